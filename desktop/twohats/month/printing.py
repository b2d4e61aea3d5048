"""Prints a month, quarter or year for one reader: all of it for the folder, no more than they need for the others."""

from collections.abc import Sequence
from dataclasses import replace

from twohats.business.store import office
from twohats.errors import RuleError
from twohats.month.pages import make_pdf
from twohats.month.pages.documents import make_list
from twohats.month.report import report_of
from twohats.month.rules.meeting import Meeting
from twohats.month.rules.periods import known_until, period_of
from twohats.month.rules.report import MonthReport, Wish
from twohats.month.store.documents import documents
from twohats.month.store.frame import frame_of
from twohats.storage.sqlite import Connection


def print_month(db: Connection, wish: Wish, meeting: Meeting | None = None) -> bytes:
    """The PDF as it is wished for; words that are not written down yet may stand in for those that are.

    Raises:
        RuleError: no page is wished for.
        FileError: the file holds no business.
    """
    report = report_for(db, wish)
    if meeting is not None and wish.span == "month" and report.closed_on is None:
        report = replace(report, meeting=meeting)
    return print_report(db, report, wish.reader, wish.pages, wish.paper)


def report_for(db: Connection, wish: Wish) -> MonthReport:
    """What there is to tell, of the period that is wished for.

    Raises:
        FileError: the file holds no business.
    """
    period = period_of(wish.month.first, wish.span, office.profile(db).fiscal_start)
    return report_of(db, period, known_until(period, wish.today), wish.span)


def print_report(db: Connection, report: MonthReport, reader: str, pages: Sequence[str], paper: str = "") -> bytes:
    """The PDF of a report for one reader; only the folder's has pages to choose from.

    Raises:
        RuleError: it is for the folder, and no page is chosen.
    """
    if reader == "bank":
        return make_pdf(report, paper or None, pages=("bank",))
    if reader == "tax adviser":
        figures = report.figures
        frame = frame_of(db, figures.month, figures.as_of)
        return make_list(report, documents(db, frame), paper or report.firm.paper)
    if not pages:
        raise RuleError("Choose at least one page.")
    return make_pdf(report, paper or None, pages=pages)
