"""An earlier version of the vision, to look at and to take up again."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.marketing.rules.vision import Version, say_day
from twohats.marketing.store import vision as store
from twohats.widgets.cards import Card, Facts, clear
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import RecordPage
from twohats.widgets.workspace import Workspace

_WING = "marketing"


class VersionPage(RecordPage):
    """An earlier version, to look at and to take up again."""

    take = Signal()
    save = Signal()

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING, QCoreApplication.translate("VisionPage", "Vision"))
        self._workspace, self._speech = workspace, speech
        self.add_button(self.tr("Print…"), self.save.emit)
        self.add_button(self.tr("Take as the new draft"), self.take.emit, primary=True)
        words = Card(self.tr("In two sentences"))
        self._words = PlainLabel("", "title", wrap=True)
        words.body.addWidget(self._words)
        goals = Card()
        self._goals_title = PlainLabel("", "strong")
        self._goals = QVBoxLayout()
        self._facts = Facts()
        goals.body.addWidget(self._goals_title)
        goals.body.addLayout(self._goals)
        goals.body.addWidget(self._facts)
        self._bets = QVBoxLayout()
        self._bets.setSpacing(12)
        self.left.addWidget(words)
        self.left.addLayout(self._bets)
        self.left.addStretch(1)
        self.right.addWidget(goals)
        self.right.addStretch(1)

    def show_record(self, record_id: int) -> bool:
        version = self._workspace.read(store.find, record_id, hat=Hat.MARKETING)
        if version is None:
            return False
        vision, now = version.vision, self._workspace.now()
        self.title.setText(self.tr("Version {}").format(version.number))
        self.state.say(self._state(version))
        self._words.setText(vision.words or self.tr("No words yet."))
        self._goals_title.setText(self.tr("Goals of {}").format(vision.year))
        clear(self._goals)
        for line in filter(str.strip, vision.goals.splitlines()):
            self._goals.addWidget(PlainLabel(line, wrap=True))
        written = self._speech.moment(version.written_at, now)
        published = self._speech.moment(version.published_at, now) if version.published_at else ""
        replaced = self._speech.moment(version.replaced_at, now) if version.replaced_at else ""
        moments = (self.tr("Written"), written), (self.tr("Published"), published), (self.tr("Replaced"), replaced)
        self._facts.show_facts(moments)
        clear(self._bets)
        for bet in vision.made_bets:
            card, facts = Card(bet.segment or self.tr("For whom?")), Facts()
            by_when = (self.tr("By when"), say_day(bet.by_when))
            facts.show_facts([(self.tr("Offer"), bet.offer), by_when, (self.tr("We’ll know by"), bet.known_by)])
            card.body.addWidget(facts)
            self._bets.addWidget(card)
        return True

    def _state(self, version: Version) -> str:
        if version.replaced_at:
            return self.tr("replaced", "a version")
        return self.tr("published") if version.published_at else self.tr("draft")
