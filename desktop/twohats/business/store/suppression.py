"""Reads of the keys that must not be written to: those who asked not to be contacted, and those who were erased."""

from collections.abc import Iterable

from twohats.business.rules.contacts import key_digest
from twohats.storage.erasing import Digest
from twohats.storage.sqlite import Connection

Key = tuple[str, str]

ASKED, ERASED = "asked", "erased"


def digest_of(db: Connection, key: Key) -> str:
    """What is kept of a key: its kind (email or phone) and the key itself."""
    return key_digest(db.value("SELECT salt FROM business_salt"), *key)


def import_digest(db: Connection) -> Digest:
    """Makes what is kept of a key by which an import knows a row again, once its person is erased."""
    salt = db.value("SELECT salt FROM business_salt")
    return lambda key: key_digest(salt, "import", key)


def suppressed(db: Connection, keys: Iterable[Key]) -> dict[Key, str]:
    """Which of some keys are suppressed, and why: `asked` or `erased`."""
    sql = "SELECT why FROM business_suppressed WHERE digest = ? AND lifted_at IS NULL"
    found = {key: db.value(sql, (digest_of(db, key),)) for key in keys}
    return {key: why for key, why in found.items() if why is not None}


def is_empty(db: Connection) -> bool:
    """Whether nobody ever asked."""
    return db.remembered("business_suppressed", lambda: db.value("SELECT 1 FROM business_suppressed LIMIT 1") is None)
