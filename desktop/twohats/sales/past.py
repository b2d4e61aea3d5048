"""Deals and sales as another program tells them: taken in with only what is known of them today."""

import secrets
from dataclasses import dataclass

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.handoff.operations.publishing import News, publish_outcome
from twohats.sales.rules.deals import Deal
from twohats.sales.store import deals
from twohats.sales.store.customers import IS_LEFT
from twohats.sales.store.newness import kind_of_sale
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class PastDeal:
    """A deal as another program tells it. `amount` in minor units, days local."""

    title: str
    state: str
    stage_id: int
    amount: int | None = None
    opened_on: str | None = None
    expected_close: str | None = None
    closed_on: str | None = None
    lost_reason: str = ""
    channel: str = ""
    note: str = ""
    document: str = ""


@dataclass(frozen=True, slots=True)
class PastSale:
    """A sale as another program tells it. `amount` in minor units, `sold_on` a local day."""

    sold_on: str
    amount: int
    contact_id: int | None = None
    document: str = ""
    kind: str | None = None
    note: str = ""


def take_deal(  # who it is for, where it comes from, how it is known again
    db: Connection,
    past: PastDeal,
    *,
    contact_id: int | None,
    handoff_id: int | None,
    external_id: str,
    import_key: str,
) -> int:
    """Write down a deal made elsewhere: only its state of today is known; its id."""
    uid = secrets.token_hex(16)
    deal_id = db.insert(
        "sales_deal",
        uid=uid,
        contact_id=contact_id,
        handoff_id=handoff_id,
        title=clean_text(past.title),
        stage_id=past.stage_id,
        state=past.state,
        amount=past.amount,
        opened_on=past.opened_on,
        expected_close=past.expected_close,
        closed_on=past.closed_on,
        lost_reason_id=_lost_reason(db, past.lost_reason) if past.state == "lost" else None,
        lost_note=clean_text(past.lost_reason),
        channel_id=office.channel_named(db, past.channel) if past.channel else None,
        note=clean_text(past.note, 4000, lines=True),
        external_id=external_id or None,
        import_key=import_key,
    )
    _keep_past_version(db, deal_id, past)
    if past.state != "open" and past.closed_on is not None:
        _book_past(db, deal_id, uid, past, contact_id, handoff_id)
    return deal_id


def _lost_reason(db: Connection, name: str) -> int | None:
    found = db.value("SELECT id FROM sales_lost_reason WHERE name = ?", (name.strip().casefold(),))
    return None if found is None else int(found)


def _keep_past_version(db: Connection, deal_id: int, past: PastDeal) -> None:
    db.insert(
        "sales_deal_version",
        deal_id=deal_id,
        from_on=None,
        state=past.state,
        stage_id=past.stage_id,
        amount=past.amount,
        expected_close=past.expected_close,
        closed_on=past.closed_on,
    )


def _book_past(  # the deal's own columns, so that it is not read back row by row
    db: Connection, deal_id: int, uid: str, past: PastDeal, contact_id: int | None, handoff_id: int | None
) -> None:
    amount, day = past.amount or 0, past.closed_on or ""
    if handoff_id is not None:
        publish_outcome(db, handoff_id, uid, News(past.state, day, amount, objection=clean_text(past.lost_reason)))
    if past.state != "won" or past.amount is None:
        return
    document = clean_text(past.document)
    db.insert("sales_order", deal_id=deal_id, amount=amount, ordered_on=day, document=document)
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=day,
        amount=amount,
        contact_id=contact_id,
        deal_id=deal_id,
        document=document,
        proposed=1,
    )
    if handoff_id is not None:
        publish_outcome(db, handoff_id, uid, News("sale", day, amount, kind_of_sale(db, sale_id)))


def take_sale(db: Connection, past: PastSale, *, import_key: str) -> int:
    """Write down a sale made elsewhere; one that names a deal takes the place of that deal's proposal; its id."""
    deal = _deal_of_document(db, past.document)
    if deal is not None:
        _withdraw_proposals(db, deal)
    contact_id = past.contact_id if past.contact_id is not None or deal is None else deal.contact_id
    sale_id = db.insert(
        "sales_sale",
        uid=secrets.token_hex(16),
        sold_on=past.sold_on,
        amount=past.amount,
        contact_id=contact_id,
        deal_id=deal.id if deal else None,
        document=past.document,
        kind=past.kind,
        note=clean_text(past.note, 2000, lines=True),
        import_key=import_key,
    )
    if deal is not None and deal.handoff_id is not None:
        kind = past.kind or kind_of_sale(db, sale_id)
        publish_outcome(db, deal.handoff_id, deal.uid, News("sale", past.sold_on, past.amount, kind))
    return sale_id


def _deal_of_document(db: Connection, document: str) -> Deal | None:
    if not document:
        return None
    deal_id = db.value("SELECT id FROM sales_deal WHERE external_id = ? AND state = 'won'", (document,))
    if deal_id is None:
        deal_id = db.value("SELECT deal_id FROM sales_order WHERE document = ?", (document,))
    return None if deal_id is None else deals.find(db, deal_id)


def _withdraw_proposals(db: Connection, deal: Deal) -> None:
    proposals = db.all("SELECT id, sold_on, amount FROM sales_sale WHERE deal_id = ? AND proposed = 1", (deal.id,))
    for sale_id, sold_on, amount in proposals:
        db.execute("DELETE FROM sales_sale WHERE id = ?", (sale_id,))
        if deal.handoff_id is not None:
            publish_outcome(db, deal.handoff_id, deal.uid, News("sale withdrawn", sold_on, -amount))


def publish_standings(db: Connection) -> None:
    """Tell the hall anew where every contact of Sales stands."""
    held = {
        row[0]: row[1:]
        for row in db.all("SELECT contact_id, open_deals, first_bought, last_bought, id FROM handoff_standing")
    }
    sql = f"""
SELECT contact_id, sum(live), min(bought), max(bought) FROM (
    SELECT contact_id, state IN ('open', 'asleep') AS live, NULL AS bought FROM sales_deal UNION ALL
    SELECT contact_id, 0, iif({IS_LEFT}, sold_on, NULL) FROM sales_sale AS s)
WHERE contact_id IS NOT NULL GROUP BY contact_id
"""  # noqa: S608  # from code
    for contact_id, open_deals, first, last in db.all(sql):
        if contact_id not in held:
            db.insert(
                "handoff_standing",
                contact_id=contact_id,
                open_deals=open_deals,
                first_bought=first,
                last_bought=last,
            )
        elif held[contact_id][:3] != (open_deals, first, last):
            db.update(
                "handoff_standing",
                held[contact_id][3],
                open_deals=open_deals,
                first_bought=first,
                last_bought=last,
            )
