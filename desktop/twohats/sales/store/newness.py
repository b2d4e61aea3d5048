"""New or repeat: a sale is repeat if its customer had bought something else before that was not reversed by then."""

from twohats.storage.sqlite import Connection

# Contacts that were merged, each with the one that stands for them all.
FAMILY = """
WITH RECURSIVE family(id, root) AS (
    SELECT id, id FROM business_contact WHERE merged_into IS NULL
    AND id IN (SELECT merged_into FROM business_contact WHERE merged_into IS NOT NULL)
    UNION ALL SELECT c.id, f.root FROM family AS f JOIN business_contact AS c ON c.merged_into = f.id)
"""


def order_of(sale: str) -> str:
    """What a sale is a part of, in SQL: its deal, or all that was bought on one day without a deal."""
    return f"coalesce('deal ' || {sale}.deal_id, {sale}.sold_on)"


def _bought(contact: str, before: str, other: str) -> str:
    """Whether a contact, under any name it was merged from, has a sale `e` that stood before something, in SQL."""
    stood = (
        f"{before.format('e')} AND {other} AND e.amount > 0 AND e.reverses_id IS NULL AND e.amount + coalesce(("
        f"SELECT sum(r.amount) FROM sales_sale AS r WHERE r.reverses_id = e.id AND {before.format('r')}), 0) > 0"
    )
    return (
        f"(EXISTS (SELECT 1 FROM sales_sale AS e WHERE e.contact_id = {contact} AND {stood}) "
        "OR EXISTS (SELECT 1 FROM family AS m JOIN family AS o ON o.root = m.root "
        f"JOIN sales_sale AS e ON e.contact_id = o.id WHERE m.id = {contact} AND {stood}))"
    )


# To be asked after FAMILY, of a sale `b` that reverses nothing.
BOUGHT_BEFORE_SALE = _bought(
    "b.contact_id",
    "{0}.sold_on <= b.sold_on AND ({0}.sold_on < b.sold_on OR {0}.id < b.id)",
    f"{order_of('e')} <> {order_of('b')}",
)
# To be asked after FAMILY, of a closed deal `d`.
BOUGHT_BEFORE_DEAL = _bought("d.contact_id", "{0}.sold_on < d.closed_on", "e.deal_id IS NOT d.id")

_KIND = f"""
{FAMILY} SELECT iif(b.contact_id IS NULL, NULL, iif({BOUGHT_BEFORE_SALE}, 'repeat', 'new'))
FROM sales_sale AS s JOIN sales_sale AS b ON b.id = coalesce(s.reverses_id, s.id) WHERE s.id = ?
"""


def kind_of_sale(db: Connection, sale_id: int) -> str | None:
    """Whether a sale is to a new or a repeat customer; None to nobody known. A reversal is what it reverses."""
    kind = db.value(_KIND, (sale_id,))
    return None if kind is None else str(kind)
