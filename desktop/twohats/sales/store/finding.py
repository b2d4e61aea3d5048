"""What Sales finds while somebody types: contacts, customers, deals, notes, follow-ups and quotes."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from twohats.business.store.contacts import goes_by, not_erased, standing, stands_for
from twohats.business.store.finding import MOST, Found, cards, find_contacts, in_order, newest, rows_of
from twohats.handoff.store.holding import Holder, holder
from twohats.storage.sqlite import Connection

_WHOSE = f"LEFT JOIN business_contact AS k ON k.id = {stands_for('{0}')}"
_WHO = goes_by("k")
_KNOWN = f"(k.id IS NULL OR {not_erased('k')})"
# What was to be done, and what came of it.
_DONE = "a.subject || iif(a.subject <> '' AND a.outcome <> '', ' · ', '') || a.outcome"
# By the number of a deal in another program, of its order's document, or of its quote.
_NUMBERED = (
    "SELECT * FROM (SELECT id FROM sales_deal WHERE external_id >= ?1 AND external_id < ?2 "
    "ORDER BY external_id LIMIT ?3) UNION ALL SELECT * FROM (SELECT deal_id FROM sales_order "
    "WHERE document <> '' AND document >= ?1 AND document < ?2 ORDER BY document LIMIT ?3)"
)
# The plus leads through the index of numbers instead of the quotes themselves, which are long.
_QUOTED = "SELECT id FROM sales_quote WHERE number LIKE ? ESCAPE '\\' ORDER BY +id DESC LIMIT ?"


def find(db: Connection, words: str) -> list[Found]:
    """All that says these words, kind by kind."""
    held = [_held(db, one) for one in find_contacts(db, words)]
    deals = dict.fromkeys((*_numbered(db, words), *newest(db, "sales_deal", words)))
    return [
        *(one for one in held if one.kind == "contact"),
        *(one for one in held if one.kind == "customer"),
        *_deals(db, list(deals)[:MOST]),
        *_notes(db, newest(db, "sales_note", words)),
        *_follow_ups(db, newest(db, "sales_activity", words)),
        *_quotes(db, _quoted(db, words)),
    ]


def again(db: Connection, places: Sequence[tuple[str, int]]) -> list[Found]:
    """Records that were open before, each by its kind and its key; those that are gone are left out."""
    return [found for kind, one in places for found in _one(db, kind, one)]


def card(db: Connection, contact_id: int) -> Found | None:
    """Somebody of the address book, and who has to do with them."""
    return next((_held(db, one) for one in cards(db, [standing(db, contact_id)])), None)


def _one(db: Connection, kind: str, one: int) -> list[Found]:
    if kind == "customer":
        return [replace(_held(db, known), kind=kind, opens=kind) for known in cards(db, [standing(db, one)])]
    return _quotes(db, [one]) if kind == "quote" else _deals(db, [one])


def _held(db: Connection, contact: Found) -> Found:
    """Who has to do with them; whoever bought is a customer."""
    by, bought = holder(db, contact.id)
    kind = "contact" if bought is None else "customer"
    return replace(
        contact, kind=kind, opens=kind, holder=Holder.CUSTOMER if by is Holder.NOBODY and bought else by, on=bought
    )


def _numbered(db: Connection, words: str) -> Iterable[int]:
    if not _has_digit(typed := words.strip()):
        return ()
    return [one for (one,) in db.all(_NUMBERED, (typed, f"{typed}\U0010ffff", MOST))]


def _deals(db: Connection, ids: Sequence[int]) -> list[Found]:
    sql = (
        f"SELECT d.id, d.title, {_WHO}, coalesce(d.external_id, ''), trim(d.note || ' ' || d.lost_note), d.opened_on "
        f"FROM sales_deal AS d {_WHOSE.format('d.contact_id')} WHERE d.id IN ({{ids}}) AND {_KNOWN}"
    )
    return in_order(
        ids,
        (
            (one, Found("deal", "deal", one, title or who, _beside(who if title else "", number), *rest))
            for one, title, who, number, *rest in rows_of(db, sql, ids)
        ),
    )


def _beside(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _notes(db: Connection, ids: Sequence[int]) -> list[Found]:
    sql = (
        f"SELECT n.id, n.deal_id, k.id, coalesce(d.title, ''), {_WHO}, n.words, n.at FROM sales_note AS n "
        "LEFT JOIN sales_deal AS d ON d.id = n.deal_id "
        f"{_WHOSE.format('coalesce(n.contact_id, d.contact_id)')} WHERE n.id IN ({{ids}}) AND {_KNOWN}"
    )
    return in_order(ids, (_on_record("note", *row) for row in rows_of(db, sql, ids)))


def _follow_ups(db: Connection, ids: Sequence[int]) -> list[Found]:
    sql = (
        f"SELECT a.id, a.deal_id, k.id, coalesce(d.title, ''), {_WHO}, "
        f"{_DONE}, coalesce(a.done_at, a.due_at) FROM sales_activity AS a "
        "LEFT JOIN sales_deal AS d ON d.id = a.deal_id "
        f"{_WHOSE.format('coalesce(a.contact_id, d.contact_id)')} WHERE a.id IN ({{ids}}) AND {_KNOWN}"
    )
    return in_order(ids, (_on_record("follow-up", *row) for row in rows_of(db, sql, ids)))


def _on_record(
    kind: str, one: int, deal: int | None, contact: int | None, title: str, who: str, words: str, at: str
) -> tuple[int, Found]:
    """What was written down about a deal, else about a contact."""
    opens, shown = ("contact", contact or 0) if deal is None else ("deal", deal)
    return one, Found(kind, opens, shown, who or title, title if who else "", words, at)


def _has_digit(text: str) -> bool:
    return any(one.isdecimal() for one in text)


def _quoted(db: Connection, words: str) -> list[int]:
    typed = words.strip()
    if not _has_digit(typed):
        return []
    escaped = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return [one for (one,) in db.all(_QUOTED, (f"%{escaped}%", MOST))]


def _quotes(db: Connection, ids: Sequence[int]) -> list[Found]:
    sql = (
        "SELECT q.id, q.number || iif(q.version > 1, ' v' || q.version, ''), "
        f"{_WHO}, d.title, q.made_on FROM sales_quote AS q "
        f"JOIN sales_deal AS d ON d.id = q.deal_id {_WHOSE.format('d.contact_id')} WHERE q.id IN ({{ids}}) AND {_KNOWN}"
    )
    return in_order(
        ids,
        (
            (one, Found("quote", "quote", one, number, _beside(who, title), "", made))
            for one, number, who, title, made in rows_of(db, sql, ids)
        ),
    )
