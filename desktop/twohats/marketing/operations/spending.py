"""What Marketing spends: money, and hours of one's own."""

from dataclasses import dataclass

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.marketing.operations.named import campaign_named
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Spending:
    """Money or hours spent on a campaign or in a channel. `amount` in minor units, `minutes` of one's own time."""

    spent_on: str
    amount: int = 0
    minutes: int = 0
    campaign: str = ""
    channel: str = ""
    note: str = ""


def spend(db: Connection, spending: Spending, **columns: object) -> int:
    """Write down money or hours spent; the entry's id."""
    return db.insert(
        "marketing_spend",
        spent_on=spending.spent_on,
        campaign_id=campaign_named(db, spending.campaign),
        channel_id=office.channel_named(db, spending.channel) if spending.channel.strip() else None,
        amount=spending.amount,
        minutes=spending.minutes,
        note=clean_text(spending.note, 2000, lines=True),
        **columns,
    )
