"""Shows what went wrong, one window at a time: the owner's sentence, or that it is our fault."""

import logging
import sys
from types import TracebackType

from twohats.errors import OwnerError
from twohats.widgets.ask import Ask

_OURS = (
    "Something went wrong in Two Hats itself. Nothing that was saved is lost, and what you typed is still there. "
    "The details are in the log."
)


class ErrorReport:
    """Stands in for `sys.excepthook` while a window is open."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._showing = False

    def install(self) -> None:
        """Take over from Python's own."""
        sys.excepthook = self.present

    def present(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell the owner; a second error while one is being told is only logged.

        Ctrl+C in the shell is no error: Python's own hook has it.
        """
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        if not isinstance(error, OwnerError):
            logging.getLogger("twohats").error("unexpected", exc_info=(kind, error, trace))
        if self._showing:
            return
        self._showing = True
        try:
            self._ask.tell(str(error) if isinstance(error, OwnerError) else _OURS)
        finally:
            self._showing = False
