from collections.abc import Callable
from datetime import date, time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Period,
    parse_month,
    quarter_of,
    week_of,
    weeks_of_month,
)
from twohats.business.rules.targets import (
    Pace,
    day_target,
    pace_as_of,
    pace_today,
    share_out,
    target_of_period,
    week_targets,
)

OFFICE = BusinessCalendar()
CLOSED_IN_DECEMBER = BusinessCalendar(holidays=frozenset(parse_month("2026-12").days()))


def targets(**months: int) -> Callable[[str], int | None]:
    """`targets(oct=…)`: the targets of 2026 in minor units."""
    names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    return {f"2026-{names.index(name) + 1:02}": amount for name, amount in months.items()}.get


LAST_QUARTER = targets(oct=2_200_000, nov=2_100_000, dec=4_600_000)
QUARTER = quarter_of(date(2026, 12, 31), 1)


def test_a_day_takes_its_share_of_the_month() -> None:
    assert day_target(date(2026, 11, 23), LAST_QUARTER, OFFICE) == 100_000
    assert day_target(date(2026, 10, 3), targets(oct=3_600_000), OFFICE) == Fraction(3_600_000, 22)
    assert day_target(date(2026, 9, 3), LAST_QUARTER, OFFICE) is None


def test_a_week_across_two_months_takes_both() -> None:
    week = week_of(date(2026, 12, 1), 1)
    assert target_of_period(week, LAST_QUARTER, OFFICE) == 1 * 100_000 + 4 * 200_000


def test_a_quarter_sums_its_months() -> None:
    assert target_of_period(QUARTER, LAST_QUARTER, OFFICE) == 8_900_000
    fiscal = quarter_of(date(2026, 6, 30), 4)
    assert target_of_period(fiscal, targets(apr=100, may=200, jun=333), OFFICE) == 633


def test_weeks_of_a_month_share_it_by_largest_remainder() -> None:
    shares = week_targets(parse_month("2026-10"), targets(oct=3_600_000), OFFICE)
    assert shares == (327_272, 818_182, 818_182, 818_182, 818_182)


def test_of_equal_remainders_the_earlier_week_takes_the_cent() -> None:
    # February 2027 has four whole weeks.
    def one_and_a_half_cents(month: str) -> int:
        assert month == "2027-02"
        return 6

    assert week_targets(parse_month("2027-02"), one_and_a_half_cents, OFFICE) == (2, 2, 1, 1)


def test_a_week_on_its_own_is_rounded_half_up() -> None:
    week = weeks_of_month(parse_month("2027-02"), 1)[3].period
    assert target_of_period(week, {"2027-02": 6}.get, OFFICE) == 2
    assert target_of_period(week, {"2027-02": 5}.get, OFFICE) == 1


def test_a_week_without_a_working_day_has_no_target() -> None:
    # Sunday 1 November 2026 alone is what October's last week leaves to November.
    shares = week_targets(parse_month("2026-11"), targets(nov=2_100_000), OFFICE)
    assert shares == (None, 500_000, 500_000, 500_000, 500_000, 100_000)
    assert target_of_period(Period(date(2026, 11, 1), date(2026, 11, 2)), LAST_QUARTER, OFFICE) is None


def test_without_a_target_or_a_working_day_none_is_set() -> None:
    assert target_of_period(parse_month("2026-09"), LAST_QUARTER, OFFICE) is None
    assert target_of_period(parse_month("2026-12"), LAST_QUARTER, CLOSED_IN_DECEMBER) is None
    assert target_of_period(QUARTER, targets(oct=1, nov=1), OFFICE) is None
    assert week_targets(parse_month("2026-09"), LAST_QUARTER, OFFICE) == (None,) * 5


def test_a_month_of_holidays_does_not_spoil_its_quarter() -> None:
    assert target_of_period(QUARTER, targets(oct=100, nov=200), CLOSED_IN_DECEMBER) == 300


def test_a_target_of_nothing_is_a_target() -> None:
    nothing = targets(aug=0)
    assert target_of_period(parse_month("2026-08"), nothing, OFFICE) == 0
    august = pace_as_of(parse_month("2026-08"), 500, nothing, OFFICE, date(2026, 8, 31))
    assert (august.target, august.pace_gap) == (0, 500)
    assert (august.attainment, august.pace_ratio, august.needed_per_day) == (None, None, None)


WORKED = [1, 2, 3, 4, 5, 6]


@settings(deadline=None)
@given(
    st.dates(date(2000, 1, 1), date(2060, 12, 31)),
    st.integers(0, 10**12),
    st.integers(1, 7),
    st.sets(st.sampled_from(WORKED), min_size=1),
    st.sets(st.integers(1, 31), max_size=10),
)
def test_week_targets_add_up_to_the_month_exactly(
    inside: date, target: int, week_start: int, worked: set[int], closed: set[int]
) -> None:
    month = parse_month(f"{inside:%Y-%m}")
    calendar = BusinessCalendar(
        week_start=week_start,
        hours=dict.fromkeys(worked, ((time(9), time(17)),)),
        holidays=frozenset(day for day in month.days() if day.day in closed),
    )
    shares = week_targets(month, lambda _: target, calendar)
    weeks = weeks_of_month(month, week_start)
    assert sum(share or 0 for share in shares) == (target if calendar.working_days(month) else 0)
    for share, week in zip(shares, weeks, strict=True):
        alone = target_of_period(week.period, lambda _: target, calendar)
        assert (share is None) == (alone is None)
        assert abs((share or 0) - (alone or 0)) <= 1


def test_today_counts_as_remaining() -> None:
    # Monday 23 November: 15 of 21 working days are behind, today and 5 more ahead.
    november = parse_month("2026-11")
    pace = pace_today(november, 1_200_000, LAST_QUARTER, OFFICE, date(2026, 11, 23))
    assert pace == Pace(
        revenue=1_200_000,
        target=2_100_000,
        elapsed_days=15,
        remaining_days=6,
        expected=1_500_000,
        pace_gap=-300_000,
        pace_ratio=Fraction(4, 5),
        needed_per_day=150_000,
        attainment=Fraction(4, 7),
    )


def test_a_report_counts_its_own_day_as_elapsed() -> None:
    november = parse_month("2026-11")
    pace = pace_as_of(november, 1_200_000, LAST_QUARTER, OFFICE, date(2026, 11, 23))
    assert (pace.elapsed_days, pace.remaining_days) == (16, 5)
    assert (pace.pace_gap, pace.needed_per_day) == (-400_000, 180_000)


def test_the_quarter_on_its_last_day() -> None:
    today = pace_today(QUARTER, 8_000_000, LAST_QUARTER, OFFICE, date(2026, 12, 31))
    assert (today.remaining_days, today.needed_per_day, today.pace_gap) == (1, 900_000, -700_000)
    report = pace_as_of(QUARTER, 8_000_000, LAST_QUARTER, OFFICE, date(2026, 12, 31))
    assert (report.remaining_days, report.needed_per_day, report.pace_gap) == (0, None, -900_000)
    assert report.attainment == Fraction(80, 89)


def test_the_days_of_each_month_are_worth_their_own_share() -> None:
    pace = pace_today(QUARTER, 0, LAST_QUARTER, OFFICE, date(2026, 12, 3))
    assert pace.expected == 2_200_000 + 2_100_000 + 2 * 200_000


def test_before_anything_elapsed_there_is_no_pace() -> None:
    for today in (date(2026, 11, 1), date(2026, 11, 2), date(2026, 10, 15)):
        pace = pace_today(parse_month("2026-11"), 0, LAST_QUARTER, OFFICE, today)
        assert (pace.expected, pace.pace_gap, pace.pace_ratio) == (None, None, None)
        assert (pace.elapsed_days, pace.remaining_days) == (0, 21)
        assert pace.needed_per_day == 100_000
        assert pace.attainment == 0


@pytest.mark.parametrize("revenue", [2_100_000, 2_100_001])
def test_once_the_target_is_met_nothing_is_needed(revenue: int) -> None:
    pace = pace_today(parse_month("2026-11"), revenue, LAST_QUARTER, OFFICE, date(2026, 11, 23))
    assert pace.needed_per_day is None
    assert pace.pace_gap == revenue - 1_500_000


def test_without_a_target_only_the_revenue_is_known() -> None:
    pace = pace_today(parse_month("2026-09"), 700, LAST_QUARTER, OFFICE, date(2026, 9, 2))
    assert pace == Pace(revenue=700, target=None, elapsed_days=1, remaining_days=21)


def test_reversals_can_leave_less_than_nothing() -> None:
    pace = pace_as_of(parse_month("2026-11"), -100_000, LAST_QUARTER, OFFICE, date(2026, 11, 30))
    assert pace.pace_gap == -2_200_000
    assert pace.attainment == Fraction(-1, 21)


def test_rounding_happens_once_at_the_end() -> None:
    # A third of a cent a day: 7 of 21 days expect 2.33 cents, and 14 days need 6.5 cents of the 7.
    pace = pace_today(parse_month("2026-11"), 0, targets(nov=7), OFFICE, date(2026, 11, 11))
    assert (pace.elapsed_days, pace.expected, pace.pace_gap) == (7, 2, -2)
    assert pace.needed_per_day == 1


@given(st.integers(0, 10**9), st.lists(st.integers(0, 1000), min_size=1, max_size=24))
def test_what_is_shared_out_adds_up(amount: int, weights: list[int]) -> None:
    shares = share_out(amount, weights)
    assert sum(shares) == amount
    exact = [amount * weight / sum(weights) if any(weights) else amount / len(weights) for weight in weights]
    assert all(abs(share - wanted) <= 1 for share, wanted in zip(shares, exact, strict=True))


def test_a_year_is_shared_out_evenly_or_by_last_years_months() -> None:
    assert share_out(100, [0, 0, 0]) == (34, 33, 33)
    assert share_out(1000, [1, 2, 1]) == (250, 500, 250)
    assert share_out(10, [1, 1, 1]) == (4, 3, 3)
