"""What stands on Marketing's calendar: placements, days to decide, leads that ripen, seasons, last days to act."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry of the calendar is."""

    PLACEMENT = "placement"
    DECISION = "decision"
    RIPE = "ripe"
    SEASON = "season"
    LAST_DAY = "last day"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the calendar, from its first to its last local day, both included.

    `record_id` is the placement's, the campaign's or the season's id; for leads that ripen on a day it is None.
    `last` is None where there is no end. `words` is what it says, `detail` a second line.
    """

    kind: EntryKind
    first: date
    last: date | None
    words: str
    detail: str = ""
    record_id: int | None = None
