"""Paints on the screen the same chart record that paper draws."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twohats.paper.charts import Bar, Chart, place_bars
from twohats.widgets import theme
from twohats.widgets.label import shown
from twohats.widgets.roles import hear_as
from twohats.widgets.sizes import px, sized
from twohats.widgets.style_sheet import SMALL

_AXIS = 20
_BETWEEN_NAMES = 4


class ChartView(QWidget):
    """Standing bars, each with its target as a line above; the highlighted ones in the wing's accent."""

    def __init__(self, wing: str) -> None:
        super().__init__()
        self._wing = wing
        self._chart: Chart | None = None
        sized(self.setMinimumHeight, 140)
        hear_as(self, QAccessible.Role.Graphic)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self._chart = chart
        bars = chart.series[0]
        values = bars.labels or tuple(str(value) for value in bars.values)
        pairs = (f"{shown(name)} {value}" for name, value in zip(chart.categories, values, strict=True))
        self.setAccessibleName(f"{shown(chart.title)}: {', '.join(pairs)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(380), px(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPixelSize(max(10, round(self.fontInfo().pixelSize() * SMALL)))
        painter.setFont(small)
        base = self.height() - px(_AXIS)
        bars = place_bars(self._chart, self.width(), base - 6)
        for place, bar in enumerate(bars):
            self._draw_bar(painter, bar, base, accent=place in self._chart.highlighted)
        self._write_names(painter, bars, base)
        painter.setPen(QPen(QColor(theme.palette().line), 1))
        foot = round(base - (bars[0].foot if bars else 0)) + 0.5
        painter.drawLine(QPointF(0, foot), QPointF(self.width(), foot))
        painter.end()

    def _draw_bar(self, painter: QPainter, bar: Bar, base: float, *, accent: bool) -> None:
        colours = theme.palette()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent(self._wing) if accent else colours.bar))
        top, bottom = base - max(bar.tip, bar.foot), base - min(bar.tip, bar.foot)
        start, broad = round(bar.start), max(2, round(bar.thickness))
        painter.drawRoundedRect(QRectF(start, round(top), broad, round(bottom) - round(top)), 2, 2)
        if bar.target is not None:
            painter.setPen(QPen(QColor(colours.text), 2))
            line = round(base - bar.target)
            painter.drawLine(QPointF(bar.slot + 2, line), QPointF(bar.slot + bar.room - 2, line))

    def _write_names(self, painter: QPainter, bars: Sequence[Bar], base: float) -> None:
        """Name the bars; every second one alone where the names would touch, the last one always."""
        metrics = painter.fontMetrics()
        painter.setPen(QColor(theme.palette().dim))
        step = every_so_many(
            [metrics.horizontalAdvance(shown(bar.category)) for bar in bars], [bar.room for bar in bars]
        )
        for bar in bars[::-1][::step]:
            name = metrics.elidedText(shown(bar.category), Qt.TextElideMode.ElideRight, int(bar.room * step) + 8)
            wide = metrics.horizontalAdvance(name) + 1
            left = min(max(bar.slot + (bar.room - wide) / 2, 0), self.width() - wide)
            painter.drawText(QRectF(left, base + 2, wide, px(_AXIS) - 2), Qt.AlignmentFlag.AlignCenter, name)


def every_so_many(widths: Sequence[float], rooms: Sequence[float]) -> int:
    """Whether each name has room beside the others (1), or every second one alone (2)."""
    fits = all(width + _BETWEEN_NAMES <= room for width, room in zip(widths, rooms, strict=True))
    return 1 if fits else 2
