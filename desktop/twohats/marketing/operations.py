"""What Marketing can do, as verbs; each runs as one transaction and one step of history."""

import secrets
from dataclasses import dataclass

from twohats.business.operations import add_points, write_down
from twohats.business.rules.calendar import local_day
from twohats.business.rules.contacts import Person, clean_text, name_key
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.handoff import operations as hall
from twohats.handoff.rules import Agreement, Guard, Readiness, Snapshot, guards, require_all
from twohats.handoff.store import queue
from twohats.marketing.rules import Lead, NewLead, Sending, require_held, require_known
from twohats.marketing.store import leads
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Spending:
    """Money or hours spent on a campaign or in a channel. `amount` in minor units, `minutes` of one's own time."""

    spent_on: str
    amount: int = 0
    minutes: int = 0
    campaign: str = ""
    channel: str = ""
    note: str = ""


def today(db: Connection) -> str:
    """The firm's local day of the step being written."""
    return local_day(db.at, office.profile(db).time_zone).isoformat()


def capture(db: Connection, new: NewLead) -> int:
    """Write a new lead down; its id."""
    require_known(new)
    return take_lead(db, new)


def take_lead(db: Connection, new: NewLead, **columns: object) -> int:
    """Write a lead down whoever it is, known or nameless; its id."""
    return db.insert(
        "marketing_lead",
        uid=secrets.token_hex(16),
        contact_id=write_down(db, new.person),
        need=clean_text(new.need, 2000),
        channel_id=office.channel_named(db, new.channel),
        campaign_id=campaign_named(db, new.campaign),
        segment_id=segment_named(db, new.segment),
        note=clean_text(new.note, 4000, lines=True),
        created_on=new.created_on or today(db),
        state_at=db.at,
        **columns,
    )


def campaign_named(db: Connection, name: str) -> int | None:
    """The id of the campaign of this name, made if there is none; None for no name."""
    return _named(db, "marketing_campaign", name, uid=secrets.token_hex(16))


def segment_named(db: Connection, name: str) -> int | None:
    """The id of the segment of this name, made if there is none; None for no name."""
    return _named(db, "marketing_segment", name)


def _named(db: Connection, table: str, name: str, **columns: object) -> int | None:
    key = name_key(name)
    if not key:
        return None
    found = db.value(f"SELECT id FROM {table} WHERE key = ?", (key,))  # noqa: S608  # names from above
    return found if found is not None else db.insert(table, name=clean_text(name), key=key, **columns)


def log_contact(db: Connection, lead_id: int, direction: str, channel_id: int, note: str) -> int:
    """Note that the firm and a lead were in touch; the touchpoint's id."""
    _require(db, lead_id)
    return db.insert(
        "marketing_touchpoint",
        lead_id=lead_id,
        direction=direction,
        channel_id=channel_id,
        at=db.at,
        note=clean_text(note, 4000, lines=True),
    )


def mark_ready(db: Connection, lead_id: int) -> None:
    """Say that a lead is ready to be sent, whatever an earlier answer said."""
    require_held(_require(db, lead_id))
    db.update("marketing_lead", lead_id, state="ready", state_at=db.at, not_before=None, closed_because="")
    _acknowledge(db, lead_id)


def keep_until(db: Connection, lead_id: int, day: str) -> None:
    """Keep in touch with a lead and leave it alone until a day."""
    require_held(_require(db, lead_id))
    db.update("marketing_lead", lead_id, state="nurturing", state_at=db.at, not_before=day)
    _acknowledge(db, lead_id)


def let_go(db: Connection, lead_id: int, because: str) -> None:
    """Let a lead go, and say why."""
    require_held(_require(db, lead_id))
    if not because.strip():
        raise RuleError("Say why it is let go.")
    note = clean_text(because)
    db.update("marketing_lead", lead_id, state="disqualified", state_at=db.at, closed_because=note)
    _acknowledge(db, lead_id)


def _acknowledge(db: Connection, lead_id: int) -> None:
    sql = (
        "SELECT h.id FROM handoff_item AS h JOIN marketing_lead AS l ON l.handoff_id = h.id WHERE l.id = ? "
        "AND h.state IN ('rejected', 'returned', 'lapsed') AND h.acknowledged_at IS NULL"
    )
    handoff_id = db.value(sql, (lead_id,))
    if handoff_id is not None:
        hall.acknowledge(db, handoff_id, db.at)


def _require(db: Connection, lead_id: int) -> Lead:
    lead = leads.find(db, lead_id)
    if lead is None:
        raise RuleError("This lead is no longer there.")
    return lead


def conditions(db: Connection, lead_id: int, sending: Sending, day: str) -> tuple[Guard, ...]:
    """The guards of sending this lead on a day, held or missing: what the form shows."""
    lead = _require(db, lead_id)
    agreement = queue.agreement(db)
    return guards(_readiness(db, lead, sending, day), agreement)


def _readiness(db: Connection, lead: Lead, sending: Sending, day: str) -> Readiness:
    contact = lead.contact_id
    kinds = {point.kind for point in contacts.points_of(db, contact)} if contact else set()
    last = queue.find(db, lead.handoff_id) if lead.handoff_id else None
    back = last is not None and last.state in {"rejected", "returned"}
    sent = queue.count_returns(db, lead.handoff_id)
    enquired, kind = db.first(
        "SELECT l.enquired, c.kind FROM marketing_lead AS l JOIN business_channel AS c ON c.id = l.channel_id "
        "WHERE l.id = ?",
        (lead.id,),
    ) or (0, "unknown")
    return Readiness(
        points=len(kinds),
        consent_withdrawn=bool(contact and kinds and kinds <= contacts.withdrawn(db, contact)),
        enquired=bool(enquired),
        consent_given=bool(contact and contacts.given(db, contact)),
        channel_kind=kind,
        need=lead.need,
        promise=sending.promise,
        no_promise=sending.no_promise,
        open_for_need=queue.is_open_for(db, contact, lead.need),
        today=day,
        not_before=lead.not_before,
        waiting=queue.count_waiting(db),
        override=sending.override,
        rejected_at=last.decided_at if last and back else None,
        last_touch_at=leads.last_touch(db, lead.id),
        recycles=sent,
    )


def send(db: Connection, lead_id: int, sending: Sending) -> int:
    """Send a lead over to Sales: freeze its facts and the promise, start the clock; the handoff's id.

    Raises:
        RuleError: a guard does not hold; the sentence names every missing one.
    """
    lead = _require(db, lead_id)
    require_held(lead)
    agreement: Agreement = queue.agreement(db)
    require_all(guards(_readiness(db, lead, sending, today(db)), agreement))
    handoff_id = hall.queue_up(db, _parcel(db, lead, sending), db.at)
    db.update("marketing_lead", lead_id, state="ready", state_at=db.at, handoff_id=handoff_id)
    return handoff_id


def _parcel(db: Connection, lead: Lead, sending: Sending) -> hall.Parcel:
    channel_id, campaign_uid = db.first(
        "SELECT l.channel_id, m.uid FROM marketing_lead AS l "
        "LEFT JOIN marketing_campaign AS m ON m.id = l.campaign_id WHERE l.id = ?",
        (lead.id,),
    ) or (0, None)
    return hall.Parcel(
        contact_id=lead.contact_id,
        need=lead.need,
        snapshot=snapshot(db, lead),
        channel_id=channel_id,
        promise=clean_text(sending.promise, 2000, lines=True),
        why_now=clean_text(sending.why_now, 2000, lines=True),
        suggested_action=clean_text(sending.suggested_action),
        chance=sending.chance,
        value=sending.value,
        campaign=lead.campaign,
        campaign_uid=campaign_uid,
        previous_id=lead.handoff_id,
        override=clean_text(sending.override),
    )


def snapshot(db: Connection, lead: Lead) -> Snapshot:
    """The facts of a lead as they are now."""
    points = {str(point.kind): point.value for point in reversed(contacts.points_of(db, lead.contact_id or 0))}
    segment, because, note = db.first(
        "SELECT coalesce(s.name, ''), l.score_because, l.note FROM marketing_lead AS l "
        "LEFT JOIN marketing_segment AS s ON s.id = l.segment_id WHERE l.id = ?",
        (lead.id,),
    ) or ("", "", "")
    return Snapshot(
        name=lead.name,
        organisation=lead.organisation,
        email=points.get("email", ""),
        phone=points.get("phone", ""),
        segment=segment,
        score=lead.score,
        score_because=because,
        note=note,
    )


def withdraw(db: Connection, handoff_id: int, note: str) -> None:
    """Take a handoff back before Sales has decided."""
    hall.withdraw(db, handoff_id, clean_text(note), db.at)


def add_ways_to_reach(db: Connection, lead_id: int, email: str, phone: str) -> None:
    """Write down how a lead can be reached."""
    lead = _require(db, lead_id)
    person = Person(name=lead.name, organisation=lead.organisation, email=email, phone=phone)
    if lead.contact_id is None:
        db.update("marketing_lead", lead_id, contact_id=write_down(db, person))
    else:
        add_points(db, lead.contact_id, person)


def spend(db: Connection, spending: Spending, **columns: object) -> int:
    """Write down money or hours spent; the entry's id."""
    return db.insert(
        "marketing_spend",
        spent_on=spending.spent_on,
        campaign_id=campaign_named(db, spending.campaign),
        channel_id=office.channel_named(db, spending.channel) if spending.channel.strip() else None,
        amount=spending.amount,
        minutes=spending.minutes,
        note=clean_text(spending.note, 2000, lines=True),
        **columns,
    )


def read_chance(text: str) -> int | None:
    """A chance in whole percent as it was typed; None for nothing.

    Raises:
        RuleError: it is no number from 0 to 100.
    """
    if not text:
        return None
    if not text.isdecimal() or int(text) > 100:  # noqa: PLR2004  # percent
        raise RuleError("“{text}” is no chance: write a number from 0 to 100.", text=text)
    return int(text)
