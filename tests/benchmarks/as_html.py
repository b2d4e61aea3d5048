"""The month's pages as HTML, for WeasyPrint; how they look is said in `others/month.css`."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

Block = dict[str, Any]


def as_html(pages: Sequence[Block]) -> str:
    """A document with a section for each page."""
    sections = (_page(page, f"{page['wing']} · page {place} of {len(pages)}") for place, page in enumerate(pages, 1))
    return f"<html lang=en><title>{escape(pages[0]['firm'])}</title><body>{''.join(sections)}"


def _page(page: Block, number: str) -> str:
    head = f"<div class=month>{escape(page['month'])}<small>{escape(page['firm'])}</small></div>"
    head += f"<h1>{escape(page['wing'])}<span>{escape(page['subtitle'])}</span></h1>"
    head += f"<small class=letterhead>{escape(page['letterhead'])}</small>"
    head += f"<div class=headline>{escape(page['headline'])}</div><div class=second>{escape(page['second_line'])}</div>"
    foot = "<br>".join(map(escape, (page["definitions"], page["as_of"], number)))
    return f"<section>{head}{''.join(map(_row, page['rows']))}<footer>{foot}</footer></section>"


def _row(row: Block) -> str:
    pairs = zip(row["blocks"], row["widths"], strict=True)
    blocks = (
        f"<div class=block style='width:{width:.1f}pt'>{_KINDS[block['kind']](block)}</div>" for block, width in pairs
    )
    return f"<div class=row>{''.join(blocks)}</div>"


def _figures(block: Block) -> str:
    width = 100 / len(block["figures"])
    return "".join(
        f"<div class=card style='width:{width:.2f}%'><small>{escape(one['label'])}</small><b>{escape(one['value'])}</b>"
        f"<small>{escape(one['under'])}</small>{_bar(one['fraction'])}</div>"
        for one in block["figures"]
    )


def _bar(share: float | None) -> str:
    if share is None:
        return ""
    return f"<div class=track><div class=share style='width:{min(max(share, 0), 1):.1%}'></div></div>"


def _table(block: Block) -> str:
    sides = [f" class={side}" for side in block["alignments"]]
    lines = [*block["rows"], *block["always"]] or [[block["empty"]]]
    body = "".join(f"<tr>{_cells(line, sides, 'td')}</tr>" for line in lines)
    total = "".join(f"<td{side}><b>{escape(cell)}</b>" for side, cell in zip(sides, block["total"], strict=False))
    head = f"<tr>{_cells(block['headings'], sides, 'th')}</tr>"
    return f"{_title(block)}<table>{head}{body}<tr>{total}</tr></table><small>{escape(block['note'])}</small>"


def _cells(cells: Sequence[str], sides: Sequence[str], tag: str) -> str:
    if len(cells) == 1:
        return f"<{tag} colspan={len(sides)}>{escape(cells[0])}"
    return "".join(f"<{tag}{side}>{escape(cell)}" for side, cell in zip(sides, cells, strict=True))


def _bars(block: Block) -> str:
    lines = "".join(
        f"<div class=line><b>{escape(line['value'])}</b><i>{escape(line['count'])}</i>{escape(line['name'])}</div>"
        f"{_bar(line['fraction'])}"
        for line in block["lines"]
    )
    return f"{_title(block)}{lines}<small>{escape(block['note'])}</small>"


def _chart(block: Block) -> str:
    marks = "".join(map(_mark, block["marks"]))
    size = f"width='{block['width']:.2f}pt' height='{block['height']:.2f}pt'"
    view = f"viewBox='0 0 {block['width']:.2f} {block['height']:.2f}'"
    legend = f"<small class=legend>{escape(block['legend'])}</small>"
    return f"{legend}{_title(block)}<svg xmlns='http://www.w3.org/2000/svg' {size} {view}>{marks}</svg>"


def _mark(mark: Block) -> str:
    place = f"x='{mark['x']:.2f}' y='{mark['y']:.2f}' fill='{mark['colour']}'"
    if "text" in mark:
        return f"<text {place} font-family='Noto' font-size='{mark['size']:.2f}'>{escape(mark['text'])}</text>"
    return f"<rect {place} width='{mark['width']:.2f}' height='{mark['height']:.2f}'/>"


def _box(block: Block) -> str:
    text = escape(block["text"]).replace("\n", "<br>")
    actions = " ".join(f"{place} {escape(one)}" for place, one in enumerate(block["actions"], 1))
    title = f"<b>{escape(block['title'])}</b><br>{text}<br>"
    return f"<div class=words>{title}<b>{escape(block['actions_title'])}</b> {actions}</div>"


def _note(block: Block) -> str:
    return f"<small>{escape(block['text'])}</small>"


def _title(block: Block) -> str:
    return f"<h3>{escape(block['title'])}</h3>" if block["title"] else ""


_KINDS: dict[str, Callable[[Block], str]] = {
    "Figures": _figures,
    "Table": _table,
    "BarsList": _bars,
    "ChartBlock": _chart,
    "Box": _box,
    "Note": _note,
}
