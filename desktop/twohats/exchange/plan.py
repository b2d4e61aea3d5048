"""What will be taken in from a file, and how its texts are read: settled before the first row is written."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path

from twohats.business.rules.joining import FILL, Joining, read_joining
from twohats.errors import RuleError
from twohats.exchange.fields import FIELDS, Field, Mapping, explicit_mapping, placed_mapping
from twohats.exchange.fields.kinds import Type
from twohats.exchange.reading import Exact, Refusal, Row, Table, read_table
from twohats.exchange.sources import LeftOut, Source, source_of
from twohats.exchange.values import DateReading, NumberReading, read_month
from twohats.sales.rules.stage_words import Meanings, read_meanings
from twohats.words import filled, say

_SAMPLE = 50
PREVIEWED = 20
_OBSERVED = frozenset(("date", "money", "number"))
# By what a record is called, the most telling first.
_CALLED = ("name", "organisation", "title", "email", "phone", "document", "contact", "campaign", "month", "date")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the owner said about the file; None where it is left to be found out.

    `joining` are the rules for who is in the book already: `newer` for every field, `note=keep` for one.
    `meanings` are words of the stage column, each with what it means: one of the firm's stages, `won`, `lost` or
    `asked`; the last time counts, and "" takes it back.
    `places` says it of every column, by its index: several may have one heading.
    """

    columns: tuple[str, ...] = ()
    places: tuple[tuple[int, str], ...] | None = None
    constants: tuple[str, ...] = ()
    date_order: str | None = None
    decimal: str | None = None
    delimiter: str | None = None
    encoding: str | None = None
    joining: tuple[str, ...] = ()
    meanings: tuple[tuple[str, str], ...] = ()
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A file ready to be taken in: its table, which column is what, and how dates, numbers and stages read.

    `meanings` is by the key of each word of the stage column of which its owner says what it means.
    """

    kind: str
    table: Table
    mapping: Mapping
    dates: DateReading
    numbers: NumberReading
    meanings: Meanings
    source: Source | None = None
    joining: Joining = FILL

    def records(self) -> Iterator["Record | Refusal | LeftOut"]:
        """Every record of the file with its texts by field, or why it is not taken in."""
        for row in _entries(self.table, self.source):
            yield Record(row, self._texts(row), self) if isinstance(row, Row) else row

    def _texts(self, row: Row) -> dict[str, str]:
        texts = self.mapping.texts(row.cells)
        return texts if self.source is None else self.source.tidy(texts)

    def observe(self) -> None:
        """Take every day and number of the file as evidence of how such are written in it."""
        types = {field.name: field.type for field in FIELDS[self.kind]}
        for field, text in self.mapping.constants:
            self._observe(types[field], text)
        columns = [(column, types[field]) for column, field in self.mapping.columns if types[field] in _OBSERVED]
        if not columns:
            return
        for row in _entries(self.table, self.source):
            if isinstance(row, Row):
                for column, kind in columns:
                    self._observe(kind, row.cells[column])

    def _observe(self, kind: Type, text: str) -> None:
        if kind == "date":
            self.dates.observe(text)
        elif kind in _OBSERVED and not isinstance(text, Exact):
            self.numbers.observe(text)

    def preview(self, most: int = PREVIEWED) -> list["Preview"]:
        """The first rows as they would be taken in."""
        records = (record for record in self.records() if not (isinstance(record, Record) and record.row.blank))
        return [
            record.preview() if isinstance(record, Record) else Preview(record.line, {}, record.reason)
            for record in islice(records, most)
        ]

    def describe(self) -> list[str]:
        """What was taken for what, a line each."""
        taken = {column for column, _ in self.mapping.columns}
        rest = [name for column, name in enumerate(self.table.headings) if column not in taken and name.strip()]
        left_out = [filled(say("left out: {}"), ", ".join(rest))] if rest else []
        known = [filled(say("known as: {}"), self.source.name)] if self.source else []
        return [*known, *self.mapping.describe(self.table.headings), *left_out]


@dataclass(frozen=True, slots=True)
class Preview:
    """A row as it would be taken in: by field what is read in it, or the sentence why it is not taken."""

    line: int
    values: dict[str, str]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a file, read by field."""

    row: Row
    texts: dict[str, str]
    plan: Plan

    def text(self, field: str) -> str:
        """The text of a field; empty if the file has none."""
        text = self.texts.get(field, "")
        return text if type(text) is str else str(text)

    def what(self) -> str:
        """What to call it in a list."""
        return next(filter(None, map(self.text, _CALLED)), "")

    def preview(self) -> "Preview":
        """The record by field: days and numbers as they are read, texts as they stand."""
        values: dict[str, str] = {}
        for field in FIELDS[self.plan.kind]:
            try:
                shown = self._shown(field)
            except RuleError as error:
                return Preview(self.row.line, values, str(error))
            if shown:
                values[field.name] = shown
        return Preview(self.row.line, values)

    def _shown(self, field: Field) -> str:
        if field.type == "date":
            moment = self.moment(field.name)
            return "" if moment is None else moment.isoformat(" ").removesuffix(" 00:00:00")
        if field.type in {"money", "number"}:
            number = self.number(field.name)
            return "" if number is None else format(number, "f")
        text = self.text(field.name)
        return read_month(text) if field.type == "month" and text else text

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
    return plan_for(table, kind, wishes)


def plan_for(table: Table, kind: str, wishes: Wishes) -> Plan:
    """The same for a table that is read already.

    Raises:
        AskError: something cannot be told without its owner; names the option that answers it.
        RuleError: a wish does not fit it.
        FileError: it changed or went away since it was read.
    """
    plan = Plan(
        kind,
        table,
        map_columns(kind, table, wishes),
        DateReading(),
        NumberReading(),
        read_meanings(wishes.meanings),
        source_of(table.headings),
        read_joining(wishes.joining),
    )
    plan.observe()
    plan.dates.settle(wishes.date_order)
    plan.numbers.settle(wishes.decimal)
    return plan


def map_columns(kind: str, table: Table, wishes: Wishes) -> Mapping:
    """Which column holds which field: as recognised, with what was asked for read from the notes if no column says it.

    Raises:
        AskError: nothing was recognised, or not what the kind needs.
        RuleError: a wish names no column or field, or a field twice.
    """
    mapping = recognise_columns(kind, table, wishes)
    is_said = wishes.places is not None or source_of(table.headings) is not None
    return mapping if is_said else mapping.with_need_in_notes(wishes.columns)


def recognise_columns(kind: str, table: Table, wishes: Wishes) -> Mapping:
    """Which column holds which field: as wished, else as known of the program that made the file, else as guessed.

    Raises:
        AskError: nothing was recognised, or not what the kind needs.
        RuleError: a wish names no column or field, or a field twice.
    """
    headings, source = table.headings, source_of(table.headings)
    if wishes.places is not None:
        shared = () if source is None else source.shared_with(kind, wishes.constants)
        return placed_mapping(kind, headings, wishes.places, (*wishes.constants, *shared))
    sample = _sample(table, source)
    if source is None:
        return explicit_mapping(kind, headings, wishes.columns, wishes.constants, sample)
    known = source.columns_of(kind, headings, lambda column: any(row[column].strip() for row in sample))
    constants = (*wishes.constants, *source.shared_with(kind, wishes.constants))
    apart = source.apart_from(headings)
    return explicit_mapping(kind, headings, wishes.columns, constants, sample, known=known, apart=apart)


def _entries(table: Table, source: Source | None) -> Iterator[Row | Refusal | LeftOut]:
    """The rows of a table, those that hold no record of their own told apart."""
    for row in table.rows():
        if source is None or isinstance(row, Refusal) or row.blank:
            yield row
        else:
            yield source.verdict(table.headings, row)


def _sample(table: Table, source: Source | None) -> list[tuple[str, ...]]:
    rows = (row.cells for row in _entries(table, source) if isinstance(row, Row))
    return list(islice(rows, _SAMPLE))
