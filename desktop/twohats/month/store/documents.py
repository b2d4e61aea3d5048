"""Reads the orders and sales of some days with their documents."""

from datetime import date

from twohats.business.store.contacts import goes_by
from twohats.month.rules.documents import Document
from twohats.month.store.frame import Frame, days
from twohats.storage.sqlite import Connection

_WHO = """
LEFT JOIN business_contact AS c ON c.id = {0}.contact_id
LEFT JOIN business_contact AS k ON k.id = coalesce(c.merged_into, c.id)
"""
_NAME = goes_by("k")
_ORDERS = f"""
SELECT coalesce(nullif(o.document, ''), d.external_id, ''), o.ordered_on, {_NAME}, o.amount
FROM sales_order AS o JOIN sales_deal AS d ON d.id = o.deal_id {_WHO.format("d")}
WHERE o.ordered_on >= ? AND o.ordered_on < ? ORDER BY o.id
"""
_NUMBER = "coalesce(nullif({0}.document, ''), nullif(o.document, ''), d.external_id, '')"
_SALES = f"""
SELECT {_NUMBER.format("s")}, s.sold_on, CASE WHEN s.reverses_id IS NOT NULL THEN 'taken back'
       WHEN s.amount < 0 THEN 'credit'
       WHEN s.part IS NOT NULL THEN s.part WHEN s.proposed = 1 THEN 'proposed' ELSE 'sale' END,
       {_NAME}, s.amount, coalesce(s.currency, ''), coalesce(s.foreign_amount, 0), coalesce(s.rate, ''),
       iif(b.id IS NULL, '', coalesce(nullif({_NUMBER.format("b")}, ''), b.sold_on))
FROM sales_sale AS s LEFT JOIN sales_sale AS b ON b.id = s.reverses_id
LEFT JOIN sales_deal AS d ON d.id = s.deal_id LEFT JOIN sales_order AS o ON o.deal_id = s.deal_id {_WHO.format("s")}
WHERE s.sold_on >= ? AND s.sold_on < ? ORDER BY s.id
"""


def documents(db: Connection, frame: Frame) -> list[Document]:
    """The orders and sales of the days, as they stand now."""
    inside = days(frame.span)
    orders = [
        Document(number, date.fromisoformat(day), "order", who, amount)
        for number, day, who, amount in db.all(_ORDERS, inside)
    ]
    return [
        *orders,
        *(Document(number, date.fromisoformat(day), *rest) for number, day, *rest in db.all(_SALES, inside)),
    ]
