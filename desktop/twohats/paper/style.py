"""The colours and sizes of type on paper, chosen to read on an office laser printer."""

from dataclasses import dataclass, replace
from typing import Final

TEXT: Final = "#1c2024"
DIM: Final = "#5c6675"
LINE: Final = "#cfd4da"
FIELD: Final = "#f1f3f5"
TRACK: Final = "#dfe3e8"
BAR: Final = "#8a919a"
SLATE: Final = "#5c6675"
SALES: Final = "#117a55"
MARKETING: Final = "#2f5bd8"

SMALLEST: Final = 6.5


@dataclass(frozen=True, slots=True)
class Style:
    """How a line of text is set.

    Attributes:
        size: Height of the type in points, never below `SMALLEST`.
        bold: Whether it is set in bold.
        colour: `#rrggbb`.
    """

    size: float
    bold: bool = False
    colour: str = TEXT

    def at(self, size: float) -> "Style":
        """The same style at another size."""
        return replace(self, size=max(size, SMALLEST))


WING: Final = Style(22, bold=True)
SUBTITLE: Final = Style(22, colour=DIM)
MONTH: Final = Style(11, bold=True)
FIRM: Final = Style(8.5, colour=DIM)
HEADLINE: Final = Style(11, bold=True)
SECOND_LINE: Final = Style(9.5, colour=DIM)
BLOCK_TITLE: Final = Style(10.5, bold=True)
BODY: Final = Style(8.3)
BODY_BOLD: Final = Style(8.3, bold=True)
BODY_DIM: Final = Style(8.3, colour=DIM)
SMALL: Final = Style(7.2, colour=DIM)
LABEL: Final = Style(7.4)
FIGURE: Final = Style(15, bold=True)
FOOT: Final = Style(6.8, colour=DIM)
