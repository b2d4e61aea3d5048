"""Something that is done on the worker, and whether the owner gave it up."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from twohats.errors import FileError
from twohats.storage.sqlite import OperationalError

if TYPE_CHECKING:
    from concurrent.futures import Future


class StoppedError(Exception):
    """The owner gave up what is under way."""


@dataclass(eq=False, slots=True)
class Job:
    """What `writes` is whole or not there at all: if it came to its end all the same, it counts."""

    writes: bool = False
    stopped: bool = False
    done: "Future[Any] | None" = field(default=None, repr=False)

    @property
    def given_up(self) -> bool:
        """Whether nothing comes of it, now that it has ended."""
        assert self.done is not None  # noqa: S101  # it was handed in
        if self.done.cancelled():
            return True
        error = self.done.exception()
        broken_off = isinstance(error, (StoppedError, OperationalError, FileError))
        return self.stopped and (broken_off or (error is None and not self.writes))
