"""The campaigns: what is planned, what runs, what it brings, and what becomes of it."""

from PySide6.QtGui import QAction

from twohats.business.speech import Speech
from twohats.widgets.ask import Ask
from twohats.widgets.cards import Headline
from twohats.widgets.page import MakeAction, Page
from twohats.widgets.workspace import Workspace

_WING = "marketing"


class CampaignsPage(Page):
    """The campaigns: what is planned, what runs, what it brings, and what becomes of it."""

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._ask = workspace, speech, ask
        self.body.addWidget(Headline(self.tr("Campaigns"), _WING))
        self.body.addStretch(1)

    def actions_of(self, make: MakeAction) -> list[QAction | None]:  # noqa: ARG002
        """What can be done here, for the menu; None is a line between."""
        return []
