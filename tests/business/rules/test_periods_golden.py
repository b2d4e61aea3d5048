"""Periods and figures by tables made by hand; each famous mistake of that field beside the code that makes it.

The calendars of the years used here: 2026 begins on a Thursday and has 53 weeks, so 1 January 2027 is a Friday;
2028 is a leap year whose 29 February is a Tuesday. Nothing in the columns *right* was computed by the program.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from babel import Locale

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Period,
    day_bounds_utc,
    fiscal_year_of,
    local_day,
    month_of,
    parse_month,
    quarter_of,
    week_named,
    week_of,
    weeks_of_month,
)
from twohats.business.rules.money import convert, half_up, to_minor
from twohats.business.rules.targets import Targets, pace_as_of, pace_today, share_out, target_of_period, week_targets
from twohats.month.rules.reckoning import divide, median_of, months_later
from twohats.stamp import from_stamp

MONDAY, SATURDAY, SUNDAY = 1, 6, 7
OFFICE = BusinessCalendar()
CLOSED_IN_DECEMBER = BusinessCalendar(holidays=frozenset(parse_month("2026-12").days()))
# By working day: October 22 × 1,000.00, November 21 × 1,000.00, December 23 × 2,000.00, January 21 × 1,000.00.
TARGETS: Targets = {"2026-10": 2_200_000, "2026-11": 2_100_000, "2026-12": 4_600_000, "2027-01": 2_100_000}.get
QUARTER, NOVEMBER = quarter_of(date(2026, 12, 31), 1), parse_month("2026-11")


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    ("inside", "week_start", "name", "first", "last"),
    [
        pytest.param("2026-11-26", MONDAY, "2026-W48", "2026-11-23", "2026-11-29", id="an ordinary week"),
        pytest.param("2026-10-25", MONDAY, "2026-W43", "2026-10-19", "2026-10-25", id="Sunday ends a week"),
        pytest.param("2026-10-25", SUNDAY, "2026-W44", "2026-10-25", "2026-10-31", id="Sunday begins a week"),
        pytest.param("2026-10-24", SUNDAY, "2026-W43", "2026-10-18", "2026-10-24", id="Saturday ends a week"),
        pytest.param("2026-10-24", SATURDAY, "2026-W44", "2026-10-24", "2026-10-30", id="Saturday begins a week"),
        pytest.param("2026-12-01", MONDAY, "2026-W49", "2026-11-30", "2026-12-06", id="across two months"),
        pytest.param("2026-10-01", MONDAY, "2026-W40", "2026-09-28", "2026-10-04", id="across two quarters"),
        pytest.param("2020-12-31", MONDAY, "2020-W53", "2020-12-28", "2021-01-03", id="across two years"),
        pytest.param("2021-01-03", MONDAY, "2020-W53", "2020-12-28", "2021-01-03", id="in January, of the year before"),
        pytest.param("2021-01-04", MONDAY, "2021-W01", "2021-01-04", "2021-01-10", id="after week 53 of 2020"),
        pytest.param("2024-12-30", MONDAY, "2025-W01", "2024-12-30", "2025-01-05", id="in December, of the next year"),
        pytest.param("2024-12-29", MONDAY, "2024-W52", "2024-12-23", "2024-12-29", id="a year of 52 weeks"),
        pytest.param("2026-12-31", MONDAY, "2026-W53", "2026-12-28", "2027-01-03", id="week 53 in its own year"),
        pytest.param("2027-01-03", MONDAY, "2026-W53", "2026-12-28", "2027-01-03", id="week 53 in the next year"),
        pytest.param("2027-01-04", MONDAY, "2027-W01", "2027-01-04", "2027-01-10", id="after week 53 of 2026"),
        pytest.param("2027-01-02", SUNDAY, "2026-W53", "2026-12-27", "2027-01-02", id="week 53 from Sunday"),
        pytest.param("2027-01-03", SUNDAY, "2027-W01", "2027-01-03", "2027-01-09", id="week 1 from Sunday"),
        pytest.param("2027-01-01", SATURDAY, "2026-W53", "2026-12-26", "2027-01-01", id="week 53 from Saturday"),
        pytest.param("2027-01-02", SATURDAY, "2027-W01", "2027-01-02", "2027-01-08", id="week 1 from Saturday"),
        pytest.param("2028-02-29", MONDAY, "2028-W09", "2028-02-28", "2028-03-05", id="with a leap day"),
        pytest.param("2028-03-01", MONDAY, "2028-W09", "2028-02-28", "2028-03-05", id="after a leap day"),
    ],
)
def test_weeks(inside: str, week_start: int, name: str, first: str, last: str) -> None:
    week = week_named(day(inside), week_start)
    assert (week.name, week.period.first, week.period.last) == (name, day(first), day(last))
    assert week.short == name[-3:]
    assert week_of(day(inside), week_start) == week.period


@pytest.mark.parametrize(
    ("month", "week_start", "weeks"),
    [
        pytest.param("2026-10", MONDAY, "W40 1-4, W41 5-11, W42 12-18, W43 19-25, W44 26-31", id="from a Thursday"),
        pytest.param("2026-10", SUNDAY, "W40 1-3, W41 4-10, W42 11-17, W43 18-24, W44 25-31", id="from Sunday"),
        pytest.param(
            "2026-10", SATURDAY, "W40 1-2, W41 3-9, W42 10-16, W43 17-23, W44 24-30, W45 31-31", id="six weeks"
        ),
        pytest.param("2026-11", MONDAY, "W44 1-1, W45 2-8, W46 9-15, W47 16-22, W48 23-29, W49 30-30", id="two stumps"),
        pytest.param("2027-01", MONDAY, "W53 1-3, W01 4-10, W02 11-17, W03 18-24, W04 25-31", id="week 53 in January"),
        pytest.param("2027-02", MONDAY, "W05 1-7, W06 8-14, W07 15-21, W08 22-28", id="four whole weeks"),
        pytest.param("2028-02", MONDAY, "W05 1-6, W06 7-13, W07 14-20, W08 21-27, W09 28-29", id="a leap month"),
    ],
)
def test_weeks_clipped_to_their_month(month: str, week_start: int, weeks: str) -> None:
    found = weeks_of_month(parse_month(month), week_start)
    assert ", ".join(f"{one.short} {one.period.first.day}-{one.period.last.day}" for one in found) == weeks


@pytest.mark.parametrize(
    ("seen_from", "fiscal_start", "first", "last", "year"),
    [
        pytest.param("2026-10-01", 1, "2026-10-01", "2026-12-31", "2026-01-01", id="from its first day"),
        pytest.param("2026-12-31", 1, "2026-10-01", "2026-12-31", "2026-01-01", id="from its last day"),
        pytest.param("2026-11-30", 1, "2026-10-01", "2026-12-31", "2026-01-01", id="from the end of a short month"),
        pytest.param("2026-03-31", 4, "2026-01-01", "2026-03-31", "2025-04-01", id="April: the fourth quarter"),
        pytest.param("2026-04-01", 4, "2026-04-01", "2026-06-30", "2026-04-01", id="April: the first quarter"),
        pytest.param("2026-06-30", 4, "2026-04-01", "2026-06-30", "2026-04-01", id="April: the first, on its last day"),
        pytest.param("2027-01-31", 2, "2026-11-01", "2027-01-31", "2026-02-01", id="February: across a new year"),
        pytest.param("2026-03-31", 6, "2026-03-01", "2026-05-31", "2025-06-01", id="June: seen from a 31st"),
        pytest.param("2026-09-30", 10, "2026-07-01", "2026-09-30", "2025-10-01", id="October: the last quarter"),
        pytest.param("2028-02-29", 12, "2027-12-01", "2028-02-29", "2027-12-01", id="December: on a leap day"),
        pytest.param("2028-02-29", 3, "2027-12-01", "2028-02-29", "2027-03-01", id="March: a year that ends on it"),
        pytest.param("2027-02-28", 3, "2026-12-01", "2027-02-28", "2026-03-01", id="March: a year that does not"),
    ],
)
def test_quarters_and_fiscal_years(seen_from: str, fiscal_start: int, first: str, last: str, year: str) -> None:
    quarter, whole = quarter_of(day(seen_from), fiscal_start), fiscal_year_of(day(seen_from), fiscal_start)
    assert (quarter.first, quarter.last, whole.first) == (day(first), day(last), day(year))
    assert whole.after == day(year).replace(year=day(year).year + 1)


@pytest.mark.parametrize(
    ("zone", "stamp", "falls_on"),
    [
        pytest.param("Pacific/Auckland", "2026-10-31T11:30:00.000Z", "2026-11-01", id="00:30 in Auckland, in summer"),
        pytest.param("Pacific/Auckland", "2026-06-30T12:30:00.000Z", "2026-07-01", id="00:30 in Auckland, in winter"),
        pytest.param("America/New_York", "2026-11-01T03:30:00.000Z", "2026-10-31", id="23:30 in New York, in summer"),
        pytest.param("America/New_York", "2027-01-01T04:30:00.000Z", "2026-12-31", id="23:30 in New York, in winter"),
        pytest.param("Europe/Lisbon", "2026-06-30T23:30:00.000Z", "2026-07-01", id="00:30 in Lisbon, in summer"),
        pytest.param("Europe/Lisbon", "2026-10-31T23:59:59.999Z", "2026-10-31", id="the last moment of a month"),
        pytest.param("Europe/Lisbon", "2026-11-01T00:00:00.000Z", "2026-11-01", id="the first moment of the next"),
        pytest.param("Europe/Lisbon", "2026-10-25T00:30:00.000Z", "2026-10-25", id="01:30 before clocks go back"),
        pytest.param("Europe/Lisbon", "2026-10-25T01:30:00.000Z", "2026-10-25", id="01:30 again"),
        pytest.param("Pacific/Apia", "2011-12-30T10:30:00.000Z", "2011-12-31", id="after a day that never was"),
        pytest.param("Asia/Kathmandu", "2026-10-31T18:15:00.000Z", "2026-11-01", id="five hours and three quarters"),
    ],
)
def test_a_moment_counts_on_the_day_of_the_firm(zone: str, stamp: str, falls_on: str) -> None:
    assert local_day(stamp, zone) == day(falls_on)
    begin, end = day_bounds_utc(day(falls_on), zone)
    assert begin <= from_stamp(stamp) < end


@dataclass(frozen=True)
class Mistake:
    """A famous mistake: what is right, what the program says, and what the code that makes the mistake would say."""

    right: object
    ours: Callable[[], object]
    naive: Callable[[], object]


def pace(seen_from: str, revenue: int = 1_200_000) -> object:
    found = pace_today(NOVEMBER, revenue, TARGETS, OFFICE, day(seen_from))
    return found.elapsed_days, found.remaining_days, found.pace_gap, found.needed_per_day


def months_with(moment: datetime) -> int:
    """In how many of October and November 2026 a moment lies in Lisbon."""
    months = (parse_month("2026-10"), NOVEMBER)
    ends = [[day_bounds_utc(one, "Europe/Lisbon")[0] for one in (month.first, month.after)] for month in months]
    return sum(begin <= moment < end for begin, end in ends)


def length_of(local: date) -> timedelta:
    begin, end = day_bounds_utc(local, "Europe/Lisbon")
    return end - begin


def last_day_of_the_quarter() -> object:
    found = pace_today(QUARTER, 8_000_000, TARGETS, OFFICE, QUARTER.last)
    return found.remaining_days, found.needed_per_day


def attainment_of_two_months() -> object:
    """All of October's small target was sold, and nothing of November's large one."""
    small: Targets = {"2026-10": 100, "2026-11": 900}.get
    both = Period(date(2026, 10, 1), date(2026, 12, 1))
    return pace_as_of(both, 100, small, OFFICE, date(2026, 11, 30)).attainment


LAST_MOMENT = datetime(2026, 10, 31, 23, 59, 59, 999_000, UTC)
MIDNIGHT = datetime(2026, 11, 1, tzinfo=UTC)
OCTOBER_SHARES = [Fraction(3_600_000 * days, 22) for days in (2, 5, 5, 5, 5)]

MISTAKES = {
    "the calendar year beside an ISO week": Mistake(
        "2020-W53", lambda: week_named(day("2021-01-03"), MONDAY).name, lambda: f"{day('2021-01-03'):%Y-W%V}"
    ),
    "the ISO year is never ahead": Mistake(
        "2025-W01", lambda: week_named(day("2024-12-30"), MONDAY).name, lambda: f"{day('2024-12-30'):%Y-W%V}"
    ),
    "every year has 52 weeks": Mistake(
        53, lambda: int(week_named(day("2026-12-31"), MONDAY).short[1:]), lambda: (52 % 52) + 1
    ),
    "week 53 is followed by the next number": Mistake(
        "W01", lambda: week_named(day("2026-12-31") + timedelta(7), MONDAY).short, lambda: f"W{53 + 1}"
    ),
    "a week is a seventh of the days of the year": Mistake(
        "W48",
        lambda: week_named(day("2026-11-29"), MONDAY).short,
        lambda: f"W{day('2026-11-30').timetuple().tm_yday // 7}",
    ),
    "weeks begin on Monday everywhere": Mistake(
        day("2026-10-25"),
        lambda: week_of(day("2026-10-25"), SUNDAY).first,
        lambda: day("2026-10-25") - timedelta(day("2026-10-25").weekday()),
    ),
    "Sunday begins the week that it ends": Mistake(
        day("2026-10-19"),
        lambda: week_of(day("2026-10-25"), MONDAY).first,
        lambda: day("2026-10-25") - timedelta(day("2026-10-25").isoweekday() % 7),
    ),
    "Saturday is the last day of any week": Mistake(
        day("2026-12-26"),
        lambda: week_of(day("2027-01-01"), SATURDAY).first,
        lambda: day("2027-01-01") - timedelta(day("2027-01-01").isoweekday() % 7),
    ),
    "the week of the country, not of the firm": Mistake(
        day("2026-10-19"),
        lambda: week_of(day("2026-10-25"), BusinessCalendar(week_start=MONDAY).week_start).first,
        lambda: week_of(day("2026-10-25"), Locale.parse("en_US").first_week_day + 1).first,
    ),
    "a week takes one month's days only": Mistake(
        100_000 + 4 * 200_000,
        lambda: target_of_period(week_of(day("2026-12-01"), MONDAY), TARGETS, OFFICE),
        lambda: 5 * 100_000,
    ),
    "a week ends with its year": Mistake(
        4 * 200_000 + 100_000,
        lambda: target_of_period(week_of(day("2026-12-31"), MONDAY), TARGETS, OFFICE),
        lambda: 4 * 200_000,
    ),
    "a month has four weeks": Mistake(
        500_000,
        lambda: target_of_period(week_of(day("2026-11-11"), MONDAY), TARGETS, OFFICE),
        lambda: 2_100_000 // 4,
    ),
    "rounded weeks do not add up to the month": Mistake(
        3_600_000,
        lambda: sum(one or 0 for one in week_targets(parse_month("2026-10"), {"2026-10": 3_600_000}.get, OFFICE)),
        lambda: sum(map(round, OCTOBER_SHARES)),
    ),
    "thirty days are a month": Mistake(
        day("2026-02-01"),
        lambda: months_later(day("2026-01-31"), 1),
        lambda: (day("2026-01-31") + timedelta(30)).replace(day=1),
    ),
    "the 31st of the next month": Mistake(
        day("2026-02-01"), lambda: month_of(day("2026-01-31")).after, lambda: day("2026-01-31").replace(month=2)
    ),
    "the same day last year": Mistake(
        Period(day("2027-02-01"), day("2027-03-01")),
        lambda: month_of(months_later(day("2028-02-29"), -12)),
        lambda: month_of(day("2028-02-29").replace(year=2027)),
    ),
    "a year is 365 days": Mistake(
        Period(day("2027-02-01"), day("2027-03-01")),
        lambda: month_of(months_later(day("2028-02-29"), -12)),
        lambda: month_of(day("2028-02-29") - timedelta(365)),
    ),
    "February has 28 days": Mistake(
        21, lambda: OFFICE.working_days(parse_month("2028-02")), lambda: OFFICE.working_days(parse_month("2027-02"))
    ),
    "the fiscal year has the number of its day": Mistake(
        day("2026-04-01"),
        lambda: fiscal_year_of(day("2027-03-31"), 4).first,
        lambda: day("2027-03-31").replace(2027, 4, 1),
    ),
    "a quarter is where the calendar has it": Mistake(
        day("2026-11-01"), lambda: quarter_of(day("2027-01-31"), 2).first, lambda: day("2027-01-01")
    ),
    "a day ends at 23:59:59": Mistake(
        1, lambda: months_with(LAST_MOMENT), lambda: int(LAST_MOMENT.replace(microsecond=0) >= LAST_MOMENT)
    ),
    "both ends belong to a period": Mistake(
        1,
        lambda: months_with(MIDNIGHT),
        lambda: sum(first <= MIDNIGHT <= last for first, last in ((LAST_MOMENT, MIDNIGHT), (MIDNIGHT, MIDNIGHT))),
    ),
    "a day has 24 hours in spring": Mistake(
        timedelta(hours=23),
        lambda: length_of(day("2026-03-29")),
        lambda: timedelta(days=1),
    ),
    "a day has 24 hours in autumn": Mistake(
        timedelta(hours=25),
        lambda: length_of(day("2026-10-25")),
        lambda: timedelta(days=1),
    ),
    "the day of a stamp is its first ten letters": Mistake(
        day("2026-11-01"),
        lambda: local_day("2026-10-31T11:30:00.000Z", "Pacific/Auckland"),
        lambda: day("2026-10-31T11:30:00.000Z"[:10]),
    ),
    "today is behind us": Mistake(
        (15, 6, -300_000, 150_000), lambda: pace("2026-11-23"), lambda: (16, 5, -400_000, 180_000)
    ),
    "today is ahead although it is not worked": Mistake(
        (15, 6, -300_000, 150_000), lambda: pace("2026-11-22"), lambda: (15, 7, -300_000, 900_000 // 7)
    ),
    "days off are days": Mistake(
        (15, 6, -300_000, 150_000), lambda: pace("2026-11-21"), lambda: (20, 10, 1_200_000 - 1_400_000, 90_000)
    ),
    "a pace before anything elapsed": Mistake(
        (0, 21, None, 42_857), lambda: pace("2026-11-01"), lambda: 1_200_000 / (0 * 100_000)
    ),
    "the last day leaves nothing to divide by": Mistake(
        (20, 1, -800_000, 900_000), lambda: pace("2026-11-30"), lambda: 900_000 // (30 - 30)
    ),
    "a quarter on its last day is over": Mistake((1, 900_000), last_day_of_the_quarter, lambda: (0, None)),
    "a target of a month that is not worked": Mistake(
        None,
        lambda: target_of_period(parse_month("2026-12"), TARGETS, CLOSED_IN_DECEMBER),
        lambda: 4_600_000 // CLOSED_IN_DECEMBER.working_days(parse_month("2026-12")),
    ),
    "a missing month counts as nothing": Mistake(
        None, lambda: target_of_period(parse_month("2026-09"), TARGETS, OFFICE), lambda: TARGETS("2026-09") or 0
    ),
    "each day is rounded": Mistake(
        2,
        lambda: pace_today(NOVEMBER, 0, {"2026-11": 7}.get, OFFICE, day("2026-11-11")).expected,
        lambda: 7 * round(7 / 21),
    ),
    "halves go to the even neighbour": Mistake(3, lambda: half_up(Fraction(5, 2)), lambda: round(2.5)),
    "halves below nothing go up": Mistake(-3, lambda: half_up(Fraction(-5, 2)), lambda: int((-2.5 + 0.5) // 1)),
    "money in floating point": Mistake(115, lambda: to_minor(Decimal("1.15"), "EUR"), lambda: int(1.15 * 100)),
    "revenue is never below nothing": Mistake(
        (15, 6, -1_600_000, 2_200_000 // 6 + 1),
        lambda: pace("2026-11-23", -100_000),
        lambda: (15, 6, -1_500_000, 2_100_000 // 6),
    ),
    "percentages add up to a hundred": Mistake(
        100, lambda: sum(share_out(100, (1, 1, 1))), lambda: sum(round(100 / 3) for _ in range(3))
    ),
    "the average of averages": Mistake(Fraction(1, 10), attainment_of_two_months, lambda: Fraction(1 + 0, 2)),
    "the median of an even number is the upper one": Mistake(
        150, lambda: median_of([200, 100]), lambda: sorted([200, 100])[1]
    ),
    "the median of what is not sorted": Mistake(2, lambda: median_of([3, 1, 2]), lambda: [3, 1, 2][1]),
    "a share of nothing": Mistake(None, lambda: divide(100, 0), lambda: 100 // 0),
    "yen have cents": Mistake(61, lambda: convert(100, "JPY", "EUR", "0.0061"), lambda: round(100 * 0.0061)),
    "dinars have hundredths": Mistake(450, lambda: convert(1_500, "KWD", "EUR", "3"), lambda: 1_500 * 3),
    "cents become yen": Mistake(245, lambda: convert(150, "EUR", "JPY", "163.5"), lambda: round(150 * 163.5)),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_famous_mistake_is_not_made(name: str) -> None:
    mistake = MISTAKES[name]
    assert mistake.ours() == mistake.right
    try:
        said = mistake.naive()
    except (ValueError, ZeroDivisionError):
        return  # the naive code does not even answer
    assert said != mistake.right
