"""All that can be done stands in a menu; a right click and the menu key show what is done with what is chosen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk import ALT, CTRL, Owner, open_window
from handed import capture, hand_over
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.handoff.ui.card import HandoffCard
from twohats.hat import Hat
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules.deals import FirstAction
from twohats.storage.file import BusinessFile
from twohats.widgets.page import ListPage

pytestmark = pytest.mark.window
K = Qt.Key
# Each list with the menu that has its entries.
LISTS = {
    (Hat.MARKETING, 1): "&Segment",
    (Hat.MARKETING, 2): "&Campaign",
    (Hat.MARKETING, 3): "&Lead",
    (Hat.SALES, 1): "&Deal",
    (Hat.SALES, 2): "&Customers",
    (Hat.SALES, 3): "Follow-&up",
    (Hat.SALES, 4): "&Quote",
}


def fill(file: BusinessFile) -> None:
    for number in range(3):
        capture(file, f"Lead {number}")
        hand_over(file, f"Waiting {number}")
        first = FirstAction("call", "2026-11-26T09:00:00.000Z", "Call")
        file.do(Hat.SALES, "Accept", sales.accept, hand_over(file, f"Deal {number}"), first)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "menus.twohats", Profile("K", locale="en_GB"), before=fill) as owner:
        yield owner


def menus(owner: Owner) -> dict[str, list[QAction]]:
    found = [entry.menu() for entry in owner.window.menuBar().actions()]
    return {menu.title(): menu.actions() for menu in found if isinstance(menu, QMenu)}


def test_every_action_stands_in_just_one_menu(owner: Owner) -> None:
    entries = [id(one) for several in menus(owner).values() for one in several if not one.isSeparator()]
    made = [one for one in owner.window.actions() if one.menu() is None]
    assert [one.text() for one in made if id(one) not in entries] == []
    assert len(entries) == len(set(entries))


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "es_ES", "fr_FR", "pt_PT"])
def test_each_menu_has_a_letter_of_its_own_that_is_no_other_key(qtbot: QtBot, tmp_path: Path, locale: str) -> None:
    with open_window(Owner, qtbot, tmp_path / "letters.twohats", Profile("K", locale=locale)) as owner:
        keys = {key.toString() for action in owner.window.actions() for key in action.shortcuts()}
        for hat in (K.Key_1, K.Key_2):
            owner.press(hat, CTRL)
            titles = [action.text() for action in owner.window.menuBar().actions() if action.isVisible()]
            letters = [QKeySequence.mnemonic(title).toString() for title in titles]
            assert len(letters) > 5
            assert [one for one in letters if one in keys or letters.count(one) > 1] == []


def offers(widget: QWidget) -> list[QAction]:
    """What a right click on a widget shows."""
    assert widget.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    return widget.actions()


@pytest.mark.parametrize(("place", "title"), LISTS.items())
def test_a_list_and_its_record_offer_what_their_menu_has(owner: Owner, place: tuple[Hat, int], title: str) -> None:
    owner.window.turn_to(*place)
    owner.settle()
    page: Any = owner.window.page
    offered = offers(page.table)
    assert len(offered) > 3
    assert {id(one) for one in offered} <= {id(one) for one in menus(owner)[title]}
    if isinstance(page, ListPage):
        assert offers(page.record) == offered
    chosen = ("Erase", "All we hold", "Edit", "Delete", "Lost", "Change", "Drop", "Accepted", "Archive")
    named = {one.text() for one in menus(owner)[title] if one.text().startswith(chosen)}
    of_lines = {"Edit the chosen words, place or money…", "Delete the chosen words, place or money"}
    assert named - of_lines <= {one.text() for one in offered}


def test_the_cards_of_the_board_offer_what_the_list_does(owner: Owner) -> None:
    owner.window.turn_to(Hat.SALES, 1)
    owner.window.sales.pipeline.show_board(on=True)
    owner.settle()
    assert offers(owner.focused()) == offers(owner.window.sales.pipeline.table)


def ask_for_menu(owner: Owner, widget: QWidget) -> dict[str, QAction]:
    """What the menu key shows on the widget, by its words."""
    place = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(QPoint(place)))
    QApplication.sendEvent(widget, event)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    owner.qtbot.addWidget(popup)
    return {one.text(): one for one in popup.actions()}


def test_the_panel_offers_what_its_letters_do(owner: Owner) -> None:
    owner.press(K.Key_F6)
    assert list(ask_for_menu(owner, owner.window.panel)) == ["Withdraw…\tW", "Answered in time…\tH"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_F6)
    offered = ask_for_menu(owner, owner.window.panel)
    assert list(offered) == ["Accept\tA", "Reject…\tR", "Answered in time…\tH"]
    offered["Accept\tA"].trigger()
    owner.settle()
    assert owner.window.panel.is_deciding


def test_a_right_click_on_a_card_of_the_panel_is_about_that_card(owner: Owner) -> None:
    owner.press(K.Key_2, CTRL)
    panel = owner.window.panel
    card = [one for one in panel.findChildren(HandoffCard) if one.isVisible()][1]
    assert panel.current != card.handoff
    inside = card.rect().center()
    QTest.mouseClick(card, Qt.MouseButton.RightButton, pos=inside)
    owner.settle()
    assert panel.current == card.handoff
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, card.mapToGlobal(inside))
    QApplication.sendEvent(card, event)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert popup.actions()[0].text() == "Accept\tA"
    popup.close()


@pytest.mark.parametrize(("hat", "number"), [(Hat.MARKETING, 3), (Hat.SALES, 3), (Hat.SALES, 2)])
def test_j_and_k_go_down_and_up_in_lists(owner: Owner, hat: Hat, number: int) -> None:
    owner.window.turn_to(hat, number)
    owner.settle()
    table = owner.window.page.records.table  # type: ignore[union-attr]  # a list shows
    table.setFocus()
    rows = []
    for key in (K.Key_Home, K.Key_J, K.Key_J, K.Key_K):
        owner.press(key, CTRL if key == K.Key_Home else Qt.KeyboardModifier.NoModifier)
        rows.append(table.currentIndex().row())
    last = table.records.rowCount() - 1
    assert rows == [min(row, last) for row in (0, 1, 2, 1)]


def test_j_and_k_go_through_the_rows_and_the_alarms_of_today(owner: Owner) -> None:
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_4, ALT)
    owner.press(K.Key_Delete)
    owner.press(K.Key_1, ALT)
    today = owner.window.sales.today
    today.table.setFocus()
    owner.press(K.Key_J)
    assert today.table.currentIndex().row() == 1
    owner.press(K.Key_K)
    assert today.table.currentIndex().row() == 0
    first, second = [one for one in today.alarms.buttons.values() if one.isVisible()][:2]
    first.setFocus()
    owner.press(K.Key_J)
    assert owner.focused() is second
    owner.press(K.Key_K)
    assert owner.focused() is first
