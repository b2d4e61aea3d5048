"""The cards of the panel below each other: one of them is open, and on it the keys act."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.ui.card import HandoffCard
from twohats.widgets.cards import clear
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import px

# The room of a scroll bar, as the style sheet has it.
BAR = 10


class Deck(QScrollArea):
    """Takes sentences, cards and handoffs from the top; of the handoffs, exactly one is open."""

    # A card was pressed with the mouse.
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[HandoffCard] = []
        self._place = 0
        self._marked = False
        self._wanted: QWidget | None = None
        self._before: int | None = None
        inside = self._inside = QWidget()
        inside.setObjectName("inside")
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(10)
        self._leave_room()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._bring)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._bring())

    def _leave_room(self) -> None:
        """The cards are as wide without a scroll bar as beside one."""
        bar = self.width() - self.viewport().width()
        self._body.setContentsMargins(0, 0, max(0, px(BAR) - bar), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room()

    def clear(self, *, forget: bool = False) -> None:
        """Put everything away; the place of the current handoff is kept, unless it is to be forgotten."""
        self._before = None if forget or self.current is None else self.current.id
        clear(self._body)
        if forget:
            self._place = 0
            self.verticalScrollBar().setValue(0)
        self._cards.clear()
        self._wanted = None

    def say(self, sentence: str) -> None:
        """A sentence of its own."""
        self._body.addWidget(PlainLabel(sentence, "dim", wrap=True))

    def put(self, widget: QWidget) -> None:
        """Something that is no handoff."""
        self._body.addWidget(widget)

    def deal(self, card: HandoffCard) -> None:
        """A handoff's card."""
        place = len(self._cards)
        card.pressed.connect(lambda: self._press(place))
        self._cards.append(card)
        self._body.addWidget(card)

    def finish(self, handoff_id: int | None) -> None:
        """All is there: open this handoff, or the one that took its place; what was in view stays in view."""
        self._body.addStretch(1)
        ids = [card.handoff.id for card in self._cards]
        self._open(ids.index(handoff_id) if handoff_id in ids else min(self._place, max(0, len(ids) - 1)))
        if self._marked and self._card is not None and self._card.handoff.id != self._before:
            self.show_whole(self._card)

    def _press(self, place: int) -> None:
        self._turn_to(place)
        self.pressed.emit()

    def choose(self, handoff_id: int | None) -> bool:
        """Open a handoff; False if it is not there."""
        ids = [card.handoff.id for card in self._cards]
        if handoff_id not in ids:
            return False
        self._turn_to(ids.index(handoff_id))
        return True

    def step(self, by: int) -> None:
        """Open the next handoff, or the one before."""
        if self._cards:
            self._turn_to(max(0, min(len(self._cards) - 1, self._place + by)))

    def _turn_to(self, place: int) -> None:
        self._open(place)
        if self._card is not None:
            self.show_whole(self._card)

    def _open(self, place: int) -> None:
        self._place = place
        for number, card in enumerate(self._cards):
            if number != place:
                card.shut()
        if (current := self._card) is not None:
            current.open()
        self.mark(marked=self._marked)

    def mark(self, *, marked: bool) -> None:
        """Show on which card the keys act, or that they do not."""
        if marked and not self._marked and self._card is not None:
            self.show_whole(self._card)
        self._marked = marked
        for number, card in enumerate(self._cards):
            card.mark(marked=marked and number == self._place)

    def show_whole(self, widget: QWidget) -> None:
        """Scroll until a widget is in view, once it is laid out."""
        self._wanted = widget
        self._soon.start(0)

    def _bring(self) -> None:
        """As much of it as fits, from its top."""
        if self._wanted is None or not self._wanted.isVisible():
            return
        bar, top = self.verticalScrollBar(), self._wanted.mapTo(self._inside, self._wanted.rect().topLeft()).y()
        below = top + self._wanted.height() - self.viewport().height()
        bar.setValue(min(top, max(bar.value(), below)))

    def page(self, by: int) -> None:
        """Scroll by most of what is in view."""
        self._wanted = None
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * (self.viewport().height() - 40))

    def wheelEvent(self, event: object) -> None:
        self._wanted = None
        super().wheelEvent(event)  # type: ignore[arg-type]  # a QWheelEvent

    def stops(self) -> list[QWidget]:
        """What Tab reaches in it, from the top."""
        found: list[QWidget] = []
        for widget in self._inside.findChildren(QWidget):
            takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isHidden()
            if takes_tab and widget.window() is self.window() and not (found and found[-1].isAncestorOf(widget)):
                found.append(widget)
        return found

    @property
    def _card(self) -> HandoffCard | None:
        return self._cards[self._place] if self._place < len(self._cards) else None

    @property
    def current(self) -> Handoff | None:
        """The handoff on which the keys act."""
        return None if self._card is None else self._card.handoff

    @property
    def is_empty(self) -> bool:
        """Whether no handoff is there."""
        return not self._cards
