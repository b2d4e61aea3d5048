"""What one side tells the other through the hall, in the transaction in which it became so."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass

from twohats.handoff.rules.direction import PublishedBet
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class News:
    """What became of a handoff's deal. `amount` in minor units, days local.

    Attributes:
        result: won, lost, reopened, sale, or sale withdrawn.
        kind: of a sale, whether it was to a new or a repeat customer.
        objection: of a loss, why, in the customer's words.
        again_on: of a loss, the day on which to ask again, if ever.
    """

    result: str
    happened_on: str
    amount: int = 0
    kind: str | None = None
    objection: str = ""
    again_on: str | None = None


def publish_outcome(db: Connection, handoff_id: int, deal_uid: str, news: News) -> None:
    """Tell Marketing what became of its lead, without showing the deal."""
    told = {name: getattr(news, name) for name in News.__dataclass_fields__}
    db.insert("handoff_outcome", handoff_id=handoff_id, deal_uid=deal_uid, told_at=db.at, **told)


def publish_standing(
    db: Connection, contact_id: int, open_deals: int, first_bought: str | None, last_bought: str | None
) -> None:
    """Tell Marketing where a contact stands with Sales: open deals, first and last bought."""
    row = db.first("SELECT id FROM handoff_standing WHERE contact_id = ?", (contact_id,))
    values = {"open_deals": open_deals, "first_bought": first_bought, "last_bought": last_bought}
    if row is None:
        db.insert("handoff_standing", contact_id=contact_id, **values)
    else:
        db.update("handoff_standing", row[0], **values)


def publish_capacity(db: Connection, booked_until: str | None, at: str) -> None:
    """Tell Marketing the last local day on which work is booked, if that changed."""
    row = db.first("SELECT booked_until FROM handoff_capacity WHERE id = 1")
    if row is None:
        db.insert("handoff_capacity", id=1, booked_until=booked_until, said_at=at)
    elif row[0] != booked_until:
        db.update("handoff_capacity", 1, booked_until=booked_until, said_at=at)


def publish_direction(db: Connection, vision: str, bets: Iterable[PublishedBet], said: str, at: str) -> int:
    """Put Marketing's vision at the top of the Sales tab; its id. `said` are the bets in words, a line each."""
    direction_id = db.insert("handoff_direction", vision=vision, bets=said, published_at=at)
    for bet in bets:
        db.insert("handoff_bet", direction_id=direction_id, **asdict(bet))
    return direction_id


def publish_coming(  # one value for each column that Sales may read
    db: Connection,
    campaign_uid: str,
    name: str,
    starts_on: str | None,
    ends_on: str | None,
    expected_leads: int | None,
    *,
    planned: bool,
) -> None:
    """Tell Sales of a campaign that is planned, or that it is not any more; days are local."""
    values = {
        "name": name,
        "starts_on": starts_on,
        "ends_on": ends_on,
        "expected_leads": expected_leads,
        "cancelled": int(not planned),
    }
    held = db.first(f"SELECT id, {', '.join(values)} FROM handoff_coming WHERE campaign_uid = ?", (campaign_uid,))  # noqa: S608
    if held is None:
        if planned:
            db.insert("handoff_coming", campaign_uid=campaign_uid, **values)
    elif held[1:] != tuple(values.values()):
        db.update("handoff_coming", held[0], **values)
