"""How a card of the board is drawn: title, customer, amount and day, what comes next, and how long it was quiet."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from twohats.widgets import theme
from twohats.widgets.colours import Palette
from twohats.widgets.sizes import px

_PADDING, _GAP, _LEADING = 10, 8, 3
_CORNER = 6
WORDS = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class CardWords:
    """What stands on a card. `late` says that what comes next is late or missing; `quiet` is empty where it is not."""

    title: str
    who: str
    amount: str
    closes: str
    comes_next: str
    late: bool
    quiet: str

    @property
    def sentence(self) -> str:
        """All of it in one line, for the tooltip and for those who listen."""
        return " · ".join(filter(None, (self.title, self.who, self.amount, self.closes, self.comes_next, self.quiet)))


class CardDelegate(QStyledItemDelegate):
    """Draws the cards of one column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        words: CardWords = index.data(WORDS)
        lines = 5 if words.quiet else 4
        height = lines * option.fontMetrics.height() + (lines - 1) * _LEADING + 2 * _PADDING + _GAP
        return QSize(px(80), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        words: CardWords = index.data(WORDS)
        colours = theme.palette()
        room = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -_GAP - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, room, colours, option.state)
        inside = room.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        strong = QFont(option.font)
        strong.setWeight(QFont.Weight.DemiBold)
        line = option.fontMetrics.height() + _LEADING
        late = colours.late if words.late else colours.dim
        rows = [
            (words.title, "", colours.text, strong),
            (words.who, "", colours.dim, option.font),
            (words.amount, words.closes, colours.text, option.font),
            (words.comes_next, "", late, option.font),
            (words.quiet, "", colours.late, option.font),
        ]
        for number, (left, right, colour, font) in enumerate(rows):
            row = QRectF(inside.left(), inside.top() + number * line, inside.width(), line - _LEADING)
            painter.setFont(font)
            _paint_line(painter, row, left, right, (colour, colours.dim))
        painter.restore()


def _paint_ground(painter: QPainter, room: QRectF, colours: Palette, state: QStyle.StateFlag) -> None:
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    focused = chosen and bool(state & QStyle.StateFlag.State_HasFocus)
    painter.setBrush(QColor(colours.soft("sales") if chosen else colours.card))
    edge = colours.accent("sales") if chosen else colours.line
    painter.setPen(QPen(QColor(edge), 2 if focused else 1))
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5) if focused else room, _CORNER, _CORNER)


def _paint_line(painter: QPainter, row: QRectF, left: str, right: str, colours: tuple[str, str]) -> None:
    """The left words in what room the right ones leave them; what does not fit ends in an ellipsis."""
    metrics = painter.fontMetrics()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    taken = min(metrics.horizontalAdvance(right) + 2, round(row.width() * 0.6)) + _GAP if right else 0
    painter.setPen(QColor(colours[0]))
    said = metrics.elidedText(left, Qt.TextElideMode.ElideRight, round(row.width()) - taken)
    painter.drawText(row, flags | Qt.AlignmentFlag.AlignLeft, said)
    if right:
        painter.setPen(QColor(colours[1]))
        said = metrics.elidedText(right, Qt.TextElideMode.ElideRight, taken - _GAP)
        painter.drawText(row, flags | Qt.AlignmentFlag.AlignRight, said)
