"""Ctrl+K finds anything under the worn hat, on the real window, by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, HOSTILE, SHIFT, labels, open_window, rows
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from twohats.app.contact_card import ContactCard
from twohats.app.finder import Finder
from twohats.app.found_words import around
from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.sales.operations.customers import note_about
from twohats.widgets import tongue
from twohats.widgets.grouped_list import Line

pytestmark = pytest.mark.window
KEY = Qt.Key
ANA = Person("Ana Ferreira", email="ana@example.com", phone="912 345 678", place="Lisboa")


class Seeker(Owner):
    """An owner who looks for something."""

    def find(self, words: str = "") -> None:
        self.press(KEY.Key_K, CTRL)
        if words:
            self.type(words)

    @property
    def finder(self) -> Finder:
        (finder,) = [one for one in self.dialogs() if isinstance(one, Finder)]
        return finder

    @property
    def lines(self) -> list[Line]:
        """What shows, with the headings."""
        model = self.finder.list.model()
        said = Qt.ItemDataRole.AccessibleTextRole
        assert all(model.data(model.index(row, 0), said) for row in range(model.rowCount()))
        return list(model.lines)  # type: ignore[attr-defined]  # its own

    @property
    def texts(self) -> list[str]:
        return [one.title or f"[{one.heading}]" for one in self.lines]

    @property
    def marked(self) -> str:
        line = self.finder.list.line
        return "" if line is None else line.title


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Seeker]:
    firm = Profile("Kowalski", locale="en_GB", country="PT")
    with open_window(Seeker, qtbot, tmp_path / "found.twohats", firm) as owner:
        yield owner


def test_a_name_leads_to_its_lead_and_the_keys_stay_in_the_line(owner: Seeker) -> None:
    owner.do(capture, NewLead(ANA, "kitchen", "Instagram"))
    owner.find("ana f")
    assert owner.texts == ["[Contacts]", "Ana Ferreira"]
    assert owner.lines[1].end == "with Marketing"
    assert owner.finder.line.accessibleDescription().startswith("Ana Ferreira, Contacts, Lisboa")
    owner.press(KEY.Key_Return)
    assert owner.dialogs() == []
    assert owner.window.marketing.leads.record.isVisible()


def test_enter_opens_what_answers_the_last_letter_though_it_comes_before_the_answer(owner: Seeker) -> None:
    owner.do(capture, NewLead(ANA, "kitchen", "Instagram"))
    owner.find()
    QTest.keyClicks(owner.focused(), "kitchen")
    QTest.keyClick(owner.focused(), KEY.Key_Return)
    owner.settle()
    assert owner.dialogs() == []
    assert owner.window.marketing.leads.record.isVisible()


def test_the_mark_moves_over_headings_and_stops_at_the_ends(owner: Seeker) -> None:
    owner.do(capture, NewLead(ANA, "columns", "Instagram"))
    owner.find("colum")
    assert owner.texts == ["[Leads]", "Ana Ferreira", "[Commands]", "Columns of the list…"]
    for key, marked in (
        (KEY.Key_Up, "Ana Ferreira"),
        (KEY.Key_Down, "Columns of the list…"),
        (KEY.Key_PageDown, "Columns of the list…"),
        (KEY.Key_PageUp, "Ana Ferreira"),
    ):
        owner.press(key)
        assert owner.marked == marked


def test_a_command_is_run_and_shows_its_key(owner: Seeker) -> None:
    owner.find("new le")
    line = owner.lines[1]
    assert (line.title, line.beside, line.end) == ("New lead…", "Lead", "Ctrl+N")
    owner.press(KEY.Key_Return)
    assert owner.form().windowTitle() == "New lead"


@pytest.mark.parametrize(("words", "expected"), [("pipeline", Hat.SALES), ("vision", Hat.MARKETING)])
def test_only_the_worn_hats_pages_and_menus_are_commands(owner: Seeker, words: str, expected: Hat) -> None:
    for hat, key in ((Hat.MARKETING, KEY.Key_1), (Hat.SALES, KEY.Key_2)):
        owner.press(key, CTRL)
        owner.find(words)
        assert bool(owner.texts) is (hat is expected)
        owner.press(KEY.Key_Escape)
    assert owner.dialogs() == []


def test_the_other_hat_is_one_key_away_with_the_same_words(owner: Seeker) -> None:
    owner.hand_over("Ana Ferreira")
    owner.find("ana")
    assert owner.lines[1].end == "with Sales · Ctrl+2"
    owner.press(KEY.Key_2, CTRL)
    assert owner.finder.line.text() == "ana"
    assert owner.window.workspace.hat is Hat.SALES
    assert owner.lines[1].end == "with Sales"
    owner.press(KEY.Key_Return)
    assert owner.window.sales.pipeline.record.isVisible()


def test_the_key_to_the_other_hat_has_the_name_that_its_keyboard_gives_it(owner: Seeker) -> None:
    owner.hand_over("Ana Ferreira")
    tongue.speak("de")
    try:
        owner.find("ana")
        assert owner.lines[1].end.endswith("· Strg+2")
    finally:
        tongue.speak("en")


def test_enter_goes_to_the_side_that_holds_a_contact(owner: Seeker) -> None:
    owner.do(capture, NewLead(ANA, "kitchen", "Instagram"))
    owner.press(KEY.Key_2, CTRL)
    owner.find("912 345")
    assert owner.lines[1].end == "not with Sales"
    owner.press(KEY.Key_Return)
    assert owner.window.workspace.hat is Hat.MARKETING
    assert owner.window.marketing.leads.record.isVisible()


def test_what_waits_is_read_cold_in_the_panel(owner: Seeker) -> None:
    lead = owner.do(capture, NewLead(ANA, "kitchen", "Instagram"))
    owner.do(send, lead, Sending("Soon"))
    owner.press(KEY.Key_2, CTRL)
    owner.find("ana")
    assert owner.lines[1].end == "waits for your answer"
    owner.press(KEY.Key_Return)
    assert owner.window.workspace.hat is Hat.SALES
    assert owner.window.panel.holds_keys


def test_who_has_no_page_gets_a_card_from_which_a_lead_begins(owner: Seeker) -> None:
    owner.do(add_contact, ANA)
    owner.find("ana")
    assert owner.lines[1].end == "with nobody"
    owner.press(KEY.Key_Return)
    (card,) = owner.dialogs()
    assert isinstance(card, ContactCard)
    assert {"Ana Ferreira", "912 345 678", "ana@example.com", "with nobody"} <= set(labels(card))
    owner.press(KEY.Key_Return)
    owner.type("kitchen")
    owner.submit()
    assert owner.value("SELECT need FROM marketing_lead WHERE contact_id = 1") == "kitchen"
    assert owner.count("business_contact") == 1


@pytest.mark.parametrize("hat", [Hat.MARKETING, Hat.SALES])
def test_who_can_be_reached_nowhere_stays_one_and_the_same(owner: Seeker, hat: Hat) -> None:
    owner.do(add_contact, Person("Ana Ferreira"))
    owner.press(KEY.Key_1 if hat is Hat.MARKETING else KEY.Key_2, CTRL)
    owner.find("ana")
    owner.press(KEY.Key_Return)
    owner.press(KEY.Key_Return)
    owner.write(need="kitchen", **({} if hat is Hat.MARKETING else {"channel": "Website"}))
    owner.submit()
    table = "marketing_lead" if hat is Hat.MARKETING else "sales_deal"
    assert (owner.count("business_contact"), owner.count(table)) == (1, 1)


def test_under_sales_the_card_begins_with_a_call(owner: Seeker) -> None:
    owner.do(add_contact, ANA)
    owner.press(KEY.Key_2, CTRL)
    owner.find("ana")
    owner.press(KEY.Key_Return)
    owner.press(KEY.Key_Return)
    assert owner.form().windowTitle() == "Someone called"
    assert owner.form().values()["name"] == "Ana Ferreira"


def test_a_note_about_somebody_without_a_deal_opens_them(owner: Seeker) -> None:
    owner.do(add_contact, ANA)
    owner.do(note_about, 1, "Has a dog called Rex", hat=Hat.SALES)
    owner.press(KEY.Key_2, CTRL)
    owner.find("rex")
    assert owner.texts == ["[Notes]", "Ana Ferreira"]
    owner.press(KEY.Key_Return)
    assert isinstance(owner.dialogs()[0], ContactCard)


def test_nothing_typed_shows_what_was_opened_last_under_this_hat(owner: Seeker) -> None:
    owner.find()
    assert labels(owner.finder)[0] == "Type a name, a phone number, words of a note, or what you want to do."
    owner.press(KEY.Key_Escape)
    owner.hand_over("Ana Ferreira")
    for words in ("ana", "kitchen"):
        owner.press(KEY.Key_1 if words == "ana" else KEY.Key_2, CTRL)
        owner.window.marketing.leads.open(1) if words == "ana" else owner.window.sales.pipeline.open(1)
        owner.settle()
        owner.find()
        assert owner.texts == ["[Opened last]", "Ana Ferreira" if words == "ana" else "A kitchen"]
        owner.press(KEY.Key_Escape)


def test_nothing_found_says_so_and_enter_leaves_it_there(owner: Seeker) -> None:
    owner.find("zzzz")
    assert labels(owner.finder)[0].startswith("Nobody and nothing here has these words.")
    owner.press(KEY.Key_Return)
    assert owner.finder.isVisible()


def test_a_click_opens_and_the_mouse_moves_the_mark(owner: Seeker) -> None:
    for name in ("Ana One", "Ana Two"):
        owner.do(capture, NewLead(Person(name), "roof", "Instagram"))
    owner.find("ana")
    listed = owner.finder.list
    place = listed.visualRect(listed.model().index(2, 0)).center()
    # Off screen, the window below would get it.
    QTest.mouseMove(owner.finder.windowHandle(), listed.viewport().mapTo(owner.finder, place))
    owner.settle()
    assert owner.marked == "Ana One"
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    owner.settle()
    assert "Ana One" in labels(owner.window.marketing.leads)


def test_it_is_found_from_a_line_that_is_being_typed_in(owner: Seeker) -> None:
    owner.window.turn_to(Hat.MARKETING, 3)
    owner.press(KEY.Key_F, CTRL)
    owner.type("ana")
    owner.find("n")
    assert owner.finder.isVisible()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800)])
def test_hostile_names_fit(owner: Seeker, size: tuple[int, int]) -> None:
    owner.window.resize(*size)
    for text in HOSTILE:
        owner.do(add_contact, Person(text, place=text, note=f"hostile {text}"))
    for word in ("hostile", "www", "evil", "table"):
        owner.find(word)
        assert owner.texts
        assert misfits(owner.finder) == []
        inside = owner.finder.list
        assert inside.horizontalScrollBar().maximum() == 0
        assert owner.finder.width() <= owner.window.width()
        owner.press(KEY.Key_Return)
        assert misfits(owner.dialogs()[0]) == []
        assert owner.dialogs()[0].width() <= owner.window.width()
        owner.press(KEY.Key_Escape)


def test_a_place_where_they_met_us_shows_its_leads(owner: Seeker) -> None:
    for name, place in (("Ana", "Village fair"), ("Bob", "Instagram")):
        owner.do(capture, NewLead(Person(name), "roof", place))
    owner.find("fair")
    assert owner.texts == ["[Leads by source]", "Village fair"]
    owner.press(KEY.Key_Return)
    assert "Source: Village fair" in labels(owner.window.marketing.leads)
    assert [row[0] for row in rows(owner.window.marketing.leads.table)] == ["Ana"]


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Wants tiles by May", "tiles", "Wants tiles by May"),
        ("Rang twice about the roof, and wants tiles by May", "tiles", "…the roof, and wants tiles by May"),
        ("A" * 400 + " tiles", "TIL", "…tiles"),
        ("No such word " * 9, "(", "No such word " * 9),
        ("", "x", ""),
    ],
)
def test_a_note_is_shown_from_shortly_before_the_word(text: str, typed: str, shown: str) -> None:
    assert around(text, typed) == shown


def test_undo_and_redo_are_called_what_they_do(owner: Seeker) -> None:
    owner.do(capture, NewLead(ANA, "kitchen", "Instagram"))
    owner.find("undo")
    assert owner.texts == ["[Commands]", "Undo “Step”"]
    owner.press(KEY.Key_Return)
    assert owner.count("marketing_lead") == 0
    owner.press(KEY.Key_Z, CTRL | SHIFT)
    assert owner.count("marketing_lead") == 1
