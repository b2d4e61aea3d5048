"""The desk of a window: the one way to write, to read, and to work slowly without stopping the window."""

import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from twohats.hat import Hat
from twohats.storage import history
from twohats.storage.file import BusinessFile, Done
from twohats.storage.guard import LostError
from twohats.storage.sqlite import Connection
from twohats.widgets.job import Job, StoppedError
from twohats.widgets.worker import Worker
from twohats.words import say_step

Answer = TypeVar("Answer")

# While the worker computes, each call from Qt into Python waits so many seconds for its turn; a frame makes many.
_TURN = 0.0005
# So many milliseconds, what shows has time to be painted before what can wait begins.
_PEACE = 100


class Workspace(QObject):
    """Writes through history, reads through the wall, and tells what changed by the names of tables."""

    changed = Signal(frozenset)
    # The step that was written, after `changed`.
    stepped = Signal(object)
    hat_changed = Signal(str)
    # The file is no longer the one that was opened; why, in one sentence.
    lost = Signal(str)
    # Whether something is done on the worker that is waited for.
    busy_changed = Signal(bool)
    stopped = Signal()
    _answered = Signal(object, object, object, bool)

    def __init__(self, file: BusinessFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self.hat = Hat.MARKETING
        self._worker = Worker(file.connect, "worker")
        # What the owner looks at does not wait for what takes long.
        self._reader = Worker(file.connect, "reader")
        self._under_way = self._looked_for = 0
        self._patient: list[Callable[[], None]] = []
        self._peace = QTimer(self, singleShot=True, interval=_PEACE)
        self._peace.timeout.connect(self._begin_the_patient)
        self._jobs: list[Job] = []
        self._at_work: Job | None = None
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

        `label` is the name of the step in English, as the file keeps it.

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
            return self._tell(self.file.do(hat, label, operation, *values, **how))
        except LostError as error:
            self.lost.emit(str(error))
            raise

    def undo(
        self,
        then: Callable[[int | None], None],
        *,
        of: Hat | None = None,
        only: int | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Take back the hat's last step (or another hat's), on the worker: an import may hold 100,000 rows.

        `only` names the step that is meant, so that no other is taken back. `then` gets how many imported rows stay
        because they were used, or None if there was nothing to undo.
        """
        hat = of or self.hat
        undo = partial(self.file.undo, hat, only=only)
        self.write_slowly(lambda owner: undo(through=owner), then, failed=failed, hat=Hat.OWNER)

    def redo(self, then: Callable[[int | None], None], *, failed: Callable[[], None] | None = None) -> None:
        """Do again what the hat undid last, in the same way."""
        hat = self.hat
        self.write_slowly(lambda owner: self.file.redo(hat, through=owner), then, failed=failed, hat=Hat.OWNER)

    def undo_label(self) -> str:
        """What Undo would take back; empty for nothing."""
        step = history.undoable(self.file.connection(self.hat), self.hat)
        return say_step(step.label) if step else ""

    def is_last(self, step: history.Step) -> bool:
        """Whether Undo under the step's hat would take back just this step."""
        last = history.undoable(self.file.connection(Hat.REPORTS), step.hat)
        return last is not None and last.id == step.id

    def redo_label(self) -> str:
        """What Redo would do again; empty for nothing."""
        step = history.redoable(self.file.connection(self.hat), self.hat)
        return say_step(step.label) if step else ""

    def _tell(self, done: Done | None) -> Any:  # noqa: ANN401  # what the operation gave
        if done is None:
            return None
        self.changed.emit(done.changed)
        if done.step is not None:
            self.stepped.emit(done.step)
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
        patient: bool = False,
        writes: bool = False,
    ) -> None:
        """Ask something slow on the worker, with a connection of its own; `then` gets the answer here.

        What is only read and looked at may be asked beside what takes long. What is patient begins once all that
        was asked so shows.
        A failure calls `failed` and is raised in the window's thread, where it is presented; what was stopped
        calls `failed` alone. What `writes` counts where it came to its end before it could be stopped.
        """
        self._under_way += 1
        self._looked_for += beside
        job, worker, hat = Job(writes), self._reader if beside else self._worker, hat or self.hat

        def begin() -> None:
            if not beside:
                self._jobs.append(job)
                self.busy_changed.emit(True)  # noqa: FBT003  # a signal
            job.done = worker.submit(hat, work if beside else partial(self._work, job, work), *values)
            job.done.add_done_callback(lambda _: self._hand_over(job, then, failed, beside=beside))

        if patient:
            self._patient.append(begin)
            self._peace.start()
        else:
            begin()

    def _begin_the_patient(self) -> None:
        """Unless something is looked for: then its answer gives the sign anew."""
        while self._patient and not self.is_looked_for:
            self._patient.pop(0)()

    def _work(self, job: Job, work: Callable[..., Answer], *values: Any) -> Answer:  # noqa: ANN401  # handed on
        """Runs on the worker."""
        self._at_work = job
        if job.stopped:
            raise StoppedError
        return work(*values)

    def heed(self) -> None:
        """Break off here if the owner has stopped it, else go to the end; on the worker, before a file is written.

        Raises:
            StoppedError: it is to stop.
        """
        if self._at_work is None:
            return
        if self._at_work.stopped:
            raise StoppedError
        self._at_work.writes = True

    def stop(self) -> None:
        """Stop what is done on the worker, and what waits for it: nothing of it is written."""
        for job in self._jobs:
            job.stopped = True
            if job.done is not None:
                job.done.cancel()
        self._worker.interrupt()

    def write_slowly(
        self,
        write: Callable[[Connection], Done | None],
        then: Callable[[Any], None],
        *,
        failed: Callable[[], None] | None = None,
        hat: Hat | None = None,
    ) -> None:
        """Write something long on the worker, through its connection; `then` gets the result, after `changed`."""
        self.run(write, then=lambda done: then(self._tell(done)), failed=failed, hat=hat, writes=True)

    def back_up(self, why: str) -> None:
        """Make a backup before what is hard to mend otherwise; on the worker, by what runs there.

        Raises:
            FileError: it could not be made.
        """
        self.file.back_up(why, through=self._worker.connection(Hat.OWNER))

    def _hand_over(
        self, job: Job, then: Callable[[Any], None], failed: Callable[[], None] | None, *, beside: bool
    ) -> None:
        if not self._closed:
            self._answered.emit(job, then, failed, beside)

    def _hand_back(
        self,
        job: Job,
        then: Callable[[Any], None],
        failed: Callable[[], None] | None,
        beside: bool,  # noqa: FBT001  # a signal's own
    ) -> None:
        self._under_way -= 1
        if beside:
            self._looked_for -= 1
            self._peace.start()
        if job in self._jobs:
            self._jobs.remove(job)
            self.busy_changed.emit(bool(self._jobs))
        if self._closed:
            return
        if job.given_up:
            self._give_up(failed)
            return
        done = job.done
        assert done is not None  # noqa: S101  # it has ended
        if done.exception() is not None and failed is not None:
            failed()
        if isinstance(error := done.exception(), LostError):
            self.lost.emit(str(error))
        then(done.result())

    def _give_up(self, failed: Callable[[], None] | None) -> None:
        """What came before it was broken off may have been written: everything is read anew."""
        if failed is not None:
            failed()
        self.changed.emit(frozenset())
        self.stopped.emit()

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
        self._peace.stop()
        for worker in (self._reader, self._worker):
            worker.finish()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._under_way > 0

    @property
    def is_looked_for(self) -> bool:
        """Whether an answer is still to come that the owner looks at."""
        return self._looked_for > 0

    def close(self) -> None:
        """Let the worker finish, and close the file."""
        self.finish()
        for worker in (self._reader, self._worker):
            worker.close()
        self.file.close()
