"""The notices that the window puts into the hall's panel."""

from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.handoff.ui.agreement import AgreementNotice
from twohats.handoff.ui.notice import Notice
from twohats.widgets.workspace import Workspace


class Notices:
    """What must be signed."""

    def __init__(self, window: QWidget, workspace: Workspace, speech: Speech) -> None:
        self.agreement = AgreementNotice(window, workspace, speech)

    @property
    def all(self) -> tuple[Notice, ...]:
        """The notices, from the top."""
        return (self.agreement,)
