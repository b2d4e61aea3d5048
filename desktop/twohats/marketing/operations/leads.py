"""What Marketing does with a lead, from the first word to the last."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from twohats.business.operations.contacts import add_points, note_consent, rename_contact, write_down
from twohats.business.rules.consent import read_purpose
from twohats.business.rules.contacts import Person, clean_text, name_key
from twohats.business.store import office
from twohats.business.store.contacts import family_of
from twohats.errors import RuleError
from twohats.handoff.operations.following import acknowledge
from twohats.marketing.operations.named import campaign_named, segment_named
from twohats.marketing.rules.leads import (
    Facts,
    Lead,
    NewLead,
    require_held,
    require_in_order,
    require_known,
)
from twohats.marketing.store import leads
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection


def capture(db: Connection, new: NewLead) -> int:
    """Write a new lead down; its id."""
    require_known(new)
    return take_lead(db, new)


def take_lead(db: Connection, new: NewLead, **columns: object) -> int:
    """Write a lead down whoever it is, known or nameless; its id."""
    columns = {"asked_at": None if new.created_on else db.at} | columns
    return db.insert(
        "marketing_lead",
        uid=secrets.token_hex(16),
        contact_id=write_down(db, new.person, new.joining),
        need=clean_text(new.need, 2000),
        channel_id=office.channel_named(db, new.channel),
        campaign_id=campaign_named(db, new.campaign),
        segment_id=segment_named(db, new.segment),
        note=clean_text(new.note, 4000, lines=True),
        created_on=new.created_on or office.today(db).isoformat(),
        state_at=db.at,
        **columns,
    )


def log_contact(
    db: Connection, lead_id: int, direction: str, channel_id: int, note: str, at: datetime | None = None, way: str = ""
) -> int:
    """Note that the firm and a lead were in touch, now or at a moment that has passed (UTC); the touchpoint's id.

    `way` is how: email, phone, postal, messenger, door, or nothing.
    """
    require(db, lead_id)
    stamp = db.at if at is None else to_stamp(at)
    if stamp > db.at:
        raise RuleError("That is still to come: note it once you have been in touch.")
    return db.insert(
        "marketing_touchpoint",
        lead_id=lead_id,
        direction=direction,
        channel_id=channel_id,
        at=stamp,
        note=clean_text(note, 4000, lines=True),
        way=way,
    )


def mark_ready(db: Connection, lead_id: int) -> None:
    """Say that a lead is ready to be sent, whatever an earlier answer said."""
    require_held(require(db, lead_id))
    db.update("marketing_lead", lead_id, state="ready", state_at=db.at, not_before=None, closed_because="")
    _acknowledge(db, lead_id)


def keep_until(db: Connection, lead_id: int, day: str) -> None:
    """Keep in touch with a lead and leave it alone until a day."""
    require_held(require(db, lead_id))
    db.update("marketing_lead", lead_id, state="nurturing", state_at=db.at, not_before=day)
    _acknowledge(db, lead_id)


def let_go(db: Connection, lead_id: int, because: str) -> None:
    """Let a lead go, and say why."""
    require_held(require(db, lead_id))
    if not because.strip():
        raise RuleError("Say why it is let go.")
    note = clean_text(because)
    db.update("marketing_lead", lead_id, state="disqualified", state_at=db.at, closed_because=note)
    _acknowledge(db, lead_id)


def _acknowledge(db: Connection, lead_id: int) -> None:
    sql = (
        "SELECT h.id FROM handoff_item AS h JOIN marketing_lead AS l ON l.handoff_id = h.id WHERE l.id = ? "
        "AND h.state NOT IN ('queued', 'withdrawn', 'undone')"
    )
    handoff_id = db.value(sql, (lead_id,))
    if handoff_id is not None:
        acknowledge(db, handoff_id, db.at)


def require(db: Connection, lead_id: int) -> Lead:
    """The lead of this id.

    Raises:
        RuleError: there is none (any more).
    """
    lead = leads.find(db, lead_id)
    if lead is None:
        raise RuleError("This lead is no longer there.")
    return lead


def add_ways_to_reach(db: Connection, lead_id: int, email: str, phone: str) -> None:
    """Write down how a lead can be reached."""
    lead = require(db, lead_id)
    person = Person(name=lead.name, organisation=lead.organisation, email=email, phone=phone)
    if lead.contact_id is None:
        db.update("marketing_lead", lead_id, contact_id=write_down(db, person))
    else:
        add_points(db, lead.contact_id, person)


def correct(db: Connection, lead_id: int, facts: Facts) -> None:
    """Write down anew what is known of a lead and of the contact behind it.

    Raises:
        RuleError: nobody is named, no place is, or the days are out of order.
    """
    lead = require(db, lead_id)
    require_in_order(facts.wanted_from, facts.wanted_until)
    db.update(
        "marketing_lead",
        lead_id,
        contact_id=_contact_of(db, lead, facts),
        need=clean_text(facts.need, 2000),
        channel_id=office.channel_named(db, facts.channel),
        campaign_id=campaign_named(db, facts.campaign),
        segment_id=segment_named(db, facts.segment),
        wanted_from=facts.wanted_from,
        wanted_until=facts.wanted_until,
        note=clean_text(facts.note, 4000, lines=True),
    )


def _contact_of(db: Connection, lead: Lead, facts: Facts) -> int | None:
    """The lead's contact, brought up to the facts; made if there was none and somebody is named."""
    contact_id = lead.contact_id
    if contact_id is None:
        contact_id = write_down(db, Person(facts.name, facts.organisation))
    if contact_id is None:
        return None
    rename_contact(db, contact_id, facts.name, facts.organisation)
    place = clean_text(facts.place)
    language = clean_text(facts.language)
    db.update("business_contact", contact_id, place=place, place_key=name_key(place), language=language)
    tag(db, contact_id, facts.tags)
    return contact_id


def tag(db: Connection, contact_id: int, tags: str) -> None:
    """Give a contact exactly these tags, separated by commas."""
    wanted = {name_key(part) for part in tags.split(",")}
    for tag_id, key in _tags_of(db, contact_id):
        if key not in wanted:
            db.execute("DELETE FROM marketing_tag WHERE id = ?", (tag_id,))
    add_tags(db, contact_id, tags)


def add_tags(db: Connection, contact_id: int, tags: str) -> None:
    """Give a contact these tags, too; of two spellings the first one stays."""
    held = {key for _, key in _tags_of(db, contact_id)} if tags.strip() else set()
    for part in tags.split(","):
        key = name_key(part)
        if key and key not in held:
            held.add(key)
            db.insert("marketing_tag", contact_id=contact_id, name=clean_text(part), key=key)


def _tags_of(db: Connection, contact_id: int) -> list[tuple[int, str]]:
    sql = f"SELECT id, key FROM marketing_tag WHERE contact_id IN {family_of('?1')}"  # noqa: S608  # from code
    return [(tag_id, key) for tag_id, key in db.all(sql, (contact_id,))]


def score_by_the_rules(db: Connection, lead_id: int) -> None:
    """Forget the score a lead came with: the owner's rules say it from now on."""
    require(db, lead_id)
    db.update("marketing_lead", lead_id, score=None, score_because="")


def agree(  # what was said, about what, and how we know
    db: Connection, lead_id: int, ways: Sequence[str], verdict: str, evidence: str, purpose: str = ""
) -> None:
    """Write down whether a lead may be contacted in some ways for a purpose: given or withdrawn, and how we know.

    Raises:
        RuleError: no way is named, there is no such purpose, or nobody is known behind the lead.
    """
    lead = require(db, lead_id)
    if not ways:
        raise RuleError("Say for which ways of reaching them it holds.")
    if lead.contact_id is None:
        raise RuleError("Nobody is known behind this lead yet: write down who it is.")
    note_consent(db, lead.contact_id, ways, verdict, evidence, read_purpose(purpose))
