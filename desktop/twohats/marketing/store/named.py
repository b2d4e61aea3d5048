"""The names of campaigns and audiences to choose from."""

from twohats.storage.sqlite import Connection

_NAMES = {
    "campaign": "SELECT name FROM marketing_campaign WHERE verdict IS NULL ORDER BY key",
    "segment": "SELECT name FROM marketing_segment WHERE archived = 0 ORDER BY key",
}


def names(db: Connection, what: str) -> tuple[str, ...]:
    """The names of the campaigns that are not decided, or of the audiences that are not put away, in their order."""
    return tuple(name for (name,) in db.all(_NAMES[what]))
