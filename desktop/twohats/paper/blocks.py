"""The blocks a page is built of beside tables: cards of figures, lists of bars, charts, boxes, notes."""

from collections.abc import Callable
from dataclasses import dataclass

from twohats.paper.block import Heights
from twohats.paper.charts import Chart, draw
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import (
    BLOCK_TITLE,
    BODY,
    BODY_BOLD,
    BODY_DIM,
    FIGURE,
    SLATE,
    SMALL,
    Style,
)
from twohats.paper.table import TITLE, and_more
from twohats.paper.text import plain_lines, set_lines, shrink, width_of, wrap

_GAP = 12.0
_INSET = 9.0
_UNDER_LINES = 2
_UNDER_PITCH = 9.5
_CHART_TITLE = TITLE + 3.0
_PLOT_LEAST = 46.0
# A name over its thin bar, as close to the next as can be read.
_BAR_TIGHT = 17.0
_LINE = 14.0
_LINE_TIGHT = 11.2
_BOX_EDGES = 29.0


@dataclass(frozen=True, slots=True)
class Figure:
    """One card: a label, the figure itself, a line under it and, if given, how much of a whole it is."""

    label: str
    value: str
    under: str = ""
    fraction: float | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """Cards of equal width side by side."""

    figures: tuple[Figure, ...]

    @property
    def fills(self) -> bool:
        """Cards keep their height."""
        return False

    def heights(self, width: float) -> Heights:
        """As high as the card with the most text."""
        card = self._card_width(width)
        under = max((len(self._under(each, card)) for each in self.figures), default=0)
        height = 40.0 + under * _UNDER_PITCH + (9.0 if self._has_bars() else 4.0)
        return Heights(height, height, height)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws one card after the other."""
        width = self._card_width(area.width)
        for place, figure in enumerate(self.figures):
            self._draw_card(sheet, figure, Area(area.left + place * (width + _GAP), area.top, width, area.height))

    def _draw_card(self, sheet: Sheet, figure: Figure, card: Area) -> None:
        sheet.field(card)
        left, width = card.left + _INSET, card.width - 2 * _INSET
        sheet.write_whole(figure.label, SMALL, left, card.top + 13.5, width)
        sheet.write(figure.value, shrink(figure.value, FIGURE, width, BODY.size), left, card.top + 31.5, width)
        under = Area(left, card.top + 37.5, width, _UNDER_PITCH)
        sheet.write_lines(self._under(figure, card.width), under)
        if figure.fraction is not None:
            sheet.bar(Area(left, card.top + card.height - 8.5, width, 2.6), figure.fraction, sheet.accent)

    @staticmethod
    def _under(figure: Figure, card: float) -> tuple[tuple[str, Style], ...]:
        return set_lines(figure.under, SMALL, card - 2 * _INSET, _UNDER_LINES)

    def _card_width(self, width: float) -> float:
        cards = max(len(self.figures), 1)
        return (width - _GAP * (cards - 1)) / cards

    def _has_bars(self) -> bool:
        return any(each.fraction is not None for each in self.figures)


@dataclass(frozen=True, slots=True)
class BarLine:
    """One line of a list of bars; the fraction is of the longest bar, 0 to 1."""

    name: str
    count: str
    value: str
    fraction: float


@dataclass(frozen=True, slots=True)
class BarsList:
    """Names with a count, a value and a thin bar underneath, such as where the open deals stand."""

    title: str
    lines: tuple[BarLine, ...]
    note: str = ""
    more: Callable[[int], str] = and_more

    @property
    def fills(self) -> bool:
        """The lines spread over the height of their row."""
        return True

    def heights(self, width: float) -> Heights:
        """With three lines, with all, and with all spread."""
        fixed = TITLE + len(self._note(width)) * 10.5
        lines = max(len(self.lines), 1)
        return Heights(
            least=fixed + min(lines, 3) * _BAR_TIGHT,
            natural=fixed + lines * 22.0,
            most=fixed + lines * 27.0,
            whole=fixed + lines * _BAR_TIGHT,
        )

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws as many lines as fit and says how many did not."""
        sheet.write_whole(self.title, BLOCK_TITLE, area.left, area.top + 9.0, area.width)
        note = self._note(area.width)
        room = area.height - TITLE - len(note) * 10.5
        shown = self._lines_in(room)
        pitch = min(max(room / max(min(shown + 1, len(self.lines)), 1), _BAR_TIGHT), 27.0)
        top = area.top + TITLE
        for line in self.lines[:shown]:
            self._draw_line(sheet, line, Area(area.left, top, area.width, pitch))
            top += pitch
        if shown < len(self.lines):
            sheet.write(self.more(len(self.lines) - shown), BODY_DIM, area.left, top + 10.0, area.width)
            top += pitch
        sheet.write_lines(note, Area(area.left, top, area.width, 10.5))

    def _lines_in(self, room: float) -> int:
        fitting = int((room + 0.01) / _BAR_TIGHT)
        return len(self.lines) if fitting >= len(self.lines) else max(fitting - 1, 0)

    def _draw_line(self, sheet: Sheet, line: BarLine, area: Area) -> None:
        value = max(width_of(each.value, BODY_BOLD) for each in self.lines)
        value = min(value, area.width * 0.4)
        count = min(max(width_of(each.count, BODY_DIM) for each in self.lines), area.width * 0.2)
        baseline = area.top + 10.0
        value_left = area.right - value
        count_left = value_left - 24.0 - count
        sheet.write(line.name, BODY, area.left, baseline, count_left - 8.0 - area.left)
        sheet.write(line.count, BODY_DIM, count_left, baseline, count, "right")
        sheet.write(line.value, BODY_BOLD, value_left, baseline, value, "right")
        sheet.bar(Area(area.left, area.top + 13.5, area.width, 3.2), line.fraction, SLATE)

    def _note(self, width: float) -> tuple[tuple[str, Style], ...]:
        return set_lines(self.note, SMALL, width, 2)


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart under its title, with a legend in words at the right."""

    chart: Chart
    legend: str = ""

    @property
    def fills(self) -> bool:
        """A chart takes what height there is."""
        return True

    def heights(self, width: float) -> Heights:
        """Lying bars need a line each, standing ones a third of their width."""
        if self.chart.kind == "horizontal bars":
            lines = max(len(self.chart.categories), 1)
            return Heights(*(_CHART_TITLE + lines * pitch for pitch in (12.0, 16.0, 20.0)))
        natural = min(max(width * 0.34, 76.0), 108.0)
        return Heights(*(_CHART_TITLE + plot for plot in (_PLOT_LEAST, natural, natural * 1.35)))

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the title, the legend and the bars."""
        legend = self._legend()
        beside = min(width_of(legend, SMALL), area.width * 0.5)
        sheet.write_whole(self.chart.title, BLOCK_TITLE, area.left, area.top + 9.0, area.width - beside - 10.0)
        sheet.write(legend, SMALL, area.right - beside, area.top + 9.0, beside, "right")
        height = area.height - _CHART_TITLE
        draw(self.chart, sheet, Area(area.left, area.top + _CHART_TITLE, area.width, height))

    def _legend(self) -> str:
        return " · ".join(filter(None, (self.legend, self.chart.unit)))


@dataclass(frozen=True, slots=True)
class Box:
    """A grey rounded box: a title, the owner's words, and numbered actions on one line or a line each."""

    title: str
    text: str
    actions_title: str = ""
    actions: tuple[str, ...] = ()

    @property
    def fills(self) -> bool:
        """A box reaches as far down as its neighbours."""
        return True

    def heights(self, width: float) -> Heights:
        """As high as its words; a little air when there is room."""
        lines = len(self._lines(width))
        natural = _BOX_EDGES + lines * _LINE
        return Heights(_BOX_EDGES + lines * _LINE_TIGHT, natural, natural + 8.0)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the ground, then line after line."""
        sheet.field(area)
        inner = Area(area.left + 12.0, area.top, area.width - 24.0, area.height)
        lines = self._lines(area.width)
        pitch = min(max((area.height - _BOX_EDGES) / max(len(lines), 1), _LINE_TIGHT), _LINE)
        air = area.height - _BOX_EDGES - len(lines) * pitch
        baseline = area.top + 17.0 + min(max(air, 0.0), 8.0) / 2
        sheet.write(self.title, BODY_BOLD, inner.left, baseline, inner.width)
        for pieces in lines:
            baseline += pitch
            left = inner.left
            for text, style in pieces:
                sheet.write(text, style, left, baseline, inner.right - left)
                left += width_of(text, style) + 10.0

    def _lines(self, width: float) -> list[list[tuple[str, Style]]]:
        """The lines under the title, each as pieces of text in their style."""
        room = width - 24.0
        lines = [[(line, BODY)] for text in plain_lines(self.text) for line in wrap(text, BODY, room, 8)]
        return lines[:10] + self._action_lines(room)

    def _action_lines(self, room: float) -> list[list[tuple[str, Style]]]:
        if not self.actions:
            return []
        texts = [f"{place}\N{NO-BREAK SPACE} {text}" for place, text in enumerate(self.actions, 1)]
        for size in (BODY.size, 8.0, 7.7, 7.4):
            together = [(self.actions_title, BODY_BOLD.at(size)), *((text, BODY.at(size)) for text in texts)]
            if sum(width_of(*piece) + 10.0 for piece in together) - 10.0 <= room:
                return [together]
        return [[(self.actions_title, BODY_BOLD)], *([(text, BODY)] for text in texts)]


@dataclass(frozen=True, slots=True)
class Note:
    """A dim sentence of at most three lines."""

    text: str

    @property
    def fills(self) -> bool:
        """A note keeps its height."""
        return False

    def heights(self, width: float) -> Heights:
        """As high as its lines."""
        height = len(set_lines(self.text, SMALL, width, 3)) * 10.5
        return Heights(height, height, height)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws line after line."""
        lines = set_lines(self.text, SMALL, area.width, 3)
        sheet.write_lines(lines, Area(area.left, area.top, area.width, 10.5))
