"""What is due and what came of it: the outcome, what is proposed next, and to which day a thing is moved."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from twohats.business.rules.calendar import BusinessCalendar, Period, day_bounds_utc, local_moment, week_of
from twohats.handoff.rules.handoff import Marks
from twohats.sales.rules.deals import FirstAction
from twohats.stamp import to_stamp

LATE, TODAY, TOMORROW, WEEK, LATER, DONE = "late", "today", "tomorrow", "week", "later", "done"
VIEWS = (LATE, TODAY, TOMORROW, WEEK, LATER, DONE)

REACHED, NOT_REACHED, SENT, OTHER = "reached", "not reached", "sent", "other"
# What one has an appointment for: the minute counts.
APPOINTMENTS = frozenset({"call", "visit", "meeting"})

_DAY = timedelta(days=1)
_AFTER_A_TALK = 3
# A customer whose proposal nobody works for years: no search goes on without end.
_FARTHEST = 366


@dataclass(frozen=True, slots=True)
class Activity:
    """A call, visit, e-mail, meeting or task of Sales, with whom it concerns. Stamps are UTC, `amount` in minor units.

    Attributes:
        who: the customer's name; `phone` their first number.
        title: of the deal, with its stage and amount.
        done_at: None while it is still to be done; `outcome` what came of it.
    """

    id: int
    deal_id: int | None
    contact_id: int | None
    due_at: str
    kind: str
    subject: str
    who: str
    title: str
    stage: str
    amount: int | None
    phone: str
    email: str
    done_at: str | None
    outcome: str

    @property
    def about(self) -> str:
        """Whom and which deal it concerns, in one line."""
        return " · ".join(filter(None, (self.who, self.title)))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an activity: which of the four, in whose words, and what the first talk showed."""

    kind: str
    words: str = ""
    found: Marks = field(default_factory=Marks)

    @property
    def touched(self) -> bool:
        """Whether somebody was reached: nobody answers for a bell that rang in an empty house."""
        return self.kind != NOT_REACHED


@dataclass(frozen=True, slots=True)
class Days:
    """The stamps between which things are due: now, and the beginnings of days ahead."""

    now: str
    tomorrow: str
    after_tomorrow: str
    after_week: str


def days_of(now: datetime, calendar: BusinessCalendar) -> Days:
    """The bounds of the views at a moment; a week's end before the day after tomorrow leaves no room for the rest."""
    today = local_moment(now, calendar.time_zone).date()
    tomorrow, after = (_begin(today + step * _DAY, calendar) for step in (1, 2))
    week = _begin(week_of(today, calendar.week_start).after, calendar)
    return Days(to_stamp(now), tomorrow, after, max(week, after))


def _begin(day: date, calendar: BusinessCalendar) -> str:
    return to_stamp(day_bounds_utc(day, calendar.time_zone)[0])


def propose(activity: Activity, outcome: str, now: datetime, calendar: BusinessCalendar) -> FirstAction:
    """What to do next at the same hour: try again on the next working day, else ring in three working days."""
    again = outcome == NOT_REACHED
    kind = activity.kind if again else "call"
    day = next_working_day(local_moment(now, calendar.time_zone).date(), calendar, 1 if again else _AFTER_A_TALK)
    return FirstAction(kind, at_same_hour(activity.due_at, day, calendar.time_zone), activity.subject)


def next_working_day(day: date, calendar: BusinessCalendar, steps: int) -> date:
    """The so-manieth working day after a day; plain days where the firm has no working days."""
    ahead = Period(day + _DAY, day + _FARTHEST * _DAY)
    worked = [one for one in ahead.days() if calendar.is_working_day(one)][:steps]
    return worked[-1] if len(worked) == steps else day + steps * _DAY


def at_same_hour(due_at: str, day: date, time_zone: str) -> str:
    """The stamp of another local day at the wall clock's time of a stamp."""
    time = local_moment(due_at, time_zone).time()
    return to_stamp(datetime.combine(day, time, ZoneInfo(time_zone)).astimezone(UTC))


def moved_to(due_at: str, days: int, now: datetime, time_zone: str) -> str:
    """The stamp so many days later at the same hour, counted from today where it was due before."""
    today = local_moment(now, time_zone).date()
    return at_same_hour(due_at, max(local_moment(due_at, time_zone).date(), today) + days * _DAY, time_zone)
