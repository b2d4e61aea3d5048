"""What Marketing knows of campaigns: their states, their words, and where and when these are shown."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twohats.days import day_and_year, short_day_and_year
from twohats.errors import RuleError
from twohats.words import marked, say

HORIZONS = marked(("now", "later"))
VERDICTS = marked({"keep": "keep", "change": "change", "stop": "stop"})
"""What may become of a campaign, and how it is said."""
EVERY_DAY = ""
_DAYS_OF_A_WEEK = 7
_LONGEST_DAY = 24 * 60
_HOUR = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.]([0-5][0-9]))?")
_CLOCK = re.compile(r"([0-9]{1,4}):([0-5][0-9])")
_DECIMAL = re.compile(r"([0-9]{1,4})(?:[.,]([0-9]{1,2}))? ?h?")
_MINUTES = re.compile(r"([0-9]{1,5}) ?min")


class CampaignState(StrEnum):
    """Where a campaign stands on a day; derived from its stage, its days and the verdict on it."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"
    DECIDED = "decided"


STATE_WORDS = marked(
    {
        CampaignState.DRAFT: "draft",
        CampaignState.SCHEDULED: "scheduled",
        CampaignState.ACTIVE: "running",
        CampaignState.PAUSED: "paused",
        CampaignState.ENDED: "ended",
        CampaignState.DECIDED: "decided",
    }
)


def state_word(state: CampaignState) -> str:
    """How a state is called on the screens."""
    return say(STATE_WORDS[state])


@dataclass(frozen=True, slots=True)
class CampaignPlan:
    """An effort for a segment. Days are local, `budget` in minor units; `horizon` is now or later."""

    name: str
    segment: str = ""
    horizon: str = "now"
    starts_on: str | None = None
    ends_on: str | None = None
    budget: int | None = None
    expected_leads: int | None = None
    decide_on: str | None = None


@dataclass(frozen=True, slots=True)
class Campaign:
    """One campaign with what it brought so far. Days are local, money in minor units.

    Attributes:
        stage: what was said of it: draft, planned or paused.
        ended_on: the day it was ended early.
        state: where it stands on the day that was asked for.
        places: the names of the channels it is shown in.
        minutes: of one's own time.
        sent: its leads that were handed over and not taken back.
        decided: of these, the ones that Sales answered, or let lapse.
        accepted: of these, the ones that Sales accepted.
        won: revenue from its handoffs, less what was taken back.
        promises_kept: of the promises made to its leads and judged since, those that were kept as they were made.
    """

    id: int
    name: str
    segment: str
    horizon: str
    stage: str
    starts_on: str | None
    ends_on: str | None
    ended_on: str | None
    budget: int | None
    expected_leads: int | None
    decide_on: str | None
    verdict: str | None
    verdict_note: str
    decided_at: str | None
    state: CampaignState
    places: str
    spent: int
    minutes: int
    leads: int
    sent: int
    decided: int
    accepted: int
    won: int
    promises_kept: int
    promises_judged: int


@dataclass(frozen=True, slots=True)
class NewMessage:
    """The words of a campaign in one language, and the promise in them. `price` in minor units."""

    words: str
    promise: str = ""
    language: str = ""
    price: int | None = None
    valid_until: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """The words of a campaign as they are kept, with the number of leads they brought."""

    id: int
    campaign_id: int
    language: str
    words: str
    promise: str
    price: int | None
    valid_until: str | None
    leads: int


@dataclass(frozen=True, slots=True)
class NewPlacement:
    """Where and when a message is shown, both days included.

    `weekdays` as ISO numbers, `1,3` is Monday and Wednesday, empty is every day; hours on the firm's clock, `18:00`.
    """

    channel: str
    starts_on: str
    ends_on: str | None = None
    weekdays: str = EVERY_DAY
    from_hour: str | None = None
    to_hour: str | None = None


@dataclass(frozen=True, slots=True)
class Placement:
    """Where and when a message is shown, with what was spent there: minor units, and minutes of one's own time."""

    id: int
    message_id: int
    channel: str
    starts_on: str
    ends_on: str | None
    weekdays: str
    from_hour: str | None
    to_hour: str | None
    spent: int
    minutes: int


@dataclass(frozen=True, slots=True)
class SpendEntry:
    """Money or hours that went into a campaign; `where` names the channel, if it is known."""

    id: int
    spent_on: str
    amount: int
    minutes: int
    note: str
    placement_id: int | None
    where: str


def state_on(campaign: Campaign, day: str) -> CampaignState:
    """Where a campaign stands on a local day."""
    if campaign.verdict is not None:
        return CampaignState.DECIDED
    if campaign.ended_on is not None or (campaign.ends_on is not None and campaign.ends_on < day):
        return CampaignState.ENDED
    if campaign.stage != "planned":
        return CampaignState(campaign.stage)
    is_ahead = campaign.starts_on is not None and campaign.starts_on > day
    return CampaignState.SCHEDULED if is_ahead else CampaignState.ACTIVE


def is_overdue(campaign: Campaign, day: str) -> bool:
    """Whether the day to decide has come and nothing was decided; drafts have nothing to decide."""
    is_due = campaign.decide_on is not None and campaign.decide_on <= day
    return is_due and campaign.verdict is None and campaign.stage != "draft"


def is_short(message: Message, campaign: Campaign) -> bool:
    """Whether the promise is over before the campaign is."""
    last = campaign.ended_on or campaign.ends_on
    return message.valid_until is not None and last is not None and message.valid_until < last


def is_outside(placement: NewPlacement | Placement, starts_on: str | None, ends_on: str | None) -> bool:
    """Whether a window reaches out of its campaign's days; one without an end lasts as long as the campaign."""
    too_early = starts_on is not None and placement.starts_on < starts_on
    last = placement.ends_on or placement.starts_on
    return too_early or (ends_on is not None and last > ends_on)


def require_sound(plan: CampaignPlan) -> None:
    """What a plan must be.

    Raises:
        RuleError: a horizon nobody knows, an end or a decision before the start, a budget or a number below nothing.
    """
    if plan.horizon not in HORIZONS:
        raise RuleError("Say whether “{name}” is for now or for later.", name=plan.name)
    if plan.budget is not None and plan.budget < 0:
        raise RuleError("A budget cannot be negative.")
    if plan.expected_leads is not None and plan.expected_leads < 0:
        raise RuleError("The leads you expect cannot be negative.")
    require_in_order(plan.starts_on, plan.ends_on)
    if plan.starts_on and plan.decide_on and plan.decide_on < plan.starts_on:
        raise RuleError("The day to decide lies before the start, {start}.", start=say_day(plan.starts_on))


def require_in_order(starts_on: str | None, ends_on: str | None) -> None:
    """An end is not before its start."""
    if starts_on and ends_on and ends_on < starts_on:
        raise RuleError("It ends before it starts: {start} to {end}.", start=say_day(starts_on), end=say_day(ends_on))


def require_message(message: NewMessage) -> None:
    """A message has words, and no price below nothing."""
    if not message.words.strip():
        raise RuleError("Write down the words the customer sees.")
    if message.price is not None and message.price < 0:
        raise RuleError("A price cannot be negative.")


def require_placement(placement: NewPlacement) -> None:
    """A placement has a place, and its days and hours are in order.

    Raises:
        RuleError: one of these is not so.
    """
    if not placement.channel.strip():
        raise RuleError("Say where it is shown.")
    require_in_order(placement.starts_on, placement.ends_on)
    first, last = placement.from_hour, placement.to_hour
    if first is not None and last is not None and last <= first:
        raise RuleError("It ends before it starts: {start} to {end}.", start=first, end=last)


def require_verdict(verdict: str, note: str) -> None:
    """A verdict is one of three words; to change or to stop has a reason."""
    if verdict not in VERDICTS:
        raise RuleError("Say what becomes of it: {verdicts}.", verdicts=", ".join(map(say, VERDICTS.values())))
    if verdict != "keep" and not note.strip():
        raise RuleError("Say why, so that the next one is better.")


_NOTHING_TO = marked(
    {
        "schedule": "“{name}” is {state}: there is nothing to schedule.",
        "pause": "“{name}” is {state}: there is nothing to pause.",
        "resume": "“{name}” is {state}: there is nothing to resume.",
        "end": "“{name}” is {state}: there is nothing to end.",
    }
)


def require_state(campaign: Campaign, day: str, *states: CampaignState, to: str) -> None:
    """A step is open only from some states; `to` is its verb, such as `pause`."""
    state = state_on(campaign, day)
    if state not in states:
        raise RuleError(_NOTHING_TO[to], name=campaign.name, state=state_word(state))


def read_weekdays(numbers: str) -> str:
    """Weekdays in their order, each once; all seven are every day, which is empty.

    Raises:
        RuleError: one is no number from 1 (Monday) to 7.
    """
    parts = {part.strip() for part in numbers.split(",") if part.strip()}
    if not parts <= set("1234567"):
        raise RuleError("“{numbers}” are not weekdays: 1 is Monday, 7 is Sunday.", numbers=numbers[:40])
    return EVERY_DAY if len(parts) == _DAYS_OF_A_WEEK else ",".join(sorted(parts))


def read_hour(text: str) -> str | None:
    """A time of day as `18:00`, typed like 18, 18:00 or 9.30; None for nothing.

    Raises:
        RuleError: it is no time of day.
    """
    typed = text.strip()
    if not typed:
        return None
    found = _HOUR.fullmatch(typed)
    if found is None:
        raise RuleError("“{text}” is not a time of day: write it like 18:00.", text=typed[:40])
    return f"{int(found[1]):02}:{found[2] or '00'}"


def read_minutes(text: str) -> int:
    """Minutes of one's own time, typed as hours like 1:30 or 1.5, or like 45 min; 0 for nothing.

    Raises:
        RuleError: it is no such time, or more than a day has.
    """
    typed = text.strip().casefold()
    minutes = _minutes(typed) if typed else 0
    if minutes is None:
        raise RuleError("“{text}” are not hours: write them like 1:30 or 1.5.", text=text.strip()[:40])
    if minutes > _LONGEST_DAY:
        raise RuleError("A day has 24 hours: write the hours of each day on their own line.")
    return minutes


def _minutes(typed: str) -> int | None:
    if found := _CLOCK.fullmatch(typed):
        return int(found[1]) * 60 + int(found[2])
    if found := _MINUTES.fullmatch(typed):
        return int(found[1])
    if found := _DECIMAL.fullmatch(typed):
        hundredths = int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
        return (hundredths * 60 + 50) // 100
    return None


def read_count(text: str) -> int | None:
    """A whole number from 0 on; None for nothing.

    Raises:
        RuleError: it is no such number.
    """
    typed = text.strip()
    if not typed:
        return None
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= len("999999")):
        raise RuleError("“{text}” is not a number of leads: write it like 20.", text=typed[:40])
    return int(typed)


def shift(day: str | None, days: int) -> str | None:
    """A local day, so many days later.

    Raises:
        RuleError: there is no such day in the calendar.
    """
    if day is None:
        return None
    try:
        return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
    except OverflowError as error:
        raise RuleError("That is too far away: choose a nearer day.") from error


def say_day(day: str) -> str:
    """A local day with its year, as people write it: 1 Oct 2026."""
    return short_day_and_year(date.fromisoformat(day))


def say_long_day(day: str) -> str:
    """A local day with its month in full: 1 October 2026."""
    return day_and_year(date.fromisoformat(day))
