"""A quote on paper: the customer's address in the window of an envelope, the lines, the sums, page by page."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

from twohats.business.rules.letterhead import place_of
from twohats.business.rules.money import show_percentage
from twohats.business.rules.profile import Profile
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.paper.address import draw_address, set_address
from twohats.paper.fonts import REGULAR, characters
from twohats.paper.letter import FORMS, LetterForm, broken
from twohats.paper.sheet import Align, Area, Sheet
from twohats.paper.style import DIM, LINE, TEXT, Style
from twohats.paper.text import fit, plain, width_of
from twohats.sales.pages.quote_text import say_date, sums_of
from twohats.sales.rules.quotes import Quote, QuoteLine
from twohats.sales.rules.typed_lines import show_exact, show_quantity
from twohats.sales.store import quotes
from twohats.storage.sqlite import Connection
from twohats.words import filled, say

if TYPE_CHECKING:
    from twohats.paper.page import Paper

_FIRM, _TITLE = Style(15, bold=True), Style(13, bold=True)
_SMALL, _ADDRESS = Style(7.5, colour=DIM), Style(10.5)
_BODY, _BOLD, _HEADING = Style(9.5), Style(9.5, bold=True), Style(8.2, bold=True, colour=DIM)
_TOTAL = Style(11, bold=True)
_SENDER, _FACT = Style(6.8, colour=DIM), Style(9.5, colour=DIM)
_LEADING = 1.36
_LETTERHEAD_PITCH = 9.6
_LETTERHEAD_LINES = 7
_FACT_PITCH = 14.5
_ASIDE = 170.0
_LOGO = 34.0
_GUTTER = 10.0
_ROW_GAP = 7.0
_NARROWEST = 34.0
_TOP_OF_NEXT = 96.0
_MOST_LINES_OF_A_ROW = 12
_ADDRESS_LINES = 6
_EMPTY_LINES = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What all pages of a quote have in common: who writes, to whom, which quote it is, the firm's picture (PNG)."""

    firm: Profile
    address: tuple[str, ...]
    quote: Quote
    form: LetterForm
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that is not parted between two pages: its height, and how it is drawn from its top.

    `in_table` pieces have the table's head above them wherever a page begins with one; `loose` ones are left out there.
    """

    height: float
    draw: Callable[[Sheet, float], None]
    in_table: bool = False
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the table: its heading, what stands in it, where, and how wide it is."""

    heading: str
    texts: tuple[str, ...]
    left: float
    width: float
    align: Align = "right"


def make_quote(db: Connection, quote_id: int) -> bytes:
    """The PDF of a quote; the same quote gives the same bytes.

    Raises:
        RuleError: it is gone, or was made elsewhere, so that its lines are not known.
    """
    quote, lines, firm = quotes.find(db, quote_id), quotes.lines(db, quote_id), office.profile(db)
    if quote is None:
        raise RuleError("This quote is no longer there.")
    if not lines:
        raise RuleError("Quote {name} was made elsewhere: only its sum is known here.", name=quote.name)
    address = address_of(*quotes.addressee(db, quote.deal_id))
    form = FORMS[cast("Paper", firm.paper)]
    return draw_quote(Letterhead(firm, address, quote, form, office.logo(db)), lines)


def address_of(name: str, organisation: str, address: str) -> tuple[str, ...]:
    """What stands on the envelope: organisation and name, then the address; one line is parted at its commas."""
    lines = address.splitlines()
    parts = lines if len(lines) > 1 else address.split(", ")
    return tuple(dict.fromkeys(filter(None, map(plain, (organisation, name, *parts)))))[:_ADDRESS_LINES]


def draw_quote(head: Letterhead, lines: Sequence[QuoteLine]) -> bytes:
    """Draw the pages."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  # heavy

    characters(REGULAR)
    form, buffer = head.form, BytesIO()
    language = head.firm.locale.replace("_", "-")
    canvas: Any = Canvas(
        buffer, pagesize=form.size, invariant=1, initialFontName=REGULAR, lang=language, pageCompression=1
    )
    canvas.setTitle(plain(filled(say("Quote {}"), head.quote.name)))
    canvas.setAuthor(plain(head.firm.name))
    canvas.setCreator("Two Hats")
    fields = _fields(lines, head)
    carried = _table_head(fields, form)
    pages = _share_out(list(_pieces(fields, lines, head)), carried, form)
    for number, pieces in enumerate(pages, 1):
        sheet = Sheet(canvas, form.size[1], TEXT)
        top = _draw_first_head(sheet, head) if number == 1 else _draw_next_head(sheet, head)
        for piece in pieces:
            piece.draw(sheet, top)
            top += piece.height
        _draw_foot(sheet, head, number, len(pages))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _share_out(pieces: list[Piece], carried: Piece, form: LetterForm) -> list[list[Piece]]:
    """The pieces of each page; where a page begins within the table, its head is carried over."""
    pages: list[list[Piece]] = [[]]
    room = form.size[1] - form.bottom - form.subject - _TITLE.size
    for piece in pieces:
        if piece.height > room and pages[-1]:
            pages.append([carried] if piece.in_table else [])
            room = form.size[1] - form.bottom - _TOP_OF_NEXT - sum(one.height for one in pages[-1])
            if piece.loose:
                continue
        pages[-1].append(piece)
        room -= piece.height
    return pages


def _pieces(fields: Sequence[Field], lines: Sequence[QuoteLine], head: Letterhead) -> Iterator[Piece]:
    """What stands on the pages, from the top."""
    yield from _paragraphs(head.quote.intro, head.form)
    yield _gap(8.0)
    yield _with_first_row(_table_head(fields, head.form), _row(fields, lines, 0, head.form))
    for number in range(1, len(lines)):
        yield _row(fields, lines, number, head.form)
    yield _sums(lines, head)
    yield _gap(14.0)
    yield from _paragraphs(head.quote.terms, head.form)


def _gap(height: float) -> Piece:
    return Piece(height, lambda _sheet, _top: None, loose=True)


def _paragraphs(words: str, form: LetterForm) -> Iterator[Piece]:
    """Lines of text; however many empty ones follow each other, one stays."""
    for paragraph in _EMPTY_LINES.sub("\n\n", words.strip()).splitlines():
        for line in broken(paragraph, _BODY, form.width):
            yield Piece(_BODY.size * _LEADING, _writing(line, form))


def _writing(line: str, form: LetterForm) -> Callable[[Sheet, float], None]:
    return lambda sheet, top: sheet.write(line, _BODY, form.left, top + _BODY.size, form.width)


def _with_first_row(head: Piece, row: Piece) -> Piece:
    """The table's head never stands alone at the foot of a page."""

    def draw(sheet: Sheet, top: float) -> None:
        head.draw(sheet, top)
        row.draw(sheet, top + head.height)

    return Piece(head.height + row.height, draw)


def _fields(lines: Sequence[QuoteLine], head: Letterhead) -> tuple[Field, ...]:
    """The columns, from left to right; a discount or a tax has one only where there is one."""
    firm = head.firm
    columns: list[tuple[str, tuple[str, ...]]] = [
        (say("Quantity"), tuple(_quantity(line, firm) for line in lines)),
        (say("Price"), tuple(show_exact(line.price, firm) for line in lines)),
    ]
    if any(line.discount for line in lines):
        columns.append((say("Discount"), tuple(_unless_none(line.discount, firm) for line in lines)))
    if any(line.tax_rate for line in lines):
        columns.append((say("Tax"), tuple(show_percentage(line.tax_rate, firm.locale) for line in lines)))
    columns.append((filled(say("Sum ({})"), firm.currency), tuple(show_exact(line.net, firm) for line in lines)))
    placed, right = [], head.form.left + head.form.width
    for heading, texts in reversed(columns):
        width = _width_of(heading, texts, head.form.width * 0.2)
        placed.append(Field(heading, texts, right - width, width))
        right -= width + _GUTTER
    words = tuple(line.words for line in lines)
    return (Field(say("What we offer"), words, head.form.left, right - head.form.left, "left"), *reversed(placed))


def _width_of(heading: str, texts: Sequence[str], most: float) -> float:
    widest = max(width_of(heading, _HEADING), *(width_of(text, _BODY) for text in texts))
    return min(max(widest, _NARROWEST), most)


def _quantity(line: QuoteLine, firm: Profile) -> str:
    return f"{show_quantity(line.quantity, firm)} {line.unit}".strip()


def _unless_none(rate: int, firm: Profile) -> str:
    return show_percentage(rate, firm.locale) if rate else ""


def _table_head(fields: Sequence[Field], form: LetterForm) -> Piece:
    def draw(sheet: Sheet, top: float) -> None:
        for field in fields:
            sheet.write(field.heading, _HEADING, field.left, top + 9.0, field.width, field.align)
        sheet.rule(Area(form.left, top + 14.0, form.width, 0.0), 0.9)

    return Piece(19.0, draw)


def _row(fields: Sequence[Field], lines: Sequence[QuoteLine], number: int, form: LetterForm) -> Piece:
    words = fields[0]
    said = [part for one in lines[number].words.splitlines() for part in broken(one, _BODY, words.width)][
        :_MOST_LINES_OF_A_ROW
    ]
    height = max(len(said), 1) * _BODY.size * _LEADING + _ROW_GAP

    def draw(sheet: Sheet, top: float) -> None:
        for place, line in enumerate(said):
            sheet.write(line, _BODY, words.left, top + _BODY.size * (1 + place * _LEADING), words.width)
        for field in fields[1:]:
            sheet.write(field.texts[number], _BODY, field.left, top + _BODY.size, field.width, field.align)
        sheet.rule(Area(form.left, top + height - _ROW_GAP / 2, form.width, 0.0), 0.4, LINE)

    return Piece(height, draw, in_table=True)


def _sums(lines: Sequence[QuoteLine], head: Letterhead) -> Piece:
    """Net, taxes and total, kept together under the last line."""
    form, sums = head.form, sums_of(head.quote, lines, head.firm)
    pitch = 15.0
    left, width = form.left + form.width * 0.4, form.width * 0.6

    def draw(sheet: Sheet, top: float) -> None:
        baseline = top + 4.0
        for place, (words, amount) in enumerate(sums):
            is_total = place == len(sums) - 1
            style = _TOTAL if is_total else _BODY
            if is_total:
                sheet.rule(Area(left, baseline + 4.5, width, 0.0), 0.9)
                baseline += 5.0
            baseline += pitch
            sheet.write(words, style, left, baseline, width * 0.6)
            sheet.write(amount, style, left + width * 0.6, baseline, width * 0.4, "right")

    return Piece(pitch * len(sums) + 14.0, draw)


def _draw_first_head(sheet: Sheet, head: Letterhead) -> float:
    """The letterhead, the address in its window, and which quote this is; where the pieces begin."""
    form, firm = head.form, head.firm
    sheet.write(firm.name, _FIRM, form.left, form.head, form.width)
    if head.logo:
        sheet.picture(head.logo, Area(form.left, form.head - _LOGO + 4.0, form.width, _LOGO), "right")
    sheet.rule(Area(form.left, form.head + 8.0, form.width, 0.0), 0.8, LINE)
    aside = form.left + form.width - _ASIDE
    for place, line in enumerate(_under_the_name(firm)):
        sheet.write(line, _SMALL, aside, form.head + 20.0 + place * _LETTERHEAD_PITCH, _ASIDE, "right")
    if form.sender is not None:
        width = form.address.width
        sheet.write(_sender(firm, width), _SENDER, form.address.left, form.sender, width)
    block = set_address(head.address, _ADDRESS, form.address.width, form.address.height)
    draw_address(sheet, block, form.address, middle=False)
    _draw_facts(sheet, head)
    sheet.write(filled(say("Quote: {}"), head.quote.deal), _TITLE, form.left, form.subject - 6.0, form.width)
    for fold in form.folds:
        sheet.rule(Area(11.3, fold, 11.3, 0.0), 0.4, LINE)
    return form.subject + _TITLE.size - 2.0


def _draw_facts(sheet: Sheet, head: Letterhead) -> None:
    """Which quote this is and until when it is valid, beside the address, as wide as its language needs."""
    form, facts = head.form, _facts(head)
    right = form.left + form.width
    words_width, values_width = (
        max(width_of(text, style) for text in texts)
        for texts, style in zip(zip(*facts, strict=True), (_FACT, _BOLD), strict=True)
    )
    width = max(words_width + _GUTTER + values_width, _ASIDE)
    left = max(right - width, form.address.right + _GUTTER)
    value_left = left + words_width + _GUTTER
    for place, (words, value) in enumerate(facts):
        baseline = form.address.top + _BODY.size + place * _FACT_PITCH
        sheet.write(words, _FACT, left, baseline, words_width)
        sheet.write(value, _BOLD, value_left, baseline, right - value_left, "right")


def _facts(head: Letterhead) -> list[tuple[str, str]]:
    quote, firm = head.quote, head.firm
    facts = [(say("Quote"), quote.name), (say("Date"), say_date(quote.made_on, firm))]
    if quote.valid_until:
        facts.append((say("Valid until"), say_date(quote.valid_until, firm)))
    return facts


def _under_the_name(firm: Profile) -> list[str]:
    """The lines beside the address: where the firm is, and how it is reached."""
    reached = [line for line in (firm.phone, firm.email) if line]
    return [*firm.letterhead.splitlines()[: _LETTERHEAD_LINES - len(reached)], *reached]


def _sender(firm: Profile, width: float) -> str:
    """The firm in one line above the address, so that a letter can come back: rather its name is cut than its town."""
    place = "".join(f" · {line}" for line in place_of(firm))
    return fit(firm.name, _SENDER, max(width - width_of(place, _SENDER), 0.0)) + place


def _draw_next_head(sheet: Sheet, head: Letterhead) -> float:
    form = head.form
    sheet.write(head.firm.name, _BOLD, form.left, 54.0, form.width * 0.55)
    sheet.write(filled(say("Quote {}"), head.quote.name), _BODY, form.left, 54.0, form.width, "right")
    sheet.rule(Area(form.left, 62.0, form.width, 0.0), 0.8, LINE)
    return _TOP_OF_NEXT - 16.0


def _draw_foot(sheet: Sheet, head: Letterhead, number: int, pages: int) -> None:
    form = head.form
    baseline = form.size[1] - form.bottom + 28.0
    sheet.write(filled(say("Quote {}"), head.quote.name), _SMALL, form.left, baseline, form.width * 0.6)
    sheet.write(filled(say("page {} of {}"), number, pages), _SMALL, form.left, baseline, form.width, "right")
