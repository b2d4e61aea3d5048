"""An editor over a cell: what is typed is written on Enter and on going elsewhere, and Esc leaves all as it was."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twohats.errors import RuleError
from twohats.widgets.column import Column
from twohats.widgets.in_place import InPlace
from twohats.widgets.table import RecordTable

pytestmark = pytest.mark.window


class Sheet(QWidget):
    """A list of three numbers that may be edited, and a line below."""

    def __init__(self) -> None:
        super().__init__()
        self.held = {1: "one", 2: "two", 3: "three"}
        columns: tuple[Column[int], ...] = (Column("Number", str), Column("Word", lambda one: self.held[one]))
        self.table: RecordTable[int] = RecordTable(columns, list, lambda one: one, "sales")
        self.table.show_ids(array("q", self.held))
        self.editor, self.line = InPlace(self.table, 1), QLineEdit()
        self.told: list[str] = []
        self.editor.refused.connect(self.told.append)
        body = QVBoxLayout(self)
        body.addWidget(self.table)
        body.addWidget(self.line)

    def edit(self, number: int, typed: str = "") -> None:
        self.editor.open(number, self.held[number], lambda text: self.write(number, text), typed)

    def write(self, number: int, text: str) -> None:
        if text == "bad":
            raise RuleError("Not this one.")
        self.held[number] = text


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    sheet = Sheet()
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def test_enter_writes_and_escape_does_not(sheet: Sheet) -> None:
    sheet.edit(2)
    assert sheet.editor.selectedText() == "two"
    assert sheet.editor.geometry() == sheet.table.visualRect(sheet.table.records.index(1, 1))
    QTest.keyClicks(sheet.editor, "deux")
    QTest.keyClick(sheet.editor, Qt.Key.Key_Return)
    assert sheet.held[2] == "deux"
    sheet.edit(3, "t")
    QTest.keyClicks(sheet.editor, "rois")
    assert sheet.editor.text() == "trois"
    QTest.keyClick(sheet.editor, Qt.Key.Key_Escape)
    assert (sheet.held[3], sheet.editor.isVisible(), sheet.table.hasFocus()) == ("three", False, True)


def test_what_is_refused_is_told_and_stays_until_it_is_left(sheet: Sheet) -> None:
    sheet.edit(1, "bad")
    QTest.keyClick(sheet.editor, Qt.Key.Key_Return)
    assert sheet.told[-1] == "Not this one."
    assert sheet.editor.isVisible()
    sheet.line.setFocus()
    assert not sheet.editor.isVisible()
    assert sheet.held[1] == "one"


def test_who_goes_elsewhere_meant_what_they_typed(sheet: Sheet) -> None:
    sheet.edit(1, "uno")
    sheet.line.setFocus()
    assert sheet.held[1] == "uno"
    sheet.editor.open(9, "", print)
    assert not sheet.editor.isVisible()
