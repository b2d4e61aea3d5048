"""What happened to a row, to a record, or to the whole file: the steps, for the history on the pages and its pane."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from twohats.storage.sqlite import Connection

# Columns that point from rows to rows: a table, its column, and the table of what it names.
Links = Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Told:
    """One step that changed a row: when (UTC stamp), what it was called, under which hat, and which columns it changed.

    `kind` is do, undo or redo. A row that was made or deleted names no columns.
    """

    at: str
    label: str
    kind: str
    hat: str
    initials: str
    columns: tuple[str, ...]


def story_of(connection: Connection, table: str, row_id: int, limit: int = 50) -> list[Told]:
    """The steps that changed a row, the newest first; rows taken in by an import begin with their first change."""
    room = table.partition("_")[0]
    sql = (
        "SELECT s.at, s.label, s.kind, s.hat, s.initials, c.before, c.after "  # noqa: S608  # a table's own room
        f"FROM {room}_change AS c JOIN business_step AS s ON s.id = c.step_id "
        "WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.id DESC LIMIT ?"
    )
    rows = connection.all(sql, (table, row_id, limit))
    return [Told(at, label, kind, hat, initials, _changed(*images)) for at, label, kind, hat, initials, *images in rows]


def _changed(before: str | None, after: str | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ()
    old, new = json.loads(before), json.loads(after)
    return tuple(name for name in new if old.get(name) != new[name])


@dataclass(frozen=True, slots=True)
class Changed:
    """A row before and after a step; neither where it was erased since."""

    table: str
    row_id: int
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Deed:
    """A step with what it changed in the rooms that were asked for.

    Attributes:
        undone: whether it was taken back since.
        bulk: how many rows each table took in at once.
        changes: the first rows that it changed; `more` counts the others.
        blank: whether somebody in it was erased since, so that it stays as it is.
        built_on: whether another hat changed since what it wrote, so that its own hat cannot take it back.
    """

    id: int
    at: str
    label: str
    kind: str
    hat: str
    initials: str
    undone: bool
    bulk: dict[str, int]
    changes: tuple[Changed, ...]
    more: int = 0
    blank: bool = False
    built_on: bool = False


# Rows by their table.
Rows = Mapping[str, Iterable[int]]
_MOST_ROWS = 12
_CHANGES = "SELECT table_name, row_id, salt, before, after"


def rows_of_record(
    connection: Connection, table: str, row_id: int, named: Links, hanging: Links
) -> dict[str, set[int]]:
    """The rows that make up a record: itself, those it names, and those that hang on any of these.

    Args:
        connection: sees all the tables that are given.
        table: the record's own.
        row_id: its id there.
        named: columns of the record that name rows, each as (its table, column, table of the named row).
        hanging: tables of rows that hang on others, each as (table, column, table of what it names), in order.
    """
    found: dict[str, set[int]] = {table: {row_id}}
    for owner, column, target in named:
        sql = f"SELECT {column} FROM {owner} WHERE id = ? AND {column} NOT NULL"  # noqa: S608  # from code
        found.setdefault(target, set()).update(one for (one,) in connection.all(sql, (row_id,)))
    for child, column, parent in hanging:
        some = "IN (SELECT value FROM json_each(?1))"
        there = f"SELECT id FROM {child} WHERE {column} {some}"  # noqa: S608  # from code
        gone = (
            f"SELECT row_id FROM {_room(child)}_change WHERE table_name = '{child}' AND after IS NULL "  # noqa: S608  # as above
            f"AND json_extract(before, '$.{column}') {some}"
        )
        parents = json.dumps(sorted(found.get(parent, ())))
        ids = found.setdefault(child, set())
        for sql in (there, gone):
            ids.update(one for (one,) in connection.all(sql, (parents,)))
    return found


def deeds(
    connection: Connection, rooms: Sequence[str], before: int, limit: int, rows: Rows | None = None
) -> list[Deed]:
    """The steps before a step that changed the rooms, or just these rows, the newest first."""
    ids = _steps_in(connection, rooms, before, limit) if rows is None else _steps_of(connection, rows, before, limit)
    return [_deed(connection, rooms, step_id, rows) for step_id in ids]


def _steps_in(connection: Connection, rooms: Sequence[str], before: int, limit: int) -> list[int]:
    changed = " OR ".join(f"EXISTS (SELECT 1 FROM {room}_change WHERE step_id = s.id)" for room in rooms)  # noqa: S608  # from code
    taken_in = " OR ".join(f"instr(s.bulk, '\"{room}_')" for room in rooms)
    sql = (
        f"SELECT id FROM business_step AS s WHERE id < ? AND hash NOT NULL AND ({changed} OR {taken_in}) "  # noqa: S608  # from code
        "ORDER BY id DESC LIMIT ?"
    )
    return [step_id for (step_id,) in connection.all(sql, (before, limit))]


def _steps_of(connection: Connection, rows: Rows, before: int, limit: int) -> list[int]:
    found: set[int] = set()
    for table, ids in rows.items():
        sql = (
            f"SELECT DISTINCT step_id FROM {_room(table)}_change WHERE table_name = ? "  # noqa: S608  # from code
            "AND row_id IN (SELECT value FROM json_each(?)) AND step_id < ? ORDER BY step_id DESC LIMIT ?"
        )
        found.update(one for (one,) in connection.all(sql, (table, json.dumps(sorted(ids)), before, limit)))
    return sorted(found, reverse=True)[:limit]


def _deed(connection: Connection, rooms: Sequence[str], step_id: int, rows: Rows | None) -> Deed:
    sql = "SELECT id, at, label, kind, hat, initials, undone_by NOT NULL, bulk FROM business_step WHERE id = ?"
    ((_, at, label, kind, hat, initials, undone, bulk),) = connection.all(sql, (step_id,))
    first, count = _changes(connection, rooms, step_id) if rows is None else _changes_of(connection, rows, step_id)
    changes = tuple(Changed(table, row, *map(_image, images)) for table, row, _, *images in first)
    blank = any(not salt for _, _, salt, *_ in first)
    taken_in = {table: rows_in for table, rows_in in json.loads(bulk or "{}").items() if _room(table) in rooms}
    facts = step_id, at, label, kind, hat, initials, bool(undone)
    return Deed(*facts, taken_in, changes, count - len(changes), blank, _is_built_on(connection, rooms, step_id, hat))


def _is_built_on(connection: Connection, rooms: Sequence[str], step_id: int, hat: str) -> bool:
    """Whether a step of another hat that stands changed a row that this one made, or what it changed in one."""
    for room in rooms:
        sql = f"""
SELECT c.before, c.after, later.before, later.after FROM {room}_change AS c
JOIN {room}_change AS later ON later.table_name = c.table_name AND later.row_id = c.row_id AND later.step_id > c.step_id
JOIN business_step AS s ON s.id = later.step_id
WHERE c.step_id = ? AND s.hat <> ? AND s.kind <> 'undo' AND s.undone_by IS NULL
"""  # noqa: S608  # from code
        for before, after, *later in connection.execute(sql, (step_id, hat)):
            if before is None or set(_changed(before, after)).intersection(_changed(*later)):
                return True
    return False


def _changes(connection: Connection, rooms: Sequence[str], step_id: int) -> tuple[list[Any], int]:
    """The first changes of a step, and how many there are."""
    first: list[Any] = []
    count = 0
    for room in rooms:
        sql = f"{_CHANGES} FROM {room}_change WHERE step_id = ? ORDER BY id LIMIT ?"
        first += connection.all(sql, (step_id, _MOST_ROWS - len(first)))
        count += connection.value(f"SELECT count(*) FROM {room}_change WHERE step_id = ?", (step_id,))  # noqa: S608  # from code
    return first, count


def _changes_of(connection: Connection, rows: Rows, step_id: int) -> tuple[list[Any], int]:
    """The same of some rows alone."""
    found: list[Any] = []
    for table, ids in rows.items():
        sql = (
            f"{_CHANGES} FROM {_room(table)}_change WHERE table_name = ? "  # noqa: S608  # from code
            "AND row_id IN (SELECT value FROM json_each(?)) AND step_id = ? ORDER BY id"
        )
        found += connection.all(sql, (table, json.dumps(sorted(ids)), step_id))
    return found[:_MOST_ROWS], len(found)


def _image(held: str | None) -> dict[str, Any] | None:
    return None if held is None else json.loads(held)


def called(
    connection: Connection, table: str, ids: Iterable[int], columns: Sequence[str]
) -> dict[int, tuple[Any, ...]]:
    """What some rows of a table hold in the columns that name them."""
    sql = f"SELECT id, {', '.join(columns)} FROM {table} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608  # from code
    return {row_id: tuple(held) for row_id, *held in connection.all(sql, (json.dumps(sorted(ids)),))}


def _room(table: str) -> str:
    return table.partition("_")[0]
