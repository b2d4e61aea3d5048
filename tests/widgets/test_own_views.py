"""Views of one's own by real keys: kept with filter, order and columns, chosen by a digit, there after a restart."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, open_window, rows
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.sales.operations.stages import rename_stage
from twohats.storage.file import open_file
from twohats.widgets.page import Page
from twohats.widgets.record_list import RecordList

pytestmark = pytest.mark.window

FIRM = Profile("Kowalski", locale="en_GB", target=3_600_000)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "views.twohats", FIRM) as owner:
        yield owner


def views(owner: Owner) -> list[str]:
    return [button.text() for button in owner.pipeline.list.views.buttons]


def showing(owner: Owner) -> str:
    (checked,) = [button.text() for button in owner.pipeline.list.views.buttons if button.isChecked()]
    return checked


def who(owner: Owner) -> list[str]:
    return [row[1] for row in rows(owner.pipeline.table)]


def fill(owner: Owner) -> None:
    for name, amount, stage in (("Ana", 100_00, 3), ("Anita", 300_00, 3), ("Anna", 900_00, 1), ("Bela", 500_00, 3)):
        deal_id = owner.hand_over(name)
        owner.do(sales.reckon, deal_id, amount, None, hat=Hat.SALES)
        owner.do(sales.move, deal_id, stage, hat=Hat.SALES)
    owner.turn_to_pipeline()


def keep(owner: Owner, name: str) -> None:
    owner.trigger("Keep this view…")
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill(name)
    owner.submit()


def narrow(owner: Owner) -> None:
    """Deals of an Ana in the stage Quoted, the largest first, without the day on which they may close."""
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("an")
    stages = owner.pipeline.list.pull_downs.boxes["stage"]
    stages.setFocus()
    for _ in range(3):
        owner.press(Qt.Key.Key_Down)
    assert stages.currentText() == "Quoted"
    owner.pipeline.table.setFocus()
    for _ in range(2):
        owner.pipeline.table._sort(3)
    owner.pipeline.table.show_column(4, on=False)
    owner.settle()


def test_what_empties_the_filter_shows_with_words_and_goes_with_them(owner: Owner) -> None:
    fill(owner)
    (cross,) = owner.pipeline.list.filter.findChildren(QToolButton)
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("An")
    owner.qtbot.waitUntil(cross.isVisible)
    owner.press(Qt.Key.Key_Escape)
    assert len(who(owner)) == 4
    owner.qtbot.waitUntil(cross.isHidden)
    owner.pipeline.list.narrow("Bela")
    owner.qtbot.waitUntil(cross.isVisible)


def test_a_view_keeps_filter_order_and_columns_and_has_a_digit(owner: Owner) -> None:
    fill(owner)
    narrow(owner)
    assert who(owner) == ["Anita", "Ana"]
    keep(owner, "Anas & co")
    assert views(owner)[-1] == showing(owner) == "Anas && co"
    owner.press(Qt.Key.Key_1)
    assert (showing(owner), set(who(owner))) == ("Open", {"Ana", "Anita", "Anna", "Bela"})
    assert owner.pipeline.list.filter.text() == ""
    assert not owner.pipeline.list.pull_downs.isVisible()
    owner.pipeline.table.show_column(4, on=True)
    owner.press(Qt.Key.Key_8)
    assert (showing(owner), who(owner)) == ("Anas && co", ["Anita", "Ana"])
    assert owner.pipeline.list.pull_downs.boxes["stage"].currentText() == "Quoted"
    assert owner.pipeline.table.isColumnHidden(4)
    owner.pipeline.table.show_column(5, on=False)
    owner.press(Qt.Key.Key_1)
    assert not owner.pipeline.table.isColumnHidden(5)
    owner.press(Qt.Key.Key_8)
    assert owner.pipeline.table.isColumnHidden(5)


def test_it_is_there_after_a_restart(owner: Owner, qtbot: QtBot) -> None:
    fill(owner)
    narrow(owner)
    keep(owner, "Anas")
    path = owner.window.workspace.file.path
    owner.window.close()
    again = MainWindow(open_file(path, ROOMS, SCHEMA, owner.clock), owner.script)
    qtbot.addWidget(again)
    owner.window = again
    again.show()
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_8)
    assert (showing(owner), who(owner)) == ("Anas", ["Anita", "Ana"])
    again.close()


def test_it_is_renamed_and_deleted_and_what_shows_stays(owner: Owner) -> None:
    fill(owner)
    narrow(owner)
    keep(owner, "Anas")
    choose(owner, "Rename “Anas”…")
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill("Open")
    owner.press(Qt.Key.Key_Return)
    assert owner.form().trouble == "“Open” is a view of this list already: choose another name."
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill("A" * 31)
    owner.press(Qt.Key.Key_Return)
    assert owner.form().trouble == "A name of a view has at most 30 letters."
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill("The Anas")
    owner.submit()
    assert views(owner)[7:] == ["The Anas"]
    choose(owner, "Delete “The Anas”")
    assert (len(views(owner)), showing(owner)) == (7, "Open")
    assert who(owner) == ["Anita", "Ana"]
    keep(owner, "Anas again")
    assert views(owner)[7:] == ["Anas again"]


def choose(owner: Owner, words: str) -> None:
    """Choose an entry of the menu on the view that shows."""
    bar = owner.pipeline.list.views
    button = next(one for one in bar.buttons if one.isChecked())
    button.customContextMenuRequested.emit(QPoint(4, 4))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (action,) = [one for one in menu.actions() if one.text() == words]
    menu.close()
    action.trigger()
    owner.settle()


def test_a_name_again_keeps_the_view_anew(owner: Owner) -> None:
    fill(owner)
    narrow(owner)
    keep(owner, "Anas")
    owner.press(Qt.Key.Key_Escape)
    keep(owner, "Anas")
    assert views(owner)[7:] == ["Anas"]
    owner.press(Qt.Key.Key_1)
    owner.press(Qt.Key.Key_8)
    assert len(who(owner)) == 4


def test_what_is_no_longer_there_narrows_nothing(owner: Owner) -> None:
    fill(owner)
    narrow(owner)
    keep(owner, "Anas")
    owner.press(Qt.Key.Key_1)
    owner.do(rename_stage, 3, "On paper", 50, hat=Hat.SALES)
    owner.press(Qt.Key.Key_8)
    assert who(owner) == ["Anna", "Anita", "Ana"]


@pytest.mark.parametrize(
    "held", ["", "[", "7", '[{"view": "x"}, 3]', '[{"name": "Odd", "view": "gone", "order": "; DROP"}]']
)
def test_what_somebody_else_wrote_there_does_no_harm(qtbot: QtBot, tmp_path: Path, held: str) -> None:
    QSettings("Two Hats", "Two Hats").setValue("views/Pipeline", held)
    with open_window(Owner, qtbot, tmp_path / "views.twohats", FIRM) as owner:
        fill(owner)
        owner.press(Qt.Key.Key_8)
        assert showing(owner) == ("Odd" if "Odd" in held else "Open")
        assert len(who(owner)) == 4


def test_on_the_board_a_view_narrows_the_cards_unless_it_is_of_one_stage(owner: Owner) -> None:
    fill(owner)
    owner.press(Qt.Key.Key_B)
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("an")
    owner.pipeline.first.setFocus()
    keep(owner, "Anas")
    owner.press(Qt.Key.Key_1)
    assert len(owner.pipeline.board.piles[2].cards.cards) == 3
    owner.press(Qt.Key.Key_8)
    assert owner.pipeline.shows_board
    assert len(owner.pipeline.board.piles[2].cards.cards) == 2
    owner.press(Qt.Key.Key_B)
    narrow(owner)
    keep(owner, "Quoted Anas")
    owner.press(Qt.Key.Key_B)
    owner.press(Qt.Key.Key_9)
    assert (owner.pipeline.shows_board, who(owner)) == (False, ["Anita", "Ana"])


def lists(owner: Owner) -> Iterator[tuple[Hat, int, Page, RecordList[object]]]:
    for hat, side in owner.window.sides.items():
        for number in range(side.stack.count()):
            owner.window.turn_to(hat, number)
            if side.page.records is not None:
                yield hat, number, side.page, side.page.records


def test_every_list_of_both_wings_keeps_views(owner: Owner) -> None:
    owner.fill_hostile()
    kept = 0
    for hat, number, _, listed in list(lists(owner)):
        owner.press(Qt.Key.Key_1 if hat is Hat.MARKETING else Qt.Key.Key_2, CTRL)
        owner.press(Qt.Key(Qt.Key.Key_1 + number), ALT)
        keep(owner, "Of my own")
        built_in = len(listed.listing.views) or 1
        assert [button.text() for button in listed.views.buttons][built_in:] == ["Of my own"]
        owner.press(Qt.Key.Key_1)
        owner.press(Qt.Key(Qt.Key.Key_1 + built_in))
        assert listed.own.current is not None
        kept += 1
    assert kept == 7


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_many_views_with_odd_names_find_room(owner: Owner, size: tuple[int, int]) -> None:
    fill(owner)
    for name in (*HOSTILE, *"ABCDEF"):
        owner.trigger("Keep this view…")
        editor = owner.form().editor("name")
        assert isinstance(editor, QLineEdit)
        editor.setText(f"{name[:20]} {len(name)}")
        owner.submit()
    owner.window.resize(*size)
    owner.settle()
    assert len(views(owner)) == 7 + len(HOSTILE) + 6
    assert misfits(owner.window) == []


def test_a_single_record_is_counted_as_one(owner: Owner) -> None:
    owner.do(sales.win, owner.hand_over(), sales.Win(5_00), hat=Hat.SALES)
    said = set()
    for hat, number, _, listed in list(lists(owner)):
        owner.window.workspace.wear(hat)
        owner.window.side.turn_to(number)
        owner.settle()
        said.add(listed.count.text().split(" · ")[0])
    assert {"1 lead", "1 customer", "0 deals", "0 quotes"} <= said
