"""The pipeline as a list: every live deal, its stage, its money, its next action."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.sales.rules import Deal
from twohats.sales.store import deals
from twohats.sales.ui.forms import SalesForms
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.cards import Headline
from twohats.widgets.label import PlainLabel
from twohats.widgets.table import Column, RecordTable
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

_WING = "sales"


class PipelinePage(QWidget):
    """Every live deal; the buttons act on the one that is chosen."""

    someone_called = Signal()

    def __init__(self, workspace: Workspace, speech: Speech, forms: SalesForms) -> None:
        super().__init__()
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._order, self._descending = "expected", False
        self._asked = 0
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(14)
        self.headline = Headline(self.tr("Pipeline"), _WING)
        self.headline.add_button(self.tr("Someone called…"), primary=True).clicked.connect(self.someone_called)
        body.addWidget(self.headline)
        body.addLayout(self._make_tools())
        self.table = self._make_table()
        body.addWidget(self.table, 1)
        self._promise = PlainLabel("", "dim", wrap=True)
        body.addWidget(self._promise)
        self.table.chosen.connect(lambda _: self._show_promise())

    def _make_tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by deal or customer  (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(340)
        self.filter.textChanged.connect(lambda _: self.refresh())
        line.addWidget(self.filter, 1)
        self._count = PlainLabel("", "dim")
        line.addWidget(self._count, 1)
        return line

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a deal, as a menu on the list."""
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))

    def _make_table(self) -> RecordTable[Deal]:
        columns: tuple[Column[Deal], ...] = (
            Column(self.tr("Deal"), lambda deal: deal.title, 200, order="title", stretch=True),
            Column(self.tr("Customer"), lambda deal: deal.who, 150, order="who", stretch=True),
            Column(self.tr("Stage"), lambda deal: deal.stage, 104, order="stage"),
            Column(self.tr("Value"), lambda deal: self._speech.whole(deal.amount), 92, right=True, order="amount"),
            Column(self.tr("May close"), self._expected, 104, order="expected"),
            Column(self.tr("Next action"), self._next, 196, order="next", late=self._needs_care),
        )
        table = RecordTable(columns, self._fetch, lambda deal: deal.id, _WING)
        table.empty_sentence = self.tr("No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N.")
        table.sort_wanted.connect(self._sort)
        return table

    def _expected(self, deal: Deal) -> str:
        return self._speech.day(deal.expected_close, self._workspace.now())

    def _next(self, deal: Deal) -> str:
        if deal.next_due is None:
            return self.tr("none: plan one")
        return f"{self._speech.moment(deal.next_due, self._workspace.now())} · {deal.next_action}"

    def _needs_care(self, deal: Deal) -> bool:
        return deal.next_due is None or deal.next_due < to_stamp(self._workspace.now())

    def _fetch(self, ids: Sequence[int]) -> list[Deal]:
        return self._workspace.read(deals.deals, ids, hat=Hat.SALES)

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  # a signal's own
        self._order, self._descending = order, descending
        self.refresh()

    def refresh(self) -> None:
        """Ask for the keys of the rows on the worker; an older answer gives way to a newer question."""
        self._asked += 1
        asked, words = self._asked, self.filter.text()
        order, descending = self._order, self._descending

        def work(db: Connection) -> tuple["array[int]", int]:
            ids = deals.deal_ids(db, order, descending=descending, words=words)
            return ids, deals.open_value(db)

        self._workspace.run(work, then=lambda found: self._show(asked, *found), hat=Hat.SALES)

    def _show(self, asked: int, ids: "array[int]", value: int) -> None:
        if asked == self._asked:
            self.table.show_ids(ids)
            if self.table.current_id() is None and len(ids):
                self.table.choose(ids[0])
            said = self.tr("{:,} deals · {} open in all")
            self._count.setText(said.format(len(ids), self._speech.whole(value)))
            self._show_promise()

    def _show_promise(self) -> None:
        deal = self.current
        promise = deal.promise if deal else ""
        self._promise.setText(self.tr("We promised: {}").format(promise))
        self._promise.setVisible(bool(promise))

    @property
    def current(self) -> Deal | None:
        """The chosen deal."""
        chosen = self.table.current_id()
        return None if chosen is None else self._workspace.read(deals.find, chosen, hat=Hat.SALES)
