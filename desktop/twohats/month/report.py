"""A month as it is printed: frozen where it was closed, else as the file tells it now; a quarter or year as of now."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from twohats.business.rules.calendar import Period, parse_month
from twohats.business.store import office
from twohats.month.figures import compute
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.persons import with_persons
from twohats.month.rules.report import MonthReport
from twohats.month.store import frozen, meetings
from twohats.storage.sqlite import Connection


def report_of(db: Connection, month: Period, as_of: date | None = None, span: str = "month") -> MonthReport:
    """Everything to print of a month, or of a fiscal quarter or year as well.

    Args:
        db: a connection that reads every room.
        month: the days.
        as_of: the last day that counts; the last of these days where none is given, which a month's close has frozen.
        span: how long they are, one of SPANS.

    Raises:
        FileError: the file holds no business.
    """
    if span != "month":
        figures = compute(db, month, as_of, span)
        return MonthReport(figures, office.profile(db), changed=tuple(_changed(db, month)), logo=office.logo(db))
    close = meetings.standing_close(db, month) if as_of in (None, month.last) else None
    if close is not None:
        return _thawed(db, close)
    return MonthReport(
        figures=compute(db, month, as_of),
        firm=office.profile(db),
        meeting=meetings.meeting_of(db, month),
        agreed=meetings.agreed_for(db, month),
        logo=office.logo(db),
    )


def _thawed(db: Connection, close: meetings.Close) -> MonthReport:
    words, erased_on = meetings.persons_of(db, close.id)
    report = with_persons(frozen.from_text(close.report), words)
    return replace(report, closed_on=close.closed_on, erased_on=erased_on)


def _changed(db: Connection, period: Period) -> Iterator[Period]:
    """The closed months inside that would be frozen with other sums today."""
    for close in meetings.closes(db):
        month = parse_month(close.month)
        if month.first in period and _sums(frozen.from_text(close.report).figures) != _sums(compute(db, month)):
            yield month


def _sums(figures: MonthFigures) -> tuple[object, ...]:
    sales, marketing = figures.sales, figures.marketing
    return sales.month.revenue, sales.won, sales.lost, marketing.new_leads, marketing.spend, figures.handshake.queue
