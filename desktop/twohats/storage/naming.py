"""What a copy of a file is called: when it was made, by the firm's clock, and why, in the firm's language.

No name decides anything: which backup is older, and which goes, its manifest says.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from glob import escape
from itertools import chain, count
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from twohats.storage.sqlite import Connection, DatabaseError
from twohats.words import marked, say, speaking

REASONS = marked(
    {
        "start": "at the start of a day",
        "close": "when the window closed",
        "update": "before an update",
        "import": "before an import",
        "erase": "before an erasure",
        "restore": "before a restore",
        "asked": "asked for",
    }
)
RESCUED = marked("rescued")

_STAMP = "%Y-%m-%d %H%M%S"
# Older programs said why before they said when.
_OF_A_COPY = re.compile(r"( before restore| rescued)? \d{4}-\d\d-\d\d \d{6}\b|\.before-update-")
# Of the 255 bytes that a file system takes, with room for a number and for what is added while it is written.
_MOST_BYTES = 235


@dataclass(frozen=True, slots=True)
class Home:
    """The clock and the language of a firm."""

    time_zone: str = "UTC"
    locale: str = "en"


def home_of(connection: Connection) -> Home:
    """Where the firm of a file is at home; in UTC and English where the file does not say."""
    try:
        row = connection.first("SELECT time_zone, locale FROM business_profile")
    except DatabaseError:
        row = None
    return Home(*row) if row else Home()


def named_copy(path: Path, moment: datetime, words: str, home: Home) -> Path:
    """A free name beside a file for a copy of it.

    Args:
        path: of the file.
        moment: when the copy is made, aware.
        words: why, in English; left out where the name would be too long.
        home: of the firm.
    """
    stamped = f"{path.stem} {_on_the_wall(moment, home):{_STAMP}}"
    with speaking(home.locale):
        whole = f"{stamped} {say(words)}"
    short = len(f"{whole}{path.suffix}".encode()) > _MOST_BYTES
    return free_name(path.with_name(f"{stamped if short else whole}{path.suffix}"))


def _on_the_wall(moment: datetime, home: Home) -> datetime:
    try:
        return moment.astimezone(ZoneInfo(home.time_zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment.astimezone(UTC)


def free_name(path: Path) -> Path:
    """The path, or where something stands there one with a number: the clock shows an hour twice when it goes back."""
    numbered = (path.with_name(f"{path.stem} {number}{path.suffix}") for number in count(2))
    return next(one for one in chain((path,), numbered) if not one.exists())


def copies_beside(path: Path) -> list[Path]:
    """The copies of a file that stand beside it, in whichever language they were named."""
    beside = sorted(path.parent.glob(f"{escape(path.stem)}*{escape(path.suffix)}"))
    return [one for one in beside if _OF_A_COPY.match(one.name, len(path.stem))]
