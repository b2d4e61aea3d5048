"""A table that takes the width its texts need and cuts its rows to the height it gets."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from twohats.paper.block import Heights, cut_to_fit
from twohats.paper.sheet import Align, Area, Sheet
from twohats.paper.style import BLOCK_TITLE, BODY, BODY_BOLD, BODY_DIM, LINE, SMALL, SMALLEST, Style
from twohats.paper.text import ELLIPSIS, set_lines, width_of
from twohats.words import filled, say

PITCH = 13.8
_TIGHT = 11.2
PITCH_MOST = 16.4
TITLE = 16.0
HEADINGS = 13.0
_NOTE_LINE = 10.5
GUTTER = 12.0
_NARROWEST = 36.0
# Size of the type and width of the gutter, tried in turn until nothing is cut, failing that until names are read, and
# failing that until no number is cut.
_FITS = ((BODY.size, GUTTER), (BODY.size, 8.0), (7.4, 8.0), (SMALLEST, 5.0))
_READABLE = (120.0, 80.0)
_LEAST_ROWS = 3
_NOTE_LINES = 2


def and_more(left_out: int) -> str:
    """The line that stands for the last rows that had no room."""
    return f"{ELLIPSIS} {filled(say('and {:,} more'), left_out)}"


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its title.

    Attributes:
        headings: One per column.
        rows: Texts, one per column in each row.
        alignments: One per column; numbers stand right.
        title: What it answers.
        always: Rows that are never left out, under the others.
        total: The last row, in bold.
        note: Small print underneath, at most two lines.
        empty: What stands there instead when there are no rows.
        more: Says what was left out, given how many of the last rows had no room: in one text, or one per column.
        widths: Of the columns in points, where several tables share them; else what their texts need.
        even: Whether its numbers stand in columns of one width, where there is room for that.
        cut_last: Whether others are cut before it; if not said, because it has a total.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    alignments: tuple[Align, ...]
    title: str = ""
    always: tuple[tuple[str, ...], ...] = ()
    total: tuple[str, ...] = ()
    note: str = ""
    empty: str = "–"  # a dash is how nothing is written
    more: Callable[[int], str | tuple[str, ...]] = and_more
    widths: tuple[float, ...] = ()
    even: bool = False
    cut_last: bool | None = None

    def __post_init__(self) -> None:
        columns = len(self.headings)
        lines = (*self.rows, *self.always, self.alignments, *([self.total] if self.total else []))
        if any(len(line) != columns for line in lines):
            raise ValueError("Every row of a table has one text per heading.")

    @property
    def fills(self) -> bool:
        """A table is as high as its rows."""
        return False

    def heights(self, width: float) -> Heights:
        """With three rows, with all, and with all spread; what adds up to a total is cut last."""
        fixed = self._fixed(width)
        lines = self._lines(len(self.rows))
        few = self._lines(_LEAST_ROWS + 1) if len(self.rows) > _LEAST_ROWS + 1 else lines
        whole = fixed + lines * _TIGHT
        return Heights(
            least=fixed + few * _TIGHT,
            natural=fixed + lines * PITCH,
            most=fixed + lines * PITCH_MOST,
            whole=whole,
            kept=whole if (bool(self.total) if self.cut_last is None else self.cut_last) else 0.0,
        )

    def pitch_in(self, area: Area) -> float:
        """How far apart the lines stand in an area."""
        room = area.height - self._fixed(area.width)
        shown = self._rows_in(room)
        if shown < len(self.rows):
            return _TIGHT
        return min(max(room / self._lines(shown), _TIGHT), PITCH_MOST)

    def height_at(self, width: float, pitch: float) -> float:
        """How high it is with all its lines so far apart."""
        return self._fixed(width) + self._lines(len(self.rows)) * pitch

    def _fixed(self, width: float) -> float:
        """The height of everything but the rows."""
        notes = len(set_lines(self.note, SMALL, width, _NOTE_LINES)) * _NOTE_LINE
        heads = 0.0 if self._is_empty else HEADINGS
        return (TITLE if self.title else 0.0) + heads + (notes and notes + 1.0)

    @property
    def _is_empty(self) -> bool:
        """Whether there is but a sentence in its place, which needs no headings."""
        return not (self.rows or self.always or self.total)

    def _lines(self, rows: int) -> int:
        return max(rows + len(self.always), 1) + bool(self.total)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the title, the headings, as many rows as fit, the total and the note."""
        top = area.top
        if self.title:
            sheet.write_whole(self.title, BLOCK_TITLE, area.left, top + 9.0, area.width)
            top += TITLE
        columns, size = self._columns(area)
        pitch = self.pitch_in(area)
        if not self._is_empty:
            self._write(sheet, columns, self.headings, SMALL.at(min(SMALL.size, size)), top + 8.5)
            top += HEADINGS
            sheet.rule(Area(area.left, top, area.width, 0.0), 0.9)
        room = area.height - self._fixed(area.width)
        top = self._draw_rows(sheet, Area(area.left, top, area.width, pitch), columns, size, self._rows_in(room))
        note = set_lines(self.note, SMALL, area.width, _NOTE_LINES)
        sheet.write_lines(note, Area(area.left, top + 1.5, area.width, _NOTE_LINE))

    def _draw_rows(self, sheet: Sheet, line: Area, columns: tuple[Area, ...], size: float, shown: int) -> float:
        top, pitch = line.top, line.height
        for cells, as_set in self._texts(shown):
            style = as_set.at(size)
            baseline = top + pitch / 2 + BODY.size * 0.36
            if len(cells) == 1:
                sheet.write(cells[0], style, line.left, baseline, line.width)
            else:
                self._write(sheet, columns, cells, style, baseline)
            top += pitch
            sheet.rule(Area(line.left, top, line.width, 0.0), 0.5, LINE)
        return top

    def _rows_in(self, room: float) -> int:
        """How many rows are shown; when not all, one line is kept for saying so."""
        lines = int((room + 0.01) / _TIGHT) - bool(self.total) - len(self.always)
        return len(self.rows) if lines >= len(self.rows) else max(lines - 1, 0)

    def _texts(self, shown: int) -> list[tuple[tuple[str, ...], Style]]:
        """The lines under the headings; a line of one text runs across all columns."""
        lines: list[tuple[tuple[str, ...], Style]] = [(row, BODY) for row in self.rows[:shown]]
        if not self.rows and not self.always:
            lines.append(((self.empty,), BODY_DIM))
        if shown < len(self.rows):
            left_out = self.more(len(self.rows) - shown)
            lines.append(((left_out,) if isinstance(left_out, str) else left_out, BODY_DIM))
        lines += [(row, BODY) for row in self.always]
        if self.total:
            lines.append((self.total, BODY_BOLD))
        return lines

    def _write(
        self, sheet: Sheet, columns: tuple[Area, ...], cells: tuple[str, ...], style: Style, baseline: float
    ) -> None:
        for column, cell, align in zip(columns, cells, self.alignments, strict=True):
            if align == "left":
                sheet.write_whole(cell, style, column.left, baseline, column.width)
            else:
                sheet.write(cell, style, column.left, baseline, column.width, align)

    def _columns(self, area: Area) -> tuple[tuple[Area, ...], float]:
        """Where each column stands, and at what size its texts fit."""
        size, gutter, widths = BODY.size, GUTTER, self.widths
        if not widths:
            texts = self._text_widths()
            heads = [width_of(heading, SMALL) for heading in self.headings]
            size, gutter = _fit(heads, texts, self.alignments, area.width)
            needed = _scaled(heads, texts, size)
            if self.even:
                needed = _evened(needed, self.alignments, area.width - gutter * (len(needed) - 1))
            widths = share_width(needed, self.alignments, area.width, gutter)
        left, columns = area.left, []
        for width in widths:
            columns.append(Area(left, area.top, width, 0.0))
            left += width + gutter
        return tuple(columns), size

    def _text_widths(self) -> list[float]:
        """How wide the widest text of each column is at full size."""
        return [
            needed_width(
                "", (row[place] for row in (*self.rows, *self.always)), self.total[place] if self.total else ""
            )
            for place in range(len(self.headings))
        ]


def needed_width(heading: str, texts: Iterable[str], total: str = "") -> float:
    """How wide a column must be for all that stands in it."""
    body = max((width_of(text, BODY) for text in texts), default=0.0)
    return max(width_of(heading, SMALL), body, width_of(total, BODY_BOLD)) + 0.5


def _scaled(heads: Sequence[float], texts: Sequence[float], size: float) -> list[float]:
    """What each column needs at a size of type; headings are small print anyway."""
    small = min(size / SMALL.size, 1.0)
    return [max(head * small + 0.5, text * size / BODY.size) for head, text in zip(heads, texts, strict=True)]


def _evened(needed: list[float], alignments: Sequence[Align], room: float) -> list[float]:
    """What columns need where those of numbers are all as wide as the widest; as before without the room for it."""
    most = max((want for want, align in zip(needed, alignments, strict=True) if align == "right"), default=0.0)
    evened = [most if align == "right" else want for want, align in zip(needed, alignments, strict=True)]
    return evened if sum(evened) <= room else needed


def _fit(
    heads: Sequence[float], texts: Sequence[float], alignments: Sequence[Align], width: float
) -> tuple[float, float]:
    """The largest size of type, and the gutter, at which all names and numbers have room, or at least all numbers."""
    for names, fits in ((width, _FITS[:3]), (_READABLE[0], _FITS[:3]), (_READABLE[1], _FITS), (_NARROWEST, _FITS)):
        for size, gutter in fits:
            floors = _floors(_scaled(heads, texts, size), alignments, names)
            if sum(floors) + gutter * (len(texts) - 1) <= width:
                return size, gutter
    return _FITS[-1]


def _floors(needed: Sequence[float], alignments: Sequence[Align], names: float = _NARROWEST) -> list[float]:
    """What columns keep: numbers all they need, names so much."""
    return [want if align == "right" else min(want, names) for want, align in zip(needed, alignments, strict=True)]


def share_width(
    needed: Sequence[float], alignments: Sequence[Align], width: float, gutter: float = GUTTER
) -> tuple[float, ...]:
    """The width of each column, all of it used; when they need too much, names give way before numbers do."""
    room = width - gutter * (len(needed) - 1)
    floors = _floors(needed, alignments)
    widths = cut_to_fit(needed, floors, room)
    if sum(widths) > room + 0.01:
        widths = cut_to_fit(needed, [0.0] * len(needed), room)
    whole = sum(widths) or 1.0
    spare = max(room - whole, 0.0)
    return tuple(one + spare * one / whole for one in widths)
