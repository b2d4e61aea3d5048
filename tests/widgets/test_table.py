from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.column import Column
from twohats.widgets.table import RecordTable


@dataclass(frozen=True)
class Person:
    id: int
    name: str


@dataclass
class Book:
    """A million people, made as they are asked for; remembers who was."""

    asked: set[int] = field(default_factory=set)

    def fetch(self, ids: Sequence[int]) -> list[Person]:
        self.asked.update(ids)
        return [Person(one, f"Person {one}") for one in ids if one != 13]


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication, book: Book) -> Iterator[RecordTable[Person]]:
    theme.apply_theme(qapp, dark=False)
    columns: tuple[Column[Person], ...] = (
        Column("Name", lambda one: one.name, 200, order="name"),
        Column("Number", lambda one: str(one.id), 100, right=True),
    )
    table = RecordTable(columns, book.fetch, lambda one: one.id, "sales")
    qtbot.addWidget(table)
    table.resize(400, 500)
    table.show()
    yield table
    table.close()


def test_a_million_rows_are_never_held_at_once(table: RecordTable[Person], book: Book) -> None:
    table.show_ids(array("q", range(1, 1_000_001)))
    QApplication.processEvents()
    assert len(book.asked) <= 256
    for place in (0.25, 0.5, 0.75, 1.0):
        bar = table.verticalScrollBar()
        bar.setValue(int(bar.maximum() * place))
        QApplication.processEvents()
    assert 1_000_000 in book.asked
    assert len(book.asked) <= 2000


def test_a_record_that_is_gone_is_a_blank_row(table: RecordTable[Person]) -> None:
    table.show_ids([12, 13, 14])
    assert [table.records.texts(row)[0] for row in range(3)] == ["Person 12", "", "Person 14"]


def test_j_and_k_move_and_enter_opens(qtbot: QtBot, table: RecordTable[Person]) -> None:
    table.show_ids([5, 6, 7])
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        QTest.keyClick(table, key)
    assert table.current_id() == 6
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [6]


def test_what_was_chosen_stays_chosen_when_the_rows_change(table: RecordTable[Person]) -> None:
    table.show_ids([5, 6, 7])
    table.choose(6)
    table.show_ids([9, 7, 6])
    assert table.current_id() == 6
    table.show_ids([9, 7])
    assert table.current_id() is None


def test_chosen_rows_are_copied_as_a_table(table: RecordTable[Person]) -> None:
    table.show_ids([5, 6, 7])
    table.selectAll()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Person 5\t5\nPerson 6\t6\nPerson 7\t7"


def test_a_heading_sorts_and_a_second_click_turns_it_round(table: RecordTable[Person]) -> None:
    heading = table.horizontalHeader()
    told: list[tuple[str, bool]] = []
    table.sort_wanted.connect(lambda order, descending: told.append((order, descending)))
    for _ in range(2):
        QTest.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=heading.rect().center() / 4)
    assert told == [("name", False), ("name", True)]


def test_money_stands_at_the_right_under_its_heading(table: RecordTable[Person]) -> None:
    table.show_ids([5])
    role = Qt.ItemDataRole.TextAlignmentRole
    cell = table.records.data(table.records.index(0, 1), role)
    heading = table.records.headerData(1, Qt.Orientation.Horizontal, role)
    assert cell == heading == Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
