"""Who an audience holds: each condition as a set of contacts, joined here, and who is always left out.

SQLite finds the contacts of one condition in an index and hands their ids over as one text; a set of a hundred
thousand is joined with another in a millisecond, so that only the condition that is being edited is read anew.
"""

import json
from array import array
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import reduce
from typing import TypeVar

from twohats.business.rules.calendar import day_bounds_utc
from twohats.business.rules.contacts import name_key
from twohats.business.store import office
from twohats.marketing.rules.segments import Comparison, Condition, Counted, Filter, Trait
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

_WAYS = 5
# To ask after so many contacts one by one takes less than to read all that is known.
_FEW = 6_000
# Sets of so many ids take some forty megabytes.
_MOST_HELD = 600_000
_NEGATIVE = frozenset(
    {Comparison.IS_NOT, Comparison.NOT_WITHIN, Comparison.NEVER, Comparison.NO, Comparison.NONE, Comparison.SAYS_NOT}
)

Ids = frozenset[int]
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Suppressed:
    """The contacts that are always left out, by the first reason that fits; no contact stands in two of them."""

    do_not_contact: Ids = frozenset()
    withdrew: Ids = frozenset()
    open_deal: Ids = frozenset()

    def count(self, ids: Ids) -> Counted:
        """How many of some contacts may be addressed, and how many are left out."""
        out = [len(reason & ids) for reason in (self.do_not_contact, self.withdrew, self.open_deal)]
        return Counted(len(ids) - sum(out), *out)

    def count_others(self, ids: Ids, everybody: int) -> Counted:
        """The same of all contacts but some, of whom there are so many in all."""
        out = [len(reason - ids) for reason in (self.do_not_contact, self.withdrew, self.open_deal)]
        return Counted(everybody - len(ids) - sum(out), *out)

    def leave(self, ids: Ids) -> "array[int]":
        """Those of some contacts who may be addressed, the newest first."""
        return array("q", sorted(ids - self.do_not_contact - self.withdrew - self.open_deal, reverse=True))

    def reason(self, contact_id: int) -> str:
        """Why a contact is left out, by the name of the reason; empty if it is not."""
        return next((name for name in self.__slots__ if contact_id in getattr(self, name)), "")


class Known:
    """What was read from one state of the file; a change, of whomever, makes it forget.

    One thread uses it, with one connection. It holds no more than some sets, the last used ones.
    """

    def __init__(self) -> None:
        self._state: tuple[object, ...] | None = None
        self._held: OrderedDict[object, object] = OrderedDict()

    def of(self, db: Connection, key: object, read: Callable[[], Answer]) -> Answer:
        """What is known under a key, read if it is not. Within a transaction nothing is kept: it may be undone."""
        state = (id(db), db.value("PRAGMA data_version"), db.total_changes)
        if db.in_transaction or state != self._state:
            self._held.clear()
            self._state = None if db.in_transaction else state
        if key not in self._held:
            self._held[key] = read()
            self._make_room()
        self._held.move_to_end(key)
        return self._held[key]  # type: ignore[return-value]  # as it was put there

    def forget(self, condition: Condition) -> None:
        """Read anew what one condition is about: for measuring."""
        for key in [key for key in self._held if isinstance(key, tuple) and key[0] == condition]:
            del self._held[key]

    def _make_room(self) -> None:
        sizes = {key: len(held) if isinstance(held, frozenset) else 0 for key, held in self._held.items()}
        while sum(sizes.values()) > _MOST_HELD and len(sizes) > 1:
            oldest, _ = self._held.popitem(last=False)
            del sizes[oldest]


@dataclass(frozen=True, slots=True)
class Book:
    """The address book on one day, as Marketing looks at it.

    `today` is the firm's day; `into` leads from merged contacts to those they turned out to be.
    """

    db: Connection
    today: date
    time_zone: str
    into: dict[int, int]
    known: Known

    def ids(self, sql: str, *values: object) -> Ids:
        """The contacts that a query of one column finds, each under its own id."""
        found = frozenset(_ids(self.db, sql, values))
        if self.into:
            found = frozenset(self.into.get(one, one) for one in found)
        return found

    def who(self, condition: Condition) -> Ids:
        """Those of whom what a condition looks at is known, be the condition about them or about all others."""
        day = self.today if condition.trait in {Trait.TOUCH, Trait.NOT_BEFORE} else None
        return self.known.of(self.db, (condition, day), lambda: _READERS[condition.trait](self, condition))

    def everybody(self) -> Ids:
        """Every contact that is not merged into another."""
        sql = "SELECT id FROM business_contact WHERE merged_into IS NULL"
        return self.known.of(self.db, "everybody", lambda: self.ids(sql))

    def how_many(self) -> int:
        """How many contacts there are."""
        sql = "SELECT count(*) FROM business_contact WHERE merged_into IS NULL"
        return self.known.of(self.db, "how many", lambda: int(self.db.value(sql)))

    def suppressed(self) -> Suppressed:
        """Who is left out of every audience."""
        return self.known.of(self.db, "suppressed", lambda: _suppressed(self))


def open_book(db: Connection, today: str | None = None, known: Known | None = None) -> Book:
    """The book on a day such as `2026-11-23` (the machine's day without one), and what is known of it already."""
    db.keep_more()
    day = today or str(db.value("SELECT date('now')"))
    into: dict[int, int] = dict(db.all("SELECT id, merged_into FROM business_contact WHERE merged_into IS NOT NULL"))
    return Book(db, date.fromisoformat(day), office.profile(db).time_zone, into, known or Known())


def _ids(db: Connection, sql: str, values: Iterable[object]) -> list[int]:
    """The ids as one joined text: to hand over a row for each would take longer than to find them."""
    text = db.value(f"SELECT group_concat(one) FROM (SELECT NULL AS one WHERE 0 UNION ALL {sql})", tuple(values))
    return json.loads(f"[{text}]") if text else []


def matching(book: Book, filter_: Filter) -> Ids:
    """The contacts a filter means, suppressed ones among them."""
    within, without = _sort_out(book, filter_)
    return _less(book.everybody() if within is None else within, without)


def count(book: Book, filter_: Filter) -> Counted:
    """How many a filter means. Where it only says who is not meant, nobody's id is read to count the others."""
    within, without = _sort_out(book, filter_)
    if within is None:
        return book.suppressed().count_others(frozenset().union(*without), book.how_many())
    return book.suppressed().count(_less(within, without))


def _sort_out(book: Book, filter_: Filter) -> tuple[Ids | None, list[Ids]]:
    """Among whom those are whom a filter means (None: everybody), and who of them are not meant."""
    within, without = _either(book, filter_)
    # What the firm did with its leads takes longest to read: by then there may be few whose leads matter.
    for one in sorted(filter_.every, key=lambda one: one.trait is Trait.TOUCH):
        among = _less(_common(within), without) if within and one.trait is Trait.TOUCH else None
        side = without if one.comparison in _NEGATIVE else within
        side.append(book.who(one) if among is None or len(among) > _FEW else _touched_among(book, one, among))
    return _common(within) if within else None, without


def _either(book: Book, filter_: Filter) -> tuple[list[Ids], list[Ids]]:
    """Of the conditions of which one is enough: among whom (if anything) and without whom those are who are meant."""
    some = [book.who(one) for one in filter_.some if one.comparison not in _NEGATIVE]
    some_not = [book.who(one) for one in filter_.some if one.comparison in _NEGATIVE]
    if some_not:
        # At least one holds, unless all is known that should not be, and nothing that should.
        return [], [_common(some_not).difference(*some)]
    return ([frozenset().union(*some)] if some else []), []


def _common(sets: list[Ids]) -> Ids:
    return reduce(lambda one, other: one & other, sorted(sets, key=len))


def _less(ids: Ids, without: list[Ids]) -> Ids:
    """Those of some who are in none of the others; one by one, it takes as long as the smaller of both."""
    return reduce(lambda one, other: one - other, without, ids)


def members(book: Book, segment_id: int) -> Ids:
    """The contacts on a hand-made list, suppressed ones among them."""
    return book.ids("SELECT contact_id FROM marketing_segment_member WHERE segment_id = ?", segment_id)


def said_to_be(book: Book, segment_id: int) -> Ids:
    """The contacts whose lead was put into a segment, suppressed ones among them."""
    sql = "SELECT contact_id FROM marketing_lead WHERE segment_id = ? AND contact_id IS NOT NULL"
    return book.ids(sql, segment_id)


# Each index holds what one condition asks of a lead, and whose lead it is: the wide rows are not read.
_OF_LEADS = (
    "SELECT contact_id FROM marketing_lead INDEXED BY marketing_lead_{index} WHERE {which} AND contact_id IS NOT NULL"
)


def _by_campaign(book: Book, one: Condition) -> Ids:
    return book.ids(_OF_LEADS.format(index="campaign", which="campaign_id = ?"), int(one.value))


def _by_channel(book: Book, one: Condition) -> Ids:
    return book.ids(_OF_LEADS.format(index="channel", which="channel_id = ?"), int(one.value))


def _by_kind(book: Book, one: Condition) -> Ids:
    which = "channel_id IN (SELECT k.id FROM business_channel AS k WHERE k.kind = ?)"
    return book.ids(_OF_LEADS.format(index="channel", which=which), one.value)


def _by_not_before(book: Book, one: Condition) -> Ids:
    if one.comparison is Comparison.NONE:
        return book.ids(_OF_LEADS.format(index="ripe", which="not_before IS NOT NULL"))
    way = "<=" if one.comparison is Comparison.DUE else ">"
    return book.ids(_OF_LEADS.format(index="ripe", which=f"not_before {way} ?"), book.today.isoformat())


def _by_need(book: Book, one: Condition) -> Ids:
    """LIKE knows capitals of a to z alone; words with other letters are looked for as they are usually written."""
    word = one.value
    spellings = {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}
    patterns = [f"%{_escaped(spelling)}%" for spelling in sorted(spellings)]
    either = " OR ".join(["need LIKE ? ESCAPE '\\'"] * len(patterns))
    sql = f"SELECT contact_id FROM marketing_lead NOT INDEXED WHERE contact_id IS NOT NULL AND ({either})"
    return book.ids(sql, *patterns)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


_OF_TOUCHED = (
    "SELECT l.contact_id FROM ({touched}) AS t CROSS JOIN marketing_lead AS l INDEXED BY marketing_lead_whose "
    "ON l.id = t.lead_id WHERE l.contact_id IS NOT NULL"
)


def _by_touch(book: Book, one: Condition) -> Ids:
    """Of a stretch of time, each touchpoint in it; of all time, each lead that has one."""
    if one.comparison is Comparison.NEVER:
        touched = "SELECT DISTINCT t.lead_id FROM marketing_touchpoint AS t INDEXED BY marketing_touchpoint_lead"
        return book.ids(_OF_TOUCHED.format(touched=touched))
    touched = "SELECT t.lead_id FROM marketing_touchpoint AS t INDEXED BY marketing_touchpoint_at WHERE t.at >= ?"
    return book.ids(_OF_TOUCHED.format(touched=touched), _since(book, one))


def _since(book: Book, one: Condition) -> str:
    if one.comparison is Comparison.NEVER:
        return ""
    begin, _ = day_bounds_utc(book.today - timedelta(days=int(one.value)), book.time_zone)
    return to_stamp(begin)


def _touched_among(book: Book, one: Condition, among: Ids) -> Ids:
    """The same, but of some contacts only, and of those who turned out to be one of them."""
    merged = [contact for contact, known in book.into.items() if known in among]
    sql = (
        "SELECT l.contact_id FROM json_each(?) AS a CROSS JOIN marketing_lead AS l ON l.contact_id = a.value "
        "WHERE EXISTS (SELECT 1 FROM marketing_touchpoint AS t WHERE t.lead_id = l.id AND t.at >= ?)"
    )
    return book.ids(sql, json.dumps([*among, *merged]), _since(book, one))


def _by_place(book: Book, one: Condition) -> Ids:
    sql = "SELECT id FROM business_contact WHERE merged_into IS NULL AND place_key = ?"
    return book.ids(sql, name_key(one.value))


def _by_language(book: Book, one: Condition) -> Ids:
    spellings = (one.value, one.value.lower(), one.value.upper())
    return book.ids("SELECT id FROM business_contact WHERE merged_into IS NULL AND language IN (?, ?, ?)", *spellings)


def _by_tag(book: Book, one: Condition) -> Ids:
    return book.ids("SELECT contact_id FROM marketing_tag WHERE key = ?", name_key(one.value))


def _by_bought(book: Book, _: Condition) -> Ids:
    sql = "SELECT contact_id FROM handoff_standing WHERE first_bought <= ?"
    return book.ids(sql, book.today.isoformat())


_READERS: dict[Trait, Callable[[Book, Condition], Ids]] = {
    Trait.CAMPAIGN: _by_campaign,
    Trait.KIND: _by_kind,
    Trait.CHANNEL: _by_channel,
    Trait.PLACE: _by_place,
    Trait.LANGUAGE: _by_language,
    Trait.TAG: _by_tag,
    Trait.TOUCH: _by_touch,
    Trait.BOUGHT: _by_bought,
    Trait.NOT_BEFORE: _by_not_before,
    Trait.NEED: _by_need,
}

# An audience is for offers.
_NEWEST_WITHDRAWN = """
SELECT w.contact_id FROM business_consent AS w WHERE w.verdict = 'withdrawn'
AND w.purpose IN ('', 'offers') AND NOT EXISTS (
    SELECT 1 FROM business_consent AS n
    WHERE n.contact_id = w.contact_id AND n.point_kind = w.point_kind AND n.id > w.id
    AND n.purpose IN ('', 'offers'))
"""

# The newest word of those who turned out to be one, whoever of them said it. A bare column beside max() is
# of the row that holds the maximum (https://www.sqlite.org/lang_select.html#bareagg).
_FAMILIES = """
SELECT who, sum(verdict = 'withdrawn') FROM (
    SELECT coalesce(c.merged_into, c.id) AS who, n.point_kind, n.verdict, max(n.id)
    FROM business_consent AS n JOIN business_contact AS c ON c.id = n.contact_id
    WHERE c.id IN (SELECT m.id FROM business_contact AS m WHERE m.merged_into IS NOT NULL
                   UNION SELECT m.merged_into FROM business_contact AS m WHERE m.merged_into IS NOT NULL)
        AND n.purpose IN ('', 'offers')
    GROUP BY 1, 2)
GROUP BY who
"""

_BUSY = """
SELECT s.contact_id FROM handoff_standing AS s WHERE s.open_deals > 0
UNION ALL SELECT h.contact_id FROM handoff_item AS h WHERE h.state = 'queued' AND h.contact_id IS NOT NULL
UNION ALL SELECT h.contact_id FROM handoff_item AS h
WHERE h.state IN ('accepted', 'touched', 'qualified') AND h.contact_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result IN ('won', 'lost'))
"""


def _suppressed(book: Book) -> Suppressed:
    """Consent withdrawn for every way, for some, or with Sales already."""
    ways = Counter(_ids(book.db, _NEWEST_WITHDRAWN, ()))
    if book.into:
        for contact, withdrawn in book.db.all(_FAMILIES):
            ways[contact] = withdrawn
        ways = Counter({contact: number for contact, number in ways.items() if contact not in book.into and number})
    every = frozenset(contact for contact, number in ways.items() if number >= _WAYS)
    return Suppressed(every, frozenset(ways.keys() - every), book.ids(_BUSY) - ways.keys())
