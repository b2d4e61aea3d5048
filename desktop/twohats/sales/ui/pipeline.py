"""The pipeline as a list: the open deals, and those that ended, with the chosen one's card below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.handoff.store import published
from twohats.sales.rules.deals import Deal
from twohats.sales.store import deals
from twohats.sales.ui.deal_card import DealCard, bet_of_deal
from twohats.sales.ui.forms import SalesForms
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.cards import Headline
from twohats.widgets.page import Page
from twohats.widgets.record_list import Listing, RecordList, Wanted
from twohats.widgets.table import Column, fit_height
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

    from twohats.handoff.rules.direction import Direction

_WING = "sales"
_LEAST_ROWS = 5
# Which columns say something, and in which order the rows stand at first, by view.
_OF_VIEW = {
    deals.OPEN: ({"stage", "expected", "next"}, ("expected", False)),
    deals.WON: ({"closed", "ends"}, ("ends", False)),
    deals.LOST: ({"closed", "why"}, ("closed", True)),
    deals.RETURNED: ({"closed", "why"}, ("closed", True)),
}
_SOMETIMES = {"stage", "expected", "next", "closed", "ends", "why"}


class PipelinePage(Page):
    """Every live deal; the buttons act on the one that is chosen."""

    someone_called = Signal()

    def __init__(self, workspace: Workspace, speech: Speech, forms: SalesForms) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._direction: Direction | None = None
        self.headline = Headline(self.tr("Pipeline"), _WING)
        self.headline.add_button(self.tr("Someone called…"), primary=True).clicked.connect(self.someone_called)
        self.body.addWidget(self.headline)
        self.list = RecordList(workspace, Hat.SALES, self._listing(), self._empty(deals.OPEN))
        self.table = self.list.table
        fit_height(self.table, _LEAST_ROWS)
        self.list.filter.setPlaceholderText(self.tr("Filter by deal or customer  (Ctrl+F)"))
        self.list.shown.connect(self._show_count)
        self.list.view_changed.connect(self._dress_view)
        self.body.addWidget(self.list, 1)
        self.card = DealCard(workspace, speech)
        self.card.hide()
        self.body.addWidget(self.card)
        self.table.chosen.connect(lambda _: self._show_card())

    def _listing(self) -> Listing[Deal]:
        return Listing(
            name=self.tr("Pipeline"),
            columns=self._columns(),
            keys=self._keys,
            rows=deals.deals,
            key_of=lambda deal: deal.id,
            order="expected",
            views=(
                (deals.OPEN, self.tr("Open")),
                (deals.WON, self.tr("Won, work not done")),
                (deals.LOST, self.tr("Lost")),
                (deals.RETURNED, self.tr("Given back")),
            ),
            counted=self.tr("{:,} deals"),
        )

    def _columns(self) -> tuple[Column[Deal], ...]:
        return (
            Column(self.tr("Deal"), lambda deal: deal.title, 200, order="title", stretch=True),
            Column(self.tr("Customer"), lambda deal: deal.who, 150, order="who", stretch=True),
            Column(self.tr("Stage"), lambda deal: deal.stage, 104, order="stage"),
            Column(self.tr("Value"), lambda deal: self._speech.whole(deal.amount), 108, right=True, order="amount"),
            Column(self.tr("May close"), lambda deal: self._day(deal.expected_close), 112, order="expected"),
            Column(self.tr("Next action"), self._next, 180, order="next", late=self._needs_care),
            Column(self.tr("Closed"), lambda deal: self._day(deal.closed_on), 112, order="closed", hidden=True),
            Column(self.tr("Work ends"), self._work_ends, 128, order="ends", late=self._is_overdue, hidden=True),
            Column(self.tr("Why"), lambda deal: deal.why, 190, order="why", hidden=True),
            Column(self.tr("Direction"), self._way, 104, hidden=True),
        )

    def _keys(self, db: Connection, wanted: Wanted) -> "array[int]":
        order, descending = wanted.order, wanted.descending
        if order == self.list.listing.order and not descending:
            order, descending = _OF_VIEW[wanted.view][1]
        return deals.deal_ids(db, order, descending=descending, words=wanted.words, view=wanted.view)

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _next(self, deal: Deal) -> str:
        if deal.next_due is None:
            return self.tr("none: plan one")
        return f"{self._speech.moment(deal.next_due, self._workspace.now())} · {deal.next_action}"

    def _needs_care(self, deal: Deal) -> bool:
        return deal.next_due is None or deal.next_due < to_stamp(self._workspace.now())

    def _work_ends(self, deal: Deal) -> str:
        return self._day(deal.work_ends) or self.tr("no day set")

    def _is_overdue(self, deal: Deal) -> bool:
        today = self._speech.today(self._workspace.now())
        return deal.work_ends is not None and deal.work_ends < today.isoformat()

    def _way(self, deal: Deal) -> str:
        if self._direction is None or not self._direction.bets or deal.handoff_id is None:
            return ""
        return self.tr("on") if bet_of_deal(self._direction, deal) is not None else self.tr("off")

    def _empty(self, view: str) -> str:
        return {
            deals.OPEN: self.tr("No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N."),
            deals.WON: self.tr("No work waits to be done. A deal that you win stands here until its work is done."),
            deals.LOST: self.tr("No deal was lost."),
            deals.RETURNED: self.tr("Nothing was given back to Marketing."),
        }[view]

    def _dress_view(self, view: str) -> None:
        """Show the columns that say something in a view, unless the owner chose them."""
        self.table.empty_sentence = self._empty(view)
        self.list.summarise("")
        if not self.list.chose_columns:
            for number, column in enumerate(self.list.listing.columns):
                if column.order in _SOMETIMES:
                    self.table.setColumnHidden(number, column.order not in _OF_VIEW[view][0])

    def show_view(self, view: str) -> None:
        """Turn to a view of the list."""
        self.list.show_view(view)
        self.wanted.emit()

    def refresh(self) -> None:
        """Ask for the list anew."""
        self._direction = self._workspace.read(published.direction, hat=Hat.SALES)
        self.list.refresh()

    def _show_count(self, _count: int) -> None:
        self._show_card()
        view = self.list.view
        self._workspace.run(deals.value_of, view, then=lambda value: self._say_value(view, value), hat=Hat.SALES)

    def _say_value(self, view: str, value: int) -> None:
        if view == self.list.view:
            said = {
                deals.OPEN: self.tr("{} open in all"),
                deals.WON: self.tr("{} won in all"),
                deals.LOST: self.tr("{} lost in all"),
                deals.RETURNED: self.tr("{} given back in all"),
            }[view]
            self.list.summarise(said.format(self._speech.whole(value)))

    def _show_card(self) -> None:
        self.card.show_deal(self.current, self._direction)

    @property
    def first(self) -> QWidget:
        return self.table

    @property
    def records(self) -> RecordList[Deal]:
        return self.list

    @property
    def current(self) -> Deal | None:
        """The chosen deal."""
        chosen = self.table.current_id()
        return None if chosen is None else self._workspace.read(deals.find, chosen, hat=Hat.SALES)
