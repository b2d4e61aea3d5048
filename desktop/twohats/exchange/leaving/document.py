"""All of a file as one JSON document, row by row: what `exchange.returning` reads back into an equal file."""

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import BinaryIO

import msgspec

from twohats import __version__
from twohats.exchange.leaving.kinds import KINDS
from twohats.exchange.leaving.mark import FORMAT, VERSION
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

# Computed by the file itself from other columns of the row.
DERIVED = {"handoff_item": frozenset({"state"})}

# Hears how many records were written; it may raise to stop.
Heed = Callable[[int], None]
_BLOCK = 500


def write_document(db: Connection, into: BinaryIO, made_at: datetime, heed: Heed) -> None:
    """Write everything that a connection for reports can read."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "schema": db.value("PRAGMA user_version"),
        "program": __version__,
        "made_at": to_stamp(made_at),
    }
    into.write(json.dumps(head).encode().removesuffix(b"}"))
    into.write(b', "tables": {')
    for number, kind in enumerate(KINDS):
        into.write(b",\n" if number else b"\n")
        _write_table(db, into, kind.table, heed)
    into.write(b"\n}}\n")


def _write_table(db: Connection, into: BinaryIO, table: str, heed: Heed) -> None:
    derived = DERIVED.get(table, frozenset())
    every = db.execute(f"SELECT * FROM {table} LIMIT 0").description  # noqa: S608  # ours
    names = [column[0] for column in every if column[0] not in derived]
    into.write(f'{json.dumps(table)}: {{"columns": {json.dumps(names)}, "rows": ['.encode())
    rows = db.execute(f"SELECT {', '.join(names)} FROM {table} ORDER BY id")  # noqa: S608  # ours
    mark = b"\n"
    while block := rows.fetchmany(_BLOCK):
        into.write(mark + b",\n".join(_lines(block)))
        mark = b",\n"
        heed(len(block))
    into.write(b"]}")


def _lines(block: Iterable[tuple[object, ...]]) -> Iterable[bytes]:
    return map(msgspec.json.encode, block)
