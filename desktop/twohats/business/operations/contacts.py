"""Writing people down in the shared address book, and what they said about being contacted."""

import secrets
from collections.abc import Iterable
from datetime import timedelta

from twohats.business.operations.suppressing import learn, lift, suppress_keys
from twohats.business.rules.consent import GIVEN, Purpose
from twohats.business.rules.contacts import Person, clean_text, email_key, name_key, phone_key
from twohats.business.rules.joining import FILL, Joining, Rule
from twohats.business.store import contacts, office, suppression
from twohats.business.store.suppression import ASKED, ERASED, Key
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection

# A way to reach somebody: kind, value and key.
_Way = tuple[str, str, str | None]

# How we know, where it is a key that tells.
KNOWN_AGAIN = {
    ASKED: "They had asked before not to be contacted.",
    ERASED: "They had been erased from this file before.",
}


def write_down(db: Connection, person: Person, joining: Joining = FILL) -> int | None:
    """The contact of a person: the one who holds the same e-mail address or phone number, else a new one.

    None if nothing at all is known of them. What is said of a known contact is joined by the rules.
    """
    if not any((person.name, person.organisation, person.email, person.phone, person.address)):
        return None
    known = known_contact(db, person)
    return add_contact(db, person) if known is None else join(db, known, person, joining)


def known_contact(db: Connection, person: Person) -> int | None:
    """Who holds the person's e-mail address, else who holds their phone number, else who is said to be meant."""
    held = contacts.find_by_points(db, keys_of(db, person))
    return contacts.standing(db, person.contact) if held is None and person.contact is not None else held


def meant(db: Connection, words: str) -> int:
    """The one contact of this e-mail address, phone number or whole name.

    Raises:
        RuleError: there is none, or there are several of the name.
    """
    by_key = known_contact(db, Person(email=words, phone=words))
    found = contacts.named(db, words) if by_key is None else [by_key]
    if not found:
        raise RuleError("Nobody here is called “{words}” or is reached there.", words=words)
    if len(found) > 1:
        raise RuleError("Several people are called “{words}”: name their e-mail address or phone number.", words=words)
    return found[0]


def keys_of(db: Connection, person: Person) -> list[Key]:
    """The keys by which a person is known again: of their e-mail address and their phone number."""
    keys = (("email", email_key(person.email) if person.email.strip() else None), ("phone", _phone_key(db, person)))
    return [(kind, key) for kind, key in keys if key is not None]


def add_contact(db: Connection, person: Person, import_key: str | None = None) -> int:
    """Write a new contact down, whoever else is in the book; the contact's id."""
    name, organisation = clean_text(person.name), clean_text(person.organisation)
    contact_id = db.insert(
        "business_contact",
        uid=secrets.token_hex(16),
        kind="person" if name or not organisation else "organisation",
        name=name,
        organisation=organisation,
        key=name_key(name or organisation),
        language=clean_text(person.language),
        note=clean_text(person.note),
        referred_by=person.referred_by,
        place=clean_text(person.place),
        place_key=name_key(person.place),
        import_key=import_key,
        created_at=db.at,
    )
    said = _points_of(db, person, FILL).values()
    for kind, value, key in said:
        db.insert("business_contact_point", contact_id=contact_id, kind=kind, value=value, key=key)
    _keep_withdrawn(db, contact_id, _keys(said), frozenset())
    return contact_id


def add_points(db: Connection, contact_id: int, person: Person, joining: Joining = FILL) -> None:
    """Write down the ways to reach a contact that are not known yet; a newer one takes the place of the only one.

    Who asked not to be contacted is known by them, and stays so.
    """
    said = _points_of(db, person, joining)
    if not said:
        return
    held = contacts.points_of(db, contact_id)
    known = {(point.kind, point.key or point.value) for point in held}
    for field, (kind, value, key) in said.items():
        if (kind, key or value) in known:
            continue
        only = [point for point in held if point.kind == kind]
        if joining.of(field) is Rule.NEWER and len(only) == 1:
            db.update("business_contact_point", only[0].id, value=value, key=key)
        else:
            db.insert("business_contact_point", contact_id=contact_id, kind=kind, value=value, key=key)
    keys, withdrawn = _keys(said.values()), contacts.withdrawn(db, contact_id)
    suppress_keys(db, [key for key in keys if key[0] in withdrawn])
    _keep_withdrawn(db, contact_id, keys, withdrawn)


def _points_of(db: Connection, person: Person, joining: Joining) -> dict[str, _Way]:
    """What a person says about each way to reach them, as far as the rules take it: kind, value and key."""
    ways = {
        "email": ("email", clean_text(person.email), email_key(person.email)),
        "phone": ("phone", clean_text(person.phone), _phone_key(db, person)),
        "address": ("postal", clean_text(person.address), None),
    }
    return {field: way for field, way in ways.items() if way[1] and joining.of(field) is not Rule.KEEP}


def _keys(ways: Iterable[_Way]) -> list[Key]:
    return [(kind, key) for kind, _, key in ways if key is not None]


def _phone_key(db: Connection, person: Person) -> str | None:
    return phone_key(person.phone, office.profile(db).country) if person.phone.strip() else None


def _keep_withdrawn(db: Connection, contact_id: int, keys: list[Key], withdrawn: frozenset[str]) -> None:
    """Who is known by a suppressed key is withdrawn, if they are not yet."""
    if suppression.is_empty(db):
        return
    for (kind, _), why in suppression.suppressed(db, keys).items():
        if kind not in withdrawn:
            _note(db, contact_id, kind, "withdrawn", KNOWN_AGAIN[why])


def learn_suppressed(db: Connection, known: Iterable[suppression.Suppressed]) -> None:
    """Take over who must not be contacted from another copy of this file: those who are known here are withdrawn."""
    learn(db, known)
    sql = (
        "SELECT contact_id, kind, key FROM business_contact_point WHERE key IS NOT NULL AND kind IN ('email', 'phone')"
    )
    for contact_id, kind, key in db.all(sql):
        whose = contacts.standing(db, contact_id)
        _keep_withdrawn(db, whose, [(kind, key)], contacts.withdrawn(db, whose))


def join(db: Connection, contact_id: int, person: Person, joining: Joining = FILL) -> int:
    """Add to a known contact what is said of them, field by field by its rule; their id."""
    names = ("name", "organisation", "language", "note", "place")
    held = db.first(f"SELECT {', '.join(names)} FROM business_contact WHERE id = ?", (contact_id,)) or ("",) * 5  # noqa: S608
    said = {
        name: joining.joined(name, value, clean_text(getattr(person, name)))
        for name, value in zip(names, held, strict=True)
    }
    if tuple(said.values()) != held:
        keys = {"key": name_key(said["name"] or said["organisation"]), "place_key": name_key(said["place"])}
        db.update("business_contact", contact_id, **said, **keys)
    if person.referred_by not in {None, contact_id}:
        sql = "UPDATE business_contact SET referred_by = ? WHERE id = ? AND referred_by IS NULL"
        db.execute(sql, (person.referred_by, contact_id))
    add_points(db, contact_id, person, joining)
    return contact_id


def keep_longer(db: Connection, contact_id: int) -> None:
    """Keep somebody of whom nothing was heard for years; it is asked again in a year."""
    again = office.today(db) + timedelta(days=365)
    db.update("business_contact", contacts.standing(db, contact_id), kept_until=again.isoformat())


def note_consent(
    db: Connection,
    contact_id: int,
    ways: Iterable[str],
    verdict: str,
    evidence: str,
    purpose: Purpose = Purpose.EVERYTHING,
) -> None:
    """Write down that somebody agreed to be contacted in some ways, or no longer wants to be: given or withdrawn.

    It is added to what they said before. Where they want nothing at all, their keys are remembered with it, so that
    no later file can bring them back.
    """
    whose, said = contacts.standing(db, contact_id), [str(way) for way in ways]
    for way in said:
        _note(db, whose, way, verdict, clean_text(evidence), purpose)
    keys: list[Key] = [
        (point.kind, point.key) for point in contacts.points_of(db, whose) if point.kind in said and point.key
    ]
    if verdict == GIVEN:
        lift(db, keys)
    elif purpose is Purpose.EVERYTHING:
        suppress_keys(db, keys)


def _note(
    db: Connection, contact_id: int, way: str, verdict: str, evidence: str, purpose: Purpose = Purpose.EVERYTHING
) -> None:
    said = {"verdict": verdict, "purpose": purpose.value, "evidence": evidence}
    db.insert("business_consent", contact_id=contact_id, point_kind=way, at=db.at, **said)


def rename_contact(db: Connection, contact_id: int, name: str, organisation: str) -> None:
    """Correct what a contact is called.

    Raises:
        RuleError: neither a name nor an organisation is left.
    """
    name, organisation = clean_text(name), clean_text(organisation)
    if not (name or organisation):
        raise RuleError("Write down who it is: a name or an organisation.")
    db.update("business_contact", contact_id, name=name, organisation=organisation, key=name_key(name or organisation))
