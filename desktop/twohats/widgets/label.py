"""Labels that show a customer's text as it is, and only so much of it."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

_LONGEST = 500
_FIXED_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_NARROWEST = 24
# Python's own `html` brings the names of two thousand signs along.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_NO_MARKUP = str.maketrans("<>&", "‹›+")
# Capitals as high as any that an owner writes.
_HIGH = "ÜÉÅÑ"


def shown(text: str, most: int = _LONGEST) -> str:
    """A text fit to be shown: without controls and overrides of direction, and of at most so many characters."""
    return _clean(text, most)


def _clean(text: str, most: int, spaces: str = "") -> str:
    """The same, with these spaces left as they are, beside the plain one."""
    cut = text[: _LONGEST * 2]
    # Overrides of direction are not printable either.
    if not cut.isprintable():
        kept = (one for one in cut if one not in _BIDI)
        cut = "".join(one if one.isprintable() or one in spaces else " " for one in kept)
    clean = " ".join(filter(None, cut.split(" "))).strip(f" {spaces}")
    return clean if len(clean) <= most else clean[: most - 1] + "…"


def on_button(text: str, most: int = _LONGEST) -> str:
    """A text on a button or in a menu, where an ampersand would be the mark of a letter."""
    return shown(text, most).replace("&", "&&")


def notice(text: str) -> str:
    """A text for the desktop's own notices, which some desktops read as markup."""
    return shown(text).translate(_NO_MARKUP)


def tip(text: str) -> str:
    """A tooltip: Qt guesses whether one is rich text, so it is told that it is, and the text is escaped."""
    clean = shown(text)
    return f"<qt>{clean.translate(_ESCAPED)}</qt>" if clean else ""


def key_name(key: str) -> str:
    """A key as it is called on this machine's keyboard, in the language that is spoken."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _headroom(font: QFont) -> int:
    """How far the accents of capitals rise above the lines of a font, which some fonts do not reckon with.

    It is one for plain and bold labels, so that they stand on one line beside each other.
    """
    return max(_rise(font, bold=False), _rise(font, bold=True))


def _rise(font: QFont, *, bold: bool) -> int:
    set_so = QFont(font)
    set_so.setBold(bold)
    metrics = QFontMetricsF(set_so)
    return max(0, math.ceil(-metrics.tightBoundingRect(_HIGH).top() - metrics.ascent()))


class PlainLabel(QLabel):
    """A label of plain text in one of the window's roles.

    A single line that does not fit ends in an ellipsis and says all in its tooltip; a wrapped one breaks
    inside a word only where the word alone is wider than the label, and never between a number and its unit.
    """

    def __init__(self, text: str = "", role: str = "text", *, wrap: bool = False, most: int = _LONGEST) -> None:
        super().__init__()
        self._most = most
        self._together = ""
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, cleaned."""
        clean = shown(text, self._most)
        self._together = _clean(text, self._most, _FIXED_SPACES)
        self._heights.clear()
        super().setText(clean)
        self.setToolTip(tip(text) if clean.endswith("…") else "")

    def say(self, text: str, role: str | None = None) -> None:
        """Show a text, in another role where one is given."""
        if role is not None and role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)

    @property
    def elided(self) -> bool:
        """Whether its one line ends in an ellipsis."""
        room = self.contentsRect().width()
        return not self.wordWrap() and self.fontMetrics().horizontalAdvance(self.text()) > room

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        hint = super().minimumSizeHint()
        height = self.fontMetrics().height() + self._above if self.wordWrap() else hint.height()
        return QSize(min(hint.width(), _NARROWEST), height)

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return super().heightForWidth(width)
        self.ensurePolished()
        # A layout asks for the same few widths again and again.
        if width not in self._heights:
            lines = max(1, self._lines(width).lineCount())
            self._heights[width] = self._above + lines * self.fontMetrics().lineSpacing()
        return self._heights[width]

    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.Polish}:
            self._heights.clear()
            margins = self.contentsMargins()
            margins.setTop(_headroom(self.font()))
            self.setContentsMargins(margins)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.elided:
            QToolTip.showText(event.globalPos(), tip(self.text()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            self._paint_lines()
        elif self.elided:
            self._paint_elided()
        else:
            super().paintEvent(event)

    @property
    def _above(self) -> int:
        return self.contentsMargins().top()

    def _lines(self, width: int) -> QTextLayout:
        """The text broken for a width; each line stands a line's spacing below the one before."""
        lines = QTextLayout(self._together, self.font())
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        lines.setTextOption(option)
        lines.beginLayout()
        spacing = self.fontMetrics().lineSpacing()
        while (line := lines.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, (lines.lineCount() - 1) * spacing))
        lines.endLayout()
        return lines

    def _paint_lines(self) -> None:
        room = self.contentsRect()
        lines = self._lines(room.width())
        spare = room.height() - lines.lineCount() * self.fontMetrics().lineSpacing()
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, QPointF(room.left(), room.top() + (max(0, spare) / 2 if middle else 0)))
        painter.end()

    def _paint_elided(self) -> None:
        room = self.contentsRect()
        painter = QPainter(self)
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = self.alignment() | Qt.AlignmentFlag(Qt.TextFlag.TextSingleLine)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, flags, line)
        painter.end()


class Pill(QLabel):
    """A word on a coloured ground: neutral, or late."""

    def __init__(self, text: str = "", kind: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, kind)

    def say(self, text: str, kind: str = "neutral") -> None:
        """Show a word."""
        if self.property("pill") != kind:
            self.setProperty("pill", kind)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(shown(text))
        self.setVisible(bool(text))
