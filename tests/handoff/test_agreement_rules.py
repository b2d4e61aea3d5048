"""The agreement's rules: what can be agreed, how it is kept as text, and what each condition of *ready* asks."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from house import Clock, House
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.handoff.operations import agreement as agreements
from twohats.handoff.rules.agreement import (
    NUMBERED,
    TERMS,
    Agreement,
    Asked,
    Ready,
    ready_from_json,
    require_new,
    require_sound,
)
from twohats.handoff.rules.sending import Readiness, guards
from twohats.handoff.store import agreement
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import conditions, send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.rooms import make_business

READY = st.lists(st.builds(Ready, st.sampled_from(Asked), st.integers(-5, 1100)), max_size=9).map(tuple)
HOURS = st.integers(-1, 450)
AGREEMENTS = st.builds(
    Agreement,
    id=st.integers(0, 9),
    decision_hours=HOURS,
    response_hours=HOURS,
    lapse_days=st.integers(-1, 400),
    queue_limit=st.integers(-1, 1100),
    recycles_most=st.integers(-1, 120),
    leads_per_month=st.none() | st.integers(-1, 11_000),
    booked_weeks=st.none() | st.integers(-1, 120),
    ready=READY,
)


def can_be_kept(terms: Agreement) -> bool:
    numbers = [one.number for one in terms.ready if one.asked in {Asked.SCORE, Asked.TOUCHED}]
    return (
        1 <= terms.decision_hours <= terms.response_hours <= 400
        and 1 <= terms.lapse_days <= 365
        and 1 <= terms.queue_limit <= 1000
        and 0 <= terms.recycles_most <= 99
        and (terms.leads_per_month is None or 1 <= terms.leads_per_month <= 10_000)
        and (terms.booked_weeks is None or 1 <= terms.booked_weeks <= 104)
        and all(1 <= number <= 1000 for number in numbers)
    )


@given(AGREEMENTS)
def test_what_is_written_down_is_read_again(terms: Agreement) -> None:
    assert Agreement.from_json(terms.to_json()) == replace(terms, id=0)


@given(AGREEMENTS)
def test_terms_are_taken_if_they_can_be_kept_and_only_then(terms: Agreement) -> None:
    if not can_be_kept(terms):
        with pytest.raises(RuleError):
            require_sound(terms)
        return
    sound = require_sound(terms)
    assert require_sound(sound) == sound
    assert {one.asked for one in sound.ready} == {one.asked for one in terms.ready}
    assert len({one.asked for one in sound.ready}) == len(sound.ready)
    assert replace(sound, ready=()) == replace(terms, id=0, ready=())


@given(AGREEMENTS)
def test_nothing_new_is_not_proposed_whatever_its_version(terms: Agreement) -> None:
    with pytest.raises(RuleError, match="agreed already"):
        require_new(replace(terms, id=0), terms)
    require_new(replace(terms, lapse_days=terms.lapse_days + 1), terms)


def test_what_a_later_program_added_is_left_out() -> None:
    later = json.loads(Agreement(lapse_days=9, ready=(Ready(Asked.PHONE),)).to_json()) | {"weekends": True}
    later["ready"] = json.dumps([*json.loads(later["ready"]), ["handshake", 3]])
    assert Agreement.from_json(json.dumps(later)) == Agreement(lapse_days=9, ready=(Ready(Asked.PHONE),))
    assert Agreement.from_json(json.dumps({"lapse_days": 9})) == Agreement(lapse_days=9)
    assert ready_from_json("") == ()


def test_every_term_and_every_condition_is_known() -> None:
    assert set(TERMS) | {"id", "ready"} == set(Agreement.__dataclass_fields__)
    assert {Asked.SCORE, Asked.TOUCHED} == NUMBERED


BARE = Readiness(
    points=frozenset(),
    withdrawn=frozenset(),
    enquired=True,
    consent_given=False,
    source_known=True,
    need="kitchen",
    promise="",
    no_promise=True,
    open_for_need=False,
    other_open=False,
    another_need=False,
    today="2026-11-22",
    not_before=None,
    waiting=0,
    override="",
    rejected_at=None,
    last_touch_at=None,
    recycles=0,
    score=20,
    last_touch_on="2026-11-02",
)
ASKED: list[tuple[Ready, dict[str, object], bool]] = [
    (Ready(Asked.PHONE), {}, False),
    (Ready(Asked.PHONE), {"points": frozenset({"phone"})}, True),
    (Ready(Asked.EMAIL), {"points": frozenset({"phone"})}, False),
    (Ready(Asked.EMAIL), {"points": frozenset({"email"})}, True),
    (Ready(Asked.PLACE), {}, False),
    (Ready(Asked.PLACE), {"place": "Lisboa"}, True),
    (Ready(Asked.WANTED), {}, False),
    (Ready(Asked.WANTED), {"wanted_from": "2027-01-01"}, True),
    (Ready(Asked.VALUE), {}, False),
    (Ready(Asked.VALUE), {"value": 0}, True),
    (Ready(Asked.SCORE, 21), {}, False),
    (Ready(Asked.SCORE, 20), {}, True),
    (Ready(Asked.TOUCHED, 19), {}, False),
    (Ready(Asked.TOUCHED, 20), {}, True),
    (Ready(Asked.TOUCHED, 20), {"last_touch_on": None}, False),
]


@pytest.mark.parametrize(("asked", "facts", "holds"), ASKED)
def test_each_condition_holds_from_its_own_mark_on(asked: Ready, facts: dict[str, object], holds: bool) -> None:  # noqa: FBT001  # a table
    readiness = replace(BARE, **facts)  # type: ignore[arg-type]  # a field of each kind
    without = guards(readiness, Agreement())
    last = guards(readiness, Agreement(ready=(asked,)))[len(without) :]
    assert [guard.holds for guard in last] == [holds]


@pytest.mark.parametrize("limit", [1, 3])
def test_the_limit_of_the_version_in_force_is_the_one_that_holds(house: House, limit: int) -> None:
    house.sell(agreements.propose, Agreement(queue_limit=limit), "one at a time")
    house.market(agreements.sign)
    for number in range(limit):
        house.send(house.capture(f"Lead{number} Last"))
    with pytest.raises(RuleError, match=f"{limit} are waiting already"):
        house.send(house.capture("Late Comer"))
    house.file.undo(Hat.MARKETING)  # who came late is not written down, then the last one is not sent
    house.file.undo(Hat.MARKETING)
    house.send(house.capture("Late Comer"))


def test_a_version_never_changes_and_every_one_is_kept(house: House) -> None:
    terms = [Agreement(lapse_days=days) for days in (3, 5, 7)]
    for one in terms:
        house.market(agreements.propose, one, "")
        house.sell(agreements.sign)
    held = {one.id: one for one, _ in agreement.versions(house.file.connection(Hat.REPORTS))}
    agreed = {number: replace(one, id=number) for number, one in enumerate(terms, 2)}
    assert held == agreed | {1: Agreement(id=1)}


def test_nobody_answers_a_proposal_twice_or_their_own(house: House) -> None:
    for verb in (agreements.sign, agreements.take_back):
        with pytest.raises(RuleError):
            house.market(verb)
    house.market(agreements.propose, Agreement(lapse_days=3), "")
    with pytest.raises(RuleError, match="Nothing waits for your signature"):
        house.market(agreements.sign)
    with pytest.raises(RuleError, match="Nothing waits for your signature"):
        house.market(agreements.decline, "no")
    with pytest.raises(RuleError, match="Nothing that you proposed"):
        house.sell(agreements.take_back)
    house.sell(agreements.sign)
    with pytest.raises(RuleError, match="Nothing waits for your signature"):
        house.sell(agreements.sign)
    with pytest.raises(RuleError, match="Nothing waits for your signature"):
        house.sell(agreements.decline, "no")


def test_in_touch_within_a_day_is_told_by_the_firms_own_days(tmp_path: Path) -> None:
    clock = Clock(datetime(2026, 11, 22, 19, 0, tzinfo=UTC))  # Monday, eight in the morning in Auckland
    firm = Profile("Kiwi Kitchens", time_zone="Pacific/Auckland")
    house = House(make_business(tmp_path / "kiwi.twohats", firm, clock), clock)
    try:
        house.market(agreements.propose, Agreement(ready=(Ready(Asked.TOUCHED, 1),)), "")
        house.sell(agreements.sign)
        lead_id = house.market(marketing.capture, NewLead(Person("Ana", email="ana@example.com"), "kitchen", "Fair"))
        house.market(marketing.log_contact, lead_id, "in", 1, "rang")
        clock.now = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)  # Tuesday, late in the evening
        sending = Sending(no_promise=True)
        shown = conditions(house.file.connection(Hat.MARKETING), lead_id, sending, "2026-11-24")
        assert all(guard.holds for guard in shown)
        clock.now = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)  # Wednesday has begun
        with pytest.raises(RuleError, match="get in touch"):
            house.market(send, lead_id, sending)
    finally:
        house.file.close()
