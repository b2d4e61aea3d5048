import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twohats.widgets import theme
from twohats.widgets.label import PlainLabel, notice, on_button, shown, tip


def test_customer_text_is_never_markup(qtbot: QtBot) -> None:
    label = PlainLabel('<img src="file:///etc/passwd"><b>bold</b>')
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == '<img src="file:///etc/passwd"><b>bold</b>'
    assert tip("<table>") == "<qt>&lt;table&gt;</qt>"


def test_nested_tables_and_endless_names_are_drawn_at_once(qtbot: QtBot) -> None:
    for text in ("<table><tr><td>" * 18, "W" * 100_000, "\u202e" * 400 + "end"):
        label = PlainLabel(text, wrap=True)
        qtbot.addWidget(label)
        label.resize(200, 40)
        assert not label.grab().isNull()
        assert len(label.text().replace("\u200b", "")) <= 500
        assert label.minimumSizeHint().width() < 600


@given(st.text(max_size=2000))
def test_what_is_shown_has_no_controls_no_overrides_and_an_end(text: str) -> None:
    clean = shown(text)
    assert len(clean) <= 500
    assert clean.isprintable()
    assert not set(clean) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f")
    assert shown(clean) == clean


@pytest.mark.parametrize("space", ["\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_no_line_breaks_between_a_number_and_its_unit(qtbot: QtBot, space: str) -> None:
    label = PlainLabel(f"spent 1{space}455{space}€", wrap=True)
    qtbot.addWidget(label)
    label.ensurePolished()
    narrow = label.fontMetrics().horizontalAdvance("spent 1 455")
    in_one_line = label.heightForWidth(5000)
    assert label.heightForWidth(narrow) == in_one_line + label.fontMetrics().lineSpacing()
    lines = label._lines(narrow)
    assert label.text()[lines.lineAt(0).textLength() :] == "1 455 €"


def test_a_button_shows_an_ampersand_and_marks_no_letter() -> None:
    assert on_button("Smith & Sons\n\u202e", 40) == "Smith && Sons"


def test_a_notice_holds_nothing_that_a_desktop_could_read_as_markup() -> None:
    assert not set(notice('<img src="file:///x.png"> &lt;a href="x"&gt; \u202e')) & set("<>&\u202e")


def _ink_height(label: PlainLabel) -> int:
    """How many rows of a label hold something of its text."""
    picture = label.grab().toImage()
    ground = picture.pixel(picture.width() - 1, 0)
    rows = range(picture.height())
    return sum(any(picture.pixel(x, y) != ground for x in range(picture.width())) for y in rows)


@pytest.mark.parametrize("wrap", [False, True])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("role", ["text", "strong", "small", "title", "figure"])
def test_the_accents_of_capitals_are_whole(
    qtbot: QtBot, qapp: QApplication, role: str, percent: int, *, wrap: bool
) -> None:
    theme.apply_theme(qapp, dark=False, percent=percent)
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    tight, roomy = PlainLabel("Übergeben ÉÅ", role, wrap=wrap), PlainLabel("Übergeben ÉÅ", role, wrap=wrap)
    for label in (tight, roomy):
        column.addWidget(label)
    roomy.setMinimumHeight(tight.sizeHint().height() * 3)
    roomy.setAlignment(Qt.AlignmentFlag.AlignVCenter)
    ground.show()
    assert _ink_height(tight) == _ink_height(roomy)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_plain_and_bold_labels_are_as_high(qtbot: QtBot, qapp: QApplication, percent: int) -> None:
    theme.apply_theme(qapp, dark=False, percent=percent)
    plain, bold = PlainLabel("18 Nov", "dim"), PlainLabel("Terrace", "strong")
    for label in (plain, bold):
        qtbot.addWidget(label)
        label.show()
    assert plain.contentsMargins().top() == bold.contentsMargins().top()
