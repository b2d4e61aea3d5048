"""Writes a list on the worker, block by block, with progress and a way to stop: as CSV, a workbook, or on paper."""

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from twohats.hat import Hat
from twohats.paper.spreadsheet import ENCODING, delimiter, write_csv
from twohats.paper.workbook import make_xlsx
from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.widgets.column import Column
from twohats.widgets.workspace import Workspace
from twohats.words import filled

TABLES = "CSV (*.csv);;Excel (*.xlsx)"

_BLOCK = 500

# Gives the keys of the records, in their order.
Keys = Callable[[Connection], Sequence[int]]
# Hears how many pages are drawn, and of how many.
Drawn = Callable[[int, int], None]
# Makes the file's bytes of the records, which are read while it goes on.
Make = Callable[[Iterator[Any], Drawn], bytes]


class _Stopped(Exception):  # noqa: N818  # nothing went wrong
    """The owner gave it up."""


class Export(QObject):
    """One export at a time; `said` carries a sentence and whether that was the last one."""

    said = Signal(str, bool)
    _counted = Signal(str, int, int)

    def __init__(
        self,
        workspace: Workspace,
        hat: Hat,
        rows: Callable[[Connection, Sequence[int]], Sequence[Any]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._hat, self._rows = workspace, hat, rows
        self._stopped = False
        self.under_way = False
        self._counted.connect(self._say_progress)

    def begin(self, path: Path, keys: Keys, make: Make) -> None:
        """Write the records of the keys that are given; on the way it can be stopped, and then no file is left."""
        if self.under_way:
            return
        self._stopped, self.under_way = False, True
        self._workspace.run(
            self._write, path, keys, make, then=self._end, failed=lambda: self._end(None), hat=self._hat
        )

    def stop(self) -> None:
        """Give it up."""
        self._stopped = True

    def _write(self, db: Connection, path: Path, keys: Keys, make: Make) -> Path | None:
        try:
            content = make(self._records(db, keys(db)), lambda done, whole: self._go_on("page", done, whole))
        except _Stopped:
            return None
        self._workspace.heed()
        write_out(path, content)
        return path

    def _records(self, db: Connection, ids: Sequence[int]) -> Iterator[Any]:
        for first in range(0, len(ids), _BLOCK):
            yield from self._rows(db, ids[first : first + _BLOCK])
            self._go_on("row", min(first + _BLOCK, len(ids)), len(ids))

    def _go_on(self, kind: str, done: int, whole: int) -> None:
        if self._stopped:
            raise _Stopped
        self._counted.emit(kind, done, whole)

    def _say_progress(self, kind: str, done: int, whole: int) -> None:
        if self.under_way:
            words = self.tr("Page {:,} of {:,}") if kind == "page" else self.tr("Exporting {:,} of {:,}")
            self.said.emit(filled(words, done, whole), False)  # noqa: FBT003  # a signal

    def _end(self, path: Path | None) -> None:
        self.under_way = False
        sentence = self.tr("Not exported.") if path is None else self.tr("The list is in {}.").format(path.name)
        self.said.emit(sentence, True)  # noqa: FBT003  # a signal's own


def make_table(path: Path, name: str, columns: Sequence[Column[Any]]) -> Make:
    """What makes the file at a path: a workbook if it is called one, else CSV."""
    if path.suffix.lower() == ".xlsx":
        return lambda records, _: make_workbook(name, columns, records)
    return lambda records, _: make_csv(columns, records)


def make_csv(columns: Sequence[Column[Any]], records: Iterator[Any]) -> bytes:
    """The records as a table for a spreadsheet."""
    text = io.StringIO()
    rows = ([column.on_paper(record) for column in columns] for record in records)
    write_csv(text, [column.heading for column in columns], [rows], delimiter())
    return text.getvalue().encode(ENCODING)


def make_workbook(name: str, columns: Sequence[Column[Any]], records: Iterator[Any]) -> bytes:
    """The records as a workbook: numbers, money and days as such."""
    rows = ([column.cell(record) for column in columns] for record in records)
    return make_xlsx(name, [(column.heading, column.width) for column in columns], rows)
