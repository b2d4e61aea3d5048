"""Dates and numbers as strangers write them: how a whole column reads is settled before a single text is taken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache

from twohats.business.rules.money import with_cents
from twohats.errors import RuleError
from twohats.exchange.asking import AskError
from twohats.exchange.fields import fold
from twohats.words import say

DATE_ORDERS = ("dmy", "mdy", "ymd")
DECIMAL_SIGNS = (",", ".")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_CENTURY_TURN = 70
_LONGEST_TEXT = 60
_LONGEST_SHOWN = 40
_MOST_DIGITS = 15
_NOON = 12

_MONTHS = """january janvier janeiro januar jaenner enero
february fevrier fevereiro februar febrero
march mars marco marz marzo maerz
april avril abril
may mai maio mayo
june juin junho juni junio
july juillet julho juli julio
august aout agosto
september septembre setembro septiembre setiembre
october octobre outubro oktober octubre
november novembre novembro noviembre
december decembre dezembro dezember diciembre"""
_SHORTEST_MONTH = 3

_NAME = r"(?P<name>[^\W\d_]{3,})\.?"
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{2})"
_DAY = r"(?P<day>[0-9]{1,2})"
_WEEKDAY = r"(?:[^\W\d_]+\.?,?\s+)?"
_OF = r"(?:del?\s+)?"
_TIME = re.compile(
    r"(?:T|,?\s+)(?P<hour>[0-9]{1,2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,][0-9]+)?)?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\.?)?\s*(?:Z|UTC|GMT|[+-][0-9]{2}(?::?[0-9]{2})?)?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"([0-9]{1,2})\s?([-/.])\s?([0-9]{1,2})\s?\2\s?([0-9]{4}|[0-9]{2})\.?")
_CERTAIN = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>[0-9]{4})(?P<sign>[-/.])(?P<month>[0-9]{1,2})(?P=sign)(?P<day>[0-9]{1,2})\.?",
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        rf"{_WEEKDAY}{_DAY}(?:st|nd|rd|th|er|º|\.)?[-\s/]*{_OF}{_NAME}[-\s/,]*{_OF}{_YEAR}",
        rf"{_WEEKDAY}{_NAME}[-\s/]*{_DAY}(?:st|nd|rd|th)?(?:,\s*|\s+|[-/]){_YEAR}",
        rf"(?P<year>[0-9]{{4}})[-\s/]{_NAME}[-\s/]{_DAY}",
    )
)
_MONTH_ONLY = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>[0-9]{4})[-/.]?(?P<month>[0-9]{2})",
        r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9])",
        r"(?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})",
        rf"{_NAME}[-\s/,']*{_OF}{_YEAR}",
        rf"(?P<year>[0-9]{{4}})[-\s/]*{_NAME}",
    )
)

_CURRENCIES = """AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EUR GBP HKD HUF IDR ILS INR ISK JPY KRW MXN MYR
    NOK NZD PEN PHP PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU VND ZAR AU\\$ US\\$ CA\\$ NZ\\$ R\\$ A\\$ C\\$
    Kč kr\\.? zł Ft Fr\\.? Rs\\.? lei"""
_CURRENCY = rf"(?:{'|'.join(_CURRENCIES.split())}|[$€£¥₹₽₺₩₪₫₱฿₴¢])"
_SPACES = re.compile(r"\s")
_NUMBER = re.compile(
    rf"(?:{_CURRENCY}\s*)?(?P<open>\()?\s*(?P<minus>[-+])?\s*(?:{_CURRENCY}\s*)?(?P<late>-)?\s*"
    rf"(?P<body>[0-9.,' ]*[0-9])\s*(?:{_CURRENCY}\s*)?(?P<after>-)?\s*(?(open)\))",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"[0-9]+|[1-9][0-9]{0,2}(?:(?P<sign>[., '])[0-9]{3})(?:(?P=sign)[0-9]{3})*")
_TURNED_DECIMAL = re.compile(r"([0-9]+)\.0")
_TIDY = str.maketrans("’‘´`−–", "''''--")  # noqa: RUF001  # exactly these stand for thousands and minus


def _month_names() -> dict[str, int]:
    """Every name of a month and every beginning of one that leaves no doubt, folded."""
    meant: dict[str, set[int]] = {}
    whole: dict[str, int] = {}
    for number, names in enumerate(_MONTHS.splitlines(), start=1):
        for name in names.split():
            whole[name] = number
            for length in range(_SHORTEST_MONTH, len(name)):
                meant.setdefault(name[:length], set()).add(number)
    return {start: months.pop() for start, months in meant.items() if len(months) == 1} | whole


_MONTH_NUMBERS = _month_names()


@dataclass(frozen=True, slots=True)
class _Dated:
    """A text read as a date: the days it can mean by order (certain ones under ""), those that count as evidence.

    `year` is the one that it names.
    """

    days: dict[str, date]
    likely: frozenset[str]
    at: time
    year: int


class DateReading:
    """How the dates of a file read: show it every text, settle, then read.

    Attributes:
        order: `dmy`, `mdy` or `ymd` once settled; None if no text left a doubt.
    """

    def __init__(self) -> None:
        self.order: str | None = None
        self._seen: dict[frozenset[str], str] = {}

    def observe(self, text: str) -> None:
        """Take one text as evidence; what is no date is none."""
        dated = _dated(text.strip())
        if dated is None or not dated.likely:
            return
        if len(dated.likely) == 1 or len({dated.days[order] for order in dated.likely}) > 1:
            self._seen.setdefault(dated.likely, text.strip())

    def settle(self, given: str | None = None) -> str | None:
        """Decide the order, by what was given, else by what was seen.

        Raises:
            AskError: the texts leave it open, or contradict each other.
            RuleError: what was given is no order.
        """
        if given is not None and given.lower() not in DATE_ORDERS:
            raise RuleError("{order} is not an order of dates: it is dmy, mdy or ymd.", order=given)
        self.order = given.lower() if given else _agreed(self._seen, "--date-order", say("The date"))
        return self.order

    def read(self, text: str) -> date:
        """The day of a text. Raises RuleError as `read_moment` does."""
        return self.read_moment(text).date()

    def read_moment(self, text: str) -> datetime:
        """The day and time of a text as written there, without its zone; midnight if it names no time.

        Raises:
            RuleError: it is no date, no day from 1900 to 2100, or not in the order settled.
        """
        shown = _shown(text)
        dated = _dated(text.strip())
        if dated is None:
            raise RuleError("“{text}” is not a date.", text=shown)
        if not dated.days and _FIRST_YEAR <= dated.year <= _LAST_YEAR:
            raise RuleError("There is no such day as “{text}”.", text=shown)
        if not dated.days:
            raise RuleError("“{text}” is not a day between 1900 and 2100.", text=shown)
        orders = {"", self.order} if self.order else {"", *dated.likely}
        days = {day for order, day in dated.days.items() if order in orders}
        if len(days) != 1:
            raise RuleError("“{text}” is not a date in the order {order}.", text=shown, order=self.order or "settled")
        return datetime.combine(days.pop(), dated.at)


class NumberReading:
    """How the numbers of a file read: show it every text, settle, then read.

    Attributes:
        decimal: the decimal sign, `,` or `.`, once settled; None if no text left a doubt.
    """

    def __init__(self) -> None:
        self.decimal: str | None = None
        self._seen: dict[frozenset[str], str] = {}

    def observe(self, text: str) -> None:
        """Take one text as evidence; what is no number is none."""
        meant = _meant(text)
        if len(meant) == 1 or len(set(meant.values())) > 1:
            self._seen.setdefault(frozenset(meant), text.strip())

    def settle(self, given: str | None = None) -> str | None:
        """Decide the decimal sign, by what was given, else by what was seen.

        Raises:
            AskError: the texts leave it open, or contradict each other.
            RuleError: what was given is no decimal sign.
        """
        if given is not None and given not in DECIMAL_SIGNS:
            raise RuleError("{sign} is not a decimal sign: it is a comma or a point.", sign=given)
        self.decimal = given or _agreed(self._seen, "--decimal", say("The number"))
        return self.decimal

    def read(self, text: str) -> Decimal:
        """The exact number of a text.

        Raises:
            RuleError: it is no number, has more than 15 digits before the decimal sign, or another sign.
        """
        meant = _meant(text)
        if not meant:
            raise RuleError("“{text}” is not a number.", text=_shown(text))
        values = {value for sign, value in meant.items() if self.decimal in (None, sign)}
        if len(values) != 1:
            sign = "comma" if self.decimal == "," else "point"
            raise RuleError("“{text}” is not a number with a decimal {sign}.", text=_shown(text), sign=sign)
        value = values.pop()
        if value.adjusted() >= _MOST_DIGITS:
            raise RuleError("“{text}” is too large a number.", text=_shown(text))
        return value


def read_month(text: str) -> str:
    """The month of a text as `2026-10`: of `Oct 2026`, `10/2026`, `202610` or a date whose order is certain.

    Raises:
        RuleError: it is no month from 1900 to 2100.
    """
    stripped = text.strip()
    dated = _dated(stripped)
    months = {day.replace(day=1) for day in dated.days.values()} if dated else set()
    for pattern in _MONTH_ONLY:
        match = pattern.fullmatch(stripped) if len(stripped) <= _LONGEST_TEXT else None
        day = _day(_year(match["year"]), _month(match), 1) if match else None
        months |= {day} if day else set()
    if len(months) != 1:
        raise RuleError("“{text}” is not a month: write it as 2026-10.", text=_shown(text))
    return months.pop().strftime("%Y-%m")


def read_reference(text: str) -> str:
    """A number or code that identifies something, without the `.0` that spreadsheets append."""
    stripped = text.strip()
    whole = _TURNED_DECIMAL.fullmatch(stripped)
    return whole[1] if whole else stripped


def _agreed(seen: dict[frozenset[str], str], flag: str, what: str) -> str | None:
    """The one answer that all evidence allows; None without evidence."""
    if not seen:
        return None
    answers = frozenset.intersection(*seen)
    if len(answers) == 1:
        return next(iter(answers))
    if answers:
        raise AskError(
            "{what} “{example}” can be read in two ways and nothing in the file tells which: give {flag} {choices}.",
            flag=flag,
            offered=tuple(sorted(answers)),
            what=what,
            example=_shown(min(seen.items(), key=lambda item: -len(item[0]))[1]),
            choices=" or ".join(sorted(answers)),
        )
    one, other = _apart(seen)
    raise AskError(
        "{what} “{one}” and “{other}” cannot be written the same way: give {flag} {choices}.",
        flag=flag,
        offered=tuple(sorted(one | other)),
        what=what,
        one=_shown(seen[one]),
        other=_shown(seen[other]),
        choices=" or ".join(sorted(one | other)),
    )


def _apart(seen: dict[frozenset[str], str]) -> tuple[frozenset[str], frozenset[str]]:
    """Two kinds of evidence that contradict each other the most."""
    narrow = sorted(seen, key=len)
    one = narrow[0]
    return one, next((other for other in narrow if not one & other), narrow[1])


@lru_cache(maxsize=8192)
def _dated(text: str) -> _Dated | None:
    if len(text) > _LONGEST_TEXT:
        return None
    clock = _TIME.search(text)
    at = _time(clock) if clock else time()
    if at is None:
        return None
    bare = text[: clock.start()] if clock else text
    counted = _COUNTED.fullmatch(bare)
    if counted:
        return _counted(counted, at)
    for pattern in _CERTAIN:
        match = pattern.fullmatch(bare)
        if match and (match.re.groupindex.get("month") or fold(match["name"]) in _MONTH_NUMBERS):
            year = _year(match["year"])
            day = _day(year, _month(match), int(match["day"]))
            return _Dated({"": day} if day else {}, frozenset(), at, year)
    return None


def _counted(match: re.Match[str], at: time) -> _Dated:
    """Three numbers in doubtful order. A year of two digits comes first only as in 16-07-10, or if it must."""
    one, sign, two, three = match.groups()
    days = {"dmy": _day(_year(three), int(two), int(one)), "mdy": _day(_year(three), int(one), int(two))}
    if len(three) == len("yy"):
        days["ymd"] = _day(_year(one), int(two), int(three))
    possible = {order: day for order, day in days.items() if day}
    usual = sign == "-" and len(one) == len(two) == len(three)
    likely = frozenset(possible) if usual else frozenset(possible) - {"ymd"}
    return _Dated(possible, likely or frozenset(possible), at, _year(three))


def _time(match: re.Match[str]) -> time | None:
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    if match["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if match["half"] in "pP" else 0)
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def _year(text: str) -> int:
    year = int(text)
    if len(text) > len("yy"):
        return year
    return year + (2000 if year < _CENTURY_TURN else 1900)


def _month(match: re.Match[str]) -> int:
    parts = match.groupdict()
    return int(parts["month"]) if "month" in parts else _MONTH_NUMBERS.get(fold(parts["name"]), 0)


@lru_cache(maxsize=8192)
def _meant(text: str) -> dict[str, Decimal]:
    """What a text means as a number by decimal sign; nothing if it is none."""
    tidy = with_cents(_SPACES.sub(" ", text.strip()).translate(_TIDY))
    match = _NUMBER.fullmatch(tidy) if len(tidy) <= _LONGEST_TEXT else None
    if match is None:
        return {}
    signs = [sign for sign in (match["open"], match["minus"], match["late"], match["after"]) if sign]
    if len(signs) > 1:
        return {}
    minus = "-" if signs and signs[0] != "+" else ""
    return dict(_by_sign(match["body"].strip(), minus))


def _by_sign(body: str, minus: str) -> Iterator[tuple[str, Decimal]]:
    for sign in DECIMAL_SIGNS:
        whole, found, fraction = body.partition(sign)
        if (_WHOLE.fullmatch(whole) or (not whole and found)) and (fraction.isdecimal() if found else not fraction):
            digits = "".join(character for character in whole if character.isdigit())
            yield sign, Decimal(f"{minus}{digits or '0'}.{fraction or '0'}" if found else f"{minus}{digits}")


def _shown(text: str) -> str:
    stripped = text.strip()
    return stripped if len(stripped) <= _LONGEST_SHOWN else f"{stripped[:_LONGEST_SHOWN]}…"
