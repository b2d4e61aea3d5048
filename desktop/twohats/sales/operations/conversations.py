"""What was done together with what it showed: the activity or the move, and the three marks, in one step."""

from twohats.handoff.rules.handoff import Marks
from twohats.sales.operations import activities, deals, handoffs
from twohats.storage.sqlite import Connection


def log(db: Connection, deal_id: int, kind: str, outcome: str, found: Marks) -> int:
    """Note something done with a deal just now, and what was found; the activity's id."""
    activity_id = activities.log_activity(db, deal_id, kind, outcome)
    _mark(db, deal_id, found)
    return activity_id


def finish(db: Connection, activity_id: int, outcome: str, found: Marks, *, touched: bool = True) -> None:
    """Mark a planned activity done, and note what was found; `touched` says whether somebody was reached."""
    activities.finish(db, activity_id, outcome, touched=touched)
    if (deal_id := db.value("SELECT deal_id FROM sales_activity WHERE id = ?", (activity_id,))) is not None:
        _mark(db, deal_id, found)


def move(db: Connection, deal_id: int, stage_id: int, found: Marks) -> None:
    """Move a deal to another stage, and note what was found."""
    deals.move(db, deal_id, stage_id)
    _mark(db, deal_id, found)


def _mark(db: Connection, deal_id: int, found: Marks) -> None:
    """Where nothing is known yet nothing is written, so that it is asked once more when the deal moves on."""
    if found != Marks():
        handoffs.mark(db, deal_id, found)
