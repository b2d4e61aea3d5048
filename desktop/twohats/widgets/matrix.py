"""The matrix: *x of y* by row and column, shaded, walked by the arrow keys, each cell a way to what is behind it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from twohats.widgets import theme
from twohats.widgets.colours import HIGH_CONTRAST
from twohats.widgets.label import shown, tip
from twohats.widgets.roles import hear_as
from twohats.widgets.sizes import px, sized

# A percentage says more than is known of fewer.
PERCENT_FROM = 10
_STRONG = 0.5
_DEEPEST = 0.38
_SMALLEST = 9
_ROW, _LEFT, _WIDEST = 30, 104, 132
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

Rows = Sequence[tuple[str, Sequence[tuple[int, int]]]]


def say_share(part: int, whole: int) -> str:
    """*x of y*, with the percentage (rounded half up) from ten on; a dash for none."""
    if not whole:
        return "–"
    said = QCoreApplication.translate("Matrix", "{} of {}").format(part, whole)
    return f"{said} · {(200 * part + whole) // (2 * whole)} %" if whole >= PERCENT_FROM else said


class Matrix(QWidget):
    """Rows by columns of *x of y*, shaded by the share; grey-safe, since the words stand in every cell.

    `judge` may add a word to the numbers of a cell, or nothing. Enter, Space or a click on a cell that counts
    something emits `cell_chosen` with its row and column, from 0.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, wing: str, judge: Callable[[int, int], str] | None = None) -> None:
        super().__init__()
        self._wing = wing
        self._judge = judge
        self._columns: Sequence[str] = ()
        self._rows: Rows = ()
        self._ring = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hear_as(self, QAccessible.Role.Grouping)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_cells(self, columns: Sequence[str], rows: Rows) -> None:
        """Show rows of (part, whole) pairs under their columns; the ring stays where it was, if that is still there."""
        self._columns = [shown(column) for column in columns]
        self._rows = [(shown(name), cells) for name, cells in rows]
        self._place_ring(*self._ring)
        sized(self.setFixedHeight, _ROW * (len(self._rows) + 1))
        self.updateGeometry()
        lines = [f"{name}: {', '.join(self._say(*cell) for cell in cells)}" for name, cells in self._rows]
        self.setAccessibleName("; ".join(lines))
        self.update()

    @property
    def ring(self) -> tuple[int, int]:
        """The row and column that the keys are at."""
        return self._ring

    def sizeHint(self) -> QSize:
        return QSize(px(_LEFT) + px(56) * len(self._columns), px(_ROW) * (len(self._rows) + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_LEFT) + px(24) * len(self._columns), px(_ROW) * (len(self._rows) + 1))

    def say_cell(self, row: int, column: int) -> str:
        """All that is known of a cell, in words: its row, its column, its numbers."""
        name, cells = self._rows[row]
        return f"{shown(name, 80)} · {self._columns[column]}: {self._say(*cells[column])}"

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """The row and column at a point, or None beside the cells."""
        left, width = self._measure()
        row, column = int(y // px(_ROW)), int((x - left) // width)
        inside = x >= left and 0 <= row < len(self._rows) and column < len(self._columns)
        return (row, column) if inside else None

    def _say(self, part: int, whole: int) -> str:
        word = self._judge(part, whole) if self._judge is not None and whole else ""
        return f"{say_share(part, whole)} · {word}" if word else say_share(part, whole)

    def _measure(self) -> tuple[float, float]:
        """How wide the names at the left are, and each column."""
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name, _ in self._rows), default=0) + 14
        left = min(widest, max(px(_LEFT), self.width() * 0.36))
        return left, max(1.0, min((self.width() - left) / max(1, len(self._columns)), px(_WIDEST)))

    def _place_ring(self, row: int, column: int) -> None:
        self._ring = (
            max(0, min(row, len(self._rows) - 1)),
            max(0, min(column, len(self._columns) - 1)),
        )
        words = self.say_cell(*self._ring) if self._rows and self._columns else ""
        self.setAccessibleDescription(words)
        self.update()

    def _choose(self, row: int, column: int) -> None:
        if self._rows and self._rows[row][1][column][1]:
            self.cell_chosen.emit(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, column = self._ring
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self._rows:
            super().keyPressEvent(event)
        elif key in _STEPS:
            down, right = _STEPS[key]
            self._place_ring(row + down, column + right)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._place_ring(row, 0 if key == Qt.Key.Key_Home else len(self._columns) - 1)
        elif key in _CHOOSE:
            self._choose(row, column)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().x(), event.position().y())
        if cell is not None:
            self._place_ring(*cell)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and cell is not None and cell == self._ring:
            self._choose(*cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().x(), event.position().y())
        leads = cell is not None and self._rows[cell[0]][1][cell[1]][1]
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), tip(self.say_cell(*cell)) if cell else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = self._measure()
        for number in range(len(self._rows)):
            self._draw_row(painter, number, left, width)
        painter.setPen(QColor(theme.palette().dim))
        for room, name in self.labels():
            side = Qt.AlignmentFlag.AlignHCenter if room.width() <= width + 1 else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, name)
        if self.hasFocus() and self._rows:
            painter.setPen(QPen(QColor(theme.palette().text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._room(*self._ring, left, width), 4, 4)
        painter.end()

    def _room(self, row: int, column: int, left: float, width: float) -> QRectF:
        return QRectF(left + column * width + 1.5, row * px(_ROW) + 1.5, width - 3, px(_ROW) - 3)

    def labels(self) -> list[tuple[QRectF, str]]:
        """The names under the columns and their room; where they would touch, every second, third, … of them."""
        left, width = self._measure()
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in self._columns), default=0) + 4
        step = max(1, -int(-widest // width))
        top, height = len(self._rows) * px(_ROW), px(_ROW) - 6
        found = []
        for number in range(0, len(self._columns), step):
            start = left + number * width
            room = QRectF(start, top, min(width * step, self.width() - start), height)
            if step == 1 or room.width() >= widest:
                name = self._columns[number]
                found.append((room, metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))))
        return found

    def _draw_row(self, painter: QPainter, number: int, left: float, width: float) -> None:
        colours = theme.palette()
        name, cells = self._rows[number]
        painter.setPen(QColor(colours.dim))
        label = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(left - 10))
        painter.drawText(QRectF(0, number * px(_ROW), left - 10, px(_ROW)), Qt.AlignmentFlag.AlignVCenter, label)
        for column, (part, whole) in enumerate(cells):
            room = self._room(number, column, left, width)
            ground, ink = self._shade(part / whole if whole else 0.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(room, 3, 3)
            painter.setPen(ink if whole else QColor(colours.dim))
            self._write(painter, room, part, whole)

    def _write(self, painter: QPainter, room: QRectF, part: int, whole: int) -> None:
        """Write into a cell: smaller where it would not fit, on two lines where that would be too small to read."""
        word = self._judge(part, whole) if self._judge is not None and whole else ""
        text = self.tr("{} of {}").format(part, whole) if whole else "–"
        text = f"{text} · {word}" if word else text
        size, metrics = painter.fontInfo().pixelSize(), painter.fontMetrics()
        fits = int(size * (room.width() - 4) / max(1, metrics.horizontalAdvance(text)))
        if fits < _SMALLEST:
            text = self.tr("{}\nof {}").format(part, whole) if whole else "–"
            widest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
            fits = min(int(size * (room.width() - 2) / max(1, widest)), int(room.height() / 2.5))
        painter.save()
        if fits < size:
            font = painter.font()
            font.setPixelSize(max(6, fits))
            painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _shade(self, share: float) -> tuple[QColor, QColor]:
        """The ground of a cell and an ink that can be read on it.

        Below a half the ground deepens from the soft colour on; no shade lies in the middle, where neither ink reads.
        """
        colours = theme.palette()
        accent, soft = QColor(colours.accent(self._wing)), QColor(colours.soft(self._wing))
        if share >= _STRONG:
            return accent, QColor(colours.on_accent)
        deepest = 0 if colours is HIGH_CONTRAST else _DEEPEST
        ground = _mix(soft, accent, deepest * share / _STRONG) if share else QColor(colours.ground)
        return ground, QColor(colours.text)


def _mix(one: QColor, other: QColor, weight: float) -> QColor:
    """A colour on the way from one to another."""
    rest = 1 - weight
    return QColor.fromRgbF(
        one.redF() * rest + other.redF() * weight,
        one.greenF() * rest + other.greenF() * weight,
        one.blueF() * rest + other.blueF() * weight,
    )
