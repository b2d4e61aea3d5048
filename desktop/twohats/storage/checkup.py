"""Looks a file over: its pages, its keys, its tables and its history."""

from collections.abc import Iterator

from twohats.errors import FileError
from twohats.hat import Hat
from twohats.storage import history, search
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Room
from twohats.words import filled, say


def checkup(file: BusinessFile, fresh: BusinessFile, *, through: Connection | None = None) -> list[str]:
    """A plain sentence for each thing that is wrong; none is the good answer.

    Args:
        file: the file to look over.
        fresh: a new, empty file, whose tables are what they should be.
        through: a worker's connection of the file's owner; by default its own.
    """
    owner = through or file.connection(Hat.OWNER)
    troubles: list[str] = []
    try:
        # What was found before a page that cannot be read stays in the list.
        troubles.extend(_troubles(owner, fresh.connection(Hat.OWNER), file.rooms))
    except FileError as error:
        troubles.append(str(error))
    return troubles


def _troubles(owner: Connection, fresh: Connection, rooms: tuple[Room, ...]) -> Iterator[str]:
    sound = True
    for (found,) in owner.execute("PRAGMA integrity_check"):
        if found != "ok":
            sound = False
            yield filled(say("A page is damaged: {}."), found)
    different = _different_tables(owner, fresh)
    yield from different
    # What is no text, or stands in tables that are others, cannot be asked where it points, nor for its history.
    if sound and not different:
        yield from _of_what_is_written(owner, rooms)


def _of_what_is_written(owner: Connection, rooms: tuple[Room, ...]) -> Iterator[str]:
    for table, row, target, *_ in owner.execute("PRAGMA foreign_key_check"):
        yield filled(say("Row {} of {} points at nothing in {}."), row, table, target)
    for room in rooms:
        for (table,) in owner.all(room.tallies) if room.tallies else ():
            yield filled(say("{} does not add up."), table)
        for table in search.incomplete(owner, room.searched):
            yield filled(say("Not every row of {} is found by its words."), table)
    yield from history.verify(owner, [room.name for room in rooms])


def _different_tables(owner: Connection, fresh: Connection) -> list[str]:
    held, wanted = _schema(owner), _schema(fresh)
    return [
        filled(say("{} is not as this program makes it."), name)
        for name in sorted(held.keys() | wanted.keys())
        if held.get(name) != wanted.get(name)
    ]


def _schema(owner: Connection) -> dict[str, str]:
    sql = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    return dict(owner.all(sql))
