"""Who has to do with a contact just now, as far as both sides may know."""

from dataclasses import dataclass
from enum import StrEnum

from twohats.business.store.contacts import family_of, standing
from twohats.handoff.store.queue import LAST_RESULT
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Holding:
    """Whether a handoff of theirs waits for Sales, whether they have an open deal, and when they bought last.

    That may be a day to come.
    """

    waits: bool
    open_deal: bool
    last_bought: str | None


def holding(db: Connection, contact_id: int) -> Holding:
    """How a contact stands, under every name they were merged from."""
    whose = family_of("?1")
    sql = (
        "SELECT EXISTS (SELECT 1 FROM handoff_item AS h WHERE h.state = 'queued' "  # from code
        f"AND h.contact_id IN {whose}), coalesce(max(s.open_deals), 0) > 0, max(s.last_bought) "
        f"FROM handoff_standing AS s WHERE s.contact_id IN {whose}"
    )
    waits, open_deal, last_bought = db.first(sql, (standing(db, contact_id),)) or (0, 0, None)
    return Holding(bool(waits), bool(open_deal), last_bought)


def waiting_of(db: Connection, contact_id: int) -> int | None:
    """The handoff of a contact that waits for an answer longest."""
    sql = (
        "SELECT h.id FROM handoff_item AS h WHERE +h.state = 'queued' "
        f"AND h.contact_id IN {family_of('?1')} ORDER BY h.sent_at, h.id LIMIT 1"
    )
    found = db.value(sql, (standing(db, contact_id),))
    return None if found is None else int(found)


class Holder(StrEnum):
    """Which side somebody is with, as far as both may know."""

    NOBODY = ""
    MARKETING = "marketing"
    WAITS = "waits"
    SALES = "sales"
    CUSTOMER = "customer"


def holder(db: Connection, contact_id: int, *, with_us: Holder = Holder.NOBODY) -> tuple[Holder, str | None]:
    """Who has to do with a contact, and when they bought last.

    `with_us` is what a wing knows of its own; what both know goes before it, but for old purchases.
    """
    told = holding(db, contact_id)
    if told.open_deal:
        return Holder.SALES, told.last_bought
    if told.waits:
        return Holder.WAITS, told.last_bought
    if with_us is not Holder.NOBODY:
        return with_us, told.last_bought
    if _is_back(db, contact_id):
        return Holder.MARKETING, told.last_bought
    return (Holder.NOBODY if told.last_bought is None else Holder.CUSTOMER), told.last_bought


def _is_back(db: Connection, contact_id: int) -> bool:
    """Whether the newest that was sent of them went back to Marketing, or was lost."""
    sql = (
        "SELECT (h.state IN ('rejected', 'returned', 'lapsed', 'withdrawn') AND coalesce(h.recyclable, 1)) "
        f"OR coalesce((SELECT o.result FROM handoff_outcome AS o WHERE o.id = ({LAST_RESULT})), '') = 'lost' "
        f"FROM handoff_item AS h WHERE h.contact_id IN {family_of('?1')} AND h.undone = 0 "
        "ORDER BY h.sent_at DESC, h.id DESC LIMIT 1"
    )
    return bool(db.value(sql, (standing(db, contact_id),)))
