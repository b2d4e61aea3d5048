"""Who must not be contacted is remembered by their keys alone, so that no later file brings them back."""

from collections.abc import Iterable
from dataclasses import asdict

from twohats.business.store import contacts
from twohats.business.store.suppression import ASKED, ERASED, Key, Suppressed, digest_of, every_suppressed
from twohats.storage.sqlite import Connection

# The ways to reach somebody whose keys tell who they are.
KEYED = ("email", "phone")


def suppress(db: Connection, contact_id: int, why: str = ERASED) -> int:
    """Remember every key of a contact, under all their names, before they go; how many there are."""
    keys = [(point.kind, point.key) for point in contacts.points_of(db, contact_id)]
    known = [(kind, key) for kind, key in keys if key is not None and kind in KEYED]
    return suppress_keys(db, known, why)


def suppress_keys(db: Connection, keys: Iterable[Key], why: str = ASKED) -> int:
    """Remember keys; how many there are. Who was erased stays so, whatever else is said of them."""
    count = 0
    for count, key in enumerate(dict.fromkeys(keys), 1):  # noqa: B007  # it is what is given back
        digest = digest_of(db, key)
        row = db.first("SELECT id, why, lifted_at FROM business_suppressed WHERE digest = ?", (digest,))
        if row is None:
            db.insert("business_suppressed", digest=digest, kind=key[0], why=why, at=db.at)
        elif row[2] is not None or (row[1], why) == (ASKED, ERASED):
            db.update("business_suppressed", row[0], why=why, at=db.at, lifted_at=None)
    return count


def learn(db: Connection, known: Iterable[Suppressed]) -> None:
    """Take over what another copy of this file knows of keys, where nothing was said here since."""
    held = {one.digest: one for one in every_suppressed(db)}
    for one in known:
        here = held.get(one.digest)
        if here is None:
            db.insert("business_suppressed", **asdict(one))
        elif here.latest < one.latest:
            sql = "UPDATE business_suppressed SET why = ?, at = ?, lifted_at = ? WHERE digest = ?"
            db.execute(sql, (one.why, one.at, one.lifted_at, one.digest))


def lift(db: Connection, keys: Iterable[Key]) -> None:
    """They agreed again, and it is known how: these keys may be written to."""
    for key in keys:
        sql = "UPDATE business_suppressed SET lifted_at = ? WHERE digest = ? AND lifted_at IS NULL"
        db.execute(sql, (db.at, digest_of(db, key)))
