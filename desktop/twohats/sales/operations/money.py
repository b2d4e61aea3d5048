"""What a deal's money becomes: moved to another day, split into dated parts, reversed, or taken in another currency."""

import secrets
from dataclasses import dataclass, replace

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person, clean_text
from twohats.business.rules.money import Foreign
from twohats.business.rules.targets import share_out
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.handoff.operations.publishing import News, publish_outcome
from twohats.sales.operations.closing import sell
from twohats.sales.operations.deals import publish_capacity, publish_standing, require, today
from twohats.sales.rules.deals import Deal, state_word
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
        raise RuleError(
            "“{title}” is {state}: money is split once a deal is won.", title=deal.title, state=state_word(deal.state)
        )
    require_parts(parts, deal.amount or 0)
    held = [_require(db, one) for (one,) in db.all("SELECT id FROM sales_sale WHERE deal_id = ?", (deal_id,))]
    reversed_ids = {sale.reverses_id for sale in held}
    proposed = [sale for sale in held if sale.proposed and sale.id not in reversed_ids]
    if not proposed:
        raise RuleError(
            "The money of “{title}” is not a proposal any more: move or reverse its parts.", title=deal.title
        )
    foreign = _shares_of(db, proposed[0], parts)
    for sale in proposed:
        _tell(db, sale, "sale withdrawn", sale.sold_on, -sale.amount)
        db.execute("DELETE FROM sales_sale WHERE id = ?", (sale.id,))
    dated = sorted(zip(parts, foreign, strict=True), key=lambda one: one[0].sold_on)
    return [_take_part(db, deal, part, share) for part, share in dated]


def _shares_of(db: Connection, proposal: _Sale, parts: tuple[Part, ...]) -> list[Foreign | None]:
    """What each part is of a proposal in another currency, at its rate; extras come on top of it."""
    sql = "SELECT foreign_amount, currency, rate FROM sales_sale WHERE id = ? AND currency IS NOT NULL"
    row = db.first(sql, (proposal.id,))
    if row is None:
        return [None] * len(parts)
    amount, currency, rate = row
    weights = [0 if part.part == "extra" else part.amount for part in parts]
    shares = share_out(amount, weights)
    return [Foreign(share, currency, rate) if weight else None for share, weight in zip(shares, weights, strict=True)]


def add_extra(db: Connection, deal_id: int, part: Part, foreign: Foreign | None = None) -> int:
    """Write down money on top of what was agreed; the sale's id. In another currency it is worth what its rate says."""
    deal = require(db, deal_id)
    if foreign is not None:
        part = replace(part, amount=foreign.worth(office.profile(db).currency))
    if part.amount <= 0:
        raise RuleError("Extra money is above nothing; a cancellation reverses a sale.")
    return _take_part(db, deal, part, foreign)


def _take_part(db: Connection, deal: Deal, part: Part, foreign: Foreign | None = None) -> int:
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=part.sold_on,
        amount=part.amount,
        contact_id=deal.contact_id,
        deal_id=deal.id,
        document=clean_text(part.document),
        part=part.part,
        currency=foreign and foreign.currency,
        foreign_amount=foreign and foreign.amount,
        rate=foreign and foreign.rate,
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
    publish_capacity(db)
    return reversal


@dataclass(frozen=True, slots=True)
class NewSale:
    """Money without a deal. Either a contact is known, or only a name; with neither, nobody in particular bought.

    `amount` is net, in minor units; where it came in another currency, that stands in `foreign` instead. `what` is what
    it was for.
    """

    sold_on: str
    amount: int | None = None
    foreign: Foreign | None = None
    contact_id: int | None = None
    name: str = ""
    document: str = ""
    what: str = ""


def write_sale(db: Connection, new: NewSale) -> int:
    """Write down a sale without a deal, at the rate of the day where it came in another currency; its id.

    Raises:
        RuleError: it is worth nothing, several are called so, the currency or its rate is none, or its document is that
            of an order, whose money counts already.
    """
    amount = new.amount if new.foreign is None else new.foreign.worth(office.profile(db).currency)
    if amount is None or amount <= 0:
        raise RuleError(
            "Say how much it was: a sale is above nothing, and what was sold is taken back by reversing it."
        )
    _require_no_order(db, clean_text(new.document))
    contact_id = new.contact_id or _who(db, new.name)
    sale_id = sell(db, new.sold_on, amount, contact_id=contact_id, document=new.document, foreign=new.foreign)
    if what := clean_text(new.what, 2000):
        db.update("sales_sale", sale_id, note=what)
    return sale_id


def _require_no_order(db: Connection, document: str) -> None:
    sql = "SELECT d.title FROM sales_order AS o JOIN sales_deal AS d ON d.id = o.deal_id WHERE o.document = ?"
    title = db.value(sql, (document,)) if document else None
    if title is not None:
        raise RuleError(
            "{document} is the order of “{title}”: its money counts there. Split it, move it or add extra money there.",
            document=document,
            title=title,
        )


def _who(db: Connection, name: str) -> int | None:
    """The contact of this name, who is new where nobody is called so; None where nobody is named."""
    found = contacts.named(db, name)
    if len(found) > 1:
        raise RuleError("Several have the name “{name}”: choose one of them.", name=name)
    if found:
        return found[0]
    return add_contact(db, Person(name)) if clean_text(name) else None


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
