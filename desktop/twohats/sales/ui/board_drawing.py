"""How a card of the board is drawn: title, customer, amount and day, what comes next, and how long it was quiet."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

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

    def __init__(self, column: QListView) -> None:
        super().__init__(column)
        self._column = column

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        room = self._column.viewport().width() - 1 - 2 * _PADDING
        lines = len(_rows(index.data(WORDS), option.font, room))
        height = lines * option.fontMetrics.height() + (lines - 1) * _LEADING + 2 * _PADDING + _GAP
        return QSize(px(80), height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = theme.palette()
        room = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -_GAP - 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, room, colours, option.state)
        inside = room.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        line = option.fontMetrics.height() + _LEADING
        for number, row in enumerate(_rows(index.data(WORDS), option.font, round(inside.width()))):
            painter.setFont(row.font)
            at = QRectF(inside.left(), inside.top() + number * line, inside.width(), line - _LEADING)
            _paint_line(painter, at, row.left, row.right, (row.colour, colours.dim))
        painter.restore()


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of a card."""

    left: str
    colour: str
    font: QFont
    right: str = ""


def _rows(words: CardWords, font: QFont, room: int) -> list[_Row]:
    """The lines of a card that is so wide; its title and what comes next take two where one is too short."""
    colours = theme.palette()
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    late = colours.late if words.late else colours.dim
    title = (_Row(part, colours.text, strong) for part in broken(words.title, QFontMetrics(strong), room))
    comes_next = (_Row(part, late, font) for part in broken(words.comes_next, QFontMetrics(font), room))
    return [
        *title,
        _Row(words.who, colours.dim, font),
        _Row(words.amount, colours.text, font, words.closes),
        *comes_next,
        *([_Row(words.quiet, colours.late, font)] if words.quiet else ()),
    ]


def broken(text: str, metrics: QFontMetrics, room: int) -> tuple[str, ...]:
    """A text on one line, or between two words on two where one is too short for it."""
    if _fits(text, metrics, room):
        return (text,)
    words = text.split(" ")
    lengths = range(len(words) - 1, 0, -1)
    first = (" ".join(words[:length]) for length in lengths)
    line = next((one for one in first if _fits(one, metrics, room)), "")
    return (line, text[len(line) + 1 :]) if line else (text,)


def _fits(text: str, metrics: QFontMetrics, room: int) -> bool:
    """Whether a text is painted whole: an ellipsis comes before the last pixel is taken."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room) == text


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
