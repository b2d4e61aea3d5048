"""The vision on one sheet: its words large, the bets side by side, the goals of the year."""

from typing import cast

from twohats.business.rules.calendar import local_day
from twohats.business.rules.profile import Profile
from twohats.marketing.rules.vision import Bet, Version, say_day
from twohats.paper.page import Document, Page, Paper, Row, build_pdf
from twohats.paper.paragraphs import Paragraphs
from twohats.paper.style import DIM, MARKETING, Style
from twohats.words import filled, inside, language, marked, say

_DEFINITIONS = marked(
    "A bet says for whom, with what offer, by when, and how we would know that it worked. Three at most."
)
_LARGE, _LESS_LARGE = Style(25, bold=True), Style(15, bold=True)
_LARGE_WORDS = 200
_TITLE, _TEXT, _TEXT_BOLD, _TEXT_DIM = Style(12, bold=True), Style(11), Style(11, bold=True), Style(11, colour=DIM)


def make_pdf(version: Version, firm: Profile) -> bytes:
    """A version of the vision on one sheet of the firm's paper."""
    title = filled(say("Vision, version {}"), version.number)
    return build_pdf(
        Document(
            title=f"{firm.name}, {inside(title)}",
            author=firm.name,
            language=language(),
            pages=(_page(version, firm),),
            paper=cast("Paper", firm.paper),
        )
    )


def _page(version: Version, firm: Profile) -> Page:
    vision, when = version.vision, _when(version, firm)
    rows = [Row((Paragraphs(_large(vision.words), boxed=False),))]
    if vision.made_bets:
        rows.append(Row(tuple(Paragraphs(_bet(place, bet)) for place, bet in enumerate(vision.made_bets, 1))))
    if vision.goals:
        goals = tuple((line, _TEXT) for line in vision.goals.splitlines() if line.strip())
        rows.append(Row((Paragraphs(((filled(say("Goals of {}"), vision.year), _TITLE), *goals)),)))
    return Page(
        wing=say("Marketing"),
        subtitle=say("Vision"),
        month=filled(say("Version {}"), version.number),
        firm=firm.name,
        headline="",
        second_line=when,
        rows=tuple(rows),
        definitions=say(_DEFINITIONS),
        as_of=filled(say("As of {} · version {}"), _day(version, firm), version.number),
        accent=MARKETING,
    )


def _when(version: Version, firm: Profile) -> str:
    day = _day(version, firm)
    return (
        filled(say("A draft of {}, not published"), day)
        if version.published_at is None
        else filled(say("Published {}"), day)
    )


def _day(version: Version, firm: Profile) -> str:
    """The day that the version was published; of a draft, that it was written."""
    return say_day(local_day(version.published_at or version.written_at, firm.time_zone))


def _large(words: str) -> tuple[tuple[str, Style], ...]:
    lines = [line for line in words.splitlines() if line.strip()]
    # Few words are read across the room; many must still fit above the bets.
    style = _LARGE if len(words) <= _LARGE_WORDS else _LESS_LARGE
    return tuple((line, style) for line in lines) or ((say("Nothing is written yet."), _LESS_LARGE),)


def _bet(place: int, bet: Bet) -> tuple[tuple[str, Style], ...]:
    said = (
        (f"{place} · {bet.segment}" if bet.segment else filled(say("{} · for whom?"), place), _TITLE),
        (bet.offer or "what?", _TEXT),
        (filled(say("by {}"), say_day(bet.by_when)) if bet.by_when else say("by when?"), _TEXT_BOLD),
        (filled(say("We’ll know by {}"), bet.known_by) if bet.known_by else say("How would we know?"), _TEXT_DIM),
    )
    return tuple(said)
