"""Reads and writes of the handoffs, the agreement and the reasons."""

from twohats.handoff.rules import Agreement, Handoff, Reason, Snapshot
from twohats.storage.sqlite import Connection

_HANDOFF = """
SELECT h.id, h.contact_id, h.need, h.snapshot, h.promise, h.promise_until, h.why_now, h.suggested_action,
       c.name, h.campaign, h.sent_at, h.state, coalesce(h.returned_at, h.decided_at),
       coalesce(r.name, ''), coalesce(r.axis, ''), iif(h.returned_at IS NULL, h.note, h.return_note),
       h.not_before, h.recyclable, h.chance, h.value, h.acknowledged_at, h.fast_lane
FROM handoff_item AS h
JOIN business_channel AS c ON c.id = h.channel_id
LEFT JOIN handoff_reason AS r ON r.id = coalesce(h.return_reason_id, h.reason_id)
"""


def find(db: Connection, handoff_id: int) -> Handoff | None:
    """One handoff."""
    row = db.first(f"{_HANDOFF} WHERE h.id = ?", (handoff_id,))
    return None if row is None else _handoff(row)


def waiting(db: Connection, limit: int = 200) -> list[Handoff]:
    """What waits for a decision, the oldest first."""
    sql = f"{_HANDOFF} WHERE h.state = 'queued' ORDER BY h.sent_at, h.id LIMIT ?"
    return [_handoff(row) for row in db.all(sql, (limit,))]


def came_back(db: Connection, limit: int = 50) -> list[Handoff]:
    """What came back and Marketing has not put away yet, the newest first."""
    sql = (
        f"{_HANDOFF} WHERE h.state IN ('rejected', 'returned', 'lapsed') AND h.acknowledged_at IS NULL "
        "AND h.imported = 0 AND NOT EXISTS ("
        "SELECT 1 FROM handoff_item AS n WHERE n.previous_id = h.id AND n.undone = 0) "
        "ORDER BY coalesce(h.returned_at, h.decided_at) DESC, h.id DESC LIMIT ?"
    )
    return [_handoff(row) for row in db.all(sql, (limit,))]


def count_waiting(db: Connection) -> int:
    """How many wait for a decision."""
    return int(db.value("SELECT count(*) FROM handoff_item WHERE state = 'queued'"))


def is_open_for(db: Connection, contact_id: int | None, need: str) -> bool:
    """Whether a handoff of this contact and need is still waiting or with Sales, with nothing lost or sold yet."""
    sql = (
        "SELECT 1 FROM handoff_item AS h WHERE h.contact_id = ? AND h.need = ? "
        "AND (h.state = 'queued' OR (h.state IN ('accepted', 'touched', 'qualified') AND NOT EXISTS ("
        "SELECT 1 FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result IN ('won', 'lost'))))"
    )
    return contact_id is not None and db.first(sql, (contact_id, need)) is not None


def count_returns(db: Connection, handoff_id: int | None) -> int:
    """How many times in a row a lead came back, ending with this handoff; what was withdrawn never went."""
    sql = (
        "WITH RECURSIVE earlier(id) AS (SELECT ? UNION SELECT h.previous_id FROM handoff_item AS h "
        "JOIN earlier ON h.id = earlier.id WHERE h.previous_id IS NOT NULL) "
        "SELECT count(*) FROM handoff_item AS h JOIN earlier ON earlier.id = h.id "
        "WHERE h.state IN ('rejected', 'returned', 'lapsed')"
    )
    return 0 if handoff_id is None else int(db.value(sql, (handoff_id,)))


def agreement(db: Connection) -> Agreement:
    """The agreement in force: the newest version."""
    row = db.first(
        "SELECT id, decision_hours, response_hours, lapse_days, queue_limit, recycles_most FROM handoff_agreement "
        "ORDER BY id DESC LIMIT 1"
    )
    return Agreement(*row) if row else Agreement()


def reasons(db: Connection) -> list[Reason]:
    """The reasons to choose from, in their order."""
    sql = (
        "SELECT name, axis, iif(recyclable, recycle_days, NULL), needs_note, withdraws_consent, id "
        "FROM handoff_reason ORDER BY position, id"
    )
    return [Reason(*row) for row in db.all(sql)]


def reason(db: Connection, name: str) -> Reason | None:
    """The reason of this name."""
    return next((reason for reason in reasons(db) if reason.name == name), None)


def _handoff(row: tuple[object, ...]) -> Handoff:
    identity, contact_id, need, snapshot, *rest = row
    return Handoff(identity, contact_id, need, Snapshot.from_json(str(snapshot)), *rest)  # type: ignore[arg-type]
