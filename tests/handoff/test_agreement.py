"""The agreement: one side proposes, both sign, and what was sent before keeps what it was sent under."""

from dataclasses import replace

import pytest
from house import House

from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff.operations import agreement as verbs
from twohats.handoff.rules.agreement import Agreement, Asked, Ready, require_sound
from twohats.handoff.rules.handoff import answer_due
from twohats.handoff.store import agreement
from twohats.hat import Hat
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import Sending

FAST = Agreement(decision_hours=4, response_hours=8, ready=(Ready(Asked.PHONE), Ready(Asked.SCORE, 20)))


def in_force(house: House) -> Agreement:
    return agreement.in_force(house.file.connection(Hat.REPORTS))


def test_it_holds_once_both_hats_have_signed(house: House) -> None:
    house.market(verbs.propose, FAST, "they wait too long")
    assert in_force(house).decision_hours == 8
    with pytest.raises(RuleError, match="the other side signs"):
        house.market(verbs.sign)
    version = house.sell(verbs.sign)
    assert in_force(house) == replace(FAST, id=version)
    assert house.value("SELECT answer FROM handoff_proposal") == "signed"


def test_what_was_sent_keeps_the_agreement_it_was_sent_under(house: House) -> None:
    early = house.send(house.capture())
    due = answer_due(house.handoff(early), office.calendar(house.file.connection(Hat.REPORTS)))
    house.market(verbs.propose, replace(FAST, ready=()), "")
    house.sell(verbs.sign)
    late = house.send(house.capture("Tom Becker"))
    assert (house.handoff(early).terms.decision_hours, house.handoff(late).terms.decision_hours) == (8, 4)
    assert answer_due(house.handoff(early), office.calendar(house.file.connection(Hat.REPORTS))) == due


def test_declining_and_taking_back_leave_all_as_it_was(house: House) -> None:
    house.market(verbs.propose, FAST, "")
    with pytest.raises(RuleError, match="waits for its answer already"):
        house.sell(verbs.propose, replace(FAST, decision_hours=2), "")
    house.sell(verbs.decline, "we cannot")
    with pytest.raises(RuleError, match="Nothing that you proposed"):
        house.market(verbs.take_back)
    house.sell(verbs.propose, FAST, "")
    house.sell(verbs.take_back)
    assert in_force(house) == Agreement(id=1)
    assert house.file.connection(Hat.REPORTS).all("SELECT answer FROM handoff_proposal ORDER BY id") == [
        ("declined",),
        ("withdrawn",),
    ]


def test_signing_is_undone_until_something_was_sent_under_it(house: House) -> None:
    house.market(verbs.propose, replace(FAST, ready=()), "")
    house.sell(verbs.sign)
    house.file.undo(Hat.SALES)
    assert in_force(house).id == 1
    house.file.redo(Hat.SALES)
    house.send(house.capture())
    with pytest.raises(RuleError, match="“send” came after it"):
        house.file.undo(Hat.SALES)


def test_what_is_agreed_already_is_not_proposed(house: House) -> None:
    with pytest.raises(RuleError, match="agreed already"):
        house.market(verbs.propose, Agreement(), "")


@pytest.mark.parametrize(
    ("terms", "sentence"),
    [
        (Agreement(decision_hours=0), "from 1 to 400"),
        (Agreement(queue_limit=1001), "from 1 to 1000"),
        (Agreement(recycles_most=-1), "0 to 99"),
        (Agreement(decision_hours=20), "at least as many hours"),
        (Agreement(leads_per_month=0), "from 1 to 10000"),
        (Agreement(ready=(Ready(Asked.TOUCHED),)), "which score, or within how many days"),
    ],
)
def test_terms_that_cannot_be_kept_are_refused(terms: Agreement, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        require_sound(terms)


def test_each_condition_stands_once_and_in_order() -> None:
    twice = Agreement(ready=(Ready(Asked.SCORE, 10), Ready(Asked.PHONE), Ready(Asked.SCORE, 30)))
    assert require_sound(twice).ready == (Ready(Asked.PHONE), Ready(Asked.SCORE, 30))
    assert Agreement.from_json(twice.to_json()) == twice


@pytest.mark.parametrize(
    ("asked", "missing"),
    [
        (Ready(Asked.PHONE), "add a phone number"),
        (Ready(Asked.PLACE), "write down where they are"),
        (Ready(Asked.WANTED), "ask when they want it"),
        (Ready(Asked.VALUE), "say what it may be worth"),
        (Ready(Asked.SCORE, 900), "900 were agreed"),
        (Ready(Asked.TOUCHED, 5), "get in touch"),
    ],
)
def test_a_lead_is_ready_as_it_was_agreed(house: House, asked: Ready, missing: str) -> None:
    house.market(verbs.propose, Agreement(ready=(asked,)), "")
    house.sell(verbs.sign)
    lead_id = house.capture()
    with pytest.raises(RuleError, match=missing):
        house.market(send, lead_id, Sending(no_promise=True))
