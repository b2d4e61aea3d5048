"""What every kind of file is read as: headings, and rows as wide as these, each with the line it starts on."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from twohats.errors import FileError, RuleError
from twohats.exchange.fields.kinds import is_known
from twohats.words import filled, many, say

MOST_COLUMNS = 2_000
_SAMPLE_BYTES = 4096
_LONGEST_PREAMBLE = 20
_FEWEST_KNOWN = 2

RawRecord = tuple[int, list[str] | str]
"""The line a record starts on, and its cells, or the sentence why it cannot be read."""


class Exact(str):
    """A number that a sheet knows to be one: digits, with a point before its decimals."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A record with exactly as many cells as there are headings.

    Attributes:
        line: the line of the file, or the row of the sheet, from 1, on which the record starts.
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
    """A readable table; `rows` reads it anew each time and holds one record at a time.

    Attributes:
        path: the file.
        headings: as written.
        records: reads every record of the file, those above the headings too.
        heading_line: where the headings stand; 0 if the file has none of its own.
        encoding: of a text.
        delimiter: of a text.
        sheet: which sheet of a workbook.
        sheets: the names of all its sheets.
    """

    path: Path
    headings: tuple[str, ...]
    records: Callable[[], Iterator[RawRecord]]
    heading_line: int
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()

    def rows(self) -> Iterator[Row | Refusal]:
        """Every record below the headings, blank ones too.

        Raises:
            FileError: the file changed or went away since the table was recognised.
        """
        torn = False
        for line, record in self.records():
            if line > self.heading_line:
                entry = _row(line, record, len(self.headings), torn=torn)
                torn = isinstance(record, str) or (torn and isinstance(entry, Refusal))
                yield entry


def first_bytes(path: Path) -> bytes:
    """The first bytes of what is surely a file.

    Raises:
        FileError: it is none, or cannot be read.
    """
    if path.is_dir():
        raise FileError("{name} is a folder, not a file.", name=path.name)
    if not path.is_file():
        raise FileError("There is no file {name}.", name=path)
    try:
        with path.open("rb") as stream:
            return stream.read(_SAMPLE_BYTES)
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error


def find_headings(records: Iterable[RawRecord]) -> RawRecord:
    """The record that holds the headings: the first that holds anything, unless it is the title of a table below it.

    A title stands alone in its row; what it is the title of begins with headings that we know.
    """
    filled = (record for record in records if isinstance(record[1], str) or _count(record[1]))
    top = list(islice(filled, _LONGEST_PREAMBLE))
    if not top:
        return 0, []
    first = top[0]
    if isinstance(first[1], str) or _count(first[1]) > 1:
        return first
    return next((record for record in top if _are_headings(record[1])), first)


def settled_headings(path: Path, found: RawRecord) -> tuple[str, ...]:
    """The headings that were found.

    Raises:
        RuleError: there are none, they cannot be read, or they are too many.
    """
    line, record = found
    if isinstance(record, str):
        raise RuleError("The headings of {name} in line {line} cannot be read.", name=path.name, line=line)
    if not record:
        raise RuleError("{name} is empty.", name=path.name)
    if any("\0" in cell for cell in record):
        raise RuleError("The headings of {name} hold a zero byte: it is not a text table.", name=path.name)
    if len(record) > MOST_COLUMNS:
        raise RuleError(
            "{name} has {found} columns; no more than {most} can be taken in.",
            name=path.name,
            found=len(record),
            most=MOST_COLUMNS,
        )
    return tuple(str(cell) for cell in record)


def _count(record: list[str]) -> int:
    return sum(1 for cell in record if cell.strip())


def _are_headings(record: list[str] | str) -> bool:
    return not isinstance(record, str) and sum(map(is_known, record[:MOST_COLUMNS])) >= _FEWEST_KNOWN


def _row(line: int, record: list[str] | str, width: int, *, torn: bool) -> Row | Refusal:
    if isinstance(record, str):
        return Refusal(line, record)
    whole = "".join(record)
    if not whole.strip():
        return Row(line, ("",) * width)
    if "\0" in whole:
        return Refusal(line, say("The row holds a zero byte, which no text has."))
    # Spreadsheets end rows with empty cells that no heading asks for; they hold nothing that could be lost.
    while len(record) > width and not record[-1].strip():
        record = record[:-1]
    found = many(len(record), "1 cell", "{} cells")
    if len(record) > width:
        return Refusal(line, filled(say("The row has {} where the headings have {}."), found, width))
    if torn and len(record) < width:
        said = say("The row follows a broken quote and has {} where the headings have {}.")
        return Refusal(line, filled(said, found, width))
    return Row(line, tuple(record) if len(record) == width else (*record, *[""] * (width - len(record))))
