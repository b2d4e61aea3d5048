"""Reads of the quotes and their lines."""

from array import array
from collections.abc import Sequence

from twohats.business.store.contacts import family_of, goes_by
from twohats.sales.rules.quotes import Quote, QuoteLine
from twohats.storage.sqlite import Connection

_FROM = """
FROM sales_quote AS q
JOIN sales_deal AS d ON d.id = q.deal_id
LEFT JOIN business_contact AS c ON c.id = d.contact_id
LEFT JOIN business_contact AS k ON k.id = coalesce(c.merged_into, c.id)
"""

_QUOTE = f"""
SELECT q.id, q.deal_id, d.title, {goes_by("k")}, q.number, q.version,
       q.made_on, q.valid_until, q.net, q.tax, q.intro, q.terms, q.path, q.sent_on, q.answer, q.answered_on,
       q.answer_note
{_FROM}
"""  # the piece stands above

ORDERS = {
    "number": "q.number {way}, q.version {way}",
    "who": "k.key {way}, q.id {way}",
    "net": "q.net {way}, q.id {way}",
    "made": "q.made_on {way}, q.id {way}",
    "sent": "q.sent_on IS NULL, q.sent_on {way}, q.id {way}",
    "until": "q.valid_until IS NULL, q.valid_until {way}, q.id {way}",
}

_VIEWS = {
    "": "q.answer IS NOT 'replaced'",
    "draft": "q.answer IS NULL AND q.sent_on IS NULL",
    "waiting": "q.answer IS NULL AND q.sent_on IS NOT NULL AND coalesce(q.valid_until, ?1) >= ?1",
    "expired": "q.answer IS NULL AND q.sent_on IS NOT NULL AND q.valid_until < ?1",
    "unanswered": "q.answer IS NULL AND q.sent_on < date(?1, '-7 days')",
    "accepted": "q.answer = 'accepted'",
    "declined": "q.answer = 'declined'",
    "all": "1",
}


def quote_ids(
    db: Connection, day: str, order: str = "made", *, descending: bool = True, words: str = "", view: str = ""
) -> "array[int]":
    """The ids of the quotes in an order, by view on a local day; replaced versions only in `all`."""
    way = "DESC" if descending else "ASC"
    escaped = words.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").strip()
    sql = (
        f"SELECT q.id {_FROM} WHERE {_VIEWS[view]} AND ?1 IS NOT NULL "
        f"AND lower(q.number || ' ' || d.title || ' ' || {goes_by('k')} || ' ' || coalesce(k.organisation, '')) "
        "LIKE ?2 ESCAPE '\\' "
        f"ORDER BY {ORDERS[order].format(way=way)}"
    )
    return array("q", (row[0] for row in db.all(sql, (day, f"%{escaped}%"))))


def quotes(db: Connection, ids: Sequence[int]) -> list[Quote]:
    """The quotes of these ids, in their order; those that are gone are left out."""
    if not ids:
        # Nothing is in an empty list, but SQLite looks at every row to see.
        return []
    marks = ", ".join("?" * len(ids))
    found = {row[0]: Quote(*row) for row in db.all(f"{_QUOTE} WHERE q.id IN ({marks})", list(ids))}
    return [found[one] for one in ids if one in found]


def find(db: Connection, quote_id: int) -> Quote | None:
    """One quote."""
    return next(iter(quotes(db, [quote_id])), None)


def of_deal(db: Connection, deal_id: int) -> list[Quote]:
    """The quotes of a deal, the newest version of the newest number first."""
    sql = f"{_QUOTE} WHERE q.deal_id = ? ORDER BY q.number DESC, q.version DESC"
    return [Quote(*row) for row in db.all(sql, (deal_id,))]


def lines(db: Connection, quote_id: int) -> tuple[QuoteLine, ...]:
    """The lines of a quote, in their order."""
    sql = (
        "SELECT words, quantity, price, discount, tax_rate, unit FROM sales_quote_line WHERE quote_id = ? "
        "ORDER BY position, id"
    )
    return tuple(QuoteLine(*row) for row in db.all(sql, (quote_id,)))


def numbers(db: Connection) -> list[str]:
    """Every number that was given."""
    return [number for (number,) in db.all("SELECT DISTINCT number FROM sales_quote")]


def count_unanswered(db: Connection, day: str) -> int:
    """How many quotes are unanswered for over 7 days on a local day, expired ones among them."""
    return int(db.value(f"SELECT count(*) FROM sales_quote AS q WHERE {_VIEWS['unanswered']}", (day,)))


def addressee(db: Connection, deal_id: int) -> tuple[str, str, str]:
    """Whom a deal is with: name, organisation, and the postal address that was written down last; empty if unknown."""
    sql = (
        "SELECT k.name, k.organisation, coalesce((SELECT p.value FROM business_contact_point AS p "
        f"WHERE p.contact_id IN {family_of('k.id')} AND p.kind = 'postal' "
        "ORDER BY p.id DESC LIMIT 1), '') "
        "FROM sales_deal AS d JOIN business_contact AS c ON c.id = d.contact_id "
        "JOIN business_contact AS k ON k.id = coalesce(c.merged_into, c.id) WHERE d.id = ?"
    )
    name, organisation, address = db.first(sql, (deal_id,)) or ("", "", "")
    return str(name), str(organisation), str(address)


def last_words(db: Connection) -> tuple[str, str]:
    """What stood before and after the lines of the quote written last; empty without one."""
    sql = (
        "SELECT intro, terms FROM sales_quote AS q WHERE EXISTS "
        "(SELECT 1 FROM sales_quote_line AS l WHERE l.quote_id = q.id) ORDER BY id DESC LIMIT 1"
    )
    intro, terms = db.first(sql) or ("", "")
    return str(intro), str(terms)
