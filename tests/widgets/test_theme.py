import re
from collections import Counter
from itertools import product

import pytest
from eyes import contrast
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
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


_GROUNDS = {LIGHT.card, DARK.card, LIGHT.line, DARK.line}


@pytest.mark.parametrize("dark", [False, True])
def test_the_chosen_row_of_a_pull_down_can_be_read(qtbot: QtBot, qapp: QApplication, dark: bool) -> None:  # noqa: FBT001  # a parameter of the test
    theme.apply_theme(qapp, dark=dark)
    choice = QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["Landlords", "Past customers"])
    choice.setCurrentIndex(1)
    choice.show()
    choice.showPopup()
    qapp.processEvents()
    drawn = choice.view().window().grab().toImage()
    choice.hidePopup()
    lines = [[drawn.pixelColor(x, y).name() for x in range(3, drawn.width() - 3)] for y in range(drawn.height())]
    # Only the chosen row has another ground than the card.
    chosen = [line for line in lines if Counter(line).most_common(1)[0][0] not in _GROUNDS]
    ground, *letters = [colour for colour, _ in Counter(colour for line in chosen for colour in line).most_common()]
    assert len(chosen) > 10
    assert max(contrast(ground, letter) for letter in letters) >= 4.5  # WCAG 2.2, 1.4.3
