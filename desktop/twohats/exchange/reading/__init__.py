"""A stranger's file as one table of texts: what it is, its headings and its rows, each with its line."""

from pathlib import Path

from twohats.errors import RuleError
from twohats.exchange.asking import AskError
from twohats.exchange.reading.cards import are_cards, read_cards
from twohats.exchange.reading.sheet import read_sheet
from twohats.exchange.reading.table import Exact, Refusal, Row, Table, first_bytes
from twohats.exchange.reading.text import DELIMITERS, encoding_of, read_text
from twohats.words import marked, say

__all__ = ["DELIMITERS", "AskError", "Exact", "Refusal", "Row", "Table", "read_table"]

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_SIGNATURES = marked(
    (
        (b"SQLite format 3\x00", "a database"),
        (b"%PDF", "a PDF"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"\x1f\x8b", "an archive"),
        (b"<?xml", "a file in XML"),
        (b"<!doctype", "a web page"),
        (b"<html", "a web page"),
    )
)


def read_table(
    path: Path, *, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Table:
    """Recognise a table in a text file, a sheet of a workbook, or a file of vCards.

    Args:
        path: the file.
        encoding: of a text, as Python knows it; None looks for a byte order mark, then tries UTF-8.
        delimiter: of a text, one of `, ; | tab`; None takes the one that gives the most even rows.
        sheet: the name of a sheet; None takes the only one that holds something.

    Raises:
        AskError: a text is not UTF-8 and no encoding was given, or several sheets hold something.
        RuleError: it is no table, has no headings or no rows, does not fit what was given, or is too large.
        FileError: it is not there or cannot be read.
    """
    sample = first_bytes(path)
    book = sample.startswith(_WORKBOOKS)
    table = read_sheet(path, sheet) if book else _read_text(path, sample, encoding, delimiter)
    if all(isinstance(row, Row) and row.blank for row in table.rows()):
        raise RuleError("{name} has headings but no rows.", name=path.name)
    return table


def _read_text(path: Path, sample: bytes, encoding: str | None, delimiter: str | None) -> Table:
    start = sample.lower()
    kind = next((kind for signature, kind in _SIGNATURES if start.startswith(signature.lower())), None)
    if kind is not None:
        raise RuleError("{name} is {kind}, not a table: save it as CSV first.", name=path.name, kind=say(kind))
    encoding = encoding_of(path, sample, encoding)
    if are_cards(path, encoding):
        return read_cards(path, encoding)
    return read_text(path, encoding, delimiter)
