"""One list for every record: windowed by key, so that no page ever holds all rows."""

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from twohats.widgets import theme
from twohats.widgets.column import Column
from twohats.widgets.heading import Heading
from twohats.widgets.list_room import ROW_HEIGHT
from twohats.widgets.record_model import Index, RecordModel
from twohats.widgets.sizes import sized

Record = TypeVar("Record")

# How wide a column is needed to be is known by its heading.
_LEAST_SECTION = 24


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last of each run of neighbouring rows."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = runs[-1][0], row
        else:
            runs.append((row, row))
    return runs


class _Cells(QStyledItemDelegate):
    """Keeps the colour of an alarm in a chosen row."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        if ink is not None:
            colours = option.palette
            colours.setColor(colours.ColorRole.HighlightedText, ink)
            option.palette = colours


class RecordTable(QTableView, Generic[Record]):
    """A list: J and K move, Enter opens, Ctrl+C copies what is chosen, a heading sorts."""

    opened = Signal(int)
    chosen = Signal(list)
    sort_wanted = Signal(str, bool)
    columns_changed = Signal()
    digit = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column[Record]],
        fetch: Callable[[Sequence[int]], Sequence[Record]],
        key_of: Callable[[Record], int],
        wing: str,
    ) -> None:
        super().__init__()
        self.records: RecordModel[Record] = RecordModel(columns, fetch, key_of)
        self.empty_sentence = ""
        self.setProperty("wing", wing)
        self.setModel(self.records)
        self._colour_alarms()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        sized(self.verticalHeader().setDefaultSectionSize, ROW_HEIGHT)
        self._lay_out_heading()
        self.doubleClicked.connect(lambda index: self.opened.emit(self.records.id_at(index.row())))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit(self.chosen_ids()))

    def _colour_alarms(self) -> None:
        """Only where there may be one: a delegate of ours is asked for every cell of every frame."""
        cells = _Cells(self)
        for number, column in enumerate(self.records.columns):
            if column.late is not None:
                self.setItemDelegateForColumn(number, cells)

    def _lay_out_heading(self) -> None:
        heading = self.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setSectionsClickable(True)
        sized(heading.setMinimumSectionSize, _LEAST_SECTION)
        self._heading = Heading(self, self.records.columns)
        self.records.dataChanged.connect(lambda *_: self._give_room())
        heading.sectionClicked.connect(self._sort)
        heading.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heading.customContextMenuRequested.connect(self._choose_columns)

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show these rows; what was chosen stays chosen if it is still there, and the list stays where it was."""
        chosen, current = set(self.chosen_ids()), self.current_id()
        in_view = self.viewport().rect().intersects(self.visualRect(self.currentIndex()))
        top = self.verticalScrollBar().value()
        self.records.show_ids(ids)
        self.executeDelayedItemsLayout()
        self._choose_again(chosen, None if current is None else self.records.row_of(current))
        self.verticalScrollBar().setValue(top)
        if in_view:
            self.scrollTo(self.currentIndex())
        self._give_room()
        self.viewport().update()

    def _give_room(self) -> None:
        """Give the columns the room for the rows that show; a list that is not seen reads none for that."""
        if self.isVisible():
            self._heading.measure(self.records.some_texts(max(self.rowAt(0), 0)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_room()

    def setColumnHidden(self, column: int, hide: bool) -> None:  # noqa: FBT001  # Qt's own
        """Show a column no longer, or again where there is room."""
        self._heading.put_away(column, on=hide)

    def keep_columns(self, *, on: bool) -> None:
        """Let no column go for want of room: the owner chose them; or let them go again."""
        self._heading.keep(on=on)

    def _choose_again(self, chosen: set[int], current: int | None) -> None:
        selection, last_column = QItemSelection(), len(self.records.columns) - 1
        for first, last in _runs(self.records.rows_of(chosen)):
            selection.select(self.records.index(first, 0), self.records.index(last, last_column))
        if current is not None:
            keep = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.records.index(current, 0), keep)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if chosen and selection.isEmpty():
            self.chosen.emit([])

    def current_id(self) -> int | None:
        """The key of the current row, or None."""
        row = self.currentIndex().row()
        return self.records.id_at(row) if 0 <= row < self.records.rowCount() else None

    def chosen_ids(self) -> list[int]:
        """The keys of the chosen rows, from the top."""
        return [self.records.id_at(row) for row in self._chosen_rows()]

    def chosen_count(self) -> int:
        """How many rows are chosen."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def _chosen_rows(self) -> list[int]:
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def choose(self, record_id: int) -> None:
        """Make a row the current one."""
        row = self.records.row_of(record_id)
        if row is not None:
            self._go_to(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in {Qt.Key.Key_J, Qt.Key.Key_K} and not event.modifiers():
            self._go_to(self.currentIndex().row() + (1 if key == Qt.Key.Key_J else -1))
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not event.modifiers():
            self.digit.emit(key - Qt.Key.Key_0)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            current = self.current_id()
            if current is not None:
                self.opened.emit(current)
        else:
            super().keyPressEvent(event)

    def _go_to(self, row: int) -> None:
        row = max(0, min(row, self.records.rowCount() - 1))
        if self.records.rowCount():
            index = self.records.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as a table, with the columns that show."""
        self._copy(self.records.on_paper(self._chosen_rows()))

    def copy_records(self, records: Sequence[Record]) -> None:
        """Put other records on the clipboard, in the same columns."""
        self._copy(self.records.words_of(record) for record in records)

    def _copy(self, rows: Iterable[tuple[str, ...]]) -> None:
        columns = self.shown_columns()
        text = "\n".join("\t".join(row[number] for number in columns) for row in rows)
        QGuiApplication.clipboard().setText(text)

    def _sort(self, section: int) -> None:
        order = self.records.columns[section].order
        if order:
            descending = self.records.sorted == (order, False)
            self.show_order(order, descending=descending)
            self.sort_wanted.emit(order, descending)

    def show_order(self, order: str, *, descending: bool) -> None:
        """Say in the headings by what the rows are ordered."""
        self.records.sorted = (order, descending)
        self._heading.show_order(order)
        self.records.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.records.columns) - 1)

    def _choose_columns(self, position: QPoint) -> None:
        self.column_menu().popup(self.horizontalHeader().mapToGlobal(position))

    def column_menu(self) -> QMenu:
        """A menu with a tick for each column that shows; the last one stays."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        only = self.horizontalHeader().hiddenSectionCount() == len(self.records.columns) - 1
        for number, column in enumerate(self.records.columns):
            action = QAction(column.heading, menu, checkable=True, checked=not self.isColumnHidden(number))
            action.toggled.connect(lambda on, number=number: self.show_column(number, on=on))
            action.setEnabled(not (only and action.isChecked()))
            menu.addAction(action)
        return menu

    def show_column(self, number: int, *, on: bool) -> None:
        """Show a column or put it away."""
        self.keep_columns(on=True)
        self.setColumnHidden(number, not on)
        self.columns_changed.emit()

    def shown_columns(self) -> list[int]:
        """The numbers of the columns that show, from left to right."""
        heading = self.horizontalHeader()
        places = [heading.logicalIndex(place) for place in range(heading.count())]
        return [number for number in places if not self.isColumnHidden(number)]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.records.rowCount() and self.empty_sentence:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.palette().dim))
            room = self.viewport().rect().adjusted(24, 0, -24, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_sentence)
            painter.end()
