"""The log of what went wrong: of each mistake its kind and where in our code it was, and no word that was typed."""

import errno
import logging
import re
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QStandardPaths

import twohats

_NAME, _EARLIER = "mistakes.log", "twohats.log"
_SOURCE = Path(twohats.__file__).parent
# A line of the log is one of these two; whatever else stands in the file is nobody's business.
_LINE = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [\w.() ]+|    [\w/]+\.py:\d+ [\w<>]+", re.ASCII)
# So much of its end is read, and it begins anew once it is so long.
_READ, _LONGEST = 20_000, 1_000_000
_NAMED = re.compile(r"SQLITE_[A-Z_]+")


def path_of_log() -> Path:
    """Where it is kept: beside the program's own data."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / _NAME


def keep_a_log() -> None:
    """Write down from now on what goes wrong in our own code; what others log may hold anything, and is left out."""
    path = path_of_log()
    path.parent.mkdir(parents=True, exist_ok=True)
    # The one before kept the messages, too, in which there may be names.
    path.with_name(_EARLIER).unlink(missing_ok=True)
    too_long = path.exists() and path.stat().st_size > _LONGEST
    handler = logging.FileHandler(path, "w" if too_long else "a", encoding="utf-8", delay=True)
    handler.setFormatter(WithoutWords())
    logging.getLogger("twohats").addHandler(handler)


class WithoutWords(logging.Formatter):
    """Says of an exception, and of what led to it, the kinds and the lines of our code; no messages and no values."""

    def format(self, record: logging.LogRecord) -> str:
        """The record, in one line and one more for each of ours on the way."""
        error = record.exc_info[1] if record.exc_info else None
        said = [f"{self.formatTime(record)} {record.levelname} {' from '.join(_kinds(error)) or record.module}"]
        if error is not None:
            said += _lines(error.__traceback__)
        return "\n".join(said)


def _kinds(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield f"{type(error).__qualname__}{_code(error)}"
        error = error.__cause__ or error.__context__


def _code(error: BaseException) -> str:
    """What the system or SQLite calls it."""
    name = getattr(error, "sqlite_errorname", None) or errno.errorcode.get(getattr(error, "errno", None) or 0)
    return (
        f" ({name})" if isinstance(name, str) and (_NAMED.fullmatch(name) or name in errno.errorcode.values()) else ""
    )


def _lines(trace: TracebackType | None) -> Iterator[str]:
    for frame, number in traceback.walk_tb(trace):
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_SOURCE):
            yield f"    {path.relative_to(_SOURCE).as_posix()}:{number} {frame.f_code.co_name}"


def end_of_log() -> str:
    """The last of the log, as far as its lines are the log's own."""
    path = path_of_log()
    text = path.read_text("utf-8", errors="replace")[-_READ:] if path.exists() else ""
    return "\n".join(line for line in text.splitlines() if _LINE.fullmatch(line))
