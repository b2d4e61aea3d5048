"""Makes a calendar file (.ics) that every calendar program reads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from twohats.business.rules.contacts import clean_text

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress

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


@dataclass(frozen=True, slots=True)
class Appointment:
    """Something at an aware moment that lasts some minutes, with an alarm before it.

    `uid` as for whole days; `guest` the name and e-mail address of who is invited, if somebody is, and `host` those of
    whom they answer.
    """

    uid: str
    begins: datetime
    minutes: int
    summary: str
    description: str = ""
    alarm_before: int = 10
    guest: tuple[str, str] | None = None
    host: tuple[str, str] | None = None


def appointment_file(name: str, appointments: Iterable[Appointment], made_at: datetime) -> bytes:
    """A calendar of appointments with their alarms, as the bytes of an .ics file; `made_at` is an aware moment."""
    from icalendar import Alarm, Event, vText  # noqa: PLC0415  # heavy, and needed for this alone

    events, answered = [], False
    for one in appointments:
        begins = one.begins.astimezone(UTC)
        event = Event.new(
            uid=one.uid,
            stamp=made_at,
            start=begins,
            end=begins + timedelta(minutes=one.minutes),
            summary=_clean(one.summary),
            description=_clean(one.description) or None,
        )
        alarm = Alarm()
        alarm.add("ACTION", "DISPLAY")
        alarm.add("DESCRIPTION", vText(_clean(one.summary)))
        alarm.add("TRIGGER", timedelta(minutes=-one.alarm_before))
        event.add_component(alarm)
        if one.guest is not None:
            guest = _address(*one.guest)
            guest.params["RSVP"] = "TRUE"
            event.add("ATTENDEE", guest, encode=False)
        if one.host is not None:
            answered = True
            event.add("ORGANIZER", _address(*one.host), encode=False)
        events.append(event)
    # A calendar program asks whoever it is for to answer only where it knows whom.
    return _bytes_of(name, events, method="REQUEST" if answered else "")


def _address(name: str, email: str) -> "vCalAddress":
    from icalendar import vCalAddress  # noqa: PLC0415  # heavy, and needed for this alone

    address = vCalAddress(f"mailto:{_clean(email)}")
    address.params["CN"] = _parameter(name)
    return address


def calendar_file(name: str, days: Iterable[WholeDays], made_at: datetime) -> bytes:
    """A calendar of this name, as the bytes of an .ics file; `made_at` is an aware moment.

    In the file an end is the day after the last one, as its standard has it.
    """
    from icalendar import Event  # noqa: PLC0415  # heavy, and needed for this alone

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
    return _bytes_of(name, events)


def _bytes_of(name: str, events: Sequence["Event"], method: str = "") -> bytes:
    from icalendar import Calendar, vText  # noqa: PLC0415  # heavy, and needed for this alone

    calendar = Calendar(prodid="-//Two Hats//Calendar//EN", version="2.0")
    if method:
        calendar.add("METHOD", method)
    # As a text of its own type: the library writes a bare name as it is, without escaping it.
    calendar.add("X-WR-CALNAME", vText(_clean(name)))
    calendar.subcomponents.extend(events)
    return bytes(calendar.to_ical())


def _parameter(text: str) -> str:
    """A text that may stand in quotes: without those of its own, and on one line."""
    return " ".join(_clean(text).replace('"', "'").split())


def _clean(text: str) -> str:
    return clean_text(text[:_MOST], _MOST, lines=True)
