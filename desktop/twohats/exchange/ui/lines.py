"""A table of texts that are all at hand: of a preview, or of what a trial found."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from twohats.widgets import theme
from twohats.widgets.label import shown, tip
from twohats.widgets.sizes import px, sized

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 26
_WIDEST_COLUMN, _ROOM = 320, 12
_MOST_SHOWN, _MOST_OF_A_HEADING = 120, 30


class Lines(QAbstractTableModel):
    """Headings, rows of texts, and by row what is wrong with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.headings: Sequence[str] = ()
        self.rows: Sequence[Sequence[str]] = ()
        self.troubles: Sequence[str] = ()

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]], troubles: Sequence[str] = ()) -> None:
        """Show other rows; `troubles` is empty, or says of each row what is wrong with it."""
        self.beginResetModel()
        self.headings, self.rows, self.troubles = headings, rows, troubles
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if not index.isValid():
            return None
        row, trouble = self.rows[index.row()], self.trouble_of(index.row())
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(text, _MOST_SHOWN)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(trouble or text)
        if role == Qt.ItemDataRole.ForegroundRole and trouble:
            return QColor(theme.palette().late)
        return None

    def trouble_of(self, row: int) -> str:
        """What is wrong with a row."""
        return self.troubles[row] if row < len(self.troubles) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if orientation is Qt.Orientation.Horizontal and section < len(self.headings):
            if role == Qt.ItemDataRole.DisplayRole:
                return shown(self.headings[section], _MOST_OF_A_HEADING)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def make_table(model: QAbstractTableModel, wing: str) -> QTableView:
    """A list to look at, by rows."""
    table = QTableView()
    table.setModel(model)
    table.setProperty("wing", wing)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setStyleSheet(f"QTableView::item {{ padding: 0 {px(9)}px; border: none; }}")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    sized(table.verticalHeader().setDefaultSectionSize, _ROW_HEIGHT)
    table.horizontalHeader().setHighlightSections(False)
    return table


def fit_columns(table: QTableView) -> None:
    """Give each column the room for its heading, and for its words as long as they are of a usual length."""
    table.resizeColumnsToContents()
    for column in range(table.model().columnCount()):
        heading = table.horizontalHeader().sectionSizeHint(column)
        wide = min(table.columnWidth(column) + px(_ROOM), px(_WIDEST_COLUMN))
        table.setColumnWidth(column, max(wide, heading + px(_ROOM)))
