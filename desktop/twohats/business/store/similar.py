"""Reads of the whole book for those who may be in it twice."""

from functools import lru_cache

from twohats.business.rules.contacts import Person, name_key
from twohats.business.rules.likeness import Card, Crowd, Heed, Likeness, Pair, tail_of
from twohats.business.store.contacts import stands_for
from twohats.storage.sqlite import Connection

_MOST = 1000
# A number or an address that so many share is a firm's, and says nothing.
_SHARED = 6
# So many names of organisations, of which many are the same, are folded but once.
_REMEMBERED = 10_000


def card_of(person: Person, identity: int = 0) -> Card:
    """What somebody is compared by who is not in the book yet."""
    tail = tail_of(person.phone)
    name, organisation = person.name or person.organisation, person.organisation if person.name else ""
    return Card(identity, name_key(name), name_key(organisation), name_key(person.place), (tail,) if tail else ())


def crowd(db: Connection) -> Crowd:
    """Everybody in the book who stands."""
    tails: dict[int, set[str]] = {}
    sql = (
        f"SELECT {stands_for('p.contact_id')}, coalesce(p.key, p.value) FROM business_contact_point AS p "
        "WHERE p.kind = 'phone'"
    )
    for contact_id, number in db.execute(sql):
        if tail := tail_of(number):
            tails.setdefault(contact_id, set()).add(tail)
    folded = lru_cache(_REMEMBERED)(name_key)
    rows = db.execute(
        "SELECT id, key, iif(name = '', '', organisation), place_key FROM business_contact WHERE merged_into IS NULL"
    )
    return Crowd(
        Card(contact_id, key, folded(organisation), place, tuple(sorted(tails.pop(contact_id, ()))))
        for contact_id, key, organisation, place in rows
    )


def duplicates(db: Connection, heed: Heed = lambda done, total: None) -> list[Pair]:  # noqa: ARG005  # as `Heed` says
    """Pairs that may be the same, the surest first, without those of which the owner said they are not.

    First those who hold the same e-mail address or phone number, then those who are similar; at most a thousand.
    """
    found = {(pair.one_id, pair.other_id): pair for pair in _sharing(db)}
    everybody = crowd(db)
    for pair in everybody.pairs(heed):
        found.setdefault((pair.one_id, pair.other_id), pair)
    everybody.disperse()
    for one, other in db.all("SELECT one_id, other_id FROM business_not_same"):
        found.pop((one, other), None)
    return sorted(found.values(), key=lambda pair: -pair.score)[:_MOST]


def _sharing(db: Connection) -> list[Pair]:
    """Those who hold the same usable e-mail address or phone number."""
    sql = f"""
WITH held AS (SELECT DISTINCT p.kind, p.key, {stands_for("p.contact_id")} AS who FROM business_contact_point AS p
    JOIN (SELECT kind, key FROM business_contact_point WHERE key IS NOT NULL AND kind IN ('email', 'phone')
          GROUP BY kind, key HAVING count(*) BETWEEN 2 AND {_SHARED}) AS s ON s.kind = p.kind AND s.key = p.key)
SELECT a.who, b.who, max(a.kind = 'email') FROM held AS a
JOIN held AS b ON b.kind = a.kind AND b.key = a.key AND b.who > a.who GROUP BY 1, 2
"""
    return [Pair(one, other, Likeness.EMAIL if email else Likeness.PHONE, 100) for one, other, email in db.all(sql)]
