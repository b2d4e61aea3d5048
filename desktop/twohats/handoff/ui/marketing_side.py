"""The panel under Marketing: what waits for Sales, what came back, and what is to be mended."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.store import clock, queue
from twohats.handoff.ui.both_views import comes_again, guesses, is_lost, outcome, score_then
from twohats.handoff.ui.card import GLANCE, Glance, HandoffCard, beside, column, met_us
from twohats.handoff.ui.deck import Deck
from twohats.handoff.ui.desk import Desk
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel, tip
from twohats.words import capital, quoted, say

if TYPE_CHECKING:
    from twohats.handoff.ui.answer_forms import AnswerForms

_WING = "marketing"
_ROW = 2


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done with a handoff: by a letter or a button."""

    key: Qt.Key
    text: str
    do: Callable[[Handoff], object]


class MarketingSide(QObject):
    """Fills the deck with what Marketing waits for and what it has to read."""

    # The way to reach a lead (its id) is to be mended.
    mend = Signal(int)
    # The keys go back to the panel.
    done = Signal()

    def __init__(self, desk: Desk, deck: Deck) -> None:
        super().__init__()
        self._desk, self._deck = desk, deck

    @cached_property
    def _forms(self) -> "AnswerForms":
        from twohats.handoff.ui.answer_forms import AnswerForms  # noqa: PLC0415  # when one is first asked for

        forms = AnswerForms(self._desk, self._deck)
        forms.done.connect(self.done)
        return forms

    def show(
        self, waiting: list[clock.Waiting], standing: Callable[[clock.Waiting, datetime], tuple[str, str]]
    ) -> None:
        """Put what waits and what came back into the deck; `standing` says how a waiting one stands."""
        now = self._desk.now()
        self._deck.say(self.tr("Waiting for Sales") if waiting else self.tr("Nothing waits for Sales."))
        for one in waiting:
            handoff = one.handoff
            glance = Glance(self._under(handoff), handoff.need, met_us(handoff))
            self._deal(handoff, standing(one, now), glance, self._sent)
        back = self._desk.workspace.read(queue.came_back)
        tasks = [handoff for handoff in back if handoff.is_task]
        for title, handoffs in (
            (self.tr("To correct"), tasks),
            (self.tr("Back from Sales"), [handoff for handoff in back if not handoff.is_task]),
        ):
            if handoffs:
                self._deck.say(title)
            for handoff in handoffs:
                heard, why = self._heard(handoff), self._why(handoff) or met_us(handoff)
                glance = Glance(self._under(handoff), quoted(heard) if heard else handoff.need, why)
                self._deal(handoff, (self._word(handoff), "neutral"), glance, self._back)

    def _deal(
        self, handoff: Handoff, standing: tuple[str, str], glance: Glance, whole: Callable[[Handoff], QWidget]
    ) -> None:
        self._deck.deal(HandoffCard(handoff, standing, glance, _WING, lambda: whole(handoff)))

    def _under(self, handoff: Handoff) -> str:
        """Marketing's own score beside their organisation; Sales reads without it."""
        return " · ".join(filter(None, (beside(handoff), score_then(handoff))))

    def _word(self, handoff: Handoff) -> str:
        if is_lost(handoff):
            return self.tr("lost")
        return self.tr("waited too long") if handoff.state == "lapsed" else self.tr("came back")

    def _why(self, handoff: Handoff) -> str:
        """Why it came back, as a sentence; empty where the customer alone knows."""
        if handoff.is_task:
            return self.tr("To correct: {}").format(handoff.reason)
        return "" if is_lost(handoff) or not handoff.reason else self.tr("Back because: {}").format(handoff.reason)

    def _sent(self, handoff: Handoff) -> QWidget:
        """All of what waits."""
        whole, body = column()
        _say(body, handoff.need)
        _say(body, handoff.promise, self.tr("We promised: {}"))
        _say(body, met_us(handoff), role="dim")
        sent = self._desk.speech.moment(handoff.sent_at, self._desk.now())
        _say(body, sent, self.tr("Sent {}"), "dim")
        body.addWidget(self._buttons(handoff))
        return whole

    def _back(self, handoff: Handoff) -> QWidget:
        """All of what came back: why, both views of it, and what can be done."""
        whole, body = column()
        _say(body, handoff.need)
        _say(body, self._why(handoff), role="strong" if handoff.is_task else "text")
        _say(body, self._heard(handoff), say("“{}”"))
        _say(body, self._later(handoff), role="dim")
        _say(body, ", ".join(guesses(handoff, self._desk.speech)), self.tr("We guessed: {}"), "dim")
        _say(body, outcome(handoff, self._desk.speech), self.tr("It came to: {}"), "dim")
        body.addWidget(self._buttons(handoff))
        return whole

    def _heard(self, handoff: Handoff) -> str:
        """What the customer said, without the quotation marks it was written in."""
        return (handoff.objection if is_lost(handoff) else handoff.note).strip(' “”"')

    def _later(self, handoff: Handoff) -> str:
        """When it may be asked or sent again, as a sentence."""
        now, speech = self._desk.now(), self._desk.speech
        if is_lost(handoff):
            day = speech.day(handoff.again_on, now)
            return self.tr("Ask again on {}").format(day) if day else ""
        return capital(comes_again(handoff, speech, now))

    def _acts(self, handoff: Handoff) -> list[Act]:
        """What can be done with a handoff, the next thing first."""
        desk, key = self._desk, Qt.Key
        if handoff.state == "queued":
            return [Act(key.Key_W, self.tr("Withdraw…"), lambda one: self._forms.take_back(one))]
        read = Act(key.Key_E, self.tr("Read"), lambda one: desk.verbs.acknowledge(one.id))
        if handoff.fast_lane:
            return [read, Act(key.Key_T, self.tr("Take over"), lambda one: desk.verbs.take_over(one.id))]
        keep = Act(key.Key_U, self.tr("Keep until…"), lambda one: self._forms.keep(one))
        go = Act(key.Key_G, self.tr("Let go…"), lambda one: self._forms.let_go(one))
        if handoff.is_task:
            mend = Act(key.Key_M, self.tr("Correct…"), lambda one: self.mend.emit(desk.verbs.lead_of(one.id)))
            return [mend, Act(key.Key_E, self.tr("Done"), read.do), keep, go]
        return [read, keep, go] if is_lost(handoff) or handoff.recyclable else [read, go]

    def _buttons(self, handoff: Handoff) -> QWidget:
        holder, body = column()
        body.setContentsMargins(0, 4, 0, 0)
        body.setSpacing(6)
        acts = self._acts(handoff)
        for first in range(0, len(acts), _ROW):
            line = QHBoxLayout()
            line.setSpacing(6)
            for act in acts[first : first + _ROW]:
                line.addWidget(self._button(act, handoff))
            line.addStretch(1)
            body.addLayout(line)
        return holder

    def _button(self, act: Act, handoff: Handoff) -> QPushButton:
        button = make_button(act.text, _WING)
        button.setToolTip(tip(self.tr("Key {}").format(_letter(act))))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda *_: act.do(handoff))
        return button

    def verbs(self) -> list[tuple[str, str]]:
        """What can be done with the current handoff, and the letters that do it."""
        current = self._deck.current
        return [] if current is None else [(act.text, _letter(act)) for act in self._acts(current)]

    def press(self, key: int) -> bool:
        """Act on a key; False if it means nothing for the current handoff."""
        handoff = self._deck.current
        act = next((one for one in self._acts(handoff) if one.key == key), None) if handoff else None
        if handoff is None or act is None:
            return False
        act.do(handoff)
        return True


def _letter(act: Act) -> str:
    return act.key.name.removeprefix("Key_")


def _say(body: QVBoxLayout, text: str, words: str = "{}", role: str = "text") -> None:
    if text:
        body.addWidget(PlainLabel(words.format(text), role, wrap=True, most=GLANCE))
