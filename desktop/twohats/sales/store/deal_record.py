"""Everything that stands on the page of one deal."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from twohats.business.rules.contacts import ContactPoint
from twohats.business.store import contacts
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.forecast import StageOdds
from twohats.sales.rules.quotes import Quote
from twohats.sales.store import deals, quotes
from twohats.sales.store.forecast import stage_odds
from twohats.storage.sqlite import Connection
from twohats.storage.story import Told, story_of

_MOST_ACTIVITIES = 200


@dataclass(frozen=True, slots=True)
class DealActivity:
    """Something planned or done with a deal: its kind, what about, due and done (UTC stamps), what came of it."""

    id: int
    kind: str
    subject: str
    due_at: str
    done_at: str | None
    outcome: str


@dataclass(frozen=True, slots=True)
class DealVersion:
    """What a deal was like from a local day on; None for what was known before this program. Money in minor units."""

    from_on: str | None
    state: str
    stage: str
    amount: int | None
    expected_close: str | None


@dataclass(frozen=True, slots=True)
class DealNote:
    """A note, or an objection in the customer's words; `at` is a UTC stamp."""

    id: int
    kind: str
    words: str
    at: str


@dataclass(frozen=True, slots=True)
class DealFile:
    """Where a file of the deal lies."""

    id: int
    path: str


@dataclass(frozen=True, slots=True)
class DealOrder:
    """What was ordered: net minor units, local days, document number."""

    amount: int
    ordered_on: str
    starts_on: str | None
    ends_on: str | None
    document: str
    finished_on: str | None


@dataclass(frozen=True, slots=True)
class DealSale:
    """Money of a deal on a local day, in minor units; `left` is what of it was not reversed.

    Where it came in another currency, `foreign` is that amount, in that currency's minor units.
    """

    id: int
    sold_on: str
    amount: int
    part: str
    document: str
    proposed: bool
    reverses_id: int | None
    note: str
    left: int
    currency: str | None
    foreign: int | None
    rate: str | None


@dataclass(frozen=True, slots=True)
class DealRecord:
    """One deal with all that is known. `odds` are those of its stage."""

    deal: Deal
    odds: StageOdds
    points: tuple[ContactPoint, ...]
    withdrawn: frozenset[str]
    referrer: str
    planned: tuple[DealActivity, ...]
    done: tuple[DealActivity, ...]
    quotes: tuple[Quote, ...]
    notes: tuple[DealNote, ...]
    files: tuple[DealFile, ...]
    order: DealOrder | None
    sales: tuple[DealSale, ...]
    versions: tuple[DealVersion, ...]
    history: tuple[Told, ...]


def record(db: Connection, deal_id: int, today: date) -> DealRecord | None:
    """The page of a deal on a local day; None if it is gone."""
    deal = deals.find(db, deal_id)
    if deal is None:
        return None
    contact = deal.contact_id or 0
    activities = _activities(db, deal_id)
    return DealRecord(
        deal=deal,
        odds=next(one for one in stage_odds(db, today) if one.id == deal.stage_id),
        points=tuple(contacts.points_of(db, contact)),
        withdrawn=contacts.withdrawn(db, contact),
        referrer=_referrer(db, contact),
        planned=tuple(sorted((one for one in activities if one.done_at is None), key=lambda one: one.due_at)),
        done=tuple(one for one in activities if one.done_at is not None),
        quotes=tuple(quotes.of_deal(db, deal_id)),
        notes=_notes(db, deal_id),
        files=_files(db, deal_id),
        order=_order(db, deal_id),
        sales=sales_of(db, deal_id),
        versions=_versions(db, deal_id),
        history=_history(db, deal_id),
    )


def slips(versions: Iterable[DealVersion]) -> tuple[str, ...]:
    """The days on which a deal was to close, from the first to the one in force; a day left open is left out.

    What was said twice on one local day counts as it was left that evening.
    """
    evening: dict[str | None, str | None] = {one.from_on: one.expected_close for one in versions}
    found: list[str] = []
    for day in evening.values():
        if day is not None and (not found or found[-1] != day):
            found.append(day)
    return tuple(found)


def sales_of(db: Connection, deal_id: int) -> tuple[DealSale, ...]:
    """The money of a deal, by day."""
    sql = """
SELECT s.id, s.sold_on, s.amount, coalesce(s.part, ''), s.document, s.proposed = 1, s.reverses_id, s.note,
       s.amount + (SELECT coalesce(sum(r.amount), 0) FROM sales_sale AS r WHERE r.reverses_id = s.id),
       s.currency, s.foreign_amount, s.rate
FROM sales_sale AS s WHERE s.deal_id = ? ORDER BY s.sold_on, s.id
"""
    return tuple(DealSale(*row) for row in db.all(sql, (deal_id,)))


def _activities(db: Connection, deal_id: int) -> list[DealActivity]:
    sql = (
        "SELECT id, kind, subject, due_at, done_at, outcome FROM sales_activity WHERE deal_id = ? "
        "ORDER BY coalesce(done_at, due_at) DESC, id DESC LIMIT ?"
    )
    return [DealActivity(*row) for row in db.all(sql, (deal_id, _MOST_ACTIVITIES))]


def _notes(db: Connection, deal_id: int) -> tuple[DealNote, ...]:
    sql = "SELECT id, kind, words, at FROM sales_note WHERE deal_id = ? ORDER BY id DESC"
    return tuple(DealNote(*row) for row in db.all(sql, (deal_id,)))


def _files(db: Connection, deal_id: int) -> tuple[DealFile, ...]:
    return tuple(DealFile(*row) for row in db.all("SELECT id, path FROM sales_file WHERE deal_id = ?", (deal_id,)))


def _order(db: Connection, deal_id: int) -> DealOrder | None:
    sql = "SELECT amount, ordered_on, starts_on, ends_on, document, finished_on FROM sales_order WHERE deal_id = ?"
    row = db.first(sql, (deal_id,))
    return None if row is None else DealOrder(*row)


def _versions(db: Connection, deal_id: int) -> tuple[DealVersion, ...]:
    sql = (
        "SELECT v.from_on, v.state, s.name, v.amount, v.expected_close FROM sales_deal_version AS v "
        "JOIN sales_stage AS s ON s.id = v.stage_id WHERE v.deal_id = ? ORDER BY v.id"
    )
    return tuple(DealVersion(*row) for row in db.all(sql, (deal_id,)))


def _referrer(db: Connection, contact_id: int) -> str:
    sql = (
        f"SELECT {contacts.goes_by('r')} FROM business_contact AS k "
        f"JOIN business_contact AS r ON r.id = {contacts.stands_for('k.referred_by')} WHERE k.id = ?"
    )
    row = db.first(sql, (contact_id,))
    return "" if row is None else str(row[0])


def _history(db: Connection, deal_id: int) -> tuple[Told, ...]:
    """The steps that changed the deal, its notes, its money or its plans, the newest first."""
    told = story_of(db, "sales_deal", deal_id)
    for table in ("sales_activity", "sales_note", "sales_file", "sales_sale", "sales_quote", "sales_order"):
        for (row_id,) in db.all(f"SELECT id FROM {table} WHERE deal_id = ? ORDER BY id DESC LIMIT 50", (deal_id,)):
            told += story_of(db, table, row_id)
    seen: dict[tuple[str, str], Told] = {}
    for one in sorted(told, key=lambda one: one.at, reverse=True):
        seen.setdefault((one.at, one.label), one)
    return tuple(seen.values())
