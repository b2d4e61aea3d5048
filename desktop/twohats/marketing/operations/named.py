"""Finds campaigns and segments by their names, and makes those that are only a name yet."""

import secrets

from twohats.business.rules.contacts import clean_text, name_key
from twohats.storage.sqlite import Connection


def campaign_named(db: Connection, name: str) -> int | None:
    """The id of the campaign of this name, made if there is none; None for no name."""
    return _named(db, "marketing_campaign", name, uid=secrets.token_hex(16))


def segment_named(db: Connection, name: str) -> int | None:
    """The id of the segment of this name, made if there is none; None for no name."""
    return _named(db, "marketing_segment", name)


def _named(db: Connection, table: str, name: str, **columns: object) -> int | None:
    key = name_key(name)
    if not key:
        return None
    found = db.value(f"SELECT id FROM {table} WHERE key = ?", (key,))  # noqa: S608  # names from above
    return found if found is not None else db.insert(table, name=clean_text(name), key=key, **columns)
