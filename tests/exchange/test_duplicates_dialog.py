"""Finding duplicates on the real window: pair by pair, by keys alone, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, HOSTILE, Owner, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import add_contact
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.exchange.ui.duplicates import Duplicates
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.widgets.cards import Bar

pytestmark = pytest.mark.window
KEY = Qt.Key


class Tidy(Owner):
    """An owner who tidies the book."""

    def add(self, *people: Person) -> None:
        for one in people:
            self.do(add_contact, one)

    def look(self) -> Duplicates:
        self.trigger("Find duplicates…")
        (dialog,) = [one for one in self.window.findChildren(Duplicates) if one.isVisible()]
        return dialog

    def merged(self) -> str:
        return str(self.value("SELECT group_concat(id || '>' || merged_into) FROM business_contact"))


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Tidy]:
    with open_window(Tidy, qtbot, tmp_path / "book.twohats", Profile("Kowalski", locale="en_GB")) as owner:
        yield owner


PAIRS = (
    Person("Ana Ferreira", "Casa Lda", "ana@example.com"),
    Person("Ana Fereira", "Casa Lda", phone="912 345 678"),
    Person("Rui Costa", email="rui@example.com"),
    Person("Rui da Costa", email="rui@example.com", place="Faro"),
    Person("Zoe Adler", phone="913 333 333"),
    Person("Z. A.", phone="00351 913 333 333"),
)


def test_pairs_are_answered_by_keys_and_taken_back(owner: Tidy) -> None:
    owner.add(*PAIRS)
    dialog = owner.look()
    assert dialog.progress.text() == "1 of 3 · they share an e-mail address"
    owner.press(KEY.Key_M)
    assert owner.merged() == "4>3"
    assert dialog.progress.text() == "2 of 3 · they share a phone number"
    owner.press(KEY.Key_S)
    assert "nearly the same name" in dialog.progress.text()
    owner.press(KEY.Key_N)
    assert "That is all: 1 merged, 1 not the same, 1 skipped." in labels(dialog)
    for _ in range(3):
        owner.press(KEY.Key_Z, CTRL)
    assert dialog.progress.text() == "1 of 3 · they share an e-mail address"
    assert owner.merged() == "None"
    assert owner.count("business_not_same") == 0
    owner.press(KEY.Key_Right)
    owner.press(KEY.Key_M)
    assert owner.merged() == "3>4"
    owner.press(KEY.Key_Escape)
    owner.press(KEY.Key_Z, CTRL)
    assert owner.merged() == "None"


def test_what_was_refused_is_not_asked_again(owner: Tidy) -> None:
    owner.add(*PAIRS[:2])
    owner.look()
    owner.press(KEY.Key_N)
    owner.press(KEY.Key_Escape)
    dialog = owner.look()
    assert "No duplicates found." in labels(dialog)
    assert not any(bar.isVisible() for bar in dialog.findChildren(Bar))


def test_it_says_who_differs_in_what_and_what_forbids_a_merge(owner: Tidy) -> None:
    for mail in ("ana@example.com", "af@example.com"):
        lead = owner.do(capture, NewLead(Person("Ana Ferreira", email=mail), "Kitchen", "Instagram"))
        owner.do(send, lead, Sending("10 % off"))
    dialog = owner.look()
    said = labels(dialog)
    assert {"ana@example.com", "af@example.com", "1, 1 in touch", "Held by", "Marketing"} <= set(said)
    assert said.count("Ana Ferreira") == 2
    owner.press(KEY.Key_M)
    assert any("is open for both" in one for one in labels(dialog))
    assert owner.merged() == "None"
    owner.press(KEY.Key_S)
    assert not any("is open for both" in one for one in labels(dialog))


def test_three_who_are_one_are_asked_about_as_long_as_they_are_more(owner: Tidy) -> None:
    owner.add(*[Person("Ana Ferreira", email="ana@example.com", place=place) for place in ("", "Faro", "Braga")])
    owner.look()
    owner.press(KEY.Key_M)
    owner.press(KEY.Key_M)
    assert owner.merged() in ("2>1,3>1", "1>2,3>2", "1>3,2>3")
    assert owner.value("SELECT count(*) FROM business_step WHERE label = 'Merge contacts'") == 2


@pytest.mark.parametrize("hat", [Hat.MARKETING, Hat.SALES])
def test_hostile_names_do_no_harm(owner: Tidy, hat: Hat) -> None:
    owner.window.workspace.wear(hat)
    for text in HOSTILE:
        owner.add(*[Person(text, text[:400], f"{hat}@example.com", note=text)] * 2)
    dialog = owner.look()
    for _ in range(4):
        assert misfits(dialog) == []
        assert all(len(one.text()) < 90 for one in dialog.findChildren(QRadioButton))
        owner.press(KEY.Key_S)


def test_closing_it_stops_the_search(owner: Tidy) -> None:
    owner.add(*PAIRS)
    owner.window.dialogs.find_duplicates()
    (dialog,) = owner.window.findChildren(Duplicates)
    dialog.reject()
    owner.settle()
    assert not owner.window.findChildren(Duplicates)
    assert owner.merged() == "None"
