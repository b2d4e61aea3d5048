"""The list of leads and what can be done with the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.marketing.operations import leads as verbs
from twohats.marketing.rules.leads import STATE_WORDS, Lead, LeadState
from twohats.marketing.store import leads
from twohats.marketing.ui.forms import MarketingForms
from twohats.storage.wall import Hat
from twohats.widgets.cards import Headline
from twohats.widgets.page import Page
from twohats.widgets.record_list import Listing, RecordList
from twohats.widgets.table import Column
from twohats.widgets.workspace import Workspace

_WING = "marketing"


class LeadsPage(Page):
    """Every lead, the newest first; the buttons act on the one that is chosen."""

    new_lead = Signal()
    import_leads = Signal()

    def __init__(self, workspace: Workspace, speech: Speech, forms: MarketingForms) -> None:
        super().__init__(_WING)
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self.headline = Headline(self.tr("Leads"), _WING)
        self.headline.add_button(self.tr("Import leads…")).clicked.connect(self.import_leads)
        self.headline.add_button(self.tr("New lead"), primary=True).clicked.connect(self.new_lead)
        self.body.addWidget(self.headline)
        empty = self.tr("No lead is here yet. Write one down with Ctrl+N, or import the list you have.")
        self.list = RecordList(workspace, Hat.MARKETING, self._listing(), empty)
        self.table = self.list.table
        self.table.opened.connect(lambda _: self.send())
        self.list.filter.setPlaceholderText(self.tr("Filter by name, need or place  (Ctrl+F)"))
        self.body.addWidget(self.list, 1)

    def _listing(self) -> Listing[Lead]:
        columns: tuple[Column[Lead], ...] = (
            Column(self.tr("Name"), lambda lead: lead.called, 170, order="name", stretch=True),
            Column(self.tr("Organisation"), lambda lead: lead.organisation if lead.name else "", 116),
            Column(self.tr("What they need"), lambda lead: lead.need, 200, stretch=True),
            Column(self.tr("Place"), lambda lead: lead.channel, 116, order="channel"),
            Column(self.tr("State"), self._state, 184),
            Column(self.tr("Since"), self._since, 104, order="created"),
        )
        return Listing(
            name=self.tr("Leads"),
            columns=columns,
            keys=lambda db, wanted: leads.lead_ids(db, wanted.order, descending=wanted.descending, words=wanted.words),
            rows=leads.leads,
            key_of=lambda lead: lead.id,
            order="created",
            descending=True,
            counted=self.tr("{:,} leads"),
        )

    def _state(self, lead: Lead) -> str:
        words = STATE_WORDS[lead.state]
        if not lead.not_before or lead.state is not LeadState.NURTURING:
            return words
        return self.tr("{} · from {}").format(words, self._speech.day(lead.not_before, self._workspace.now()))

    def _since(self, lead: Lead) -> str:
        return self._speech.day(lead.created_on, self._workspace.now())

    def refresh(self) -> None:
        """Ask for the list anew."""
        self.list.refresh()

    @property
    def first(self) -> QWidget:
        return self.table

    @property
    def records(self) -> RecordList[Lead]:
        return self.list

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
            self._workspace.do(label, verbs.mark_ready, self.current.id, hat=Hat.MARKETING)
