"""A person is erased at the window, by real keys; those long not heard of are opened, kept or erased."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, Clock, labels, open_window, rows
from hall_desk import Owner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.app.silent_people import SilentPeople
from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "erase.twohats", Profile("Kowalski"), clock=Clock()) as owner:
        yield owner


def held(owner: Owner) -> bytes:
    path = owner.window.workspace.file.path
    every = (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm")))
    return b"".join(one.read_bytes() for one in every if one.exists())


def said(owner: Owner) -> str:
    return " ".join(labels(owner.form()))


def choose(owner: Owner, words: str, number: int = 0) -> None:
    """Choose the menu entry of these words; both wings have one."""
    [one for one in owner.window.actions() if one.text() == words][number].trigger()
    owner.settle()


def test_a_lead_is_erased_with_all_that_is_behind_it(owner: Owner) -> None:
    deal = owner.hand_over("Xylomena Quist")
    owner.press(Qt.Key.Key_4, ALT)
    owner.window.marketing.leads.open(1)
    owner.settle()
    choose(owner, "Erase this person…")
    for words in ("Erase Xylomena Quist", "This cannot be undone.", "One deal is still open", "1 lead", "1 deal"):
        assert words in said(owner)
    owner.type("Somebody Else")
    owner.press(Qt.Key.Key_Return)
    assert owner.form().trouble == "Type “Xylomena Quist”, so that nobody else is erased by mistake."
    assert owner.value("SELECT name FROM business_contact") == "Xylomena Quist"
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("xylomena quist")
    owner.press(Qt.Key.Key_Return)
    assert not owner.forms()
    assert b"Xylomena" not in held(owner)
    assert b"Quist" not in held(owner)
    assert owner.script.told[-1].startswith("Xylomena Quist was erased: ")
    assert "Traces" not in owner.script.told[-1]
    assert owner.deal(deal).state == "lost"
    assert "erased" in " ".join(labels(owner.window.marketing.leads))
    assert "erased" not in " ".join(labels(owner.window.panel))
    assert "Xylomena" not in " ".join(labels(owner.window))


def test_undo_says_why_it_brings_nothing_back(owner: Owner) -> None:
    owner.hand_over("Xylomena Quist")
    owner.press(Qt.Key.Key_4, ALT)
    owner.window.marketing.leads.open(1)
    owner.settle()
    choose(owner, "Erase this person…")
    owner.type("Xylomena Quist")
    owner.press(Qt.Key.Key_Return)
    with owner.qtbot.captureExceptions() as raised:
        owner.press(Qt.Key.Key_Z, CTRL)
    assert [str(one[1]) for one in raised] == ["“Step” can no longer be undone: somebody in it was erased since."]
    assert b"Quist" not in held(owner)


def test_a_copy_made_before_an_update_is_named(owner: Owner) -> None:
    owner.hand_over()
    path = owner.window.workspace.file.path
    path.with_name("erase.before-update-19.twohats").touch()
    owner.window.dialogs.erase_person(1)
    owner.settle()
    assert "“erase.before-update-19.twohats” beside the file still holds them" in said(owner)


def test_escape_leaves_everybody_as_they_were(owner: Owner) -> None:
    owner.hand_over()
    owner.press(Qt.Key.Key_4, ALT)
    owner.window.marketing.leads.open(1)
    owner.settle()
    choose(owner, "Erase this person…")
    owner.type("Ana Ferreira")
    owner.press(Qt.Key.Key_Escape)
    assert owner.count("business_erasure") == 0


def test_a_deal_and_a_customer_lead_there_too(owner: Owner) -> None:
    deal = owner.hand_over("Xylomena Quist")
    owner.turn_to_pipeline()
    owner.window.sales.pipeline.open(deal)
    owner.settle()
    owner.trigger("Erase the customer…")
    assert "Erase Xylomena Quist" in said(owner)
    owner.press(Qt.Key.Key_Escape)
    owner.do(sales.win, deal, sales.Win(90_000), hat=Hat.SALES)
    owner.window.sales.customers.open(1)
    owner.settle()
    choose(owner, "Erase this person…", 1)
    for words in ("their name on 1 order", "their name on 1 sale", "What was sold, when and for how much"):
        assert words in said(owner)
    owner.type("Xylomena Quist")
    owner.press(Qt.Key.Key_Return)
    assert b"Quist" not in held(owner)
    assert owner.value("SELECT amount FROM sales_sale") == 90_000
    assert "erased" in " ".join(labels(owner.window))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_typed_and_erased(owner: Owner, name: str) -> None:
    contact = owner.do(add_contact, Person(name[:480]))
    owner.window.dialogs.erase_person(contact)
    owner.settle()
    assert owner.form().width() <= 700
    editor = owner.form().editor("name")
    editor.setProperty("text", editor.property("placeholderText").removesuffix("…"))
    owner.press(Qt.Key.Key_Return)
    assert owner.value("SELECT name FROM business_contact") == "erased"


def silent(owner: Owner) -> SilentPeople:
    (dialog,) = [one for one in owner.dialogs() if isinstance(one, SilentPeople)]
    return dialog


def test_people_long_not_heard_of_are_opened_kept_or_erased(owner: Owner) -> None:
    owner.hand_over("Lost Long Ago")
    owner.do(sales.lose, 1, "price", hat=Hat.SALES)
    for name in ("Xylomena Quist", "Kept One"):
        owner.do(add_contact, Person(name))
    owner.trigger("People not heard from for years…")
    assert rows(silent(owner).table) == []
    assert "books may have to be kept for so long" in " ".join(labels(silent(owner)))
    owner.press(Qt.Key.Key_Escape)
    owner.clock.forward(days=4 * 365)
    owner.trigger("People not heard from for years…")
    assert [row[0] for row in rows(silent(owner).table)] == ["Lost Long Ago", "Xylomena Quist", "Kept One"]
    assert rows(silent(owner).table)[0][2] == "3 years of silence, never bought"
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Y)
    assert [row[0] for row in rows(silent(owner).table)] == ["Lost Long Ago", "Xylomena Quist"]
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Delete)
    owner.type("Xylomena Quist")
    owner.press(Qt.Key.Key_Return)
    assert [row[0] for row in rows(silent(owner).table)] == ["Lost Long Ago"]
    assert b"Quist" not in held(owner)
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    assert not owner.dialogs()
    assert "Lost Long Ago" in " ".join(labels(owner.window))
    owner.clock.forward(days=366)
    owner.trigger("People not heard from for years…")
    assert [row[0] for row in rows(silent(owner).table)] == ["Lost Long Ago", "Kept One"]
