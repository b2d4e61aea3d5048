"""Builds a PDF of address labels: a sheet shared evenly by its columns and rows, from any label on."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from twohats.paper.address import draw_address, set_address
from twohats.paper.fonts import REGULAR, characters
from twohats.paper.page import Paper
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import LINE, TEXT, Style
from twohats.paper.text import plain

POINTS_OF_A_MM = 72 / 25.4
# No nearer to the edge of a label than printers can print to the edge of a sheet.
_PADDING = 5.5 * POINTS_OF_A_MM
_STYLE = Style(10)


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """How labels lie on a sheet.

    Attributes:
        paper: its size; columns and rows share it out to its edges.
        columns: labels side by side.
        rows: labels under each other.
        first: how many labels of the first sheet are used up.
        right: how far the printer must be helped to the right, in millimetres; negative to the left.
        down: how far down; negative up.
        edges: whether the edges of the labels are drawn, for a test on plain paper.
    """

    paper: Paper = "A4"
    columns: int = 3
    rows: int = 8
    first: int = 0
    right: float = 0.0
    down: float = 0.0
    edges: bool = False

    @property
    def count(self) -> int:
        """Labels on a full sheet."""
        return self.columns * self.rows


def build_labels(title: str, labels: Sequence[tuple[str, ...]], sheet: LabelSheet) -> bytes:
    """The PDF of the labels, each a few lines of text, row after row.

    Raises:
        ValueError: there is no label, or the first place is not on the sheet.
    """
    if not labels or not 0 <= sheet.first < sheet.count:
        raise ValueError("Labels need a text, and a first place on the sheet.")
    from reportlab.lib.pagesizes import A4, LETTER  # noqa: PLC0415  # heavy
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  # heavy

    characters(REGULAR)
    size = A4 if sheet.paper == "A4" else LETTER
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size, initialFontName=REGULAR, lang="en", pageCompression=1)
    canvas.setTitle(plain(title))
    canvas.setCreator("Two Hats")
    places = [None] * sheet.first + list(labels)
    for start in range(0, len(places), sheet.count):
        drawn = Sheet(canvas, size[1], TEXT)
        for place, label in enumerate(places[start : start + sheet.count]):
            if label is not None:
                _draw_label(drawn, label, _area(sheet, size, place))
        if sheet.edges:
            _draw_edges(drawn, sheet, size)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _area(sheet: LabelSheet, size: tuple[float, float], place: int) -> Area:
    """Where a label lies on its sheet, moved as the printer needs it."""
    row, column = divmod(place, sheet.columns)
    width, height = size[0] / sheet.columns, size[1] / sheet.rows
    right, down = sheet.right * POINTS_OF_A_MM, sheet.down * POINTS_OF_A_MM
    return Area(column * width + right, row * height + down, width, height)


def _draw_label(sheet: Sheet, label: tuple[str, ...], area: Area) -> None:
    width, height = area.width - 2 * _PADDING, area.height - 2 * _PADDING
    room = Area(area.left + _PADDING, area.top + _PADDING, width, height)
    draw_address(sheet, set_address(label, _STYLE, width, height), room, middle=True)


def _draw_edges(drawn: Sheet, sheet: LabelSheet, size: tuple[float, float]) -> None:
    drawn.canvas.setStrokeColor(LINE)
    drawn.canvas.setLineWidth(0.5)
    for place in range(sheet.count):
        area = _area(sheet, size, place)
        drawn.canvas.rect(area.left, drawn.height - area.top - area.height, area.width, area.height, stroke=1, fill=0)
