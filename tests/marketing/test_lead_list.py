"""Saved views, filters and what stands behind a figure; corrections, consent, and the page of a lead."""

from datetime import UTC, date, datetime

import pytest
import sales_verbs as sales
from house import House

from twohats.business.rules.contacts import Person
from twohats.business.store.office import channel_named
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.several import do_for_each
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.leads import Facts, LeadState, NewLead
from twohats.marketing.store import lead_list
from twohats.marketing.store.lead_record import LeadRecord, record

TODAY = date(2026, 11, 2)


def ids(house: House, **choice: object) -> list[int]:
    wanted = lead_list.Choice(TODAY, **{"order": "name", "descending": False, **choice})  # type: ignore[arg-type]
    return list(lead_list.lead_ids(house.file.connection(Hat.MARKETING), wanted))


def page(house: House, lead_id: int) -> LeadRecord:
    found = record(house.file.connection(Hat.MARKETING), lead_id, TODAY)
    assert found is not None
    return found


def test_each_view_shows_its_leads(house: House) -> None:
    new = house.capture("Ada", channel="Website")
    ready, due, later, back, nowhere = (
        house.capture(name, channel="Website") for name in "Bob Cid Dan Eve Fay".split()
    )
    # A place of which nobody said what kind it is, is a source all the same.
    house.market(lambda db: db.update("marketing_lead", due, channel_id=channel_named(db, "Facebook")))
    house.market(marketing.mark_ready, ready)
    house.market(marketing.keep_until, due, "2026-11-02")
    house.market(marketing.keep_until, later, "2026-11-03")
    house.sell(sales.reject, house.send(back), "not ready yet", "")
    house.market(lambda db: db.update("marketing_lead", nowhere, channel_id=_unknown(house)))
    views = {view: ids(house, view=view) for view in ("", "new", "ready", "kept", "back", "unknown")}
    assert views == {
        "": [new, ready, due, later, back, nowhere],
        "new": [new, nowhere],
        "ready": [ready],
        "kept": [due, later, back],
        "back": [back],
        "unknown": [nowhere],
    }


def test_those_kept_in_touch_ripen_span_by_span(house: House) -> None:
    due, later = house.capture("Ada"), house.capture("Bob")
    house.market(marketing.keep_until, due, "2026-11-02")
    house.market(marketing.keep_until, later, "2026-11-30")
    assert ids(house, view="kept", span="due") == [due]
    assert ids(house, view="kept", span="week") == []
    assert ids(house, view="kept", span="month") == [later]
    assert ids(house, view="new", span="due") == []


def _unknown(house: House) -> int:
    return int(house.value("SELECT id FROM business_channel WHERE kind = 'unknown'"))


def test_a_filter_finds_every_word_wherever_it_stands(house: House) -> None:
    ana = house.capture("Ana Ferreira", "100% oak_kitchen", "Instagram")
    house.capture("Tom Becker", "bath", "Referral")
    for words in ("ferrei", "OAK kitchen", "insta ana", "100%", "k_k"):
        assert ids(house, words=words) == [ana], words
    assert ids(house, words="tom oak") == []
    assert ids(house, words="%") == [ana]


def test_every_order_is_an_order(house: House) -> None:
    for name in ("Ada", "Bob", "Cid"):
        house.capture(name)
    for order in lead_list._ORDERS:
        up, down = ids(house, order=order), ids(house, order=order, descending=True)
        assert sorted(up) == sorted(down) == [1, 2, 3], order
    assert ids(house, order="name", descending=True) == [3, 2, 1]


def test_what_stands_behind_a_figure(house: House) -> None:
    first = house.capture("Ada", channel="Instagram")
    second = house.capture("Bob", channel="Instagram")
    house.capture("Cid", channel="Referral")
    asked = Behind("x", channel="Instagram", asked="2026-11")
    assert ids(house, behind=asked) == [first, second]
    assert ids(house, behind=Behind("x", asked="2026-10")) == []
    assert ids(house, behind=Behind("x", weekday=1, hours=(9, 12), channel="Instagram")) == [first, second]
    assert ids(house, behind=Behind("x", hours=(12, 15))) == []
    assert ids(house, behind=Behind("x", segment="")) == [first, second, 3]


def test_a_lead_is_corrected_with_the_contact_behind_it(house: House) -> None:
    lead_id = house.capture("Ana")
    house.market(
        marketing.correct,
        lead_id,
        Facts(
            name="Ana Ferreira",
            organisation="Café Ribeira",
            need="oak kitchen",
            channel="Trade fair",
            campaign="Autumn",
            segment="Cafés",
            wanted_from="2027-01-01",
            wanted_until="2027-03-31",
            place="São João",
            language="pt",
            tags="VIP, neighbour , vip",
            note="line\nline",
        ),
    )
    known = page(house, lead_id)
    assert known.facts.tags == "neighbour, VIP"
    assert (known.lead.place, known.lead.channel, known.lead.campaign) == ("São João", "Trade fair", "Autumn")
    assert house.value("SELECT key || '|' || place_key FROM business_contact") == "ana ferreira|sao joao"
    assert known.history[0].label == "correct"
    house.file.undo(Hat.MARKETING)
    assert page(house, lead_id).facts == Facts("Ana", "", "kitchen", "Instagram")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": " "}, "who it is"),
        ({"wanted_until": "2027-01-01"}, "from when"),
        ({"wanted_from": "2027-02-01", "wanted_until": "2027-01-01"}, "until 1 Jan 2027 and only from 1 Feb 2027"),
    ],
)
def test_a_correction_that_makes_no_sense_is_refused(house: House, change: dict[str, str], sentence: str) -> None:
    lead_id = house.capture("Ana")
    told = {"name": "Ana", "organisation": "", "need": "kitchen", "channel": "Instagram"} | change
    with pytest.raises(RuleError, match=sentence):
        house.market(marketing.correct, lead_id, Facts(**told))


def test_a_lead_nobody_knew_gets_its_contact(house: House) -> None:
    lead_id = house.market(marketing.take_lead, NewLead(Person(), "kitchen", "Website"))
    house.market(marketing.correct, lead_id, Facts("Ana", "", "kitchen", "Website"))
    assert house.lead(lead_id).name == "Ana"


def test_consent_is_written_down_by_way(house: House) -> None:
    lead_id = house.capture()
    house.market(marketing.agree, lead_id, ["email", "phone"], "withdrawn", "on the phone")
    house.market(marketing.agree, lead_id, ["phone"], "given", "by letter")
    known = page(house, lead_id)
    assert (set(known.withdrawn), set(known.given)) == ({"email"}, {"phone"})
    with pytest.raises(RuleError, match="which ways"):
        house.market(marketing.agree, lead_id, [], "given", "")


def test_several_are_done_in_one_step_or_not_at_all(house: House) -> None:
    first, second, gone = house.capture("Ada"), house.capture("Bob"), house.capture("Cid")
    house.market(do_for_each, [first, second], marketing.keep_until, "2026-12-01")
    assert house.lead(second).state is LeadState.NURTURING
    house.file.undo(Hat.MARKETING)
    assert [house.lead(one).state for one in (first, second)] == [LeadState.NEW, LeadState.NEW]
    house.send(gone)
    with pytest.raises(RuleError, match="wait for the answer"):
        house.market(do_for_each, [first, gone], marketing.mark_ready)
    assert house.lead(first).state is LeadState.NEW


def test_a_contact_is_noted_for_the_moment_it_happened(house: House) -> None:
    lead_id = house.capture()
    channel = house.value("SELECT id FROM business_channel LIMIT 1")
    earlier = datetime(2026, 11, 1, 9, tzinfo=UTC)
    house.market(marketing.log_contact, lead_id, "out", channel, "rang", earlier, "phone")
    assert house.value("SELECT at || way FROM marketing_touchpoint") == "2026-11-01T09:00:00.000Zphone"
    with pytest.raises(RuleError, match="still to come"):
        house.market(marketing.log_contact, lead_id, "out", channel, "", datetime(2027, 1, 1, tzinfo=UTC))


def test_the_page_of_a_lead_tells_its_whole_story(house: House) -> None:
    lead_id = house.capture()
    deal_id = house.accept(house.send(lead_id))
    house.sell(sales.lose, deal_id, "price", "Too dear this year.")
    known = page(house, lead_id)
    assert [handoff.state for handoff in known.handoffs] == ["accepted"]
    assert [(one.result, one.objection) for one in known.outcomes] == [("lost", "Too dear this year.")]
    assert [told.label for told in known.history] == ["send", "capture"]
    assert record(house.file.connection(Hat.MARKETING), 99, TODAY) is None
