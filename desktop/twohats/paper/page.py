"""Builds a PDF: the frame of each page and, between head and foot, rows of blocks that never spill."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Any, Literal

from twohats.paper.block import Block, Heights, cut_to_fit
from twohats.paper.fonts import REGULAR, characters
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import (
    FIRM,
    FOOT,
    HEADLINE,
    MONTH,
    SALES,
    SECOND_LINE,
    SMALLEST,
    SUBTITLE,
    WING,
    Style,
)
from twohats.paper.table import Table
from twohats.paper.text import plain, shrink, width_of, wrap
from twohats.words import filled, marked, say

Paper = Literal["A4", "Letter"]

# Width and height in points: ISO 216 and ANSI/ASME Y14.1.
_SIZES: dict[Paper, tuple[float, float]] = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
_LOGO = 90.0
# The side margin leaves room for the holes of a folder.
_MARGIN_SHARE = 60 / 744
_HEAD = 71.5
_SENTENCE = 14.0
_SENTENCE_LINES = 2
_BESIDE = 26.0
_GAP_LEAST = 8.0
_GAP_TIGHT = 12.0
_GAP = 19.0
_GAP_MOST = 30.0
_FOOT = 30.0
_FOOT_PITCH = 10.0
_DEFINITION_LINES = 3


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks side by side.

    Attributes:
        blocks: From left to right.
        weights: Share out the width, equally when there are none.
        optional: Whether the row is left out where the page would not fit even with all else cut.
    """

    blocks: tuple[Block, ...]
    weights: tuple[float, ...] = ()
    optional: bool = False

    def __post_init__(self) -> None:
        if not self.blocks or (self.weights and len(self.weights) != len(self.blocks)):
            raise ValueError("A row has at least one block, and one weight per block or none.")

    def widths(self, width: float) -> list[float]:
        """The width of each block."""
        weights = self.weights or (1.0,) * len(self.blocks)
        room = width - _BESIDE * (len(weights) - 1)
        return [room * weight / sum(weights) for weight in weights]

    @property
    def gives_first(self) -> bool:
        """Whether nothing on it is a table: charts are the first to be made smaller."""
        return all(block.fills for block in self.blocks)

    def heights(self, width: float) -> Heights:
        """As high as its highest block."""
        each = [block.heights(inner) for block, inner in zip(self.blocks, self.widths(width), strict=True)]
        return Heights(
            least=max(one.least for one in each),
            natural=max(one.natural for one in each),
            most=max(one.most for one in each),
            whole=max(one.whole for one in each),
            kept=max(one.kept for one in each),
        )


@dataclass(frozen=True, slots=True)
class Page:
    """One page, always exactly one.

    Attributes:
        wing: The word at the top left, and the page's name in the outline.
        subtitle: What the wing looks at, beside it.
        month: The period, at the top right.
        firm: The firm's name under it.
        headline: The page in one sentence.
        second_line: What else matters.
        rows: What stands on the page, from top to bottom.
        definitions: How the figures are counted, at the foot.
        as_of: The day the figures are of, and where they come from.
        accent: The wing's colour, `#rrggbb`.
        letterhead: Where the firm is found, in one quiet line above the rule.
        logo: The firm's picture as PNG, before its name.
    """

    wing: str
    subtitle: str
    month: str
    firm: str
    headline: str
    second_line: str
    rows: tuple[Row, ...]
    definitions: str
    as_of: str
    accent: str = SALES
    letterhead: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Document:
    """What becomes one PDF.

    Attributes:
        title: The document's title.
        author: The firm.
        language: Of its texts, such as "en" or "de-AT".
        pages: At least one.
        paper: Its size.
        invariant: Whether the same document always gives the same bytes.
        page_words: The page's number in words, with the places wing, page and pages.
        landscape: Whether the paper lies on its long side.
    """

    title: str
    author: str
    language: str
    pages: tuple[Page, ...]
    paper: Paper = "A4"
    invariant: bool = False
    page_words: str = marked("{wing} · page {page} of {pages}")
    landscape: bool = False


def build_pdf(document: Document, drawn: Callable[[int], None] = lambda _: None) -> bytes:
    """Draws every page and returns the PDF.

    Args:
        document: What is drawn.
        drawn: Hears after each page how many there are; what it raises ends the work.

    Raises:
        ValueError: A page has more blocks than fit, even when every table is cut to its least.
    """
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  # heavy

    characters(REGULAR)
    size = _size(document.paper, landscape=document.landscape)
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=size,
        invariant=int(document.invariant),
        initialFontName=REGULAR,
        lang=document.language,
        pageCompression=1,
    )
    canvas.setTitle(plain(document.title))
    canvas.setAuthor(plain(document.author))
    canvas.setCreator("Two Hats")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    last = ""
    for place, page in enumerate(document.pages):
        last = _note_in_outline(canvas, page, place, last)
        _draw_page(Sheet(canvas, size[1], page.accent), document, place)
        canvas.showPage()
        drawn(place + 1)
    canvas.save()
    return buffer.getvalue()


def room_for_rows(page: Page, paper: Paper, *, landscape: bool = False) -> Area:
    """Where the rows of a page stand, between its sentences and its foot."""
    frame = _frame(_size(paper, landscape=landscape))
    lines = len(_sentences(page, frame.width))
    top = _HEAD + 8.0 + _SENTENCE * lines + _GAP
    foot = len(_definitions(page, frame.width)[1]) * _FOOT_PITCH
    return Area(frame.left, top, frame.width, frame.height - _FOOT - foot - FOOT.size - 12.0 - top)


def _size(paper: Paper, *, landscape: bool) -> tuple[float, float]:
    width, height = _SIZES[paper]
    return (height, width) if landscape else (width, height)


def _frame(size: tuple[float, float]) -> Area:
    """The sheet between its side margins."""
    margin = min(size) * _MARGIN_SHARE
    return Area(margin, 0.0, size[0] - 2 * margin, size[1])


def _note_in_outline(canvas: Any, page: Page, place: int, last: str) -> str:  # noqa: ANN401  # reportlab has no types
    """Gives each subject its line in the outline, at the first of its pages; returns the page's."""
    subject = plain(f"{page.wing} · {page.subtitle}")
    if subject != last:
        name = f"page-{place + 1}"
        canvas.bookmarkPage(name)
        canvas.addOutlineEntry(subject, name, level=0)
    return subject


def _draw_page(sheet: Sheet, document: Document, place: int) -> None:
    page = document.pages[place]
    frame = _frame(_size(document.paper, landscape=document.landscape))
    words = filled(say(document.page_words), wing=page.wing, page=place + 1, pages=len(document.pages))
    _draw_head(sheet, page, frame)
    _draw_sentences(sheet, page, frame)
    _draw_foot(sheet, page, frame, words)
    _draw_rows(sheet, page.rows, room_for_rows(page, document.paper, landscape=document.landscape))


def _draw_head(sheet: Sheet, page: Page, frame: Area) -> None:
    """Draws the wing and the month above the heavy rule."""
    right = _right_of_head(page, frame.width)
    room = frame.width - right - 16.0
    if page.logo:
        sheet.picture(page.logo, Area(frame.left + room - _LOGO, 29.0, _LOGO, 30.0), "right")
        room -= _LOGO + 8.0
    sheet.write(page.month, MONTH, frame.right - right, 43.5, right, "right")
    sheet.write(page.firm, FIRM, frame.right - right, 57.0, right, "right")
    sheet.write_whole(page.wing, WING, frame.left, 49.5, room)
    beside = min(width_of(page.wing, WING), room) + 14.0
    if room - beside > WING.size:
        sheet.write_whole(page.subtitle, SUBTITLE, frame.left + beside, 49.5, room - beside)
    found = shrink(page.letterhead, FOOT, frame.width, SMALLEST)
    sheet.write(page.letterhead, found, frame.left, _HEAD - 4.5, frame.width, "right")
    sheet.rule(Area(frame.left, _HEAD, frame.width, 0.0), 1.6)


def _right_of_head(page: Page, width: float) -> float:
    """How wide the month and the firm are: they take what the wing and its subject leave free, and a part at least."""
    taken = width_of(page.wing, WING) + (_LOGO + 8.0 if page.logo else 0.0)
    if page.subtitle:
        taken += 14.0 + width_of(page.subtitle, SUBTITLE)
    free = max(width * 0.38, width - taken - 16.0)
    return min(max(width_of(page.month, MONTH), width_of(page.firm, FIRM)), free)


def _sentences(page: Page, width: float) -> list[tuple[str, Style]]:
    """The lines of the headline and of what else matters."""
    texts = ((page.headline, HEADLINE), (page.second_line, SECOND_LINE))
    return [(line, style) for text, style in texts for line in wrap(text, style, width, _SENTENCE_LINES)]


def _draw_sentences(sheet: Sheet, page: Page, frame: Area) -> None:
    baseline = _HEAD + 8.0
    for line, style in _sentences(page, frame.width):
        baseline += _SENTENCE
        sheet.write(line, style, frame.left, baseline, frame.width)


def _definitions(page: Page, width: float) -> tuple[Style, tuple[str, ...]]:
    """How the figures are counted, in lines, and how these are set."""
    style = shrink(page.definitions, FOOT, width * _DEFINITION_LINES, SMALLEST)
    return style, wrap(page.definitions, style, width, _DEFINITION_LINES)


def _draw_foot(sheet: Sheet, page: Page, frame: Area, words: str) -> None:
    """Draws the definitions, the day and the page's number."""
    baseline = frame.height - _FOOT
    number = min(width_of(words, FOOT), frame.width * 0.4)
    sheet.write(words, FOOT, frame.right - number, baseline, number, "right")
    sheet.write(page.as_of, FOOT, frame.left, baseline, frame.width - number - 16.0)
    style, lines = _definitions(page, frame.width)
    for line in reversed(lines):
        baseline -= _FOOT_PITCH
        sheet.write(line, style, frame.left, baseline, frame.width)


def _draw_rows(sheet: Sheet, held: tuple[Row, ...], area: Area) -> None:
    rows = _fitting(held, area)
    wanted = [row.heights(area.width) for row in rows]
    heights, gap, spread = _share_height(wanted, [row.gives_first for row in rows], area.height)
    top = area.top
    for row, height in zip(rows, heights, strict=True):
        _draw_row(sheet, row, Area(area.left, top, area.width, height), spread)
        top += height + gap


def _fitting(rows: tuple[Row, ...], area: Area) -> tuple[Row, ...]:
    """The rows that fit when they are cut to their least, without optional ones where that is needed."""
    if sum(row.heights(area.width).least + _GAP_LEAST for row in rows) - _GAP_LEAST <= area.height:
        return rows
    left_out = next((place for place, row in enumerate(rows) if row.optional), None)
    return rows if left_out is None else _fitting(rows[:left_out] + rows[left_out + 1 :], area)


def _share_height(rows: list[Heights], gives_first: list[bool], room: float) -> tuple[list[float], float, float]:
    """The height of each row, the gap between them, and how far everything is spread, 0 to 1."""
    gaps = max(len(rows) - 1, 0)
    spare = room - sum(row.natural for row in rows) - gaps * _GAP
    if spare >= 0:
        stretch = sum(row.most - row.natural for row in rows) + gaps * (_GAP_MOST - _GAP)
        spread = min(spare / stretch, 1.0) if stretch else 0.0
        heights = [row.natural + spread * (row.most - row.natural) for row in rows]
        return heights, _GAP + spread * (_GAP_MOST - _GAP), spread
    small = [row.whole if first else row.natural for row, first in zip(rows, gives_first, strict=True)]
    gap = _gap(_GAP + spare / gaps, (room - sum(small)) / gaps) if gaps else 0.0
    heights = _tightened(rows, small, room - gaps * gap)
    if sum(heights) + gaps * gap > room + 0.01:
        raise ValueError("There is more on the page than fits.")
    return heights, gap, 0.0


def _gap(as_is: float, with_small_charts: float) -> float:
    """What is left between the rows: charts become small before they come close to each other."""
    return max(as_is, min(with_small_charts, _GAP_TIGHT), _GAP_LEAST)


def _tightened(rows: list[Heights], small: list[float], room: float) -> list[float]:
    """Charts become small, then lines closer; then tables are cut, those last whose lines add up."""
    heights = [row.natural for row in rows]
    for floors in (
        small,
        [row.whole for row in rows],
        [row.kept for row in rows],
        [row.least for row in rows],
    ):
        heights = cut_to_fit(heights, floors, room)
    return heights


def _draw_row(sheet: Sheet, row: Row, area: Area, spread: float) -> None:
    left, areas = area.left, []
    for block, width in zip(row.blocks, row.widths(area.width), strict=True):
        heights = block.heights(width)
        own = heights.natural + spread * (heights.most - heights.natural)
        areas.append(Area(left, area.top, width, area.height if block.fills else min(own, area.height)))
        left += width + _BESIDE
    for block, place in zip(row.blocks, _in_step(row.blocks, areas), strict=True):
        block.draw(sheet, place)


def _in_step(blocks: tuple[Block, ...], areas: list[Area]) -> Iterator[Area]:
    """The areas of blocks, in which the lines of tables side by side stand equally far apart."""
    tables = [(block, area) for block, area in zip(blocks, areas, strict=True) if isinstance(block, Table)]
    closest = min((table.pitch_in(area) for table, area in tables), default=0.0)
    for block, area in zip(blocks, areas, strict=True):
        height = block.height_at(area.width, closest) if isinstance(block, Table) else area.height
        yield replace(area, height=min(height, area.height))
