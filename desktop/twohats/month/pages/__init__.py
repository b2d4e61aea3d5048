"""The printed pages of a month, quarter or year."""

from collections.abc import Sequence
from typing import cast

from twohats.month.pages import bank, handshake, marketing, sales
from twohats.month.pages.words import Words
from twohats.month.rules.report import PAGES, MonthReport
from twohats.paper.page import Document, Paper, build_pdf
from twohats.words import language, speaking

_PAGES = dict(zip((*PAGES, "bank"), (marketing.page, handshake.page, sales.page, bank.page), strict=True))


def make_pdf(report: MonthReport, paper: str | None = None, *, pages: Sequence[str] = tuple(PAGES)) -> bytes:
    """It on paper: Marketing, Handshake, Sales, a sheet each; a closed month always gives the same bytes.

    Args:
        report: of the month.
        paper: `A4` or `Letter`; the firm's own if none is given.
        pages: which of PAGES, at least one; or the bank's.
    """
    with speaking(report.firm.locale):
        words, firm = Words(report), report.firm
        return build_pdf(
            Document(
                title=f"{firm.name}, {words.month}",
                author=firm.name,
                language=language(),
                pages=tuple(_PAGES[name](report, words) for name in pages),
                paper=cast("Paper", paper or firm.paper),
                invariant=report.closed_on is not None,
            )
        )
