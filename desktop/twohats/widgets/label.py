"""Labels that show a customer's text as it is, and only so much of it."""

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_LONGEST = 500
_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def shown(text: str) -> str:
    """A text fit to be shown: without controls and overrides of direction, and not endless."""
    cut = text[: _LONGEST * 2]
    clean = "".join(one if one.isprintable() else " " for one in cut if one not in _BIDI)
    clean = " ".join(clean.split())
    return clean if len(clean) <= _LONGEST else clean[: _LONGEST - 1] + "…"


def tip(text: str) -> str:
    """A tooltip: Qt reads them as rich text, so a customer's text is escaped."""
    return html.escape(shown(text))


class PlainLabel(QLabel):
    """A label of plain text in one of the window's roles; a single line that does not fit ends in an ellipsis."""

    def __init__(self, text: str = "", role: str = "text", *, wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(wrap)
        if not wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text, cleaned."""
        super().setText(shown(text))

    def say(self, text: str, role: str | None = None) -> None:
        """Show a text, in another role where one is given."""
        if role is not None and role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self.wordWrap() else QSize(min(hint.width(), 24), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        if self.wordWrap() or self.fontMetrics().horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        self.setToolTip(tip(self.text()))
        painter = QPainter(self)
        line = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.style().drawItemText(
            painter, room, int(self.alignment()), self.palette(), self.isEnabled(), line, self.foregroundRole()
        )
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
