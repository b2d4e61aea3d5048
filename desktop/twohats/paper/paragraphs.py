"""A block of paragraphs, each in its style: what is written large on a page, or stands in a box."""

from collections.abc import Iterator
from dataclasses import dataclass

from twohats.paper.block import Heights
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import Style
from twohats.paper.text import ELLIPSIS, wrap

_MOST_LINES = 12
_PITCH = 1.36
_BETWEEN = 5.0
_INSET = 12.0
_LEAST_LINES = 4


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Paragraphs under each other, each in its style; `boxed` ones stand on a grey ground under a line of colour.

    Where there is less room than they need, the last lines are left out, and the one before ends in an ellipsis.
    """

    paragraphs: tuple[tuple[str, Style], ...]
    boxed: bool = True

    @property
    def fills(self) -> bool:
        """A box reaches as far down as its neighbours."""
        return self.boxed

    def heights(self, width: float) -> Heights:
        """As high as its lines; a few of them are always there."""
        pitches = [pitch for _, _, pitch in self._lines(width)]
        edges = 2 * _INSET if self.boxed else 0.0
        natural = edges + sum(pitches)
        return Heights(edges + sum(pitches[:_LEAST_LINES]), natural, natural + edges / 2)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the ground and as many lines as fit."""
        left, top, width = area.left, area.top, area.width
        if self.boxed:
            sheet.field(area)
            sheet.fill(Area(area.left, area.top, area.width, 2.2), sheet.accent)
            left, top, width = left + _INSET, top + _INSET, width - 2 * _INSET
        room = area.top + area.height - top - (_INSET / 2 if self.boxed else 0.0)
        for line, style, pitch in self._lines_in(room, area.width):
            sheet.write(line, style, left, top + style.size, width)
            top += pitch

    def _lines_in(self, room: float, width: float) -> list[tuple[str, Style, float]]:
        """The lines that fit; the last one says that there are more."""
        lines, taken, shown = list(self._lines(width)), 0.0, 0
        while shown < len(lines) and taken + lines[shown][1].size <= room + 0.01:
            taken += lines[shown][2]
            shown += 1
        if 0 < shown < len(lines):
            text, style, pitch = lines[shown - 1]
            lines[shown - 1] = (f"{text.removesuffix(ELLIPSIS)} {ELLIPSIS}", style, pitch)
        return lines[:shown]

    def _lines(self, width: float) -> Iterator[tuple[str, Style, float]]:
        """Each line with its style and the distance to the next one."""
        room = width - (2 * _INSET if self.boxed else 0.0)
        for text, style in self.paragraphs:
            lines = wrap(text, style, room, _MOST_LINES)
            for place, line in enumerate(lines, 1):
                yield line, style, style.size * _PITCH + (_BETWEEN if place == len(lines) else 0.0)
