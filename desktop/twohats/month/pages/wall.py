"""The page for the wall, to be read from across the room: one sentence, three months, three actions."""

from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from twohats.business.rules.money import decimals_of, half_up, show
from twohats.month.rules.figures import MonthAhead
from twohats.month.rules.meeting import ACTIONS
from twohats.month.rules.periods import month_name
from twohats.month.rules.sentences import day_name, month_and_year
from twohats.month.rules.wall import Wall
from twohats.paper.block import Heights
from twohats.paper.page import Document, Page, Paper, Row, build_pdf
from twohats.paper.paragraphs import Paragraphs
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import DIM, LINE, TEXT, Style
from twohats.paper.text import shrink, wrap
from twohats.words import capital, filled, language, marked, say

_DEFINITIONS = marked(
    "In sight: work booked for the month, what open deals may bring (amount × chance), and leads that ripen, at "
    "the firm’s own rates."
)
_UNPUBLISHED = marked("Where do we go? The vision is not published yet.")
_SENTENCE = (44, 38, 33, 28, 24, 20, 17)
_SENTENCE_HEIGHT = 210.0
_TITLE = Style(17, bold=True, colour=DIM)
_MONTH, _AMOUNT, _TARGET = Style(20, bold=True), Style(32, bold=True), Style(15, colour=DIM)
_CARD, _INSET = 126.0, 14.0
_ACTION = (25, 22, 19, 16, 13)
_ACTION_HEIGHT, _ACTION_LEFT, _BOX = 66.0, 44.0, 26.0
_LEADING = 1.25
_LESS = 0.4


@dataclass(frozen=True, slots=True)
class _MonthCard:
    """One month: what is in sight, of which target, and a bar that says how much that is; none without a target."""

    name: str
    amount: str
    target: str
    fraction: float | None

    @property
    def fills(self) -> bool:
        """Each keeps its height."""
        return False

    def heights(self, width: float) -> Heights:
        """The same for all; the width does not matter."""
        del width
        return Heights(_CARD, _CARD, _CARD)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the ground, three lines and the bar."""
        sheet.field(area)
        left, width = area.left + _INSET, area.width - 2 * _INSET
        lines = ((self.name, _MONTH, 30.0), (self.amount, _AMOUNT, 67.0), (self.target, _TARGET, 90.0))
        for text, style, down in lines:
            sheet.write(text, shrink(text, style, width, style.size * _LESS), left, area.top + down, width)
        if self.fraction is not None:
            sheet.bar(Area(left, area.top + _CARD - 22.0, width, 8.0), self.fraction, TEXT)


@dataclass(frozen=True, slots=True)
class _ActionLine:
    """An action with a box to tick; without words, a line to write it on."""

    place: int
    words: str

    @property
    def fills(self) -> bool:
        """Each keeps its height."""
        return False

    def heights(self, width: float) -> Heights:
        """The same for all; the width does not matter."""
        del width
        return Heights(_ACTION_HEIGHT * 0.8, _ACTION_HEIGHT, _ACTION_HEIGHT * 1.25)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws the box, and the words beside it."""
        _draw_box(sheet, Area(area.left, area.top + 4.0, _BOX, _BOX))
        left, width = area.left + _ACTION_LEFT, area.width - _ACTION_LEFT
        if not self.words:
            sheet.rule(Area(left, area.top + _BOX + 4.0, width, 0.0), 0.8, LINE)
        style, lines = _as_large_as_fits(self.words, _ACTION, width, area.height)
        for place, line in enumerate(lines):
            baseline = area.top + 4.0 + style.size + place * style.size * _LEADING
            sheet.write(line, style, left, baseline, width)


def _draw_box(sheet: Sheet, area: Area) -> None:
    for top in (area.top, area.top + area.height):
        sheet.rule(Area(area.left, top, area.width, 0.0), 1.6)
    for left in (area.left, area.right):
        sheet.fill(Area(left - 0.8, area.top - 0.8, 1.6, area.height + 1.6), TEXT)


def make_pdf(wall: Wall, paper: str | None = None) -> bytes:
    """The page on the firm's paper, or on another."""
    firm = wall.firm
    return build_pdf(
        Document(
            title=filled(say("{}, for the wall"), firm.name),
            author=firm.name,
            language=language(),
            pages=(_page(wall),),
            paper=cast("Paper", paper or firm.paper),
        )
    )


def _page(wall: Wall) -> Page:
    sentence = wall.sentence or say(_UNPUBLISHED)
    return Page(
        wing=say("Where we go"),
        subtitle="",
        month=day_name(wall.day),
        firm=wall.firm.name,
        headline="",
        second_line="",
        rows=(
            Row((_Sentence(sentence),)),
            Row((Paragraphs(((say("The next three months, in sight"), _TITLE),), boxed=False),)),
            Row(tuple(_card(one, wall) for one in wall.months)),
            Row((Paragraphs(((say("Three actions"), _TITLE),), boxed=False),)),
            *(Row((_ActionLine(place, words),)) for place, words in enumerate(_actions(wall), 1)),
        ),
        definitions=say(_DEFINITIONS),
        as_of=filled(say("As of {}"), day_name(wall.day)),
        accent=TEXT,
    )


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence, as large as it fits."""

    words: str

    @property
    def fills(self) -> bool:
        """It keeps its height."""
        return False

    def heights(self, width: float) -> Heights:
        """As high as its lines."""
        style, lines = _as_large_as_fits(self.words, _SENTENCE, width, _SENTENCE_HEIGHT)
        height = len(lines) * style.size * _LEADING
        return Heights(height, height, height + 24.0)

    def draw(self, sheet: Sheet, area: Area) -> None:
        """Draws line after line."""
        style, lines = _as_large_as_fits(self.words, _SENTENCE, area.width, _SENTENCE_HEIGHT)
        for place, line in enumerate(lines):
            sheet.write(line, style, area.left, area.top + style.size * (1 + place * _LEADING), area.width)


def _as_large_as_fits(words: str, sizes: tuple[int, ...], width: float, height: float) -> tuple[Style, tuple[str, ...]]:
    """The lines of a text at the largest size at which it fits; at the smallest its end may be left out."""
    for size in sizes:
        style, most = Style(size, bold=True), int(height / (size * _LEADING))
        lines = wrap(words, style, width, most + 1)
        if len(lines) <= most:
            return style, lines
    return style, wrap(words, style, width, most)


def _actions(wall: Wall) -> tuple[str, ...]:
    agreed = tuple(one.words for one in wall.actions)
    return agreed or ("",) * ACTIONS


def _card(one: MonthAhead, wall: Wall) -> _MonthCard:
    same_year = one.month.first.year == wall.day.year
    name = capital(month_name(one.month) if same_year else month_and_year(one.month))
    target = say("no target set") if one.target is None else filled(say("of {}"), _whole(one.target, wall))
    fraction = float(Fraction(one.covered, one.target)) if one.target else None
    return _MonthCard(name, _whole(one.covered, wall), target, fraction)


def _whole(amount: int, wall: Wall) -> str:
    """An amount in whole units of the currency."""
    unit = 10 ** decimals_of(wall.firm.currency)
    return show(half_up(Fraction(amount, unit)) * unit, wall.firm.currency, wall.firm.locale)
