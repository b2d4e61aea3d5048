"""What stands on Marketing's calendar: placements, days to decide, leads that ripen, seasons, last days to act."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from twohats.business.rules.calendar import Period, people_say
from twohats.errors import RuleError

_DAY = timedelta(days=1)


class EntryKind(StrEnum):
    """What an entry of the calendar is."""

    PLACEMENT = "placement"
    DECISION = "decision"
    RIPE = "ripe"
    SEASON = "season"
    LAST_DAY = "last day"


# What stands higher where several share a day.
_RANK = {kind: rank for rank, kind in enumerate(("season", "last day", "decision", "placement", "ripe"))}
MOVABLE = frozenset({EntryKind.PLACEMENT, EntryKind.DECISION})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing on the calendar, from its first to its last local day, both included.

    `record_id` is the placement's, the campaign's or the season's id; for leads that ripen on a day it is None.
    `last` is None where there is no end. `words` is what it says, `detail` a second line.
    `campaign_id` is the campaign it belongs to, `uid` its name in every copy of the file, `count` how many leads ripen.
    `stops` is the last day of its campaign, after which it does not go on, whatever its own last day is.
    """

    kind: EntryKind
    first: date
    last: date | None
    words: str
    detail: str = ""
    record_id: int | None = None
    campaign_id: int | None = None
    uid: str = ""
    count: int = 0
    stops: date | None = None

    @property
    def until(self) -> date | None:
        """The day it really ends on; None where there is no end."""
        return min((day for day in (self.last, self.stops) if day is not None), default=None)

    @property
    def key(self) -> tuple[object, ...]:
        """What stays the same when it is moved, as far as it can be moved."""
        if self.kind in MOVABLE:
            return self.kind, self.record_id
        return self.kind, self.record_id, self.first, self.words

    def within(self, span: Period) -> Period:
        """The days of it that lie in a span; empty where there are none."""
        until = self.until
        after = span.after if until is None or until >= span.after else until + _DAY
        return Period(min(self.first, after), after).clipped_to(span)

    def moved(self, days: int) -> "Entry":
        """The same, so many days later; as long as before.

        Raises:
            RuleError: there are no such days.
        """
        try:
            last = None if self.last is None else self.last + days * _DAY
            return replace(self, first=self.first + days * _DAY, last=last)
        except OverflowError as error:
            raise RuleError("That is too far away for this calendar.") from error


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries in the order of time; on one day the longer before the shorter."""
    return sorted(entries, key=lambda one: (one.first, _RANK[one.kind], one.last is not None, str(one.key)))


def fit(entries: Sequence[Entry], span: Period, most: int) -> tuple[list[tuple[int, Entry]], list[Entry]]:
    """Entries of a span of days side by side in at most so many lanes, and those that found no room.

    Days that count come before what is shown, and what begins or ends before what only goes on. No two entries of
    a lane share a day; the lanes are counted from 0.
    """
    inside = [(one, days) for one in entries if (days := one.within(span)).first < days.after]
    inside.sort(key=lambda pair: (_room_for(pair[0], pair[1], span), pair[1].first, pair[0].first, str(pair[0].key)))
    taken = [0] * most
    placed, left = [], []
    for one, days in inside:
        marks = _marks(days, span)
        lane = next((number for number in range(most) if not taken[number] & marks), None)
        if lane is None:
            left.append(one)
        else:
            taken[lane] |= marks
            placed.append((lane, one))
    return placed, left


def _room_for(entry: Entry, days: Period, span: Period) -> int:
    """Who gets room first: 0 before 1, and so on."""
    goes_on = days == span and entry.first < span.first and (entry.until is None or entry.until >= span.after)
    return _ROOM[entry.kind] + (entry.kind is EntryKind.PLACEMENT and goes_on)


_ROOM = {
    EntryKind.SEASON: 0,
    EntryKind.LAST_DAY: 1,
    EntryKind.DECISION: 1,
    EntryKind.RIPE: 2,
    EntryKind.PLACEMENT: 3,
}


def _marks(days: Period, span: Period) -> int:
    return ((1 << (days.after - days.first).days) - 1) << (days.first - span.first).days


def require_order(first: date, last: date | None, today: date) -> None:
    """Nothing ends before it starts.

    Raises:
        RuleError: it would.
    """
    if last is not None and last < first:
        start, end = people_say(first, today), people_say(last, today)
        raise RuleError("It would end before it starts: {start} to {end}.", start=start, end=end)


@dataclass(frozen=True, slots=True)
class CampaignDays:
    """A campaign's name and its first and last local day, where they are set."""

    name: str
    first: date | None
    last: date | None


def require_within(first: date, last: date | None, campaign: CampaignDays, today: date) -> None:
    """Nothing is shown before its campaign starts or after it ends; without a last day it ends with the campaign.

    Raises:
        RuleError: it would be.
    """
    if campaign.first is not None and first < campaign.first:
        start = people_say(campaign.first, today)
        raise RuleError("“{name}” starts {start}: show it from then on.", name=campaign.name, start=start)
    if campaign.last is not None and (last or first) > campaign.last:
        end = people_say(campaign.last, today)
        raise RuleError("“{name}” ends {end}: show it until then.", name=campaign.name, end=end)


@dataclass(frozen=True, slots=True)
class Season:
    """A time of the year by its first and last day, both included, as `12-01`; it may run over New Year."""

    id: int
    name: str
    first: str
    last: str

    def years(self, span: Period) -> Iterator[Period]:
        """The days of it that touch a span, one period for each time it comes."""
        for year in range(max(span.first.year - 1, 1), min(span.after.year, 9998) + 1):
            begins = _day_of(year, self.first)
            ends = _day_of(year + (self.last < self.first), self.last)
            if begins < span.after and ends >= span.first:
                yield Period(begins, ends + _DAY)

    def years_from(self, day: date) -> Iterator[Period]:
        """The days of it from those on that are not over on a day."""
        return self.years(Period(day, day + 800 * _DAY))


def _day_of(year: int, text: str) -> date:
    """The day of a year; 29 February is the last of the month where there is none."""
    month, day = int(text[:2]), int(text[3:])
    return date(year, month, min(day, monthrange(year, month)[1]))


def require_day_of_year(text: str) -> str:
    """The same text, if it names a day of some year as `12-01`.

    Raises:
        RuleError: it does not.
    """
    try:
        if re.fullmatch(r"[01][0-9]-[0-3][0-9]", text):
            date.fromisoformat(f"2024-{text}")
            return text
    except ValueError:
        pass
    raise RuleError("Say from which day to which day the season runs.")
