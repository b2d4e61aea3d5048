"""How far the months, weeks and quarters of a fiscal year came against their targets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Period,
    fiscal_year_of,
    month_key,
    month_of,
    months_between,
    quarter_of,
    weeks_of_month,
)
from twohats.business.rules.targets import Pace, Targets, pace_today, target_of_period, week_targets
from twohats.business.store import office
from twohats.days import short_quarter
from twohats.sales.store.today import targets_of
from twohats.storage.sqlite import Connection

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the year: `own` is the target typed for it, in minor units; None where the firm's usual one counts."""

    period: Period
    own: int | None
    working_days: int
    pace: Pace

    @property
    def key(self) -> str:
        """Its name as it is stored: `2026-10`."""
        return month_key(self.period.first)

    @property
    def number(self) -> int:
        """Its key in a list: 202610."""
        return self.period.first.year * 100 + self.period.first.month


@dataclass(frozen=True, slots=True)
class Span:
    """A week, a quarter or a year: its money and target in minor units; None where a month of it has no target."""

    name: str
    period: Period
    working_days: int
    revenue: int
    target: int | None


@dataclass(frozen=True, slots=True)
class Year:
    """A fiscal year on a day, with the quarters and the whole, and what each month brought the year before.

    `weeks` are those of each month, by its key, clipped to it; `twelve` the months up to the running one.
    """

    period: Period
    today: date
    months: tuple[Month, ...]
    weeks: dict[str, tuple[Span, ...]]
    quarters: tuple[Span, ...]
    whole: Span
    year_before: tuple[int, ...]
    twelve: tuple[Month, ...]


def year(db: Connection, day: date, today: date) -> Year:
    """The fiscal year that a day lies in, as it stands today: what is sold for a day to come is not yet revenue."""
    calendar, targets = office.calendar(db), targets_of(db)
    period = fiscal_year_of(day, calendar.fiscal_start)
    months = months_between(period.first, period.last)
    before = fiscal_year_of(date.fromordinal(period.first.toordinal() - 1), calendar.fiscal_start)
    brought = money_by_month(db, before.up_to(today))
    return Year(
        period=period,
        today=today,
        months=_months(db, months, targets, calendar, today),
        weeks={month_key(month.first): _weeks(db, month, targets, calendar, today) for month in months},
        quarters=_quarters(db, months, targets, calendar, today),
        whole=_span(db, period, "", targets, calendar, today),
        year_before=tuple(
            brought.get(month_key(month.first), 0) for month in months_between(before.first, before.last)
        ),
        twelve=_months(db, _twelve_to(today), targets, calendar, today),
    )


def money_by_month(db: Connection, period: Period) -> dict[str, int]:
    """The money of the sales of a period by month, such as `2026-10`, in minor units."""
    sql = (
        "SELECT substr(day, 1, 7), sum(amount) FROM sales_day_tally WHERE day >= ? AND day < ? "
        "GROUP BY substr(day, 1, 7) HAVING sum(sales) > 0"
    )
    return dict(db.all(sql, (period.first.isoformat(), period.after.isoformat())))


def _money_by_day(db: Connection, period: Period) -> dict[str, int]:
    sql = "SELECT day, amount FROM sales_day_tally WHERE day >= ? AND day < ?"
    return dict(db.all(sql, (period.first.isoformat(), period.after.isoformat())))


def _twelve_to(today: date) -> tuple[Period, ...]:
    """The twelve months that end with the running one."""
    running = month_of(today)
    return months_between(running.first.replace(year=running.first.year - 1), running.last)[-_MONTHS:]


def _months(
    db: Connection, months: tuple[Period, ...], targets: Targets, calendar: BusinessCalendar, today: date
) -> tuple[Month, ...]:
    own = office.targets(db)
    money = money_by_month(db, Period(months[0].first, months[-1].after).up_to(today))

    def one(month: Period) -> Month:
        key = month_key(month.first)
        pace = pace_today(month, money.get(key, 0), targets, calendar, today)
        return Month(month, own.get(key), calendar.working_days(month), pace)

    return tuple(one(month) for month in months)


def _weeks(
    db: Connection, month: Period, targets: Targets, calendar: BusinessCalendar, today: date
) -> tuple[Span, ...]:
    """The weeks of a month, clipped to it; their targets add up to the month's."""
    money = _money_by_day(db, month.up_to(today))
    weeks = weeks_of_month(month, calendar.week_start)
    return tuple(
        Span(
            week.short,
            week.period,
            calendar.working_days(week.period),
            _sum(money, week.period.days()),
            target,
        )
        for week, target in zip(weeks, week_targets(month, targets, calendar), strict=True)
    )


def _sum(money: dict[str, int], days: Iterable[date]) -> int:
    return sum(money.get(day.isoformat(), 0) for day in days)


def _quarters(
    db: Connection, months: tuple[Period, ...], targets: Targets, calendar: BusinessCalendar, today: date
) -> tuple[Span, ...]:
    quarters = dict.fromkeys(quarter_of(month.first, calendar.fiscal_start) for month in months)
    return tuple(
        _span(db, quarter, short_quarter(number), targets, calendar, today)
        for number, quarter in enumerate(quarters, 1)
    )


def _span(db: Connection, period: Period, name: str, targets: Targets, calendar: BusinessCalendar, today: date) -> Span:
    revenue = sum(money_by_month(db, period.up_to(today)).values())
    return Span(name, period, calendar.working_days(period), revenue, target_of_period(period, targets, calendar))
