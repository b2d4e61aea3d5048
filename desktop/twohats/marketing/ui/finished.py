"""Work that is done and came back: ask for a review, a name, the next job."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from twohats.business.speech import Speech
from twohats.handoff.rules.finished import Finished
from twohats.handoff.store import finished
from twohats.hat import Hat
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.marketing.ui.finished_forms import FinishedForms

_MOST = 3
_GLANCE = 160
# What is left inside a card of the panel where this is narrowest, and what stands between two buttons.
_ROOM, _GAP = 200, 6
_WING = "marketing"


class FinishedNotice(QObject):
    """A card for each finished order that Marketing follows, the one longest finished first."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._speech = parent, workspace, speech
        self.title = self.tr("Work that is done")

    @cached_property
    def forms(self) -> "FinishedForms":
        """What is done with finished work."""
        from twohats.marketing.ui.finished_forms import FinishedForms  # noqa: PLC0415  # when something is first done

        return FinishedForms(self._parent, self._workspace, self._speech)

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        """At most three cards and one that counts the rest; none under Sales."""
        if hat is not Hat.MARKETING:
            return []
        cards = [self._card(one, now) for one in self._workspace.read(finished.to_follow, _MOST)]
        more = self._workspace.read(finished.count_to_follow) - len(cards)
        if more > 0:
            rest = Card()
            said = self.tr("and {:,} more finished jobs: they come up as you put these away.")
            only = self.tr("and 1 more finished job: it comes up as you put one of these away.")
            rest.body.addWidget(PlainLabel(only if more == 1 else filled(said, more), "dim", wrap=True))
            cards.append(rest)
        return cards

    def _card(self, one: Finished, now: datetime) -> Card:
        who = one.who or self.tr("No name")
        card = Card()
        card.setAccessibleName(self.tr("{}, work done").format(who))
        for text, role in (
            (who, "strong"),
            (self.tr("{} · done {}").format(one.work, self._speech.day(one.finished_on, now)), "dim"),
        ):
            card.body.addWidget(PlainLabel(text, role, wrap=True, most=_GLANCE))
        if one.note:
            card.body.addWidget(PlainLabel(self.tr("“{}”").format(one.note), wrap=True, most=_GLANCE))
        if kept := self._kept(one.promise_kept):
            card.body.addWidget(PlainLabel(kept, "dim", wrap=True))
        self._add_steps(card, one, now)
        return card

    def _kept(self, verdict: str | None) -> str:
        return {
            "kept": self.tr("The promise was kept."),
            "changed": self.tr("The promise was changed."),
            "broken": self.tr("The promise was broken."),
        }.get(verdict or "", "")

    def _add_steps(self, card: Card, one: Finished, now: datetime) -> None:
        """What was asked already, each with its tick, and the buttons for the rest."""
        review = self.tr("Asked for a review")
        steps: tuple[tuple[str | None, str, str, Callable[[], object]], ...] = (
            (one.reviewed_at, review, review, lambda: self.forms.review(one)),
            (one.named_at, self.tr("Asked for a name"), self.tr("Ask for a name…"), lambda: self.forms.ask_name(one)),
            (one.next_at, self.tr("Spoke of the next job"), self.tr("Next job…"), lambda: self.forms.ask_next_job(one)),
        )
        for at, done, _, _ in steps:
            if at is not None:
                when = self._speech.moment(at, now)
                card.body.addWidget(PlainLabel(self.tr("✓ {}, {}").format(done, when), "dim", wrap=True))
        open_steps = [(text, act) for at, _, text, act in steps if at is None]
        open_steps.append((self.tr("Nothing more"), lambda: self.forms.put_away(one)))
        for row in _rows([_button(text, act) for text, act in open_steps]):
            card.body.addLayout(row)


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = make_button(text, _WING)
    button.clicked.connect(lambda *_: act())
    return button


def _rows(buttons: list[QPushButton]) -> Iterator[QHBoxLayout]:
    """Rows of buttons, each with as many as there is room for in the panel at its narrowest."""
    line, left = QHBoxLayout(), 0
    for button in buttons:
        button.ensurePolished()
        wide = button.sizeHint().width() + _GAP
        if wide > left:
            line, left = QHBoxLayout(), _ROOM
            line.setContentsMargins(0, 4, 0, 0)
            line.setSpacing(_GAP)
            line.setAlignment(Qt.AlignmentFlag.AlignLeft)
            yield line
        line.addWidget(button)
        left -= wide
