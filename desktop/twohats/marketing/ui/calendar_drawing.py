"""Draws a sheet of the calendar: its ground, its entries each in the shape of its kind, and the current one's ring."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from twohats.days import short_month
from twohats.marketing.rules.timetable import Entry, EntryKind
from twohats.marketing.ui.calendar_sheets import WEEKS, Box, MonthSheet, Sheet, StripSheet
from twohats.marketing.ui.calendar_words import CalendarWords
from twohats.widgets import theme
from twohats.widgets.sizes import px
from twohats.words import grouped

_WING = "marketing"
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_NARROW_MARK = 40


class Drawing:
    """One painting of a sheet."""

    def __init__(self, painter: QPainter, sheet: Sheet, words: CalendarWords, small: QFont) -> None:
        self._painter, self._sheet, self._words, self._small = painter, sheet, words, small
        self._colours = theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, width: float, current: Entry | None, *, focused: bool) -> None:
        """Everything, the ring last."""
        self._draw_card(QRectF(0.5, 0.5, width - 1, self._sheet.height - 1))
        if isinstance(self._sheet, MonthSheet):
            self._draw_month(self._sheet)
        else:
            self._draw_strip(self._sheet, width)
        for box in self._sheet.boxes:
            self._draw_box(box)
        if current is not None:
            held = [box for box in self._sheet.boxes if box.holds(current)]
            # What found no room in one week may have found it in another.
            for box in [one for one in held if not one.more] or held[:1]:
                self._draw_ring(box.room, focused=focused)

    def _draw_card(self, room: QRectF) -> None:
        self._painter.setPen(QColor(self._colours.line))
        self._painter.setBrush(QColor(self._colours.card))
        self._painter.drawRoundedRect(room, 8, 8)

    def _write(self, room: QRectF, text: str, colour: str, align: Qt.AlignmentFlag = _LEFT) -> None:
        """One line, which ends in an ellipsis where it does not fit."""
        line = self._painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        self._painter.setPen(QColor(colour))
        self._painter.drawText(room, int(align | Qt.TextFlag.TextSingleLine), line)

    def _rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        self._painter.setPen(QColor(self._colours.line))
        self._painter.drawLine(QPointF(x, y), QPointF(to_x, to_y))

    def _draw_month(self, sheet: MonthSheet) -> None:
        for number in range(7):
            day = sheet.span.first + timedelta(days=number)
            room = QRectF(number * sheet.column + 8, 0, sheet.column - 10, sheet.head)
            self._write(room, self._words.weekday(day), self._colours.dim)
            if number:
                self._rule(number * sheet.column, sheet.head, number * sheet.column, sheet.height - 1)
        for number in range(sheet.weeks):
            top = sheet.head + number * sheet.row
            self._rule(1, top, 7 * sheet.column - 1, top)
        for day in sheet.span.days():
            self._draw_number(sheet, day)

    def _draw_number(self, sheet: MonthSheet, day: date) -> None:
        cell = sheet.cell(day)
        text = self._words.short_day(day) if day.day == 1 else str(day.day)
        room = QRectF(cell.left() + 4, cell.top() + 3, cell.width() - 8, sheet.number - 6)
        if day == self._words.today:
            self._fill(
                QRectF(room.left(), room.top(), max(px(24), px(8) * len(text) + px(10)), room.height()),
                _colour(_WING),
                10,
            )
            room.adjust(5, 0, 0, 0)
            self._write(room, text, self._colours.on_accent)
        else:
            room.adjust(4, 0, 0, 0)
            self._write(room, text, self._colours.text if day in sheet.month else self._colours.dim)

    def _draw_strip(self, sheet: StripSheet, width: float) -> None:
        for number in range(WEEKS):
            day = sheet.span.first + timedelta(days=7 * number)
            x = sheet.x_of(day)
            self._rule(x, 1, x, sheet.height - 1)
            self._draw_week_head(sheet, day, x, first=number == 0)
        self._rule(1, sheet.head, width - 1, sheet.head)
        for number, lane in enumerate(sheet.lanes):
            first = number == 0 or sheet.lanes[number - 1].kind is not lane.kind
            room = QRectF(12, lane.top, sheet.left - 20, sheet.lane)
            if lane.entry is not None:
                self._write(room, self._words.on_lane(lane.entry), self._colours.text)
            elif lane.kind is not EntryKind.PLACEMENT and first:
                name = self._words.seasons() if lane.kind is EntryKind.SEASON else self._words.contacts()
                self._write(room, name, self._colours.dim)
        self._draw_today(sheet)

    def _draw_week_head(self, sheet: StripSheet, day: date, x: float, *, first: bool) -> None:
        week = 7 * sheet.day
        after = day + timedelta(days=6)
        self._painter.save()
        self._painter.setFont(self._small)
        self._write(QRectF(x + 4, px(22), week - 5, px(20)), str(day.day), self._colours.dim)
        self._painter.restore()
        if first or after.day <= 7:  # noqa: PLR2004  # a month begins in this week
            begins = day if first else after
            self._write(QRectF(x + 4, px(4), week - 5, px(20)), short_month(begins), self._colours.text)

    def _draw_today(self, sheet: StripSheet) -> None:
        if self._words.today not in sheet.span:
            return
        x = sheet.x_of(self._words.today) + sheet.day / 2
        self._painter.setPen(QPen(QColor(_colour(_WING)), 1.5))
        self._painter.drawLine(QPointF(x, sheet.head), QPointF(x, sheet.height - 2))
        tip = [QPointF(x - 5, sheet.head - 7), QPointF(x + 5, sheet.head - 7), QPointF(x, sheet.head)]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(_colour(_WING)))
        self._painter.drawPolygon(QPolygonF(tip))

    def _fill(self, room: QRectF, colour: str, radius: float = 4) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(room, radius, radius)

    def _draw_box(self, box: Box) -> None:
        self._painter.save()
        self._painter.setFont(self._small)
        if box.more:
            self._write(box.room.adjusted(4, 0, 0, 0), self._words.more(len(box.entries)), self._colours.dim)
        elif box.entry.kind is EntryKind.PLACEMENT:
            self._draw_bar(box)
        elif box.entry.kind is EntryKind.SEASON:
            self._draw_season(box)
        else:
            self._draw_mark(box)
        self._painter.restore()

    def _draw_bar(self, box: Box) -> None:
        """A bar; an upright stroke stands at its start and its end, an arrow where it goes on."""
        colours, room = self._colours, box.room
        self._fill(room, colours.soft(_WING))
        self._painter.setBrush(QColor(_colour(_WING)))
        if box.starts:
            self._painter.drawRoundedRect(QRectF(room.left(), room.top(), 4, room.height()), 2, 2)
        if box.ends and room.width() > 8:  # noqa: PLR2004  # two strokes beside each other
            self._painter.drawRoundedRect(QRectF(room.right() - 3, room.top(), 3, room.height()), 1.5, 1.5)
        text = room.adjusted(8, 0, -6 if box.ends else -14, 0)
        if not box.ends and room.width() > _NARROW_MARK:
            self._write(QRectF(room.right() - 12, room.top(), 10, room.height()), "›", colours.dim)
        if text.width() > _NARROW_MARK / 2:
            self._write(text, ("" if box.starts else "‹ ") + self._name(box.entry), colours.text)

    def _name(self, entry: Entry) -> str:
        return entry.detail if isinstance(self._sheet, StripSheet) else self._words.on_bar(entry)

    def _draw_season(self, box: Box) -> None:
        pale = QColor(self._colours.track)
        pale.setAlpha(170)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(pale)
        self._painter.drawRect(box.room)
        self._write(box.room.adjusted(8, 0, -4, 0), self._words.on_bar(box.entry), self._colours.text)

    def _draw_mark(self, box: Box) -> None:
        """A small shape, and its words beside it where there is room."""
        entry, room = box.entry, box.room
        last_day = entry.kind is EntryKind.LAST_DAY
        if last_day:
            self._fill(room, self._colours.late_soft)
        alone = isinstance(self._sheet, StripSheet) and entry.kind is not EntryKind.RIPE
        x = room.center().x() if alone else room.left() + px(9)
        self._draw_shape(entry.kind, QPointF(x, room.center().y()))
        if alone:
            return
        text = room.adjusted(px(19), 0, -2, 0)
        self._write(text, self._said(box, text.width()), self._colours.late if last_day else self._colours.text)

    def _said(self, box: Box, room: float) -> str:
        """The words of a mark; of who may be contacted again the number alone where there is no room for more."""
        whole = self._words.on_bar(box.entry)
        if box.entry.kind is not EntryKind.RIPE:
            return whole
        fits = self._painter.fontMetrics().horizontalAdvance(whole) <= room
        alone = isinstance(self._sheet, StripSheet) or not fits
        return grouped(sum(one.count for one in box.entries)) if alone else whole

    def _draw_shape(self, kind: EntryKind, at: QPointF) -> None:
        """A diamond to decide, a flag's triangle for a last day, a ring for who may be contacted again."""
        x, y = at.x(), at.y()
        self._painter.setPen(Qt.PenStyle.NoPen)
        if kind is EntryKind.DECISION:
            self._painter.setBrush(QColor(_colour(_WING)))
            points = [QPointF(x, y - 6), QPointF(x + 6, y), QPointF(x, y + 6), QPointF(x - 6, y)]
            self._painter.drawPolygon(QPolygonF(points))
        elif kind is EntryKind.LAST_DAY:
            self._painter.setBrush(QColor(self._colours.late))
            points = [QPointF(x - 6, y - 5), QPointF(x + 6, y - 5), QPointF(x, y + 6)]
            self._painter.drawPolygon(QPolygonF(points))
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.setPen(QPen(QColor(self._colours.dim), 2))
            self._painter.drawEllipse(at, 4, 4)

    def _draw_ring(self, room: QRectF, *, focused: bool) -> None:
        colour = self._colours.text if focused else self._colours.bar
        self._painter.setPen(QPen(QColor(colour), 2 if focused else 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(room.adjusted(-1, -1, 1, 1), 5, 5)


def _colour(wing: str) -> str:
    return theme.palette().accent(wing)
