"""The days a report is of: a month, a fiscal quarter or a fiscal year, and what each is called."""

import re
from datetime import date

from twohats import days
from twohats.business.rules.calendar import Period, fiscal_year_of, month_of, quarter_of
from twohats.errors import RuleError
from twohats.month.rules.reckoning import months_later
from twohats.words import marked

SPANS = marked({"month": "month", "quarter": "quarter", "year": "year"})

_MONTHS_OF = {"month": 1, "quarter": 3, "year": 12}
_YEARS = range(1900, 9990)


def month_name(month: Period) -> str:
    """Such as `October`."""
    return days.month(month.first)


def period_of(day: date, span: str, fiscal_start: int) -> Period:
    """The month, fiscal quarter or fiscal year a day lies in."""
    if span == "month":
        return month_of(day)
    return quarter_of(day, fiscal_start) if span == "quarter" else fiscal_year_of(day, fiscal_start)


def period_before(period: Period, span: str) -> Period:
    """The one before, as long."""
    return Period(months_later(period.first, -_MONTHS_OF[span]), period.first)


def period_name(period: Period, span: str, fiscal_start: int) -> str:
    """Such as `October 2026`, `Q4 2026`, `2026` or, where a year does not begin in January, `Q3 2026/27`, `2026/27`."""
    if span == "month":
        return days.month_and_year(period.first)
    year = _year_name(period, fiscal_start)
    return year if span == "year" else f"{_quarter_name(period, fiscal_start)} {year}"


def short_name(period: Period, span: str, fiscal_start: int) -> str:
    """As it is called in a sentence: `October`, `Q4`, `2026`."""
    if span == "month":
        return month_name(period)
    return _year_name(period, fiscal_start) if span == "year" else _quarter_name(period, fiscal_start)


def period_key(period: Period, span: str, fiscal_start: int) -> str:
    """As it is typed and names a file: `2026-10`, `2026-Q4`, `2026`; a year by the one it begins in."""
    if span == "month":
        return f"{period.first.year:04}-{period.first.month:02}"
    year = f"{fiscal_year_of(period.first, fiscal_start).first.year:04}"
    return year if span == "year" else f"{year}-Q{_quarter(period, fiscal_start)}"


def _quarter_name(period: Period, fiscal_start: int) -> str:
    return days.short_quarter(_quarter(period, fiscal_start))


def _quarter(period: Period, fiscal_start: int) -> int:
    return (period.first.month - fiscal_start) % 12 // 3 + 1


def _year_name(period: Period, fiscal_start: int) -> str:
    first = fiscal_year_of(period.first, fiscal_start).first.year
    return str(first) if fiscal_start == 1 else f"{first}/{(first + 1) % 100:02}"


def parse_quarter(text: str, fiscal_start: int) -> Period:
    """The quarter written as `2026-Q4`, of the fiscal year that begins in 2026.

    Raises:
        RuleError: the text names none.
    """
    found = re.fullmatch(r"([0-9]{4})-[Qq]([1-4])", text)
    if found is None or int(found[1]) not in _YEARS:
        raise RuleError("“{text}” is not a quarter; write it like 2026-Q4.", text=text)
    return quarter_of(months_later(date(int(found[1]), fiscal_start, 1), 3 * (int(found[2]) - 1)), fiscal_start)


def parse_year(text: str, fiscal_start: int) -> Period:
    """The fiscal year that begins in the one written as `2026`.

    Raises:
        RuleError: the text names none.
    """
    if not re.fullmatch(r"[0-9]{4}", text) or int(text) not in _YEARS:
        raise RuleError("“{text}” is not a year; write it like 2026.", text=text)
    return fiscal_year_of(date(int(text), fiscal_start, 1), fiscal_start)


def known_until(period: Period, today: date) -> date | None:
    """The last day that counts of a period that is not over today; None where it is, and all of it counts."""
    return today if today < period.last else None
