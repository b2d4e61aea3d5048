"""What is known of one program's file."""

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal

from twohats.exchange.fields.kinds import fields_of, fold
from twohats.exchange.reading import Refusal, Row

# Of a day as its standard writes it.
_MONTH = len("2026-10")
_ASIDE = re.compile(r"[(\[].*?[)\]]")

Test = Literal["blank", "filled", "alone", "begins", "none of", "other month than"]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that holds no record of its own, the line it stands on, and what it is."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """Which rows are not taken in, and why.

    Attributes:
        heading: of the column that tells; "" for any column.
        test: what its cell must be: blank, filled, the only one filled in its row, beginning with one of the words,
            none of them, or a day of another month than the cell under the heading that the words name.
        because: one sentence; `{cell}` stands for what the cell says.
        words: in lower case, or a heading.
        refused: whether the row is a record that is refused, not a row beside the records.
    """

    heading: str
    test: Test
    because: str
    words: tuple[str, ...] = ()
    refused: bool = False

    def holds(self, cell: str, other: str) -> bool:
        """Whether a cell is what the rule asks for, beside the one it is compared with."""
        text = cell.strip()
        if self.test == "other month than":
            return bool(text and other) and text[:_MONTH] != other[:_MONTH]
        if self.test == "blank":
            return not text
        if self.test in {"filled", "alone"}:
            return bool(text)
        if self.test == "begins":
            return text.casefold().startswith(self.words)
        return text.casefold() not in self.words


@dataclass(frozen=True)
class Source:
    """A program's file: one row of the table of facts.

    Attributes:
        name: as an owner knows it.
        kind: what its rows are taken for unless the owner says otherwise.
        marks: headings parted by `|`, all of which such a file has.
        columns: each `field=Heading|Heading+Heading`: the first of these that is filled, parts joined by `+`.
        also: other kinds that its rows can be taken for, after the first.
        apart: headings parted by `|` that look like a field and are none.
        shared: field and value that hold for every row.
        rules: which rows are not taken in.
        swaps: field, pattern, and what stands there instead.
    """

    name: str
    kind: str
    marks: str
    columns: str
    also: tuple[str, ...] = ()
    apart: str = ""
    shared: tuple[tuple[str, str], ...] = ()
    rules: tuple[Rule, ...] = ()
    swaps: tuple[tuple[str, str, str], ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """All that its rows can be taken for, in the order in which they should be."""
        return (self.kind, *self.also)

    def is_of(self, keys: AbstractSet[str]) -> bool:
        """Whether a file whose headings have these keys is one of this program."""
        return self._marks <= keys

    @cached_property
    def _marks(self) -> frozenset[str]:
        return _folded(self.marks)

    def columns_of(
        self, kind: str, headings: Sequence[str], filled: Callable[[int], bool]
    ) -> tuple[tuple[int, str], ...]:
        """Column and field of what is known; of several headings for one field the first that is filled."""
        names = {field.name for field in fields_of(kind)}
        places = _places(headings)
        found: list[tuple[int, str]] = []
        for fact in filter(None, map(str.strip, self.columns.split(";"))):
            field, _, wanted = fact.partition("=")
            if field in names:
                found += ((column, field) for column in _first(wanted, places, filled))
        return tuple(found)

    def shared_with(self, kind: str, said: Sequence[str]) -> tuple[str, ...]:
        """What every row shares, each `field=value`, without what the owner said otherwise."""
        names = {field.name for field in fields_of(kind)} - {fold(text.partition("=")[0]) for text in said}
        return tuple(f"{field}={value}" for field, value in self.shared if field in names)

    def apart_from(self, headings: Sequence[str]) -> frozenset[int]:
        """The columns that must not be taken for a field."""
        apart = _folded(self.apart)
        return frozenset(column for column, heading in enumerate(headings) if key_of(heading) in apart)

    def verdict(self, headings: Sequence[str], row: Row) -> Row | Refusal | LeftOut:
        """The row itself, or why it is not taken in."""
        places = _places(headings)
        for rule in self.rules:
            wanted = [places.get(key_of(rule.heading))] if rule.heading else range(len(row.cells))
            if rule.test == "alone" and sum(1 for cell in row.cells if cell.strip()) > 1:
                continue
            beside = places.get(key_of(rule.words[0])) if rule.words else None
            other = "" if beside is None else row.cells[beside].strip()
            for column in wanted:
                if column is not None and rule.holds(row.cells[column], other):
                    kind = Refusal if rule.refused else LeftOut
                    return kind(row.line, rule.because.format(cell=row.cells[column].strip()))
        return row

    def tidy(self, texts: dict[str, str]) -> dict[str, str]:
        """The texts of a record without this program's own ways of writing."""
        for field, pattern, instead in self._swaps:
            if field in texts and type(texts[field]) is str:
                texts[field] = pattern.sub(instead, texts[field]).strip()
        return texts

    @cached_property
    def _swaps(self) -> tuple[tuple[str, re.Pattern[str], str], ...]:
        return tuple((field, re.compile(pattern, re.DOTALL), instead) for field, pattern, instead in self.swaps)


@lru_cache(maxsize=4096)
def key_of(heading: str) -> str:
    """A heading folded, without what it says in brackets: `Amount spent (EUR)` is `amountspent`."""
    return fold(_ASIDE.sub("", heading)) or fold(heading)


def _folded(headings: str) -> frozenset[str]:
    return frozenset(key_of(heading) for heading in headings.split("|") if heading.strip())


def _places(headings: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for column, heading in enumerate(headings):
        places.setdefault(key_of(heading), column)
    return places


def _first(wanted: str, places: dict[str, int], filled: Callable[[int], bool]) -> list[int]:
    """The columns of the first alternative of which something is filled; else of the first that is there at all."""
    found = [
        [places[key] for part in choice.split("+") if (key := key_of(part)) in places] for choice in wanted.split("|")
    ]
    there = [columns for columns in found if columns]
    return next((columns for columns in there if any(map(filled, columns))), there[0] if there else [])
