"""Sets the lines of an address into a box, smaller or broken where they would not fit."""

from dataclasses import dataclass

from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import SMALLEST, Style
from twohats.paper.text import plain, wrap

_LEADING = 1.2
# Of the size, from the top of a line to its baseline: what is left of the leading holds the descenders.
_RISE = 0.9
_STEP = 0.5
# Down to this size a line is set smaller rather than broken in two.
_RATHER_SMALL = 8.5


@dataclass(frozen=True, slots=True)
class AddressBlock:
    """Lines as they stand in their box: from the first to the last, all of one size."""

    lines: tuple[str, ...]
    style: Style

    @property
    def pitch(self) -> float:
        """From one line to the next, in points."""
        return self.style.size * _LEADING

    @property
    def height(self) -> float:
        """Of all lines, in points."""
        return self.pitch * len(self.lines)


def set_address(texts: tuple[str, ...], style: Style, width: float, height: float) -> AddressBlock:
    """The texts in a box of so many points, at the largest size at which all of them is there.

    What does not fit at the smallest size is shortened, and lines beyond the box are left out.
    """
    for most, least in ((1, _RATHER_SMALL), (2, SMALLEST), (4, SMALLEST)):
        size = style.size
        while size >= least:
            block = _broken(texts, style.at(size), width, most)
            if block.height <= height and _is_whole(texts, block):
                return block
            size -= _STEP
    smallest = _broken(texts, style.at(SMALLEST), width, 1)
    return AddressBlock(smallest.lines[: max(1, int(height / smallest.pitch))], smallest.style)


def draw_address(sheet: Sheet, block: AddressBlock, area: Area, *, middle: bool) -> None:
    """Write a block into its box, from its top or in its middle."""
    top = area.top + (max(0.0, area.height - block.height) / 2 if middle else 0.0)
    for place, line in enumerate(block.lines):
        sheet.write(line, block.style, area.left, top + place * block.pitch + block.style.size * _RISE, area.width)


def _broken(texts: tuple[str, ...], style: Style, width: float, most: int) -> AddressBlock:
    return AddressBlock(tuple(line for text in texts for line in wrap(text, style, width, most)), style)


def _is_whole(texts: tuple[str, ...], block: AddressBlock) -> bool:
    return "".join(block.lines).replace(" ", "") == "".join(map(plain, texts)).replace(" ", "")
