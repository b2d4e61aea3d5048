"""Quotes: their lines and sums, their versions, and what becomes of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from twohats.business.rules.money import LARGEST, half_up
from twohats.errors import RuleError
from twohats.words import marked, say

_WHOLE = 1000
_HUNDRED_PERCENT = 10_000
_MOST_LINES = 200


class QuoteState(StrEnum):
    """Where a quote stands on a day; *expired* is derived."""

    DRAFT = "draft"
    SENT = "sent"
    EXPIRED = "expired"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class QuoteLine:
    """One line of a quote.

    Attributes:
        words: what is offered.
        quantity: in thousandths of the unit.
        price: net of one unit, in minor units.
        discount: in hundredths of a percent; `tax_rate`, too.
        unit: such as h, m², piece.
    """

    words: str
    quantity: int
    price: int
    discount: int = 0
    tax_rate: int = 0
    unit: str = ""

    @property
    def net(self) -> int:
        """Quantity × price less the discount, in whole minor units."""
        return half_up(
            Fraction(self.quantity * self.price * (_HUNDRED_PERCENT - self.discount), _WHOLE * _HUNDRED_PERCENT)
        )


@dataclass(frozen=True, slots=True)
class TaxSum:
    """What the lines of one tax rate come to: net and tax, in minor units."""

    rate: int
    net: int
    tax: int


@dataclass(frozen=True, slots=True)
class NewQuote:
    """A quote as it is written: its lines, or (made elsewhere) its net sum and the path of its PDF. Days are local."""

    lines: tuple[QuoteLine, ...] = ()
    net: int | None = None
    made_on: str | None = None
    valid_until: str | None = None
    number: str = ""
    intro: str = ""
    terms: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """One version of a quote as it is kept. Days are local, money in minor units."""

    id: int
    deal_id: int
    deal: str
    who: str
    number: str
    version: int
    made_on: str
    valid_until: str | None
    net: int
    tax: int
    intro: str
    terms: str
    path: str
    sent_on: str | None
    answer: str | None
    answered_on: str | None
    answer_note: str

    @property
    def name(self) -> str:
        """Its number, and which version it is from the second one on."""
        return self.number if self.version == 1 else f"{self.number} v{self.version}"

    def state_on(self, day: str) -> QuoteState:
        """Where it stands on a local day."""
        if self.answer is not None:
            return QuoteState(self.answer)
        if self.sent_on is None:
            return QuoteState.DRAFT
        expired = self.valid_until is not None and self.valid_until < day
        return QuoteState.EXPIRED if expired else QuoteState.SENT


def tax_sums(lines: Iterable[QuoteLine]) -> tuple[TaxSum, ...]:
    """The lines by tax rate, the lowest first; the tax is rounded once a rate, as invoices do."""
    nets: dict[int, int] = {}
    for line in lines:
        nets[line.tax_rate] = nets.get(line.tax_rate, 0) + line.net
    return tuple(
        TaxSum(rate, net, half_up(Fraction(net * rate, _HUNDRED_PERCENT))) for rate, net in sorted(nets.items())
    )


def require_sound(quote: NewQuote, day: str) -> NewQuote:
    """What a quote must be: lines or a sum, and days in order.

    Raises:
        RuleError: neither lines nor a sum, too many or empty lines, or an end before the day it was made.
    """
    if not quote.lines and quote.net is None:
        raise RuleError("Write at least one line, or the net sum of a quote made elsewhere.")
    if len(quote.lines) > _MOST_LINES:
        raise RuleError("{most} lines fit on a quote.", most=_MOST_LINES)
    for number, line in enumerate(quote.lines, 1):
        _require_line(line, number)
    if sum(one.net + one.tax for one in tax_sums(quote.lines)) > LARGEST:
        raise RuleError("These lines add up to more than can be kept.")
    if quote.net is not None and not 0 <= quote.net <= LARGEST:
        raise RuleError("The net sum of a quote cannot be negative.")
    made = quote.made_on or day
    if quote.valid_until is not None and quote.valid_until < made:
        raise RuleError("A quote cannot end before the day it was made.")
    return quote


def _require_line(line: QuoteLine, number: int) -> None:
    if not line.words.strip():
        raise RuleError("Line {number} does not say what is offered.", number=number)
    if line.quantity <= 0:
        raise RuleError("Line {number} needs a quantity above nothing.", number=number)
    if line.price < 0:
        raise RuleError("The price in line {number} cannot be negative.", number=number)
    if max(line.quantity, line.price) > LARGEST:
        raise RuleError("Line {number} is larger than can be kept.", number=number)
    for share in (line.discount, line.tax_rate):
        if not 0 <= share <= _HUNDRED_PERCENT:
            raise RuleError("Line {number}: a percentage lies between 0 and 100.", number=number)


ANSWER_WORDS = marked({"accepted": "accepted", "declined": "declined", "replaced": "replaced"}, "a quote")


def answer_word(answer: str) -> str:
    """How an answer is called on the screens."""
    return say(ANSWER_WORDS[answer], "a quote")


def require_open(quote: Quote) -> None:
    """What was answered or replaced stays as it is.

    Raises:
        RuleError: it was.
    """
    if quote.answer is not None:
        raise RuleError("Quote {name} was {answer} already.", name=quote.name, answer=answer_word(quote.answer))


def require_draft(quote: Quote) -> None:
    """What was sent is not rewritten: a new version is made.

    Raises:
        RuleError: it was sent.
    """
    require_open(quote)
    if quote.sent_on is not None:
        raise RuleError("Quote {name} was sent already: make a new version.", name=quote.name)


def next_number(taken: Iterable[str], today: date) -> str:
    """The next quote number of a year, such as `Q2026-007`."""
    head = f"Q{today.year}-"
    numbers = [int(one[len(head) :]) for one in taken if one.startswith(head) and one[len(head) :].isdecimal()]
    return f"{head}{max(numbers, default=0) + 1:03}"
