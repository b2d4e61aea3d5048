"""What comes back through the hall: returns, marks, promises, lost deals, and work that is done."""

from datetime import date

import pytest
import sales_verbs as sales
from house import House

from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.handoff.operations import publishing
from twohats.handoff.rules.agreement import Agreement
from twohats.handoff.rules.brake import brake
from twohats.handoff.rules.direction import Direction, PublishedBet, bet_of
from twohats.handoff.rules.handoff import Marks
from twohats.handoff.store import finished, published, queue
from twohats.hat import Hat
from twohats.marketing.operations import answers
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.campaigns import CampaignPlan, end_campaign, pause_campaign, plan_campaign
from twohats.marketing.operations.sending import look_at, send_several
from twohats.marketing.rules.leads import LeadState, Sending
from twohats.marketing.store import referrals
from twohats.sales.rules.deals import PhoneIn


def test_an_accepted_lead_goes_back_and_its_deal_is_not_lost(house: House) -> None:
    lead_id = house.capture()
    handoff_id = house.send(lead_id)
    deal_id = house.accept(handoff_id)
    house.sell(sales.give_back, deal_id, "wrong season", "they think of spring")
    handoff = house.handoff(handoff_id)
    assert (handoff.state, handoff.reason, handoff.axis, handoff.note) == (
        "returned",
        "wrong season",
        "time",
        "they think of spring",
    )
    assert (handoff.not_before, house.lead(lead_id).not_before) == ("2027-03-02", "2027-03-02")
    assert house.lead(lead_id).state is LeadState.NURTURING
    assert house.value("SELECT state FROM sales_deal WHERE id = ?", deal_id) == "returned"
    assert house.value("SELECT open_deals FROM handoff_standing") == 0
    assert house.value("SELECT count(*) FROM handoff_outcome") == 0


def test_a_lead_given_back_for_good_is_let_go(house: House) -> None:
    lead_id = house.capture()
    house.sell(sales.give_back, house.accept(house.send(lead_id)), "we don't do that")
    assert house.lead(lead_id).state is LeadState.DISQUALIFIED


def test_a_closed_deal_or_one_of_sales_own_is_not_given_back(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.lose, deal_id, "price")
    with pytest.raises(RuleError, match="reopen it first"):
        house.sell(sales.give_back, deal_id, "wrong season")


def test_accepting_can_be_undone_and_where_it_cannot_the_way_out_is_named(house: House) -> None:
    handoff_id = house.send(house.capture())
    deal_id = house.accept(handoff_id)
    house.file.undo(Hat.SALES)
    assert (house.handoff(handoff_id).state, house.value("SELECT count(*) FROM sales_deal")) == ("queued", 0)
    house.file.redo(Hat.SALES)
    house.sell(sales.log_activity, deal_id, "call", "talked")
    with pytest.raises(RuleError, match="give it back instead"):
        house.accept(handoff_id)


def test_three_marks_are_kept_as_they_were_found(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.mark, deal_id, Marks(place=True, time=False))
    handoff = house.handoff(1)
    assert handoff.marks == Marks(place=True, time=False)
    assert handoff.marked_at is not None


def test_a_promise_is_judged_where_one_was_made(house: House) -> None:
    deal_id = house.deal()
    with pytest.raises(RuleError, match="kept, changed or broken"):
        house.sell(sales.judge_promise, deal_id, "forgotten")
    house.sell(sales.judge_promise, deal_id, "changed", "a week later")
    assert (house.handoff(1).promise_kept, house.handoff(1).promise_note) == ("changed", "a week later")
    other = house.sell(sales.take_call, PhoneIn(Person("Vera"), "wall", "Referral"))
    with pytest.raises(RuleError, match="No promise was made"):
        house.sell(sales.judge_promise, other, "kept")


def test_lost_but_later_comes_back_with_its_day_until_it_is_read(house: House) -> None:
    lead_id = house.capture()
    deal_id = house.accept(house.send(lead_id))
    with pytest.raises(RuleError, match="still to come"):
        house.sell(sales.lose, deal_id, "timing", "", "2026-11-02")
    house.sell(sales.lose, deal_id, "timing", "after the baby", "2027-04-01")
    (back,) = queue.came_back(house.file.connection(Hat.MARKETING))
    assert (back.result, back.objection, back.again_on) == ("lost", "after the baby", "2027-04-01")
    assert (house.lead(lead_id).state, house.lead(lead_id).not_before) == (LeadState.NURTURING, "2027-04-01")
    house.market(answers.acknowledge, back.id)
    assert queue.came_back(house.file.connection(Hat.MARKETING)) == []
    house.market(marketing.keep_until, lead_id, "2027-05-01")
    assert house.lead(lead_id).not_before == "2027-05-01"


def test_a_lost_deal_opens_again_until_its_lead_was_sent_anew(house: House) -> None:
    lead_id = house.capture()
    deal_id = house.accept(house.send(lead_id))
    house.sell(sales.lose, deal_id, "price")
    house.sell(sales.reopen, deal_id)
    assert (house.deal_of(deal_id).state, house.lead(lead_id).state) == ("open", LeadState.WITH_SALES)
    with pytest.raises(RuleError, match="in handoff already"):
        house.send(house.capture())
    house.sell(sales.lose, deal_id, "price")
    house.market(marketing.mark_ready, lead_id)
    house.send(lead_id)
    with pytest.raises(RuleError, match="sent this lead over again"):
        house.sell(sales.reopen, deal_id)


def test_one_who_rang_and_was_lost_becomes_a_lead_to_keep(house: House) -> None:
    deal_id = house.sell(sales.take_call, PhoneIn(Person("Vera", phone="+351912345678"), "wall", "Referral"))
    house.sell(sales.lose, deal_id, "timing", "", "2027-04-01")
    (back,) = queue.came_back(house.file.connection(Hat.MARKETING))
    lead_id = house.market(answers.take_over, back.id)
    lead = house.lead(lead_id)
    assert (lead.name, lead.need, lead.channel, lead.state) == ("Vera", "wall", "Referral", LeadState.NURTURING)
    assert lead.not_before == "2027-04-01"
    with pytest.raises(RuleError, match="already"):
        house.market(answers.take_over, back.id)


def test_a_sale_says_whether_it_is_the_first(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(100_00))
    house.clock.forward(days=9)
    again = house.accept(house.send(house.capture(need="bath")))
    house.sell(sales.win, again, sales.Win(200_00))
    kinds = house.file.connection(Hat.MARKETING).all(
        "SELECT kind FROM handoff_outcome WHERE result = 'sale' ORDER BY id"
    )
    assert kinds == [("new",), ("repeat",)]


def test_finished_work_comes_back_once_for_review_name_and_next_job(house: House) -> None:
    deal_id = house.deal()
    with pytest.raises(RuleError, match="once a deal is won"):
        house.sell(sales.finish_work, deal_id, "2026-11-02")
    house.sell(sales.win, deal_id, sales.Win(100_00, "2026-11-02", "2026-12-20"))
    assert str(published.booked_until(house.file.connection(Hat.MARKETING))) == "2026-12-20"
    done = house.sell(sales.finish_work, deal_id, "2026-11-02", "they were glad")
    assert published.booked_until(house.file.connection(Hat.MARKETING)) is None
    with pytest.raises(RuleError, match="already"):
        house.sell(sales.finish_work, deal_id, "2026-11-02")
    house.market(answers.ask_for_review, done)
    named = house.market(answers.take_name, done, Person("Rita Lopes", phone="+351912000000"), "stairs")
    later = house.market(answers.plan_next_job, done, "the bathroom", "2027-10-01")
    (told,) = finished.to_follow(house.file.connection(Hat.MARKETING))
    assert (told.who, told.work, told.note, told.asked) == ("Ana Ferreira", "kitchen", "they were glad", 3)
    assert house.lead(named).channel == "Referral"
    assert (house.lead(later).name, house.lead(later).channel) == ("Ana Ferreira", "Repeat customer")
    assert (house.lead(later).state, house.lead(later).not_before) == (LeadState.NURTURING, "2027-10-01")
    house.market(answers.put_away, done)
    assert finished.to_follow(house.file.connection(Hat.MARKETING)) == []
    with pytest.raises(RuleError, match="put away"):
        house.market(answers.ask_for_review, done)


def test_who_named_somebody_is_counted_and_thanked_once(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(100_00))
    done = house.sell(sales.finish_work, deal_id, "2026-11-02")
    for name in ("Rita Lopes", "Rui Dias"):
        house.market(answers.take_name, done, Person(name, email=f"{name[:4]}@example.org"), "stairs")
    with pytest.raises(RuleError, match="the customer again"):
        house.market(answers.take_name, done, Person("Ana Ferreira", email="ana@example.com"), "stairs")
    db = house.file.connection(Hat.MARKETING)
    first, second = referrals.referrals(db)
    assert {first.referrer, second.referrer} == {"Ana Ferreira"}
    assert (first.given, referrals.count_unthanked(db)) == (2, 2)
    house.market(answers.thank, first.id, "a box of tiles")
    with pytest.raises(RuleError, match="already"):
        house.market(answers.thank, first.id, "")
    assert referrals.count_unthanked(db) == 1
    assert referrals.referrals(db)[-1].note == "a box of tiles"


def test_several_leads_go_in_one_step_and_the_others_are_named(house: House) -> None:
    ready = [house.capture(), house.capture("Tom Becker")]
    missing = house.capture("Mary Okafor", need="")
    db, sending = house.file.connection(Hat.MARKETING), Sending(no_promise=True)
    seen = look_at(db, [*ready, missing], sending, "2026-11-02")
    assert [lead.id for lead in seen.ready] == ready
    assert [(lead.id, "what they need" in why) for lead, why in seen.missing] == [(missing, True)]
    assert len(house.market(send_several, [*ready, missing], sending)) == 2
    house.file.undo(Hat.MARKETING)
    assert house.value("SELECT count(*) FROM handoff_item WHERE state = 'queued'") == 0
    with pytest.raises(RuleError, match="Not one of these"):
        house.market(send_several, [missing], sending)


def test_a_phone_in_names_the_campaign_and_may_lie_earlier(house: House) -> None:
    house.market(plan_campaign, CampaignPlan("Autumn kitchens", starts_on="2026-11-01"))
    call = PhoneIn(
        Person("Vera"), "wall", "Instagram", called_at="2026-11-02T09:00:00.000Z", campaign="autumn KITCHENS"
    )
    house.sell(sales.take_call, call)
    handoff = house.handoff(1)
    assert (handoff.campaign, handoff.sent_at, handoff.first_touch_at) == (
        "Autumn kitchens",
        "2026-11-02T09:00:00.000Z",
        "2026-11-02T09:00:00.000Z",
    )
    assert house.value("SELECT campaign_uid FROM handoff_item") == house.value("SELECT uid FROM marketing_campaign")
    with pytest.raises(RuleError, match="still to come"):
        house.sell(sales.take_call, PhoneIn(Person("Vera"), "wall", "x", called_at="2027-01-01T00:00:00.000Z"))


def test_sales_knows_what_marketing_plans_as_it_stands(house: House) -> None:
    db = house.file.connection(Hat.SALES)
    plan = CampaignPlan("Easter baths", starts_on="2027-03-03", ends_on="2027-04-01", expected_leads=12)
    campaign = house.market(plan_campaign, plan)
    house.market(plan_campaign, CampaignPlan("Later", starts_on="2027-06-01"))
    house.market(plan_campaign, CampaignPlan("Only an idea"))
    coming = published.next_planned(db, "2026-11-02")
    assert coming is not None
    assert (coming.name, coming.starts_on, coming.expected_leads) == ("Easter baths", "2027-03-03", 12)
    house.market(pause_campaign, campaign)
    assert getattr(published.next_planned(db, "2026-11-02"), "name", None) == "Later"
    house.file.undo(Hat.MARKETING)
    house.market(end_campaign, campaign)
    assert [one.name for one in published.running(db, "2027-03-10")] == []


def test_marketing_slows_down_when_the_queue_or_the_books_are_full() -> None:
    today, agreed = date(2026, 11, 2), Agreement(queue_limit=3, booked_weeks=6)
    assert brake(agreed, 2, date(2026, 12, 14), today) is None
    full, booked = brake(agreed, 3, None, today), brake(agreed, 0, date(2027, 1, 4), today)
    assert full is not None
    assert booked is not None
    assert (full.waiting, full.booked_until) == (3, None)
    assert (booked.waiting, booked.booked_until, booked.weeks) == (None, date(2027, 1, 4), 9)
    assert brake(Agreement(), 0, date(2030, 1, 1), today) is None


KITCHENS = PublishedBet("Landlords", "kitchens under 15 m²", "2027-03-31", "ten quotes")
BATHS = PublishedBet("Families", "a bath before Easter", None, "")


@pytest.mark.parametrize(
    ("segment", "words", "bet"),
    [
        ("landlords ", "New KITCHEN, 12 m²", KITCHENS),
        ("", "a small kitchen", KITCHENS),
        ("Families", "kitchen", None),
        ("Families", "our bath leaks", BATHS),
        ("", "painted walls", None),
        ("", "", None),
    ],
)
def test_a_handoff_goes_the_way_of_a_bet_or_of_none(segment: str, words: str, bet: PublishedBet | None) -> None:
    assert bet_of(Direction("", (KITCHENS, BATHS), ""), segment, words) is bet
    assert bet_of(None, segment, words) is None


def test_capacity_is_told_once_and_kept_up(house: House) -> None:
    for day in (None, "2026-12-01", "2026-12-01", "2027-01-01"):
        house.sell(_tell, day)
    assert house.value("SELECT booked_until FROM handoff_capacity") == "2027-01-01"
    house.file.undo(Hat.SALES)
    assert house.value("SELECT booked_until FROM handoff_capacity") == "2026-12-01"


def _tell(db: object, day: str | None) -> None:
    publishing.publish_capacity(db, day, "2026-11-02T10:00:00.000Z")  # type: ignore[arg-type]  # a connection
