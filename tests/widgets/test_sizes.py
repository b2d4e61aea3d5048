"""Windows and lists at larger text."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.column import Column
from twohats.widgets.sizes import sized, take_room
from twohats.widgets.table import RecordTable


@dataclass(frozen=True)
class Row:
    id: int


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.apply_theme(qapp, dark=True, percent=150)
    yield
    theme.apply_theme(qapp, dark=False)


@pytest.mark.usefixtures("large")
def test_a_window_grows_with_the_text_as_far_as_there_is_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 900)
    dialog = QDialog(parent)
    take_room(dialog, 760, 560)
    assert (dialog.width(), dialog.height()) == (1140, 840)
    take_room(dialog, 1040, 800)
    room = dialog.screen().availableSize().expandedTo(parent.size())
    assert dialog.size() == room.boundedTo(dialog.size())
    assert dialog.width() < 1560


@pytest.mark.usefixtures("large")
def test_a_window_of_a_fixed_width_is_no_wider_than_there_is_room(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 900)
    dialog = QDialog(parent)
    sized(dialog.setFixedWidth, 700)
    assert dialog.width() == 1050
    sized(dialog.setFixedWidth, 984)
    assert dialog.width() == max(1280, dialog.screen().availableSize().width())


@pytest.mark.usefixtures("large")
def test_the_corner_between_two_scroll_bars_is_of_the_lists_colour(qtbot: QtBot) -> None:
    columns: tuple[Column[Row], ...] = tuple(
        Column(f"Number {place}", lambda row: str(row.id), right=True) for place in range(9)
    )
    table = RecordTable(columns, lambda ids: [Row(one) for one in ids], lambda row: row.id, "sales")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.show_ids(range(60))
    QApplication.processEvents()
    assert table.horizontalScrollBar().isVisible()
    picture = table.grab().toImage()
    wide, high = picture.width(), picture.height()
    square = product(range(wide - 17, wide - 9), range(high - 17, high - 9))
    corner = {QColor(picture.pixel(x, y)).name() for x, y in square}
    assert corner == {QColor(theme.palette().card).name()}
