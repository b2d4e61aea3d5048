"""What Sales can do, and what it may not."""

from typing import TYPE_CHECKING

import pytest
import sales_verbs as sales
from house import CALL, House

from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.rules.deals import FirstAction, PhoneIn

if TYPE_CHECKING:
    from collections.abc import Callable


def test_accepting_makes_the_deal_and_its_first_action_at_once(house: House) -> None:
    handoff_id = house.send(house.capture(), promise="10 % off until May")
    steps = house.value("SELECT count(*) FROM business_step")
    deal = house.deal_of(house.accept(handoff_id))
    assert (deal.title, deal.who, deal.stage, deal.next_due) == ("kitchen", "Ana Ferreira", "New", CALL.due_at)
    assert deal.promise == "10 % off until May"
    assert house.value("SELECT count(*) FROM business_step") == steps + 1


@pytest.mark.parametrize("action", [FirstAction("", ""), FirstAction("call", ""), FirstAction("dream", CALL.due_at)])
def test_nothing_is_accepted_without_a_dated_action(house: House, action: FirstAction) -> None:
    handoff_id = house.send(house.capture())
    with pytest.raises(RuleError, match="first"):
        house.sell(sales.accept, handoff_id, action)
    assert house.handoff(handoff_id).state == "queued"
    assert house.value("SELECT count(*) FROM sales_deal") == 0


def test_the_fast_lane_is_one_step(house: House) -> None:
    call = PhoneIn(Person("Bob", phone="912 345 678"), "bath", "Word of mouth", "Mary", amount=90_000)
    steps = house.value("SELECT count(*) FROM business_step")
    deal_id = house.sell(sales.take_call, call, CALL)
    assert house.value("SELECT count(*) FROM business_step") == steps + 1
    deal = house.deal_of(deal_id)
    assert (deal.title, deal.who, deal.amount, deal.next_due) == ("bath", "Bob", 90_000, CALL.due_at)
    row = "SELECT fast_lane || state || (first_touch_at IS NOT NULL) FROM handoff_item"
    assert house.value(row) == "1touched1"
    assert house.value("SELECT kind FROM business_channel WHERE name = 'Word of mouth'") == "referral"
    referrer = "SELECT r.name FROM business_contact AS c JOIN business_contact AS r ON r.id = c.referred_by"
    assert house.value(referrer) == "Mary"
    assert house.value("SELECT count(*) FROM marketing_lead") == 0


def test_the_fast_lane_asks_who_and_from_where(house: House) -> None:
    with pytest.raises(RuleError, match="who called"):
        house.sell(sales.take_call, PhoneIn(Person(phone="912 345 678"), "bath", "Referral"))
    with pytest.raises(RuleError, match="how did you hear"):
        house.sell(sales.take_call, PhoneIn(Person("Bob"), "bath", " "))


def test_somebody_known_is_not_written_down_twice(house: House) -> None:
    house.capture("Ana Ferreira")
    house.sell(sales.take_call, PhoneIn(Person("A. Ferreira", email=" ANA@example.com "), "bath", "Referral", "Ana"))
    assert house.value("SELECT count(*) FROM business_contact WHERE name LIKE '%Ferreira'") == 1


def test_winning_books_the_order_and_one_sale(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(480_000, starts_on="2026-12-01", sold_on="2026-12-20"))
    assert house.deal_of(deal_id).state == "won"
    assert house.file.connection(Hat.SALES).all("SELECT amount, ordered_on, starts_on FROM sales_order") == [
        (480_000, "2026-11-02", "2026-12-01")
    ]
    assert house.file.connection(Hat.SALES).all("SELECT amount, sold_on, proposed FROM sales_sale") == [
        (480_000, "2026-12-20", 1)
    ]


def test_a_win_says_what_it_is_worth(house: House) -> None:
    deal_id = house.deal()
    for amount in (None, -1):
        with pytest.raises(RuleError):
            house.sell(sales.win, deal_id, sales.Win(amount))
    assert house.deal_of(deal_id).state == "open"


def test_a_closed_deal_is_reopened_before_it_changes(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.lose, deal_id, "price")
    closed: tuple[Callable[[], object], ...] = (
        lambda: house.sell(sales.win, deal_id, sales.Win(1)),
        lambda: house.sell(sales.lose, deal_id, "price"),
        lambda: house.sell(sales.move, deal_id, 2),
        lambda: house.sell(sales.reckon, deal_id, 1, None),
    )
    for verb in closed:
        with pytest.raises(RuleError, match="reopen it first"):
            verb()


def test_what_is_not_there_is_said(house: House) -> None:
    missing: tuple[Callable[[], object], ...] = (
        lambda: house.sell(sales.win, 999, sales.Win(1)),
        lambda: house.sell(sales.finish, 999),
        lambda: house.sell(sales.accept, 999, CALL),
        lambda: house.sell(sales.move, house.deal(), 99),
        lambda: house.sell(sales.lose, house.deal_of(1).id, "bad weather"),
    )
    for verb in missing:
        with pytest.raises(RuleError):
            verb()


def test_nothing_is_finished_twice(house: House) -> None:
    house.deal()
    house.sell(sales.finish, 1, "spoke")
    with pytest.raises(RuleError, match="done already"):
        house.sell(sales.finish, 1)


def test_each_change_of_a_deal_is_dated(house: House) -> None:
    deal_id = house.deal()
    house.clock.forward(days=3)
    house.sell(sales.reckon, deal_id, 500_000, "2026-12-01")
    house.clock.forward(days=3)
    house.sell(sales.move, deal_id, 3)
    versions = "SELECT from_on, stage_id, amount FROM sales_deal_version ORDER BY id"
    assert house.file.connection(Hat.SALES).all(versions) == [
        ("2026-11-02", 1, None),
        ("2026-11-05", 1, 500_000),
        ("2026-11-08", 3, 500_000),
    ]
    house.clock.forward(days=3)
    done = house.file.do(Hat.SALES, "Amount and date", sales.reckon, deal_id, 500_000, "2026-12-01")
    assert done.changed == frozenset()
