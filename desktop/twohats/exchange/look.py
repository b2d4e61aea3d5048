"""What a file looks like under its owner's choices: what it is taken for, how it reads, and what it leaves open."""

import re
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from twohats.errors import RuleError
from twohats.exchange.asking import AskError
from twohats.exchange.fields import field_of
from twohats.exchange.fields.guess import guess_columns
from twohats.exchange.fields.kinds import Type, fields_of
from twohats.exchange.plan import PREVIEWED, Plan, Record, Wishes, map_columns, plan_for
from twohats.exchange.reading import Exact, Refusal, Row, Table
from twohats.exchange.recognising import Recognition, recognise
from twohats.exchange.sources import LeftOut
from twohats.exchange.taking.stages import UnknownWords, find_unknown, fitting
from twohats.exchange.written import as_firm_writes, with_reading
from twohats.sales.rules.stage_words import word_key

_SAMPLES = 3
_LOOKED_AT = 200
_DAY_OF_A_SHEET = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?")
# The options that answer what a file may leave open, and the wish each of them is.
ANSWERS = {
    "--sheet": "sheet",
    "--encoding": "encoding",
    "--date-order": "date_order",
    "--decimal": "decimal",
}
Places = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Habit:
    """What the owner made of a file with the same headings the last time.

    `answers` are those given to what such a file left open, each with its option, such as `--decimal`; `meanings`
    are words of its stage column, each with what it means.
    """

    kind: str
    places: Places
    answers: tuple[tuple[str, str], ...] = ()
    meanings: tuple[tuple[str, str], ...] = ()


Recall = Callable[[Sequence[str]], Habit | None]
Stages = Callable[[], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Choice:
    """What the owner chose for a file.

    Attributes:
        kind: what it holds; "" leaves it to be found out.
        expected: the kind that was asked for; it counts where the file may be of it.
        wishes: how it is written, and what its columns hold.
        afresh: whether what was chosen the last time is left aside.
    """

    kind: str = ""
    expected: str = ""
    wishes: Wishes = field(default_factory=Wishes)
    afresh: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One of the first rows: its cells with what they are read as, and why it is not taken in, if it is not."""

    line: int
    cells: tuple[str, ...]
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class SeenColumn:
    """A column of the file: its heading, the first things that stand in it, and its field; "" is left out."""

    heading: str
    samples: tuple[str, ...]
    field: str


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of the file so far.

    Attributes:
        recognition: what it is taken for, and its table.
        kind: what it will be taken in as; "" if only its owner can tell.
        habit: what was chosen the last time, where that was followed.
        wishes: what was chosen, and what was answered the last time to what would be open now.
        columns: every column.
        lines: the first rows; none while it is open how to read them at all.
        question: what its owner has to answer first, if anything.
        plan: how it will be taken in, once nothing is open.
        unknown: the words of its stage column that nobody knows.
    """

    recognition: Recognition
    kind: str
    habit: Habit | None
    wishes: Wishes
    columns: tuple[SeenColumn, ...]
    lines: tuple[Line, ...]
    question: AskError | None
    plan: Plan | None
    unknown: UnknownWords

    @property
    def table(self) -> Table:
        """The file's table."""
        return self.recognition.table

    @property
    def because(self) -> str:
        """What speaks for that, in one sentence: what its columns hold as they are taken in."""
        fields = tuple(dict.fromkeys(column.field for column in self.columns if column.field))
        kind = self.kind if fields else self.recognition.kind
        return replace(self.recognition, kind=kind or None, fields=fields).because

    @property
    def places(self) -> Places:
        """Which column goes where."""
        return tuple((place, column.field) for place, column in enumerate(self.columns) if column.field)


def look_at(path: Path, choice: Choice, recall: Recall, stages: Stages) -> Look:
    """Read a file as it was chosen to be read.

    Args:
        path: the file.
        choice: what its owner chose.
        recall: tells what was made of a file with the same headings.
        stages: tells the firm's stages, where the file speaks of such.

    Raises:
        RuleError: it is no table, or a choice does not fit it.
        FileError: it cannot be read.
    """
    wishes = choice.wishes
    recognition, question = _recognise(path, wishes)
    habit = None if choice.afresh else recall(recognition.table.headings)
    if question is not None and (answered := _as_before(wishes, question, habit)) is not None:
        wishes = answered
        recognition, question = _recognise(path, wishes)
    table = recognition.table
    kind = choice.kind or _kind(recognition, habit, choice.expected)
    habit = habit if habit is not None and habit.kind == kind else None
    if habit is not None and wishes.places is None:
        wishes = replace(wishes, places=habit.places)
    if habit is not None:
        wishes = with_meanings(replace(wishes, meanings=habit.meanings), wishes.meanings)
    places = _places(kind, table, wishes)
    plan: Plan | None = None
    if question is None and kind:
        plan, question, wishes = _plan(table, kind, wishes, habit)
    unknown = UnknownWords()
    if plan is not None:
        plan, unknown = _with_stages(plan, stages)
    lines = () if question is not None and question.flag in {"--encoding", "--sheet"} else _lines(table, plan)
    return Look(recognition, kind, habit, wishes, _columns(kind, table, places), lines, question, plan, unknown)


def names_of(plan: Plan, refused: Sequence[Refusal]) -> dict[int, str]:
    """What to call the refused records, by line, as far as they can be read."""
    lines = {one.line for one in refused}
    records = (one for one in plan.records() if isinstance(one, Record)) if lines else ()
    return {record.row.line: record.what() for record in records if record.row.line in lines}


def _recognise(path: Path, wishes: Wishes) -> tuple[Recognition, AskError | None]:
    """What a file is taken for; where it is open how to read it, the likely ways are tried until its owner says."""
    try:
        return recognise(path, wishes), None
    except AskError as asked:
        for likely in asked.choices:
            with suppress(RuleError):
                return recognise(path, _answered(wishes, asked.flag, likely)), asked
        raise


def _plan(table: Table, kind: str, wishes: Wishes, habit: Habit | None) -> tuple[Plan | None, AskError | None, Wishes]:
    """How it will be taken in, or what is open; and the wishes, with what was answered the last time."""
    try:
        return plan_for(table, kind, wishes), None, wishes
    except AskError as asked:
        answered = _as_before(wishes, asked, habit)
        return (None, asked, wishes) if answered is None else _plan(table, kind, answered, habit)


def _as_before(wishes: Wishes, asked: AskError, habit: Habit | None) -> Wishes | None:
    """The wishes with what was answered to this question the last time; None if it was not, or was just now."""
    answer = dict(habit.answers).get(asked.flag) if habit is not None else None
    is_new = asked.flag in ANSWERS and getattr(wishes, ANSWERS[asked.flag]) is None
    return _answered(wishes, asked.flag, answer) if answer and is_new else None


def _answered(wishes: Wishes, flag: str, answer: str) -> Wishes:
    said: dict[str, Any] = {ANSWERS[flag]: answer}
    return replace(wishes, **said)


def with_answers(wishes: Wishes, answered: Wishes) -> Wishes:
    """The wishes with what others of them answer."""
    answers = {name: getattr(answered, name) for name in ANSWERS.values()}
    return replace(wishes, meanings=answered.meanings, **answers)


def answers_of(wishes: Wishes) -> tuple[tuple[str, str], ...]:
    """What was answered, each with its option."""
    found = ((flag, getattr(wishes, name)) for flag, name in ANSWERS.items())
    return tuple((flag, answer) for flag, answer in found if answer)


def with_meanings(wishes: Wishes, said: Iterable[tuple[str, str]]) -> Wishes:
    """The wishes with what else was said that words mean: of each word what was said last."""
    last = {word_key(word): (word, meaning) for word, meaning in (*wishes.meanings, *said)}
    return replace(wishes, meanings=tuple(last.values()))


def _with_stages(plan: Plan, stages: Stages) -> tuple[Plan, UnknownWords]:
    """The plan without meanings that are none here any more, and the words that nobody knows."""
    if "stage" not in plan.mapping.fields:
        return replace(plan, meanings={}), UnknownWords()
    own = stages()
    plan = replace(plan, meanings=fitting(plan, own))
    return plan, find_unknown(plan, own)


def _kind(recognition: Recognition, habit: Habit | None, expected: str) -> str:
    if habit is not None:
        return habit.kind
    if expected in recognition.kinds and not recognition.source:
        return expected
    return recognition.kind or ""


def _places(kind: str, table: Table, wishes: Wishes) -> dict[int, str]:
    """Which column goes where, also where that is not enough to take the file in."""
    if not kind:
        return {}
    if wishes.places is not None:
        return dict(wishes.places)
    try:
        return dict(map_columns(kind, table, wishes).columns)
    except AskError:
        rows = [row.cells for row in islice(table.rows(), _LOOKED_AT) if isinstance(row, Row)]
        return dict(guess_columns(fields_of(kind), table.headings, rows))


def _columns(kind: str, table: Table, places: dict[int, str]) -> tuple[SeenColumn, ...]:
    samples: list[list[str]] = [[] for _ in table.headings]
    for row in islice(table.rows(), _LOOKED_AT):
        for column, cell in enumerate(row.cells if isinstance(row, Row) else ()):
            held = samples[column]
            if len(held) < _SAMPLES and cell.strip() and cell not in held:
                held.append(cell)
    return tuple(
        SeenColumn(heading, _said(kind, table, places.get(column, ""), samples[column]), places.get(column, ""))
        for column, heading in enumerate(table.headings)
    )


def _said(kind: str, table: Table, field: str, cells: Sequence[str]) -> tuple[str, ...]:
    """Cells of a column, those that the sheet knows for what they are as the firm writes them."""
    of = field_of(kind, field).type if field else "text"
    return tuple(
        as_firm_writes(of, cell.removesuffix("T00:00:00")) if _is_known(table, of, cell) else cell for cell in cells
    )


def _is_known(table: Table, kind: Type, cell: str) -> bool:
    """Whether a cell is a number or a day for the sheet it stands in, which shows it otherwise than it is held."""
    if kind == "date":
        return bool(table.sheet) and _DAY_OF_A_SHEET.fullmatch(cell) is not None
    return kind in {"money", "number"} and isinstance(cell, Exact)


def _lines(table: Table, plan: Plan | None) -> tuple[Line, ...]:
    entries = table.rows() if plan is None else plan.records()
    filled = (entry for entry in entries if not _is_blank(entry))
    return tuple(_line(entry) for entry in islice(filled, PREVIEWED))


def _is_blank(entry: Record | Row | Refusal | LeftOut) -> bool:
    row = entry.row if isinstance(entry, Record) else entry
    return isinstance(row, Row) and row.blank


def _line(entry: Record | Row | Refusal | LeftOut) -> Line:
    if isinstance(entry, Row):
        return Line(entry.line, entry.cells)
    if isinstance(entry, Record):
        read = entry.preview()
        cells = list(entry.row.cells)
        for column, name in entry.plan.mapping.columns:
            kind, value = field_of(entry.plan.kind, name).type, read.values.get(name, "")
            known = value and _is_known(entry.plan.table, kind, cells[column])
            cells[column] = as_firm_writes(kind, value) if known else with_reading(cells[column], kind, value)
        return Line(entry.row.line, tuple(cells), read.trouble)
    return Line(entry.line, (), entry.reason)
