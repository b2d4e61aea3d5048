"""Marketing's first page: this month, right place and time, right words, and what runs."""

from array import array
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from twohats.business.rules.calendar import Period
from twohats.business.speech import Speech
from twohats.marketing.store import leads
from twohats.marketing.store.overview import Overview, RunningCampaign, Words, overview
from twohats.widgets.cards import Bar, Card, EmptyState, FigureCard, Headline, Matrix, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import Page
from twohats.widgets.table import Column, RecordTable
from twohats.widgets.workspace import Workspace

_WING = "marketing"
_PERCENT_FROM = 10


class OverviewPage(Page):
    """One look: what came, what was handed over, what it cost, what it brought."""

    new_lead = Signal()
    import_leads = Signal()

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING)
        self._workspace, self._speech = workspace, speech
        self._campaigns: dict[int, RunningCampaign] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        body = self.body
        self.headline = Headline("", _WING)
        self.headline.add_button(self.tr("Import leads…")).clicked.connect(self.import_leads)
        self.headline.add_button(self.tr("New lead"), primary=True).clicked.connect(self.new_lead)
        body.addWidget(self.headline)
        self._empty = self._make_empty()
        body.addWidget(self._empty, 1)
        self._full = QWidget()
        body.addWidget(self._full, 1)
        full = QVBoxLayout(self._full)
        full.setContentsMargins(0, 0, 0, 0)
        full.setSpacing(14)
        full.addLayout(self._make_figures())
        full.addLayout(self._make_middle())
        full.addWidget(PlainLabel(self.tr("Running campaigns"), "strong"))
        self._table = self._make_table()
        full.addWidget(self._table, 1)

    def _make_empty(self) -> EmptyState:
        button = make_button(self.tr("Import leads…"), _WING, primary=True)
        button.clicked.connect(self.import_leads)
        sentence = self.tr(
            "No lead is written down yet. Take in the list you have, or write down the next person who asks: Ctrl+N."
        )
        return EmptyState(sentence, button)

    def _make_figures(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self._new = FigureCard(self.tr("New leads"), _WING)
        self._handed = FigureCard(self.tr("Handed over"), _WING)
        self._cost = FigureCard(self.tr("Cost per lead"), _WING, bar=True)
        self._return = FigureCard(self.tr("Return on what was spent"), _WING)
        for card, stretch in ((self._new, 4), (self._handed, 9), (self._cost, 6), (self._return, 7)):
            line.addWidget(card, stretch)
        return line

    def _make_middle(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        places = Card(self.tr("Right place, right time"), self.tr("accepted, of leads, by month they asked"))
        self._matrix = Matrix(_WING)
        places.body.addWidget(self._matrix)
        places.body.addStretch(1)
        line.addWidget(places, 11)
        self._words_card = Card(self.tr("Right words"), self.tr("accepted, of leads"))
        self._words = QGridLayout()
        self._words.setSpacing(6)
        self._words_card.body.addLayout(self._words)
        self._words_card.body.addStretch(1)
        line.addWidget(self._words_card, 9)
        return line

    def _make_table(self) -> RecordTable[RunningCampaign]:
        money = self._speech.whole
        columns: tuple[Column[RunningCampaign], ...] = (
            Column(self.tr("Campaign"), lambda one: one.name, 150, stretch=True),
            Column(self.tr("Segment"), lambda one: one.segment, 150, stretch=True),
            Column(self.tr("Place"), lambda one: one.places, 92),
            Column(self.tr("When"), self._when, 116),
            Column(
                self.tr("Spent"), lambda one: f"{money(one.spent)} / {self._speech.bare(one.budget)}", 120, right=True
            ),
            Column(self.tr("Leads"), lambda one: str(one.leads), 64, right=True),
            Column(self.tr("Accepted"), lambda one: str(one.accepted), 88, right=True),
            Column(self.tr("Sold"), lambda one: money(one.sold), 84, right=True),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.id, _WING)
        table.empty_sentence = self.tr("No campaign runs today.")
        table.setMinimumHeight(150)
        return table

    def _fetch(self, ids: Sequence[int]) -> list[RunningCampaign]:
        return [self._campaigns[one] for one in ids if one in self._campaigns]

    def _when(self, one: RunningCampaign) -> str:
        if not one.ends_on:
            return self.tr("all year")
        first, last = (date.fromisoformat(day or one.ends_on) for day in (one.starts_on, one.ends_on))
        return f"{first.day} {first:%b} – {last.day} {last:%b}"

    def refresh(self) -> None:
        """Ask for the page's figures on the worker."""
        today = self._speech.today(self._workspace.now()).isoformat()
        empty = self._workspace.read(leads.count) == 0
        self._empty.setVisible(empty)
        self._full.setVisible(not empty)
        self.headline.title.setText(self._month_name(today))
        self._workspace.run(overview, today, then=self._show)

    def _month_name(self, today: str) -> str:
        return f"{date.fromisoformat(today):%B}"

    def _show(self, page: Overview) -> None:
        self._show_figures(page)
        rows = [(name, [(share.part, share.whole) for share in shares]) for name, shares in page.places]
        self._matrix.show_cells([f"{month.first:%b}" for month in page.months], rows)
        self._show_words(page.words)
        self._campaigns = {one.id: one for one in page.campaigns}
        self._table.show_ids(array("q", self._campaigns))

    def _show_figures(self, page: Overview) -> None:
        before = _month_before(page.month)
        change = page.new_leads - page.new_leads_before
        self._new.say(str(page.new_leads), self.tr("{:+d} on {}").format(change, before))
        parts = (
            self.tr("{} accepted").format(page.accepted),
            self.tr("{} came back").format(page.rejected),
            self.tr("{} waiting").format(page.waiting),
        )
        self._handed.say(self.tr("{} of {}").format(page.sent, max(page.sent, page.new_leads)), " · ".join(parts))
        self._show_cost(page)
        self._show_return(page)

    def _show_cost(self, page: Overview) -> None:
        cost = self._speech.money(page.spent // page.new_leads) if page.new_leads else "–"
        spent = self.tr("spent {}").format(self._speech.whole(page.spent))
        if page.budget:
            spent = self.tr("{} of {}").format(spent, self._speech.bare(page.budget))
        self._cost.say(cost, spent, page.spent / page.budget if page.budget else None)

    def _show_return(self, page: Overview) -> None:
        margin = self._speech.firm.margin
        if margin is None or not page.cost:
            self._return.say("–", self.tr("needs your margin and what was spent"))
            return
        times = (page.earned * margin / 100 - page.cost) / page.cost
        self._return.say(f"{times:.1f} ×".replace("-", "−"), self.tr("margin {} %, 12 months").format(margin))

    def _show_words(self, words: Sequence[Words]) -> None:
        while (item := self._words.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not words:
            needs = self.tr("Shows which words bring leads that Sales accepts, once a campaign has its message.")
            self._words.addWidget(PlainLabel(needs, "dim", wrap=True), 0, 0)
        for row, one in enumerate(words):
            part, whole = one.accepted.part, one.accepted.whole
            said = self.tr("{} of {} leads were accepted").format(part, whole)
            if whole >= _PERCENT_FROM:
                said = f"{said} · {round(100 * part / whole)} %"
            bar = Bar(_WING)
            bar.show_fraction(part / whole if whole else None)
            for offset, widget in enumerate((PlainLabel(one.words, "strong"), PlainLabel(said, "dim"), bar)):
                self._words.addWidget(widget, row * 3 + offset, 0)


def _month_before(month: Period) -> str:
    return f"{month.first - timedelta(days=1):%b}"
