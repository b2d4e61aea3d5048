"""Marketing's first page: this month, right place and time, right words, and what runs."""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import show_times
from twohats.business.speech import Speech
from twohats.days import month
from twohats.hat import Hat
from twohats.marketing.rules.fit import View
from twohats.marketing.store import leads
from twohats.marketing.store.fit import season
from twohats.marketing.store.overview import WORDS_SHOWN, Learned, Overview, RunningCampaign, learned, overview
from twohats.marketing.ui.campaign_words import CampaignWords
from twohats.marketing.ui.fit_cards import Alarm, FitCard, SeasonCard, WordsCard
from twohats.widgets.cards import EmptyState, FigureCard, Headline, make_button
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel
from twohats.widgets.list_room import fit_height
from twohats.widgets.page import Page
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import capital, side_by_side

_WING = "marketing"
_CAMPAIGNS_IN_VIEW = 6


class OverviewPage(Page):
    """One look: what came, what was handed over, what it cost, what it brought, and what was right about it.

    Every count of leads leads to them: `behind` carries a `Behind`, `open_campaign` the id of a campaign.
    """

    new_lead = Signal()
    import_leads = Signal()
    behind = Signal(object)
    open_campaign = Signal(int)
    # On a local day; somebody who knows both wings then tells what returned.
    refreshed = Signal(object)

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING)
        self._workspace, self._speech = workspace, speech
        self._campaign_words = CampaignWords(workspace, speech)
        self._campaigns: dict[int, RunningCampaign] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        body = self.body
        self.headline = Headline("", _WING)
        take_in = self.headline.add_button(self.tr("Import leads…"))
        take_in.clicked.connect(self.import_leads)
        write_down = self.headline.add_button(self.tr("New lead"), primary=True)
        write_down.clicked.connect(self.new_lead)
        self._verbs = take_in, write_down
        body.addWidget(self.headline)
        self._empty = self._make_empty()
        body.addWidget(self._empty, 1)
        self._full = QWidget()
        body.addWidget(self._full, 1)
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(14)
        self.alarm = Alarm()
        self.alarm.open_campaign.connect(self.open_campaign)
        full.addWidget(self.alarm)
        full.addLayout(self._make_figures())
        full.addLayout(self._make_middle())
        full.addWidget(PlainLabel(self.tr("Running campaigns"), "strong"))
        self._idle = PlainLabel(self.tr("No campaign runs today. Plan the next one under Campaigns: Alt+3."), "dim")
        full.addWidget(self._idle)
        self.table = self._make_table()
        full.addWidget(self.table)
        self.found = FitCard()
        self.found.behind.connect(self.behind)
        full.addWidget(self.found)
        full.addStretch(1)

    def _make_empty(self) -> EmptyState:
        self._begin = make_button(self.tr("New lead"), _WING, primary=True)
        self._begin.clicked.connect(self.new_lead)
        return EmptyState(
            self.tr("Write down the last person who asked you for something: a name and what they want are enough."),
            self._begin,
            title=self.tr("Who asked you last?"),
            under=self.tr("Ctrl+N. You have them in a list already? Ctrl+I takes it in."),
        )

    def _make_figures(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self._new = FigureCard(self.tr("New leads"), _WING)
        self._handed = FigureCard(self.tr("Handed over"), _WING)
        self._cost = FigureCard(self.tr("Cost per lead"), _WING, bar=True)
        self._return = FigureCard(self.tr("Return on campaigns"), _WING)
        for card in (self._new, self._handed, self._cost, self._return):
            line.addWidget(card)
        return line

    def _make_middle(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.season = SeasonCard()
        self.season.view_wanted.connect(self._show_view)
        self.words = WordsCard(self._speech, WORDS_SHOWN)
        for card, stretch in ((self.season, 11), (self.words, 9)):
            card.behind.connect(self.behind)
            line.addWidget(card, stretch)
        return line

    def _make_table(self) -> RecordTable[RunningCampaign]:
        money, said = self._speech.whole, self._campaign_words
        columns: tuple[Column[RunningCampaign], ...] = (
            Column(self.tr("Campaign"), lambda one: one.name, 150, stretch=True),
            Column(self.tr("Segment"), lambda one: one.segment, 150, stretch=True, goes=2),
            Column(self.tr("Place"), lambda one: one.places, 92, goes=1),
            Column(self.tr("When"), lambda one: said.days(one.starts_on, one.ends_on), 116, whole=True),
            Column(
                self.tr("Spent"), lambda one: f"{money(one.spent)} / {self._speech.bare(one.budget)}", 120, right=True
            ),
            Column(self.tr("Leads"), lambda one: str(one.leads), 64, right=True),
            Column(self.tr("Accepted"), lambda one: str(one.accepted), 88, right=True),
            Column(self.tr("Won", "the money of a campaign"), lambda one: money(one.sold), 84, right=True),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.id, _WING)
        table.setAccessibleName(self.tr("Running campaigns"))
        table.opened.connect(self.open_campaign)
        return table

    def _fetch(self, ids: Sequence[int]) -> list[RunningCampaign]:
        return [self._campaigns[one] for one in ids if one in self._campaigns]

    @property
    def first(self) -> QWidget:
        if not self._empty.isHidden():
            return self._begin
        return next((one for one in (self.season.matrix, self.table) if one.isVisible()), self)

    def refresh(self) -> None:
        """Ask for the page's figures on the worker: the month's own first, then what all leads have taught."""
        today = self._today()
        empty = not self._workspace.read(leads.are_any, hat=Hat.MARKETING)
        self._empty.setVisible(empty)
        self._full.setVisible(not empty)
        for button in self._verbs:
            button.setVisible(not empty)
        self.headline.title.setText(capital(month(today)))
        day = today.isoformat()
        self._workspace.run(overview, day, then=self._show, hat=Hat.MARKETING, beside=True)
        view = self.season.view
        self._workspace.run(learned, day, view, then=self._show_learned, hat=Hat.MARKETING, patient=True)
        self.refreshed.emit(today)

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def _show_view(self, view: str) -> None:
        self._workspace.run(season, View(view), self._today(), then=self.season.show_season, hat=Hat.MARKETING)

    def _show(self, page: Overview) -> None:
        self.alarm.show_campaigns(page.waiting_campaigns)
        self._show_figures(page)

    def _show_learned(self, page: Learned) -> None:
        self.season.show_season(page.season)
        self.words.show_words(page.words)
        self.found.show_fit(page.fit)
        self._campaigns = {one.id: one for one in page.campaigns}
        self.table.show_ids(array("q", self._campaigns))
        fit_height(self.table, min(len(page.campaigns), _CAMPAIGNS_IN_VIEW))
        self.table.setMaximumHeight(self.table.minimumHeight())
        self.table.setVisible(bool(page.campaigns))
        self._idle.setVisible(not page.campaigns)

    def _show_figures(self, page: Overview) -> None:
        before = _month_before(page.month)
        change = page.new_leads - page.new_leads_before
        self._new.say(str(page.new_leads), self.tr("{:+d} on {}").format(change, before))
        self._handed.say(str(page.sent), self._answers(page))
        self._show_cost(page)

    def _answers(self, page: Overview) -> str:
        """What became of those handed over; where none was but by an import, that they passed no queue."""
        imported = self.tr("{} came with an import").format(page.imported) if page.imported else ""
        if imported and not page.sent:
            return imported
        parts = (
            self.tr("{} accepted").format(page.accepted),
            self.tr("{} back").format(page.rejected),
            self.tr("{} waiting").format(page.waiting),
            imported,
        )
        return side_by_side(parts)

    def _show_cost(self, page: Overview) -> None:
        cost = self._speech.money(page.spent // page.new_leads) if page.new_leads else "–"
        self._cost.say(cost, self._spent(page), page.spent / page.budget if page.budget else None)

    def _spent(self, page: Overview) -> str:
        """What was spent, of what was planned, and how much more than that."""
        whole, bare = self._speech.whole(page.spent), self._speech.bare
        if not page.budget:
            return self.tr("spend {}").format(whole)
        said = self.tr("spend {} of\N{NO-BREAK SPACE}{}").format(whole, bare(page.budget))
        over = page.spent - page.budget
        return f"{said} · {self.tr('{} over').format(bare(over))}" if over > 0 else said

    def show_return(self, times: Fraction | None) -> None:
        """Show how often what was spent in twelve months came back, as the month's page says it."""
        margin = self._speech.firm.margin
        if margin is None or times is None:
            self._return.say("–", self.tr("needs your margin and what was spent"))
            return
        self._return.say(show_times(times, self._speech.firm.locale), self.tr("margin {} %, 12 months").format(margin))


def _month_before(period: Period) -> str:
    return month(period.first - timedelta(days=1))
