"""The two ways to decide a handoff: a line with the first action, and a list of reasons."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twohats.handoff.rules.first_action import ACTIONS
from twohats.handoff.rules.reasons import Reason
from twohats.widgets.cards import clear, make_button
from twohats.widgets.label import PlainLabel

_DIGITS = 9


def action_word(kind: str) -> str:
    """A kind of action as the owner reads it; other words are read as they are."""
    words = {
        "call": _tr("call"),
        "visit": _tr("visit"),
        "email": _tr("e-mail"),
        "meeting": _tr("meeting"),
        "task": _tr("task"),
    }
    return words.get(kind, kind)


class AcceptLine(QWidget):
    """One line: what will be done first, and when."""

    agreed = Signal(str, datetime)

    def __init__(self, kind: str, due: datetime) -> None:
        """`due` is on the firm's clock, without its zone."""
        from twohats.widgets.fields import moment_editor  # noqa: PLC0415  # when something is accepted

        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 4, 0, 0)
        self.action = QComboBox()
        for one in ACTIONS:
            self.action.addItem(action_word(one), one)
        self.action.setCurrentIndex(ACTIONS.index(kind))
        self.action.setAccessibleName(self.tr("First action"))
        self.when = moment_editor(due, near=True)
        self.when.setAccessibleName(self.tr("When"))
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.action)
        line.addWidget(self.when, 1)
        body.addLayout(line)
        self.go = make_button(self.tr("Accept"), "sales", primary=True)
        self.go.clicked.connect(self.agree)
        body.addWidget(self.go)

    def agree(self) -> None:
        """Accept with what stands in the line."""
        when = self.when.dateTime().toPython()
        assert isinstance(when, datetime)  # noqa: S101  # the stubs say object
        self.agreed.emit(self.action.currentData(), when)


class _Line(PlainLabel):
    """A line of a list that can be taken with the mouse."""

    pressed = Signal()

    def __init__(self, text: str, role: str = "text") -> None:
        super().__init__(text, role)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.pressed.emit()


class ReasonList(QWidget):
    """The reasons, nine at a time, each with its digit; 0 turns the page."""

    taken = Signal(object)

    def __init__(self, reasons: Sequence[Reason]) -> None:
        super().__init__()
        self._reasons = reasons
        self._first = 0
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 4, 0, 0)
        self._body.setSpacing(1)
        self._show()

    def _show(self) -> None:
        clear(self._body)
        for number, reason in enumerate(self._page(), 1):
            self._add_line(number, f"{number}  {reason.name}")
        if len(self._reasons) > _DIGITS:
            self._add_line(0, self.tr("0  more reasons…"), "dim")

    def _add_line(self, digit: int, text: str, role: str = "text") -> None:
        line = _Line(text, role)
        line.pressed.connect(lambda: self.press(digit))
        self._body.addWidget(line)

    def _page(self) -> Sequence[Reason]:
        return self._reasons[self._first : self._first + _DIGITS]

    def press(self, digit: int) -> None:
        """Take the reason of a digit, or turn the page."""
        if digit == 0:
            self._first = 0 if self._first + _DIGITS >= len(self._reasons) else self._first + _DIGITS
            self._show()
        elif digit <= len(self._page()):
            self.taken.emit(self._page()[digit - 1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deciding", text)
