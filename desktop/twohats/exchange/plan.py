"""What will be taken in from a file, and how its texts are read: settled before the first row is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path

from twohats.exchange.fields import FIELDS, Mapping, explicit_mapping
from twohats.exchange.reading import Exact, Refusal, Row, Table, read_table
from twohats.exchange.values import DateReading, NumberReading

_SAMPLE = 50


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the owner said about the file; None where it is left to be found out."""

    columns: tuple[str, ...] = ()
    constants: tuple[str, ...] = ()
    date_order: str | None = None
    decimal: str | None = None
    delimiter: str | None = None
    encoding: str | None = None
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A file ready to be taken in: its table, which column is what, and how dates and numbers read."""

    kind: str
    table: Table
    mapping: Mapping
    dates: DateReading
    numbers: NumberReading

    def records(self) -> Iterator["Record | Refusal"]:
        """Every record of the file with its texts by field, or why it cannot be read."""
        for row in self.table.rows():
            yield row if isinstance(row, Refusal) else Record(row, self.mapping.texts(row.cells), self)

    def describe(self) -> list[str]:
        """What was taken for what, a line each."""
        taken = {column for column, _ in self.mapping.columns}
        rest = [name for column, name in enumerate(self.table.headings) if column not in taken and name.strip()]
        left_out = [f"left out: {', '.join(rest)}"] if rest else []
        return [*self.mapping.describe(self.table.headings), *left_out]


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file, read by field."""

    row: Row
    texts: dict[str, str]
    plan: Plan

    def text(self, field: str) -> str:
        """The text of a field; empty if the file has none."""
        return self.texts.get(field, "").strip()

    def day(self, field: str) -> str | None:
        """The local day of a field as `2026-10-31`, or None.

        Raises:
            RuleError: it is no date.
        """
        moment = self.moment(field)
        return None if moment is None else moment.date().isoformat()

    def moment(self, field: str) -> datetime | None:
        """The moment of a field, midnight where it names none, or None."""
        text = self.text(field)
        return self.plan.dates.read_moment(text) if text else None

    def number(self, field: str) -> Decimal | None:
        """The number of a field, or None.

        Raises:
            RuleError: it is no number.
        """
        text = self.texts.get(field, "")
        if isinstance(text, Exact):
            return Decimal(text)
        return self.plan.numbers.read(text) if text.strip() else None


def make_plan(path: Path, kind: str, wishes: Wishes) -> Plan:
    """Read a file once and settle everything that could be read in two ways.

    Raises:
        AskError: something cannot be told without its owner; names the option that answers it.
        RuleError: it is no table, or a wish does not fit it.
        FileError: it cannot be read.
    """
    table = read_table(path, encoding=wishes.encoding, delimiter=wishes.delimiter, sheet=wishes.sheet)
    mapping = _mapping(kind, table, wishes)
    dates, numbers = DateReading(), NumberReading()
    for row in table.rows():
        if isinstance(row, Row):
            _observe(kind, mapping.texts(row.cells), dates, numbers)
    dates.settle(wishes.date_order)
    numbers.settle(wishes.decimal)
    return Plan(kind, table, mapping, dates, numbers)


def _mapping(kind: str, table: Table, wishes: Wishes) -> Mapping:
    sample = [] if wishes.columns else _sample(table)
    return explicit_mapping(kind, table.headings, wishes.columns, wishes.constants, sample)


def _sample(table: Table) -> list[tuple[str, ...]]:
    rows = (row.cells for row in table.rows() if isinstance(row, Row))
    return list(islice(rows, _SAMPLE))


def _observe(kind: str, texts: dict[str, str], dates: DateReading, numbers: NumberReading) -> None:
    for field in FIELDS[kind]:
        text = texts.get(field.name, "")
        if field.type == "date":
            dates.observe(text)
        elif field.type in {"money", "number"} and not isinstance(text, Exact):
            numbers.observe(text)
