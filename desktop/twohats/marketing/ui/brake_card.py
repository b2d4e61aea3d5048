"""Why Marketing should slow down, and what to say instead of nothing."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from twohats.business.speech import Speech
from twohats.handoff.rules.agreement import Agreement
from twohats.handoff.rules.brake import Brake
from twohats.handoff.store import agreement, published
from twohats.hat import Hat
from twohats.marketing.store.campaigns import later_words
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.workspace import Workspace
from twohats.words import quoted

_WING = "marketing"
_MOST_WORDS = 160
_MOST_NAME = 60


class BrakeCard(Card):
    """A calm banner while the queue is full or work is booked too far ahead; else it does not show."""

    keep_wanted = Signal()

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._workspace, self._speech = workspace, speech
        self._words = ""
        self.brake: Brake | None = None
        self.why = PlainLabel("", "strong", wrap=True)
        self.offer = PlainLabel("", "dim", wrap=True)
        self.copy = make_button(self.tr("Copy the words"), _WING)
        self.copy.clicked.connect(self._copy)
        self.keep = make_button(self.tr("Keep in touch instead…"), _WING)
        self.keep.clicked.connect(self.keep_wanted)
        said, buttons, line = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        said.addWidget(self.why)
        said.addWidget(self.offer)
        said.addStretch(1)
        for button in (self.copy, self.keep):
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
            button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            buttons.addWidget(button)
        buttons.addStretch(1)
        line.setSpacing(14)
        line.addLayout(said, 1)
        line.addLayout(buttons)
        self.body.addLayout(line)
        self.hide()

    @property
    def booked_until(self) -> date | None:
        """The last booked day, where that is further ahead than was agreed."""
        return None if self.brake is None else self.brake.booked_until

    def look(self, today: date) -> None:
        """Look anew whether the brake holds on a local day."""
        read = self._workspace.read
        self.brake = read(published.slow_down, today, hat=Hat.MARKETING)
        self.setVisible(self.brake is not None)
        if self.brake is None:
            return
        self.why.setText(self._say_why(self.brake, read(agreement.in_force, hat=Hat.MARKETING)))
        later = read(later_words, today.isoformat(), hat=Hat.MARKETING)
        self.copy.setVisible(later is not None)
        if later is None:
            self.offer.setText(
                self.tr(
                    "No campaign for later has words to offer: plan one under Campaign ▸ New campaign…, "
                    "meant to bring work “later”, and add its words."
                )
            )
            return
        self._words, campaign = later
        words = quoted(shown(self._words, _MOST_WORDS))
        said = self.tr("Instead of silence, the words of {}: {}")
        self.offer.setText(said.format(shown(campaign, _MOST_NAME), words))

    def _say_why(self, brake: Brake, terms: Agreement) -> str:
        said = []
        if brake.waiting is not None:
            said.append(self._say_waiting(brake.waiting, terms.queue_limit))
        if brake.booked_until is not None:
            ahead = self.tr("1 week") if brake.weeks == 1 else self.tr("{} weeks").format(brake.weeks)
            until = self._speech.day(brake.booked_until.isoformat(), self._workspace.now())
            sentence = self.tr("Work is booked until {}, {} ahead; you agreed on {}.")
            said.append(sentence.format(until, ahead, terms.booked_weeks))
        return " ".join(said)

    def _say_waiting(self, waiting: int, limit: int) -> str:
        if waiting > limit:
            return self.tr("{} wait already; you agreed on {}.").format(waiting, limit)
        if waiting == 1:
            return self.tr("1 waits already, as many as you agreed.")
        return self.tr("{} wait already, as many as you agreed.").format(waiting)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
        self.copy.setText(self.tr("Copied"))
