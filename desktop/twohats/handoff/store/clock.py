"""How well the hall keeps its hours: answered in time, promises kept."""

from dataclasses import dataclass
from datetime import datetime
from statistics import median

from twohats.business.rules.calendar import BusinessCalendar, day_bounds_utc, local_day, month_of
from twohats.business.store import office
from twohats.handoff.rules import Agreement, Handoff
from twohats.handoff.store import queue
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Punctuality:
    """This month's answers: in time of all, the median working minutes to one, promises kept of closed ones."""

    in_time: int
    answered: int
    median_minutes: int | None
    promises_kept: int
    promises: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """A handoff that waits, when its answer is due and whether that has passed."""

    handoff: Handoff
    due: datetime
    late: bool


def due_moment(handoff: Handoff, agreement: Agreement, calendar: BusinessCalendar) -> datetime:
    """When a handoff's answer is due: decision hours of working time after it was sent (UTC)."""
    return calendar.add_working_hours(from_stamp(handoff.sent_at), agreement.decision_hours)


def waiting(db: Connection, now: datetime) -> list[Waiting]:
    """What waits for a decision, the oldest deadline first."""
    agreement, calendar = queue.agreement(db), office.calendar(db)
    found = []
    for handoff in queue.waiting(db):
        due = due_moment(handoff, agreement, calendar)
        found.append(Waiting(handoff, due, due < now))
    return sorted(found, key=lambda one: (one.due, one.handoff.id))


def punctuality(db: Connection, now: datetime) -> Punctuality:
    """The foot of the panel, for the local month of a moment."""
    agreement, calendar = queue.agreement(db), office.calendar(db)
    month = month_of(local_day(now, calendar.time_zone))
    begin, end = (to_stamp(day_bounds_utc(day, calendar.time_zone)[0]) for day in (month.first, month.after))
    sql = (
        "SELECT sent_at, decided_at, decision FROM handoff_item WHERE decided_at >= ? AND decided_at < ? "
        "AND undone = 0 AND imported = 0 AND fast_lane = 0 AND decision <> 'withdrawn'"
    )
    rows = db.all(sql, (begin, end))
    taken = [
        calendar.working_minutes_between(from_stamp(sent), from_stamp(decided))
        for sent, decided, decision in rows
        if decision != "lapsed"
    ]
    kept, promises = db.first(
        "SELECT coalesce(sum(promise_kept = 'kept'), 0), count(promise_kept) FROM handoff_item WHERE undone = 0"
    ) or (0, 0)
    return Punctuality(
        in_time=sum(minutes <= agreement.decision_hours * 60 for minutes in taken),
        answered=len(rows),
        median_minutes=int(median(taken)) if taken else None,
        promises_kept=kept,
        promises=promises,
    )
