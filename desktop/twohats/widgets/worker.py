"""A thread beside the window's, with connections of its own to the file."""

import gc
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Lock
from typing import TypeVar

from twohats.hat import Hat
from twohats.storage.sqlite import Connection

Answer = TypeVar("Answer")

_NEVER = 1 << 30
_USUAL = gc.get_threshold()
_at_work = 0
_lock = Lock()


class Worker:
    """Does one thing after the other."""

    def __init__(self, connect: Callable[[Hat], Connection], name: str) -> None:
        """`connect` opens the file anew behind a hat's wall."""
        self._connect = connect
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._connections: dict[Hat, Connection] = {}

    def submit(self, hat: Hat, work: Callable[..., Answer], *values: object) -> "Future[Answer]":
        """Do something with the hat's connection, once everything before it is done."""

        def undisturbed() -> Answer:
            with _no_look_through_everything():
                return work(self.connection(hat), *values)

        return self._thread.submit(undisturbed)

    def connection(self, hat: Hat) -> Connection:
        """The hat's connection, for what runs here."""
        if hat not in self._connections:
            self._connections[hat] = self._connect(hat)
        return self._connections[hat]

    def interrupt(self) -> None:
        """Break off the statement that runs; what it wrote is rolled back."""
        for connection in tuple(self._connections.values()):
            connection.interrupt()

    def let_go(self) -> None:
        """Close the connections, once everything before is done."""
        self._thread.submit(self._close).result()

    def finish(self) -> None:
        """Take nothing more; what is being done is done first, what was to come is not."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    def close(self) -> None:
        """Close the connections after that."""
        self.finish()
        self._close()

    def _close(self) -> None:
        for connection in self._connections.values():
            connection.close()
        self._connections.clear()


@contextmanager
def _no_look_through_everything() -> Iterator[None]:
    """Leave old objects uncollected for now: to look through all that a long work holds stops the window, too."""
    global _at_work  # noqa: PLW0603  # the interpreter has one collector for all threads
    with _lock:
        _at_work += 1
        gc.set_threshold(*_USUAL[:2], _NEVER)
    try:
        yield
    finally:
        with _lock:
            _at_work -= 1
            if not _at_work:
                gc.set_threshold(*_USUAL)
