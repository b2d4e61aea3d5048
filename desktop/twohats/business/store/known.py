"""Who in the address book is meant by what is being typed: asked after every letter, so each look is by an index."""

from dataclasses import dataclass

from twohats.business.rules.contacts import email_key, name_key, phone_key
from twohats.business.store import contacts, office
from twohats.storage.sqlite import Connection

_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who is in the book: what to call them, where they are, and how many others are called the same."""

    id: int
    who: str
    place: str
    others: int = 0


def find_known(db: Connection, name: str, reach: str = "") -> Known | None:
    """Who holds this e-mail address or phone number, else who is called so."""
    found = _by_reach(db, reach.strip())
    same = [found] if found is not None else _by_name(db, name)
    if not same:
        return None
    sql = f"SELECT k.id, {contacts.goes_by('k')}, k.place FROM business_contact AS k WHERE k.id = ?"
    ((identity, who, place),) = db.all(sql, (same[0],))
    return Known(identity, who, place, len(same) - 1)


def _by_reach(db: Connection, reach: str) -> int | None:
    if "@" in reach:
        key = email_key(reach)
        return contacts.find_by_points(db, [("email", key)]) if key else None
    key = phone_key(reach, office.profile(db).country) if reach else None
    return contacts.find_by_points(db, [("phone", key)]) if key else None


def _by_name(db: Connection, name: str) -> list[int]:
    return contacts.named(db, name) if len(name_key(name)) >= _SHORTEST else []
