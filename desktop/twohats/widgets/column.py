"""What a column of a list says of a record, on the screen and on paper."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Total(Generic[Record]):
    """What of a record adds up, and how the sum is said."""

    of: Callable[[Record], int | None]
    said: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Column(Generic[Record]):
    """One column: its heading, the text of a record in it, how wide it is, and what it sorts by.

    `late` says whether the text is to be read as an alarm. `stretch` columns share the room that is left.
    `hidden` ones wait in the column chooser. `total` stands under the last row on paper.
    """

    heading: str
    text: Callable[[Record], str]
    width: int = 120
    right: bool = False
    order: str = ""
    late: Callable[[Record], bool] | None = None
    stretch: bool = False
    hidden: bool = False
    total: Total[Record] | None = None
