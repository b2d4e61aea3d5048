"""What the firm sells: a list to add to, to change, and to take from."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from twohats.business.operations.firm import archive_offer, write_offer
from twohats.business.rules.money import DASH, parse_money, show_percentage
from twohats.business.rules.profile import Offer
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.rules.typed_lines import read_percent, show_rate
from twohats.widgets.cards import foot_line, headed, make_button
from twohats.widgets.column import Column
from twohats.widgets.fields import Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.sizes import take_room
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace

_WING = "sales"
_WHOLE = 100
_HUNDRED = 10_000


class Offers(QDialog):
    """The offers. Enter changes the chosen one, Insert adds one, Delete gives it up, Esc closes."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._workspace, self._speech = workspace, speech
        self._offers: dict[int, Offer] = {}
        self._prices: dict[int, str] = {}
        self.setWindowTitle(self.tr("Offers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, 680, 440)
        said = self.tr("Quotes propose these as you type. What a quote says already stays as it is.")
        body = headed(self, said)
        self.table = RecordTable(self._columns(), self._fetch, lambda one: one.id, _WING)
        self.table.setAccessibleName(self.tr("Offers"))
        self.table.empty_sentence = self.tr("Nothing is written down yet. Add what you sell most often.")
        self.table.opened.connect(lambda _: self.change())
        body.addWidget(self.table, 1)
        body.addLayout(self._buttons())
        workspace.changed.connect(self._refresh_after)
        self.refresh()
        self.table.setFocus()

    def _columns(self) -> tuple[Column[Offer], ...]:
        firm = self._speech.firm

        def rate(one: Offer) -> str:
            return show_percentage(firm.tax_rate if one.tax_rate is None else one.tax_rate, firm.locale)

        return (
            Column(self.tr("Offer"), lambda one: one.name, 180, stretch=True),
            Column(self.tr("Unit"), lambda one: one.unit, 80),
            Column(self.tr("Price, net"), lambda one: self._prices[one.id], 110, right=True),
            Column(self.tr("Tax"), rate, 76, right=True),
            Column(self.tr("Margin"), lambda one: DASH if one.margin is None else f"{one.margin} %", 86, right=True),
        )

    def _buttons(self) -> QHBoxLayout:
        buttons = []
        for words, act, primary in (
            (self.tr("Edit…"), self.change, False),
            (self.tr("Remove"), self.give_up, False),
            (self.tr("New offer…"), self.add, True),
        ):
            button = make_button(words, _WING, primary=primary)
            button.clicked.connect(lambda *_, act=act: act())
            buttons.append(button)
        close = make_button(self.tr("Close"), _WING)
        close.clicked.connect(self.close)
        *verbs, new = buttons
        return foot_line(verbs, close, new)

    def _fetch(self, ids: Sequence[int]) -> list[Offer]:
        return [self._offers[one] for one in ids if one in self._offers]

    def _refresh_after(self, changed: frozenset[str]) -> None:
        if "business_offer" in changed:
            self.refresh()

    def refresh(self) -> None:
        """Read the offers anew."""
        self._offers = {one.id: one for one in self._workspace.read(office.offers, hat=Hat.SALES)}
        prices = self._speech.alike(*(one.price for one in self._offers.values()))
        self._prices = dict(zip(self._offers, prices, strict=True))
        self.table.show_ids(array("q", self._offers))
        if self.table.current_id() is None and self._offers:
            self.table.choose(next(iter(self._offers)))

    @property
    def current(self) -> Offer | None:
        """The chosen offer."""
        return self._offers.get(self.table.current_id() or 0)

    def add(self) -> None:
        """Write down something else."""
        self._ask(self.tr("New offer"), Offer(""))

    def change(self) -> None:
        """Change the chosen one."""
        if (offer := self.current) is not None:
            self._ask(self.tr("Edit {}").format(offer.name), offer)

    def give_up(self) -> None:
        """Sell the chosen one no longer."""
        if (offer := self.current) is not None:
            self._do("Remove an offer", archive_offer, offer.id)

    def _ask(self, title: str, offer: Offer) -> None:
        firm = self._speech.firm
        price = self._speech.typed(offer.price)
        rate = firm.tax_rate if offer.tax_rate is None else offer.tax_rate
        fields: list[Field] = [
            TextField("name", self.tr("What it is"), offer.name),
            TextField("unit", self.tr("Unit"), offer.unit, self.tr("h, m², piece")),
            TextField("price", self.tr("Price of one, net ({})").format(firm.currency), price),
            TextField("tax", self.tr("Tax, in %"), show_rate(rate, firm)),
            TextField("margin", self.tr("Margin, in %"), "" if offer.margin is None else str(offer.margin)),
        ]

        def submit(values: dict[str, Value]) -> None:
            self._do("Offer", write_offer, self._read(values, offer.id))

        Form(self, title, fields, self.tr("Save"), submit, _WING).open()

    def _read(self, values: dict[str, Value], offer_id: int) -> Offer:
        firm, price, margin = self._speech.firm, str(values["price"]).strip(), str(values["margin"]).strip()
        tax_rate, share = read_percent(str(values["tax"]), firm), read_percent(margin, firm)
        if share % _WHOLE or not 0 <= share <= _HUNDRED or not 0 <= tax_rate <= _HUNDRED:
            raise RuleError("Tax lies between 0 and 100 per cent, and so does the margin, as a whole number.")
        amount = parse_money(price, firm.currency, firm.locale) if price else None
        if amount is not None and amount < 0:
            raise RuleError("A price cannot be negative.")
        kept = share // _WHOLE if margin else None
        return Offer(str(values["name"]), str(values["unit"]), amount, tax_rate, kept, offer_id)

    def _do(self, label: str, operation: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, operation, *values, hat=Hat.SALES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = {Qt.Key.Key_Insert: self.add, Qt.Key.Key_Delete: self.give_up}.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
