"""A question that is asked again before it is answered: the newest stops the one before."""

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any

from twohats.hat import Hat
from twohats.storage.sqlite import Connection, OperationalError
from twohats.widgets.workspace import Workspace

# What to ask, and who is told the answer.
Step = tuple[Callable[..., Any], Callable[[Any], None]]


class Question:
    """Asks the file, on the worker, one step after the other; what is stale stops, and nobody is told."""

    def __init__(self, workspace: Workspace, hat: Hat) -> None:
        self._workspace, self._hat = workspace, hat
        self._number = 0
        self._reading: Connection | None = None
        self._lock = Lock()

    def ask(self, steps: Sequence[Step], *values: object) -> None:
        """Ask each of the steps for the same values; each is told as soon as it is known."""
        with self._lock:
            self._number += 1
            # Within the lock, or a statement of somebody else's would be stopped.
            if self._reading is not None:
                self._reading.interrupt()
        number = self._number
        for work, then in steps:
            self._workspace.run(
                self._ask_while_fresh,
                number,
                work,
                values,
                then=self._told_to(number, then),
                hat=self._hat,
                beside=True,
            )

    def _told_to(self, number: int, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def tell(answer: object) -> None:
            if number == self._number:
                then(answer)

        return tell

    def _ask_while_fresh(
        self, db: Connection, number: int, work: Callable[..., object], values: Sequence[object]
    ) -> object:
        """The answer; None where it is asked anew already."""
        with self._lock:
            if number != self._number:
                return None
            self._reading = db
        try:
            return work(db, *values)
        except OperationalError:
            if number == self._number:
                raise
            return None
        finally:
            with self._lock:
                self._reading = None
