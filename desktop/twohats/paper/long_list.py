"""A list over as many pages as it takes, in the one page frame: its columns stand at one place on all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from twohats.paper.page import Document, Page, Paper, Row, build_pdf, room_for_rows
from twohats.paper.sheet import Align
from twohats.paper.table import GUTTER, HEADINGS, PITCH_MOST, Table, needed_width, share_width

# A text that needs more than this for itself turns no page on its side, and may end in an ellipsis.
_WIDEST = 230.0


@dataclass(frozen=True, slots=True)
class LongList:
    """A list as it is printed.

    Attributes:
        frame: What is said on each of its pages; the rows are the list's.
        headings: One per column, on each page.
        rows: Texts, one per column in each row.
        alignments: One per column; numbers stand right.
        total: The last line of the last page, in bold.
        empty: What stands there instead when there are no rows.
    """

    frame: Page
    headings: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    alignments: tuple[Align, ...]
    total: tuple[str, ...] = ()
    empty: str = "–"  # a dash is how nothing is written


def build_list(
    listed: LongList, paper: Paper, *, title: str, language: str, drawn: Callable[[int, int], None] = lambda *_: None
) -> bytes:
    """The PDF of a list; it lies on its long side where the columns need that.

    Args:
        listed: What is printed.
        paper: Its size.
        title: The document's title.
        language: Of its texts.
        drawn: Hears after each page how many there are, and of how many; what it raises ends the work.

    Raises:
        ValueError: the firm and the headline leave no room for a row.
    """
    needed = _needed(listed)
    landscape = _is_wide(needed, room_for_rows(listed.frame, paper).width)
    room = room_for_rows(listed.frame, paper, landscape=landscape)
    widths = share_width(needed, listed.alignments, room.width)
    parts = _parts(listed, int((room.height - HEADINGS) / PITCH_MOST))
    pages = tuple(_page(listed, rows, widths, last=place == len(parts)) for place, rows in enumerate(parts, 1))
    document = Document(title, listed.frame.firm, language, pages, paper, landscape=landscape)
    return build_pdf(document, lambda done: drawn(done, len(pages)))


def _needed(listed: LongList) -> list[float]:
    """What each column needs; each text is measured once."""
    total = listed.total or ("",) * len(listed.headings)
    return [
        needed_width(heading, {row[place] for row in listed.rows}, total[place])
        for place, heading in enumerate(listed.headings)
    ]


def _is_wide(needed: Sequence[float], width: float) -> bool:
    return sum(min(one, _WIDEST) for one in needed) + GUTTER * (len(needed) - 1) > width


def _parts(listed: LongList, lines: int) -> list[Sequence[tuple[str, ...]]]:
    """The rows of each page; the total never stands alone."""
    parts = [listed.rows[first : first + lines] for first in range(0, len(listed.rows), lines)] or [()]
    if listed.total and len(parts[-1]) == lines:
        parts[-1:] = [parts[-1][:-1], parts[-1][-1:]]
    return parts


def _page(listed: LongList, rows: Sequence[tuple[str, ...]], widths: tuple[float, ...], *, last: bool) -> Page:
    table = Table(
        listed.headings,
        tuple(rows),
        listed.alignments,
        total=listed.total if last else (),
        empty=listed.empty,
        widths=widths,
    )
    return replace(listed.frame, rows=(Row((table,)),))
