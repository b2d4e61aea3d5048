"""Writes a list as CSV on the worker, block by block, with progress and a way to stop."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.table import Column
from twohats.widgets.workspace import Workspace

_BLOCK = 500
# A spreadsheet takes a cell that begins like this for a formula (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Export(QObject):
    """One export at a time; `said` carries a sentence and whether that was the last one."""

    said = Signal(str, bool)
    _counted = Signal(int, int)

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

    def begin(self, path: Path, columns: Sequence[Column[Any]], keys: Callable[[Connection], Sequence[int]]) -> None:
        """Write the rows of the keys that are given; on the way it can be stopped, and then no file is left."""
        self._stopped, self.under_way = False, True
        self._workspace.run(
            self._write, path, tuple(columns), keys, then=self._end, failed=lambda: self._end(None), hat=self._hat
        )

    def stop(self) -> None:
        """Give it up."""
        self._stopped = True

    def _write(
        self,
        db: Connection,
        path: Path,
        columns: Sequence[Column[Any]],
        keys: Callable[[Connection], Sequence[int]],
    ) -> Path | None:
        text, ids = io.StringIO(), keys(db)
        writer = csv.writer(text)
        writer.writerow([column.heading for column in columns])
        for first in range(0, len(ids), _BLOCK):
            if self._stopped:
                return None
            records = self._rows(db, ids[first : first + _BLOCK])
            writer.writerows([[harmless(column.text(record)) for column in columns] for record in records])
            self._counted.emit(min(first + _BLOCK, len(ids)), len(ids))
        # The mark tells spreadsheets that it is UTF-8.
        write_out(path, text.getvalue().encode("utf-8-sig"))
        return path

    def _say_progress(self, done: int, whole: int) -> None:
        if self.under_way:
            self.said.emit(self.tr("Exporting {:,} of {:,}").format(done, whole), False)  # noqa: FBT003  # a signal

    def _end(self, path: Path | None) -> None:
        self.under_way = False
        sentence = self.tr("Not exported.") if path is None else self.tr("The list is in {}.").format(path.name)
        self.said.emit(sentence, True)  # noqa: FBT003  # a signal's own


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula; numbers and phone numbers stay as they are."""
    if text.startswith(_FORMULAS) and not _is_number(text):
        return f"'{text}"
    return text


def _is_number(text: str) -> bool:
    return text[0] in "+-" and text[1:].replace(" ", "").replace(".", "").replace(",", "").isdecimal()
