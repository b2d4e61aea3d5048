"""The answer to a handoff: accepted, rejected, or given back later."""

from datetime import date

from twohats.business.operations.contacts import note_consent
from twohats.business.rules.contacts import PointKind
from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Handoff, require_queued, require_with_sales
from twohats.handoff.rules.reasons import Reason, comes_again
from twohats.handoff.store import queue
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
