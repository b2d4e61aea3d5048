"""Gives the columns of a list their room: what stands in them counts, as it was when it was loaded."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from twohats.widgets.column import EDGES, Column
from twohats.widgets.column_room import Claim, share_room
from twohats.widgets.sizes import px, scale

_LETTERS = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show})
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
# A column of words that stretches may become as narrow as this before the list scrolls sideways.
_NARROWEST = 140
# So much of a text counts, and no more.
_LONG = 100
_SLACK = 2


class Heading(QObject):
    """Shares the room out whenever other rows are loaded, or the list has another size or other letters.

    A column that was made wider or narrower with the mouse stays so.
    """

    def __init__(self, table: QTableView, columns: Sequence[Column[Any]]) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns
        self._heading = table.horizontalHeader()
        self._names = self._heading.viewport()
        self._wanted = dict.fromkeys(range(len(columns)), 0)
        self._own: dict[int, float] = {}
        self._put_away: set[int] = set()
        self._texts: Sequence[tuple[str, ...]] = ()
        self._order = ""
        self._sharing = self._pressed = self._chosen = False
        self._share_out()
        table.viewport().installEventFilter(self)
        self._heading.installEventFilter(self)
        self._names.installEventFilter(self)
        # A column that is hidden or shown is one that has another width.
        self._heading.sectionResized.connect(self._note_width)

    def measure(self, texts: Sequence[tuple[str, ...]]) -> None:
        """Give the columns the room for these rows."""
        self._texts = texts
        self._measure()
        self._share_out()

    def put_away(self, number: int, *, on: bool) -> None:
        """Show a column no longer, or again where there is room."""
        (self._put_away.add if on else self._put_away.discard)(number)
        self._heading.setSectionHidden(number, on)

    def keep(self, *, on: bool) -> None:
        """Let none go for want of room: the owner chose which show; or let them go again."""
        if on and not self._chosen:
            self._put_away |= {number for number in self._wanted if self._heading.isSectionHidden(number)}
        self._chosen = on
        self._share_out_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._names:
            if kind in _PRESSES or kind == QEvent.Type.MouseButtonRelease:
                self._pressed = kind in _PRESSES
        elif kind in _LETTERS:
            self._measure()
            self._share_out()
        elif kind == QEvent.Type.Resize:
            self._share_out()
        return super().eventFilter(watched, event)

    def _note_width(self, number: int, _: int, width: int) -> None:
        """A column that is being hidden counts as shown until that is done."""
        if self._sharing:
            return
        if self._pressed and width:
            self._own[number] = width / scale()
        self._share_out_soon()

    def _share_out_soon(self) -> None:
        QTimer.singleShot(0, self, self._share_out)

    def _share_out(self) -> None:
        if not self._sharing:
            self._sharing = True
            self._give_room()
            self._sharing = False

    def _give_room(self) -> None:
        claims = {number: self._claim(number) for number in self._wanted if number not in self._put_away}
        widths = share_room(claims, self._table.viewport().width())
        for number in claims:
            self._heading.setSectionHidden(number, number not in widths)
        for number, width in widths.items():
            self._heading.resizeSection(number, width)

    def _claim(self, number: int) -> Claim:
        column = self._columns[number]
        if number in self._own:
            own = px(self._own[number])
            return Claim(own, own, own)
        usual, font = px(column.width), self._heading.font()
        sorts = bool(column.order) and column.order == self._order
        named = column.heading_width(font, arrow=sorts)
        cells = self._wanted[number] if self._texts else usual
        # A number is always whole.
        least = cells if column.right else min(cells, usual, px(_NARROWEST) if column.stretch else usual)
        # Without the arrow nobody knows in which order the rows stand.
        goes = 0 if self._chosen or sorts else column.goes
        usual = max(usual, column.heading_width(font, arrow=True))
        return Claim(max(named, least), max(named, cells), usual, column.stretch, goes, column.whole)

    def show_order(self, order: str) -> None:
        """Leave room for the arrow of an order."""
        self._order = order
        self._share_out_soon()

    def _measure(self) -> None:
        metrics = QFontMetrics(self._table.font())
        edges = px(EDGES) + _SLACK
        for number, texts in enumerate(zip(*self._texts, strict=True)):
            longest = max(metrics.horizontalAdvance(text[:_LONG]) for text in set(texts))
            self._wanted[number] = longest + edges
