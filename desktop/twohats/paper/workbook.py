"""A table as a workbook (.xlsx): numbers and days as such, every text as a text, and not one formula."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from twohats.errors import RuleError

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of its currency, `Decimal("6400.00")`."""

    amount: Decimal
    currency: str


# What a cell may hold; None is an empty one, a moment is a naive one on the firm's clock.
Value = str | int | Decimal | Money | date | datetime | None

_MOST_ROWS = 1_048_576
# A cell takes 32,767 signs, and some count twice.
_LONGEST = 16_000
_FIRST_YEAR = 1900
# A sheet measures in the width of a digit.
_PIXELS_A_DIGIT, _WIDEST = 7, 60
_LONGEST_NAME, _NOT_IN_NAMES = 31, str.maketrans("[]:*?/\\", "       ")
_PLAIN = {
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
    "constant_memory": True,
}


def make_xlsx(name: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[Value]]) -> bytes:
    """A workbook of one sheet; each column with its heading and its width in pixels, the rows one by one.

    Raises:
        RuleError: a sheet has no room for so many rows.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415  # rarely needed

    into = io.BytesIO()
    book = Workbook(into, _PLAIN)
    try:
        sheet = book.add_worksheet(name.translate(_NOT_IN_NAMES)[:_LONGEST_NAME])
        formats = _Formats(book)
        sheet.freeze_panes(1, 0)
        for place, (heading, width) in enumerate(columns):
            sheet.set_column(place, place, min(width / _PIXELS_A_DIGIT, _WIDEST))
            sheet.write_string(0, place, _text(heading), formats.heading)
        for number, row in enumerate(rows, 1):
            if number == _MOST_ROWS:
                raise RuleError("A sheet holds 1,048,575 rows at most: export the list as CSV.")
            for place, value in enumerate(row):
                _write(sheet, number, place, value, formats)
    finally:
        book.close()
    return into.getvalue()


class _Formats:
    """How kinds of values look; each is made once."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401  # xlsxwriter ships without types
        self._book = book
        self._money: dict[str, Any] = {}
        self.heading = book.add_format({"bold": True, "bottom": 1})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        # As a text even when it is edited: a phone number keeps its plus.
        self.text = book.add_format({"num_format": "@"})

    def money(self, money: Money) -> Any:  # noqa: ANN401  # the same
        """An amount with as many decimals as its currency has, and the currency behind it."""
        if money.currency not in self._money:
            decimals = -int(money.amount.as_tuple().exponent)
            digits = "#,##0" + ("." + "0" * decimals if decimals > 0 else "")
            self._money[money.currency] = self._book.add_format({"num_format": f'{digits} "{money.currency}"'})
        return self._money[money.currency]


def _write(sheet: "Worksheet", row: int, place: int, value: Value, formats: _Formats) -> None:
    if value is None or value == "":
        return
    if isinstance(value, Money):
        sheet.write_number(row, place, value.amount, formats.money(value))
    elif isinstance(value, (int, Decimal)):
        sheet.write_number(row, place, value)
    elif isinstance(value, date) and value.year >= _FIRST_YEAR:
        sheet.write_datetime(row, place, value, formats.moment if isinstance(value, datetime) else formats.day)
    else:
        sheet.write_string(row, place, _text(str(value)), formats.text)


def _text(text: str) -> str:
    """A text that fits a cell. The library takes one between these marks for markup of its own."""
    text = text[:_LONGEST]
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text
