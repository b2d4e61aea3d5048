"""Puts another file in the place of one that is damaged or mistaken, which is kept; whether it opens or not."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from twohats.errors import FileError
from twohats.storage.backup import make_durable
from twohats.storage.file import hold
from twohats.storage.guard import has_log, log_of
from twohats.storage.sqlite import DatabaseError, OwnerConnection, connect


def put_in_place(path: Path, source: Path, kept: Path) -> bool:
    """Put a copy of the source where the file is, which is `kept` with its log; whether there was one.

    At every moment either the old file or the new one is there, whole: the old one gets its second name first, and
    its log is out of the way before the new one comes, which would else be taken for the new one's.

    Raises:
        FileError: the file is open somewhere, or the disk does not allow it; then the old one is there as it was.
    """
    partial = path.with_name(f"{path.name}.partial")
    try:
        with hold(path):
            shutil.copyfile(source, partial)
            make_durable(partial)
            if was_there := path.exists():
                _keep(path, kept)
            partial.replace(path)
            make_durable(path.parent)
    except OSError as error:
        raise FileError("Nothing was restored: {why}.", why=error.strerror) from error
    finally:
        partial.unlink(missing_ok=True)
    return was_there


def _keep(path: Path, kept: Path) -> None:
    """Give the file a second name, and take its log away from under the first."""
    _write_log_into(path)
    try:
        os.link(path, kept)
    except OSError:
        # Sticks know no second names.
        shutil.copyfile(path, kept)
        make_durable(kept)
    if has_log(path):
        log_of(path).rename(log_of(kept))
    log_of(path).unlink(missing_ok=True)
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)


def _write_log_into(path: Path) -> None:
    """What stands in the log alone would be lost to whoever opens the kept file without it; a damaged one keeps it."""
    if not has_log(path):
        return
    with suppress(FileError, DatabaseError):
        connection = connect(path, "rw", OwnerConnection)
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
