"""What the import window does on the worker: look at a file, try it out, take it in; each can be left or stopped."""

import gc
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from twohats.errors import OwnerError, RuleError
from twohats.exchange.look import Choice, Look, look_at, names_of
from twohats.exchange.plan import Plan
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.stages import own_stages
from twohats.exchange.taking.take import connection_for, take_in
from twohats.exchange.ui import habits
from twohats.storage.file import Done
from twohats.storage.sqlite import Connection
from twohats.widgets.workspace import Workspace

Answer = TypeVar("Answer")


class Work(QObject):
    """One thing at a time; of several looks that are wanted only the last is told."""

    looked = Signal(object)
    # The plan, what would come of it, and what to call those that would be refused, by line.
    tried = Signal(object, object, object)
    taken = Signal(object, object)
    failed = Signal(object)
    progressed = Signal(int)

    def __init__(self, parent: QObject, workspace: Workspace) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stop = Event()
        self._wanted: tuple[Path, Choice] | None = None
        self._gone = False
        self.looking = False
        self.under_way = False

    def look(self, path: Path, choice: Choice) -> None:
        """Look at a file; while another look is under way, after it."""
        self._wanted = path, choice
        if not self.looking:
            self._look()

    def _look(self) -> None:
        assert self._wanted is not None  # noqa: S101  # set by `look`
        path, choice = wanted = self._wanted
        self.looking = True

        def look(db: Connection) -> Look | OwnerError:
            try:
                return look_at(path, choice, habits.recall, lambda: own_stages(db))
            except OwnerError as error:
                return error

        def take(found: Look | OwnerError) -> None:
            self.looking = False
            if wanted != self._wanted:
                self._look()
            elif isinstance(found, OwnerError):
                self.failed.emit(found)
            else:
                self.looked.emit(found)

        self._workspace.run(look, then=self.unless_gone(take), failed=self._give_up, hat=connection_for("deals"))

    def try_out(self, plan: Plan) -> None:
        """Count what would come of it; nothing is written."""

        def attempt(db: Connection) -> tuple[Result, dict[int, str]] | OwnerError:
            try:
                result: Result = self._take(plan, db, dry_run=True).result
                names = names_of(plan, [*result.refused, *result.noted])
            except OwnerError as error:
                return error
            # It lists every row: to look through them all for garbage would stop the window.
            gc.freeze()
            return result, names

        def tell(found: tuple[Result, dict[int, str]]) -> None:
            self.tried.emit(plan, *found)

        self._begin()
        hat = connection_for(plan.kind)
        self._workspace.run(attempt, then=self._end(tell), failed=self._give_up, hat=hat)

    def take(self, plan: Plan) -> None:
        """Take it in as one step."""

        def write(db: Connection) -> Done:
            try:
                self._workspace.back_up("import")
                return self._take(plan, db, dry_run=False)
            except OwnerError as error:
                return Done(error, frozenset())

        self._begin()
        hat = connection_for(plan.kind)
        self._workspace.write_slowly(
            write, self._end(lambda result: self.taken.emit(plan, result)), failed=self._give_up, hat=hat
        )

    def _take(self, plan: Plan, db: Connection, *, dry_run: bool) -> Done:
        return take_in(self._workspace.file, plan, dry_run=dry_run, through=db, heed=self._heed)

    def _begin(self) -> None:
        self._stop.clear()
        self.under_way = True

    def _give_up(self) -> None:
        """It is our fault, and told as such; the window goes on."""
        self.looking = self.under_way = False

    def _end(self, tell: Callable[[Answer], object]) -> Callable[[Answer | OwnerError], None]:
        def take(found: Answer | OwnerError) -> None:
            self.under_way = False
            if isinstance(found, OwnerError):
                self.failed.emit(found)
            else:
                tell(found)

        return self.unless_gone(take)

    def _heed(self, read: int) -> None:
        """Runs on the worker."""
        if self._stop.is_set():
            raise RuleError("Stopped: nothing was taken in.")
        self.progressed.emit(read)

    def stop(self) -> None:
        """Stop what is being tried out or taken in."""
        self._stop.set()

    def leave(self) -> None:
        """Nobody waits for it any more."""
        self._gone = True
        self.stop()
        gc.unfreeze()

    def unless_gone(self, then: Callable[[Answer], object]) -> Callable[[Answer], None]:
        """Tell the window only while it is there."""

        def tell(answer: Answer) -> None:
            if not self._gone:
                then(answer)

        return tell
