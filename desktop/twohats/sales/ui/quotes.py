"""The quotes: what was offered, what waits for an answer, and what became of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.paper.writing import write_out
from twohats.sales.operations import quoting
from twohats.sales.pages.quote import make_quote
from twohats.sales.pages.quote_text import quote_as_text
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.quotes import Quote, QuoteState
from twohats.sales.store import deals, quotes
from twohats.sales.ui.money_forms import MoneyForms
from twohats.sales.ui.offers import Offers
from twohats.sales.ui.quote_form import QuoteForms
from twohats.sales.ui.quote_page import QuotePage
from twohats.sales.ui.quote_words import QuoteWords
from twohats.widgets.ask import Ask
from twohats.widgets.column import Column, Total, day_column, day_of
from twohats.widgets.listing import Listing
from twohats.widgets.opening import is_here
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import RecordList
from twohats.widgets.save_as import PDF, file_name, save_as
from twohats.widgets.workspace import Workspace

_WING = "sales"


class _Listed(QObject):
    """What the list of quotes is made of."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._words = QuoteWords(workspace, speech)

    def make(self) -> Listing[Quote]:
        """The listing."""
        return Listing(
            name=self.tr("Quotes"),
            columns=self._columns(),
            keys=lambda db, wanted: quotes.quote_ids(
                db,
                self._words.today().isoformat(),
                wanted.order,
                descending=wanted.descending,
                words=wanted.words,
                view=wanted.view,
            ),
            rows=quotes.quotes,
            key_of=lambda one: one.id,
            order="made",
            descending=True,
            views=(
                ("", self.tr("All", "a view of quotes")),
                ("draft", self.tr("Drafts")),
                ("waiting", self.tr("Waiting")),
                ("expired", self.tr("Expired")),
                ("accepted", self.tr("Accepted", "a view of quotes")),
                ("declined", self.tr("Declined", "a view of quotes")),
                ("unanswered", self.tr("Unanswered for over 7 days")),
            ),
            counted=self.tr("{:,} quotes"),
            one=self.tr("1 quote"),
        )

    def _columns(self) -> tuple[Column[Quote], ...]:
        say, money = self._words, self._speech.money
        net: Total[Quote] = Total(lambda one: one.net, money)
        return (
            Column(self.tr("Number"), lambda one: one.name, 98, order="number"),
            Column(self.tr("Customer"), lambda one: one.who, 150, order="who", stretch=True),
            Column(self.tr("Deal"), lambda one: one.deal, 150, stretch=True, goes=1),
            Column(
                self.tr("Net"),
                lambda one: money(one.net),
                102,
                right=True,
                order="net",
                total=net,
                value=lambda one: self._speech.amount(one.net),
            ),
            day_column(self.tr("Made"), lambda one: one.made_on, say.day, 88, order="made", goes=2),
            Column(
                self.tr("Sent"),
                lambda one: say.day(one.sent_on) or self.tr("not yet"),
                84,
                order="sent",
                goes=3,
                whole=True,
                value=lambda one: day_of(one.sent_on),
            ),
            Column(
                self.tr("Valid until"),
                say.until,
                112,
                order="until",
                late=say.runs_out,
                whole=True,
                value=lambda one: day_of(one.valid_until),
            ),
            Column(self.tr("State"), say.state, 116),
        )


class QuotesPage(ListPage):
    """Every quote; the verbs act on the open one, else on the one that is chosen."""

    keeps = "sales_quote"

    # A deal is to be shown where deals are.
    deal_wanted = Signal(int)
    # Something of the firm is to be told over a form: by its name in the firm's profile.
    set_up_wanted = Signal(QWidget, str)

    record: QuotePage

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask, forms: MoneyForms) -> None:
        listed: RecordList[Quote] = RecordList(workspace, Hat.SALES, _Listed(workspace, speech).make(), "")
        super().__init__(_WING, self.tr("Quotes"), listed, QuotePage(workspace, speech))
        self._workspace, self._speech, self._ask, self._forms = workspace, speech, ask, forms
        self._words = QuoteWords(workspace, speech)
        self.quote_forms = QuoteForms(self, workspace, speech, ask, self.set_up_wanted.emit)
        self._papers: QTemporaryDir | None = None
        self.headline.add_button(self.tr("New quote…"), primary=True).clicked.connect(lambda *_: self.new())
        self.list.filter.setPlaceholderText(self.tr("Filter by number, deal or customer  (Ctrl+F)"))
        self.list.shown.connect(lambda _: self._say_empty())
        self.record.next_wanted.connect(self._go_on)
        self.record.pdf_wanted.connect(self.open_pdf)
        self.record.deal_wanted.connect(self.deal_wanted)
        self.record.version_wanted.connect(self.open)
        self._give_letters()

    def _give_letters(self) -> None:
        """Letters act in the list and on a quote's page, where nothing is typed."""
        letters = (("S", self.send), ("A", self.accept), ("D", self.decline), ("V", self.write), ("P", self.open_pdf))
        for letter, act in letters:
            for widget in (self.table, self.record):
                shortcut = QShortcut(QKeySequence(letter), widget)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)

    def take(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with a quote as a menu on the list."""
        self.show_actions(actions)

    def _say_empty(self) -> None:
        sentences = {
            "": self.tr("No quote was made yet. Write one for a deal: Ctrl+Shift+Q."),
            "draft": self.tr("There is no draft: every quote was sent."),
            "waiting": self.tr("No customer has a quote to answer. Write one for a deal: Ctrl+Shift+Q."),
            "expired": self.tr("No quote expired without an answer."),
            "unanswered": self.tr("No quote is unanswered for over 7 days."),
            "accepted": self.tr("No quote was accepted yet. One that is wins its deal: A in the list."),
            "declined": self.tr("No quote was declined."),
        }
        filtered = self.tr("No quote here has these words.")
        self.table.empty_sentence = filtered if self.list.filter.text().strip() else sentences[self.list.view]
        self.table.viewport().update()

    def open(self, record_id: int) -> None:
        """Show everything about one quote; Space takes its next step."""
        super().open(record_id)
        if self.open_id is not None:
            self.record.first.setFocus()

    @property
    def first(self) -> QWidget:
        return self.table if self.open_id is None else self.record.first

    @property
    def current(self) -> Quote | None:
        """The quote that the verbs act on."""
        chosen = self.current_id
        return None if chosen is None else self._workspace.read(quotes.find, chosen, hat=Hat.SALES)

    def _go_on(self) -> None:
        """Take the step that the button names."""
        if (quote := self.current) is None:
            return
        state = self._words.state_of(quote)
        if state is QuoteState.DRAFT:
            self.send()
        elif state is QuoteState.SENT:
            self.accept()
        else:
            self.write()

    def new(self, deal: Deal | None = None) -> None:
        """Write a quote for a deal; its page opens."""
        self.quote_forms.new(deal, self.open)

    def write(self) -> None:
        """Go on with a draft; of what was sent, write a new version."""
        if (quote := self.current) is None:
            return
        lines = self._workspace.read(quotes.lines, quote.id, hat=Hat.SALES)
        if self._words.state_of(quote) is QuoteState.DRAFT:
            self.quote_forms.rewrite(quote, lines)
        else:
            self.quote_forms.new_version(quote, lines, self.open)

    def send(self) -> None:
        """Note that the quote went out today."""
        if (quote := self.current) is not None:
            self._do("Quote sent", quoting.send_quote, quote.id)

    def accept(self) -> None:
        """Ask what the order is, and win the deal."""
        if (quote := self.current) is None:
            return
        deal = self._workspace.read(deals.find, quote.deal_id, hat=Hat.SALES)
        if deal is not None and quote.answer is None:
            self._forms.win(deal, quote)
        else:
            self._refuse(quote)

    def decline(self) -> None:
        """Ask for the customer's words."""
        if (quote := self.current) is None:
            return
        if quote.answer is None:
            self.quote_forms.decline(quote)
        else:
            self._refuse(quote)

    def _refuse(self, quote: Quote) -> None:
        self._ask.tell(self.tr("{}: {}").format(quote.name, self._words.what_became(quote)))

    def open_pdf(self) -> None:
        """Show the quote on paper in the system's viewer: its own file where it was made elsewhere."""
        if (quote := self.current) is None:
            return
        if quote.path:
            self._require_opened(is_here(quote.path) and self._ask.open_file(quote.path), quote.path)
            return
        path = self._folder() / f"{file_name(self._paper_name(quote))}.pdf"
        self._workspace.run(
            lambda db: write_out(path, make_quote(db, quote.id)),
            then=lambda _: self._require_a_viewer(self._ask.open_own(path), path),
            hat=Hat.SALES,
        )

    def _folder(self) -> Path:
        """A folder of this page's own, for nobody else to read, that goes with it."""
        if self._papers is None:
            self._papers = QTemporaryDir()
        return Path(self._papers.path())

    @staticmethod
    def _require_opened(opened: bool, path: Path | str) -> None:  # noqa: FBT001  # what came of it
        if not opened:
            raise RuleError("{path} cannot be opened.", path=path)

    @staticmethod
    def _require_a_viewer(opened: bool, path: Path) -> None:  # noqa: FBT001  # what came of it
        if not opened:
            raise RuleError(
                "No program opened {name}: Save the quote as PDF… keeps it where you choose.", name=path.name
            )

    def save_pdf(self) -> None:
        """Save the quote as a PDF under a name the owner chooses."""
        if (quote := self.current) is not None:
            name = f"{self._paper_name(quote)}.pdf"
            save_as(self._workspace, self._ask, name, PDF, lambda db: make_quote(db, quote.id), hat=Hat.SALES)

    def _paper_name(self, quote: Quote) -> str:
        return self.tr("Quote {}").format(quote.name)

    def copy_text(self) -> None:
        """Put the quote on the clipboard as text, for a mail."""
        if (quote := self.current) is not None:
            lines = self._workspace.read(quotes.lines, quote.id, hat=Hat.SALES)
            QGuiApplication.clipboard().setText(quote_as_text(quote, lines, self._speech.firm))

    def show_offers(self) -> None:
        """Show what the firm sells."""
        Offers(self.window(), self._workspace, self._speech).open()

    def _do(self, label: str, operation: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, operation, *values, hat=Hat.SALES)
