"""One kind of record as a table for a spreadsheet: its columns in words, its cells as plain text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from twohats.business.rules.money import to_text
from twohats.exchange.leaving.kinds import BY_TABLE, REFERENCES, Kind
from twohats.storage.sqlite import Connection

# What only the program needs, and what is too long for a cell: both are in the document.
_LEFT_OUT = frozenset("batch import_key key place_key bulk hash report digest snapshot".split())
_YES_OR_NO = frozenset(
    "archived cancelled closed enquired fast_lane imported needs_note proposed recyclable right_place right_time "
    "right_words undone usual withdraws_consent worked".split()
)
# Whole numbers that stand for thousandths, or for hundredths of a percent.
_DECIMALS = {"quantity": 3, "tax_rate": 2, "discount": 2}
_WORDS = {"uid": "id", "tax_rate": "tax rate (percent)", "discount": "discount (percent)", "chance": "chance (percent)"}
_BLOCK = 500


@dataclass(frozen=True, slots=True)
class Cell:
    """One column: its heading, the SQL of its value, and how that is said."""

    heading: str
    sql: str
    say: Callable[[Any], str] = str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind of record with its columns; those it points at are joined under the columns' own names."""

    kind: Kind
    cells: tuple[Cell, ...]
    joins: str

    @property
    def headings(self) -> list[str]:
        """The first row."""
        return [cell.heading for cell in self.cells]

    def rows(self, db: Connection) -> Iterator[list[list[str]]]:
        """All others, in blocks."""
        values = ", ".join(cell.sql for cell in self.cells)
        sql = f"SELECT {values} FROM {self.kind.table} AS own{self.joins} ORDER BY own.id"  # noqa: S608  # from schema
        says = [cell.say for cell in self.cells]
        found = db.execute(sql)
        while block := found.fetchmany(_BLOCK):
            yield [["" if value is None else say(value) for say, value in zip(says, row, strict=True)] for row in block]


def columns_of(db: Connection, table: str) -> list[str]:
    """The columns of a table, as any hat may ask for them."""
    return [column[0] for column in db.execute(f"SELECT * FROM {table} LIMIT 0").description]  # noqa: S608  # ours


def sheet_of(db: Connection, kind: Kind, currency: str) -> Sheet:
    """How a kind of record leaves, with amounts in the firm's currency."""
    names = columns_of(db, kind.table)
    cells: list[Cell] = []
    joins = ""
    for name in names:
        if name in REFERENCES:
            cells += _reference(db, name)
            joins += f" LEFT JOIN {REFERENCES[name]} AS {name} ON {name}.id = own.{name}"
        elif name not in _LEFT_OUT and not (name == "id" and "uid" in names):
            cells.append(_cell(kind, name, currency))
    return Sheet(kind, tuple(cells), joins)


def _reference(db: Connection, name: str) -> list[Cell]:
    """What a record points at, by its name if it has one, and by what it is found by."""
    target = BY_TABLE[REFERENCES[name]]
    word = name.removesuffix("_id").replace("_", " ")
    key = "uid" if "uid" in columns_of(db, target.table) else "id"
    named = [Cell(word, f"{name}.{target.called}")] if target.called else []
    return [*named, Cell(f"{word} id", f"{name}.{key}")]


def _cell(kind: Kind, name: str, currency: str) -> Cell:
    word, own = _WORDS.get(name, name.replace("_", " ")), f"own.{name}"
    if name in kind.money.split():
        return Cell(f"{word} ({currency})", own, lambda minor: to_text(minor, currency))
    if name == "foreign_amount":
        return Cell(word, "own.foreign_amount || ' ' || own.currency", _say_foreign)
    if name in _YES_OR_NO:
        return Cell(word, own, lambda value: "yes" if value else "no")
    if decimals := _DECIMALS.get(name):
        return Cell(word, own, lambda value: f"{Decimal(value).scaleb(-decimals).normalize():f}")
    return Cell(word, own)


def _say_foreign(both: str) -> str:
    minor, _, currency = both.partition(" ")
    return to_text(int(minor), currency)
