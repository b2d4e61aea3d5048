"""Customers: when they buy, how often, and who is overdue against their own habit."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

_LEAST_INTERVALS = 2


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
    return years((today - first).days)


def years(days: int) -> float:
    """So many days in years; less than one counts whole."""
    return max(1.0, days / 365.25)


def usual_interval(bought: Sequence[date]) -> int | None:
    """The median of the days between purchases on different days, halves up; None below three of these days."""
    return usual_gap([day.toordinal() for day in bought])


def usual_gap(bought: Sequence[int]) -> int | None:
    """The same of days that are counted through."""
    days = sorted(set(bought))
    gaps = sorted(later - earlier for earlier, later in pairwise(days))
    count = len(gaps)
    return (gaps[(count - 1) // 2] + gaps[count // 2] + 1) // 2 if count >= _LEAST_INTERVALS else None


def overdue(last: date, usual: int | None, today: date) -> int | None:
    """By how many days somebody is later than one and a half times their usual interval; None if they are not."""
    return days_late(last.toordinal(), usual, today.toordinal())


def days_late(last: int, usual: int | None, today: int) -> int | None:
    """The same of days that are counted through."""
    if usual is None:
        return None
    late = today - last - usual * 3 // 2
    return late if late > 0 else None
