"""The figures as a table for spreadsheets: one in a row, with its page, its name, what it is of, and its unit."""

import csv
import io
from collections.abc import Iterator
from typing import NamedTuple

from twohats.month.export.pages import to_json
from twohats.month.export.values import Amount, Values
from twohats.month.rules.figures import MonthFigures

_PAGES = ("marketing", "handshake", "sales")
_UNITS = {"percent": "%", "times": "×", "hours": "h", "days": "days"}
# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Row(NamedTuple):
    """One figure."""

    page: str
    figure: str
    value: str
    of: str
    unit: str


def to_csv(figures: MonthFigures) -> str:
    """Every figure on the pages, one in a row; what is undefined is left empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(Row._fields)
    writer.writerows(rows_of(figures))
    return out.getvalue()


def rows_of(figures: MonthFigures) -> Iterator[Row]:
    """Every figure on the pages, in their order."""
    told = to_json(figures)
    for page in _PAGES:
        yield from _rows(page, "", told[page], figures.currency)
    yield from _rows("sales", "adjustments", told["adjustments"], figures.currency)
    about = {name: value for name, value in told.items() if name not in {*_PAGES, "adjustments", "needs"}}
    yield from _rows("report", "", about, figures.currency)


def _rows(page: str, name: str, value: object, currency: str) -> Iterator[Row]:
    if isinstance(value, dict) and not isinstance(value.get("of", {}), dict):
        yield from _share(page, name, value, currency)
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from _rows(page, _below(name, key), one, currency)
    elif isinstance(value, list):
        for number, one in enumerate(value, 1):
            yield from _rows(page, _below(name, str(number)), one, currency)
    else:
        yield Row(page, name, _text(value), "", _unit(name, value, currency))


def _share(page: str, name: str, share: Values, currency: str) -> Iterator[Row]:
    """So much of so much in one row, and what else is said of it in rows of its own."""
    rest = dict(share)
    part = "amount" if "amount" in rest else "count"
    value, whole = rest.pop(part), rest.pop("of")
    yield Row(page, name, _text(value), _text(whole), currency if isinstance(whole, Amount) else "")
    for key, one in rest.items():
        yield from _rows(page, _below(name, key), one, currency)


def _below(name: str, key: str) -> str:
    return f"{name}.{key}" if name else key


def _text(value: object) -> str:
    text = "" if value is None else str(value)
    is_name = isinstance(value, str) and not isinstance(value, Amount)
    return f"'{text}" if is_name and text.startswith(_FORMULA) else text


def _unit(name: str, value: object, currency: str) -> str:
    if isinstance(value, Amount):
        return currency
    words = name.rpartition(".")[2].split("_")
    return next((unit for word, unit in _UNITS.items() if word in words), "") if not isinstance(value, str) else ""
