"""A table in a text file by a stranger: its encoding, its delimiter, its headings and its rows."""

import codecs
import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from twohats.errors import FileError, RuleError

DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_RECORDS = 50
_SAMPLE_BYTES = 4096
_LONGEST_CELL = 1_000_000
_BINARY_SHARE = 0.2
_DECLARED = re.compile(r"\s*sep=([,;\t|])\s*", re.IGNORECASE)
_TEXT_CONTROLS = frozenset(b"\t\n\v\f\r\x1a\x1b")
_UNCLOSED = "A quoted cell begins in this row and never closes."
# The longer marks first: that of UTF-32 begins with that of UTF-16. The last name is the one that reads it.
_MARKS = (
    (codecs.BOM_UTF8, ("utf-8", "utf-8-sig")),
    (codecs.BOM_UTF32_LE, ("utf-32-le", "utf-32")),
    (codecs.BOM_UTF32_BE, ("utf-32-be", "utf-32")),
    (codecs.BOM_UTF16_LE, ("utf-16-le", "utf-16")),
    (codecs.BOM_UTF16_BE, ("utf-16-be", "utf-16")),
)
_SIGNATURES = (
    (b"PK\x03\x04", "a spreadsheet or an archive"),
    (b"\xd0\xcf\x11\xe0", "a spreadsheet or a document of an office program"),
    (b"SQLite format 3\x00", "a database"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "an archive"),
)


class AskError(RuleError):
    """The file leaves a question open that only its owner can answer.

    Attributes:
        flag: the option of the import command that answers it, such as `--encoding`.
    """

    def __init__(self, sentence: str, *, flag: str, **values: object) -> None:
        super().__init__(sentence, flag=flag, **values)
        self.flag = flag


@dataclass(frozen=True, slots=True)
class Row:
    """A record with exactly as many cells as there are headings.

    Attributes:
        line: the line of the file, from 1, on which the record starts.
        cells: as written, filled up with "".
    """

    line: int
    cells: tuple[str, ...]

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that cannot be taken, the line on which it starts, and why, in one sentence."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """A readable table; `rows` opens the file anew each time and holds one record at a time."""

    path: Path
    headings: tuple[str, ...]
    encoding: str
    delimiter: str

    def rows(self) -> Iterator[Row | Refusal]:
        """Every record below the headings, blank ones too.

        Raises:
            FileError: the file changed or went away since the table was recognised.
        """
        torn = False
        with _opened(self.path, self.encoding) as stream:
            for line, record in islice(_below_preamble(_records(stream, self.delimiter)), 1, None):
                entry = _row(line, record, len(self.headings), torn=torn)
                torn = isinstance(record, str) or (torn and isinstance(entry, Refusal))
                yield entry


def read_table(path: Path, *, encoding: str | None = None, delimiter: str | None = None) -> Table:
    """Recognise a table in a text file.

    Args:
        path: the file.
        encoding: its name as Python knows it; None looks for a byte order mark, then tries UTF-8.
        delimiter: one of `, ; | tab`; None takes the one that gives the most even rows.

    Raises:
        AskError: the file is not UTF-8 and no encoding was given.
        RuleError: it is no text table, has no headings or no rows, or is not in the encoding given.
        FileError: it is not there or cannot be read.
    """
    encoding = _encoding(path, encoding)
    delimiter = _delimiter(path, encoding) if delimiter is None else _known_delimiter(delimiter)
    table = Table(path, _headings(path, encoding, delimiter), encoding, delimiter)
    if all(isinstance(row, Row) and row.blank for row in table.rows()):
        raise RuleError("{name} has headings but no rows.", name=path.name)
    return table


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


def _records(stream: Iterable[str], delimiter: str) -> Iterator[tuple[int, list[str] | str]]:
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
        return _UNCLOSED
    # A second line that is asked for shows that the first one left a quote open.
    reader = csv.reader([lines.taken[0], ""], delimiter=delimiter)
    try:
        record = next(reader)
    except csv.Error:
        return f"A cell of this row is longer than {_LONGEST_CELL} characters."
    return record if reader.line_num == 1 else _UNCLOSED


def _below_preamble(records: Iterator[tuple[int, list[str] | str]]) -> Iterator[tuple[int, list[str] | str]]:
    """The records from the headings on, without blank lines and `sep=;` above them."""
    for line, record in records:
        if isinstance(record, str) or (any(map(str.strip, record)) and record[0].strip().lower() != "sep="):
            yield line, record
            break
    yield from records


def _row(line: int, record: list[str] | str, width: int, *, torn: bool) -> Row | Refusal:
    if isinstance(record, str):
        return Refusal(line, record)
    if not any(map(str.strip, record)):
        return Row(line, ("",) * width)
    if any("\0" in cell for cell in record):
        return Refusal(line, "The row holds a zero byte, which no text has.")
    # Spreadsheets end rows with empty cells that no heading asks for; they hold nothing that could be lost.
    while len(record) > width and not record[-1].strip():
        record = record[:-1]
    found = f"{len(record)} cell" if len(record) == 1 else f"{len(record)} cells"
    if len(record) > width:
        return Refusal(line, f"The row has {found} where the headings have {width}.")
    if torn and len(record) < width:
        return Refusal(line, f"The row follows a broken quote and has {found} where the headings have {width}.")
    return Row(line, (*record, *[""] * (width - len(record))))


def _headings(path: Path, encoding: str, delimiter: str) -> tuple[str, ...]:
    with _opened(path, encoding) as stream:
        line, record = next(_below_preamble(_records(stream, delimiter)), (0, []))
    if isinstance(record, str):
        raise RuleError("The headings of {name} in line {line} cannot be read.", name=path.name, line=line)
    if not record:
        raise RuleError("{name} is empty.", name=path.name)
    if any("\0" in cell for cell in record):
        raise RuleError("The headings of {name} hold a zero byte: it is not a text table.", name=path.name)
    return tuple(record)


def _encoding(path: Path, given: str | None) -> str:
    """The name of the encoding in which the whole file reads."""
    sample = _sample(path)
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
        )
    if not _decodes(path, "utf-8"):
        raise AskError(
            "{name} is not in UTF-8: say with {flag} what it is in, for example {flag} cp1252.",
            name=path.name,
            flag="--encoding",
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


def _sample(path: Path) -> bytes:
    """The first bytes of what is surely a file and no known kind of binary one."""
    if path.is_dir():
        raise FileError("{name} is a folder, not a file.", name=path.name)
    if not path.is_file():
        raise FileError("There is no file {name}.", name=path)
    try:
        with path.open("rb") as stream:
            sample = stream.read(_SAMPLE_BYTES)
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error
    kind = next((kind for signature, kind in _SIGNATURES if sample.startswith(signature)), None)
    if kind is not None:
        raise RuleError("{name} is {kind}, not a text table: save it as CSV first.", name=path.name, kind=kind)
    return sample


def _decodes(path: Path, encoding: str) -> bool:
    try:
        with path.open(encoding=encoding, newline="") as stream:
            while stream.read(1 << 20):
                pass
    except UnicodeError:
        return False
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error
    return True


@contextmanager
def _opened(path: Path, encoding: str) -> Iterator[TextIO]:
    try:
        with path.open(encoding=encoding, newline="") as stream:
            yield stream
    except UnicodeError as error:
        raise FileError("{name} was changed while it was read.", name=path.name) from error
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error


def _known_delimiter(given: str) -> str:
    delimiter = {"tab": "\t", "\\t": "\t"}.get(given.lower(), given)
    if delimiter not in DELIMITERS:
        raise RuleError("{delimiter} is no delimiter: it is one of , ; | or tab.", delimiter=given)
    return delimiter


def _delimiter(path: Path, encoding: str) -> str:
    with _opened(path, encoding) as stream:
        declared = _DECLARED.fullmatch(stream.readline(16))
    if declared:
        return declared[1]
    return max(DELIMITERS, key=lambda delimiter: _evenness(path, encoding, delimiter))


def _evenness(path: Path, encoding: str, delimiter: str) -> tuple[bool, float, int]:
    """How well a delimiter fits: does it part the headings, how many rows agree with them, how finely."""
    with _opened(path, encoding) as stream:
        records = islice(_below_preamble(_records(stream, delimiter)), _SAMPLE_RECORDS)
        widths = [0 if isinstance(record, str) else len(record) for _, record in records if record]
    if not widths:
        return False, 0, 0
    return widths[0] > 1, widths.count(widths[0]) / len(widths), widths[0]
