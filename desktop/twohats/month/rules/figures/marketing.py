"""The figures of Marketing's page."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from twohats.business.rules.calendar import Period
from twohats.month.rules.reckoning import Share

UNATTRIBUTED = "unattributed"
"""What came from nowhere that was named; a named place is a known source, of the kind `unknown` if nobody told it."""

KINDS = ("paid", "owned", "earned", "referral", "repeat", "walk-in", "unknown", UNATTRIBUTED)


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
class MarketingLately:
    """What the twelve months that end with this one brought and cost; `spend_later` is for campaigns for later."""

    leads: int
    ready: int
    accepted: int
    spend: int
    spend_later: int
    minutes: int
    cost_per_lead: int | None
    cost_per_ready: int | None
    cost_per_accepted: int | None


@dataclass(frozen=True, slots=True)
class Marketing:
    """Marketing's page.

    `returned` is (attributed × margin − cost) ÷ cost; None without a margin or cost. `ready` counts the leads that
    were sent or accepted, and those that became ready and wait to be sent. Of a month frozen by an older program, what
    it did not know is None.
    """

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
    new_leads_year_ago: int | None = None
    ready: int | None = None
    cost_per_ready: int | None = None
    lately: MarketingLately | None = None

    @property
    def no_campaign(self) -> CampaignLine:
        """What is left when the campaigns are taken off."""
        return CampaignLine(
            "",
            leads=self.new_leads - sum(line.leads for line in self.campaigns),
            accepted=sum(line.accepted for line in self.by_channel) - sum(line.accepted for line in self.campaigns),
            revenue=self.without_campaign,
            spend=self.spend - sum(line.spend for line in self.campaigns),
            budget=None,
        )
