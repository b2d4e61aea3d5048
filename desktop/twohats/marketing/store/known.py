"""What Marketing has to do with somebody who is in the book already."""

from dataclasses import dataclass

from twohats.business.store.contacts import family_of
from twohats.business.store.known import Known, find_known
from twohats.handoff.store.holding import Holding, holding
from twohats.marketing.store.leads import FROM, LEAD_STATE
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Already:
    """Somebody who is in the book, since when they have an open lead (a local day) if they have, and how they stand."""

    known: Known
    lead_since: str | None
    holding: Holding


def already(db: Connection, name: str, reach: str) -> Already | None:
    """Who is meant by what is typed, if they are in the book."""
    known = find_known(db, name, reach)
    if known is None:
        return None
    since = db.value(
        f"SELECT min(l.created_on) {FROM} WHERE l.contact_id IN {family_of('?1')} "
        f"AND {LEAD_STATE} IN ('new', 'nurturing', 'ready')",
        (known.id,),
    )
    return Already(known, since, holding(db, known.id))


def newest_lead(db: Connection, contact_id: int) -> int | None:
    """The lead to show of a contact: the newest."""
    sql = f"SELECT max(id) FROM marketing_lead WHERE contact_id IN {family_of('?1')}"
    found = db.value(sql, (contact_id,))
    return None if found is None else int(found)
