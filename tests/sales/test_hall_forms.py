"""Sales' forms about the hall by real keys: the fast lane, marks, the promise, back and forth, work that is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, NOW, SHIFT, labels, open_window
from fit import misfits
from hall_desk import PROMISE, Owner, tell_campaign
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.handoff.rules.handoff import Marks
from twohats.handoff.store import finished, published
from twohats.hat import Hat
from twohats.sales.rules.deals import Deal, FirstAction
from twohats.sales.store import deals

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "hall.twohats", firm) as owner:
        yield owner


def ring(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL | SHIFT)


def test_a_call_is_written_down_in_a_few_keys_under_either_hat(owner: Owner) -> None:
    owner.do(tell_campaign, "Autumn kitchens")
    owner.presses = 0
    ring(owner)
    assert owner.form().editor("channel").findText("Autumn kitchens") > 0  # type: ignore[attr-defined]
    owner.fill("Rita Lopes", "912 000 111", "A small bath", "Referral", "Ana Ferreira")
    owner.submit()
    assert owner.presses <= 12
    assert owner.window.workspace.hat is Hat.MARKETING
    facts = "SELECT h.fast_lane || h.state || h.need || c.name || h.campaign FROM handoff_item AS h "
    assert owner.value(f"{facts} JOIN business_channel AS c ON c.id = h.channel_id") == "1touchedA small bathReferral"
    assert owner.value("SELECT sent_at = first_touch_at FROM handoff_item") == 1
    assert owner.value("SELECT first_touch_at FROM handoff_item") == "2026-11-26T10:00:00.000Z"
    named = "SELECT r.name FROM business_contact AS c JOIN business_contact AS r ON r.id = c.referred_by"
    assert owner.value(named) == "Ana Ferreira"
    assert owner.value("SELECT title || state FROM sales_deal") == "A small bathopen"
    assert owner.count("marketing_lead") == 0
    owner.press(Qt.Key.Key_2, CTRL)
    owner.undo_and_redo(lambda: owner.count("sales_deal"))


def test_who_named_us_is_asked_only_of_those_whom_somebody_sent(owner: Owner) -> None:
    ring(owner)
    referrer = owner.form().editor("referrer")
    assert not referrer.isVisible()
    owner.fill("Rita", "", "Bath", "word of mouth")
    assert referrer.isVisible()
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("Website")
    assert not referrer.isVisible()
    assert misfits(owner.form()) == []
    owner.submit()
    assert owner.value("SELECT count(*) FROM business_contact WHERE referred_by IS NOT NULL") == 0


@pytest.mark.parametrize(
    ("said", "channel"), [("Autumn kitchens", "Unknown"), ("Instagram · autumn kitchens", "Instagram")]
)
def test_a_caller_may_name_the_campaign(owner: Owner, said: str, channel: str) -> None:
    owner.do(tell_campaign, "Autumn kitchens")
    ring(owner)
    owner.fill("Rita", "rita@example.com", "Bath", said)
    owner.submit()
    sql = "SELECT c.name || campaign || campaign_uid FROM handoff_item JOIN business_channel AS c ON c.id = channel_id"
    assert owner.value(sql) == f"{channel}Autumn kitchensAutumn kitchens"
    ring(owner)
    assert owner.form().editor("channel").findText(f"{channel} · Autumn kitchens") > 0  # type: ignore[attr-defined]


def test_they_may_have_called_earlier_but_not_later(owner: Owner) -> None:
    ring(owner)
    owner.fill("Rita", "", "Bath", "Website")
    owner.go_to("called")
    owner.press(Qt.Key.Key_Up)
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "still to come" in owner.form().trouble
    owner.press(Qt.Key.Key_Down)
    owner.press(Qt.Key.Key_Down)
    owner.submit()
    assert owner.value("SELECT sent_at FROM handoff_item") == "2026-11-25T10:00:00.000Z"
    assert owner.value("SELECT first_touch_at FROM handoff_item") == "2026-11-25T10:00:00.000Z"


def test_nobody_is_written_down_without_saying_how_they_heard_of_us(owner: Owner) -> None:
    ring(owner)
    owner.fill("Rita", "", "Bath")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "how did you hear of us" in owner.form().trouble
    assert owner.count("handoff_item") == 0


def test_the_first_call_asks_for_the_marks_in_the_same_step(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_L, CTRL)
    owner.go_to("outcome")
    owner.type("She wants oak")
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_Y)
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_N)
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_Y)
    owner.press(Qt.Key.Key_K)
    owner.submit()
    assert owner.handoff(deal_id).marks == Marks(place=True, time=False)
    owner.undo_and_redo(lambda: (owner.handoff(deal_id).marks, owner.value("SELECT max(done_at) FROM sales_activity")))
    owner.press(Qt.Key.Key_L, CTRL)
    assert set(owner.form().values()) == {"kind", "outcome"}


def test_what_nobody_knows_yet_is_asked_once_more_when_the_deal_moves_on(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_L, CTRL)
    owner.submit()
    assert owner.handoff(deal_id).marked_at is None
    owner.press(Qt.Key.Key_M, CTRL)
    owner.press(Qt.Key.Key_Down)
    owner.go_to("right_words")
    owner.press(Qt.Key.Key_N)
    owner.submit()
    assert owner.deal(deal_id).stage == "Qualified"
    assert owner.handoff(deal_id).marks == Marks(words=False)
    owner.undo_and_redo(lambda: (owner.deal(deal_id).stage, owner.handoff(deal_id).marked_at))
    owner.press(Qt.Key.Key_M, CTRL)
    assert set(owner.form().values()) == {"stage"}


def test_done_asks_for_the_marks_but_not_of_a_task(owner: Owner) -> None:
    deal_id = owner.hand_over()
    task = FirstAction("task", "2026-11-26T08:00:00.000Z", "Look up the price")
    owner.do(sales.plan, deal_id, task, hat=Hat.SALES)
    owner.press(Qt.Key.Key_2, CTRL)
    owner.press(Qt.Key.Key_D, CTRL)
    assert set(owner.form().values()) == {"kind", "due", "subject"}
    owner.submit()
    assert owner.handoff(deal_id).first_touch_at is None
    owner.press(Qt.Key.Key_D, CTRL)
    owner.press(Qt.Key.Key_R)
    owner.go_to("right_place")
    owner.press(Qt.Key.Key_N)
    owner.submit()
    assert owner.handoff(deal_id).marks == Marks(place=False)
    assert owner.handoff(deal_id).first_touch_at is not None
    owner.undo_and_redo(lambda: (owner.handoff(deal_id).marks, owner.handoff(deal_id).first_touch_at))


def test_what_was_found_can_be_said_later(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    for key, marks in ((Qt.Key.Key_Y, Marks(place=True)), (Qt.Key.Key_N, Marks(place=False))):
        owner.press(Qt.Key.Key_F7)
        owner.press(key)
        owner.submit()
        assert owner.handoff(deal_id).marks == marks


def test_a_deal_that_came_by_itself_is_not_asked_about(owner: Owner) -> None:
    ring(owner)
    owner.fill("Rita", "", "Bath", "Website")
    owner.submit()
    owner.turn_to_pipeline()
    for key, modifiers, asked in (
        (Qt.Key.Key_L, CTRL, {"kind", "outcome"}),
        (Qt.Key.Key_W, CTRL | SHIFT, {"amount", "given", "tax", "currency", "rate", "starts", "ends", "document"}),
    ):
        owner.press(key, modifiers)
        assert set(owner.form().values()) == asked
        owner.press(Qt.Key.Key_Escape)


def test_winning_judges_the_promise_in_the_same_step(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_W, CTRL | SHIFT)
    owner.type("9000")
    owner.go_to("promise_note")
    owner.type("a week later")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "leave its note empty" in owner.form().trouble
    owner.go_to("promise")
    owner.press(Qt.Key.Key_C)
    owner.submit()
    handoff = owner.handoff(deal_id)
    assert (handoff.result, handoff.promise_kept, handoff.promise_note) == ("won", "changed", "a week later")
    owner.undo_and_redo(lambda: (owner.deal(deal_id).state, owner.handoff(deal_id).promise_kept))
    owner.trigger("Work is done…")
    assert "promise" not in owner.form().values()


def test_losing_says_when_to_ask_again_and_what_became_of_the_promise(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_L, CTRL | SHIFT)
    owner.go_to("note")
    owner.type("Next year, when the loan is through")
    owner.go_to("again")
    owner.press(Qt.Key.Key_Space)
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_Up)
    owner.go_to("promise")
    owner.press(Qt.Key.Key_B)
    owner.submit()
    handoff = owner.handoff(deal_id)
    assert (handoff.result, handoff.again_on, handoff.promise_kept) == ("lost", "2027-02-25", "broken")
    assert handoff.objection == "Next year, when the loan is through"
    owner.undo_and_redo(lambda: (owner.deal(deal_id).state, owner.handoff(deal_id).promise_kept))


def test_a_lost_deal_is_opened_again(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.do(sales.lose, deal_id, "price", "too dear", hat=Hat.SALES)
    owner.turn_to_pipeline()
    owner.trigger("Open again")
    assert owner.pipeline.list.view == deals.LOST
    owner.trigger("Open again")
    assert owner.deal(deal_id).state == "open"
    assert owner.handoff(deal_id).result == "reopened"
    owner.undo_and_redo(lambda: owner.deal(deal_id).state)


def test_giving_back_takes_a_reason_and_says_what_it_needs(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_B, CTRL)
    assert "Marketing may send them again after 30 days." in labels(owner.form())
    owner.type("other")
    assert "This reason needs a word of explanation." in labels(owner.form())
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "needs a word of explanation" in owner.form().trouble
    owner.go_to("note")
    owner.type("The flat is sold")
    owner.submit()
    handoff = owner.handoff(deal_id)
    assert (owner.deal(deal_id).state, handoff.state, handoff.note) == ("returned", "returned", "The flat is sold")
    owner.undo_and_redo(lambda: (owner.deal(deal_id).state, owner.handoff(deal_id).state))


def test_the_promise_is_judged_at_any_time_and_judged_anew(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_I, CTRL | SHIFT)
    assert f"“{PROMISE}”" in labels(owner.form())
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "kept, changed or broken" in owner.form().trouble
    owner.press(Qt.Key.Key_K)
    owner.submit()
    assert owner.handoff(deal_id).promise_kept == "kept"
    owner.press(Qt.Key.Key_I, CTRL | SHIFT)
    assert owner.form().values()["promise"] == "kept"
    owner.press(Qt.Key.Key_B)
    owner.submit()
    assert owner.handoff(deal_id).promise_kept == "broken"


def test_what_cannot_be_done_is_said_before_anything_is_typed(owner: Owner, qtbot: QtBot) -> None:
    deal_id = owner.hand_over(promise="")
    owner.turn_to_pipeline()
    with qtbot.capture_exceptions() as refused:
        owner.press(Qt.Key.Key_I, CTRL | SHIFT)
        owner.do(sales.lose, deal_id, "price", "", hat=Hat.SALES)
        owner.press(Qt.Key.Key_3)
        owner.press(Qt.Key.Key_B, CTRL)
    assert [str(error) for _, error, _ in refused] == [
        "No promise was made to this customer.",
        "“A kitchen” is lost: reopen it first.",
    ]
    assert not owner.forms()


def won(owner: Owner, name: str, ends: str | None) -> Deal:
    deal_id = owner.hand_over(name)
    owner.do(sales.win, deal_id, sales.Win(100_000, starts_on="2026-11-20", ends_on=ends), hat=Hat.SALES)
    return owner.deal(deal_id)


def test_won_deals_tell_how_far_work_is_booked_until_it_is_done(owner: Owner) -> None:
    first, last = won(owner, "Ana", "2026-12-04"), won(owner, "Bela", "2027-02-26")
    assert str(owner.window.workspace.read(published.booked_until)) == "2027-02-26"
    owner.do(sales.finish_work, last.id, "2026-11-26", hat=Hat.SALES)
    assert str(owner.window.workspace.read(published.booked_until)) == "2026-12-04"
    owner.do(sales.finish_work, first.id, "2026-11-26", hat=Hat.SALES)
    assert owner.window.workspace.read(published.booked_until) is None


def test_work_that_is_done_goes_back_once(owner: Owner) -> None:
    won(owner, "Ana", "2027-01-08")
    first = won(owner, "Bela", "2026-12-04")
    owner.press(Qt.Key.Key_2, CTRL)
    owner.press(Qt.Key.Key_U, CTRL)
    assert owner.form().values() == {"deal": "A kitchen · Bela"}
    owner.press(Qt.Key.Key_Return)
    owner.go_to("note")
    owner.type("They love it")
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_K)
    owner.submit()
    (told,) = owner.window.workspace.read(finished.to_follow)
    assert (told.work, told.finished_on, told.note, told.promise_kept) == (
        "A kitchen",
        NOW.date().isoformat(),
        "They love it",
        "kept",
    )
    owner.undo_and_redo(lambda: (owner.count("handoff_finished"), owner.handoff(first.id).promise_kept))
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_2)
    owner.press(Qt.Key.Key_U, CTRL)
    assert owner.form().windowTitle() == "Work is done: A kitchen"
    owner.submit()
    assert owner.value("SELECT count(*) FROM sales_order WHERE finished_on IS NULL") == 0
    owner.press(Qt.Key.Key_U, CTRL)
    assert not owner.forms()
    assert owner.pipeline.list.view == deals.WON


def test_the_forms_fit_whatever_they_hold(owner: Owner) -> None:
    forms = owner.window.sales.money_forms
    for number, text in enumerate(HOSTILE):
        deal = owner.deal(owner.hand_over(text, text, text))
        for name in ("log_call", "say_what_was_found", "judge_promise", "give_back", "lose", "win"):
            getattr(forms, name)(deal)
            owner.settle()
            assert misfits(owner.form()) == [], (name, number)
            owner.form().reject()
            owner.settle()
        owner.do(sales.win, deal.id, sales.Win(1), hat=Hat.SALES)
    forms.choose_work()
    owner.settle()
    assert misfits(owner.form()) == []
    assert owner.form().editor("deal").count() == len(HOSTILE)  # type: ignore[attr-defined]
    owner.form().reject()
    forms.finish_work(owner.deal(1))
    owner.settle()
    assert misfits(owner.form()) == []
