"""Work that is done, on the real window: a review, a name, the next job, and nothing more."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, Clock, Owner, labels, open_window
from fit import misfits
from house import CALL, House
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.answers import plan_next_job, take_name
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.widgets.cards import Card


class Follower(Owner):
    """An owner who follows what is done."""

    def finish(self, name: str, note: str = "", *, day: str = "2026-11-25", promise: str = "") -> int:
        """A customer's whole way, from the lead to the work that is done; the handoff's id."""
        mail = f"c{self.count('marketing_lead')}@example.com"
        lead_id = self.do(marketing.capture, NewLead(Person(name, email=mail), "kitchen", "Instagram"))
        handoff_id = self.do(send, lead_id, Sending(promise=promise, no_promise=not promise))
        deal_id = self.do(sales.accept, handoff_id, CALL, hat=Hat.SALES)
        self.do(sales.win, deal_id, sales.Win(480_000), hat=Hat.SALES)
        if promise:
            self.do(sales.judge_promise, handoff_id, "changed", "", hat=Hat.SALES)
        self.do(sales.finish_work, deal_id, day, note, hat=Hat.SALES)
        return int(handoff_id)

    def cards(self) -> list[Card]:
        cards = self.window.panel.findChildren(Card)
        return [one for one in cards if one.isVisible() and one.accessibleName().endswith(", work done")]

    def push(self, words: str, place: int = 0) -> None:
        buttons = self.cards()[place].findChildren(QPushButton)
        next(one for one in buttons if one.text() == words).setFocus()
        self.press(Qt.Key.Key_Space)

    def asked(self) -> tuple[Any, ...] | None:
        return self.db.first("SELECT reviewed_at, named_at, next_at, put_away_at FROM handoff_finished WHERE id = 1")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Follower]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Follower, qtbot, tmp_path / "done.twohats", firm, clock=Clock()) as owner:
        yield owner


@pytest.mark.window
def test_a_card_says_who_what_how_it_went_and_whether_the_promise_was_kept(owner: Follower) -> None:
    owner.finish("Ana Ferreira", "she hugged us", promise="before Easter")
    assert labels(owner.cards()[0]) == [
        "Ana Ferreira",
        "kitchen · done yesterday",
        "“she hugged us”",
        "The promise was changed.",
    ]
    owner.press(Qt.Key.Key_2, CTRL)
    assert not owner.cards()


@pytest.mark.window
def test_a_review_is_ticked_and_taken_back(owner: Follower) -> None:
    owner.finish("Ana Ferreira")
    owner.push("Asked for a review")
    assert "✓ Asked for a review, today 10:0" in "\n".join(labels(owner.cards()[0]))
    buttons = [one.text() for one in owner.cards()[0].findChildren(QPushButton)]
    assert buttons == ["Ask for a name…", "Next job…", "Nothing more"]
    owner.undo_and_redo(owner.asked)


@pytest.mark.window
def test_a_name_becomes_a_lead_that_is_referred_by_the_customer(owner: Follower) -> None:
    owner.finish("Ana Ferreira")
    owner.push("Ask for a name…")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble
    owner.fill("Rita Sousa", "rita@example.com", "a bath")
    owner.submit()
    row = owner.db.first(
        "SELECT c.name, p.value, r.name, l.need, k.name, l.enquired FROM marketing_lead AS l "
        "JOIN business_contact AS c ON c.id = l.contact_id JOIN business_contact AS r ON r.id = c.referred_by "
        "JOIN business_contact_point AS p ON p.contact_id = c.id JOIN business_channel AS k ON k.id = l.channel_id"
    )
    assert row == ("Rita Sousa", "rita@example.com", "Ana Ferreira", "a bath", "Referral", 0)
    assert "✓ Asked for a name" in "\n".join(labels(owner.cards()[0]))
    owner.undo_and_redo(lambda: (owner.asked(), owner.count("marketing_lead"), owner.count("business_contact")))


@pytest.mark.window
def test_they_may_name_nobody_but_not_somebody_as_well(owner: Follower) -> None:
    owner.finish("Ana Ferreira")
    owner.push("Ask for a name…")
    owner.write(name="Rita")
    owner.go_to("nobody")
    owner.press(Qt.Key.Key_Space)
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble.startswith("Either somebody was named or nobody")
    owner.form().editor("name").setText("")  # type: ignore[attr-defined]  # a line
    owner.submit()
    assert owner.count("marketing_lead") == 1
    assert owner.asked()[1] is not None  # type: ignore[index]  # it is there


@pytest.mark.window
def test_the_next_job_is_kept_in_touch_about_until_its_day(owner: Follower) -> None:
    owner.finish("Ana Ferreira")
    owner.push("Next job…")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble == "Say what the next job may be."
    owner.write(need="the bath")
    owner.submit()
    row = owner.db.first("SELECT need, contact_id, state, not_before FROM marketing_lead ORDER BY id DESC")
    assert row == ("the bath", 1, "nurturing", "2027-05-25")
    owner.undo_and_redo(owner.asked)


@pytest.mark.window
def test_nothing_more_puts_it_away_and_the_next_one_comes_up(owner: Follower) -> None:
    for number in range(5):
        owner.finish(f"Customer {number}", day=f"2026-11-{20 + number}")
    assert [labels(card)[0] for card in owner.cards()] == ["Customer 0", "Customer 1", "Customer 2"]
    assert "and 2 more finished jobs" in "\n".join(labels(owner.window.panel))
    owner.push("Nothing more", 1)
    assert [labels(card)[0] for card in owner.cards()] == ["Customer 0", "Customer 2", "Customer 3"]
    assert "and 1 more finished job:" in "\n".join(labels(owner.window.panel))
    owner.press(Qt.Key.Key_Z, CTRL)
    assert [labels(card)[0] for card in owner.cards()] == ["Customer 0", "Customer 1", "Customer 2"]


@pytest.mark.window
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_customers_fit_the_card_and_its_forms(owner: Follower, text: str) -> None:
    owner.finish(text, text)
    for width in (264, 312):
        owner.window.panel.setFixedWidth(width)
        owner.settle()
        assert not misfits(owner.window.panel)
    for words in ("Ask for a name…", "Next job…"):
        owner.push(words)
        assert not misfits(owner.form())
        owner.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("day", ["", "2026-11-01", "2026-11-02"])
def test_the_next_job_has_a_day_that_is_still_to_come(house: House, day: str) -> None:
    finished_id = finish(house)
    with pytest.raises(RuleError, match="a day that is still to come"):
        house.market(plan_next_job, finished_id, "the bath", day)


def test_who_was_named_is_asked_before_they_are_sent_over(house: House) -> None:
    lead_id = house.market(take_name, finish(house), Person("Rita Sousa", email="rita@example.com"), "a bath")
    with pytest.raises(RuleError, match="never asked: ask them first"):
        house.send(lead_id)
    house.market(marketing.agree, lead_id, ["email"], "given", "on the phone")
    house.send(lead_id)


def finish(house: House) -> int:
    """A deal's work that is done; its id."""
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(480_000))
    return int(house.sell(sales.finish_work, deal_id, "2026-11-02", ""))
