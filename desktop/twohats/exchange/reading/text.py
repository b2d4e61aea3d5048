"""A table in a text file: its encoding, its delimiter and its records."""

import codecs
import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TextIO

from twohats.errors import FileError, RuleError
from twohats.exchange.asking import AskError
from twohats.exchange.reading.table import MOST_COLUMNS, RawRecord, Table, find_headings, settled_headings
from twohats.words import filled, marked, say

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_RECORDS = 50
_LONGEST_CELL = 1_000_000
_CHUNK = 1 << 20
_LONGEST_LINE = 16 * _CHUNK
_BINARY_SHARE = 0.2
_USUAL_ENCODINGS = ("cp1252", "iso-8859-2", "cp1250", "iso-8859-15", "mac-roman", "cp1251", "cp437")
_DECLARED = re.compile(r"\s*sep=([,;\t|])\s*", re.IGNORECASE)
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1a\x1b")
_UNCLOSED = marked("A cell in quotation marks begins in this row and never ends.")
# The longer marks first: that of UTF-32 begins with that of UTF-16. The last name is the one that reads it.
_MARKS = (
    (codecs.BOM_UTF8, ("utf-8", "utf-8-sig")),
    (codecs.BOM_UTF32_LE, ("utf-32-le", "utf-32")),
    (codecs.BOM_UTF32_BE, ("utf-32-be", "utf-32")),
    (codecs.BOM_UTF16_LE, ("utf-16-le", "utf-16")),
    (codecs.BOM_UTF16_BE, ("utf-16-be", "utf-16")),
)


def read_text(path: Path, encoding: str, delimiter: str | None) -> Table:
    """Recognise a table in a text whose encoding is known; its rows may still be none."""
    delimiter = _delimiter(path, encoding) if delimiter is None else _known_delimiter(delimiter)
    records = partial(_records_of, path, encoding, delimiter)
    found = find_headings(records())
    return Table(path, settled_headings(path, found), records, found[0], encoding, delimiter)


def lines_of(path: Path, encoding: str) -> Iterator[str]:
    """The lines of a text, each with its end."""
    with _opened(path, encoding) as stream:
        yield from stream


class _Lines:
    """Lines that can be given back, so that one broken quote costs one record, not the rest of the file."""

    def __init__(self, source: Iterable[str]) -> None:
        self._source = iter(source)
        self._returned: deque[str] = deque()
        self.taken: list[str] = []
        self.start = 1

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        line = self._returned.popleft() if self._returned else next(self._source)
        self.taken.append(line)
        return line

    def keep_first(self) -> None:
        """Give back all but the first line of this record."""
        self._returned.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]

    def close_record(self) -> None:
        self.start += len(self.taken)
        self.taken = []


def _records_of(path: Path, encoding: str, delimiter: str) -> Iterator[RawRecord]:
    """Every record of the file, without the `sep=;` that a spreadsheet may have put above it."""
    with _opened(path, encoding) as stream:
        for line, record in _records(stream, delimiter):
            declares = line == 1 and record and not isinstance(record, str) and record[0].strip().lower() == "sep="
            if not declares:
                yield line, record


def _records(stream: Iterable[str], delimiter: str) -> Iterator[RawRecord]:
    """Each record with the line it starts on: its cells, or the sentence why it cannot be read."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = _Lines(stream)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        record: list[str] | str
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error:
            record = _mend(lines, delimiter)
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
        yield lines.start, record
        lines.close_record()


def _mend(lines: _Lines, delimiter: str) -> list[str] | str:
    """The broken record read loosely if it ends on its own line; else only that line is given up."""
    if len(lines.taken) > 1:
        lines.keep_first()
        return say(_UNCLOSED)
    # A second line that is asked for shows that the first one left a quote open.
    reader = csv.reader([lines.taken[0], ""], delimiter=delimiter)
    try:
        record = next(reader)
    except csv.Error:
        return filled(say("A cell of this row is longer than {} characters."), _LONGEST_CELL)
    return record if reader.line_num == 1 else say(_UNCLOSED)


def encoding_of(path: Path, sample: bytes, given: str | None) -> str:
    """The name of the encoding in which the whole file reads; its first bytes are the sample.

    Raises:
        AskError: it is not UTF-8 and no encoding was given.
        RuleError: it is not in the encoding given, or a line of it never ends.
    """
    names = next((names for mark, names in _MARKS if sample.startswith(mark)), ())
    if given is not None:
        return _given_encoding(path, given, names)
    if names:
        if not _decodes(path, names[-1]):
            raise RuleError("{name} is marked as {encoding} but is not.", name=path.name, encoding=names[0])
        return names[-1]
    controls = sum(byte < ord(" ") and byte not in _TEXT_CONTROLS for byte in sample)
    if controls > _BINARY_SHARE * len(sample):
        raise AskError(
            "{name} is not a text table; if it is UTF-16 without a mark, give {flag} utf-16-le.",
            name=path.name,
            flag="--encoding",
            offered=("utf-16-le", "utf-16-be"),
        )
    if not _decodes(path, "utf-8"):
        raise AskError(
            "{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.",
            name=path.name,
            flag="--encoding",
            offered=_USUAL_ENCODINGS,
        )
    return "utf-8"


def _given_encoding(path: Path, given: str, marked: tuple[str, ...]) -> str:
    try:
        name = codecs.lookup(given).name
        fits = _decodes(path, name)
    except (LookupError, ValueError) as error:
        raise RuleError("There is no encoding called {encoding}.", encoding=given) from error
    if marked and name not in marked:
        raise RuleError("{name} is marked as {marked}: leave the encoding out.", name=path.name, marked=marked[0])
    if not fits:
        raise RuleError("{name} does not read as {encoding}.", name=path.name, encoding=given)
    return marked[-1] if marked else name


def _decodes(path: Path, encoding: str) -> bool:
    try:
        with _text(path, encoding) as stream:
            _read_through(path, stream)
    except UnicodeError:
        return False
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error
    return True


def _read_through(path: Path, stream: TextIO) -> None:
    """Read all of it, a piece at a time. What is one endless line is no table, and would fill the memory as one."""
    run = 0
    while piece := stream.read(_CHUNK):
        run = 0 if "\n" in piece or "\r" in piece else run + len(piece)
        if run > _LONGEST_LINE:
            raise RuleError("{name} has a line that never ends: it is not a text table.", name=path.name)


@contextmanager
def _opened(path: Path, encoding: str) -> Iterator[TextIO]:
    try:
        with _text(path, encoding) as stream:
            yield stream
    except UnicodeError as error:
        raise FileError("{name} was changed while it was read.", name=path.name) from error
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error


class _Pieces(io.BufferedReader):
    """Reads a file by the megabyte.

    Each read lets go of the interpreter's lock and takes it back at once. Where that happens every millisecond, the
    window's thread, which waits for the lock, never gets to ask for it (`take_gil` in CPython's ceval_gil.c).
    """

    def read1(self, size: int = -1) -> bytes:
        return super().read1(max(size, _CHUNK))


def _text(path: Path, encoding: str) -> TextIO:
    pieces = _Pieces(io.FileIO(path))
    try:
        return io.TextIOWrapper(pieces, encoding, newline="")
    except LookupError:
        pieces.close()
        raise


def _known_delimiter(given: str) -> str:
    delimiter = {"tab": "\t", "\\t": "\t"}.get(given.lower(), given)
    if delimiter not in DELIMITERS:
        raise RuleError("{delimiter} is not a delimiter: it is one of , ; | or tab.", delimiter=given)
    return delimiter


def _delimiter(path: Path, encoding: str) -> str:
    with _opened(path, encoding) as stream:
        declared = _DECLARED.fullmatch(stream.readline(16))
    if declared:
        return declared[1]
    return max(DELIMITERS, key=lambda delimiter: _evenness(path, encoding, delimiter))


def _evenness(path: Path, encoding: str, delimiter: str) -> tuple[bool, float, int]:
    """How well a delimiter fits: does it part the headings, how many rows agree with them, how finely."""
    line, headings = find_headings(_records_of(path, encoding, delimiter))
    if isinstance(headings, str) or not headings or len(headings) > MOST_COLUMNS:
        return len(headings) > MOST_COLUMNS, 0, 0
    below = (record for at, record in _records_of(path, encoding, delimiter) if at >= line and record)
    widths = [0 if isinstance(record, str) else len(record) for record in islice(below, _SAMPLE_RECORDS)]
    return widths[0] > 1, widths.count(widths[0]) / len(widths), widths[0]
