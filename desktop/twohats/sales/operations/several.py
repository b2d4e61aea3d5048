"""Does the same to several deals as one step of history."""

from collections.abc import Callable, Sequence

from twohats.handoff.rules.handoff import Marks
from twohats.sales.operations import conversations
from twohats.storage.sqlite import Connection


def do_for_each(db: Connection, ids: Sequence[int], verb: Callable[..., object], *values: object) -> int:
    """Call `verb(db, id, *values)` for each of some deals; how many. Where one refuses, nothing is done to any."""
    for one in ids:
        verb(db, one, *values)
    return len(ids)


def move_each(db: Connection, moves: Sequence[tuple[int, int]]) -> int:
    """Move deals, each to the stage beside its id; how many. What their talks showed is asked later, one by one."""
    for deal_id, stage_id in moves:
        conversations.move(db, deal_id, stage_id, Marks())
    return len(moves)
