"""What Sales has to do with somebody who is in the book already."""

from dataclasses import dataclass

from twohats.business.store.contacts import family_of
from twohats.business.store.known import Known, find_known
from twohats.handoff.store.holding import Holding, holding
from twohats.storage.sqlite import Connection

_NEWEST = "FROM sales_deal WHERE contact_id IN {whose} AND state IN ('open', 'asleep')"


@dataclass(frozen=True, slots=True)
class Already:
    """Somebody who is in the book, since when they have an open deal (a local day) if it is known, how they stand."""

    known: Known
    deal_since: str | None
    holding: Holding


def already(db: Connection, name: str, reach: str) -> Already | None:
    """Who is meant by what is typed, if they are in the book."""
    known = find_known(db, name, reach)
    if known is None:
        return None
    since = db.value(f"SELECT min(opened_on) {_NEWEST.format(whose=family_of('?1'))}", (known.id,))
    return Already(known, since, holding(db, known.id))


def newest_deal(db: Connection, contact_id: int) -> int | None:
    """The deal to show of a contact: the newest that is open."""
    found = db.value(f"SELECT max(id) {_NEWEST.format(whose=family_of('?1'))}", (contact_id,))
    return None if found is None else int(found)
