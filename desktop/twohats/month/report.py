"""A month as it is printed: frozen where it was closed, else as the file tells it now."""

from dataclasses import replace
from datetime import date

from twohats.business.rules.calendar import Period
from twohats.business.store import office
from twohats.month.figures import compute
from twohats.month.rules.persons import with_persons
from twohats.month.rules.report import MonthReport
from twohats.month.store import frozen, meetings
from twohats.storage.sqlite import Connection


def report_of(db: Connection, month: Period, as_of: date | None = None) -> MonthReport:
    """Everything to print of a month, as of a day; of its last day where none is given, which a close has frozen.

    Raises:
        FileError: the file holds no business.
    """
    close = meetings.standing_close(db, month) if as_of in (None, month.last) else None
    if close is not None:
        return _thawed(db, close)
    return MonthReport(
        figures=compute(db, month, as_of),
        firm=office.profile(db),
        meeting=meetings.meeting_of(db, month),
        agreed=meetings.agreed_for(db, month),
    )


def _thawed(db: Connection, close: meetings.Close) -> MonthReport:
    words, erased_on = meetings.persons_of(db, close.id)
    report = with_persons(frozen.from_text(close.report), words)
    return replace(report, closed_on=close.closed_on, erased_on=erased_on)
