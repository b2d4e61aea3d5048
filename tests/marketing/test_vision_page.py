from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from fit import misfits
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from test_pages import HOSTILE

from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile
from twohats.marketing.operations import vision as verbs
from twohats.marketing.pages.vision import make_pdf
from twohats.marketing.rules.vision import Bet, Version, Vision
from twohats.marketing.store import vision as store
from twohats.marketing.ui.vision import VisionPage
from twohats.rooms import make_business, open_business
from twohats.storage.wall import Hat
from twohats.widgets import theme

pytestmark = pytest.mark.window

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key
WORDS = "Be the firm that says a date and keeps it. Neighbours hear of it."


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


class Script:
    """Saves where it is told to, and remembers what was said."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.told = folder, list[str]()

    def open_path(self, title: str, kinds: str) -> Path | None:
        raise AssertionError(title + kinds)

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        assert title
        assert kinds
        return self.folder / suggested.name

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)


class Owner:
    """Presses keys on the real window."""

    def __init__(self, qtbot: QtBot, window: MainWindow, clock: Clock, script: Script) -> None:
        self.qtbot, self.window, self.clock, self.script = qtbot, window, clock, script

    @property
    def page(self) -> VisionPage:
        return self.window.marketing.vision

    def focused(self) -> QWidget:
        self.window.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)
        return QApplication.focusWidget() or self.window

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.focused(), key, modifiers)
        self.clock.now += timedelta(minutes=1)
        self.window.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)
        self.window.settle()

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.focused(), KEY.Key_Tab)

    def menu(self, text: str) -> None:
        (action,) = (one for one in self.window.actions() if one.text() == text)
        action.trigger()
        self.window.settle()

    def value(self, sql: str) -> object:
        return self.window.workspace.file.connection(Hat.OWNER).value(sql)

    def versions(self) -> list[Version]:
        return self.window.workspace.read(store.versions, hat=Hat.MARKETING)

    def labels(self) -> list[str]:
        return [label.text() for label in self.window.page.findChildren(QLabel) if label.isVisible()]

    def rows(self) -> list[tuple[str, ...]]:
        table = self.page.table
        return [table.records.texts(row) for row in range(table.records.rowCount())]

    def turn_here(self) -> None:
        self.press(KEY.Key_1, CTRL)
        self.press(KEY.Key_6, ALT)

    def write_a_bet(self) -> None:
        """From the words on: the first card's four fields."""
        self.tab()
        self.type("Landlords")
        self.tab()
        self.type("Bathrooms in ten days")
        self.tab()
        self.press(KEY.Key_Space)
        self.page.bets[0].by_when.day.setDate(date(2027, 3, 31))  # type: ignore[arg-type]  # Qt takes Python's
        self.page.bets[0].known_by.setFocus()
        self.type("ten signed quotes")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Owner]:
    theme.apply_theme(qapp, dark=False)
    clock, script = Clock(), Script(tmp_path)
    window = MainWindow(make_business(tmp_path / "x.twohats", Profile("Kowalski"), clock), script)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitActive(window)
    owner = Owner(qtbot, window, clock, script)
    owner.turn_here()
    yield owner
    window.close()


def test_from_the_first_word_to_the_page_of_sales(owner: Owner) -> None:
    owner.type(WORDS)
    assert owner.page.counted.text() == "2 of 2 sentences"
    assert owner.page.state.text() == "Not saved yet"
    owner.write_a_bet()
    owner.press(KEY.Key_S, CTRL)
    (draft,) = owner.versions()
    assert draft.vision.words == WORDS
    assert draft.vision.bets[0] == Bet("Landlords", "Bathrooms in ten days", date(2027, 3, 31), "ten signed quotes")
    assert draft.vision.year == 2027
    assert owner.page.state.text().startswith("Draft of today")
    assert owner.value("SELECT count(*) FROM handoff_direction") == 0

    owner.press(KEY.Key_V, CTRL | SHIFT)
    assert owner.page.state.text().startswith("Version 1 · Sales reads it since today")
    assert [row[2] for row in owner.rows()] == ["published"]
    owner.press(KEY.Key_2, CTRL)
    assert WORDS in owner.labels()
    said = "Landlords: Bathrooms in ten days, by 31 Mar 2027 – we'll know by ten signed quotes."
    assert any(said in label for label in owner.labels())


def test_a_third_sentence_is_refused_kindly_and_nothing_is_lost(owner: Owner) -> None:
    owner.type("One. Two. Three.")
    assert (owner.page.counted.text(), owner.page.counted.property("role")) == ("3 sentences, 2 fit", "late")
    owner.press(KEY.Key_V, CTRL | SHIFT)
    assert "Which two?" in owner.page.trouble.text()
    assert owner.page.trouble.isVisible()
    assert owner.page.words.toPlainText() == "One. Two. Three."
    assert owner.versions() == []
    for _ in " Three.":
        owner.press(KEY.Key_Backspace)
    assert not owner.page.trouble.isVisible()
    owner.press(KEY.Key_V, CTRL | SHIFT)
    assert owner.value("SELECT vision FROM handoff_direction") == "One. Two."


def test_a_change_from_elsewhere_does_not_touch_what_is_typed(owner: Owner) -> None:
    owner.type("Half a sen")
    before = owner.page.words.textCursor().position()
    owner.window.workspace.do("Draft", verbs.save_draft, Vision("From elsewhere.", 2027), hat=Hat.MARKETING)
    owner.page.refresh()
    owner.window.settle()
    assert owner.page.words.toPlainText() == "Half a sen"
    assert owner.page.words.textCursor().position() == before
    assert [row[1] for row in owner.rows()] == ["From elsewhere."]
    owner.type("tence.")
    owner.press(KEY.Key_S, CTRL)
    assert [one.vision.words for one in owner.versions()] == ["Half a sentence."]


@pytest.mark.parametrize("leave", [(KEY.Key_4, ALT), (KEY.Key_2, CTRL)])
def test_leaving_keeps_the_words_as_a_draft(owner: Owner, leave: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    owner.type("Not saved by hand.")
    owner.press(*leave)
    assert [one.vision.words for one in owner.versions()] == ["Not saved by hand."]
    owner.turn_here()
    assert owner.page.words.toPlainText() == "Not saved by hand."
    owner.press(KEY.Key_Z, CTRL)
    assert owner.versions() == []
    assert owner.page.words.toPlainText() == ""
    owner.press(KEY.Key_Z, CTRL | SHIFT)
    assert owner.page.words.toPlainText() == "Not saved by hand."


def test_closing_the_window_keeps_the_words_as_a_draft(owner: Owner) -> None:
    owner.type("Typed at the last moment.")
    path = owner.window.workspace.file.path
    owner.press(KEY.Key_Q, CTRL)
    file = open_business(path)
    try:
        (draft,) = store.versions(file.connection(Hat.MARKETING))
        assert draft.vision.words == "Typed at the last moment."
    finally:
        file.close()


def test_undo_takes_back_typing_first_and_then_the_step(owner: Owner) -> None:
    owner.type(WORDS)
    owner.press(KEY.Key_S, CTRL)
    owner.type("X")
    owner.press(KEY.Key_Z, CTRL)
    assert owner.page.words.toPlainText() == WORDS
    assert len(owner.versions()) == 1
    owner.press(KEY.Key_S, CTRL)
    owner.press(KEY.Key_V, CTRL | SHIFT)
    assert owner.value("SELECT count(*) FROM handoff_direction") == 1
    owner.press(KEY.Key_Z, CTRL)
    assert owner.value("SELECT count(*) FROM handoff_direction") == 0
    assert owner.versions()[0].published_at is None
    owner.press(KEY.Key_Z, CTRL | SHIFT)
    assert owner.versions()[0].published_at is not None


def test_an_earlier_version_is_looked_at_printed_and_taken_up(owner: Owner) -> None:
    owner.type(WORDS)
    owner.write_a_bet()
    owner.press(KEY.Key_V, CTRL | SHIFT)
    owner.press(KEY.Key_6, ALT)
    owner.press(KEY.Key_A, CTRL)
    owner.type("Something quite different.")
    owner.press(KEY.Key_V, CTRL | SHIFT)
    assert [row[1] for row in owner.rows()] == ["Something quite different.", WORDS]

    owner.page.table.setFocus()
    owner.press(KEY.Key_J)
    owner.press(KEY.Key_J)
    owner.press(KEY.Key_Return)
    assert "Version 1" in owner.labels()
    assert WORDS in owner.labels()
    assert "ten signed quotes" in owner.labels()
    owner.menu("Print the vision…")
    assert owner.script.told == ["Saved as Vision 2027, version 1.pdf."]
    (sheet,) = PdfReader(owner.script.folder / "Vision 2027, version 1.pdf").pages
    text = " ".join(sheet.extract_text().replace("\u00a0", " ").split())
    for part in (
        WORDS,
        "Landlords",
        "by 31 Mar 2027",
        "ten signed quotes",
        "Version 1",
        "Published 23 Nov 2026",
        "Kowalski",
    ):
        assert part in text

    owner.press(KEY.Key_Escape)
    assert owner.page.words.isVisible()
    owner.page.table.setFocus()
    owner.press(KEY.Key_Return)
    owner.menu("Take a version as the new draft")
    assert owner.page.words.toPlainText() == WORDS
    assert [row[2] for row in owner.rows()] == ["draft", "published", "published"]
    owner.press(KEY.Key_Z, CTRL)
    assert owner.page.words.toPlainText() == "Something quite different."


def test_without_words_nothing_is_printed(owner: Owner) -> None:
    owner.menu("Print the vision…")
    assert owner.page.trouble.text() == "Write the vision down first, then print it."
    assert owner.script.told == []


def test_more_than_fits_cannot_be_typed(owner: Owner) -> None:
    owner.page.words.setPlainText("W" * 700)
    owner.page.bets[0].offer.setText("W" * 700)
    owner.press(KEY.Key_S, CTRL)
    (draft,) = owner.versions()
    assert (len(draft.vision.words), len(draft.vision.bets[0].offer)) == (500, 160)


def hostile(text: str, segment: str = "") -> Vision:
    bet = Bet(segment or text[:160], text[:160], date(2027, 1, 1), text[:160])
    return Vision(text, 2027, text, (bet,) * 3)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_breaks_the_page(owner: Owner, text: str, qapp: QApplication) -> None:
    # An editable choice scrolls within itself as a line does: its own words need not fit.
    owner.window.workspace.do("Draft", verbs.save_draft, hostile(text, "Landlords"), hat=Hat.MARKETING)
    for size, dark in (((1024, 700), True), ((1280, 800), False)):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        owner.window.settle()
        assert misfits(owner.window) == []
    owner.window.workspace.do("Draft", verbs.save_draft, hostile(text), hat=Hat.MARKETING)
    owner.page.open_version(owner.versions()[0].id)
    owner.window.settle()
    assert misfits(owner.window) == []


@pytest.mark.parametrize("text", [*HOSTILE, "\n".join(["A goal of the year"] * 50)])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_vision_is_one_sheet(text: str, paper: str, tmp_path: Path) -> None:
    version = Version(1, 1, hostile(text), "2026-11-23T10:00:00.000Z", None)
    path = tmp_path / "one.pdf"
    path.write_bytes(make_pdf(version, Profile(text[:80] or "x", paper=paper)))
    assert len(PdfReader(path).pages) == 1
