"""What Marketing does with a lead, from the first word to the last."""

import secrets

from twohats.business.operations import add_points, write_down
from twohats.business.rules.contacts import Person, clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff import operations as hall
from twohats.marketing.operations.named import campaign_named, segment_named
from twohats.marketing.rules.leads import Lead, NewLead, require_held, require_known
from twohats.marketing.store import leads
from twohats.storage.sqlite import Connection


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
        created_on=new.created_on or office.today(db).isoformat(),
        state_at=db.at,
        **columns,
    )


def log_contact(db: Connection, lead_id: int, direction: str, channel_id: int, note: str) -> int:
    """Note that the firm and a lead were in touch; the touchpoint's id."""
    require(db, lead_id)
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
        "AND h.state IN ('rejected', 'returned', 'lapsed') AND h.acknowledged_at IS NULL"
    )
    handoff_id = db.value(sql, (lead_id,))
    if handoff_id is not None:
        hall.acknowledge(db, handoff_id, db.at)


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
