"""The pipeline as a list: every live deal, its stage, its money, its next action."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.sales.rules import Deal
from twohats.sales.store import deals
from twohats.sales.ui.forms import SalesForms
from twohats.stamp import to_stamp
from twohats.storage.wall import Hat
from twohats.widgets.cards import Headline
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import Page
from twohats.widgets.record_list import Listing, RecordList
from twohats.widgets.table import Column
from twohats.widgets.workspace import Workspace

_WING = "sales"


class PipelinePage(Page):
    """Every live deal; the buttons act on the one that is chosen."""

    someone_called = Signal()

    def __init__(self, workspace: Workspace, speech: Speech, forms: SalesForms) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self.headline = Headline(self.tr("Pipeline"), _WING)
        self.headline.add_button(self.tr("Someone called…"), primary=True).clicked.connect(self.someone_called)
        self.body.addWidget(self.headline)
        empty = self.tr("No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.")
        self.list = RecordList(workspace, Hat.SALES, self._listing(), empty)
        self.table = self.list.table
        self.list.filter.setPlaceholderText(self.tr("Filter by deal or customer  (Ctrl+F)"))
        self.list.shown.connect(self._show_count)
        self.body.addWidget(self.list, 1)
        self._promise = PlainLabel("", "dim", wrap=True)
        self.body.addWidget(self._promise)
        self.table.chosen.connect(lambda _: self._show_promise())

    def _listing(self) -> Listing[Deal]:
        columns: tuple[Column[Deal], ...] = (
            Column(self.tr("Deal"), lambda deal: deal.title, 200, order="title", stretch=True),
            Column(self.tr("Customer"), lambda deal: deal.who, 150, order="who", stretch=True),
            Column(self.tr("Stage"), lambda deal: deal.stage, 104, order="stage"),
            Column(self.tr("Value"), lambda deal: self._speech.whole(deal.amount), 92, right=True, order="amount"),
            Column(self.tr("May close"), self._expected, 112, order="expected"),
            Column(self.tr("Next action"), self._next, 196, order="next", late=self._needs_care),
        )
        return Listing(
            name=self.tr("Pipeline"),
            columns=columns,
            keys=lambda db, wanted: deals.deal_ids(db, wanted.order, descending=wanted.descending, words=wanted.words),
            rows=deals.deals,
            key_of=lambda deal: deal.id,
            order="expected",
            counted=self.tr("{:,} deals"),
        )

    def _expected(self, deal: Deal) -> str:
        return self._speech.day(deal.expected_close, self._workspace.now())

    def _next(self, deal: Deal) -> str:
        if deal.next_due is None:
            return self.tr("none: plan one")
        return f"{self._speech.moment(deal.next_due, self._workspace.now())} · {deal.next_action}"

    def _needs_care(self, deal: Deal) -> bool:
        return deal.next_due is None or deal.next_due < to_stamp(self._workspace.now())

    def refresh(self) -> None:
        """Ask for the list anew."""
        self.list.refresh()

    def _show_count(self, count: int) -> None:
        self._show_promise()
        self._workspace.run(deals.open_value, then=lambda value: self._say_count(count, value), hat=Hat.SALES)

    def _say_count(self, count: int, value: int) -> None:
        said = self.tr("{:,} deals · {} open in all")
        self.list.count.setText(said.format(count, self._speech.whole(value)))

    def _show_promise(self) -> None:
        deal = self.current
        promise = deal.promise if deal else ""
        self._promise.setText(self.tr("We promised: {}").format(promise))
        self._promise.setVisible(bool(promise))

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
