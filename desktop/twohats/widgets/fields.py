"""The fields a form asks for, and the widgets in which they are answered."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from twohats.widgets.label import shown, tip
from twohats.widgets.sizes import sized

Value = str | bool | date | datetime | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class TextField:
    """A line of text, or several."""

    name: str
    label: str
    value: str = ""
    hint: str = ""
    lines: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of several words; an open one takes other words, too."""

    name: str
    label: str
    choices: tuple[str, ...]
    value: str = ""
    open: bool = False


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
    """Several of a few words, so many side by side; their value is the tuple of those that are ticked."""

    name: str
    label: str
    choices: tuple[str, ...]
    value: tuple[str, ...] = ()
    abreast: int = 7


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
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


def qt_moment(moment: datetime) -> QDateTime:
    """A moment on the firm's clock as Qt has it, without its zone."""
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


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
        moment = QDateTimeEdit(qt_moment(field.value))
        moment.setDisplayFormat("ddd d MMM yyyy, HH:mm")
        moment.setCalendarPopup(True)
        return moment
    return _day(field)


def _line(field: TextField) -> QLineEdit:
    line = QLineEdit(field.value)
    line.setPlaceholderText(field.hint)
    return line


def _choice(field: ChoiceField) -> QComboBox:
    choice = QComboBox()
    for one in field.choices:
        choice.addItem(shown(one), one)
    choice.setEditable(field.open)
    if field.open:
        choice.setCurrentText(shown(field.value))
    else:
        choice.setCurrentIndex(field.choices.index(field.value) if field.value in field.choices else 0)
    return choice


def picked(choice: QComboBox) -> str:
    """What is chosen, whole, of which the list may show less; else what was typed."""
    typed, number = choice.currentText(), choice.currentIndex()
    if choice.itemText(number) != typed:
        number = choice.findText(typed)
    whole = choice.itemData(number)
    return whole if isinstance(whole, str) else str(typed)


class _Ticks(QWidget):
    """Rows of ticks."""

    def __init__(self, field: TicksField) -> None:
        super().__init__()
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        self.ticks = [QCheckBox(word) for word in field.choices]
        for number, tick in enumerate(self.ticks):
            tick.setChecked(tick.text() in field.value)
            tick.setAccessibleName(f"{field.label}: {tick.text()}")
            rows.addWidget(tick, *divmod(number, field.abreast))
        rows.setColumnStretch(field.abreast, 1)
        self.setFocusProxy(self.ticks[0])

    @property
    def ticked(self) -> tuple[str, ...]:
        """The words that are ticked."""
        return tuple(tick.text() for tick in self.ticks if tick.isChecked())


class _Pick(QWidget):
    """A row of words of which one is picked, by arrows or by a letter of its own."""

    def __init__(self, field: PickField) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self._words: dict[str, QRadioButton] = {}
        for letter, word in lettered(field.choices).items():
            button = QRadioButton(word)
            button.setAccessibleName(f"{field.label} {word}")
            button.setToolTip(tip(_tr("Key {}").format(letter.upper())))
            self._words[letter] = button
            button.setChecked(word == field.value)
            line.addWidget(button)
        line.addStretch(1)
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
        first = value or suggested
        self.day = QDateEdit(QDate(first.year, first.month, first.day) if first else QDate.currentDate())
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.day.setCalendarPopup(True)
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
