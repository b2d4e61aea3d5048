"""A question that is asked again before it is answered: the newest stops the one before."""

from collections.abc import Callable, Sequence
from threading import Event, Lock
from typing import Any

from PySide6.QtCore import QTimer

from twohats.hat import Hat
from twohats.storage.sqlite import Connection, OperationalError
from twohats.widgets.workspace import Workspace

# What to ask, and who is told the answer.
Step = tuple[Callable[..., Any], Callable[[Any], None]]
# An answer is painted within so many milliseconds; and so many seconds later the next step waits no more for that.
_FRAME, _PATIENCE = 20, 0.5


class Question:
    """Asks the file, on the worker, one step after the other; what is stale stops, and nobody is told."""

    def __init__(self, workspace: Workspace, hat: Hat) -> None:
        self._workspace, self._hat = workspace, hat
        self._number = 0
        self._reading: Connection | None = None
        self._read_for = 0
        self._lock = Lock()
        self._awaited: list[Event] = []

    def ask(self, steps: Sequence[Step], *values: object) -> None:
        """Ask each of the steps for the same values; each is told as soon as it is known.

        A step begins once the answer before it shows: each of the thousand calls that paint it would wait for a turn.
        """
        with self._lock:
            self._number += 1
        self._stop_the_stale()
        # What waits to begin, of the question before, has nothing to wait for any more.
        for shown in self._awaited:
            shown.set()
        self._awaited = [Event() for _ in steps]
        number, before = self._number, Event()
        before.set()
        for (work, then), shown in zip(steps, self._awaited, strict=True):
            self._workspace.run(
                self._ask_while_fresh,
                number,
                before,
                work,
                values,
                then=self._told_to(number, then, shown),
                hat=self._hat,
                beside=True,
            )
            before = shown

    def _stop_the_stale(self) -> None:
        """Stop what is being read for an older question; again, since it may not have begun when it was stopped."""
        # Within the lock, or a statement of somebody else's would be stopped.
        with self._lock:
            if self._reading is None or self._read_for == self._number:
                return
            self._reading.interrupt()
        QTimer.singleShot(_FRAME, self._stop_the_stale)

    def _told_to(self, number: int, then: Callable[[Any], None], shown: Event) -> Callable[[Any], None]:
        def tell(answer: object) -> None:
            if number == self._number:
                then(answer)
                QTimer.singleShot(0 if answer is None else _FRAME, shown.set)
            else:
                shown.set()

        return tell

    def _ask_while_fresh(
        self, db: Connection, number: int, before: Event, work: Callable[..., object], values: Sequence[object]
    ) -> object:
        """The answer; None where it is asked anew already."""
        before.wait(_PATIENCE)
        with self._lock:
            if number != self._number:
                return None
            self._reading, self._read_for = db, number
        try:
            return work(db, *values)
        except OperationalError:
            if number == self._number:
                raise
            return None
        finally:
            with self._lock:
                self._reading = None
