"""What a column of a list says of a record, on the screen, on paper and in a workbook."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from PySide6.QtGui import QFont, QFontMetrics

from twohats.days import short_day_and_year
from twohats.paper.workbook import Value
from twohats.widgets.sizes import px

Record = TypeVar("Record")

# The room beside the text of a cell, and of a heading.
EDGES = 24


@dataclass(frozen=True, slots=True)
class Total(Generic[Record]):
    """What of a record adds up, and how the sum is said; records of the same `once` count once."""

    of: Callable[[Record], int | None]
    said: Callable[[int], str]
    once: Callable[[Record], Hashable] | None = None


class Sum(Generic[Record]):
    """Adds records up, one by one."""

    def __init__(self, total: Total[Record]) -> None:
        self._total = total
        self._counted: set[Hashable] = set()
        self.amount = 0

    def add(self, record: Record) -> None:
        """Take a record in."""
        key = None if self._total.once is None else self._total.once(record)
        if key is None or key not in self._counted:
            self.amount += self._total.of(record) or 0
            self._counted.add(key)

    def say(self) -> str:
        """The sum as it is said."""
        return self._total.said(self.amount)


@dataclass(frozen=True, slots=True)
class Column(Generic[Record]):
    """One column: its heading, the text of a record in it, how wide it is, and what it sorts by.

    It has the room for its words where there is any, and numbers always; `width` is what it takes besides them.
    A `whole` one, such as of days, which say too little without their end, has it before the others.
    `late` says whether the text is to be read as an alarm. `stretch` columns share the room that is left.
    `hidden` ones wait in the column chooser. Where the room is short, the column of the highest `goes` goes first;
    those of none stay. `total` stands under the last row on paper. `value` is what a workbook
    holds instead of the text: a number, money, a day, or None for nothing. `lasting` is the text where it is read on
    another day; without it, a day or moment is its date there and no `today`.
    """

    heading: str
    text: Callable[[Record], str]
    width: int = 120
    right: bool = False
    order: str = ""
    late: Callable[[Record], bool] | None = None
    stretch: bool = False
    hidden: bool = False
    goes: int = 0
    whole: bool = False
    total: Total[Record] | None = None
    value: Callable[[Record], Value] | None = None
    lasting: Callable[[Record], str] | None = None

    def on_paper(self, record: Record) -> str:
        """What is said of a record where it is read on another day."""
        if self.lasting is not None:
            return self.lasting(record)
        value = None if self.value is None else self.value(record)
        return say_date(value) if isinstance(value, date) else self.text(record)

    def cell(self, record: Record) -> Value:
        """What a workbook holds of a record."""
        return self.text(record) if self.value is None else self.value(record)

    def heading_width(self, font: QFont, *, arrow: bool) -> int:
        """How wide it is so that its heading is whole, also with the arrow of its order."""
        bold = QFont(font)
        bold.setBold(True)
        shown = f"{self.heading} ↓" if arrow and self.order else self.heading
        return QFontMetrics(bold).horizontalAdvance(shown) + px(EDGES)


def day_column(  # one value for each thing a column may be
    heading: str,
    day: Callable[[Record], str | None],
    say: Callable[[str | None], str],
    width: int,
    *,
    order: str,
    late: Callable[[Record], bool] | None = None,
    hidden: bool = False,
    goes: int = 0,
) -> Column[Record]:
    """A column of local days, as stored: said in words on the screen, days in a workbook."""
    return Column(
        heading,
        lambda record: say(day(record)),
        width,
        order=order,
        late=late,
        hidden=hidden,
        goes=goes,
        whole=True,
        value=lambda record: day_of(day(record)),
    )


def say_date(day: date) -> str:
    """A day, or a moment of the wall clock, that holds on any day: `27 Nov 2026`, `27 Nov 2026 14:00`."""
    said = short_day_and_year(day)
    return f"{said} {day:%H:%M}" if isinstance(day, datetime) else said


def day_of(text: str | None) -> date | None:
    """A local day as a workbook holds it; None for none."""
    return date.fromisoformat(text) if text else None
