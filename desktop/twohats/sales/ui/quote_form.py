"""The form of a quote: its lines, or the three things known of one that was made elsewhere."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from twohats.business.rules.money import parse_money
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations import quoting
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.quotes import NewQuote, Quote, QuoteLine
from twohats.sales.store import deals, quotes
from twohats.sales.store.narrowing import Narrowing
from twohats.sales.ui.letterhead_line import LetterheadLine
from twohats.sales.ui.line_editor import LineEditor
from twohats.sales.ui.questions import named
from twohats.widgets.ask import Ask
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, DayField, Field, PickField, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.opening import is_here
from twohats.widgets.sizes import sized
from twohats.widgets.workspace import Workspace

_WING = "sales"
_VALID = timedelta(days=30)
_WIDE = 860
_MOST_DEALS = 500
_ELSEWHERE = ("net", "made", "path")
_HERE = ("intro", "terms")


def _tr(text: str) -> str:
    return QCoreApplication.translate("QuoteForm", text)


class QuoteForm(Form):
    """A form that shows either the lines or what is known of a quote made elsewhere."""

    def __init__(  # one value for each part of the form
        self,
        parent: QWidget,
        title: str,
        fields: Sequence[Field],
        lines: LineEditor,
        letterhead: LetterheadLine,
        submit: Callable[[dict[str, Value]], None],
        ask: Ask,
    ) -> None:
        super().__init__(parent, title, fields, _tr("Save"), submit, _WING)
        sized(self.setMaximumWidth, _WIDE)
        sized(self.setMinimumWidth, _WIDE)
        self.lines, self._ask = lines, ask
        self._letterhead, self._elsewhere = letterhead, _tr("made elsewhere")
        self.below.addWidget(lines)
        lines.typed.connect(self.typed)
        self.typed.connect(self.unsay)
        self._browse = make_button(_tr("Choose its PDF…"), _WING)
        self._browse.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        self._browse.clicked.connect(lambda *_: self._choose_file())
        self.below.addWidget(self._browse, 0, Qt.AlignmentFlag.AlignRight)
        lines.last.insertWidget(0, letterhead, 1)
        QWidget.setTabOrder(self.editor("path"), self._browse)
        lines.follow(self.editor("terms"))
        for button in self.editor("way").findChildren(QRadioButton):
            button.toggled.connect(lambda _: self._show_way())
        self._show_way()

    @property
    def is_elsewhere(self) -> bool:
        """Whether it was made elsewhere."""
        return self.values()["way"] == self._elsewhere

    def _show_way(self) -> None:
        elsewhere = self.is_elsewhere
        for name in _ELSEWHERE:
            self.show_row(name, shown=elsewhere)
        for name in _HERE:
            self.show_row(name, shown=not elsewhere)
        self._browse.setVisible(elsewhere)
        self.lines.setVisible(not elsewhere)
        self._letterhead.say(elsewhere=elsewhere)
        self.unsay()
        self.fit()

    def heed(self, tables: frozenset[str]) -> None:
        """Go by what is said of the firm meanwhile."""
        if "business_profile" in tables:
            self.lines.learn_the_rate()
            self._show_way()
            # The button that led there may be gone, and the keys with it.
            self.lines.first.setFocus()

    def _choose_file(self) -> None:
        path = self._ask.open_path(_tr("The PDF of the quote"), "PDF (*.pdf)")
        editor = self.editor("path")
        if path is not None and isinstance(editor, QLineEdit):
            editor.setText(str(path))


class QuoteForms:
    """Opens the forms of quotes over a page."""

    def __init__(
        self,
        page: QWidget,
        workspace: Workspace,
        speech: Speech,
        ask: Ask,
        set_up: Callable[[QWidget, str], object],
    ) -> None:
        """`set_up` lets something of the firm be told over a form, by its name in the firm's profile."""
        self._page, self._workspace, self._speech, self._ask = page, workspace, speech, ask
        self._set_up = set_up

    def new(self, deal: Deal | None, then: Callable[[int], None]) -> None:
        """A quote for a deal, or for one that is asked for; `then` gets its id.

        Raises:
            RuleError: no deal is open.
        """
        named = self._deals() if deal is None else {deal.title: deal.id}
        if not named:
            raise RuleError("A quote is made for a deal, and none is open: accept a handoff or write a call down.")
        asked: list[Field] = [ChoiceField("deal", _tr("For which deal"), tuple(named))] if deal is None else []
        made: list[int] = []

        def submit(new: NewQuote, values: dict[str, Value]) -> None:
            deal_id = next(iter(named.values())) if deal is not None else named[str(values["deal"])]
            made.append(self._do("New quote", quoting.write_quote, deal_id, new))

        title = _tr("New quote") if deal is None else _tr("New quote: {}").format(deal.title)
        self._open(title, None, (), submit, asked).accepted.connect(lambda: then(made[0]))

    def _deals(self) -> dict[str, int]:
        everything = Narrowing(self._today())
        ids = self._workspace.read(deals.deal_ids, everything, "title", hat=Hat.SALES)[:_MOST_DEALS]
        return named(self._workspace.read(deals.deals, ids, hat=Hat.SALES))

    def rewrite(self, quote: Quote, lines: Sequence[QuoteLine]) -> None:
        """Go on with a draft."""

        def submit(new: NewQuote, _: dict[str, Value]) -> None:
            self._do("Write quote", quoting.rewrite_quote, quote.id, new)

        self._open(_tr("Quote {}").format(quote.name), quote, lines, submit)

    def new_version(self, quote: Quote, lines: Sequence[QuoteLine], then: Callable[[int], None]) -> None:
        """The next version of a quote that was sent; `then` gets its id."""
        made: list[int] = []

        def submit(new: NewQuote, _: dict[str, Value]) -> None:
            made.append(self._do("New version of a quote", quoting.new_version, quote.id, new))

        title = _tr("New version of {}").format(quote.number)
        self._open(title, quote, lines, submit, again=True).accepted.connect(lambda: then(made[0]))

    def decline(self, quote: Quote) -> None:
        """The customer said no: in which words."""

        def submit(values: dict[str, Value]) -> None:
            self._do("Quote declined", quoting.decline_quote, quote.id, str(values["note"]))

        fields: list[Field] = [TextField("note", _tr("In their words"), lines=True)]
        Form(self._page.window(), _tr("{} declined").format(quote.name), fields, _tr("Declined"), submit, _WING).open()

    def _open(  # one value for each part of the form
        self,
        title: str,
        quote: Quote | None,
        lines: Sequence[QuoteLine],
        submit: Callable[[NewQuote, dict[str, Value]], None],
        asked: Sequence[Field] = (),
        *,
        again: bool = False,
    ) -> QuoteForm:
        offers = self._workspace.read(office.offers, hat=Hat.SALES)
        editor, letterhead = LineEditor(self._speech, offers, lines), LetterheadLine(self._speech)

        def hand_over(values: dict[str, Value]) -> None:
            submit(self._read(form, values), values)

        fields = [*asked, *self._fields(quote, lines, again=again)]
        form = QuoteForm(self._page.window(), title, fields, editor, letterhead, hand_over, self._ask)
        letterhead.wanted.connect(lambda name: self._set_up(form, name))
        self._workspace.changed.connect(form.heed)
        form.open()
        if not asked and not form.is_elsewhere:
            editor.first.setFocus()
        return form

    def _fields(self, quote: Quote | None, lines: Sequence[QuoteLine], *, again: bool) -> list[Field]:
        today, firm = self._today(), self._speech.firm
        elsewhere = quote is not None and not lines
        words = (_tr("written here"), _tr("made elsewhere"))
        intro, terms = self._workspace.read(quotes.last_words, hat=Hat.SALES) if quote is None else _words_of(quote)
        return [
            PickField("way", _tr("The quote is"), words, words[elsewhere]),
            TextField("net", _tr("Net sum ({})").format(firm.currency), self._net(quote) if elsewhere else ""),
            DayField("made", _tr("Made on"), _day(quote.made_on) if quote and not again else today),
            TextField("path", _tr("Its PDF"), quote.path if quote else "", _tr("where the file is")),
            DayField("until", _tr("Valid until"), self._until(quote, again=again), suggested=today + _VALID),
            TextField("intro", _tr("Before the lines"), intro, lines=True),
            TextField("terms", _tr("Terms"), terms, _tr("payment, delivery"), lines=True),
        ]

    def _net(self, quote: Quote | None) -> str:
        return self._speech.typed(quote.net if quote else None)

    def _until(self, quote: Quote | None, *, again: bool) -> date | None:
        """The day it has; a new version runs as long again."""
        if quote is None:
            return self._today() + _VALID
        if quote.valid_until is None or not again:
            return _day(quote.valid_until)
        return self._today() + (_plain_day(quote.valid_until) - _plain_day(quote.made_on))

    def _read(self, form: QuoteForm, values: dict[str, Value]) -> NewQuote:
        made, until = values["made"], values["until"]
        valid = until.isoformat() if isinstance(until, date) else None
        day = made.isoformat() if isinstance(made, date) else None
        if not form.is_elsewhere:
            lines = form.lines.lines()
            return NewQuote(lines, valid_until=valid, intro=str(values["intro"]), terms=str(values["terms"]))
        firm, path = self._speech.firm, str(values["path"]).strip()
        if path and not is_here(path):
            raise RuleError("There is no file {path}.", path=path)
        net = str(values["net"]).strip()
        if not net:
            raise RuleError("Write the net sum of the quote.")
        return NewQuote(net=parse_money(net, firm.currency, firm.locale), made_on=day, valid_until=valid, path=path)

    def _today(self) -> date:
        return self._speech.today(self._workspace.now())

    def _do(self, label: str, operation: Callable[..., object], *values: object) -> int:
        done = self._workspace.do(label, operation, *values, hat=Hat.SALES)
        return int(done or 0)


def _words_of(quote: Quote) -> tuple[str, str]:
    return quote.intro, quote.terms


def _plain_day(text: str) -> date:
    return date.fromisoformat(text)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
