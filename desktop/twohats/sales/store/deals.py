"""Reads of deals, follow-ups, stages and the money of a span of days."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from twohats.business.store.contacts import goes_by, stands_for
from twohats.sales.rules.deals import Deal, FollowUp, Stage
from twohats.sales.store.narrowing import Narrowing, bound, clause
from twohats.storage.sqlite import Connection

_NEXT = (
    "SELECT a.id FROM sales_activity AS a WHERE a.deal_id = d.id AND a.done_at IS NULL ORDER BY a.due_at, a.id LIMIT 1"
)

_FROM = f"""
FROM sales_deal AS d
JOIN sales_stage AS s ON s.id = d.stage_id
LEFT JOIN business_contact AS k ON k.id = {stands_for("d.contact_id")}
LEFT JOIN handoff_item AS h ON h.id = d.handoff_id
LEFT JOIN sales_activity AS n ON n.id = ({_NEXT})
LEFT JOIN sales_order AS o ON o.deal_id = d.id
LEFT JOIN sales_lost_reason AS l ON l.id = d.lost_reason_id
LEFT JOIN handoff_reason AS r ON r.id = h.return_reason_id
"""  # the pieces stand above

_DEAL = f"""
SELECT d.id, d.uid, d.title, k.id, {goes_by("k")}, d.stage_id, s.name, d.state, d.amount, d.expected_close,
       d.opened_on, d.handoff_id,
       coalesce(iif(n.subject = '', n.kind, n.subject), ''), n.due_at, coalesce(h.promise, ''),
       coalesce(h.snapshot ->> '$.segment', ''), coalesce(h.need, ''), d.closed_on, coalesce(o.ends_on, o.starts_on),
       coalesce(l.name, r.name, ''), iif(d.state = 'returned', coalesce(h.return_note, ''), d.lost_note),
       d.chance, iif(d.state = 'asleep', d.asleep_until, NULL) {_FROM}
"""  # the pieces stand above

ORDERS = {
    "expected": "d.expected_close IS NULL, d.expected_close {way}, d.id {way}",
    "stage": "s.position {way}, d.id {way}",
    "amount": "d.amount {way}, d.id {way}",
    "title": "lower(d.title) {way}, d.id {way}",
    "who": "k.key {way}, d.id {way}",
    "next": "n.due_at IS NULL, n.due_at {way}, d.id {way}",
    "closed": "d.closed_on {way}, d.id {way}",
    "ends": "coalesce(o.ends_on, o.starts_on) IS NULL, coalesce(o.ends_on, o.starts_on) {way}, d.id {way}",
    "asleep": "d.asleep_until IS NULL, d.asleep_until {way}, d.id {way}",
    "why": "coalesce(l.name, r.name, '') {way}, d.id {way}",
}

# An imported order is history: its work was done before it came here.
_WORK_OPEN = "SELECT 1 FROM sales_order AS w WHERE w.deal_id = d.id AND w.finished_on IS NULL AND w.batch IS NULL"
# Nor is work to be done whose sale was taken back whole.
_TAKEN_BACK = """
SELECT 1 FROM sales_sale AS x WHERE x.deal_id = {deal}
GROUP BY x.deal_id HAVING count(x.reverses_id) > 0 AND sum(x.amount) <= 0
"""
_PLANNED = "SELECT 1 FROM sales_activity AS p WHERE p.deal_id = d.id AND p.done_at IS NULL"
# What another program left open for over a year, with no date of any kind since: nobody knows whether it lives.
_STALE = """
d.state = 'open' AND d.batch IS NOT NULL AND coalesce(d.opened_on, d.expected_close, :year_ago) < :year_ago
AND coalesce(d.expected_close, '') < :year_ago
AND NOT EXISTS (SELECT 1 FROM sales_activity AS a WHERE a.deal_id = d.id
                AND (a.done_at IS NULL OR a.done_at >= :year_ago))
AND NOT EXISTS (SELECT 1 FROM sales_deal_version AS v WHERE v.deal_id = d.id AND v.from_on >= :year_ago)
AND NOT EXISTS (SELECT 1 FROM sales_note AS t WHERE t.deal_id = d.id AND t.at >= :year_ago)
AND NOT EXISTS (SELECT 1 FROM sales_quote AS q WHERE q.deal_id = d.id AND q.made_on >= :year_ago)
"""
OPEN, WON, LOST, RETURNED, ASLEEP, BARE = "open", "won", "lost", "returned", "asleep", "bare"
STALE = "stale"
AWAKE = "awake"
_VIEWS = {
    OPEN: "d.state IN ('open', 'asleep')",
    AWAKE: "d.state = 'open'",
    WON: f"d.state = 'won' AND EXISTS ({_WORK_OPEN}) AND NOT EXISTS ({_TAKEN_BACK.format(deal='d.id')})",
    LOST: "d.state = 'lost'",
    RETURNED: "d.state = 'returned'",
    ASLEEP: "d.state = 'asleep'",
    BARE: f"d.state = 'open' AND NOT EXISTS ({_PLANNED}) AND NOT ({_STALE})",
    STALE: _STALE,
}


@dataclass(frozen=True, slots=True)
class Worth:
    """How many deals there are and what they are worth in minor units: those that are wanted, and all."""

    count: int
    amount: int
    all: int
    all_amount: int


def deal_ids(
    db: Connection,
    narrowing: Narrowing,
    order: str = "expected",
    *,
    descending: bool = False,
    view: str = OPEN,
) -> "array[int]":
    """The ids of the deals of a view, narrowed, in an order.

    A view is open, awake (open, on the board), won (its work not done), lost, returned, asleep, bare (awake, without
    a next action), or stale (taken in open, and without a date for over a year: it is not bare).
    """
    order_by = ORDERS[order].format(way="DESC" if descending else "ASC")
    sql = f"SELECT d.id {_FROM} WHERE {_VIEWS[view]} AND {clause(narrowing)} ORDER BY {order_by}"
    cursor, ids = db.execute(sql, bound(db, narrowing)), array("q")
    while block := cursor.fetchmany(4096):
        ids.extend(row[0] for row in block)
    return ids


def deals(db: Connection, ids: Sequence[int]) -> list[Deal]:
    """The deals of these ids, in the order of the ids; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    found = {row[0]: Deal(*row) for row in db.all(f"{_DEAL} WHERE d.id IN ({marks})", list(ids))}
    return [found[deal_id] for deal_id in ids if deal_id in found]


def booked_until(db: Connection) -> str | None:
    """The last local day of the work that is still to be done, of orders with a day; None for none."""
    ends = "coalesce(w.ends_on, w.starts_on)"
    sql = f"""
SELECT {ends} FROM sales_order AS w WHERE w.finished_on IS NULL AND {ends} NOT NULL
AND NOT EXISTS ({_TAKEN_BACK.format(deal="w.deal_id")}) ORDER BY {ends} DESC LIMIT 1
"""
    day = db.value(sql)
    return None if day is None else str(day)


def find(db: Connection, deal_id: int) -> Deal | None:
    """One deal."""
    row = db.first(f"{_DEAL} WHERE d.id = ?", (deal_id,))
    return None if row is None else Deal(*row)


def of_handoff(db: Connection, handoff_id: int) -> Deal | None:
    """The deal that an accepted handoff became."""
    row = db.first(f"{_DEAL} WHERE d.handoff_id = ?", (handoff_id,))
    return None if row is None else Deal(*row)


def stages(db: Connection) -> list[Stage]:
    """The steps of the pipeline, in their order."""
    return [
        Stage(*row)
        for row in db.all("SELECT name, chance, id FROM sales_stage WHERE archived = 0 ORDER BY position, id")
    ]


def lost_reasons(db: Connection) -> list[str]:
    """Why deals are lost, to choose from."""
    return [name for (name,) in db.all("SELECT name FROM sales_lost_reason ORDER BY position, id")]


_FOLLOW_UP = f"""
SELECT a.id, a.deal_id, a.due_at, a.kind, a.subject, {goes_by("k")}, coalesce(d.title, ''), coalesce(s.name, ''),
       d.amount
FROM sales_activity AS a
LEFT JOIN sales_deal AS d ON d.id = a.deal_id
LEFT JOIN sales_stage AS s ON s.id = d.stage_id
LEFT JOIN business_contact AS k ON k.id = {stands_for("coalesce(a.contact_id, d.contact_id)")}
"""


def due(db: Connection, before: str, limit: int = 200) -> list[FollowUp]:
    """What is due before a stamp and not done, the oldest first."""
    sql = (
        f"{_FOLLOW_UP} WHERE a.done_at IS NULL AND a.due_at < ? AND (d.id IS NULL OR d.state IN ('open', 'asleep')) "
        "ORDER BY a.due_at, a.id LIMIT ?"
    )
    return [FollowUp(*row) for row in db.all(sql, (before, limit))]


def count_due(db: Connection, before: str) -> int:
    """How many activities were due before a stamp and are not done."""
    sql = (
        "SELECT count(*) FROM sales_activity AS a LEFT JOIN sales_deal AS d ON d.id = a.deal_id "
        "WHERE a.done_at IS NULL AND a.due_at < ? AND (d.id IS NULL OR d.state IN ('open', 'asleep'))"
    )
    return int(db.value(sql, (before,)))


def count_of(db: Connection, view: str, day: date) -> int:
    """How many deals a view holds on a local day. The bare ones are the first alarm."""
    sql = f"SELECT count(*) FROM sales_deal AS d WHERE {_VIEWS[view]}"
    return int(db.value(sql, bound(db, Narrowing(day))))


def count_in_stage(db: Connection, stage_id: int) -> int:
    """How many live deals stand in a stage."""
    sql = "SELECT count(*) FROM sales_deal WHERE stage_id = ? AND state IN ('open', 'asleep')"
    return int(db.value(sql, (stage_id,)))


def without_action(db: Connection, limit: int = 50) -> list[Deal]:
    """Open deals without a next action, the largest first."""
    sql = f"{_DEAL} WHERE d.state = 'open' AND n.id IS NULL ORDER BY d.amount DESC, d.id LIMIT ?"
    return [Deal(*row) for row in db.all(sql, (limit,))]


def to_wake(db: Connection, day: date, limit: int = 200) -> list[Deal]:
    """The deals whose rest is over on a local day, the one that waits longest first."""
    sql = f"{_DEAL} WHERE d.state = 'asleep' AND d.asleep_until <= ? ORDER BY d.asleep_until, d.id LIMIT ?"
    return [Deal(*row) for row in db.all(sql, (day.isoformat(), limit))]


def revenue(db: Connection, first: str, after: str) -> int:
    """The money of the sales from a day to before another, in minor units."""
    sql = "SELECT coalesce(sum(amount), 0) FROM sales_day_tally WHERE day >= ? AND day < ?"
    return int(db.value(sql, (first, after)))


def worth(db: Connection, narrowing: Narrowing, view: str = OPEN) -> Worth:
    """How many deals of a view there are, narrowed and in all, and what they are worth."""
    chosen = clause(narrowing)
    sql = (
        f"SELECT count(*) FILTER (WHERE {chosen}), coalesce(sum(d.amount) FILTER (WHERE {chosen}), 0), count(*), "
        f"coalesce(sum(d.amount), 0) FROM sales_deal AS d WHERE {_VIEWS[view]}"
    )
    return Worth(*db.execute(sql, bound(db, narrowing)).fetchone())


def work_to_finish(db: Connection, limit: int = 200) -> list[Deal]:
    """The won deals whose work is not done, the one that should end first at the top."""
    sql = f"{_DEAL} WHERE {_VIEWS[WON]} ORDER BY {ORDERS['ends'].format(way='ASC')} LIMIT ?"
    return [Deal(*row) for row in db.all(sql, (limit,))]
