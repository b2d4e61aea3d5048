"""Reads what hangs on the wall, from every room."""

from datetime import date

from twohats.business.rules.calendar import month_of, months_between
from twohats.business.store import office
from twohats.handoff.store import published
from twohats.month.figures import compute_months
from twohats.month.rules.reckoning import months_later
from twohats.month.rules.wall import MONTHS, Wall, first_sentence
from twohats.month.store import meetings
from twohats.storage.sqlite import Connection


def wall_of(db: Connection, day: date) -> Wall:
    """The page on a local day: what the newest of the last two meetings agreed, and the months it looks at.

    Raises:
        FileError: the file holds no business.
    """
    month = month_of(day)
    agreed = meetings.meeting_of(db, month).actions
    first = month.after if agreed else month.first
    direction = published.direction(db)
    return Wall(
        day=day,
        firm=office.profile(db),
        sentence="" if direction is None else first_sentence(direction.vision),
        months=tuple(compute_months(db, day, months_between(first, months_later(first, MONTHS - 1)))),
        actions=agreed or meetings.agreed_for(db, month),
    )
