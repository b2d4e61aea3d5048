"""Tells a first page what takes both wings' figures to know: how far the work reaches, what campaigns return."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject

from twohats.hat import Hat
from twohats.month.rules.reckoning import PERCENTAGE_FROM
from twohats.sales.rules.ahead import Ahead

if TYPE_CHECKING:
    from twohats.storage.sqlite import Connection
    from twohats.widgets.workspace import Workspace

Answer = TypeVar("Answer")


class Gauge(QObject, Generic[Answer]):
    """Computes on the worker, once a day and after each change, when its page asks with a local day."""

    def __init__(
        self,
        parent: QObject,
        workspace: "Workspace",
        compute: "Callable[[Connection, date], Answer]",
        tell: Callable[[Answer], None],
    ) -> None:
        super().__init__(parent)
        self._workspace, self._compute, self._tell = workspace, compute, tell
        self._known_on: date | None = None
        workspace.changed.connect(self._forget)

    def _forget(self, _tables: frozenset[str]) -> None:
        self._known_on = None

    def look(self, day: date) -> None:
        """Compute what is not known yet on a local day."""
        if self._known_on != day:
            self._known_on = day
            self._workspace.run(self._compute, day, then=self._tell, failed=self._fail, hat=Hat.REPORTS, patient=True)

    def _fail(self) -> None:
        self._known_on = None


def how_far_it_reaches(db: "Connection", day: date) -> Ahead:
    """How far the work reaches after the quarter of a day."""
    from twohats.month.figures import compute_tomorrow  # noqa: PLC0415  # on the worker: the page need not wait for it

    tomorrow = compute_tomorrow(db, day)
    thin = tomorrow.first_thin_month
    return Ahead(
        tomorrow.months_covered,
        None if thin is None else thin.first,
        tomorrow.last_day_to_act,
        tomorrow.known_ways,
        PERCENTAGE_FROM,
    )


def what_returned(db: "Connection", day: date) -> Fraction | None:
    """What came back of what was spent in the twelve months that end on a day; None without a margin or cost."""
    from twohats.month.figures import compute_return  # noqa: PLC0415  # on the worker: the page need not wait for it

    return compute_return(db, day)
