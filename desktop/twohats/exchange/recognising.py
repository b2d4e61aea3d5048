"""What a file is taken for, and why: by the program that made it, else by what its columns hold."""

from dataclasses import dataclass
from pathlib import Path

from twohats.exchange.asking import AskError
from twohats.exchange.fields import KINDS
from twohats.exchange.fields.words import field_word
from twohats.exchange.plan import Wishes, recognise_columns
from twohats.exchange.reading import Table, read_table
from twohats.exchange.sources import source_of
from twohats.words import filled, say

# What speaks for a kind, each with its weight; any other field that is found counts one.
_TELLING: dict[str, dict[str, int]] = {
    "leads": {"need": 3, "channel": 2, "campaign": 2, "created_on": 2, "segment": 2},
    "deals": {"stage": 4, "expected_close": 3, "lost_reason": 3, "title": 2, "result": 2, "closed_on": 2},
    "sales": {"document": 4, "amount": 3, "quantity": 3, "unit_price": 2, "place": 0},
    "spend": {"hours": 4, "campaign": 3, "amount": 2, "channel": 2},
    "contacts": {"tags": 2, "address": 2, "language": 2},
    "targets": {"month": 1, "amount": 1},
}
# Leads and the deals they became stand in one file only if it says all of this.
_TELLING["enquiries"] = _TELLING["leads"] | _TELLING["deals"]
_WHOLE_STORY = ({"channel", "campaign", "created_on"}, {"stage", "result"})
# A plan of months is a table of two or three columns; a wider one with a date and an amount is not.
_NARROW = 3
_TARGETS_IF_NARROW = 3


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a file is taken for.

    Attributes:
        table: the file, read.
        kind: what its rows are taken for; None if nothing speaks for any kind.
        kinds: all that they can be taken for, one after the other, the likeliest first.
        source: the program that made it; "" if that is not known.
        fields: what was found for `kind`.
    """

    table: Table
    kind: str | None
    kinds: tuple[str, ...]
    source: str
    fields: tuple[str, ...]

    @property
    def because(self) -> str:
        """Why, in one sentence."""
        if self.kind is None:
            return say("None of its headings says what it holds.")
        if self.source:
            return filled(say("Its headings are those of {}."), self.source)
        return filled(say("It has these columns: {}."), ", ".join(map(field_word, self.fields)))


def recognise(path: Path, wishes: Wishes | None = None) -> Recognition:
    """Read a file and say what it is taken for.

    Raises:
        AskError: it cannot be read before its owner answers; names the option that does.
        RuleError: it is no table.
        FileError: it cannot be read.
    """
    wishes = wishes or Wishes()
    table = read_table(path, encoding=wishes.encoding, delimiter=wishes.delimiter, sheet=wishes.sheet)
    source = source_of(table.headings)
    found = {kind: fields for kind in KINDS if (fields := _fields(kind, table))}
    if source is not None:
        kinds = tuple(kind for kind in source.kinds if kind in found)
    else:
        weights = {kind: _weight(kind, fields, table) for kind, fields in found.items()}
        # Where nothing speaks for one kind of person more than for the other, they are an address book.
        kinds = tuple(sorted(found, key=lambda kind: (-weights[kind], kind != "contacts")))
    kind = kinds[0] if kinds else None
    return Recognition(table, kind, kinds, source.name if source else "", found[kind] if kind else ())


def _fields(kind: str, table: Table) -> tuple[str, ...]:
    """What a kind finds in the table; nothing where it lacks what it needs."""
    try:
        mapping = recognise_columns(kind, table, Wishes())
    except AskError:
        return ()
    fields = dict.fromkeys(field for _, field in mapping.columns)
    if kind == "enquiries" and not _tells_all(frozenset(fields)):
        return ()
    return tuple(fields)


def _tells_all(fields: frozenset[str]) -> bool:
    """Whether rows tell of leads and of their deals: a list of deals has titles, and not what was asked for."""
    asked = "need" in fields or ("channel" in fields and "title" not in fields)
    return asked and all(some & fields for some in _WHOLE_STORY)


def _weight(kind: str, fields: tuple[str, ...], table: Table) -> int:
    narrow = kind == "targets" and sum(1 for heading in table.headings if heading.strip()) <= _NARROW
    return sum(_TELLING[kind].get(field, 1) for field in fields) + narrow * _TARGETS_IF_NARROW
