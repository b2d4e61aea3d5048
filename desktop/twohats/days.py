"""The names of months, weekdays, weeks and quarters, how days and spans of time are written, as the firm says it."""

from datetime import date

from twohats.words import filled, marked, say

_MONTHS = marked(
    (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )
)
_SHORT_MONTHS = marked(
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"), "short month"
)
_HOUR = 60
_FIXED_SPACE = "\N{NO-BREAK SPACE}"
_WEEKDAYS = marked(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
_SHORT_WEEKDAYS = marked(("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), "short weekday")


def months() -> tuple[str, ...]:
    """The names of the months, from January on."""
    return tuple(map(say, _MONTHS))


def weekdays() -> tuple[str, ...]:
    """The names of the days of the week, from Monday on."""
    return tuple(map(say, _WEEKDAYS))


def short_weekdays() -> tuple[str, ...]:
    """Their short names."""
    return tuple(map(short_weekday, range(len(_SHORT_WEEKDAYS))))


def month(day: date) -> str:
    """A day's month: `October`."""
    return say(_MONTHS[day.month - 1])


def short_month(day: date) -> str:
    """A day's month, shortly: `Oct`."""
    return say(_SHORT_MONTHS[day.month - 1], "short month")


def month_and_year(day: date) -> str:
    """A day's month with its year: `October 2026`."""
    return filled(say("{month} {year}", "long month"), month=month(day), year=day.year)


def short_month_and_year(day: date) -> str:
    """The same, shortly: `Oct 2026`."""
    return filled(say("{month} {year}", "short month"), month=short_month(day), year=day.year)


def _number(day: date) -> str:
    return say("1", "first of a month") if day.day == 1 else str(day.day)


def weekday(day: date) -> str:
    """The day of the week: `Monday`."""
    return say(_WEEKDAYS[day.weekday()])


def short_weekday(number: int) -> str:
    """The short name of a day of the week, Monday being 0: `Mon`."""
    return say(_SHORT_WEEKDAYS[number], "short weekday")


def day_of(day: date) -> str:
    """A day within its year: `27 October`."""
    return filled(say("{day} {month}", "long month"), day=_number(day), month=month(day))


def short_day(day: date) -> str:
    """The same, shortly: `27 Oct`."""
    return filled(say("{day} {month}", "short month"), day=_number(day), month=short_month(day))


def day_and_year(day: date) -> str:
    """A day with its year: `27 October 2026`."""
    return filled(say("{day} {month} {year}", "long month"), day=_number(day), month=month(day), year=day.year)


def short_day_and_year(day: date) -> str:
    """The same, shortly: `27 Oct 2026`."""
    return filled(say("{day} {month} {year}", "short month"), day=_number(day), month=short_month(day), year=day.year)


def written_day(day: date, today: date) -> str:
    """A day that reads the same tomorrow: `27 Oct`, and `27 Oct 2025` in another year than that of today."""
    return short_day(day) if day.year == today.year else short_day_and_year(day)


def day_of_week(day: date) -> str:
    """A day with its day of the week: `Tuesday 27 October`."""
    return filled(say("{weekday} {day}", "long weekday"), weekday=weekday(day), day=day_of(day))


def day_of_week_and_year(day: date) -> str:
    """The same with its year: `Tuesday 27 October 2026`."""
    return filled(say("{weekday} {day}", "long weekday"), weekday=weekday(day), day=day_and_year(day))


def short_day_of_week(day: date) -> str:
    """A day near by: `Tue 27 Oct`."""
    return filled(say("{weekday} {day}", "short weekday"), weekday=short_weekday(day.weekday()), day=short_day(day))


def short_week(name: str) -> str:
    """A week named `2026-W43` without its year, as people write it: `W43`."""
    return filled(say("W{}"), name[-2:])


def short_quarter(number: int) -> str:
    """One of the four quarters of a year: `Q4`."""
    return filled(say("Q{}"), number)


def how_long(minutes: int) -> str:
    """A time in hours and minutes, which no line parts: `10 h 15 min`, `5 h`, `45 min`."""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        said = filled(say("{} min"), rest)
    else:
        said = filled(say("{} h {} min"), hours, rest) if rest else filled(say("{} h"), hours)
    return said.replace(" ", _FIXED_SPACE)
