"""What eyes can tell apart: contrast as WCAG 2.2 defines it, of colours and of what was really drawn."""

from collections import Counter

from PySide6.QtGui import QImage


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How far two colours are apart, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def drawn_contrast(picture: QImage) -> float:
    """The contrast of the ink of a drawn text to its ground, which is the colour of most of the picture."""
    pixels = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    colours = Counter(pixel & 0xFFFFFF for pixel in pixels)
    ground = _hex(colours.most_common(1)[0][0])
    return max(contrast(ground, _hex(colour)) for colour in colours)


def _hex(pixel: int) -> str:
    return f"#{pixel:06x}"
