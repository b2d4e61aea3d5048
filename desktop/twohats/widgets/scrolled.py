"""A column that scrolls where it has less height than it needs, and else stands as if it did not."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from twohats.widgets.sizes import px

# So much of it is always in view.
_LEAST = 96


class Scrolled(QScrollArea):
    """Holds a layout; it asks for the room that the layout needs, and takes less."""

    # Something in it may need another height.
    changed = Signal()

    def __init__(self, column: QLayout) -> None:
        super().__init__()
        inside = self._inside = QWidget()
        inside.setObjectName("inside")
        column.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(column)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        inside.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self.updateGeometry())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.changed.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to what it stands in."""
        event.ignore()

    def settle(self) -> None:
        """Lay out at once what is in it."""
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
        self.updateGeometry()

    def _with_bar(self, size: QSize) -> QSize:
        bar = self.verticalScrollBar()
        return size + QSize(bar.sizeHint().width() if bar.maximum() else 0, 0)

    def sizeHint(self) -> QSize:
        return self._with_bar(self._inside.sizeHint())

    def minimumSizeHint(self) -> QSize:
        least = self._inside.minimumSizeHint()
        return self._with_bar(QSize(least.width(), min(least.height(), px(_LEAST))))

    def hasHeightForWidth(self) -> bool:
        return self._inside.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        return self._inside.heightForWidth(width)
