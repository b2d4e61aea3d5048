"""Prints a month for one reader: all of it for the folder, and no more than they need for the others."""

from dataclasses import replace

from twohats.errors import RuleError
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.month.rules.meeting import Meeting
from twohats.month.rules.report import Wish
from twohats.storage.sqlite import Connection


def print_month(db: Connection, wish: Wish, meeting: Meeting | None = None) -> bytes:
    """The PDF of a month as it is wished for; words that are not written down yet may stand in for those that are.

    Raises:
        RuleError: no page is wished for.
        FileError: the file holds no business.
    """
    if not wish.pages:
        raise RuleError("Choose at least one page.")
    report = report_of(db, wish.month)
    if meeting is not None and report.closed_on is None:
        report = replace(report, meeting=meeting)
    return make_pdf(report, wish.paper or None, pages=wish.pages)
