"""The way back and forward through pages, records and hats, by keys and by the mouse's side buttons."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import ALT, CTRL, open_window
from hall_desk import Owner
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.rules.leads import NewLead
from twohats.widgets.page import ListPage

pytestmark = pytest.mark.window
KEY = Qt.Key
Here = tuple[Hat, int, int | None]


class Walker(Owner):
    """An owner who goes here and there."""

    @property
    def here(self) -> Here:
        page = self.window.page
        number = self.window.side.stack.currentIndex()
        return self.window.workspace.hat, number, page.open_id if isinstance(page, ListPage) else None

    def back(self) -> Here:
        self.press(KEY.Key_Left, ALT)
        return self.here

    def forward(self) -> Here:
        self.press(KEY.Key_Right, ALT)
        return self.here

    def open_lead(self, lead_id: int) -> None:
        self.window.marketing.leads.open(lead_id)
        self.settle()


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Walker]:
    with open_window(Walker, qtbot, tmp_path / "walked.twohats", Profile("Kowalski", locale="en_GB")) as owner:
        for name in ("Ana", "Bob"):
            owner.do(capture, NewLead(Person(name), "roof", "Instagram"))
        yield owner


START = (Hat.MARKETING, 0, None)
LEADS = (Hat.MARKETING, 3, None)


def lead(one: int) -> Here:
    return Hat.MARKETING, 3, one


def test_the_way_back_leads_over_records_pages_and_hats_and_forward_again(owner: Walker) -> None:
    owner.press(KEY.Key_4, ALT)
    owner.open_lead(1)
    owner.press(KEY.Key_2, CTRL)
    owner.press(KEY.Key_3, ALT)
    owner.open_lead(2)
    way = [START, LEADS, lead(1), (Hat.SALES, 0, None), (Hat.SALES, 2, None), lead(2)]
    assert owner.here == way[-1]
    for place in reversed(way[:-1]):
        assert owner.back() == place
    assert owner.back() == START
    for place in way[1:]:
        assert owner.forward() == place
    assert owner.forward() == way[-1]


def test_a_page_that_is_chosen_once_more_goes_back_from_a_record_to_its_list(owner: Walker) -> None:
    owner.press(KEY.Key_4, ALT)
    owner.open_lead(1)
    owner.press(KEY.Key_4, ALT)
    assert owner.here == LEADS
    owner.open_lead(2)
    (leads,) = [one for one in owner.window.side.findChildren(QPushButton) if one.text() == "Leads"]
    QTest.mouseClick(leads, Qt.MouseButton.LeftButton)
    owner.settle()
    assert owner.here == LEADS
    assert owner.back() == lead(2)


def test_a_lead_that_is_written_down_from_anothers_page_shows(owner: Walker) -> None:
    owner.press(KEY.Key_4, ALT)
    owner.open_lead(1)
    owner.press(KEY.Key_N, CTRL)
    owner.type("Cleo")
    owner.press(KEY.Key_Return)
    assert owner.here == lead(3)
    assert owner.back() == lead(1)


def test_what_is_opened_from_halfway_back_replaces_what_was_ahead(owner: Walker) -> None:
    owner.open_lead(1)
    owner.open_lead(2)
    assert owner.back() == lead(1)
    owner.press(KEY.Key_Escape)
    assert owner.here == LEADS
    assert owner.forward() == LEADS
    assert owner.back() == lead(1)
    assert owner.back() == START


def test_a_record_that_is_gone_is_passed_over(owner: Walker) -> None:
    owner.open_lead(2)
    owner.press(KEY.Key_2, CTRL)
    owner.press(KEY.Key_1, CTRL)
    owner.press(KEY.Key_1, ALT)
    owner.press(KEY.Key_2, CTRL)
    owner.press(KEY.Key_1, CTRL)
    owner.press(KEY.Key_Z, CTRL)
    assert owner.count("marketing_lead") == 1
    places = [owner.back() for _ in range(6)]
    assert lead(2) not in places
    assert places[-1] == START


def test_the_entries_are_dead_where_there_is_no_way(owner: Walker) -> None:
    def alive() -> list[bool]:
        entries = {one.text(): one.isEnabled() for one in owner.window.actions()}
        return [entries["Back"], entries["Forward"]]

    assert alive() == [False, False]
    owner.open_lead(1)
    assert alive() == [True, False]
    owner.back()
    assert alive() == [False, True]


def test_no_page_has_a_key_of_its_own_that_the_menus_have(owner: Walker) -> None:
    for hat, side in owner.window.sides.items():
        for number in range(side.stack.count()):
            owner.window.turn_to(hat, number)
            owner.settle()
    menus = {key.toString() for one in owner.window.actions() for key in one.shortcuts()}
    own = {one.key().toString() for one in owner.window.findChildren(QShortcut)}
    assert own
    assert menus & own == set()


def test_the_side_buttons_of_the_mouse_go_the_same_way(owner: Walker) -> None:
    owner.open_lead(1)
    handle = owner.window.windowHandle()
    for button, place in ((Qt.MouseButton.BackButton, START), (Qt.MouseButton.ForwardButton, lead(1))):
        QTest.mouseClick(handle, button, Qt.KeyboardModifier.NoModifier, QPoint(400, 300))
        owner.settle()
        assert owner.here == place
