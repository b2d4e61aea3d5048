"""Where contacts are and how they are tagged, taken in from a file."""

from datetime import date
from pathlib import Path

import sales_verbs as sales
from house import House

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.store import office
from twohats.exchange.fields import guess_mapping
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.rules.nurture import Way
from twohats.marketing.store import lead_list, nurture
from twohats.sales.operations.quoting import write_quote
from twohats.sales.rules.quotes import NewQuote
from twohats.sales.store import customers, deals, follow_ups, quotes
from twohats.sales.store import finding as in_sales
from twohats.sales.store.narrowing import Narrowing
from twohats.storage.sqlite import Connection

ROWS = (
    "Name;Email;City;Tags\n"
    "Ana;ana@example.com;São João;VIP; newsletter\n"
    "Tom;tom@example.com;;\n"
    "Ana Ferreira;ana@example.com;Lisboa;vip\n"
)


def test_place_and_tags_come_in_and_go_with_the_import(house: House, tmp_path: Path) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(ROWS.replace("VIP; newsletter", '"VIP; newsletter"'), encoding="utf-8")
    result = take_in(house.file, make_plan(path, "contacts", Wishes())).result
    assert (result.added, result.matched) == (2, 1)
    assert house.value("SELECT group_concat(place || '|' || place_key) FROM business_contact") == (
        "São João|sao joao,|"
    )
    assert house.value("SELECT group_concat(name) FROM marketing_tag") == "VIP,newsletter"
    house.file.undo(Hat.MARKETING)
    house.file.undo(Hat.OWNER)
    assert house.value("SELECT count(*) FROM marketing_tag") == 0


def test_an_import_that_begins_with_somebody_nameless_goes_whole(house: House, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("name,created\n,2026-10-01\nAna,2026-10-01\n", encoding="utf-8")
    before = house.content()
    assert take_in(house.file, make_plan(path, "leads", Wishes())).result.added == 2
    undone = house.file.undo(Hat.MARKETING)
    assert undone is not None
    assert undone.result == 0
    assert house.content() == before


def test_who_has_no_name_goes_by_the_same_one_everywhere(house: House, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    people = ("fred@example.com,", ",+351 912 345 678", ",", "gil@example.com,+351 912 000 000")
    rows = "".join(f"{who},bath,Instagram\n" for who in people)
    path.write_text(f"email,phone,need,channel\n{rows}", encoding="utf-8")
    take_in(house.file, make_plan(path, "leads", Wishes()))
    names = ["fred@example.com", "+351 912 345 678", "Lead 3", "gil@example.com"]
    assert [house.lead(one).called for one in (1, 2, 3, 4)] == names
    db = house.file.connection(Hat.MARKETING)
    assert [one.called for one in nurture.recipients(db, [1, 2, 3, 4], Way.POSTAL)] == names
    assert list(lead_list.lead_ids(db, lead_list.Choice(date(2026, 11, 2), words="Fred"))) == [1]
    handoffs = [house.send(one) for one in (1, 2)]
    assert [house.handoff(one).called for one in handoffs] == names[:2]
    first, second = (house.accept(one) for one in handoffs)
    assert [house.deal_of(one).who for one in (first, second)] == names[:2]
    (found,) = in_sales.find(house.file.connection(Hat.SALES), "fred@example.com")
    assert (found.title, found.beside) == ("fred@example.com", "")


def test_who_has_no_name_is_found_in_every_list_by_what_stands_there_instead(house: House) -> None:
    deal_id = house.accept(
        house.send(house.market(capture, NewLead(Person("Fred", email="fred@x.pt"), "bath", "Fair")))
    )
    house.sell(write_quote, deal_id, NewQuote(net=100))
    house.market(lambda db: db.update("business_contact", 1, name="", key=""))
    db, day = house.file.connection(Hat.SALES), date(2026, 11, 2)
    for words, count in (("fred@x", 1), ("eve", 0)):
        found = [
            lead_list.lead_ids(house.file.connection(Hat.MARKETING), lead_list.Choice(day, words=words)),
            deals.deal_ids(db, Narrowing(day, words)),
            quotes.quote_ids(db, day.isoformat(), words=words, view="all"),
            follow_ups.follow_up_ids(db, house.clock.now, words=words, view="all"),
        ]
        assert [len(ids) for ids in found] == [count] * len(found)
    house.sell(sales.win, deal_id, sales.Win(100))
    assert [len(customers.customer_ids(db, day, words=words)) for words in ("fred@x", "eve")] == [1, 0]


def test_a_month_that_stands_in_a_file_twice_is_called_as_on_the_screen(house: House, tmp_path: Path) -> None:
    path = tmp_path / "targets.csv"
    path.write_text("month,amount\n2026-10,100\n2026-10,200\n", encoding="utf-8")
    result = take_in(house.file, make_plan(path, "targets", Wishes())).result
    assert [one.reason for one in result.refused] == ["The month October 2026 stands in the file twice."]


LEDGER = (
    "Invoice,Date,Customer,Amount,Country\n"
    "1,2026-10-01,17850.0,10,\n"
    "2,2026-10-02,17850.0,20,Cyprus\n"
    "3,2026-10-03,17850.0,30,Austria\n"
    "4,2026-10-03,,40,Austria\n"
    "5,2026-10-03,ana@example.com,40,Norway\n"
)


def test_a_ledger_says_where_its_customers_are(house: House, tmp_path: Path) -> None:
    path = tmp_path / "sales.csv"
    path.write_text(LEDGER, encoding="utf-8")
    before = house.content()
    plan = make_plan(path, "sales", Wishes())
    assert "Country → place" in plan.describe()
    assert take_in(house.file, plan).result.added == 5
    held = "SELECT group_concat(place || '|' || place_key, ';') FROM business_contact"
    assert house.value(held) == "Cyprus|cyprus;Norway|norway"
    house.file.undo(Hat.SALES)
    assert house.content() == before


def test_where_a_known_customer_is_is_not_overwritten(house: House, tmp_path: Path) -> None:
    house.sell(write_down, Person("17850", place="Limassol"))
    path = tmp_path / "sales.csv"
    path.write_text(LEDGER, encoding="utf-8")
    take_in(house.file, make_plan(path, "sales", Wishes()))
    assert house.value("SELECT place FROM business_contact WHERE name = '17850'") == "Limassol"


def test_the_town_is_surer_than_the_country() -> None:
    mapping = guess_mapping("sales", ["Date", "Amount", "Country", "City"], [["2026-10-01", "1", "Cyprus", "Limassol"]])
    assert (3, "place") in mapping.columns
    assert 2 not in dict(mapping.columns)


def test_what_is_remembered_of_the_firm_while_many_are_taken_in_is_read_again_after_a_write(house: House) -> None:
    def work(db: Connection) -> tuple[bool, int | None]:
        assert db.step is not None
        db.step.batched = frozenset(("business_contact",))
        same = office.profile(db) is office.profile(db)
        db.update("business_profile", 1, margin=40)
        return same, office.profile(db).margin

    assert house.do(Hat.MARKETING, work) == (True, 40)


def test_who_holds_the_address_goes_before_who_holds_the_number(house: House) -> None:
    ana = house.sell(write_down, Person("Ana", email="ana@example.com"))
    house.sell(write_down, Person("Tom", phone="+351 211 234 567"))
    assert house.sell(write_down, Person("A. Costa", phone="+351 211 234 567", email="ana@example.com")) == ana
