"""The firm's clock for SQL, which knows no time zones: how far it was ahead of UTC at a stamp."""

from bisect import bisect_left
from datetime import datetime, timedelta

from twohats.business.rules.calendar import local_moment
from twohats.stamp import from_stamp, to_stamp

# The seconds from the first of January of the year 1 to SQLite's own beginning: no stamp lies before.
_YEAR_ONE = 62_135_596_800


def day_of(column: str) -> str:
    """SQL for the number of the local day in a column, such as `2026-11-23`."""
    return f"((CAST(strftime('%s', {column}) AS INTEGER) + {_YEAR_ONE}) / 86400)"


class Clock:
    """How many minutes the firm's clock was ahead of UTC between two stamps; SQLite knows no time zones."""

    def __init__(self, time_zone: str, first: str, last: str) -> None:
        self._zone = time_zone
        self._since, self._minutes = [first], [self._ahead_at(from_stamp(first))]
        moment, end = from_stamp(first), from_stamp(last)
        while moment < end:
            later = min(moment + timedelta(days=1), end)
            if self._ahead_at(later) != self._minutes[-1]:
                self._since.append(self._changed(moment, later))
                self._minutes.append(self._ahead_at(later))
            moment = later

    def ahead_at(self, column: str) -> str:
        """SQL for the minutes at the stamp in a column."""
        pairs = list(zip(self._since, self._minutes, strict=True))[::-1]
        cases = " ".join(f"WHEN {column} >= '{since}' THEN {minutes}" for since, minutes in pairs)
        return f"CASE {cases} END"

    def day_at(self, column: str) -> str:
        """SQL for the local day of the stamp in a column, as `day_of` numbers days."""
        return f"((CAST(strftime('%s', {column}) AS INTEGER) + 60 * {self.ahead_at(column)} + {_YEAR_ONE}) / 86400)"

    def _ahead_at(self, moment: datetime) -> int:
        return (local_moment(moment, self._zone).utcoffset() or timedelta()) // timedelta(minutes=1)

    def _changed(self, before: datetime, after: datetime) -> str:
        """The stamp of the minute at which the clock was changed."""
        first = before.replace(second=0, microsecond=0)
        minutes = range((after - first) // timedelta(minutes=1) + 2)
        old = self._ahead_at(before)
        step = bisect_left(minutes, True, key=lambda step: self._ahead_at(first + timedelta(minutes=step)) != old)  # noqa: FBT003  # what is looked for
        return to_stamp(first + timedelta(minutes=step))
