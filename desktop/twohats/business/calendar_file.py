"""Makes a calendar file (.ics) that every calendar program reads."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from twohats.business.rules.contacts import clean_text

_MOST = 500
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WholeDays:
    """Something that lasts whole local days, from `first` to `last`, both included.

    `uid` stays the same each time the calendar is written, so that a program that reads it again changes what it has
    instead of adding to it.
    """

    uid: str
    first: date
    last: date
    summary: str
    description: str = ""


def calendar_file(name: str, days: Iterable[WholeDays], made_at: datetime) -> bytes:
    """A calendar of this name, as the bytes of an .ics file; `made_at` is an aware moment.

    In the file an end is the day after the last one, as its standard has it.
    """
    from icalendar import Calendar, Event, vText  # noqa: PLC0415  # heavy, and needed for this alone

    events = [
        Event.new(
            uid=one.uid,
            stamp=made_at,
            start=one.first,
            end=min(one.last, date.max - _DAY) + _DAY,
            summary=_clean(one.summary),
            description=_clean(one.description) or None,
        )
        for one in days
    ]
    calendar = Calendar(prodid="-//Two Hats//Calendar//EN", version="2.0")
    # As a text of its own type: the library writes a bare name as it is, without escaping it.
    calendar.add("X-WR-CALNAME", vText(_clean(name)))
    calendar.subcomponents.extend(events)
    return bytes(calendar.to_ical())


def _clean(text: str) -> str:
    return clean_text(text[:_MOST], _MOST, lines=True)
