"""The record of a chart, which the screen paints too, and its drawing for paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Literal

from twohats.paper.fonts import REGULAR, characters, string_width
from twohats.paper.style import BAR, LABEL, SMALL, SMALLEST, TEXT, Style
from twohats.paper.text import fit, runs, width_of

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


def draw(chart: Chart, width: float, height: float, accent: str) -> Any:  # noqa: ANN401  # no types there
    """Draws the bars without the title, as a reportlab Drawing of the given size in points."""
    from reportlab.graphics.shapes import Drawing  # noqa: PLC0415  # heavy

    characters(REGULAR)
    # Without this reportlab opens every drawing in Helvetica, which is not embedded.
    drawing = Drawing(width, height, initialFontName=REGULAR)
    if chart.kind == "horizontal bars":
        _draw_lying(drawing, chart, accent)
    else:
        _draw_upright(drawing, chart, accent)
    return drawing


_ABOVE = 10.0
_BELOW = 12.0


def _draw_upright(drawing: Any, chart: Chart, accent: str) -> None:  # noqa: ANN401  # no types there
    plot = max(drawing.height - _ABOVE - _BELOW, 1.0)
    bars = place_bars(chart, drawing.width, plot)
    style = _common_style([bar.label for bar in bars], min((bar.room for bar in bars), default=0) - 2)
    for bar in bars:
        low, high = sorted((bar.foot, bar.tip))
        _fill(drawing, bar.start, _BELOW + low, bar.thickness, high - low, accent if bar.strong else BAR)
        middle = bar.slot + bar.room / 2
        if bar.target is not None:
            reach = min(bar.thickness * 0.68, bar.room / 2 - 1)
            _line(drawing, middle - reach, middle + reach, _BELOW + bar.target, 1.4)
        if style is not None:
            over = max(high, bar.target or 0.0, bar.foot)
            _label(drawing, bar.label, style, middle, _BELOW + over + 3.2, bar.room - 2)
        _label(drawing, bar.category, SMALL.at(7), middle, 2.2, bar.room - 2)
    foot = bars[0].foot if bars else 0.0
    _line(drawing, 0, drawing.width, _BELOW + foot, 0.9)


def _draw_lying(drawing: Any, chart: Chart, accent: str) -> None:  # noqa: ANN401  # no types there
    labels = chart.series[0].labels or ("",)
    names = min(max((width_of(each, LABEL) for each in chart.categories), default=0) + 6, drawing.width * 0.4)
    figures = min(max(width_of(each, LABEL) for each in labels) + 6, drawing.width * 0.3)
    bars = place_bars(chart, drawing.height, max(drawing.width - names - figures, 1.0))
    for bar in bars:
        low, high = sorted((bar.foot, bar.tip))
        bottom = drawing.height - bar.start - bar.thickness
        colour = accent if bar.strong else BAR
        _fill(drawing, names + low, bottom, high - low, bar.thickness, colour)
        if bar.target is not None:
            _fill(drawing, names + bar.target - 0.7, bottom - 1.5, 1.4, bar.thickness + 3, TEXT)
        baseline = bottom + bar.thickness / 2 - LABEL.size * 0.36
        _label(drawing, bar.category, LABEL, 0, baseline, names - 6, anchor="start")
        _label(drawing, bar.label, LABEL, drawing.width, baseline, figures - 4, anchor="end")


def _common_style(labels: Sequence[str], width: float) -> Style | None:
    """One size at which every label fits its place, or None: a shortened number would be a wrong one."""
    widest = max((width_of(label, LABEL) for label in labels), default=0.0)
    if not widest:
        return None
    size = min(LABEL.size, LABEL.size * width / widest)
    return LABEL.at(size) if size >= SMALLEST else None


def _fill(
    drawing: Any,  # noqa: ANN401  # no types there
    left: float,
    bottom: float,
    width: float,
    height: float,
    colour: str,
) -> None:
    from reportlab.graphics.shapes import Rect  # noqa: PLC0415  # heavy
    from reportlab.lib.colors import HexColor  # noqa: PLC0415  # heavy

    drawing.add(Rect(left, bottom, width, height, strokeColor=None, fillColor=HexColor(colour)))


def _line(drawing: Any, left: float, right: float, height: float, thickness: float) -> None:  # noqa: ANN401  # no types there
    _fill(drawing, left, height - thickness / 2, right - left, thickness, TEXT)


def _label(
    drawing: Any,  # noqa: ANN401  # no types there
    text: str,
    style: Style,
    place: float,
    baseline: float,
    width: float,
    anchor: Literal["start", "middle", "end"] = "middle",
) -> None:
    from reportlab.graphics.shapes import String  # noqa: PLC0415  # heavy
    from reportlab.lib.colors import HexColor  # noqa: PLC0415  # heavy

    shown = fit(text, style, width)
    left = place - width_of(shown, style) * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
    for font, piece in runs(shown, bold=style.bold):
        colour = HexColor(style.colour)
        drawing.add(String(left, baseline, piece, fontName=font, fontSize=style.size, fillColor=colour))
        left += string_width(piece, font, style.size)
