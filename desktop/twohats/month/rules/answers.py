"""How the hall kept its hours in a month, told from its answers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from twohats.business.rules.calendar import BusinessCalendar
from twohats.month.rules.figures import ReasonLine
from twohats.month.rules.reckoning import Share, Spread, spread_of

_JUDGED = frozenset({"accepted", "rejected", "lapsed"})


@dataclass(frozen=True, slots=True)
class Answer:
    """A handoff decided in the month. Moments in UTC; `touched` and `returned` as of the day."""

    decision: str
    sent: datetime
    decided: datetime
    touched: datetime | None
    returned: bool
    axis: str
    reason: str
    second: bool
    decision_hours: int
    response_hours: int


@dataclass(frozen=True, slots=True)
class Touch:
    """When a handoff was sent, and when it was first touched."""

    sent: datetime
    touched: datetime


def acceptance(answers: Iterable[Answer]) -> Share:
    """Accepted of accepted, rejected and lapsed; what was off in the data says nothing about quality."""
    judged = [one for one in answers if one.decision in _JUDGED and one.axis != "data"]
    return Share(sum(one.decision == "accepted" for one in judged), len(judged))


def second_chances(answers: Iterable[Answer]) -> Share:
    """Accepted of those that were sent again, counted as in `acceptance`."""
    return acceptance(one for one in answers if one.second)


def return_rate(answers: Iterable[Answer]) -> Share:
    """Returned so far, of those accepted in the month."""
    accepted = [one for one in answers if one.decision == "accepted"]
    return Share(sum(one.returned for one in accepted), len(accepted))


def decision_time(answers: Iterable[Answer], calendar: BusinessCalendar) -> Spread:
    """Working minutes from sent to accepted or rejected."""
    decided = [one for one in answers if one.decision in {"accepted", "rejected"}]
    return _spread([(one.sent, one.decided) for one in decided], calendar)


def touch_time(touches: Iterable[Touch], calendar: BusinessCalendar) -> Spread:
    """Working minutes from sent to the first touch."""
    return _spread([(one.sent, one.touched) for one in touches], calendar)


def _spread(spans: Sequence[tuple[datetime, datetime]], calendar: BusinessCalendar) -> Spread:
    if not any(calendar.hours.values()):
        return Spread(None, None, 0)
    return spread_of([calendar.working_minutes_between(*span) for span in spans])


def in_time(answers: Iterable[Answer], calendar: BusinessCalendar) -> Share:
    """Decided within the agreement's working hours, of accepted, rejected and lapsed; lapsed is late."""
    judged = [one for one in answers if one.decision in _JUDGED]
    if not any(calendar.hours.values()):
        return Share(0, 0)
    kept = sum(
        one.decision != "lapsed" and one.decided <= calendar.add_working_hours(one.sent, one.decision_hours)
        for one in judged
    )
    return Share(kept, len(judged))


def clock_kept(answers: Iterable[Answer], calendar: BusinessCalendar, until: datetime) -> Share:
    """First touched within the agreement's working hours, of those accepted whose time was up or who were touched."""
    if not any(calendar.hours.values()):
        return Share(0, 0)
    due = [
        (one, (one.touched or until) <= calendar.add_working_hours(one.sent, one.response_hours))
        for one in answers
        if one.decision == "accepted"
    ]
    known = [(one, soon) for one, soon in due if one.touched is not None or not soon]
    return Share(sum(one.touched is not None and soon for one, soon in known), len(known))


def reasons(answers: Iterable[Answer], returns: dict[tuple[str, str], int]) -> tuple[ReasonLine, ...]:
    """Why leads came back in the month, the most frequent first."""
    rejected: dict[tuple[str, str], int] = {}
    for one in answers:
        if one.decision == "rejected":
            rejected[one.axis, one.reason] = rejected.get((one.axis, one.reason), 0) + 1
    lines = [ReasonLine(*key, rejected.get(key, 0), returns.get(key, 0)) for key in {*rejected, *returns}]
    return tuple(sorted(lines, key=lambda line: (-line.rejected - line.returned, line.axis, line.reason)))
