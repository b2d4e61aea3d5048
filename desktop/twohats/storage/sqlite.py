"""The one import of SQLite: connections with the safe settings on, read back, and no way round the wall."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar
from urllib.parse import quote

import pysqlite3
import pysqlite3.dbapi2 as sqlite

from twohats.errors import FileError

if TYPE_CHECKING:
    from twohats.hat import Hat
    from twohats.storage.history import Step

# Who asks for Python's own SQLite, as a part of sqlite-utils does, gets this one: never two in one process.
sys.modules.setdefault("sqlite3", pysqlite3)
sys.modules.setdefault("sqlite3.dbapi2", sqlite)

DatabaseError = sqlite.DatabaseError
IntegrityError = sqlite.IntegrityError
OperationalError = sqlite.OperationalError
OK: int = sqlite.SQLITE_OK
DENY: int = sqlite.SQLITE_DENY
IGNORE: int = sqlite.SQLITE_IGNORE

# The application id in the header of every file of ours: "2hat".
APPLICATION_ID = 0x32686174

SETTINGS: dict[str, int | str] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "recursive_triggers": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "busy_timeout": 5000,
    "cache_size": -2048,
    "mmap_size": 0,
    "journal_size_limit": 16777216,
}

# So many kB of its pages a connection keeps that goes through the same ones again and again.
_MORE = 32_768
_FETCHED = 4096
# To sort so many rows at a time takes half as long as to sort a million, and little memory.
_BLOCK = 20_000

Cells = tuple[Any, ...]
Read = TypeVar("Read")
# What is bound to a statement: in its order, or by name.
Values = Sequence[object] | Mapping[str, object]

_DAMAGED = (sqlite.SQLITE_CORRUPT, sqlite.SQLITE_NOTADB)
# What SQLite does not number as damage: a text of ours that is no UTF-8 or no JSON, an index of words of no known kind,
# a table without the key that others point at, and pages that do not fit each other (a broken rule of ours is named).
_NO_TEXT = ("Could not decode to UTF-8", "malformed JSON", "invalid fts5 file format", "foreign key mismatch")
_NO_FIT = "constraint failed"


def raise_if_damaged(error: Exception) -> None:
    """Say so where an error means that pages of the file cannot be read.

    Raises:
        FileError: it does.
    """
    # The low byte is the primary code (https://www.sqlite.org/rescode.html).
    numbered = getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED
    # SQLite's own words are no UTF-8 where they quote a damaged description of a table.
    unfit = isinstance(error, UnicodeDecodeError) or str(error).startswith(_NO_TEXT) or str(error) == _NO_FIT
    if numbered or unfit:
        raise FileError("The file is damaged: open a backup of it. Nothing was changed.") from error


# The wall is asked about every column but those that NATURAL and USING join by, and about every row that is deleted
# but those that REPLACE puts another in the place of; `replace(` is a function. What FTS5 keeps of an index is its own:
# the wall lets it write there, and cannot tell its statements from a hat's.
_UNASKED = re.compile(
    r"\b(natural|using(?! fts5\())\b|\breplace\b(?!\s*\()|\w_search_(data|idx|docsize|config)\b", re.IGNORECASE
)


@lru_cache(maxsize=1024)
def _require_asked(sql: str) -> None:
    """Refuse what the database would not ask the wall about.

    Raises:
        PermissionError: it joins by NATURAL or USING, replaces rows, or goes into an index of words.
    """
    if _UNASKED.search(sql):
        raise PermissionError(
            "Behind the wall, joins say ON, rows are updated, and indexes keep themselves: the rest goes past it."
        )


def _or_damaged(read: Callable[..., Any]) -> Callable[..., Any]:
    """The same method of a cursor, but that pages which cannot be read are told in the owner's words."""

    def reading(*values: object) -> Any:  # noqa: ANN401  # whatever is read
        try:
            return read(*values)
        except (DatabaseError, UnicodeDecodeError) as error:
            raise_if_damaged(error)
            raise

    return reading


class _Cursor(sqlite.Cursor):  # type: ignore[misc]  # pysqlite3 ships without types
    """Runs the statements of a walled connection, whichever way they come."""

    _execute = _or_damaged(sqlite.Cursor.execute)
    _executemany = _or_damaged(sqlite.Cursor.executemany)
    __next__ = _or_damaged(sqlite.Cursor.__next__)
    fetchone = _or_damaged(sqlite.Cursor.fetchone)
    fetchmany = _or_damaged(sqlite.Cursor.fetchmany)
    fetchall = _or_damaged(sqlite.Cursor.fetchall)

    def execute(self, sql: str, values: object = ()) -> "_Cursor":
        _require_asked(sql)
        return self._execute(sql, values)  # type: ignore[no-any-return]

    def executemany(self, sql: str, values: object) -> "_Cursor":
        _require_asked(sql)
        return self._executemany(sql, values)  # type: ignore[no-any-return]

    def executescript(self, sql: str) -> "_Cursor":
        _require_asked(sql)
        return sqlite.Cursor.executescript(self, sql)  # type: ignore[no-any-return]


@lru_cache(maxsize=512)
def _insertion(table: str, names: tuple[str, ...]) -> str:
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608  # from code


class Connection(sqlite.Connection):  # type: ignore[misc]  # pysqlite3 ships without types
    """A connection that cannot be talked out of its wall.

    `step` is the step of history being written, if any: operations read its moment from there.
    """

    step: "Step | None" = None
    _keeps_more = False

    def execute(self, sql: str, values: Values = ()) -> sqlite.Cursor:
        """Run one statement, asked about like those of any cursor."""
        _require_asked(sql)
        return sqlite.Connection.cursor(self, _Cursor)._execute(sql, values)  # noqa: SLF001  # asked already

    def cursor(self, *_: object) -> sqlite.Cursor:
        """A cursor that stays behind the wall."""
        return sqlite.Connection.cursor(self, _Cursor)

    def keep_more(self) -> None:
        """Keep more of the file in memory from now on: for a long write, or many questions to the same pages."""
        if not self._keeps_more:
            sqlite.Connection.execute(self, f"PRAGMA cache_size = -{_MORE}")
            self._keeps_more = True

    @property
    def at(self) -> str:
        """The stamp of the step being written: all its rows bear the same moment.

        Raises:
            RuntimeError: no step is open.
        """
        if self.step is None:
            raise RuntimeError("Writing happens within a step.")
        return self.step.at

    @property
    def hat(self) -> "Hat":
        """Under whose hat the step is being written.

        Raises:
            RuntimeError: no step is open.
        """
        if self.step is None:
            raise RuntimeError("Writing happens within a step.")
        return self.step.hat

    def arm(self, authorizer: Callable[[int, str | None, str | None, str | None, str | None], int]) -> None:
        """Put the wall up; it stays up as long as the connection lives."""
        super().set_authorizer(authorizer)

    def all(self, sql: str, values: Values = ()) -> list[Cells]:
        """Every row of a query."""
        cursor = self.execute(sql, values)
        rows: list[Cells] = cursor.fetchmany(_FETCHED)
        # Block by block: to fetch a hundred thousand rows at once stops the window.
        while len(rows) % _FETCHED == 0 and (more := cursor.fetchmany(_FETCHED)):
            rows += more
        return rows

    def first(self, sql: str, values: Values = ()) -> Cells | None:
        """The first row of a query, or None."""
        row: Cells | None = self.execute(sql, values).fetchone()
        return row

    def value(self, sql: str, values: Values = ()) -> Any:  # noqa: ANN401  # what a cell holds
        """The first cell of the first row, or None."""
        row = self.first(sql, values)
        return None if row is None else row[0]

    def blocks(self, table: str) -> Iterator[tuple[int, int]]:
        """The ids of a table some at a time, for counts that are added up: those above the one, up to the other."""
        last: int = self.value(f"SELECT max(id) FROM {table}") or 0  # noqa: S608  # from code
        for first in range(0, last, _BLOCK):
            yield first, first + _BLOCK

    def insert(self, table: str, **values: object) -> int:
        """Insert one row; its id. Names come from code, values are bound.

        Within a step that takes in many, the row joins its batch if its table is one of the batched.
        """
        if self.step is not None:
            self.step.remembered.pop(table, None)
            if table in self.step.batched:
                self.step.bulk[table] = self.step.bulk.get(table, 0) + 1
                values["batch"] = self.step.id
        return int(self.execute(_insertion(table, tuple(values)), tuple(values.values())).lastrowid)

    def remembered(self, table: str, read: Callable[[], Read]) -> Read:
        """What is read from a table; within a step it is read once, and again after a write."""
        if self.step is None:
            return read()
        if table not in self.step.remembered:
            self.step.remembered[table] = read()
        found: Read = self.step.remembered[table]
        return found

    def insert_bulk(self, table: str, names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Insert many rows of the same shape under the open step's batch, which history leaves out row by row.

        Raises:
            RuntimeError: no step is open.
        """
        if self.step is None:
            raise RuntimeError("Rows are taken in only within a step.")
        batch = self.step.id
        sql = (
            f"INSERT INTO {table} ({', '.join(names)}, batch) "  # noqa: S608  # names come from code
            f"VALUES ({', '.join('?' * len(names))}, {batch})"
        )
        # What triggers write is not counted.
        taken = self.executemany(sql, rows).rowcount
        self.step.bulk[table] = self.step.bulk.get(table, 0) + max(taken, 0)

    def script(self, sql: str) -> None:
        """Run the statements of a schema within the open transaction (`executescript` would commit it)."""
        for statement in sql.split(";\n"):
            self.execute(statement)

    def update(self, table: str, row_id: int, **values: object) -> None:
        """Change the named columns of one row. Names come from code, values are bound."""
        if self.step is not None:
            self.step.remembered.pop(table, None)
        changes = ", ".join(f"{name} = ?" for name in values)
        sql = f"UPDATE {table} SET {changes} WHERE id = ?"  # noqa: S608  # names come from code
        self.execute(sql, (*values.values(), row_id))

    def set_authorizer(self, *_: object) -> NoReturn:
        """Refused: it would take the wall down."""
        raise PermissionError("The wall of a connection cannot be taken down.")

    def open_blob(self, *_: object, **__: object) -> NoReturn:
        """Refused: blobs are read past the wall."""
        raise PermissionError("Blobs are not opened past the wall.")

    blobopen = serialize = deserialize = iterdump = open_blob

    def backup(self, *_: object, **__: object) -> NoReturn:
        """Refused: a backup copies what the hat may not read."""
        raise PermissionError("Only the owner's connection makes a backup.")

    def enable_load_extension(self, *_: object) -> NoReturn:
        """Refused: extensions run with the program's own rights."""
        raise PermissionError("Extensions are not loaded.")

    load_extension = enable_load_extension


class OwnerConnection(Connection):
    """The owner's connection: no wall, and the only one that can be copied to a backup."""

    def cursor(self, *values: object) -> sqlite.Cursor:
        """A plain cursor."""
        return sqlite.Connection.cursor(self, *values)

    def backup(self, *values: object, **named: object) -> None:  # type: ignore[override]  # allowed here
        """Copy the whole database into another connection."""
        sqlite.Connection.backup(self, *values, **named)


Kind = TypeVar("Kind", bound=Connection)


def connect(path: Path, mode: str = "rw", kind: type[Kind] = Connection) -> Kind:
    """Open a file that exists (`rw`), read it only (`ro`) or make it (`rwc`), with every setting read back.

    The connection is in autocommit: transactions are begun and ended by the history alone.

    Raises:
        FileError: SQLite cannot open it, or a setting does not hold.
    """
    address = f"file:{quote(str(path.resolve()))}?mode={mode}"
    try:
        connection: Kind = sqlite.connect(
            address,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=512,
            factory=kind,
        )
    except sqlite.OperationalError as error:
        raise FileError("{name} cannot be opened: {why}.", name=path.name, why=error) from error
    try:
        _set_and_read_back(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_and_read_back(connection: Connection, path: Path) -> None:
    for name, wanted in SETTINGS.items():
        try:
            connection.execute(f"PRAGMA {name} = {wanted}")
            held = connection.value(f"PRAGMA {name}")
        except sqlite.DatabaseError as error:
            raise_if_damaged(error)
            raise FileError("{name} cannot be opened: {why}.", name=path.name, why=error) from error
        if held != wanted:
            raise FileError(
                "{name} cannot be opened safely: its disk does not allow {setting}.",
                name=path.name,
                setting=name,
            )
