"""What the open deals of a period promise: sure, likely and at best, and whether that is enough."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.money import half_up

_SURE = Fraction(8, 10)
HISTORY_FROM = 20


@dataclass(frozen=True, slots=True)
class StageOdds:
    """A stage, its chance by default in percent, and of the closed deals that stood in it, how many were won."""

    id: int
    name: str
    chance: int
    won: int
    closed: int

    @property
    def by_history(self) -> bool:
        """Whether enough deals stood in it to go by its own history."""
        return self.closed >= HISTORY_FROM

    @property
    def likely(self) -> Fraction:
        """Its own history from twenty closed deals on, else the default."""
        return Fraction(self.won, self.closed) if self.by_history else Fraction(self.chance, 100)


@dataclass(frozen=True, slots=True)
class Prospect:
    """What a forecast asks of an open deal. `amount` in minor units; `chance` is the deal's own, in percent."""

    amount: int
    stage_id: int
    expected: date | None
    chance: int | None = None
    asleep: bool = False


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a period may bring, in minor units.

    Attributes:
        revenue: what is sold in it already.
        sure: with the full amounts of deals that are at least 80 % likely.
        likely: with each amount × its chance.
        best: with all full amounts.
        deals: how many deals may close in it, and `open` what they are worth.
        target: what it should bring, if that was said.
    """

    revenue: int
    sure: int
    likely: int
    best: int
    deals: int
    open: int
    target: int | None

    @property
    def coverage(self) -> Fraction | None:
        """Open deals ÷ what is still missing; None without a target, or once it is met."""
        if self.target is None or self.target <= self.revenue:
            return None
        return Fraction(self.open, self.target - self.revenue)


def chance_of(prospect: Prospect, stages: Mapping[int, StageOdds]) -> Fraction:
    """How likely a deal is won: its own chance, else its stage's."""
    return stages[prospect.stage_id].likely if prospect.chance is None else Fraction(prospect.chance, 100)


def closing_in(prospects: Iterable[Prospect], period: Period, today: date) -> list[Prospect]:
    """The live deals that may close in a period; what is overdue counts as closing today."""
    live = (one for one in prospects if not one.asleep and one.expected is not None)
    return [one for one in live if max(one.expected or today, today) in period]


def outlook(revenue: int, target: int | None, closing: Iterable[Prospect], stages: Mapping[int, StageOdds]) -> Outlook:
    """A period's revenue and what its open deals may add."""
    chances = [(one.amount, chance_of(one, stages)) for one in closing]
    return Outlook(
        revenue=revenue,
        sure=revenue + sum(amount for amount, chance in chances if chance >= _SURE),
        likely=revenue + half_up(sum((amount * chance for amount, chance in chances), Fraction())),
        best=revenue + sum(amount for amount, _ in chances),
        deals=len(chances),
        open=sum(amount for amount, _ in chances),
        target=target,
    )
