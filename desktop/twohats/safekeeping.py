"""Keeps a business from being lost: looks its file over, tries its backups, puts one in the place of the file."""

import shutil
import tempfile
from datetime import datetime
from pathlib import Path

from twohats.errors import FileError
from twohats.month.identities import broken_identities
from twohats.rooms import ROOMS, SCHEMA
from twohats.stamp import to_stamp
from twohats.storage.backup import Drill, backups, note_drill, require_whole
from twohats.storage.checkup import checkup
from twohats.storage.file import BusinessFile, Clock, create_file, now, open_file
from twohats.storage.restoring import put_in_place
from twohats.storage.wall import Hat


def look_over(file: BusinessFile) -> list[str]:
    """A plain sentence for each thing that is wrong with a file: its pages, tables, history and figures."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = create_file(Path(folder) / "fresh.twohats", ROOMS, SCHEMA)
        try:
            troubles = checkup(file, fresh)
        finally:
            fresh.close()
    return troubles or broken_identities(file.connection(Hat.REPORTS))


def try_restore(source: Path) -> str:
    """Restore a backup into a folder of its own and look it over there; what is wrong first, or "" if nothing is."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            copied = Path(shutil.copy(source, Path(folder) / source.name))
            file = open_file(copied, ROOMS, SCHEMA, anywhere=True)
        except OSError as error:
            return f"{source.name} cannot be read: {error.strerror}."
        except FileError as error:
            return str(error)
        try:
            return next(iter(look_over(file)), "")
        finally:
            file.close()


def drill(path: Path, moment: datetime) -> Drill | None:
    """Try to restore the newest backup of a file, and write down how it went; None if there is no backup.

    Raises:
        FileError: it could not be written down.
    """
    newest = next(iter(backups(path)), None)
    if newest is None:
        return None
    try:
        require_whole(newest)
        trouble = try_restore(newest.path)
    except FileError as error:
        trouble = str(error)
    done = Drill(to_stamp(moment), newest.path.name, trouble)
    note_drill(path, done)
    return done


def restore(path: Path, source: Path, clock: Clock = now) -> Path | None:
    """Put a backup in the place of a file that is closed; where the file is kept that was there, if there was one.

    Raises:
        FileError: the backup is not whole, the file is open somewhere, or the disk does not allow it.
    """
    if trouble := try_restore(source):
        raise FileError("{name} was not restored: {trouble}", name=source.name, trouble=trouble)
    return put_in_place(path, source, clock())
