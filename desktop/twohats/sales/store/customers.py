"""Reads of the customers, who are never stored: contacts with at least one sale that was not reversed."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from twohats.business.rules.contacts import name_key
from twohats.business.store.contacts import erased_ids, stands_for
from twohats.sales.rules.customers import Customer, overdue, usual_interval, years_since
from twohats.sales.store.newness import order_of
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

_BOOK = f"""
SELECT k.id, coalesce(iif(k.name = '', k.organisation, k.name), ''),
       (SELECT count(*) FROM sales_deal AS d WHERE +d.state IN ('open', 'asleep')
        AND d.contact_id IN (SELECT k.id UNION ALL SELECT m.id FROM business_contact AS m WHERE m.merged_into = k.id)),
       coalesce((SELECT iif(r.name = '', r.organisation, r.name) FROM business_contact AS r
                 WHERE r.id = {stands_for("k.referred_by")}), ''), k.place
FROM business_contact AS k
"""

ORDERS = {
    "who": "k.key {way}, k.id {way}",
    "place": "k.place = '', k.place_key {way}, k.id {way}",
    "last": "max(iif(b.stands, b.sold_on, NULL)) {way}, k.id {way}",
    "first": "min(iif(b.stands, b.sold_on, NULL)) {way}, k.id {way}",
    "total": "sum(b.amount) {way}, k.id {way}",
    "orders": "count(DISTINCT iif(b.stands, b.part_of, NULL)) {way}, k.id {way}",
}
_SORTED_HERE = frozenset({"usual", "overdue", "yearly"})
_ABREAST = 500


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


def customer_ids(
    db: Connection, today: date, order: str = "last", *, descending: bool = True, words: str = "", view: str = ""
) -> "array[int]":
    """The ids of the customers in an order; the view is all of them, `overdue`, `new` (one order) or `repeat`.

    Where the order is by a habit, those who have none stand last, whichever way it runs.
    """
    way = "DESC" if descending else "ASC"
    by = ORDERS.get(order, ORDERS["last"]).format(way=way)
    having = {"new": "= 1", "repeat": "> 1"}.get(view, "> 0")
    sql = (
        f"SELECT k.id FROM ({_SOLD}) AS b JOIN business_contact AS k ON k.id = b.who "
        "WHERE (lower(k.name || ' ' || k.organisation || ' ' || k.place) LIKE ?2 ESCAPE '\\' "
        "OR k.key || ' ' || k.place_key LIKE ?3 ESCAPE '\\') GROUP BY k.id "
        f"HAVING count(DISTINCT iif(b.stands, b.part_of, NULL)) {having} ORDER BY {by}"
    )
    asked = (today.isoformat(), _like(words.casefold()), _like(name_key(words) or words))
    ids = array("q", (row[0] for row in db.all(sql, asked)))
    if view != "overdue" and order not in _SORTED_HERE:
        return ids
    habits, erased = _habits(db, today), erased_ids(db)
    late = (one for one in ids if habits[one]["overdue"] is not None and one not in erased)
    kept = list(late if view == "overdue" else ids)
    if order in _SORTED_HERE:
        kept.sort(key=lambda one: habits[one][order] or 0, reverse=descending)
        kept.sort(key=lambda one: habits[one][order] is None)
    return array("q", kept)


def _like(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").strip()
    return f"%{escaped}%"


def _habits(db: Connection, today: date) -> dict[int, dict[str, float | None]]:
    """Of every customer, what the list can be sorted by that SQL does not know."""
    found: dict[int, _Bought] = {}
    sql = f"SELECT DISTINCT b.who, b.part_of, b.sold_on FROM ({_SOLD}) AS b WHERE b.stands"
    for who, part_of, day in db.all(sql, (today.isoformat(),)):
        found.setdefault(who, _Bought()).orders.setdefault(part_of, []).append(date.fromisoformat(day))
    return {who: _habit(bought, today) for who, bought in found.items()}


def _habit(bought: _Bought, today: date) -> dict[str, float | None]:
    usual = usual_interval(bought.began)
    return {
        "usual": usual,
        "overdue": overdue(bought.last, usual, today),
        "yearly": len(bought.orders) / years_since(min(bought.began), today),
    }


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
                usual = usual_interval(of.began)
                found[identity] = Customer(
                    contact_id=identity,
                    who=who,
                    first_bought=min(of.began).isoformat(),
                    last_bought=of.last.isoformat(),
                    orders=len(of.orders),
                    total=of.total,
                    usual_days=usual,
                    overdue_days=None if identity in erased else overdue(of.last, usual, today),
                    open_deals=open_deals,
                    referred_by=referrer,
                    place=place,
                )
    return [found[one] for one in ids if one in found]


def total_of(db: Connection, ids: Sequence[int], today: date) -> int:
    """What the customers of these contact ids are worth together up to a local day, in minor units."""
    wanted = set(ids)
    sql = f"SELECT b.who, sum(b.amount) FROM ({_SOLD}) AS b GROUP BY b.who"
    return sum(amount for who, amount in db.all(sql, (today.isoformat(),)) if who in wanted)


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
