"""Builds a PDF of letters, a page each, whose address shows in the window of the usual envelopes."""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from twohats.errors import RuleError
from twohats.paper.address import draw_address, set_address
from twohats.paper.fonts import REGULAR, characters
from twohats.paper.page import Paper
from twohats.paper.sheet import Area, Sheet
from twohats.paper.style import DIM, LINE, TEXT, Style
from twohats.paper.text import fit, plain, width_of

_MM = 72 / 25.4
_INCH = 72.0
_HEAD = Style(15, bold=True)
_SENDER = Style(7, colour=DIM)
_ADDRESS = Style(10.5)
_DATE = Style(10)
_SUBJECT = Style(11, bold=True)
_BODY = Style(10.5)
_SMALLEST_BODY = 8.5
_LEADING = 1.36
_STEP = 0.25
# A word that is longer is nobody's word: it is broken before it is measured.
_LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter: who writes, the lines of the address, place and day, what it is about, and the words."""

    sender: str
    address: tuple[str, ...]
    dated: str
    subject: str
    words: str


@dataclass(frozen=True, slots=True)
class LetterForm:
    """Where things stand on a sheet, in points from its top left corner."""

    size: tuple[float, float]
    left: float
    right: float
    head: float
    sender: float | None
    address: Area
    dated: float
    subject: float
    body: float
    bottom: float
    folds: tuple[float, ...]

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.size[0] - self.left - self.right


# DIN 5008, form B: the window of a DIN long envelope.
_A4 = LetterForm(
    size=(210 * _MM, 297 * _MM),
    left=25 * _MM,
    right=20 * _MM,
    head=27 * _MM,
    sender=60 * _MM,
    address=Area(25 * _MM, 62.7 * _MM, 80 * _MM, 27.3 * _MM),
    dated=100 * _MM,
    subject=111 * _MM,
    body=117 * _MM,
    bottom=24 * _MM,
    folds=(105 * _MM, 210 * _MM),
)
# A No. 10 envelope with its window at the left: what shows wherever the folded sheet slips to.
_LETTER = LetterForm(
    size=(8.5 * _INCH, 11 * _INCH),
    left=1.0 * _INCH,
    right=0.9 * _INCH,
    head=1.1 * _INCH,
    sender=None,
    address=Area(1.0 * _INCH, 2.5 * _INCH, 3.35 * _INCH, 0.66 * _INCH),
    dated=3.95 * _INCH,
    subject=4.35 * _INCH,
    body=4.6 * _INCH,
    bottom=0.9 * _INCH,
    folds=(),
)
FORMS: dict[Paper, LetterForm] = {"A4": _A4, "Letter": _LETTER}


def fits_a_page(letter: Letter, paper: Paper) -> bool:
    """Whether the words of a letter fit on its page."""
    return _set_body(letter.words, FORMS[paper]) is not None


def build_letters(title: str, letters: tuple[Letter, ...], paper: Paper, language: str = "en") -> bytes:
    """The PDF of the letters, a page each.

    Raises:
        RuleError: the words of one do not fit on its page.
        ValueError: there is no letter.
    """
    if not letters:
        raise ValueError("There is no letter to print.")
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  # heavy

    characters(REGULAR)
    form = FORMS[paper]
    buffer = BytesIO()
    canvas: Any = Canvas(buffer, pagesize=form.size, initialFontName=REGULAR, lang=language, pageCompression=1)
    canvas.setTitle(plain(title))
    canvas.setAuthor(plain(letters[0].sender))
    canvas.setCreator("Two Hats")
    for letter in letters:
        _draw(Sheet(canvas, form.size[1], TEXT), letter, form)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw(sheet: Sheet, letter: Letter, form: LetterForm) -> None:
    sheet.write(letter.sender, _HEAD, form.left, form.head, form.width)
    sheet.rule(Area(form.left, form.head + 8.0, form.width, 0.0), 0.8, LINE)
    address = form.address
    if form.sender is not None:
        sheet.write(letter.sender, _SENDER, address.left, form.sender, address.width)
    block = set_address(letter.address, _ADDRESS, address.width, address.height)
    draw_address(sheet, block, address, middle=False)
    sheet.write(letter.dated, _DATE, form.left, form.dated, form.width, "right")
    sheet.write(letter.subject, _SUBJECT, form.left, form.subject, form.width)
    _draw_body(sheet, letter, form)
    for fold in form.folds:
        sheet.rule(Area(4 * _MM, fold, 4 * _MM, 0.0), 0.4, LINE)


def _draw_body(sheet: Sheet, letter: Letter, form: LetterForm) -> None:
    body = _set_body(letter.words, form)
    if body is None:
        raise RuleError("These words do not fit on one page: leave some out.")
    style, lines = body
    for place, line in enumerate(lines, 1):
        sheet.write(line, style, form.left, form.body + place * style.size * _LEADING, form.width)


def _set_body(words: str, form: LetterForm) -> tuple[Style, list[str]] | None:
    """The lines of the words and the largest size at which they fit; None if there is none."""
    room = form.size[1] - form.body - form.bottom
    size = _BODY.size
    while size >= _SMALLEST_BODY:
        style = _BODY.at(size)
        lines = [line for paragraph in words.splitlines() for line in broken(paragraph, style, form.width)]
        if len(lines) * size * _LEADING <= room:
            return style, lines
        size -= _STEP
    return None


def broken(paragraph: str, style: Style, width: float) -> list[str]:
    """A paragraph of any length in lines of a width; an empty one is an empty line."""
    lines = [""]
    space = width_of("n n", style) - width_of("nn", style)
    taken = 0.0
    for word in _words(paragraph, style, width):
        wide = width_of(word, style)
        if taken and taken + space + wide > width:
            lines.append("")
            taken = 0.0
        lines[-1] += f" {word}" if taken else word
        taken += wide + (space if taken else 0.0)
    return lines


def _words(paragraph: str, style: Style, width: float) -> list[str]:
    """The words of a paragraph, cleaned, those broken that are wider than a line."""
    pieces = []
    for word in paragraph.split():
        rest = word
        while len(rest) > _LONGEST_WORD or (len(rest) > 1 and width_of(rest, style) > width):
            length = max(1, min(_LONGEST_WORD, len(fit(rest[:_LONGEST_WORD], style, width)) - 1))
            pieces.append(plain(rest[:length]))
            rest = rest[length:]
        pieces.append(plain(rest))
    return [piece for piece in pieces if piece]
