"""The sheet of keys has every key of the menus, and every key on it does something where it says so."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import ALT, CTRL, Owner, open_window
from fit import misfits
from handed import capture, hand_over
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from read_back import texts_of

from twohats.app.help.keys import all_keys, keys_of_places
from twohats.app.help.sheet import KeySheet
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import campaigns
from twohats.marketing.rules.campaigns import CampaignPlan
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules.deals import FirstAction
from twohats.storage.file import BusinessFile

pytestmark = pytest.mark.window
K = Qt.Key
PLACES = {group.title: group for group in keys_of_places()}


def fill(file: BusinessFile) -> None:
    for number in range(3):
        capture(file, f"Lead {number}")
        hand_over(file, f"Waiting {number}")
        first = FirstAction("call", "2026-11-26T09:00:00.000Z", "Call")
        file.do(Hat.SALES, "Accept", sales.accept, hand_over(file, f"Deal {number}"), first)


def plan(file: BusinessFile) -> None:
    fill(file)
    autumn = CampaignPlan("Autumn", starts_on="2026-11-10", ends_on="2027-03-31", decide_on="2026-11-30")
    file.do(Hat.MARKETING, "Plan", campaigns.plan_campaign, autumn)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "keys.twohats", Profile("K", locale="en_GB"), before=plan) as owner:
        yield owner


def sheet(owner: Owner) -> KeySheet:
    owner.press(K.Key_F1)
    (found,) = owner.dialogs()
    assert isinstance(found, KeySheet)
    return found


def test_every_key_of_the_menus_is_on_the_sheet(owner: Owner) -> None:
    owner.window.steps.name()
    listed = {key for group in all_keys(owner.window) for one in group.keys for key in one.keys}
    assert {key.toString() for one in owner.window.actions() for key in one.shortcuts()} <= listed
    letters = {one.text().partition("\t")[2] for one in owner.window.actions()} - {""}
    assert letters <= listed


def test_every_key_on_the_sheet_is_a_key(owner: Owner) -> None:
    for group in all_keys(owner.window):
        for one in group.keys:
            assert one.name
            assert "“" not in one.name or group.title.startswith("In "), one.name
            for key in one.keys:
                assert QKeySequence(key).toString() == key


def test_no_key_is_twice_in_one_place() -> None:
    for group in PLACES.values():
        keys = [key for one in group.keys for key in one.keys]
        assert len(keys) == len(set(keys)), group.title


def panel(owner: Owner) -> QWidget:
    owner.press(K.Key_2, CTRL)
    if not owner.window.panel.hasFocus():
        owner.press(K.Key_F6)
    return owner.window.panel


def leads(owner: Owner) -> QWidget:
    owner.press(K.Key_1, CTRL)
    owner.press(K.Key_4, ALT)
    owner.window.marketing.leads.close_record()
    owner.window.marketing.leads.list.narrow("Deal")
    return owner.window.marketing.leads.table


def board(owner: Owner) -> QWidget:
    pipeline = owner.window.sales.pipeline
    owner.window.turn_to(Hat.SALES, 1)
    pipeline.close_record()
    pipeline.show_board(on=True)
    owner.settle()
    return owner.focused()


def deal(owner: Owner) -> QWidget:
    board(owner)
    owner.press(K.Key_Return)
    return owner.focused()


def alarm(owner: Owner) -> QWidget:
    owner.window.turn_to(Hat.SALES, 0)
    owner.settle()
    (button, *_) = owner.window.sales.today.alarms.buttons.values()
    button.setFocus()
    return button


def page(hat: Hat, number: int) -> Callable[[Owner], QWidget]:
    def turn(owner: Owner) -> QWidget:
        owner.window.turn_to(hat, number)
        owner.settle()
        return owner.window.page.first

    return turn


def calendar(owner: Owner) -> QWidget:
    owner.window.turn_to(Hat.MARKETING, 4)
    owner.settle()
    owner.window.marketing.calendar.grid.setFocus()
    return owner.window.marketing.calendar.grid


def finder(owner: Owner) -> QWidget:
    owner.press(K.Key_K, CTRL)
    owner.type("Deal")
    return owner.focused()


def form(owner: Owner) -> QWidget:
    owner.press(K.Key_1, CTRL)
    owner.press(K.Key_N, CTRL)
    return owner.focused()


def dialog(entry: str) -> Callable[[Owner], QWidget]:
    def open_it(owner: Owner) -> QWidget:
        if not owner.dialogs():
            owner.trigger(entry)
        return owner.focused()

    return open_it


WHERE = {
    "In every list": leads,
    "In the handoff panel, under Sales": panel,
    "On an alarm of Today": alarm,
    "On the board of deals": board,
    "On the page of a deal": deal,
    "In Follow-ups": page(Hat.SALES, 3),
    "In Quotes and Customers": page(Hat.SALES, 4),
    "In Targets": page(Hat.SALES, 5),
    "In the calendar": calendar,
    "While anything is looked for": finder,
    "While duplicates are looked through": dialog("Find duplicates…"),
    "Among people not heard from for years": dialog("People not heard from for years…"),
    "In a form": form,
}


def takes(owner: Owner, there: QWidget, key: str) -> bool:
    """Whether a key does something where the owner is: one of its own, or one that is handed up until it is taken."""
    pressed = QKeySequence(key)
    window = there.window()
    own = [one.parent() for one in window.findChildren(QShortcut) if one.key() == pressed and one.isEnabled()]
    if any(isinstance(one, QWidget) and (one in {there, window} or one.isAncestorOf(there)) for one in own):
        return True
    combination: QKeyCombination = pressed[0]  # type: ignore[index]  # its stub knows no index
    event = QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers())
    QApplication.sendEvent(there, event)
    owner.settle()
    for dialog in owner.dialogs():
        dialog.close()
    owner.settle()
    return event.isAccepted()


@pytest.mark.parametrize("title", WHERE)
def test_every_key_of_a_place_is_taken_there(owner: Owner, title: str) -> None:
    for one in PLACES[title].keys:
        for key in one.keys:
            assert takes(owner, WHERE[title](owner), key), f"{title}: {key}"
    assert not takes(owner, WHERE[title](owner), "F9")


def test_the_keys_under_marketing_are_those_of_what_can_stand_in_the_panel(owner: Owner) -> None:
    side = owner.window.panel.marketing
    waiting = owner.window.panel.current
    assert waiting is not None
    came_back = replace(waiting, state="rejected", recyclable=True)
    several = (waiting, came_back, replace(came_back, fast_lane=True), replace(came_back, axis="data"))
    letters = {act.key.name.removeprefix("Key_") for one in several for act in side._acts(one)}
    group = PLACES["In the handoff panel, under Marketing"]
    assert letters == {key for one in group.keys for key in one.keys}
    assert set(PLACES) == {*WHERE, group.title}


def test_typing_leaves_only_the_keys_that_say_it(owner: Owner) -> None:
    shown = sheet(owner)
    owner.type("send sales")
    assert "Ctrl+Return" in shown.text.toPlainText()
    assert "Ctrl+K" not in shown.text.toPlainText()
    owner.type("<b>zzz")
    assert shown.text.toPlainText() == "No key says this."
    assert not misfits(shown)
    owner.press(K.Key_Escape)
    assert not owner.dialogs()


def test_the_names_on_the_sheet_are_no_steps_of_anybody(owner: Owner) -> None:
    owner.do(campaigns.plan_campaign, CampaignPlan("Winter", starts_on="2026-11-10", ends_on="2027-03-31"))
    said = sheet(owner).text.toPlainText()
    assert "Undo\n" in said
    assert "“Step”" not in said
    assert "Overview / Today" in said


def test_the_sheet_goes_on_paper(owner: Owner) -> None:
    sheet(owner).save()
    (path,) = owner.script.saved
    pages = texts_of(path.read_bytes())
    assert "Ctrl+Shift+N" in pages[0]
    assert "In the calendar" in " ".join("".join(pages).split())
    assert owner.script.told == ["Saved as Keys.pdf."]
