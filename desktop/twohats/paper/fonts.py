"""Makes the embedded fonts known to reportlab and says which of them holds a character."""

from functools import cache

from twohats.resource import resource

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
_FALLBACK = {REGULAR: "DejaVuSans", BOLD: "DejaVuSans-Bold"}
_FILES = {
    REGULAR: "fonts/NotoSans-Regular.ttf",
    BOLD: "fonts/NotoSans-Bold.ttf",
    "DejaVuSans": "fonts/DejaVuSans.ttf",
    "DejaVuSans-Bold": "fonts/DejaVuSans-Bold.ttf",
}


@cache
def characters(font: str) -> frozenset[int]:
    """The code points a font has a glyph for; registers the font with reportlab on first use."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  # heavy
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415  # heavy

    face = TTFont(font, str(resource(_FILES[font])), shapable=False)
    pdfmetrics.registerFont(face)
    return frozenset(face.face.charToGlyph)


def font_for(character: str, *, bold: bool) -> str | None:
    """The font that holds a character: Noto Sans first, then DejaVu Sans, else None."""
    first = BOLD if bold else REGULAR
    for font in (first, _FALLBACK[first]):
        if ord(character) in characters(font):
            return font
    return None


def string_width(text: str, font: str, size: float) -> float:
    """The width in points of a string whose characters the font holds."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415  # heavy

    characters(font)
    return float(pdfmetrics.stringWidth(text, font, size))
