"""One business file, opened: its lock, its identity, a connection for each hat, and the only way to write."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from twohats.errors import FileError
from twohats.hat import Hat
from twohats.storage import backup, guard, history, search
from twohats.storage.places import require_own_place
from twohats.storage.sqlite import (
    Connection,
    DatabaseError,
    IntegrityError,
    OperationalError,
    OwnerConnection,
    connect,
    raise_if_damaged,
)
from twohats.storage.wall import Room, armed
from twohats.words import marked, say

Clock = Callable[[], datetime]


class HeldError(FileError):
    """The file is open in another window or program."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a step gave back, the tables it changed, and the step itself, where one was written."""

    result: Any
    changed: frozenset[str]
    step: history.Step | None = None


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


class BusinessFile:
    """An open file. Make one with `open_file` or `create_file`; close it when done."""

    def __init__(
        self,
        path: Path,
        rooms: tuple[Room, ...],
        lock: FileLock | None,
        clock: Clock = now,
        initials: str = "",
    ) -> None:
        self.path = path
        self.rooms = rooms
        self.clock = clock
        self.initials = initials
        self._lock = lock
        self._identity = guard.identify(path)
        self._connections: dict[Hat, Connection] = {}
        # Opened while the path leads to the file: from here it can be rescued when that is no longer so.
        self._head = history.head(self.connection(Hat.OWNER)) if lock else ""

    @property
    def looks_only(self) -> bool:
        """Whether nothing can be written here."""
        return self._lock is None

    def connect(self, hat: Hat) -> Connection:
        """A new connection behind the hat's wall; whoever asked closes it.

        Raises:
            LostError: the path no longer leads to the file that was opened.
            FileError: it cannot be opened.
        """
        guard.require_same(self.path, self._identity)
        kind = OwnerConnection if hat is Hat.OWNER else Connection
        connection = connect(self.path, "rw", kind)
        if hat is Hat.REPORTS:
            connection.execute("PRAGMA query_only = ON")
        return armed(connection, hat, self.rooms)

    def connection(self, hat: Hat) -> Connection:
        """The hat's standing connection, for the thread that opened the file."""
        if hat not in self._connections:
            self._connections[hat] = self.connect(hat)
        return self._connections[hat]

    def do(
        self,
        hat: Hat,
        label: str,
        operation: Callable[..., Any],
        *values: object,
        through: Connection | None = None,
        **named: object,
    ) -> Done:
        """Run one operation as one transaction and one step of history.

        Args:
            hat: under which hat it is done.
            label: what Undo calls it; no customer's name belongs there.
            operation: called as `operation(connection, *values, **named)`; it opens no transaction.
            *values: handed on to it.
            through: another connection than the hat's own (a worker's, or the owner's).
            **named: handed on to it.

        Raises:
            RuleError: a rule forbids it.
            FileError: the disk or another program forbids it. In both cases nothing was written.
        """
        with self._step(hat, label, through or self.connection(hat)) as (connection, written):
            step = connection.step
            result = operation(connection, *values, **named)
        return Done(result, written["changed"], step)

    def back_up(self, why: str, *, through: Connection | None = None) -> backup.Backup:
        """Make a verified backup, through the owner's connection or a worker's own one of it.

        Raises:
            FileError: it could not be made.
        """
        owner = through or self.connection(Hat.OWNER)
        assert isinstance(owner, OwnerConnection)  # noqa: S101  # nobody else's can be copied
        return backup.make_backup(owner, self.path, self.clock(), why)

    def undo(self, hat: Hat, *, only: int | None = None, through: Connection | None = None) -> Done | None:
        """Take back this hat's last step, through the owner's connection or a worker's own one of it.

        `only` names the step that is meant: where another is the last by now, nothing is taken back.

        The result is the number of imported rows that stay; None says that there was nothing to undo.

        Raises:
            RuleError: a later step stands on it; the sentence names it.
            FileError: the disk forbids it.
        """
        owner = through or self.connection(Hat.OWNER)
        past = history.undoable(owner, hat)
        if past is None or only not in {None, past.id}:
            return None
        return self._reverse(owner, hat, past, "undo")

    def redo(self, hat: Hat, *, through: Connection | None = None) -> Done | None:
        """Do again what this hat undid last, in the same way; None says that there was nothing."""
        owner = through or self.connection(Hat.OWNER)
        past = history.redoable(owner, hat)
        return None if past is None else self._reverse(owner, hat, past, "redo")

    def _reverse(self, owner: Connection, hat: Hat, past: history.PastStep, kind: str) -> Done:
        try:
            with self._step(hat, past.label, owner, kind, past.id) as (connection, written):
                step = connection.step
                kept = history.reverse(connection, self.rooms, past)
        except IntegrityError as error:
            raise history.no_longer(past) from error
        return Done(kept, written["changed"], step)

    @contextmanager
    def _step(
        self, hat: Hat, label: str, connection: Connection, kind: str = "do", of_step: int | None = None
    ) -> Iterator[tuple[Connection, dict[str, frozenset[str]]]]:
        written: dict[str, frozenset[str]] = {}
        if self._lock is None:
            raise FileError("{name} was opened only to be read.", name=self.path.name)
        connection.keep_more()
        try:
            connection.execute("BEGIN IMMEDIATE")
            head = self._head
            try:
                self._require_ours(connection)
                moment, initials = self.clock(), self.initials
                connection.step = history.begin(
                    connection, hat, label, moment, kind=kind, of_step=of_step, initials=initials
                )
                yield connection, written
                search.take_in(connection, self.rooms, connection.step)
                written["changed"] = history.seal(connection, self._visible(hat, connection), connection.step)
                guard.require_same(self.path, self._identity)
                # Known before the commit, after which another thread may begin at once.
                self._head = history.head(connection)
                connection.execute("COMMIT")
            except BaseException:
                self._head = head
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            finally:
                connection.step = None
        except OperationalError as error:
            raise FileError("Not saved: {why}.", why=_plainly(str(error))) from error
        except DatabaseError as error:
            raise_if_damaged(error)
            raise

    def _require_ours(self, connection: Connection) -> None:
        """Refuse to go on where somebody else wrote a step, past the lock."""
        if history.head(connection) != self._head:
            raise guard.LostError(
                "{name} was changed by another program while it was open. Nothing was saved.", name=self.path.name
            )

    def copy_to(self, target: Path, *, through: Connection | None = None) -> None:
        """Copy what is open here into a new file, whatever became of the path.

        Raises:
            FileError: the copy could not be made.
        """
        owner = through or self.connection(Hat.OWNER)
        assert isinstance(owner, OwnerConnection)  # noqa: S101  # nobody else's can be copied
        backup.copy(owner, target)

    def go_on_in(self, target: Path) -> None:
        """Rescue what is open here, and be that file from now on.

        Raises:
            FileError: the copy could not be made; nothing changed.
        """
        self.copy_to(target)
        self.close()
        self.path, self._lock = target, _lock(target)
        self._identity = guard.identify(target)
        self._head = history.head(self.connection(Hat.OWNER))

    def _visible(self, hat: Hat, connection: Connection) -> list[str]:
        """The rooms whose changes this step can have made."""
        if isinstance(connection, OwnerConnection):
            return [room.name for room in self.rooms]
        return [room.name for room in self.rooms if room.name in ("business", "handoff", hat)]

    def close(self) -> None:
        """Close every connection and give the lock back."""
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()
        if self._lock is not None:
            self._lock.release()


def _plainly(why: str) -> str:
    """SQLite's words for what an owner meets, in the owner's."""
    known = marked(
        {
            "locked": "another program is writing to the file just now; try again in a moment",
            "full": "the disk is full",
            "readonly": "the file is read-only",
            "disk I/O": "the disk does not answer",
        }
    )
    return next((say(plain) for word, plain in known.items() if word in why), why)


def create_file(path: Path, rooms: tuple[Room, ...], schema: int, clock: Clock = now) -> BusinessFile:
    """Make a new, empty file.

    Raises:
        PlaceError: other computers may write there.
        FileError: something stands there already, or the folder cannot be written.
    """
    if path.exists():
        raise FileError("{name} exists already: choose another name.", name=path.name)
    if not path.parent.is_dir():
        raise FileError("There is no folder {name}.", name=path.parent)
    require_own_place(path)
    lock = _lock(path)
    try:
        _migrate(path, "rwc", rooms, schema)
        return BusinessFile(path, rooms, lock, clock)
    except BaseException:
        path.unlink(missing_ok=True)
        lock.release()
        raise


def open_file(  # how it may be used is named
    path: Path, rooms: tuple[Room, ...], schema: int, clock: Clock = now, *, write: bool = True, anywhere: bool = False
) -> BusinessFile:
    """Open a file that exists: header first, then its place, then lock, then what is pending of its tables.

    Without `write` it takes no lock and changes nothing: for reports, pictures and checks.

    Raises:
        PlaceError: it lies where other computers may write it, and `anywhere` was not said.
        FileError: not ours, newer, damaged, read-only, gone, or open elsewhere.
    """
    version = guard.examine(path, schema, write=write)
    if write and not anywhere:
        require_own_place(path)
    if not write:
        if version < schema:
            raise FileError("{name} is of an older Two Hats: open it in the window once.", name=path.name)
        return _whole(BusinessFile(path, rooms, None, clock))
    lock = _lock(path)
    try:
        if guard.has_log(path):
            backup.keep_what_a_crash_left(path)
        if version < schema:
            _back_up(path, clock())
            _migrate(path, "rw", rooms, schema)
        return _whole(BusinessFile(path, rooms, lock, clock))
    except BaseException:
        lock.release()
        raise


def _whole(file: BusinessFile) -> BusinessFile:
    """The file, if its first pages read: a torn one is found here and not in the middle of a morning."""
    try:
        hat = Hat.REPORTS if file.looks_only else Hat.OWNER
        file.connection(hat).value("SELECT count(*) FROM business_profile")
    except (DatabaseError, FileError) as error:
        file.close()
        raise guard.SpoiledError(
            "{name} is damaged and was left as it is: open a backup of it.", name=file.path.name
        ) from error
    return file


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Keep every other window and program away from a file that is not open here.

    Raises:
        FileError: it is open somewhere.
    """
    lock = _lock(path)
    try:
        yield
    finally:
        lock.release()


def _lock(path: Path) -> FileLock:
    # Whoever opens a file on the worker may close it in the window's thread.
    lock = FileLock(str(path.with_name(path.name + ".lock")), thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise HeldError(
            "{name} is open in another window or program: do it there, or close it first.", name=path.name
        ) from error
    except OSError as error:
        raise FileError("{name} cannot be opened: its folder does not let Two Hats write.", name=path.name) from error
    return lock


def _migrate(path: Path, mode: str, rooms: tuple[Room, ...], schema: int) -> None:
    from twohats.storage.migrations import migrate  # noqa: PLC0415  # loads sqlite-utils, too dear for a start

    owner = connect(path, mode, OwnerConnection)
    try:
        migrate(owner, rooms, schema)
        # The header is read before the next opening, so it must not wait in the log.
        owner.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        owner.close()


def _back_up(path: Path, moment: datetime) -> None:
    owner = connect(path, "rw", OwnerConnection)
    try:
        backup.make_backup(owner, path, moment, "update")
    finally:
        owner.close()
