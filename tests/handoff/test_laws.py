"""What must hold in the hall, case by case."""

from dataclasses import replace

import pytest
import sales_verbs as sales
from house import House

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Marks
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.marketing.operations import answers
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import LeadState
from twohats.month.figures import compute
from twohats.rooms import open_business
from twohats.sales.rules.deals import PhoneIn
from twohats.storage.sqlite import Connection

TOUCHED = "SELECT first_touch_at FROM handoff_item WHERE id = ?"


def test_marking_says_that_somebody_talked_to_them(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.mark, deal_id, Marks(time=True))
    house.clock.forward(days=1)
    house.sell(sales.log_activity, deal_id, "call", "again")
    assert house.value(TOUCHED, 1) == house.value("SELECT marked_at FROM handoff_item")


def test_what_is_done_after_a_return_is_no_first_touch(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.give_back, deal_id, "wrong season")
    house.sell(sales.log_activity, deal_id, "call", "said goodbye")
    house.sell(sales.finish, 1, "called all the same")
    house.sell(sales.mark, deal_id, Marks(time=False))
    assert (house.value(TOUCHED, 1), house.handoff(1).state) == (None, "returned")


def back(house: House) -> list[int]:
    return [one.id for one in queue.came_back(house.file.connection(Hat.MARKETING))]


def test_a_second_answer_is_shown_after_the_first_one_was_read(house: House) -> None:
    lead_id = house.capture()
    deal_id = house.accept(house.send(lead_id))
    house.sell(sales.lose, deal_id, "price")
    house.market(answers.acknowledge, 1)
    house.sell(sales.reopen, deal_id)
    assert back(house) == []
    house.sell(sales.lose, deal_id, "competitor")
    assert back(house) == [1]
    house.market(marketing.mark_ready, lead_id)
    assert back(house) == []


def test_an_answer_that_was_read_taken_back_and_given_anew_is_shown_again(house: House) -> None:
    handoff_id = house.send(house.capture())
    house.sell(sales.reject, handoff_id, "spam")
    house.market(answers.acknowledge, handoff_id)
    house.file.undo(Hat.SALES)
    house.sell(sales.reject, handoff_id, "wrong season")
    assert back(house) == [handoff_id]


def test_nothing_is_read_before_it_came_back(house: House) -> None:
    handoff_id = house.send(house.capture())
    with pytest.raises(RuleError, match="Nothing has come back"):
        house.market(answers.acknowledge, handoff_id)
    deal_id = house.accept(handoff_id)
    with pytest.raises(RuleError, match="Nothing has come back"):
        house.market(answers.acknowledge, handoff_id)
    house.sell(sales.give_back, deal_id, "wrong season")
    assert back(house) == [handoff_id]


def test_a_call_that_was_taken_over_still_comes_back(house: House) -> None:
    deal_id = house.sell(sales.take_call, PhoneIn(Person("Vera", phone="+351912345678"), "wall", "Referral"))
    lead_id = house.market(answers.take_over, 1)
    assert house.lead(lead_id).state is LeadState.WITH_SALES
    house.sell(sales.lose, deal_id, "timing")
    assert back(house) == [1]


def test_a_deal_lost_again_is_a_later_word_than_the_first_let_go(house: House) -> None:
    lead_id = house.capture()
    deal_id = house.accept(house.send(lead_id))
    house.sell(sales.lose, deal_id, "price")
    house.market(marketing.let_go, lead_id, "too dear for them")
    house.sell(sales.reopen, deal_id)
    house.sell(sales.lose, deal_id, "timing", "", "2027-04-01")
    lead = house.lead(lead_id)
    assert (lead.state, lead.not_before) == (LeadState.NURTURING, "2027-04-01")
    figures = compute(house.file.connection(Hat.REPORTS), parse_month("2026-11"))
    assert figures.marketing.pool.count == 1
    house.market(marketing.let_go, lead_id, "enough")
    assert house.lead(lead_id).state is LeadState.DISQUALIFIED


CALL_OF_ANA = PhoneIn(Person("Ana", email="ana@example.com"), "kitchen", "Referral")


def test_a_call_about_what_is_open_already_opens_nothing_new(house: House) -> None:
    handoff_id = house.send(house.capture())
    with pytest.raises(RuleError, match="“kitchen” is open for them already"):
        house.sell(sales.take_call, CALL_OF_ANA)
    deal_id = house.accept(handoff_id)
    with pytest.raises(RuleError, match="go on with its deal"):
        house.sell(sales.take_call, CALL_OF_ANA)
    house.sell(sales.take_call, replace(CALL_OF_ANA, need="bath"))
    house.sell(sales.win, deal_id, sales.Win(100_00))
    house.sell(sales.take_call, CALL_OF_ANA)


def test_a_lost_deal_stays_lost_while_the_same_need_is_open_anew(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.lose, deal_id, "price")
    house.send(house.capture())
    with pytest.raises(RuleError, match="open for them already"):
        house.sell(sales.reopen, deal_id)


def test_undo_opens_no_need_twice_and_names_what_came_after(house: House) -> None:
    handoff_id = house.send(house.capture())
    house.sell(sales.reject, handoff_id, "duplicate")
    house.send(house.capture())
    with pytest.raises(RuleError, match="“reject” can no longer be undone: “send” came after it, under the Marketing"):
        house.file.undo(Hat.SALES)
    assert house.handoff(handoff_id).state == "rejected"


def test_a_loss_is_not_undone_once_the_need_is_open_anew(house: House) -> None:
    house.sell(sales.lose, house.deal(), "price")
    house.send(house.capture())
    with pytest.raises(RuleError, match="“lose” can no longer be undone: “send” came after it"):
        house.file.undo(Hat.SALES)


def test_redo_opens_no_need_twice(house: House) -> None:
    house.send(house.capture())
    house.file.undo(Hat.MARKETING)
    house.sell(sales.take_call, CALL_OF_ANA)
    with pytest.raises(RuleError, match="“send” can no longer be redone: “take call” came in between"):
        house.file.redo(Hat.MARKETING)


def test_two_that_were_open_before_do_not_stop_an_undo(house: House) -> None:
    house.deal()

    def take_in_another(db: Connection) -> None:
        db.execute(
            "INSERT INTO handoff_item (uid, contact_id, need, snapshot, channel_id, agreement_id, sent_at) "
            "SELECT 'x', contact_id, need, snapshot, channel_id, agreement_id, sent_at FROM handoff_item"
        )

    house.file.do(Hat.OWNER, "Take in", take_in_another, through=house.file.connection(Hat.OWNER))
    house.capture("Tom Becker")
    assert house.file.undo(Hat.MARKETING) is not None


def test_nobody_is_told_to_undo_what_the_program_did_itself(house: House) -> None:
    house.send(house.capture())
    house.clock.forward(days=15)
    house.file.close()
    house.file = open_business(house.file.path, house.clock)
    with pytest.raises(RuleError, match=r"can no longer be undone: “Waited too long” came after it\.$"):
        house.file.undo(Hat.MARKETING)


def test_a_call_is_not_undone_while_marketing_keeps_in_touch_over_it(house: House) -> None:
    house.capture()
    deal_id = house.sell(sales.take_call, PhoneIn(Person("Ana Ferreira", email="ana@example.com"), "bath", "Referral"))
    handoff_id = house.value("SELECT handoff_id FROM sales_deal WHERE id = ?", deal_id)
    house.market(answers.take_over, handoff_id)
    with pytest.raises(RuleError, match="can no longer be undone: “take over” came after it, under the Marketing hat"):
        house.file.undo(Hat.SALES)
    house.file.undo(Hat.MARKETING)
    assert house.file.undo(Hat.SALES) is not None
