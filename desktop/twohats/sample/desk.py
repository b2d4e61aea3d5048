"""The owner's desk, played: a clock that moves from act to act, and stories told side by side in the order of time."""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from heapq import heapify, heappop, heapreplace
from random import Random
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from twohats.business.rules.calendar import BusinessCalendar
from twohats.hat import Hat
from twohats.stamp import to_stamp
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

if TYPE_CHECKING:
    from twohats.business.rules.contacts import Person

ZONE = "Europe/Lisbon"
_OPENS, _LAST_HOUR = 9, 16
_MINUTE, _DAY = timedelta(minutes=1), timedelta(days=1)

Story = Iterator[datetime]
"""Says when the next act is, then acts when it is resumed; what would be after the last day is never told."""


class Desk:
    """Where the acts happen: one file, one moment, and what both hats remember of their customers."""

    def __init__(self, file: BusinessFile, first: date, last: date) -> None:
        self.file = file
        self.first, self.last = first, last
        self.moment = moment_of(first, _OPENS)
        self.customers: list[tuple[int, Person]] = []
        self.campaigns: dict[str, list[int]] = {}
        self._papers = 0

    def clock(self) -> datetime:
        """The moment of the act being told."""
        return self.moment

    @property
    def stamp(self) -> str:
        """The moment as it is stored."""
        return to_stamp(self.moment)

    @property
    def day(self) -> date:
        """The local day of the act being told."""
        return self.moment.astimezone(ZoneInfo(ZONE)).date()

    def next_document(self) -> str:
        """The number of the next invoice."""
        self._papers += 1
        return f"{self.day.year}-{self._papers:03}"

    def marketing(self, label: str, operation: Callable[..., Any], *values: object, **named: Any) -> Any:  # noqa: ANN401  # what the operation takes and gives
        """Do something under the Marketing hat; what it gave back."""
        return self.file.do(Hat.MARKETING, label, operation, *values, **named).result

    def sales(self, label: str, operation: Callable[..., Any], *values: object, **named: Any) -> Any:  # noqa: ANN401  # what the operation takes and gives
        """Do something under the Sales hat; what it gave back."""
        return self.file.do(Hat.SALES, label, operation, *values, **named).result

    def month(self, label: str, operation: Callable[..., Any], *values: object) -> None:
        """Do something at the end of a month, with both hats on."""
        self.file.do(Hat.MONTH, label, operation, *values)

    def owner(self, label: str, operation: Callable[..., Any], *values: object) -> None:
        """Do something that neither hat may do alone."""
        self.file.do(Hat.OWNER, label, operation, *values, through=self.file.connection(Hat.OWNER))

    def reads(self, hat: Hat) -> Connection:
        """The hat's connection."""
        return self.file.connection(hat)

    def tell(self, stories: Iterable[Story]) -> None:
        """Tell stories side by side, act by act in the order of time, up to the last day."""
        end = moment_of(self.last, _LAST_HOUR + 1)
        acts = [(next(story), number, story) for number, story in enumerate(stories)]
        heapify(acts)
        while acts and acts[0][0] < end:
            moment, number, story = acts[0]
            self.moment = max(moment, self.moment)
            following = next(story, None)
            if following is None:
                heappop(acts)
            else:
                heapreplace(acts, (max(following, self.moment + _MINUTE), number, story))
        for _, _, story in acts:
            story.close()  # type: ignore[attr-defined]  # stories are generators


def closed_days(years: Iterable[int]) -> list[date]:
    """When nobody is in though it is no weekend: from Christmas Eve to New Year."""
    return [day for year in years for day in (date(year, 1, 1), *(date(year, 12, number) for number in range(24, 32)))]


CALENDAR = BusinessCalendar(time_zone=ZONE, holidays=frozenset(closed_days(range(2000, 2100))))
"""The firm's days and hours, in any year a sample is made for."""


def workday(day: date, steps: int = 0) -> date:
    """The working day so many steps after (before) a day; with none, the day itself or the first one after it."""
    way = _DAY if steps >= 0 else -_DAY
    while steps >= 0 and not CALENDAR.is_working_day(day):
        day += way
    for _ in range(abs(steps)):
        day += way
        while not CALENDAR.is_working_day(day):
            day += way
    return day


def moment_of(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment (UTC) on the firm's own clock."""
    return datetime.combine(day, time(hour, minute), ZoneInfo(ZONE)).astimezone(UTC)


def some_time(day: date, rng: Random) -> datetime:
    """A moment (UTC) within the working hours of a day, or of the next working one."""
    return moment_of(workday(day), rng.randint(_OPENS, _LAST_HOUR), rng.randint(1, 59))


def later(moment: datetime, hours: float) -> datetime:
    """The moment when so many working hours have passed."""
    return CALENDAR.add_working_hours(moment, hours)
