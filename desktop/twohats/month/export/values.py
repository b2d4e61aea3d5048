"""How a figure is written for other programs: plain values, and money so that it is known as money."""

from collections.abc import Callable
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up, to_text
from twohats.month.rules.figures import Closed
from twohats.month.rules.reckoning import Share, Spread

Values = dict[str, object]


class Amount(str):
    """Money in plain digits, in the base currency."""

    __slots__ = ()


Money = Callable[[int | None], Amount | None]


def money_in(currency: str) -> Money:
    """How amounts in minor units of a currency are written."""

    def money(amount: int | None) -> Amount | None:
        return None if amount is None else Amount(to_text(amount, currency))

    return money


def days(period: Period) -> Values:
    """The first and the last day."""
    return {"first": period.first.isoformat(), "last": period.last.isoformat()}


def number(figure: Fraction | None, decimals: int = 1) -> float | None:
    """A figure with decimals."""
    return None if figure is None else half_up(figure * 10**decimals) / 10**decimals


def percent(figure: Fraction | None) -> float | None:
    """A share in percent, with one decimal."""
    return None if figure is None else number(figure * 100)


def share(share: Share) -> Values:
    """So many of so many, with a percentage from ten on."""
    return {"count": share.part, "of": share.whole, "percent": percent(share.ratio)}


def spread(spread: Spread) -> Values:
    """The middle and the slow end of spans, in hours."""
    return {
        "median_hours": in_hours(spread.median),
        "p90_hours": in_hours(spread.slowest_tenth),
        "count": spread.count,
    }


def in_hours(minutes: int | None) -> float | None:
    """Minutes in hours."""
    return None if minutes is None else number(Fraction(minutes, 60), 2)


def part_of(part: int, whole: int, money: Money, *, known: bool = True) -> Values:
    """So much money of so much, with a percentage where enough is known."""
    ratio = Fraction(part, whole) if known and whole > 0 else None
    return {"amount": money(part), "of": money(whole), "percent": percent(ratio)}


def closed(closed: Closed, money: Money) -> Values:
    """So many, and what they are worth."""
    return {"count": closed.count, "value": money(closed.value)}
