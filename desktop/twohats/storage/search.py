"""Search by words: for each table whose rows can be found by what they say, an index of its words, kept by triggers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from twohats.errors import FileError
from twohats.storage.sqlite import Connection, DatabaseError

if TYPE_CHECKING:
    from twohats.storage.history import Step
    from twohats.storage.wall import Room

# Capitals and accents are one with their plain letters; the first signs of every word have lists of their own, so
# that typing is answered from one (https://www.sqlite.org/fts5.html). The words themselves are kept once, in the table.
_KIND = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'"
_OPEN_STEP = "(SELECT id FROM business_step WHERE hash IS NULL)"
_VERBS = ("insert", "update", "delete")
_LETTER = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Searched:
    """A table whose rows are found by their words: SQL for each column of words, with `{row}` for the row."""

    table: str
    columns: Mapping[str, str]

    @property
    def index(self) -> str:
        """The table that holds the words."""
        return f"{self.table}_search"

    def words(self, row: str) -> str:
        """The words of a row, column by column."""
        return ", ".join(words.format(row=row) for words in self.columns.values())


def make(connection: Connection, searched: Iterable[Searched]) -> None:
    """Make the indexes, and take in all that is there."""
    for one in searched:
        connection.execute(f"CREATE VIRTUAL TABLE {one.index} USING fts5({', '.join(one.columns)}, {_KIND})")
        _take_in(connection, one, "1")


def watch(connection: Connection, searched: Iterable[Searched]) -> None:
    """Put the triggers on; what a step takes in as its batch is looked up by `take_in`, all at once."""
    for one in searched:
        for verb, (when, body) in _triggers(connection, one).items():
            sql = f"CREATE TRIGGER {one.index}_{verb} AFTER {verb} ON {one.table} {when} BEGIN {body}; END"
            connection.execute(sql)


def _triggers(connection: Connection, one: Searched) -> dict[str, tuple[str, str]]:
    """When to do what, by verb."""
    columns = {row[1] for row in connection.all(f"PRAGMA table_info({one.table})")}
    alone = f"WHEN NEW.batch IS NULL OR NEW.batch <> {_OPEN_STEP}" if "batch" in columns else ""
    changed = " OR ".join(f"{words.format(row='OLD')} <> {words.format(row='NEW')}" for words in one.columns.values())
    anew = ", ".join(f"{name} = {words.format(row='NEW')}" for name, words in one.columns.items())
    return {
        "insert": (
            alone,
            f"INSERT INTO {one.index} (rowid, {', '.join(one.columns)}) VALUES (NEW.id, {one.words('NEW')})",
        ),
        "update": (f"WHEN {changed}", f"UPDATE {one.index} SET {anew} WHERE rowid = NEW.id"),
        "delete": ("", f"DELETE FROM {one.index} WHERE rowid = OLD.id"),
    }


def unwatch(connection: Connection, searched: Iterable[Searched]) -> None:
    """Take them off."""
    for one in searched:
        for verb in _VERBS:
            connection.execute(f"DROP TRIGGER IF EXISTS {one.index}_{verb}")


def renew(connection: Connection, searched: Iterable[Searched]) -> None:
    """Take everything in anew, after many rows were changed unwatched, and watch again."""
    for one in searched:
        connection.execute(f"INSERT INTO {one.index} ({one.index}) VALUES ('delete-all')")
        _take_in(connection, one, "1")
    watch(connection, searched)


def take_in(connection: Connection, rooms: "Iterable[Room]", step: "Step") -> None:
    """Look up the words of what a step took in as its batch."""
    for room in rooms if step.bulk else ():
        for one in room.searched:
            if one.table in step.bulk:
                _take_in(connection, one, f"batch = {step.id}")


def _take_in(connection: Connection, one: Searched, which: str) -> None:
    connection.execute(
        f"INSERT INTO {one.index} (rowid, {', '.join(one.columns)}) SELECT id, {one.words(one.table)} "
        f"FROM {one.table} WHERE {which} ORDER BY id"
    )


def forget(connection: Connection, rooms: "Iterable[Room]") -> None:
    """Write the indexes anew: until then, words of rows that were deleted or changed stay in them, unseen."""
    for room in rooms:
        for one in room.searched:
            connection.execute(f"INSERT INTO {one.index} ({one.index}) VALUES ('optimize')")


def incomplete(connection: Connection, searched: Iterable[Searched]) -> list[str]:
    """The tables with rows that are not in their index, or whose index is damaged or has rows that are gone."""
    return [one.table for one in searched if not _is_whole(connection, one)]


def _is_whole(connection: Connection, one: Searched) -> bool:
    sql = (
        f"SELECT EXISTS (SELECT id FROM {one.table} EXCEPT SELECT rowid FROM {one.index}) "
        f"OR EXISTS (SELECT rowid FROM {one.index} EXCEPT SELECT id FROM {one.table})"
    )
    try:
        connection.execute(f"INSERT INTO {one.index} ({one.index}) VALUES ('integrity-check')")
        return not connection.value(sql)
    except (DatabaseError, FileError):
        return False


def matching(words: str, *columns: str, whole: bool = False) -> str:
    """What to look up for typed words: rows in which each of them begins, or is, a word, in any of these columns.

    To look whole words up takes no longer where a million rows say them. Empty where there is nothing to look up.
    """
    parts = words.replace("\0", " ").split()
    form = '"{}"' if whole else '"{}"*'
    quoted = " ".join(form.format(part.replace('"', '""')) for part in parts if _LETTER.search(part))
    return f"{{{' '.join(columns)}}} : ({quoted})" if quoted and columns else quoted
