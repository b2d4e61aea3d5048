"""What Marketing spends: money, and hours of one's own."""

from dataclasses import dataclass

from twohats.business.rules.contacts import clean_text
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.marketing.operations.named import campaign_named
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Spending:
    """Money or hours spent on a campaign or in a channel. `amount` in minor units, `minutes` of one's own time.

    With `placement_id` the campaign and the channel are the placement's, whatever is said here.
    """

    spent_on: str
    amount: int = 0
    minutes: int = 0
    campaign: str = ""
    channel: str = ""
    note: str = ""
    placement_id: int | None = None


def spend(db: Connection, spending: Spending, **columns: object) -> int:
    """Write down money or hours spent; the entry's id."""
    return db.insert("marketing_spend", **_columns(db, spending), **columns)


def book(db: Connection, spending: Spending) -> int:
    """Write down money or hours that were typed by hand; the entry's id. An amount below nothing is money back.

    Raises:
        RuleError: neither money nor hours, or the placement is gone.
    """
    _require_something(spending)
    return spend(db, spending)


def change_spending(db: Connection, spend_id: int, spending: Spending) -> None:
    """Write an entry anew."""
    _require_something(spending)
    _require_there(db, spend_id)
    columns = _columns(db, spending)
    if spending.placement_id is None and not spending.channel.strip():
        # An entry that was taken in from a file keeps the channel it came with, unless it is moved to a placement.
        was_placed, channel_id = db.first(
            "SELECT placement_id, channel_id FROM marketing_spend WHERE id = ?", (spend_id,)
        ) or (None, None)
        columns["channel_id"] = channel_id if was_placed is None else None
    db.update("marketing_spend", spend_id, **columns)


def delete_spending(db: Connection, spend_id: int) -> None:
    """Delete an entry."""
    _require_there(db, spend_id)
    db.execute("DELETE FROM marketing_spend WHERE id = ?", (spend_id,))


def _columns(db: Connection, spending: Spending) -> dict[str, object]:
    campaign_id, channel_id = _where(db, spending)
    return {
        "spent_on": spending.spent_on,
        "campaign_id": campaign_id,
        "channel_id": channel_id,
        "placement_id": spending.placement_id,
        "amount": spending.amount,
        "minutes": spending.minutes,
        "note": clean_text(spending.note, 2000, lines=True),
    }


def _where(db: Connection, spending: Spending) -> tuple[int | None, int | None]:
    """The campaign and the channel that something was spent on."""
    if spending.placement_id is None:
        channel = spending.channel
        return campaign_named(db, spending.campaign), office.channel_named(db, channel) if channel.strip() else None
    sql = (
        "SELECT w.campaign_id, p.channel_id FROM marketing_placement AS p "
        "JOIN marketing_message AS w ON w.id = p.message_id WHERE p.id = ?"
    )
    row = db.first(sql, (spending.placement_id,))
    if row is None:
        raise RuleError("This place is no longer there.")
    return row[0], row[1]


def _require_something(spending: Spending) -> None:
    if not spending.amount and not spending.minutes:
        raise RuleError("Say what it cost, or how long it took.")


def _require_there(db: Connection, spend_id: int) -> None:
    if db.first("SELECT 1 FROM marketing_spend WHERE id = ?", (spend_id,)) is None:
        raise RuleError("This entry is no longer there.")
