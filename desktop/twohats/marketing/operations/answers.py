"""What Marketing does with what comes back through the hall: answers, lost deals, and work that is done."""

from dataclasses import replace

from twohats.business.rules.contacts import Person, clean_text
from twohats.business.store import office
from twohats.business.store.contacts import family_of
from twohats.errors import RuleError
from twohats.handoff.operations import finished, following
from twohats.handoff.operations.deciding import require
from twohats.marketing.operations.leads import keep_until, take_lead
from twohats.marketing.rules.leads import NewLead, require_known
from twohats.marketing.store import leads
from twohats.storage.sqlite import Connection
from twohats.words import marked, say

_REFERRAL, _REPEAT = marked(("Referral", "Repeat customer"))


def acknowledge(db: Connection, handoff_id: int) -> None:
    """Say that an answer was read: it leaves the panel, and nothing else changes."""
    following.acknowledge(db, handoff_id, db.at)


def take_over(db: Connection, handoff_id: int) -> int:
    """Make a lead of a handoff that came past Marketing, so that it can be kept in touch with; the lead's id.

    Raises:
        RuleError: a lead stands behind it already.
    """
    handoff = require(db, handoff_id)
    if leads.of_handoff(db, handoff_id) is not None:
        raise RuleError("This is one of your leads already.")
    if handoff.came_back:
        following.acknowledge(db, handoff_id, db.at)
    new = NewLead(Person(), handoff.need, handoff.channel, handoff.campaign)
    lead_id = take_lead(db, new)
    # It stands as the answer left it: what Marketing says from now on wins.
    at = handoff.sent_at
    db.update("marketing_lead", lead_id, contact_id=handoff.contact_id, handoff_id=handoff_id, state_at=at)
    return lead_id


def ask_for_review(db: Connection, finished_id: int) -> None:
    """Note that a customer was asked for a review."""
    finished.note_asked(db, finished_id, "reviewed", db.at)


def take_name(db: Connection, finished_id: int, person: Person, need: str) -> int:
    """Write down whom a customer named: a lead that is referred by them; its id.

    Raises:
        RuleError: nobody is named, or they named themselves.
    """
    done = finished.require(db, finished_id)
    new = NewLead(replace(person, referred_by=done.contact_id), need, say(_REFERRAL))
    require_known(new)
    # They did not come to us themselves: nobody writes to them before they agree.
    lead_id = take_lead(db, new, enquired=False)
    named = db.value("SELECT contact_id FROM marketing_lead WHERE id = ?", (lead_id,))
    if named == done.contact_id:
        raise RuleError("That is the customer again: write down whom they named.")
    finished.note_asked(db, finished_id, "named", db.at)
    return lead_id


def ask_for_name(db: Connection, finished_id: int) -> None:
    """Note that a customer was asked whom they know, and named nobody."""
    finished.note_asked(db, finished_id, "named", db.at)


def require_nobody(name: str, reach: str) -> None:
    """Refuse to say that nobody was named where somebody is.

    Raises:
        RuleError: a name or a way to reach them is written down.
    """
    if name.strip() or reach.strip():
        raise RuleError("Either somebody was named or nobody: clear the name, or take the tick away.")


def plan_next_job(db: Connection, finished_id: int, need: str, day: str) -> int:
    """Keep in touch with a customer about the next job until a local day; the lead's id.

    Raises:
        RuleError: it is not said what the next job is, or when; or that day has come already.
    """
    done = finished.require(db, finished_id)
    if not need.strip():
        raise RuleError("Say what the next job may be.")
    if day <= office.today(db).isoformat():
        raise RuleError("Say from when to speak of it: a day that is still to come.")
    lead_id = take_lead(db, NewLead(Person(), need, say(_REPEAT)))
    db.update("marketing_lead", lead_id, contact_id=done.contact_id)
    keep_until(db, lead_id, day)
    finished.note_asked(db, finished_id, "next", db.at)
    return lead_id


def put_away(db: Connection, finished_id: int) -> None:
    """Ask a customer nothing more about this work."""
    finished.put_away(db, finished_id, db.at)


def thank(db: Connection, referred_id: int, note: str) -> None:
    """Note that a customer was thanked for naming somebody.

    Raises:
        RuleError: nobody named them, or the thanks were said already.
    """
    if db.value("SELECT referred_by FROM business_contact WHERE id = ?", (referred_id,)) is None:
        raise RuleError("Nobody named this contact.")
    thanked = f"SELECT 1 FROM marketing_thanks WHERE referred_id IN {family_of('?1')}"  # noqa: S608  # from code
    if db.first(thanked, (referred_id,)):
        raise RuleError("This name has already been thanked for.")
    db.insert("marketing_thanks", referred_id=referred_id, at=db.at, note=clean_text(note, 2000, lines=True))
