"""Verified copies of the file, in a folder beside it: made, listed, thinned by their age, and looked over again."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Hashable, Iterable
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from twohats.errors import FileError, OwnerError
from twohats.stamp import from_stamp, to_stamp
from twohats.storage import history
from twohats.storage.guard import copy_with_log, log_of
from twohats.storage.naming import REASONS, free_name, home_of, named_copy
from twohats.storage.sqlite import DatabaseError, OwnerConnection, connect
from twohats.storage.wall import is_derived

if TYPE_CHECKING:
    from collections.abc import Iterator

Kind = Literal["restore", "check"]

_ALL_OF = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a copy must have in common with what it is of: schema, head of history, rows by table."""

    schema: int
    head: str
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was found whole: where it is, when (a stamp) and before what it was made, and its contents."""

    path: Path
    at: str
    why: str
    size: int
    sha256: str
    facts: Facts


@dataclass(frozen=True, slots=True)
class Trial:
    """Something that was looked over: when (a stamp), which file, and what was wrong first; "" if nothing was."""

    at: str
    of: str
    trouble: str


def folder_of(path: Path) -> Path:
    """Where the backups of a file are."""
    return path.with_name(f"{path.stem} backups")


def make_backup(connection: OwnerConnection, path: Path, moment: datetime, why: str) -> Backup:
    """Copy an open file into its folder of backups and thin those that are there.

    Args:
        connection: of the file, to nobody else's use meanwhile.
        path: of the file.
        moment: when, aware.
        why: one of the `REASONS`.

    Raises:
        FileError: the copy could not be made, or does not read back whole; the other backups stay as they are.
    """
    folder = folder_of(path)
    with _said_plainly():
        folder.mkdir(exist_ok=True)
        target = named_copy(folder / path.name, moment, REASONS[why], home_of(connection))
        facts = copy(connection, target)
        made = Backup(target, to_stamp(moment), why, target.stat().st_size, _digest(target), facts)
        _write_manifest(made)
    left = _left_by_a_crash(path)
    for one in (left, log_of(left)):
        one.unlink(missing_ok=True)
    if not (drill := last_trial(path, "restore")) or not drill.trouble:
        thin(path, moment)
    return made


def keep_what_a_crash_left(path: Path) -> None:
    """Copy a file and its log as they are, before SQLite writes the one into the other, until the next backup.

    SQLite takes any log that lies there for the file's own, also one that another file left under the same name.
    """
    with suppress(OSError, FileError):
        folder_of(path).mkdir(exist_ok=True)
        copy_with_log(path, _left_by_a_crash(path))


def _left_by_a_crash(path: Path) -> Path:
    return folder_of(path) / f"{path.stem} after a crash{path.suffix}"


def copy(connection: OwnerConnection, target: Path) -> Facts:
    """Copy the open database to a new file, check the copy, and only then give it its name.

    Raises:
        FileError: the copy does not read back whole; nothing is left behind.
    """
    partial = target.with_name(f"{target.name}.partial")
    partial.unlink(missing_ok=True)
    with _said_plainly():
        try:
            facts = _copy_whole(connection, partial)
            make_durable(partial)
            partial.replace(target)
            make_durable(target.parent)
        finally:
            partial.unlink(missing_ok=True)
    return facts


def _copy_whole(connection: OwnerConnection, target: Path) -> Facts:
    into = connect(target, "rwc", OwnerConnection)
    try:
        connection.execute("BEGIN")
        try:
            facts = _facts(connection)
            connection.backup(into)
        finally:
            connection.execute("COMMIT")
        whole = into.value("PRAGMA integrity_check") == "ok" and into.first("PRAGMA foreign_key_check") is None
        if not whole or _facts(into) != facts:
            raise FileError("The copy of {name} does not read back whole: nothing was changed.", name=target.stem)
        into.execute("PRAGMA journal_mode = DELETE")
    finally:
        into.close()
    return facts


def _facts(connection: OwnerConnection) -> Facts:
    tables = connection.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    told = [table for (table,) in tables if not is_derived(table)]
    rows = {table: int(connection.value(f"SELECT count(*) FROM {table}")) for table in told}  # noqa: S608  # ours
    return Facts(int(connection.value("PRAGMA user_version")), history.head(connection), rows)


@contextmanager
def _said_plainly() -> "Iterator[None]":
    try:
        yield
    except DatabaseError as error:
        raise FileError("The copy could not be made: {why}. Nothing was changed.", why=error) from error
    except OSError as error:
        raise FileError("The copy could not be made: {why}. Nothing was changed.", why=error.strerror) from error


def make_durable(path: Path) -> None:
    """Have the disk write a file, or the names in a folder; Windows opens no folders, and writes names by itself."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except PermissionError:
        if path.is_dir():
            return
        raise
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _manifest_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _write_manifest(made: Backup) -> None:
    facts = asdict(made) | {"path": made.path.name}
    _write_whole(_manifest_of(made.path), json.dumps(facts, indent=1))


def _write_whole(path: Path, text: str) -> None:
    partial = path.with_name(f"{path.name}.partial")
    partial.write_text(text, encoding="utf-8")
    make_durable(partial)
    partial.replace(path)
    make_durable(path.parent)


def backups(path: Path) -> list[Backup]:
    """The backups of a file that were found whole when they were made, the newest first."""
    found = (_read_manifest(one) for one in folder_of(path).glob(f"*{path.suffix}.json"))
    return sorted((one for one in found if one is not None), key=lambda one: one.at, reverse=True)


def _read_manifest(path: Path) -> Backup | None:
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        target = path.with_name(Path(held["path"]).name)
        from_stamp(held["at"])
        made = Backup(target, held["at"], held["why"], held["size"], held["sha256"], Facts(**held["facts"]))
    except (OSError, ValueError, LookupError, TypeError, OwnerError):
        return None
    return made if target.is_file() else None


def require_whole(backup: Backup) -> None:
    """Look a backup over again.

    Raises:
        FileError: it is gone, or no longer what it was.
    """
    try:
        same = backup.path.stat().st_size == backup.size and _digest(backup.path) == backup.sha256
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=backup.path.name, why=error.strerror) from error
    if not same:
        raise FileError("{name} is no longer what it was when it was made: take another one.", name=backup.path.name)


def thin(path: Path, moment: datetime) -> None:
    """Let go of backups that newer ones stand for: all of two days stay, of 7 days, 4 weeks and 12 months the last."""
    every = backups(path)
    stay = those_to_keep([from_stamp(one.at) for one in every], moment)
    for one in every:
        if from_stamp(one.at) not in stay:
            _manifest_of(one.path).unlink(missing_ok=True)
            one.path.unlink(missing_ok=True)


def those_to_keep(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Of the moments at which backups were made, those whose backups stay."""
    newest_first = sorted(moments, reverse=True)
    keep = {moment for moment in newest_first if now - moment <= _ALL_OF} | set(newest_first[:1])
    for most, period in _PERIODS:
        last: dict[Hashable, datetime] = {}
        for moment in newest_first:
            last.setdefault(period(moment.date()), moment)
        keep |= set(list(last.values())[:most])
    return keep


_PERIODS: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
    (7, lambda day: day),
    (4, lambda day: day.isocalendar()[:2]),
    (12, lambda day: (day.year, day.month)),
)


def carry(backup: Backup, path: Path, folder: Path) -> None:
    """Put a backup into a second folder, a stick perhaps, and look it over there.

    Raises:
        FileError: the folder is not there, or the copy is not what it should be.
    """
    if not folder.is_dir():
        raise FileError("The second folder for backups, {folder}, is not there.", folder=folder)
    with _said_plainly():
        beside = folder_of(folder / path.name)
        beside.mkdir(exist_ok=True)
        target = free_name(beside / backup.path.name)
        partial = target.with_name(f"{target.name}.partial")
        shutil.copyfile(backup.path, partial)
        make_durable(partial)
        if _digest(partial) != backup.sha256:
            partial.unlink()
            raise FileError("The copy in {folder} is not what it should be: is the USB stick all right?", folder=folder)
        partial.replace(target)
        there = Backup(target, backup.at, backup.why, backup.size, backup.sha256, backup.facts)
        _write_manifest(there)
    thin(folder / path.name, from_stamp(backup.at))


def note_trial(path: Path, kind: Kind, trial: Trial) -> None:
    """Write down how a look went: a tried `restore` of a backup, or a full `check` of the file."""
    with _said_plainly():
        folder_of(path).mkdir(exist_ok=True)
        _write_whole(folder_of(path) / f"last {kind}.json", json.dumps(asdict(trial)))


def last_trial(path: Path, kind: Kind) -> Trial | None:
    """How the last look of this kind went; None if there was none."""
    try:
        return Trial(**json.loads((folder_of(path) / f"last {kind}.json").read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
