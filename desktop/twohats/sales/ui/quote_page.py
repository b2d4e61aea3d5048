"""One quote whole: its lines and sums, its versions, its deal, and what became of it."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twohats.business.rules.money import show_percentage
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.quotes import Quote, QuoteLine, QuoteState, tax_sums
from twohats.sales.rules.typed_lines import show_exact, show_quantity
from twohats.sales.store import deals, quotes
from twohats.sales.ui.questions import say_next
from twohats.sales.ui.quote_sums import say_sums
from twohats.sales.ui.quote_words import QuoteWords
from twohats.widgets.cards import Card, Facts, make_button
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel
from twohats.widgets.list_room import fit_height
from twohats.widgets.page import RecordPage
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace

_WING = "sales"
_MOST_ROWS = 6
_TITLE = 120


class QuotePage(RecordPage):
    """A quote. The button at the right of its title is the next step."""

    next_wanted = Signal()
    pdf_wanted = Signal()
    deal_wanted = Signal(int)
    version_wanted = Signal(int)

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__(_WING, self.tr("Quotes"))
        self._workspace, self._speech = workspace, speech
        self._words = QuoteWords(workspace, speech)
        self.quote: Quote | None = None
        self._lines: tuple[QuoteLine, ...] = ()
        self._versions: dict[int, Quote] = {}
        self._nets: dict[int, str] = {}
        self.pdf_button = self.add_button(self.tr("Open as PDF"), self.pdf_wanted.emit)
        self.next_button = make_button("", self.wing, primary=True)
        self.next_button.clicked.connect(self.next_wanted)
        self.buttons.addWidget(self.next_button)
        self._lay_out_lines()
        self._lay_out_left()
        self._lay_out_right()

    def _lay_out_lines(self) -> None:
        card = Card(self.tr("Lines"))
        self.lines = RecordTable(self._line_columns(), self._fetch_lines, self._key_of_line, self.wing)
        self.lines.setAccessibleName(self.tr("Lines"))
        self._elsewhere = PlainLabel(self.tr("Made elsewhere: only its sum is known."), "dim")
        card.body.addWidget(self._elsewhere)
        card.body.addWidget(self.lines)
        self.sums = PlainLabel("", "dim", wrap=True)
        self.total = PlainLabel("", "strong")
        for label in (self.sums, self.total):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            card.body.addWidget(label)
        body = self.layout()
        assert isinstance(body, QVBoxLayout)  # noqa: S101  # a RecordPage's is one
        body.insertWidget(1, card)

    def _line_columns(self) -> tuple[Column[QuoteLine], ...]:
        firm = self._speech.firm
        return (
            Column(self.tr("What"), lambda line: line.words, 120, stretch=True),
            Column(self.tr("Quantity"), self._quantity, 94, right=True),
            Column(self.tr("Price"), lambda line: show_exact(line.price, firm), 94, right=True),
            Column(self.tr("Discount"), self._discount, 66, right=True),
            Column(self.tr("Tax"), lambda line: show_percentage(line.tax_rate, firm.locale), 66, right=True),
            Column(self.tr("Sum ({})").format(firm.currency), lambda line: show_exact(line.net, firm), 108, right=True),
        )

    def _quantity(self, line: QuoteLine) -> str:
        return f"{show_quantity(line.quantity, self._speech.firm)} {line.unit}".strip()

    def _discount(self, line: QuoteLine) -> str:
        return show_percentage(line.discount, self._speech.firm.locale) if line.discount else ""

    def _lay_out_left(self) -> None:
        became = Card(self.tr("Where it stands"))
        self.became = PlainLabel("", wrap=True)
        self.answer = PlainLabel("", "dim", wrap=True)
        self.facts = Facts()
        for widget in (self.became, self.answer, self.facts):
            became.body.addWidget(widget)
        self._texts = Card(self.tr("What else it says"))
        self.texts = Facts()
        self._texts.body.addWidget(self.texts)
        self.left.addWidget(became)
        self.left.addWidget(self._texts)
        self.left.addStretch(1)

    def _lay_out_right(self) -> None:
        deal = Card(self.tr("Its deal"))
        self.deal_facts = Facts()
        deal.body.addWidget(self.deal_facts)
        show = make_button(self.tr("Show in Pipeline"), self.wing)
        show.clicked.connect(self._show_deal)
        self._show_button = show
        deal.body.addWidget(show, 0, Qt.AlignmentFlag.AlignRight)
        others = Card(self.tr("Quotes for this deal"))
        self.versions = RecordTable(self._version_columns(), self._fetch_versions, lambda one: one.id, self.wing)
        self.versions.setAccessibleName(self.tr("Quotes for this deal"))
        self.versions.opened.connect(self.version_wanted)
        others.body.addWidget(self.versions)
        for card in (deal, others):
            self.right.addWidget(card)
        self.right.addStretch(1)

    def _version_columns(self) -> tuple[Column[Quote], ...]:
        return (
            Column(self.tr("Number"), lambda one: one.name, 90, stretch=True),
            Column(self.tr("Net"), lambda one: self._nets[one.id], 104, right=True),
            Column(self.tr("State"), self._words.state, 116),
        )

    def _key_of_line(self, line: QuoteLine) -> int:
        return next(number for number, one in enumerate(self._lines) if one is line)

    def _fetch_lines(self, keys: Sequence[int]) -> list[QuoteLine]:
        return [self._lines[key] for key in keys if key < len(self._lines)]

    def _fetch_versions(self, ids: Sequence[int]) -> list[Quote]:
        return [self._versions[one] for one in ids if one in self._versions]

    def _show_deal(self) -> None:
        if self.quote is not None:
            self.deal_wanted.emit(self.quote.deal_id)

    def show_record(self, record_id: int) -> bool:
        """Show a quote with everything that belongs to it; False if it is gone."""
        read = self._workspace.read
        self.quote = quote = read(quotes.find, record_id, hat=Hat.SALES)
        if quote is None:
            return False
        self._lines = read(quotes.lines, record_id, hat=Hat.SALES)
        self._versions = {one.id: one for one in read(quotes.of_deal, quote.deal_id, hat=Hat.SALES)}
        self._show_top(quote)
        self._show_lines(quote)
        self._show_became(quote)
        deal = read(deals.find, quote.deal_id, hat=Hat.SALES)
        if deal is not None:
            self._show_facts_of(deal)
        return True

    def _show_top(self, quote: Quote) -> None:
        title = " · ".join(filter(None, (quote.name, quote.who or quote.deal)))
        self.title.setText(title[:_TITLE])
        late = self._words.runs_out(quote)
        self.state.say(self._words.state(quote), "late" if late else "neutral")
        self.next_button.setText(self._next_step(quote))
        self.next_button.setVisible(bool(self.next_button.text()))
        self.next_button.updateGeometry()

    def _next_step(self, quote: Quote) -> str:
        return {
            QuoteState.DRAFT: self.tr("It was sent"),
            QuoteState.SENT: self.tr("It was accepted…"),
            QuoteState.EXPIRED: self.tr("New version…"),
            QuoteState.DECLINED: self.tr("New version…"),
        }.get(self._words.state_of(quote), "")

    def _show_lines(self, quote: Quote) -> None:
        self.lines.show_ids(array("q", range(len(self._lines))))
        discounted = any(line.discount for line in self._lines)
        self.lines.setColumnHidden(3, not discounted)
        fit_height(self.lines, min(max(len(self._lines), 1), _MOST_ROWS))
        self.lines.setMaximumHeight(self.lines.minimumHeight())
        sums, whole = say_sums(quote.net, tax_sums(self._lines), self._speech)
        self.sums.setText(sums)
        self.sums.setVisible(bool(self._lines))
        self.lines.setVisible(bool(self._lines))
        self._elsewhere.setVisible(not self._lines)
        total = self.tr("Total {}") if self._lines else self.tr("Net {}")
        self.total.setText(total.format(whole))
        texts = ((self.tr("Before the lines"), quote.intro), (self.tr("Terms"), quote.terms))
        self.texts.show_facts(texts)
        self._texts.setVisible(any(text for _, text in texts))

    def _show_became(self, quote: Quote) -> None:
        self.became.setText(self._words.what_became(quote))
        self.answer.setText(self.tr("“{}”").format(quote.answer_note))
        self.answer.setVisible(bool(quote.answer_note))
        self.facts.show_facts(
            (
                (self.tr("Made"), self._words.day(quote.made_on)),
                (self.tr("Sent"), self._words.day(quote.sent_on)),
                (self.tr("Valid until"), self._words.day(quote.valid_until)),
                (self.tr("Its file"), quote.path),
            )
        )
        nets = self._speech.alike(*(one.net for one in self._versions.values()))
        self._nets = dict(zip(self._versions, nets, strict=True))
        self.versions.show_ids(array("q", self._versions))
        fit_height(self.versions, min(len(self._versions), _MOST_ROWS))
        self.versions.setMaximumHeight(self.versions.minimumHeight())
        self.versions.choose(quote.id)

    def _show_facts_of(self, deal: Deal) -> None:
        is_open = deal.state == "open"
        self._show_button.setVisible(is_open)
        self.deal_facts.show_facts(
            (
                (self.tr("Deal"), deal.title),
                (self.tr("Customer"), deal.who),
                (self.tr("Stage"), deal.stage if is_open else deal.state),
                (self.tr("Value"), self._speech.whole(deal.amount)),
                (self.tr("We promised"), deal.promise),
                (self.tr("Next action"), self._next_of(deal) if is_open else ""),
            )
        )

    def _next_of(self, deal: Deal) -> str:
        return say_next(deal.next_due, deal.next_action, self._speech, self._workspace.now())

    @property
    def first(self) -> QWidget:
        """Where the keys go: the next step, else the PDF."""
        return self.next_button if self.next_button.isVisibleTo(self) else self.pdf_button
