"""Who is in the book already is said while a new one is typed, on the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, Clock, labels, open_window
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import add_contact, write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.rules.leads import NewLead
from twohats.storage.sqlite import Connection
from twohats.widgets.known_line import KnownLine

pytestmark = pytest.mark.window
KEY = Qt.Key
ANA = Person("Ana Ferreira", email="ana@example.com", phone="912 345 678", place="Lisboa")


def sell_to_ana(db: Connection) -> None:
    sales.sell(db, "2026-11-03", 100_00, contact_id=1)


class Typing(Owner):
    """An owner who types somebody new."""

    def new_lead(self) -> None:
        self.press(KEY.Key_N, CTRL)

    def someone_called(self) -> None:
        self.press(KEY.Key_N, CTRL | SHIFT)

    def told(self) -> str:
        (line,) = self.form().findChildren(KnownLine)
        return line.words.text() if line.isVisible() else ""


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Typing]:
    firm = Profile("Kowalski", locale="en_GB", country="PT")
    with open_window(Typing, qtbot, tmp_path / "known.twohats", firm, clock=Clock()) as owner:
        yield owner


@pytest.mark.parametrize(
    "typed", [{"name": "ana ferreira"}, {"reach": "ANA@example.com"}, {"name": "A. F.", "reach": "+351 912345678"}]
)
def test_marketing_is_told_of_an_open_lead_and_shown_it(owner: Typing, typed: dict[str, str]) -> None:
    owner.do(capture, NewLead(ANA, "kitchen", "Instagram"))
    owner.new_lead()
    assert owner.told() == ""
    owner.write(**typed)
    assert owner.told() == "Ana Ferreira, Lisboa, is here already: open lead since today"
    owner.press(KEY.Key_S, ALT)
    assert owner.forms() == []
    assert owner.window.marketing.leads.record.isVisible()
    assert "Ana Ferreira" in labels(owner.window.marketing.leads)


def test_it_goes_when_it_is_somebody_else(owner: Typing) -> None:
    owner.do(write_down, ANA)
    owner.new_lead()
    owner.write(name="Ana Ferreira")
    assert "nobody has to do with them now" in owner.told()
    owner.press(KEY.Key_X)
    assert owner.told() == ""


def test_each_hat_says_what_it_may_know(owner: Typing) -> None:
    owner.hand_over("Ana Ferreira")
    owner.new_lead()
    owner.write(name="Ana Ferreira")
    assert owner.told() == "Ana Ferreira is here already: with Sales: an open deal"
    owner.throw_away()
    owner.someone_called()
    owner.write(name="Ana Ferreira")
    assert owner.told() == "Ana Ferreira is here already: open deal since today"
    owner.press(KEY.Key_S, ALT)
    assert owner.window.workspace.hat is Hat.MARKETING
    assert owner.window.marketing.leads.record.isVisible()


def test_sales_hears_of_a_customer_and_is_shown_them(owner: Typing) -> None:
    owner.do(write_down, ANA, hat=Hat.SALES)
    owner.do(sell_to_ana, hat=Hat.SALES)
    owner.turn_to_pipeline()
    owner.someone_called()
    owner.write(reach="912 345 678")
    assert owner.told() == "Ana Ferreira, Lisboa, is here already: bought last 3 Nov"
    owner.press(KEY.Key_S, ALT)
    assert owner.window.sales.customers.record.isVisible()


def test_a_sale_on_a_day_to_come_is_no_purchase_yet(owner: Typing) -> None:
    owner.do(write_down, ANA, hat=Hat.SALES)
    owner.do(lambda db: sales.sell(db, "2027-01-05", 100_00, contact_id=1), hat=Hat.SALES)
    owner.new_lead()
    owner.write(reach="912 345 678")
    assert owner.told() == "Ana Ferreira, Lisboa, is here already: ordered, for 5 Jan 2027"


def test_several_of_one_name_are_counted_and_hostile_ones_fit(owner: Typing) -> None:
    for text in (*HOSTILE, "Ana Ferreira"):
        for _ in range(2):
            owner.do(add_contact, Person(text, place=text))
    owner.new_lead()
    owner.write(name="Ana Ferreira")
    assert owner.told().endswith("nobody has to do with them now · 1 more of this name")
    for text in HOSTILE:
        form = owner.form()
        form.editor("name").setText(text)  # type: ignore[attr-defined]
        owner.settle()
        assert misfits(form) == []
