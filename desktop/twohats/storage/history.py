"""History: every changed row, before and after, for undo, redo, audit and the History pane."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.stamp import to_stamp
from twohats.storage.erasing import require_not_erased
from twohats.storage.sqlite import Connection
from twohats.storage.too_late import changed_by, gone
from twohats.storage.wall import Room, is_derived
from twohats.words import filled, say, say_step

# The one step being written has no hash yet; where there is none, the triggers' NOT NULL refuses the change.
_OPEN_STEP = "(SELECT id FROM business_step WHERE hash IS NULL)"
_NOT_WATCHED = ("_change", "business_step")
_VERBS = ("insert", "update", "delete")
_BLOCK, _LAST = 1000, 2**63 - 1  # no id is greater

CHANGE_TABLE = """
CREATE TABLE {room}_change (
    id INTEGER PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES business_step(id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT,
    salt TEXT NOT NULL,
    digest TEXT
) STRICT;
CREATE INDEX {room}_change_step ON {room}_change(step_id);
CREATE INDEX {room}_change_row ON {room}_change(table_name, row_id, step_id);
"""


@dataclass(slots=True)
class Step:
    """One thing somebody did, while it is being written.

    `bulk` counts the rows each table took in bulk, in the order of their first row; `batched` names the tables
    in which every row of this step is one of its batch. `remembered` holds, by table, what was read once and stays
    so until the table is written.
    """

    id: int
    hat: Hat
    moment: datetime
    at: str
    label: str = ""
    kind: str = "do"
    bulk: dict[str, int] = field(default_factory=dict)
    batched: frozenset[str] = frozenset()
    remembered: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PastStep:
    """A step that can be undone or done again."""

    id: int
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Change:
    table: str
    row_id: int
    before: dict[str, object] | None
    after: dict[str, object] | None


def watch(connection: Connection, room: str) -> None:
    """Put the history's triggers on every table of a room."""
    for table in _watched(connection, room):
        _watch_table(connection, room, table)


def unwatch(connection: Connection, room: str) -> None:
    """Take them off: a migration changes rows, and belongs to no step."""
    for table in _watched(connection, room):
        for verb in _VERBS:
            connection.execute(f"DROP TRIGGER IF EXISTS {table}_history_{verb}")


def _watched(connection: Connection, room: str) -> list[str]:
    tables = connection.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, ?) = ? ORDER BY name",
        (len(room) + 1, f"{room}_"),
    )
    return [table for (table,) in tables if not (table.endswith(_NOT_WATCHED) or is_derived(table))]


def _watch_table(connection: Connection, room: str, table: str) -> None:
    columns = [row[1] for row in connection.all(f"PRAGMA table_info({table})")]
    old, new = _image("OLD", columns), _image("NEW", columns)
    bulk = f"WHEN NEW.batch IS NULL OR NEW.batch <> {_OPEN_STEP}" if "batch" in columns else ""
    for verb, row, when, before, after in zip(
        _VERBS,
        ("NEW", "NEW", "OLD"),
        (bulk, f"WHEN {old} <> {new}", ""),
        ("NULL", old, old),
        (new, new, "NULL"),
        strict=True,
    ):
        connection.execute(
            f"CREATE TRIGGER {table}_history_{verb} AFTER {verb} ON {table} {when} BEGIN "  # noqa: S608  # from schema
            f"INSERT INTO {room}_change (step_id, table_name, row_id, before, after, salt) VALUES "
            f"({_OPEN_STEP}, '{table}', {row}.id, {before}, {after}, hex(randomblob(16))); END"
        )


def _image(row: str, columns: list[str]) -> str:
    pairs = ", ".join(f"'{column}', {row}.{column}" for column in columns)
    return f"json_object({pairs})"


def begin(  # one value for each column that says who did what
    connection: Connection,
    hat: Hat,
    label: str,
    moment: datetime,
    *,
    kind: str = "do",
    of_step: int | None = None,
    initials: str = "",
) -> Step:
    """Open a step inside the transaction that has just begun."""
    at = to_stamp(moment)
    step_id = connection.insert(
        "business_step", at=at, hat=hat.signature, label=label, initials=initials, kind=kind, of_step=of_step
    )
    return Step(step_id, hat, moment, at, label, kind)


def seal(connection: Connection, rooms: Iterable[str], step: Step) -> frozenset[str]:
    """Close a step: digest its rows, chain its hash to the step before; the names of the tables it changed."""
    found = {room: list(_digests(connection, room, step.id)) for room in rooms}
    for room, rows in found.items():
        if digested := [(digest, change_id) for change_id, _, digest in rows]:
            connection.executemany(f"UPDATE {room}_change SET digest = ? WHERE id = ?", digested)  # noqa: S608
    every = [row for rows in found.values() for row in rows]
    if step.bulk:
        connection.update("business_step", step.id, bulk=json.dumps(step.bulk))
    connection.update("business_step", step.id, hash=chained(connection, step.id, [digest for *_, digest in every]))
    return frozenset({*step.bulk, *(table for _, table, _ in every)})


def _digests(connection: Connection, room: str, step_id: int) -> Iterator[tuple[int, str, str]]:
    sql = f"SELECT id, table_name, salt, before, after FROM {room}_change WHERE step_id = ? ORDER BY id"  # noqa: S608
    for change_id, table, salt, before, after in connection.execute(sql, (step_id,)):
        yield change_id, table, image_digest(salt, table, before, after)


def image_digest(salt: str, table: str, before: str | None, after: str | None) -> str:
    """What the chain keeps of a changed row."""
    image = f"{salt}\n{table}\n{before}\n{after}"
    return hashlib.sha256(image.encode("utf-8", "surrogatepass")).hexdigest()


def chained(connection: Connection, step_id: int, digests: list[str]) -> str:
    """The hash of a step: over the one before, what is known of it, and the digests of its rows."""
    previous = connection.value("SELECT hash FROM business_step WHERE id < ? ORDER BY id DESC LIMIT 1", (step_id,))
    facts = connection.first(
        "SELECT id, at, hat, label, initials, kind, of_step, bulk FROM business_step WHERE id = ?", (step_id,)
    )
    begun = json.dumps([previous, facts], ensure_ascii=False)[:-1]
    chain = hashlib.sha256(f"{begun}, [".encode("utf-8", "surrogatepass"))
    # Block by block: to write down all of a long step at once stops the window.
    for first in range(0, len(digests), _BLOCK):
        chain.update((", " * bool(first) + json.dumps(digests[first : first + _BLOCK])[1:-1]).encode())
    chain.update(b"]]")
    return chain.hexdigest()


def head(connection: Connection) -> str:
    """The hash of the newest step: all of history in 64 characters; empty where nothing was done."""
    return connection.value("SELECT hash FROM business_step WHERE hash IS NOT NULL ORDER BY id DESC LIMIT 1") or ""


def verify(connection: Connection, rooms: Iterable[str], *, but: int = 0) -> list[str]:
    """Recompute the chain over the whole history, but the step that is open; a sentence for each that does not hold."""
    rooms = tuple(rooms)
    troubles = []
    for step_id, label, held in connection.all(
        "SELECT id, label, hash FROM business_step WHERE id <> ? ORDER BY id", (but,)
    ):
        digests: list[str] = []
        for room in rooms:
            sql = f"SELECT salt, table_name, before, after, digest FROM {room}_change WHERE step_id = ? ORDER BY id"  # noqa: S608
            for salt, table, before, after, digest in connection.execute(sql, (step_id,)):
                # Where somebody was erased there is no salt any more: the digest stands for what was there.
                if salt and (before or after) and image_digest(salt, table, before, after) != digest:
                    troubles.append(
                        filled(
                            say("Step {} ({}): a row of {} was altered afterwards."), step_id, say_step(label), table
                        )
                    )
                digests.append(digest)
        if chained(connection, step_id, digests) != held:
            troubles.append(
                filled(say("Step {} ({}): the chain of the history is broken here."), step_id, say_step(label))
            )
    return troubles


def undoable(connection: Connection, hat: Hat) -> PastStep | None:
    """The step that Undo would take back under this hat, if any."""
    row = connection.first(
        "SELECT id, label, kind FROM business_step WHERE hat = ? AND kind IN ('do', 'redo') AND undone_by IS NULL "
        "ORDER BY id DESC LIMIT 1",
        (hat,),
    )
    return PastStep(*row) if row else None


def redoable(connection: Connection, hat: Hat) -> PastStep | None:
    """The undo that Redo would take back under this hat, if nothing was done under it since."""
    row = connection.first(
        "SELECT id, label, kind FROM business_step AS last WHERE hat = ?1 AND kind = 'undo' AND undone_by IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM business_step WHERE hat = ?1 AND kind = 'do' AND id > last.id) "
        "ORDER BY id DESC LIMIT 1",
        (hat,),
    )
    return PastStep(*row) if row else None


def reverse(connection: Connection, rooms: tuple[Room, ...], past: PastStep) -> int:
    """Apply a past step backwards within the open step; how many bulk rows stay because they were used since.

    Runs on the owner's connection: a wing may not delete from the address book, because the other wing's
    rows may point there and the wall hides them. Only images that the past step itself wrote are put back.

    Raises:
        RuleError: a later step touched one of the rows, points to it or took its place; the sentence names it. Or
            it belongs to a time that is sealed, or somebody in it was erased since.
    """
    _require_open(connection, rooms, past)
    require_not_erased(connection, rooms, past)
    broken = _broken(connection, rooms)
    connection.execute("UPDATE business_step SET undone_by = ? WHERE id = ?", (_open_step(connection), past.id))
    connection.execute("PRAGMA defer_foreign_keys = ON")
    for room in reversed(rooms):
        for change in _changes(connection, room.name, past.id):
            _reverse_row(connection, room, change, past)
    bulk = connection.value("SELECT bulk FROM business_step WHERE id = ?", (past.id,))
    kept = _remove_bulk(connection, past, json.loads(bulk)) if bulk else 0
    for room in rooms:
        _require_unused(connection, room, past)
    for table, row_id in _broken(connection, rooms) - broken:
        raise _too_late(connection, past, table, row_id)
    return kept


def _require_open(connection: Connection, rooms: Iterable[Room], past: PastStep) -> None:
    at = connection.value("SELECT at FROM business_step WHERE id = ?", (past.id,))
    if any(at < (connection.value(room.sealed) or "") for room in rooms if room.sealed):
        raise RuleError(
            "“{label}” belongs to a month that is closed. Reopen the month first.", label=say_step(past.label)
        )


def _broken(connection: Connection, rooms: Iterable[Room]) -> set[tuple[str, int]]:
    """The rows that break a rule of their room."""
    return {(table, row_id) for room in rooms if room.never for table, row_id in connection.all(room.never)}


def _open_step(connection: Connection) -> int:
    return int(connection.value(f"SELECT {_OPEN_STEP}"))


def _changes(connection: Connection, room: str, step_id: int) -> Iterator[_Change]:
    """What a step changed, the last first; read in blocks, since each is put back before the next is asked for."""
    sql = (
        f"SELECT id, table_name, row_id, before, after FROM {room}_change WHERE step_id = ? AND id < ? "  # noqa: S608
        f"ORDER BY id DESC LIMIT {_BLOCK}"
    )
    last = _LAST
    while block := connection.all(sql, (step_id, last)):
        last = block[-1][0]
        for _, table, row_id, before, after in block:
            yield _Change(table, row_id, before and json.loads(before), after and json.loads(after))


def _reverse_row(connection: Connection, room: Room, change: _Change, past: PastStep) -> None:
    current = _current(connection, change)
    before, after = change.before, change.after
    if before is None and after is not None:
        _require(connection, change, past, current == after)
        if change.table in room.keeps:
            # A row that stays lets go of what may be gone one day: its contact, its channel.
            connection.update(change.table, change.row_id, undone=1, **_let_go(connection, change.table))
        else:
            connection.execute(f"DELETE FROM {change.table} WHERE id = ?", (change.row_id,))  # noqa: S608
    elif after is None and before is not None:
        _require(connection, change, past, current is None)
        connection.insert(change.table, **before)
    elif before is not None and after is not None:
        different = [name for name in after if before.get(name) != after[name]]
        # Bringing a kept row back and taking it away again counts as making it: nobody may have touched it.
        compared = list(after) if "undone" in different else different
        same = current is not None and all(current[name] == after[name] for name in compared)
        _require(connection, change, past, same)
        connection.update(change.table, change.row_id, **{name: before.get(name) for name in different})


def _let_go(connection: Connection, table: str) -> dict[str, None]:
    """The optional foreign keys of a table, set to nothing."""
    optional = {row[1] for row in connection.all(f"PRAGMA table_info({table})") if not row[3]}
    return {row[3]: None for row in connection.all(f"PRAGMA foreign_key_list({table})") if row[3] in optional}


def _current(connection: Connection, change: _Change) -> dict[str, object] | None:
    names = list(change.after or change.before or {})
    row = connection.first(f"SELECT {', '.join(names)} FROM {change.table} WHERE id = ?", (change.row_id,))  # noqa: S608
    return None if row is None else dict(zip(names, row, strict=True))


def _require(connection: Connection, change: _Change, past: PastStep, same: bool) -> None:  # noqa: FBT001
    if not same:
        raise _too_late(connection, past, change.table, change.row_id)


def _require_unused(connection: Connection, room: Room, past: PastStep) -> None:
    """Refuse if a row of a later step points to one that is gone now, or that stays and does not count any more."""
    made = f"FROM {room.name}_change WHERE step_id = ? AND before IS NULL AND after IS NOT NULL"
    for (table,) in connection.all(f"SELECT DISTINCT table_name {made}", (past.id,)):
        counts = "AND own.undone = 0" if table in room.keeps else ""
        for child, column in _references(connection, table):
            row = connection.first(
                f"SELECT id FROM {child} WHERE {column} IN (SELECT row_id {made} AND table_name = ?) "  # noqa: S608
                f"AND NOT EXISTS (SELECT 1 FROM {table} AS own WHERE own.id = {child}.{column} {counts}) LIMIT 1",
                (past.id, table),
            )
            if row is not None:
                raise _too_late(connection, past, child, row[0])


def _references(connection: Connection, table: str) -> list[tuple[str, str]]:
    """The foreign keys that point to a table: their table and column."""
    sql = (
        'SELECT m.name, k."from" FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS k '
        "WHERE m.type = 'table' AND k.\"table\" = ?"
    )
    return [(child, column) for child, column in connection.all(sql, (table,))]


def _too_late(connection: Connection, past: PastStep, table: str, row_id: int) -> RuleError:
    """What to say where a later step changed a row, or took it in with others."""
    later = connection.first(
        "SELECT label, hat FROM business_step WHERE id > ? AND hash IS NOT NULL "  # noqa: S608  # from schema
        f"AND (id = (SELECT max(step_id) FROM {table.partition('_')[0]}_change WHERE table_name = ? AND row_id = ? "
        f"AND step_id < {_OPEN_STEP}) OR json_extract(bulk, '$.' || ?) IS NOT NULL) ORDER BY bulk IS NOT NULL, id DESC",
        (past.id, table, row_id, table),
    )
    if later is None:
        return no_longer(past)
    return changed_by(past.label, *later, again=past.kind == "undo")


def no_longer(past: PastStep) -> RuleError:
    """What to say where something that a row needs is gone, or its place is taken."""
    return gone(past.label, again=past.kind == "undo")


def _remove_bulk(connection: Connection, past: PastStep, bulk: dict[str, int]) -> int:
    """Delete what a past step took in bulk, each table after those that point to it; how many rows stay, used since."""
    return sum(_remove_unused(connection, past, table) for table in _pointing_first(connection, list(bulk)))


def _pointing_first(connection: Connection, tables: list[str]) -> Iterator[str]:
    """The tables, none of them before another that points to it."""
    pointing = {table: {child for child, _ in _references(connection, table)} - {table} for table in tables}
    while pointing:
        table = next(
            (one for one, children in pointing.items() if not children & pointing.keys()), next(iter(pointing))
        )
        del pointing[table]
        yield table


def _remove_unused(connection: Connection, past: PastStep, table: str) -> int:
    """Delete the rows of a batch that were not changed since and that nothing points to; how many stay."""
    used = "".join(
        f" AND id NOT IN (SELECT {column} FROM {child} WHERE {column} IS NOT NULL)"  # noqa: S608  # from schema
        for child, column in _references(connection, table)
    )
    sql = (
        f"DELETE FROM {table} WHERE batch = ? AND id NOT IN (SELECT row_id FROM {table.partition('_')[0]}_change "  # noqa: S608
        f"WHERE table_name = '{table}' AND step_id > ? AND step_id < {_OPEN_STEP}){used}"
    )
    # A row that only another row of the batch pointed to is free in the next round.
    while connection.execute(sql, (past.id, past.id)).rowcount:
        pass
    return int(connection.value(f"SELECT count(*) FROM {table} WHERE batch = ?", (past.id,)))  # noqa: S608
