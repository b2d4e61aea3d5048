"""Sending several at once on a real file: what each lacks, one after the other, and whose promise goes with it."""

from house import START, House

from twohats.handoff.operations import agreement
from twohats.handoff.rules.agreement import Agreement, Asked, Ready
from twohats.handoff.rules.sending import Mend
from twohats.hat import Hat
from twohats.marketing.operations import campaigns
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage
from twohats.marketing.operations.sending import asked_of, conditions, look_at, send_several
from twohats.marketing.rules.leads import Sending
from twohats.storage.sqlite import Connection
from twohats.words import speaking

TODAY = START.date().isoformat()
NONE_MADE = Sending(no_promise=True)


def bring(house: House, lead_id: int, promise: str) -> None:
    """Some words with a promise brought a lead."""
    plan = CampaignPlan("Easter", "", "now", "2026-11-01", "2027-04-01")
    message = NewMessage("Baths by Easter", promise, valid_until="2027-04-04")
    message_id = house.market(campaigns.add_message, house.market(campaigns.plan_campaign, plan), message)

    def name_words(db: Connection) -> None:
        db.update("marketing_lead", lead_id, message_id=message_id)

    house.market(name_words)


def test_a_promise_that_brought_a_lead_goes_with_it_also_where_the_others_have_none(house: House) -> None:
    promised, other = house.capture(), house.capture("Tom Becker")
    bring(house, promised, "By Easter")
    sent = house.market(send_several, [promised, other], NONE_MADE)
    assert [(house.handoff(one).promise, house.handoff(one).promise_until) for one in sent] == [
        ("By Easter", "2027-04-04"),
        ("", None),
    ]


def test_one_need_of_one_person_goes_once(house: House) -> None:
    db = house.file.connection(Hat.MARKETING)
    ids = [house.capture(need=need) for need in ("kitchen", "kitchen", "bath")]
    seen = look_at(db, ids, NONE_MADE, TODAY)
    assert [lead.id for lead in seen.ready] == ids[:1]
    assert [why for _, why in seen.missing] == [
        "this need is in handoff already",
        "something else of theirs is with Sales: tick “another need”",
    ]
    assert asked_of(db, ids, TODAY) == {Mend.PROMISE, Mend.ANOTHER, Mend.NOWHERE}
    assert len(house.market(send_several, ids, Sending(no_promise=True, another_need=True))) == 2
    (again,) = look_at(db, ids[:1], NONE_MADE, TODAY).missing
    assert again[1] == "in handoff already: wait for the answer"


def test_the_queue_fills_while_they_go(house: House) -> None:
    ids = [house.capture(name) for name in ("Ana Ferreira", "Tom Becker", "Mary Okafor")]
    house.market(agreement.propose, Agreement(queue_limit=2), "")
    house.sell(agreement.sign)
    db = house.file.connection(Hat.MARKETING)
    assert asked_of(db, ids[:2], TODAY) == {Mend.PROMISE}
    assert asked_of(db, ids, TODAY) == {Mend.PROMISE, Mend.OVERRIDE}
    assert len(house.market(send_several, ids, NONE_MADE)) == 2


def test_a_missing_condition_names_what_it_is_about(house: House) -> None:
    asked = (Ready(Asked.PHONE), Ready(Asked.EMAIL), Ready(Asked.PLACE), Ready(Asked.WANTED), Ready(Asked.SCORE, 999))
    house.market(agreement.propose, Agreement(ready=asked), "")
    house.sell(agreement.sign)
    found = conditions(house.file.connection(Hat.MARKETING), house.capture(need=""), NONE_MADE, TODAY)
    assert [guard.about for guard in found if not guard.holds] == ["need", "phone", "place", "wanted_from", ""]


def test_nobody_knows_the_source_in_any_language(house: House) -> None:
    db, ids = house.file.connection(Hat.MARKETING), [house.capture(channel=name) for name in ("Unbekannt", "Flyer")]
    with speaking("de_DE"):
        missing = [{one.mend for one in conditions(db, lead, NONE_MADE, TODAY) if not one.holds} for lead in ids]
    assert [Mend.SOURCE in one for one in missing] == [True, False]
