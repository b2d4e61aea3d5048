"""A day typed into its field, with the digits and marks one writes it with."""

from collections.abc import Iterator
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.fields import OptionalDay, day_editor, moment_editor

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NINE = datetime.combine(date(2026, 11, 26), time(9))


def _first(hour: int, minute: int) -> datetime:
    """The first of December 2026, on the clock of a form, which has no zone."""
    return datetime.combine(date(2026, 12, 1), time(hour, minute))


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[QWidget]:
    room = QWidget()
    qtbot.addWidget(room)
    yield room
    room.close()


def come_to(editor: QDateTimeEdit, room: QWidget, qtbot: QtBot) -> QDateTimeEdit:
    """Go to a field by Tab, from one before it."""
    rows = QVBoxLayout(room)
    before = QLineEdit()
    for one in (before, editor):
        rows.addWidget(one)
    room.show()
    room.activateWindow()
    before.setFocus()
    QTest.keyClick(before, KEY.Key_Tab)
    qtbot.waitUntil(lambda: editor.currentSection() is QDateTimeEdit.Section.DaySection)
    return editor


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12", date(2026, 11, 12)),
        ("12.10.", date(2026, 10, 12)),
        ("12/10/2025", date(2025, 10, 12)),
        ("1.3.27", date(2027, 3, 1)),
        ("01-03-2027", date(2027, 3, 1)),
        ("1 3", date(2026, 3, 1)),
        ("3112", date(2026, 12, 31)),
        ("31.2.", date(2026, 2, 28)),
        ("31.2.27.", date(2027, 2, 28)),
        ("4", date(2026, 11, 4)),
        ("99", date(2026, 9, 9)),
        ("1.13", date(2026, 1, 1)),
        ("1.12.1430", date(2014, 12, 1)),
    ],
)
def test_digits_and_marks_are_a_day(room: QWidget, qtbot: QtBot, typed: str, day: date) -> None:
    editor = come_to(day_editor(date(2026, 11, 26)), room, qtbot)
    QTest.keyClicks(editor, typed)
    assert editor.date().toPython() == day


def test_a_whole_day_is_typed_over_what_is_chosen(room: QWidget, qtbot: QtBot) -> None:
    editor = come_to(day_editor(date(2026, 11, 26)), room, qtbot)
    QTest.keyClicks(editor, "5")
    editor.selectAll()
    QTest.keyClicks(editor, "1/10/2026")
    assert editor.date().toPython() == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("1.12.2026 14:30", _first(14, 30)),
        ("1.12.2026, 7:05", _first(7, 5)),
        ("1.12.2026 1430", _first(14, 30)),
        ("1.12.26  8", _first(8, 0)),
        ("1.12.2026 25:30", _first(2, 30)),
        ("1.12.2026 14:30:59", _first(14, 30)),
        ("011220261430", _first(14, 30)),
    ],
)  # fmt: skip
def test_a_day_and_its_time_are_typed_in_one_go(room: QWidget, qtbot: QtBot, typed: str, moment: datetime) -> None:
    editor = come_to(moment_editor(NINE), room, qtbot)
    editor.selectAll()
    QTest.keyClicks(editor, typed)
    assert editor.dateTime().toPython() == moment


def test_the_time_is_typed_after_an_arrow(room: QWidget, qtbot: QtBot) -> None:
    editor = come_to(moment_editor(NINE), room, qtbot)
    QTest.keyClicks(editor, "1.12.2026")
    QTest.keyClick(editor, KEY.Key_Right)
    QTest.keyClicks(editor, "1430")
    assert editor.dateTime().toPython() == _first(14, 30)


def test_what_is_typed_behind_a_whole_day_is_not_taken_for_a_year(room: QWidget, qtbot: QtBot) -> None:
    editor = come_to(day_editor(date(2026, 11, 26)), room, qtbot)
    QTest.keyClicks(editor, "1.12.2026 1430")
    assert editor.date().toPython() == date(2026, 12, 1)


def test_arrows_and_the_hour_are_as_ever(room: QWidget, qtbot: QtBot) -> None:
    editor = come_to(moment_editor(NINE), room, qtbot)
    QTest.keyClick(editor, KEY.Key_Up)
    QTest.keyClicks(editor, "12.10.2027")
    editor.setSelectedSection(QDateTimeEdit.Section.HourSection)
    QTest.keyClicks(editor, "17")
    assert editor.dateTime().toPython() == datetime.combine(date(2027, 10, 12), time(17))


@given(
    some.dates(min_value=date(2000, 1, 1), max_value=date(2099, 12, 31)),
    some.sampled_from(["{0}.{1}.{2}", "{0}/{1}/{3}"]),
)
def test_every_day_of_this_century_can_be_typed(qapp: QApplication, day: date, written: str) -> None:
    editor = day_editor(date(2026, 2, 28))
    editor.setSelectedSection(QDateTimeEdit.Section.DaySection)
    QTest.keyClicks(editor, written.format(day.day, day.month, day.year, f"{day.year % 100:02}"))
    assert editor.date().toPython() == day
    assert qapp is not None


def test_a_day_that_is_not_set_is_pale(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False)
    optional = OptionalDay(None, date(2026, 11, 23))
    qtbot.addWidget(optional)
    optional.show()
    pale = optional.day.grab().toImage()
    optional.tick.setChecked(True)
    assert optional.day.grab().toImage() != pale
