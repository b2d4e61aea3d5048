"""The lines of a quote as an owner types them, and as they are shown."""

from dataclasses import astuple, dataclass

from twohats.business.rules.money import parse_money, parse_number, show_bare, show_trimmed
from twohats.business.rules.profile import Offer, Profile
from twohats.errors import RuleError
from twohats.sales.rules.quotes import QuoteLine

_QUANTITY_DECIMALS = 3
_PERCENT_DECIMALS = 2


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What stands in the cells of one line."""

    words: str = ""
    quantity: str = ""
    unit: str = ""
    price: str = ""
    discount: str = ""
    tax_rate: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed that would be lost; a tax rate is proposed in each line."""
        return not any(cell.strip() for cell in astuple(self)[:-1])


def read_line(typed: TypedLine, number: int, firm: Profile) -> QuoteLine:
    """The line that was typed; without a quantity it is one, without a discount or tax there is none.

    Raises:
        RuleError: a cell is no number, or there is no price; it names the line.
    """
    if not typed.price.strip():
        raise RuleError("Line {number} needs a price.", number=number)
    try:
        return QuoteLine(
            words=typed.words,
            quantity=parse_number(typed.quantity.strip() or "1", firm.locale, _QUANTITY_DECIMALS),
            price=parse_money(typed.price, firm.currency, firm.locale),
            discount=read_percent(typed.discount, firm),
            tax_rate=read_percent(typed.tax_rate, firm),
            unit=typed.unit,
        )
    except RuleError as error:
        raise RuleError("Line {number}: " + error.sentence, number=number, **error.values) from error


def show_line(line: QuoteLine, firm: Profile) -> TypedLine:
    """A line as it would be typed."""
    return TypedLine(
        words=line.words,
        quantity=show_quantity(line.quantity, firm),
        unit=line.unit,
        price=show_exact(line.price, firm),
        discount=show_rate(line.discount, firm) if line.discount else "",
        tax_rate=show_rate(line.tax_rate, firm),
    )


def line_of_offer(offer: Offer, firm: Profile) -> TypedLine:
    """One of what the firm sells, as a line."""
    rate = firm.tax_rate if offer.tax_rate is None else offer.tax_rate
    price = "" if offer.price is None else show_exact(offer.price, firm)
    return TypedLine(offer.name, "1", offer.unit, price, "", show_rate(rate, firm))


def read_percent(text: str, firm: Profile) -> int:
    """A percentage as it is typed, in hundredths of a percent; nothing is none.

    Raises:
        RuleError: it is no number.
    """
    return parse_number(text, firm.locale, _PERCENT_DECIMALS) if text.strip() else 0


def show_quantity(quantity: int, firm: Profile) -> str:
    """Thousandths of a unit as a number with as many decimals as it needs: `12.5`."""
    return show_trimmed(quantity, _QUANTITY_DECIMALS, firm.locale)


def show_rate(rate: int, firm: Profile) -> str:
    """Hundredths of a percent as they are typed, with as many decimals as they need: `23`."""
    return show_trimmed(rate, _PERCENT_DECIMALS, firm.locale)


def show_exact(amount: int, firm: Profile) -> str:
    """An amount with all its decimals and without the currency's sign: `1,234.50`."""
    return show_bare(amount, firm.currency, firm.locale, always_decimals=True)
