"""Keeps a business from being lost: looks its file over, tries its backups, puts one in the place of the file."""

import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from twohats.business.operations.contacts import learn_suppressed
from twohats.business.store.contacts import erased_uids
from twohats.business.store.suppression import Suppressed, every_suppressed, salt_of
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.stamp import to_stamp
from twohats.storage.backup import Trial, backups, note_trial, require_whole
from twohats.storage.checkup import checkup
from twohats.storage.file import BusinessFile, Clock, create_file, now, open_file
from twohats.storage.guard import copy_with_log
from twohats.storage.naming import REASONS, RESCUED, home_of, named_copy
from twohats.storage.restoring import put_in_place
from twohats.storage.salvage import Salvage, salvage
from twohats.storage.sqlite import Connection


def look_over(file: BusinessFile, through: Connection | None = None) -> list[str]:
    """A plain sentence for each thing that is wrong with a file: its pages, tables, history and figures."""
    from twohats.month.identities import broken_identities  # noqa: PLC0415  # with every figure of a month

    owner = through or file.connection(Hat.OWNER)
    with tempfile.TemporaryDirectory() as folder:
        fresh = create_file(Path(folder) / "fresh.twohats", ROOMS, SCHEMA)
        try:
            troubles = checkup(file, fresh, through=owner)
        finally:
            fresh.close()
    return troubles or broken_identities(owner)


def try_restore(source: Path) -> str:
    """Restore a backup into a folder of its own and look it over there; what is wrong first, or "" if nothing is."""
    with tempfile.TemporaryDirectory() as folder:
        try:
            _bring_up(source, Path(folder)).close()
        except FileError as error:
            return str(error)
    return ""


def _bring_up(source: Path, folder: Path, clock: Clock = now) -> BusinessFile:
    """A copy of a backup in a folder, open and looked over.

    Raises:
        FileError: it cannot be opened, or is not whole; what is wrong first.
    """
    copied = folder / source.name
    copy_with_log(source, copied)
    file = open_file(copied, ROOMS, SCHEMA, clock, anywhere=True)
    try:
        _require_whole(file)
    except BaseException:
        file.close()
        raise
    return file


def _require_whole(file: BusinessFile) -> None:
    if troubles := look_over(file):
        raise FileError("{name} is not whole: {trouble}.", name=file.path.name, trouble=troubles[0].rstrip("."))


def drill(path: Path, moment: datetime) -> Trial | None:
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
    done = Trial(to_stamp(moment), newest.path.name, trouble)
    note_trial(path, "restore", done)
    return done


def check(file: BusinessFile, through: Connection) -> Trial:
    """Look the open file over, and write down how it went.

    Args:
        file: the open file.
        through: a worker's connection of its owner.

    Raises:
        FileError: it could not be written down.
    """
    trouble = next(iter(look_over(file, through)), "")
    done = Trial(to_stamp(file.clock()), file.path.name, trouble)
    note_trial(file.path, "check", done)
    return done


def restore(path: Path, source: Path, clock: Clock = now) -> Path | None:
    """Put a backup in the place of a file that is closed; where the file is kept that was there, if there was one.

    Whoever was erased since the backup was made is erased in it, and whoever asked since not to be contacted stays so,
    before it comes there.

    Raises:
        FileError: the backup is not whole, the file is open somewhere, or the disk does not allow it.
    """
    with tempfile.TemporaryDirectory() as folder:
        since = _said_since(path)
        try:
            file = _bring_up(source, Path(folder), clock)
        except FileError as error:
            why = str(error).rstrip(".")
            raise FileError("{name} was not restored, because of this: {why}.", name=source.name, why=why) from error
        try:
            home = home_of(file.connection(Hat.OWNER))
            if since is not None:
                _learn(file, since)
        finally:
            file.close()
        kept = named_copy(path, clock(), REASONS["restore"], home)
        return kept if put_in_place(path, file.path, kept) else None


@dataclass(frozen=True, slots=True)
class _Since:
    """What a backup does not know of the file it replaces: who was erased, and who must not be contacted."""

    salt: str
    erased: frozenset[str]
    suppressed: tuple[Suppressed, ...]


def _said_since(path: Path) -> _Since | None:
    """As far as the file says it, or its newest backup where it does not read; None where nothing reads."""
    with tempfile.TemporaryDirectory() as folder:
        for one in (path, *(backup.path for backup in backups(path))):
            # What is opened is written to, if only its header, and a backup stays byte for byte what it was.
            copied = Path(folder) / one.name
            try:
                copy_with_log(one, copied)
                file = open_file(copied, ROOMS, SCHEMA, write=False)
            except FileError:
                continue
            owner = file.connection(Hat.OWNER)
            try:
                return _Since(salt_of(owner), frozenset(erased_uids(owner)), tuple(every_suppressed(owner)))
            finally:
                file.close()
    return None


def _learn(file: BusinessFile, since: _Since) -> None:
    owner = file.connection(Hat.OWNER)
    # Another business knows other people.
    if salt_of(owner) != since.salt:
        return
    if since.erased:
        from twohats.erasing import erase_again  # noqa: PLC0415  # brings every room along

        erase_again(file, since.erased)
    if set(since.suppressed) - set(every_suppressed(owner)):
        file.do(Hat.OWNER, "Who asked since", learn_suppressed, since.suppressed, through=owner)


def open_to_look(path: Path, folder: Path) -> BusinessFile:
    """Open a copy of a file only to look at it: where it may not be written, or is of an older Two Hats.

    Args:
        path: of the file, which is left as it is.
        folder: where the copy goes, with what is still in the file's log; whoever asked takes it away.

    Raises:
        FileError: it cannot be read, or is no file of ours.
    """
    copied = folder / path.name
    copy_with_log(path, copied)
    open_file(copied, ROOMS, SCHEMA, anywhere=True).close()
    return open_file(copied, ROOMS, SCHEMA, write=False)


def move(path: Path, folder: Path) -> Path:
    """Move a closed file into another folder; what was there stays under a name that no program opens.

    Raises:
        FileError: something of that name stands there, or the copy could not be made; then nothing is moved.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    if target.exists():
        raise FileError("{name} exists already in {folder}: choose another folder.", name=path.name, folder=folder)
    file = open_file(path, ROOMS, SCHEMA, anywhere=True)
    try:
        file.copy_to(target)
    finally:
        file.close()
    path.replace(path.with_name(f"{path.name}.moved"))
    return target


def rescue_damaged(path: Path, moment: datetime) -> tuple[Path, Salvage]:
    """Take what reads of a damaged file into a new one beside it, with a list of the doubtful rows; where it is.

    Raises:
        FileError: not even its tables can be read, or the disk does not allow it; the damaged file stays as it is.
    """
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder) / path.name
        copy_with_log(path, copied)
        file = create_file(Path(folder) / f"{path.stem} rescued{path.suffix}", ROOMS, SCHEMA)
        try:
            found = salvage(copied, file)
            target = named_copy(path, moment, RESCUED, home_of(file.connection(Hat.OWNER)))
            file.copy_to(target)
        finally:
            file.close()
    lines = [f"{one.table} {one.row_id}: {one.why}" for one in found.doubts]
    target.with_suffix(".doubtful.txt").write_text("\n".join([*lines, ""]), encoding="utf-8")
    return target, found
