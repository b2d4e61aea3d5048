"""Two contacts turn out to be one, or not. Through the owner's connection, since no wing sees what forbids it."""

from twohats.business.operations.contacts import join
from twohats.business.operations.suppressing import suppress_keys
from twohats.business.rules.contacts import Person, name_key
from twohats.business.store import contacts
from twohats.business.store.contacts import family_of
from twohats.errors import RuleError
from twohats.handoff.store.queue import open_needs
from twohats.storage.sqlite import Connection


def merge(db: Connection, stands_id: int, other_id: int) -> None:
    """One contact turns out to be another, who stands for both from now on; no row of either wing is rewritten.

    What the one who stands does not say is filled in. Everybody who was merged into the other goes along.

    Raises:
        RuleError: they are one already, or both have something open for the same need.
    """
    stands, other = contacts.standing(db, stands_id), contacts.standing(db, other_id)
    if stands == other:
        raise RuleError("They are one already.")
    _require_not_both_open(db, stands, other)
    for one in contacts.known_as(db, other):
        db.update("business_contact", one, merged_into=stands)
    _fill(db, stands, other)
    _keep_withdrawn(db, stands)


def _require_not_both_open(db: Connection, one: int, other: int) -> None:
    both = _open(db, one).keys() & _open(db, other).keys()
    for key in sorted(both):
        need = _open(db, one)[key]
        raise RuleError(
            "“{need}” is open for both: answer or close one of them first, then they can be merged.", need=need
        )


def _open(db: Connection, contact_id: int) -> dict[str, str]:
    """What is open for a contact, in the hall and in the pipeline, by the key of the need."""
    sql = (
        "SELECT coalesce(nullif(h.need, ''), d.title) FROM sales_deal AS d "  # noqa: S608  # from code
        "LEFT JOIN handoff_item AS h ON h.id = d.handoff_id "
        f"WHERE d.state IN ('open', 'asleep') AND d.contact_id IN {family_of('?1')}"
    )
    needs = [*open_needs(db, contact_id), *(need for (need,) in db.all(sql, (contact_id,)))]
    return {name_key(need): need for need in needs}


def _fill(db: Connection, stands: int, other: int) -> None:
    names = "name, organisation, language, note, place"
    said = db.first(f"SELECT {names} FROM business_contact WHERE id = ?", (other,)) or ("",) * 5  # noqa: S608
    name, organisation, language, note, place = said
    person = Person(name, organisation, language=language, note=note, place=place, referred_by=_referrer(db, other))
    own = _referrer(db, stands)
    if own is not None and contacts.standing(db, own) == stands:
        db.update("business_contact", stands, referred_by=None)
    if person.referred_by is not None and contacts.standing(db, person.referred_by) == stands:
        person = Person(name, organisation, language=language, note=note, place=place)
    join(db, stands, person)


def _referrer(db: Connection, contact_id: int) -> int | None:
    found = db.value("SELECT referred_by FROM business_contact WHERE id = ?", (contact_id,))
    return None if found is None else int(found)


def _keep_withdrawn(db: Connection, stands: int) -> None:
    """What one of them asked holds for the addresses of the other, too."""
    withdrawn = contacts.withdrawn(db, stands)
    points = contacts.points_of(db, stands)
    suppress_keys(db, [(point.kind, point.key) for point in points if point.kind in withdrawn and point.key])


def not_the_same(db: Connection, one_id: int, other_id: int) -> None:
    """Remember that two contacts are not the same: nobody asks again."""
    pair = tuple(sorted((one_id, other_id)))
    if db.first("SELECT 1 FROM business_not_same WHERE one_id = ? AND other_id = ?", pair) is None:
        db.insert("business_not_same", one_id=pair[0], other_id=pair[1], at=db.at)
