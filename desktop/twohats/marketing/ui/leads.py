"""The list of leads and what can be done with the one that is chosen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.marketing import operations
from twohats.marketing.rules import STATE_WORDS, Lead, LeadState
from twohats.marketing.store import leads
from twohats.marketing.ui.forms import MarketingForms
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.cards import Headline
from twohats.widgets.label import PlainLabel
from twohats.widgets.table import Column, RecordTable
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

_WING = "marketing"


class LeadsPage(QWidget):
    """Every lead, the newest first; the buttons act on the one that is chosen."""

    new_lead = Signal()
    import_leads = Signal()

    def __init__(self, workspace: Workspace, speech: Speech, forms: MarketingForms) -> None:
        super().__init__()
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._order, self._descending = "created", True
        self._asked = 0
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(14)
        self.headline = Headline(self.tr("Leads"), _WING)
        self.headline.add_button(self.tr("Import leads…")).clicked.connect(self.import_leads)
        self.headline.add_button(self.tr("New lead"), primary=True).clicked.connect(self.new_lead)
        body.addWidget(self.headline)
        body.addLayout(self._make_tools())
        self.table = self._make_table()
        body.addWidget(self.table, 1)

    def _make_tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name, need or place  (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(340)
        self.filter.textChanged.connect(lambda _: self.refresh())
        line.addWidget(self.filter, 1)
        self._count = PlainLabel("", "dim")
        line.addWidget(self._count, 1)
        return line

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a lead, as a menu on the list."""
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))

    def _make_table(self) -> RecordTable[Lead]:
        columns: tuple[Column[Lead], ...] = (
            Column(self.tr("Name"), lambda lead: lead.called, 170, order="name", stretch=True),
            Column(self.tr("Organisation"), lambda lead: lead.organisation if lead.name else "", 116),
            Column(self.tr("What they need"), lambda lead: lead.need, 200, stretch=True),
            Column(self.tr("Place"), lambda lead: lead.channel, 116, order="channel"),
            Column(self.tr("State"), self._state, 184),
            Column(self.tr("Since"), self._since, 96, order="created"),
        )
        table = RecordTable(columns, self._fetch, lambda lead: lead.id, _WING)
        table.empty_sentence = self.tr("No lead is here yet. Write one down with Ctrl+N, or import the list you have.")
        table.sort_wanted.connect(self._sort)
        table.opened.connect(lambda _: self.send())
        return table

    def _state(self, lead: Lead) -> str:
        words = STATE_WORDS[lead.state]
        if not lead.not_before or lead.state is not LeadState.NURTURING:
            return words
        return self.tr("{} · from {}").format(words, self._speech.day(lead.not_before, self._workspace.now()))

    def _since(self, lead: Lead) -> str:
        return self._speech.day(lead.created_on, self._workspace.now())

    def _fetch(self, ids: Sequence[int]) -> list[Lead]:
        return self._workspace.read(leads.leads, ids, hat=Hat.MARKETING)

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  # a signal's own
        self._order, self._descending = order, descending
        self.refresh()

    def refresh(self) -> None:
        """Ask for the keys of the rows on the worker; an older answer gives way to a newer question."""
        self._asked += 1
        asked, words = self._asked, self.filter.text()
        order, descending = self._order, self._descending

        def work(db: Connection) -> "array[int]":
            return leads.lead_ids(db, order, descending=descending, words=words)

        self._workspace.run(work, then=lambda ids: self._show(asked, ids), hat=Hat.MARKETING)

    def _show(self, asked: int, ids: "array[int]") -> None:
        if asked == self._asked:
            self.table.show_ids(ids)
            if self.table.current_id() is None and len(ids):
                self.table.choose(ids[0])
            self._count.setText(self.tr("{:,} leads").format(len(ids)))

    @property
    def current(self) -> Lead | None:
        """The chosen lead."""
        chosen = self.table.current_id()
        return None if chosen is None else self._workspace.read(leads.find, chosen, hat=Hat.MARKETING)

    def send(self) -> None:
        """Send the chosen lead to Sales."""
        if self.current is not None:
            self._forms.send(self.current)

    def mark_ready(self) -> None:
        """Say that the chosen lead is ready."""
        if self.current is not None:
            label = self.tr("Mark ready")
            self._workspace.do(label, operations.mark_ready, self.current.id, hat=Hat.MARKETING)
