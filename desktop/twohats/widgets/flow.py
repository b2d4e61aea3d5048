"""Widgets side by side, on as many lines as they need."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Each widget as wide as it wants to be, the next one beside it or at the beginning of a new line.

    `gap` pixels stand between two of them, `between` between two lines. One that is `wide` wants a single line.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6, *, between: int = 6, wide: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._between, self._wide = gap, between, wide
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:
        if not 0 <= place < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(place)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._lay(room, move=True)

    def sizeHint(self) -> QSize:
        size = self.minimumSize()
        if self._wide:
            wants = [item.sizeHint().width() + self._gap for item in self._items if not item.isEmpty()]
            size.setWidth(max(size.width(), sum(wants) - self._gap))
        return size

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, room: QRect, *, move: bool) -> int:
        """Go through the lines from the top, each widget in the middle of its line; the height they take."""
        top = room.y()
        for line in self._lines(room.width()):
            left, height = room.x(), max(item.sizeHint().height() for item in line)
            for item in line:
                size = item.sizeHint().boundedTo(QSize(max(room.width(), 1), height))
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._between
        return max(0, top - self._between - room.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The widgets that show, line by line."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wants = item.sizeHint().width()
            if not lines or left + wants > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wants + self._gap
        return lines
