"""How well the hall keeps its hours: answered in time, promises kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from twohats.business.rules.calendar import BusinessCalendar, day_bounds_utc, local_day, month_of
from twohats.business.store import office
from twohats.handoff.rules.handoff import Handoff, answer_due, lapses_at
from twohats.handoff.store import agreement, queue
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Punctuality:
    """This month's answers: in time of all, the median working minutes to one, promises kept of closed ones.

    `sent` is how many leads Marketing sent this month, `promised` how many it said it would.
    """

    in_time: int
    answered: int
    median_minutes: int | None
    promises_kept: int
    promises: int
    sent: int
    promised: int | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A handoff that waits, when its answer is due (UTC), and whether that, or its whole time, has passed."""

    handoff: Handoff
    due: datetime
    late: bool
    lapsed: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A handoff that was answered: when, and when that was due (stamps), after how many working minutes.

    One that waited too long was never answered: it has no minutes, and was not in time.
    """

    id: int
    who: str
    need: str
    sent_at: str
    decision: str
    decided_at: str
    reason: str
    hours: int
    minutes: int | None
    due_at: str

    @property
    def in_time(self) -> bool:
        """Whether it was answered before it was late, by the agreement it was sent under."""
        return _in_time(self.decision, self.decided_at, self.due_at)


def waiting(db: Connection, now: datetime) -> list[Waiting]:
    """What waits for a decision, the oldest deadline first."""
    calendar = office.calendar(db)
    found = []
    for handoff in queue.waiting(db):
        due = answer_due(handoff, calendar)
        found.append(Waiting(handoff, due, due < now, lapses_at(handoff) < now))
    return sorted(found, key=lambda one: (one.due, one.handoff.id))


_IN_THE_MONTH = """
h.decided_at >= ? AND h.decided_at < ? AND h.undone = 0 AND h.imported = 0 AND h.fast_lane = 0
AND h.decision <> 'withdrawn'
"""
_FACTS = ", ".join(f"nullif(h.snapshot ->> '$.{fact}', '')" for fact in ("name", "organisation", "email", "phone"))
_ANSWERED = f"""
SELECT h.id, coalesce({_FACTS}, ''),
       h.need, h.sent_at, h.decision, h.decided_at, coalesce(r.name, ''), a.decision_hours
FROM handoff_item AS h
JOIN handoff_agreement AS a ON a.id = h.agreement_id
LEFT JOIN handoff_reason AS r ON r.id = h.reason_id
WHERE {_IN_THE_MONTH} {{}} ORDER BY h.decided_at DESC, h.id DESC
"""
# Those that were sent and answered in one go are reckoned once.
_TIMES = f"""
SELECT h.sent_at, h.decision, h.decided_at, a.decision_hours, count(*)
FROM handoff_item AS h JOIN handoff_agreement AS a ON a.id = h.agreement_id WHERE {_IN_THE_MONTH} GROUP BY 1, 2, 3, 4
"""


def answered(db: Connection, now: datetime, ids: Sequence[int] | None = None) -> list[Answered]:
    """What was answered in the local month of a moment, or of that only some, the newest first."""
    calendar = office.calendar(db)
    found = []
    only = "" if ids is None else f"AND h.id IN ({', '.join('?' * len(ids))})"
    for row in db.all(_ANSWERED.format(only), [*_month(calendar.time_zone, now), *(ids or ())]):
        _, _, _, sent_at, decision, decided_at, _, hours = row
        minutes, due_at = _reckon(calendar, sent_at, decision, decided_at, hours)
        found.append(Answered(*(*row, minutes, due_at)))
    return found


def _reckon(
    calendar: BusinessCalendar, sent_at: str, decision: str, decided_at: str, hours: int
) -> tuple[int | None, str]:
    """After how many working minutes an answer came, and when it was due."""
    sent, minutes = from_stamp(sent_at), None
    if decision != "lapsed":
        minutes = calendar.working_minutes_between(sent, from_stamp(decided_at))
    return minutes, to_stamp(calendar.add_working_hours(sent, hours))


def _in_time(decision: str, decided_at: str, due_at: str) -> bool:
    return decision != "lapsed" and decided_at <= due_at


def _month(time_zone: str, now: datetime) -> tuple[str, str]:
    month = month_of(local_day(now, time_zone))
    begin, end = (to_stamp(day_bounds_utc(day, time_zone)[0]) for day in (month.first, month.after))
    return begin, end


def punctuality(db: Connection, now: datetime) -> Punctuality:
    """The foot of the panel, for the local month of a moment."""
    calendar, times, all_of_them, in_time = office.calendar(db), list[int](), 0, 0
    month = _month(calendar.time_zone, now)
    for sent_at, decision, decided_at, hours, count in db.all(_TIMES, month):
        minutes, due_at = _reckon(calendar, sent_at, decision, decided_at, hours)
        times += [] if minutes is None else [minutes] * count
        in_time += count * _in_time(decision, decided_at, due_at)
        all_of_them += count
    kept, promises = db.first(
        "SELECT coalesce(sum(promise_kept = 'kept'), 0), count(*) FROM handoff_item "
        "WHERE undone = 0 AND promise_kept IS NOT NULL"
    ) or (0, 0)
    return Punctuality(
        in_time=in_time,
        answered=all_of_them,
        median_minutes=int(median(times)) if times else None,
        promises_kept=kept,
        promises=promises,
        sent=agreement.sent_in(db, *month),
        promised=agreement.in_force(db).leads_per_month,
    )
