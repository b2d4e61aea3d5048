"""Sales' side of the window is light at first: menus and keys are there, pages and forms come when asked for."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import ALT, CTRL, Owner, open_window
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.hat import Hat

KEYS = {
    "Log a call…": "Ctrl+L",
    "Next action…": "Ctrl+Shift+P",
    "Done…": "Ctrl+D",
    "Move to a stage…": "Ctrl+M",
    "Amount and date…": "Ctrl+Shift+A",
    "What we found…": "F7",
    "Won…": "Ctrl+Shift+W",
    "Lost…": "Ctrl+Shift+L",
    "Give back to Marketing…": "Ctrl+B",
    "Judge the promise…": "Ctrl+Shift+I",
    "Work is done…": "Ctrl+U",
    "New sale…": "F8",
    "New quote…": "Ctrl+Shift+Q",
}
# Which page each entry leads to where there is nothing yet to do it with.
REACHED = {
    "Today": ("Done…",),
    "Pipeline": (
        *("Log a call…", "Next action…", "Move to a stage…", "Amount and date…", "What we found…", "Won…", "Lost…"),
        *("Give back to Marketing…", "Open again", "Judge the promise…", "Work is done…", "Split into parts…"),
        *("Move the sale…", "Reverse…", "Extra money…", "Asleep until…", "Wake…", "Chance of its own…", "Rename…"),
        *("Link a file…", "All we hold about the customer…", "Erase the customer…"),
    ),
    "Customers": (
        *("New sale…", "Reverse a sale…", "Note about the customer…", "All we hold about them…", "Erase this person…"),
        *("Save as contacts…", "Customers who are overdue"),
    ),
    "Follow-ups": (
        *("Done, and the next one…", "Move to tomorrow", "Move by a week", "Edit the follow-up…"),
        *("Drop the follow-up", "Invitation…"),
    ),
    "Quotes": (
        *("Write on, or a new version…", "It was sent", "It was accepted…", "It was declined…"),
        *("Open the quote as PDF", "Save the quote as PDF…", "Copy the quote as text"),
    ),
    "Targets": ("Spread a year…", "The usual target for this month", "Working days…"),
}
# What opens over the page that shows.
OPENED = {
    "Stages…": "Stages",
    "Offers…": "Offers",
    "Usual target…": "Usual target",
}
# What is written into a file.
SAVED = {
    "Tomorrow’s calls…": "Calls 2026-11-27.pdf",
    "Follow-up sheet of the week…": "Follow-ups until 2026-12-02.pdf",
    "Save the follow-ups as a calendar file…": "Follow-ups.ics",
}
# What is refused where there is nothing yet to do it with.
REFUSED = {
    "New quote…": "A quote is made for a deal, and none is open",
    "Reverse a sale to nobody in particular…": "Nothing is left of what “nobody in particular” bought",
}


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "wing.twohats", Profile("Kowalski", locale="en_GB")) as owner:
        yield owner


def entries(owner: Owner) -> dict[str, QAction]:
    """What Sales' menus offer, by its words."""
    menus = owner.window.menus._of_hat[Hat.SALES]
    return {one.text().partition("\t")[0]: one for menu in menus for one in menu.actions() if one.text()}


def made(owner: Owner) -> set[str]:
    """What of the wing is there: pages, forms, and what leads from one to another."""
    parts = vars(owner.window.sales)
    return {name for name, part in parts.items() if ".sales.ui." in type(part).__module__ and name != "_menus"}


def shown(owner: Owner) -> str:
    """The name of the page of Sales that shows."""
    assert owner.window.workspace.hat is Hat.SALES
    return owner.window.sales.leaves[owner.window.side.stack.currentIndex()].name


def test_the_wing_brings_no_page_no_form_and_no_rules_along() -> None:
    said = "import sys, twohats.sales.ui.wing; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout.split()
    inside = {one for one in modules if one.startswith(("twohats.sales.", "twohats.handoff", "twohats.business"))}
    assert inside == {"twohats.sales.ui", "twohats.sales.ui.wing", "twohats.sales.ui.menus"}


def test_no_page_is_made_before_it_is_turned_to(owner: Owner) -> None:
    assert made(owner) == set()
    owner.press(Qt.Key.Key_2, CTRL)
    assert made(owner) == {"today"}
    owner.press(Qt.Key.Key_6, ALT)
    assert made(owner) == {"today", "targets"}


def test_every_key_is_there_from_the_start(owner: Owner) -> None:
    keys = {words: one.shortcut().toString() for words, one in entries(owner).items() if one.shortcuts()}
    assert keys == KEYS
    assert {id(one) for one in entries(owner).values()} <= {id(one) for one in owner.window.actions()}
    assert made(owner) == set()


def test_every_entry_is_tried_below(owner: Owner) -> None:
    tried = [*(words for several in REACHED.values() for words in several), *OPENED, *SAVED, *REFUSED]
    assert sorted(tried) == sorted(entries(owner))


@pytest.mark.parametrize(("name", "words"), [(name, words) for name, several in REACHED.items() for words in several])
def test_an_entry_leads_to_its_page_at_first_use(owner: Owner, name: str, words: str) -> None:
    entries(owner)[words].trigger()
    owner.settle()
    assert shown(owner) == name
    assert owner.window.page.isVisible()


@pytest.mark.parametrize(("words", "title"), OPENED.items())
def test_an_entry_opens_its_form_at_first_use(owner: Owner, words: str, title: str) -> None:
    entries(owner)[words].trigger()
    owner.settle()
    assert [one.windowTitle() for one in owner.dialogs()] == [title]
    assert owner.window.workspace.hat is Hat.MARKETING


@pytest.mark.parametrize(("words", "name"), SAVED.items())
def test_an_entry_writes_its_file_at_first_use(owner: Owner, words: str, name: str) -> None:
    entries(owner)[words].trigger()
    owner.settle()
    assert [path.name for path in owner.script.saved if path.stat().st_size] == [name]


@pytest.mark.parametrize(("words", "why"), REFUSED.items())
def test_an_entry_says_why_it_does_nothing(owner: Owner, qtbot: QtBot, words: str, why: str) -> None:
    with qtbot.captureExceptions() as raised:
        entries(owner)[words].trigger()
    (told,) = raised
    assert why in str(told[1])


def test_someone_called_is_written_down_before_any_page_of_sales_is_there(owner: Owner) -> None:
    owner.trigger("Someone called…")
    assert made(owner) == {"forms"}
    owner.write(name="Ana Ferreira", need="A kitchen", channel="Referral")
    owner.submit()
    assert owner.count("sales_deal") == 1


def test_a_page_shows_what_the_menu_has_for_it(owner: Owner) -> None:
    sales, offered = owner.window.sales, list(entries(owner).values())
    pages = (sales.pipeline, sales.customers, sales.follow_ups, sales.quotes, sales.targets)
    for page in pages:
        inside = [one for one in page.table.actions() if one in offered]
        assert inside
        assert inside == page.table.actions()
    assert [one.text() for one in sales.customers.table.actions()] == [
        "New sale…",
        "Note about the customer…\tN",
        "Reverse a sale…\tR",
        "All we hold about them…",
        "Erase this person…",
        "Save as contacts…",
    ]
