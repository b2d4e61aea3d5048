"""A business that has nothing yet: each part says what to do first, with its button and its key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, SHIFT, Owner, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile

pytestmark = pytest.mark.window
KEY = Qt.Key


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "x.twohats", Profile("My business")) as owner:
        yield owner


def buttons(part: QWidget) -> list[str]:
    return [one.text() for one in part.findChildren(QPushButton) if one.isVisible()]


def titles(owner: Owner) -> list[str]:
    return [one.windowTitle() for one in owner.window.findChildren(QDialog) if one.isVisible()]


def test_marketing_begins_with_whoever_asked_last(owner: Owner) -> None:
    page = owner.window.page
    assert "Who asked you last?" in labels(page)
    assert any("Ctrl+N" in said for said in labels(page))
    assert buttons(page) == ["New lead"]
    owner.press(KEY.Key_Space)
    assert titles(owner) == ["New lead"]


def test_sales_begins_with_whoever_rings_next_and_has_its_figures_afterwards(owner: Owner) -> None:
    owner.press(KEY.Key_2, CTRL)
    page = owner.window.page
    assert "Who rings next?" in labels(page)
    assert buttons(page) == ["Someone called…"]
    assert "This week" not in labels(page)
    assert misfits(owner.window) == []
    owner.press(KEY.Key_Space)
    assert titles(owner) == ["Someone called"]
    owner.write(name="Ana", need="kitchen", channel="Walk-in")
    owner.submit()
    assert "Who rings next?" not in labels(page)
    assert "This week" in labels(page)
    assert "Log a call…" in buttons(page)


@pytest.mark.parametrize("hat", [KEY.Key_1, KEY.Key_2])
def test_the_panel_says_what_it_is_for_until_somebody_is_in_the_book(owner: Owner, hat: KEY) -> None:
    owner.press(hat, CTRL)
    panel = owner.window.panel
    assert not panel.is_narrow
    assert "Between your two hats" in labels(panel)
    assert "Ctrl+Shift+H" in labels(panel)
    assert misfits(owner.window) == []
    (button,) = [one for one in panel.findChildren(QPushButton) if one.text() == "Agreement…" and one.isVisible()]
    button.setFocus()
    owner.press(KEY.Key_Space)
    assert titles(owner) == ["What Marketing and Sales agreed"]
    owner.press(KEY.Key_Escape)
    owner.do(write_down, Person("Ana"))
    assert "Between your two hats" not in labels(panel)
    assert panel.is_narrow


def test_the_panel_is_a_strip_in_a_small_window_and_fits_when_it_opens(owner: Owner) -> None:
    owner.window.resize(1024, 700)
    owner.settle()
    assert owner.window.panel.is_narrow
    owner.press(KEY.Key_F6)
    assert "Between your two hats" in labels(owner.window.panel)
    assert misfits(owner.window) == []


def test_the_keys_that_are_named_are_those_that_act(owner: Owner) -> None:
    for key, modifiers, title in (
        (KEY.Key_N, CTRL, "New lead"),
        (KEY.Key_N, CTRL | SHIFT, "Someone called"),
        (KEY.Key_H, CTRL | SHIFT, "What Marketing and Sales agreed"),
    ):
        owner.press(key, modifiers)
        assert titles(owner) == [title]
        owner.press(KEY.Key_Escape)
