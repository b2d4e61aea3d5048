"""The wall: what each hat's connection may touch, enforced by the database itself."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from twohats.hat import Hat
from twohats.storage import sqlite
from twohats.storage.erasing import Personal
from twohats.storage.search import Searched


class Verb(StrEnum):
    """What can be done to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Door:
    """One thing a hat may do outside its own wing: a verb on a table; for an update, the columns."""

    hat: Hat
    verb: Verb
    table: str
    columns: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Room:
    """An owner of tables: their prefix, where their migrations stand, and its doors for the hats.

    `keeps` names the tables whose rows are never deleted: undoing an insert there marks the row `undone`.
    `never` asks for the rows, each by its table and id, that break a rule of the room: no undo or redo may add one.
    `tallies` asks for the names of the tallies that do not come to what they tally.
    `searched` names the tables whose rows are found by their words.
    `sealed` asks for the moment before which nothing may be undone. `personal` says of each table that says anything
    of a person what becomes of it when they are erased.
    """

    name: str
    schema: str
    doors: tuple[Door, ...] = field(default=())
    keeps: frozenset[str] = frozenset()
    never: str = ""
    tallies: str = ""
    searched: tuple[Searched, ...] = ()
    sealed: str = ""
    personal: tuple[Personal, ...] = ()


WINGS = {Hat.MARKETING: "marketing_", Hat.SALES: "sales_", Hat.MONTH: "month_"}
SHARED = ("business_", "handoff_")

# SQLite's action codes (https://www.sqlite.org/c3ref/c_alter_table.html).
_INSERT, _PRAGMA, _READ, _SELECT, _TRANSACTION = 18, 19, 20, 21, 22
_DELETE, _UPDATE, _FUNCTION, _SAVEPOINT, _RECURSIVE = 9, 23, 31, 32, 33

_ALWAYS = frozenset({_SELECT, _TRANSACTION, _SAVEPOINT, _RECURSIVE})
_WRITING = frozenset({_INSERT, _UPDATE, _DELETE})
_READING = frozenset({_READ, _FUNCTION})
# An index of words, and what FTS5 keeps of it (https://www.sqlite.org/fts5.html), which no hat's statement may name.
_OF_WORDS = re.compile(r"_search(_data|_idx|_docsize|_config)?$")
_PRAGMAS = frozenset({"data_version", "foreign_keys", "quick_check", "user_version"})
_FUNCTIONS = frozenset(
    "abs avg coalesce count date datetime group_concat hex ifnull iif instr json json_array json_array_length "
    "json_each json_extract json_group_array json_object json_type julianday length like lower match max min nullif "
    "printf format random randomblob replace round row_number rank lag lead first_value strftime substr substring "
    "sum time total trim ltrim rtrim typeof upper -> ->>".split()
)


def armed(connection: sqlite.Connection, hat: Hat, rooms: Iterable[Room]) -> sqlite.Connection:
    """Put the hat's wall up around a connection. What is not named is denied."""
    if hat is not Hat.OWNER:
        connection.arm(_Authorizer(hat, tuple(door for room in rooms for door in room.doors)))
    return connection


def readable(hat: Hat, table: str) -> bool:
    """Whether a hat may read a table: its own wing, the hall and the office; reports and the month read every room."""
    if hat in (Hat.REPORTS, Hat.MONTH):
        return table.startswith((*SHARED, *WINGS.values()))
    return table.startswith((*SHARED, WINGS[hat]))


def is_derived(table: str) -> bool:
    """Whether a table only holds what others say: tallies, and the words that rows are found by. It has no history."""
    return table.endswith("_tally") or _OF_WORDS.search(table) is not None


def _is_watched(table: str) -> bool:
    """Whether rows of a shared table have a history, so that SQLite checks the keys that point to a new one."""
    apart = table == "business_step" or table.endswith("_change") or is_derived(table)
    return table.startswith(SHARED) and not apart


class _Authorizer:
    """Answers SQLite, for one hat, whether a piece of a statement may be compiled.

    SQLite does not ask about the columns that NATURAL and USING join by; the connection refuses these words.
    """

    def __init__(self, hat: Hat, doors: tuple[Door, ...]) -> None:
        mine = [door for door in doors if door.hat is hat]
        self._hat = hat
        self._wing = WINGS.get(hat)
        self._inserts = frozenset(door.table for door in mine if door.verb is Verb.INSERT)
        self._updates = frozenset(
            (door.table, column) for door in mine if door.verb is Verb.UPDATE for column in door.columns
        )
        self._inserts_shared = False
        self._checked_a_key = False

    def __call__(self, action: int, one: str | None, two: str | None, database: str | None, within: str | None) -> int:
        one, two = one or "", two or ""
        if action == _READ and self._checks_a_key(one, two):
            self._checked_a_key = True
            return sqlite.IGNORE
        allowed = database != "temp" and self._allows(action, one, two, within or "")
        if action not in _READING:
            allowed = allowed and not (self._checked_a_key and within is None)
            self._inserts_shared = allowed and action == _INSERT and _is_watched(one)
            self._checked_a_key = allowed and action != _INSERT and self._checked_a_key
        return sqlite.OK if allowed else sqlite.DENY

    def _checks_a_key(self, table: str, column: str) -> bool:
        """Whether SQLite is looking for rows of the other wing that point at a shared row being inserted.

        It does so, column by column, for every key that points there, before the row's trigger inserts its
        history. Those columns read as NULL then: nothing crosses, and nothing needs to. A subquery of the
        statement's own can read such a column at the same place, and would count the other wing's rows: but then
        something more is compiled outside of any trigger before that INSERT, and is refused.
        """
        return self._inserts_shared and column.endswith("_id") and not readable(self._hat, table)

    def _allows(self, action: int, one: str, two: str, within: str) -> bool:
        if action == _READ:
            return readable(self._hat, one) or one == "json_each"
        if action == _FUNCTION:
            return two in _FUNCTIONS
        if action == _PRAGMA:
            return one == "cache_size" or (one in _PRAGMAS and not two)
        if action in _WRITING and one.endswith("_change"):
            return self._may_seal(one) and self._may_write_history(action, two, within)
        if action in _WRITING and _OF_WORDS.search(one):
            return self._may_keep_words(action, one, within)
        return action in _ALWAYS or self._may_write(action, one, two)

    def _may_seal(self, table: str) -> bool:
        """Whether steps of the hat change the room of this history; the month changes its own alone."""
        return readable(self._hat, table) and (self._hat is not Hat.MONTH or table.startswith(WINGS[self._hat]))

    def _may_write_history(self, action: int, column: str, within: str) -> bool:
        """Only triggers add to the history: undo would put forged images back past the wall. Sealing adds digests.

        `within` names the trigger at work. A CTE can borrow such a name for what is read, but holds no INSERT.
        """
        if self._wing is None:
            return False
        return (action == _INSERT and "_history_" in within) or (action == _UPDATE and column == "digest")

    def _may_keep_words(self, action: int, table: str, within: str) -> bool:
        """Triggers keep an index of words; a batch is added at once, and FTS5 writes down what it keeps of both."""
        if self._hat not in (Hat.MARKETING, Hat.SALES) or not readable(self._hat, table):
            return False
        return action == _INSERT or not table.endswith("_search") or "_search_" in within

    def _may_write(self, action: int, table: str, column: str) -> bool:
        if self._wing is not None and table.startswith(self._wing):
            return action in _WRITING
        if action == _UPDATE:
            return (table, column) in self._updates
        return action == _INSERT and table in self._inserts
