"""Small honest arithmetic: shares, medians, ranks, spreading money over days; None where nothing can be said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up

PERCENTAGE_FROM = 10
VERDICT_FROM = 20


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def ratio(self) -> Fraction | None:
        """Part ÷ whole, from ten on; None below: a percentage would say more than is known."""
        return Fraction(self.part, self.whole) if self.whole >= PERCENTAGE_FROM else None

    @property
    def can_be_judged(self) -> bool:
        """Whether there are enough, twenty, to call it good or bad."""
        return self.whole >= VERDICT_FROM


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle and the slow end of so many spans, in whole minutes; None without any."""

    median: int | None
    slowest_tenth: int | None
    count: int


def divide(amount: int, by: int) -> int | None:
    """An amount shared out, in minor units, rounded half up; None by nothing."""
    return half_up(Fraction(amount, by)) if by else None


def median_of(numbers: Sequence[int]) -> int | None:
    """The middle number, or the mean of the two middle ones rounded half up; None of none."""
    if not numbers:
        return None
    ordered = sorted(numbers)
    return half_up(Fraction(ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2], 2))


def nearest_rank(numbers: Sequence[int], percent: int) -> int | None:
    """The percentile by nearest rank: the smallest number that so many percent do not exceed; None of none."""
    if not numbers:
        return None
    rank = -(-len(numbers) * percent // 100)
    return sorted(numbers)[max(rank, 1) - 1]


def spread_of(minutes: Sequence[int]) -> Spread:
    """Median and 90th percentile (nearest rank) of spans in minutes."""
    return Spread(median_of(minutes), nearest_rank(minutes, 90), len(minutes))


def part_within(amount: int, days: Period, within: Period) -> int:
    """What of an amount spread evenly over days falls within a period; parts of neighbouring periods add up."""
    length = (days.after - days.first).days
    inside = days.clipped_to(within)
    if inside.first == inside.after:
        return 0
    before, until = (inside.first - days.first).days, (inside.after - days.first).days
    return amount * until // length - amount * before // length


def months_later(day: date, months: int) -> date:
    """The first day of the month so many months after (or, below nothing, before) the month of a day."""
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)
