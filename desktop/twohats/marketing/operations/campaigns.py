"""What Marketing plans: campaigns, their messages and placements, and what becomes of them."""

from dataclasses import dataclass

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.marketing.operations.named import campaign_named, segment_named
from twohats.storage.sqlite import Connection

_HORIZONS = ("now", "later")
_VERDICTS = ("keep", "change", "stop")


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
class NewMessage:
    """The words of a campaign in one language, and the promise in them. `price` in minor units."""

    words: str
    promise: str = ""
    language: str = ""
    price: int | None = None
    valid_until: str | None = None


def plan_campaign(db: Connection, plan: CampaignPlan) -> int:
    """Write down what a campaign is to be; its id. One of this name that was only a name is filled in.

    Raises:
        RuleError: no name, a horizon nobody knows, an end before the start, or a budget below nothing.
    """
    campaign_id = campaign_named(db, plan.name)
    if campaign_id is None:
        raise RuleError("The campaign needs a name.")
    _require_sound(plan)
    db.update(
        "marketing_campaign",
        campaign_id,
        segment_id=segment_named(db, plan.segment),
        horizon=plan.horizon,
        starts_on=plan.starts_on,
        ends_on=plan.ends_on,
        budget=plan.budget,
        expected_leads=plan.expected_leads,
        decide_on=plan.decide_on,
    )
    return campaign_id


def _require_sound(plan: CampaignPlan) -> None:
    if plan.horizon not in _HORIZONS:
        raise RuleError("Say whether “{name}” is for now or for later.", name=plan.name)
    if plan.budget is not None and plan.budget < 0:
        raise RuleError("A budget cannot be negative.")
    _require_in_order(plan.starts_on, plan.ends_on)


def _require_in_order(starts_on: str | None, ends_on: str | None) -> None:
    if starts_on and ends_on and ends_on < starts_on:
        raise RuleError("It ends before it starts: {start} to {end}.", start=starts_on, end=ends_on)


def add_message(db: Connection, campaign_id: int, message: NewMessage) -> int:
    """Write down the words of a campaign; their id."""
    if not message.words.strip():
        raise RuleError("Write down the words the customer sees.")
    return db.insert(
        "marketing_message",
        campaign_id=campaign_id,
        language=clean_text(message.language),
        words=clean_text(message.words, 2000),
        promise=clean_text(message.promise, 2000),
        price=message.price,
        valid_until=message.valid_until,
    )


def place(db: Connection, message_id: int, channel: str, starts_on: str, ends_on: str | None = None) -> int:
    """Put a message into a channel from one local day to another, both included; the placement's id."""
    if not channel.strip():
        raise RuleError("Say where it is shown.")
    _require_in_order(starts_on, ends_on)
    return db.insert(
        "marketing_placement",
        message_id=message_id,
        channel_id=office.channel_named(db, channel),
        starts_on=starts_on,
        ends_on=ends_on,
    )


def decide_campaign(db: Connection, campaign_id: int, verdict: str, note: str = "") -> None:
    """Say what is to become of a campaign: keep, change or stop."""
    if verdict not in _VERDICTS:
        raise RuleError("Say what becomes of it: {verdicts}.", verdicts=", ".join(_VERDICTS))
    db.update("marketing_campaign", campaign_id, verdict=verdict, verdict_note=clean_text(note, 2000))
