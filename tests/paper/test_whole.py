"""On paper a name is set in smaller type before it is cut."""

from io import BytesIO

import pdfplumber
import pytest
from reportlab.pdfgen.canvas import Canvas

from twohats.paper.block import Block
from twohats.paper.blocks import BarLine, BarsList, ChartBlock, Figure, Figures
from twohats.paper.charts import Chart, Series
from twohats.paper.fonts import BOLD, REGULAR, characters
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import SALES, SMALLEST
from twohats.paper.table import Table

LONG = "Where the open deals stand, by their value"


def table(rows: tuple[tuple[str, str], ...], title: str = "") -> Table:
    return Table(("Name", "Sum"), rows, ("left", "right"), title=title)


def drawn(block: Block, width: float) -> pdfplumber.page.Page:
    file = BytesIO()
    for font in (REGULAR, BOLD):
        characters(font)
    canvas = Canvas(file, (400, 300), initialFontName=REGULAR)
    block.draw(Sheet(canvas, 300, SALES), Area(20, 20, width, 150))
    canvas.showPage()
    canvas.save()
    return pdfplumber.open(file).pages[0]


@pytest.mark.parametrize(
    ("block", "width"),
    [
        (table((("a", "1"),), LONG), 200),
        (BarsList(LONG, (BarLine("a", "1", "2", 0.5),)), 200),
        (ChartBlock(Chart("twelve months", LONG, ("a",), (Series("n", (1,)),))), 200),
        (Figures((Figure(LONG, "1"),)), 155),
        (table(((LONG, "1,000,000 of 2,000,000"),)), 240),
    ],
)
def test_a_name_that_is_a_little_too_long_is_whole(block: Block, width: float) -> None:
    page = drawn(block, width)
    assert LONG in page.extract_text()
    assert min(char["size"] for char in page.chars) >= SMALLEST


def test_a_table_is_set_in_smaller_type_before_a_name_is_cut() -> None:
    names = tuple((f"{LONG} {number}", "1,000,000") for number in range(3))
    page = drawn(table(names), 230)
    assert all(name in page.extract_text() for name, _ in names)
