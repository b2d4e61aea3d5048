"""One handoff as a card: a few words of it, and all of it on the card on which the keys act."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twohats.handoff.rules.handoff import Handoff
from twohats.widgets.cards import Card
from twohats.widgets.label import Pill, PlainLabel

# So much of a text fits a card that is read at a glance; the rest is in its tooltip.
GLANCE = 160
# So much of what they need fits two or three lines.
_NEED = 100


@dataclass(frozen=True, slots=True)
class Glance:
    """The few words of a handoff: what stands under its name, what it is about, and where from or why."""

    under: str
    words: str
    below: str


class HandoffCard(Card):
    """A card that can be chosen; it is short until it is opened, and then shows what `whole` makes."""

    pressed = Signal()

    def __init__(
        self, handoff: Handoff, standing: tuple[str, str], glance: Glance, wing: str, whole: Callable[[], QWidget]
    ) -> None:
        """`standing` is how it stands in a word, and of which kind that is: neutral or late."""
        super().__init__()
        self.handoff = handoff
        self.setProperty("wing", wing)
        self._whole = whole
        self._open: QWidget | None = None
        who = handoff.called or self.tr("No name")
        self.body.addLayout(self._top(who, *standing))
        if glance.under:
            self.body.addWidget(PlainLabel(glance.under, "dim"))
        self._short = _make_short(glance)
        self.body.addWidget(self._short)
        self.setAccessibleName(f"{who}, {standing[0]}")

    def _top(self, who: str, word: str, kind: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(PlainLabel(who, "strong"), 1)
        line.addWidget(Pill(word, kind, self))
        return line

    def open(self) -> None:
        """Show all of it."""
        if self._open is None:
            self._short.hide()
            self._open = self._whole()
            self.body.addWidget(self._open)

    def shut(self) -> None:
        """Show a few words of it."""
        if self._open is not None:
            self._open.hide()
            self._open.deleteLater()
            self._open = None
            self._short.show()

    def mark(self, *, marked: bool) -> None:
        """Show whether the keys act on this card."""
        if bool(self.property("chosen")) is not marked:
            self.setProperty("chosen", marked)
            self.style().unpolish(self)
            self.style().polish(self)

    def mousePressEvent(self, _event: object) -> None:
        self.pressed.emit()


def _make_short(glance: Glance) -> QWidget:
    short, body = column()
    body.addWidget(PlainLabel(glance.words, wrap=True, most=_NEED))
    body.addWidget(PlainLabel(glance.below, "dim"))
    return short


def beside(handoff: Handoff) -> str:
    """Their organisation, where a person is named."""
    return handoff.snapshot.organisation if handoff.snapshot.name else ""


def met_us(handoff: Handoff) -> str:
    """Where they met us: the campaign and the channel."""
    return " · ".join(filter(None, (handoff.campaign, handoff.channel)))


def column() -> tuple[QWidget, QVBoxLayout]:
    """A part of a card, and the layout in which its lines stand below each other."""
    holder = QWidget()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    body.setSpacing(4)
    return holder, body
