"""A sale without a deal: written down for somebody, and taken back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from twohats.business.speech import Speech
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations import money
from twohats.sales.store.customer_record import CustomerRecord, Sold, sold_to_nobody
from twohats.sales.store.customers import currencies
from twohats.sales.store.known import already
from twohats.sales.ui.known import say_known
from twohats.sales.ui.money_asked import MoneyAsked
from twohats.sales.ui.reversal import ReversalForms
from twohats.widgets.fields import ChoiceField, DayField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.workspace import Workspace

_GLANCE = 60


class Who:
    """Whom a typed name means: those who begin with it are proposed, and it says whether they are in the book."""

    def __init__(self, workspace: Workspace, speech: Speech, line: QLineEdit, known: dict[str, int]) -> None:
        """`known` are contacts by what is proposed for them."""
        self._workspace, self._speech, self._known = workspace, speech, known
        self._proposed = QStringListModel(line)
        completer = QCompleter(self._proposed, line)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        line.setCompleter(completer)
        line.textEdited.connect(self._propose)

    def _propose(self, text: str) -> None:
        found = self._workspace.read(contacts.called, text, hat=Hat.SALES)
        labels = [shown(label, _GLANCE) for _, label in found]
        self._known.update({label: one for label, (one, _) in zip(labels, found, strict=True)})
        self._proposed.setStringList([] if labels == [text] else labels)

    def contact(self, text: str) -> int | None:
        """The contact that was chosen among those proposed."""
        return self._known.get(text.strip())

    def say(self, text: str) -> str:
        """Who that is."""
        if not text.strip():
            return _tr("No customer: it still counts as revenue.")
        if self.contact(text) is not None:
            return _tr("In the address book.")
        found = self._workspace.read(already, text, "", hat=Hat.SALES)
        if found is None:
            return _tr("New: the address book gets this name.")
        if found.known.others:
            return _tr("Several have this name: choose one of them.")
        return say_known(found, self._speech, self._workspace.now())[1] + "."


class SaleForms(ReversalForms):
    """Opens the forms over the customers."""

    def new(self, customer: CustomerRecord | None = None) -> None:
        """Money without a deal: from whom, on which day, how much, and what for."""
        label = "" if customer is None else shown(customer.customer.who, _GLANCE)
        asked = MoneyAsked(self._speech, self._workspace.read(currencies, hat=Hat.SALES))
        offers = [one.name for one in self._workspace.read(office.offers, hat=Hat.SALES)]
        fields: list[Field] = [
            TextField("name", self.tr("Who bought"), label, self.tr("a name, or leave empty")),
            DayField("day", self.tr("Counts on"), self._today()),
            *asked.fields(),
            ChoiceField("what", self.tr("For which deal"), ("", *offers), open=True),
            TextField("document", self.tr("Document number")),
        ]
        known = {} if customer is None else {label: customer.customer.contact_id}
        who: list[Who] = []

        def submit(values: dict[str, Value]) -> None:
            day, name, typed = values["day"], str(values["name"]), asked.read(values)
            if not isinstance(day, date):
                raise RuleError("Say on which day it counts.")
            sale = money.NewSale(
                day.isoformat(),
                typed.amount,
                typed.foreign,
                contact_id=who[0].contact(name),
                name=name,
                document=str(values["document"]),
                what=str(values["what"]),
            )
            self._do("New sale", money.write_sale, sale)

        form = self._make(self.tr("New sale"), fields, self.tr("Write down"), submit)
        line = form.editor("name")
        assert isinstance(line, QLineEdit)  # noqa: S101  # a TextField is one
        who.append(Who(self._workspace, self._speech, line, known))
        self._say_who(form, line, who[0])
        asked.attach(form)
        form.open()
        if customer is not None:
            form.editor("amount").setFocus()

    def _say_who(self, form: Form, line: QLineEdit, who: Who) -> None:
        said = PlainLabel(who.say(line.text()), "dim")
        said.setAccessibleName(self.tr("Who that is"))
        form.below.addWidget(said)
        line.textChanged.connect(lambda text: said.setText(who.say(text)))

    def reverse(self, who: str, sold: Sequence[Sold]) -> None:
        """Take back a sale to somebody, or a part of it, today."""
        named: dict[str, Sold] = {}
        for sale in sold:
            if sale.left > 0:
                words = (self._speech.money(sale.left), self._day(sale.sold_on), sale.of, sale.document, sale.note)
                label = shown(" · ".join(filter(None, words)), _GLANCE)
                named[label if label not in named else f"{label} ({len(named) + 1})"] = sale
        if not named:
            raise RuleError("Nothing is left of what “{who}” bought.", who=who)
        self._ask_back(self.tr("Reverse a sale to {}").format(shown(who, _GLANCE)), named)

    def reverse_to_nobody(self) -> None:
        """Take back a sale that names nobody."""
        self.reverse(self.tr("nobody in particular"), self._workspace.read(sold_to_nobody, hat=Hat.SALES))

    def _day(self, day: str) -> str:
        return self._speech.day(day, self._workspace.now())


def _tr(text: str) -> str:
    return QCoreApplication.translate("SaleForms", text)
