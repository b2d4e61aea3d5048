"""Takes persons out of rows and of the history that holds images of them, and every trace of them out of the file."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from twohats.errors import FileError
from twohats.storage import search
from twohats.storage.sqlite import Connection, OperationalError
from twohats.storage.too_late import erased

if TYPE_CHECKING:
    from twohats.storage.history import PastStep
    from twohats.storage.wall import Room

ERASED = "erased"
Image = dict[str, Any]
# What is kept of a text that must be known again, but not be read.
Digest = Callable[[str], str]

_MOST_LETTERS = 4
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Personal:
    """What a table says of a person, and what becomes of it when the person is erased; names of columns in words.

    Attributes:
        table: its name.
        said: says “erased” where it said anything.
        emptied: is empty.
        dropped: holds nothing.
        numbers: stays if it is the number of a paper, which the tax law keeps; else it is a digest of itself.
        keys: is a digest by which an import knows the row again.
        fixed: says just this.
        gone: the rows are deleted.
    """

    table: str
    said: str = ""
    emptied: str = ""
    dropped: str = ""
    numbers: str = ""
    keys: str = ""
    fixed: Mapping[str, str] = field(default_factory=dict)
    gone: bool = False

    def without_person(self, row: Image, digest: Digest) -> Image:
        """A row, or an older image of it, that no longer says who it was."""
        kept = row | {name: ERASED for name in self.said.split() if row.get(name)}
        kept |= {name: "" for name in self.emptied.split() if name in row}
        kept |= {name: None for name in self.dropped.split() if name in row}
        kept |= {name: _number(row[name], digest) for name in self.numbers.split() if row.get(name)}
        kept |= {name: erased_key(row[name], digest) for name in self.keys.split() if row.get(name)}
        return kept | {name: words for name, words in self.fixed.items() if name in row}


def erased_key(key: str, digest: Digest) -> str:
    """What stands in the place of a key by which an import knows a row again."""
    return key if key.startswith(f"{ERASED}:") else f"{ERASED}:{digest(key)}"


def _number(text: str, digest: Digest) -> str:
    letters = [one for one in text if one.isalpha()]
    digits = sum(one.isdigit() for one in text)
    if digits and len(letters) <= min(digits, _MOST_LETTERS) and not any(one.islower() for one in letters):
        return text
    return text if re.fullmatch(rf"{ERASED} [0-9a-f]{{{_SHORT}}}", text) else f"{ERASED} {digest(text)[:_SHORT]}"


def take_out(connection: Connection, personal: Personal, ids: Iterable[int], digest: Digest) -> None:
    """Leave in some rows of a table nothing that says who it was."""
    for row_id in ids:
        if personal.gone:
            connection.execute(f"DELETE FROM {personal.table} WHERE id = ?", (row_id,))  # noqa: S608  # from code
            continue
        row = _row(connection, personal.table, row_id)
        kept = personal.without_person(row, digest)
        if changed := {name: value for name, value in kept.items() if value != row[name]}:
            connection.update(personal.table, row_id, **changed)


def _row(connection: Connection, table: str, row_id: int) -> Image:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,))  # noqa: S608  # from code
    found = cursor.fetchone() or ()
    return dict(zip((one[0] for one in cursor.description), found, strict=False))


def take_out_of_history(
    connection: Connection, personal: Mapping[str, Personal], room: str, changes: Iterable[int], digest: Digest
) -> None:
    """Leave in some images of a room nothing that says who it was.

    Their digests stay, and with them the chain. Their salt goes, so that nobody can try out what a digest was made
    of; a change without it is never undone.
    """
    for change_id in changes:
        table, *images = connection.first(
            f"SELECT table_name, before, after FROM {room}_change WHERE id = ?",  # noqa: S608  # from code
            (change_id,),
        ) or ("", None, None)
        if (known := personal.get(table)) is not None:
            kept = [_without_person(known, image, digest) for image in images]
            sql = f"UPDATE {room}_change SET before = ?, after = ?, salt = '' WHERE id = ?"  # noqa: S608  # from code
            connection.execute(sql, (*kept, change_id))


def _without_person(personal: Personal, image: str | None, digest: Digest) -> str | None:
    if image is None or personal.gone:
        return None
    return json.dumps(personal.without_person(json.loads(image), digest), ensure_ascii=False)


def require_not_erased(connection: Connection, rooms: "Iterable[Room]", past: "PastStep") -> None:
    """Refuse to reverse a step in which somebody was erased since: there is nothing to put back.

    Raises:
        RuleError: there is somebody.
    """
    for room in rooms:
        sql = f"SELECT 1 FROM {room.name}_change WHERE step_id = ? AND salt = ''"  # noqa: S608  # from code
        if connection.first(sql, (past.id,)):
            raise erased(past.label, again=past.kind == "undo")


def sweep(connection: Connection, rooms: "Iterable[Room]") -> None:
    """Write the file anew from what it still holds, and empty its log: nothing that was taken out is left in either.

    Zeroing what is deleted does not do: pages that were rearranged before keep copies beside their cells.

    Raises:
        FileError: the disk has no room, or something still reads what was there before.
    """
    try:
        search.forget(connection, rooms)
        connection.execute("VACUUM")
        busy = connection.value("PRAGMA wal_checkpoint(TRUNCATE)")
    except OperationalError as error:
        raise FileError("Traces are left in the file for now: {why}.", why=error) from error
    if busy:
        raise FileError("Traces are left in the file for now: something still reads it.")
