"""The rows of a list, of which only those near to what shows are held."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor

from twohats.widgets import theme
from twohats.widgets.column import Column
from twohats.widgets.label import shown, tip

Record = TypeVar("Record")
Index = QModelIndex | QPersistentModelIndex

# So few that a frame which fetches one is hardly longer than the others.
_BLOCK = 32
_BLOCKS_HELD = 96
_FEW = 16

# What a cell says, as the plain numbers that Qt asks by: to look the names up takes longer than to answer.
_TEXT, _INK = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ForegroundRole)
_ALIGNMENT, _TIP = int(Qt.ItemDataRole.TextAlignmentRole), int(Qt.ItemDataRole.ToolTipRole)
_SAID = frozenset({_TEXT, _INK, _ALIGNMENT, _TIP})


class RecordModel(QAbstractTableModel, Generic[Record]):
    """The rows of a list as keys; their records are fetched in blocks as they come into view."""

    def __init__(
        self,
        columns: Sequence[Column[Record]],
        fetch: Callable[[Sequence[int]], Sequence[Record]],
        key_of: Callable[[Record], int],
    ) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._alignments = tuple(_alignment(column) for column in self.columns)
        self.sorted: tuple[str, bool] | None = None
        self._fetch = fetch
        self._key_of = key_of
        self._ids: Sequence[int] = array("q")
        self._blocks: OrderedDict[int, dict[int, tuple[tuple[str, ...], tuple[bool, ...]]]] = OrderedDict()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._ids = ids
        self._blocks.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Read what is in view anew; the rows stay."""
        self._blocks.clear()
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.columns) - 1))

    def ids(self) -> Sequence[int]:
        """The keys of all rows, from the top."""
        return self._ids

    def id_at(self, row: int) -> int:
        """The key of a row."""
        return self._ids[row]

    def rows_of(self, record_ids: set[int]) -> list[int]:
        """The rows of keys, from the top; those that are gone are left out."""
        if len(record_ids) <= _FEW:
            return sorted(row for one in record_ids if (row := self.row_of(one)) is not None)
        return [row for row, one in enumerate(self._ids) if one in record_ids]

    def row_of(self, record_id: int) -> int | None:
        """The row of a key, or None."""
        try:
            return self._ids.index(record_id)
        except ValueError:
            return None

    def texts(self, row: int) -> tuple[str, ...]:
        """The texts of a row."""
        return self._row(row)[0]

    def some_texts(self, first: int) -> list[tuple[str, ...]]:
        """The texts of as many rows, from one on, as are fetched at once."""
        return [self.texts(row) for row in range(first, min(first + _BLOCK, len(self._ids)))]

    def on_paper(self, rows: Iterable[int]) -> Iterator[tuple[str, ...]]:
        """The texts of rows where they are read on another day; what is gone meanwhile is left out."""
        ids = [self._ids[row] for row in rows]
        for first in range(0, len(ids), _BLOCK):
            yield from map(self.words_of, self._fetch(ids[first : first + _BLOCK]))

    def words_of(self, record: Record) -> tuple[str, ...]:
        """The same of a record, whether it has a row or not."""
        return tuple(shown(column.on_paper(record)) for column in self.columns)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        # A frame asks a thousand times, mostly for what no row has.
        if role not in _SAID:
            return None
        column = index.column()
        if column < 0:
            return None
        if role == _ALIGNMENT:
            return self._alignments[column]
        if role == _INK and self.columns[column].late is None:
            return None
        texts, late = self._row(index.row())
        if role == _INK:
            return QColor(theme.palette().late) if late[column] else None
        return texts[column] if role == _TEXT else tip(texts[column])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heading(self.columns[section])
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignments[section]
        return None

    def _heading(self, column: Column[Record]) -> str:
        """The heading, with the way it sorts on the side where it does not push the heading off its cells."""
        if self.sorted is None or not column.order or self.sorted[0] != column.order:
            return column.heading
        way = "↓" if self.sorted[1] else "↑"
        return f"{way} {column.heading}" if column.right else f"{column.heading} {way}"

    def _row(self, row: int) -> tuple[tuple[str, ...], tuple[bool, ...]]:
        """A row's texts; a record that is gone meanwhile is blank, and so is a row that Qt still asks for."""
        blank = ("",) * len(self.columns), (False,) * len(self.columns)
        if row >= len(self._ids):
            return blank
        number = row // _BLOCK
        block = self._blocks.get(number)
        if block is None:
            block = self._read_block(number)
        else:
            self._blocks.move_to_end(number)
        return block.get(self._ids[row], blank)

    def _read_block(self, number: int) -> dict[int, tuple[tuple[str, ...], tuple[bool, ...]]]:
        ids = self._ids[number * _BLOCK : (number + 1) * _BLOCK]
        try:
            block = {self._key_of(record): self._format(record) for record in self._fetch(ids)}
        except Exception as error:  # noqa: BLE001  # raised here it would come back at every repaint
            block = {}
            QTimer.singleShot(0, self, lambda error=error: _raise(error))
        self._blocks[number] = block
        if len(self._blocks) > _BLOCKS_HELD:
            self._blocks.popitem(last=False)
        return block

    def _format(self, record: Record) -> tuple[tuple[str, ...], tuple[bool, ...]]:
        texts = tuple(shown(column.text(record)) for column in self.columns)
        return texts, tuple(column.late is not None and column.late(record) for column in self.columns)


def _alignment(column: Column[Any]) -> int:
    """As a plain number, which Qt takes over faster than a flag."""
    side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _raise(error: Exception) -> None:
    raise error
