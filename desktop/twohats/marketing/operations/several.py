"""Does the same to several records as one step of history."""

from collections.abc import Callable, Sequence

from twohats.storage.sqlite import Connection


def do_for_each(db: Connection, ids: Sequence[int], verb: Callable[..., object], *values: object) -> int:
    """Call `verb(db, id, *values)` for each of some records; how many. Where one refuses, nothing is done to any."""
    for one in ids:
        verb(db, one, *values)
    return len(ids)
