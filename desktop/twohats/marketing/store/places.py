"""The channels as Marketing keeps them: their kinds, what they brought, and the archived ones, too."""

from dataclasses import dataclass

from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class MeetingPlace:
    """A channel, and how many leads came by it."""

    id: int
    name: str
    kind: str
    archived: bool
    leads: int


def places(db: Connection) -> list[MeetingPlace]:
    """The channels in the order of their names, the archived ones among them."""
    sql = (
        "SELECT c.id, c.name, c.kind, c.archived, "
        "(SELECT count(*) FROM marketing_lead AS l WHERE l.channel_id = c.id) FROM business_channel AS c ORDER BY c.key"
    )
    return [MeetingPlace(one, name, kind, bool(away), leads) for one, name, kind, away, leads in db.all(sql)]
