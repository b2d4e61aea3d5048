"""Brings a file's tables up to date: every room's pending migrations in one transaction."""

import importlib
from collections.abc import Iterable

from twohats.errors import FileError
from twohats.storage import history, search
from twohats.storage.sqlite import APPLICATION_ID, Connection
from twohats.storage.wall import Room


def migrate(connection: Connection, rooms: Iterable[Room], schema: int) -> None:
    """Apply what is pending of each room, watch its tables, and stamp the file, all or nothing.

    Foreign keys are off meanwhile, as SQLite asks (https://www.sqlite.org/lang_altertable.html), and checked
    before the commit. sqlite-utils is loaded here only: it costs as much as a window.
    """
    from sqlite_utils import Database  # noqa: PLC0415  # too dear for a start that has nothing to migrate

    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        database = Database(connection, execute_plugins=False)
        for room in rooms:
            history.unwatch(connection, room.name)
            search.unwatch(connection, room.searched)
        for room in rooms:
            importlib.import_module(room.schema).migrations.apply(database)
        for room in rooms:
            history.watch(connection, room.name)
            search.watch(connection, room.searched)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {schema}")
        _require_whole(connection)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _require_whole(connection: Connection) -> None:
    if connection.first("PRAGMA foreign_key_check"):
        raise FileError("The file could not be brought up to date: some rows point nowhere.")
