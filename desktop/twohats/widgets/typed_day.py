"""Lets a day be typed into its field as one writes it: 12.10.2026, 1/3/26, or the day alone."""

from calendar import monthrange
from dataclasses import dataclass, replace

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit

_Section = QDateTimeEdit.Section
_DAY, _MONTH, _YEAR = _Section.DaySection, _Section.MonthSection, _Section.YearSection
_ORDER = (_DAY, _MONTH, _YEAR)
# So many digits fill a part, and a first digit above this one does so alone.
_MOST = {_DAY: 2, _MONTH: 2, _YEAR: 4}
_ALONE = {_DAY: 3, _MONTH: 1}
_SEPARATORS = frozenset("./-, ")
_CENTURY = 2000
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


_NAMES = {_DAY: "day", _MONTH: "month", _YEAR: "year"}


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
        elif section not in _NAMES and text.isdecimal() and not self._has_hours:
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

    @property
    def _has_hours(self) -> bool:
        return bool(self._editor.displayedSections() & _Section.HourSection)

    def _add(self, section: _Section, digit: str) -> None:
        name = _NAMES[section]
        before = getattr(self._typed, name)
        digits = before + digit if len(before) < _MOST[section] else digit
        typed = replace(self._typed, **{name: digits})
        day = _day(typed, self._editor.date())
        if day is None:
            return
        self._typed = typed
        self._editor.setDate(day)
        full = len(digits) == _MOST[section] or int(digits) > _ALONE.get(section, 9999)
        self._editor.setSelectedSection(self._after(section) if full else section)

    def _go_on(self, section: _Section) -> None:
        """A mark ends a part of which something was typed; right after a part that was full it says nothing new."""
        if getattr(self._typed, _NAMES[section]):
            self._editor.setSelectedSection(self._after(section))

    def _after(self, section: _Section) -> _Section:
        later = _ORDER[_ORDER.index(section) + 1 :]
        shown = self._editor.displayedSections()
        return next((one for one in later if shown & one), section)


def _day(typed: _Typed, held: QDate) -> QDate | None:
    """What was typed, with the rest from what stands there; None for no day of the calendar."""
    year, month = _year(typed.year, held.year()), int(typed.month or held.month())
    day = int(typed.day or held.day())
    if typed.month == "0" or typed.day == "0":
        # A nought may come first.
        return held
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004  # of a year and a month
        return None
    return QDate(year, month, min(day, monthrange(year, month)[1]))


def _year(digits: str, held: int) -> int:
    """Two digits are a year of this century; one or three are not yet any."""
    return _CENTURY + int(digits) if len(digits) == 2 else int(digits) if len(digits) == 4 else held  # noqa: PLR2004  # as written
