"""What becomes of a follow-up: done with the next one planned, moved, changed, or dropped."""

from collections.abc import Sequence
from datetime import timedelta

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.sales.operations import activities, conversations
from twohats.sales.rules.deals import FirstAction, require_action
from twohats.sales.rules.follow_ups import Activity, Outcome, at_same_hour, moved_to
from twohats.sales.store import follow_ups
from twohats.stamp import from_stamp
from twohats.storage.sqlite import Connection


def finish_and_plan(db: Connection, activity_id: int, outcome: Outcome, then: FirstAction | None = None) -> int | None:
    """Mark a follow-up done with what came of it, and plan the next one for the same deal; its id.

    Where nobody was reached, the handoff's clock goes on.

    Raises:
        RuleError: it is done already, or the next one has no day.
    """
    activity = _require_open(db, activity_id)
    conversations.finish(db, activity_id, outcome.words, outcome.found, touched=outcome.touched)
    return None if then is None else _plan_after(db, activity, then)


def _plan_after(db: Connection, activity: Activity, action: FirstAction) -> int:
    if activity.deal_id is not None:
        return activities.plan(db, activity.deal_id, action)
    require_action(action)
    return db.insert(
        "sales_activity",
        contact_id=activity.contact_id,
        kind=action.kind,
        subject=clean_text(action.subject),
        due_at=action.due_at,
    )


def postpone(db: Connection, activity_ids: Sequence[int], days: int) -> None:
    """Move what is not done so many days on, at the same hour; what was due before today counts from today."""
    zone = office.profile(db).time_zone
    for activity_id in activity_ids:
        activity = _require_open(db, activity_id)
        db.update("sales_activity", activity_id, due_at=moved_to(activity.due_at, days, from_stamp(db.at), zone))


def put_off_until_tomorrow(db: Connection, activity_ids: Sequence[int]) -> None:
    """Move what is not done to tomorrow, at the same hour."""
    zone = office.profile(db).time_zone
    tomorrow = office.today(db) + timedelta(days=1)
    for activity_id in activity_ids:
        activity = _require_open(db, activity_id)
        db.update("sales_activity", activity_id, due_at=at_same_hour(activity.due_at, tomorrow, zone))


def change(db: Connection, activity_id: int, action: FirstAction) -> None:
    """Say anew what is to be done, when, and what about."""
    require_action(action)
    _require_open(db, activity_id)
    words = clean_text(action.subject)
    db.update("sales_activity", activity_id, kind=action.kind, due_at=action.due_at, subject=words)


def drop(db: Connection, activity_ids: Sequence[int]) -> None:
    """Take what is not done off the list: it is not needed any more."""
    for activity_id in activity_ids:
        _require_open(db, activity_id)
        db.execute("DELETE FROM sales_activity WHERE id = ?", (activity_id,))


def _require_open(db: Connection, activity_id: int) -> Activity:
    activity = follow_ups.find(db, activity_id)
    if activity is None or activity.done_at is not None:
        raise RuleError("This is done already, or no longer there.")
    return activity
