"""What a won deal brings, and when: one sale on the order's day or at the work's end, or several dated parts."""

from dataclasses import dataclass

from twohats.errors import RuleError
from twohats.words import marked, say

PARTS = marked({"deposit": "deposit", "stage": "stage payment", "final": "final payment", "extra": "extra"})
"""The parts of a deal's money, and what they are called."""


def part_word(part: str | None) -> str:
    """How a part is called on the screens; nothing for what is none."""
    return say(PARTS.get(part, part)) if part else ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a deal's money: what it is, its local day, its net amount in minor units, its document."""

    part: str
    sold_on: str
    amount: int
    document: str = ""


def require_parts(parts: tuple[Part, ...], agreed: int) -> None:
    """Parts add up to what was agreed; extras come on top.

    Raises:
        RuleError: a part nobody knows, one without a day, one that is nothing, or another sum.
    """
    for part in parts:
        if part.part not in PARTS:
            raise RuleError("A part is a {parts}.", parts=", ".join(map(say, PARTS.values())))
        if part.amount <= 0:
            raise RuleError("Each part is worth something; leave out what is not.")
    if not parts:
        raise RuleError("Write down at least one part.")
    planned = sum(part.amount for part in parts if part.part != "extra")
    if planned != agreed:
        raise RuleError("The parts add up to {planned}, not to the {agreed} agreed.", planned=planned, agreed=agreed)
