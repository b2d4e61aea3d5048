"""Everything that Sales knows of one customer, for the page of that customer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from twohats.business.rules.consent import Purpose
from twohats.business.rules.contacts import ContactPoint
from twohats.business.store import contacts
from twohats.sales.rules.customers import Customer
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.quotes import Quote
from twohats.sales.store import deals, quotes
from twohats.sales.store.customers import customers, known_as
from twohats.storage.sqlite import Connection

_MOST = 200


@dataclass(frozen=True, slots=True)
class Sold:
    """One sale or reversal. The days are local, `amount` in minor units, `rate` what one unit of `currency` was worth.

    Attributes:
        of: the deal it is a part of; `part` which one: deposit, stage, final, extra.
        reverses: the day of the sale that it takes back; None for a sale.
        left: what of it was not reversed.
        foreign: the amount in the other currency's minor units, where it was one.
    """

    id: int
    sold_on: str
    amount: int
    document: str
    note: str
    of: str
    part: str | None
    reverses: str | None
    currency: str | None
    foreign: int | None
    rate: str | None
    left: int


@dataclass(frozen=True, slots=True)
class Activity:
    """One thing planned or done with them; the moments are UTC stamps, `done_at` None while it is planned."""

    kind: str
    subject: str
    due_at: str
    done_at: str | None
    outcome: str
    of: str


@dataclass(frozen=True, slots=True)
class Promise:
    """What they were promised, and whether it was kept, changed or broken; None while nobody judged it."""

    words: str
    until: str | None
    sent_at: str
    kept: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody wrote down: a note, or an objection in their words."""

    id: int
    kind: str
    words: str
    at: str
    of: str


@dataclass(frozen=True, slots=True)
class Referred:
    """Somebody they sent to us, with what was bought since, in minor units."""

    contact_id: int
    who: str
    total: int


@dataclass(frozen=True, slots=True)
class CustomerRecord:
    """One customer with all that is known.

    `by_year` is their money by calendar year, `to_come` what is dated after today, both in minor units.
    """

    customer: Customer
    name: str
    organisation: str
    place: str
    language: str
    note: str
    points: tuple[ContactPoint, ...]
    withdrawn: frozenset[str]
    given: frozenset[str]
    refused: tuple[tuple[Purpose, frozenset[str]], ...]
    by_year: dict[int, int]
    to_come: int
    sold: tuple[Sold, ...]
    deals: tuple[Deal, ...]
    quotes: tuple[Quote, ...]
    activities: tuple[Activity, ...]
    promises: tuple[Promise, ...]
    notes: tuple[Note, ...]
    referred: tuple[Referred, ...]


_SOLD = """
SELECT s.id, s.sold_on, s.amount, s.document, s.note, coalesce(d.title, ''), s.part, r.sold_on,
       s.currency, s.foreign_amount, s.rate,
       s.amount + (SELECT coalesce(sum(b.amount), 0) FROM sales_sale AS b WHERE b.reverses_id = s.id)
FROM sales_sale AS s LEFT JOIN sales_deal AS d ON d.id = s.deal_id
LEFT JOIN sales_sale AS r ON r.id = s.reverses_id
"""


def record(db: Connection, contact_id: int, today: date) -> CustomerRecord | None:
    """The page of a customer on a local day; None if they are none any more."""
    found = customers(db, [contact_id], today)
    if not found:
        return None
    whose = known_as(db, [contact_id])
    sql = "SELECT name, organisation, place, language, note FROM business_contact WHERE id = ?"
    name, organisation, place, language, note = db.first(sql, (contact_id,)) or ("",) * 5
    return CustomerRecord(
        customer=found[0],
        name=name,
        organisation=organisation,
        place=place,
        language=language,
        note=note,
        points=tuple(contacts.points_of(db, contact_id)),
        withdrawn=contacts.withdrawn(db, contact_id),
        given=contacts.given(db, contact_id),
        refused=contacts.refused(db, contact_id),
        by_year=money_by_year(db, whose, today),
        to_come=_to_come(db, whose, today),
        sold=_sold(db, whose),
        deals=_deals(db, whose),
        quotes=_quotes(db, whose),
        activities=_activities(db, whose),
        promises=_promises(db, whose),
        notes=_notes(db, whose),
        referred=_referred(db, whose),
    )


def _marks(whose: Sequence[int]) -> str:
    return ", ".join("?" * len(whose))


def money_by_year(db: Connection, whose: Sequence[int], today: date) -> dict[int, int]:
    """What some contacts brought by calendar year up to a local day; a reversal counts in the year it happened."""
    sql = (
        "SELECT substr(sold_on, 1, 4), sum(amount) FROM sales_sale "
        f"WHERE sold_on <= ? AND contact_id IN ({_marks(whose)}) GROUP BY 1 ORDER BY 1"
    )
    return {int(year): amount for year, amount in db.all(sql, [today.isoformat(), *whose])}


def _to_come(db: Connection, whose: Sequence[int], today: date) -> int:
    sql = f"SELECT coalesce(sum(amount), 0) FROM sales_sale WHERE sold_on > ? AND contact_id IN ({_marks(whose)})"
    return int(db.value(sql, [today.isoformat(), *whose]))


def _sold(db: Connection, whose: Sequence[int]) -> tuple[Sold, ...]:
    sql = f"{_SOLD} WHERE s.contact_id IN ({_marks(whose)}) ORDER BY s.sold_on DESC, s.id DESC LIMIT ?"
    return tuple(Sold(*row) for row in db.all(sql, [*whose, _MOST]))


def sold_to_nobody(db: Connection) -> tuple[Sold, ...]:
    """The last sales that name nobody."""
    sql = f"{_SOLD} WHERE s.contact_id IS NULL ORDER BY s.sold_on DESC, s.id DESC LIMIT ?"
    return tuple(Sold(*row) for row in db.all(sql, (_MOST,)))


def _deals(db: Connection, whose: Sequence[int]) -> tuple[Deal, ...]:
    sql = (
        f"SELECT id FROM sales_deal WHERE contact_id IN ({_marks(whose)}) "
        "ORDER BY state NOT IN ('open', 'asleep'), closed_on DESC, id DESC LIMIT ?"
    )
    return tuple(deals.deals(db, [one for (one,) in db.all(sql, [*whose, _MOST])]))


def _quotes(db: Connection, whose: Sequence[int]) -> tuple[Quote, ...]:
    sql = (
        "SELECT q.id FROM sales_quote AS q JOIN sales_deal AS d ON d.id = q.deal_id "
        f"WHERE d.contact_id IN ({_marks(whose)}) ORDER BY q.made_on DESC, q.id DESC LIMIT ?"
    )
    return tuple(quotes.quotes(db, [one for (one,) in db.all(sql, [*whose, _MOST])]))


def _activities(db: Connection, whose: Sequence[int]) -> tuple[Activity, ...]:
    sql = (
        "SELECT a.kind, a.subject, a.due_at, a.done_at, a.outcome, coalesce(d.title, '') FROM sales_activity AS a "
        f"LEFT JOIN sales_deal AS d ON d.id = a.deal_id WHERE a.contact_id IN ({_marks(whose)}) "
        "ORDER BY coalesce(a.done_at, a.due_at) DESC, a.id DESC LIMIT ?"
    )
    return tuple(Activity(*row) for row in db.all(sql, [*whose, _MOST]))


def _promises(db: Connection, whose: Sequence[int]) -> tuple[Promise, ...]:
    sql = (
        "SELECT h.promise, h.promise_until, h.sent_at, h.promise_kept, h.promise_note FROM sales_deal AS d "
        f"JOIN handoff_item AS h ON h.id = d.handoff_id WHERE d.contact_id IN ({_marks(whose)}) "
        "AND h.promise <> '' AND h.undone = 0 ORDER BY h.sent_at DESC, h.id DESC LIMIT ?"
    )
    return tuple(Promise(*row) for row in db.all(sql, [*whose, _MOST]))


def _notes(db: Connection, whose: Sequence[int]) -> tuple[Note, ...]:
    """What was noted of them, and of their deals."""
    marks = _marks(whose)
    sql = (
        "SELECT n.id, n.kind, n.words, n.at, coalesce(d.title, '') FROM sales_note AS n "
        "LEFT JOIN sales_deal AS d ON d.id = n.deal_id "
        f"WHERE n.contact_id IN ({marks}) "
        f"OR n.deal_id IN (SELECT o.id FROM sales_deal AS o WHERE o.contact_id IN ({marks})) "
        "ORDER BY n.at DESC, n.id DESC LIMIT ?"
    )
    return tuple(Note(*row) for row in db.all(sql, [*whose, *whose, _MOST]))


def _referred(db: Connection, whose: Sequence[int]) -> tuple[Referred, ...]:
    sql = (
        f"SELECT k.id, {contacts.goes_by('k')}, "
        "coalesce((SELECT sum(s.amount) FROM sales_sale AS s WHERE s.contact_id IN (SELECT k.id UNION ALL "
        "SELECT m.id FROM business_contact AS m WHERE m.merged_into = k.id)), 0) FROM business_contact AS k "
        f"WHERE k.referred_by IN ({_marks(whose)}) AND k.merged_into IS NULL ORDER BY 3 DESC, k.key, k.id LIMIT ?"
    )
    return tuple(Referred(*row) for row in db.all(sql, [*whose, _MOST]))
