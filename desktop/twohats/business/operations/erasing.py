"""What the office does when a person is erased: remember their keys, and that nobody writes to them again."""

import json
from collections.abc import Iterable, Mapping

from twohats.business.operations.contacts import note_consent
from twohats.business.operations.suppressing import suppress
from twohats.business.rules.contacts import PointKind
from twohats.business.store import contacts
from twohats.storage.erasing import ERASED
from twohats.storage.sqlite import Connection


def remember_keys(db: Connection, contact_id: int) -> None:
    """Remember by which keys they would be known again, before these go."""
    suppress(db, contact_id)


def say_erased(db: Connection, contact_id: int, counts: Mapping[str, int]) -> None:
    """Write to none of them from now on, and remember who they were by their number in every copy of this file."""
    note_consent(db, contact_id, PointKind, "withdrawn", ERASED)
    for one in contacts.known_as(db, contact_id):
        remember(db, str(db.value("SELECT uid FROM business_contact WHERE id = ?", (one,))), counts)


def remember(db: Connection, uid: str, counts: Mapping[str, int]) -> None:
    """Remember that a contact was erased, whether they stand in this copy of the file or not."""
    if db.first("SELECT 1 FROM business_erasure WHERE uid = ?", (uid,)) is None:
        db.insert("business_erasure", uid=uid, at=db.at, counts=json.dumps(counts))


def say_swept(db: Connection) -> None:
    """No trace of anybody who was erased is left in the file."""
    db.execute("UPDATE business_erasure SET swept = 1 WHERE swept = 0")


def not_erased(db: Connection, uids: Iterable[str]) -> list[str]:
    """Those of some numbers that were not erased in this copy of the file."""
    erased = contacts.erased_uids(db)
    return [uid for uid in dict.fromkeys(uids) if uid not in erased]
