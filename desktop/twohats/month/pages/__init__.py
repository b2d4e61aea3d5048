"""The three printed pages of a month."""

from typing import cast

from twohats.business.rules.profile import Profile
from twohats.month.pages import handshake, marketing, sales
from twohats.month.pages.words import Words
from twohats.month.rules.figures import MonthFigures
from twohats.paper.page import Document, Paper, build_pdf

_LANGUAGE = "en"


def make_pdf(figures: MonthFigures, profile: Profile, paper: str | None = None, *, invariant: bool = False) -> bytes:
    """The month on paper: Marketing, Handshake, Sales, a sheet each.

    Args:
        figures: of the month.
        profile: whose month it is.
        paper: `A4` or `Letter`; the firm's own if none is given.
        invariant: whether the same figures always give the same bytes, as for a closed month.
    """
    words = Words(figures, profile)
    return build_pdf(
        Document(
            title=f"{profile.name}, {words.month}",
            author=profile.name,
            language=_LANGUAGE,
            pages=(marketing.page(figures, words), handshake.page(figures, words), sales.page(figures, words)),
            paper=cast("Paper", paper or profile.paper),
            invariant=invariant,
        )
    )
