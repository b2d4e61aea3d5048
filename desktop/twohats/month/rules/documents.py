"""Orders and sales by the number of their document, for the tax adviser; and names by their initials, for the bank."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from twohats.month.rules.persons import ERASED

_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Document:
    """An order or a sale of some days.

    Attributes:
        number: of the document; empty where none was written down.
        day: the local day.
        what: such as `order`, `sale`, `deposit`, `taken back`.
        who: the customer; empty where nobody is known.
        amount: net, in minor units of the firm's currency.
        currency: another one it came in, if it did; `foreign` and `rate` then too.
        foreign: minor units of that.
        rate: what one of it was worth.
        reverses: which document, or which day's sale, it takes back; empty for none.
    """

    number: str
    day: date
    what: str
    who: str
    amount: int
    currency: str = ""
    foreign: int = 0
    rate: str = ""
    reverses: str = ""

    @property
    def is_order(self) -> bool:
        """Whether it was agreed and not sold."""
        return self.what == "order"


def by_number(documents: Iterable[Document]) -> list[Document]:
    """In the order of their numbers, `A-9` before `A-10`; those without one at the end, by day."""
    return sorted(documents, key=lambda one: (not one.number, _natural(one.number), one.day, one.what))


def _natural(number: str) -> list[tuple[int, str]]:
    pieces = re.findall("[0-9]+|[^0-9]+", number.casefold())
    return [(int(one), "") if one.isdecimal() else (0, one) for one in pieces]


def initials(name: str) -> str:
    """Such as `G. A.` of `Guesthouse Alecrim`; who was erased stays so."""
    if name == ERASED:
        return name
    letters = [word[0] for word in re.findall(r"[^\W_]+", name)]
    return " ".join(f"{letter.upper()}." for letter in letters[:_INITIALS])
