"""Looks a file over: its pages, its keys, its tables and its history."""

from twohats.errors import FileError
from twohats.storage import history
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat


def checkup(file: BusinessFile, fresh: BusinessFile, *, through: Connection | None = None) -> list[str]:
    """A plain sentence for each thing that is wrong; none is the good answer.

    Args:
        file: the file to look over.
        fresh: a new, empty file, whose tables are what they should be.
        through: a worker's connection of the file's owner; by default its own.
    """
    owner = through or file.connection(Hat.OWNER)
    try:
        return [
            *_damaged_rows(owner),
            *_different_tables(owner, fresh.connection(Hat.OWNER)),
            *history.verify(owner, [room.name for room in file.rooms]),
        ]
    except FileError as error:
        return [str(error)]


def _damaged_rows(owner: Connection) -> list[str]:
    troubles = [f"A page is damaged: {row[0]}." for row in owner.all("PRAGMA integrity_check") if row[0] != "ok"]
    return troubles + [
        f"Row {row[1]} of {row[0]} points at nothing in {row[2]}." for row in owner.all("PRAGMA foreign_key_check")
    ]


def _different_tables(owner: Connection, fresh: Connection) -> list[str]:
    held, wanted = _schema(owner), _schema(fresh)
    return [
        f"{name} is not as this program makes it."
        for name in sorted(held.keys() | wanted.keys())
        if held.get(name) != wanted.get(name)
    ]


def _schema(owner: Connection) -> dict[str, str]:
    sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    return dict(owner.all(sql))
