"""Right place, right time, right words: what is counted, and how much of it there must be before more is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from twohats.business.rules.calendar import Period, month_key
from twohats.marketing.rules.behind import Behind

# A verdict says more than is known of fewer.
VERDICT_FROM = 20
# What Sales found is shown from so many leads on; what one or two said is talk, not a pattern.
MARKED_FROM = 10
# Weekdays and hours fall apart into too many cells below.
CLOCK_FROM = 100
# Two of three were right; fewer than one of three was.
GOOD_FROM = Fraction(2, 3)
POOR_BELOW = Fraction(1, 3)

PartOfDay = tuple[int, int]
# A month; a weekday, 1 (Monday) to 7; or the hours of the firm's clock from one up to, not including, another.
When = Period | int | PartOfDay

PARTS_OF_DAY: tuple[PartOfDay, ...] = ((0, 6), (6, 9), (9, 12), (12, 15), (15, 18), (18, 24))


class View(StrEnum):
    """By which time leads are counted: the month they asked, the month they want it, the weekday, the hour."""

    ASKED = "asked"
    WANTED = "wanted"
    WEEKDAY = "weekday"
    HOURS = "hours"


CLOCK_VIEWS = frozenset({View.WEEKDAY, View.HOURS})


class Axis(StrEnum):
    """What Sales judges at the first real conversation."""

    PLACE = "place"
    TIME = "time"
    WORDS = "words"


class Verdict(StrEnum):
    """What is to be thought of a share."""

    GOOD = "good"
    MIXED = "mixed"
    POOR = "poor"


def judge(part: int, whole: int) -> Verdict | None:
    """Whether so many of so many is good (two thirds or more), poor (under a third) or mixed; None below twenty."""
    if whole < VERDICT_FROM:
        return None
    share = Fraction(part, whole)
    if share >= GOOD_FROM:
        return Verdict.GOOD
    return Verdict.POOR if share < POOR_BELOW else Verdict.MIXED


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int = 0
    whole: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole)


@dataclass(frozen=True, slots=True)
class Season:
    """Accepted of leads, place by time.

    Attributes:
        view: by which time.
        columns: the times, in order.
        places: the places with the most leads, by name, each with a share for each column.
        totals: a share for each column, of all places.
        known: of how many leads the time is known at all.
        hidden: how many places more there are, and their leads.
    """

    view: View
    columns: tuple[When, ...] = ()
    places: tuple[tuple[str, tuple[Share, ...]], ...] = ()
    totals: tuple[Share, ...] = ()
    known: int = 0
    hidden: tuple[int, int] = (0, 0)

    @property
    def too_few(self) -> bool:
        """Whether there are too few leads to spread them over the clock."""
        return self.view in CLOCK_VIEWS and self.known < CLOCK_FROM


@dataclass(frozen=True, slots=True)
class FitRow:
    """What Sales said of the leads of a segment from a place: yes, of yes and no. Both None: of all leads.

    `segment` is empty for the leads that belong to none. `shares` are in the order of the axes.
    """

    segment: str | None
    channel: str | None
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """What Sales found, those groups first of which it said most.

    Attributes:
        rows: all leads together first, if there is more than one group.
        marked: how many leads bear a mark at all.
        hidden: how many groups more there are.
    """

    rows: tuple[FitRow, ...] = ()
    marked: int = 0
    hidden: int = 0

    @property
    def too_few(self) -> bool:
        """Whether there are too few to show."""
        return self.marked < MARKED_FROM


def part_of_day(hour: int) -> PartOfDay:
    """The part of the day an hour, 0 to 23, lies in."""
    return next(part for part in PARTS_OF_DAY if part[0] <= hour < part[1])


def weekdays_from(first: int) -> tuple[int, ...]:
    """The days of the week, 1 (Monday) to 7, in the order of a week that begins with `first`."""
    return tuple((first - 1 + step) % 7 + 1 for step in range(7))


def months_between_held(months: Sequence[Period], held: frozenset[When]) -> tuple[Period, ...]:
    """The months from the first to the last that hold something; none if none does."""
    places = [place for place, month in enumerate(months) if month in held]
    return tuple(months[places[0] : places[-1] + 1]) if places else ()


def behind_cell(view: View, when: When, channel: str, title: str) -> Behind:
    """The leads counted in a cell of the matrix."""
    if isinstance(when, Period):
        month = month_key(when.first)
        asked = view is View.ASKED
        return Behind(title, channel, asked=month if asked else None, wanted=None if asked else month)
    if isinstance(when, int):
        return Behind(title, channel, weekday=when)
    return Behind(title, channel, hours=when)


def behind_fit(row: FitRow, axis: Axis, title: str) -> Behind:
    """The leads of which Sales said yes or no: those counted in a cell of what it found."""
    return Behind(title, channel=row.channel, segment=row.segment, axis=axis.value)
