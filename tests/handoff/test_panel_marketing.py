"""Marketing's side of the panel: what waits, what came back in every way, and the letters that answer it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk import Owner, labels, open_window
from fit import misfits
from handed import hand_over
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.operations import handoffs as sales
from twohats.sales.operations.closing import lose
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

pytestmark = pytest.mark.window
K = Qt.Key
CALL = FirstAction("call", "2026-11-27T10:00:00.000Z")


def fill(file: BusinessFile) -> None:
    """One of everything that can come back, and one that waits."""
    sent = {name: hand_over(file, name, f"Need of {name}") for name in ("Rejected", "Returned", "Lost", "Wrong")}

    def sell(operation: object, *values: object) -> int:
        return file.do(Hat.SALES, "Step", operation, *values).result  # type: ignore[no-any-return, arg-type]

    sell(sales.reject, sent["Rejected"], "not ready yet", "“Call me in spring”")
    sell(sales.give_back, sell(sales.accept, sent["Returned"], CALL), "outside our area", "")
    sell(lose, sell(sales.accept, sent["Lost"], CALL), "price", "Too dear for us", "2027-03-03")
    sell(sales.reject, sent["Wrong"], "wrong number or address", "Nobody there")
    called = sell(
        sales.take_call, PhoneIn(Person("Rang", phone="+351 913 000 000"), "A loft", "Walk-in", amount=500000)
    )
    sell(lose, called, "no decision", "")
    waiting = hand_over(file, "Waiting", chance=40, value=900000)
    file.do(Hat.OWNER, "Score", _score, waiting)


def _score(db: Connection, handoff_id: int) -> None:
    facts = json.loads(db.value("SELECT snapshot FROM handoff_item WHERE id = ?", (handoff_id,)))
    db.update("handoff_item", handoff_id, snapshot=json.dumps(facts | {"organisation": "Café", "score": 82}))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Owner, qtbot, tmp_path / "back.twohats", firm, before=fill) as owner:
        owner.press(K.Key_F6)
        yield owner


def go_to(owner: Owner, name: str) -> str:
    """Press K up to the top, then J until this handoff is open; what the panel says."""
    for _ in range(8):
        owner.press(K.Key_K)
    for _ in range(8):
        if (current := owner.window.panel.current) and current.called == name:
            return "\n".join(labels(owner.window.panel))
        owner.press(K.Key_J)
    raise AssertionError(name)


def buttons(owner: Owner) -> list[str]:
    deck = owner.window.panel.deck
    return [button.text() for button in deck.findChildren(QPushButton) if button.isVisible()]


def state(owner: Owner, name: str) -> tuple[Any, ...]:
    """Whether the answer was read, and what Marketing says of the lead."""
    found = owner.db.first(
        "SELECT h.acknowledged_at IS NOT NULL, l.state, l.not_before, l.closed_because FROM handoff_item AS h "
        "LEFT JOIN marketing_lead AS l ON l.handoff_id = h.id WHERE json_extract(h.snapshot, '$.name') = ?",
        (name,),
    )
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "said", "offered"),
    [
        ("Waiting", ("We promised: Done before Easter", "Sent today 10:00"), "Withdraw…"),
        ("Wrong", ("To correct: wrong number or address", "“Nobody there”"), "Correct… Done Keep until… Let go…"),
        (
            "Rejected",
            ("came back", "Back because: not ready yet", "“Call me in spring”", "May come again from 26 Dec"),
            "Read Keep until… Let go…",
        ),
        (
            "Returned",
            (
                "came back",
                "Back because: outside our area",
                "Not to be sent again",
                "It came to: accepted, then given back",
            ),
            "Read Let go…",
        ),
        (
            "Lost",
            ("lost", "“Too dear for us”", "Ask again on 3 Mar 2027", "It came to: accepted, then lost"),
            "Read Keep until… Let go…",
        ),
        ("Rang", ("lost", "“no decision”", "It came to: accepted, then lost, €5,000"), "Read Take over"),
    ],
)
def test_each_kind_says_what_came_of_it(owner: Owner, name: str, said: tuple[str, ...], offered: str) -> None:
    text = go_to(owner, name).replace("€ ", "€").replace("€\u00a0", "€")
    for words in said:
        assert words in text, words
    assert " ".join(buttons(owner)) == offered
    assert misfits(owner.window.panel) == []


def test_what_came_back_says_why_before_it_is_chosen(owner: Owner) -> None:
    go_to(owner, "Waiting")
    text = "\n".join(labels(owner.window.panel))
    assert "“Call me in spring”\nBack because: not ready yet" in text
    assert "To correct: wrong number or address" in text


def test_words_of_a_customer_stand_in_the_quotation_marks_of_the_language(qtbot: QtBot, tmp_path: Path) -> None:
    def move(file: BusinessFile) -> None:
        fill(file)
        file.do(Hat.OWNER, "Language", lambda db: db.execute("UPDATE business_profile SET locale = 'pt_PT'"))

    with open_window(Owner, qtbot, tmp_path / "portuguese.twohats", Profile("Kowalski"), before=move) as owner:
        owner.press(K.Key_F6)
        go_to(owner, "Waiting")
        shown = "\n".join(labels(owner.window.panel))
        assert "«Call me in spring»" in shown
        assert "“" not in shown


def test_marketing_sees_its_own_score_and_sales_reads_without_it(owner: Owner) -> None:
    assert "Café · score 82 when sent" in go_to(owner, "Waiting")
    owner.press(K.Key_2, Qt.KeyboardModifier.ControlModifier)
    owner.press(K.Key_F6)
    text = go_to(owner, "Waiting")
    assert "Café" in text
    assert "score 82" not in text


def test_the_foot_takes_the_accent_of_the_side_that_looks(owner: Owner) -> None:
    foot = owner.window.panel.foot
    assert foot.bar.wing == "marketing"
    owner.press(K.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert foot.bar.wing == "sales"


def test_what_marketing_guessed_stands_beside_what_came_of_it(owner: Owner) -> None:
    assert "We guessed" not in go_to(owner, "Waiting")
    owner.do(sales.reject, owner.window.panel.current.id, "we are full", "", hat=Hat.SALES)  # type: ignore[union-attr]
    text = go_to(owner, "Waiting")
    assert "chance 40 %, about €" in text
    assert "9,000" in text


def test_w_takes_back_what_waits_and_undo_sends_it_again(owner: Owner) -> None:
    go_to(owner, "Waiting")
    owner.press(K.Key_W)
    owner.press(K.Key_Return)
    assert owner.form().trouble == "Say why it is withdrawn."
    owner.type("a typo in the promise")
    owner.submit()
    assert owner.value("SELECT note FROM handoff_item WHERE state = 'withdrawn'") == "a typo in the promise"
    owner.undo_and_redo(lambda: owner.value("SELECT group_concat(state) FROM handoff_item"))


def test_w_means_nothing_where_nothing_waits(owner: Owner) -> None:
    go_to(owner, "Lost")
    for key in (K.Key_W, K.Key_M, K.Key_T, K.Key_A, K.Key_R):
        owner.press(key)
    assert owner.value("SELECT count(*) FROM handoff_item WHERE state = 'withdrawn'") == 0
    assert not owner.forms()


def test_e_reads_an_answer_and_it_leaves(owner: Owner) -> None:
    go_to(owner, "Rejected")
    owner.press(K.Key_E)
    assert "Rejected" not in labels(owner.window.panel)
    assert state(owner, "Rejected")[0] == 1
    owner.undo_and_redo(lambda: state(owner, "Rejected"))


def test_u_keeps_a_lost_one_until_the_day_it_may_be_asked_again(owner: Owner) -> None:
    go_to(owner, "Lost")
    owner.press(K.Key_U)
    assert owner.form().windowTitle() == "Keep in touch with Lost"
    assert "Not before" in labels(owner.form())
    owner.submit()
    assert state(owner, "Lost")[:3] == (1, "nurturing", "2027-03-03")
    assert owner.focused() is owner.window.panel


def test_g_lets_go_and_says_why(owner: Owner) -> None:
    go_to(owner, "Returned")
    owner.press(K.Key_G)
    owner.submit()
    assert state(owner, "Returned") == (1, "disqualified", None, "outside our area")


def test_m_opens_the_way_to_reach_them(owner: Owner) -> None:
    go_to(owner, "Wrong")
    owner.press(K.Key_M)
    assert owner.form().windowTitle() == "Another way to reach Wrong"
    owner.write(phone="+351 910 111 222")
    owner.submit()
    assert owner.value("SELECT count(*) FROM business_contact_point WHERE value = '+351 910 111 222'") == 1
    go_to(owner, "Wrong")
    owner.press(K.Key_E)
    assert "To correct" not in labels(owner.window.panel)


def test_t_takes_over_what_came_past_marketing(owner: Owner) -> None:
    go_to(owner, "Rang")
    before = owner.count("marketing_lead")
    owner.press(K.Key_T)
    assert owner.count("marketing_lead") == before + 1
    assert "Rang" not in labels(owner.window.panel)


def test_buttons_do_what_letters_do(owner: Owner) -> None:
    go_to(owner, "Rejected")
    (read,) = [one for one in owner.window.panel.deck.findChildren(QPushButton) if one.isVisible()][:1]
    assert "Key E" in read.toolTip()
    QTest.mouseClick(read, Qt.MouseButton.LeftButton)
    owner.settle()
    assert state(owner, "Rejected")[0] == 1


def test_one_that_waited_too_long_comes_back_once_it_is_written_down(qtbot: QtBot, tmp_path: Path) -> None:
    def lapse(file: BusinessFile) -> None:
        from twohats.handoff.operations.lapsing import lapse_overdue  # noqa: PLC0415

        hand_over(file, "Slow")
        file.clock.forward(days=15)  # type: ignore[attr-defined]
        file.do(Hat.OWNER, "Lapse", lapse_overdue)

    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Owner, qtbot, tmp_path / "slow.twohats", firm, before=lapse) as owner:
        owner.press(K.Key_F6)
        text = go_to(owner, "Slow")
        assert "waited too long" in text
        assert "It came to: no answer in 14 days" in text
        assert buttons(owner)[:3] == ["Read", "Keep until…", "Let go…"]
