"""Who has to do with a contact just now, as far as both sides may know."""

from dataclasses import dataclass

from twohats.business.store.contacts import family_of, standing
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Holding:
    """Whether a handoff of theirs waits for Sales, whether they have an open deal, and when they bought last."""

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
