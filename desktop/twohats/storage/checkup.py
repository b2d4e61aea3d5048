"""Looks a file over: its pages, its keys, its tables and its history."""

from twohats.errors import FileError
from twohats.storage import history
from twohats.storage.file import BusinessFile
from twohats.storage.wall import Hat


def checkup(file: BusinessFile, fresh: BusinessFile) -> list[str]:
    """A plain sentence for each thing that is wrong; none is the good answer.

    Args:
        file: the file to look over.
        fresh: a new, empty file, whose tables are what they should be.
    """
    try:
        different = _different_tables(file, fresh)
        # Tables that are others cannot be asked for their history.
        return [*_damaged_rows(file), *(different or _altered_history(file))]
    except FileError as error:
        return [str(error)]


def _damaged_rows(file: BusinessFile) -> list[str]:
    owner = file.connection(Hat.OWNER)
    troubles = [f"A page is damaged: {row[0]}." for row in owner.all("PRAGMA integrity_check") if row[0] != "ok"]
    return troubles + [
        f"Row {row[1]} of {row[0]} points at nothing in {row[2]}." for row in owner.all("PRAGMA foreign_key_check")
    ]


def _altered_history(file: BusinessFile) -> list[str]:
    return history.verify(file.connection(Hat.OWNER), [room.name for room in file.rooms])


def _different_tables(file: BusinessFile, fresh: BusinessFile) -> list[str]:
    held, wanted = _schema(file), _schema(fresh)
    return [
        f"{name} is not as this program makes it."
        for name in sorted(held.keys() | wanted.keys())
        if held.get(name) != wanted.get(name)
    ]


def _schema(file: BusinessFile) -> dict[str, str]:
    sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    return dict(file.connection(Hat.OWNER).all(sql))
