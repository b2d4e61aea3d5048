"""Everything that is printed of a month: the figures, whose they are, and what was said."""

from dataclasses import dataclass, field
from datetime import date

from twohats.business.rules.calendar import Period
from twohats.business.rules.profile import Profile
from twohats.month.rules.figures import MonthFigures
from twohats.month.rules.meeting import Action, Meeting
from twohats.words import marked

READERS = marked({"folder": "folder", "bank": "bank", "tax adviser": "tax adviser"})
PAGES = marked({"marketing": "Marketing", "handshake": "Handshake", "sales": "Sales"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be printed of a month, or of the quarter or year it lies in, for whom, and on what.

    Attributes:
        month: the month.
        pages: of PAGES, for the folder; the other readers have their own.
        reader: one of READERS.
        paper: `A4` or `Letter`; empty for the firm's own.
        span: one of SPANS: whether it is the month itself, its fiscal quarter or its fiscal year.
        today: what is not over by this day is told as of it.
    """

    month: Period
    pages: tuple[str, ...] = tuple(PAGES)
    reader: str = "folder"
    paper: str = ""
    span: str = "month"
    today: date = date.max


@dataclass(frozen=True, slots=True)
class MonthReport:
    """A month, ready to be printed.

    Attributes:
        figures: of the month.
        firm: as it was when the month was closed, else as it is.
        meeting: what was said about the month.
        agreed: what the meeting before had agreed for it, and what came of that.
        closed_on: the local day it was closed, if it is.
        erased_on: the last day somebody on it was erased, if anybody was.
        changed: of a quarter or year, the closed months inside of which more is known now than when they were closed.
        logo: the firm's picture as PNG, if it has one.
    """

    figures: MonthFigures
    firm: Profile
    meeting: Meeting = field(default_factory=Meeting)
    agreed: tuple[Action, ...] = ()
    closed_on: date | None = None
    erased_on: date | None = None
    changed: tuple[Period, ...] = ()
    logo: bytes = b""
