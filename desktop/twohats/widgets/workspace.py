"""The desk of a window: the one way to write, to read, and to work slowly without stopping the window."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from twohats.hat import Hat
from twohats.storage import history
from twohats.storage.file import BusinessFile, Done
from twohats.storage.guard import LostError
from twohats.storage.sqlite import Connection
from twohats.widgets.worker import Worker
from twohats.words import english, say

if TYPE_CHECKING:
    from concurrent.futures import Future

Answer = TypeVar("Answer")

# While the worker computes, each call from Qt into Python waits so many seconds for its turn; a frame makes many.
_TURN = 0.0005


class Workspace(QObject):
    """Writes through history, reads through the wall, and tells what changed by the names of tables."""

    changed = Signal(frozenset)
    hat_changed = Signal(str)
    # The file is no longer the one that was opened; why, in one sentence.
    lost = Signal(str)
    _answered = Signal(object, object, object)

    def __init__(self, file: BusinessFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.hat = Hat.MARKETING
        self._worker = Worker(file.connect, "worker")
        # What the owner looks at does not wait for what takes long.
        self._reader = Worker(file.connect, "reader")
        self._under_way = 0
        self._closed = False
        # An answer that is there before the question was handed in waits, too, until what asked has ended.
        self._answered.connect(self._hand_back, Qt.ConnectionType.QueuedConnection)
        sys.setswitchinterval(_TURN)

    def wear(self, hat: Hat) -> None:
        """Change hats."""
        if hat is not self.hat:
            self.hat = hat
            self.hat_changed.emit(hat.value)

    def now(self) -> datetime:
        """The moment, as the file's clock has it."""
        return self.file.clock()

    def do(self, label: str, operation: Callable[..., Any], *values: object, hat: Hat | None = None) -> Any:  # noqa: ANN401  # what it gives
        """Run an operation as one step under the hat (or the one named), and tell what changed; its result.

        Raises:
            RuleError: a rule forbids it.
            FileError: the disk forbids it. Nothing was written in either case.
        """
        return self._write(hat or self.hat, label, operation, *values)

    def do_for_both(self, label: str, operation: Callable[..., Any], *values: object) -> Any:  # noqa: ANN401  # what it gives
        """The same through the owner's connection: for what depends on both wings, of which a hat sees one."""
        return self._write(self.hat, label, operation, *values, through=self.file.connection(Hat.OWNER))

    def _write(self, hat: Hat, label: str, operation: Callable[..., Any], *values: object, **how: Any) -> Any:  # noqa: ANN401  # as `do`
        try:
            return self._tell(self.file.do(hat, english(label), operation, *values, **how))
        except LostError as error:
            self.lost.emit(str(error))
            raise

    def undo(self, then: Callable[[int | None], None], *, of: Hat | None = None) -> None:
        """Take back the hat's last step (or another hat's), on the worker: an import may hold 100,000 rows.

        `then` gets how many imported rows stay because they were used, or None if there was nothing to undo.
        """
        hat = of or self.hat
        self.write_slowly(lambda owner: self.file.undo(hat, through=owner), then, hat=Hat.OWNER)

    def redo(self, then: Callable[[int | None], None]) -> None:
        """Do again what the hat undid last, in the same way."""
        hat = self.hat
        self.write_slowly(lambda owner: self.file.redo(hat, through=owner), then, hat=Hat.OWNER)

    def undo_label(self) -> str:
        """What Undo would take back; empty for nothing."""
        step = history.undoable(self.file.connection(self.hat), self.hat)
        return say(step.label) if step else ""

    def redo_label(self) -> str:
        """What Redo would do again; empty for nothing."""
        step = history.redoable(self.file.connection(self.hat), self.hat)
        return say(step.label) if step else ""

    def _tell(self, done: Done | None) -> Any:  # noqa: ANN401  # what the operation gave
        if done is None:
            return None
        self.changed.emit(done.changed)
        return done.result

    def read(self, query: Callable[..., Answer], *values: object, hat: Hat | None = None) -> Answer:
        """Ask something that takes less than a frame, through the hat's wall."""
        return query(self.file.connection(hat or self.hat), *values)

    def run(
        self,
        work: Callable[..., Answer],
        *values: object,
        then: Callable[[Answer], None],
        failed: Callable[[], None] | None = None,
        hat: Hat | None = None,
        beside: bool = False,
    ) -> None:
        """Ask something slow on the worker, with a connection of its own; `then` gets the answer here.

        What is only read and looked at may be asked beside what takes long.
        A failure calls `failed` and is raised in the window's thread, where it is presented.
        """
        self._under_way += 1
        future = (self._reader if beside else self._worker).submit(hat or self.hat, work, *values)
        future.add_done_callback(lambda done: self._hand_over(done, then, failed))

    def write_slowly(
        self,
        write: Callable[[Connection], Done | None],
        then: Callable[[Any], None],
        *,
        failed: Callable[[], None] | None = None,
        hat: Hat | None = None,
    ) -> None:
        """Write something long on the worker, through its connection; `then` gets the result, after `changed`."""
        self.run(write, then=lambda done: then(self._tell(done)), failed=failed, hat=hat)

    def back_up(self, why: str) -> None:
        """Make a backup before what is hard to mend otherwise; on the worker, by what runs there.

        Raises:
            FileError: it could not be made.
        """
        self.file.back_up(why, through=self._worker.connection(Hat.OWNER))

    def _hand_over(
        self, done: "Future[Answer]", then: Callable[[Answer], None], failed: Callable[[], None] | None
    ) -> None:
        if not self._closed:
            self._answered.emit(done, then, failed)

    def _hand_back(
        self, done: "Future[Answer]", then: Callable[[Answer], None], failed: Callable[[], None] | None
    ) -> None:
        self._under_way -= 1
        if self._closed:
            return
        if done.exception() is not None and failed is not None:
            failed()
        if isinstance(error := done.exception(), LostError):
            self.lost.emit(str(error))
        then(done.result())

    def go_on_in(self, target: Path) -> None:
        """Rescue what is open into a new file, and go on there: every form stays as it is, and can be tried again.

        Raises:
            FileError: it could not be rescued; nothing changed.
        """
        for worker in (self._reader, self._worker):
            worker.let_go()
        self.file.go_on_in(target)
        self.changed.emit(frozenset())

    def finish(self) -> None:
        """Let the worker finish; it takes nothing more."""
        self._closed = True
        for worker in (self._reader, self._worker):
            worker.finish()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._under_way > 0

    def close(self) -> None:
        """Let the worker finish, and close the file."""
        self.finish()
        for worker in (self._reader, self._worker):
            worker.close()
        self.file.close()
