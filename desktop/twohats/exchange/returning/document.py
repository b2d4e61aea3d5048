"""Reads the document that holds everything, strictly: what is not exactly as this program wrote it is refused."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import msgspec

from twohats.business.rules.money import LARGEST
from twohats.errors import FileError, RuleError
from twohats.exchange.leaving.kinds import BY_TABLE
from twohats.exchange.leaving.mark import FORMAT, VERSION
from twohats.storage.refill import Column, Columns, Row

_LARGEST_FILE = 1 << 30
_LARGEST_ID = (1 << 31) - 1
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)

_Whole = Annotated[int, msgspec.Meta(ge=-LARGEST, le=LARGEST)]
_Id = Annotated[int, msgspec.Meta(ge=1, le=_LARGEST_ID)]


class _Head(msgspec.Struct):
    format: str
    version: int
    schema: int


class _Table(msgspec.Struct, forbid_unknown_fields=True):
    columns: list[str]
    rows: list[msgspec.Raw]


class _Body(msgspec.Struct):
    tables: dict[str, _Table]


class Document:
    """A document whose tables and columns are those of this program; its rows are read one by one."""

    def __init__(self, tables: dict[str, _Table], columns: Columns) -> None:
        self._tables, self._columns = tables, columns

    @property
    def records(self) -> int:
        """How many rows it holds."""
        return sum(len(table.rows) for table in self._tables.values())

    def tables(self) -> Iterator[tuple[str, Iterator[Row]]]:
        """The rows of each table, their cells in the order of the file's columns."""
        for table in self._columns:
            yield table, self._rows(table)

    def _rows(self, table: str) -> Iterator[Row]:
        held, columns = self._tables[table], {column.name: column for column in self._columns[table]}
        read = msgspec.json.Decoder(tuple[tuple(_type_of(columns[name]) for name in held.columns)])  # type: ignore[misc]  # made of the schema
        places = [held.columns.index(name) for name in columns]
        in_order = places == list(range(len(places)))
        for number, raw in enumerate(held.rows, 1):
            try:
                row = read.decode(raw)
            except _UNREADABLE as error:
                title = BY_TABLE[table].title
                raise RuleError("Row {number} of {title} cannot be read.", number=number, title=title) from error
            yield row if in_order else tuple(row[place] for place in places)


def _type_of(column: Column) -> Any:  # noqa: ANN401  # a type
    kind: Any = str if column.is_text else _Id if column.name == "id" else _Whole
    return kind | None if column.optional else kind


def read_document(path: Path, schema: int, columns: Columns) -> Document:
    """Read a document for a file of this schema with these columns.

    Raises:
        RuleError: it is none, of another version, or damaged.
        FileError: it cannot be read.
    """
    content = _content(path)
    head = _decoded(content, _Head, path.name)
    if head.format != FORMAT:
        raise _damaged(path.name)
    if (head.version, head.schema) != (VERSION, schema):
        raise RuleError(
            "{name} was written by another version of Two Hats: bring both to the same one and export again.",
            name=path.name,
        )
    tables = _decoded(content, _Body, path.name).tables
    if not _fits(tables, columns):
        raise RuleError("{name} holds other tables than Two Hats has.", name=path.name)
    return Document(tables, columns)


def _fits(tables: dict[str, _Table], columns: Columns) -> bool:
    return tables.keys() == columns.keys() and all(
        sorted(tables[table].columns) == sorted(column.name for column in held) for table, held in columns.items()
    )


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise RuleError("{name} is too large for Two Hats.", name=path.name)
        return path.read_bytes()
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error


def _decoded(content: bytes, wanted: Any, name: str) -> Any:  # noqa: ANN401  # a type and one of it
    try:
        return msgspec.json.decode(content, type=wanted)
    except _UNREADABLE as error:
        raise _damaged(name) from error


def _damaged(name: str) -> RuleError:
    return RuleError("{name} is damaged, or is not what Two Hats writes with “Export everything…”.", name=name)
