"""Proves that a file holds what was acknowledged, and that nothing in it is broken."""

import json
from collections.abc import Iterable, Iterator

from hostile.trade import Acknowledged

from twohats.hat import Hat
from twohats.month.identities import broken_identities
from twohats.storage import history
from twohats.storage.checkup import checkup
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection


def lost(file: BusinessFile, acknowledged: Iterable[Acknowledged]) -> list[Acknowledged]:
    """The acknowledged steps that are not in the file."""
    held = steps_after(file, 0)
    return [one for one in acknowledged if one not in held]


def steps_after(file: BusinessFile, step: int) -> set[Acknowledged]:
    """The steps of the file that are newer than one of them."""
    rows = file.connection(Hat.OWNER).all("SELECT id, hash FROM business_step WHERE id > ?", (step,))
    return {Acknowledged(*row) for row in rows}


def broken(file: BusinessFile, fresh: BusinessFile) -> list[str]:
    """What `twohats check` would say, and each row that is not as its history says; none is the good answer."""
    return [*damaged(file, fresh), *broken_identities(file.connection(Hat.REPORTS))]


def damaged(file: BusinessFile, fresh: BusinessFile) -> list[str]:
    """The same without the figures, which take longest and follow from the rows."""
    return [*checkup(file, fresh), *_untold(file, file.connection(Hat.OWNER))]


def _untold(file: BusinessFile, owner: Connection) -> Iterator[str]:
    """The rows that are not what history last wrote of them, and the imports that are not all there."""
    for room in file.rooms:
        yield from _unlike_their_history(owner, room.name)
    for step, bulk in owner.all("SELECT id, bulk FROM business_step WHERE bulk IS NOT NULL AND undone_by IS NULL"):
        for table, count in json.loads(bulk).items():
            held = owner.value(f"SELECT count(*) FROM {table} WHERE batch = ?", (step,))  # noqa: S608  # from the file
            if held != count:
                yield f"Step {step} took {count} rows into {table}: {held} are there."


def _unlike_their_history(owner: Connection, room: str) -> Iterator[str]:
    newest = (
        f"SELECT table_name, row_id, step_id, after FROM {room}_change "  # noqa: S608  # the room's own name
        f"WHERE id IN (SELECT max(id) FROM {room}_change GROUP BY table_name, row_id)"
    )
    told: dict[str, dict[int, tuple[int, str | None]]] = {}
    for table, row_id, step, after in owner.all(newest):
        told.setdefault(table, {})[row_id] = (step, after)
    for table, rows in told.items():
        held = _rows(owner, table)
        for row_id, (step, after) in rows.items():
            batch, image = held.get(row_id, (None, None))
            # An import can take the number of a row that was undone, and its rows stand in no history.
            if image != after and not (batch and batch > step):
                yield f"Row {row_id} of {table} is not what its history says."


def _rows(owner: Connection, table: str) -> dict[int, tuple[int | None, str]]:
    """The import that each row of a table came with, and the row as history writes it."""
    columns = [row[1] for row in owner.all(f"PRAGMA table_info({table})")]
    batch = "batch" if "batch" in columns else "NULL"
    rows = owner.all(f"SELECT id, {batch}, {history._image('r', columns)} FROM {table} AS r")  # noqa: S608  # from the file
    return {row_id: (came, image) for row_id, came, image in rows}
