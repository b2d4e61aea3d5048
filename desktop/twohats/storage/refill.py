"""Puts other rows in the place of all that a file holds, its history with them, within the open step."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from twohats.errors import RuleError
from twohats.storage import history, search
from twohats.storage.sqlite import Connection, IntegrityError
from twohats.storage.wall import Room, is_derived

_STEPS = "business_step"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is written: its name, whether it holds text, and whether it may hold nothing."""

    name: str
    is_text: bool
    optional: bool


Columns = Mapping[str, tuple[Column, ...]]
Row = Sequence[int | str | None]


def columns_of(connection: Connection, rooms: Iterable[Room]) -> dict[str, tuple[Column, ...]]:
    """The columns of every table of the rooms, but those that the file computes itself, and but what it derives."""
    found: dict[str, tuple[Column, ...]] = {}
    for room in rooms:
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, ?) = ?"
        names = connection.all(sql, (len(room.name) + 1, f"{room.name}_"))
        for table in (name for (name,) in names if not is_derived(name)):
            every = connection.all(f"PRAGMA table_xinfo({table})")
            found[table] = tuple(
                Column(name, kind == "TEXT", not (required or key))
                for _, name, kind, required, _, key, derived in every
                if not derived
            )
    return found


def refill(
    connection: Connection, rooms: tuple[Room, ...], columns: Columns, tables: Iterable[tuple[str, Iterable[Row]]]
) -> None:
    """Take everything out and these rows in; the open step comes after the last of theirs.

    Runs on the owner's connection. History does not watch meanwhile: how the rows came to be is in the history that
    comes with them.

    Raises:
        RuleError: the rows do not hold together, or their history does not fit them.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for room in rooms:
        history.unwatch(connection, room.name)
        search.unwatch(connection, room.searched)
    empty(connection, columns)
    for table, rows in tables:
        _fill(connection, table, columns[table], rows)
    come_last(connection)
    for room in rooms:
        history.watch(connection, room.name)
        search.renew(connection, room.searched)
    _require_whole(connection, rooms, columns)


def empty(connection: Connection, columns: Columns) -> None:
    """Take everything out but the open step, which gives its number to a step that comes."""
    for table in columns:
        kept = " WHERE hash IS NOT NULL" if table == _STEPS else ""
        connection.execute(f"DELETE FROM {table}{kept}")  # noqa: S608  # from schema
    _renumber(connection, 0)


def come_last(connection: Connection) -> None:
    """Let the open step come after all that came."""
    _renumber(connection, 1 + int(connection.value("SELECT max(id) FROM business_step")))


def _renumber(connection: Connection, step_id: int) -> None:
    assert connection.step is not None  # noqa: S101  # called by `do` alone
    connection.execute("UPDATE business_step SET id = ? WHERE id = ?", (step_id, connection.step.id))
    connection.step.id = step_id


def _fill(connection: Connection, table: str, columns: tuple[Column, ...], rows: Iterable[Row]) -> None:
    names = ", ".join(column.name for column in columns)
    marks = ", ".join("?" * len(columns))
    taken = 0

    def counted() -> Iterator[Row]:
        nonlocal taken
        for row in rows:
            taken += 1
            yield row

    try:
        connection.executemany(f"INSERT INTO {table} ({names}) VALUES ({marks})", counted())  # noqa: S608  # from schema
    except IntegrityError as error:
        raise RuleError("Row {number} of {table} breaks a rule of its kind.", number=taken, table=table) from error


def _require_whole(connection: Connection, rooms: tuple[Room, ...], columns: Columns) -> None:
    """What a file of ours can rely on: keys that lead somewhere, each room's own rules, and a history of its rows."""
    lost = connection.first("PRAGMA foreign_key_check")
    if lost is not None:
        raise RuleError("A row of {table} points at nothing in {target}.", table=lost[0], target=lost[2])
    for room in rooms:
        if room.never and (broken := connection.first(room.never)):
            raise RuleError("A row of {table} breaks a rule: the same is open twice.", table=broken[0])
    _require_told(connection, rooms, columns)


def _require_told(connection: Connection, rooms: tuple[Room, ...], columns: Columns) -> None:
    """Undo puts images back by the names in them, so each has to be one of a table's own."""
    assert connection.step is not None  # noqa: S101  # called by `do` alone
    wrong = RuleError("The history in it does not fit.")
    names = {table: frozenset(column.name for column in held) for table, held in columns.items()}
    for (bulk,) in connection.all("SELECT bulk FROM business_step WHERE bulk IS NOT NULL"):
        if not _counts(bulk, frozenset(names)):
            raise wrong
    for room in rooms:
        sql = f"SELECT table_name, before, after FROM {room.name}_change"  # noqa: S608  # from code
        for table, *images in connection.execute(sql):
            if not (table.startswith(f"{room.name}_") and table in names):
                raise wrong
            if not all(image is None or _is_image(image, names[table]) for image in images):
                raise wrong
    if history.verify(connection, [room.name for room in rooms], but=connection.step.id):
        raise wrong


def _counts(bulk: str, tables: frozenset[str]) -> bool:
    held = _object(bulk)
    return held is not None and held.keys() <= tables and all(type(count) is int for count in held.values())


def _is_image(image: str, names: frozenset[str]) -> bool:
    held = _object(image)
    return held is not None and held.keys() <= names and all(_is_plain(value) for value in held.values())


def _is_plain(value: object) -> bool:
    return value is None or type(value) in (int, str)


def _object(text: str) -> dict[str, object] | None:
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) else None
