"""The page of one customer holds what hands did, and nothing of anybody else."""

from datetime import date
from typing import Any

import pytest
import sales_verbs as sales
from house import House

from twohats.business.operations.contacts import note_consent, write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.money import Foreign
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.customers import note_about
from twohats.sales.operations.money import NewSale, reverse, write_sale
from twohats.sales.store.customer_record import CustomerRecord, record
from twohats.sales.store.customers import customer_ids, customers

TODAY = date(2026, 11, 2)


def buyer(house: House, name: str, referrer: int | None = None) -> int:
    email = f"{name.lower()}@example.org"
    return int(house.sell(write_down, Person(name, email=email, place="Porto", referred_by=referrer)))


def read(house: House, contact: int) -> CustomerRecord:
    found = record(house.file.connection(Hat.SALES), contact, TODAY)
    assert found is not None
    return found


def test_money_stands_by_day_and_by_year_with_what_was_taken_back(house: House) -> None:
    ana, other = buyer(house, "Ana"), buyer(house, "Tom")
    house.sell(sales.sell, "2025-12-31", 10_000, contact_id=ana, document="A-1")
    second = house.sell(sales.sell, "2026-01-01", 20_000, contact_id=ana)
    house.sell(reverse, second, 5_000, "scratched")
    house.sell(write_sale, NewSale("2026-06-01", foreign=Foreign(10_000, "USD", "0.9"), contact_id=ana))
    house.sell(sales.sell, "2027-01-01", 70_000, contact_id=ana)
    house.sell(sales.sell, "2026-01-01", 99_999, contact_id=other)
    known = read(house, ana)
    assert known.by_year == {2025: 10_000, 2026: 24_000}
    assert known.to_come == 70_000
    assert known.customer.total == sum(known.by_year.values())
    told = [(one.sold_on, one.amount, one.document or one.note, one.reverses) for one in known.sold]
    assert told == [
        ("2027-01-01", 70_000, "", None),
        ("2026-11-02", -5_000, "scratched", "2026-01-01"),
        ("2026-06-01", 9_000, "", None),
        ("2026-01-01", 20_000, "", None),
        ("2025-12-31", 10_000, "A-1", None),
    ]
    assert [(one.currency, one.foreign, one.rate) for one in known.sold if one.currency] == [("USD", 10_000, "0.9")]


def test_who_buys_only_tomorrow_is_no_customer_today(house: House) -> None:
    ana = buyer(house, "Ana")
    house.sell(sales.sell, "2026-11-03", 100, contact_id=ana)
    db = house.file.connection(Hat.SALES)
    assert list(customer_ids(db, TODAY)) == []
    assert record(db, ana, TODAY) is None
    assert list(customer_ids(db, date(2026, 11, 3))) == [ana]


def test_deals_promises_and_activities_of_one_customer(house: House) -> None:
    deal_id = house.deal()
    contact = house.deal_of(deal_id).contact_id
    assert contact is not None
    house.sell(sales.log_activity, deal_id, "call", "Wants oak")
    house.sell(sales.win, deal_id, sales.Win(500_000, "2026-11-02", "2026-11-02"))
    house.sell(sales.judge_promise, deal_id, "kept", "on the day")
    known = read(house, contact)
    assert [(deal.id, deal.state, deal.amount) for deal in known.deals] == [(deal_id, "won", 500_000)]
    assert [(one.words, one.kept, one.note) for one in known.promises] == [("10 % off until May", "kept", "on the day")]
    assert "Wants oak" in [one.outcome for one in known.activities]
    assert [(one.amount, one.of) for one in known.sold] == [(500_000, known.deals[0].title)]
    assert known.customer.open_deals == 0


def test_who_named_whom_and_who_turned_out_to_be_one(house: House) -> None:
    ana, twin = buyer(house, "Ana"), buyer(house, "Anna")
    tom = buyer(house, "Tom", ana)
    eva = buyer(house, "Eva", twin)
    for contact, amount in ((ana, 100), (twin, 200), (tom, 300)):
        house.sell(sales.sell, "2026-10-01", amount, contact_id=contact)
    house.sell(note_consent, twin, ["email"], "withdrawn", "by phone")
    house.sell(_merge, twin, ana)
    known = read(house, ana)
    assert known.customer.total == 300
    assert [(one.contact_id, one.total) for one in known.referred] == [(tom, 300), (eva, 0)]
    assert {point.value for point in known.points} == {"ana@example.org", "anna@example.org"}
    assert known.withdrawn == {"email"}
    assert read(house, tom).customer.referred_by == "Ana"


def _merge(db: Any, one: int, into: int) -> None:
    db.update("business_contact", one, merged_into=into)


def test_a_note_is_kept_about_a_customer(house: House) -> None:
    ana = buyer(house, "Ana")
    house.sell(sales.sell, "2026-10-01", 100, contact_id=ana)
    house.sell(note_about, ana, "  Rings on Fridays\nonly ")
    house.sell(note_about, ana, "Moved")
    assert [(one.kind, one.words) for one in read(house, ana).notes] == [
        ("note", "Moved"),
        ("note", "Rings on Fridays\nonly"),
    ]
    with pytest.raises(RuleError, match="Write the note"):
        house.sell(note_about, ana, " \n ")
    with pytest.raises(RuleError, match="no longer there"):
        house.sell(note_about, 99_999, "Hello")


def test_those_without_a_habit_stand_last_whichever_way_it_is_sorted(house: House) -> None:
    often, seldom, once = (buyer(house, name) for name in ("Often", "Seldom", "Once"))
    for contact, gap in ((often, 1), (seldom, 3)):
        for number in range(3):
            house.sell(sales.sell, f"2026-{1 + number * gap:02}-01", 100, contact_id=contact)
    house.sell(sales.sell, "2026-05-05", 100, contact_id=once)
    db = house.file.connection(Hat.SALES)
    assert list(customer_ids(db, TODAY, "usual")) == [seldom, often, once]
    assert list(customer_ids(db, TODAY, "usual", descending=False)) == [often, seldom, once]
    assert list(customer_ids(db, TODAY, "overdue")) == [often, seldom, once]
    assert [one.contact_id for one in customers(db, [seldom, often, once], TODAY) if one.overdue_days] == [often]


def test_names_are_found_without_their_accents(house: House) -> None:
    zoe = buyer(house, "Élodie")
    house.sell(sales.sell, "2026-10-01", 100, contact_id=zoe)
    db = house.file.connection(Hat.SALES)
    for words in ("elodie", "Élodie", "ÉLO", "porto"):
        assert list(customer_ids(db, TODAY, words=words)) == [zoe], words
    assert list(customer_ids(db, TODAY, words="!!")) == []
