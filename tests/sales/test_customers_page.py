"""The customers on the real window, by keys."""

from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, Clock, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.operations.customers import note_about
from twohats.sales.operations.quoting import write_quote
from twohats.sales.rules.deals import PhoneIn
from twohats.sales.rules.quotes import NewQuote
from twohats.sales.ui.customer_words import say_interval, say_span
from twohats.sales.ui.customers import CustomersPage
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.label import shown

pytestmark = pytest.mark.window

BOUGHT = {
    "Ana": ("2025-01-10", "2025-07-10", "2026-01-10"),
    "Tom": ("2026-11-20",),
    "Eva": ("2026-10-01", "2026-11-25"),
}


class Owner(desk.Owner):
    """The owner of these tests, who looks at the customers."""

    @property
    def page(self) -> CustomersPage:
        return self.window.sales.customers

    def shown(self) -> list[tuple[str, ...]]:
        table = self.page.table
        return [tuple(row[number] for number in table.shown_columns()) for row in desk.rows(table)]


def buy(db: Connection) -> None:
    for name, days in BOUGHT.items():
        contact = add_contact(db, Person(name, email=f"{name}@example.com"))
        for day in days:
            sales.sell(db, day, 123_400, contact_id=contact, document="2026-01")


def lay_out(file: BusinessFile) -> None:
    file.do(Hat.SALES, "Buy", buy)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("Kowalski", locale="en_GB"), Clock(act=0)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", firm, clock=clock, before=lay_out) as owner:
        owner.press(Qt.Key.Key_2, CTRL)
        owner.press(Qt.Key.Key_3, ALT)
        yield owner


def test_the_list_its_views_and_the_page_of_one(owner: Owner) -> None:
    assert owner.shown() == [
        ("Eva", "yesterday", "€ 2,468", "2", "", "", ""),
        ("Tom", "20 Nov", "€ 1,234", "1", "", "", ""),
        ("Ana", "10 Jan", "€ 3,702", "3", "about every 6 months", "7 weeks", ""),
    ]
    for key, names in ((Qt.Key.Key_2, ["Ana"]), (Qt.Key.Key_3, ["Tom"]), (Qt.Key.Key_4, ["Eva", "Ana"])):
        owner.press(key)
        assert [row[0] for row in owner.shown()] == names
    owner.press(Qt.Key.Key_2)
    owner.press(Qt.Key.Key_Return)
    record = owner.page.record
    assert record.title.text() == "Ana"
    assert record.state.text() == "overdue by 7 weeks"
    said = labels(record)
    for words in ("€ 3,702", "3 orders · 1.6 a year", "about every 6 months", "Ana@example.com"):
        assert words in said
    owner.press(Qt.Key.Key_Escape)
    assert owner.page.open_id is None


def test_the_list_says_what_those_in_it_are_worth(owner: Owner) -> None:
    assert owner.page.list.count.text() == "3 customers · € 7,404 in all"
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("a")
    assert owner.page.list.count.text() == "2 customers · € 6,170 in all"
    owner.type("zz")
    assert owner.page.list.count.text() == "0 customers"


def test_a_note_is_written_by_one_letter_and_taken_back(owner: Owner) -> None:
    owner.press(Qt.Key.Key_Return)
    owner.press(Qt.Key.Key_N)
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble == "Write the note first."
    owner.type("Rings on Fridays")
    owner.submit()
    assert "Rings on Fridays" in labels(owner.page.record)
    owner.undo_and_redo(lambda: "Rings on Fridays" in labels(owner.page.record))
    owner.press(Qt.Key.Key_Escape)
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("ann")
    assert not owner.forms()
    assert owner.shown() == []
    assert owner.page.table.empty_sentence == "No customer has this name."


def test_the_overdue_stand_longest_first_and_the_others_as_before(owner: Owner) -> None:
    def late(db: Connection) -> None:
        contact = add_contact(db, Person("Lea", email="lea@example.com"))
        for day in ("2026-09-01", "2026-09-08", "2026-09-15"):
            sales.sell(db, day, 100, contact_id=contact)
        add_contact(db, Person("Max", referred_by=contact))

    owner.do(late, hat=Hat.SALES)
    assert [row[0] for row in owner.shown()] == ["Eva", "Tom", "Lea", "Ana"]
    owner.press(Qt.Key.Key_2)
    assert [(row[0], row[5]) for row in owner.shown()] == [("Lea", "2 months"), ("Ana", "7 weeks")]
    assert owner.page.table.records.sorted == ("overdue", True)
    owner.press(Qt.Key.Key_1)
    assert [row[0] for row in owner.shown()] == ["Eva", "Tom", "Lea", "Ana"]
    owner.trigger("Customers who are overdue")
    assert owner.page.list.view == "overdue"


def test_whom_they_sent_is_one_click_away(owner: Owner) -> None:
    def refer(db: Connection) -> None:
        ana = db.value("SELECT id FROM business_contact WHERE name = 'Ana'")
        for name in ("Eva", "Max"):
            contact = db.value("SELECT id FROM business_contact WHERE name = ?", (name,)) or add_contact(
                db, Person(name)
            )
            db.update("business_contact", contact, referred_by=ana)

    owner.do(refer, hat=Hat.SALES)
    owner.page.open(owner.value("SELECT id FROM business_contact WHERE name = 'Ana'"))
    owner.settle()
    record = owner.page.record
    buttons = {shown(one.text()): one for one in record.findChildren(QPushButton) if one.isVisible()}
    assert not buttons["Max · has not bought yet"].isEnabled()
    buttons["Eva · € 2,468"].setFocus()
    owner.press(Qt.Key.Key_Space)
    assert record.title.text() == "Eva"
    assert "Ana" in labels(record)


def test_a_deal_and_a_quote_of_theirs_are_one_click_away(owner: Owner) -> None:
    deal_id = owner.do(
        sales.take_call, PhoneIn(Person("Ana", email="Ana@example.com"), "Bath", "Website"), hat=Hat.SALES
    )
    quote_id = owner.do(write_quote, deal_id, NewQuote(net=100_00), hat=Hat.SALES)
    ana = owner.value("SELECT id FROM business_contact WHERE name = 'Ana'")
    for name, page, opened in (
        ("Show Bath", owner.window.sales.pipeline, deal_id),
        ("Show Q2026-001", owner.window.sales.quotes, quote_id),
    ):
        owner.page.open(ana)
        owner.settle()
        buttons = [one for one in owner.page.record.findChildren(QPushButton) if one.isVisible()]
        (button,) = [one for one in buttons if one.accessibleName() == name]
        button.setFocus()
        owner.press(Qt.Key.Key_Space)
        assert owner.window.page is page
        assert page.open_id == opened


def test_only_their_open_deals_are_counted(owner: Owner) -> None:
    for need in ("Bath", "Terrace"):
        owner.do(sales.take_call, PhoneIn(Person("Ana", email="Ana@example.com"), need, "Website"), hat=Hat.SALES)
    headings = [column.heading for column in owner.page.list.listing.columns]
    place = headings.index("Open deals")
    assert {row[0]: row[place] for row in desk.rows(owner.page.table)} == {"Ana": "2", "Tom": "", "Eva": ""}


def test_a_deal_that_was_won_is_said_with_the_gender_of_a_deal(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "x.twohats", Profile("Kowalski", locale="fr_FR")) as owner:
        called = PhoneIn(Person("Ana", email="Ana@example.com"), "Bath", "Website")
        deal_id = owner.do(sales.take_call, called, hat=Hat.SALES)
        owner.do(sales.win, deal_id, sales.Win(100_00, "2026-11-26", "2026-11-26", "A-1"), hat=Hat.SALES)
        owner.press(Qt.Key.Key_2, CTRL)
        owner.press(Qt.Key.Key_3, ALT)
        owner.page.open(owner.value("SELECT id FROM business_contact"))
        owner.settle()
        assert any(said.startswith("gagnée · ") for said in labels(owner.page.record))


def test_from_the_filter_enter_and_down_go_to_what_was_found(owner: Owner) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        owner.press(Qt.Key.Key_F, CTRL)
        owner.press(Qt.Key.Key_A, CTRL)
        owner.type("tom")
        owner.press(key)
        assert owner.page.table.hasFocus()
        owner.press(Qt.Key.Key_Return)
        assert owner.page.record.title.text() == "Tom"
        owner.press(Qt.Key.Key_Escape)


def test_one_customer_is_counted_as_one(owner: Owner) -> None:
    assert owner.page.list.count.text().startswith("3 customers ·")
    owner.press(Qt.Key.Key_2)
    assert owner.page.list.count.text().startswith("1 customer ·")


def test_hostile_texts_fit_everywhere(owner: Owner, qapp: QApplication) -> None:
    def hostile(db: Connection) -> None:
        for text in HOSTILE:
            contact = add_contact(db, Person(text, text, email="a@b.example", phone=text, place=text, note=text))
            add_contact(db, Person(text, referred_by=contact))
            for day in ("2024-01-01", "2025-01-01", "2026-01-01"):
                sales.sell(db, day, 10**12, contact_id=contact, document=text)
            note_about(db, contact, text)

    owner.do(hostile, hat=Hat.SALES)
    found: dict[object, list[str]] = {}
    ids = list(owner.page.table.records.ids())
    for size, dark in (((1024, 700), False), ((1280, 800), True)):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        for one in (None, *ids):
            owner.page.close_record() if one is None else owner.page.open(one)
            owner.settle()
            if wrong := misfits(owner.window):
                found[size, one] = wrong
    assert found == {}


@pytest.mark.parametrize(
    ("days", "usual", "span"),
    [
        (1, "about every day", "1 day"),
        (5, "about every 5 days", "5 days"),
        (7, "about every week", "7 days"),
        (13, "about every 2 weeks", "13 days"),
        (30, "about every month", "4 weeks"),
        (182, "about every 6 months", "6 months"),
        (365, "about every year", "12 months"),
        (731, "about every 2 years", "2 years"),
    ],
)
def test_habits_are_said_as_people_say_them(days: int, usual: str, span: str) -> None:
    assert (say_interval(days), say_span(days)) == (usual, span)
    assert say_interval(None) == ""
