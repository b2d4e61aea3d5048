"""Everything that stands on the page of one lead."""

from dataclasses import dataclass
from datetime import date

from twohats.business.rules.consent import Purpose
from twohats.business.rules.contacts import ContactPoint
from twohats.business.store import contacts
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.store import queue
from twohats.marketing.rules.leads import Facts, Lead
from twohats.marketing.rules.scoring import explain, points_of
from twohats.marketing.store import leads
from twohats.marketing.store.scoring import held
from twohats.storage.sqlite import Connection
from twohats.storage.story import Told, story_of
from twohats.words import say


@dataclass(frozen=True, slots=True)
class Touch:
    """One contact with a lead: when (UTC stamp), who began (in or out), where, how, and what was said."""

    at: str
    direction: str
    channel: str
    way: str
    note: str

    @property
    def words(self) -> str:
        """It in a line, as Sales reads it."""
        began = say("they came to us") if self.direction == "in" else say("we went to them")
        return f"{began}, {self.channel}: {self.note}" if self.note else f"{began}, {self.channel}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What Sales reported of a lead. `amount` in minor units, the day local.

    `result` is won, lost, reopened, sale, or sale withdrawn; a sale withdrawn in whose place others came in the same
    step is sale split or, with only one, sale changed.
    """

    happened_on: str
    result: str
    amount: int
    objection: str


@dataclass(frozen=True, slots=True)
class LeadRecord:
    """One lead with all that is known. `withdrawn` and `given` are the ways of reaching them by what they said last."""

    lead: Lead
    facts: Facts
    points: tuple[ContactPoint, ...]
    withdrawn: frozenset[str]
    given: frozenset[str]
    refused: tuple[tuple[Purpose, frozenset[str]], ...]
    referrer: str
    closed_because: str
    score: int
    score_because: str
    brought_score: bool
    touches: tuple[Touch, ...]
    handoffs: tuple[Handoff, ...]
    outcomes: tuple[Outcome, ...]
    history: tuple[Told, ...]


def record(db: Connection, lead_id: int, today: date) -> LeadRecord | None:
    """The page of a lead on a local day; None if it is gone."""
    lead = leads.find(db, lead_id)
    if lead is None:
        return None
    contact = lead.contact_id or 0
    rules = held(db, [lead_id], today)[lead_id]
    because, closed, referrer = _words(db, lead_id)
    handoffs = _handoffs(db, lead.handoff_id)
    return LeadRecord(
        lead=lead,
        facts=facts(db, lead),
        points=tuple(contacts.points_of(db, contact)),
        withdrawn=contacts.withdrawn(db, contact),
        given=contacts.given(db, contact),
        refused=contacts.refused(db, contact),
        referrer=referrer,
        closed_because=closed,
        score=points_of(rules) if lead.score is None else lead.score,
        score_because=explain(rules) if lead.score is None else because,
        brought_score=lead.score is not None,
        touches=touches(db, lead_id),
        handoffs=handoffs,
        outcomes=tuple(one for handoff in handoffs for one in _outcomes(db, handoff.id)),
        history=_history(db, lead),
    )


def facts(db: Connection, lead: Lead) -> Facts:
    """What the owner may correct."""
    segment, note = db.first(
        "SELECT coalesce(s.name, ''), l.note FROM marketing_lead AS l "
        "LEFT JOIN marketing_segment AS s ON s.id = l.segment_id WHERE l.id = ?",
        (lead.id,),
    ) or ("", "")
    tags = db.all(
        f"SELECT min(name) FROM marketing_tag WHERE contact_id IN {contacts.family_of('?1')} GROUP BY key ORDER BY key",
        (lead.contact_id,),
    )
    return Facts(
        name=lead.name,
        organisation=lead.organisation,
        need=lead.need,
        channel=lead.channel,
        campaign=lead.campaign,
        segment=segment,
        wanted_from=lead.wanted_from,
        wanted_until=lead.wanted_until,
        place=lead.place,
        language=lead.language,
        tags=", ".join(name for (name,) in tags),
        note=note,
    )


def _words(db: Connection, lead_id: int) -> tuple[str, str, str]:
    sql = (
        "SELECT l.score_because, l.closed_because, "
        f"{contacts.goes_by('r')} FROM marketing_lead AS l "
        f"LEFT JOIN business_contact AS k ON k.id = {contacts.stands_for('l.contact_id')} "
        f"LEFT JOIN business_contact AS r ON r.id = {contacts.stands_for('k.referred_by')} WHERE l.id = ?"
    )
    row = db.first(sql, (lead_id,)) or ("", "", "")
    return row[0], row[1], row[2]


def touches(db: Connection, lead_id: int, limit: int = 200) -> tuple[Touch, ...]:
    """How the firm and a lead were in touch, the newest first."""
    sql = (
        "SELECT t.at, t.direction, c.name, t.way, t.note FROM marketing_touchpoint AS t "
        # A limit that is bound is planned for anew each time.
        "JOIN business_channel AS c ON c.id = t.channel_id WHERE t.lead_id = ? "
        f"ORDER BY t.at DESC, t.id DESC LIMIT {limit:d}"
    )
    return tuple(Touch(*row) for row in db.all(sql, (lead_id,)))


def _handoffs(db: Connection, handoff_id: int | None) -> tuple[Handoff, ...]:
    """The last handoff of a lead and those before it, the newest first; what was undone never went."""
    sql = (
        "WITH RECURSIVE earlier(id) AS (SELECT ?1 WHERE ?1 IS NOT NULL UNION "
        "SELECT h.previous_id FROM handoff_item AS h JOIN earlier ON h.id = earlier.id "
        "WHERE h.previous_id IS NOT NULL) "
        "SELECT id FROM earlier ORDER BY id DESC"
    )
    found = (queue.find(db, one) for (one,) in db.all(sql, (handoff_id,)))
    return tuple(one for one in found if one is not None and one.state != "undone")


def _outcomes(db: Connection, handoff_id: int) -> list[Outcome]:
    sql = """
SELECT o.happened_on,
       CASE WHEN o.result = 'sale withdrawn' THEN (
           SELECT CASE count(*) WHEN 0 THEN o.result WHEN 1 THEN 'sale changed' ELSE 'sale split' END
           FROM handoff_outcome AS n
           WHERE n.handoff_id = o.handoff_id AND n.result = 'sale' AND n.told_at = o.told_at AND n.id > o.id)
       ELSE o.result END, o.amount, o.objection
FROM handoff_outcome AS o WHERE o.handoff_id = ? ORDER BY o.id DESC
"""
    return [Outcome(*row) for row in db.all(sql, (handoff_id,))]


def _history(db: Connection, lead: Lead) -> tuple[Told, ...]:
    told = story_of(db, "marketing_lead", lead.id)
    for contact_id in contacts.known_as(db, lead.contact_id) if lead.contact_id is not None else ():
        told += story_of(db, "business_contact", contact_id)
    seen: dict[tuple[str, str], Told] = {}
    for one in sorted(told, key=lambda one: one.at, reverse=True):
        seen.setdefault((one.at, one.label), one)
    return tuple(seen.values())
