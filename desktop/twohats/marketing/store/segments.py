"""Reads of the audiences: their records, how many each holds, and who."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from twohats.business.rules.profile import kind_word
from twohats.business.store.contacts import goes_by, not_erased
from twohats.languages import say_language
from twohats.marketing.rules.segments import (
    CHANNEL_KINDS,
    Counted,
    Filter,
    Names,
    Persona,
    Segment,
    Trait,
)
from twohats.marketing.store import audience as audience_of
from twohats.marketing.store.audience import Book, Known, matching, members, open_book, said_to_be
from twohats.storage.sqlite import Connection

_SEGMENT = """
SELECT s.id, s.name, s.kind, s.conditions, s.archived,
       (SELECT count(*) FROM marketing_campaign AS m WHERE m.segment_id = s.id),
       s.persona, s.moment, s.wants, s.fears, s.words
FROM marketing_segment AS s
"""

# What each sortable column sorts by; each ends in the id, so that the order is total.
ORDERS = {
    "name": "s.key {way}, s.id {way}",
    "kind": "s.kind {way}, s.key, s.id",
    "campaigns": "(SELECT count(*) FROM marketing_campaign AS m WHERE m.segment_id = s.id) {way}, s.key, s.id",
}


def segment_ids(
    db: Connection, order: str = "name", *, descending: bool = False, words: str = "", archived: bool = False
) -> "array[int]":
    """The ids of the segments in an order, those whose name or persona holds every word."""
    way = "DESC" if descending else "ASC"
    parts = [_pattern(part) for part in words.casefold().split()]
    held = "".join(" AND (s.key || ' ' || lower(s.name || ' ' || s.persona)) LIKE ? ESCAPE '\\'" for _ in parts)
    sql = f"SELECT s.id FROM marketing_segment AS s WHERE s.archived = ?{held} ORDER BY {ORDERS[order]}"
    return array("q", [row[0] for row in db.all(sql.format(way=way), (int(archived), *parts))])


def _pattern(word: str) -> str:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def segments(db: Connection, ids: Sequence[int]) -> list[Segment]:
    """The segments of these ids, in the order of the ids; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    found = {row[0]: _segment(row) for row in db.all(f"{_SEGMENT} WHERE s.id IN ({marks})", list(ids))}
    return [found[segment_id] for segment_id in ids if segment_id in found]


def find(db: Connection, segment_id: int) -> Segment | None:
    """One segment."""
    row = db.first(f"{_SEGMENT} WHERE s.id = ?", (segment_id,))
    return None if row is None else _segment(row)


def _segment(row: tuple[object, ...]) -> Segment:
    identity, name, kind, conditions, archived, campaigns, *persona = row
    return Segment(identity, name, kind, conditions, bool(archived), campaigns, Persona(*persona))  # type: ignore[arg-type]  # typed by the schema


def names(db: Connection) -> list[tuple[int, str]]:
    """The segments to choose from: id and name, by name; archived ones are not offered."""
    return [
        (row[0], row[1]) for row in db.all("SELECT id, name FROM marketing_segment WHERE archived = 0 ORDER BY key")
    ]


def list_names(db: Connection) -> list[str]:
    """The names of the hand-made lists to choose from."""
    sql = "SELECT name FROM marketing_segment WHERE archived = 0 AND kind = 'list' ORDER BY key"
    return [row[0] for row in db.all(sql)]


def count(db: Connection, filter_: Filter, today: str | None = None, known: Known | None = None) -> Counted:
    """How many a filter means, and how many of them are left out.

    `today` is the firm's day as `2026-11-23`; without one, the machine's. Who counts again and again hands over
    what is `known` already.
    """
    return audience_of.count(open_book(db, today, known), filter_)


def audience(db: Connection, segment_id: int, today: str | None = None, known: Known | None = None) -> "array[int]":
    """The ids of the contacts of a segment who may be addressed: nobody who is suppressed is among them."""
    book = open_book(db, today, known)
    return book.suppressed().leave(_everybody(book, find(db, segment_id)))


def _everybody(book: Book, segment: Segment | None) -> frozenset[int]:
    """The contacts of a segment, suppressed ones among them; one that is only a name has those said to be in it."""
    if segment is None:
        return frozenset()
    if segment.is_list:
        return members(book, segment.id)
    filter_ = segment.filter
    return said_to_be(book, segment.id) if filter_ is None else matching(book, filter_)


def counts(
    db: Connection, ids: Sequence[int], today: str | None = None, known: Known | None = None
) -> dict[int, Counted]:
    """How many each of some segments holds."""
    if not ids:
        return {}
    book = open_book(db, today, known)
    out = book.suppressed()
    found = {}
    for one in segments(db, ids):
        filter_ = one.filter
        found[one.id] = out.count(_everybody(book, one)) if filter_ is None else audience_of.count(book, filter_)
    return found


@dataclass(frozen=True, slots=True)
class Crowd:
    """Who is in a segment.

    Attributes:
        counted: how many.
        ids: those who may be addressed; of a hand-made list, everybody on it. The newest first.
        reasons: why somebody on a hand-made list is left out, by their id.
    """

    counted: Counted
    ids: "array[int]"
    reasons: dict[int, str]


def look_into(db: Connection, segment_id: int, today: str | None = None, known: Known | None = None) -> Crowd:
    """Everybody in a segment."""
    book, segment = open_book(db, today, known), find(db, segment_id)
    out, everybody = book.suppressed(), _everybody(book, segment)
    counted = out.count(everybody)
    if segment is None or not segment.is_list:
        return Crowd(counted, out.leave(everybody), {})
    reasons = {one: reason for one in everybody if (reason := out.reason(one))}
    return Crowd(counted, array("q", sorted(everybody, reverse=True)), reasons)


@dataclass(frozen=True, slots=True)
class Member:
    """A contact in a segment, as the record page shows it."""

    id: int
    name: str
    organisation: str
    place: str


def people(db: Connection, ids: Sequence[int]) -> list[Member]:
    """The contacts of these ids, in the order of the ids."""
    marks = ", ".join("?" * len(ids))
    name = f"iif(k.organisation = '', {goes_by('k')}, k.name)"
    sql = f"SELECT k.id, {name}, k.organisation, k.place FROM business_contact AS k WHERE k.id IN ({marks})"
    found = {row[0]: Member(*row) for row in db.all(sql, list(ids))}
    return [found[one] for one in ids if one in found]


def search_people(db: Connection, words: str, limit: int = 50) -> list[Member]:
    """Contacts whose name, organisation or town holds every word, by name."""
    parts = [_pattern(part) for part in words.casefold().split()]
    held = "".join(
        " AND (c.key || ' ' || lower(c.name || ' ' || c.organisation || ' ' || c.place)) LIKE ? ESCAPE '\\'"
        for _ in parts
    )
    sql = (
        "SELECT c.id, c.name, c.organisation, c.place FROM business_contact AS c "
        f"WHERE c.merged_into IS NULL AND c.name || c.organisation <> '' AND {not_erased('c')}{held} "
        "ORDER BY c.key, c.id LIMIT ?"
    )
    return [Member(*row) for row in db.all(sql, (*parts, limit))]


@dataclass(frozen=True, slots=True)
class Addressing:
    """A campaign that addresses a segment. Days are local, None where there is none."""

    name: str
    horizon: str
    starts_on: str | None
    ends_on: str | None


def campaigns_of(db: Connection, segment_id: int) -> list[Addressing]:
    """The campaigns that address a segment, the newest first."""
    sql = (
        "SELECT name, horizon, starts_on, ends_on FROM marketing_campaign WHERE segment_id = ? "
        "ORDER BY coalesce(starts_on, '9999') DESC, id DESC"
    )
    return [Addressing(*row) for row in db.all(sql, (segment_id,))]


Choices = dict[Trait, tuple[tuple[str, str], ...]]
_EVERYBODY = Filter()


def choices(db: Connection, held: Filter = _EVERYBODY) -> Choices:
    """What each condition can be compared with: pairs of the value that is kept and its words.

    An archived channel is among them where a filter that is held already names it.
    """
    campaigns = db.all("SELECT id, name FROM marketing_campaign ORDER BY key")
    channels = db.all("SELECT id, name, archived FROM business_channel ORDER BY key")
    named = {one.value for one in (*held.every, *held.some) if one.trait is Trait.CHANNEL}
    languages = db.all(
        "SELECT DISTINCT language FROM business_contact WHERE merged_into IS NULL AND language <> '' ORDER BY 1"
    )
    places = db.all(
        "SELECT min(place) FROM business_contact WHERE merged_into IS NULL AND place_key <> '' "
        "GROUP BY place_key ORDER BY count(*) DESC LIMIT 200"
    )
    tags = db.all("SELECT min(name) FROM marketing_tag GROUP BY key ORDER BY key LIMIT 200")
    return {
        Trait.CAMPAIGN: tuple((str(one), name) for one, name in campaigns),
        Trait.CHANNEL: tuple((str(one), name) for one, name, away in channels if not away or str(one) in named),
        Trait.KIND: tuple((kind, kind_word(kind)) for kind in CHANNEL_KINDS),
        Trait.LANGUAGE: tuple((one, say_language(one)) for (one,) in languages),
        Trait.PLACE: tuple((one, one) for (one,) in places),
        Trait.TAG: tuple((one, one) for (one,) in tags),
    }


def value_names(db: Connection) -> Names:
    """What the ids in conditions are called."""
    found: dict[tuple[Trait, str], str] = {}
    for trait, table in ((Trait.CAMPAIGN, "marketing_campaign"), (Trait.CHANNEL, "business_channel")):
        for one, name in db.all(f"SELECT id, name FROM {table}"):
            found[trait, str(one)] = name
    return found
