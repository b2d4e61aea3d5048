import re
from itertools import product

import pytest
from eyes import contrast

from twohats.widgets.colours import DARK, HIGH_CONTRAST, LIGHT, Palette
from twohats.widgets.style_sheet import style_sheet

THEMES = pytest.mark.parametrize("colours", [LIGHT, DARK, HIGH_CONTRAST], ids=["light", "dark", "high contrast"])


@THEMES
def test_every_text_can_be_read_on_every_ground(colours: Palette) -> None:
    grounds = (colours.ground, colours.card, colours.hall)
    for text, ground in product((colours.text, colours.dim, colours.late), grounds):
        assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(colours.late, colours.late_soft) >= 4.5


@THEMES
@pytest.mark.parametrize("wing", ["marketing", "sales"])
def test_what_is_chosen_can_be_read_as_well(colours: Palette, wing: str) -> None:
    soft = colours.soft(wing)
    for text in (colours.text, colours.dim, colours.late, colours.accent(wing)):
        assert contrast(text, soft) >= 4.5, (text, soft)
    assert contrast(colours.on_accent, colours.accent(wing)) >= 4.5
    assert contrast(colours.accent(wing), colours.ground) >= 4.5


@THEMES
def test_marked_text_in_a_field_can_be_read(colours: Palette) -> None:
    assert contrast(colours.on_accent, colours.dim) >= 4.5


@THEMES
def test_bars_and_the_edges_of_fields_stand_out_from_their_card(colours: Palette) -> None:
    for part in (colours.bar, colours.edge, colours.focus, colours.marketing, colours.sales, colours.late):
        assert contrast(part, colours.card) >= 3


@THEMES
@pytest.mark.parametrize("wing", ["marketing", "sales"])
def test_a_full_bar_stands_out_from_its_track(colours: Palette, wing: str) -> None:
    assert contrast(colours.accent(wing), colours.track) >= 3


def test_what_is_chosen_stands_out_in_high_contrast() -> None:
    for wing in ("marketing", "sales"):
        assert contrast(HIGH_CONTRAST.soft(wing), HIGH_CONTRAST.card) >= 3
    assert contrast(HIGH_CONTRAST.line, HIGH_CONTRAST.card) >= 7


@pytest.mark.parametrize("percent", [100, 110, 125, 150, 175, 200])
def test_what_is_picked_is_round_at_every_size(percent: int) -> None:
    sheet = style_sheet(LIGHT, 13, percent / 100)
    plain, picked = re.findall(r"^QRadioButton::indicator(?::checked)? \{[^}]*\}", sheet, re.MULTILINE)
    sizes = dict(re.findall(r"([a-z-]+): (\d+)px", plain))
    width, radius = int(sizes["width"]) + 2 * int(sizes["border"]), int(sizes["border-radius"])
    assert width / 2 - 1 <= radius <= width / 2
    dot = dict(re.findall(r"([a-z-]+): (\d+)px", picked))
    assert abs(int(dot["width"]) + 2 * int(dot["border"]) - width) <= 1
