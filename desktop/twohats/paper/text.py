"""The funnel through which every text reaches paper: cleaned, cut, in fonts that hold it, and fitted."""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby

from twohats.paper.fonts import REGULAR, font_for, string_width
from twohats.paper.style import SMALLEST, Style

LONGEST = 500
_ROUNDING = 0.01
# What stands between two things on one line.
_BETWEEN = " \N{MIDDLE DOT}"
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# What is read before cleaning; the rest can only be more of what would be cut off.
_READ = 8 * LONGEST
_BREAK = re.compile(r"\r\n|[\n\r\t\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile(" {2,}")
# Variation selectors and skin tones change the glyph before them and show nothing themselves.
_INVISIBLE = re.compile("[\u180b-\u180d\ufe00-\ufe0f\U000e0100-\U000e01ef\U0001f3fb-\U0001f3ff]")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """One line without control characters and bidi overrides, at most `LONGEST` characters long.

    Accents are composed; line breaks and tabs become spaces; markup stays the text it was.
    """
    spaced = _BREAK.sub(" ", unicodedata.normalize("NFC", text[:_READ]))
    shown = "".join(each for each in _INVISIBLE.sub("", spaced) if not _is_hidden(each))
    line = _SPACES.sub(" ", shown).strip(" ")
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + ELLIPSIS


def plain_lines(text: str) -> tuple[str, ...]:
    """The lines of a text that may have several, each cleaned, together at most `LONGEST` characters."""
    lines = [plain(line) for line in _BREAK.split(text[:_READ])]
    kept: list[str] = []
    room = LONGEST
    for line in filter(None, lines):
        if len(line) > room:
            kept.append(line[: max(room - 1, 0)].rstrip() + ELLIPSIS)
            break
        kept.append(line)
        room -= len(line)
    return tuple(kept)


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf"}


@lru_cache(maxsize=4096)
def runs(text: str, *, bold: bool) -> tuple[tuple[str, str], ...]:
    """The cleaned text as (font, piece) pairs; what no font holds is shown as a replacement sign."""
    placed = [_place(each, bold=bold) for each in plain(text)]
    return tuple(
        (font, "".join(character for _, character in group))
        for font, group in groupby(placed, key=lambda pair: pair[0])
    )


@lru_cache(maxsize=4096)
def _place(character: str, *, bold: bool) -> tuple[str, str]:
    font = font_for(character, bold=bold)
    if font is not None:
        return font, character
    return font_for(REPLACEMENT, bold=bold) or REGULAR, REPLACEMENT


def width_of(text: str, style: Style) -> float:
    """The width of the cleaned text in points."""
    return _width_at_one_point(text, bold=style.bold) * style.size


@lru_cache(maxsize=4096)
def _width_at_one_point(text: str, *, bold: bool) -> float:
    return sum(string_width(piece, font, 1) for font, piece in runs(text, bold=bold))


def fit(text: str, style: Style, width: float) -> str:
    """The text if it fits the width in points, else its longest beginning with an ellipsis."""
    line = plain(text)
    if width_of(line, style) <= width + _ROUNDING:
        return line
    fitting, too_long = 0, len(line)
    while too_long - fitting > 1:
        middle = (fitting + too_long) // 2
        if width_of(_shortened(line, middle), style) <= width + _ROUNDING:
            fitting = middle
        else:
            too_long = middle
    return _shortened(line, fitting)


def _shortened(line: str, length: int) -> str:
    return line[:length].rstrip() + ELLIPSIS


def shrink(text: str, style: Style, width: float, smallest: float) -> Style:
    """The style at the largest size, not below the smallest, at which the text fits the width."""
    needed = width_of(text, style)
    if needed <= width:
        return style
    return style.at(max(smallest, style.size * width / needed))


def wrap(text: str, style: Style, width: float, most: int) -> tuple[str, ...]:
    """The text in lines of at most the given width, at most so many; what is left over is shortened."""
    words = plain(text).split(" ")
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line, words = _take_line(words, style, width)
        lines.append(line)
    if words:
        lines.append(fit(" ".join(words), style, width))
    return tuple(filter(None, lines))


def set_lines(text: str, style: Style, width: float, most: int) -> tuple[tuple[str, Style], ...]:
    """The text wrapped, or set a little smaller where that saves it a second line; no line ends in a parting dot."""
    smaller = shrink(text, style, width, max(SMALLEST, style.size * 0.88))
    if width_of(text, smaller) > width + _ROUNDING:
        smaller = style
    *lines, last = wrap(text, smaller, width, most) or ("",)
    return tuple((line, smaller) for line in (*(line.removesuffix(_BETWEEN) for line in lines), last) if line)


def _take_line(words: list[str], style: Style, width: float) -> tuple[str, list[str]]:
    # A space alone is nothing to show, and so has no width.
    space = width_of("n n", style) - width_of("nn", style)
    taken, needed = 0, 0.0
    for word in words:
        needed += width_of(word, style) + (space if taken else 0)
        if needed > width + _ROUNDING:
            break
        taken += 1
    if taken:
        return " ".join(words[:taken]), words[taken:]
    return _break_word(words, style, width)


def _break_word(words: list[str], style: Style, width: float) -> tuple[str, list[str]]:
    word = words[0]
    length = max(1, len(fit(word, style, width)) - 1)
    return word[:length], [word[length:], *words[1:]]
