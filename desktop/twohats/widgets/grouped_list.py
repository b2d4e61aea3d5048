"""A list of single lines under headings: what it is, dim words beside it, and a word at the right end."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from twohats.widgets import theme
from twohats.widgets.label import shown, tip
from twohats.widgets.sizes import px
from twohats.widgets.style_sheet import SMALL, TEXT

_LINE, _HEADING, _EDGE, _GAP = 30, 26, 14, 10
# So much of a line the words at its left and right end may take at most.
_TITLE_PART, _END_PART = 0.6, 0.35
_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list; one without a title is a heading, which says `heading`."""

    heading: str
    title: str = ""
    beside: str = ""
    end: str = ""

    @property
    def said(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(filter(None, (self.title, self.heading, self.beside, self.end)))


class _Lines(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title or line.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.said
        if not line.title:
            return None
        return tip(line.said) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.lines[index.row()] if 0 <= index.row() < len(self.lines) else None
        if line is None or not line.title:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class GroupedList(QListView):
    """Whoever has the keys moves the mark; the mouse moves it, too, and a click chooses."""

    # The number of the line among those that are no headings.
    chosen = Signal(int)
    marked = Signal()

    def __init__(self, wing: str) -> None:
        super().__init__()
        self.wing = wing
        self._lines = _Lines(self)
        self._many: list[int] = []
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setObjectName("inside")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(lambda *_: self.marked.emit())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, with the first that is no heading marked."""
        self._lines.show_lines(lines)
        self._many = [row for row, line in enumerate(lines) if line.title]
        self.mark(0)
        self.scrollToTop()

    @property
    def current(self) -> int | None:
        """The number of the marked line among those that are no headings."""
        row = self.currentIndex().row()
        return self._many.index(row) if row in self._many else None

    @property
    def line(self) -> Line | None:
        """The marked line."""
        return None if self.current is None else self._lines.lines[self.currentIndex().row()]

    def mark(self, number: int) -> None:
        """Mark a line; past either end, the last one there."""
        if self._many:
            number = max(0, min(number, len(self._many) - 1))
            self.setCurrentIndex(self._lines.index(self._many[number]))
            if number == 0:
                self.scrollToTop()

    def step(self, by: int) -> None:
        """Move the mark."""
        self.mark((self.current or 0) + by)

    @property
    def needed(self) -> int:
        """How high it is with all its lines."""
        return sum(px(_LINE if line.title else _HEADING) for line in self._lines.lines)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.row() in self._many:
            self.setCurrentIndex(index)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.row() in self._many:
            self.chosen.emit(self._many.index(index.row()))

    def viewportEvent(self, event: QEvent) -> bool:
        # Under a list that comes up beneath it, a resting mouse marks nothing.
        return True if event.type() in {QEvent.Type.HoverEnter, QEvent.Type.HoverMove} else super().viewportEvent(event)


class _Painter(QStyledItemDelegate):
    def __init__(self, listed: GroupedList) -> None:
        super().__init__(listed)
        self._listed = listed

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = self._listed.model().lines[index.row()]  # type: ignore[attr-defined]  # its own
        return QSize(option.rect.width(), px(_LINE if line.title else _HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = self._listed.model().lines[index.row()]  # type: ignore[attr-defined]  # its own
        painter.save()
        room = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if line.title:
            self._paint_line(painter, option, room, line)
        else:
            self._paint_heading(painter, room, line.heading)
        painter.restore()

    def _paint_heading(self, painter: QPainter, room: QRect, heading: str) -> None:
        painter.setFont(_sized(self._listed.font(), SMALL, bold=True))
        _write(painter, room.adjusted(0, 6, 0, 0), heading, theme.palette().dim)

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, line: Line) -> None:
        colours = theme.palette()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.soft(self._listed.wing)))
            painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6)
        painter.setFont(_sized(self._listed.font(), SMALL))
        end = _write(painter, room, line.end, colours.dim, round(room.width() * _END_PART), right=True)
        rest = room.adjusted(0, 0, -(end + _GAP) if end else 0, 0)
        painter.setFont(_sized(self._listed.font(), TEXT, bold=True))
        wide = round(rest.width() * (_TITLE_PART if line.beside else 1))
        title = _write(painter, rest, line.title, colours.text, wide)
        painter.setFont(_sized(self._listed.font(), TEXT))
        _write(painter, rest.adjusted(title + _GAP, 0, 0, 0), line.beside, colours.dim)


def _sized(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(round(font.pixelSize() * factor))
    sized.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return sized


def _write(
    painter: QPainter, room: QRect, text: str, colour: str, most: int | None = None, *, right: bool = False
) -> int:
    """Write a text into a room, with an ellipsis where it has no more; how wide it became."""
    metrics = QFontMetrics(painter.font())
    width = room.width() if most is None else min(most, room.width())
    said = metrics.elidedText(shown(text), Qt.TextElideMode.ElideRight, width)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.setPen(QColor(colour))
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), said)
    return metrics.horizontalAdvance(said)
