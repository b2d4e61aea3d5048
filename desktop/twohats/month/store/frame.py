"""The frame every question is asked in: which days, as of which one, by whose clock and targets."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from twohats.business.rules.calendar import BusinessCalendar, Period, day_bounds_utc, month_of, quarter_of
from twohats.business.rules.profile import Profile
from twohats.business.rules.targets import Targets
from twohats.business.store import office
from twohats.month.rules.reckoning import months_later
from twohats.sales.store.today import targets_of
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

Days = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Frame:
    """A month, or a quarter or year, as of a day. `begin`, `end` and `until` are stamps; what was at `end` is outside.

    Attributes:
        month: the days the figures are of.
        span: those of them up to the day.
        begin: when they began.
        end: when the span ended.
        until: when the as-of day ended.
    """

    month: Period
    as_of: date
    span: Period
    firm: Profile
    calendar: BusinessCalendar
    targets: Targets
    begin: str
    end: str
    until: str

    @property
    def latest(self) -> date:
        """The last day inside that counts."""
        return max(self.month.first, min(self.as_of, self.month.last))

    @property
    def quarter(self) -> Period:
        """The fiscal quarter of that day."""
        return quarter_of(self.latest, self.calendar.fiscal_start)

    @property
    def twelve(self) -> Period:
        """The twelve months that end with the month of that day, up to the day."""
        return Period(months_later(self.latest, -11), self.span.after)

    @property
    def year_ago(self) -> Period:
        """The same days a year before, whole."""
        return Period(months_later(self.month.first, -12), months_later(self.month.after, -12))

    def over_twelve(self) -> "Frame":
        """The frame of these twelve months."""
        twelve = self.twelve
        whole = Period(twelve.first, month_of(self.latest).after)
        return replace(self, month=whole, span=twelve, begin=self.begin_of(twelve.first))

    def begin_of(self, day: date) -> str:
        """The stamp of the moment a local day begins."""
        return _begin(day, self.calendar)

    def behind(self, period: Period) -> Period:
        """The part of a period up to the as-of day, inclusive."""
        return period.up_to(self.as_of)


def frame_of(db: Connection, month: Period, as_of: date | None) -> Frame:
    """The frame of a month, quarter or year, as of its last day unless another is given."""
    day = month.last if as_of is None else as_of
    calendar = office.calendar(db)
    span = month.up_to(day)
    return Frame(
        month=month,
        as_of=day,
        span=span,
        firm=office.profile(db),
        calendar=calendar,
        targets=targets_of(db),
        begin=_begin(month.first, calendar),
        end=_begin(span.after, calendar),
        until=_begin(day + timedelta(days=1), calendar),
    )


def _begin(day: date, calendar: BusinessCalendar) -> str:
    return to_stamp(day_bounds_utc(day, calendar.time_zone)[0])


def days(period: Period) -> Days:
    """The two days, as stored, that a half-open period of days lies between."""
    return period.first.isoformat(), period.after.isoformat()
