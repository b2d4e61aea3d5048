"""Who referred whom, on the real window: in what order, how many, and thanks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import HOSTILE, Clock, Owner, labels, open_window, rows
from fit import misfits
from house import CALL
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.ui.referrals import WhoNamedWhom
from twohats.sales.rules.deals import PhoneIn

pytestmark = pytest.mark.window


class Thankful(Owner):
    """An owner who says thanks."""

    def open(self) -> WhoNamedWhom:
        self.trigger("Who referred whom…")
        (dialog,) = [one for one in self.window.findChildren(WhoNamedWhom) if one.isVisible()]
        return dialog

    def name(self, named: str, referrer: str) -> None:
        """Somebody calls Sales and says who named them."""
        mail = f"n{self.count('business_contact')}@example.com"
        call = PhoneIn(Person(named, email=mail), "bath", "Referral", referrer)
        self.do(sales.take_call, call, CALL, hat=Hat.SALES)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Thankful]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Thankful, qtbot, tmp_path / "names.twohats", firm, clock=Clock()) as owner:
        yield owner


def test_names_stand_with_who_gave_them_those_not_thanked_for_first(owner: Thankful) -> None:
    owner.do(marketing.capture, NewLead(Person("Ana Ferreira", email="ana@example.com"), "kitchen", "Instagram"))
    for named, referrer in (("Rita Sousa", "Ana Ferreira"), ("Tom Becker", "Ana Ferreira"), ("Mary", "Tom Becker")):
        owner.name(named, referrer)
    owner.do(sales.win, 1, sales.Win(90_000), hat=Hat.SALES)
    dialog = owner.open()
    assert dialog.count.text() == "3 names, 3 not thanked for"
    today = rows(dialog.table)[0][3]
    assert today.startswith("today 10:0")
    assert [(row[0], row[1], row[2], row[4], row[5]) for row in rows(dialog.table)] == [
        ("Mary", "Tom Becker", "1", "not yet", "not yet"),
        ("Tom Becker", "Ana Ferreira", "2", "not yet", "not yet"),
        ("Rita Sousa", "Ana Ferreira", "2", "today", "not yet"),
    ]
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    assert {"Thanks to Ana Ferreira", "for naming Tom Becker"} <= set(labels(owner.form()))
    QTest.keyClicks(owner.focused(), "a bottle of wine")
    owner.submit()
    assert owner.db.all("SELECT referred_id, note FROM marketing_thanks") == [(3, "a bottle of wine")]
    assert dialog.count.text() == "3 names, 2 not thanked for"
    assert [row[0] for row in rows(dialog.table)] == ["Mary", "Rita Sousa", "Tom Becker"]
    assert rows(dialog.table)[2][5].startswith("today 10:0")
    assert rows(dialog.table)[2][6] == "a bottle of wine"
    dialog.table.choose(3)
    assert not dialog.thanks.isEnabled()
    owner.press(Qt.Key.Key_Return)
    assert not owner.forms()
    owner.press(Qt.Key.Key_Escape)
    owner.undo_and_redo(lambda: owner.count("marketing_thanks"))


def test_nobody_named_says_what_to_do_first(owner: Thankful) -> None:
    dialog = owner.open()
    assert dialog.count.text() == "0 names"
    assert "When work is done, ask who else might need you" in dialog.table.empty_sentence
    assert not dialog.thanks.isEnabled()
    owner.press(Qt.Key.Key_Return)
    assert not owner.forms()


def test_hostile_names_fit(owner: Thankful) -> None:
    for number, text in enumerate(HOSTILE):
        referred_by = number or None
        person = Person(text, email=f"h{number}@example.com", referred_by=referred_by)
        owner.do(marketing.capture, NewLead(person, "kitchen", "Referral"))
    dialog = owner.open()
    assert dialog.count.text() == f"{len(HOSTILE) - 1} names, {len(HOSTILE) - 1} not thanked for"
    assert not misfits(dialog)
    for _ in HOSTILE[1:]:
        owner.press(Qt.Key.Key_Return)
        assert not misfits(owner.form())
        owner.type("thanks")
        owner.submit()
        dialog.table.choose(dialog.table.records.id_at(0))
    assert dialog.count.text() == f"{len(HOSTILE) - 1} names, all thanked for"


def test_a_long_name_and_a_long_note_stand_side_by_side(owner: Thankful) -> None:
    owner.name("Daryna Bondarchenko", "Olena Bondarchenko-Lys")
    dialog = owner.open()
    owner.press(Qt.Key.Key_Return)
    QTest.keyClicks(owner.focused(), "a cake from the bakery")
    owner.submit()
    metrics = dialog.table.fontMetrics()
    for number, text in enumerate(rows(dialog.table)[0]):
        assert dialog.table.columnWidth(number) >= metrics.horizontalAdvance(text) + 18
