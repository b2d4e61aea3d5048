"""Reads of the leads; their state is derived from the handoff where Marketing has not spoken since."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from twohats.business.rules.contacts import email_key
from twohats.business.store.contacts import family_of, goes_by, reached_by, stands_for
from twohats.handoff.rules.handoff import Snapshot
from twohats.marketing.rules.leads import Lead, LeadState
from twohats.storage.sqlite import Connection

_BLOCK = 500

# When the deal was lost last; those of an import only know their day.
_LOST_AT = (
    "coalesce((SELECT o.told_at FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result = 'lost' "
    "ORDER BY o.id DESC LIMIT 1), h.decided_at)"
)

# A later word of Marketing wins over the answer that came back (a withdrawn handoff leaves the lead ready).
LEAD_STATE = f"""
CASE WHEN h.id IS NULL OR h.state = 'undone' THEN l.state
     WHEN h.state = 'queued' THEN 'in handoff'
     WHEN h.state IN ('accepted', 'touched', 'qualified') THEN
          CASE WHEN EXISTS (SELECT 1 FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result = 'sale')
               THEN 'customer'
               WHEN 'lost' = (SELECT o.result FROM handoff_outcome AS o WHERE o.handoff_id = h.id
                              ORDER BY o.id DESC LIMIT 1)
               THEN iif(l.state_at > {_LOST_AT}, l.state, 'nurturing')
               ELSE 'with sales' END
     WHEN l.state_at > coalesce(h.returned_at, h.decided_at) THEN l.state
     WHEN h.state = 'withdrawn' THEN 'ready'
     WHEN h.state IN ('rejected', 'returned') AND h.recyclable = 0 THEN 'disqualified'
     ELSE 'nurturing' END
"""

NOT_BEFORE = f"""
CASE WHEN h.decided_at IS NULL OR l.state_at > coalesce(h.returned_at, {_LOST_AT}) THEN l.not_before
     ELSE coalesce((SELECT o.again_on FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result = 'lost'
                    AND h.returned_at IS NULL ORDER BY o.id DESC LIMIT 1), h.not_before, l.not_before) END
"""

# What the pieces of every list of leads speak of, beside the lead `l`.
_JOINS = {
    "c": "LEFT JOIN business_channel AS c ON c.id = l.channel_id",
    "k": f"LEFT JOIN business_contact AS k ON k.id = {stands_for('l.contact_id')}",
    "m": "LEFT JOIN marketing_campaign AS m ON m.id = l.campaign_id",
    "h": "LEFT JOIN handoff_item AS h ON h.id = l.handoff_id",
}
FROM = " ".join(("FROM marketing_lead AS l", *_JOINS.values()))


def from_of(*pieces: str) -> str:
    """The leads with what these pieces speak of, and no more: a million lookups for nothing take seconds."""
    spoken = set(re.findall(r"\b([ckmh])\.", " ".join(pieces)))
    return " ".join(("FROM marketing_lead AS l", *(join for name, join in _JOINS.items() if name in spoken)))


_LEAD = f"""
SELECT l.id, coalesce(k.name, ''), coalesce(k.organisation, ''), l.need, c.name, coalesce(m.name, ''),
       {LEAD_STATE}, {NOT_BEFORE}, l.score, l.created_on, k.id, l.handoff_id,
       coalesce(k.place, ''), coalesce(k.language, ''), l.wanted_from, l.wanted_until,
       (SELECT max(at) FROM marketing_touchpoint AS t WHERE t.lead_id = l.id),
       {goes_by("k")} {FROM}
"""  # the pieces stand above


def leads(db: Connection, ids: Sequence[int]) -> list[Lead]:
    """The leads of these ids, in the order of the ids; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    found = {row[0]: _lead(row) for row in db.all(f"{_LEAD} WHERE l.id IN ({marks})", list(ids))}
    return [found[lead_id] for lead_id in ids if lead_id in found]


def find(db: Connection, lead_id: int) -> Lead | None:
    """One lead."""
    row = db.first(f"{_LEAD} WHERE l.id = ?", (lead_id,))
    return None if row is None else _lead(row)


def of_handoff(db: Connection, handoff_id: int) -> Lead | None:
    """The lead whose last handoff this is; None for the fast lane's, which has none."""
    row = db.first(f"{_LEAD} WHERE l.handoff_id = ?", (handoff_id,))
    return None if row is None else _lead(row)


def count(db: Connection) -> int:
    """How many leads there are."""
    return int(db.value("SELECT count(*) FROM marketing_lead"))


def are_any(db: Connection) -> bool:
    """Whether there is a lead."""
    return bool(db.value("SELECT EXISTS (SELECT 1 FROM marketing_lead)"))


def promise_of(db: Connection, lead_id: int) -> tuple[str, str | None]:
    """The promise in the words that brought a lead, and the local day until which it holds; empty for none."""
    sql = (
        "SELECT w.promise, w.valid_until FROM marketing_lead AS l JOIN marketing_message AS w ON w.id = l.message_id "
        "WHERE l.id = ?"
    )
    row = db.first(sql, (lead_id,))
    return ("", None) if row is None else (row[0], row[1])


def last_touch(db: Connection, lead_id: int) -> str | None:
    """The stamp of the newest touchpoint."""
    stamp = db.value("SELECT max(at) FROM marketing_touchpoint WHERE lead_id = ?", (lead_id,))
    return None if stamp is None else str(stamp)


def _lead(row: tuple[object, ...]) -> Lead:
    before, state, after = row[:6], row[6], row[7:]
    return Lead(*before, LeadState(str(state)), *after)  # type: ignore[arg-type,call-arg]  # the columns are typed by the schema


@dataclass(frozen=True, slots=True)
class ImportedLead:
    """What a deal's handoff needs of the lead that it names."""

    id: int
    contact_id: int | None
    need: str
    channel_id: int
    campaign: str
    campaign_uid: str | None
    handoff_id: int | None
    created_on: str
    snapshot: Snapshot


def named(db: Connection, import_key: str, email: str) -> ImportedLead | None:
    """The lead with this external id, else the newest one with this e-mail address."""
    lead_id = db.value("SELECT id FROM marketing_lead WHERE import_key = ?", (import_key,))
    key = email_key(email)
    if lead_id is None and key:
        sql = (
            "SELECT l.id FROM business_contact_point AS p JOIN business_contact AS w ON w.id = p.contact_id "
            f"JOIN marketing_lead AS l ON l.contact_id IN {family_of('coalesce(w.merged_into, w.id)')} "
            "WHERE p.kind = 'email' AND p.key = ? ORDER BY l.id DESC LIMIT 1"
        )
        lead_id = db.value(sql, (key,))
    row = db.first(
        "SELECT l.id, k.id, l.need, l.channel_id, coalesce(m.name, ''), m.uid, l.handoff_id, l.created_on, "
        f"coalesce(k.name, ''), coalesce(k.organisation, ''), {reached_by('k', 'email')}, {reached_by('k', 'phone')} "
        "FROM marketing_lead AS l "
        "LEFT JOIN marketing_campaign AS m ON m.id = l.campaign_id "
        f"LEFT JOIN business_contact AS k ON k.id = {stands_for('l.contact_id')} WHERE l.id = ?",
        (lead_id,),
    )
    return None if row is None else ImportedLead(*(*row[:8], Snapshot(*row[8:])))


def contacts_of(db: Connection, ids: Sequence[int]) -> list[int]:
    """The contacts behind some leads, in their order, each once; a lead may be nobody's."""
    found: dict[int, int] = {}
    for first in range(0, len(ids), _BLOCK):
        block = ids[first : first + _BLOCK]
        marks = ", ".join("?" * len(block))
        found |= dict(
            db.all(f"SELECT id, contact_id FROM marketing_lead WHERE contact_id IS NOT NULL AND id IN ({marks})", block)
        )
    return list(dict.fromkeys(found[one] for one in ids if one in found))
