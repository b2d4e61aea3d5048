"""What Sales plans and does: calls, visits, e-mails, meetings, tasks."""

from twohats.business.rules.contacts import clean_text
from twohats.errors import RuleError
from twohats.handoff.operations import following
from twohats.sales.operations.deals import require, wake
from twohats.sales.rules.deals import ACTIVITY_KINDS, Deal, FirstAction, require_action
from twohats.storage.sqlite import Connection
from twohats.words import say


def plan(db: Connection, deal_id: int, action: FirstAction) -> int:
    """Plan the next action of a deal; its id."""
    require_action(action)
    deal = require(db, deal_id)
    return db.insert(
        "sales_activity",
        deal_id=deal_id,
        contact_id=deal.contact_id,
        kind=action.kind,
        subject=clean_text(action.subject),
        due_at=action.due_at,
    )


def wake_and_plan(db: Connection, deal_id: int, action: FirstAction) -> int:
    """Go on with a deal that sleeps, in its stage and with its next action; the id of that."""
    wake(db, deal_id)
    return plan(db, deal_id, action)


def log_activity(db: Connection, deal_id: int, kind: str, outcome: str) -> int:
    """Note something done with a deal just now; the first real touch stops the handoff's clock."""
    deal = require(db, deal_id)
    if kind not in ACTIVITY_KINDS:
        raise RuleError("Say what it was: {kinds}.", kinds=", ".join(map(say, ACTIVITY_KINDS.values())))
    activity_id = db.insert(
        "sales_activity",
        deal_id=deal_id,
        contact_id=deal.contact_id,
        kind=kind,
        due_at=db.at,
        done_at=db.at,
        outcome=clean_text(outcome, 2000, lines=True),
    )
    _touch(db, deal, kind)
    return activity_id


def finish(db: Connection, activity_id: int, outcome: str = "", *, touched: bool = True) -> None:
    """Mark a planned activity done; the first real touch stops the handoff's clock, unless nobody was reached."""
    row = db.first("SELECT deal_id, kind, done_at FROM sales_activity WHERE id = ?", (activity_id,))
    if row is None or row[2] is not None:
        raise RuleError("This is done already, or no longer there.")
    db.update("sales_activity", activity_id, done_at=db.at, outcome=clean_text(outcome, 2000, lines=True))
    if touched and row[0] is not None:
        _touch(db, require(db, row[0]), row[1])


def _touch(db: Connection, deal: Deal, kind: str) -> None:
    if deal.handoff_id is not None and kind != "task":
        following.touch(db, deal.handoff_id, db.at)
