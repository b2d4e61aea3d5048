"""How the entries of the calendar are said: on a bar, on a lane, and in a whole sentence."""

from datetime import date

from PySide6.QtCore import QObject

from twohats import days
from twohats.business.rules.calendar import people_say
from twohats.marketing.rules.timetable import Entry, EntryKind
from twohats.widgets.label import shown
from twohats.words import filled, many

_MOST = 160


class CalendarWords(QObject):
    """Says entries; `today` is the firm's day, from which days are counted."""

    def __init__(self, parent: QObject, today: date) -> None:
        super().__init__(parent)
        self.today = today

    def on_bar(self, entry: Entry) -> str:
        """What is written on the entry itself."""
        if entry.kind is EntryKind.DECISION:
            return self.tr("Decide: {}").format(shown(entry.words, _MOST))
        if entry.kind is EntryKind.RIPE:
            return self.ripe(entry.count)
        if entry.kind is EntryKind.PLACEMENT and entry.detail:
            return f"{shown(entry.words, _MOST)} · {shown(entry.detail, _MOST)}"
        return shown(entry.words, _MOST)

    def ripe(self, count: int) -> str:
        """So many leads may be contacted again."""
        return many(count, "1 to contact", "{:,} to contact")

    def on_lane(self, entry: Entry) -> str:
        """What stands at the left of its lane."""
        return shown(entry.words, _MOST) if entry.kind is EntryKind.PLACEMENT else self.on_bar(entry)

    def sentence(self, entry: Entry) -> str:
        """Everything about it, with its days."""
        said = self.ripe(entry.count) if entry.kind is EntryKind.RIPE else self.on_bar(entry)
        if entry.detail and entry.kind is not EntryKind.PLACEMENT:
            said = f"{said} · {shown(entry.detail, _MOST)}"
        return f"{said} · {self.days(entry)}"

    def days(self, entry: Entry) -> str:
        """From when to when."""
        first = people_say(entry.first, self.today)
        last = entry.until
        if last is None:
            return self.tr("from {} on").format(first)
        if last == entry.first:
            return first
        return self.tr("{} to {}").format(first, people_say(last, self.today))

    def weekday(self, day: date) -> str:
        """The short name of a day of the week."""
        return days.short_weekday(day.weekday())

    def short_day(self, day: date) -> str:
        """A day of the strip's head: 23 Nov."""
        return days.short_day(day)

    def contacts(self) -> str:
        """The name of the lane of those who may be contacted again."""
        return self.tr("May be contacted again")

    def seasons(self) -> str:
        """The name of the lanes of the seasons."""
        return self.tr("Seasons")

    def more(self, count: int) -> str:
        """So many more found no room."""
        return filled(self.tr("+{:,} more"), count)
