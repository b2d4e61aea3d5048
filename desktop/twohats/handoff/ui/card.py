"""One handoff as a card: the facts and the promise; under Sales, the two lines in which it is decided."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QVBoxLayout, QWidget

from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.rules.reasons import Reason
from twohats.widgets.cards import Card, make_button
from twohats.widgets.form import qt_moment
from twohats.widgets.label import Pill, PlainLabel

ACTIONS = ("call", "visit", "email", "meeting", "task")
_DIGITS = 9
# So much of a text fits a card that is read at a glance; the rest is in its tooltip.
GLANCE = 160


class HandoffCard(Card):
    """A card that can be chosen; `mousePressEvent` chooses it, too."""

    pressed = Signal()

    def __init__(self, handoff: Handoff, due: str, kind: str, wing: str) -> None:
        super().__init__()
        self.handoff = handoff
        self.setProperty("wing", str(wing))
        facts = handoff.snapshot
        who = facts.name or facts.organisation or self.tr("Nameless")
        self.body.addLayout(self._top(who, due, kind))
        if facts.name and facts.organisation:
            self.body.addWidget(PlainLabel(facts.organisation, "dim"))
        self.body.addWidget(PlainLabel(handoff.need, wrap=True, most=GLANCE))
        self.setAccessibleName(f"{who}, {due}")

    def _top(self, who: str, due: str, kind: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(PlainLabel(who, "strong"), 1)
        line.addWidget(Pill(due, kind))
        return line

    def add_promise(self, fallback: str) -> None:
        """The exact words the customer saw, or that none were."""
        promise = self.handoff.promise
        self.body.addWidget(
            PlainLabel(self.tr("We promised: {}").format(promise) if promise else fallback, wrap=True, most=GLANCE)
        )

    def add_place(self) -> None:
        """Where they met us."""
        place = " · ".join(filter(None, (self.handoff.campaign, self.handoff.channel)))
        self.body.addWidget(PlainLabel(place, "dim"))

    def choose(self, *, chosen: bool) -> None:
        """Show whether the keys act on this card."""
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mousePressEvent(self, _event: object) -> None:
        self.pressed.emit()


class AcceptLine(QWidget):
    """One line: what will be done first, and when."""

    agreed = Signal(str, datetime)

    def __init__(self, due: datetime, wing: str) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 4, 0, 0)
        self.action = QComboBox()
        self.action.addItems(ACTIONS)
        self.action.setAccessibleName(self.tr("First action"))
        self.when = QDateTimeEdit(qt_moment(due))
        self.when.setDisplayFormat("d MMM, HH:mm")
        self.when.setCalendarPopup(True)
        self.when.setAccessibleName(self.tr("When"))
        line = QHBoxLayout()
        line.addWidget(self.action)
        line.addWidget(self.when, 1)
        body.addLayout(line)
        self.go = make_button(self.tr("Accept"), wing, primary=True)
        self.go.clicked.connect(self.agree)
        body.addWidget(self.go)

    def agree(self) -> None:
        """Accept with what stands in the line."""
        when = self.when.dateTime().toPython()
        assert isinstance(when, datetime)  # noqa: S101  # the stubs say object
        self.agreed.emit(self.action.currentText(), when)


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
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, reason in enumerate(self._page(), 1):
            self._body.addWidget(PlainLabel(f"{number}  {reason.name}"))
        self._body.addWidget(PlainLabel(self.tr("0  more reasons…"), "dim"))

    def _page(self) -> Sequence[Reason]:
        return self._reasons[self._first : self._first + _DIGITS]

    def press(self, digit: int) -> None:
        """Take the reason of a digit, or turn the page."""
        if digit == 0:
            self._first = 0 if self._first + _DIGITS >= len(self._reasons) else self._first + _DIGITS
            self._show()
        elif digit <= len(self._page()):
            self.taken.emit(self._page()[digit - 1])
