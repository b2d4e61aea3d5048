"""What Marketing plans: campaigns, their messages and placements, and what becomes of them."""

import re
import secrets
from datetime import date

from twohats.business.rules.contacts import clean_text, name_key
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff.operations.publishing import publish_coming
from twohats.marketing.operations.named import campaign_named, segment_named
from twohats.marketing.rules.campaigns import (
    Campaign,
    CampaignPlan,
    CampaignState,
    NewMessage,
    NewPlacement,
    is_outside,
    read_weekdays,
    require_message,
    require_placement,
    require_sound,
    require_state,
    require_verdict,
    say_day,
    shift,
    state_word,
)
from twohats.marketing.store import campaigns
from twohats.storage.sqlite import Connection

__all__ = [
    "CampaignPlan",
    "NewMessage",
    "NewPlacement",
    "add_message",
    "add_placement",
    "change_campaign",
    "change_message",
    "change_placement",
    "decide_campaign",
    "delete_campaign",
    "delete_message",
    "delete_placement",
    "draft_campaign",
    "duplicate_campaign",
    "end_campaign",
    "pause_campaign",
    "place",
    "plan_campaign",
    "require",
    "resume_campaign",
    "schedule_campaign",
]

_LONGEST_NAME = 500
_COPY = re.compile(r" \(([0-9]{1,4})\)$")


def plan_campaign(db: Connection, plan: CampaignPlan) -> int:
    """Write down what a campaign is to be; its id. With a first day it is scheduled, else it is a draft.

    One of this name that was only a name, because leads or money came with it, is filled in.

    Raises:
        RuleError: no name, or one that another campaign has; a plan that cannot be.
    """
    campaign_id = draft_campaign(db, plan)
    if plan.starts_on is not None:
        db.update("marketing_campaign", campaign_id, stage="planned")
        _publish(db, campaign_id)
    return campaign_id


def _publish(db: Connection, campaign_id: int) -> None:
    """Tell Sales what is planned, as it stands now."""
    uid = str(db.value("SELECT uid FROM marketing_campaign WHERE id = ?", (campaign_id,)))
    campaign = require(db, campaign_id)
    last = campaign.ended_on or campaign.ends_on
    planned = campaign.stage == "planned"
    publish_coming(db, uid, campaign.name, campaign.starts_on, last, campaign.expected_leads, planned=planned)


def draft_campaign(db: Connection, plan: CampaignPlan) -> int:
    """Write down what a campaign is to be, and leave it a draft; its id.

    Raises:
        RuleError: as in `plan_campaign`.
    """
    campaign_id = campaign_named(db, plan.name)
    if campaign_id is None:
        raise RuleError("The campaign needs a name.")
    if not _is_only_a_name(db, campaign_id):
        raise RuleError("There is a campaign “{name}” already.", name=clean_text(plan.name))
    _write(db, campaign_id, plan)
    return campaign_id


def _is_only_a_name(db: Connection, campaign_id: int) -> bool:
    sql = (
        "SELECT 1 FROM marketing_campaign AS m WHERE m.id = ? AND m.stage = 'draft' AND m.verdict IS NULL "
        "AND coalesce(m.segment_id, m.starts_on, m.ends_on, m.budget, m.expected_leads, m.decide_on) IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM marketing_message AS w WHERE w.campaign_id = m.id)"
    )
    return db.first(sql, (campaign_id,)) is not None


def _write(db: Connection, campaign_id: int, plan: CampaignPlan) -> None:
    require_sound(plan)
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


def change_campaign(db: Connection, campaign_id: int, plan: CampaignPlan) -> None:
    """Write down anew what a campaign is to be; its stage stays.

    Raises:
        RuleError: it is gone; another one has the name; a plan that cannot be; a scheduled one without a first day.
    """
    campaign = require(db, campaign_id)
    key = name_key(plan.name)
    if not key:
        raise RuleError("The campaign needs a name.")
    if db.first("SELECT 1 FROM marketing_campaign WHERE key = ? AND id <> ?", (key, campaign_id)):
        raise RuleError("There is a campaign “{name}” already.", name=clean_text(plan.name))
    if campaign.stage != "draft" and plan.starts_on is None:
        raise RuleError(
            "“{name}” is {state}: it needs its first day.", name=campaign.name, state=state_word(campaign.state)
        )
    _write(db, campaign_id, plan)
    db.update("marketing_campaign", campaign_id, name=clean_text(plan.name), key=key)
    _publish(db, campaign_id)


def schedule_campaign(db: Connection, campaign_id: int) -> None:
    """Make a draft a plan that runs from its first day on."""
    campaign = require(db, campaign_id)
    require_state(campaign, _today(db), CampaignState.DRAFT, to="schedule")
    if campaign.starts_on is None:
        raise RuleError("Say when “{name}” starts, then schedule it.", name=campaign.name)
    db.update("marketing_campaign", campaign_id, stage="planned")
    _publish(db, campaign_id)


def pause_campaign(db: Connection, campaign_id: int) -> None:
    """Hold a campaign that runs, or that is about to."""
    open_states = CampaignState.ACTIVE, CampaignState.SCHEDULED
    require_state(require(db, campaign_id), _today(db), *open_states, to="pause")
    db.update("marketing_campaign", campaign_id, stage="paused")
    _publish(db, campaign_id)


def resume_campaign(db: Connection, campaign_id: int) -> None:
    """Let a campaign run on that was paused, or ended before its last day."""
    campaign, today = require(db, campaign_id), _today(db)
    was_cut = campaign.ended_on is not None and (campaign.ends_on is None or campaign.ends_on >= today)
    states = (CampaignState.PAUSED, CampaignState.ENDED) if was_cut else (CampaignState.PAUSED,)
    require_state(campaign, today, *states, to="resume")
    stage = "draft" if campaign.stage == "draft" else "planned"
    db.update("marketing_campaign", campaign_id, stage=stage, ended_on=None)
    _publish(db, campaign_id)


def end_campaign(db: Connection, campaign_id: int) -> None:
    """End a campaign today, before its last day."""
    open_states = CampaignState.ACTIVE, CampaignState.PAUSED, CampaignState.SCHEDULED
    require_state(require(db, campaign_id), _today(db), *open_states, to="end")
    db.update("marketing_campaign", campaign_id, ended_on=_today(db))
    _publish(db, campaign_id)


def decide_campaign(
    db: Connection, campaign_id: int, verdict: str, note: str = "", again_on: str | None = None
) -> int | None:
    """Say what is to become of a campaign: keep, change or stop; one that still runs ends today.

    With `again_on` a draft of the same is made that starts on that local day, and its id returned.

    Raises:
        RuleError: no such verdict, no reason for a change or a stop, a draft, or a stopped one begun again.
    """
    require_verdict(verdict, note)
    campaign, today = require(db, campaign_id), _today(db)
    if campaign.state is CampaignState.DRAFT:
        raise RuleError("“{name}” is only a draft: schedule it, or delete it.", name=campaign.name)
    if verdict == "stop" and again_on is not None:
        raise RuleError("What is stopped is not begun again: say keep or change, or leave the day out.")
    is_over = campaign.state in {CampaignState.ENDED, CampaignState.DECIDED}
    db.update(
        "marketing_campaign",
        campaign_id,
        verdict=verdict,
        verdict_note=clean_text(note, 2000, lines=True),
        decided_at=db.at,
        ended_on=campaign.ended_on if is_over else today,
    )
    _publish(db, campaign_id)
    return None if again_on is None else duplicate_campaign(db, campaign_id, again_on)


def duplicate_campaign(db: Connection, campaign_id: int, starts_on: str) -> int:
    """Make a draft of the same plan, words and places that starts on a local day; its id. Every day moves along."""
    campaign = require(db, campaign_id)
    placed = campaigns.placements(db, campaign_id)
    first = campaign.starts_on or min((one.starts_on for one in placed), default=starts_on)
    days = (date.fromisoformat(starts_on) - date.fromisoformat(first)).days
    name = _free_name(db, campaign.name)
    copy_id = db.insert(
        "marketing_campaign",
        uid=secrets.token_hex(16),
        name=name,
        key=name_key(name),
        segment_id=db.value("SELECT segment_id FROM marketing_campaign WHERE id = ?", (campaign_id,)),
        horizon=campaign.horizon,
        starts_on=starts_on,
        ends_on=shift(campaign.ends_on, days),
        budget=campaign.budget,
        expected_leads=campaign.expected_leads,
        decide_on=shift(campaign.decide_on, days),
    )
    for message in campaigns.messages(db, campaign_id):
        until = shift(message.valid_until, days)
        new = NewMessage(message.words, message.promise, message.language, message.price, until)
        _copy_placements(db, message.id, _insert_message(db, copy_id, new), days)
    return copy_id


def _free_name(db: Connection, name: str) -> str:
    found = _COPY.search(name)
    bare, number = (name[: found.start()], int(found[1]) + 1) if found else (name, 2)
    while True:
        ending = f" ({number})"
        free = bare[: _LONGEST_NAME - len(ending)] + ending
        if db.first("SELECT 1 FROM marketing_campaign WHERE key = ?", (name_key(free),)) is None:
            return free
        number += 1


def _copy_placements(db: Connection, message_id: int, copy_id: int, days: int) -> None:
    sql = (
        "SELECT channel_id, starts_on, ends_on, weekdays, from_hour, to_hour FROM marketing_placement "
        "WHERE message_id = ? ORDER BY id"
    )
    for channel_id, starts_on, ends_on, weekdays, from_hour, to_hour in db.all(sql, (message_id,)):
        db.insert(
            "marketing_placement",
            message_id=copy_id,
            channel_id=channel_id,
            starts_on=shift(starts_on, days),
            ends_on=shift(ends_on, days),
            weekdays=weekdays,
            from_hour=from_hour,
            to_hour=to_hour,
        )


def delete_campaign(db: Connection, campaign_id: int) -> None:
    """Delete a draft, with its words and places.

    Raises:
        RuleError: it is more than a draft; a lead came from it; money or hours went into it.
    """
    campaign = require(db, campaign_id)
    if campaign.stage != "draft" or campaign.verdict is not None:
        raise RuleError("“{name}” is no longer a draft: end it and decide instead.", name=campaign.name)
    if campaign.leads or db.first("SELECT 1 FROM marketing_spend WHERE campaign_id = ?", (campaign_id,)):
        raise RuleError("Leads or money belong to “{name}”: it stays, so that the figures do.", name=campaign.name)
    for message in campaigns.messages(db, campaign_id):
        db.execute("DELETE FROM marketing_placement WHERE message_id = ?", (message.id,))
        db.execute("DELETE FROM marketing_message WHERE id = ?", (message.id,))
    db.execute("DELETE FROM marketing_campaign WHERE id = ?", (campaign_id,))


def add_message(db: Connection, campaign_id: int, message: NewMessage) -> int:
    """Write down the words of a campaign; their id."""
    require_message(message)
    require(db, campaign_id)
    return _insert_message(db, campaign_id, message)


def _insert_message(db: Connection, campaign_id: int, message: NewMessage) -> int:
    return db.insert("marketing_message", campaign_id=campaign_id, **_message_columns(message))


def _message_columns(message: NewMessage) -> dict[str, object]:
    return {
        "language": clean_text(message.language, 60),
        "words": clean_text(message.words, 2000),
        "promise": clean_text(message.promise, 2000, lines=True),
        "price": message.price,
        "valid_until": message.valid_until,
    }


def change_message(db: Connection, message_id: int, message: NewMessage) -> None:
    """Write the words of a campaign anew; what was handed over already keeps the promise it was sent with."""
    require_message(message)
    _require_message_there(db, message_id)
    db.update("marketing_message", message_id, **_message_columns(message))


def delete_message(db: Connection, message_id: int) -> None:
    """Delete words that no lead came by and that are shown nowhere."""
    _require_message_there(db, message_id)
    if campaigns.is_used_message(db, message_id):
        raise RuleError("A lead came by these words, or they are shown somewhere: they stay.")
    db.execute("DELETE FROM marketing_message WHERE id = ?", (message_id,))


def place(db: Connection, message_id: int, channel: str, starts_on: str, ends_on: str | None = None) -> int:
    """Put a message into a channel from one local day to another, both included; the placement's id."""
    return add_placement(db, message_id, NewPlacement(channel, starts_on, ends_on))


def add_placement(db: Connection, message_id: int, placement: NewPlacement) -> int:
    """Say where and when some words are shown; the placement's id.

    Raises:
        RuleError: no place, days or hours out of order, or days outside the campaign's.
    """
    return db.insert("marketing_placement", **_placement_columns(db, message_id, placement))


def _placement_columns(db: Connection, message_id: int, placement: NewPlacement) -> dict[str, object]:
    require_placement(placement)
    _, name, first, last = _require_message_there(db, message_id)
    if is_outside(placement, first, last):
        if last is None:
            raise RuleError("“{name}” starts on {start}: show it from then on.", name=name, start=say_day(first or ""))
        raise RuleError(
            "“{name}” runs from {start} to {end}: show it within these days.",
            name=name,
            start=say_day(first) if first else "…",
            end=say_day(last),
        )
    return {
        "message_id": message_id,
        "channel_id": office.channel_named(db, placement.channel),
        "starts_on": placement.starts_on,
        "ends_on": placement.ends_on,
        "weekdays": read_weekdays(placement.weekdays),
        "from_hour": placement.from_hour,
        "to_hour": placement.to_hour,
    }


def change_placement(db: Connection, placement_id: int, message_id: int, placement: NewPlacement) -> None:
    """Say anew which words are shown where and when."""
    _require_placement_there(db, placement_id)
    db.update("marketing_placement", placement_id, **_placement_columns(db, message_id, placement))


def delete_placement(db: Connection, placement_id: int) -> None:
    """Delete a placement that nothing was spent on."""
    _require_placement_there(db, placement_id)
    if campaigns.is_paid_placement(db, placement_id):
        raise RuleError("Money or hours were written down for this place: it stays, so that the figures do.")
    db.execute("DELETE FROM marketing_placement WHERE id = ?", (placement_id,))


def require(db: Connection, campaign_id: int) -> Campaign:
    """The campaign of this id, as it stands today.

    Raises:
        RuleError: there is none (any more).
    """
    campaign = campaigns.find(db, campaign_id, _today(db))
    if campaign is None:
        raise RuleError("This campaign is no longer there.")
    return campaign


def _require_message_there(db: Connection, message_id: int) -> tuple[int, str, str | None, str | None]:
    found = campaigns.days_of_message(db, message_id)
    if found is None:
        raise RuleError("These words are no longer there.")
    return found


def _require_placement_there(db: Connection, placement_id: int) -> None:
    if db.first("SELECT 1 FROM marketing_placement WHERE id = ?", (placement_id,)) is None:
        raise RuleError("This place is no longer there.")


def _today(db: Connection) -> str:
    return office.today(db).isoformat()
