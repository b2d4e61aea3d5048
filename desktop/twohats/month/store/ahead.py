"""What is known on a day of the days to come: booked work, what is sold for them, and how long a lead takes."""

from collections.abc import Sequence
from datetime import date, timedelta

from twohats.business.rules.calendar import Period
from twohats.month.rules.reckoning import part_within
from twohats.month.store.frame import Frame, days
from twohats.month.store.pipeline import ORDERS_IN_HAND
from twohats.storage.sqlite import Connection

# Without planned days an order falls on the day its sale is put down for.
_ORDERS = f"""
SELECT rest, first, max(first, last) FROM (
    SELECT o.rest, coalesce(o.starts_on, o.ends_on, s.day) AS first, coalesce(o.ends_on, o.starts_on, s.day) AS last
    FROM ({ORDERS_IN_HAND}) AS o
    LEFT JOIN (SELECT deal_id, max(sold_on) AS day FROM sales_sale WHERE deal_id IS NOT NULL GROUP BY 1) AS s
    ON s.deal_id = o.deal_id)
WHERE last >= ?2
"""


def booked(db: Connection, frame: Frame, months: Sequence[Period]) -> list[int]:
    """What the orders in hand bring in each month, spread evenly over the planned days that are still to come."""
    rows = db.all(_ORDERS, (frame.as_of.isoformat(), months[0].first.isoformat()))
    orders = [
        (rest, _to_come(date.fromisoformat(first), date.fromisoformat(last), frame.as_of)) for rest, first, last in rows
    ]
    return [sum(part_within(rest, span, month) for rest, span in orders) for month in months]


def _to_come(first: date, last: date, as_of: date) -> Period:
    """The planned days after a day; the last of them if none is."""
    after = timedelta(days=1)
    return Period(min(max(first, as_of + after), last), last + after)


def sold_ahead(db: Connection, frame: Frame, period: Period) -> int:
    """The money of sales of a period that were put down by the as-of day for a day after it.

    That of a deal which was still open then is left out: its amount is.
    """
    sql = """
SELECT coalesce(sum(s.amount), 0) FROM sales_sale AS s LEFT JOIN sales_deal AS d ON d.id = s.deal_id
LEFT JOIN business_step AS p ON p.id = coalesce(s.batch, (
    SELECT min(c.step_id) FROM sales_change AS c WHERE c.table_name = 'sales_sale' AND c.row_id = s.id))
WHERE s.sold_on > ?1 AND s.sold_on >= ?2 AND s.sold_on < ?3 AND coalesce(p.at < ?4, 1)
AND coalesce(d.closed_on <= ?1, 1)
"""
    return int(db.value(sql, (frame.as_of.isoformat(), *days(period), frame.until)))


def order_amounts(db: Connection, period: Period) -> list[int]:
    """What the orders of some days were worth."""
    sql = "SELECT amount FROM sales_order WHERE ordered_on >= ? AND ordered_on < ?"
    return [amount for (amount,) in db.all(sql, days(period))]


def days_lead_to_sale(db: Connection, frame: Frame) -> list[int]:
    """From a lead's first day to its won deal, in days, of the deals won up to the day, however often it was sent."""
    sql = """
WITH RECURSIVE chain(closed_on, handoff_id) AS (
    SELECT closed_on, handoff_id FROM sales_deal
    WHERE state = 'won' AND closed_on <= ? AND handoff_id IS NOT NULL
    UNION ALL SELECT c.closed_on, h.id FROM chain AS c JOIN handoff_item AS h ON h.previous_id = c.handoff_id)
SELECT julianday(c.closed_on) - julianday(l.created_on) FROM chain AS c
JOIN marketing_lead AS l ON l.handoff_id = c.handoff_id AND l.created_on <= c.closed_on
"""
    return [round(length) for (length,) in db.all(sql, (frame.as_of.isoformat(),))]
