"""What Marketing does at the hall's door: look what is still missing, send a lead over, take it back."""

from twohats.business.rules.contacts import clean_text
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.handoff import operations as hall
from twohats.handoff.rules import Agreement, Guard, Readiness, Snapshot, guards, require_all
from twohats.handoff.store import queue
from twohats.marketing.operations.leads import require
from twohats.marketing.rules.leads import Lead, Sending, require_held
from twohats.marketing.rules.scoring import explain, points_of
from twohats.marketing.store import leads
from twohats.marketing.store.scoring import held
from twohats.storage.sqlite import Connection


def conditions(db: Connection, lead_id: int, sending: Sending, day: str) -> tuple[Guard, ...]:
    """The guards of sending this lead on a day, held or missing: what the form shows."""
    lead = require(db, lead_id)
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
    lead = require(db, lead_id)
    require_held(lead)
    agreement: Agreement = queue.agreement(db)
    require_all(guards(_readiness(db, lead, sending, office.today(db).isoformat()), agreement))
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
    """The facts of a lead as they are now; the score by the rules, unless it came with one."""
    points = {str(point.kind): point.value for point in reversed(contacts.points_of(db, lead.contact_id or 0))}
    segment, because, note = db.first(
        "SELECT coalesce(s.name, ''), l.score_because, l.note FROM marketing_lead AS l "
        "LEFT JOIN marketing_segment AS s ON s.id = l.segment_id WHERE l.id = ?",
        (lead.id,),
    ) or ("", "", "")
    score = lead.score
    if score is None:
        rules = held(db, [lead.id], office.today(db))[lead.id]
        score, because = points_of(rules), explain(rules)
    return Snapshot(
        name=lead.name,
        organisation=lead.organisation,
        email=points.get("email", ""),
        phone=points.get("phone", ""),
        segment=segment,
        score=score,
        score_because=because,
        note=note,
    )


def withdraw(db: Connection, handoff_id: int, note: str) -> None:
    """Take a handoff back before Sales has decided."""
    hall.withdraw(db, handoff_id, clean_text(note), db.at)


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
