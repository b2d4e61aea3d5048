"""What is read in a cell, as the firm itself would write it, so that a wrong reading is seen."""

import re
from datetime import datetime
from decimal import Decimal

from twohats.days import short_day_and_year, short_month_and_year
from twohats.exchange.fields.kinds import Type
from twohats.words import grouped

_CENTS = 2
# The only sign of such a number may begin its decimals or part its thousands.
_EITHER = re.compile(r"^[^0-9.,]*[0-9]{1,3}[.,][0-9]{3}[^0-9.,]*$")


def with_reading(cell: str, kind: Type, read: str) -> str:
    """A cell, and behind an arrow what is read in it, unless that cannot be told from what stands there.

    Args:
        cell: as it stands in the file.
        kind: how its field is read.
        read: as a preview has it; "" if nothing is read.
    """
    text = cell.strip()
    if not read or kind == "text":
        return cell
    is_open = kind in {"money", "number"} and _EITHER.search(text) is not None
    said = as_firm_writes(kind, read, at_least=_CENTS if is_open else 0)
    is_plain = text.isdecimal() if kind in {"money", "number"} else text == read
    return cell if is_plain or text == said else f"{text} → {said}"


def as_firm_writes(kind: Type, read: str, at_least: int = 0) -> str:
    """A day, a month or a number, in the firm's own language and by the signs of its country.

    A number has `at_least` so many decimals.
    """
    if kind == "month":
        return short_month_and_year(datetime.fromisoformat(f"{read}-01"))
    if kind == "date":
        moment = datetime.fromisoformat(read)
        clock = f" {moment:%H:%M}" if len(read) > len("2026-10-31") else ""
        return f"{short_day_and_year(moment)}{clock}"
    number = Decimal(read)
    if number == number.to_integral_value() and not at_least:
        return grouped(int(number))
    decimals = -int(number.normalize().as_tuple().exponent)
    return grouped(number, max(decimals, at_least, _CENTS if kind == "money" else 0))
