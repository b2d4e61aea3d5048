"""The office: founding, the address book, and texts that mean harm through every verb of both wings."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import sales_verbs as sales
from house import CALL, House

from twohats.business.operations.firm import (
    archive_offer,
    found_firm,
    go_by_usual,
    set_hours,
    set_target,
    set_up_firm,
    set_week,
    spread_year,
    take_day_off,
    work_on,
    write_offer,
)
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Offer, Profile
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.named import campaign_named, segment_named
from twohats.marketing.operations.sending import send, withdraw
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.storage import history
from twohats.storage.sqlite import Connection

HOSTILE = {
    "a picture": "<img src='file:///etc/passwd'><table>" + "<table>" * 20,
    "a quote": "O'Brien\"; DROP TABLE marketing_lead; --",
    "a pattern": "100 %_\\ [a-z]*?",
    "a formula": "=cmd|' /C calc'!A0",
    "a NUL": "Ana\x00Maria",
    "a control": "Ana\x07\x1b[31m\x7f",
    "turned text": "Ana\u202egnp.exe",
    "half a pair": "Ana\ud800",
    "lines": "Ana\r\nBcc: all@example.com",
    "far planes": "𐐀𐐨 👩‍👩‍👧 \U0010ffff",
    "braces": "{name} {0} %s",
    "nothing to see": "\u200b\u00a0 \t",
    "long": "x" * 100_000,
    "longer than a cell": "ä" * 400,
}

Verb = Callable[[House, str], object]


def everywhere(text: str) -> Person:
    return Person(text, text, text, text, text, text, text)


FIELDS: dict[str, Verb] = {
    "a person": lambda house, text: house.market(marketing.capture, NewLead(everywhere(text), "kitchen", "Fair")),
    "a name": lambda house, text: house.market(marketing.capture, NewLead(Person(text), "kitchen", "Fair")),
    "a lead": lambda house, text: house.market(marketing.capture, NewLead(Person("Ana"), text, text, text, text, text)),
    "a need": lambda house, text: house.market(marketing.capture, NewLead(Person("Ana"), text, "Fair")),
    "a channel": lambda house, text: house.market(marketing.capture, NewLead(Person("Ana"), "bath", text)),
    "a campaign": lambda house, text: house.market(campaign_named, text),
    "a segment": lambda house, text: house.market(segment_named, text),
    "a contact": lambda house, text: house.market(marketing.log_contact, house.capture(), "in", 1, text),
    "letting go": lambda house, text: house.market(marketing.let_go, house.capture(), text),
    "ways to reach": lambda house, text: house.market(marketing.add_ways_to_reach, house.capture(), text, text),
    "spending": lambda house, text: house.market(
        spend, Spending("2026-11-02", 1, campaign=text, channel=text, note=text)
    ),
    "a sending": lambda house, text: house.market(
        send, house.capture(), Sending(text, no_promise=True, why_now=text, suggested_action=text)
    ),
    "an override": lambda house, text: house.market(send, house.capture(), Sending(no_promise=True, override=text)),
    "a withdrawal": lambda house, text: house.market(withdraw, house.send(house.capture()), text),
    "a rejection": lambda house, text: house.sell(sales.reject, house.send(house.capture()), "other", text),
    "a reason": lambda house, text: house.sell(sales.reject, house.send(house.capture()), text),
    "an action": lambda house, text: house.sell(sales.accept, house.send(house.capture()), replace(CALL, subject=text)),
    "a kind of action": lambda house, text: house.sell(
        sales.accept, house.send(house.capture()), FirstAction(text, CALL.due_at)
    ),
    "an activity": lambda house, text: house.sell(sales.log_activity, house.deal(), "call", text),
    "an outcome": lambda house, text: house.sell(sales.finish, house.value("SELECT ?", house.deal()), text),
    "a document": lambda house, text: house.sell(sales.win, house.deal(), sales.Win(1, document=text)),
    "a loss": lambda house, text: house.sell(sales.lose, house.deal(), "price", text),
    "a caller": lambda house, text: house.sell(sales.take_call, PhoneIn(everywhere(text), text, text, text)),
    "a caller's name": lambda house, text: house.sell(sales.take_call, PhoneIn(Person(text), "", "Fair")),
    "a caller's place": lambda house, text: house.sell(
        sales.take_call, PhoneIn(Person(organisation=text, email=text, phone=text), "bath", "Fair")
    ),
    "a referrer": lambda house, text: house.sell(sales.take_call, PhoneIn(Person("Bob"), "bath", "Fair", text)),
}


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_text_is_refused_with_a_sentence_or_kept_without_its_teeth(
    house: House, field: str, kind: str
) -> None:
    with suppress(RuleError):
        FIELDS[field](house, HOSTILE[kind])
    owner = house.file.connection(Hat.OWNER)
    held = "".join(str(house.content()))
    for tooth in ("\\x00", "\\x07", "\\x1b", "\\u202e", "\\ud800", "\\r", "x" * 5000):
        assert tooth not in held
    assert history.verify(owner, [room.name for room in house.file.rooms]) == []
    for hat in (Hat.MARKETING, Hat.SALES):
        while history.undoable(house.file.connection(hat), hat):
            try:
                house.file.undo(hat)
            except RuleError:
                break


def found(house: House, firm: Profile) -> None:
    def again(db: Connection) -> None:
        db.execute("DELETE FROM business_profile")
        db.execute("DELETE FROM business_hours")
        db.execute("DELETE FROM business_channel")
        found_firm(db, firm)

    house.do(Hat.OWNER, again)


@pytest.mark.parametrize(
    "firm",
    [
        Profile(""),
        Profile(" \u202e "),
        Profile("Elm", currency="XXX1"),
        Profile("Elm", currency="€"),
        Profile("Elm", time_zone="Lisbon/Europe"),
        Profile("Elm", time_zone="../../etc/passwd"),
        Profile("Elm", time_zone=""),
    ],
)
def test_a_firm_that_cannot_be_is_not_founded(house: House, firm: Profile) -> None:
    before = house.content()
    with pytest.raises(RuleError):
        found(house, firm)
    assert house.content() == before


def test_a_file_has_one_firm(house: House) -> None:
    with pytest.raises(RuleError, match="firm already"):
        house.do(Hat.OWNER, found_firm, Profile("Second"))


def test_gaps_are_filled_and_nothing_is_overwritten(house: House) -> None:
    house.capture("Ana Ferreira")
    person = Person("Another Name", "Café Lisboa", "ana@example.com", "912 345 678", "pt")
    house.market(marketing.capture, NewLead(person, "bath", "Fair"))
    owner = house.file.connection(Hat.OWNER)
    assert owner.all("SELECT name, organisation, language FROM business_contact") == [
        ("Ana Ferreira", "Café Lisboa", "pt")
    ]
    assert owner.all("SELECT kind, key FROM business_contact_point ORDER BY id") == [
        ("email", "ana@example.com"),
        ("phone", "+351912345678"),
    ]


def test_a_target_is_set_once_and_not_below_zero(house: House) -> None:
    assert house.sell(set_target, "2026-11", 1000) is True
    assert house.sell(set_target, "2026-11", 1000) is False
    assert house.market(set_target, "2026-11", 2000) is True
    with pytest.raises(RuleError, match="negative"):
        house.sell(set_target, "2026-11", -1)
    assert house.value("SELECT amount FROM business_target") == 2000


def test_a_month_goes_by_the_usual_target_again(house: House) -> None:
    house.sell(set_target, "2026-11", 1000)
    house.sell(go_by_usual, "2026-11")
    assert office.targets(house.file.connection(Hat.SALES)) == {}
    with pytest.raises(RuleError, match="usual target already"):
        house.sell(go_by_usual, "2026-11")
    house.file.undo(Hat.SALES)
    assert office.targets(house.file.connection(Hat.MARKETING)) == {"2026-11": 1000}
    house.file.redo(Hat.SALES)
    assert house.sell(set_target, "2026-11", 1000) is True
    assert office.targets(house.file.connection(Hat.MARKETING)) == {"2026-11": 1000}


def test_days_are_taken_off_and_on_again(house: House) -> None:
    day = date(2026, 12, 24)
    house.sell(take_day_off, "2026-12-24", "Christmas Eve")
    assert not office.calendar(house.file.connection(Hat.SALES)).is_working_day(day)
    house.sell(work_on, "2026-12-24")
    assert office.calendar(house.file.connection(Hat.MARKETING)).is_working_day(day)
    house.market(take_day_off, "2026-12-24", "closed")
    assert office.holidays(house.file.connection(Hat.SALES), "2026-12-01", "2027-01-01") == [("2026-12-24", "closed")]
    with pytest.raises(RuleError, match="not a day off"):
        house.sell(work_on, "2026-12-25")
    with pytest.raises(RuleError, match="what day it is"):
        house.sell(take_day_off, "2026-12-26", " ")


def test_the_hours_of_a_weekday_are_set(house: House) -> None:
    house.sell(set_hours, 6, "09:00", "13:00")
    house.sell(set_hours, 1, None, None)
    house.sell(set_hours, 2, "08:00", "12:00")
    hours = office.calendar(house.file.connection(Hat.SALES)).hours
    assert {day: str(spans[0][1]) for day, spans in hours.items()} == {
        2: "12:00:00",
        3: "17:00:00",
        4: "17:00:00",
        5: "17:00:00",
        6: "13:00:00",
    }
    for wrong in (("09:00", None), ("10:00", "10:00"), (None, "10:00")):
        with pytest.raises(RuleError, match="from when to when"):
            house.sell(set_hours, 3, *wrong)


def test_one_day_of_the_week_is_worked_at_least(house: House) -> None:
    for weekday in range(1, 5):
        house.sell(set_hours, weekday, None, None)
    with pytest.raises(RuleError, match="one day of the week at least"):
        house.sell(set_hours, 5, None, None)
    with pytest.raises(RuleError, match="one day of the week at least"):
        house.sell(set_week, {5: None})
    house.sell(set_week, {5: None, 6: ("09:00", "12:00")})
    assert list(office.calendar(house.file.connection(Hat.SALES)).hours) == [6]


def test_offers_are_written_down_changed_and_given_up(house: House) -> None:
    offer = Offer("Kitchen under 15 m²", "piece", 12_500_00, 2300, 35)
    offer_id = house.sell(write_offer, offer)
    assert office.offers(house.file.connection(Hat.MARKETING)) == [replace(offer, id=offer_id)]
    with pytest.raises(RuleError, match="already"):
        house.sell(write_offer, Offer("KITCHEN under 15 m²"))
    house.sell(write_offer, Offer("Kitchen", "piece", 13_000_00, id=offer_id))
    house.sell(archive_offer, offer_id)
    assert office.offers(house.file.connection(Hat.SALES)) == []
    assert house.sell(write_offer, Offer("Kitchen")) == offer_id
    with pytest.raises(RuleError, match="needs a name"):
        house.sell(write_offer, Offer("  "))


def test_a_year_is_spread_over_its_months(house: House) -> None:
    months = [f"2027-{month:02}" for month in range(1, 13)]
    house.sell(spread_year, months, 120_000_01, [0] * 12)
    held = office.targets(house.file.connection(Hat.SALES))
    assert sum(held.values()) == 120_000_01
    assert held["2027-01"] == 10_000_01
    with pytest.raises(RuleError, match="negative"):
        house.sell(spread_year, months, -1, [0] * 12)


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": " "},
        {"tax_rate": -1},
        {"tax_rate": 10_001},
        {"sale_on": "someday"},
        {"margin": 101},
        {"email": "office@"},
    ],
)
def test_a_firm_is_set_up_as_it_can_be(house: House, wrong: dict[str, Any]) -> None:
    firm = office.profile(house.file.connection(Hat.SALES))
    with pytest.raises(RuleError):
        house.sell(set_up_firm, replace(firm, **wrong))
    assert office.profile(house.file.connection(Hat.SALES)) == firm


@pytest.mark.parametrize("hat", [Hat.SALES, Hat.MARKETING])
def test_what_may_change_of_a_firm_does_and_the_rest_stays(house: House, hat: Hat) -> None:
    founded = office.profile(house.file.connection(hat))
    firm = replace(
        founded,
        name="Kowalski & Sons",
        letterhead="Rua das Flores 1\nLisboa",
        email="office@kowalski.example",
        phone="+351 900 000 001",
        tax_rate=2300,
        margin=40,
        sale_on="parts",
        week_start=7,
        fiscal_start=4,
        paper="Letter",
        locale="pt_PT",
    )
    house.do(hat, set_up_firm, replace(firm, currency="USD", time_zone="Asia/Tokyo", country="JP", target=1))
    assert office.profile(house.file.connection(Hat.REPORTS)) == firm
    house.file.undo(hat)
    assert office.profile(house.file.connection(Hat.REPORTS)) == founded
