"""Marketing's side of the window: its pages, its forms, and its menus, each made when it is first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from twohats.hat import Hat
from twohats.marketing.ui.menus import CalendarMenu, CampaignMenu, LeadMenu, SegmentMenu, VisionMenu
from twohats.widgets.page import Leaf

if TYPE_CHECKING:
    from twohats.business.speech import Speech
    from twohats.marketing.rules.behind import Behind
    from twohats.marketing.ui.backward import BackwardPlanCard
    from twohats.marketing.ui.calendar import CalendarPage
    from twohats.marketing.ui.campaigns import CampaignsPage
    from twohats.marketing.ui.forms import MarketingForms
    from twohats.marketing.ui.lead_verbs import LeadVerbs
    from twohats.marketing.ui.leads import LeadsPage
    from twohats.marketing.ui.nurture import KeepInTouch
    from twohats.marketing.ui.overview import OverviewPage
    from twohats.marketing.ui.segments import SegmentsPage
    from twohats.marketing.ui.vision import VisionPage
    from twohats.widgets.ask import Ask
    from twohats.widgets.page import MakeAction, Page
    from twohats.widgets.workspace import Workspace

_OVERVIEW, _SEGMENTS, _CAMPAIGNS, _LEADS, _CALENDAR, _VISION = range(6)


class MarketingWing(QObject):
    """Joins what one page asks of another; no page, and no module of one, is there before somebody asks for it."""

    import_leads = Signal()
    # The number of a page of this wing that wants to be shown.
    wanted = Signal(int)
    # Somebody who is in the book already is to be shown.
    contact_wanted = Signal(int)
    # All that is held of a contact is to be given out.
    person_wanted = Signal(int)
    erasing_wanted = Signal(int)
    # The first page, which is told what takes both wings to know.
    overview_made = Signal(QWidget)
    # A lead was sent over, and the owner wants to go with it.
    sent = Signal(int)

    def __init__(self, window: QWidget, workspace: "Workspace", speech: "Speech", ask: "Ask") -> None:
        super().__init__(window)
        self.window, self.workspace, self.speech, self.ask = window, workspace, speech, ask
        self.leaves = (
            Leaf(self.tr("Overview"), lambda: self.overview),
            Leaf(self.tr("Segments"), lambda: self.segments),
            Leaf(self.tr("Campaigns"), lambda: self.campaigns),
            Leaf(self.tr("Leads"), lambda: self.leads),
            Leaf(self.tr("Calendar"), lambda: self.calendar),
            Leaf(self.tr("Vision"), lambda: self.vision),
        )

    def menus(self, make: "MakeAction") -> list[tuple[str, list[QAction | None]]]:
        """The menus of this wing, each with its entries; None is a line between. The pages show some of them, too."""
        self._lead_menu, self._segment_menu = LeadMenu(self, make), SegmentMenu(self, make)
        self._campaign_menu, self._calendar_menu = CampaignMenu(self, make), CalendarMenu(self, make)
        return [
            (self.tr("&Lead"), self._lead_menu.entries),
            (self.tr("&Segment"), self._segment_menu.entries),
            (self.tr("&Campaign"), self._campaign_menu.entries),
            (self.tr("C&alendar"), self._calendar_menu.entries),
            (self.tr("Vis&ion"), VisionMenu(self, make).entries),
        ]

    def _take_in(self, number: int, page: "Page") -> None:
        """Keep a page for its place in the window; what it opens until then belongs to the window already."""
        self._keep(page)
        page.wanted.connect(lambda: self.wanted.emit(number))

    def _keep(self, part: QWidget) -> None:
        part.setParent(self.window)
        part.hide()

    @cached_property
    def overview(self) -> "OverviewPage":
        """One look at the month."""
        from twohats.marketing.ui.overview import OverviewPage  # noqa: PLC0415  # when it is first turned to

        page = OverviewPage(self.workspace, self.speech)
        page.new_lead.connect(self._new_lead)
        page.import_leads.connect(self.import_leads)
        page.behind.connect(self._show_behind)
        page.open_campaign.connect(self._open_campaign)
        self._take_in(_OVERVIEW, page)
        self.overview_made.emit(page)
        return page

    @cached_property
    def segments(self) -> "SegmentsPage":
        """The audiences."""
        from twohats.marketing.ui.segments import SegmentsPage  # noqa: PLC0415  # when it is first turned to

        page = SegmentsPage(self.workspace, self.speech, self.ask)
        page.take(self._segment_menu)
        self._take_in(_SEGMENTS, page)
        return page

    @cached_property
    def campaigns(self) -> "CampaignsPage":
        """Every campaign."""
        from twohats.marketing.ui.campaigns import CampaignsPage  # noqa: PLC0415  # when it is first turned to

        page = CampaignsPage(self.workspace, self.speech, self.ask)
        page.take(self._campaign_menu)
        page.new_lead.connect(self._new_lead)
        self._take_in(_CAMPAIGNS, page)
        return page

    @cached_property
    def leads(self) -> "LeadsPage":
        """Every lead."""
        from twohats.marketing.ui.leads import LeadsPage  # noqa: PLC0415  # when it is first turned to

        page = LeadsPage(self.workspace, self.speech)
        page.take(self._lead_menu)
        page.new_lead.connect(self._new_lead)
        page.import_leads.connect(self.import_leads)
        self._take_in(_LEADS, page)
        return page

    @cached_property
    def calendar(self) -> "CalendarPage":
        """What is shown when, and the plan beside it."""
        from twohats.marketing.store.backward import Markers  # noqa: PLC0415  # when it is first turned to
        from twohats.marketing.ui.calendar import CalendarPage  # noqa: PLC0415  # the same

        page = CalendarPage(self.workspace, self.speech, self.ask)
        page.take(self._calendar_menu)
        page.open_campaign.connect(self._open_campaign)
        page.open_ripe.connect(self._show_ripe_on)
        page.add_card(self.plan)
        page.add_source(Markers(lambda: self.speech.today(self.workspace.now()), self.plan.known))
        self._take_in(_CALENDAR, page)
        return page

    @cached_property
    def plan(self) -> "BackwardPlanCard":
        """The plan that is counted back; it asks for guesses before the calendar gives it its place, too."""
        from twohats.marketing.ui.backward import BackwardPlanCard  # noqa: PLC0415  # when it is first asked for

        card = BackwardPlanCard(self.workspace, self.speech)
        self._keep(card)
        return card

    @cached_property
    def vision(self) -> "VisionPage":
        """Where it goes."""
        from twohats.marketing.ui.vision import VisionPage  # noqa: PLC0415  # when it is first turned to

        page = VisionPage(self.workspace, self.speech, self.ask)
        self._take_in(_VISION, page)
        return page

    @cached_property
    def forms(self) -> "MarketingForms":
        """The forms of a lead."""
        from twohats.marketing.ui.forms import MarketingForms  # noqa: PLC0415  # when one is first asked for

        forms = MarketingForms(self.window, self.workspace, self.speech)
        forms.contact_wanted.connect(self.contact_wanted)
        forms.captured.connect(self._show_captured)
        return forms

    def _show_captured(self, lead_id: int) -> None:
        """Where the page of a lead shows, the one just written down takes its place."""
        if self.shows_leads and self.leads.open_id is not None:
            self.leads.open(lead_id)

    @property
    def shows_leads(self) -> bool:
        """Whether the leads, or one of them, are what is on the screen."""
        return "leads" in vars(self) and self.leads.isVisible()

    @cached_property
    def keep_in_touch(self) -> "KeepInTouch":
        """What is written to several leads."""
        from twohats.marketing.ui.nurture import KeepInTouch  # noqa: PLC0415  # when it is first asked for

        return KeepInTouch(self.window, self.workspace, self.speech, self.ask)

    @cached_property
    def lead_verbs(self) -> "LeadVerbs":
        """What the menu does with leads."""
        from twohats.marketing.ui.lead_verbs import LeadVerbs  # noqa: PLC0415  # when one is first asked for

        return LeadVerbs(self)

    def _new_lead(self, campaign: str = "") -> None:
        self.forms.new_lead(campaign)

    def start_lead(self) -> None:
        """Ask who it is; on the page of a campaign, they came by it."""
        shown = self.campaigns.opened if "campaigns" in vars(self) and self.campaigns.isVisible() else None
        self.forms.new_lead("" if shown is None else shown.name)

    def _show_behind(self, behind: "Behind") -> None:
        self.leads.show_behind(behind)

    def _show_ripe_on(self, day: str) -> None:
        self.leads.show_ripe_on(day)

    def _open_campaign(self, campaign_id: int) -> None:
        self.campaigns.open(campaign_id)

    def show_contact(self, contact_id: int) -> bool:
        """Show the newest lead of a contact; whether there is one."""
        from twohats.marketing.store.known import newest_lead  # noqa: PLC0415  # when it is first asked for

        lead_id = self.workspace.read(newest_lead, contact_id, hat=Hat.MARKETING)
        if lead_id is not None:
            self.leads.open(lead_id)
        return lead_id is not None

    def mend(self, lead_id: int) -> None:
        """Ask how a lead can be reached, where what was written down proved wrong."""
        from twohats.marketing.store.leads import find  # noqa: PLC0415  # when it is first asked for

        lead = self.workspace.read(find, lead_id, hat=Hat.MARKETING)
        if lead is not None:
            self.forms.reach(lead)
