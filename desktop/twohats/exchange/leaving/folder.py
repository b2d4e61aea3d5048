"""Everything as a folder: a CSV file for each kind of record, one document that holds it all, and what is what."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from twohats.business.store import office
from twohats.errors import FileError
from twohats.exchange.leaving.document import write_document
from twohats.exchange.leaving.kinds import KINDS
from twohats.exchange.leaving.read_me import read_me
from twohats.exchange.leaving.sheet import sheet_of
from twohats.paper.spreadsheet import ENCODING, write_csv
from twohats.paper.writing import require_free
from twohats.storage.sqlite import Connection

DOCUMENT = "Everything.json"

# Hears how many records were written, and of how many; it may raise to stop.
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Left:
    """What left: the folder, how many files are in it, and how many records they tell."""

    folder: Path
    files: int
    records: int


def ignore(_done: int, _whole: int) -> None:
    """Heed nothing."""


def export_everything(
    db: Connection, folder: Path, made_at: datetime, progress: Progress = ignore, document: Path | None = None
) -> Left:
    """Write everything of one moment into a new folder, which gets its name once it is whole.

    Args:
        db: a connection for reports.
        folder: a name that is still free.
        made_at: an aware moment.
        progress: told now and then how far it is; it may raise to stop, and nothing is left.
        document: where the document goes, if not into the folder.

    Raises:
        FileError: the name is taken, or the disk does not allow it.
    """
    if document is not None:
        require_free(document)
    with _made_whole(folder) as partial, _one_moment(db):
        count = _Count(sum(db.value(f"SELECT count(*) FROM {kind.table}") for kind in KINDS), progress)  # noqa: S608  # ours
        _write_sheets(db, partial, count)
        whole = document or partial / DOCUMENT
        _write_whole(whole, lambda into: write_document(db, into, made_at, count.add))
        text = read_me(office.profile(db), made_at, whole.name)
        (partial / "README.txt").write_text(text, ENCODING, newline="\r\n")
        files = sum(1 for _ in partial.iterdir())
    return Left(folder, files, count.records)


def _write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Write a file under another name until it is whole, so that one that stands there is not lost before."""
    partial = path.with_name(f".{path.name}.partial")
    try:
        with partial.open("wb") as into:
            write(into)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


class _Count:
    """Counts each record twice: once in its table, once in the document."""

    def __init__(self, records: int, progress: Progress) -> None:
        self.records, self._progress, self._done = records, progress, 0

    def add(self, more: int) -> None:
        """So many more are written."""
        self._done += more
        self._progress(self._done, 2 * self.records)


def _write_sheets(db: Connection, folder: Path, count: _Count) -> None:
    currency = office.profile(db).currency
    for kind in KINDS:
        if kind.listed:
            sheet = sheet_of(db, kind, currency)
            with (folder / f"{kind.title}.csv").open("w", encoding=ENCODING, newline="") as into:
                write_csv(into, sheet.headings, _counted(sheet.rows(db), count))
        else:
            count.add(db.value(f"SELECT count(*) FROM {kind.table}"))  # noqa: S608  # ours


def _counted(blocks: Iterator[list[list[str]]], count: _Count) -> Iterator[Sequence[Sequence[str]]]:
    for block in blocks:
        yield block
        count.add(len(block))


@contextmanager
def _one_moment(db: Connection) -> Iterator[None]:
    """What others write meanwhile is not seen."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


@contextmanager
def _made_whole(folder: Path) -> Iterator[Path]:
    """A folder beside it that takes its name if nothing goes wrong, and else is gone."""
    if folder.exists():
        raise FileError("{name} exists already: choose another name.", name=folder.name)
    if not folder.parent.is_dir():
        raise FileError("There is no folder {name}.", name=folder.parent)
    partial = folder.with_name(f".{folder.name}.partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir()
        yield partial
        partial.rename(folder)
    except OSError as error:
        raise FileError("{path} cannot be written: {why}.", path=folder, why=error.strerror) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)
