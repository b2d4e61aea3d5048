"""Reads of the keys that must not be written to: those who asked not to be contacted, and those who were erased."""

from collections.abc import Iterable
from dataclasses import dataclass

from twohats.business.rules.contacts import key_digest
from twohats.storage.erasing import Digest
from twohats.storage.sqlite import Connection

Key = tuple[str, str]

ASKED, ERASED = "asked", "erased"


def digest_of(db: Connection, key: Key) -> str:
    """What is kept of a key: its kind (email or phone) and the key itself."""
    return key_digest(salt_of(db), *key)


def import_digest(db: Connection) -> Digest:
    """Makes what is kept of a key by which an import knows a row again, once its person is erased."""
    salt = salt_of(db)
    return lambda key: key_digest(salt, "import", key)


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A key that must not be written to, by its digest: of which kind, why, since when, and until when if it ended."""

    digest: str
    kind: str
    why: str
    at: str
    lifted_at: str | None

    @property
    def latest(self) -> str:
        """When they said so last, this way or the other."""
        return max(self.at, self.lifted_at or "")


def every_suppressed(db: Connection) -> list[Suppressed]:
    """All that is known of keys that must not be written to, or must not have been."""
    return [Suppressed(*row) for row in db.all("SELECT digest, kind, why, at, lifted_at FROM business_suppressed")]


def salt_of(db: Connection) -> str:
    """What makes the digests of one file those of no other: all copies of a file share it."""
    return str(db.value("SELECT salt FROM business_salt"))


def suppressed(db: Connection, keys: Iterable[Key]) -> dict[Key, str]:
    """Which of some keys are suppressed, and why: `asked` or `erased`."""
    sql = "SELECT why FROM business_suppressed WHERE digest = ? AND lifted_at IS NULL"
    found = {key: db.value(sql, (digest_of(db, key),)) for key in keys}
    return {key: why for key, why in found.items() if why is not None}


def is_empty(db: Connection) -> bool:
    """Whether nobody ever asked."""
    return db.remembered("business_suppressed", lambda: db.value("SELECT 1 FROM business_suppressed LIMIT 1") is None)
