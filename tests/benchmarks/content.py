"""What stands on the month's pages, as plain data that any typesetter can set."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from twohats.month.pages import handshake, marketing, sales
from twohats.month.pages.words import Words
from twohats.month.rules.report import MonthReport
from twohats.paper.blocks import ChartBlock
from twohats.paper.charts import draw
from twohats.paper.page import Page, Row

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
    marks = list(_marks(draw(block.chart, width, height, accent), height))
    return {**_plain(block), "title": block.chart.title, "width": width, "height": height, "marks": marks}


def _marks(drawing: Any, height: float) -> Iterator[dict[str, Any]]:
    """The bars, and the texts by their baselines, from the top left."""
    for one in drawing.contents:
        colour = f"#{one.fillColor.hexval()[2:]}"
        if hasattr(one, "text"):
            yield {"text": one.text, "x": one.x, "y": height - one.y, "size": one.fontSize, "colour": colour}
        else:
            top = height - one.y - one.height
            yield {"x": one.x, "y": top, "width": one.width, "height": one.height, "colour": colour}


def _plain(value: Any) -> Any:
    """A record as a dictionary that knows its kind; what only our own pages can use becomes nothing."""
    if is_dataclass(value):
        facts = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"kind": type(value).__name__, **facts}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | float) else None
