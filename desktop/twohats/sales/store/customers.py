"""Reads of the customers, who are never stored: contacts with at least one sale that was not reversed."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from twohats.business.rules.contacts import name_key
from twohats.business.store.contacts import erased_ids, goes_by, stands_for
from twohats.sales.rules.customers import Customer, days_late, overdue, usual_gap, usual_interval, years
from twohats.sales.store.newness import order_of
from twohats.storage import search
from twohats.storage.sqlite import Connection

# A sale counts from its day on, for whoever its contact turned out to be, as long as it was not reversed whole.
_SOLD = f"""
SELECT coalesce(c.merged_into, c.id) AS who, s.sold_on, s.amount, {order_of("s")} AS part_of,
       s.amount > 0 AND NOT EXISTS (
           SELECT 1 FROM sales_sale AS r WHERE r.reverses_id = s.id GROUP BY r.reverses_id
           HAVING sum(r.amount) + s.amount <= 0) AS stands
FROM sales_sale AS s JOIN business_contact AS c ON c.id = s.contact_id
WHERE s.sold_on <= ?1
"""

# Something is left of a sale `s`: it was not reversed whole.
IS_LEFT = """
s.amount > 0 AND s.amount + coalesce((SELECT sum(r.amount) FROM sales_sale AS r WHERE r.reverses_id = s.id), 0) > 0
"""

_BOOK = f"""
SELECT k.id, {goes_by("k")},
       (SELECT count(*) FROM sales_deal AS d WHERE +d.state IN ('open', 'asleep')
        AND d.contact_id IN (SELECT k.id UNION ALL SELECT m.id FROM business_contact AS m WHERE m.merged_into = k.id)),
       coalesce((SELECT {goes_by("r")} FROM business_contact AS r
                 WHERE r.id = {stands_for("k.referred_by")}), ''), k.place
FROM business_contact AS k
"""

# What is left of each contact's sales, by contact: an index holds it all in this order, so that nothing is sorted. The
# plus keeps SQLite from going by the day instead.
_GONE = """
WITH gone AS MATERIALIZED (
    SELECT s.id FROM sales_sale AS r JOIN sales_sale AS s ON s.id = r.reverses_id
    WHERE r.reverses_id IS NOT NULL GROUP BY s.id HAVING sum(r.amount) + s.amount <= 0)
"""
_STANDS = "s.amount > 0 AND s.id NOT IN (SELECT g.id FROM gone AS g)"
_PART = "coalesce(s.deal_id, s.sold_on)"
_BOUGHT = f"""
SELECT s.contact_id, max(iif({_STANDS}, s.sold_on, NULL)) AS last, min(iif({_STANDS}, s.sold_on, NULL)) AS first,
       min(iif({_STANDS}, {_PART}, NULL)) AS least, max(iif({_STANDS}, {_PART}, NULL)) AS most, sum(s.amount) AS total
FROM sales_sale AS s WHERE s.contact_id IS NOT NULL AND +s.sold_on <= :today {{of_near}} GROUP BY s.contact_id
"""
# Who bought after a day, or is called like the words, the last that were written down first.
_RECENT = """, near AS MATERIALIZED (
    SELECT DISTINCT coalesce(c.merged_into, c.id) AS id FROM sales_sale AS s
    JOIN business_contact AS c ON c.id = s.contact_id WHERE s.sold_on > :cut AND s.sold_on <= :today)
"""
_CALLED = """, near AS MATERIALIZED (
    SELECT n.id FROM business_contact_search AS f JOIN business_contact AS n ON n.id = f.rowid
    WHERE business_contact_search MATCH :called AND n.merged_into IS NULL ORDER BY f.rowid DESC LIMIT :near)
"""
# They, and all who turned out to be them.
_OF_NEAR = """
AND s.contact_id IN (SELECT r.id FROM near AS r
    UNION ALL SELECT m.id FROM business_contact AS m JOIN near AS r ON r.id = m.merged_into)
"""
# The days of all orders that are no deals, and the parts of deals, each with its day.
_ORDERED = f"""
{_GONE}, bought AS (
    SELECT s.contact_id, group_concat(iif(s.deal_id IS NULL, s.sold_on, NULL), ' ') AS single,
           group_concat(s.sold_on || ':' || s.deal_id, ' ') AS parts
    FROM sales_sale AS s WHERE s.contact_id IS NOT NULL AND +s.sold_on <= ? AND {_STANDS} GROUP BY s.contact_id)
SELECT coalesce(c.merged_into, c.id), group_concat(b.single, ' '), group_concat(b.parts, ' ')
FROM bought AS b JOIN business_contact AS c ON c.id = b.contact_id GROUP BY 1
"""

ORDERS = {
    "who": "k.key {way}, k.id {way}",
    "place": "k.place = '', k.place_key {way}, k.id {way}",
    "last": "max(b.last) {way}, k.id {way}",
    "first": "min(b.first) {way}, k.id {way}",
    "total": "sum(b.total) {way}, k.id {way}",
    "orders": "k.id {way}",
}
_HAVING = {"new": "min(b.least) = max(b.most)", "repeat": "min(b.least) <> max(b.most)"}
_WORDS = f"""
WHERE lower({goes_by("k")} || ' ' || k.organisation || ' ' || k.place) LIKE :words ESCAPE '\\'
OR k.key || ' ' || k.place_key LIKE :key ESCAPE '\\'
OR k.id IN (SELECT rowid FROM business_contact_search WHERE business_contact_search MATCH :called)
"""
# What is known of the days on which orders began, and of the last and the present day.
_FIGURES: Mapping[str, Callable[[list[int], int, int], float | None]] = {
    "usual": lambda began, _last, _now: usual_gap(began),
    "overdue": lambda began, last, now: days_late(last, usual_gap(began), now),
    "yearly": lambda began, _last, now: len(began) / years(now - min(began)),
    "orders": lambda began, _last, _now: len(began),
}
_ABREAST = 500
# So many rows fill the screen while the others are still looked for, among who bought last.
FIRST, _NEAR = 200, 3_000


@dataclass(slots=True)
class _Bought:
    """What the sales of one contact come to: the days of each order that stand, and the sum of all in minor units."""

    orders: dict[str, list[date]] = field(default_factory=dict)
    total: int = 0

    @property
    def began(self) -> list[date]:
        """The first day of each order."""
        return [min(days) for days in self.orders.values()]

    @property
    def last(self) -> date:
        """The day of the last sale."""
        return max(max(days) for days in self.orders.values())

    @property
    def usual(self) -> int | None:
        """How many days usually lie between two orders."""
        return usual_interval(self.began)

    def overdue(self, today: date) -> int | None:
        """By how many days they are late against that."""
        return overdue(self.last, self.usual, today)


def bought_between(db: Connection, contact_id: int) -> tuple[str | None, str | None]:
    """The first and the last local day on which a contact buys, also days to come; None for nothing that stands."""
    sql = f"SELECT min(sold_on), max(sold_on) FROM sales_sale AS s WHERE contact_id = ? AND {IS_LEFT}"
    return db.first(sql, (contact_id,)) or (None, None)


def customer_ids(
    db: Connection, today: date, order: str = "last", *, descending: bool = True, words: str = "", view: str = ""
) -> "array[int]":
    """The ids of the customers in an order; the view is all of them, `overdue`, `new` (one order) or `repeat`.

    Where the order is by a habit, those who have none stand last, whichever way it runs.
    """
    like, key = _like(words.casefold()), _like(name_key(words) or words)
    asked = {"today": today.isoformat(), "words": like, "key": key, "called": search.matching(words, "who") or '""'}
    ids = _read(db, view, _order(order, descending=descending), asked, words=bool(words.strip()))
    if view != "overdue" and order not in _FIGURES:
        return ids
    late = _figures(db, "overdue", today) if "overdue" in {view, order} else {}
    if view == "overdue":
        erased = erased_ids(db)
        ids = array("q", (one for one in ids if late[one] is not None and one not in erased))
    if order not in _FIGURES:
        return ids
    figures = late if order == "overdue" else _figures(db, order, today)
    kept = sorted(ids, key=lambda one: figures[one] or 0, reverse=descending)
    return array("q", sorted(kept, key=lambda one: figures[one] is None))


def _figures(db: Connection, name: str, today: date) -> dict[int, float | None]:
    """What SQL does not know of every customer, and the list can be sorted by."""
    figure, now = _FIGURES[name], today.toordinal()
    ordinal = cache(lambda day: date.fromisoformat(day).toordinal())
    cursor, found = db.execute(_ORDERED, (today.isoformat(),)), dict[int, float | None]()
    while block := cursor.fetchmany(4096):
        for who, single, parts in block:
            began, last = _orders(single, parts)
            found[who] = figure([ordinal(day) for day in began], ordinal(last), now)
    return found


def _orders(single: str | None, parts: str | None) -> tuple[list[str], str]:
    """The first day of each order, and the last day of all; from the days without a deal, and the parts of deals."""
    began = list(set(single.split())) if single else []
    days = sorted(part.partition(":")[::2] for part in parts.split()) if parts else []
    # The last one that is written down of a deal is its first.
    began += {deal: day for day, deal in reversed(days)}.values()
    return began, max(*began, days[-1][0]) if days else max(began)


def first_ids(
    db: Connection, today: date, order: str = "last", *, descending: bool = True, words: str = "", view: str = ""
) -> "array[int] | None":
    """The first of them, found at once; None where they cannot be, or too few of them to fill the screen.

    They are found among the last sales. Of those that are found by words, what is found at once shows as it is.
    """
    called, by = search.matching(words, "who"), _order(order, descending=descending)
    if view == "overdue":
        return None
    if called and order not in _FIGURES:
        return _read(db, view, by, {"today": today.isoformat(), "called": called, "near": _NEAR}, near=_CALLED) or None
    if (order, descending, words.strip()) != ("last", True, ""):
        return None
    # Some who bought on the day that is cut in two are not among them.
    day = "SELECT sold_on FROM sales_sale WHERE sold_on <= ? ORDER BY sold_on DESC LIMIT 1 OFFSET ?"
    asked = {"today": today.isoformat(), "cut": db.value(day, (today.isoformat(), _NEAR)) or ""}
    ids = _read(db, view, by, asked, near=_RECENT)
    return ids if len(ids) == FIRST else None


def _order(order: str, *, descending: bool) -> str:
    return ORDERS.get(order, ORDERS["last"]).format(way="DESC" if descending else "ASC")


def _read(
    db: Connection, view: str, by: str, asked: Mapping[str, object], *, words: bool = False, near: str = ""
) -> "array[int]":
    """The customers of a view; the first of those that are `near`."""
    bought, after = _BOUGHT.format(of_near=_OF_NEAR if near else ""), ":cut" if "cut" in asked else "''"
    sql = (
        f"{_GONE}{near} SELECT k.id FROM ({bought}) AS b "
        "JOIN business_contact AS c ON c.id = b.contact_id "
        f"JOIN business_contact AS k ON k.id = coalesce(c.merged_into, c.id) {_WORDS if words else ''} GROUP BY k.id "
        f"HAVING max(b.last) > {after} AND {_HAVING.get(view, '1')} ORDER BY {by} "
        f"LIMIT {FIRST if near else -1}"
    )
    cursor, ids = db.execute(sql, asked), array("q")
    while block := cursor.fetchmany(4096):
        ids.extend(row[0] for row in block)
    return ids


def _like(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").strip()
    return f"%{escaped}%"


def customers(db: Connection, ids: Sequence[int], today: date) -> list[Customer]:
    """The customers of these contact ids on a local day, in their order; those who are none on it are left out."""
    found: dict[int, Customer] = {}
    erased = erased_ids(db)
    for first in range(0, len(ids), _ABREAST):
        some = list(ids[first : first + _ABREAST])
        bought = _bought(db, some, today)
        marks = ", ".join("?" * len(some))
        for identity, who, open_deals, referrer, place in db.all(f"{_BOOK} WHERE k.id IN ({marks})", some):
            if identity in bought and (of := bought[identity]).orders:
                found[identity] = Customer(
                    contact_id=identity,
                    who=who,
                    first_bought=min(of.began).isoformat(),
                    last_bought=of.last.isoformat(),
                    orders=len(of.orders),
                    total=of.total,
                    usual_days=of.usual,
                    overdue_days=None if identity in erased else of.overdue(today),
                    open_deals=open_deals,
                    referred_by=referrer,
                    place=place,
                )
    return [found[one] for one in ids if one in found]


def total_of(db: Connection, ids: Sequence[int], today: date) -> int:
    """What the customers of these contact ids are worth together up to a local day, in minor units."""
    wanted = set(ids)
    merged: dict[int, int] = dict(db.all("SELECT id, merged_into FROM business_contact WHERE merged_into IS NOT NULL"))
    sql = (
        "SELECT contact_id, sum(amount) FROM sales_sale WHERE contact_id IS NOT NULL AND +sold_on <= ? "
        "GROUP BY contact_id"
    )
    cursor, total = db.execute(sql, (today.isoformat(),)), 0
    while block := cursor.fetchmany(4096):
        total += sum(amount for who, amount in block if merged.get(who, who) in wanted)
    return total


def known_as(db: Connection, ids: Sequence[int]) -> list[int]:
    """These contacts, and those who turned out to be one of them."""
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT id FROM business_contact WHERE id IN ({marks}) OR merged_into IN ({marks})"
    return [one for (one,) in db.all(sql, [*ids, *ids])]


def _bought(db: Connection, ids: Sequence[int], today: date) -> dict[int, _Bought]:
    whose = known_as(db, ids)
    marks = ", ".join("?" * len(whose))
    found: dict[int, _Bought] = {}
    for who, day, amount, part_of, stands in db.all(
        f"{_SOLD} AND s.contact_id IN ({marks})", [today.isoformat(), *whose]
    ):
        one = found.setdefault(who, _Bought())
        one.total += amount
        if stands:
            one.orders.setdefault(part_of, []).append(date.fromisoformat(day))
    return found


def currencies(db: Connection) -> list[tuple[str, str]]:
    """The other currencies that sales came in, the last one first, each with its last rate."""
    sql = (
        "SELECT currency, rate FROM sales_sale WHERE id IN "
        "(SELECT max(id) FROM sales_sale WHERE currency IS NOT NULL GROUP BY currency) ORDER BY id DESC"
    )
    return [(currency, rate) for currency, rate in db.all(sql)]
