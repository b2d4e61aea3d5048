"""What the hall does when a person is erased: nothing waits for an answer about them, and nothing more is asked."""

from collections.abc import Iterable

from twohats.handoff.operations import finished, sending
from twohats.handoff.store import queue
from twohats.storage.erasing import ERASED
from twohats.storage.sqlite import Connection


def let_wait_no_longer(db: Connection, handoff_ids: Iterable[int], finished_ids: Iterable[int]) -> None:
    """Withdraw what is not answered yet, and put away what came back and what was done for them."""
    for one in handoff_ids:
        handoff = queue.find(db, one)
        if handoff is not None and handoff.state == "queued":
            sending.withdraw(db, one, ERASED, db.at)
        db.update("handoff_item", one, acknowledged_at=db.at)
    for one in finished_ids:
        if db.value("SELECT put_away_at FROM handoff_finished WHERE id = ?", (one,)) is None:
            finished.put_away(db, one, db.at)
