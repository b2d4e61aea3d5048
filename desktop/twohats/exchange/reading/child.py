"""Runs in a process of its own: writes a sheet of a workbook by a stranger to the standard output, a row a line.

What is hostile in it (an archive that unpacks without end, a cell at the far corner, entities that name other files)
is refused, or costs this process alone.
"""

import sys
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime, time
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from twohats.words import marked

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_MEMORY = 300 << 20
_LARGEST_OUTPUT = 1 << 30
_LARGEST_INSIDE = 400 << 20
_MOST_PARTS = 5_000
_THINNEST = 200
_SMALL = 4 << 20
_WHOLE = 10**15
_CHUNK = 1 << 18
_DOCTYPE = b"<!DOCTYPE"
_TOO_LARGE = marked("{name} is larger inside than a table can be: save the sheet you need as CSV.")
_DAMAGED = marked("{name} is damaged or not a spreadsheet: it cannot be read.")


class _RefusedError(Exception):
    """Carries what the owner is told."""

    def __init__(self, says: str, **more: object) -> None:
        super().__init__(says)
        self.about = {"says": says, **more}


def write_sheet(path: Path, name: str | None, seconds: int) -> None:
    """Write a line about the workbook and then its sheet, or one line that says why not."""
    _limit(seconds)
    write = sys.stdout.buffer.write
    encode = msgspec.json.Encoder().encode
    try:
        for line in _lines(path, name):
            write(encode(line))
            write(b"\n")
    except _RefusedError as refused:
        write(encode(refused.about))
        write(b"\n")
    except MemoryError:
        write(encode({"says": _TOO_LARGE}))
        write(b"\n")


def _limit(seconds: int) -> None:
    """Take no more time and memory than a table needs, where the system can see to it."""
    try:
        import resource  # noqa: PLC0415  # not on Windows
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_FSIZE, _LARGEST_OUTPUT),
    ):
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (most, most))


def _lines(path: Path, name: str | None) -> Iterator[object]:
    import python_calamine as calamine  # noqa: PLC0415  # after the limits are set

    if zipfile.is_zipfile(path):
        _inspect(path)
    try:
        with calamine.CalamineWorkbook.from_path(path) as book:
            sheet = _chosen(book, name)
            first, last = sheet.start or (0, 0), sheet.end or (0, 0)
            yield {"sheet": sheet.name, "sheets": _names(book), "width": last[1] - first[1] + 1}
            yield from _rows(sheet)
    except calamine.PasswordError as error:
        raise _RefusedError(marked("{name} is locked with a password: save it without one first.")) from error
    except (calamine.CalamineError, OSError) as error:
        raise _RefusedError(_DAMAGED) from error


def _names(book: "CalamineWorkbook") -> list[str]:
    """Its sheets of cells, without charts and what is hidden."""
    import python_calamine as calamine  # noqa: PLC0415  # after the limits are set

    cells, seen = calamine.SheetTypeEnum.WorkSheet, calamine.SheetVisibleEnum.Visible
    return [sheet.name for sheet in book.sheets_metadata if sheet.typ == cells and sheet.visible == seen]


def _chosen(book: "CalamineWorkbook", name: str | None) -> "CalamineSheet":
    """The sheet that was named, or the only one that holds something."""
    names = _names(book)
    if name is not None:
        found = [known for known in book.sheet_names if known.strip().casefold() == name.strip().casefold()]
        if not found:
            raise _RefusedError(marked("{name} has no sheet called {sheet}."), named=name)
        return book.get_sheet_by_name(found[0])
    filled = [sheet for sheet in map(book.get_sheet_by_name, names) if sheet.start is not None]
    if not filled:
        raise _RefusedError(marked("{name} is empty."))
    if len(filled) > 1:
        offered = [sheet.name for sheet in filled]
        raise _RefusedError(marked("{name} has several sheets: say with {flag} which, of {sheets}."), offered=offered)
    return filled[0]


def _rows(sheet: "CalamineSheet") -> Iterator[list[object]]:
    """The rows that hold something, each led by its number in the sheet."""
    for number, cells in enumerate(sheet.iter_rows(), 1):
        row = [_plain(cell) for cell in cells]
        while row and row[-1] == "":
            row.pop()
        if row:
            yield [number, *row]


def _plain(cell: object) -> str | int | float:
    """A cell as a text or a number; days and moments as their standard writes them."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int | float):
        return _number(cell)
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return str(cell)


def _number(number: float) -> str | int | float:
    if isinstance(number, int):
        return number if abs(number) <= _WHOLE else str(number)
    if not isfinite(number):
        return ""
    return int(number) if number.is_integer() and abs(number) <= _WHOLE else number


def _inspect(path: Path) -> None:
    """Look into an archive without unpacking it to anywhere: how large it is, and whether it names what it must not."""
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
            thin = any(
                part.file_size > _SMALL and part.file_size > _THINNEST * max(part.compress_size, 1) for part in parts
            )
            if thin or len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST_INSIDE:
                raise _RefusedError(_TOO_LARGE)
            for part in parts:
                if part.filename.lower().endswith((".xml", ".rels")):
                    _inspect_part(archive, part)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, ValueError, OSError) as error:
        raise _RefusedError(_DAMAGED) from error


def _inspect_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Read a part to its end: it is as long as it says, and defines no entities."""
    tail = b""
    with archive.open(part) as stream:
        while piece := stream.read(_CHUNK):
            if _DOCTYPE in tail + piece:
                raise _RefusedError(
                    marked("{name} defines entities of its own, which no spreadsheet does: it is not opened.")
                )
            tail = piece[-len(_DOCTYPE) :]
