"""Money as it is typed in a form: net or with its tax, in the firm's currency or another one, and what it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from twohats.business.rules.money import Foreign, decimals_of, net_of, parse_money, parse_percent, show, show_percentage
from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.widgets.fields import ChoiceField, Field, PickField, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel

_COMMON = ("EUR", "USD", "GBP", "CHF")
_CODE = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed: net minor units of the firm's currency, or `foreign` where it was another; the tax taken off."""

    amount: int | None
    foreign: Foreign | None = None
    tax: int = 0


class MoneyAsked:
    """The fields for an amount; those for a tax or a rate show while they are needed."""

    def __init__(self, speech: Speech, lately: Sequence[tuple[str, str]], amount: str = "") -> None:
        """`lately` are the other currencies that came before, the last one first, each with its last rate."""
        self._firm = speech.firm
        self._lately = dict(lately)
        self._amount = amount
        self._net, self._gross = _tr("net"), _tr("with tax")

    def fields(self) -> list[Field]:
        """The amount first, and what may be said about it."""
        base = self._firm.currency
        known = dict.fromkeys((base, *self._lately, *_COMMON))
        return [
            TextField("amount", _tr("Amount"), self._amount),
            PickField("given", _tr("The amount is"), (self._net, self._gross), self._net),
            TextField("tax", _tr("Tax rate"), show_percentage(self._firm.tax_rate, self._firm.locale)),
            ChoiceField("currency", _tr("Currency"), tuple(known), base, open=True),
            TextField("rate", _tr("Rate")),
        ]

    def attach(self, form: Form) -> None:
        """Let a form with these fields show those that are needed, and say below what the money comes to."""
        said = PlainLabel("", "dim", wrap=True)
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said.setAccessibleName(_tr("What it comes to"))
        form.below.addWidget(said)
        rate = form.editor("rate")
        assert isinstance(rate, QLineEdit)  # noqa: S101  # a TextField is one

        def follow() -> None:
            values = form.values()
            currency = _code(values)
            other = len(currency) == _CODE and currency != self._firm.currency
            form.show_field("tax", on=values["given"] == self._gross)
            form.show_field("rate", on=other)
            rate.setPlaceholderText(self._hint(currency))
            said.setText(self._said(values))
            if said.isHidden() is bool(said.text()):
                said.setVisible(bool(said.text()))
                form.fit()

        form.typed.connect(follow)
        follow()

    def _hint(self, currency: str) -> str:
        words = _tr("what 1 {} is worth in {}, like {}")
        return words.format(currency, self._firm.currency, self._lately.get(currency, "0.92"))

    def read(self, values: dict[str, Value]) -> Typed:
        """What stands in the fields.

        Raises:
            RuleError: something is no amount, no share, no currency or no rate.
        """
        text, currency = str(values["amount"]).strip(), _code(values) or self._firm.currency
        decimals_of(currency)
        if not text:
            return Typed(None)
        typed = parse_money(text, currency, self._firm.locale)
        net = net_of(typed, parse_percent(str(values["tax"]))) if values["given"] == self._gross else typed
        if currency == self._firm.currency:
            return Typed(net, tax=typed - net)
        foreign = Foreign(net, currency, str(values["rate"]).strip())
        foreign.worth(self._firm.currency)
        return Typed(None, foreign, typed - net)

    def _said(self, values: dict[str, Value]) -> str:
        """What it comes to while it is typed; nothing until that is known."""
        try:
            typed = self.read(values)
        except RuleError:
            return ""
        base, foreign = self._firm.currency, typed.foreign
        if foreign is None:
            return self._net_said(typed.amount or 0, base, typed.tax) if typed.tax else ""
        net = self._net_said(foreign.amount, foreign.currency, typed.tax)
        return _tr("{} at {} is {}").format(net, foreign.rate, show(foreign.worth(base), base, self._firm.locale))

    def _net_said(self, net: int, currency: str, tax: int) -> str:
        said = _tr("{} net").format(show(net, currency, self._firm.locale))
        return _tr("{}, without {} of tax").format(said, show(tax, currency, self._firm.locale)) if tax else said


def _code(values: dict[str, Value]) -> str:
    return str(values["currency"]).strip().upper()


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoneyAsked", text)
