"""Sales' side of the panel: the cold read, the answer, both views afterwards, and what shows when nothing waits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, Clock, Owner, labels, open_window
from fit import misfits
from handed import capture, hand_over, send_over
from PySide6.QtCore import QDateTime, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.handoff.ui.deciding import AcceptLine
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import Facts
from twohats.sales.operations import handoffs as sales
from twohats.sales.operations.activities import plan
from twohats.sales.rules.deals import FirstAction
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

pytestmark = pytest.mark.window
K = Qt.Key
FIRM = Profile("Kowalski", locale="en_GB")


def fill(file: BusinessFile) -> None:
    """One with every fact, which came back once; and one with hardly any."""
    assert isinstance(file.clock, Clock)
    lead = capture(file, "Ana Ferreira", "A kitchen, 12 m²", organisation="Café Lisboa")
    facts = Facts(
        "Ana Ferreira", "Café Lisboa", "A kitchen, 12 m²", "Instagram", "Autumn", "", "2026-12-01", "2027-03-30",
        "Almada", "pt", "", "Has a dog",
    )  # fmt: skip
    file.do(Hat.MARKETING, "Edit", marketing.correct, lead, facts)
    first = send_over(file, lead)
    file.do(Hat.SALES, "Reject", sales.reject, first, "not ready yet", "")
    file.clock.forward(days=31)
    file.do(Hat.MARKETING, "Note", note, lead)
    send_over(
        file, lead, promise="Fixed price", promise_until="2026-12-31", why_now="Asked twice", chance=60, value=1240000,
        suggested_action="Offer a visit",
    )  # fmt: skip
    file.clock.forward(minutes=5)
    hand_over(file, "Tom Becker", "Two bathrooms", promise="", no_promise=True)


def note(db: Connection, lead_id: int) -> None:
    """They were in touch again."""
    channel = db.value("SELECT channel_id FROM marketing_lead WHERE id = ?", (lead_id,))
    db.insert(
        "marketing_touchpoint", lead_id=lead_id, at=db.at, direction="in", way="", channel_id=channel, note="Now!"
    )


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    clock = Clock()
    clock.forward(days=-31)
    with open_window(Owner, qtbot, tmp_path / "hall.twohats", FIRM, clock=clock, before=fill) as owner:
        owner.press(K.Key_2, CTRL)
        owner.press(K.Key_F6)
        yield owner


def words(owner: Owner) -> str:
    return "\n".join(labels(owner.window.panel))


def test_the_current_handoff_is_read_cold(owner: Owner) -> None:
    text = words(owner)
    assert "Town or area\nAlmada" in text
    for said in (
        "Ana Ferreira", "Café Lisboa", "+351 91 ", "anaferreira@example.com", "A kitchen, 12 m²", "Almada",
        "Portuguese", "1 Dec to 30 Mar 2027", "We promised: Fixed price", "valid until 31 Dec", "Why now: Asked twice",
        "Do first: Offer a visit", "Note: Has a dog", "they came to us, Instagram: Now!", "once, and came back",
        "tomorrow 10:00", "Marketing’s score and guess: covered until you decide", "On accepting: visit, today 12:00",
    ):  # fmt: skip
        assert said in text, said
    for covered in ("60", "12,400", "core 7", "asked for"):
        assert covered not in text, covered
    assert "Two bathrooms" in text
    assert "tombecker@example.com" not in text
    owner.press(K.Key_J)
    text = words(owner)
    assert "tombecker@example.com" in text
    assert "No promise was made." in text
    assert "anaferreira@example.com" not in text


def test_the_line_proposes_what_was_suggested_inside_the_response_time(owner: Owner) -> None:
    owner.press(K.Key_A)
    (line,) = owner.window.panel.findChildren(AcceptLine)
    assert line.action.currentText() == "visit"
    assert line.when.dateTime() == QDateTime(2026, 11, 26, 12, 0, 0)
    owner.press(K.Key_Tab)
    assert line.action.hasFocus()
    owner.press(K.Key_Down)
    owner.press(K.Key_Return)
    assert owner.value("SELECT kind FROM sales_activity") == "email"
    assert owner.value("SELECT due_at FROM sales_activity") == "2026-11-26T12:00:00.000Z"
    assert owner.focused() is owner.window.panel


def test_both_views_show_after_an_acceptance_until_escape(owner: Owner) -> None:
    panel = owner.window.panel
    assert not panel.sales.views.isVisible()
    owner.press(K.Key_A)
    owner.press(K.Key_A)
    assert panel.sales.views.isVisible()
    text = "\n".join(labels(panel.sales.views))
    for said in ("Ana Ferreira", "Chance 60 %", "About £12,400", "Accepted", "Visit, today 12:00", "Ctrl+Z takes it"):
        assert said.replace("£", "€") in text.replace("€ ", "€"), said
    assert owner.window.menus._undo.text() == "Undo “Accept handoff”"
    assert panel.current is not None
    assert panel.current.called == "Tom Becker"
    assert owner.focused() is panel
    owner.press(K.Key_Escape)
    assert not panel.sales.views.isVisible()
    owner.press(K.Key_2, CTRL)
    panel.refresh()
    assert not panel.sales.views.isVisible()


def test_both_views_show_the_reason_and_go_when_it_is_taken_back_or_old(owner: Owner) -> None:
    views = owner.window.panel.sales.views
    owner.press(K.Key_R)
    owner.press(K.Key_1)
    for said in ("Rejected", "Not ready yet", "May come again from 26 Dec"):
        assert said in "\n".join(labels(views)), said
    owner.press(K.Key_Z, CTRL)
    assert not views.isVisible()
    current = owner.window.panel.current
    assert current is not None
    assert current.called == "Ana Ferreira"
    owner.press(K.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert views.isVisible()
    owner.press(K.Key_R)
    owner.press(K.Key_3)
    assert "Not to be sent again" in "\n".join(labels(views))
    owner.press(K.Key_Z, CTRL)
    assert not views.isVisible()
    owner.press(K.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    owner.clock.forward(minutes=11)
    owner.window.panel.refresh()
    assert not views.isVisible()


def test_both_views_name_the_way_out_once_more_was_done(owner: Owner) -> None:
    views = owner.window.panel.sales.views
    owner.press(K.Key_A)
    owner.press(K.Key_A)
    deal = owner.value("SELECT id FROM sales_deal")
    owner.do(plan, deal, FirstAction("task", "2026-11-27T10:00:00.000Z"), hat=Hat.SALES)
    assert "More has been done since: give it back if it was wrong. Esc hides this." in labels(views)


def test_changing_hats_gives_up_what_was_being_decided(owner: Owner) -> None:
    owner.press(K.Key_A)
    owner.press(K.Key_1, CTRL)
    assert not is_deciding(owner)
    owner.press(K.Key_F6)
    owner.press(K.Key_Escape)
    owner.press(K.Key_Return)
    owner.press(K.Key_2, CTRL)
    assert owner.count("sales_deal") == 0
    assert current_name(owner) == "Ana Ferreira"


def test_each_hat_keeps_its_place(owner: Owner) -> None:
    owner.press(K.Key_J)
    owner.press(K.Key_1, CTRL)
    assert current_name(owner) == "Ana Ferreira"
    owner.press(K.Key_2, CTRL)
    assert current_name(owner) == "Tom Becker"


def current_name(owner: Owner) -> str:
    handoff = owner.window.panel.current
    return "" if handoff is None else handoff.called


def test_marketing_does_not_see_the_both_views_of_sales(owner: Owner) -> None:
    owner.press(K.Key_A)
    owner.press(K.Key_A)
    owner.press(K.Key_1, CTRL)
    assert not owner.window.panel.sales.views.isVisible()


def test_a_reason_that_needs_words_asks_for_them_and_gives_the_keys_back(owner: Owner) -> None:
    for key in (K.Key_R, K.Key_0, K.Key_7):
        owner.press(key)
    owner.press(K.Key_Return, CTRL)
    assert owner.form().trouble == "“other” needs a word of explanation."
    owner.fill("The dog ate it")
    owner.submit()
    assert owner.value("SELECT note FROM handoff_item WHERE state = 'rejected' AND note <> ''") == "The dog ate it"
    assert owner.focused() is owner.window.panel


def test_reasons_can_be_taken_with_the_mouse(owner: Owner) -> None:
    owner.press(K.Key_R)
    (line,) = [one for one in owner.window.panel.findChildren(QLabel) if one.text() == "3 outside our area"]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    owner.settle()
    assert owner.value("SELECT count(*) FROM handoff_item WHERE state = 'rejected'") == 2


def is_deciding(owner: Owner) -> bool:
    return owner.window.panel.is_deciding


def test_letters_act_only_when_the_panel_has_the_keys(owner: Owner) -> None:
    panel = owner.window.panel
    before = panel.current
    owner.press(K.Key_2, Qt.KeyboardModifier.AltModifier)
    owner.press(K.Key_F, CTRL)
    owner.type("jarj")
    assert owner.window.page.records is not None
    assert owner.window.page.records.filter.text() == "jarj"
    assert panel.current == before
    assert not is_deciding(owner)
    for key in (K.Key_F6, K.Key_A, K.Key_Tab, K.Key_J, K.Key_R):
        owner.press(key)
    assert panel.current == before
    assert is_deciding(owner)
    assert owner.count("handoff_item") == 3
    owner.press(K.Key_Escape)
    assert not is_deciding(owner)
    owner.press(K.Key_J)
    assert panel.current != before


def test_keys_of_other_scripts_and_of_the_keypad_are_understood(owner: Owner) -> None:
    before = owner.window.panel.current
    QApplication.sendEvent(owner.focused(), QKeyEvent(QEvent.Type.KeyPress, 0x39E, Qt.KeyboardModifier.NoModifier, "ξ"))
    assert owner.window.panel.current == before
    owner.press(K.Key_R)
    owner.press(K.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert owner.value("SELECT count(*) FROM handoff_item WHERE state = 'rejected'") == 2


def test_one_that_waited_too_long_says_so_and_can_still_be_decided(owner: Owner) -> None:
    owner.clock.forward(days=15)
    owner.window.panel.refresh()
    owner.settle()
    assert words(owner).count("waited too long") == 2
    owner.press(K.Key_A)
    owner.press(K.Key_A)
    assert owner.count("sales_deal") == 1


def plan_baths(db: Connection, leads: int | None) -> None:
    db.insert(
        "handoff_coming", campaign_uid="c", name="Easter baths", starts_on="2027-03-03", ends_on=None,
        expected_leads=leads,
    )  # fmt: skip


def test_an_empty_queue_says_what_marketing_plans_next(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "empty.twohats", FIRM) as owner:
        owner.press(K.Key_2, CTRL)
        owner.press(K.Key_F6)
        assert "Nothing waits for a decision." in words(owner)
        assert "Marketing plans nothing new for now. What it sends appears here." in words(owner)
        owner.press(K.Key_J)
        owner.press(K.Key_A)
        owner.do(plan_baths, 12)
        assert "Marketing plans “Easter baths” from 3 Mar 2027, about 12 leads." in words(owner)
        assert misfits(owner.window.panel) == []


def test_the_panel_stays_open_while_both_views_show_then_it_is_a_strip(qtbot: QtBot, tmp_path: Path) -> None:
    def send_one(file: BusinessFile) -> None:
        hand_over(file, "Tom Becker")

    with open_window(Owner, qtbot, tmp_path / "one.twohats", FIRM, before=send_one) as owner:
        owner.press(K.Key_2, CTRL)
        owner.window.panel.setFocus()
        owner.press(K.Key_A)
        owner.press(K.Key_A)
        assert not owner.window.panel.is_narrow
        assert "Nothing waits for a decision." in words(owner)
        owner.clock.forward(minutes=11)
        owner.window.panel.refresh()
        assert owner.window.panel.is_narrow
