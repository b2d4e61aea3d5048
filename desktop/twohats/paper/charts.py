"""The record of a chart, which the screen paints too, and its drawing for paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import BAR, LABEL, SMALL, SMALLEST, TEXT, Style
from twohats.paper.text import width_of

Kind = Literal["bars against target", "horizontal bars", "twelve months"]
Number = Decimal | int | None

_MOST_SERIES = 2
_THICKNESS: dict[Kind, float] = {"bars against target": 0.5, "horizontal bars": 0.55, "twelve months": 0.42}


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers.

    Attributes:
        name: What it counts.
        values: One per category; None where there is none.
        labels: The values as they are written, one per category, or none at all.
    """

    name: str
    values: tuple[Number, ...]
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows; the first series is the bars, a second one their targets.

    Attributes:
        kind: How it is drawn.
        title: What it answers.
        categories: The names along the axis, as they are written.
        series: The bars and, if there is one, the targets.
        unit: The unit of the values, such as "€".
        highlighted: Places of the bars to stress where there are no targets.
    """

    kind: Kind
    title: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    highlighted: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if not 1 <= len(self.series) <= _MOST_SERIES:
            raise ValueError("A chart has its bars and at most one row of targets.")
        for series in self.series:
            if len(series.values) != len(self.categories):
                raise ValueError("A series has one value per category.")
            if series.labels and len(series.labels) != len(self.categories):
                raise ValueError("A series has one label per category, or none.")


@dataclass(frozen=True, slots=True)
class Bar:
    """Where one bar stands: `start` and `thickness` along the categories, the rest along the values.

    `slot` and `room` are the start and breadth of the category's whole place. A bar without a value
    has its tip at its foot and `missing` set. `target` is None where there is none.
    """

    category: str
    label: str
    slot: float
    room: float
    start: float
    thickness: float
    foot: float
    tip: float
    target: float | None
    missing: bool
    strong: bool


def strong_bars(chart: Chart) -> tuple[bool, ...]:
    """Which bars are stressed: those that met their target, or those named where there are no targets."""
    if len(chart.series) == 1:
        return tuple(place in chart.highlighted for place in range(len(chart.categories)))
    bars, targets = (series.values for series in chart.series)
    return tuple(
        value is not None and target is not None and value >= target
        for value, target in zip(bars, targets, strict=True)
    )


def place_bars(chart: Chart, breadth: float, length: float) -> tuple[Bar, ...]:
    """The bars of a chart whose categories share `breadth` and whose values share `length`."""
    lowest, highest = _span(chart)
    scale = length / (highest - lowest)
    strong = strong_bars(chart)
    room = breadth / max(len(chart.categories), 1)
    thickness = room * _THICKNESS[chart.kind]
    bars = chart.series[0]
    targets = chart.series[1].values if len(chart.series) > 1 else (None,) * len(chart.categories)
    return tuple(
        Bar(
            category=category,
            label=bars.labels[place] if bars.labels else "",
            slot=room * place,
            room=room,
            start=room * place + (room - thickness) / 2,
            thickness=thickness,
            foot=-lowest * scale,
            tip=(float(value or 0) - lowest) * scale,
            target=None if target is None else (float(target) - lowest) * scale,
            missing=value is None,
            strong=strong[place],
        )
        for place, (category, value, target) in enumerate(zip(chart.categories, bars.values, targets, strict=True))
    )


def _span(chart: Chart) -> tuple[float, float]:
    """The lowest and highest value, with nought always between them and never the same."""
    values = [float(value) for series in chart.series for value in series.values if value is not None]
    lowest, highest = min(values, default=0.0), max(values, default=0.0)
    lowest, highest = min(lowest, 0.0), max(highest, 0.0)
    return (lowest, highest) if highest > lowest else (0.0, 1.0)


def draw(chart: Chart, sheet: Sheet, area: Area) -> None:
    """Draws the bars, without the title, into an area of a sheet."""
    if chart.kind == "horizontal bars":
        _draw_lying(chart, sheet, area)
    else:
        _draw_upright(chart, sheet, area)


_ABOVE = 10.0
_BELOW = 12.0
# So far above a bar stands its figure, and so far at the least where the line of a target is near.
_LIFT, _LEAST_LIFT = 3.2, 1.8
# How thick that line is, and what of a line of type its digits fill.
_LINE, _DIGITS = 1.4, 0.73


def _draw_upright(chart: Chart, sheet: Sheet, area: Area) -> None:
    bottom = area.top + area.height - _BELOW
    bars = place_bars(chart, area.width, max(area.height - _ABOVE - _BELOW, 1.0))
    style = _common_style([bar.label for bar in bars], min((bar.room for bar in bars), default=0) - 2)
    for bar in bars:
        low, high = sorted((bar.foot, bar.tip))
        left = area.left + bar.start
        sheet.fill(Area(left, bottom - high, bar.thickness, high - low), sheet.accent if bar.strong else BAR)
        middle, slot = left + bar.thickness / 2, area.left + bar.slot + 1
        if bar.target is not None:
            reach = min(bar.thickness * 0.68, bar.room / 2 - 1)
            _stroke(sheet, middle - reach, middle + reach, bottom - bar.target, _LINE)
        if style is not None:
            sheet.write(bar.label, style, slot, bottom - _stand(bar, style.size), bar.room - 2, "middle")
        sheet.write(bar.category, SMALL.at(7), slot, bottom + _BELOW - 2.2, bar.room - 2, "middle")
    foot = bars[0].foot if bars else 0.0
    _stroke(sheet, area.left, area.right, bottom - foot, 0.9)


def _stand(bar: Bar, size: float) -> float:
    """How high a bar's figure stands: on the bar, and on the line of its target where that leaves no room for it."""
    top, digits = max(bar.foot, bar.tip), size * _DIGITS
    if bar.target is None or bar.target <= top:
        return top + _LIFT
    left = bar.target - _LINE / 2 - top - digits
    return top + min(_LIFT, left / 2) if left >= 2 * _LEAST_LIFT else bar.target + _LIFT


def _draw_lying(chart: Chart, sheet: Sheet, area: Area) -> None:
    labels = chart.series[0].labels or ("",)
    names = min(max((width_of(each, LABEL) for each in chart.categories), default=0) + 6, area.width * 0.4)
    figures = min(max(width_of(each, LABEL) for each in labels) + 6, area.width * 0.3)
    begin = area.left + names
    for bar in place_bars(chart, area.height, max(area.width - names - figures, 1.0)):
        low, high = sorted((bar.foot, bar.tip))
        top = area.top + bar.start
        sheet.fill(Area(begin + low, top, high - low, bar.thickness), sheet.accent if bar.strong else BAR)
        if bar.target is not None:
            sheet.fill(Area(begin + bar.target - 0.7, top - 1.5, 1.4, bar.thickness + 3), TEXT)
        baseline = top + bar.thickness / 2 + LABEL.size * 0.36
        sheet.write(bar.category, LABEL, area.left, baseline, names - 6)
        sheet.write(bar.label, LABEL, area.right - figures + 4, baseline, figures - 4, "right")


def _common_style(labels: Sequence[str], width: float) -> Style | None:
    """One size at which every label fits its place, or None: a shortened number would be a wrong one."""
    widest = max((width_of(label, LABEL) for label in labels), default=0.0)
    if not widest:
        return None
    size = min(LABEL.size, LABEL.size * width / widest)
    return LABEL.at(size) if size >= SMALLEST else None


def _stroke(sheet: Sheet, left: float, right: float, height: float, thickness: float) -> None:
    sheet.fill(Area(left, height - thickness / 2, right - left, thickness), TEXT)
