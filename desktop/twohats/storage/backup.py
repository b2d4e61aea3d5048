"""A verified copy of the file before anything that could spoil it."""

import os
from pathlib import Path

from twohats.errors import FileError
from twohats.storage.sqlite import DatabaseError, OwnerConnection, connect


def copy(connection: OwnerConnection, target: Path) -> Path:
    """Copy the open database to a new file, check the copy, and only then give it its name.

    Raises:
        FileError: the copy does not read back whole; nothing is left behind.
    """
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    try:
        _copy_whole(connection, partial)
        _make_durable(partial)
        partial.replace(target)
    except DatabaseError as error:
        raise FileError("The copy could not be made: {why}. Nothing was changed.", why=error) from error
    finally:
        partial.unlink(missing_ok=True)
    return target


def _copy_whole(connection: OwnerConnection, target: Path) -> None:
    into = connect(target, "rwc", OwnerConnection)
    try:
        connection.backup(into)
        if into.value("PRAGMA integrity_check") != "ok":
            raise FileError("The copy of {name} does not read back whole: nothing was changed.", name=target.stem)
        into.execute("PRAGMA journal_mode = DELETE")
    finally:
        into.close()


def _make_durable(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
