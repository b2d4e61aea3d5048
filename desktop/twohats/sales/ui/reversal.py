"""Takes money back: which sale, how much of it, and why."""

from collections.abc import Mapping
from typing import Protocol

from twohats.errors import RuleError
from twohats.sales.operations import money
from twohats.sales.ui.forms import SalesForms
from twohats.widgets.fields import ChoiceField, Field, TextField, Value


class Standing(Protocol):
    """A sale of which something is left."""

    @property
    def id(self) -> int:
        """Which one."""

    @property
    def left(self) -> int:
        """What is left of it, in minor units."""


class ReversalForms(SalesForms):
    """Forms over sales that stand."""

    def _ask_back(self, title: str, named: Mapping[str, Standing]) -> None:
        """Ask which of the sales, by what they are called, is taken back, and whether all of it."""
        fields: list[Field] = [
            ChoiceField("sale", self.tr("Which sale"), tuple(named)),
            TextField("amount", self._amount_label(), hint=self.tr("empty: all that is left of it")),
            TextField("note", self.tr("Why"), lines=True),
        ]

        def submit(values: dict[str, Value]) -> None:
            sale, amount = named[str(values["sale"])], self._amount(values["amount"])
            if amount is not None and not 0 < amount <= sale.left:
                raise RuleError("At most {left} can be reversed.", left=self._speech.money(sale.left))
            self._do("Reverse", money.reverse, sale.id, amount, str(values["note"]))

        said = self.tr(
            "It is taken back today, or on its own day if that is still to come. What was reported before stays."
        )
        form = self._open(title, fields, self.tr("Reverse"), submit, said=said)
        form.call_leaving(self.tr("Cancel", "beside Reverse"))
