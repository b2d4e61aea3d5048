"""Both views of a handoff: what Marketing thought of it, and what came of it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.rules.handoff import WITH_SALES, Handoff
from twohats.handoff.ui.card import column
from twohats.handoff.ui.deciding import action_word
from twohats.handoff.ui.desk import Desk
from twohats.widgets.cards import Card, clear
from twohats.widgets.label import PlainLabel
from twohats.words import capital, many, say

_COLUMN, _BECAUSE = 60, 100


def guesses(handoff: Handoff, speech: Speech) -> list[str]:
    """What Marketing thought of it, in a few words each: score, chance, value."""
    score = handoff.snapshot.score
    said = [] if score is None else [_with_sign(_tr("score {}").format(score))]
    if handoff.chance is not None:
        said.append(_tr("chance {} %").format(handoff.chance))
    if handoff.value is not None:
        said.append(_tr("about {}").format(speech.whole(handoff.value)))
    return said


def score_then(handoff: Handoff) -> str:
    """Marketing's score when it was sent, which may be another now; empty where it had none."""
    score = handoff.snapshot.score
    return "" if score is None else _with_sign(_tr("score {} when sent").format(score))


def _with_sign(said: str) -> str:
    return said.replace("-", "−")


def outcome(handoff: Handoff, speech: Speech) -> str:
    """What came of a handoff that came back, in a few words."""
    if handoff.result == "lost" and handoff.state in WITH_SALES:
        lost = _tr("accepted, then lost")
        return f"{lost}, {speech.whole(handoff.amount)}" if handoff.amount else lost
    words = {
        "rejected": _tr("rejected"),
        "returned": _tr("accepted, then given back"),
        "lapsed": many(handoff.terms.lapse_days, "no answer in 1 day", "no answer in {:,} days"),
    }
    return words.get(handoff.state, handoff.state)


def is_lost(handoff: Handoff) -> bool:
    """Whether one that came back was accepted first, and lost afterwards."""
    return handoff.state not in {"rejected", "returned", "lapsed"}


def comes_again(handoff: Handoff, speech: Speech, now: datetime) -> str:
    """Whether and from when a handoff that went back may be sent again."""
    if not handoff.recyclable:
        return _tr("not to be sent again")
    day = speech.day(handoff.not_before, now)
    return _tr("may come again from {}").format(day) if day else _tr("may come again")


class BothViews(Card):
    """Side by side, after the decision: what Marketing thought, what Sales decided, and how to take it back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Both views"), " ")
        self._desk = desk
        self._handoff: Handoff | None = None
        self._columns = QGridLayout()
        self._columns.setContentsMargins(0, 2, 0, 0)
        self._columns.setHorizontalSpacing(10)
        self._columns.setVerticalSpacing(2)
        self._columns.setColumnStretch(0, 1)
        self._columns.setColumnStretch(1, 1)
        self.body.addLayout(self._columns)
        self._because = PlainLabel("", "dim", wrap=True, most=_BECAUSE)
        self.body.addWidget(self._because)
        self._back = PlainLabel("", "dim", wrap=True)
        self.body.addWidget(self._back)
        self.hide()

    def show_decision(self, handoff: Handoff, now: datetime) -> None:
        """Lift the covers of a handoff that was just decided."""
        self.note.setText(handoff.called)
        clear(self._columns)
        sides = (self.tr("Marketing"), self._thought(handoff)), (self.tr("Sales"), self._decided(handoff, now))
        for place, (head, lines) in enumerate(sides):
            self._columns.addWidget(PlainLabel(head, "dim"), 0, place)
            self._columns.addWidget(_lines(lines), 1, place)
        because = handoff.snapshot.score_because
        self._because.setText(self.tr("Score: {}").format(because))
        self._because.setVisible(bool(because))
        self._handoff = handoff
        self.say_way_back()
        self.show()

    def say_way_back(self) -> None:
        """Say how the decision is taken back, as things stand."""
        if self._handoff is not None:
            self._back.setText(self._way_back(self._handoff))

    def _thought(self, handoff: Handoff) -> list[str]:
        return [capital(one) for one in guesses(handoff, self._desk.speech)] or [self.tr("No guess")]

    def _decided(self, handoff: Handoff, now: datetime) -> list[str]:
        speech = self._desk.speech
        if handoff.state in WITH_SALES:
            planned = self._desk.verbs.next_step(handoff.id)
            if planned is None:
                return [self.tr("Accepted", "a handoff")]
            what, when = planned
            return [self.tr("Accepted", "a handoff"), f"{capital(action_word(what))}, {speech.moment(when, now)}"]
        word = self.tr("Returned", "a handoff") if handoff.state == "returned" else self.tr("Rejected", "a handoff")
        return [word, capital(handoff.reason), handoff.note, capital(comes_again(handoff, speech, now))]

    def _way_back(self, handoff: Handoff) -> str:
        if self._desk.workspace.undo_label() in {say("Accept handoff"), say("Reject handoff")}:
            return self.tr("Ctrl+Z takes it back, Esc hides this.")
        if handoff.state in WITH_SALES:
            return self.tr("More has been done since: give it back if it was wrong. Esc hides this.")
        return self.tr("Esc hides this.")


def _lines(texts: list[str]) -> QWidget:
    holder, body = column()
    for text in filter(None, texts):
        body.addWidget(PlainLabel(text, wrap=True, most=_COLUMN))
    body.addStretch(1)
    return holder


def _tr(text: str) -> str:
    return QCoreApplication.translate("BothViews", text)
