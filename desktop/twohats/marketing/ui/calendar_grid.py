"""The sheet of the calendar as one widget: keys go from entry to entry, keys and the mouse move them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from twohats.business.rules.calendar import month_of, week_of
from twohats.errors import RuleError
from twohats.marketing.rules.timetable import MOVABLE, Entry, EntryKind, in_order
from twohats.marketing.ui.calendar_drawing import Drawing
from twohats.marketing.ui.calendar_sheets import Box, MonthSheet, Sheet, StripSheet
from twohats.marketing.ui.calendar_words import CalendarWords
from twohats.widgets.label import tip
from twohats.widgets.roles import hear_as
from twohats.widgets.sizes import px, text_px
from twohats.widgets.style_sheet import SMALL

_EDGE = 6.0
_DAY = timedelta(days=1)
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class _Drag:
    """What is being dragged: from which day, by its start, its end or the whole of it, and where it is now."""

    entry: Entry
    grasped: date
    part: str
    now: Entry
    dropped: bool = False


class CalendarGrid(QWidget):
    """A month or twelve weeks. Nothing is moved here: what is wanted is said by a signal."""

    # The entry, and the first and last day it is to have; no last one for what has no end.
    move_wanted = Signal(object, object, object)
    opened = Signal(object)
    chosen = Signal()
    # Pages forward (1) or back (-1), and which end's entry is to be the current one: first, last or empty.
    turn_wanted = Signal(int, str)
    today_wanted = Signal()
    view_wanted = Signal(str)

    def __init__(self, words: CalendarWords) -> None:
        super().__init__()
        self._words = words
        self._view, self._week_start = "month", 1
        self._day = words.today
        self._entries: list[Entry] = []
        self._current: Entry | None = None
        self._drag: _Drag | None = None
        self._keys = self._known_keys()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hear_as(self, QAccessible.Role.Grouping)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lay_out()

    def _known_keys(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]]:
        key = Qt.Key
        keys: dict[tuple[int, Qt.KeyboardModifier], Callable[[], object]] = {}
        for one, step in ((key.Key_J, 1), (key.Key_Down, 1), (key.Key_K, -1), (key.Key_Up, -1)):
            keys[one, _NONE] = lambda step=step: self.step(step)  # type: ignore[misc]
        for one, step in ((key.Key_Right, 1), (key.Key_Left, -1)):
            keys[one, _NONE] = lambda step=step: self._go_or_turn(step)  # type: ignore[misc]
            keys[one, _CTRL] = lambda step=step: self._stretch(step)  # type: ignore[misc]
        for one, days in ((key.Key_Right, 1), (key.Key_Left, -1), (key.Key_Down, 7), (key.Key_Up, -7)):
            keys[one, _SHIFT] = lambda days=days: self._shift(days)  # type: ignore[misc]
        for one, step in ((key.Key_PageDown, 1), (key.Key_PageUp, -1)):
            keys[one, _NONE] = lambda step=step: self.turn_wanted.emit(step, "")  # type: ignore[misc]
        for one in (key.Key_T, key.Key_Home):
            keys[one, _NONE] = self.today_wanted.emit
        for one in (key.Key_Return, key.Key_Enter):
            keys[one, _NONE] = self._open
        keys[key.Key_M, _NONE] = lambda: self.view_wanted.emit("month")
        keys[key.Key_W, _NONE] = lambda: self.view_wanted.emit("weeks")
        return keys

    @property
    def current(self) -> Entry | None:
        """The entry that keys and menus act on."""
        return self._current

    @property
    def entries(self) -> Sequence[Entry]:
        """What is shown, in the order of time."""
        return self._entries

    def show_sheet(self, view: str, day: date, week_start: int, entries: Sequence[Entry], choose: str = "") -> None:
        """Show a view (month, weeks) around a day; the current entry stays, or is the first or last one."""
        self._view, self._day, self._week_start = view, day, week_start
        self._entries = in_order(entries)
        if self._drag is not None and self._drag.dropped:
            self._drag = None
        self._choose(self._next_current(choose))
        self._lay_out()

    def _next_current(self, choose: str) -> Entry | None:
        if not self._entries:
            return None
        if choose:
            return self._entries[0 if choose == "first" else -1]
        held = self._current
        same = (one for one in self._entries if held is not None and one.key == held.key)
        today = self._words.today
        begins = (one for one in self._entries if one.first >= today)
        ahead = (one for one in self._entries if one.until is None or one.until >= today)
        return next(same, None) or next(begins, None) or next(ahead, None) or self._entries[0]

    def _choose(self, entry: Entry | None) -> None:
        self._current = entry
        said = self._words.sentence(entry) if entry is not None else self.tr("Nothing stands here.")
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.chosen.emit()
        self.update()

    def choose(self, entry: Entry) -> None:
        """Make an entry the current one."""
        self._choose(entry)
        self._show_current()

    def jump_back(self) -> None:
        """Let what was dropped stand where it stood."""
        self._drag = None
        self._lay_out()

    def _lay_out(self) -> None:
        drag = self._drag
        shown = [drag.now if drag is not None and one.key == drag.entry.key else one for one in self._entries]
        self.sheet: Sheet
        if self._view == "weeks":
            first = week_of(self._day, self._week_start).first
            self.sheet = StripSheet(shown, first, self.width(), self.height())
        else:
            self.sheet = MonthSheet(shown, month_of(self._day), self._week_start, self.width(), self.height())
        if self.minimumHeight() != self.sheet.least():
            self.setMinimumHeight(self.sheet.least())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(560), self.sheet.least())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        small = QFont(self.font())
        small.setPixelSize(round(text_px() * SMALL))
        shown = self._drag.now if self._drag is not None else self._current
        Drawing(painter, self.sheet, self._words, small).draw(self.width(), shown, focused=self.hasFocus())
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's names
        """Tab goes through the entries, and then on."""
        return self.step(1 if next else -1) or super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drag is not None:
            self.jump_back()
            return
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys.get((event.key(), modifiers))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def step(self, step: int) -> bool:
        """Go to the next entry (1) or the one before (-1); False if there is none."""
        place = self._place() + step
        if self._current is None or not 0 <= place < len(self._entries):
            return False
        self.choose(self._entries[place])
        return True

    def _place(self) -> int:
        current = self._current
        return next((n for n, one in enumerate(self._entries) if current is not None and one.key == current.key), -1)

    def _go_or_turn(self, step: int) -> None:
        if not self.step(step):
            self.turn_wanted.emit(step, "first" if step > 0 else "last")

    def _shift(self, days: int) -> None:
        current = self._current
        if current is not None and current.kind in MOVABLE:
            moved = current.moved(days)
            self.move_wanted.emit(current, moved.first, moved.last)

    def _stretch(self, days: int) -> None:
        current = self._current
        if current is not None and current.kind is EntryKind.PLACEMENT and current.last is not None:
            self.move_wanted.emit(current, current.first, current.moved(days).last)

    def _open(self) -> None:
        if self._current is not None:
            self.opened.emit(self._current)

    def _show_current(self) -> None:
        """Scroll to the current entry, where the page is longer than the window."""
        room = next((box.room for box in self.sheet.boxes if self._current and box.holds(self._current)), None)
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        page = parent.widget() if isinstance(parent, QScrollArea) else None
        if room is not None and page is not None and isinstance(parent, QScrollArea):
            at = self.mapTo(page, room.center().toPoint())
            parent.ensureVisible(at.x(), at.y(), 0, 40)

    def box_at(self, point: QPointF) -> Box | None:
        """What stands under a point; the smaller where two meet."""
        near = [box for box in self.sheet.boxes if _grasp(box.room).contains(point)]
        return min(near, key=lambda box: box.room.width(), default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        box = self.box_at(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or box is None:
            super().mousePressEvent(event)
            return
        self._choose(self._next_of(box))
        if not box.more and box.entry.kind in MOVABLE:
            day = self.sheet.day_at(event.position())
            self._drag = _Drag(box.entry, day, _part(box, event.position()), box.entry)

    def _next_of(self, box: Box) -> Entry:
        """The entry of a box; of several that found no room, the one after the current one."""
        held = next((n for n, one in enumerate(box.entries) if self._current and one.key == self._current.key), -1)
        return box.entries[(held + 1) % len(box.entries)]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            box = self.box_at(event.position())
            self.setCursor(_cursor(box, event.position()))
            return
        if self._drag.dropped:
            return
        days = (self.sheet.day_at(event.position()) - self._drag.grasped).days
        now = _dragged(self._drag, days)
        if now != self._drag.now:
            self._drag = replace(self._drag, now=now)
            self._lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag = self._drag
        if drag is None or drag.dropped:
            super().mouseReleaseEvent(event)
        elif drag.now == drag.entry:
            self._drag = None
        else:
            self._drag = replace(drag, dropped=True)
            self.move_wanted.emit(drag.entry, drag.now.first, drag.now.last)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.box_at(event.position()) is not None:
            self._drag = None
            self._open()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            box = self.box_at(QPointF(event.pos()))
            said = "; ".join(self._words.sentence(one) for one in box.entries[:12]) if box is not None else ""
            QToolTip.showText(event.globalPos(), tip(said), self)
            return True
        return super().event(event)


def _grasp(room: QRectF) -> QRectF:
    """Where a box can be taken hold of: a narrow one beside itself, too."""
    spare = max(0.0, (2 * _EDGE - room.width()) / 2)
    return room.adjusted(-spare, 0, spare, 0)


def _part(box: Box, point: QPointF) -> str:
    """Which part of a box a point takes hold of: first, last, or the whole."""
    if box.more or box.entry.kind is not EntryKind.PLACEMENT or box.room.width() < 4 * _EDGE:
        return "whole"
    if box.starts and point.x() <= box.room.left() + _EDGE:
        return "first"
    ends = box.ends and box.entry.last == box.entry.until
    return "last" if ends and point.x() >= box.room.right() - _EDGE else "whole"


def _cursor(box: Box | None, point: QPointF) -> Qt.CursorShape:
    if box is None or box.more or box.entry.kind not in MOVABLE:
        return Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.OpenHandCursor if _part(box, point) == "whole" else Qt.CursorShape.SizeHorCursor


def _dragged(drag: _Drag, days: int) -> Entry:
    """The entry as it would be, so many days from where it was taken hold of."""
    try:
        moved = drag.entry.moved(days)
    except RuleError:
        return drag.now
    if drag.part == "first":
        return replace(drag.entry, first=moved.first)
    return replace(drag.entry, last=moved.last) if drag.part == "last" else moved
