"""What callers may answer when they are asked how they heard of us."""

from twohats.handoff.store import published
from twohats.sales.rules.deals import way_to_us
from twohats.storage.sqlite import Connection

_PLACES = (
    "SELECT DISTINCT c.name FROM handoff_item AS h JOIN business_channel AS c ON c.id = h.channel_id "
    "WHERE h.campaign_uid = ? AND h.undone = 0 AND c.archived = 0 ORDER BY c.key"
)


def ways(db: Connection, day: str) -> list[str]:
    """Each campaign that runs on a local day: with the channels in which it met people, or alone before it did."""
    found = []
    for campaign in published.running(db, day):
        places = [way_to_us(name, campaign.name) for (name,) in db.all(_PLACES, (campaign.uid,))]
        found += places or [campaign.name]
    return found
