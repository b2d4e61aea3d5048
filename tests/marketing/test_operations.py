"""What Marketing can do, and what it may not."""

import pytest
from house import House

from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import conditions, read_chance, send, withdraw
from twohats.marketing.rules.leads import LeadState, NewLead, Sending


def test_a_lead_says_who_it_is(house: House) -> None:
    for person in (Person(), Person(name="  "), Person(email="ana@example.com")):
        with pytest.raises(RuleError, match="who it is"):
            house.market(marketing.capture, NewLead(person, "kitchen", "Instagram"))
    assert house.value("SELECT count(*) FROM business_contact") == 0


def test_a_lead_of_a_file_may_be_nameless(house: House) -> None:
    lead_id = house.market(marketing.take_lead, NewLead(Person(), "kitchen", "Trade fair"))
    lead = house.lead(lead_id)
    assert (lead.called, lead.contact_id, lead.state) == (f"Lead {lead_id}", None, LeadState.NEW)
    with pytest.raises(RuleError, match="add an e-mail"):
        house.send(lead_id)
    house.market(marketing.add_ways_to_reach, lead_id, "fair@example.com", "")
    house.send(lead_id)


def test_a_lead_without_a_channel_comes_from_unknown(house: House) -> None:
    assert house.lead(house.capture(channel=" ")).channel == "Unknown"


def test_one_channel_is_one_however_it_is_written(house: House) -> None:
    for name in ("Instagram", " instagram ", "INSTAGRAM"):
        house.capture(channel=name)
    assert house.value("SELECT count(*) FROM business_channel WHERE key = 'instagram'") == 1


def test_somebody_who_writes_twice_is_one_contact_with_two_leads(house: House) -> None:
    first, second = house.capture(), house.capture(need="bath")
    assert house.lead(first).contact_id == house.lead(second).contact_id


def test_what_sales_has_is_not_marketings_to_change(house: House) -> None:
    lead_id = house.capture()
    house.send(lead_id)
    for verb in (
        lambda: house.send(lead_id),
        lambda: house.market(marketing.mark_ready, lead_id),
        lambda: house.market(marketing.keep_until, lead_id, "2026-12-01"),
        lambda: house.market(marketing.let_go, lead_id, "moved away"),
    ):
        with pytest.raises(RuleError, match="wait for the answer"):
            verb()


def test_a_lead_is_left_alone_until_its_day(house: House) -> None:
    lead_id = house.capture()
    house.market(marketing.keep_until, lead_id, "2026-12-01")
    assert (house.lead(lead_id).state, house.lead(lead_id).not_before) == (LeadState.NURTURING, "2026-12-01")
    with pytest.raises(RuleError, match="leave them alone until 1 Dec"):
        house.send(lead_id)
    house.clock.forward(days=29)
    house.send(lead_id)


def test_letting_go_says_why(house: House) -> None:
    lead_id = house.capture()
    with pytest.raises(RuleError, match="Say why"):
        house.market(marketing.let_go, lead_id, " ")
    house.market(marketing.let_go, lead_id, "moved away")
    assert house.lead(lead_id).state == LeadState.DISQUALIFIED


def test_a_lead_that_is_not_there_is_said(house: House) -> None:
    for verb in (
        lambda: house.send(999),
        lambda: house.market(marketing.mark_ready, 999),
        lambda: house.market(marketing.log_contact, 999, "in", 1, ""),
        lambda: house.market(withdraw, 999, ""),
    ):
        with pytest.raises(RuleError, match="no longer there"):
            verb()


def test_the_form_shows_the_same_conditions_that_sending_asks_for(house: House) -> None:
    lead_id = house.market(marketing.capture, NewLead(Person("Ana"), "", "Instagram"))
    shown = conditions(house.file.connection(Hat.MARKETING), lead_id, Sending(), "2026-11-02")
    with pytest.raises(RuleError) as refusal:
        house.market(send, lead_id, Sending())
    for condition in shown:
        assert (condition.missing in str(refusal.value)) != condition.holds


@pytest.mark.parametrize(("typed", "chance"), [("", None), ("0", 0), ("40", 40), ("100", 100)])
def test_a_chance_is_read(typed: str, chance: int | None) -> None:
    assert read_chance(typed) == chance


@pytest.mark.parametrize("typed", ["101", "-1", "4.5", "half", "٤²"])
def test_what_is_no_chance_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="chance"):
        read_chance(typed)
