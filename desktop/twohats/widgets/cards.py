"""Cards, figures, bars and the matrix: what a page is laid out from."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twohats.widgets import theme
from twohats.widgets.label import PlainLabel, shown


class Card(QFrame):
    """A white card with a title and a dim note at its right; `body` takes what is inside."""

    def __init__(self, title: str = "", note: str = "") -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 12, 14, 12)
        self.body.setSpacing(4)
        self.note = PlainLabel(note, "dim")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if title or note:
            line = QHBoxLayout()
            line.addWidget(PlainLabel(title, "strong"))
            line.addWidget(self.note, 1)
            self.body.addLayout(line)


class Bar(QWidget):
    """How far something has come, as a bar; None draws the empty track."""

    def __init__(self, wing: str) -> None:
        super().__init__()
        self._wing = wing
        self._fraction: float | None = None
        self.setFixedHeight(6)

    def show_fraction(self, fraction: float | None) -> None:
        """Fill the bar to a part of 1."""
        self._fraction = fraction
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(60, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        if self._fraction is not None and self._fraction > 0:
            painter.setBrush(QColor(colours.accent(self._wing)))
            width = self.width() * min(self._fraction, 1.0)
            painter.drawRoundedRect(QRectF(0, 0, max(width, 6), self.height()), 3, 3)
        painter.end()


class FigureCard(Card):
    """A figure with what it is above and of what below."""

    def __init__(self, label: str, wing: str, *, bar: bool = False) -> None:
        super().__init__()
        self._label = PlainLabel(label, "dim")
        self._figure = PlainLabel("–", "figure")
        self._under = PlainLabel("", "dim")
        self._bar = Bar(wing) if bar else None
        for widget in (self._label, self._figure, self._bar, self._under):
            if widget is not None:
                self.body.addWidget(widget)
        self.body.addStretch(1)

    def say(self, figure: str, under: str, fraction: float | None = None) -> None:
        """Show the figure."""
        self._figure.setText(figure)
        self._under.setText(under)
        if self._bar is not None:
            self._bar.show_fraction(fraction)


class Headline(QWidget):
    """The title of a page, with what can be done next at its right end."""

    def __init__(self, title: str, wing: str) -> None:
        super().__init__()
        self._wing = wing
        self.title = PlainLabel(title, "title")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(self.title, 1)

    def add_button(self, text: str, *, primary: bool = False) -> QPushButton:
        """A button at the right end; the primary one is the one next thing to do."""
        button = make_button(text, self._wing, primary=primary)
        self._line.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Something else at the right end."""
        self._line.addWidget(widget)


def make_button(text: str, wing: str, *, primary: bool = False, flat: bool = False) -> QPushButton:
    """A button of a wing; a flat one has no ground of its own."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setProperty("flat", flat)
    button.setProperty("wing", wing)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    button.setAutoDefault(False)
    return button


class EmptyState(QWidget):
    """What to do first, where there is nothing yet."""

    def __init__(self, sentence: str, button: QPushButton | None = None) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setSpacing(12)
        body.addStretch(1)
        text = PlainLabel(sentence, "dim", wrap=True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        body.addWidget(text)
        if button is not None:
            body.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addStretch(1)


class Facts(QWidget):
    """What is known, line by line: a dim word at the left, what it is at the right; unknown things have no line."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show pairs of a word and its value."""
        clear(self._grid)
        for row, (word, value) in enumerate(pair for pair in facts if pair[1]):
            label = PlainLabel(word, "dim")
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(PlainLabel(value, wrap=True), row, 1)


class Timeline(QWidget):
    """What happened, the newest first: when, what, and the words that were said."""

    def __init__(self, empty: str) -> None:
        super().__init__()
        self._empty = empty
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 2, 0, 0)
        self._body.setSpacing(8)

    def show_entries(self, entries: Sequence[tuple[str, str, str]], more: str = "") -> None:
        """Show (when, what, words) from the top; `more` stands under them."""
        clear(self._body)
        for when, what, words in entries:
            line = QHBoxLayout()
            line.addWidget(PlainLabel(what, "strong"), 1)
            line.addWidget(PlainLabel(when, "dim"))
            entry = QVBoxLayout()
            entry.setSpacing(1)
            entry.addLayout(line)
            if words:
                entry.addWidget(PlainLabel(words, wrap=True))
            self._body.addLayout(entry)
        if more or not entries:
            self._body.addWidget(PlainLabel(more if entries else self._empty, "dim", wrap=True))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, whatever is laid out in it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Matrix(QWidget):
    """Rows by columns of *x of y*, shaded by the share; grey-safe, since the words stand in every cell."""

    _ROW = 30
    _LEFT = 104

    def __init__(self, wing: str) -> None:
        super().__init__()
        self._wing = wing
        self._columns: Sequence[str] = ()
        self._rows: Sequence[tuple[str, Sequence[tuple[int, int]]]] = ()

    def show_cells(self, columns: Sequence[str], rows: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> None:
        """Show rows of (part, whole) pairs under their columns."""
        self._columns = [shown(column) for column in columns]
        self._rows = rows = [(shown(name), cells) for name, cells in rows]
        self.setFixedHeight(self._ROW * (len(rows) + 1))
        self.updateGeometry()
        words = [f"{name}: {', '.join(f'{part} of {whole}' for part, whole in cells)}" for name, cells in rows]
        self.setAccessibleName("; ".join(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._LEFT + 56 * len(self._columns), self._ROW * (len(self._rows) + 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - self._LEFT) / max(1, len(self._columns))
        for number, (name, cells) in enumerate(self._rows):
            self._draw_row(painter, number * self._ROW, width, name, cells)
        painter.setPen(QColor(theme.palette().dim))
        for number, name in enumerate(self._columns):
            room = QRectF(self._LEFT + number * width, len(self._rows) * self._ROW, width, self._ROW - 6)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _draw_row(
        self, painter: QPainter, top: float, width: float, name: str, cells: Sequence[tuple[int, int]]
    ) -> None:
        colours = theme.palette()
        painter.setPen(QColor(colours.dim))
        label = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self._LEFT - 10)
        painter.drawText(QRectF(0, top, self._LEFT - 10, self._ROW), Qt.AlignmentFlag.AlignVCenter, label)
        for number, (part, whole) in enumerate(cells):
            room = QRectF(self._LEFT + number * width + 1.5, top + 1.5, width - 3, self._ROW - 3)
            ground, ink = self._shade(part / whole if whole else 0.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(room, 3, 3)
            painter.setPen(ink if whole else QColor(colours.dim))
            self._write(painter, room, f"{part} of {whole}" if whole else "–")

    def _write(self, painter: QPainter, room: QRectF, text: str) -> None:
        """Write into a cell, smaller where it would not fit."""
        painter.save()
        wide = painter.fontMetrics().horizontalAdvance(text) + 4
        if wide > room.width():
            font = painter.font()
            font.setPixelSize(max(7, int(painter.fontInfo().pixelSize() * room.width() / wide)))
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
        ground = _mix(soft, accent, _DEEPEST * share / _STRONG) if share else QColor(colours.ground)
        return ground, QColor(colours.text)


_STRONG = 0.5
_DEEPEST = 0.38


def _mix(one: QColor, other: QColor, weight: float) -> QColor:
    """A colour on the way from one to another."""
    rest = 1 - weight
    return QColor.fromRgbF(
        one.redF() * rest + other.redF() * weight,
        one.greenF() * rest + other.greenF() * weight,
        one.blueF() * rest + other.blueF() * weight,
    )
