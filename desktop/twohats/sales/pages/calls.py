"""The calls of a day on paper: when, whom, which number, what about, what was promised, and a line to write on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from twohats.business.rules.profile import Profile
from twohats.days import day_of_week_and_year
from twohats.paper.block import Heights
from twohats.paper.page import Document, Page, Paper, Row, build_pdf
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import BLOCK_TITLE, BODY, BODY_DIM, LINE, SALES, Style
from twohats.paper.text import shrink, width_of, wrap
from twohats.words import capital, filled, language, say

_A_PAGE = 6
_HEIGHT, _PITCH = 88.0, 11.5
_TIME = 44.0
# Whoever is reached has at least the other half of the line.
_MOST_REACH, _BETWEEN = 0.5, 10.0


@dataclass(frozen=True, slots=True)
class Call:
    """One thing to do at a time of the local day, and what to know before it.

    `reach` is the phone, or the e-mail address without one; `promise` and `note` may be empty.
    """

    time: str
    kind: str
    who: str
    reach: str
    deal: str
    about: str
    promise: str
    note: str


@dataclass(frozen=True, slots=True)
class _CallBlock:
    """A call, with a line at its foot to write on."""

    call: Call

    @property
    def fills(self) -> bool:
        """Each keeps its height."""
        return False

    def heights(self, width: float) -> Heights:
        """The same whatever stands in it, so that a page always holds as many; the width does not matter."""
        del width
        return Heights(_HEIGHT, _HEIGHT, _HEIGHT)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the time at the left, and everything else beside it."""
        call, left, width = self.call, area.left + _TIME, area.width - _TIME
        sheet.rule(Area(area.left, area.top, area.width, 0.0), 0.6, LINE)
        sheet.write(call.time, BLOCK_TITLE, area.left, area.top + 13.0, _TIME - 6.0)
        write_who(sheet, call, Area(left, area.top + 13.0, width, 0.0))
        baseline = area.top + 26.0
        for text, style in self._lines(width):
            sheet.write(text, style, left, baseline, width)
            baseline += _PITCH
        sheet.rule(Area(left, area.top + _HEIGHT - 8.0, width, 0.0), 0.4, LINE)

    def _lines(self, width: float) -> list[tuple[str, Style]]:
        call = self.call
        lines = [(" · ".join(filter(None, (call.kind, call.deal, call.about))), BODY)]
        if call.promise:
            lines.append((filled(say("We promised: {}"), call.promise), BODY))
        if call.note:
            lines += [(line, BODY_DIM) for line in wrap(filled(say("Last: {}"), call.note), BODY_DIM, width, 2)]
        return lines


def write_who(sheet: Sheet, call: Call, line: Area) -> None:
    """Write whom it concerns, and at the right how they are reached: a number is whole, a long address smaller."""
    style = shrink(call.reach, BLOCK_TITLE, line.width * _MOST_REACH, BODY.size)
    room = min(width_of(call.reach, style), line.width * _MOST_REACH)
    sheet.write(call.reach, style, line.right - room, line.top, room, "right")
    sheet.write(call.who or call.about, BLOCK_TITLE, line.left, line.top, line.width - room - _BETWEEN)


def say_day(day: date) -> str:
    """A local day with its weekday: Friday 27 November 2026."""
    return day_of_week_and_year(day)


def make_pdf(calls: Sequence[Call], day: date, firm: Profile, today: date) -> bytes:
    """Slips for what is due on a local day, six to a sheet, as it is known today."""
    said = say_day(day)
    parts = [calls[start : start + _A_PAGE] for start in range(0, len(calls), _A_PAGE)] or [()]
    return build_pdf(
        Document(
            title=filled(say("Calls of {}, {}"), said, firm.name),
            author=firm.name,
            language=language(),
            pages=tuple(_page(part, said, firm, len(calls), filled(say("As of {}"), say_day(today))) for part in parts),
            paper=cast("Paper", firm.paper),
        )
    )


def _page(calls: Sequence[Call], day: str, firm: Profile, count: int, as_of: str) -> Page:
    many = (
        say("Nothing is due on this day.")
        if not count
        else filled(say("{} to do."), count)
        if count > 1
        else say("One to do.")
    )
    return Page(
        wing=say("Sales"),
        subtitle=say("Calls"),
        month=capital(day),
        firm=firm.name,
        headline=many,
        second_line=say("Calls, visits, meetings, e-mails and tasks in the order of their time."),
        rows=tuple(Row((_CallBlock(call),)) for call in calls),
        definitions=say("We promised: the words this customer was given. Last: the newest note or outcome."),
        as_of=as_of,
        accent=SALES,
    )
