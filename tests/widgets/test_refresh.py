from array import array
from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from twohats.errors import FileError
from twohats.widgets import colours, theme
from twohats.widgets.column import Column
from twohats.widgets.record_model import RecordModel
from twohats.widgets.table import RecordTable, _runs

Make = Callable[..., RecordTable[int]]


def names(ids: Sequence[int]) -> list[int]:
    return list(ids)


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Make:
    theme.apply_theme(qapp, dark=False)

    def make() -> RecordTable[int]:
        columns: tuple[Column[int], ...] = (
            Column("Number", str, 120, order="number", late=lambda one: one == 2),
            Column("Worth", lambda one: f"€ {one}", 120, right=True, order="worth"),
        )
        table = RecordTable(columns, names, lambda one: one, "sales")
        qtbot.addWidget(table)
        table.resize(400, 300)
        table.show()
        return table

    return make


def choose(table: RecordTable[int], *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        table.selectionModel().select(table.records.index(row, 0), flags)


def test_several_chosen_rows_stay_chosen_in_another_order(make: Make) -> None:
    table = make()
    table.show_ids(array("q", [1, 2, 3, 4, 5]))
    choose(table, 0, 1, 4)
    table.show_ids(array("q", [5, 4, 3, 2, 1]))
    assert sorted(table.chosen_ids()) == [1, 2, 5]


def test_it_is_told_when_nothing_of_what_was_chosen_is_left(make: Make) -> None:
    table = make()
    table.show_ids([1, 2])
    choose(table, 0)
    told: list[list[int]] = []
    table.chosen.connect(told.append)
    table.show_ids([2])
    assert told == [[]]


def test_a_long_list_stays_where_it_was_scrolled_to(make: Make) -> None:
    table = make()
    table.show_ids(array("q", range(1, 5001)))
    table.choose(1)
    table.verticalScrollBar().setValue(3000)
    table.show_ids(array("q", range(1, 5001)))
    assert table.verticalScrollBar().value() == 3000
    assert table.current_id() == 1


def test_a_source_that_fails_leaves_blank_rows_and_is_told_once(qtbot: QtBot) -> None:
    def fail(_ids: Sequence[int]) -> list[int]:
        raise FileError("The disk is gone.")

    model: RecordModel[int] = RecordModel([Column("Number", str)], fail, lambda one: one)
    model.show_ids([1, 2])
    with qtbot.captureExceptions() as told:
        for row in (0, 1, 0):
            assert model.data(model.index(row, 0)) == ""
        qtbot.waitUntil(lambda: bool(told))
    assert [str(error) for _, error, _ in told] == ["The disk is gone."]


def test_a_row_that_is_no_longer_there_is_blank() -> None:
    model: RecordModel[int] = RecordModel([Column("Number", str)], names, lambda one: one)
    model.show_ids([1, 2])
    stale = model.index(1, 0)
    model.show_ids([1])
    assert model.data(stale) == ""


def test_an_alarm_keeps_its_colour_in_a_chosen_row(make: Make) -> None:
    table = make()
    table.show_ids([1, 2])
    option = QStyleOptionViewItem()
    cells = table.itemDelegateForIndex(table.records.index(1, 0))
    assert isinstance(cells, QStyledItemDelegate)
    cells.initStyleOption(option, table.records.index(1, 0))
    assert option.palette.highlightedText().color() == QColor(colours.LIGHT.late)


def test_the_heading_says_which_way_it_sorts_beside_the_edge_of_its_cells(make: Make) -> None:
    table = make()
    heading = table.horizontalHeader()
    for section, said in ((0, ["Number ↑", "Number ↓"]), (1, ["↑ Worth", "↓ Worth"])):
        place = heading.rect().center()
        place.setX(heading.sectionViewportPosition(section) + 30)
        for words in said:
            QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=place)
            assert table.records.headerData(section, Qt.Orientation.Horizontal) == words


def test_the_last_column_cannot_be_hidden(make: Make) -> None:
    table = make()
    table.column_menu().actions()[1].trigger()
    assert table.isColumnHidden(1)
    assert [action.isEnabled() for action in table.column_menu().actions()] == [False, True]


@given(st.sets(st.integers(0, 60)))
def test_runs_hold_every_row_once_and_never_touch(rows: set[int]) -> None:
    runs = _runs(sorted(rows))
    assert [row for first, last in runs for row in range(first, last + 1)] == sorted(rows)
    assert all(after[0] > before[1] + 1 for before, after in pairwise(runs))
