"""What is due, day by day, with a box to tick, the phone, and a line to write on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from twohats.business.rules.profile import Profile
from twohats.paper.block import Heights
from twohats.paper.page import Document, Page, Paper, Row, build_pdf, room_for_rows
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import BLOCK_TITLE, BODY, DIM, LINE, SALES, TEXT, Style
from twohats.sales.pages.calls import Call, say_day, write_who
from twohats.words import capital, filled, language, say

_HEADING, _ITEM = 30.0, 52.0
_BOX, _TIME = 9.0, 68.0
_DAY = Style(11, bold=True)
_GREY = replace(BLOCK_TITLE, colour=DIM)


@dataclass(frozen=True, slots=True)
class DueDay:
    """What is due on a day, in its order; of what is late, the calls say their own day instead of the time."""

    name: str
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """The lines of one page: a day's name, or something due."""

    lines: tuple[str | Call, ...]

    @property
    def fills(self) -> bool:
        """It keeps its height."""
        return False

    def heights(self, width: float) -> Heights:
        """All its lines; the width does not matter."""
        del width
        height = sum(map(_height, self.lines))
        return Heights(height, height, height)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws line after line."""
        top = area.top
        for line in self.lines:
            if isinstance(line, str):
                sheet.write(line, _DAY, area.left, top + 18.0, area.width)
            else:
                _draw_call(sheet, line, Area(area.left, top, area.width, _ITEM))
            top += _height(line)


def _height(line: str | Call) -> float:
    return _HEADING if isinstance(line, str) else _ITEM


def _draw_call(sheet: Sheet, call: Call, area: Area) -> None:
    sheet.rule(area, 0.5, LINE)
    _draw_box(sheet, Area(area.left + 1.0, area.top + 7.5, _BOX, _BOX))
    left, width = area.left + _TIME, area.width - _TIME
    sheet.write(call.time, _GREY, area.left + _BOX + 9.0, area.top + 15.5, _TIME - _BOX - 15.0)
    write_who(sheet, call, Area(left, area.top + 15.5, width, 0.0))
    about = " · ".join(filter(None, (call.kind, call.deal, call.about)))
    sheet.write(about, BODY, left, area.top + 27.5, width)
    sheet.rule(Area(left, area.top + 45.0, width, 0.0), 0.4, LINE)


def _draw_box(sheet: Sheet, box: Area) -> None:
    for top in (box.top, box.top + box.height):
        sheet.rule(Area(box.left, top, box.width, 0.0), 0.7)
    for left in (box.left, box.right):
        sheet.fill(Area(left - 0.35, box.top, 0.7, box.height), TEXT)


def make_pdf(days: Sequence[DueDay], first: date, last: date, firm: Profile) -> bytes:
    """The sheet from a local day to another, of as many pages as it takes.

    Args:
        days: with something due, what is late first.
        first: the day it is printed.
        last: the last day it looks at.
        firm: whose it is.
    """
    paper = cast("Paper", firm.paper)
    frame = _frame(sum(len(day.calls) for day in days), first, last, firm)
    parts = list(_parts(days, room_for_rows(frame, paper).height)) or [()]
    return build_pdf(
        Document(
            title=filled(say("Follow-ups until {}, {}"), say_day(last), firm.name),
            author=firm.name,
            language=language(),
            pages=tuple(replace(frame, rows=(Row((_Part(tuple(part)),)),)) for part in parts),
            paper=paper,
        )
    )


def _parts(days: Sequence[DueDay], room: float) -> Iterator[Sequence[str | Call]]:
    """The lines of each page; a day that goes on over the page is named again."""
    part: list[str | Call] = []
    for day in days:
        needed = _HEADING + _ITEM
        for place, call in enumerate(day.calls):
            if sum(map(_height, part)) + needed > room:
                yield part
                part = [filled(say("{}, continued"), day.name)] if place else []
            part += [call] if place else [day.name, call]
            needed = _ITEM
    if part:
        yield part


def _frame(count: int, first: date, last: date, firm: Profile) -> Page:
    until = filled(say("until {}"), say_day(last))
    many = filled(say("{} to do {}."), count, until) if count > 1 else filled(say("One to do {}."), until)
    return Page(
        wing=say("Sales"),
        subtitle=say("Follow-ups"),
        month=capital(say_day(first)),
        firm=firm.name,
        headline=many if count else filled(say("Nothing is due {}."), until),
        second_line=say("Late first, then day by day in the order of their time."),
        rows=(),
        definitions="",
        as_of=filled(say("As of {}"), say_day(first)),
        accent=SALES,
    )
