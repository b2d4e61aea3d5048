from collections.abc import Iterator
from datetime import date
from pathlib import Path

import desk
import pytest
from desk import ALT, CTRL, HOSTILE, MONDAY, SHIFT, Clock, labels, open_window, rows
from fit import misfits
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import vision as verbs
from twohats.marketing.pages.vision import make_pdf
from twohats.marketing.rules.vision import Bet, Version, Vision
from twohats.marketing.store import vision as store
from twohats.marketing.ui.vision import VisionPage
from twohats.rooms import open_business
from twohats.widgets import theme

pytestmark = pytest.mark.window

KEY = Qt.Key
WORDS = "Be the firm that says a date and keeps it. Neighbours hear of it."


class Owner(desk.Owner):
    """The owner of these tests, who looks at the vision."""

    @property
    def page(self) -> VisionPage:
        return self.window.marketing.vision

    def versions(self) -> list[Version]:
        return self.window.workspace.read(store.versions, hat=Hat.MARKETING)

    def rows(self) -> list[tuple[str, ...]]:
        return rows(self.page.table)

    def turn_here(self) -> None:
        self.press(KEY.Key_1, CTRL)
        self.press(KEY.Key_6, ALT)

    def write_a_bet(self) -> None:
        """From the words on: the first card's four fields."""
        self.press(KEY.Key_Tab)
        self.type("Landlords")
        self.press(KEY.Key_Tab)
        self.type("Bathrooms in ten days")
        self.press(KEY.Key_Tab)
        self.press(KEY.Key_Space)
        self.page.bets[0].by_when.day.setDate(date(2027, 3, 31))  # type: ignore[arg-type]  # Qt takes Python's
        self.page.bets[0].known_by.setFocus()
        self.type("ten signed quotes")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    clock = Clock(MONDAY, act=60)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", Profile("Kowalski"), clock=clock) as owner:
        owner.turn_here()
        yield owner


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
    assert owner.page.state.text().startswith("Version 1 · with Sales since today")
    assert [row[2] for row in owner.rows()] == ["published"]
    owner.press(KEY.Key_2, CTRL)
    assert WORDS in labels(owner.window.page)
    for said in ("Landlords: Bathrooms in ten days", "by 31 Mar 2027 · known by ten signed quotes"):
        assert said in labels(owner.window.page)


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
    owner.do(verbs.save_draft, Vision("From elsewhere.", 2027))
    owner.page.refresh()
    owner.settle()
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
    newest, before = (row[2] for row in owner.rows())
    assert newest == "published"
    assert before.startswith("replaced today ")

    owner.page.table.setFocus()
    owner.press(KEY.Key_J)
    owner.press(KEY.Key_J)
    owner.press(KEY.Key_Return)
    assert "Version 1" in labels(owner.window.page)
    assert WORDS in labels(owner.window.page)
    assert "replaced" in labels(owner.window.page)
    assert "ten signed quotes" in labels(owner.window.page)
    owner.trigger("Print the vision…")
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
    owner.trigger("Take a version as the new draft")
    assert owner.page.words.toPlainText() == WORDS
    assert [row[2].split()[0] for row in owner.rows()] == ["draft", "published", "replaced"]
    owner.press(KEY.Key_Z, CTRL)
    assert owner.page.words.toPlainText() == "Something quite different."


def test_without_words_nothing_is_printed(owner: Owner) -> None:
    owner.trigger("Print the vision…")
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
    owner.do(verbs.save_draft, hostile(text, "Landlords"))
    for size, dark in (((1024, 700), True), ((1280, 800), False)):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        owner.settle()
        assert misfits(owner.window) == []
    owner.do(verbs.save_draft, hostile(text))
    owner.page.open_version(owner.versions()[0].id)
    owner.settle()
    assert misfits(owner.window) == []


@pytest.mark.parametrize("text", [*HOSTILE, "\n".join(["A goal of the year"] * 50)])
@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_vision_is_one_sheet(text: str, paper: str, tmp_path: Path) -> None:
    version = Version(1, 1, hostile(text), "2026-11-23T10:00:00.000Z", None)
    path = tmp_path / "one.pdf"
    path.write_bytes(make_pdf(version, Profile(text[:80] or "x", paper=paper)))
    assert len(PdfReader(path).pages) == 1
