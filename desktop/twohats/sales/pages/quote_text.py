"""A quote as text, for a mail."""

from collections.abc import Sequence
from datetime import date

from twohats.business.rules.money import show, show_percentage
from twohats.business.rules.profile import Profile
from twohats.numerals import find_locale
from twohats.sales.rules.quotes import Quote, QuoteLine, tax_sums
from twohats.sales.rules.typed_lines import show_quantity
from twohats.words import filled, say, told


def quote_as_text(quote: Quote, lines: Sequence[QuoteLine], firm: Profile) -> str:
    """The quote in lines of text: its head, what is offered, the sums, and the words around them."""
    head = [filled(say("Quote {} · {}"), quote.name, say_date(quote.made_on, firm)), quote.deal]
    if quote.valid_until:
        head.append(filled(say("Valid until {}"), say_date(quote.valid_until, firm)))
    offered = [f"- {_line_as_text(line, firm)}" for line in lines]
    sums = [told(words, amount) for words, amount in sums_of(quote, lines, firm)]
    signed = "\n".join(filter(None, (firm.name, firm.phone, firm.email)))
    parts = ("\n".join(head), quote.intro, "\n".join(offered), "\n".join(sums), quote.terms, signed)
    return "\n\n".join(part for part in parts if part.strip()) + "\n"


def _line_as_text(line: QuoteLine, firm: Profile) -> str:
    quantity = f"{show_quantity(line.quantity, firm)} {line.unit}".strip()
    less = filled(say(", less {}"), show_percentage(line.discount, firm.locale)) if line.discount else ""
    price, net = money(line.price, firm), money(line.net, firm)
    return told(" ".join(line.words.split()), f"{quantity} × {price}{less} = {net}")


def sums_of(quote: Quote, lines: Sequence[QuoteLine], firm: Profile) -> list[tuple[str, str]]:
    """Net, the tax of each rate, and the total, each with its words; only the net where there is no tax."""
    taxed = [one for one in tax_sums(lines) if one.rate]
    if not taxed:
        return [(say("Total"), money(quote.net, firm))]
    taxes = [
        (
            filled(say("{} tax on {}"), show_percentage(one.rate, firm.locale), money(one.net, firm)),
            money(one.tax, firm),
        )
        for one in taxed
    ]
    return [(say("Net"), money(quote.net, firm)), *taxes, (say("Total"), money(quote.net + quote.tax, firm))]


def money(amount: int, firm: Profile) -> str:
    """An amount with all its decimals."""
    return show(amount, firm.currency, firm.locale, always_decimals=True)


def say_date(day: str, firm: Profile) -> str:
    """A local day in full, as the firm's country writes it: `26 November 2026`."""
    from babel.dates import format_date  # noqa: PLC0415  # heavy

    return str(format_date(date.fromisoformat(day), "long", locale=find_locale(firm.locale)))
