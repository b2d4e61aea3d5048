"""What happened to one row: the steps that changed it, for the history on a record's page."""

import json
from dataclasses import dataclass

from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Told:
    """One step that changed a row: when (UTC stamp), what it was called, under which hat, and which columns it changed.

    `kind` is do, undo or redo. A row that was made or deleted names no columns.
    """

    at: str
    label: str
    kind: str
    hat: str
    initials: str
    columns: tuple[str, ...]


def story_of(connection: Connection, table: str, row_id: int, limit: int = 50) -> list[Told]:
    """The steps that changed a row, the newest first; rows taken in by an import begin with their first change."""
    room = table.partition("_")[0]
    sql = (
        "SELECT s.at, s.label, s.kind, s.hat, s.initials, c.before, c.after "  # noqa: S608  # a table's own room
        f"FROM {room}_change AS c JOIN business_step AS s ON s.id = c.step_id "
        "WHERE c.table_name = ? AND c.row_id = ? ORDER BY c.id DESC LIMIT ?"
    )
    rows = connection.all(sql, (table, row_id, limit))
    return [Told(at, label, kind, hat, initials, _changed(*images)) for at, label, kind, hat, initials, *images in rows]


def _changed(before: str | None, after: str | None) -> tuple[str, ...]:
    if before is None or after is None:
        return ()
    old, new = json.loads(before), json.loads(after)
    return tuple(name for name in new if old.get(name) != new[name])
