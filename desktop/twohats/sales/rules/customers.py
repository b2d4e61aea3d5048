"""Customers: when they buy, how often, and who is overdue against their own habit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise
from math import floor
from statistics import median

from twohats.business.rules.money import half_up

_LEAST_INTERVALS = 2
_GRACE = Fraction(3, 2)


@dataclass(frozen=True, slots=True)
class Customer:
    """A contact with at least one unreversed sale. Days are local, money in minor units.

    Attributes:
        contact_id: the contact, or who it turned out to be.
        orders: how many; one is a deal with all its parts, or what was bought on one day without a deal.
        total: what all of it was worth, reversals taken off.
        usual_days: the median of the days between the beginnings of two orders, from three orders on.
        overdue_days: by how many days they are later than half as long again as usual; None if they are not.
    """

    contact_id: int
    who: str
    first_bought: str
    last_bought: str
    orders: int
    total: int
    usual_days: int | None
    overdue_days: int | None
    open_deals: int
    referred_by: str
    place: str

    def orders_per_year(self, today: date) -> float:
        """How often they bought a year, since they first did; the first year counts whole."""
        return self.orders / years_since(date.fromisoformat(self.first_bought), today)


def years_since(first: date, today: date) -> float:
    """The years since a day, of which the first one counts whole."""
    return max(1.0, (today - first).days / 365.25)


def usual_interval(bought: Sequence[date]) -> int | None:
    """The median of the days between purchases on different days, halves up; None below three of these days."""
    days = sorted(set(bought))
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    return half_up(median(map(Fraction, gaps))) if len(gaps) >= _LEAST_INTERVALS else None


def overdue(last: date, usual: int | None, today: date) -> int | None:
    """By how many days somebody is later than one and a half times their usual interval; None if they are not."""
    if usual is None:
        return None
    late = (today - last).days - floor(usual * _GRACE)
    return late if late > 0 else None
