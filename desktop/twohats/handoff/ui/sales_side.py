"""The panel under Sales: what to decide, read cold and decided by keys, and both views afterwards."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twohats.business.rules.calendar import people_say
from twohats.business.store import office
from twohats.handoff.rules.first_action import first_due, suggested_kind
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.rules.reasons import Reason
from twohats.handoff.store import clock, published, queue
from twohats.handoff.ui.both_views import BothViews
from twohats.handoff.ui.card import Glance, HandoffCard, beside, column, met_us
from twohats.handoff.ui.deciding import AcceptLine, ReasonList, action_word
from twohats.handoff.ui.deck import Deck
from twohats.handoff.ui.desk import Desk
from twohats.stamp import to_stamp
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel, tip
from twohats.words import filled, many

if TYPE_CHECKING:
    from twohats.widgets.fields import Field, Value

_WING = "sales"
_LIFTED = timedelta(minutes=10)


class SalesSide(QObject):
    """Fills the deck with what waits, and decides it."""

    # The keys go back to the panel.
    done = Signal()

    def __init__(self, desk: Desk, deck: Deck) -> None:
        super().__init__()
        self._desk, self._deck = desk, deck
        self.views = BothViews(desk)
        self._line: AcceptLine | ReasonList | None = None
        self._foot: QVBoxLayout | None = None
        self._buttons: QWidget | None = None
        # The decision that was shown last, and the one that was put away: stamps.
        self._shown_at, self._hidden_at = "", ""
        self._decided: int | None = None

    def show(self, waiting: list[clock.Waiting], now: datetime) -> int | None:
        """Put what waits into the deck, and lift the covers of what was just decided.

        Gives the handoff whose decision was just taken back, if any: the owner wants to decide it anew.
        """
        self._forget_line()
        for one in waiting:
            handoff = one.handoff
            glance = Glance(beside(handoff), handoff.need, met_us(handoff))
            self._deck.deal(HandoffCard(handoff, self.standing(one, now), glance, _WING, self._reading(one)))
        if not waiting:
            self._deck.say(self.tr("Nothing waits for a decision."))
            self._deck.say(self._coming(now))
        taken_back = next((one.handoff.id for one in waiting if one.handoff.id == self._decided), None)
        self._lift_covers(now)
        return taken_back

    def leave(self) -> None:
        """The other hat is worn: nothing is being decided, and Marketing has both views on its own cards."""
        self._forget_line()
        self.views.hide()

    def standing(self, one: clock.Waiting, now: datetime) -> tuple[str, str]:
        """How a waiting handoff stands in a word, and of which kind that is."""
        if one.lapsed:
            return self.tr("waited too long"), "late"
        return self._desk.speech.late(one.due, now), "late" if one.late else "neutral"

    def _coming(self, now: datetime) -> str:
        day = self._desk.speech.today(now).isoformat()
        coming = self._desk.workspace.read(published.next_planned, day)
        if coming is None:
            return self.tr("Marketing plans nothing new for now. What it sends appears here.")
        start = self._desk.speech.day(coming.starts_on, now)
        if coming.expected_leads is None:
            return filled(self.tr("Marketing plans “{}” from {}."), coming.name, start)
        leads = many(coming.expected_leads, "1 lead", "{:,} leads")
        return self.tr("Marketing plans “{}” from {}, about {}.").format(coming.name, start, leads)

    def _lift_covers(self, now: datetime) -> None:
        last = self._desk.workspace.read(queue.decided_last, to_stamp(now - _LIFTED))
        at = last.decided_at or "" if last else ""
        # What was decided before a decision that was taken back stays covered.
        self._shown_at = max(self._shown_at, at)
        self._decided = None if last is None else last.id
        if last is None or at < self._shown_at or at <= self._hidden_at:
            self.views.hide()
        else:
            self.views.show_decision(last, now)

    def _reading(self, one: clock.Waiting) -> Callable[[], QWidget]:
        return lambda: self._read(one)

    def _read(self, one: clock.Waiting) -> QWidget:
        """All facts of a handoff, and under them the buttons."""
        from twohats.handoff.ui.cold_read import ColdRead  # noqa: PLC0415  # when there is something to be read

        workspace, now = self._desk.workspace, self._desk.now()
        returns = workspace.read(queue.count_returns, one.handoff.id)
        reading = ColdRead(one.handoff, returns, one.due, self._desk.speech, now)
        self._forget_line()
        self._foot, self._buttons = reading.body, self._make_buttons(one.handoff, now)
        reading.body.addWidget(self._buttons)
        return reading

    def _make_buttons(self, handoff: Handoff, now: datetime) -> QWidget:
        holder, body = column()
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(8)
        verbs = (self.tr("Accept"), "A", self.press_accept), (self.tr("Reject…"), "R", self.open_reasons)
        for text, key, slot in verbs:
            button = make_button(text, _WING, primary=key == "A")
            button.setToolTip(tip(self.tr("Key {}").format(key)))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda *_, slot=slot: slot())
            line.addWidget(button)
        line.addStretch(1)
        body.addLayout(line)
        when = people_say(self._first_due(handoff, now), self._desk.speech.today(now))
        kind = action_word(suggested_kind(handoff.suggested_action))
        body.addWidget(PlainLabel(self.tr("On accepting: {}, {}").format(kind, when), "dim"))
        return holder

    def _first_due(self, handoff: Handoff, now: datetime) -> datetime:
        return first_due(handoff, self._desk.workspace.read(office.calendar), now)

    def verbs(self) -> list[tuple[str, str]]:
        """What can be done with the current handoff, and the letters that do it."""
        return [] if self._deck.current is None else [(self.tr("Accept"), "A"), (self.tr("Reject…"), "R")]

    def press(self, key: int) -> bool:
        """Act on a key; False if it means nothing here."""
        if isinstance(self._line, ReasonList) and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._line.press(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_A:
            self.press_accept()
        elif key == Qt.Key.Key_R:
            self.open_reasons()
        else:
            return False
        return True

    def agree(self) -> bool:
        """Accept with what stands in the open line; False if none is open."""
        if not isinstance(self._line, AcceptLine):
            return False
        self._line.agree()
        return True

    def escape(self) -> bool:
        """Put away the open line, else both views; False if nothing was there."""
        if self._line is not None:
            self._close_line()
            return True
        if self.views.isHidden():
            return False
        self._hidden_at = self._shown_at
        self.views.hide()
        return True

    def press_accept(self) -> None:
        """The first time the line opens; the second time it is agreed."""
        handoff = self._deck.current
        if handoff is None or self.agree():
            return
        kind = suggested_kind(handoff.suggested_action)
        line = AcceptLine(kind, self._first_due(handoff, self._desk.now()).replace(tzinfo=None))
        line.agreed.connect(lambda kind, when: self._accept(handoff.id, kind, when))
        self._open_line(line)

    def _accept(self, handoff_id: int, kind: str, when: datetime) -> None:
        self._desk.verbs.accept(handoff_id, kind, self._desk.speech.from_clock(when))
        self.done.emit()

    def open_reasons(self) -> None:
        """Show the reasons for which the current handoff may go back."""
        handoff = self._deck.current
        if handoff is not None and not isinstance(self._line, ReasonList):
            reasons = ReasonList(self._desk.workspace.read(queue.reasons))
            reasons.taken.connect(lambda reason: self._reject(handoff.id, reason))
            self._open_line(reasons)

    def _reject(self, handoff_id: int, reason: Reason) -> None:
        if reason.needs_note:
            self._ask_why(handoff_id, reason)
            return
        self._desk.verbs.reject(handoff_id, reason.name, "")
        self.done.emit()

    def _ask_why(self, handoff_id: int, reason: Reason) -> None:
        from twohats.widgets.fields import TextField  # noqa: PLC0415  # rarely needed
        from twohats.widgets.form import Form  # noqa: PLC0415  # the same

        fields: list[Field] = [TextField("note", self.tr("In their words"), lines=True)]

        def submit(values: "dict[str, Value]") -> None:
            self._desk.verbs.reject(handoff_id, reason.name, str(values["note"]))

        form = Form(self._deck.window(), self.tr("Why does it go back?"), fields, self.tr("Reject"), submit, _WING)
        form.finished.connect(lambda _: self.done.emit())
        form.open()

    def _open_line(self, line: AcceptLine | ReasonList) -> None:
        self._close_line()
        if self._foot is None or self._buttons is None:
            return
        self._line = line
        self._buttons.hide()
        self._foot.addWidget(line)
        self._deck.show_whole(line)
        self.done.emit()

    def _close_line(self) -> None:
        if self._line is not None:
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if self._buttons is not None:
            self._buttons.show()

    def _forget_line(self) -> None:
        """The card with the line is gone, and so is the line."""
        self._line, self._foot, self._buttons = None, None, None

    @property
    def is_deciding(self) -> bool:
        """Whether the owner is in the middle of an answer."""
        return self._line is not None
