"""The figures of the page between the sides."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.month.rules.reckoning import Share, Spread


@dataclass(frozen=True, slots=True)
class Queue:
    """opening + sent = accepted + rejected + withdrawn + lapsed + closing; nothing imported, fast or undone."""

    opening: int
    sent: int
    accepted: int
    rejected: int
    withdrawn: int
    lapsed: int
    closing: int


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """Why leads came back: what was off (the axis) and how often."""

    axis: str
    reason: str
    rejected: int
    returned: int


@dataclass(frozen=True, slots=True)
class Prediction:
    """What Marketing expected to be won of the closed deals of twelve months, and what was."""

    expected: Fraction
    won: int
    closed: int


@dataclass(frozen=True, slots=True)
class MonthAhead:
    """A month after the quarter: work already booked, open deals × chance, leads that ripen, and the target."""

    month: Period
    booked: int
    weighted: int
    ripening: int
    target: int | None

    @property
    def covered(self) -> int:
        """All that is in sight for the month."""
        return self.booked + self.weighted + self.ripening


@dataclass(frozen=True, slots=True)
class Tomorrow:
    """How far the work reaches after this quarter. `months_covered` is None without a target."""

    months: tuple[MonthAhead, ...]
    months_covered: Fraction | None
    first_thin_month: Period | None
    last_day_to_act: date | None
    days_lead_to_sale: int | None
    known_ways: int


@dataclass(frozen=True, slots=True)
class HatHours:
    """About how long each hat was worn: quarters of an hour in which something was done."""

    marketing: Fraction
    sales: Fraction


@dataclass(frozen=True, slots=True)
class HandshakeLately:
    """How it went between the sides in the twelve months that end with this one."""

    acceptance: Share
    in_time: Share
    clock_kept: Share
    return_rate: Share
    second_chance: Share
    straight_to_sales: Share
    sides_skipped: Share


@dataclass(frozen=True, slots=True)
class Handshake:
    """The page between the sides. `today` is the quarter's revenue ÷ what its days behind should have brought.

    `imported` handoffs passed no queue; months closed in a file of before have none.
    """

    queue: Queue
    fast_lane: int
    acceptance: Share
    decision_time: Spread
    touch_time: Spread
    in_time: Share
    clock_kept: Share
    returned: int
    return_rate: Share
    reasons: tuple[ReasonLine, ...]
    second_chance: Share
    prediction: Prediction
    straight_to_sales: Share
    sides_skipped: Share
    hours: HatHours
    today: Fraction | None
    tomorrow: Tomorrow
    lately: HandshakeLately | None = None
    imported: int = 0
