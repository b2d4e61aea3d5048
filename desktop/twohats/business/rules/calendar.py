"""Answers when: periods, working days and hours, stamps, and how people say a day or an hour."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from twohats import days
from twohats.errors import RuleError
from twohats.stamp import check_aware, from_stamp
from twohats.words import filled, marked, say

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_HOUR = r"(\d{1,2})(?:[:.h](\d{2})?)?"
_HOURS = re.compile(rf"{_HOUR}\s*(?:-|–|to|bis|à|a|às|as)\s*{_HOUR}")
_NEAR = marked({-1: "yesterday", 0: "today", 1: "tomorrow"})


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Whole local days from `first` up to, not including, `after`; empty when they are the same day."""

    first: date
    after: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day < self.after

    @property
    def last(self) -> date:
        """The last day inside."""
        return self.after - _DAY

    def days(self) -> Iterator[date]:
        """Every day inside, in order."""
        return (self.first + timedelta(days=number) for number in range((self.after - self.first).days))

    def clipped_to(self, other: "Period") -> "Period":
        """The part of this period inside the other one; empty where they do not meet."""
        first = max(self.first, other.first)
        return Period(first, max(first, min(self.after, other.after)))

    def up_to(self, day: date) -> "Period":
        """The part of this period up to a day, inclusive."""
        return self.clipped_to(Period(date.min, day + _DAY))


@dataclass(frozen=True, slots=True)
class Week:
    """A week, or the part of it inside a month, under the name of the whole week, such as `2026-W43`."""

    name: str
    period: Period

    @property
    def short(self) -> str:
        """The name without its year: `W43`."""
        return days.short_week(self.name)


def month_of(day: date) -> Period:
    """The month a day lies in."""
    return Period(day.replace(day=1), _first_of_month(day, 1))


def week_of(day: date, week_start: int) -> Period:
    """The whole week a day lies in; weeks begin on `week_start` (1 = Monday to 7 = Sunday)."""
    first = day - timedelta(days=(day.isoweekday() - week_start) % 7)
    return Period(first, first + 7 * _DAY)


def quarter_of(day: date, fiscal_start: int) -> Period:
    """The quarter a day lies in; quarters are counted from the month `fiscal_start` (1 to 12)."""
    back = (day.month - fiscal_start) % 3
    return Period(_first_of_month(day, -back), _first_of_month(day, 3 - back))


def fiscal_year_of(day: date, fiscal_start: int) -> Period:
    """The twelve months a day lies in that begin with the month `fiscal_start` (1 to 12)."""
    back = (day.month - fiscal_start) % 12
    return Period(_first_of_month(day, -back), _first_of_month(day, 12 - back))


def months_between(first: date, last: date) -> tuple[Period, ...]:
    """Every month from the one `first` lies in to the one `last` lies in, both included."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return tuple(month_of(_first_of_month(first, step)) for step in range(count))


def year_before(day: date) -> date:
    """The same day a year ago; the 28th of February for the 29th."""
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if leap else day.day)


def month_key(day: date) -> str:
    """The name of a day's month as it is stored: `2026-10`."""
    return f"{day.year:04}-{day.month:02}"


def parse_month(text: str) -> Period:
    """The month written as `2026-10`.

    Raises:
        RuleError: the text names no month.
    """
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
            return month_of(date(int(text[:4]), int(text[5:]), 1))
    except ValueError:
        pass
    raise RuleError("“{text}” is not a month; write it like 2026-10.", text=text)


def week_named(day: date, week_start: int) -> Week:
    """The whole week a day lies in, named by the ISO week of its fourth day."""
    period = week_of(day, week_start)
    fourth = (period.first + 3 * _DAY).isocalendar()
    return Week(f"{fourth.year:04}-W{fourth.week:02}", period)


def weeks_of_month(month: Period, week_start: int) -> tuple[Week, ...]:
    """The weeks that touch a month, clipped to it, in order, each under the name of its whole week."""
    weeks = []
    day = month.first
    while day < month.after:
        whole = week_named(day, week_start)
        weeks.append(Week(whole.name, whole.period.clipped_to(month)))
        day = whole.period.after
    return tuple(weeks)


def _first_of_month(day: date, step: int) -> date:
    month = day.year * 12 + day.month - 1 + step
    return date(month // 12, month % 12 + 1, 1)


Hours = tuple[tuple[time, time], ...]
"""Pairs (opens, closes) of one weekday, in order; midnight as a closing time means the day's end."""


def _office_hours() -> dict[int, Hours]:
    return {weekday: ((time(9), time(17)),) for weekday in range(1, 6)}


@dataclass(frozen=True, slots=True)
class BusinessCalendar:
    """When the business works, on its own wall clock.

    Attributes:
        time_zone: an IANA name such as `Europe/Lisbon`.
        week_start: 1 (Monday) to 7 (Sunday).
        fiscal_start: the month, 1 to 12, the fiscal year begins with.
        hours: opening hours by weekday, 1 (Monday) to 7; a weekday that is missing is not worked.
        holidays: days not worked, whatever their weekday.
    """

    time_zone: str = "UTC"
    week_start: int = 1
    fiscal_start: int = 1
    hours: Mapping[int, Hours] = field(default_factory=_office_hours, hash=False)
    holidays: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        _zone(self.time_zone)
        if not 1 <= self.week_start <= 7:  # noqa: PLR2004  # the days of a week
            raise RuleError("The week starts on a day from 1 (Monday) to 7 (Sunday).")
        if not 1 <= self.fiscal_start <= 12:  # noqa: PLR2004  # the months of a year
            raise RuleError("The fiscal year starts with a month from 1 to 12.")
        for weekday, hours in self.hours.items():
            _check_hours(weekday, hours)

    def is_working_day(self, day: date) -> bool:
        """Whether the business opens at all on this day."""
        return bool(self.hours.get(day.isoweekday())) and day not in self.holidays

    def working_days(self, period: Period) -> int:
        """How many days of the period are worked."""
        return sum(map(self.is_working_day, period.days()))

    def working_minutes_between(self, start_utc: datetime, end_utc: datetime) -> int:
        """Whole minutes of opening time that really passed from start to end; 0 if the end is earlier.

        Raises:
            RuleError: the calendar has no opening hours at all.
        """
        passed = timedelta()
        for opens, closes in self._openings_from(start_utc):
            if opens >= end_utc:
                break
            passed += min(closes, end_utc) - opens
        return passed // _MINUTE

    def add_working_hours(self, start_utc: datetime, hours: float) -> datetime:
        """The moment (UTC) when so many hours of opening time have really passed since `start_utc`.

        A start outside the opening hours counts from the next opening.

        Raises:
            RuleError: no opening hours at all, negative hours, or an end beyond the year 9999.
        """
        if not hours >= 0:
            raise RuleError("Working hours cannot be negative: {hours}.", hours=hours)
        try:
            left = timedelta(hours=hours)
            for opens, closes in self._openings_from(start_utc):
                if left <= closes - opens:
                    return opens + left
                left -= closes - opens
        except OverflowError:
            pass
        raise RuleError("{hours} working hours are too far ahead.", hours=hours)

    def _openings_from(self, start_utc: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Opening times in UTC, in order and without end; the first is cut at the start."""
        if not any(self.hours.values()):
            raise RuleError("There are no opening hours yet; set them in the profile first.")
        day = local_day(start_utc, self.time_zone)
        while True:
            hours = self.hours[day.isoweekday()] if self.is_working_day(day) else ()
            for opens, closes in _openings_of(day, tuple(hours), self.time_zone):
                begins = max(opens, start_utc)
                if begins < closes:
                    yield begins, closes
            day += _DAY


@lru_cache(maxsize=2000)
def _openings_of(day: date, hours: Hours, time_zone: str) -> tuple[tuple[datetime, datetime], ...]:
    """The opening times of a local day in UTC; some years of days are asked for again and again."""
    zone = _zone(time_zone)
    return tuple(
        (
            _utc_at(datetime.combine(day, opening), zone),
            _utc_at(datetime.combine(day if closing > opening else day + _DAY, closing), zone),
        )
        for opening, closing in hours
    )


def _check_hours(weekday: int, hours: Hours) -> None:
    forward = all(opens < closes or closes == time() for opens, closes in hours)
    in_order = all(time() < before[1] <= after[0] for before, after in pairwise(hours))
    if not (1 <= weekday <= 7 and forward and in_order):  # noqa: PLR2004  # the days of a week
        text = ", ".join(f"{opens:%H:%M} – {closes:%H:%M}" for opens, closes in hours)
        raise RuleError("Opening hours must run forwards and not overlap: {hours}.", hours=text)


def parse_hours(text: str) -> tuple[str, str] | None:
    """When a day opens and closes, as `09:00` and `17:00`, from words like `9-17` or `9:00 – 17:30`; None for empty.

    Raises:
        RuleError: they are no hours of a day, or it closes before it opens.
    """
    if not text.strip():
        return None
    found = _HOURS.fullmatch(text.strip().lower())
    try:
        if found is not None:
            opens, closes = (
                time(int(hour), int(minute or 0)) for hour, minute in (found.groups()[:2], found.groups()[2:])
            )
            if opens < closes:
                return f"{opens:%H:%M}", f"{closes:%H:%M}"
    except ValueError:
        pass
    raise RuleError("“{text}” are not hours: write them like 9:00 – 17:00, or leave the line empty.", text=text[:40])


def typed_hours(calendar: BusinessCalendar) -> dict[int, str]:
    """The hours of each weekday as they are typed, from the one on which the week starts."""
    days = [(calendar.week_start - 1 + place) % 7 + 1 for place in range(7)]
    return {
        day: ", ".join(f"{opens:%H:%M} – {closes:%H:%M}" for opens, closes in calendar.hours.get(day, ()))
        for day in days
    }


def changed_hours(held: Mapping[int, str], typed: Mapping[int, str]) -> dict[int, tuple[str, str] | None]:
    """The weekdays whose hours are no longer those that were held, with their new ones. Errors as in `parse_hours`."""
    return {day: parse_hours(typed[day]) for day, text in held.items() if typed[day] != text}


def local_moment(moment: str | datetime, time_zone: str) -> datetime:
    """A stamp or an aware moment on the wall clock of a time zone.

    Raises:
        RuleError: the stamp or the time zone cannot be read.
        ValueError: the moment has no time zone.
    """
    aware = from_stamp(moment) if isinstance(moment, str) else moment
    check_aware(aware)
    return aware.astimezone(_zone(time_zone))


# All that is done in one step is done on one day, and each row asks for it.
@lru_cache(maxsize=256)
def local_day(moment: str | datetime, time_zone: str) -> date:
    """The day a stamp or an aware moment falls on in a time zone; errors as in `local_moment`."""
    return local_moment(moment, time_zone).date()


def day_bounds_utc(day: date, time_zone: str) -> tuple[datetime, datetime]:
    """The moments (UTC) a local day begins and ends, half-open; 23, 24 or 25 hours apart.

    Raises:
        RuleError: the time zone is unknown.
    """
    zone = _zone(time_zone)
    return _utc_at(datetime.combine(day, time()), zone), _utc_at(datetime.combine(day + _DAY, time()), zone)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as unknown:
        raise RuleError("“{name}” is not a time zone like Europe/Lisbon.", name=name) from unknown


def _utc_at(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment a clock on the wall shows a time: the first, if twice; the jump, if it is jumped over."""
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    return _jump_between(second, first, zone) if second < first else first


def _jump_between(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first whole second after the clocks were changed; both moments lie on whole seconds."""
    offset = before.astimezone(zone).utcoffset()
    seconds = int((after - before).total_seconds())
    low, high = 0, seconds
    while high - low > 1:
        middle = (low + high) // 2
        unchanged = (before + timedelta(seconds=middle)).astimezone(zone).utcoffset() == offset
        low, high = (middle, high) if unchanged else (low, middle)
    return before + timedelta(seconds=high)


def people_say(moment_local: datetime | date, today: date) -> str:
    """A day, or a moment of the wall clock, as people say it.

    `today 14:00`, `tomorrow 09:30`, `yesterday`, `Fri 27 Nov 14:00` within six days ahead; else `3 Nov`
    without its hour, and `3 Nov 2025` in another year.
    """
    is_moment = isinstance(moment_local, datetime)
    day = moment_local.date() if isinstance(moment_local, datetime) else moment_local
    distance = (day - today).days
    near = say(_NEAR[distance]) if distance in _NEAR else ""
    if 1 < distance < 7:  # noqa: PLR2004  # a weekday is clear within a week
        near = days.short_day_of_week(day)
    if near:
        return f"{near} {moment_local:%H:%M}" if is_moment else near
    return days.written_day(day, today)


def late_by(due: datetime | date, now: datetime) -> str:
    """How a due day or aware moment stands at `now` (aware, on the business's clock).

    `20 min late`, `2 h late` within a day, then `3 days late`; ahead of it `due 16:30`, `due tomorrow`,
    `due 3 Dec`.
    """
    today = now.date()
    if not isinstance(due, datetime):
        return _days_late((today - due).days) if due < today else _due(people_say(due, today))
    local = due.astimezone(now.tzinfo)
    # Through UTC: two moments of one zone are otherwise subtracted by their wall clocks.
    late = now.astimezone(UTC) - due.astimezone(UTC)
    if late >= _MINUTE:
        return _time_late(late, (today - local.date()).days)
    if late >= timedelta():
        return say("due now")
    return _due(f"{local:%H:%M}" if local.date() == today else people_say(local.date(), today))


def _due(when: str) -> str:
    return filled(say("due {when}"), when=when)


def _time_late(late: timedelta, days: int) -> str:
    minutes = late // _MINUTE
    if minutes < 60:  # noqa: PLR2004  # the minutes of an hour
        return filled(say("{} min late"), minutes)
    return filled(say("{} h late"), minutes // 60) if late < _DAY else _days_late(days)


def _days_late(days: int) -> str:
    return say("1 day late") if days == 1 else filled(say("{} days late"), days)
