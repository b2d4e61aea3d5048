"""Reads and writes of the shared address book."""

from collections.abc import Sequence
from dataclasses import dataclass

from twohats.business.rules.consent import GIVEN, WITHDRAWN, Purpose, verdicts
from twohats.business.rules.contacts import ContactPoint, name_key
from twohats.storage.sqlite import Connection


def stands_for(contact: str) -> str:
    """Who a contact turned out to be, in SQL: the one they were merged into, else they themselves."""
    return (
        f"coalesce((SELECT merged.merged_into FROM business_contact AS merged WHERE merged.id = {contact}), {contact})"
    )


def family_of(contact: str) -> str:
    """A contact that stands, with all who turned out to be them, in SQL: what may follow IN."""
    return f"(SELECT {contact} UNION ALL SELECT own.id FROM business_contact AS own WHERE own.merged_into = {contact})"


def reached_by(contact: str, kind: str) -> str:
    """The first way of a kind to reach a contact, in SQL, or ''; their own before those of who turned out the same."""
    return (
        f"coalesce((SELECT value FROM business_contact_point WHERE contact_id IN {family_of(f'{contact}.id')} "
        f"AND kind = '{kind}' ORDER BY contact_id <> {contact}.id, id LIMIT 1), '')"
    )


def goes_by(contact: str) -> str:
    """What to call a contact, in SQL: their name, else their organisation, e-mail address or phone number; or ''."""
    email, phone = (reached_by(contact, kind) for kind in ("email", "phone"))
    ways = f"nullif({email}, ''), {phone}"
    return f"coalesce(nullif({contact}.name, ''), nullif({contact}.organisation, ''), {ways}, '')"


def found_by(contact: str) -> str:
    """By what a contact is found in a list, in SQL: the key of their name, else what they go by without one."""
    return f"coalesce(nullif({contact}.key, ''), lower({goes_by(contact)}))"


def not_erased(contact: str) -> str:
    """Whether a contact was not erased, in SQL."""
    return f"{contact}.uid NOT IN (SELECT e.uid FROM business_erasure AS e)"


def standing(db: Connection, contact_id: int) -> int:
    """The contact that somebody turned out to be."""
    return int(db.value(f"SELECT {stands_for('?1')}", (contact_id,)))


def name_of(db: Connection, contact_id: int) -> str:
    """What to call a contact; empty where nothing is known."""
    sql = f"SELECT {goes_by('k')} FROM business_contact AS k WHERE k.id = ?"
    return str(db.value(sql, (standing(db, contact_id),)) or "")


def known_as(db: Connection, contact_id: int) -> list[int]:
    """The one that a contact turned out to be, and all who turned out to be the same."""
    return [one for (one,) in db.all(f"SELECT * FROM {family_of('?1')}", (standing(db, contact_id),))]


_HOLDER = (
    "(SELECT coalesce(c.merged_into, c.id) FROM business_contact_point AS p "
    "JOIN business_contact AS c ON c.id = p.contact_id WHERE p.kind = ? AND p.key = ? ORDER BY c.id LIMIT 1)"
)


@dataclass(frozen=True, slots=True)
class Card:
    """Who a contact is and every way they are reached, in the order these were written down."""

    uid: str
    name: str
    organisation: str
    place: str
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def card_ids(db: Connection) -> list[int]:
    """Everybody in the address book, by name; nobody twice."""
    standing = f"merged_into IS NULL AND {not_erased('business_contact')}"
    sql = f"SELECT id FROM business_contact WHERE {standing} ORDER BY key, id"
    return [one for (one,) in db.all(sql)]


def cards(db: Connection, ids: Sequence[int]) -> list[Card]:
    """The cards of some contacts, in the order of their ids; for one who turned out to be somebody else, theirs."""
    marks = ", ".join("?" * len(ids))
    people = db.all(
        f"SELECT c.id, t.id, t.uid, t.name, t.organisation, t.place FROM business_contact AS c "
        f"JOIN business_contact AS t ON t.id = coalesce(c.merged_into, c.id) WHERE c.id IN ({marks})",
        ids,
    )
    standing = [row[1] for row in people]
    known = ", ".join("?" * len(standing))
    points: dict[tuple[int, str], dict[str, None]] = {}
    sql = (
        "SELECT coalesce(c.merged_into, c.id), p.kind, p.value FROM business_contact_point AS p "
        "JOIN business_contact AS c ON c.id = p.contact_id WHERE p.contact_id IN "
        f"(SELECT id FROM business_contact WHERE id IN ({known}) OR merged_into IN ({known})) "
        "ORDER BY c.merged_into IS NOT NULL, p.id"
    )
    for contact_id, kind, value in db.all(sql, [*standing, *standing]):
        points.setdefault((contact_id, kind), {})[value] = None
    found: dict[int, Card] = {}
    for one, whose, *who in people:
        ways = (tuple(points.get((whose, kind), ())) for kind in ("phone", "email", "postal"))
        found[one] = Card(*who, *ways)
    # Two that turned out to be one have one card.
    return list(dict.fromkeys(found[one] for one in ids if one in found))


def erased_uids(db: Connection) -> frozenset[str]:
    """The uids of all contacts who were erased, also of those who are not in this copy of the file."""
    return frozenset(uid for (uid,) in db.all("SELECT uid FROM business_erasure"))


def erased_ids(db: Connection) -> frozenset[int]:
    """The contacts in this copy of the file who were erased."""
    sql = "SELECT c.id FROM business_erasure AS e JOIN business_contact AS c ON c.uid = e.uid"
    return frozenset(one for (one,) in db.all(sql))


def left_unswept(db: Connection) -> bool:
    """Whether traces of somebody who was erased may be left in the file."""
    return db.first("SELECT 1 FROM business_erasure WHERE swept = 0") is not None


def points_of(db: Connection, contact_id: int) -> list[ContactPoint]:
    """How a contact can be reached, under whichever name it was written down; what they hold twice stands once."""
    sql = (
        "SELECT id, contact_id, kind, value, key FROM business_contact_point "
        f"WHERE contact_id IN {family_of('?1')} ORDER BY contact_id <> ?1, id"
    )
    held: dict[tuple[str, str], ContactPoint] = {}
    for point in (ContactPoint(*row) for row in db.all(sql, (standing(db, contact_id),))):
        held.setdefault((point.kind, point.key or point.value), point)
    return list(held.values())


def find_by_points(db: Connection, keys: Sequence[tuple[str, str]]) -> int | None:
    """Who holds the first of these keys that anybody holds: each the kind of a point and its key.

    Those who were merged lead to the other.
    """
    held = ", ".join([_HOLDER] * len(keys))
    found = db.value(f"SELECT coalesce({held}, NULL)", [part for key in keys for part in key]) if keys else None
    return None if found is None else int(found)


def find_only_named(db: Connection, key: str) -> int | None:
    """The one contact whose name or organisation has this key, or had it; None if there is none, or more than one."""
    sql = "SELECT DISTINCT coalesce(merged_into, id) FROM business_contact WHERE key = ? LIMIT 2"
    rows = db.all(sql, (key,))
    return rows[0][0] if len(rows) == 1 and key else None


def called(db: Connection, words: str, limit: int = 8) -> list[tuple[int, str]]:
    """Contacts whose name or organisation begins with some words: id, and what tells them from each other."""
    key = name_key(words)
    sql = (
        "SELECT c.id, c.name, c.organisation, iif(c.place <> '', c.place, coalesce((SELECT p.value FROM "
        "business_contact_point AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), '')) FROM business_contact AS c "
        "WHERE c.key >= ? AND c.key < ? AND c.merged_into IS NULL ORDER BY c.key, c.id LIMIT ?"
    )
    rows = db.all(sql, (key, f"{key}\U0010ffff", limit)) if key else []
    return [(row[0], " · ".join(filter(None, row[1:]))) for row in rows]


def named(db: Connection, name: str) -> list[int]:
    """The contacts of exactly this name or organisation, however it is spelt, also where they had it before."""
    sql = "SELECT DISTINCT coalesce(merged_into, id) FROM business_contact WHERE key = ? ORDER BY 1 LIMIT 10"
    return [one for (one,) in db.all(sql, (key,))] if (key := name_key(name)) else []


def withdrawn(db: Connection, contact_id: int, purpose: Purpose = Purpose.EVERYTHING) -> frozenset[str]:
    """The kinds of contact points by which they must not be contacted for a purpose."""
    return _ways(db, contact_id, purpose, WITHDRAWN)


def given(db: Connection, contact_id: int, purpose: Purpose = Purpose.EVERYTHING) -> frozenset[str]:
    """The kinds of contact points by which they agreed to be contacted for a purpose, or for any."""
    return _ways(db, contact_id, purpose, GIVEN)


def refused(db: Connection, contact_id: int) -> tuple[tuple[Purpose, frozenset[str]], ...]:
    """What they must not be contacted for, though for something else: the purposes, and by which kinds of points."""
    at_all = withdrawn(db, contact_id)
    apart = ((purpose, withdrawn(db, contact_id, purpose) - at_all) for purpose in Purpose if purpose)
    return tuple((purpose, ways) for purpose, ways in apart if ways)


def _ways(db: Connection, contact_id: int, purpose: Purpose, verdict: str) -> frozenset[str]:
    sql = f"SELECT point_kind, purpose, verdict FROM business_consent WHERE contact_id IN {family_of('?1')} ORDER BY id"
    found = verdicts(db.all(sql, (standing(db, contact_id),)), purpose)
    return frozenset(way for way, said in found.items() if said == verdict)


def names(db: Connection, limit: int = 500) -> list[tuple[int, str]]:
    """Contacts to choose from, the newest first: id and what to call them."""
    sql = (
        "SELECT id, iif(name = '', organisation, iif(organisation = '', name, name || ', ' || organisation)) "
        "FROM business_contact WHERE merged_into IS NULL AND name || organisation <> '' "
        f"AND {not_erased('business_contact')} ORDER BY id DESC LIMIT ?"
    )
    return [(row[0], row[1]) for row in db.all(sql, (limit,))]
