"""Marketing's side of the window: its pages, its forms, and its menus."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from twohats.business.contact_file import VCF, contacts_as_file
from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.marketing.operations.leads import score_by_the_rules
from twohats.marketing.rules.leads import Lead
from twohats.marketing.store.backward import Markers
from twohats.marketing.store.known import newest_lead
from twohats.marketing.store.leads import contacts_of, find
from twohats.marketing.ui.backward import BackwardPlanCard
from twohats.marketing.ui.calendar import CalendarPage
from twohats.marketing.ui.campaigns import CampaignsPage
from twohats.marketing.ui.forms import MarketingForms
from twohats.marketing.ui.leads import LeadsPage
from twohats.marketing.ui.nurture import KeepInTouch
from twohats.marketing.ui.overview import OverviewPage
from twohats.marketing.ui.referrals import WhoNamedWhom
from twohats.marketing.ui.scoring import ScoreRules
from twohats.marketing.ui.segments import SegmentsPage
from twohats.marketing.ui.send_several import MOST_SENT, SendSeveral
from twohats.marketing.ui.send_sheet import SendSheet
from twohats.marketing.ui.vision import VisionPage
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.page import Leaf, MakeAction
from twohats.widgets.save_as import save_as
from twohats.widgets.workspace import Workspace


class MarketingWing(QObject):
    """Makes the pages and joins what one asks of another."""

    import_leads = Signal()
    # The number of a page of this wing that wants to be shown.
    wanted = Signal(int)
    # All that is held of a contact is to be given out.
    person_wanted = Signal(int)
    erasing_wanted = Signal(int)
    # A lead was sent over, and the owner wants to go with it.
    sent = Signal(int)

    def __init__(self, window: QWidget, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(window)
        self._window, self._workspace, self._speech, self._ask = window, workspace, speech, ask
        self.forms = MarketingForms(window, workspace, speech)
        self.overview = OverviewPage(workspace, speech)
        self.segments = SegmentsPage(workspace, speech, ask)
        self.campaigns = CampaignsPage(workspace, speech, ask)
        self.leads = LeadsPage(workspace, speech)
        self.calendar = CalendarPage(workspace, speech, ask)
        self.vision = VisionPage(workspace, speech, ask)
        self.leaves = (
            Leaf(self.tr("Overview"), lambda: self.overview),
            Leaf(self.tr("Segments"), lambda: self.segments),
            Leaf(self.tr("Campaigns"), lambda: self.campaigns),
            Leaf(self.tr("Leads"), lambda: self.leads),
            Leaf(self.tr("Calendar"), lambda: self.calendar),
            Leaf(self.tr("Vision"), lambda: self.vision),
        )
        self.keep_in_touch = KeepInTouch(window, workspace, speech, ask)
        self.plan = BackwardPlanCard(workspace, speech)
        self.calendar.add_card(self.plan)
        self.calendar.add_source(Markers(lambda: speech.today(workspace.now())))
        self._connect()

    def _connect(self) -> None:
        for number, leaf in enumerate(self.leaves):
            leaf.page().setParent(self._window)
            leaf.page().hide()
            leaf.page().wanted.connect(lambda number=number: self.wanted.emit(number))
        for page in (self.overview, self.leads):
            page.new_lead.connect(self.forms.new_lead)
            page.import_leads.connect(self.import_leads)
        self.overview.behind.connect(self.leads.show_behind)
        self.overview.open_campaign.connect(self.campaigns.open)
        self.campaigns.new_lead.connect(self.forms.new_lead)
        self.calendar.open_campaign.connect(self.campaigns.open)
        self.calendar.open_ripe.connect(self.leads.show_ripe_on)

    def menus(self, make: MakeAction) -> list[tuple[str, list[QAction | None]]]:
        """The menus of this wing, each with its entries; None is a line between."""
        return [
            (self.tr("&Lead"), self._lead_menu(make)),
            (self.tr("&Segment"), self.segments.actions_of(make)),
            (self.tr("&Campaign"), self.campaigns.actions_of(make)),
            (self.tr("C&alendar"), [*self.calendar.actions_of(make), *self.plan.actions_of(make)]),
            (self.tr("Vis&ion"), self.vision.actions_of(make)),
        ]

    def _lead_menu(self, make: MakeAction) -> list[QAction | None]:
        forms = self.forms
        of_lead = [
            make(self.tr("Send to Sales…"), self.send, "Ctrl+Return", icon="send"),
            make(self.tr("Send and go…"), self.send, "Ctrl+Shift+Return"),
            make(self.tr("Mark ready"), self._with_leads(lambda _: self.leads.mark_ready()), "Ctrl+R"),
            make(self.tr("Note a contact…"), self._with_lead(forms.log_contact), "Ctrl+T"),
            make(self.tr("How to reach them…"), self._with_lead(forms.reach), "Ctrl+E"),
            make(self.tr("Edit…"), self._with_lead(forms.correct), "F2"),
            make(self.tr("May we contact them?…"), self._with_lead(forms.agree)),
            make(self.tr("All we hold of them…"), self._with_lead(self._ask_for_person)),
            make(self.tr("Erase this person…"), self._with_lead(self._ask_to_erase)),
            make(self.tr("Keep in touch until…"), self._with_leads(forms.keep_until), "Ctrl+Shift+K"),
            make(self.tr("Let go…"), self._with_leads(forms.let_go), "Ctrl+Backspace"),
            make(self.tr("Score by the rules"), self._with_lead(self._score_by_the_rules)),
        ]
        written = self.keep_in_touch.actions_of(make, self._chosen_leads)
        on_list = [
            make(self.tr("Put on a list…"), self._with_leads(self._put_on_list)),
            make(self.tr("Save as contacts…"), self.save_contacts),
        ]
        self.leads.list.add_actions([*of_lead, *written, *on_list])
        for action in (of_lead[5], of_lead[3]):
            self.leads.record.add_button(action.text(), action.trigger)
        self.leads.page.send = self.leads.page.add_button(of_lead[0].text(), of_lead[0].trigger, primary=True)
        new = make(self.tr("New lead…"), forms.new_lead, "Ctrl+N", icon="lead")
        return [
            new,
            None,
            *of_lead,
            None,
            *written,
            *on_list,
            None,
            make(self.tr("Who named whom…"), self.show_referrals),
            make(self.tr("Rules of the score…"), self.edit_rules),
        ]

    def _chosen_leads(self) -> list[int]:
        """The leads to write to or to send, on the page where the owner sees which they are."""
        self.leads.wanted.emit()
        return list(self.leads.chosen_ids)

    def _put_on_list(self, leads: list[Lead]) -> None:
        known = [lead.contact_id for lead in leads if lead.contact_id is not None]
        self.segments.add_to_list(known)

    def save_contacts(self) -> None:
        """Write the people behind the chosen leads into a file that a phone reads."""
        ids = self._chosen_leads()
        if ids:
            name = self.leads.chosen[0].called if len(ids) == 1 else self.tr("Leads")

            def make(db: Connection) -> bytes:
                return contacts_as_file(db, contacts_of(db, ids))

            save_as(self._workspace, self._ask, f"{name}.vcf", VCF, make, hat=Hat.MARKETING)

    def show_referrals(self) -> None:
        """Show who named whom."""
        WhoNamedWhom(self._window, self._workspace, self._speech).open()

    def edit_rules(self) -> None:
        """Show the rules of the score."""
        ScoreRules(self._window, self._workspace).open()

    def _score_by_the_rules(self, lead: Lead) -> None:
        label = self.tr("Score by the rules")
        self._workspace.do(label, score_by_the_rules, lead.id, hat=Hat.MARKETING)

    def _with_leads(self, act: Callable[[list[Lead]], object]) -> Callable[[], None]:
        def run() -> None:
            self.leads.wanted.emit()
            if chosen := self.leads.chosen:
                act(chosen)

        return run

    def _with_lead(self, act: Callable[[Lead], object]) -> Callable[[], None]:
        def run() -> None:
            self.leads.wanted.emit()
            if (lead := self.leads.current) is not None:
                act(lead)

        return run

    def _ask_for_person(self, lead: Lead) -> None:
        if lead.contact_id is None:
            raise RuleError("Nobody is known behind this lead yet: write down who it is.")
        self.person_wanted.emit(lead.contact_id)

    def _ask_to_erase(self, lead: Lead) -> None:
        if lead.contact_id is None:
            raise RuleError("Nobody is known behind this lead: let it go instead.")
        self.erasing_wanted.emit(lead.contact_id)

    def show_contact(self, contact_id: int) -> bool:
        """Show the newest lead of a contact; whether there is one."""
        lead_id = self._workspace.read(newest_lead, contact_id, hat=Hat.MARKETING)
        if lead_id is not None:
            self.leads.open(lead_id)
        return lead_id is not None

    def mend(self, lead_id: int) -> None:
        """Ask how a lead can be reached, where what was written down proved wrong."""
        lead = self._workspace.read(find, lead_id, hat=Hat.MARKETING)
        if lead is not None:
            self.forms.reach(lead)

    def send(self) -> None:
        """Show the sheet that sends the chosen lead, or the one for several; Ctrl+Enter in it goes along."""
        ids = self._chosen_leads()
        if len(ids) > MOST_SENT:
            said = self.tr("{:,} leads are too many at once: choose at most {:,}.")
            self._ask.tell(said.format(len(ids), MOST_SENT))
        elif len(ids) > 1:
            several = SendSeveral(self._window, self._workspace, self._speech, ids)
            several.went.connect(self.sent)
            several.told.connect(self._ask.tell)
            several.open()
        elif chosen := self.leads.chosen:
            sheet = SendSheet(self._window, self._workspace, self._speech, chosen[0])
            sheet.went.connect(self.sent)
            sheet.open()
