"""Months, weeks and quarters against their targets, by tables made by hand and by plain SQL."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as some

from twohats.business.operations.firm import set_target, set_usual_target, spread_year, take_day_off, work_on
from twohats.business.rules.money import LARGEST
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.store.attainment import Year, year

TODAY = date(2026, 11, 2)


def read(house: House, day: date = TODAY, today: date = TODAY) -> Year:
    return year(house.file.connection(Hat.SALES), day, today)


def fiscal(db: Any, month: int) -> None:
    db.execute("UPDATE business_profile SET fiscal_start = ?", (month,))


def test_a_year_by_hand(house: House) -> None:
    house.sell(set_target, "2026-10", 2_200_000)
    house.sell(set_target, "2026-11", 2_100_000)
    for day, amount in (("2025-10-09", 500_000), ("2026-10-01", 1_000_000), ("2026-10-31", 100_000), ("2026-11-02", 1)):
        house.sell(sales.sell, day, amount)
    found = read(house)
    october, november = found.months[9], found.months[10]
    assert (october.key, october.own, october.working_days) == ("2026-10", 2_200_000, 22)
    assert (october.pace.revenue, october.pace.attainment) == (1_100_000, Fraction(1, 2))
    assert october.pace.pace_gap == -1_100_000
    assert (november.working_days, november.pace.elapsed_days, november.pace.pace_gap) == (21, 0, None)
    # October 2026 begins on a Thursday: two days, three whole weeks, five days.
    weeks = [(one.name, one.working_days, one.target, one.revenue) for one in found.weeks["2026-10"]]
    assert weeks == [
        ("W40", 2, 200_000, 1_000_000),
        ("W41", 5, 500_000, 0),
        ("W42", 5, 500_000, 0),
        ("W43", 5, 500_000, 0),
        ("W44", 5, 500_000, 100_000),
    ]
    assert [(one.name, one.revenue, one.target) for one in found.quarters] == [
        ("Q1", 0, None), ("Q2", 0, None), ("Q3", 0, None), ("Q4", 1_100_001, None),
    ]  # fmt: skip
    assert found.year_before == (0, 0, 0, 0, 0, 0, 0, 0, 0, 500_000, 0, 0)
    assert [one.key for one in found.twelve] == [
        "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05",
        "2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11",
    ]  # fmt: skip


def test_the_usual_target_stands_where_none_was_typed(house: House) -> None:
    house.sell(set_target, "2026-02", 0)
    house.sell(set_usual_target, 100_000)
    found = read(house)
    assert [one.own for one in found.months] == [None, 0, *[None] * 10]
    assert [one.pace.target for one in found.months] == [100_000, 0, *[100_000] * 10]
    assert (found.whole.target, found.quarters[0].target) == (1_100_000, 200_000)
    house.sell(set_usual_target, None)
    assert read(house).months[0].pace.target is None
    with pytest.raises(RuleError, match="negative"):
        house.sell(set_usual_target, -1)


def test_a_day_off_changes_what_each_day_must_bring_at_once(house: House) -> None:
    house.sell(set_target, "2026-10", 2_200_000)
    house.sell(take_day_off, "2026-10-05", "Republic day")
    found = read(house)
    assert found.months[9].working_days == 21
    assert sum(one.target or 0 for one in found.weeks["2026-10"]) == 2_200_000
    assert found.weeks["2026-10"][1].target == round(2_200_000 / 21 * 4)
    house.sell(work_on, "2026-10-05")
    assert read(house).months[9].working_days == 22


def test_a_fiscal_year_from_april(house: House) -> None:
    house.file.do(Hat.OWNER, "Fiscal year", fiscal, 4)
    house.sell(sales.sell, "2027-03-31", 700)
    found = read(house, date(2027, 3, 31), date(2027, 3, 31))
    assert (found.period.first, found.period.last) == (date(2026, 4, 1), date(2027, 3, 31))
    assert [one.key for one in found.months][::11] == ["2026-04", "2027-03"]
    quarters = [(one.name, one.period.first.month, one.revenue) for one in found.quarters]
    assert quarters == [("Q1", 4, 0), ("Q2", 7, 0), ("Q3", 10, 0), ("Q4", 1, 700)]
    assert read(house, date(2027, 4, 1), date(2027, 4, 1)).year_before[-1] == 700
    # Seen before it: the money of a day to come is not yet revenue.
    assert read(house, date(2027, 3, 31)).whole.revenue == 0


def test_the_twelve_months_end_with_the_running_one_also_on_a_leap_day(house: House) -> None:
    keys = [one.key for one in read(house, date(2028, 2, 29), date(2028, 2, 29)).twelve]
    assert (len(keys), keys[0], keys[-1]) == (12, "2027-03", "2028-02")


def test_sums_beyond_what_floating_point_holds_are_exact(house: House) -> None:
    for amount in (*[LARGEST] * 20, 1):
        house.sell(sales.sell, "2026-11-02", amount)
    found = read(house)
    assert found.months[10].pace.revenue == found.whole.revenue == 20 * LARGEST + 1


def test_the_firms_week_is_not_that_of_its_language(house: House) -> None:
    house.file.do(Hat.OWNER, "American", lambda db: db.execute("UPDATE business_profile SET locale = 'en_US'"))
    # In the United States the calendar's week starts on Sunday, 25 October; the firm's on Monday.
    assert [one.period.first.day for one in read(house).weeks["2026-10"]] == [1, 5, 12, 19, 26]


def test_whole_amounts_are_spread_in_whole_units(house: House) -> None:
    months = [f"2027-{month:02}" for month in range(1, 13)]
    house.sell(spread_year, months, 100_000_00, [0] * 12)
    held = [one.own or 0 for one in read(house, date(2027, 1, 1)).months]
    assert sum(held) == 100_000_00
    assert set(held) == {8_333_00, 8_334_00}
    house.sell(spread_year, months, 100_00, [3, 1, *[0] * 10])
    assert [one.own for one in read(house, date(2027, 1, 1)).months] == [75_00, 25_00, *[0] * 10]


@given(
    some.lists(some.tuples(some.integers(0, 729), some.integers(-500, 5000)), max_size=30),
    some.integers(1, 12),
    some.integers(0, 729),
)
def test_months_weeks_and_quarters_add_up_to_the_raw_rows(
    house: House, sold: list[tuple[int, int]], start: int, ago: int
) -> None:
    house.file.do(Hat.OWNER, "Start anew", _forget)
    house.file.do(Hat.OWNER, "Fiscal year", fiscal, start)
    house.sell(set_usual_target, 1_000_003)
    for days, amount in sold:
        house.sell(sales.sell, date.fromordinal(date(2026, 12, 31).toordinal() - days).isoformat(), amount)
    found = read(house, date.fromordinal(date(2026, 12, 31).toordinal() - ago))
    sql = "SELECT coalesce(sum(amount), 0) FROM sales_sale WHERE sold_on BETWEEN ? AND ?"
    raw = house.value(sql, found.period.first.isoformat(), min(found.period.last, TODAY).isoformat())
    assert raw == found.whole.revenue == sum(one.pace.revenue for one in found.months)
    assert raw == sum(one.revenue for one in found.quarters)
    assert raw == sum(one.revenue for weeks in found.weeks.values() for one in weeks)
    for month in found.months:
        assert sum(one.target or 0 for one in found.weeks[month.key]) == 1_000_003
    assert found.whole.target == sum(one.target or 0 for one in found.quarters) == 12 * 1_000_003


def _forget(db: Any) -> None:
    db.execute("DELETE FROM sales_sale")
