"""The answer to a handoff: accepted, rejected, given back later, or none in time."""

from datetime import date, datetime

from twohats.business.operations.contacts import note_consent
from twohats.business.rules.contacts import PointKind
from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Handoff, require_queued, require_with_sales
from twohats.handoff.rules.reasons import Reason, comes_again
from twohats.handoff.store import queue
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection


def require(db: Connection, handoff_id: int) -> Handoff:
    """The handoff of this id.

    Raises:
        RuleError: there is none (any more).
    """
    handoff = queue.find(db, handoff_id)
    if handoff is None or handoff.state == "undone":
        raise RuleError("This handoff is no longer there.")
    return handoff


def accept(db: Connection, handoff_id: int, at: str) -> Handoff:
    """Mark a waiting handoff accepted; its facts, for the deal that Sales makes of it."""
    handoff = require(db, handoff_id)
    require_queued(handoff)
    db.update("handoff_item", handoff_id, decision="accepted", decided_at=at)
    return handoff


def reject(db: Connection, handoff_id: int, reason: Reason, note: str, at: str, today: date) -> date | None:
    """Send a waiting handoff back with its reason; the day from which it may come again."""
    handoff = require(db, handoff_id)
    require_queued(handoff)
    columns = {"decision": "rejected", "decided_at": at, "reason_id": reason.id, "note": note}
    return _send_back(db, handoff, reason, today, columns)


def give_back(db: Connection, handoff_id: int, reason: Reason, note: str, at: str, today: date) -> date | None:
    """Return an accepted handoff with its reason; the day from which it may come again."""
    handoff = require(db, handoff_id)
    require_with_sales(handoff)
    columns = {"returned_at": at, "return_reason_id": reason.id, "return_note": note}
    return _send_back(db, handoff, reason, today, columns)


def _send_back(
    db: Connection, handoff: Handoff, reason: Reason, today: date, columns: dict[str, object]
) -> date | None:
    again = comes_again(reason, today)
    not_before = None if again is None else again.isoformat()
    db.update("handoff_item", handoff.id, not_before=not_before, recyclable=again is not None, **columns)
    if reason.withdraws_consent and handoff.contact_id is not None:
        note_consent(db, handoff.contact_id, PointKind, "withdrawn", reason.name)
    return again


# When a waiting handoff runs out of time, as text that sorts like a stamp.
_LAPSES = "strftime('%Y-%m-%dT%H:%M:%fZ', h.sent_at, '+' || a.lapse_days || ' days')"
_WAITING = "FROM handoff_item AS h JOIN handoff_agreement AS a ON a.id = h.agreement_id WHERE h.state = 'queued'"


def lapse_overdue(db: Connection) -> int:
    """Write down, on the owner's connection, which waiting handoffs ran out of time; how many.

    Each is stamped with the moment it was due, not with today: lapse days after it was sent.
    """
    sql = (
        "UPDATE handoff_item SET decision = 'lapsed', decided_at = due, recyclable = 1 FROM "  # noqa: S608  # from above
        f"(SELECT h.id AS late, {_LAPSES} AS due {_WAITING}) WHERE id = late AND due < ?"
    )
    return int(db.execute(sql, (db.at,)).rowcount)


def count_overdue(db: Connection, now: datetime) -> int:
    """How many waiting handoffs have run out of time and are not marked so yet."""
    return int(db.value(f"SELECT count(*) {_WAITING} AND {_LAPSES} < ?", (to_stamp(now),)))  # from above
