"""One form for every question: fields in, values out; what is refused is said in the form, which stays open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, Signal, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twohats.errors import OwnerError
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel, shown

Value = str | bool | date | datetime | tuple[str, ...] | None

_WIDEST = 640
_CTRL = Qt.KeyboardModifier.ControlModifier


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


Submit = Callable[[dict[str, Value]], None]


@dataclass(frozen=True, slots=True)
class Other:
    """A second way to submit a form, with a button of its own."""

    button: str
    submit: Submit


class Form(QDialog):
    """A window with fields and a button. Enter submits, Esc closes and leaves everything as it was.

    Ctrl+Enter submits, too, in the other way where there is one; Enter on its button, and on those that have the
    property `enter`, presses them.
    """

    # Something in the fields is not as it was.
    typed = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        fields: Sequence[Field],
        button: str,
        submit: Submit,
        wing: str,
        *,
        other: Other | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(shown(title))
        self.setMinimumWidth(440)
        self.setMaximumWidth(_WIDEST)
        self._submit, self._other = submit, other
        self._editors: dict[str, QWidget] = {}
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 18, 20, 16)
        body.setSpacing(12)
        body.addWidget(PlainLabel(title, "title"))
        self.top, self.below = QVBoxLayout(), QVBoxLayout()
        self._rows = self._lay_out(fields)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(self._rows)
        column.addLayout(self.below)
        column.addStretch(1)
        # The fields, with what stands under and beside them.
        self.middle = QHBoxLayout()
        self.middle.setSpacing(24)
        self.middle.addLayout(column, 1)
        body.addLayout(self.top)
        body.addLayout(self.middle)
        self._trouble = PlainLabel("", "late", wrap=True)
        self._trouble.setAccessibleName(self.tr("What is wrong"))
        self._trouble.hide()
        body.addWidget(self._trouble)
        body.addLayout(self._buttons(button, wing))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _lay_out(self, fields: Sequence[Field]) -> QFormLayout:
        rows = self._rows = QFormLayout()
        rows.setHorizontalSpacing(14)
        rows.setVerticalSpacing(9)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            editor = _editor(field)
            editor.setObjectName(field.name)
            editor.setAccessibleName(field.label)
            self._editors[field.name] = editor
            _listen(editor, self.typed)
            if isinstance(field, TickField):
                rows.addRow("", editor)
            else:
                label = PlainLabel(field.label, "dim")
                label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
                label.setBuddy(editor)
                rows.addRow(label, editor)
        return rows

    def _buttons(self, text: str, wing: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        self._cancel = make_button(self.tr("Cancel"), wing)
        self._cancel.clicked.connect(self.reject)
        self.go = make_button(text, wing, primary=True)
        self.go.clicked.connect(lambda *_: self.submit())
        line.addWidget(self._cancel)
        if self._other is not None:
            other = make_button(self._other.button, wing)
            other.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            other.clicked.connect(lambda *_: self.submit_otherwise())
            line.addWidget(other)
        line.addWidget(self.go)
        return line

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        return self._editors[name]

    def show_field(self, name: str, *, on: bool) -> None:
        """Show a field with its label, or put it away."""
        if self._rows.isRowVisible(self._editors[name]) is not on:
            self._rows.setRowVisible(self._editors[name], on)
            self.adjustSize()

    def values(self) -> dict[str, Value]:
        """What stands in the fields, by their names."""
        return {name: _value(editor) for name, editor in self._editors.items()}

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show the row of a field, or leave it out."""
        self._rows.setRowVisible(self._editors[name], shown)

    def submit(self) -> None:
        """Hand the values over; a refusal is shown here and nothing typed is lost."""
        self._submit_by(self._submit)

    def submit_otherwise(self) -> None:
        """Hand the values over in the other way, where there is one."""
        self._submit_by(self._submit if self._other is None else self._other.submit)

    def _submit_by(self, submit: Submit) -> None:
        try:
            submit(self.values())
        except OwnerError as error:
            self.fail(str(error))
        else:
            self.accept()

    def fail(self, sentence: str, field: str = "") -> None:
        """Say what is wrong, and go to the field it is about where one is named."""
        self._trouble.setText(sentence)
        self._trouble.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._trouble, QAccessible.Event.Alert))
        if field:
            self._editors[field].setFocus()
        self.fit()

    def unsay(self) -> None:
        """Say no longer what was wrong."""
        self._trouble.setText("")
        self._trouble.hide()

    def fit(self) -> None:
        """Take the room that the content needs."""
        self.adjustSize()

    @property
    def trouble(self) -> str:
        """What the form says is wrong."""
        return self._trouble.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter(event.modifiers())
        else:
            super().keyPressEvent(event)

    def _enter(self, modifiers: Qt.KeyboardModifier) -> None:
        focused = self.focusWidget()
        if self._cancel.hasFocus():
            self.reject()
        elif isinstance(focused, QPushButton) and focused.property("enter") and not modifiers & _CTRL:
            focused.click()
        elif modifiers & _CTRL:
            self.submit_otherwise()
        else:
            self.submit()


class _Lines(QPlainTextEdit):
    """Several lines; Tab leaves it, Ctrl+Enter submits the form."""

    def __init__(self, field: TextField) -> None:
        super().__init__(field.value)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(field.hint)
        self.setFixedHeight(64)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & _CTRL:
            event.ignore()
        else:
            super().keyPressEvent(event)


def qt_moment(moment: datetime) -> QDateTime:
    """A moment on the firm's clock as Qt has it, without its zone."""
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


def _editor(field: Field) -> QWidget:
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
    choice.addItems(field.choices)
    choice.setEditable(field.open)
    if field.open:
        choice.setCurrentText(field.value)
    else:
        choice.setCurrentIndex(max(0, choice.findText(field.value)) if field.value else 0)
    return choice


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
        for word in field.choices:
            button = QRadioButton(word)
            button.setAccessibleName(f"{field.label} {word}")
            letter = next(one for one in _initials(word) if one not in self._words)
            button.setToolTip(_tr("Key {}").format(letter.upper()))
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


def _day(field: DayField) -> OptionalDay:
    editor = OptionalDay(field.value, field.suggested)
    editor.tick.setAccessibleName(field.label)
    return editor


def _value(editor: QWidget) -> Value:
    return next(read(editor) for kind, read in _READ.items() if isinstance(editor, kind))


def _listen(editor: QWidget, typed: SignalInstance) -> None:
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
    QComboBox: lambda choice: str(choice.currentText()),
    QPlainTextEdit: lambda lines: str(lines.toPlainText()),
    QLineEdit: lambda line: str(line.text()),
    QDateTimeEdit: lambda moment: moment.dateTime().toPython(),
    OptionalDay: lambda optional: optional.day.date().toPython() if optional.tick.isChecked() else None,
}
