"""Writes what leaves the program to a file, and never over a database."""

from pathlib import Path

from twohats.errors import FileError

_DATABASE = b"SQLite format 3\x00"


def write_out(path: Path, content: bytes) -> None:
    """Write a file, or write it anew.

    Raises:
        FileError: a database stands there, or the place cannot be written.
    """
    require_free(path)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise FileError("{path} cannot be written: {why}.", path=path, why=error.strerror) from error


def require_free(path: Path) -> None:
    """Refuse to write over a database.

    Raises:
        FileError: one stands there, or nobody can look.
    """
    try:
        if path.is_file():
            with path.open("rb") as held:
                if held.read(len(_DATABASE)) == _DATABASE or path.name.endswith(("-wal", "-shm")):
                    raise FileError("{name} is a file of a business: choose another name.", name=path.name)
    except OSError as error:
        raise FileError("{path} cannot be written: {why}.", path=path, why=error.strerror) from error
