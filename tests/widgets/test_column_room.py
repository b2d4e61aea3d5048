"""A list gives its columns the room for their words, as long as there is any."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.column import Column
from twohats.widgets.column_room import Claim, share_room
from twohats.widgets.table import RecordTable


@dataclass(frozen=True)
class Row:
    id: int
    name: str
    until: str
    sum: str


ROWS = (
    Row(1, "A kitchen", "tomorrow at eleven · soon", "€ 1,492 of 2,400"),
    Row(2, "A bathroom for three, on the ground floor", "", "–"),
)
MORE = [Row(number, "A roof", "much longer than all before it " * (number // 60), "") for number in range(3, 100)]

Make = Callable[..., RecordTable[Row]]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication) -> Iterator[Make]:
    theme.apply_theme(qapp, dark=False)
    tables: list[RecordTable[Row]] = []

    def make(width: int, rows: Sequence[Row] = ROWS) -> RecordTable[Row]:
        columns: tuple[Column[Row], ...] = (
            Column("Deal", lambda row: row.name, 150, stretch=True),
            Column("Until", lambda row: row.until, 80),
            Column("Spent", lambda row: row.sum, 80, right=True),
            Column("Number", lambda row: str(row.id), 80, order="id", goes=1),
        )
        held = {row.id: row for row in rows}
        table = RecordTable(columns, lambda ids: [held[one] for one in ids], lambda row: row.id, "sales")
        qtbot.addWidget(table)
        table.resize(width, 300)
        table.show()
        table.show_ids([row.id for row in rows])
        tables.append(table)
        return table

    yield make
    for table in tables:
        table.close()


def is_whole(table: RecordTable[Row], row: int, column: int) -> bool:
    return table.fontMetrics().horizontalAdvance(table.records.texts(row)[column]) + 18 < table.columnWidth(column)


def widths(table: RecordTable[Row]) -> list[int]:
    return [table.columnWidth(number) for number in range(4)]


def test_words_are_whole_where_another_column_has_room(make: Make) -> None:
    table = make(800)
    assert all(is_whole(table, row, column) for row in range(2) for column in range(4))
    assert sum(widths(table)) == table.viewport().width()


def test_a_number_is_whole_where_words_are_not(make: Make) -> None:
    table = make(420)
    assert is_whole(table, 0, 2)
    assert not is_whole(table, 1, 0)
    assert not table.horizontalScrollBar().isVisible()


def test_a_column_goes_where_there_is_no_room_and_comes_again(make: Make) -> None:
    table = make(360)
    assert table.shown_columns() == [0, 1, 2]
    table.resize(800, 300)
    assert table.shown_columns() == [0, 1, 2, 3]


def test_the_column_that_the_list_is_sorted_by_stays(make: Make) -> None:
    table = make(360)
    table.show_order("id", descending=False)
    QApplication.processEvents()
    assert 3 in table.shown_columns()
    table.show_order("name", descending=False)
    QApplication.processEvents()
    assert 3 not in table.shown_columns()


def test_columns_that_were_chosen_stay(make: Make) -> None:
    table = make(360)
    table.show_column(3, on=True)
    table.resize(340, 300)
    QApplication.processEvents()
    assert table.shown_columns() == [0, 1, 2, 3]


def test_a_column_that_is_put_away_stays_away_where_there_is_room(make: Make) -> None:
    table = make(360)
    table.setColumnHidden(3, True)  # noqa: FBT003  # Qt's own
    table.resize(900, 300)
    QApplication.processEvents()
    assert table.shown_columns() == [0, 1, 2]


def test_nothing_moves_while_one_scrolls(make: Make) -> None:
    table = make(800, (*ROWS, *MORE))
    QApplication.processEvents()
    before = widths(table)
    table.scrollToBottom()
    QApplication.processEvents()
    assert widths(table) == before


def test_a_width_that_was_drawn_with_the_mouse_stays(make: Make) -> None:
    table = make(800)
    heading = table.horizontalHeader()
    edge = QPoint(heading.sectionViewportPosition(1) + heading.sectionSize(1) - 1, heading.height() // 2)
    left = Qt.MouseButton.LeftButton
    wider = edge + QPoint(60, 0)
    before = table.columnWidth(1)
    QTest.mousePress(heading.viewport(), left, pos=edge)
    QTest.mouseMove(heading.viewport(), wider)
    QTest.mouseRelease(heading.viewport(), left, pos=wider)
    QApplication.processEvents()
    assert table.columnWidth(1) == before + 60
    table.resize(700, 300)
    table.show_ids([2])
    assert table.columnWidth(1) == before + 60


@pytest.mark.parametrize(
    ("room", "expected"),
    [
        (1000, {0: 580, 1: 260, 2: 90, 3: 70}),
        (500, {0: 120, 1: 250, 2: 90, 3: 40}),
        (330, {0: 100, 1: 100, 2: 90, 3: 40}),
        (320, {0: 115, 1: 115, 2: 90}),
        (250, {0: 100, 1: 60, 2: 90}),
        (100, {0: 100, 1: 60, 2: 90}),
    ],
)
def test_room_goes_to_words_then_to_what_is_usual_then_to_those_that_stretch(
    room: int, expected: dict[int, int]
) -> None:
    claims = {
        0: Claim(100, 120, 150, stretch=True),
        1: Claim(60, 260, 80),
        2: Claim(90, 90, 80),
        3: Claim(30, 40, 70, goes=1),
    }
    assert share_room(claims, room) == expected


def test_words_that_say_too_little_without_their_end_are_whole_before_others() -> None:
    claims = {0: Claim(100, 220, 150, stretch=True), 1: Claim(120, 160, 130, whole=True)}
    assert share_room(claims, 270) == {0: 110, 1: 160}
    assert share_room(claims, 380) == {0: 220, 1: 160}


def test_another_goes_where_words_would_lose_their_end() -> None:
    claims = {
        0: Claim(100, 220, 150, stretch=True),
        1: Claim(120, 160, 130, whole=True),
        2: Claim(80, 80, 80, goes=1),
    }
    assert share_room(claims, 380) == {0: 220, 1: 160}
    assert share_room(claims, 390) == {0: 150, 1: 160, 2: 80}


def test_no_pixel_is_lost() -> None:
    claims = {number: Claim(10, 100, 100) for number in range(7)}
    shared = share_room(claims, 333)
    assert sum(shared.values()) == 333
    assert max(shared.values()) - min(shared.values()) <= 1
