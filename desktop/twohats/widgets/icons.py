"""The program's own line icons, drawn in the colours of the window they stand in."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from twohats.resource import resource
from twohats.widgets import theme

_STROKE = "#000000"


def icon(name: str) -> QIcon:
    """One of `resources/icons/*.svg`; it follows light and dark by itself.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    _drawing(name)
    return QIcon(_LineIcon(name))


@cache
def _drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


class _LineIcon(QIconEngine):
    """Draws an icon anew at every size and in the palette in force."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  # only once something is to be drawn

        colours = theme.palette()
        ink = colours.dim if mode is QIcon.Mode.Disabled else colours.text
        drawing = _drawing(self._name).replace(_STROKE, ink)
        QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name)
