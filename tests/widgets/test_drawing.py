from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from twohats.paper.charts import Chart, Series
from twohats.resource import resource
from twohats.widgets import theme
from twohats.widgets.actions import Actions
from twohats.widgets.cards import Card
from twohats.widgets.chart import ChartView, every_so_many
from twohats.widgets.icons import icon
from twohats.widgets.label import PlainLabel
from twohats.widgets.matrix import Matrix

LINES = "undo redo search import report phone send accept reject lead deal calendar".split()
ENDLESS = "<table><tr><td>" * 20_000


def test_a_card_without_a_title_leaves_no_widget_without_a_parent(qapp: QApplication) -> None:
    before = set(qapp.topLevelWidgets())
    card = Card()
    assert set(qapp.topLevelWidgets()) - before == {card}
    assert Card("Title").note.isHidden() is False


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG 2.2 defines it."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("wing", ["marketing", "sales"])
def test_the_words_in_every_shade_can_be_read_and_more_is_never_paler(
    qapp: QApplication, qtbot: QtBot, wing: str, *, dark: bool
) -> None:
    theme.apply_theme(qapp, dark=dark)
    matrix = Matrix(wing)
    qtbot.addWidget(matrix)
    shades = [matrix._shade(share / 40) for share in range(41)]
    assert min(contrast(ground, ink) for ground, ink in shades) >= 4.5
    card = QColor(theme.palette().card)
    strengths = [contrast(ground, card) for ground, _ in shades[1:]]
    assert strengths == sorted(strengths)


def test_endless_names_are_drawn_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply_theme(qapp, dark=False)
    matrix, chart = Matrix("sales"), ChartView("sales")
    for widget in (matrix, chart):
        qtbot.addWidget(widget)
        widget.resize(400, 200)
    matrix.show_cells([ENDLESS], [(ENDLESS, [(1, 2)])])
    chart.show_chart(Chart("bars against target", ENDLESS, (ENDLESS,), (Series("Revenue", (3,)),)))
    assert not matrix.grab().isNull()
    assert not chart.grab().isNull()
    assert len(matrix.accessibleName()) + len(chart.accessibleName()) < 2000


def test_a_word_wider_than_its_label_is_broken_and_nothing_is_cut(qtbot: QtBot) -> None:
    label = PlainLabel("see https://example.com/" + "a" * 200, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 100
    assert label.heightForWidth(100) > 4 * label.fontMetrics().lineSpacing()
    short = PlainLabel("A", wrap=True)
    qtbot.addWidget(short)
    assert label.heightForWidth(5000) == short.heightForWidth(5000)


@pytest.mark.parametrize("name", LINES)
def test_an_icon_is_one_stroke_on_the_same_grid(name: str) -> None:
    drawing = ET.fromstring(resource(f"icons/{name}.svg").read_text(encoding="utf-8"))  # noqa: S314  # our own file
    found = {key: drawing.get(key) for key in ("viewBox", "fill", "stroke-width", "stroke-linecap")}
    assert found == {"viewBox": "0 0 24 24", "fill": "none", "stroke-width": "1.75", "stroke-linecap": "round"}


@pytest.mark.parametrize("dark", [False, True])
def test_an_icon_is_drawn_in_the_colour_of_the_text(qapp: QApplication, *, dark: bool) -> None:
    drawn = icon("deal")
    theme.apply_theme(qapp, dark=dark)
    for mode, ink in ((QIcon.Mode.Normal, theme.palette().text), (QIcon.Mode.Disabled, theme.palette().dim)):
        picture = drawn.pixmap(QSize(96, 96), mode).toImage()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(96)
            for y in range(96)
            if picture.pixelColor(x, y).alpha() == 255
        }
        assert colours == {ink}


def test_there_is_no_icon_without_a_drawing() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no such icon")


def test_a_key_is_the_same_however_it_is_spelt_and_nonsense_is_none(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    assert not actions.make("Undo", print, "Ctrl+Shift+Z", icon="undo").icon().isNull()
    with pytest.raises(ValueError, match="already"):
        actions.make("Other", print, "Shift+Ctrl+Z")
    with pytest.raises(ValueError, match="AltGr"):
        actions.make("Letter", lambda: None, "Ctrl+Alt+A")
    with pytest.raises(ValueError, match="no key"):
        actions.make("Third", print, "")


def test_names_that_would_touch_are_written_under_every_second_bar() -> None:
    assert every_so_many([20, 24], [28, 28]) == 1
    assert every_so_many([20, 32], [28, 28]) == 2
