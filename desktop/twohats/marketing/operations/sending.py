"""What Marketing does at the hall's door: look what is still missing, send leads over, take them back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from twohats.business.rules.calendar import local_day
from twohats.business.rules.consent import Purpose
from twohats.business.rules.contacts import clean_text
from twohats.business.rules.profile import NOWHERE
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.handoff.operations import sending as hall
from twohats.handoff.rules.agreement import Agreement, Asked
from twohats.handoff.rules.handoff import CAME_BACK, Snapshot
from twohats.handoff.rules.sending import Guard, Mend, Readiness, guards, require_all
from twohats.handoff.store import agreement, queue
from twohats.marketing.operations.leads import require
from twohats.marketing.rules.leads import HELD_BY_MARKETING, Lead, Sending, require_held, state_word
from twohats.marketing.rules.scoring import explain, points_of
from twohats.marketing.store import leads
from twohats.marketing.store.lead_record import touches
from twohats.marketing.store.scoring import held
from twohats.storage.sqlite import Connection
from twohats.words import filled, in_turn, say

_FROZEN_CONTACTS = 8


def conditions(db: Connection, lead_id: int, sending: Sending, day: str) -> tuple[Guard, ...]:
    """The guards of sending this lead on a day, held or missing: what the sheet shows."""
    return _guards(db, require(db, lead_id), sending, day)


def _guards(db: Connection, lead: Lead, sending: Sending, day: str) -> tuple[Guard, ...]:
    terms = agreement.in_force(db)
    return guards(_readiness(db, lead, sending, day, terms), terms)


def _readiness(db: Connection, lead: Lead, sending: Sending, day: str, terms: Agreement) -> Readiness:
    contact = lead.contact_id
    last = queue.find(db, lead.handoff_id) if lead.handoff_id else None
    back = last is not None and last.state in CAME_BACK - {"lapsed"}
    enquired, source = db.first(
        "SELECT l.enquired, c.key FROM marketing_lead AS l JOIN business_channel AS c ON c.id = l.channel_id "
        "WHERE l.id = ?",
        (lead.id,),
    ) or (0, "unknown")
    needs = queue.open_needs(db, contact)
    scored = any(one.asked is Asked.SCORE for one in terms.ready)
    touched = leads.last_touch(db, lead.id)
    return Readiness(
        points=frozenset(point.kind for point in contacts.points_of(db, contact or 0)),
        withdrawn=contacts.withdrawn(db, contact or 0, Purpose.EVERYTHING if enquired else Purpose.OFFERS),
        enquired=bool(enquired),
        consent_given=bool(contact and contacts.given(db, contact, Purpose.OFFERS)),
        source_known=source not in NOWHERE or sending.no_source,
        need=lead.need,
        promise=sending.promise,
        no_promise=sending.no_promise,
        open_for_need=lead.need in needs,
        other_open=bool(needs),
        another_need=sending.another_need,
        today=day,
        not_before=lead.not_before,
        waiting=queue.count_waiting(db),
        override=sending.override,
        rejected_at=last.back_at if last and back else None,
        last_touch_at=touched,
        recycles=queue.count_returns(db, lead.handoff_id),
        suggested_action=sending.suggested_action,
        place=lead.place,
        wanted_from=lead.wanted_from,
        value=sending.value,
        # The rules of the score take longer than all the rest.
        score=_score(db, lead, date.fromisoformat(day))[0] if scored else 0,
        last_touch_on=None if touched is None else local_day(touched, office.profile(db).time_zone).isoformat(),
    )


def send(db: Connection, lead_id: int, sending: Sending) -> int:
    """Send a lead over to Sales: freeze its facts and the promise, start the clock; the handoff's id.

    Raises:
        RuleError: a guard does not hold; the sentence names every missing one.
    """
    lead = require(db, lead_id)
    require_held(lead)
    day = office.today(db).isoformat()
    require_all(_guards(db, lead, sending, day))
    handoff_id = hall.queue_up(db, _parcel(db, lead, sending), db.at)
    db.update("marketing_lead", lead_id, state="ready", state_at=db.at, handoff_id=handoff_id)
    return handoff_id


@dataclass(frozen=True, slots=True)
class Shipment:
    """What becomes of several leads that are to be sent: those that are ready, and those that are not, and why."""

    ready: tuple[Lead, ...]
    missing: tuple[tuple[Lead, str], ...]


def look_at(db: Connection, lead_ids: Sequence[int], sending: Sending, day: str) -> Shipment:
    """Which of several leads can be sent like this on a day, one after the other."""
    terms = agreement.in_force(db)
    ready: list[Lead] = []
    missing = []
    for lead_id in lead_ids:
        lead = require(db, lead_id)
        facts = _readiness(db, lead, _own(db, lead_id, sending), day, terms)
        if why := _why_not(lead, guards(_after(facts, lead, ready), terms)):
            missing.append((lead, why))
        else:
            ready.append(lead)
    return Shipment(tuple(ready), tuple(missing))


def _after(facts: Readiness, lead: Lead, gone: Sequence[Lead]) -> Readiness:
    """How it stands with a lead once others have gone."""
    needs = [one.need for one in gone if one.contact_id is not None and one.contact_id == lead.contact_id]
    return replace(
        facts,
        waiting=facts.waiting + len(gone),
        open_for_need=facts.open_for_need or lead.need in needs,
        other_open=facts.other_open or bool(needs),
    )


def _why_not(lead: Lead, conditions_: Sequence[Guard]) -> str:
    """What keeps a lead from being sent, in words; empty for nothing."""
    if lead.state not in HELD_BY_MARKETING:
        return filled(say("{} already: wait for the answer"), state_word(lead.state))
    return in_turn(guard.missing for guard in conditions_ if not guard.holds)


def asked_of(db: Connection, lead_ids: Sequence[int], day: str) -> frozenset[Mend]:
    """What these leads lack if they are sent on a day, one after the other, and nothing is said of them."""
    terms, asked = agreement.in_force(db), set()
    gone: list[Lead] = []
    for lead_id in lead_ids:
        lead = require(db, lead_id)
        facts = _after(_readiness(db, lead, Sending(), day, terms), lead, gone)
        asked |= {guard.mend for guard in guards(facts, terms) if not guard.holds}
        gone.append(lead)
    return frozenset(asked)


def send_several(db: Connection, lead_ids: Sequence[int], sending: Sending) -> list[int]:
    """Send those of several leads that are ready, in one step; their handoffs' ids.

    Where no promise is written, each goes with the promise in the words that brought it; that none was made then
    holds for those without one.

    Raises:
        RuleError: not one of them is ready.
    """
    shipment = look_at(db, lead_ids, sending, office.today(db).isoformat())
    if not shipment.ready:
        raise RuleError("Not one of these leads is ready to send.")
    return [send(db, lead.id, _own(db, lead.id, sending)) for lead in shipment.ready]


def _own(db: Connection, lead_id: int, sending: Sending) -> Sending:
    if sending.promise.strip():
        return sending
    promise, until = leads.promise_of(db, lead_id)
    return replace(sending, promise=promise, promise_until=until)


def _parcel(db: Connection, lead: Lead, sending: Sending) -> hall.Parcel:
    channel_id, campaign_uid = db.first(
        "SELECT l.channel_id, m.uid FROM marketing_lead AS l "
        "LEFT JOIN marketing_campaign AS m ON m.id = l.campaign_id WHERE l.id = ?",
        (lead.id,),
    ) or (0, None)
    promise = clean_text(sending.promise, 2000, lines=True)
    return hall.Parcel(
        contact_id=lead.contact_id,
        need=lead.need,
        snapshot=snapshot(db, lead),
        channel_id=channel_id,
        promise=promise,
        promise_until=sending.promise_until if promise else None,
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
    segment, note = db.first(
        "SELECT coalesce(s.name, ''), l.note FROM marketing_lead AS l "
        "LEFT JOIN marketing_segment AS s ON s.id = l.segment_id WHERE l.id = ?",
        (lead.id,),
    ) or ("", "")
    score, because = _score(db, lead, office.today(db))
    return Snapshot(
        name=lead.name,
        organisation=lead.organisation,
        email=points.get("email", ""),
        phone=points.get("phone", ""),
        segment=segment,
        score=score,
        score_because=because,
        note=note,
        place=lead.place,
        language=lead.language,
        wanted_from=lead.wanted_from,
        wanted_until=lead.wanted_until,
        contacts=tuple((touch.at, touch.words) for touch in touches(db, lead.id, _FROZEN_CONTACTS)),
    )


def _score(db: Connection, lead: Lead, day: date) -> tuple[int, str]:
    if lead.score is not None:
        return lead.score, str(db.value("SELECT score_because FROM marketing_lead WHERE id = ?", (lead.id,)))
    rules = held(db, [lead.id], day)[lead.id]
    return points_of(rules), explain(rules)


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
        raise RuleError("“{text}” is not a chance: write a number from 0 to 100.", text=text)
    return int(text)
