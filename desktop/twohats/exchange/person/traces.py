"""Where a person left traces: their rows, also those that let go of them or are gone, and history's images of these."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from twohats.exchange.person.data import PARTS, Part
from twohats.storage.sqlite import Connection
from twohats.storage.wall import is_derived

_CONTACT = "business_contact"
_ROOMS = ("business", "handoff", "marketing", "sales", "month")
# History, its steps, the picture, and months whose persons stand apart.
_NO_WORDS = ("_change", "_step", "_logo", "_close")


@dataclass(frozen=True, slots=True)
class Traces:
    """The rows of a person that are there, by table, and the changes that hold images of theirs, by room."""

    rows: dict[str, set[int]] = field(default_factory=dict)
    changes: dict[str, set[int]] = field(default_factory=lambda: {room: set() for room in _ROOMS})

    def counts(self) -> dict[str, int]:
        """How many records there are of each kind, in the words of `PARTS`."""
        return {part.words: len(self.rows[part.table]) for part in PARTS if self.rows[part.table]}


def traces_of(db: Connection, family: Iterable[int]) -> Traces:
    """The traces of some contacts who are one, on a connection that may read every room."""
    found = Traces({_CONTACT: set(family)})
    gone: dict[str, set[int]] = {_CONTACT: set()}
    for part in PARTS:
        _look_for(db, part, found, gone)
    # Whoever named somebody was thanked for it: that note is about them.
    thanks = _rows(db, "marketing_thanks", "referred_id", _rows(db, _CONTACT, "referred_by", found.rows[_CONTACT]))
    found.rows["marketing_thanks"] |= thanks
    found.changes["marketing"] |= _changes(db, "marketing_thanks", thanks)
    found.changes["business"] |= _changes(db, _CONTACT, found.rows[_CONTACT]) | _merges(db, found.rows[_CONTACT])
    return found


def _look_for(db: Connection, part: Part, found: Traces, gone: dict[str, set[int]]) -> None:
    rows: set[int] = found.rows.setdefault(part.table, set())
    gone[part.table] = set()
    while True:
        known = {parent: found.rows[parent] | gone[parent] for _, parent in part.by}
        new = {one for column, parent in part.by for one in _rows(db, part.table, column, found.rows[parent])}
        new -= _of_others(db, part, new, found.rows[_CONTACT])
        named = {change for column, parent in part.by for change in _naming(db, part.table, column, known[parent])}
        left, lost = _let_go(db, part, {row_id for _, row_id in named})
        found.changes[part.table.partition("_")[0]] |= {change for change, _ in named}
        if (new | left) <= rows and lost <= gone[part.table]:
            break
        rows |= new | left
        gone[part.table] |= lost
    found.changes[part.table.partition("_")[0]] |= _changes(db, part.table, rows | gone[part.table])


def _rows(db: Connection, table: str, column: str, ids: set[int]) -> set[int]:
    sql = f"SELECT id FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"  # noqa: S608  # from PARTS
    return _ids(db, sql, ids)


def _of_others(db: Connection, part: Part, ids: set[int], family: set[int]) -> set[int]:
    """Those of some rows that name somebody else, though they hang on a row of theirs."""
    if ("contact_id", _CONTACT) not in part.by:
        return set()
    sql = f"SELECT id FROM {part.table} WHERE id IN (SELECT value FROM json_each(?)) AND contact_id NOT NULL"  # noqa: S608
    return _ids(db, sql, ids) - _rows(db, part.table, "contact_id", family)


def _changes(db: Connection, table: str, ids: set[int]) -> set[int]:
    """The changes of some rows."""
    room = table.partition("_")[0]
    sql = f"SELECT id FROM {room}_change WHERE table_name = ? AND row_id IN (SELECT value FROM json_each(?))"  # noqa: S608
    return {one for (one,) in db.all(sql, (table, json.dumps(sorted(ids))))}


def _naming(db: Connection, table: str, column: str, ids: set[int]) -> list[tuple[int, int]]:
    """The changes whose images name some of these, each with the row that it was."""
    room, some = table.partition("_")[0], "IN (SELECT value FROM json_each(?2))"
    sql = (
        f"SELECT id, row_id FROM {room}_change WHERE table_name = ?1 "  # noqa: S608  # from PARTS
        f"AND (json_extract(before, '$.{column}') {some} OR json_extract(after, '$.{column}') {some})"
    )
    return [(change, row_id) for change, row_id in db.all(sql, (table, json.dumps(sorted(ids))))]


def _let_go(db: Connection, part: Part, ids: set[int]) -> tuple[set[int], set[int]]:
    """Of rows that named them once: those that name nobody now, and those that are gone."""
    nobody = " AND ".join(f"{column} IS NULL" for column, _ in part.by)
    every = f"SELECT id FROM {part.table} WHERE id IN (SELECT value FROM json_each(?))"  # noqa: S608  # from PARTS
    return _ids(db, f"{every} AND {nobody}", ids), ids - _ids(db, every, ids)


def _merges(db: Connection, family: set[int]) -> set[int]:
    """The changes of contacts in steps that merged one of these into somebody, who may have taken on their words."""
    sql = (
        "SELECT o.id FROM business_change AS c JOIN business_change AS o ON o.step_id = c.step_id "
        "AND o.table_name = c.table_name WHERE c.table_name = 'business_contact' "
        "AND c.row_id IN (SELECT value FROM json_each(?)) "
        "AND json_extract(c.before, '$.merged_into') IS NOT json_extract(c.after, '$.merged_into')"
    )
    return _ids(db, sql, family)


def _ids(db: Connection, sql: str, ids: set[int]) -> set[int]:
    return {one for (one,) in db.all(sql, (json.dumps(sorted(ids)),))}


def mentions(db: Connection, called: str, traces: Traces) -> int:
    """How many other rows have the name of a person in a text: no key leads there, so an owner has to look.

    Runs on the owner's connection, which may ask for the columns of a table.
    """
    if not called:
        return 0
    named = re.compile(rf"(?<!\w){re.escape(called)}(?!\w)", re.IGNORECASE)
    return sum(_mentioning(db, table, named, called, traces.rows.get(table, set())) for table in _tables(db))


def _tables(db: Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
    rooms = tuple(f"{room}_" for room in _ROOMS)
    told = [name for (name,) in db.all(sql) if name.startswith(rooms) and not is_derived(name)]
    return [name for name in told if not name.endswith(_NO_WORDS)]


def _mentioning(db: Connection, table: str, named: re.Pattern[str], called: str, own: set[int]) -> int:
    texts = [name for _, name, kind, *_ in db.all(f"PRAGMA table_info({table})") if kind == "TEXT"]
    if not texts:
        return 0
    said = " OR ".join(f"instr(lower({name}), ?1)" for name in texts)
    sql = f"SELECT id, {', '.join(texts)} FROM {table} WHERE {said}"  # noqa: S608  # from schema
    return sum(
        row_id not in own and any(named.search(text) for text in words if text)
        for row_id, *words in db.execute(sql, (_lower(called),))
    )


def _lower(text: str) -> str:
    """As SQLite has it: in small letters as far as they are ASCII."""
    return "".join(one.lower() if one.isascii() else one for one in text)
