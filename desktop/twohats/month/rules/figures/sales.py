"""The figures of Sales' page."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.targets import Pace
from twohats.month.rules.figures.handshake import MonthAhead
from twohats.month.rules.reckoning import Share
from twohats.words import marked

NOT_SAID = marked("not said")
"""What a figure holds for the reason of a deal that was lost without one."""


@dataclass(frozen=True, slots=True)
class WeekLine:
    """A week clipped to the month; the lines add up to the month and to its target."""

    name: str
    revenue: int
    target: int | None


@dataclass(frozen=True, slots=True)
class Closed:
    """So many deals closed, and what they were worth."""

    count: int
    value: int


@dataclass(frozen=True, slots=True)
class StageLine:
    """The open deals in one stage."""

    name: str
    count: int
    value: int


@dataclass(frozen=True, slots=True)
class OpenDeals:
    """The deals open on the day.

    `undated` ones have no day they were opened and count as open always; of `taken_in` ones, imported, only
    today's stage, amount and expected close are known.
    """

    count: int
    value: int
    undated: int
    taken_in: int
    asleep: int
    without_action: int
    slipped: Closed
    by_stage: tuple[StageLine, ...]


@dataclass(frozen=True, slots=True)
class LostLine:
    """Why deals were lost: in the month, and how many in twelve months."""

    reason: str
    count: int
    value: int
    twelve: int


@dataclass(frozen=True, slots=True)
class Newness:
    """The sales of new customers, of those who had bought before, and of nobody known."""

    new: Closed
    repeat: Closed
    unknown: Closed


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the quarter may bring: sure (chance 80 % and more), likely (× chance), at best (all)."""

    sure: int
    likely: int
    best: int
    deals: int
    open_value: int


@dataclass(frozen=True, slots=True)
class DealToLookAt:
    """One of the largest open deals. `next_action` is empty where there is none.

    `ended` is `won` or `lost` where an import knows only how it ended later: its stage is empty then.
    """

    contact_id: int | None
    who: str
    title: str
    stage: str
    amount: int | None
    expected: date | None
    next_action: str
    next_day: date | None
    ended: str = ""


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One of the twelve rolling months."""

    month: Period
    revenue: int
    target: int | None
    won: int
    lost: int


@dataclass(frozen=True, slots=True)
class Quotes:
    """Quotes, each number once: sent and won in the days, and those waiting or past their last day on the day."""

    sent: Closed
    won: Closed
    waiting: Closed
    expired: Closed


@dataclass(frozen=True, slots=True)
class SalesLately:
    """How sales went in the twelve months that end with this one."""

    won: Closed
    lost: Closed
    quotes_sent: Closed
    quotes_won: Closed
    newness: Newness
    median_sale: int | None
    sales: int
    median_days: int | None
    days_known: int
    kept: Share
    cancelled: Closed | None = None


@dataclass(frozen=True, slots=True)
class Sales:
    """Sales' page.

    `coverage` is open deals of the quarter ÷ what its target still misses. `cancelled` are those of the won whose sales
    were all reversed. `in_hand` are orders of which something is not sold yet, and what. `next_three` are the months
    after this one. Of a month frozen by an older program, what it did not know is None.
    """

    month: Pace
    quarter: Pace
    year: Pace
    week: Pace
    weeks: tuple[WeekLine, ...]
    won: Closed
    lost: Closed
    open: OpenDeals
    forecast: Forecast
    coverage: Fraction | None
    win_rate: Share
    win_rate_twelve: Share
    median_sale: int | None
    sales: int
    median_days: int | None
    days_known: int
    newness: Newness
    kept: Share
    lost_reasons: tuple[LostLine, ...]
    look_at: tuple[DealToLookAt, ...]
    twelve: tuple[MonthLine, ...]
    last_year: int
    quotes: Quotes | None = None
    in_hand: Closed | None = None
    next_three: tuple[MonthAhead, ...] = ()
    lately: SalesLately | None = None
    cancelled: Closed | None = None
