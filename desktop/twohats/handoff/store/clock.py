"""How well the hall keeps its hours: answered in time, promises kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from statistics import median

from twohats.business.rules.calendar import day_bounds_utc, local_day, month_of
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
        return self.decision != "lapsed" and self.decided_at <= self.due_at


def waiting(db: Connection, now: datetime) -> list[Waiting]:
    """What waits for a decision, the oldest deadline first."""
    calendar = office.calendar(db)
    found = []
    for handoff in queue.waiting(db):
        due = answer_due(handoff, calendar)
        found.append(Waiting(handoff, due, due < now, lapses_at(handoff) < now))
    return sorted(found, key=lambda one: (one.due, one.handoff.id))


_ANSWERED = """
SELECT h.id, coalesce(nullif(json_extract(h.snapshot, '$.name'), ''), json_extract(h.snapshot, '$.organisation'), ''),
       h.need, h.sent_at, h.decision, h.decided_at, coalesce(r.name, ''), a.decision_hours
FROM handoff_item AS h
JOIN handoff_agreement AS a ON a.id = h.agreement_id
LEFT JOIN handoff_reason AS r ON r.id = h.reason_id
WHERE h.decided_at >= ? AND h.decided_at < ? AND h.undone = 0 AND h.imported = 0 AND h.fast_lane = 0
AND h.decision <> 'withdrawn' {} ORDER BY h.decided_at DESC, h.id DESC
"""


def answered(db: Connection, now: datetime, ids: Sequence[int] | None = None) -> list[Answered]:
    """What was answered in the local month of a moment, or of that only some, the newest first."""
    calendar = office.calendar(db)
    found = []
    only = "" if ids is None else f"AND h.id IN ({', '.join('?' * len(ids))})"
    for row in db.all(_ANSWERED.format(only), [*_month(calendar.time_zone, now), *(ids or ())]):
        _, _, _, sent_at, decision, decided, _, hours = row
        sent, minutes = from_stamp(sent_at), None
        if decision != "lapsed":
            minutes = calendar.working_minutes_between(sent, from_stamp(decided))
        due_at = to_stamp(calendar.add_working_hours(sent, hours))
        found.append(Answered(*(*row, minutes, due_at)))
    return found


def _month(time_zone: str, now: datetime) -> tuple[str, str]:
    month = month_of(local_day(now, time_zone))
    begin, end = (to_stamp(day_bounds_utc(day, time_zone)[0]) for day in (month.first, month.after))
    return begin, end


def punctuality(db: Connection, now: datetime) -> Punctuality:
    """The foot of the panel, for the local month of a moment."""
    answers = answered(db, now)
    minutes = [one.minutes for one in answers if one.minutes is not None]
    kept, promises = db.first(
        "SELECT coalesce(sum(promise_kept = 'kept'), 0), count(*) FROM handoff_item "
        "WHERE undone = 0 AND promise_kept IS NOT NULL"
    ) or (0, 0)
    return Punctuality(
        in_time=sum(one.in_time for one in answers),
        answered=len(answers),
        median_minutes=int(median(minutes)) if minutes else None,
        promises_kept=kept,
        promises=promises,
        sent=agreement.sent_in(db, *_month(office.calendar(db).time_zone, now)),
        promised=agreement.in_force(db).leads_per_month,
    )
