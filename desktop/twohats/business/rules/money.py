"""Money in whole minor units of its currency: written plainly, shown and read as the owner's country does."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache, lru_cache
from math import floor
from typing import TYPE_CHECKING

from twohats.errors import RuleError
from twohats.numerals import find_locale, write_number
from twohats.words import filled, say

if TYPE_CHECKING:
    from babel import Locale

LARGEST = 10**15 - 1
"""The largest amount in minor units, so that sums of many stay inside a file's 64-bit integers."""

DASH = "\N{EN DASH}"
"""Shown where there is nothing to say."""

_FIXED_SPACE = "\N{NO-BREAK SPACE}"
_NO_CENTS = re.compile(r"(?<=[0-9])([.,])-{1,2}(?![-0-9])")
_MINUS = "\N{MINUS SIGN}"
_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
_CURRENCY = "\N{CURRENCY SIGN}"
_PERCENTAGE_FROM = 10
_GROUP = 3
_LONGEST_TEXT = 60
_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def half_up(figure: Fraction) -> int:
    """A figure rounded to a whole number, halves away from zero."""
    rounded = floor(abs(figure) + Fraction(1, 2))
    return rounded if figure >= 0 else -rounded


@cache
def decimals_of(currency: str) -> int:
    """How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for BHD.

    Raises:
        RuleError: it is no ISO currency code.
    """
    from babel import numbers  # noqa: PLC0415  # heavy

    if currency not in _locale("en").currencies:
        raise RuleError("“{currency}” is not a currency code like EUR.", currency=currency)
    return numbers.get_currency_precision(currency)


def to_minor(amount: Decimal, currency: str) -> int:
    """An amount in minor units, halves of the last decimal rounded away from zero.

    Raises:
        RuleError: the amount is no number or too large, or the currency unknown.
    """
    decimals = decimals_of(currency)
    if not amount.is_finite() or amount.adjusted() > len(str(LARGEST)):
        raise RuleError("{amount} is not an amount that can be kept.", amount=amount)
    minor = int(amount.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP).scaleb(decimals))
    if abs(minor) > LARGEST:
        raise RuleError("{amount} is not an amount that can be kept.", amount=amount)
    return minor


def convert(minor: int, currency: str, into: str, rate: str) -> int:
    """An amount of one currency in minor units of another, at a rate: what one whole unit is worth, `0.92`.

    Raises:
        RuleError: the rate is no number above nothing, or a currency is unknown.
    """
    try:
        worth = Decimal(rate.strip().replace(",", "."))
    except ArithmeticError:
        worth = Decimal(0)
    if not worth.is_finite() or not 0 < worth < 10**9:
        raise RuleError(
            "“{rate}” is not a rate: write what one {currency} is worth, like 0.92.", rate=rate, currency=currency
        )
    return to_minor(_to_decimal(minor, decimals_of(currency)) * worth, into)


@dataclass(frozen=True, slots=True)
class Foreign:
    """Money in another currency: minor units, and the rate, which is what one unit is worth in the firm's: `0.92`."""

    amount: int
    currency: str
    rate: str

    def worth(self, currency: str) -> int:
        """What it is in the firm's currency, in minor units.

        Raises:
            RuleError: it is the firm's own currency, one nobody knows, or no rate.
        """
        if self.currency == currency:
            raise RuleError("{currency} is the firm’s own currency: it needs no rate.", currency=currency)
        return convert(self.amount, self.currency, currency, self.rate)


def net_of(gross: int, tax_rate: int) -> int:
    """What is left of an amount when the tax in it is taken off; the rate in hundredths of a percent."""
    return half_up(Fraction(gross * 10_000, 10_000 + tax_rate))


def to_text(minor: int, currency: str) -> str:
    """An amount in plain digits for other programs: `1234.50`, `-0.05`, `1234` in JPY."""
    return f"{_to_decimal(minor, decimals_of(currency)):f}"


def from_text(text: str, currency: str) -> int:
    """The minor units of plain digits, as `to_text` writes them or with fewer decimals.

    Raises:
        RuleError: the text is anything else.
    """
    minor = _read_plain(text, currency) if len(text) <= _LONGEST_TEXT else None
    if minor is None:
        raise _not_an_amount(text, currency, to_text(123450, currency))
    return minor


def show(minor: int, currency: str, locale: str, *, always_decimals: bool = False) -> str:
    """An amount as the owner reads it: `€ 6,400`, `21,40 €`, and a minus sign before both, if any.

    No space in it breaks; decimals are left out of whole amounts unless they are asked for.

    Raises:
        RuleError: the currency or the locale is unknown.
    """
    amount = show_bare(abs(minor), currency, locale, always_decimals=always_decimals)
    before, after = _signs_around(currency, locale)
    return f"{_MINUS if minor < 0 else ''}{before}{amount}{after}"


def show_alike(amounts: Iterable[int | None], currency: str, locale: str) -> tuple[str, ...]:
    """Amounts that stand in one line or under each other: all of them have their decimals, or none; a dash for None.

    Raises:
        RuleError: the currency or the locale is unknown.
    """
    held = tuple(amounts)
    some = any(amount is not None and amount % 10 ** decimals_of(currency) for amount in held)
    return tuple(DASH if one is None else show(one, currency, locale, always_decimals=some) for one in held)


def show_bare(minor: int, currency: str, locale: str, *, always_decimals: bool = False) -> str:
    """The same without the currency's sign: `6,400`, `21.40`.

    Raises:
        RuleError: the currency or the locale is unknown.
    """
    decimals = decimals_of(currency)
    if not always_decimals and minor % 10**decimals == 0:
        return show_number(minor // 10**decimals, locale)
    return f"{_MINUS if minor < 0 else ''}{_show_digits(abs(minor), decimals, locale)}"


def show_signed(minor: int, currency: str, locale: str) -> str:
    """A difference with its sign, plus or minus: `+ € 361`, `−1.714 €`.

    Raises:
        RuleError: the currency or the locale is unknown.
    """
    amount = show(abs(minor), currency, locale)
    space = "" if amount[0].isdecimal() else " "
    return f"{'+' if minor > 0 else _MINUS}{space}{amount}"


def show_typed(minor: int | None, currency: str, locale: str) -> str:
    """An amount as it stands in a field, such as `2,587.50`, which `parse_money` reads as the same; empty for none.

    Raises:
        RuleError: the currency or the locale is unknown.
    """
    if minor is None:
        return ""
    # Three decimals and one group look alike, unless both are there.
    return show_bare(minor, currency, locale, always_decimals=decimals_of(currency) == _GROUP)


def show_number(number: Fraction | Decimal | int, locale: str, decimals: int = 0) -> str:
    """A number as the owner's country writes it: `1,234`, `2.4`; halves are rounded away from zero.

    Raises:
        RuleError: the locale is unknown.
    """
    rounded = number if isinstance(number, int) and not decimals else half_up(Fraction(number) * 10**decimals)
    return f"{_MINUS if rounded < 0 else ''}{_show_digits(abs(rounded), decimals, locale)}"


def show_trimmed(number: int, decimals: int, locale: str) -> str:
    """A number of so many decimals with as many of them as it needs: `12.5`.

    Thousands are not parted: `1.234` would mean two things where a point parts them.
    """
    while decimals and number % 10 == 0:
        number, decimals = number // 10, decimals - 1
    whole, rest = divmod(number, 10**decimals)
    return f"{whole}{show_number(Fraction(rest, 10**decimals), locale, decimals)[1:]}"


def show_percentage(rate: int, locale: str) -> str:
    """Hundredths of a percent with their sign: `23 %`, `8,5 %`."""
    return f"{show_trimmed(rate, 2, locale)}{_FIXED_SPACE}%"


def show_percent(share: Fraction | None, locale: str) -> str:
    """A share in whole percent, `104 %`; a dash for None."""
    return DASH if share is None else f"{show_number(share * 100, locale)}{_FIXED_SPACE}%"


def show_times(times: Fraction | None, locale: str) -> str:
    """How many times over something came back, `1.9 ×`; a dash for None."""
    return DASH if times is None else f"{show_number(times, locale, 1)}{_FIXED_SPACE}×"


def show_share(part: int, whole: int, locale: str = "en") -> str:
    """A count as an honest small number: `1 of 7`, from 10 on `12 of 14 · 86 %`, a dash of nothing."""
    if not whole:
        return DASH
    share = filled(say("{} of {}"), show_number(part, locale), show_number(whole, locale))
    if whole < _PERCENTAGE_FROM:
        return share
    return f"{share} · {show_percent(Fraction(part, whole), locale)}"


def with_cents(text: str) -> str:
    """A whole amount as some countries write it, `1.200,-`, with the cents for which the dash stands: `1.200,00`."""
    return _NO_CENTS.sub(r"\g<1>00", text)


def parse_money(text: str, currency: str, locale: str) -> int:
    """The minor units of an amount as the owner types it, in their country's way or in plain digits.

    The currency's sign or code may stand before or after it. Nothing is guessed: misplaced separators, more
    decimals than the currency has, and digits that mean one thing here and another in plain are refused.

    Raises:
        RuleError: the text is no such amount, or the currency or the locale is unknown.
    """
    typed = _without_symbol(with_cents(_plain_signs(text)), currency, locale) if len(text) <= _LONGEST_TEXT else ""
    minor = _read_only(typed, locale, lambda amount: _exact_minor(amount, currency))
    if minor is None:
        raise _not_an_amount(text, currency, show(123450, currency, locale))
    return minor


def parse_number(text: str, locale: str, decimals: int) -> int:
    """A number as the owner types it, in units of its last decimal: `12.5` with three decimals is 12500.

    A percent sign may stand after it. Nothing is guessed, as in `parse_money`.

    Raises:
        RuleError: the text is no such number, or the locale is unknown.
    """
    typed = _plain_signs(text).removesuffix("%").strip() if len(text) <= _LONGEST_TEXT else ""
    number = _read_only(typed, locale, lambda amount: _exact(amount, decimals))
    if number is None:
        example = show_number(Fraction(5, 2), locale, 1)
        raise RuleError("“{text}” is not a number; write it like {example}.", text=_short(text), example=example)
    return number


def _read_only(typed: str, locale: str, exact: Callable[[Decimal], int | None]) -> int | None:
    """What a text means in the owner's way and in plain digits, if both do not mean different things."""
    both = (_read_localised(typed, locale), Decimal(typed) if _PLAIN.fullmatch(typed) else None)
    readings = {reading for one in both if one is not None and (reading := exact(one)) is not None}
    return readings.pop() if len(readings) == 1 else None


def parse_percent(text: str) -> int:
    """Hundredths of a percent of a share as it is typed: `23`, `5.5`, `5,5 %`; nothing is none.

    Raises:
        RuleError: it is no share between 0 and 100 percent with at most two decimals.
    """
    typed = text.strip().removesuffix("%").strip().replace(",", ".")
    if not typed:
        return 0
    if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,2})?", typed) and (share := Decimal(typed)) <= 100:  # noqa: PLR2004  # percent
        return int(share * 100)
    raise RuleError("“{text}” is not a share: write it like 23 or 5.5.", text=text[:40])


def _not_an_amount(text: str, currency: str, example: str) -> RuleError:
    return RuleError(
        "“{text}” is not an amount in {currency}; write it like {example}.",
        text=_short(text),
        currency=currency,
        example=example,
    )


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"


def _read_plain(typed: str, currency: str) -> int | None:
    return _exact_minor(Decimal(typed), currency) if _PLAIN.fullmatch(typed) else None


def _read_localised(typed: str, locale: str) -> Decimal | None:
    from babel import numbers  # noqa: PLC0415  # heavy

    known = _locale(locale)
    group, point = numbers.get_group_symbol(known), numbers.get_decimal_symbol(known)
    plain_group = " " if group.isspace() else "'" if group == _APOSTROPHE else group
    localised = typed.replace(plain_group, group)
    if not re.fullmatch(f"-?[0-9]([0-9{re.escape(group)}{re.escape(point)}]*[0-9])?", localised):
        return None
    try:
        return numbers.parse_decimal(localised, known, strict=True)
    except numbers.NumberFormatError:
        return None


def _exact_minor(amount: Decimal, currency: str) -> int | None:
    return None if _exact(amount, decimals_of(currency)) is None else to_minor(amount, currency)


def _exact(amount: Decimal, decimals: int) -> int | None:
    """An amount in units of its last decimal; None if it has more decimals."""
    exponent = amount.as_tuple().exponent
    if not isinstance(exponent, int) or -exponent > decimals:
        return None
    return int(amount.scaleb(decimals))


def _plain_signs(text: str) -> str:
    """Any script's digits, spaces, minus signs and apostrophes as their plainest form."""
    plain = {_MINUS: "-", DASH: "-", _APOSTROPHE: "'"}
    signs = (" " if sign.isspace() else plain.get(sign, sign) for sign in text.strip())
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in signs)


def _without_symbol(typed: str, currency: str, locale: str) -> str:
    from babel import numbers  # noqa: PLC0415  # heavy

    sign = "-" if typed.startswith("-") else ""
    amount = typed.removeprefix("-").strip()
    for symbol in (numbers.get_currency_symbol(currency, _locale(locale)), currency):
        if amount.startswith(symbol) or amount.endswith(symbol):
            amount = amount.removeprefix(symbol) if amount.startswith(symbol) else amount.removesuffix(symbol)
            break
    return sign + amount.strip()


@cache
def _signs_around(currency: str, locale: str) -> tuple[str, str]:
    """What stands before an amount and after it: the currency's sign, and the space between.

    In English a space parts them, but where the country writes its own money otherwise: `£650`.
    """
    from babel import numbers  # noqa: PLC0415  # heavy

    known = _locale(locale)
    symbol = numbers.get_currency_symbol(currency, known)
    pattern = known.currency_formats["standard"]
    ends = _CURRENCY in pattern.suffix[0]
    at_home = not ends and known.territory and currency in numbers.get_territory_currencies(known.territory)
    if known.language == "en" and not at_home:
        return f"{symbol}{_FIXED_SPACE}", ""
    space = "".join(filter(str.isspace, pattern.suffix[0] if ends else pattern.prefix[0]))
    if not space and symbol[0 if ends else -1].isalpha():
        space = _FIXED_SPACE
    return ("", f"{space}{symbol}") if ends else (f"{symbol}{space}", "")


# A page says the same few numbers again and again, and each takes as long as to draw it.
@lru_cache(maxsize=4096)
def _show_digits(number: int, decimals: int, locale: str) -> str:
    return write_number(_to_decimal(number, decimals), decimals, _locale(locale))


def _to_decimal(number: int, decimals: int) -> Decimal:
    # A string, because arithmetic would round to the context's precision.
    return Decimal(f"{number}e-{decimals}")


def _locale(name: str) -> "Locale":
    try:
        return find_locale(name)
    except LookupError as error:
        raise RuleError("“{locale}” is not a language and country like en_GB.", locale=name) from error
