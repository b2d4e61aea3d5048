"""What happens to a handoff after its answer: touched, found real, marked, its promise judged, its news read."""

from twohats.errors import RuleError
from twohats.handoff.operations.deciding import require
from twohats.handoff.rules.handoff import WITH_SALES, Marks, require_came_back, require_verdict
from twohats.handoff.store import queue
from twohats.storage.sqlite import Connection


def touch(db: Connection, handoff_id: int, at: str) -> None:
    """Stamp the first real touch, once; the earliest wins. After it was given back no touch is the first any more."""
    if touched := _touched(db, handoff_id, at):
        db.update("handoff_item", handoff_id, **touched)


def _touched(db: Connection, handoff_id: int, at: str) -> dict[str, str]:
    """What changes with a touch at this moment."""
    sql = "SELECT first_touch_at FROM handoff_item WHERE id = ? AND decision = 'accepted' AND returned_at IS NULL"
    row = db.first(sql, (handoff_id,))
    return {"first_touch_at": at} if row is not None and (row[0] is None or at < row[0]) else {}


def qualify(db: Connection, handoff_id: int, at: str) -> None:
    """Stamp that the deal proved real, once; a real conversation is a touch, too."""
    if db.value("SELECT qualified_at FROM handoff_item WHERE id = ?", (handoff_id,)) is None:
        db.update("handoff_item", handoff_id, qualified_at=at, **_touched(db, handoff_id, at))
    else:
        touch(db, handoff_id, at)


def mark(db: Connection, handoff_id: int, marks: Marks, at: str) -> None:
    """Say what was found at the first real conversation, which is a touch, too.

    Raises:
        RuleError: Sales has not accepted it.
    """
    if require(db, handoff_id).state not in {*WITH_SALES, "returned"}:
        raise RuleError("Place, time and words are marked once the handoff is accepted.")
    db.update(
        "handoff_item",
        handoff_id,
        right_place=marks.place,
        right_time=marks.time,
        right_words=marks.words,
        marked_at=at,
    )
    touch(db, handoff_id, at)


def require_last(db: Connection, handoff_id: int) -> None:
    """Refuse to go back to a handoff after its lead was sent over again, or while its need is open in another one.

    Raises:
        RuleError: a newer one follows it, or stands for the same need.
    """
    if db.first("SELECT 1 FROM handoff_item WHERE previous_id = ? AND undone = 0", (handoff_id,)):
        raise RuleError("Marketing has sent this lead over again since: go on with that handoff.")
    handoff = require(db, handoff_id)
    require_not_open(db, handoff.contact_id, handoff.need)


def require_not_open(db: Connection, contact_id: int | None, need: str) -> None:
    """Refuse to open one need of one contact twice.

    Raises:
        RuleError: it waits, or is with Sales.
    """
    if need in queue.open_needs(db, contact_id):
        raise RuleError("“{need}” is open for them already: answer what waits, or go on with its deal.", need=need)


def judge_promise(db: Connection, handoff_id: int, verdict: str, note: str) -> None:
    """Say whether what the customer was promised was kept, changed or broken.

    Raises:
        RuleError: none was made, or that is no verdict.
    """
    require_verdict(verdict)
    if not require(db, handoff_id).promise:
        raise RuleError("No promise was made to this customer.")
    db.update("handoff_item", handoff_id, promise_kept=verdict, promise_note=note)


def acknowledge(db: Connection, handoff_id: int, at: str) -> None:
    """Marketing has read the answer: it leaves the panel, until the next one.

    Raises:
        RuleError: there is no answer.
    """
    require_came_back(require(db, handoff_id))
    db.update("handoff_item", handoff_id, acknowledged_at=at)
