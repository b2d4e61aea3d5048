"""Lets a day, and its time, be typed as one writes them: 12.10.2026, 1/3/26, 1.12. 14:30, or the day alone."""

from calendar import monthrange
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, QDateTime, QEvent, QObject, Qt, QTime, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

_Section = QDateTimeEdit.Section
_DAY, _MONTH, _YEAR = _Section.DaySection, _Section.MonthSection, _Section.YearSection
_HOUR, _MINUTE = _Section.HourSection, _Section.MinuteSection
_ORDER = (_DAY, _MONTH, _YEAR, _HOUR, _MINUTE)
# So many digits fill a part, and a first digit above this one does so alone.
_MOST = {_DAY: 2, _MONTH: 2, _YEAR: 4, _HOUR: 2, _MINUTE: 2}
_ALONE = {_DAY: 3, _MONTH: 1, _HOUR: 2, _MINUTE: 5}
_SEPARATORS = frozenset("./-,: h")
_CENTURY, _YEARS = 2000, range(1900, 2101)
_BY_KEYS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_PASSING = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})


@dataclass(frozen=True, slots=True)
class _Typed:
    """The digits of each part so far."""

    day: str = ""
    month: str = ""
    year: str = ""
    hour: str = ""
    minute: str = ""


_NAMES = {_DAY: "day", _MONTH: "month", _YEAR: "year", _HOUR: "hour", _MINUTE: "minute"}


class TypedDay(QObject):
    """Reads the digits and marks that are typed into one field; all other keys are Qt's.

    The keys begin with the day, not with the name of its weekday. What cannot be a day is not taken.
    """

    def __init__(self, editor: QDateTimeEdit) -> None:
        super().__init__(editor)
        self._editor, self._typed = editor, _Typed()
        editor.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusIn:
            self._typed = _Typed()
            if event.reason() in _BY_KEYS:
                QTimer.singleShot(0, self._editor, lambda: self._editor.setSelectedSection(_DAY))
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        """Take a key, if it is one of those; any other begins anew."""
        section, text = self._editor.currentSection(), event.text()
        whole = self._editor.lineEdit().selectedText() == self._editor.text()
        if whole and text and (text.isdecimal() or text in _SEPARATORS):
            self._typed, section = _Typed(), _DAY
        elif section not in _NAMES and section is not _Section.AmPmSection and text.isdecimal():
            section = _DAY
        if section not in _NAMES or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if len(text) == 1 and text.isdecimal():
            self._add(section, text)
            return True
        if text and text in _SEPARATORS:
            self._go_on(section)
            return True
        if event.key() not in _PASSING:
            self._typed = _Typed()
        return False

    def _add(self, section: _Section, digit: str) -> None:
        name = _NAMES[section]
        before = getattr(self._typed, name)
        if self._is_full(section, before) and self._after(section) is section:
            return
        digits = digit if self._is_full(section, before) else before + digit
        typed = replace(self._typed, **{name: digits})
        moment = _moment(typed, self._editor.dateTime())
        if moment is None:
            return
        self._typed = typed
        self._editor.setDateTime(moment)
        self._editor.setSelectedSection(self._after(section) if self._is_full(section, digits) else section)

    def _is_full(self, section: _Section, digits: str) -> bool:
        return len(digits) == _MOST[section] or int(digits or 0) > _ALONE.get(section, 9999)

    def _go_on(self, section: _Section) -> None:
        """A mark ends a part of which something was typed; right after a part that was full it says nothing new."""
        if getattr(self._typed, _NAMES[section]):
            self._editor.setSelectedSection(self._after(section))

    def _after(self, section: _Section) -> _Section:
        later = _ORDER[_ORDER.index(section) + 1 :]
        shown = self._editor.displayedSections()
        return next((one for one in later if shown & one), section)


def _moment(typed: _Typed, held: QDateTime) -> QDateTime | None:
    """What was typed, with the rest from what stands there; None for no day of the calendar or no time of a day."""
    day = _day(typed, held.date())
    hour, minute = (
        int(digits or at) for digits, at in ((typed.hour, held.time().hour()), (typed.minute, held.time().minute()))
    )
    time = QTime(hour, minute)
    return QDateTime(day, time) if day is not None and time.isValid() else None


def _day(typed: _Typed, held: QDate) -> QDate | None:
    year, month = _year(typed.year, held.year()), int(typed.month or held.month())
    day = int(typed.day or held.day())
    if typed.month == "0" or typed.day == "0":
        # A nought may come first.
        return held
    if not (1 <= month <= 12 and 1 <= day <= 31 and year in _YEARS):  # noqa: PLR2004  # of a year and a month
        return None
    return QDate(year, month, min(day, monthrange(year, month)[1]))


def _year(digits: str, held: int) -> int:
    """Two digits are a year of this century; one or three are not yet any."""
    return _CENTURY + int(digits) if len(digits) == 2 else int(digits) if len(digits) == 4 else held  # noqa: PLR2004  # as written
