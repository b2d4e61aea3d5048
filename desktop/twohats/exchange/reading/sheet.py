"""A sheet of a workbook (.xlsx, .xls, .ods), read by a process of its own that may use only so much time and memory."""

import mmap
import os
import subprocess  # starts this program itself
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

import msgspec

from twohats.errors import FileError, RuleError
from twohats.exchange.asking import AskError
from twohats.exchange.reading.table import Exact, RawRecord, Table, find_headings, settled_headings
from twohats.words import marked

LARGEST_FILE = 64 << 20
_PATIENCE = 10
_DIGITS = 15
_OUT_OF_BOUNDS = marked("{name} is larger inside than a table can be: save the sheet you need as CSV.")
_DAMAGED = marked("{name} is damaged or not a spreadsheet: it cannot be read.")


@dataclass(frozen=True, slots=True)
class _Content:
    """What the process wrote down: a first line about the workbook, then a line for each row of the sheet."""

    text: mmap.mmap
    begin: int

    def records(self) -> Iterator[RawRecord]:
        """Every row that holds something, with its number and its cells as texts."""
        position = self.begin
        decode = msgspec.json.Decoder(list[Any]).decode
        while (end := self.text.find(b"\n", position)) >= 0:
            number, *cells = decode(self.text[position:end])
            yield number, [cell if isinstance(cell, str) else exact(cell) for cell in cells]
            position = end + 1


def read_sheet(path: Path, sheet: str | None) -> Table:
    """Recognise the table in a sheet; its rows may still be none.

    Raises:
        AskError: several sheets hold something, and none was named.
        RuleError: it is no workbook, is damaged, locked with a password, or needs too much time or memory.
        FileError: it cannot be read.
    """
    with tempfile.TemporaryFile() as output:
        _run(path, sheet, output)
        about, content = _content(path, output)
    records = content.records
    line, headings = find_headings(records())
    if not isinstance(headings, str):
        headings = [*headings, *[""] * (about["width"] - len(headings))]
    names = settled_headings(path, (line, headings))
    return Table(path, names, records, line, sheet=about["sheet"], sheets=tuple(about["sheets"]))


def exact(number: float) -> Exact:
    """A number of a sheet as it shows there: what its 15 digits say, without the noise of binary fractions."""
    if isinstance(number, int):
        return Exact(number)
    return Exact(format(Decimal(f"{number:.{_DIGITS}g}"), "f"))


def _run(path: Path, sheet: str | None, output: IO[bytes]) -> None:
    """Let a process of its own write the sheet into a file that nobody else sees."""
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise RuleError(_OUT_OF_BOUNDS, name=path.name)
    seconds = 2 + (size >> 20)
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "twohats"]
    # As digits: the name of a sheet may hold what no word of a command can.
    named = [] if sheet is None else ["--sheet", sheet.encode("utf-8", "surrogatepass").hex()]
    words = [*program, "read-sheet", "--seconds", str(seconds), *named, "--", str(path.absolute())]
    try:
        done = subprocess.run(  # noqa: S603  # our own words
            words,
            stdin=subprocess.DEVNULL,
            stdout=output,
            # Read, so that its end is noticed at once; without a pipe it is waited for by looking now and then.
            stderr=subprocess.PIPE,
            timeout=seconds * _PATIENCE,
            check=False,
            env={**os.environ, "RUST_BACKTRACE": "0"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise RuleError(_OUT_OF_BOUNDS, name=path.name) from error
    except OSError as error:
        raise FileError("{name} cannot be read: {why}.", name=path.name, why=error.strerror) from error
    if done.returncode:
        # A process that was ended from outside had reached one of its limits.
        raise RuleError(_OUT_OF_BOUNDS if done.returncode < 0 else _DAMAGED, name=path.name)


def _content(path: Path, output: IO[bytes]) -> tuple[dict[str, Any], _Content]:
    """What was written: about the workbook, and the rows. What the process had to say is raised here."""
    with suppress(ValueError, msgspec.DecodeError):
        text = mmap.mmap(output.fileno(), 0, access=mmap.ACCESS_READ)
        end = text.find(b"\n")
        about = msgspec.json.decode(text[:end], type=dict[str, Any])
        if "sheet" in about:
            return about, _Content(text, end + 1)
        if "offered" in about:
            offered = tuple(about["offered"])
            raise AskError(about["says"], flag="--sheet", offered=offered, name=path.name, sheets=", ".join(offered))
        raise RuleError(about["says"], name=path.name, sheet=about.get("named", ""))
    raise RuleError(_DAMAGED, name=path.name)
