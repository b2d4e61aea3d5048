"""Keeps the headings of a list whole: where there is no room for all, the list scrolls sideways."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QHeaderView, QTableView

from twohats.widgets.column import Column
from twohats.widgets.sizes import px

# Another room, or other letters.
_CHANGES = frozenset({QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show})


class Heading(QObject):
    """Lets the columns that share what is left become no narrower than their headings."""

    def __init__(self, table: QTableView, columns: Sequence[Column[Any]]) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns
        self._sharing = False
        for number, column in enumerate(columns):
            table.setColumnWidth(number, px(column.width))
        self._share_out()
        table.viewport().installEventFilter(self)
        table.horizontalHeader().installEventFilter(self)
        # A column that is hidden or shown is one that has another width.
        table.horizontalHeader().sectionResized.connect(self._share_out_soon)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self._share_out()
        return super().eventFilter(watched, event)

    def _share_out_soon(self) -> None:
        """A column that is being hidden counts as shown until that is done."""
        if not self._sharing:
            QTimer.singleShot(0, self, self._share_out)

    def _share_out(self) -> None:
        if not self._sharing:
            self._sharing = True
            self._give_room()
            self._sharing = False

    def _give_room(self) -> None:
        heading = self._table.horizontalHeader()
        font = heading.font()
        shown = [number for number in range(len(self._columns)) if not heading.isSectionHidden(number)]
        least = {number: self._columns[number].least(font) for number in shown}
        shared = [number for number in shown if self._columns[number].stretch]
        for number in least.keys() - shared:
            heading.resizeSection(number, max(least[number], heading.sectionSize(number)))
        room = self._table.viewport().width()
        room -= sum(heading.sectionSize(number) for number in least.keys() - shared)
        modes = QHeaderView.ResizeMode
        # Qt gives all of them the same: one that needs more is no longer among them.
        for place, number in enumerate(sorted(shared, key=lambda number: -least[number])):
            enough = least[number] * (len(shared) - place) <= room
            heading.setSectionResizeMode(number, modes.Stretch if enough else modes.Interactive)
            if not enough:
                heading.resizeSection(number, least[number])
                room -= least[number]
