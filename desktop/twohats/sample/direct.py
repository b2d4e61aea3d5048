"""What the wings have no verb for yet, written as their verbs would: within a step, under the right hat."""

from datetime import date

from twohats.business.operations.contacts import write_down
from twohats.business.operations.firm import set_target
from twohats.business.rules.contacts import Person
from twohats.business.store import office
from twohats.marketing.operations.leads import add_tags, take_lead
from twohats.marketing.rules.leads import NewLead
from twohats.sales.operations.closing import sell
from twohats.sales.operations.deals import publish_standing, today
from twohats.sales.store import deals
from twohats.storage.sqlite import Connection


def open_channels(db: Connection, channels: dict[str, str]) -> None:
    """Write down the places where the firm meets people, each with its kind."""
    for name, kind in channels.items():
        office.channel_named(db, name, kind)


def close_on(db: Connection, days: list[date]) -> None:
    """Write down the days on which nobody works; the owner's alone."""
    for day in days:
        db.insert("business_holiday", day=day.isoformat(), name="Christmas and New Year")


def set_targets(db: Connection, targets: dict[str, int]) -> None:
    """Set what each month should bring, in minor units."""
    for month, amount in targets.items():
        set_target(db, month, amount)


def take_tagged(db: Connection, lead: NewLead, tags: str, **columns: object) -> int:
    """Write down a lead, and tag the contact behind it; the lead's id."""
    lead_id = take_lead(db, lead, **columns)
    contact_id = db.value("SELECT contact_id FROM marketing_lead WHERE id = ?", (lead_id,))
    add_tags(db, contact_id, tags)
    return lead_id


def sell_to(db: Connection, person: Person, sold_on: str, amount: int, document: str) -> int:
    """Write down a sale without a deal, and to whom."""
    return sell(db, sold_on, amount, contact_id=write_down(db, person), document=document)


def sell_more(db: Connection, deal_id: int, sold_on: str, amount: int, document: str) -> int:
    """Write down extra work on a won deal."""
    return sell(db, sold_on, amount, deal=deals.find(db, deal_id), document=document)


def cancel(db: Connection, sale_id: int) -> int:
    """Reverse a sale on the day it happens; the id of the sale below zero."""
    amount, deal_id, document = (
        db.first("SELECT amount, deal_id, document FROM sales_sale WHERE id = ?", (sale_id,)) or ()
    )
    reversal = sell(db, _now(db)[1], -amount, deal=deals.find(db, deal_id), document=f"Credit {document}")
    db.update("sales_sale", reversal, reverses_id=sale_id)
    publish_standing(db, db.value("SELECT contact_id FROM sales_sale WHERE id = ?", (sale_id,)))
    return reversal


def _now(db: Connection) -> tuple[str, str]:
    if db.step is None:
        raise RuntimeError("Writing happens within a step.")
    return db.step.at, today(db)
