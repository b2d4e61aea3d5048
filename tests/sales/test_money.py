"""What a deal's money becomes: parts, other days, reversals, other currencies."""

from typing import Any

import pytest
import sales_verbs as sales
from house import House

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.business.rules.money import Foreign
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.money import NewSale, add_extra, move_sale, reverse, split, write_sale
from twohats.sales.rules.parts import Part
from twohats.sales.store.deals import work_to_finish

PARTS = (
    Part("deposit", "2026-11-02", 300_00, "A-1"),
    Part("stage", "2026-12-10", 500_00),
    Part("final", "2027-01-20", 200_00, "A-3"),
)


def sold(house: House) -> list[tuple[Any, ...]]:
    return house.file.connection(Hat.OWNER).all("SELECT sold_on, amount FROM sales_sale ORDER BY sold_on, id")


def told(house: House) -> int:
    """What Marketing was told its lead was worth."""
    sql = "SELECT coalesce(sum(amount), 0) FROM handoff_outcome WHERE result IN ('sale', 'sale withdrawn')"
    return int(house.file.connection(Hat.MARKETING).value(sql))


def won(house: House, amount: int = 1000_00) -> int:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(amount, "2026-12-01", "2026-12-20"))
    return deal_id


def test_parts_take_the_place_of_the_proposal(house: House) -> None:
    deal_id = won(house)
    house.sell(split, deal_id, PARTS)
    assert sold(house) == [("2026-11-02", 300_00), ("2026-12-10", 500_00), ("2027-01-20", 200_00)]
    assert told(house) == 1000_00
    with pytest.raises(RuleError, match="not a proposal any more"):
        house.sell(split, deal_id, PARTS)
    house.file.undo(Hat.SALES)
    assert (sold(house), told(house)) == ([("2026-11-02", 1000_00)], 1000_00)


def test_a_proposal_that_was_reversed_is_not_split(house: House) -> None:
    deal_id = won(house)
    house.sell(reverse, 1, 400_00)
    with pytest.raises(RuleError, match="not a proposal any more"):
        house.sell(split, deal_id, PARTS)
    assert sold(house) == [("2026-11-02", 1000_00), ("2026-11-02", -400_00)]


@pytest.mark.parametrize(
    ("parts", "sentence"),
    [
        ((), "at least one part"),
        (PARTS[:2], "add up to 80000, not to the 100000"),
        ((Part("tip", "2026-11-02", 1000_00),), "A part is a deposit"),
        ((*PARTS, Part("stage", "2026-11-02", 0)), "worth something"),
    ],
)
def test_parts_add_up_to_what_was_agreed(house: House, parts: tuple[Part, ...], sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        house.sell(split, won(house), parts)
    assert sold(house) == [("2026-11-02", 1000_00)]


def test_extra_work_comes_on_top(house: House) -> None:
    deal_id = won(house)
    house.sell(split, deal_id, (*PARTS, Part("extra", "2027-01-05", 50_00)))
    house.sell(add_extra, deal_id, Part("extra", "2027-01-06", 25_00))
    assert told(house) == 1075_00
    assert house.value("SELECT sum(amount) FROM sales_sale") == 1075_00


def test_a_sale_counts_at_the_end_of_the_work_where_the_firm_says_so(house: House) -> None:
    house.sell(sales.set_up_sales, "", 0, "end")
    won(house)
    assert sold(house) == [("2026-12-20", 1000_00)]


def test_a_sale_moves_to_another_day(house: House) -> None:
    won(house)
    house.sell(move_sale, 1, "2027-02-01")
    assert (sold(house), told(house)) == ([("2027-02-01", 1000_00)], 1000_00)
    assert house.value("SELECT first_bought FROM handoff_standing") == "2027-02-01"


def test_a_cancellation_reverses_on_the_day_it_happens(house: House) -> None:
    won(house)
    house.clock.forward(days=40)
    house.sell(reverse, 1, 400_00, "one cupboard less")
    house.sell(reverse, 1)
    assert sold(house) == [("2026-11-02", 1000_00), ("2026-12-12", -400_00), ("2026-12-12", -600_00)]
    assert told(house) == 0
    assert house.value("SELECT first_bought FROM handoff_standing") is None
    with pytest.raises(RuleError, match="reversed already"):
        house.sell(reverse, 1)
    with pytest.raises(RuleError, match="takes a sale back"):
        house.sell(reverse, 2)


def test_work_whose_sale_was_taken_back_whole_is_not_to_be_done(house: House) -> None:
    deal_id = won(house)
    house.sell(reverse, 1, 400_00, "one cupboard less")
    assert [one.id for one in work_to_finish(house.file.connection(Hat.SALES))] == [deal_id]
    house.sell(reverse, 1)
    assert work_to_finish(house.file.connection(Hat.SALES)) == []


def test_work_whose_sale_is_taken_back_whole_is_booked_no_more(house: House) -> None:
    won(house)
    booked = "SELECT booked_until FROM handoff_capacity"
    house.sell(reverse, 1, 400_00)
    assert house.value(booked) == "2026-12-20"
    house.sell(reverse, 1)
    assert house.value(booked) is None
    house.file.undo(Hat.SALES)
    assert house.value(booked) == "2026-12-20"


def test_money_to_come_is_taken_back_on_its_own_day(house: House) -> None:
    deal_id = won(house)
    house.sell(split, deal_id, PARTS)
    house.sell(reverse, house.value("SELECT id FROM sales_sale WHERE part = 'final'"))
    assert sold(house) == [
        ("2026-11-02", 300_00),
        ("2026-12-10", 500_00),
        ("2027-01-20", 200_00),
        ("2027-01-20", -200_00),
    ]


def test_more_than_was_sold_is_not_reversed(house: House) -> None:
    won(house)
    for amount in (0, -1, 1000_01):
        with pytest.raises(RuleError, match="what is left"):
            house.sell(reverse, 1, amount)


@pytest.mark.parametrize(
    ("amount", "currency", "rate", "kept"),
    [(100_00, "USD", "0.92", 92_00), (10_000, "JPY", "0.0062", 62_00), (1_000, "BHD", "2,4467", 2_45)],
)
def test_other_money_is_kept_with_its_rate(house: House, amount: int, currency: str, rate: str, kept: int) -> None:
    house.sell(write_sale, NewSale("2026-11-02", foreign=Foreign(amount, currency, rate)))
    row = "SELECT amount, currency, foreign_amount, rate FROM sales_sale"
    assert house.file.connection(Hat.OWNER).all(row) == [(kept, currency, amount, rate)]


@pytest.mark.parametrize("rate", ["", "0", "-1", "x", "nan", "inf", "1e12"])
def test_what_is_no_rate_is_refused(house: House, rate: str) -> None:
    with pytest.raises(RuleError, match="is not a rate"):
        house.sell(write_sale, NewSale("2026-11-02", foreign=Foreign(100, "USD", rate)))
    with pytest.raises(RuleError, match="own currency"):
        house.sell(write_sale, NewSale("2026-11-02", foreign=Foreign(100, "EUR", "1")))


def test_an_order_in_other_money_is_worth_what_its_rate_says(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(None, foreign=Foreign(1000_00, "USD", "0.92")))
    assert house.deal_of(deal_id).amount == told(house) == 920_00
    parts = (
        Part("deposit", "2026-11-02", 306_67),
        Part("final", "2026-12-02", 613_33),
        Part("extra", "2026-12-02", 1_00),
    )
    house.sell(split, deal_id, parts)
    found = house.file.connection(Hat.OWNER).all("SELECT amount, currency, foreign_amount, rate FROM sales_sale")
    assert found == [
        (306_67, "USD", 333_34, "0.92"),
        (613_33, "USD", 666_66, "0.92"),
        (1_00, None, None, None),
    ]


def test_the_money_of_an_order_is_not_written_down_twice(house: House) -> None:
    house.sell(sales.win, house.deal(), sales.Win(1000_00, document="R-1"))
    with pytest.raises(RuleError, match="R-1 is the order of “kitchen”"):
        house.sell(write_sale, NewSale("2026-11-02", 1000_00, document=" R-1 "))
    house.sell(write_sale, NewSale("2026-11-02", 10_00, document="R-2"))
    assert house.value("SELECT sum(amount) FROM sales_sale") == 1010_00


def test_a_sale_without_a_deal_is_to_who_is_named(house: House) -> None:
    ana = house.sell(add_contact, Person("Ana Ferreira"))
    for name in ("ana FERREIRA", "Zoe Quist", ""):
        house.sell(write_sale, NewSale("2026-11-02", 50_00, name=name, document="A-7", what="Bread"))
    rows = house.file.connection(Hat.OWNER).all("SELECT contact_id, amount, document, note FROM sales_sale")
    assert rows == [(who, 50_00, "A-7", "Bread") for who in (ana, ana + 1, None)]
    assert house.value("SELECT name FROM business_contact WHERE id = ?", ana + 1) == "Zoe Quist"
    house.sell(add_contact, Person("Ana Ferreira"))
    with pytest.raises(RuleError, match="Several have the name"):
        house.sell(write_sale, NewSale("2026-11-02", 50_00, name="Ana Ferreira"))
    house.sell(write_sale, NewSale("2026-11-02", 50_00, contact_id=ana, name="Ana Ferreira"))
    for nothing in (None, 0, -5):
        with pytest.raises(RuleError, match="above nothing"):
            house.sell(write_sale, NewSale("2026-11-02", nothing))
