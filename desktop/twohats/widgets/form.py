"""One form for every question: fields in, values out; what is refused is said in the form, which stays open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twohats.errors import OwnerError
from twohats.widgets.cards import column_of, make_button
from twohats.widgets.fields import Field, TickField, Value, listen, make_editor, value_of
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.scrolled import Scrolled
from twohats.widgets.sizes import room_of, sized

_WIDEST = 640
_ASKS = 2
_CTRL = Qt.KeyboardModifier.ControlModifier


Submit = Callable[[dict[str, Value]], None]


def _is_passing(line: QLineEdit) -> bool:
    """Whether nothing is lost with it: said so by its field, or the line within the field of a day or a time."""
    return bool(line.property("passing")) or isinstance(line.parent(), QAbstractSpinBox)


@dataclass(frozen=True, slots=True)
class Other:
    """A second way to submit a form, with a button of its own, and with Ctrl+Enter where the button says so."""

    button: str
    submit: Submit
    by_key: bool = False


class Form(QDialog):
    """A window with fields and a button. Enter submits, Esc closes and leaves everything as it was.

    Where something was typed, Esc is asked for twice; *Cancel* is not.
    Ctrl+Enter submits, too, in the other way where that is its key; Enter on its button, and on those that have the
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
        self.setProperty("wing", wing)
        self.setWindowTitle(shown(title))
        sized(self.setMinimumWidth, 440)
        sized(self.setMaximumWidth, _WIDEST)
        self._submit, self._other = submit, other
        self._needed, self._asks = QSize(), 0
        self._warned_of = ""
        self._editors: dict[str, QWidget] = {}
        body = self._body = column_of(self, title)
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
        self._scrolled = Scrolled(column)
        self._scrolled.changed.connect(self._grow_with_it)
        self.middle.addWidget(self._scrolled, 1)
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
            editor = make_editor(field)
            editor.setObjectName(field.name)
            editor.setAccessibleName(field.label)
            self._editors[field.name] = editor
            listen(editor, self.typed)
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
        self._cancel.clicked.connect(lambda *_: self.leave())
        self.go = make_button(text, wing, primary=True)
        self.go.clicked.connect(lambda *_: self.submit())
        line.addWidget(self._cancel)
        self._foot = [self._cancel, self.go]
        # What stands beside the fields, and comes before them.
        self.beside: list[QWidget] = []
        if self._other is not None:
            other = make_button(self._other.button, wing)
            other.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            submit = self._other.submit
            other.clicked.connect(lambda *_: self._submit_by(submit))
            line.addWidget(other)
            self._foot.insert(1, other)
        line.addWidget(self.go)
        return line

    def focusNextPrevChild(self, forth: bool) -> bool:  # noqa: FBT001  # Qt's own
        """Tab comes last to the buttons at the foot, whatever was put into the form after them."""
        last = self.previousInFocusChain() or self
        apart = [*self._foot, *self.beside]
        while last is not self and (last in apart or last.focusPolicy() == Qt.FocusPolicy.NoFocus):
            last = last.previousInFocusChain() or self
        for button in self._foot:
            self.setTabOrder(last, button)
            last = button
        return super().focusNextPrevChild(forth)

    def call_leaving(self, words: str) -> None:
        """Name the button that leaves it, where *Cancel* might be taken for the other."""
        self._cancel.setText(words)

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        return self._editors[name]

    def show_field(self, name: str, *, on: bool) -> None:
        """Show a field with its label, or put it away."""
        if self._rows.isRowVisible(self._editors[name]) is not on:
            self._rows.setRowVisible(self._editors[name], on)
            self.fit()

    def values(self) -> dict[str, Value]:
        """What stands in the fields, by their names."""
        return {name: value_of(editor) for name, editor in self._editors.items()}

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show the row of a field, or leave it out."""
        self._rows.setRowVisible(self._editors[name], shown)

    def reject(self) -> None:
        """Close and leave everything as it was; what was typed is thrown away when that is asked for twice."""
        typed = self.unkept()
        if typed == self._warned_of:
            super().reject()
        else:
            self._warned_of = typed
            self.fail(self.tr("What you typed is written down nowhere yet. Esc once more throws it away."))

    def leave(self) -> None:
        """Close and leave everything as it was, whatever was typed."""
        self._warned_of = self.unkept()
        self.reject()

    def unkept(self) -> str:
        """What somebody typed into the form's lines, wherever they stand, and would lose by closing."""
        lines = [line.text() for line in self.findChildren(QLineEdit) if line.isModified() and not _is_passing(line)]
        lines += [text.toPlainText() for text in self.findChildren(QPlainTextEdit) if text.document().isModified()]
        return "\n".join(filter(str.strip, lines))

    def submit(self) -> None:
        """Hand the values over; a refusal is shown here and nothing typed is lost."""
        self._submit_by(self._submit)

    def submit_otherwise(self) -> None:
        """Hand the values over as Ctrl+Enter does: in the other way, where that is its key."""
        self._submit_by(self._other.submit if self._other is not None and self._other.by_key else self._submit)

    def _submit_by(self, submit: Submit) -> None:
        if self.attempt(lambda: submit(self.values())):
            self.accept()

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do something, and say here why it was refused, if it was; whether it was done."""
        try:
            act()
        except OwnerError as error:
            self.fail(str(error))
            return False
        return True

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
        """Take the room that the content needs; texts that wrap need more height where the width is bounded."""
        self._needed = QSize()
        # A row that is hidden does not say so to what is around it.
        self._rows.update()
        self._scrolled.settle()
        self._body.activate()
        # Qt's own `adjustSize` stops at two thirds of the screen.
        self.resize(self.sizeHint().boundedTo(self.maximumSize()).boundedTo(room_of(self)))
        self.grow()
        self._needed, self._asks = self.size(), _ASKS

    def grow(self) -> None:
        """Take the height that the content needs, where it has less; on a screen without it, the fields scroll."""
        self._body.activate()
        needed = max(self.height(), self._body.totalHeightForWidth(self.width()))
        self.resize(self.width(), min(needed, room_of(self).height()))
        self._needed, self._asks = self.size(), _ASKS

    def _grow_with_it(self) -> None:
        """What is said or added later has room, too."""
        # One that was made smaller from outside has its room back first.
        has_room = self.width() >= self._needed.width() and self.height() >= self._needed.height()
        if self.isVisible() and has_room:
            self.grow()

    def open(self) -> None:
        """Show it, as large as its content needs.

        All of that is in it by now: a window manager may put a form back to the size it was first shown with.
        """
        self.fit()
        super().open()
        self._go_home()

    def _go_home(self) -> None:
        """A long line shows how it begins, but for the one in which one types."""
        for editor in self._editors.values():
            if isinstance(editor, QLineEdit) and not editor.hasFocus():
                editor.home(False)  # noqa: FBT003  # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again for the room that is needed: a window manager may answer late, with the size of before."""
        super().resizeEvent(event)
        if self._asks and self.height() < self._needed.height():
            self._asks -= 1
            QTimer.singleShot(0, self, lambda: self.resize(self._needed))

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
        if self._cancel.hasFocus() and not modifiers & _CTRL:
            self.leave()
        elif isinstance(focused, QPushButton) and focused.property("enter") and not modifiers & _CTRL:
            focused.click()
        elif modifiers & _CTRL:
            self.submit_otherwise()
        else:
            self.submit()
