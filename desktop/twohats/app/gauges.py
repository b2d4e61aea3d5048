"""Tells Sales' first page how far the work reaches after the quarter: it takes both wings' figures to know."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.hat import Hat
from twohats.month.rules.reckoning import PERCENTAGE_FROM
from twohats.sales.rules.ahead import Ahead

if TYPE_CHECKING:
    from twohats.month.rules.figures import Tomorrow
    from twohats.sales.ui.today import TodayPage
    from twohats.storage.sqlite import Connection
    from twohats.widgets.workspace import Workspace


class Gauges(QObject):
    """Computes on the worker, once a day and after each change, while the page shows."""

    def __init__(self, parent: QObject, workspace: "Workspace", page: "TodayPage") -> None:
        super().__init__(parent)
        self._workspace, self._page = workspace, page
        self._known_on: date | None = None
        page.refreshed.connect(self.look)
        workspace.changed.connect(self._forget)

    def _forget(self, _tables: frozenset[str]) -> None:
        self._known_on = None

    def look(self, day: date) -> None:
        """Compute what is not known yet on a local day."""
        if self._known_on != day:
            self._known_on = day
            self._workspace.run(_compute, day, then=self._tell, failed=self._fail, hat=Hat.REPORTS)

    def _fail(self) -> None:
        self._known_on = None

    def _tell(self, tomorrow: "Tomorrow") -> None:
        thin = tomorrow.first_thin_month
        self._page.show_ahead(
            Ahead(
                tomorrow.months_covered,
                None if thin is None else thin.first,
                tomorrow.last_day_to_act,
                tomorrow.known_ways,
                PERCENTAGE_FROM,
            )
        )


def _compute(db: "Connection", day: date) -> "Tomorrow":
    from twohats.month.figures import compute_tomorrow  # noqa: PLC0415  # on the worker: the page need not wait for it

    return compute_tomorrow(db, day)
