"""Tables for spreadsheets: as text in the form all of them read, with no cell that one takes for a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TextIO

from twohats.words import grouped

# The mark at the beginning tells spreadsheets that it is UTF-8.
ENCODING = "utf-8-sig"

# How a formula begins, also in the wide signs of Chinese and Japanese (https://owasp.org/www-community/attacks/CSV_Injection).
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_NUMBER = re.compile(r"[+-][0-9][0-9 \u00a0\u202f.,]*")
_PHONE = re.compile(r"\+[0-9][0-9 \u00a0\u202f.()/-]*")


def delimiter() -> str:
    """What spreadsheets of the country expect between cells: a semicolon where a comma is the decimal sign."""
    return ";" if "," in grouped(Decimal("0.5"), 1) else ","


def write_csv(
    into: TextIO, headings: Sequence[str], blocks: Iterable[Iterable[Sequence[str]]], between: str = ","
) -> None:
    """Write a heading and rows, which come in blocks, into a file that leaves line ends alone."""
    writer = csv.writer(into, delimiter=between)
    writer.writerow([harmless(heading) for heading in headings])
    for block in blocks:
        writer.writerows([harmless(text) for text in row] for row in block)


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula; numbers and phone numbers stay as they are."""
    if text.startswith(_FORMULAS) and not _NUMBER.fullmatch(text) and not _PHONE.fullmatch(text):
        return f"'{text}"
    return text
