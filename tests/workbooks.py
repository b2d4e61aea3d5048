"""Reads a workbook back with nothing but its own standard: the cells as numbers and texts, each with its format."""

import io
import re
import zipfile
from dataclasses import dataclass
from xml.etree import ElementTree as ET  # our own file

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_ESCAPED = re.compile("_x([0-9A-F]{4})_")


@dataclass(frozen=True)
class Read:
    """One cell: a number or a text, and how it is to look."""

    value: float | str
    format: str
    bold: bool


@dataclass(frozen=True)
class Workbook:
    """The one sheet of a workbook: its name, its cells by place such as `B2`, and all of its XML."""

    name: str
    cells: dict[str, Read]
    xml: str

    def column(self, letter: str) -> list[float | str | None]:
        """What stands under a heading, from the top."""
        last = max(int(re.sub("[A-Z]", "", place)) for place in self.cells)
        found = [self.cells.get(f"{letter}{row}") for row in range(2, last + 1)]
        return [None if cell is None else cell.value for cell in found]

    @property
    def headings(self) -> list[float | str]:
        """The first row."""
        return [cell.value for place, cell in self.cells.items() if re.fullmatch("[A-Z]+1", place)]


def read_workbook(content: bytes) -> Workbook:
    """Read one sheet back; damaged XML raises."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        assert book.testzip() is None
        (sheet,) = (name for name in book.namelist() if name.startswith("xl/worksheets/"))
        xml = book.read(sheet).decode()
        formats = _formats(ET.fromstring(book.read("xl/styles.xml")))  # noqa: S314  # our own file
        named = ET.fromstring(book.read("xl/workbook.xml")).find(f"{_MAIN}sheets/{_MAIN}sheet")  # noqa: S314
    assert named is not None
    cells = {
        str(cell.get("r")): Read(_value(cell), *formats[int(cell.get("s", "0"))])
        for cell in ET.fromstring(xml).iter(f"{_MAIN}c")  # noqa: S314
    }
    return Workbook(str(named.get("name")), cells, xml)


def _formats(styles: ET.Element) -> list[tuple[str, bool]]:
    named = {one.get("numFmtId"): one.get("formatCode", "") for one in styles.iter(f"{_MAIN}numFmt")}
    named["49"] = "@"
    fonts = [font.find(f"{_MAIN}b") is not None for font in styles.iter(f"{_MAIN}font")]
    cells = styles.find(f"{_MAIN}cellXfs")
    assert cells is not None
    return [(named.get(one.get("numFmtId"), ""), fonts[int(one.get("fontId", "0"))]) for one in cells]


def _value(cell: ET.Element) -> float | str:
    if cell.get("t") == "inlineStr":
        (text,) = cell.iter(f"{_MAIN}t")
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text.text or "")
    assert cell.get("t") is None
    return float(cell.findtext(f"{_MAIN}v") or "")
