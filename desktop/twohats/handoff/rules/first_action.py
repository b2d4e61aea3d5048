"""What Sales does first with a handoff, and when, unless the owner says otherwise."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from twohats.business.rules.calendar import BusinessCalendar
from twohats.handoff.rules.handoff import Handoff, touch_due

ACTIONS = ("call", "visit", "email", "meeting", "task")
SOON_HOURS = 2

_KINDS = {
    "call": "call",
    "phone": "call",
    "ring": "call",
    "visit": "visit",
    "email": "email",
    "e-mail": "email",
    "mail": "email",
    "write": "email",
    "meeting": "meeting",
    "meet": "meeting",
}


def suggested_kind(suggestion: str) -> str:
    """The kind of action that a suggestion names first; a call where it names none."""
    words = re.findall(r"[\w-]+", suggestion.casefold())
    return next((_KINDS[word] for word in words if word in _KINDS), "call")


def first_due(handoff: Handoff, calendar: BusinessCalendar, now: datetime) -> datetime:
    """When the first action is due unless the owner says otherwise, on the firm's clock.

    In two working hours, at a full half hour; earlier where the agreement it was sent under asks for the first touch
    before that and there is still time.
    """
    zone = ZoneInfo(calendar.time_zone)
    soon = _at(calendar.add_working_hours(now, SOON_HOURS).astimezone(zone), 30)
    due = touch_due(handoff, calendar).astimezone(zone)
    if not now < due < soon:
        return soon
    early = _at(due, 30)
    return early if early > now else _at(due, 1)


def _at(moment: datetime, minutes: int) -> datetime:
    """The last full so many minutes of the clock, at a moment or before it."""
    return moment.replace(minute=moment.minute - moment.minute % minutes, second=0, microsecond=0)
