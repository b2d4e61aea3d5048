"""Reads of the customers, who are never stored: contacts with at least one sale that was not reversed."""

from array import array
from collections.abc import Sequence
from datetime import date

from twohats.sales.rules.customers import Customer, overdue, usual_interval
from twohats.storage.sqlite import Connection

# A sale counts for whoever its contact turned out to be, as long as it was not reversed whole.
_SOLD = """
SELECT coalesce(c.merged_into, c.id) AS who, s.sold_on, s.amount, s.reverses_id,
       s.amount > 0 AND NOT EXISTS (
           SELECT 1 FROM sales_sale AS r WHERE r.reverses_id = s.id GROUP BY r.reverses_id
           HAVING sum(r.amount) + s.amount <= 0) AS stands
FROM sales_sale AS s JOIN business_contact AS c ON c.id = s.contact_id
"""

_CUSTOMER = f"""
SELECT k.id, coalesce(iif(k.name = '', k.organisation, k.name), ''), min(iif(b.stands, b.sold_on, NULL)),
       max(iif(b.stands, b.sold_on, NULL)), count(DISTINCT iif(b.stands, b.sold_on, NULL)), sum(b.amount),
       (SELECT count(*) FROM sales_deal AS d WHERE d.contact_id = k.id AND d.state IN ('open', 'asleep')),
       coalesce((SELECT iif(r.name = '', r.organisation, r.name) FROM business_contact AS r
                 WHERE r.id = k.referred_by), '')
FROM ({_SOLD}) AS b JOIN business_contact AS k ON k.id = b.who
"""  # the piece stands above

ORDERS = {
    "who": "k.key {way}, k.id {way}",
    "last": "max(iif(b.stands, b.sold_on, NULL)) {way}, k.id {way}",
    "first": "min(iif(b.stands, b.sold_on, NULL)) {way}, k.id {way}",
    "total": "sum(b.amount) {way}, k.id {way}",
    "orders": "count(DISTINCT iif(b.stands, b.sold_on, NULL)) {way}, k.id {way}",
}
_SORTED_HERE = frozenset({"usual", "overdue"})


def customer_ids(
    db: Connection, today: date, order: str = "last", *, descending: bool = True, words: str = "", view: str = ""
) -> "array[int]":
    """The ids of the customers in an order; the view is all of them, `overdue`, `new` (one purchase) or `repeat`."""
    way = "DESC" if descending else "ASC"
    escaped = words.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").strip()
    by = ORDERS.get(order, ORDERS["last"]).format(way=way)
    having = {"new": "= 1", "repeat": "> 1"}.get(view, "> 0")
    sql = (
        f"SELECT k.id FROM ({_SOLD}) AS b JOIN business_contact AS k ON k.id = b.who "
        "WHERE lower(k.name || ' ' || k.organisation || ' ' || k.place) LIKE ? ESCAPE '\\' GROUP BY k.id "
        f"HAVING count(DISTINCT iif(b.stands, b.sold_on, NULL)) {having} ORDER BY {by}"
    )
    ids = array("q", (row[0] for row in db.all(sql, (f"%{escaped}%",))))
    if view != "overdue" and order not in _SORTED_HERE:
        return ids
    known = {one.contact_id: one for one in customers(db, ids, today)}
    kept = [one for one in ids if view != "overdue" or known[one].overdue_days is not None]
    if order in _SORTED_HERE:
        field = "usual_days" if order == "usual" else "overdue_days"
        kept.sort(
            key=lambda one: (getattr(known[one], field) is None, getattr(known[one], field) or 0), reverse=descending
        )
    return array("q", kept)


def customers(db: Connection, ids: Sequence[int], today: date) -> list[Customer]:
    """The customers of these contact ids, in their order; those who are none any more are left out."""
    bought = purchases(db, ids)
    marks = ", ".join("?" * len(ids))
    found = {}
    for row in db.all(f"{_CUSTOMER} WHERE k.id IN ({marks}) GROUP BY k.id", list(ids)):
        identity, who, first, last, orders, total, open_deals, referrer = row
        if last is None:
            continue
        usual = usual_interval(bought.get(identity, []))
        late = overdue(date.fromisoformat(last), usual, today)
        found[identity] = Customer(identity, who, first, last, orders, total, usual, late, open_deals, referrer)
    return [found[one] for one in ids if one in found]


def purchases(db: Connection, ids: Sequence[int]) -> dict[int, list[date]]:
    """The days on which these customers bought, reversed purchases left out."""
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT DISTINCT b.who, b.sold_on FROM ({_SOLD}) AS b WHERE b.stands AND b.who IN ({marks}) ORDER BY 1, 2"
    found: dict[int, list[date]] = {}
    for who, day in db.all(sql, list(ids)):
        found.setdefault(who, []).append(date.fromisoformat(day))
    return found
