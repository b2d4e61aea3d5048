"""Guards the file: looks at its header before SQLite does, and at its identity before each commit."""

import os
import shutil
import struct
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from twohats.errors import FileError
from twohats.storage.sqlite import APPLICATION_ID

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100
_LOG_HEADER = 32
_FRAME_HEADER = 24


class LostError(FileError):
    """The open file is no longer the one at its path, or somebody else wrote to it: what is open must be rescued."""


class SpoiledError(FileError):
    """What stands there is no whole file of ours: a backup may be put in its place."""


class ReadOnlyError(FileError):
    """The file or its folder cannot be written; it can be looked at."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a path led to when it was opened."""

    device: int
    inode: int


def identify(path: Path) -> Identity:
    """The identity of the file at a path.

    Raises:
        LostError: it is gone.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise LostError("{name} is gone: it was moved or deleted. Nothing was saved.", name=path.name) from error
    return Identity(found.st_dev, found.st_ino)


def require_same(path: Path, identity: Identity) -> None:
    """Refuse to go on if the path no longer leads to the file that was opened.

    In WAL mode SQLite acknowledges commits into a deleted file, so this is asked before each of them.
    """
    if identify(path) != identity:
        raise LostError("{name} was replaced by another file while it was open. Nothing was saved.", name=path.name)


def examine(path: Path, schema: int, *, write: bool = True) -> int:
    """Read the header of a file and refuse whatever is not ours; the version of its schema.

    Raises:
        FileError: missing, a folder, empty, not ours, newer, damaged, or read-only where it must be written.
    """
    header = _header(path)
    if not header.strip(b"\x00"):
        raise SpoiledError("{name} holds nothing but zeros: its content was lost.", name=path.name)
    if header[:16] != _MAGIC or len(header) < _HEADER or _number(header, 68) != APPLICATION_ID:
        raise SpoiledError("{name} is not a Two Hats file.", name=path.name)
    _require_whole(path, header)
    version = _number(header, 60)
    if version > schema:
        raise FileError("{name} was made by a newer Two Hats. Install the newer program to open it.", name=path.name)
    # Even a reader of a file in WAL mode needs its folder: the log's index is written beside it.
    if not os.access(path.parent, os.W_OK) or (write and not os.access(path, os.W_OK)):
        raise ReadOnlyError("{name} is read-only: copy it to a folder of yours and open the copy.", name=path.name)
    return version


def _header(path: Path) -> bytes:
    if path.is_dir():
        raise FileError("{name} is a folder, not a Two Hats file.", name=path.resolve().name)
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
    except FileNotFoundError as error:
        raise FileError("There is no file {name}.", name=path) from error
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error
    if not header:
        raise SpoiledError("{name} is empty: it holds no business.", name=path.name)
    return header


def _number(header: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", header, at)[0])


def _require_whole(path: Path, header: bytes) -> None:
    """Compare the file's length with what its header says; a log that is left may hold what is missing."""
    said, held = _length_said(header), path.stat().st_size
    if said > held and not _rest_is_in_the_log(path, header, held):
        raise SpoiledError(
            "{name} is only half there: it was copied or saved incompletely. Open a backup.", name=path.name
        )
    if 0 < said < held and not has_log(path):
        raise SpoiledError(
            "{name} is larger than it says: something else was written behind its end. Open a backup.", name=path.name
        )


def _length_said(header: bytes) -> int:
    """How long a file says it is, in bytes; 0 where it does not say."""
    # The header's page count is only valid where both change counters agree.
    return _page_size(header) * _number(header, 28) if _number(header, 24) == _number(header, 92) else 0


def _page_size(header: bytes) -> int:
    (size,) = struct.unpack_from(">H", header, 16)
    return 65536 if size == 1 else int(size)


def _rest_is_in_the_log(path: Path, header: bytes, held: int) -> bool:
    """Whether all the pages that a file lacks stand in its log: who writes that back writes the first page first."""
    page = _page_size(header)
    there = _pages_in_log(path, page)
    return all(number in there for number in range(held // page + 1, _number(header, 28) + 1))


def _pages_in_log(path: Path, page: int) -> set[int]:
    """The pages that the log beside a file holds (https://www.sqlite.org/fileformat2.html#walformat)."""
    pages = set()
    # Without a log there is none to be read.
    with suppress(OSError), log_of(path).open("rb") as file:
        salt = file.read(_LOG_HEADER)[16:24]
        # Frames of an earlier round stay behind those of this one, with another salt.
        while len(frame := file.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salt:
            pages.add(_number(frame, 0))
            file.seek(page, os.SEEK_CUR)
    return pages


def fill_up(path: Path) -> None:
    """Give half a file the length it says it has: what is missing reads as damaged, and the rest reads."""
    header = _header(path)
    if len(header) == _HEADER and header[:16] == _MAGIC and _length_said(header) > path.stat().st_size:
        os.truncate(path, _length_said(header))


def copy_with_log(path: Path, target: Path) -> None:
    """Copy a file as it is, with what is in its log alone.

    Raises:
        FileError: the disk does not allow it.
    """
    try:
        shutil.copyfile(path, target)
        if has_log(path):
            shutil.copyfile(log_of(path), log_of(target))
    except OSError as error:
        raise FileError("{name} cannot be copied: {why}.", name=path.name, why=error.strerror) from error


def log_of(path: Path) -> Path:
    """Where the log of a file is."""
    return path.with_name(f"{path.name}-wal")


def has_log(path: Path) -> bool:
    """Whether a log with something in it lies beside a file."""
    return log_of(path).exists() and log_of(path).stat().st_size > 0
