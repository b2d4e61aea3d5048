"""Says in the panel, under both hats, that the last month is still open."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.month.rules.periods import month_name
from twohats.month.store.meetings import left_open
from twohats.widgets.cards import Card, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace
from twohats.words import capital


class MonthNotice(QObject):
    """A card from the sixth on, until the month before is closed."""

    def __init__(self, parent: QObject, workspace: Workspace, speech: Speech, meet: Callable[[], None]) -> None:
        super().__init__(parent)
        self._workspace, self._speech, self._meet = workspace, speech, meet
        self.title = self.tr("Month’s end")

    def cards(self, hat: Hat, now: datetime) -> list[Card]:
        """The card of the month that was left open; none while there is time."""
        month = self._workspace.read(left_open, self._speech.today(now), hat=Hat.REPORTS)
        if month is None:
            return []
        card = Card()
        title = capital(self.tr("{} is not closed yet").format(month_name(month)))
        card.setAccessibleName(title)
        card.body.addWidget(PlainLabel(title, "strong", wrap=True))
        why = self.tr("Ten minutes with yourself: what each side says, and what you agree for the next month.")
        card.body.addWidget(PlainLabel(why, "dim", wrap=True))
        button = make_button(self.tr("Close {}…").format(month_name(month)), str(hat))
        button.clicked.connect(lambda *_: self._meet())
        line = QHBoxLayout()
        line.addWidget(button)
        line.addStretch(1)
        card.body.addLayout(line)
        return [card]
