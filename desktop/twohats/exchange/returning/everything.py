"""Takes everything back in: an empty business becomes equal to the one that left, in one step."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from twohats.business.rules.money import show
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.exchange.leaving.kinds import BY_TABLE, KINDS
from twohats.exchange.returning.document import Document, read_document
from twohats.hat import Hat
from twohats.storage.file import BusinessFile, Done
from twohats.storage.refill import Column, Columns, Row, columns_of, refill
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Room
from twohats.words import filled, inside, say

# Hears how many records are in, and of how many; it may raise to stop.
Progress = Callable[[int, int], None]
_BLOCK = 2000
_DAYS = frozenset(
    "asleep_until booked_until day first_bought kept_until last_bought not_before promise_until valid_until".split()
)

_HOURS = frozenset("closes from_hour opens to_hour".split())
_DOCUMENTS = {
    ("business_erasure", "counts"),
    ("handoff_agreement", "ready"),
    ("handoff_item", "snapshot"),
    ("handoff_proposal", "terms"),
    ("marketing_segment", "conditions"),
}
# Says by what a sale counts.
_NO_DAYS = frozenset({"sale_on"})


@dataclass(frozen=True, slots=True)
class Returned:
    """What came back: how many records, and whose business it is now."""

    records: int
    firm: str


def ignore(_done: int, _whole: int) -> None:
    """Heed nothing."""


def take_everything(
    file: BusinessFile, path: Path, *, through: Connection | None = None, progress: Progress = ignore
) -> Done:
    """Take a document in, as one step of the owner's; the result is a `Returned`.

    Args:
        file: an open business in which nothing was done yet.
        path: the document.
        through: an owner's connection of the worker's; by default the file's own.
        progress: told now and then how far it is; it may raise to stop, and nothing is left.

    Raises:
        RuleError: the business is not empty, or the document is damaged, foreign or of another version.
        FileError: the disk does not allow it. Nothing was written in either case.
    """
    owner = through or file.connection(Hat.OWNER)
    columns = columns_of(owner, file.rooms)
    document = read_document(path, owner.value("PRAGMA user_version"), columns)
    label = "Take everything back in"
    done = file.do(Hat.OWNER, label, _take, file.rooms, document, columns, progress, path.name, through=owner)
    return Done(done.result, frozenset(columns))


def require_empty(db: Connection) -> None:
    """Refuse a business in which something was done.

    Raises:
        RuleError: it was; the sentence names it.
    """
    for kind in KINDS:
        made = not kind.set_up and not kind.table.endswith("_change")
        if made and db.first(f"SELECT 1 FROM {kind.table} LIMIT 1"):  # noqa: S608  # ours
            raise RuleError(
                "This business is not empty: it has {title} already. Everything comes back into a new file only.",
                title=kind.title,
            )


def _take(
    db: Connection, rooms: tuple[Room, ...], document: Document, columns: Columns, progress: Progress, name: str
) -> Returned:
    require_empty(db)
    try:
        refill(db, rooms, columns, _heeded(document, progress))
        _require_sense(db, columns)
        _require_firm(db)
    except RuleError as error:
        raise _named(error, name) from error
    return Returned(document.records, office.profile(db).name)


def _heeded(document: Document, progress: Progress) -> Iterator[tuple[str, Iterator[Row]]]:
    whole, done = document.records, 0

    def counted(rows: Iterator[Row]) -> Iterator[Row]:
        nonlocal done
        for row in rows:
            done += 1
            if done % _BLOCK == 0:
                progress(done, whole)
            yield row

    for table, rows in document.tables():
        yield table, counted(rows)


def _require_sense(db: Connection, columns: Columns) -> None:
    """A day, an hour or a document that is none would stop every page that tells it."""
    for table, held in columns.items():
        for column in held:
            said = _said_again(table, column)
            if said and db.first(f"SELECT 1 FROM {table} WHERE {column.name} <> '' AND {said} IS NOT {column.name}"):  # noqa: S608  # from schema
                raise RuleError("A row of {table} has something else for {word}.", table=table, word=column.name)
    for report, digest in db.execute("SELECT report, digest FROM month_close"):
        if hashlib.sha256(report.encode()).hexdigest() != digest:
            raise RuleError("A closed month was altered.")


def _said_again(table: str, column: Column) -> str:
    """SQL that says what is in a column once more, as it should be; empty where any text may be."""
    name = column.name
    if not column.is_text or name in _NO_DAYS:
        return ""
    if name.endswith("_on") or name in _DAYS:
        return f"date({name})"
    if name == "at" or name.endswith("_at"):
        return f"strftime('%Y-%m-%dT%H:%M:%fZ', {name})"
    if (table, name) in _DOCUMENTS:
        return f"iif(json_valid({name}), {name}, NULL)"
    return f"strftime('%H:%M', {name})" if name in _HOURS else ""


def _require_firm(db: Connection) -> None:
    """A firm with money and a time zone that somebody knows."""
    if db.value("SELECT count(*) FROM business_profile") != 1:
        raise RuleError("It holds no firm.")
    firm = office.profile(db)
    show(0, firm.currency, firm.locale)
    try:
        ZoneInfo(firm.time_zone)
    except (KeyError, ValueError, OSError) as error:
        raise RuleError("There is no time zone {name}.", name=repr(firm.time_zone)) from error


def _named(error: RuleError, name: str) -> RuleError:
    """What is wrong, with the kind of record as the owner knows it, and the document it came from."""
    values = {key: _title(value) if key in {"table", "target"} else value for key, value in error.values.items()}
    why = filled(say(error.sentence), **values).rstrip(".")
    return RuleError("Nothing was taken in from {name}: {why}.", name=name, why=inside(why))


def _title(table: object) -> str:
    kind = BY_TABLE.get(str(table))
    return str(table) if kind is None else kind.title
