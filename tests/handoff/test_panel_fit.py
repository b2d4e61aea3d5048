"""The panel with texts that try to break it: every card opened under both hats, as narrow as it gets, and wide."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import HOSTILE, MONDAY, Clock, Owner, Silent, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import Facts, NewLead, Sending
from twohats.sales.operations import handoffs as sales
from twohats.sales.operations.closing import lose
from twohats.sales.rules.deals import FirstAction
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.cards import Card

pytestmark = pytest.mark.window
K = Qt.Key
CALL = FirstAction("call", "2026-11-27T10:00:00.000Z")


def fill(file: BusinessFile) -> None:
    """For each hostile text one that waits, one that is to be mended, one that was returned and one that was lost."""
    for number, text in enumerate(HOSTILE):
        waiting, wrong, returned, lost = (hand_over(file, text, f"{number}{kind}") for kind in range(4))
        file.do(Hat.OWNER, "Known", _know_everything, waiting, text)
        file.do(Hat.SALES, "Reject", sales.reject, wrong, "could not be reached", text)
        deal = file.do(Hat.SALES, "Accept", sales.accept, returned, CALL).result
        file.do(Hat.SALES, "Return", sales.give_back, deal, "other", text)
        deal = file.do(Hat.SALES, "Accept", sales.accept, lost, CALL).result
        file.do(Hat.SALES, "Lose", lose, deal, "price", text, "2027-03-03")


def hand_over(file: BusinessFile, text: str, key: str) -> int:
    person = Person(f"{text} {key}", text, f"a{key}@example.com", f"+351 912 345 6{key}")
    lead = file.do(Hat.MARKETING, "New", marketing.capture, NewLead(person, text, text, text, text, text)).result
    facts = Facts(
        f"{text} {key}", text, text, text, text, text, "2027-01-01", "2027-03-30", text, text, "", text
    )  # fmt: skip
    file.do(Hat.MARKETING, "Edit", marketing.correct, lead, facts)
    sent = Sending(text, "2027-12-31", why_now=text, suggested_action=text, chance=100, value=10**11, another_need=True)
    return int(file.do(Hat.MARKETING, "Send", send, lead, sent).result)


def _know_everything(db: Connection, handoff_id: int, text: str) -> None:
    """No handoff has contacts, a score and its words at once by these short ways: they are written into it."""
    facts = json.loads(db.value("SELECT snapshot FROM handoff_item WHERE id = ?", (handoff_id,)))
    facts |= {"contacts": [["2026-11-20T10:00:00.000Z", text]] * 5, "score": 100, "score_because": text}
    db.update("handoff_item", handoff_id, snapshot=json.dumps(facts))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB")
    path = tmp_path / "fit.twohats"
    with open_window(Owner, qtbot, path, firm, clock=Clock(MONDAY), ask=Silent, before=fill) as owner:
        yield owner


@pytest.mark.parametrize(("width", "light"), [(264, "light"), (312, "dark")])
def test_no_card_cuts_a_text(owner: Owner, qapp: QApplication, width: int, light: str) -> None:
    theme.apply_theme(qapp, dark=light == "dark")
    panel = owner.window.panel
    wrong = {}
    for key in (K.Key_1, K.Key_2):
        owner.press(key, Qt.KeyboardModifier.ControlModifier)
        owner.press(K.Key_F6)
        owner.window._side_by_side.setSizes([1280 - width, width, 1280 - width])
        owner.settle()
        assert panel.width() == width
        for number in range(len(HOSTILE) * (4 if key == K.Key_1 else 1)):
            wrong[key, number] = misfits(panel)
            owner.press(K.Key_J)
    assert {place: found for place, found in wrong.items() if found} == {}


def test_no_answer_cuts_a_text(owner: Owner) -> None:
    panel = owner.window.panel
    owner.press(K.Key_2, Qt.KeyboardModifier.ControlModifier)
    owner.press(K.Key_F6)
    for number in range(len(HOSTILE)):
        for key in (K.Key_A, K.Key_R, K.Key_0, *((K.Key_1,) if number % 2 else (K.Key_A, K.Key_A))):
            owner.press(key)
            assert misfits(panel) == [], (number, key)
    assert panel.deck.is_empty
    assert panel.sales.views.isVisible()


def test_what_is_in_view_stays_in_view_until_the_keys_move(owner: Owner) -> None:
    panel, bar = owner.window.panel, owner.window.panel.deck.verticalScrollBar()
    for where in ("page", "panel"):
        if where == "panel":
            owner.press(K.Key_F6)
        bar.setValue(bar.maximum() // 2)
        before = bar.value()
        panel.refresh()
        owner.settle()
        assert bar.value() == before, where
    owner.press(K.Key_J)
    assert bar.value() < before
    owner.press(K.Key_PageDown)
    after = bar.value()
    assert after > 0
    owner.press(K.Key_PageUp)
    assert bar.value() < after


def test_the_cards_end_where_the_foot_ends(owner: Owner) -> None:
    panel = owner.window.panel
    bar = panel.deck.verticalScrollBar()
    ends = {panel.foot.mapTo(panel, panel.foot.rect().topRight()).x()}
    for scrolls in (True, False):
        if not scrolls:
            panel.deck.clear()
            panel.deck.put(Card("One that has room"))
            owner.settle()
        assert bar.isVisible() is scrolls
        cards = [card for card in panel.deck.findChildren(Card) if card.isVisible()]
        ends |= {card.mapTo(panel, card.rect().topRight()).x() for card in cards}
    assert len(ends) == 1
