"""Plans backwards from a quarter's target: how many sales, handoffs and leads it takes, and by which days."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from itertools import accumulate
from math import ceil, floor

from twohats.business.rules.calendar import Period, people_say, quarter_of
from twohats.business.rules.money import half_up
from twohats.errors import RuleError

# What is judged needs so many: a share its whole, a median its cases.
RATIO_FROM = 20
MEDIAN_FROM = 10
# A placement runs so long before its leads come, where nothing is measured.
DAYS_TO_LEADS = 14

_MOST_DAYS = 730
_HUNDRED = 100


class Measure(StrEnum):
    """A number the plan needs; its value is the name of the owner's guess of it."""

    SENT = "leads sent"
    ACCEPTED = "sent accepted"
    WON = "accepted won"
    MONEY = "money per won"
    DAYS_TO_SEND = "days to send"
    DAYS_TO_ACCEPT = "days to accept"
    DAYS_TO_SALE = "days to sale"
    DAYS_TO_LEADS = "days to leads"


RATIOS = (Measure.SENT, Measure.ACCEPTED, Measure.WON)
LAGS = (Measure.DAYS_TO_SEND, Measure.DAYS_TO_ACCEPT, Measure.DAYS_TO_SALE, Measure.DAYS_TO_LEADS)


@dataclass(frozen=True, slots=True)
class Found:
    """What the firm's own rows say of a measure, and what its owner guesses.

    A ratio is `part` of `whole`. A median is `part`, of `whole` cases: days, or money in minor units.
    `guess` is whole percent, whole days or minor units.
    """

    part: int
    whole: int
    guess: int | None = None

    def is_enough(self, measure: Measure) -> bool:
        """Whether the rows alone can be judged; a share or an amount of nothing plans nothing."""
        if measure in RATIOS:
            return self.whole >= RATIO_FROM and self.part > 0
        return self.whole >= MEDIAN_FROM and (measure in LAGS or self.part > 0)


@dataclass(frozen=True, slots=True)
class Ratios:
    """What the plan reckons with: shares from above 0 to 1, money in minor units, and lags in days."""

    sent: Fraction
    accepted: Fraction
    won: Fraction
    money: int
    days_to_send: int
    days_to_accept: int
    days_to_sale: int
    days_to_leads: int = DAYS_TO_LEADS


@dataclass(frozen=True, slots=True)
class Plan:
    """What a quarter takes: numbers, and the last local day of each; money in minor units.

    `missing` is the target less what is there already. Without anything missing every number is 0.
    """

    missing: int
    won: int
    accepted: int
    sent: int
    leads: int
    sell_by: date
    accept_by: date
    send_by: date
    leads_by: date
    start_by: date
    today: date

    def days_left(self, day: date) -> int:
        """Days from today to a day of the plan; below 0 once it has passed."""
        return (day - self.today).days


def plan_backwards(target_minor: int, already_minor: int, quarter: Period, ratios: Ratios, today: date) -> Plan:
    """What it takes to reach a target, step by step from the money back to the first placement.

    Numbers are rounded up at each step: sales = missing ÷ money per sale, accepted handoffs = sales ÷ share won,
    handoffs sent = accepted ÷ share accepted, leads = sent ÷ share sent. Days go back from the quarter's last
    day, on which the money must be sold: by the median days from accepted to first sale, from sent to accepted,
    from lead to sent, and from the start of a placement to its leads. `already_minor` is what is sold in the
    quarter and what may be expected of the handoffs that Sales holds.

    Raises:
        RuleError: a share is not above 0 and at most 1, the money is not above nothing, or a lag is below it.
    """
    _require_usable(ratios)
    missing = max(0, target_minor - already_minor)
    won = ceil(Fraction(missing, ratios.money))
    accepted = ceil(won / ratios.won)
    sent = ceil(accepted / ratios.accepted)
    leads = ceil(sent / ratios.sent)
    accept_by = quarter.last - timedelta(days=ratios.days_to_sale)
    send_by = accept_by - timedelta(days=ratios.days_to_accept)
    leads_by = send_by - timedelta(days=ratios.days_to_send)
    start_by = leads_by - timedelta(days=ratios.days_to_leads)
    return Plan(missing, won, accepted, sent, leads, quarter.last, accept_by, send_by, leads_by, start_by, today)


def _require_usable(ratios: Ratios) -> None:
    if not all(0 < share <= 1 for share in (ratios.sent, ratios.accepted, ratios.won)):
        raise RuleError("A share that the plan reckons with lies above 0 and is at most 100 %.")
    if ratios.money <= 0:
        raise RuleError("What a sale brings must be above nothing.")
    lags = (ratios.days_to_send, ratios.days_to_accept, ratios.days_to_sale, ratios.days_to_leads)
    if min(lags) < 0:
        raise RuleError("Days cannot be negative.")


def choose(found: Mapping[Measure, Found]) -> tuple[Ratios | None, tuple[Measure, ...]]:
    """What to reckon with, or the measures that are still missing.

    What the rows say counts where there are enough of them, else the owner's guess; only the days from a
    placement's start to its leads have a default without either.
    """
    missing = tuple(one for one in Measure if one is not Measure.DAYS_TO_LEADS and value_of(one, found[one]) is None)
    if missing:
        return None, missing
    values = {one: value_of(one, found[one]) or Fraction(0) for one in Measure}
    ratios = Ratios(
        sent=values[Measure.SENT],
        accepted=values[Measure.ACCEPTED],
        won=values[Measure.WON],
        money=half_up(values[Measure.MONEY]),
        days_to_send=half_up(values[Measure.DAYS_TO_SEND]),
        days_to_accept=half_up(values[Measure.DAYS_TO_ACCEPT]),
        days_to_sale=half_up(values[Measure.DAYS_TO_SALE]),
        days_to_leads=half_up(values[Measure.DAYS_TO_LEADS]),
    )
    return ratios, ()


def value_of(measure: Measure, found: Found) -> Fraction | None:
    """A measure as the plan takes it: a share of 1, days or minor units; None if it is neither measured nor guessed."""
    if found.is_enough(measure):
        return Fraction(found.part, found.whole) if measure in RATIOS else Fraction(found.part)
    if found.guess is not None:
        return Fraction(found.guess, _HUNDRED) if measure in RATIOS else Fraction(found.guess)
    return Fraction(DAYS_TO_LEADS) if measure is Measure.DAYS_TO_LEADS else None


def middle(counts: Mapping[int, int]) -> Found:
    """The median of whole values, of which there are so many each, halves rounded away from zero; 0 of 0 for none."""
    whole, values = sum(counts.values()), sorted(counts)
    if not whole:
        return Found(0, 0)
    up_to = list(accumulate(counts[value] for value in values))
    lower, upper = (values[bisect_right(up_to, place)] for place in ((whole - 1) // 2, whole // 2))
    # A fraction, so that the mean of the two in the middle is exact.
    return Found(half_up(Fraction(lower + upper, 2)), whole)


def expect(accepted_days: Sequence[date], quarter: Period, ratios: Ratios, today: date) -> tuple[int, int]:
    """How many of the handoffs that Sales holds may be sold in a quarter, and the money to expect of them.

    One accepted on a day is expected to be sold the median days later, but not before today; the money is their
    number × share won × money per sale, in minor units, rounded down.
    """
    days = (max(day + timedelta(days=ratios.days_to_sale), today) for day in accepted_days)
    count = sum(day in quarter for day in days)
    return count, floor(count * ratios.won * ratios.money)


def quarters_ahead(today: date, fiscal_start: int, count: int = 4) -> tuple[Period, ...]:
    """The quarter of a day and those after it."""
    quarters = [quarter_of(today, fiscal_start)]
    while len(quarters) < count:
        quarters.append(quarter_of(quarters[-1].after, fiscal_start))
    return tuple(quarters)


def year_back(today: date) -> Period:
    """The twelve months that are measured: up to and including a day."""
    day = today + timedelta(days=1)
    # A leap day has no counterpart a year before.
    first = day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)  # noqa: PLR2004
    return Period(first, day)


def name_quarter(quarter: Period) -> str:
    """A quarter as people say it: `Jan–Mar 2027`."""
    first, last = (people_say(day, date.min).split() for day in (quarter.first, quarter.last))
    return f"{first[1]}–{last[1]} {last[2]}"


def check_guess(measure: Measure, amount: int) -> int:
    """A guess that can be reckoned with: 1 to 100 %, 0 to 730 days, or an amount above nothing.

    Raises:
        RuleError: it is anything else.
    """
    if measure in RATIOS and not 1 <= amount <= _HUNDRED:
        raise RuleError("A share lies between 1 and 100 %, not at {amount}.", amount=amount)
    if measure in LAGS and not 0 <= amount <= _MOST_DAYS:
        raise RuleError("Say how many days, from 0 to {most}; {amount} is none.", amount=amount, most=_MOST_DAYS)
    if measure is Measure.MONEY and amount <= 0:
        raise RuleError("Say what one sale brings; it must be above nothing.")
    return amount
