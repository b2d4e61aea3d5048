"""An editor over a cell of a list: Enter writes, Esc leaves everything as it was."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from twohats.errors import OwnerError
from twohats.widgets.table import RecordTable

_PASSING = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class InPlace(QLineEdit):
    """One line over the cells of a column. What is refused is told by `refused`, and stays to be mended."""

    # Why what was typed is refused; empty once it is not.
    refused = Signal(str)

    def __init__(self, table: RecordTable[Any], column: int) -> None:
        super().__init__(table.viewport())
        self._table, self._column = table, column
        self._save: Callable[[str], object] = lambda _: None
        self._before = ""
        self.record_id: int | None = None
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setStyleSheet("padding: 0 8px; border: 1px solid palette(text); border-radius: 0;")
        self.hide()

    def open(self, record_id: int, text: str, save: Callable[[str], object], typed: str = "") -> None:
        """Edit the cell of a record: `text` is what stands there, `typed` what is put in its place at once."""
        row = self._table.records.row_of(record_id)
        if row is None:
            return
        self.record_id, self._save, self._before = record_id, save, text
        self.refused.emit("")
        index = self._table.records.index(row, self._column)
        self._table.scrollTo(index)
        self.setGeometry(self._table.visualRect(index))
        heading = self._table.records.columns[self._column].heading
        self.setAccessibleName(f"{self._table.records.texts(row)[0]}: {heading}")
        self.setText(typed or text)
        self.show()
        self.setFocus()
        if not typed:
            self.selectAll()

    def _leave(self) -> None:
        self.record_id = None
        self.hide()
        self.refused.emit("")

    def _submit(self) -> bool:
        """Write what was typed, unless nothing was; whether it was taken."""
        if self.text() != self._before:
            try:
                self._save(self.text())
            except OwnerError as error:
                self.refused.emit(str(error))
                return False
        self._leave()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._submit():
                self._table.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
            self._table.setFocus()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere meant what they typed; what is refused then is let go, and said."""
        super().focusOutEvent(event)
        if self.record_id is not None and event.reason() not in _PASSING and not self._submit():
            self.record_id = None
            self.hide()
