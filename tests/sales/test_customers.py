"""Customers are whoever bought and did not take it back."""

from collections import defaultdict
from collections.abc import Callable, Collection
from datetime import date, timedelta
from itertools import pairwise
from math import floor
from statistics import median
from typing import Any

import pytest
import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as some

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.hat import Hat
from twohats.sales.operations.money import reverse
from twohats.sales.rules.customers import Customer, overdue, usual_interval
from twohats.sales.store.customers import FIRST, customer_ids, customers, first_ids, total_of

TODAY = date(2026, 11, 2)


def shop(house: House, name: str, *bought: tuple[str, int]) -> int:
    contact = int(house.sell(write_down, Person(name, email=f"{name}@example.org")))
    for day, amount in bought:
        house.sell(sales.sell, day, amount, contact_id=contact)
    return contact


def test_the_list_says_what_each_bought(house: House) -> None:
    ana = shop(house, "Ana", ("2025-01-10", 100), ("2025-07-10", 200), ("2026-01-10", 300))
    tom = shop(house, "Tom", ("2026-10-01", 900))
    gone = shop(house, "Gone", ("2026-10-01", 50))
    house.sell(reverse, house.value("SELECT max(id) FROM sales_sale"))
    db = house.file.connection(Hat.SALES)
    assert list(customer_ids(db, TODAY)) == [tom, ana]
    one, other = customers(db, [ana, tom], TODAY)
    assert (one.first_bought, one.last_bought, one.orders, one.total) == ("2025-01-10", "2026-01-10", 3, 600)
    # The intervals are 181 and 184 days.
    assert (one.usual_days, one.overdue_days) == (183, 22)
    assert (other.usual_days, other.overdue_days) == (None, None)
    assert customers(db, [gone], TODAY) == []
    assert list(customer_ids(db, TODAY, view="overdue")) == [ana]
    assert list(customer_ids(db, TODAY, view="new")) == [tom]
    assert list(customer_ids(db, TODAY, view="repeat")) == [ana]
    assert list(customer_ids(db, TODAY, "total")) == [tom, ana]
    assert list(customer_ids(db, TODAY, words="AN")) == [ana]
    assert list(customer_ids(db, TODAY, "overdue", descending=False)) == [ana, tom]


def test_who_turned_out_to_be_one_is_one_customer(house: House) -> None:
    ana = shop(house, "Ana", ("2025-01-10", 100))
    twin = shop(house, "Anna", ("2026-01-10", 300))
    house.sell(_merge, twin, ana)
    db = house.file.connection(Hat.SALES)
    assert list(customer_ids(db, TODAY)) == [ana]
    assert [(one.orders, one.total) for one in customers(db, [ana], TODAY)] == [(2, 400)]


def test_customers_stand_and_are_summed_by_place(house: House) -> None:
    found = {}
    for number, place in enumerate(("Porto", "", "Évora", "porto"), 1):
        found[number] = int(house.sell(write_down, Person(f"P{number}", place=place)))
        house.sell(sales.sell, "2026-10-01", number * 100, contact_id=found[number])
    house.sell(sales.sell, "2026-11-03", 5_000, contact_id=found[1])
    db = house.file.connection(Hat.SALES)
    assert list(customer_ids(db, TODAY, "place", descending=False)) == [found[one] for one in (3, 1, 4, 2)]
    assert [one.place for one in customers(db, list(found.values()), TODAY)] == ["Porto", "", "Évora", "porto"]
    there = customer_ids(db, TODAY, words="porto")
    assert sorted(there) == [found[1], found[4]]
    assert total_of(db, there, TODAY) == 500
    assert total_of(db, customer_ids(db, TODAY), TODAY) == 1000


def _merge(db: Any, one: int, into: int) -> None:
    db.update("business_contact", one, merged_into=into)


@pytest.mark.parametrize(
    ("days", "usual"),
    [
        ((), None),
        ((0,), None),
        ((0, 30), None),
        ((0, 0, 30), None),
        ((0, 30, 90), 45),
        ((0, 10, 20, 120), 10),
        ((0, 2, 5), 3),
    ],
)
def test_a_habit_shows_from_three_purchases(days: tuple[int, ...], usual: int | None) -> None:
    assert usual_interval([TODAY + timedelta(days=day) for day in days]) == usual


@pytest.mark.parametrize(
    ("usual", "ago", "late"),
    [
        *((30, 44, None), (30, 45, None), (30, 46, 1), (30, 100, 55)),
        *((31, 46, None), (31, 47, 1), (33, 49, None), (33, 50, 1)),
    ],
)
def test_late_is_later_than_half_as_long_again(usual: int, ago: int, late: int | None) -> None:
    assert overdue(TODAY - timedelta(days=ago), usual, TODAY) == late
    assert overdue(TODAY - timedelta(days=ago), None, TODAY) is None


@given(some.lists(some.tuples(some.integers(0, 3), some.integers(0, 900), some.integers(-50, 500)), max_size=40))
def test_totals_and_habits_are_those_of_the_raw_rows(house: House, sold: list[tuple[int, int, int]]) -> None:
    people = [house.sell(write_down, Person(f"P{one}", email=f"p{one}@example.org")) for one in range(4)]
    house.sell(_forget)
    bought: dict[int, list[date]] = defaultdict(list)
    total: dict[int, int] = defaultdict(int)
    for who, ago, amount in sold:
        day = TODAY - timedelta(days=ago)
        house.sell(sales.sell, day.isoformat(), amount, contact_id=people[who])
        total[people[who]] += amount
        if amount > 0:
            bought[people[who]].append(day)
    db = house.file.connection(Hat.SALES)
    found = {one.contact_id: one for one in customers(db, people, TODAY)}
    assert set(found) == set(bought) == set(customer_ids(db, TODAY))
    for who, one in found.items():
        days = sorted(set(bought[who]))
        gaps = [(b - a).days for a, b in pairwise(days)]
        assert (one.total, one.orders, one.last_bought) == (total[who], len(days), days[-1].isoformat())
        assert one.usual_days == (floor(median(gaps) + 0.5) if len(gaps) > 1 else None)


def _forget(db: Any) -> None:
    db.execute("DELETE FROM sales_sale")


a_sale = some.tuples(
    some.integers(0, 5), some.integers(-2, 400), some.integers(-50, 500), some.none() | some.integers(0, 2)
)


@given(some.lists(a_sale, max_size=30), some.sets(some.integers(0, 29), max_size=4), some.integers(0, 1))
def test_lists_are_those_of_the_rows_of_each(
    house: House, sold: list[tuple[int, int, int, int | None]], taken_back: set[int], merged: int
) -> None:
    people = [house.sell(write_down, Person(f"P{one}", email=f"p{one}@example.org")) for one in range(6)]
    house.sell(_sell_to, people, sold, taken_back)
    db = house.file.connection(Hat.SALES)
    if merged:
        house.file.do(Hat.OWNER, "Merge", _merge, people[0], people[5], through=house.file.connection(Hat.OWNER))
    known = {one.contact_id: one for one in customers(db, people[merged:], TODAY)}
    for order, figure in FIGURES.items():
        told = [figure(known[one]) for one in customer_ids(db, TODAY, order)]
        assert told == sorted(filter(None, told), reverse=True) + [None] * told.count(None)
        assert set(customer_ids(db, TODAY, order)) == set(known)
    for view, holds in VIEWS.items():
        assert set(customer_ids(db, TODAY, view=view)) == {one for one, who in known.items() if holds(who)}
    assert total_of(db, list(known), TODAY) == sum(one.total for one in known.values())
    if merged:
        house.file.do(Hat.OWNER, "Part", _merge, people[0], None, through=house.file.connection(Hat.OWNER))


FIGURES: dict[str, Callable[[Customer], Any]] = {
    "last": lambda one: one.last_bought,
    "first": lambda one: one.first_bought,
    "orders": lambda one: one.orders,
    "usual": lambda one: one.usual_days,
    "overdue": lambda one: one.overdue_days,
    "yearly": lambda one: one.orders_per_year(TODAY),
}
VIEWS: dict[str, Callable[[Customer], bool]] = {
    "": lambda _: True,
    "overdue": lambda one: one.overdue_days is not None,
    "new": lambda one: one.orders == 1,
    "repeat": lambda one: one.orders > 1,
}


def _sell_to(
    db: Any, people: list[int], sold: list[tuple[int, int, int, int | None]], taken_back: Collection[int]
) -> None:
    db.execute("DELETE FROM sales_sale WHERE reverses_id IS NOT NULL")
    db.execute("DELETE FROM sales_sale")
    db.execute("DELETE FROM sales_deal")
    deals = [db.insert("sales_deal", uid=str(one), title="", stage_id=1) for one in range(3)]
    for number, (who, ago, amount, deal) in enumerate(sold):
        day, deal_id = (TODAY - timedelta(days=ago)).isoformat(), None if deal is None else deals[deal]
        facts = {"contact_id": people[who], "deal_id": deal_id}
        one = db.insert("sales_sale", uid=str(number), sold_on=day, amount=amount, **facts)
        if number in taken_back and amount > 0:
            gone = amount if number % 2 else amount // 2
            db.insert("sales_sale", uid=f"r{number}", sold_on=day, amount=-gone, reverses_id=one, **facts)


def test_the_first_of_many_are_the_first_of_all(house: House) -> None:
    people = [house.sell(write_down, Person(f"P{one}", email=f"p{one}@example.org")) for one in range(FIRST + 200)]
    sold = [(one % len(people), one // 40, 100 - 150 * (one % 7 == 3), None) for one in range(4 * len(people))]
    house.sell(_sell_to, people, [*sold, *sold, *sold], {1, 5, 8})
    db = house.file.connection(Hat.SALES)
    for view in ("", "repeat"):
        first = first_ids(db, TODAY, view=view)
        assert first is not None
        assert first == customer_ids(db, TODAY, view=view)[:FIRST]
    assert first_ids(db, TODAY, "total") is first_ids(db, TODAY, words="zzz") is first_ids(db, TODAY, view="overdue")
    for order in ("last", "who", "total"):
        assert first_ids(db, TODAY, order, words="p1") == customer_ids(db, TODAY, order, words="p1")
