"""What Sales is told of the months after the quarter."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Ahead:
    """How far what is in sight reaches.

    Attributes:
        months_covered: after this quarter; None without a target for them.
        thin: the first day of the first thin month, if one is.
        last_day: on which something can be done about it; None where too few leads became deals won to know.
        known: how many did, and `wanted` how many it takes.
    """

    months_covered: Fraction | None
    thin: date | None
    last_day: date | None
    known: int
    wanted: int
