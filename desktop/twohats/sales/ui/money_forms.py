"""The money of a won deal: split into dated parts, moved to another day, reversed, or more than was agreed."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from twohats.business.rules.money import parse_money
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations import closing, endings, money
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.parts import PARTS, Part, part_word
from twohats.sales.rules.quotes import Quote
from twohats.sales.store.customers import currencies
from twohats.sales.store.deal_record import DealOrder, DealSale, record
from twohats.sales.ui.forms import read_day
from twohats.sales.ui.money_asked import MoneyAsked
from twohats.sales.ui.questions import read_verdict
from twohats.sales.ui.reversal import ReversalForms
from twohats.widgets.cards import make_button
from twohats.widgets.fields import ChoiceField, DayField, Field, OptionalDay, TextField, Value, day_editor, picked
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.sizes import sized

_WING = "sales"
_GLANCE = 40
_MOST_PARTS = 12
_WIDE = 580
_ISO = "yyyy-MM-dd"


class PartRows(QWidget):
    """Rows of a part, its amount, its day and its document; a row without an amount is left out."""

    changed = Signal()

    def __init__(self, speech: Speech, days: tuple[date, date]) -> None:
        """`days` are those of the first part and of the last one."""
        super().__init__()
        self._speech, self._days = speech, days
        self._rows: list[tuple[QComboBox, QLineEdit, QDateEdit, QLineEdit]] = []
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        heads = (
            self.tr("Part"),
            self.tr("Net ({})").format(speech.firm.currency),
            self.tr("Counts on"),
            self.tr("Document"),
        )
        for column, words in enumerate(heads):
            self._grid.addWidget(PlainLabel(words, "dim"), 0, column)
        body.addLayout(self._grid)
        self.more = make_button(self.tr("One more part"), _WING)
        self.more.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        self.more.clicked.connect(lambda *_: self.add_row("stage", self._days[1]))
        body.addWidget(self.more)
        for part, day in (("deposit", days[0]), ("stage", days[1]), ("final", days[1])):
            self.add_row(part, day)

    def add_row(self, part: str, day: date) -> None:
        """One more row."""
        kind, amount, when, document = (
            QComboBox(),
            QLineEdit(),
            day_editor(day, weekday=False),
            QLineEdit(),
        )
        for one in PARTS:
            kind.addItem(part_word(one), one)
        kind.setCurrentIndex(kind.findData(part))
        number = len(self._rows) + 1
        names = (self.tr("Part {}"), self.tr("Amount {}"), self.tr("Day {}"), self.tr("Document {}"))
        for column, (editor, name) in enumerate(zip((kind, amount, when, document), names, strict=True)):
            editor.setAccessibleName(name.format(number))
            editor.setMinimumWidth((100, 100, 130, 90)[column])
            self._grid.addWidget(editor, number, column)
        amount.textChanged.connect(lambda _: self.changed.emit())
        kind.currentTextChanged.connect(lambda _: self.changed.emit())
        self._rows.append((kind, amount, when, document))
        self.more.setEnabled(len(self._rows) < _MOST_PARTS)

    @property
    def first(self) -> QWidget:
        """The amount of the first row."""
        return self._rows[0][1]

    def parts(self) -> tuple[Part, ...]:
        """What was typed.

        Raises:
            RuleError: something is no amount.
        """
        firm, found = self._speech.firm, []
        for kind, amount, when, document in self._rows:
            if typed := amount.text().strip():
                day = when.date().toString(_ISO)
                net = parse_money(typed, firm.currency, firm.locale)
                found.append(Part(str(kind.currentData()), day, net, document.text()))
        return tuple(found)


class MoneyForms(ReversalForms):
    """Opens the forms of a won deal's money."""

    def win(self, deal: Deal, quote: Quote | None = None) -> Form:
        """The order, and when its work is planned; with a quote, it was accepted and says what the order is worth.

        Where the firm counts revenue in parts, they are asked for next.
        """
        amount = self._speech.typed(deal.amount if quote is None else quote.net)
        asked = MoneyAsked(self._speech, self._workspace.read(currencies, hat=Hat.SALES), amount)
        fields: list[Field] = [
            *asked.fields(),
            DayField("starts", self.tr("Work starts"), suggested=self._today()),
            DayField("ends", self.tr("Work ends"), suggested=self._today()),
            TextField("document", self.tr("Document number")),
            *self._open_promise(deal),
        ]

        def submit(values: dict[str, Value]) -> None:
            typed = asked.read(values)
            won = closing.Win(
                amount=typed.amount,
                starts_on=read_day(values["starts"]),
                ends_on=read_day(values["ends"]),
                document=str(values["document"]),
                foreign=typed.foreign,
            )
            if quote is None:
                self._do("Won", endings.win, deal.id, won, read_verdict(values))
            else:
                self._do("Quote accepted", endings.accept_quote, quote, won, read_verdict(values))

        won_or_accepted = self.tr("Won: {}") if quote is None else self.tr("{quote} accepted: {}")
        title = won_or_accepted.format(deal.title, quote="" if quote is None else quote.name)
        form = self._make(title, fields, self.tr("Won"), submit)
        asked.attach(form)
        form.open()
        if self._workspace.read(office.profile, hat=Hat.SALES).sale_on == "parts":
            form.accepted.connect(lambda: self.split(deal))
        return form

    def split(self, deal: Deal) -> None:
        """Dated parts in the place of what was proposed; they add up to what was agreed."""
        order, sales = self._money(deal)
        _require_proposed(deal, sales)
        agreed = order.amount
        last = date.fromisoformat(order.ends_on or order.starts_on or self._today().isoformat())
        rows = PartRows(self._speech, (self._today(), last))

        def submit(_: dict[str, Value]) -> None:
            parts = rows.parts()
            left = agreed - _planned(parts)
            if parts and left:
                words = "The parts are {left} short of the {agreed} agreed."
                if left < 0:
                    words = "The parts are {left} above the {agreed} agreed; what comes on top is an extra."
                raise RuleError(words, left=self._speech.money(abs(left)), agreed=self._speech.money(agreed))
            self._do("Split into parts", money.split, deal.id, parts)

        title = self.tr("Split into parts: {}").format(deal.title)
        form = Form(self.window(), title, [], self.tr("Split"), submit, _WING)
        if whole := self._came_as(sales):
            form.top.addWidget(PlainLabel(self.tr("It came as {}: each part keeps its share of that.").format(whole)))
        form.below.addWidget(rows)
        sum_of = PlainLabel("", "dim")
        form.below.addWidget(sum_of)

        def say() -> None:
            sum_of.setText(self._said_of(rows, agreed))

        rows.changed.connect(say)
        say()
        sized(form.setMinimumWidth, _WIDE)
        form.open()
        rows.first.setFocus()

    def _came_as(self, sales: Sequence[DealSale]) -> str:
        """What was proposed in another currency, with its rate; empty for none."""
        proposed = next(sale for sale in sales if sale.proposed)
        return self._speech.foreign(proposed.foreign, proposed.currency, proposed.rate)

    def _said_of(self, rows: PartRows, agreed: int) -> str:
        try:
            planned = _planned(rows.parts())
        except RuleError as error:
            return str(error)
        left = agreed - planned
        said = self.tr("{} of {} agreed").format(self._speech.money(planned), self._speech.money(agreed))
        if left > 0:
            return self.tr("{} · {} to go").format(said, self._speech.money(left))
        return said if left == 0 else self.tr("{} · {} too much").format(said, self._speech.money(-left))

    def move_sale(self, deal: Deal) -> None:
        """Let a sale count on another day."""
        named = self._standing(deal)
        first = next(iter(named.values()))
        fields: list[Field] = [
            ChoiceField("sale", self.tr("Which sale"), tuple(named)),
            DayField("day", self.tr("Counts on"), date.fromisoformat(first.sold_on)),
        ]

        def submit(values: dict[str, Value]) -> None:
            day = values["day"]
            if not isinstance(day, date):
                raise RuleError("Say on which day it counts.")
            self._do("Move the sale", money.move_sale, named[str(values["sale"])].id, day.isoformat())

        form = self._open(self.tr("Move a sale of {}").format(deal.title), fields, self.tr("Move"), submit)
        choice, day = form.editor("sale"), form.editor("day")
        assert isinstance(choice, QComboBox)  # noqa: S101  # a ChoiceField is one
        assert isinstance(day, OptionalDay)  # noqa: S101  # a DayField is one
        choice.currentIndexChanged.connect(
            lambda _: day.day.setDate(QDate.fromString(named[picked(choice)].sold_on, _ISO))
        )

    def reverse(self, deal: Deal) -> None:
        """Take a sale back, or a part of it, today."""
        self._ask_back(self.tr("Reverse a sale of {}").format(deal.title), self._standing(deal))

    def add_extra(self, deal: Deal) -> None:
        """Money on top of what was agreed."""
        self._money(deal)
        asked = MoneyAsked(self._speech, self._workspace.read(currencies, hat=Hat.SALES))
        fields: list[Field] = [
            *asked.fields(),
            DayField("day", self.tr("Counts on"), self._today()),
            TextField("document", self.tr("Document number")),
        ]

        def submit(values: dict[str, Value]) -> None:
            day, typed = values["day"], asked.read(values)
            if not isinstance(day, date) or (typed.amount is None and typed.foreign is None):
                raise RuleError("Say how much it is, and on which day it counts.")
            part = Part("extra", day.isoformat(), typed.amount or 0, str(values["document"]))
            self._do("Extra money", money.add_extra, deal.id, part, typed.foreign)

        title = self.tr("Extra money: {}").format(deal.title)
        asked.attach(form := self._make(title, fields, self.tr("Write down"), submit))
        form.open()

    def _money(self, deal: Deal) -> tuple[DealOrder, Sequence[DealSale]]:
        known = self._workspace.read(record, deal.id, self._today(), hat=Hat.SALES)
        if known is None or known.order is None or known.deal.state != "won":
            raise RuleError("“{title}” is not won: it has no money yet.", title=deal.title)
        return known.order, known.sales

    def _standing(self, deal: Deal) -> dict[str, DealSale]:
        """The sales of a deal that were not reversed, by what the owner calls them."""
        named: dict[str, DealSale] = {}
        for sale in self._money(deal)[1]:
            if sale.reverses_id is None and sale.left > 0:
                day = self._speech.day(sale.sold_on, self._workspace.now())
                parts = (self._speech.money(sale.left), day, part_word(sale.part), sale.document)
                words = shown(" · ".join(filter(None, parts)), _GLANCE)
                named[words if words not in named else f"{words} ({len(named) + 1})"] = sale
        if not named:
            raise RuleError("Nothing is left of the money of “{title}”.", title=deal.title)
        return named


def _require_proposed(deal: Deal, sales: Sequence[DealSale]) -> None:
    """Only a proposal that stands is split; the verb says so, too, but before anything is typed it is kinder."""
    if not any(sale.proposed and sale.left == sale.amount for sale in sales):
        raise RuleError(
            "The money of “{title}” is not a proposal any more: move or reverse its parts.", title=deal.title
        )


def _planned(parts: Sequence[Part]) -> int:
    return sum(part.amount for part in parts if part.part != "extra")
