"""Erases a person from every room in one step, and again from an older copy of the file that was brought back."""

from collections.abc import Iterable
from dataclasses import dataclass

from twohats.business.operations import erasing as office
from twohats.business.operations.suppressing import KEYED
from twohats.business.store import contacts
from twohats.business.store.contacts import erased_uids
from twohats.business.store.suppression import import_digest
from twohats.errors import FileError, RuleError
from twohats.exchange.person.traces import Traces, mentions, traces_of
from twohats.handoff.operations.erasing import let_wait_no_longer
from twohats.hat import Hat
from twohats.marketing.operations.erasing import let_go_of_erased
from twohats.month.operations.closing import erase_person
from twohats.sales.operations.erasing import end_with_erased
from twohats.storage.erasing import sweep, take_out, take_out_of_history
from twohats.storage.file import BusinessFile, Done
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Room

__all__ = ["Held", "erase", "erase_again", "erased_uids", "finish_erasing", "held_of"]


@dataclass(frozen=True, slots=True)
class Held:
    """What would be erased: of whom, how many records of each kind, and how often they are told elsewhere.

    `open_deals` of the records are deals that are not closed: they would be lost. `has_keys` says whether there is an
    e-mail address or phone number by which an import would know them again.
    """

    called: str
    counts: dict[str, int]
    open_deals: int
    elsewhere: int
    has_keys: bool


def erase(file: BusinessFile, contact_id: int, through: Connection | None = None) -> Done:
    """Take a contact, with all who turned out to be them, out of the file for good; the result counts their records.

    Sums, counts and the chain of the history stay: what was sold was sold, to nobody in particular.

    Args:
        file: the open file.
        contact_id: the contact.
        through: an owner's connection of the worker's; by default the file's own.

    Raises:
        RuleError: there is no such contact, or they were erased already.
        FileError: the disk does not allow it. Nothing was written then.
    """
    owner = through or file.connection(Hat.OWNER)
    done = file.do(Hat.OWNER, "Erase a person", _erase, file.rooms, contact_id, through=owner)
    finish_erasing(file, owner)
    return done


def erase_again(file: BusinessFile, uids: Iterable[str]) -> int:
    """Erase in a copy of the file that was just brought back everybody whose uid was erased since; how many there are.

    Whoever was merged with them by then goes along. All uids are remembered, also of those who are not in this copy.

    Args:
        file: the copy, open.
        uids: what `erased_uids` says of the newer file.

    Raises:
        FileError: the disk does not allow it. Nothing was written then.
    """
    owner = file.connection(Hat.OWNER)
    missing = office.not_erased(owner, uids)
    if not missing:
        return 0
    done = file.do(Hat.OWNER, "Erase who was erased since", _erase_all, file.rooms, missing, through=owner)
    finish_erasing(file, owner)
    return int(done.result)


def finish_erasing(file: BusinessFile, owner: Connection) -> bool:
    """Sweep the file where somebody was erased and it was not done yet; whether it is clean now.

    Where it is not possible just now, the next opening does it.
    """
    if not contacts.left_unswept(owner):
        return True
    try:
        sweep(owner, file.rooms)
    except FileError:
        return False
    file.do(Hat.OWNER, "Sweep the file", office.say_swept, through=owner)
    return True


def held_of(db: Connection, contact_id: int) -> Held:
    """What would be erased with a contact, on a connection that may read every room."""
    traces = traces_of(db, contacts.known_as(db, contact_id))
    open_deals = [
        one
        for one in traces.rows["sales_deal"]
        if db.value("SELECT state FROM sales_deal WHERE id = ?", (one,)) in {"open", "asleep"}
    ]
    points = contacts.points_of(db, contact_id)
    called = contacts.name_of(db, contact_id) or next((point.value for point in points), "?")
    has_keys = any(point.key and point.kind in KEYED for point in points)
    return Held(called, traces.counts(), len(open_deals), mentions(db, called, traces), has_keys)


def _erase(db: Connection, rooms: tuple[Room, ...], contact_id: int) -> dict[str, int]:
    family = contacts.known_as(db, contact_id)
    traces = traces_of(db, family)
    counts, rows = traces.counts(), traces.rows
    stands = _standing(db, contact_id)
    office.remember_keys(db, stands)
    end_with_erased(db, rows["sales_deal"], rows["sales_activity"])
    let_wait_no_longer(db, rows["handoff_item"], rows["handoff_finished"])
    let_go_of_erased(db, rows["marketing_lead"])
    erase_person(db, stands)
    _take_out(db, rooms, traces_of(db, family))
    office.say_erased(db, stands, counts)
    return counts


def _standing(db: Connection, contact_id: int) -> int:
    """Who a contact turned out to be.

    Raises:
        RuleError: there is none, or they were erased.
    """
    row = db.first("SELECT uid FROM business_contact WHERE id = ?", (contact_id,))
    if row is None:
        raise RuleError("This contact is no longer there.")
    if row[0] in erased_uids(db):
        raise RuleError("They were erased already.")
    return contacts.standing(db, contact_id)


def _take_out(db: Connection, rooms: tuple[Room, ...], traces: Traces) -> None:
    """Out of the rows, and then out of the images: those that were there, and those that this step has made."""
    digest = import_digest(db)
    personal = {one.table: one for room in rooms for one in room.personal}
    for table, ids in traces.rows.items():
        if table in personal:
            take_out(db, personal[table], ids, digest)
    assert db.step is not None  # noqa: S101  # called by `do` alone
    for room in rooms:
        sql = f"SELECT id FROM {room.name}_change WHERE step_id = ?"  # noqa: S608  # from code
        made = {one for (one,) in db.all(sql, (db.step.id,))}
        take_out_of_history(db, personal, room.name, sorted(traces.changes[room.name] | made), digest)


def _erase_all(db: Connection, rooms: tuple[Room, ...], uids: Iterable[str]) -> int:
    count = 0
    for uid in uids:
        contact_id = db.value("SELECT id FROM business_contact WHERE uid = ?", (uid,))
        if contact_id is None:
            office.remember(db, uid, {})
        elif office.not_erased(db, [uid]):
            _erase(db, rooms, contact_id)
            count += 1
    return count
