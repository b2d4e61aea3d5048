"""A campaign on one sheet: for whom, its words, where and when, money and hours, what it brought, the verdict."""

from dataclasses import dataclass
from typing import cast

from twohats.business.rules.profile import Profile
from twohats.paper.blocks import Box, Figure, Figures
from twohats.paper.page import Document, Page, Paper, Row, build_pdf
from twohats.paper.paragraphs import Paragraphs
from twohats.paper.style import BODY_DIM, MARKETING, Style
from twohats.paper.table import Table, and_more
from twohats.words import filled, language, marked, say

_DEFINITIONS = marked(
    "Leads: those that name the campaign. Sent: of these, handed over and not taken back. Accepted: of those "
    "that Sales answered. Won: revenue from its handoffs, less what was taken back. Promises kept: of those judged."
)
_TITLE, _WORDS, _PROMISE = Style(10.5, bold=True), Style(9.5), Style(9.5, bold=True)
# More would leave no room for the tables below.
_WORDS_SHOWN = 4
_Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SaidWords:
    """The words in one language, what they promise (empty for nothing), and how many leads came by them."""

    language: str
    words: str
    promise: str
    leads: str


@dataclass(frozen=True, slots=True)
class CampaignSheet:
    """What the sheet shows, as it is said in the firm's formats.

    Attributes:
        second_line: its state, its days, for when it is meant.
        segment: for whom; `persona` and `moment` describe them, both may be empty.
        figures: what it brought.
        places: where, which words, when, money and hours of each placement.
        money: what went in, the budget and what is left of it, for money and for hours.
        verdict: what became of it, or when that is decided.
    """

    name: str
    second_line: str
    segment: str
    persona: str
    moment: str
    figures: tuple[Figure, ...]
    words: tuple[SaidWords, ...]
    places: _Rows
    money: _Rows
    verdict: str
    day: str


def make_pdf(sheet: CampaignSheet, firm: Profile) -> bytes:
    """The sheet as a PDF of one page."""
    return build_pdf(
        Document(
            title=f"{sheet.name}, {firm.name}",
            author=firm.name,
            language=language(),
            pages=(_page(sheet, firm),),
            paper=cast("Paper", firm.paper),
        )
    )


def _page(sheet: CampaignSheet, firm: Profile) -> Page:
    whom = "\n".join(filter(None, (sheet.segment, sheet.persona, sheet.moment)))
    return Page(
        wing=say("Marketing"),
        subtitle=say("Campaign"),
        month=sheet.day,
        firm=firm.name,
        headline=sheet.name,
        second_line=sheet.second_line,
        rows=(
            Row((Figures(sheet.figures),)),
            Row((Box(say("For whom"), whom or say("Nobody is named yet.")), Box(say("Verdict"), sheet.verdict))),
            Row((Paragraphs(_said(sheet.words)),)),
            Row((_places(sheet.places),)),
            Row((_money(sheet.money),)),
        ),
        definitions=say(_DEFINITIONS),
        as_of=filled(say("As of {}"), sheet.day),
        accent=MARKETING,
    )


def _said(words: tuple[SaidWords, ...]) -> tuple[tuple[str, Style], ...]:
    said: list[tuple[str, Style]] = [(say("The words"), _TITLE)]
    for one in words[:_WORDS_SHOWN]:
        said.append((" · ".join(filter(None, (one.language, one.leads))), BODY_DIM))
        said.append((one.words, _WORDS))
        said.append(
            (filled(say("We promise: {}"), one.promise) if one.promise else say("Nothing is promised."), _PROMISE)
        )
    if not words:
        said.append((say("No words yet."), BODY_DIM))
    if len(words) > _WORDS_SHOWN:
        said.append((and_more(len(words) - _WORDS_SHOWN), BODY_DIM))
    return tuple(said)


def _places(rows: _Rows) -> Table:
    return Table(
        (say("Where"), say("Words"), say("When"), say("Money"), say("Hours")),
        rows,
        ("left", "left", "left", "right", "right"),
        title=say("Where and when"),
        empty=say("It is shown nowhere yet."),
    )


def _money(rows: _Rows) -> Table:
    return Table(
        (say("What went in"), say("So far"), say("Budget"), say("Left")),
        rows,
        ("left", "right", "right", "right"),
        title=say("Money and hours"),
        note=say("Own hours stand beside the money and are never mixed with it."),
    )
