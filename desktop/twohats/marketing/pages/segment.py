"""An audience on one sheet: whom it means, how many, who they are, and what addresses it; nobody's name is on it."""

from dataclasses import dataclass
from datetime import date
from typing import cast

from twohats.business.rules.money import show_number
from twohats.business.rules.profile import Profile
from twohats.days import day_and_year
from twohats.marketing.rules.segments import Counted, Segment
from twohats.paper.blocks import Box, Figure, Figures
from twohats.paper.page import Document, Page, Paper, Row, build_pdf
from twohats.paper.style import MARKETING
from twohats.paper.table import Table
from twohats.words import filled, language, marked, say

_DEFINITIONS = marked(
    "People: contacts the conditions mean, without those who are left out. Left out, each for the first reason that "
    "fits: consent withdrawn for every way to reach them; withdrawn for some; an open deal or a lead that Sales has."
)
_NOTHING = "–"


@dataclass(frozen=True, slots=True)
class SegmentSheet:
    """What the sheet shows. `words` are the conditions, `campaigns` name, horizon and when; `today` a local day."""

    segment: Segment
    counted: Counted
    words: tuple[tuple[str, tuple[str, ...]], ...]
    campaigns: tuple[tuple[str, str, str], ...]
    today: str


def make_pdf(sheet: SegmentSheet, firm: Profile) -> bytes:
    """The sheet as a PDF of one page."""
    day = date.fromisoformat(sheet.today)
    return build_pdf(
        Document(
            title=f"{sheet.segment.name}, {firm.name}",
            author=firm.name,
            language=language(),
            pages=(_page(sheet, firm, day_and_year(day)),),
            paper=cast("Paper", firm.paper),
        )
    )


def _page(sheet: SegmentSheet, firm: Profile, day: str) -> Page:
    persona = sheet.segment.persona
    return Page(
        wing=say("Marketing"),
        subtitle=say("Segment"),
        month=day,
        firm=firm.name,
        headline=sheet.segment.name,
        second_line=persona.persona,
        rows=(
            Row((_figures(sheet.counted, firm),)),
            Row((Box(say("Who is meant"), _conditions(sheet)),)),
            Row((_box(say("The moment they look for us"), persona.moment), _box(say("What they want"), persona.wants))),
            Row((_box(say("What they fear"), persona.fears), _box(say("In their own words"), persona.words))),
            Row((_campaigns(sheet),)),
        ),
        definitions=say(_DEFINITIONS),
        as_of=filled(say("As of {}"), day),
        accent=MARKETING,
    )


def _figures(counted: Counted, firm: Profile) -> Figures:
    everybody = counted.people + counted.left_out

    def of(label: str, number: int, under: str = "") -> Figure:
        return Figure(label, show_number(number, firm.locale), under)

    return Figures(
        (
            of(say("People"), counted.people, filled(say("of {} meant"), show_number(everybody, firm.locale))),
            of(say("Not to be contacted"), counted.do_not_contact, say("left out")),
            of(say("Withdrew consent"), counted.withdrew, say("left out")),
            of(say("Open deal"), counted.open_deal, say("left out")),
        )
    )


def _conditions(sheet: SegmentSheet) -> str:
    lines: list[str] = []
    for heading, conditions in sheet.words:
        lines += [heading] if heading else []
        lines += [f"· {line}" if heading else line for line in conditions]
    return "\n".join(lines)


def _box(title: str, text: str) -> Box:
    return Box(title, text or _NOTHING)


def _campaigns(sheet: SegmentSheet) -> Table:
    return Table(
        (say("Campaign"), say("Horizon"), say("When")),
        tuple((name, horizon, when or _NOTHING) for name, horizon, when in sheet.campaigns),
        ("left", "left", "left"),
        title=say("Campaigns for it"),
        empty=say("No campaign is meant for it yet."),
    )
