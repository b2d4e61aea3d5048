"""The brake: Marketing is shown that enough waits or is booked, and what to do instead."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from twohats.business.speech import Speech
from twohats.handoff.rules.brake import Brake
from twohats.handoff.store import published
from twohats.hat import Hat
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace
from twohats.words import filled


class BrakeNotice(QObject):
    """One calm card under Marketing while the limits that were agreed are reached."""

    # The owner wants to speak to those who want it later.
    later_wanted = Signal()

    def __init__(self, parent: QObject, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._workspace, self._speech = workspace, speech
        self.title = ""

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        """The card, or none while there is room, and none under Sales."""
        if hat is not Hat.MARKETING:
            return []
        held = self._workspace.read(published.slow_down, self._speech.today(now))
        return [] if held is None else [self._card(held, now)]

    def _card(self, held: Brake, now: datetime) -> Card:
        card = Card(self.tr("Time to slow down"))
        card.body.addWidget(PlainLabel(self._why(held, now), wrap=True))
        line = PlainLabel(self.tr("Speak to those who want it later, instead of falling silent."), "dim", wrap=True)
        card.body.addWidget(line)
        button = make_button(self.tr("Later message…"), "marketing")
        button.clicked.connect(lambda *_: self.later_wanted.emit())
        card.body.addSpacing(4)
        card.body.addWidget(button)
        return card

    def _why(self, held: Brake, now: datetime) -> str:
        until = self._speech.day(held.booked_until.isoformat(), now) if held.booked_until else ""
        weeks = self.tr("1 week") if held.weeks == 1 else filled(self.tr("{:,} weeks"), held.weeks)
        if held.waiting is None:
            return self.tr("Work is booked until {}, {} ahead: more than you agreed.").format(until, weeks)
        waiting = self.tr("1 lead waits") if held.waiting == 1 else filled(self.tr("{:,} leads wait"), held.waiting)
        if held.booked_until is None:
            return self.tr("{} for Sales: as many as you agreed may wait at once.").format(waiting)
        said = self.tr("{} for Sales, as many as you agreed, and work is booked until {}, {} ahead.")
        return filled(said, waiting, until, weeks)
