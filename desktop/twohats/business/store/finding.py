"""Who of the address book is found while somebody types, by name, phone number, e-mail address or note."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from twohats.business.rules.contacts import calling_code, name_key, number_beginnings
from twohats.business.store import contacts, office
from twohats.business.store.contacts import not_erased, stands_for
from twohats.storage import search
from twohats.storage.sqlite import Connection

# Where an address is being typed, nothing but its beginning counts.
_ADDRESS = re.compile(r"\s*[^@\s]+@[^@\s]*\s*$")
# So many of each kind, and so many rows are looked at for them: some lead to the same one.
MOST, _LOOKED_AT = 6, 24

# The newest rows of an index that say some words.
NEWEST = "SELECT rowid FROM {0}_search WHERE {0}_search MATCH ? ORDER BY rowid DESC LIMIT ?"
_CALLED = f"SELECT {stands_for('s.rowid')} FROM ({NEWEST.format('business_contact')}) AS s"  # from code, as all here
_REACHED = (
    f"SELECT {stands_for('p.contact_id')} FROM ({NEWEST.format('business_contact_point')}) AS s "
    "JOIN business_contact_point AS p ON p.id = s.rowid"
)
# An index of the keys themselves finds the first of however many begin in the same way.
_KEYED = (
    f"SELECT {stands_for('p.contact_id')} FROM business_contact_point AS p "
    "WHERE p.kind = ? AND p.key >= ? AND p.key < ? ORDER BY p.key LIMIT ?"
)


@dataclass(frozen=True, slots=True)
class Found:
    """Something that was found.

    Attributes:
        kind: what it is.
        opens: what is shown for it, such as the deal of a note.
        id: the key of what is shown.
        title: what it is called.
        beside: what tells it from others of its name.
        words: what was written down, such as a note.
        on: its day or moment; of a contact, when they bought last.
        holder: of a contact, who has to do with them.
    """

    kind: str
    opens: str
    id: int
    title: str
    beside: str = ""
    words: str = ""
    on: str | None = None
    holder: str = ""


def find_contacts(db: Connection, words: str) -> list[Found]:
    """Who is meant: who is called exactly so, then the newest who are called, or reached, by something like it."""
    country = office.profile(db).country
    number = number_beginnings(words, country)
    looks: tuple[Callable[[], Iterable[int]], ...] = (
        lambda: _by_number(db, number, country),
        lambda: _ids(db, _REACHED, " OR ".join(f'"{one}"*' for one in number)),
        lambda: contacts.named(db, words),
        lambda: _by_words(db, _CALLED, words, "who", "note"),
        lambda: _by_address(db, words),
        lambda: () if _ADDRESS.match(words) else _by_words(db, _REACHED, words),
    )
    ids: dict[int, None] = {}
    for look in looks:
        if len(ids) < MOST:
            ids.update(dict.fromkeys(look()))
    return cards(db, list(ids)[:MOST])


def cards(db: Connection, ids: Sequence[int]) -> list[Found]:
    """Contacts that stand, with what tells them from each other; who was erased is left out."""
    rows = rows_of(
        db,
        f"SELECT k.id, {contacts.goes_by('k')}, k.note, iif(k.name = '', '', k.organisation), k.place "
        f"FROM business_contact AS k WHERE k.id IN ({{ids}}) AND {not_erased('k')}",
        ids,
    )
    return in_order(
        ids,
        (
            (one, Found("contact", "contact", one, who, _beside(who, *beside, *_reach(db, one)), note))
            for one, who, note, *beside in rows
        ),
    )


def _beside(who: str, *more: str) -> str:
    return " · ".join(one for one in more if one and one != who)


def _reach(db: Connection, contact_id: int) -> list[str]:
    """Their first phone number and e-mail address."""
    first: dict[str, str] = {}
    for point in contacts.points_of(db, contact_id):
        first.setdefault(point.kind, point.value)
    return [first.get("phone", ""), first.get("email", "")]


def _by_number(db: Connection, number: Sequence[str], country: str) -> list[int]:
    begins = [f"+{code}{one}" for one in number for code in ("", calling_code(country))]
    return [one for begin in begins for one in _by_key(db, "phone", begin)]


def _by_address(db: Connection, words: str) -> list[int]:
    begin = words.strip().lower()
    return _by_key(db, "email", begin) if begin and " " not in begin else []


def _by_key(db: Connection, kind: str, begin: str) -> list[int]:
    return [one for (one,) in db.all(_KEYED, (kind, begin, f"{begin}\U0010ffff", _LOOKED_AT))]


def _by_words(db: Connection, sql: str, words: str, *columns: str) -> list[int]:
    """Whole words before those that only begin so."""
    found = _ids(db, sql, search.matching(words, *columns, whole=True))
    return found if len(found) == _LOOKED_AT else [*found, *_ids(db, sql, search.matching(words, *columns))]


def _ids(db: Connection, sql: str, matching: str) -> list[int]:
    return [one for (one,) in db.all(sql, (matching, _LOOKED_AT))] if matching else []


def newest(db: Connection, table: str, words: str) -> list[int]:
    """The newest rows of a table that say these words; whole words before those that only begin so."""
    return list(dict.fromkeys(_by_words(db, NEWEST.format(table), words)))[:MOST]


def named_like(db: Connection, table: str, words: str) -> list[int]:
    """The rows of a small table in whose name each of the words begins one."""
    held = [f"% {word}%" for word in name_key(words).split()]
    if not held:
        return []
    says = " AND ".join(["' ' || key LIKE ?"] * len(held))
    sql = f"SELECT id FROM {table} WHERE {says} ORDER BY id DESC LIMIT ?"
    return [one for (one,) in db.all(sql, (*held, MOST))]


def rows_of(db: Connection, sql: str, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """What a statement says of some rows, whose keys stand where it says `{ids}`."""
    return db.all(sql.format(ids=", ".join("?" * len(ids))), ids) if ids else []


def in_order(ids: Sequence[int], rows: Iterable[tuple[int, Found]]) -> list[Found]:
    """What was read of some rows, in the order of their ids."""
    found = dict(rows)
    return [found[one] for one in ids if one in found]
