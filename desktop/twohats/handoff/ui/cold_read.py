"""A handoff as Sales reads it before it decides: the facts and the promise; score and guess stay covered."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from twohats.business.rules.calendar import local_day
from twohats.business.speech import Speech
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.ui.card import GLANCE, met_us
from twohats.languages import say_language
from twohats.widgets.cards import Facts
from twohats.widgets.label import PlainLabel

_SHORT = 80
_CONTACTS = 3
_LONGEST_CODE = 3


class ColdRead(QWidget):
    """Everything about a handoff but what Marketing thinks of it; `body` takes what follows."""

    def __init__(self, handoff: Handoff, returns: int, due: datetime, speech: Speech, now: datetime) -> None:
        """`returns` is how many times this lead came back before; `due` is when the answer is due."""
        super().__init__()
        self._handoff, self._speech, self._now = handoff, speech, now
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(4)
        self._show_reach()
        self._say(handoff.need)
        self._show_facts(returns, due)
        self._show_promise()
        self._say(handoff.why_now, self.tr("Why now: {}"))
        self._say(handoff.suggested_action, self.tr("Do first: {}"))
        note = handoff.snapshot.note
        self._say(note if note != handoff.need else "", self.tr("Note: {}"))
        self._show_contacts()
        self._say(self.tr("Marketing’s score and guess: covered until you decide"), role="dim")

    def _say(self, text: str, words: str = "{}", role: str = "text") -> None:
        if text:
            self.body.addWidget(PlainLabel(words.format(text), role, wrap=True, most=GLANCE))

    def _show_reach(self) -> None:
        facts = self._handoff.snapshot
        for way in (facts.phone, facts.email):
            if way:
                self.body.addWidget(PlainLabel(way))
        if not (facts.phone or facts.email):
            self._say(self.tr("Neither a phone number nor an e-mail address"), role="dim")

    def _show_facts(self, returns: int, due: datetime) -> None:
        facts, speech, now = self._handoff.snapshot, self._speech, self._now
        before = {0: "", 1: self.tr("once, and came back")}.get(returns, self.tr("{} times").format(returns))
        self._add_facts(
            (self.tr("Town or area"), facts.place),
            (self.tr("Language"), say_language(facts.language)),
            (self.tr("Wants it"), self._wanted()),
            (self.tr("Source"), met_us(self._handoff)),
            (self.tr("Sent", "a handoff"), speech.moment(self._handoff.sent_at, now)),
            (self.tr("Sent before"), before),
            (self.tr("Answer by"), speech.moment(due, now)),
        )

    def _add_facts(self, *pairs: tuple[str, str]) -> None:
        facts = Facts(most=_SHORT)
        facts.show_facts(pairs)
        self.body.addWidget(facts)
        self.body.addSpacing(2)

    def _wanted(self) -> str:
        facts = self._handoff.snapshot
        first, last = (self._speech.day(day, self._now) for day in (facts.wanted_from, facts.wanted_until))
        if first and last:
            return self.tr("{} to {}").format(first, last)
        return self.tr("from {}").format(first) if first else last

    def _show_promise(self) -> None:
        if not self._handoff.promise:
            self._say(self.tr("No promise was made."))
            return
        self._say(self._handoff.promise, self.tr("We promised: {}"))
        until = self._speech.day(self._handoff.promise_until, self._now)
        self._say(until, self.tr("valid until {}"), "dim")

    def _show_contacts(self) -> None:
        contacts = self._handoff.snapshot.contacts
        if contacts:
            self._say(self.tr("Last contacts"), role="dim")
            self._add_facts(*((self._day(at), words) for at, words in contacts[:_CONTACTS]))
        if len(contacts) > _CONTACTS:
            self._say(self.tr("and {} earlier").format(len(contacts) - _CONTACTS), role="dim")

    def _day(self, stamp: str) -> str:
        return self._speech.day(local_day(stamp, self._speech.firm.time_zone).isoformat(), self._now)
