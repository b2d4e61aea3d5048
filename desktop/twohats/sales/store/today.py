"""What Sales' first page shows: week, month and quarter against target, alarms and what is due."""

from dataclasses import dataclass
from datetime import date, timedelta

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Period,
    day_bounds_utc,
    month_of,
    quarter_of,
    week_named,
    week_of,
)
from twohats.business.rules.targets import Pace, Targets, pace_today, target_of_period
from twohats.business.store import office
from twohats.handoff.rules.direction import Direction
from twohats.handoff.store import published
from twohats.sales.rules.deals import FollowUp
from twohats.sales.store import deals
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

_WEEKS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class WeekMoney:
    """A week's revenue and target, in minor units."""

    name: str
    revenue: int
    target: int | None


@dataclass(frozen=True, slots=True)
class Today:
    """Sales' day. Money in minor units."""

    day: date
    week: Pace
    month: Pace
    quarter: Pace
    weeks: tuple[WeekMoney, ...]
    due: tuple[FollowUp, ...]
    late: int
    due_today: int
    without_action: int
    direction: Direction | None


def today(db: Connection, day: date) -> Today:
    """Everything on the page, for a local day."""
    calendar = office.calendar(db)
    targets = targets_of(db)
    begin, end = (to_stamp(moment) for moment in day_bounds_utc(day, calendar.time_zone))
    due = tuple(deals.due(db, end))
    late = deals.count_due(db, begin)

    def pace(period: Period) -> Pace:
        return pace_today(period, _revenue(db, period), targets, calendar, day)

    return Today(
        day=day,
        week=pace(week_of(day, calendar.week_start)),
        month=pace(month_of(day)),
        quarter=pace(quarter_of(day, calendar.fiscal_start)),
        weeks=_weeks(db, calendar, targets, day),
        due=due,
        late=late,
        due_today=deals.count_due(db, end) - late,
        without_action=deals.count_without_action(db),
        direction=published.direction(db),
    )


def targets_of(db: Connection) -> Targets:
    """What a month should bring: its own target, else the firm's for every month."""
    own, every = office.targets(db), office.profile(db).target
    return lambda month: own.get(month, every)


def _revenue(db: Connection, period: Period) -> int:
    return deals.revenue(db, period.first.isoformat(), period.after.isoformat())


def _weeks(db: Connection, calendar: BusinessCalendar, targets: Targets, day: date) -> tuple[WeekMoney, ...]:
    days = (day - timedelta(weeks=back) for back in reversed(range(_WEEKS_SHOWN)))
    weeks = (week_named(one, calendar.week_start) for one in days)
    return tuple(
        WeekMoney(week.short, _revenue(db, week.period), target_of_period(week.period, targets, calendar))
        for week in weeks
    )
