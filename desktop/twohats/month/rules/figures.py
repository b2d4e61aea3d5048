"""The figures of a month: money in minor units, days as dates, None where a page shows a dash."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.business.rules.targets import Pace
from twohats.month.rules.reckoning import Share, Spread

KINDS = ("paid", "owned", "earned", "referral", "repeat", "walk-in", "unattributed")


@dataclass(frozen=True, slots=True)
class ChannelLine:
    """One place: what came from it and what it cost. Every sale of the month stands on exactly one line."""

    name: str
    kind: str
    leads: int = 0
    sent: int = 0
    accepted: int = 0
    won: int = 0
    revenue: int = 0
    first_touch: int = 0
    spend: int = 0


@dataclass(frozen=True, slots=True)
class KindLine:
    """The lines of one kind together, beside the revenue of the same month a year before."""

    kind: str
    leads: int
    sent: int
    accepted: int
    won: int
    revenue: int
    first_touch: int
    spend: int
    last_year: int


@dataclass(frozen=True, slots=True)
class Cohort:
    """The leads of a month, and how many of them were ever sent, accepted, won as of the day."""

    month: Period
    leads: int = 0
    sent: int = 0
    accepted: int = 0
    won: int = 0


@dataclass(frozen=True, slots=True)
class CampaignLine:
    """A campaign in the month: a second view of the same money. `budget` is the share of these days."""

    name: str
    leads: int
    accepted: int
    revenue: int
    spend: int
    budget: int | None


@dataclass(frozen=True, slots=True)
class Referrer:
    """Somebody who sent people to us: how many leads, and what those people bought."""

    contact_id: int
    name: str
    leads: int
    revenue: int


@dataclass(frozen=True, slots=True)
class Pool:
    """Leads kept in touch with; of them, those that may be sent now and those ripe within 3, 6, 12 months."""

    count: int
    now: int
    in_3_months: int
    in_6_months: int
    in_12_months: int


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether place, time and words were right, of those Sales could tell, in twelve months."""

    channel: str
    place: Share
    time: Share
    words: Share


@dataclass(frozen=True, slots=True)
class OpenDecision:
    """A campaign whose day to decide has passed without a word."""

    name: str
    decide_on: date


@dataclass(frozen=True, slots=True)
class Marketing:
    """Marketing's page. `returned` is (attributed × margin − cost) ÷ cost; None without a margin or cost."""

    new_leads: int
    new_leads_before: int
    spend: int
    spend_later: int
    budget: int | None
    minutes: int
    cost_per_lead: int | None
    cost_per_sent: int | None
    cost_per_accepted: int | None
    by_channel: tuple[ChannelLine, ...]
    by_kind: tuple[KindLine, ...]
    attributed: int
    unattributed: int
    returned: Fraction | None
    attributed_twelve: int
    spend_twelve: int
    returned_twelve: Fraction | None
    campaigns: tuple[CampaignLine, ...]
    without_campaign: int
    referrers: tuple[Referrer, ...]
    cohorts: tuple[Cohort, ...]
    pool: Pool
    promises: Share
    promises_twelve: Share
    fit: tuple[Fit, ...]
    undecided: tuple[OpenDecision, ...]


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
class Handshake:
    """The page between the sides. `today` is the quarter's revenue ÷ what its days behind should have brought."""

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
    """One of the largest open deals. `next_action` is empty where there is none."""

    contact_id: int | None
    who: str
    title: str
    stage: str
    amount: int | None
    expected: date | None
    next_action: str
    next_day: date | None


@dataclass(frozen=True, slots=True)
class MonthLine:
    """One of the twelve rolling months."""

    month: Period
    revenue: int
    target: int | None
    won: int
    lost: int


@dataclass(frozen=True, slots=True)
class Sales:
    """Sales' page. `coverage` is open deals of the quarter ÷ what its target still misses."""

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


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What a correction made on a day of this month changed in the revenue of a month that was closed before."""

    month: Period
    made_on: date
    document: str
    amount: int


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """Everything on the three pages of a month, as of a day.

    Attributes:
        month: the month.
        as_of: the last day that counts, inclusive.
        quarter: the fiscal quarter of the month.
        currency: of every amount.
        agreement: the version in force, which promises an answer within `decision_hours` working hours.
        decision_hours: see there.
        history: the head of the history's chain when the figures were computed.
        adjustments: the corrections of closed months made in this one.
        needs: what a figure still needs, by its name such as `handshake.acceptance`.
    """

    month: Period
    as_of: date
    quarter: Period
    currency: str
    working_days: int
    agreement: int
    decision_hours: int
    history: str
    marketing: Marketing
    handshake: Handshake
    sales: Sales
    adjustments: tuple[Adjustment, ...]
    needs: Mapping[str, str]

    @property
    def whole(self) -> bool:
        """Whether the month is over as of the day."""
        return self.as_of >= self.month.last
