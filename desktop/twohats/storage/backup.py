"""A verified copy of the file before anything that could spoil it."""

import os
from pathlib import Path

from twohats.errors import FileError
from twohats.storage.sqlite import OwnerConnection, connect


def copy(connection: OwnerConnection, target: Path) -> Path:
    """Copy the open database to a new file, check the copy, and only then give it its name.

    Raises:
        FileError: the copy does not read back whole; nothing is left behind.
    """
    partial = target.with_name(target.name + ".partial")
    partial.unlink(missing_ok=True)
    into = connect(partial, "rwc", OwnerConnection)
    try:
        connection.backup(into)
        whole = into.value("PRAGMA integrity_check") == "ok"
        into.execute("PRAGMA journal_mode = DELETE")
    finally:
        into.close()
    if not whole:
        partial.unlink()
        raise FileError("The copy of {name} does not read back whole: nothing was changed.", name=target.name)
    _make_durable(partial)
    partial.replace(target)
    return target


def _make_durable(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
