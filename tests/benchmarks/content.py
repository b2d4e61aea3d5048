"""What stands on the month's pages, as plain data that any typesetter can set."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from io import BytesIO
from typing import Any

import pdfplumber
from reportlab.pdfgen.canvas import Canvas

from twohats.month.pages import handshake, marketing, sales
from twohats.month.pages.words import Words
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import ChartBlock
from twohats.paper.charts import Chart, draw
from twohats.paper.fonts import REGULAR, characters
from twohats.paper.page import Page, Row
from twohats.paper.sheet import Area, Sheet

# Between the side margins of A4, as on our own pages.
WIDTH = 499.0


def content_of(report: MonthReport) -> list[Any]:
    """The three pages: every text, every row of every table, and the bars and labels of every chart at their places."""
    words = Words(report)
    return [_page(room.page(report, words)) for room in (marketing, handshake, sales)]


def _page(page: Page) -> dict[str, Any]:
    return {**_plain(page), "rows": [_row(row, page.accent) for row in page.rows]}


def _row(row: Row, accent: str) -> dict[str, Any]:
    widths = row.widths(WIDTH)
    blocks = [
        _chart(block, width, accent) if isinstance(block, ChartBlock) else _plain(block)
        for block, width in zip(row.blocks, widths, strict=True)
    ]
    return {"widths": widths, "blocks": blocks}


def _chart(block: ChartBlock, width: float, accent: str) -> dict[str, Any]:
    height = block.heights(width).natural
    marks = list(_marks(block.chart, width, height, accent))
    return {**_plain(block), "title": block.chart.title, "width": width, "height": height, "marks": marks}


def _marks(chart: Chart, width: float, height: float, accent: str) -> Iterator[dict[str, Any]]:
    """The bars, and the texts by their baselines, from the top left: read back from a page that holds nothing else."""
    file = BytesIO()
    characters(REGULAR)
    canvas = Canvas(file, (width, height), initialFontName=REGULAR)
    draw(chart, Sheet(canvas, height, accent), Area(0, 0, width, height))
    canvas.showPage()
    canvas.save()
    with pdfplumber.open(file) as pdf:
        for one in pdf.pages[0].rects:
            place = {"x": one["x0"], "y": one["top"], "width": one["width"], "height": one["height"]}
            yield {**place, "colour": _colour(one)}
        for word in pdf.pages[0].extract_words(keep_blank_chars=True, return_chars=True):
            first = word["chars"][0]
            place = {"x": word["x0"], "y": height - first["matrix"][5], "size": first["size"]}
            yield {**place, "text": word["text"], "colour": _colour(first)}


def _colour(drawn: dict[str, Any]) -> str:
    return "#" + "".join(f"{round(part * 255):02x}" for part in drawn["non_stroking_color"])


def _plain(value: Any) -> Any:
    """A record as a dictionary that knows its kind; what only our own pages can use becomes nothing."""
    if is_dataclass(value):
        facts = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__, **facts}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | float) else None
