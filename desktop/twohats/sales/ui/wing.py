"""Sales' side of the window: its pages, its forms, and its menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.sales.rules import Deal
from twohats.sales.ui.forms import SalesForms
from twohats.sales.ui.pipeline import PipelinePage
from twohats.sales.ui.today import TodayPage
from twohats.widgets.page import MakeAction, Page
from twohats.widgets.workspace import Workspace


class SalesWing(QObject):
    """Makes the pages and joins what one asks of another."""

    # A page of this wing wants to be shown.
    wanted = Signal(QWidget)

    def __init__(self, window: QWidget, workspace: Workspace, speech: Speech, shown: Callable[[], object]) -> None:
        """`shown` gives the page that shows."""
        super().__init__(window)
        self._shown = shown
        self.forms = SalesForms(window, workspace, speech)
        self.today = TodayPage(workspace, speech)
        self.pipeline = PipelinePage(workspace, speech, self.forms)
        self.pages: list[tuple[str, Page]] = [(self.tr("Today"), self.today), (self.tr("Pipeline"), self.pipeline)]
        for _, page in self.pages:
            page.wanted.connect(lambda page=page: self.wanted.emit(page))
        for page in (self.today, self.pipeline):
            page.someone_called.connect(self.forms.someone_called)
        self.today.log_call.connect(self._with_deal(self.forms.log_call))
        self.today.finish.connect(self._finish)

    def menus(self, make: MakeAction) -> list[tuple[str, list[QAction | None]]]:
        """The menus of this wing, each with its entries; None is a line between."""
        of_deal: list[QAction | None] = [
            make(self.tr("Log a call…"), self._with_deal(self.forms.log_call), "Ctrl+L"),
            make(self.tr("Next action…"), self._with_deal(self.forms.plan), "Ctrl+Shift+P", icon="calendar"),
            make(self.tr("Done…"), self._finish_due, "Ctrl+D"),
            make(self.tr("Move to a stage…"), self._with_deal(self.forms.change_stage), "Ctrl+M", icon="deal"),
            make(self.tr("Amount and date…"), self._with_deal(self.forms.reckon), "Ctrl+Shift+A"),
            make(self.tr("Won…"), self._with_deal(self.forms.win), "Ctrl+Shift+W", icon="accept"),
            make(self.tr("Lost…"), self._with_deal(self.forms.lose), "Ctrl+Shift+L", icon="reject"),
        ]
        self.pipeline.list.add_actions([entry for entry in of_deal if entry is not None])
        return [(self.tr("&Deal"), of_deal)]

    def _with_deal(self, act: Callable[[Deal], object]) -> Callable[[], None]:
        def run() -> None:
            page = self._shown()
            if not isinstance(page, TodayPage | PipelinePage):
                self.today.wanted.emit()
                page = self._shown()
            deal = page.current if isinstance(page, TodayPage | PipelinePage) else None
            if deal is None:
                self.pipeline.wanted.emit()
            else:
                act(deal)

        return run

    def _finish_due(self) -> None:
        self.today.wanted.emit()
        chosen = self.today.table.current_id()
        if chosen is not None:
            self._finish(chosen)

    def _finish(self, activity_id: int) -> None:
        self.forms.finish(activity_id, self.today.title_of(activity_id))
