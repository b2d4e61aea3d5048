"""The campaigns: what is planned, what runs, what it brings, and what becomes of it."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.marketing.operations import campaigns as verbs
from twohats.marketing.operations.several import do_for_each
from twohats.marketing.operations.spending import delete_spending
from twohats.marketing.pages.campaign import make_pdf
from twohats.marketing.rules.campaigns import Campaign, CampaignState, SpendEntry
from twohats.marketing.store import campaigns
from twohats.marketing.store.audience import Known
from twohats.marketing.ui.campaign_forms import CampaignForms
from twohats.marketing.ui.campaign_paper import CampaignPaper
from twohats.marketing.ui.campaign_record import CampaignRecord
from twohats.marketing.ui.campaign_words import DASH, CampaignWords
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.column import Column, Total, day_of
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import RecordList
from twohats.widgets.save_as import PDF, save_as
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

    from twohats.marketing.ui.menus import CampaignMenu

_WING = "marketing"


class _Listed(QObject):
    """What the list of campaigns is made of."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._words = CampaignWords(workspace, speech)
        # Used on the reader alone, by one question after the other.
        self._known = Known()
        self._held: dict[int, Campaign] = {}

    def make(self) -> Listing[Campaign]:
        """The listing."""
        return Listing(
            name=self.tr("Campaigns"),
            columns=self._columns(),
            keys=self._keys,
            rows=self._rows,
            key_of=lambda one: one.id,
            order="state",
            views=(
                ("all", self.tr("All", "a view of campaigns")),
                ("active", self.tr("Running")),
                ("scheduled", self.tr("Scheduled")),
                ("undecided", self.tr("To decide")),
                ("drafts", self.tr("Drafts")),
                ("later", self.tr("For later")),
            ),
            counted=self.tr("{:,} campaigns"),
            one=self.tr("1 campaign"),
        )

    @property
    def _day(self) -> str:
        return self._words.today().isoformat()

    def _keys(self, db: Connection, wanted: Wanted) -> "array[int]":
        """The keys; the rows come along, since what campaigns brought takes too long for the window."""
        day = self._day
        self._held = self._known.of(db, day, lambda: _everything(db, day))
        return campaigns.campaign_ids(
            db, day, wanted.order, descending=wanted.descending, words=wanted.words, view=wanted.view
        )

    def _rows(self, db: Connection, ids: Sequence[int]) -> list[Campaign]:
        held = self._held
        return [held[one] for one in ids] if held.keys() >= set(ids) else campaigns.campaigns(db, ids, self._day)

    def _columns(self) -> tuple[Column[Campaign], ...]:
        say, money, amount = self._words, self._speech.whole, self._speech.amount
        spent: Total[Campaign] = Total(lambda one: one.spent, money)
        won: Total[Campaign] = Total(lambda one: one.won, money)
        return (
            Column(self.tr("Campaign"), lambda one: one.name, 180, order="name", stretch=True),
            Column(self.tr("Segment"), lambda one: one.segment, 150, order="segment", stretch=True, goes=3),
            Column(self.tr("State"), say.state, 88, order="state", whole=True),
            Column(self.tr("Where"), lambda one: one.places, 104, goes=4),
            Column(self.tr("When"), say.when, 136, order="starts", goes=1, whole=True),
            Column(
                self.tr("Spent"),
                say.spent,
                130,
                right=True,
                order="spent",
                total=spent,
                value=lambda one: amount(one.spent),
            ),
            Column(self.tr("Leads"), say.leads, 78, right=True, order="leads", value=lambda one: one.leads),
            Column(self.tr("Accepted"), self._accepted, 90, right=True, order="accepted", goes=2),
            Column(
                self.tr("Won", "money"),
                lambda one: money(one.won),
                86,
                right=True,
                order="won",
                total=won,
                value=lambda one: amount(one.won),
            ),
            Column(
                self.tr("Decide on"),
                self._decide_on,
                94,
                order="decide",
                late=say.late,
                whole=True,
                value=lambda one: day_of(one.decide_on),
            ),
            Column(self.tr("Horizon"), lambda one: say.horizon(one.horizon), 84, hidden=True),
            Column(
                self.tr("Hours"),
                lambda one: say.hours(one.minutes),
                84,
                right=True,
                order="minutes",
                hidden=True,
                value=lambda one: _hours(one.minutes),
            ),
            Column(self.tr("Promises kept"), say.promises_kept, 136, right=True, order="promises", hidden=True),
        )

    def _accepted(self, one: Campaign) -> str:
        return self.tr("{} of {}").format(one.accepted, one.decided) if one.decided else DASH

    def _decide_on(self, one: Campaign) -> str:
        return self._words.decide_on(one) or DASH


def _everything(db: Connection, day: str) -> dict[int, Campaign]:
    return {one.id: one for one in campaigns.campaigns(db, campaigns.campaign_ids(db, day), day)}


def _hours(minutes: int) -> Decimal | None:
    return round(Decimal(minutes) / 60, 2) if minutes else None


class CampaignsPage(ListPage):
    """Every campaign; the verbs act on the open one, else on the one that is chosen."""

    keeps = "marketing_campaign"

    # A lead is to be written down that came from the campaign of this name.
    new_lead = Signal(str)

    record: CampaignRecord

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        listed: RecordList[Campaign] = RecordList(workspace, Hat.MARKETING, _Listed(workspace, speech).make(), "")
        super().__init__(_WING, self.tr("Campaigns"), listed, CampaignRecord(workspace, speech))
        self._workspace, self._speech, self._ask = workspace, speech, ask
        self._words = CampaignWords(workspace, speech)
        self._forms = CampaignForms(self, workspace, speech)
        self.headline.add_button(self.tr("New campaign…"), primary=True).clicked.connect(lambda *_: self.new())
        self.list.filter.setPlaceholderText(self.tr("Filter by campaign, segment or place  (Ctrl+F)"))
        self.list.shown.connect(lambda _: self._say_empty())
        self._connect()

    def _connect(self) -> None:
        record = self.record
        record.next_wanted.connect(self._go_on)
        record.edit_wanted.connect(self.edit)
        record.print_wanted.connect(self.print_sheet)
        record.spend_wanted.connect(self.add_spending)
        record.change_line.connect(self.change_line)
        record.delete_line.connect(self.delete_line)

    def _say_empty(self) -> None:
        sentences = {
            "all": self.tr("No campaign is planned yet. Plan the first one: Ctrl+Shift+M."),
            "active": self.tr("No campaign runs today. Plan one with Ctrl+Shift+M, or schedule a draft."),
            "scheduled": self.tr("Nothing is scheduled for later. Plan a campaign: Ctrl+Shift+M."),
            "undecided": self.tr("Every campaign that ended was decided."),
            "drafts": self.tr("There is no draft. Plan a campaign without scheduling it: Ctrl+Shift+M."),
            "later": self.tr("No campaign speaks to those who want it later. Plan one for later: Ctrl+Shift+M."),
        }
        filtered = self.tr("No campaign here has these words.")
        self.table.empty_sentence = filtered if self.list.filter.text().strip() else sentences[self.list.view]
        self.table.viewport().update()

    def show_later(self) -> None:
        """Show the campaigns for those who want it later, from wherever the owner was."""
        if self.open_id is not None:
            self.close_record()
        self.list.show_view("later")
        self.wanted.emit()

    def take(self, menu: "CampaignMenu") -> None:
        """Show the entries of the menu here, too."""
        self.show_actions(menu.on_page)
        self.record.add_actions(menu.on_lines)

    def shown(self) -> Self:
        if not self.isVisible():
            self.wanted.emit()
        return self

    @property
    def current(self) -> Campaign | None:
        """The campaign that the verbs act on."""
        chosen = self.current_id
        day = self._words.today().isoformat()
        return None if chosen is None else self._workspace.read(campaigns.find, chosen, day, hat=Hat.MARKETING)

    def open(self, record_id: int) -> None:
        """Show everything about one campaign; Space takes its next step."""
        super().open(record_id)
        if self.open_id is not None:
            self.record.next_button.setFocus()

    def open_campaign(self, campaign_id: int) -> None:
        """Show everything about one campaign, from another page."""
        self.open(campaign_id)

    @property
    def first(self) -> QWidget:
        return self.table if self.open_id is None else self.record.next_button

    def _go_on(self) -> None:
        """Take the step that the button names."""
        one = self.record.campaign
        if one is None:
            return
        if one.state is CampaignState.DECIDED:
            self.duplicate()
        elif one.state is CampaignState.ENDED or self._words.late(one):
            self.decide()
        elif not self.record.messages:
            self.add_message()
        elif not self.record.placements:
            self.add_placement()
        elif one.state in {CampaignState.DRAFT, CampaignState.PAUSED}:
            self.start_or_pause()
        else:
            self.lead()

    def new(self) -> None:
        """Plan a campaign; its page opens."""
        self._forms.new(self.open)

    def edit(self) -> None:
        """Change the plan."""
        if (one := self.current) is not None:
            self._forms.edit(one)

    def start_or_pause(self) -> None:
        """Schedule a draft, pause what runs, resume what is paused; with several chosen, what the current one needs."""
        if (one := self.current) is None:
            return
        if one.state is CampaignState.DRAFT:
            self._do_for_each("Schedule campaign", verbs.schedule_campaign)
        elif one.state in {CampaignState.ACTIVE, CampaignState.SCHEDULED}:
            self._do_for_each("Pause campaign", verbs.pause_campaign)
        else:
            self._do_for_each("Resume campaign", verbs.resume_campaign)

    def end(self) -> None:
        """End those that are chosen today."""
        self._do_for_each("End campaign", verbs.end_campaign)

    def _do_for_each(self, label: str, verb: Callable[..., object]) -> None:
        ids = list(self.chosen_ids)
        if ids:
            self._do(label, do_for_each, ids, verb)

    def decide(self) -> None:
        """Keep, change or stop."""
        if (one := self.current) is not None:
            self._forms.decide(one, self.open)

    def duplicate(self) -> None:
        """Make a draft of the same; its page opens."""
        if (one := self.current) is not None:
            self._forms.duplicate(one, self.open)

    def delete(self) -> None:
        """Delete the chosen drafts."""
        self._do_for_each("Delete campaign", verbs.delete_campaign)

    def print_sheet(self) -> None:
        """Save everything about the campaign as a PDF of one page."""
        if (one := self.current) is not None:
            paper, firm = CampaignPaper(self._workspace, self._speech), self._speech.firm

            def make(db: Connection) -> bytes:
                return make_pdf(paper.sheet_of(db, one), firm)

            save_as(self._workspace, self._ask, f"{one.name}.pdf", PDF, make, hat=Hat.MARKETING)

    def lead(self) -> None:
        """Write down a lead that came from it."""
        if (one := self.current) is not None:
            self.new_lead.emit(one.name)

    @property
    def opened(self) -> Campaign | None:
        """The campaign whose page shows."""
        return self.record.campaign if self.open_id is not None else None

    def _opened(self) -> Campaign | None:
        """The campaign to work inside of, with its page open."""
        if self.open_id is None and (chosen := self.current_id) is not None:
            self.open(chosen)
        return self.opened

    def add_message(self) -> None:
        """Write down words."""
        if (one := self._opened()) is not None:
            self._forms.message(one)

    def add_placement(self) -> None:
        """Say where and when the chosen words are shown; without words, they come first."""
        if (one := self._opened()) is None:
            return
        said, line = self.record.messages, self.record.line
        if not said:
            self._forms.message(one)
        else:
            self._forms.placement(one, said, line.message if line else said[0])

    def add_spending(self) -> None:
        """Write down money or hours, for the chosen place if there is one."""
        if (one := self._opened()) is not None:
            line = self.record.line
            chosen = line.placement.id if line and line.placement else None
            self._forms.spending(one, self.record.placements, chosen)

    def change_line(self) -> None:
        """Change the chosen words, place or entry."""
        one, piece = self.record.campaign, self.record.piece
        if one is None or piece is None or self.open_id is None:
            return
        if isinstance(piece, SpendEntry):
            self._forms.spending(one, self.record.placements, piece.placement_id, piece)
        elif piece.placement is None:
            self._forms.message(one, piece.message)
        else:
            self._forms.placement(one, self.record.messages, piece.message, piece.placement)

    def delete_line(self) -> None:
        """Delete the chosen words, place or entry."""
        piece = self.record.piece
        if piece is None or self.open_id is None:
            return
        if isinstance(piece, SpendEntry):
            self._do("Delete money or hours", delete_spending, piece.id)
        elif piece.placement is None:
            self._do("Delete words", verbs.delete_message, piece.message.id)
        else:
            self._do("Delete where and when", verbs.delete_placement, piece.placement.id)

    def _do(self, label: str, verb: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, verb, *values, hat=Hat.MARKETING)
