"""A sale is repeat if its customer had bought something else before: another part of the same deal is nothing else."""

from datetime import date
from typing import Any

import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as some

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.hat import Hat
from twohats.sales.operations.money import add_extra, move_sale, reverse, split
from twohats.sales.rules.parts import Part
from twohats.sales.store.customers import customer_ids, customers
from twohats.sales.store.newness import kind_of_sale

TODAY = date(2027, 6, 1)
PARTS = (
    Part("deposit", "2026-11-02", 300_00),
    Part("stage", "2026-12-10", 500_00),
    Part("final", "2027-01-20", 200_00),
)


def kinds(house: House) -> list[str | None]:
    """What each sale is, by its day."""
    db = house.file.connection(Hat.SALES)
    return [kind_of_sale(db, one) for (one,) in db.all("SELECT id FROM sales_sale ORDER BY sold_on, id")]


def told(house: House) -> list[str]:
    """What Marketing was told that its sales are."""
    sql = "SELECT kind FROM handoff_outcome WHERE result = 'sale' ORDER BY id"
    return [kind for (kind,) in house.file.connection(Hat.MARKETING).all(sql)]


def won(house: House) -> int:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(1000_00))
    return deal_id


def whoever(house: House, name: str = "Ana") -> int:
    return int(house.sell(write_down, Person(name, email=f"{name}@example.org")))


def test_all_parts_of_the_first_deal_are_new(house: House) -> None:
    deal_id = won(house)
    house.sell(split, deal_id, PARTS)
    house.sell(add_extra, deal_id, Part("extra", "2027-02-01", 50_00))
    house.sell(move_sale, house.value("SELECT max(id) FROM sales_sale"), "2027-03-01")
    assert kinds(house) == ["new"] * 4
    assert set(told(house)) == {"new"}


def test_all_parts_of_the_next_deal_are_repeat(house: House) -> None:
    house.sell(sales.sell, "2026-01-02", 10_00, contact_id=house.deal_of(won(house)).contact_id)
    house.sell(split, 1, PARTS)
    assert kinds(house) == ["new", "repeat", "repeat", "repeat"]
    assert told(house) == ["new", "repeat", "repeat", "repeat"]


def test_what_was_reversed_by_then_was_not_bought(house: House) -> None:
    ana = whoever(house)
    house.sell(sales.sell, "2026-10-01", 10_00, contact_id=ana)
    house.sell(sales.sell, "2026-10-20", 10_00, contact_id=ana)
    house.sell(reverse, 1)  # on November 2
    house.sell(reverse, 2, 4_00)
    house.sell(sales.sell, "2026-11-03", 10_00, contact_id=ana)
    assert kinds(house) == ["new", "repeat", "new", "repeat", "repeat"]
    house.sell(reverse, 2)
    assert kinds(house)[-1] == "new"


def test_what_is_sold_on_one_day_without_a_deal_is_bought_at_once(house: House) -> None:
    ana = whoever(house)
    for day in ("2026-10-01", "2026-10-01", "2026-10-02"):
        house.sell(sales.sell, day, 5_00, contact_id=ana)
    assert kinds(house) == ["new", "new", "repeat"]


def test_a_sale_to_nobody_known_is_neither(house: House) -> None:
    house.sell(sales.sell, "2026-10-01", 5_00)
    assert kinds(house) == [None]


def test_who_turned_out_to_be_one_bought_before(house: House) -> None:
    ana, twin = whoever(house), whoever(house, "Anna")
    house.sell(sales.sell, "2026-10-01", 5_00, contact_id=ana)
    house.sell(sales.sell, "2026-10-02", 5_00, contact_id=twin)
    assert kinds(house) == ["new", "new"]
    house.sell(_merge, twin, ana)
    assert kinds(house) == ["new", "repeat"]


def _merge(db: Any, one: int, into: int) -> None:
    db.update("business_contact", one, merged_into=into)


def test_a_deal_in_parts_is_one_order_and_no_habit(house: House) -> None:
    contact = house.deal_of(won(house)).contact_id
    house.sell(split, 1, PARTS)
    db = house.file.connection(Hat.SALES)
    (one,) = customers(db, [contact or 0], TODAY)
    assert (one.orders, one.usual_days, one.overdue_days, one.total) == (1, None, None, 1000_00)
    assert (one.first_bought, one.last_bought) == ("2026-11-02", "2027-01-20")
    assert list(customer_ids(db, TODAY, view="new")) == [contact]
    assert not customer_ids(db, TODAY, view="repeat")


@given(some.lists(some.tuples(some.integers(0, 2), some.integers(0, 3), some.integers(0, 3)), max_size=12))
def test_who_has_a_repeat_sale_is_a_repeat_customer(house: House, sold: list[tuple[int, int, int]]) -> None:
    people = [whoever(house, name) for name in ("Ana", "Tom", "Zoe")]
    house.sell(_forget)
    for who, deal, day in sold:
        house.sell(_sell, people[who], deal and 10 * who + deal, f"2026-10-0{day + 1}")
    db = house.file.connection(Hat.SALES)
    repeat = {
        contact
        for sale, contact in db.all("SELECT id, contact_id FROM sales_sale")
        if kind_of_sale(db, sale) == "repeat"
    }
    assert set(customer_ids(db, TODAY, view="repeat")) == repeat
    assert {one.contact_id for one in customers(db, people, TODAY) if one.orders > 1} == repeat


def _forget(db: Any) -> None:
    db.execute("DELETE FROM sales_sale")


def _sell(db: Any, contact: int, deal: int, day: str) -> None:
    if deal and db.first("SELECT 1 FROM sales_deal WHERE id = ?", (deal,)) is None:
        db.insert("sales_deal", id=deal, uid=f"deal{deal}", contact_id=contact, title="Job", stage_id=1)
    uid = f"sale{db.step and db.step.id}"
    db.insert("sales_sale", uid=uid, sold_on=day, amount=1_00, contact_id=contact, deal_id=deal or None)
