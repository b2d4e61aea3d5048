"""The notices that the window puts into the hall's panel."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.handoff.ui.agreement_notice import AgreementNotice
from twohats.handoff.ui.brake import BrakeNotice
from twohats.handoff.ui.first_notice import FirstNotice
from twohats.handoff.ui.notice import Notice
from twohats.marketing.ui.finished import FinishedNotice
from twohats.month.ui.notice import MonthNotice
from twohats.widgets.workspace import Workspace


class Notices:
    """What the hall is for, what must be signed, a month left open, whether to slow down, which work is done."""

    def __init__(  # the desk, and where the notices lead
        self,
        window: QWidget,
        workspace: Workspace,
        speech: Speech,
        show_later: Callable[[], None],
        meet: Callable[[], None],
    ) -> None:
        self.begun = FirstNotice(window, workspace, speech)
        self.agreement = AgreementNotice(window, workspace, speech)
        self.month = MonthNotice(window, workspace, speech, meet)
        self.brake = BrakeNotice(window, workspace, speech)
        self.finished = FinishedNotice(window, workspace, speech)
        self.brake.later_wanted.connect(show_later)

    @property
    def all(self) -> tuple[Notice, ...]:
        """The notices, from the top."""
        return self.begun, self.agreement, self.month, self.brake, self.finished
