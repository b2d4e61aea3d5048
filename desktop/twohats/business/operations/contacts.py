"""Writing people down in the shared address book, and what they said about being contacted."""

import secrets
from collections.abc import Iterable

from twohats.business.rules.contacts import Person, clean_text, email_key, name_key, phone_key
from twohats.business.store import contacts, office
from twohats.errors import RuleError
from twohats.storage.sqlite import Connection


def write_down(db: Connection, person: Person) -> int | None:
    """The contact of a person: the one who holds the same e-mail address or phone number, else a new one.

    None if nothing at all is known of them. Gaps of a known contact are filled, nothing is overwritten.
    """
    if not any((person.name, person.organisation, person.email, person.phone, person.address)):
        return None
    known = known_contact(db, person)
    return add_contact(db, person) if known is None else fill_gaps(db, known, person)


def known_contact(db: Connection, person: Person) -> int | None:
    """The contact that holds the person's e-mail address or phone number."""
    country = office.profile(db).country
    for kind, key in (("email", email_key(person.email)), ("phone", phone_key(person.phone, country))):
        found = contacts.find_by_point(db, kind, key) if key else None
        if found is not None:
            return found
    return None


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
    add_points(db, contact_id, person)
    return contact_id


def add_points(db: Connection, contact_id: int, person: Person) -> None:
    """Write down the ways to reach a contact that are not known yet."""
    country = office.profile(db).country
    held = {(point.kind, point.key or point.value) for point in contacts.points_of(db, contact_id)}
    for kind, value, key in (
        ("email", clean_text(person.email), email_key(person.email)),
        ("phone", clean_text(person.phone), phone_key(person.phone, country)),
        ("postal", clean_text(person.address), None),
    ):
        if value and (kind, key or value) not in held:
            db.insert("business_contact_point", contact_id=contact_id, kind=kind, value=value, key=key)


def fill_gaps(db: Connection, contact_id: int, person: Person) -> int:
    """Add to a known contact what was not known; its id."""
    names = ("name", "organisation", "language", "note", "place")
    held = db.first(f"SELECT {', '.join(names)} FROM business_contact WHERE id = ?", (contact_id,)) or ("",) * 5  # noqa: S608
    gaps = {
        name: clean_text(getattr(person, name))
        for name, value in zip(names, held, strict=True)
        if not value and clean_text(getattr(person, name))
    }
    if "place" in gaps:
        gaps["place_key"] = name_key(person.place)
    if gaps:
        db.update("business_contact", contact_id, **gaps)
    if person.referred_by not in {None, contact_id}:
        sql = "UPDATE business_contact SET referred_by = ? WHERE id = ? AND referred_by IS NULL"
        db.execute(sql, (person.referred_by, contact_id))
    add_points(db, contact_id, person)
    return contact_id


def note_consent(db: Connection, contact_id: int, ways: Iterable[str], verdict: str, evidence: str) -> None:
    """Write down that somebody agreed to be contacted in some ways, or no longer wants to be: given or withdrawn."""
    whose = contacts.standing(db, contact_id)
    for way in ways:
        db.insert(
            "business_consent",
            contact_id=whose,
            point_kind=way,
            verdict=verdict,
            evidence=clean_text(evidence),
            at=db.at,
        )


def rename_contact(db: Connection, contact_id: int, name: str, organisation: str) -> None:
    """Correct what a contact is called.

    Raises:
        RuleError: neither a name nor an organisation is left.
    """
    name, organisation = clean_text(name), clean_text(organisation)
    if not (name or organisation):
        raise RuleError("Write down who it is: a name or an organisation.")
    db.update("business_contact", contact_id, name=name, organisation=organisation, key=name_key(name or organisation))
