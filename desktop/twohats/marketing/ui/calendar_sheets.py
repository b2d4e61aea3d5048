"""Where everything stands on a month and on a strip of twelve weeks, without drawing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF

from twohats.business.rules.calendar import Period, month_of, week_of
from twohats.marketing.rules.timetable import Entry, EntryKind, fit, in_order
from twohats.widgets.sizes import px

WEEKS = 12
_DAY = timedelta(days=1)
_GAP = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A piece of an entry on the sheet, or several entries summed up in one.

    `starts` and `ends` say whether its first and last day lie in this piece; `more` marks entries that found no room.
    """

    room: QRectF
    entries: tuple[Entry, ...]
    starts: bool = True
    ends: bool = True
    more: bool = False

    @property
    def entry(self) -> Entry:
        """The entry, or the first of them."""
        return self.entries[0]

    def holds(self, entry: Entry) -> bool:
        """Whether this piece shows the entry."""
        return any(one.key == entry.key for one in self.entries)


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of the strip with a name at its left: an entry's, or that of its kind where `entry` is None."""

    top: float
    kind: EntryKind
    entry: Entry | None = None
    more: int = 0


class MonthSheet:
    """A month in whole weeks, one below the other."""

    def __init__(self, entries: Sequence[Entry], month: Period, week_start: int, width: float, height: float) -> None:
        self.head, self.number, self.lane, self.low = map(px, (30, 22, 17, 94))
        self.month = month
        self.span = Period(week_of(month.first, week_start).first, week_of(month.last, week_start).after)
        self.weeks = (self.span.after - self.span.first).days // 7
        self.height = max(height, self.head + self.weeks * self.low)
        self.row, self.column = (self.height - self.head) / self.weeks, width / 7
        self.boxes = [box for number in range(self.weeks) for box in self._week(entries, number)]

    def least(self) -> int:
        """The height it takes at least."""
        return self.head + self.weeks * self.low

    def cell(self, day: date) -> QRectF:
        """The room of a day."""
        number = (day - self.span.first).days
        return QRectF(number % 7 * self.column, self.head + number // 7 * self.row, self.column, self.row)

    def day_at(self, point: QPointF) -> date:
        """The day under a point; the nearest one beside the sheet."""
        week = min(max(int((point.y() - self.head) // self.row), 0), self.weeks - 1)
        return self.span.first + (week * 7 + min(max(int(point.x() // self.column), 0), 6)) * _DAY

    def _week(self, entries: Sequence[Entry], number: int) -> list[Box]:
        first = self.span.first + number * 7 * _DAY
        week = Period(first, first + 7 * _DAY)
        most = max(1, int((self.row - self.number - _GAP) // self.lane))
        placed, left = fit(entries, week, most)
        if left:
            placed, left = fit(entries, week, most - 1)
        boxes = [self._piece(entry, week, lane) for lane, entry in placed]
        return [*boxes, *self._rest(left, week, most - 1)]

    def _piece(self, entry: Entry, week: Period, lane: int) -> Box:
        days = entry.within(week)
        one, other = self.cell(days.first), self.cell(days.last)
        top = one.top() + self.number + lane * self.lane
        starts, ends = days.first == entry.first, days.last == entry.until
        left, right = one.left() + (4 if starts else 0), other.right() - (4 if ends else 0)
        return Box(QRectF(left, top, right - left, self.lane - _GAP), (entry,), starts, ends)

    def _rest(self, left: Sequence[Entry], week: Period, lane: int) -> list[Box]:
        boxes = []
        for day in week.days():
            hidden = tuple(one for one in left if (days := one.within(Period(day, day + _DAY))).first < days.after)
            if hidden:
                cell = self.cell(day)
                top = cell.top() + self.number + lane * self.lane
                room = QRectF(cell.left() + 4, top, cell.width() - 8, self.lane - _GAP)
                boxes.append(Box(room, hidden, more=True))
        return boxes


class StripSheet:
    """Twelve weeks beside each other, a lane for each placement and each day that counts."""

    MOST, SEASON_LANES = 60, 4

    def __init__(self, entries: Sequence[Entry], first: date, width: float, height: float) -> None:
        self.head, self.lane, self.mark = map(px, (46, 28, 20))
        self.span = strip_of(first)
        self.left = min(px(250), max(px(150), width * 0.22))
        self.day = (width - self.left) / (WEEKS * 7)
        self.boxes: list[Box] = []
        self.lanes: list[Lane] = []
        self._place(in_order(entries))
        self.height = max(height, float(self.least()))

    def least(self) -> int:
        """The height it takes at least."""
        return self.head + self.lane * max(6, len(self.lanes)) + 8

    def x_of(self, day: date) -> float:
        """Where a day begins."""
        return self.left + (day - self.span.first).days * self.day

    def day_at(self, point: QPointF) -> date:
        """The day under a point; the nearest one beside the sheet."""
        number = int((point.x() - self.left) // self.day)
        return self.span.first + min(max(number, 0), WEEKS * 7 - 1) * _DAY

    def _place(self, entries: Sequence[Entry]) -> None:
        self._place_seasons([one for one in entries if one.kind is EntryKind.SEASON])
        self._place_ripe([one for one in entries if one.kind is EntryKind.RIPE])
        own = [one for one in entries if one.kind not in {EntryKind.SEASON, EntryKind.RIPE} and self._touches(one)]
        for one in own[: self.MOST]:
            self._add(one, self._open_lane(one.kind, one))
        if rest := tuple(own[self.MOST :]):
            top = self._open_lane(EntryKind.PLACEMENT, more=len(rest))
            room = QRectF(self.left + 4, top + 4, px(120), self.mark)
            self.boxes.append(Box(room, rest, more=True))

    def _touches(self, entry: Entry) -> bool:
        days = entry.within(self.span)
        return days.first < days.after

    def _open_lane(self, kind: EntryKind, entry: Entry | None = None, more: int = 0) -> float:
        top = float(self.head + len(self.lanes) * self.lane)
        self.lanes.append(Lane(top, kind, entry, more))
        return top

    def _place_seasons(self, seasons: Sequence[Entry]) -> None:
        placed, _ = fit(seasons, self.span, self.SEASON_LANES)
        tops = [self._open_lane(EntryKind.SEASON) for _ in range(max((lane for lane, _ in placed), default=-1) + 1)]
        for lane, one in placed:
            self._add(one, tops[lane])

    def _place_ripe(self, ripe: Sequence[Entry]) -> None:
        """The days of a week stand in one mark, since a day is too narrow for a number."""
        if not any(self._touches(one) for one in ripe):
            return
        top = self._open_lane(EntryKind.RIPE)
        for number in range(WEEKS):
            first = self.span.first + number * 7 * _DAY
            week = Period(first, first + 7 * _DAY)
            if inside := tuple(one for one in ripe if one.first in week):
                room = QRectF(self.x_of(first) + 2, top + 4, 7 * self.day - 4, self.mark)
                self.boxes.append(Box(room, inside))

    def _add(self, entry: Entry, top: float) -> None:
        days = entry.within(self.span)
        left, right = self.x_of(days.first), self.x_of(days.after)
        if entry.kind in {EntryKind.DECISION, EntryKind.LAST_DAY}:
            left, right = (left + right - self.mark) / 2, (left + right + self.mark) / 2
        room = QRectF(left, top + 4, right - left, self.mark)
        self.boxes.append(Box(room, (entry,), days.first == entry.first, days.last == entry.until))


Sheet = MonthSheet | StripSheet


def strip_of(first: date) -> Period:
    """The twelve weeks from a day on."""
    return Period(first, first + WEEKS * 7 * _DAY)


def span_of(view: str, day: date, week_start: int) -> Period:
    """What a view shows around a day: the weeks that touch its month, or twelve weeks from its own on."""
    week = week_of(day, week_start)
    if view == "weeks":
        return strip_of(week.first)
    month = month_of(day)
    return Period(week_of(month.first, week_start).first, week_of(month.last, week_start).after)
