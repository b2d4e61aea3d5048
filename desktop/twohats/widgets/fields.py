"""The fields a form asks for, and the widgets in which they are answered."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QEvent, QLocale, QObject, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from twohats.widgets.flow import Flow
from twohats.widgets.label import shown, tip
from twohats.widgets.sizes import px, sized
from twohats.widgets.tongue import WEEK_START
from twohats.widgets.typed_day import TypedDay
from twohats.words import filled, say

# So far apart stand words that are ticked or picked.
_APART = 16
_GAP_OR_WORD = re.compile(r"\{\w+\}|[^\W\d_]+")
_Dates = TypeVar("_Dates", bound=QDateTimeEdit)

Value = str | bool | date | datetime | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class TextField:
    """A line of text, or several; a passing one only looks something up or confirms, and is nothing to lose."""

    name: str
    label: str
    value: str = ""
    hint: str = ""
    lines: bool = False
    passing: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of several words; an open one takes other words, too, and says what to type where there are none."""

    name: str
    label: str
    choices: tuple[str, ...]
    value: str = ""
    open: bool = False
    none_yet: str = ""


@dataclass(frozen=True, slots=True)
class DayField:
    """A day; an optional one is switched on by its tick, and shows until then what is suggested."""

    name: str
    label: str
    value: date | None = None
    suggested: date | None = None


@dataclass(frozen=True, slots=True)
class MomentField:
    """A day and a time on the firm's clock."""

    name: str
    label: str
    value: datetime


@dataclass(frozen=True, slots=True)
class TickField:
    """Yes or no."""

    name: str
    label: str
    value: bool = False


@dataclass(frozen=True, slots=True)
class TicksField:
    """Several of a few words, side by side; their value is the tuple of those that are ticked."""

    name: str
    label: str
    choices: tuple[str, ...]
    value: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PickField:
    """One of a few short words, side by side; an initial of a word picks it."""

    name: str
    label: str
    choices: tuple[str, ...]
    value: str


Field = TextField | ChoiceField | DayField | MomentField | TickField | TicksField | PickField


class _Lines(QPlainTextEdit):
    """Several lines; Tab leaves it, Ctrl+Enter submits the form."""

    def __init__(self, field: TextField) -> None:
        super().__init__(field.value)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(field.hint)
        sized(self.setFixedHeight, 64)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_submit(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


def qt_moment(moment: datetime) -> QDateTime:
    """A moment on the firm's clock as Qt has it, without its zone."""
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


def day_editor(day: date, *, weekday: bool = True) -> QDateEdit:
    """A field for a day, written as the country does, with a calendar that opens from it."""
    editor = QDateEdit(QDate(day.year, day.month, day.day))
    return _localised(editor, _pattern(year=True, weekday=weekday))


def moment_editor(moment: datetime, *, near: bool = False) -> QDateTimeEdit:
    """The same for a day and its hour; one that is near needs no year and no weekday."""
    editor = QDateTimeEdit(qt_moment(moment))
    return _localised(editor, f"{_pattern(year=not near, weekday=not near)}, HH:mm")


def _localised(editor: _Dates, pattern: str) -> _Dates:
    # Its parent may have been there before the firm's language was spoken.
    editor.setLocale(QLocale())
    editor.setDisplayFormat(pattern)
    editor.setCalendarPopup(True)
    app = QCoreApplication.instance()
    first = app.property(WEEK_START) if app else None
    editor.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(first or 1))
    TypedDay(editor)
    return editor


def _pattern(*, year: bool, weekday: bool) -> str:
    """A short day of `twohats.days` in Qt's letters."""
    day = _verbatim(say("{day} {month} {year}" if year else "{day} {month}", "short month"))
    written = filled(day, day="d", month="MMM", year="yyyy")
    with_weekday = _verbatim(say("{weekday} {day}", "short weekday"))
    return filled(with_weekday, weekday="ddd", day=written) if weekday else written


def _verbatim(text: str) -> str:
    """A text with its own letters marked as such for Qt, which takes others for parts of a day."""
    return _GAP_OR_WORD.sub(lambda found: found[0] if found[0].startswith("{") else f"'{found[0]}'", text)


def make_editor(field: Field) -> QWidget:
    """The widget in which a field is answered."""
    if isinstance(field, TextField):
        return _Lines(field) if field.lines else _line(field)
    if isinstance(field, ChoiceField):
        return _choice(field)
    if isinstance(field, TickField):
        tick = QCheckBox(field.label)
        tick.setChecked(field.value)
        return tick
    if isinstance(field, TicksField | PickField):
        return _Ticks(field) if isinstance(field, TicksField) else _Pick(field)
    if isinstance(field, MomentField):
        return moment_editor(field.value)
    return _day(field)


def _line(field: TextField) -> QLineEdit:
    line = QLineEdit(field.value)
    line.setPlaceholderText(field.hint)
    line.setProperty("passing", field.passing)
    return line


def _choice(field: ChoiceField) -> QComboBox:
    choice = QComboBox()
    for one in field.choices if any(field.choices) else ():
        choice.addItem(shown(one), one)
    choice.setEditable(field.open)
    line = choice.lineEdit()
    if line is not None:
        line.setPlaceholderText("" if choice.count() else field.none_yet)
        choice.setCurrentText(shown(field.value))
        choice.installEventFilter(_TakesCompletion(choice))
    else:
        choice.setCurrentIndex(field.choices.index(field.value) if field.value in field.choices else 0)
    return choice


class _TakesCompletion(QObject):
    """Takes what a choice completed when Ctrl+Enter comes, which Qt would keep for that alone."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _is_submit(event)
        line = watched.lineEdit() if isinstance(watched, QComboBox) else None
        if pressed and line is not None:
            whole = line.completer().currentCompletion()
            if whole and line.selectionStart() > 0 and line.selectionEnd() == len(line.text()):
                line.setText(whole)
        return False


def _is_submit(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+Enter."""
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def picked(choice: QComboBox) -> str:
    """What is chosen, whole, of which the list may show less; else what was typed."""
    typed, number = choice.currentText(), choice.currentIndex()
    if choice.itemText(number) != typed:
        number = choice.findText(typed)
    whole = choice.itemData(number)
    return whole if isinstance(whole, str) else str(typed)


class _Ticks(QWidget):
    """Ticks side by side, on as many lines as they need."""

    def __init__(self, field: TicksField) -> None:
        super().__init__()
        line = Flow(self, px(_APART), wide=True)
        self.ticks = [QCheckBox(word) for word in field.choices]
        for tick in self.ticks:
            tick.setChecked(tick.text() in field.value)
            tick.setAccessibleName(f"{field.label}: {tick.text()}")
            line.addWidget(tick)
        self.setFocusProxy(self.ticks[0])

    @property
    def ticked(self) -> tuple[str, ...]:
        """The words that are ticked."""
        return tuple(tick.text() for tick in self.ticks if tick.isChecked())


class _Pick(QWidget):
    """Words side by side of which one is picked, by arrows or by a letter of its own."""

    def __init__(self, field: PickField) -> None:
        super().__init__()
        line = Flow(self, px(_APART), wide=True)
        self._words: dict[str, QRadioButton] = {}
        for letter, word in lettered(field.choices).items():
            button = QRadioButton(word)
            button.setAccessibleName(f"{field.label} {word}")
            button.setToolTip(tip(_tr("Key {}").format(letter.upper())))
            self._words[letter] = button
            button.setChecked(word == field.value)
            line.addWidget(button)
        self.setFocusProxy(next(button for button in self._words.values() if button.isChecked()))

    @property
    def picked(self) -> str:
        """The word that is picked."""
        return next(button.text() for button in self._words.values() if button.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self._words.get(event.text().casefold())
        if button is None:
            super().keyPressEvent(event)
        else:
            button.setChecked(True)
            button.setFocus()


def lettered(choices: Iterable[str]) -> dict[str, str]:
    """A letter for each of a few choices, in the language they are said in, and no letter twice."""
    found: dict[str, str] = {}
    for words in choices:
        found[next(one for one in _initials(words) if one not in found)] = words
    return found


def _initials(words: str) -> str:
    """The letters that may stand for some words: the first of each word, then all."""
    return "".join(word[0] for word in words.split()).casefold() + words.replace(" ", "").casefold()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Form", text)


class OptionalDay(QWidget):
    """A day that may be left open."""

    def __init__(self, value: date | None, suggested: date | None = None) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.tick = QCheckBox()
        self.day = day_editor(value or suggested or date.today())  # noqa: DTZ011  # the clock on the wall
        self.tick.setChecked(value is not None)
        self.day.setEnabled(value is not None)
        self.tick.toggled.connect(self.day.setEnabled)
        self.setFocusProxy(self.tick)
        line.addWidget(self.tick)
        line.addWidget(self.day, 1)

    def setAccessibleName(self, name: str) -> None:
        """Name the day, and the tick that switches it on."""
        super().setAccessibleName(name)
        self.tick.setAccessibleName(name)
        self.day.setAccessibleName(name)


def _day(field: DayField) -> OptionalDay:
    editor = OptionalDay(field.value, field.suggested)
    editor.setAccessibleName(field.label)
    return editor


def value_of(editor: QWidget) -> Value:
    """What stands in an editor."""
    return next(read(editor) for kind, read in _READ.items() if isinstance(editor, kind))


def listen(editor: QWidget, typed: SignalInstance) -> None:
    """Tell whenever something else stands in an editor, or in the parts of one that has several."""
    for part in [editor] if isinstance(editor, tuple(_TELLS)) else editor.findChildren(QWidget):
        for name in (name for kind, name in _TELLS.items() if isinstance(part, kind)):
            getattr(part, name).connect(typed)


_TELLS: dict[type[QWidget], str] = {
    QCheckBox: "toggled",
    QRadioButton: "toggled",
    QComboBox: "currentTextChanged",
    QPlainTextEdit: "textChanged",
    QLineEdit: "textChanged",
    QDateTimeEdit: "dateTimeChanged",
}

_READ: dict[type[QWidget], Callable[[Any], Value]] = {
    QCheckBox: lambda tick: bool(tick.isChecked()),
    _Ticks: lambda ticks: ticks.ticked,
    _Pick: lambda pick: pick.picked,
    QComboBox: picked,
    QPlainTextEdit: lambda lines: str(lines.toPlainText()),
    QLineEdit: lambda line: str(line.text()),
    QDateTimeEdit: lambda moment: moment.dateTime().toPython(),
    OptionalDay: lambda optional: optional.day.date().toPython() if optional.tick.isChecked() else None,
}
