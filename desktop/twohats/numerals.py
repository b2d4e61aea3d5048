"""How a country writes numbers."""

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


def write_number(number: float | Decimal, decimals: int, locale: "Locale") -> str:
    """A number with so many decimals as they are written there: `1,234`, `1.234,50`."""
    from babel import numbers  # noqa: PLC0415  # heavy

    grouping = locale.decimal_formats[None].pattern.partition(".")[0]
    return numbers.format_decimal(number, f"{grouping}.{'0' * decimals}" if decimals else grouping, locale)


@cache
def find_locale(name: str) -> "Locale":
    """What Babel knows of a language in a country; where it does not know both, of the language.

    Raises:
        LookupError: it knows neither.
    """
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # heavy

    language, _, country = name.replace("-", "_").partition("_")
    # German in Portugal is not in Babel's list: it is shown as German.
    names = [f"{language}_{country}", language] if re.fullmatch("[A-Z]{2}", country) else [name]
    for known in names:
        try:
            return Locale.parse(known)
        except (UnknownLocaleError, ValueError, TypeError):
            continue
    raise LookupError(name)
