"""Draws lines, fields and fitted text on one sheet, measured from its top."""

from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any, Literal

from twohats.paper.style import FIELD, SMALLEST, TEXT, TRACK, Style
from twohats.paper.text import fit, runs, shrink, width_of

Align = Literal["left", "middle", "right"]
# How much of the room beside a text lies before it.
_BEFORE: dict[Align, float] = {"left": 0.0, "middle": 0.5, "right": 1.0}


@cache
def _ink(colour: str) -> Any:  # noqa: ANN401  # reportlab has no types
    """A colour as reportlab has it: reading `#rrggbb` for each text takes a quarter of a long list's time."""
    from reportlab.lib.colors import HexColor  # noqa: PLC0415  # heavy

    return HexColor(colour)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle on the sheet, in points from its top left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page being drawn.

    Attributes:
        canvas: reportlab's canvas.
        height: Height of the paper in points.
        accent: The wing's colour, for bars that met their target.
    """

    canvas: Any
    height: float
    accent: str

    def write(self, text: str, style: Style, left: float, baseline: float, width: float, align: Align = "left") -> None:
        """Writes one line, shortened to the width; the baseline counts from the top of the sheet."""
        shown = fit(text, style, width)
        if not shown:
            return
        start = left if align == "left" else left + (width - width_of(shown, style)) * _BEFORE[align]
        line = self.canvas.beginText(start, self.height - baseline)
        line.setFillColor(_ink(style.colour))
        for font, piece in runs(shown, bold=style.bold):
            line.setFont(font, style.size)
            line.textOut(piece)
        self.canvas.drawText(line)

    def write_whole(self, text: str, style: Style, left: float, baseline: float, width: float) -> None:
        """Writes one line, in smaller type where it needs that, and shortened only where that is not enough."""
        self.write(text, shrink(text, style, width, SMALLEST), left, baseline, width)

    def write_lines(self, lines: tuple[tuple[str, Style], ...], first: Area) -> None:
        """Writes lines under each other; the area is that of the first, its height their distance."""
        for place, (text, style) in enumerate(lines):
            self.write(text, style, first.left, first.top + 8.0 + place * first.height, first.width)

    def picture(self, png: bytes, area: Area, align: Align = "left") -> None:
        """Draws a picture as large as the area takes it whole, at its left or right edge."""
        from reportlab.lib.utils import ImageReader  # noqa: PLC0415  # heavy

        image = ImageReader(BytesIO(png))
        wide, high = image.getSize()
        scale = min(area.width / wide, area.height / high)
        left = area.right - wide * scale if align == "right" else area.left
        bottom = self.height - area.top - (area.height + high * scale) / 2
        self.canvas.drawImage(image, left, bottom, wide * scale, high * scale, mask="auto")

    def rule(self, area: Area, thickness: float, colour: str = TEXT) -> None:
        """Draws a horizontal line along the top of an area."""
        self.canvas.setStrokeColor(_ink(colour))
        self.canvas.setLineWidth(thickness)
        y = self.height - area.top
        self.canvas.line(area.left, y, area.right, y)

    def fill(self, area: Area, colour: str) -> None:
        """Fills an area."""
        self.canvas.setFillColor(_ink(colour))
        bottom = self.height - area.top - area.height
        self.canvas.rect(area.left, bottom, area.width, area.height, stroke=0, fill=1)

    def field(self, area: Area) -> None:
        """Fills an area with the light ground of cards and boxes, its corners rounded."""
        self.canvas.setFillColor(_ink(FIELD))
        bottom = self.height - area.top - area.height
        self.canvas.roundRect(area.left, bottom, area.width, area.height, 4.5, stroke=0, fill=1)

    def bar(self, area: Area, fraction: float, colour: str) -> None:
        """Draws a thin bar filled to a fraction, held between nothing and the whole."""
        self.fill(area, TRACK)
        share = min(max(fraction, 0.0), 1.0)
        if share:
            self.fill(Area(area.left, area.top, area.width * share, area.height), colour)
