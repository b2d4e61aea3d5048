"""The page of one deal: who, the promise, money and chances, what comes next, what was said, and all that happened."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from twohats.business.rules.money import show_percent
from twohats.business.speech import Speech
from twohats.handoff.store import published
from twohats.hat import Hat
from twohats.sales.rules.deals import LIVE, Deal
from twohats.sales.rules.parts import part_word
from twohats.sales.store.deal_record import DealFile, DealRecord, DealSale, record, slips
from twohats.sales.ui.deal_card import DealCard
from twohats.sales.ui.deal_forms import DealForms
from twohats.sales.ui.deal_story import DealStory
from twohats.sales.ui.questions import kind_words, resting
from twohats.sales.ui.quote_words import QuoteWords
from twohats.widgets.cards import Card, Facts, Timeline, clear, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.opening import is_here
from twohats.widgets.page import RecordPage
from twohats.widgets.workspace import Workspace
from twohats.words import capital

if TYPE_CHECKING:
    from twohats.sales.rules.quotes import Quote

_WING = "sales"
_ENTRIES, _HISTORY = 40, 12

Pairs = Iterator[tuple[str, str]]


class DealPage(RecordPage):
    """Everything about one deal; the verbs stand in the Deal menu."""

    def __init__(self, workspace: Workspace, speech: Speech, forms: DealForms) -> None:
        super().__init__(_WING, self.tr("Pipeline"))
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._story = DealStory(workspace, speech)
        self._quote_words = QuoteWords(workspace, speech)
        self.known: DealRecord | None = None
        self.banner = DealCard(workspace, speech)
        self._money, self._reach, self._next = Facts(), Facts(), Facts()
        self._quotes, self._sales = Facts(), Facts()
        self._objections = Timeline(self.tr("None noted. O writes one down, in the customer’s words."))
        self._notes = Timeline(self.tr("None yet. N writes one down."))
        self._files = QVBoxLayout()
        self._timeline = Timeline(self.tr("Nothing has happened yet."))
        self._history = Timeline(self.tr("It came with an import, and nothing was changed since."))
        self._lay_out()

    def _lay_out(self) -> None:
        self._of_live = [
            self.add_button(self.tr("Amount and date…"), lambda: self._with_deal(self._forms.reckon)),
            self.add_button(self.tr("Next action…"), lambda: self._with_deal(self._forms.plan)),
        ]
        self.wake = self.add_button(self.tr("Wake…"), lambda: self._with_deal(self._forms.wake))
        self.log = self.add_button(self.tr("Log a call…"), lambda: self._with_deal(self._forms.log_call), primary=True)
        self.left.addWidget(self._card(self.tr("Money and chances"), self._money))
        self.left.addWidget(self._card(self.tr("What comes next"), self._next))
        self.left.addWidget(self._card(self.tr("How to reach them"), self._reach))
        self._objections_card = self._card(self.tr("Objections"), self._objections)
        self.left.addWidget(self._objections_card)
        self.left.addWidget(self._card(self.tr("Notes"), self._notes))
        self.left.addWidget(self._make_files())
        self.left.addStretch(1)
        self.above.insertWidget(0, self.banner)
        self._sales_card = self._card(self.tr("Order and sales"), self._sales)
        self._quotes_card = self._card(self.tr("Quotes"), self._quotes)
        self.right.addWidget(self._sales_card)
        self.right.addWidget(self._quotes_card)
        self.right.addWidget(self._card(self.tr("What happened"), self._timeline))
        self.right.addWidget(self._card(self.tr("Who changed what"), self._history))
        self.right.addStretch(1)

    def _card(self, title: str, inside: QWidget) -> Card:
        card = Card(title)
        card.body.addWidget(inside)
        return card

    def _make_files(self) -> Card:
        card = Card(self.tr("Files"))
        card.body.addLayout(self._files)
        self.add_file = make_button(self.tr("Link a file…"), _WING)
        self.add_file.clicked.connect(lambda *_: self._with_deal(self._forms.link_file))
        card.body.addSpacing(4)
        card.body.addWidget(self.add_file)
        return card

    def _with_deal(self, act: Callable[[Deal], object]) -> None:
        if self.known is not None:
            act(self.known.deal)

    def show_record(self, record_id: int) -> bool:
        """Show a deal; False if it is gone."""
        today = self._speech.today(self._workspace.now())
        self.known = known = self._workspace.read(record, record_id, today, hat=Hat.SALES)
        if known is None:
            return False
        deal = known.deal
        self.title.setText(" · ".join(filter(None, (deal.title, deal.who))))
        self.state.say(self._state(deal), "late" if deal.is_to_wake(today) else "neutral")
        for button in self._of_live:
            button.setVisible(deal.state in LIVE)
        self.wake.setVisible(deal.state == "asleep")
        self.banner.show_deal(deal, self._workspace.read(published.direction, hat=Hat.SALES))
        self._money.show_facts(list(self._worth(known)))
        self._next.show_facts(list(self._to_come(known)))
        self._reach.show_facts(list(self._ways(known)))
        self._show_notes(known)
        self._show_files(known)
        self._sales.show_facts(list(self._sold(known)))
        self._sales_card.setVisible(known.order is not None or bool(known.sales))
        self._quotes.show_facts([self._quote(quote) for quote in known.quotes])
        self._quotes_card.setVisible(bool(known.quotes))
        self._show_story(known)
        return True

    def _state(self, deal: Deal) -> str:
        names = {"won": self.tr("Won"), "lost": self.tr("Lost"), "returned": self.tr("Given back")}
        if deal.state == "asleep":
            return capital(resting(deal, self._speech, self._workspace.now()))
        return names.get(deal.state, deal.stage)

    def _worth(self, known: DealRecord) -> Pairs:
        deal = known.deal
        yield self.tr("Amount"), self._speech.money(deal.amount) if deal.amount is not None else self.tr("not said yet")
        if deal.state in LIVE:
            yield self.tr("Chance"), self._chance(known)
        yield self.tr("Expected close"), self._closes(known)
        yield self.tr("Stage"), deal.stage
        yield self.tr("Opened"), self._day(deal.opened_on)
        if deal.closed_on:
            yield self.tr("Closed"), " · ".join(filter(None, (self._day(deal.closed_on), deal.why)))
        yield self.tr("They said"), deal.words

    def _chance(self, known: DealRecord) -> str:
        deal, odds = known.deal, known.odds
        if deal.chance is not None:
            return self.tr("{} %, its own").format(deal.chance)
        percent = show_percent(odds.likely, self._speech.firm.locale)
        if odds.by_history:
            return self.tr("{}: {} of {} deals that stood in its stage were won").format(percent, odds.won, odds.closed)
        return self.tr("{}, by default in its stage").format(percent)

    def _closes(self, known: DealRecord) -> str:
        """The day on which it may close, how often that moved, and what was said first."""
        day = self._day(known.deal.expected_close) or self.tr("no day set")
        said = slips(known.versions)
        moves = len(said) - 1
        if moves < 1:
            return day
        times = {1: self.tr("moved once"), 2: self.tr("moved twice")}.get(
            moves, self.tr("moved {} times").format(moves)
        )
        first = self._speech.written_day(said[0], self._workspace.now())
        return self.tr("{}, {}, originally {}").format(day, times, first)

    def _to_come(self, known: DealRecord) -> Pairs:
        now = self._workspace.now()
        for one in known.planned:
            yield self._speech.moment(one.due_at, now), " · ".join(filter(None, (kind_words()[one.kind], one.subject)))
        if not known.planned:
            said = self.tr("no next action: Ctrl+Shift+P plans one")
            yield self.tr("Next"), said if known.deal.state == "open" else self.tr("nothing is planned")

    def _ways(self, known: DealRecord) -> Pairs:
        names = {
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "postal": self.tr("Address"),
            "messenger": self.tr("Messenger"),
            "door": self.tr("At the door"),
        }
        yield self.tr("Customer"), known.deal.who or self.tr("nobody is named")
        for point in known.points:
            refused = self.tr("asked not to be contacted") if point.kind in known.withdrawn else ""
            yield names[point.kind], " · ".join(filter(None, (point.value, refused)))
        if not known.points:
            yield self.tr("Reach"), self.tr("no address or number is known")
        yield self.tr("Referred by"), known.referrer

    def _show_notes(self, known: DealRecord) -> None:
        for kind, lines, what in (
            ("objection", self._objections, self.tr("They said")),
            ("note", self._notes, self.tr("Noted")),
        ):
            lines.show_entries([(self._moment(one.at), what, one.words) for one in known.notes if one.kind == kind])

    def _show_files(self, known: DealRecord) -> None:
        clear(self._files)
        for file in known.files:
            self._files.addLayout(self._file_line(file))
        if not known.files:
            said = self.tr("None linked. A linked file stays where it is.")
            self._files.addWidget(PlainLabel(said, "dim", wrap=True))

    def _file_line(self, file: DealFile) -> QHBoxLayout:
        line = QHBoxLayout()
        there = is_here(file.path)
        name = PlainLabel(Path(file.path).name, "text" if there else "dim")
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line.addWidget(name, 1)
        if there:
            line.addWidget(self._small_button(self.tr("Open"), lambda: self._forms.open_file(file.path)))
        else:
            line.addWidget(PlainLabel(self.tr("no longer there"), "late"))
        line.addWidget(self._small_button(self.tr("Remove link"), lambda: self._forms.forget_file(file.id)))
        return line

    def _small_button(self, text: str, act: Callable[[], object]) -> QWidget:
        button = make_button(text, _WING, flat=True)
        button.clicked.connect(lambda *_: act())
        return button

    def _sold(self, known: DealRecord) -> Pairs:
        order = known.order
        if order is not None:
            yield self.tr("Ordered"), " · ".join(filter(None, (self._speech.money(order.amount), order.document)))
            days = [self._day(day) for day in (order.starts_on, order.ends_on) if day]
            yield self.tr("Work"), self.tr(" to ").join(days)
            yield self.tr("Work done"), self._day(order.finished_on)
        for sale in known.sales:
            yield self._day(sale.sold_on), self._sale(sale)

    def _sale(self, sale: DealSale) -> str:
        kind = part_word(sale.part) or (self.tr("proposed") if sale.proposed else "")
        if sale.reverses_id is not None:
            kind = self.tr("reversed")
        foreign = self._speech.foreign(sale.foreign, sale.currency, sale.rate)
        return " · ".join(filter(None, (self._speech.money(sale.amount), kind, foreign, sale.document, sale.note)))

    def _quote(self, quote: "Quote") -> tuple[str, str]:
        until = self.tr("valid until {}").format(self._day(quote.valid_until)) if quote.valid_until else ""
        return quote.name, " · ".join(
            filter(None, (self._speech.money(quote.net), self._quote_words.state(quote), until))
        )

    def _show_story(self, known: DealRecord) -> None:
        for lines, entries, most in (
            (self._timeline, self._story.happened(known), _ENTRIES),
            (self._history, self._story.changed(known), _HISTORY),
        ):
            rest = len(entries) - most
            lines.show_entries(entries[:most], self.tr("and {} before").format(rest) if rest > 0 else "")

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _moment(self, at: str) -> str:
        return self._speech.moment(at, self._workspace.now())
