"""What a deal's money becomes: moved to another day, split into dated parts, reversed, or taken in another currency."""

import secrets
from dataclasses import dataclass

from twohats.business.rules.contacts import clean_text
from twohats.business.rules.money import convert
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.handoff.operations.publishing import News, publish_outcome
from twohats.sales.operations.deals import publish_standing, require, today
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.parts import Part, require_parts
from twohats.sales.store import deals
from twohats.sales.store.newness import kind_of_sale
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class _Sale:
    id: int
    sold_on: str
    amount: int
    contact_id: int | None
    deal_id: int | None
    document: str
    proposed: bool
    reverses_id: int | None


def move_sale(db: Connection, sale_id: int, sold_on: str) -> None:
    """Let a sale count on another local day.

    Raises:
        RuleError: it is gone, reversed, or a reversal itself.
    """
    sale = _require(db, sale_id)
    _require_standing(db, sale)
    if sold_on == sale.sold_on:
        return
    _tell(db, sale, "sale withdrawn", sale.sold_on, -sale.amount)
    db.update("sales_sale", sale_id, sold_on=sold_on, proposed=0)
    _tell(db, sale, "sale", sold_on, sale.amount)
    publish_standing(db, sale.contact_id)


def split(db: Connection, deal_id: int, parts: tuple[Part, ...]) -> list[int]:
    """Put dated parts in the place of what a won deal proposed; their ids.

    Raises:
        RuleError: it is not won, nothing is proposed any more, or the parts do not add up.
    """
    deal = require(db, deal_id)
    if deal.state != "won":
        raise RuleError("“{title}” is {state}: money is split once a deal is won.", title=deal.title, state=deal.state)
    require_parts(parts, deal.amount or 0)
    held = [_require(db, one) for (one,) in db.all("SELECT id FROM sales_sale WHERE deal_id = ?", (deal_id,))]
    reversed_ids = {sale.reverses_id for sale in held}
    proposed = [sale for sale in held if sale.proposed and sale.id not in reversed_ids]
    if not proposed:
        raise RuleError(
            "The money of “{title}” is not a proposal any more: move or reverse its parts.", title=deal.title
        )
    for sale in proposed:
        _tell(db, sale, "sale withdrawn", sale.sold_on, -sale.amount)
        db.execute("DELETE FROM sales_sale WHERE id = ?", (sale.id,))
    return [_take_part(db, deal, part) for part in sorted(parts, key=lambda part: part.sold_on)]


def add_extra(db: Connection, deal_id: int, part: Part) -> int:
    """Write down money on top of what was agreed; the sale's id."""
    deal = require(db, deal_id)
    if part.amount <= 0:
        raise RuleError("Extra money is above nothing; a cancellation reverses a sale.")
    return _take_part(db, deal, part)


def _take_part(db: Connection, deal: Deal, part: Part) -> int:
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=part.sold_on,
        amount=part.amount,
        contact_id=deal.contact_id,
        deal_id=deal.id,
        document=clean_text(part.document),
        part=part.part,
    )
    if deal.handoff_id is not None:
        news = News("sale", part.sold_on, part.amount, kind_of_sale(db, sale_id))
        publish_outcome(db, deal.handoff_id, deal.uid, news)
    publish_standing(db, deal.contact_id)
    return sale_id


def reverse(db: Connection, sale_id: int, amount: int | None = None, note: str = "") -> int:
    """Reverse a sale, or a part of it (minor units), today: the day it happens; the reversal's id.

    Money of a day to come was not yet revenue: it is taken back on that day.

    Raises:
        RuleError: more is reversed than it was worth, or it is a reversal itself.
    """
    sale = _require(db, sale_id)
    left = _require_standing(db, sale)
    back = left if amount is None else amount
    if not 0 < back <= left:
        raise RuleError("At most what is left of a sale can be reversed.")
    day = max(today(db), sale.sold_on)
    reversal = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=day,
        amount=-back,
        contact_id=sale.contact_id,
        deal_id=sale.deal_id,
        document=sale.document,
        reverses_id=sale.id,
        note=clean_text(note, 2000, lines=True),
    )
    _tell(db, sale, "sale withdrawn", day, -back)
    publish_standing(db, sale.contact_id)
    return reversal


def sell_foreign(
    db: Connection, sold_on: str, amount: int, currency: str, rate: str, contact_id: int | None, document: str = ""
) -> int:
    """Write down money in another currency, at the rate of the day, which is frozen on the sale; its id.

    `amount` is in the other currency's minor units, `rate` is what one unit of it is worth in the firm's: `0.92`.

    Raises:
        RuleError: it is the firm's own currency, one nobody knows, or no rate.
    """
    firm = office.profile(db)
    if currency == firm.currency:
        raise RuleError("{currency} is the firm's own currency: it needs no rate.", currency=currency)
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=sold_on,
        amount=convert(amount, currency, firm.currency, rate),
        contact_id=contact_id,
        document=clean_text(document),
        currency=currency,
        foreign_amount=amount,
        rate=rate,
    )
    publish_standing(db, contact_id)
    return sale_id


def _tell(db: Connection, sale: _Sale, result: str, day: str, amount: int) -> None:
    deal = None if sale.deal_id is None else deals.find(db, sale.deal_id)
    if deal is not None and deal.handoff_id is not None:
        kind = kind_of_sale(db, sale.id) if result == "sale" else None
        publish_outcome(db, deal.handoff_id, deal.uid, News(result, day, amount, kind))


def _require(db: Connection, sale_id: int) -> _Sale:
    row = db.first(
        "SELECT id, sold_on, amount, contact_id, deal_id, document, proposed, reverses_id FROM sales_sale WHERE id = ?",
        (sale_id,),
    )
    if row is None:
        raise RuleError("This sale is no longer there.")
    return _Sale(*row)


def _require_standing(db: Connection, sale: _Sale) -> int:
    """What is left of a sale, in minor units."""
    if sale.reverses_id is not None or sale.amount <= 0:
        raise RuleError("This takes a sale back already.")
    back = db.value("SELECT coalesce(sum(amount), 0) FROM sales_sale WHERE reverses_id = ?", (sale.id,))
    if sale.amount + back <= 0:
        raise RuleError("This sale was reversed already.")
    return int(sale.amount + back)
