"""What Sales' first page shows: week, month and quarter against target, what may still come, alarms, what is due."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Period,
    day_bounds_utc,
    local_day,
    month_of,
    quarter_of,
    week_named,
    week_of,
)
from twohats.business.rules.targets import Pace, Targets, pace_today, target_of_period
from twohats.business.store import office
from twohats.handoff.rules.direction import Direction
from twohats.handoff.store import clock, published
from twohats.sales.rules.deals import Deal, FollowUp
from twohats.sales.rules.forecast import Outlook, closing_in, outlook
from twohats.sales.store import deals, forecast, quotes
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

_WEEKS_SHOWN = 12
_AT_RISK = Fraction(9, 10)


@dataclass(frozen=True, slots=True)
class WeekMoney:
    """A week's revenue and target, in minor units."""

    name: str
    revenue: int
    target: int | None


@dataclass(frozen=True, slots=True)
class Alarms:
    """What must not wait, in the order in which it is said: how many of each, and whether the month is at risk.

    `to_wake` are the deals whose rest is over.
    """

    handoffs_late: int
    without_action: int
    to_wake: tuple[Deal, ...]
    overdue: int
    quotes_unanswered: int
    month_at_risk: bool


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the open deals may add to this month and this quarter, and the next quarter; the stages by their history.

    Each counts all sales of its period, also those of days to come: won work does not fall out of it.
    `closed_here`: of the stages in use, the most deals that stood in one and were closed; imported ones are no history.
    """

    month: Outlook
    quarter: Outlook
    next_quarter: Outlook
    by_history: tuple[str, ...]
    by_default: tuple[str, ...]
    closed_here: int


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
    alarms: Alarms
    forecast: Forecast
    direction: Direction | None


def is_untouched(db: Connection) -> bool:
    """Whether Sales has nothing to show yet: no deal, no sale, nothing to do, no target and no direction."""
    if office.profile(db).target is not None:
        return False
    tables = ("sales_deal", "sales_sale", "sales_activity", "business_target", "handoff_direction")
    return not any(db.value(f"SELECT EXISTS (SELECT 1 FROM {table})") for table in tables)


def today(db: Connection, now: datetime) -> Today:
    """Everything on the page, at an aware moment. What is sold for a day to come is not yet revenue."""
    calendar = office.calendar(db)
    day, targets = local_day(now, calendar.time_zone), targets_of(db)
    end = to_stamp(day_bounds_utc(day, calendar.time_zone)[1])
    late = deals.count_due(db, to_stamp(now))

    def pace(period: Period) -> Pace:
        return pace_today(period, _revenue(db, period.up_to(day)), targets, calendar, day)

    month, quarter = pace(month_of(day)), pace(quarter_of(day, calendar.fiscal_start))
    return Today(
        day=day,
        week=pace(week_of(day, calendar.week_start)),
        month=month,
        quarter=quarter,
        weeks=_weeks(db, calendar, targets, day),
        due=tuple(deals.due(db, end)),
        late=late,
        due_today=deals.count_due(db, end) - late,
        alarms=Alarms(
            handoffs_late=sum(one.late for one in clock.waiting(db, now)),
            without_action=deals.count_of(db, deals.BARE, day),
            to_wake=tuple(deals.to_wake(db, day)),
            overdue=late,
            quotes_unanswered=quotes.count_unanswered(db, day.isoformat()),
            month_at_risk=month.pace_ratio is not None and month.pace_ratio < _AT_RISK,
        ),
        forecast=_forecast(db, calendar, day),
        direction=published.direction(db),
    )


def _forecast(db: Connection, calendar: BusinessCalendar, day: date) -> Forecast:
    targets, stages = targets_of(db), {one.id: one for one in forecast.stage_odds(db, day)}
    prospects = forecast.prospects(db)
    used = {one.stage_id for one in prospects}
    quarter = quarter_of(day, calendar.fiscal_start)
    coming = quarter_of(quarter.after, calendar.fiscal_start)

    def look(period: Period) -> Outlook:
        target = target_of_period(period, targets, calendar)
        return outlook(_revenue(db, period), target, closing_in(prospects, period, day), stages)

    in_use = [one for one in stages.values() if one.id in used]
    return Forecast(
        month=look(month_of(day)),
        quarter=look(quarter),
        next_quarter=look(coming),
        by_history=tuple(one.name for one in in_use if one.by_history),
        by_default=tuple(one.name for one in in_use if not one.by_history),
        closed_here=max((one.closed for one in in_use), default=0),
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
        WeekMoney(
            week.short,
            _revenue(db, week.period.up_to(day)),
            target_of_period(week.period, targets, calendar),
        )
        for week in weeks
    )
