"""Guards the file: looks at its header before SQLite does, and at its identity before each commit."""

import os
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


@dataclass(frozen=True, slots=True)
class Identity:
    """Which file a path led to when it was opened."""

    device: int
    inode: int


def identify(path: Path) -> Identity:
    """The identity of the file at a path.

    Raises:
        FileError: it is gone.
    """
    try:
        found = path.stat()
    except OSError as error:
        raise FileError("{name} is gone: it was moved or deleted. Nothing was saved.", name=path.name) from error
    return Identity(found.st_dev, found.st_ino)


def require_same(path: Path, identity: Identity) -> None:
    """Refuse to go on if the path no longer leads to the file that was opened.

    In WAL mode SQLite acknowledges commits into a deleted file, so this is asked before each of them.
    """
    if identify(path) != identity:
        raise FileError("{name} was replaced by another file while it was open. Nothing was saved.", name=path.name)


def examine(path: Path, schema: int, *, write: bool = True) -> int:
    """Read the header of a file and refuse whatever is not ours; the version of its schema.

    Raises:
        FileError: missing, a folder, empty, not ours, newer, damaged, or read-only where it must be written.
    """
    header = _header(path)
    if not header.strip(b"\x00"):
        raise FileError("{name} holds nothing but zeros: its content was lost.", name=path.name)
    if header[:16] != _MAGIC or len(header) < _HEADER or _number(header, 68) != APPLICATION_ID:
        raise FileError("{name} is not a Two Hats file.", name=path.name)
    _require_whole(path, header)
    version = _number(header, 60)
    if version > schema:
        raise FileError("{name} was made by a newer Two Hats. Install the newer program to open it.", name=path.name)
    # Even a reader of a file in WAL mode needs its folder: the log's index is written beside it.
    if not os.access(path.parent, os.W_OK) or (write and not os.access(path, os.W_OK)):
        raise FileError("{name} is read-only: copy it to a folder of yours and open the copy.", name=path.name)
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
        raise FileError("{name} is empty: it holds no business.", name=path.name)
    return header


def _number(header: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", header, at)[0])


def _require_whole(path: Path, header: bytes) -> None:
    (size,) = struct.unpack_from(">H", header, 16)
    page = 65536 if size == 1 else size
    # The header's page count is only valid where both change counters agree.
    pages = _number(header, 28) if _number(header, 24) == _number(header, 92) else 0
    length = path.stat().st_size
    if page * pages <= length:
        return
    # Whoever is stopped while writing the log back has written the first page before the last ones.
    held = _pages_in_log(path, page)
    if not all(number in held for number in range(length // page + 1, pages + 1)):
        raise FileError(
            "{name} is only half there: it was copied or saved incompletely. Open a backup.", name=path.name
        )


def _pages_in_log(path: Path, page: int) -> set[int]:
    """The pages that the log beside a file holds (https://www.sqlite.org/fileformat2.html#walformat)."""
    pages = set()
    # Without a log there is none to be read.
    with suppress(OSError), path.with_name(path.name + "-wal").open("rb") as file:
        salt = file.read(_LOG_HEADER)[16:24]
        # Frames of an earlier round stay behind those of this one, with another salt.
        while len(frame := file.read(_FRAME_HEADER)) == _FRAME_HEADER and frame[8:16] == salt:
            pages.add(_number(frame, 0))
            file.seek(page, os.SEEK_CUR)
    return pages
