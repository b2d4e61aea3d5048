"""The status bar says what shows, what is chosen and what that comes to, beside that all is saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import ALT, CTRL, SHIFT, Owner, labels, open_window
from handed import hand_over
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.operations import activities
from twohats.sales.operations import deals as verbs
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules.deals import FirstAction
from twohats.storage.file import BusinessFile

pytestmark = pytest.mark.window
K = Qt.Key
FIRM = Profile("Kowalski", locale="en_GB")
LATE, LATER = "2026-11-25T09:00:00.000Z", "2026-11-25T15:00:00.000Z"


def fill(file: BusinessFile) -> None:
    """Three deals of 1,000, 2,000 and 3,000, the last of which has two follow-ups that are late."""
    for number in (1, 2, 3):
        handoff = hand_over(file, f"Person {number}")
        deal = file.do(Hat.SALES, "Accept handoff", sales.accept, handoff, FirstAction("call", LATE, "Call")).result
        file.do(Hat.SALES, "Amount", verbs.reckon, deal, number * 100_000, None)
    file.do(Hat.SALES, "Plan", activities.plan, deal, FirstAction("email", LATER, "Write"))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", FIRM, before=fill) as owner:
        owner.press(K.Key_2, CTRL)
        yield owner


def said(owner: Owner) -> list[str]:
    return [one.replace("\xa0", " ") for one in labels(owner.window.statusBar()) if one]


def test_a_list_is_counted_and_several_chosen_rows_are_added_up(owner: Owner) -> None:
    assert said(owner) == ["Saved · firm.twohats"]
    owner.press(K.Key_2, ALT)
    owner.window.sales.pipeline.show_board(on=False)
    owner.settle()
    assert said(owner)[1] == "3 deals"
    owner.press(K.Key_A, CTRL)
    assert said(owner)[1] == "3 deals · 3 chosen · € 6,000"
    owner.press(K.Key_Down)
    assert said(owner)[1] == "3 deals"
    owner.press(K.Key_Down, SHIFT)
    assert said(owner)[1].startswith("3 deals · 2 chosen · € ")
    owner.press(K.Key_1, ALT)
    assert said(owner) == ["Saved · firm.twohats"]


def test_the_money_of_a_deal_counts_once_however_many_follow_ups_it_has(owner: Owner) -> None:
    owner.press(K.Key_4, ALT)
    assert owner.count("sales_activity") == 4
    owner.press(K.Key_A, CTRL)
    assert said(owner)[1] == "4 listed · 4 chosen · € 6,000"


def test_what_shows_is_counted_anew_once_it_changes(owner: Owner) -> None:
    owner.press(K.Key_4, ALT)
    owner.press(K.Key_Delete)
    assert said(owner)[1] == "3 listed"
