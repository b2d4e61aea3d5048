from itertools import product

import pytest

from twohats.widgets.theme import DARK, LIGHT, Palette


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_every_ground(colours: Palette) -> None:
    grounds = (colours.ground, colours.card, colours.hall)
    for text, ground in product((colours.text, colours.dim, colours.late), grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)
    for wing in ("marketing", "sales"):
        assert contrast(colours.accent(wing), colours.soft(wing)) >= 4.5
        assert contrast(colours.text, colours.soft(wing)) >= 4.5
        assert contrast(colours.on_accent, colours.accent(wing)) >= 4.5
    assert contrast(colours.late, colours.late_soft) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_bars_stand_out_from_their_card(colours: Palette) -> None:
    for bar in (colours.bar, colours.marketing, colours.sales):
        assert contrast(bar, colours.card) >= 3
