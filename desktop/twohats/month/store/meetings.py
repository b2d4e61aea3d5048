"""What was said at the end of each month, and which months are closed."""

from dataclasses import dataclass
from datetime import date

from twohats.business.rules.calendar import Period, month_key, month_of
from twohats.month.rules.meeting import Action, Meeting, is_late
from twohats.month.rules.reckoning import months_later
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Close:
    """A month that is closed: its key such as `2026-10`, the local day it was done, and what was frozen."""

    id: int
    month: str
    closed_on: date
    program: str
    report: str
    digest: str


def meeting_of(db: Connection, month: Period) -> Meeting:
    """What was said about a month; an empty meeting where nothing was."""
    row = db.first("SELECT id, marketing, sales FROM month_meeting WHERE month = ?", (month_key(month.first),))
    if row is None:
        return Meeting()
    meeting_id, marketing, sales = row
    sql = "SELECT words, did, did_note FROM month_action WHERE meeting_id = ? ORDER BY position"
    return Meeting(marketing, sales, tuple(Action(*one) for one in db.all(sql, (meeting_id,))))


def agreed_for(db: Connection, month: Period) -> tuple[Action, ...]:
    """What the month before had agreed for this one."""
    return meeting_of(db, month_before(month)).actions


def month_before(month: Period) -> Period:
    """The month before."""
    return month_of(months_later(month.first, -1))


def standing_close(db: Connection, month: Period) -> Close | None:
    """The close of a month, unless it is open or was reopened."""
    row = db.first(
        "SELECT id, month, closed_on, program, report, digest FROM month_close WHERE month = ? AND reopened_at IS NULL",
        (month_key(month.first),),
    )
    if row is None:
        return None
    close_id, key, closed_on, *rest = row
    return Close(close_id, key, date.fromisoformat(closed_on), *rest)


def persons_of(db: Connection, close_id: int) -> tuple[dict[str, str | None], date | None]:
    """What a close says about persons, by its place, None for who was erased; and when the last one was."""
    rows = db.all("SELECT place, words, erased_on FROM month_person WHERE close_id = ?", (close_id,))
    erased = max((day for *_, day in rows if day is not None), default=None)
    return {place: words for place, words, _ in rows}, None if erased is None else date.fromisoformat(erased)


def closes(db: Connection) -> list[Close]:
    """Every standing close, the oldest month first."""
    sql = (
        "SELECT id, month, closed_on, program, report, digest FROM month_close WHERE reopened_at IS NULL ORDER BY month"
    )
    return [Close(number, key, date.fromisoformat(day), *rest) for number, key, day, *rest in db.all(sql)]


def closed_days(db: Connection) -> dict[str, date]:
    """The months that are closed, such as `2026-10`, the oldest first, each with the local day it was done."""
    rows = db.all("SELECT month, closed_on FROM month_close WHERE reopened_at IS NULL ORDER BY month")
    return {month: date.fromisoformat(day) for month, day in rows}


def left_open(db: Connection, today: date) -> Period | None:
    """The month before, if it should be closed by now; None while there is time, or if the firm was not there yet."""
    month = month_before(month_of(today))
    if not is_late(today) or month_key(month.first) in closed_days(db):
        return None
    there = db.value("SELECT at FROM business_step ORDER BY id LIMIT 1") or "9999"
    return month if there < month.after.isoformat() else None
