"""Takes what can still be read of a damaged file into a new one, row by row, and says which rows are doubtful."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from twohats.errors import FileError
from twohats.hat import Hat
from twohats.storage import history, search
from twohats.storage.file import BusinessFile
from twohats.storage.guard import fill_up
from twohats.storage.refill import Columns, columns_of, come_last, empty
from twohats.storage.sqlite import Connection, DatabaseError, OwnerConnection, connect
from twohats.storage.wall import Room
from twohats.words import filled, say

# Between two rows that read, so many numbers are asked for one by one.
_WIDEST_GAP = 20_000


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that was taken in although something is wrong with it, or could not be: its table, number and why."""

    table: str
    row_id: int
    why: str


@dataclass(slots=True)
class Salvage:
    """What came of it: rows taken in by table, and the doubtful ones."""

    rows: dict[str, int] = field(default_factory=dict)
    doubts: list[Doubt] = field(default_factory=list)


def salvage(damaged: Path, into: BusinessFile) -> Salvage:
    """Take over what reads of a copy of a damaged file, which is filled up where it is half there.

    Raises:
        FileError: not even its tables can be read.
    """
    found = Salvage()
    source = _opened(damaged)
    try:
        into.do(Hat.OWNER, "Rescue", _take_over, source, into.rooms, found, through=into.connection(Hat.OWNER))
    finally:
        source.close()
    return found


def _opened(damaged: Path) -> OwnerConnection:
    fill_up(damaged)
    source = None
    try:
        source = connect(damaged, "rw", OwnerConnection)
        source.text_factory = lambda raw: raw.decode("utf-8", "replace")
        source.all("SELECT 1 FROM business_step LIMIT 0")
    except (DatabaseError, FileError) as error:
        if source is not None:
            source.close()
        raise FileError("{name} is damaged too much: not even its tables can be read.", name=damaged.name) from error
    return source


def _take_over(owner: Connection, source: Connection, rooms: tuple[Room, ...], found: Salvage) -> None:
    assert owner.step is not None  # noqa: S101  # called by `do` alone
    owner.execute("PRAGMA defer_foreign_keys = ON")
    for room in rooms:
        history.unwatch(owner, room.name)
        search.unwatch(owner, room.searched)
    columns = columns_of(owner, rooms)
    empty(owner, columns)
    for table in columns:
        found.rows[table] = sum(_take_row(owner, table, row, found) for row in _rows(source, table, columns, found))
    _mend_references(owner, columns, found)
    for room in rooms:
        _blank_torn_images(owner, room.name, found)
    come_last(owner)
    _chain_anew(owner, [room.name for room in rooms])
    for room in rooms:
        history.watch(owner, room.name)
        search.renew(owner, room.searched)


def _rows(source: Connection, table: str, columns: Columns, found: Salvage) -> Iterator[dict[str, object]]:
    """The rows of a table that read: from its beginning, from its end, and one by one between."""
    held = {row[1] for row in _readable(source, f"PRAGMA table_info({table})")}
    names = [column.name for column in columns[table] if column.name in held]
    if "id" not in names:
        return
    select = f"SELECT {', '.join(names)} FROM {table}"  # noqa: S608  # names come from the schema
    last, first = 0, 0
    for row in _named(names, _readable(source, f"{select} ORDER BY id")):
        last = int(str(row["id"]))
        yield row
    for row in _named(names, _readable(source, f"{select} WHERE id > {last} ORDER BY id DESC")):
        first = int(str(row["id"]))
        yield row
    for number in range(last + 1, min(first, last + _WIDEST_GAP)):
        yield from _named(names, _readable(source, f"{select} WHERE id = {number}"))
    if first:
        found.doubts.append(Doubt(table, last, filled(say("rows between {} and {} may be missing"), last, first)))


def _named(names: list[str], rows: Iterator[tuple[object, ...]]) -> Iterator[dict[str, object]]:
    return (dict(zip(names, row, strict=True)) for row in rows)


def _readable(source: Connection, sql: str) -> Iterator[tuple[object, ...]]:
    """The rows of a statement until one does not read."""
    try:
        yield from source.execute(sql)
    except (DatabaseError, FileError):
        return


def _take_row(owner: Connection, table: str, row: dict[str, object], found: Salvage) -> bool:
    if any(isinstance(value, str) and "\ufffd" in value for value in row.values()):
        found.doubts.append(Doubt(table, int(str(row["id"])), say("its text is damaged")))
    names, marks = ", ".join(row), ", ".join("?" * len(row))
    try:
        owner.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))  # noqa: S608  # from schema
    except DatabaseError as error:
        found.doubts.append(Doubt(table, int(str(row["id"])), filled(say("it was left out: {}"), error)))
        return False
    return True


def _mend_references(owner: Connection, columns: Columns, found: Salvage) -> None:
    """Rows that point at a lost one let go of it where they may, and are left out where they may not."""
    while broken := owner.all("PRAGMA foreign_key_check"):
        for table, row_id, parent, key in broken:
            column = next(row[3] for row in owner.all(f"PRAGMA foreign_key_list({table})") if row[0] == key)
            optional = next(one.optional for one in columns[table] if one.name == column)
            if optional:
                owner.execute(f"UPDATE {table} SET {column} = NULL WHERE id = ?", (row_id,))  # noqa: S608  # from schema
                found.doubts.append(Doubt(table, row_id, filled(say("what it pointed at in {} is lost"), parent)))
            else:
                owner.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))  # noqa: S608  # from schema
                found.doubts.append(
                    Doubt(table, row_id, filled(say("it was left out: what it belongs to in {} is lost"), parent))
                )


def _blank_torn_images(owner: Connection, room: str, found: Salvage) -> None:
    """An image of history that does not read as it was written is taken out; its digest stays in the chain."""
    sql = f"SELECT id, digest, salt, table_name, before, after FROM {room}_change WHERE salt <> ''"  # noqa: S608  # from code
    torn = [row[0] for row in owner.execute(sql) if history.image_digest(*row[2:]) != row[1]]
    for change_id in torn:
        owner.execute(f"UPDATE {room}_change SET before = NULL, after = NULL, salt = '' WHERE id = ?", (change_id,))  # noqa: S608  # from code
        found.doubts.append(Doubt(f"{room}_change", change_id, say("its images of the row are damaged")))


def _chain_anew(connection: Connection, rooms: Iterable[str]) -> None:
    """Chain the steps that are left of a damaged history, over the digests that are left of their rows."""
    rooms = tuple(rooms)
    guards = connection.all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'business_step'")
    for name, _ in guards:
        connection.execute(f"DROP TRIGGER {name}")
    for (step_id,) in connection.all("SELECT id FROM business_step WHERE hash IS NOT NULL ORDER BY id"):
        digests = [
            digest
            for room in rooms
            for (digest,) in connection.execute(
                f"SELECT digest FROM {room}_change WHERE step_id = ? ORDER BY id",  # noqa: S608  # from code
                (step_id,),
            )
        ]
        connection.update("business_step", step_id, hash=history.chained(connection, step_id, digests))
    for _, sql in guards:
        connection.execute(sql)
