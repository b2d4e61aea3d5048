"""What every block on a page can do: say how high it is, and draw itself into an area."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from twohats.paper.sheet import Area, Sheet


@dataclass(frozen=True, slots=True)
class Heights:
    """How high a block can be, in points.

    Attributes:
        least: With most of it left out.
        natural: As it likes to be.
        most: Spread.
        whole: With nothing left out, as tight as can be read; `least` where that leaves nothing out.
        kept: What it keeps while others are cut: whole if its lines add up, else the least.
    """

    least: float
    natural: float
    most: float
    whole: float = 0.0
    kept: float = 0.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "whole", max(self.whole, self.least))
        object.__setattr__(self, "kept", max(self.kept, self.least))


class Block(Protocol):
    """Something with a place on a page."""

    @property
    def fills(self) -> bool:
        """Whether the block takes the whole height of its row."""

    def heights(self, width: float) -> Heights:
        """How high the block can be at a width in points."""

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the block, never outside the area."""


def cut_to_fit(wanted: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Cuts the largest to one common level, none below its least, until their sum fits the room.

    The sum stays above the room only if the least sizes alone exceed it.
    """
    if sum(wanted) <= room:
        return list(wanted)
    low, high = 0.0, max(wanted)
    for _ in range(40):
        level = (low + high) / 2
        if sum(_at_level(wanted, least, level)) > room:
            high = level
        else:
            low = level
    return _at_level(wanted, least, low)


def _at_level(wanted: Sequence[float], least: Sequence[float], level: float) -> list[float]:
    return [max(min(want, level), floor) for want, floor in zip(wanted, least, strict=True)]
