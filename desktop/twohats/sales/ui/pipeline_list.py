"""What the list of deals is made of: its columns, its views, and what it may be narrowed by."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.sales.rules.deals import Deal
from twohats.sales.store import deals
from twohats.sales.store.narrowing import LATE, LATER, MONTH, QUARTER, UNDATED, Narrowing
from twohats.sales.ui.deal_card import bet_of_deal
from twohats.sales.ui.questions import next_on_paper, resting, say_next
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.widgets.column import Column, Total, day_column, day_of
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.pull_downs import PullDown
from twohats.widgets.workspace import Workspace
from twohats.words import say

if TYPE_CHECKING:
    from array import array

    from twohats.handoff.rules.direction import Direction

STAGE, CLOSING, KIND = "stage", "closing", "kind"
# Which columns say something, and in which order the rows stand at first, by view.
OF_VIEW = {
    deals.OPEN: ({"stage", "expected", "next"}, ("expected", False)),
    deals.WON: ({"closed", "ends"}, ("ends", False)),
    deals.LOST: ({"closed", "why"}, ("closed", True)),
    deals.RETURNED: ({"closed", "why"}, ("closed", True)),
    deals.ASLEEP: ({"stage", "asleep", "expected"}, ("asleep", False)),
    deals.BARE: ({"stage", "expected", "next"}, ("amount", True)),
    deals.STALE: ({"stage", "expected"}, ("amount", True)),
}
SOMETIMES = {"stage", "expected", "next", "closed", "ends", "why", "asleep"}
_FIRST_ORDER = "expected"


class DealListing:
    """Says how a deal reads in the list; `direction` is the one that Marketing published."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        self._workspace, self._speech = workspace, speech
        self.direction: Direction | None = None

    def make(self) -> Listing[Deal]:
        """What the list is made of."""
        return Listing(
            name=_tr("Pipeline"),
            columns=self._columns(),
            keys=self._keys,
            rows=deals.deals,
            key_of=lambda deal: deal.id,
            order=_FIRST_ORDER,
            views=(
                (deals.OPEN, say("Open", "a view of deals")),
                (deals.WON, _tr("Won, work not done")),
                (deals.LOST, say("Lost", "a view of deals")),
                (deals.RETURNED, say("Given back", "a view of deals")),
                (deals.ASLEEP, say("Asleep", "a view of deals")),
                (deals.BARE, _tr("Without a next action")),
                (deals.STALE, _tr("Still interested?")),
            ),
            counted=_tr("{:,} deals"),
            one=_tr("1 deal"),
            pull_downs=(
                PullDown(STAGE, _tr("Any stage"), self._stages),
                PullDown(CLOSING, _tr("Any closing day"), _closings),
                PullDown(KIND, _tr("Any channel"), _kinds),
            ),
        )

    def _stages(self) -> Sequence[tuple[str, str]]:
        return [(stage.name, stage.name) for stage in self._workspace.read(deals.stages, hat=Hat.SALES)]

    def narrowing(self, wanted: Wanted) -> Narrowing:
        """What words and pull-downs ask for, as of today."""
        return Narrowing(self._speech.today(self._workspace.now()), wanted.words, **wanted.chosen)

    def _columns(self) -> tuple[Column[Deal], ...]:
        worth: Total[Deal] = Total(lambda deal: deal.amount, self._speech.whole)
        return (
            Column(_tr("Deal"), lambda deal: deal.title, 200, order="title", stretch=True),
            Column(_tr("Customer"), lambda deal: deal.who, 150, order="who", stretch=True),
            Column(_tr("Stage"), lambda deal: deal.stage, 98, order="stage", goes=2),
            Column(
                _tr("Value"),
                lambda deal: self._speech.whole(deal.amount),
                92,
                right=True,
                order="amount",
                total=worth,
                value=lambda deal: self._speech.amount(deal.amount),
            ),
            day_column(
                _tr("Expected close"), lambda deal: deal.expected_close, self._day, 112, order="expected", goes=1
            ),
            Column(
                _tr("Next action"),
                self._next,
                200,
                order="next",
                stretch=True,
                late=self._needs_care,
                lasting=self._next_on_paper,
            ),
            day_column(_tr("Closed"), lambda deal: deal.closed_on, self._day, 112, order="closed", hidden=True),
            Column(
                _tr("Work ends"),
                self._work_ends,
                128,
                order="ends",
                late=self._is_overdue,
                hidden=True,
                whole=True,
                value=lambda deal: day_of(deal.work_ends),
            ),
            Column(_tr("Why"), lambda deal: deal.why, 190, order="why", hidden=True),
            Column(
                _tr("Asleep until"),
                self._rests,
                112,
                order="asleep",
                late=self._is_to_wake,
                hidden=True,
                whole=True,
                value=lambda deal: day_of(deal.asleep_until),
            ),
            Column(_tr("Direction"), self._way, 104, hidden=True),
        )

    def _keys(self, db: Connection, wanted: Wanted) -> "array[int]":
        order, descending = wanted.order, wanted.descending
        if order == _FIRST_ORDER and not descending:
            order, descending = OF_VIEW[wanted.view][1]
        return deals.deal_ids(db, self.narrowing(wanted), order, descending=descending, view=wanted.view)

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _next(self, deal: Deal) -> str:
        if deal.state == "asleep":
            return resting(deal, self._speech, self._workspace.now())
        return say_next(deal.next_due, deal.next_action, self._speech, self._workspace.now())

    def _next_on_paper(self, deal: Deal) -> str:
        return next_on_paper(deal, self._speech, self._workspace.now())

    def _rests(self, deal: Deal) -> str:
        if deal.asleep_until is not None and self._is_to_wake(deal):
            return self._speech.late_day(deal.asleep_until, self._workspace.now())
        return self._day(deal.asleep_until)

    def _is_to_wake(self, deal: Deal) -> bool:
        return deal.is_to_wake(self._speech.today(self._workspace.now()))

    def _needs_care(self, deal: Deal) -> bool:
        """A deal that rests raises no alarm until its day has come."""
        if deal.state == "asleep":
            return self._is_to_wake(deal)
        return deal.next_due is None or deal.next_due < to_stamp(self._workspace.now())

    def _work_ends(self, deal: Deal) -> str:
        if deal.work_ends is not None and self._is_overdue(deal):
            return self._speech.late_day(deal.work_ends, self._workspace.now())
        return self._day(deal.work_ends) or _tr("no day set")

    def _is_overdue(self, deal: Deal) -> bool:
        today = self._speech.today(self._workspace.now())
        return deal.work_ends is not None and deal.work_ends < today.isoformat()

    def _way(self, deal: Deal) -> str:
        if self.direction is None or not self.direction.bets or deal.handoff_id is None:
            return ""
        return _tr("on") if bet_of_deal(self.direction, deal) is not None else _tr("off")


def empty(view: str) -> str:
    """What is said where a view holds nothing."""
    return {
        deals.OPEN: _tr("No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N."),
        deals.WON: _tr("No work waits to be done. A deal that you win stands here until its work is done."),
        deals.LOST: _tr("No deal was lost."),
        deals.RETURNED: _tr("Nothing was given back to Marketing."),
        deals.ASLEEP: _tr("No deal sleeps. Deal ▸ Asleep until… lets one sleep until a day."),
        deals.BARE: _tr("Every open deal has a next action."),
        deals.STALE: _tr("No deal from another program was left open for over a year without a date."),
    }[view]


def _closings() -> Sequence[tuple[str, str]]:
    return (
        (LATE, _tr("Late to close")),
        (MONTH, _tr("Closes this month")),
        (QUARTER, _tr("Closes this quarter")),
        (LATER, _tr("Closes later")),
        (UNDATED, _tr("No closing day")),
    )


def _kinds() -> Sequence[tuple[str, str]]:
    return (
        ("paid", _tr("Paid")),
        ("owned", _tr("Owned")),
        ("earned", _tr("Earned")),
        ("referral", _tr("Referral")),
        ("repeat", _tr("Repeat")),
        ("walk-in", _tr("Walk-in")),
        ("unknown", _tr("Unknown")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PipelinePage", text)
