"""Audiences on a real file: filters, lists, who is left out, and what is refused."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from house import START, House, copy_house
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.marketing.operations import segments as verbs
from twohats.marketing.operations.campaigns import CampaignPlan, plan_campaign
from twohats.marketing.rules.segments import (
    COMPARISONS,
    IN_DAYS,
    WITHOUT_VALUE,
    Comparison,
    Condition,
    Counted,
    Filter,
    Persona,
    Trait,
    describe,
    require_filter,
    say_condition,
    say_count,
)
from twohats.marketing.store import segments
from twohats.marketing.store.audience import Known
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = "2026-11-02"
KINDS = ("email", "phone", "postal", "messenger", "door")
PLACES = ("", "Lisboa", "São Brás", "sao bras")
TAGS = ("Landlord", "fair")
NEEDS = ("", "Kitchen, oak", "KÜCHE aus Eiche", "50% off_kitchen")
WORDS = ("kitchen", "Oak", "küche", "%", "_", "nothing")
CHANNELS, CAMPAIGNS = (1, 2, 4), (1, 2)
BUYERS = (None, "2025-03-04", "2027-01-20")

Row = dict[str, Any]


def lead_rows() -> st.SearchStrategy[Row]:
    return st.fixed_dictionaries(
        {
            "contact": st.integers(0, 5),
            "channel": st.sampled_from(CHANNELS),
            "campaign": st.sampled_from((None, *CAMPAIGNS)),
            "need": st.sampled_from(NEEDS),
            "not_before": st.sampled_from((None, "2026-11-01", TODAY, "2026-11-03")),
            "touches": st.lists(st.integers(0, 400), max_size=2),
        }
    )


BOOKS = st.fixed_dictionaries(
    {
        "contacts": st.lists(
            st.fixed_dictionaries(
                {
                    "language": st.sampled_from(("", "pt", "PT", "en")),
                    "place": st.sampled_from(PLACES),
                    "merged_into": st.one_of(st.none(), st.none(), st.integers(0, 5)),
                    "tags": st.sets(st.sampled_from(TAGS)),
                }
            ),
            min_size=6,
            max_size=6,
        ),
        "leads": st.lists(lead_rows(), max_size=8),
        "consents": st.lists(
            st.tuples(st.integers(0, 5), st.sampled_from((*KINDS, "all")), st.sampled_from(("given", "withdrawn"))),
            max_size=8,
        ),
        "standings": st.dictionaries(st.integers(0, 5), st.tuples(st.integers(0, 1), st.sampled_from(BUYERS))),
        "handoffs": st.lists(
            st.tuples(
                st.integers(0, 5),
                st.sampled_from((None, "accepted", "rejected", "withdrawn", "lapsed")),
                st.sampled_from((None, "won", "lost", "sale", "reopened")),
                st.booleans(),
            ),
            max_size=4,
        ),
    }
)


def values_of(trait: Trait, comparison: Comparison) -> st.SearchStrategy[str]:
    if comparison in WITHOUT_VALUE:
        return st.just("")
    if comparison in IN_DAYS:
        return st.sampled_from(("1", "30", "200"))
    return st.sampled_from(
        {
            Trait.CAMPAIGN: ("1", "2", "99"),
            Trait.CHANNEL: ("1", "4"),
            Trait.KIND: ("referral", "owned", "paid"),
            Trait.PLACE: ("LISBOA", "Sao Bras"),
            Trait.LANGUAGE: ("pt", "en"),
            Trait.TAG: ("landlord", "Fair"),
            Trait.NEED: WORDS,
        }[trait]
    )


@st.composite
def conditions(draw: st.DrawFn) -> Condition:
    trait = draw(st.sampled_from(tuple(Trait)))
    comparison = draw(st.sampled_from(COMPARISONS[trait]))
    return Condition(trait, comparison, draw(values_of(trait, comparison)))


FILTERS = st.builds(
    Filter, st.lists(conditions(), max_size=4).map(tuple), st.lists(conditions(), max_size=3).map(tuple)
)


def root_of(book: Row, number: int) -> int:
    """Whom a contact turned out to be; only one step, and never oneself."""
    into = merged(book).get(number)
    return number if into is None else into


def merged(book: Row) -> dict[int, int]:
    wanted = {one: row["merged_into"] for one, row in enumerate(book["contacts"])}
    free = {one for one, into in wanted.items() if into is None}
    return {one: into for one, into in wanted.items() if into in free and into != one}


def write(db: Connection, book: Row) -> None:
    for name in ("Autumn", "Easter"):
        plan_campaign(db, CampaignPlan(name))
    ids = range(1, len(book["contacts"]) + 1)
    for one, row in zip(ids, book["contacts"], strict=True):
        made = add_contact(db, Person(f"Contact {one}", language=row["language"], place=row["place"]))
        assert made == one
        for tag in row["tags"]:
            db.insert("marketing_tag", contact_id=one, name=tag, key=tag.lower())
    for one, into in merged(book).items():
        db.update("business_contact", one + 1, merged_into=into + 1)
    for number, lead in enumerate(book["leads"], 1):
        write_lead(db, number, lead)
    for contact, kind, verdict in book["consents"]:
        for each in KINDS if kind == "all" else (kind,):
            db.insert("business_consent", contact_id=contact + 1, point_kind=each, verdict=verdict, at=db.at)


def write_lead(db: Connection, number: int, lead: Row) -> None:
    made = db.insert(
        "marketing_lead",
        uid=f"lead {number}",
        contact_id=lead["contact"] + 1,
        need=lead["need"],
        channel_id=lead["channel"],
        campaign_id=lead["campaign"],
        not_before=lead["not_before"],
        state_at=db.at,
        created_on=TODAY,
    )
    for days in lead["touches"]:
        at = to_stamp(START - timedelta(days=days))
        db.insert("marketing_touchpoint", lead_id=made, direction="in", channel_id=1, at=at)


def write_sales(db: Connection, book: Row) -> None:
    for contact, (deals, bought) in book["standings"].items():
        db.insert("handoff_standing", contact_id=contact + 1, open_deals=deals, first_bought=bought, last_bought=bought)
    for number, (contact, decision, outcome, returned) in enumerate(book["handoffs"]):
        reason = 1 if decision == "rejected" else None
        handoff = db.insert(
            "handoff_item",
            uid=f"h{number}",
            contact_id=contact + 1,
            need="",
            snapshot="{}",
            channel_id=1,
            agreement_id=1,
            sent_at=db.at,
            decision=decision,
            decided_at=decision and db.at,
            reason_id=reason,
            returned_at=db.at if returned and decision == "accepted" else None,
        )
        if outcome:
            db.insert("handoff_outcome", handoff_id=handoff, deal_uid="d", result=outcome, happened_on=TODAY)


def fold(text: str) -> str:
    return text.casefold().replace("ã", "a").replace("á", "a")


def holds(book: Row, who: int, one: Condition) -> bool:
    """One condition on one contact, by looking at all the rows."""
    family = {n for n in range(len(book["contacts"])) if root_of(book, n) == who}
    leads = [lead for lead in book["leads"] if lead["contact"] in family]
    kinds = {1: "referral", 2: "repeat", 4: "owned"}
    touches = [days for lead in leads for days in lead["touches"]]
    own = book["contacts"][who]
    days = int(one.value) if one.comparison in IN_DAYS else 0
    tests: dict[Trait, Callable[[], bool]] = {
        Trait.CAMPAIGN: lambda: any(str(lead["campaign"]) == one.value for lead in leads),
        Trait.CHANNEL: lambda: any(str(lead["channel"]) == one.value for lead in leads),
        Trait.KIND: lambda: any(kinds[lead["channel"]] == one.value for lead in leads),
        Trait.PLACE: lambda: fold(own["place"]) == fold(one.value),
        Trait.LANGUAGE: lambda: own["language"].lower() == one.value.lower(),
        Trait.TAG: lambda: any(fold(tag) == fold(one.value) for n in family for tag in book["contacts"][n]["tags"]),
        Trait.BOUGHT: lambda: any((book["standings"].get(n, (0, None))[1] or "9999") <= TODAY for n in family),
        Trait.NEED: lambda: any(one.value.casefold() in lead["need"].casefold() for lead in leads),
        Trait.TOUCH: lambda: any(one.comparison is Comparison.NEVER or ago <= days for ago in touches),
        Trait.NOT_BEFORE: lambda: any(
            lead["not_before"] is not None
            and (
                one.comparison is Comparison.NONE or (lead["not_before"] <= TODAY) is (one.comparison is Comparison.DUE)
            )
            for lead in leads
        ),
    }
    yes = tests[one.trait]()
    negative = {"is not", "not within", "never", "no", "none", "says not"}
    return yes is not (one.comparison.value in negative)


def is_meant(book: Row, who: int, filter_: Filter) -> bool:
    every = all(holds(book, who, one) for one in filter_.every)
    return every and (not filter_.some or any(holds(book, who, one) for one in filter_.some))


def reason_for(book: Row, who: int) -> str:
    newest: dict[str, str] = {}
    for contact, kind, verdict in book["consents"]:
        if root_of(book, contact) == who:
            newest |= dict.fromkeys(KINDS if kind == "all" else (kind,), verdict)
    withdrawn = sum(verdict == "withdrawn" for verdict in newest.values())
    if withdrawn:
        return "do_not_contact" if withdrawn == len(KINDS) else "withdrew"
    deals = any(deals for contact, (deals, _) in book["standings"].items() if root_of(book, contact) == who)
    is_open = any(
        decision is None or (decision == "accepted" and not returned and outcome not in {"won", "lost"})
        for contact, decision, outcome, returned in book["handoffs"]
        if root_of(book, contact) == who
    )
    return "open_deal" if deals or is_open else ""


@given(book=BOOKS, filters=st.lists(FILTERS, min_size=4, max_size=4))
def test_what_is_counted_is_what_a_look_at_every_row_finds(
    template: Path, tmp_path_factory: pytest.TempPathFactory, book: Row, filters: list[Filter]
) -> None:
    house = copy_house(template, tmp_path_factory.mktemp("book"))
    try:
        house.market(write, book)
        house.do(Hat.OWNER, write_sales, book)
        db, known = house.file.connection(Hat.MARKETING), Known()
        people = [n for n in range(len(book["contacts"])) if n not in merged(book)]
        for number, filter_ in enumerate(filters):
            meant = [n for n in people if is_meant(book, n, filter_)]
            reasons = [reason_for(book, n) for n in meant]
            expected = Counted(
                reasons.count(""), *(reasons.count(name) for name in ("do_not_contact", "withdrew", "open_deal"))
            )
            assert segments.count(db, filter_, TODAY, known) == expected
            assert segments.count(db, filter_, TODAY) == expected
            segment = house.market(verbs.new_segment, f"Segment {number}", filter_)
            addressed = {n + 1 for n, reason in zip(meant, reasons, strict=True) if not reason}
            assert set(segments.audience(db, segment, TODAY, known)) == addressed
            by_hand = house.market(verbs.add_to_list, f"List {number}", [n + 1 for n in meant])
            assert set(segments.audience(db, by_hand, TODAY)) == addressed
            assert segments.counts(db, [segment, by_hand], TODAY, known) == {segment: expected, by_hand: expected}
    finally:
        house.file.close()


@given(FILTERS)
def test_a_filter_is_read_as_it_was_written(filter_: Filter) -> None:
    assert Filter.from_json(filter_.to_json()) == require_filter(filter_)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(("all", "any", "field", "value", "x")), inner),
)


@given(st.one_of(st.text(), JUNK.map(json.dumps)))
def test_whatever_was_kept_can_be_read(text: str) -> None:
    filter_ = Filter.from_json(text)
    assert Filter.from_json(filter_.to_json()) == Filter(filter_.every, filter_.some)


def test_what_a_newer_program_wrote_is_left_out_and_said() -> None:
    known = {"field": "language", "comparison": "is", "value": "pt"}
    newer = {"field": "star sign", "comparison": "is", "value": "Leo"}
    filter_ = Filter.from_json(json.dumps({"all": [known, newer], "none": []}))
    assert filter_ == Filter((Condition(Trait.LANGUAGE, Comparison.IS, "pt"),), dropped=2)


@pytest.mark.parametrize(
    ("condition", "sentence"),
    [
        (Condition(Trait.LANGUAGE, Comparison.NEVER), "cannot be compared"),
        (Condition(Trait.PLACE, Comparison.IS, " "), "compared with"),
        (Condition(Trait.PLACE, Comparison.IS, "?!"), "no letter"),
        (Condition(Trait.CAMPAIGN, Comparison.IS, "Easter"), "choose from it"),
        (Condition(Trait.CHANNEL, Comparison.IS, "9" * 20), "choose from it"),
        (Condition(Trait.KIND, Comparison.IS, "magic"), "not a kind"),
        (Condition(Trait.TOUCH, Comparison.WITHIN, "soon"), "number of days"),
        (Condition(Trait.TOUCH, Comparison.WITHIN, "0"), "number of days"),
        (Condition(Trait.TOUCH, Comparison.WITHIN, "99999"), "number of days"),
    ],
)
def test_an_unsound_condition_is_refused(house: House, condition: Condition, sentence: str) -> None:
    for filter_ in (Filter((condition,)), Filter(some=(condition,))):
        with pytest.raises(RuleError, match=sentence):
            house.market(verbs.new_segment, "Landlords", filter_)
    with pytest.raises(RuleError, match="at most 12"):
        house.market(verbs.new_segment, "Landlords", Filter((Condition(Trait.BOUGHT, Comparison.NO),) * 13))


@pytest.fixture
def pair(house: House) -> tuple[House, int]:
    """A house with two contacts, and a segment of those from Lisboa."""
    for name, place in (("Ana", "Lisboa"), ("Tom", "Porto")):
        house.market(add_contact, Person(name, place=place))
    lisboa = Condition(Trait.PLACE, Comparison.IS, "lisboa")
    return house, house.market(verbs.new_segment, "Lisboners", Filter((lisboa,)))


def audience(house: House, segment_id: int) -> list[int]:
    return sorted(segments.audience(house.file.connection(Hat.MARKETING), segment_id, TODAY))


def test_names_are_offered_and_stay_single(pair: tuple[House, int]) -> None:
    house, lisboners = pair
    assert segments.names(house.file.connection(Hat.MARKETING)) == [(lisboners, "Lisboners")]
    for name, sentence in (("LISBONERS", "already"), (" ", "needs a name"), ("—", "needs a name")):
        with pytest.raises(RuleError, match=sentence):
            house.market(verbs.new_segment, name, Filter())
    house.market(verbs.archive, [lisboners])
    assert segments.names(house.file.connection(Hat.MARKETING)) == []
    house.market(verbs.bring_back, [lisboners])
    assert segments.names(house.file.connection(Hat.MARKETING)) == [(lisboners, "Lisboners")]


def test_a_segment_that_was_only_a_name_holds_those_said_to_be_in_it(house: House) -> None:
    named = house.market(verbs.describe_segment, "Landlords", "One to six flats")
    house.capture("Tom Becker")
    lead = house.capture("Ana Ferreira")
    house.market(put_into, lead, named)
    contact = house.value("SELECT contact_id FROM marketing_lead WHERE id = ?", lead)
    assert audience(house, named) == [contact]
    assert house.market(verbs.new_segment, "landlords", Filter()) == named
    assert len(audience(house, named)) == 2
    assert house.value("SELECT persona FROM marketing_segment WHERE id = ?", named) == "One to six flats"


def put_into(db: Connection, lead_id: int, segment_id: int) -> None:
    db.update("marketing_lead", lead_id, segment_id=segment_id)


def test_a_filter_is_edited_and_follows_the_book(pair: tuple[House, int]) -> None:
    house, lisboners = pair
    assert audience(house, lisboners) == [1]
    house.market(verbs.edit_filter, lisboners, "From Porto", Filter((Condition(Trait.PLACE, Comparison.IS, "Porto"),)))
    assert audience(house, lisboners) == [2]
    house.market(add_contact, Person("Mary", place="PORTO"))
    assert audience(house, lisboners) == [2, 3]
    house.file.undo(Hat.MARKETING)
    assert audience(house, lisboners) == [2]


def test_what_is_known_is_forgotten_when_the_file_changes(pair: tuple[House, int]) -> None:
    house, _ = pair
    reader, known = house.file.connect(Hat.MARKETING), Known()
    everybody, tagged = Filter(), Filter((Condition(Trait.TAG, Comparison.IS, "fair"),))
    try:
        assert segments.count(reader, everybody, TODAY, known).people == 2
        assert segments.count(reader, tagged, TODAY, known).people == 0
        house.market(tag, 1)
        assert segments.count(reader, tagged, TODAY, known).people == 1
        lead = house.capture("Luca Romano")
        house.send(lead)
        assert segments.count(reader, everybody, TODAY, known) == Counted(2, open_deal=1)
        house.file.undo(Hat.MARKETING)
        assert segments.count(reader, everybody, TODAY, known).people == 3
    finally:
        reader.close()


def tag(db: Connection, contact_id: int) -> None:
    db.insert("marketing_tag", contact_id=contact_id, name="Fair", key="fair")


def test_within_a_step_that_is_given_up_nothing_is_remembered(pair: tuple[House, int]) -> None:
    house, _ = pair
    db, known = house.file.connection(Hat.MARKETING), Known()
    tagged = Filter((Condition(Trait.TAG, Comparison.IS, "fair"),))

    def try_it(step: Connection) -> None:
        tag(step, 1)
        assert segments.count(step, tagged, TODAY, known).people == 1
        raise RuleError("Given up.")

    with pytest.raises(RuleError, match="Given up"):
        house.market(try_it)
    assert segments.count(db, tagged, TODAY, known).people == 0


def test_the_open_handoffs_agree_with_the_hall(house: House) -> None:
    """Whoever the hall calls open for their need is left out, through the whole life of a handoff."""
    lead = house.capture()
    db = house.file.connection(Hat.MARKETING)
    contact, need = house.value("SELECT contact_id FROM marketing_lead"), "kitchen"

    def agree(is_open: bool) -> None:  # noqa: FBT001  # what is expected
        assert (need in queue.open_needs(db, contact)) is is_open
        assert segments.count(db, Filter(), TODAY).open_deal == int(is_open)

    agree(is_open=False)
    handoff = house.send(lead)
    agree(is_open=True)
    house.accept(handoff)
    agree(is_open=True)


def test_a_list_is_made_by_hand(pair: tuple[House, int]) -> None:
    house, lisboners = pair
    by_hand = house.market(verbs.add_to_list, "Open house", [2, 1, 2])
    assert house.market(verbs.add_to_list, "OPEN HOUSE", [1]) == by_hand
    assert audience(house, by_hand) == [1, 2]
    assert segments.list_names(house.file.connection(Hat.MARKETING)) == ["Open house"]
    assert house.market(verbs.remove_people, by_hand, [1]) == 1
    assert audience(house, by_hand) == [2]
    house.file.undo(Hat.MARKETING)
    assert audience(house, by_hand) == [1, 2]
    for verb, sentence in ((verbs.add_people, "conditions say"), (verbs.remove_people, "conditions say")):
        with pytest.raises(RuleError, match=sentence):
            house.market(verb, lisboners, [1])
    with pytest.raises(RuleError, match="saved filter"):
        house.market(verbs.add_to_list, "Lisboners", [1])
    with pytest.raises(RuleError, match="made by hand"):
        house.market(verbs.edit_filter, by_hand, "Open house", Filter())


def test_a_copy_has_the_same_people_and_persona(pair: tuple[House, int]) -> None:
    house, lisboners = pair
    persona = Persona("Old flats", "At Easter", "It done", "Dust", "“When?”")
    house.market(verbs.edit_persona, lisboners, persona)
    by_hand = house.market(verbs.add_to_list, "Open house", [1, 2])
    db = house.file.connection(Hat.MARKETING)
    for original, first in ((lisboners, "Lisboners, copy"), (by_hand, "Open house, copy")):
        copies = [segments.find(db, house.market(verbs.duplicate, original)) for _ in range(2)]
        assert [copy.name for copy in copies if copy] == [first, f"{first} 2"]
        kept = segments.find(db, original)
        for copy in copies:
            assert copy is not None
            assert kept is not None
            assert (copy.persona, copy.conditions) == (kept.persona, kept.conditions)
            assert audience(house, copy.id) == audience(house, original)


def test_what_is_used_is_not_deleted(pair: tuple[House, int]) -> None:
    house, lisboners = pair
    by_hand = house.market(verbs.add_to_list, "Open house", [1, 2])
    house.market(plan_campaign, CampaignPlan("Easter", "Lisboners"))
    with pytest.raises(RuleError, match="used by 1 campaign: archive it"):
        house.market(verbs.delete, [by_hand, lisboners])
    assert audience(house, by_hand) == [1, 2]
    house.market(verbs.delete, [by_hand])
    assert house.value("SELECT count(*) FROM marketing_segment_member") == 0
    house.file.undo(Hat.MARKETING)
    assert audience(house, by_hand) == [1, 2]
    with pytest.raises(RuleError, match="no longer there"):
        house.market(verbs.edit_persona, 99, Persona())


def test_a_segment_is_said_in_words(pair: tuple[House, int]) -> None:
    house, lisboners = pair
    campaign = house.market(plan_campaign, CampaignPlan("Easter"))
    every = (
        Condition(Trait.CAMPAIGN, Comparison.IS, str(campaign)),
        Condition(Trait.TOUCH, Comparison.NOT_WITHIN, "90"),
    )
    some = (Condition(Trait.NEED, Comparison.SAYS, "oak"), Condition(Trait.CHANNEL, Comparison.IS_NOT, "77"))
    house.market(verbs.edit_filter, lisboners, "Lisboners", Filter(every, some))
    db = house.file.connection(Hat.MARKETING)
    segment = segments.find(db, lisboners)
    assert segment is not None
    assert describe(segment, segments.value_names(db)) == (
        ("All of these:", ("Campaign that brought them is Easter", "Not in touch in the last 90 days")),
        ("And at least one of these:", ("What they need contains “oak”", "Source is not one that is gone")),
    )
    assert say_count(Counted(1204, 12, 20, 5)) == (
        "1,204 people · 37 left out: 12 asked not to be contacted, 20 withdrew consent, 5 with an open deal or handoff"
    )


def test_people_are_found_by_every_word(pair: tuple[House, int]) -> None:
    house, _ = pair
    house.market(add_contact, Person("100% Organic", "Becker & Sons", place="Porto"))
    db = house.file.connection(Hat.MARKETING)
    assert [one.name for one in segments.search_people(db, "porto")] == ["100% Organic", "Tom"]
    assert [one.name for one in segments.search_people(db, "PORTO beck")] == ["100% Organic"]
    assert [one.name for one in segments.search_people(db, "100%")] == ["100% Organic"]
    assert segments.search_people(db, "_") == []


def test_the_day_is_the_firms_own(house: House) -> None:
    """Who was met late in the evening of a day is met that day, whatever day it is in Greenwich."""
    house.market(add_contact, Person("Ana"))
    house.do(Hat.OWNER, set_zone, "America/New_York")
    touch = to_stamp(datetime(2026, 10, 3, 3, 0, tzinfo=UTC))  # the evening of 2 October in New York
    house.market(meet, touch)
    db = house.file.connection(Hat.MARKETING)
    within = {n: Filter((Condition(Trait.TOUCH, Comparison.WITHIN, str(n)),)) for n in (30, 31)}
    assert segments.count(db, within[31], TODAY).people == 1
    assert segments.count(db, within[30], TODAY).people == 0


def set_zone(db: Connection, zone: str) -> None:
    db.update("business_profile", 1, time_zone=zone)


def meet(db: Connection, at: str) -> None:
    lead = {"contact": 0, "need": "", "channel": 1, "campaign": None, "not_before": None, "touches": []}
    write_lead(db, 1, lead)
    db.insert("marketing_touchpoint", lead_id=1, direction="in", channel_id=1, at=at)


def test_a_single_day_is_said_as_one() -> None:
    for value, said in (("1", "In touch in the last day"), ("30", "In touch in the last 30 days")):
        assert say_condition(Condition(Trait.TOUCH, Comparison.WITHIN, value), {}) == said
