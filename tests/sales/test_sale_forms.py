"""Money without a deal, and money in other currencies, typed and taken back on the real window by keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import desk
import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, Clock, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import add_contact
from twohats.business.operations.firm import write_offer
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Offer, Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations.handoffs import take_call
from twohats.sales.rules.deals import PhoneIn
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection

pytestmark = pytest.mark.window
KEY = Qt.Key


class Owner(desk.Owner):
    """The owner of these tests, who sells without a deal."""

    def sold(self) -> list[tuple[Any, ...]]:
        sql = """
SELECT s.sold_on, s.amount, coalesce(c.name, ''), s.document, s.note, s.currency, s.foreign_amount, s.rate
FROM sales_sale AS s LEFT JOIN business_contact AS c ON c.id = s.contact_id ORDER BY s.id
"""
        return self.db.all(sql)

    def buttons(self) -> list[str]:
        return [one.text() for one in self.form().findChildren(QPushButton) if one.text()]

    def said(self) -> list[str]:
        return labels(self.form())


def stock(db: Connection) -> None:
    add_contact(db, Person("Ana Ferreira", email="ana@example.com", place="Porto"))
    write_offer(db, Offer("Rye bread"))
    sales.set_up_sales(db, "", 2300, "order")


def lay_out(file: BusinessFile) -> None:
    file.do(Hat.SALES, "Stock", stock)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("Bakery", locale="en_GB"), Clock(act=0)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", firm, clock=clock, before=lay_out) as owner:
        yield owner


def test_a_sale_to_somebody_known_is_typed_from_anywhere(owner: Owner) -> None:
    owner.press(KEY.Key_F8)
    assert "No customer: it still counts as revenue." in owner.said()
    owner.type("ana ferreira")
    assert any("in the address book" in said for said in owner.said())
    owner.write(amount="20.50", what="Rye bread", document="A-7")
    owner.submit()
    assert owner.sold() == [("2026-11-26", 20_50, "Ana Ferreira", "A-7", "Rye bread", None, None, None)]
    assert owner.window.page is owner.window.sales.customers
    owner.undo_and_redo(owner.sold)


def test_a_name_is_completed_and_a_new_one_is_written_down(owner: Owner) -> None:
    owner.press(KEY.Key_2, CTRL)
    owner.press(KEY.Key_3, ALT)
    owner.press(KEY.Key_S)
    owner.type("Ana")
    assert "New: the address book gets this name." in owner.said()
    for key in (KEY.Key_Down, KEY.Key_Return):
        popup = QApplication.activePopupWidget()
        assert popup is not None
        QTest.keyClick(popup, key)
    assert owner.form().values()["name"] == "Ana Ferreira · Porto"
    assert "In the address book." in owner.said()
    owner.write(amount="5")
    owner.submit()
    owner.press(KEY.Key_S)
    owner.type("Ana")
    owner.write(amount="7")
    owner.submit()
    assert [row[1:3] for row in owner.sold()] == [(5_00, "Ana Ferreira"), (7_00, "Ana")]
    assert owner.count("business_contact") == 2


def test_what_was_typed_with_tax_is_kept_without(owner: Owner) -> None:
    owner.press(KEY.Key_F8)
    owner.write(amount="123", given="w")
    assert "€ 100 net, without € 23 of tax" in owner.said()
    owner.submit()
    assert owner.sold()[0][1] == 100_00


def test_other_money_is_shown_in_both_currencies_with_its_rate(owner: Owner) -> None:
    owner.press(KEY.Key_F8)
    owner.type("Zoe Quist")
    assert not owner.form().editor("rate").isVisible()
    owner.write(amount="1000")
    owner.go_to("currency")
    owner.press(KEY.Key_A, CTRL)
    owner.type("usd")
    assert owner.form().editor("rate").isVisible()
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "“” is not a rate: write what one USD is worth, like 0.92."
    owner.write(rate="0.92")
    assert "US$ 1,000 net at 0.92 is € 920" in owner.said()
    owner.submit()
    assert owner.sold() == [("2026-11-26", 920_00, "Zoe Quist", "", "", "USD", 1000_00, "0.92")]
    owner.press(KEY.Key_Return)
    assert "US$ 1,000 at 0.92" in labels(owner.window.sales.customers.record)
    owner.undo_and_redo(owner.sold)
    owner.press(KEY.Key_Escape)
    owner.press(KEY.Key_S)
    owner.go_to("currency")
    owner.press(KEY.Key_Down)
    assert owner.form().values()["currency"] == "USD"
    owner.press(KEY.Key_Escape)


def test_a_deal_is_won_in_other_money(owner: Owner) -> None:
    owner.do(take_call, PhoneIn(Person("Tom"), "Bread for a week", "Website"), hat=Hat.SALES)
    owner.press(KEY.Key_2, CTRL)
    owner.press(KEY.Key_2, ALT)
    owner.press(KEY.Key_W, CTRL | SHIFT)
    owner.write(amount="200")
    owner.go_to("currency")
    owner.press(KEY.Key_A, CTRL)
    owner.type("GBP")
    owner.write(rate="1,15")
    owner.submit()
    assert owner.sold() == [("2026-11-26", 230_00, "Tom", "", "", "GBP", 200_00, "1,15")]
    assert owner.value("SELECT amount FROM sales_order") == 230_00
    owner.window.sales.pipeline.open(1)
    owner.settle()
    owner.trigger("Split into parts…")
    assert "It came as £200 at 1,15: each part keeps its share of that." in [
        said.replace("\xa0", " ") for said in owner.said()
    ]
    owner.press(KEY.Key_Escape)
    assert "€ 230 · proposed · £200 at 1,15" in [said.replace("\xa0", " ") for said in labels(owner.window)]
    owner.undo_and_redo(owner.sold)


def test_extra_money_comes_in_any_currency(owner: Owner) -> None:
    deal_id = owner.do(take_call, PhoneIn(Person("Tom"), "Bread for a week", "Website"), hat=Hat.SALES)
    owner.do(sales.win, deal_id, sales.Win(100_00), hat=Hat.SALES)
    owner.press(KEY.Key_2, CTRL)
    owner.window.sales.pipeline.open(deal_id)
    owner.settle()
    owner.trigger("Extra money…")
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "Say how much it is, and on which day it counts."
    owner.write(amount="10")
    owner.go_to("currency")
    owner.press(KEY.Key_A, CTRL)
    owner.type("CHF")
    owner.write(rate="1.05")
    owner.submit()
    assert [row[1:2] + row[5:] for row in owner.sold()] == [(100_00, None, None, None), (10_50, "CHF", 10_00, "1.05")]
    owner.undo_and_redo(owner.sold)


def test_a_sale_is_written_and_reversed_on_the_page_of_its_customer(owner: Owner) -> None:
    owner.press(KEY.Key_F8)
    owner.type("Ana Ferreira")
    owner.write(amount="100")
    owner.submit()
    owner.press(KEY.Key_Return)
    owner.press(KEY.Key_S)
    assert owner.form().values()["name"] == "Ana Ferreira"
    owner.type("50")
    owner.submit()
    owner.press(KEY.Key_R)
    owner.write(amount="60")
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "At most € 50 can be reversed."
    owner.throw_away()
    owner.press(KEY.Key_R)
    owner.write(amount="20")
    owner.submit()
    assert [row[1] for row in owner.sold()] == [100_00, 50_00, -20_00]
    owner.undo_and_redo(owner.sold)
    for _ in range(2):
        owner.press(KEY.Key_R)
        owner.submit()
    assert owner.window.sales.customers.open_id is None
    assert sum(row[1] for row in owner.sold()) == 0


def test_a_sale_to_nobody_in_particular_is_reversed(owner: Owner) -> None:
    owner.press(KEY.Key_F8)
    owner.write(amount="12")
    owner.submit()
    owner.trigger("Reverse a sale to nobody in particular…")
    owner.submit()
    assert [row[1] for row in owner.sold()] == [12_00, -12_00]
    with pytest.raises(RuleError, match="Nothing is left"):
        owner.window.sales.customers._forms.reverse_to_nobody()


def test_no_two_buttons_of_a_reversal_say_the_same_in_french(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "x.twohats", Profile("Four", locale="fr_FR"), before=lay_out) as owner:
        owner.press(KEY.Key_F8)
        owner.write(amount="12")
        owner.submit()
        owner.window.sales.customers._forms.reverse_to_nobody()
        assert owner.buttons() == ["Ne rien faire", "Annuler la vente"]
        owner.press(KEY.Key_Escape)


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_form_fits_whatever_it_holds(owner: Owner, size: tuple[int, int]) -> None:
    owner.window.resize(*size)
    for text in HOSTILE:
        owner.do(add_contact, Person(text[:400]), hat=Hat.SALES)
        owner.press(KEY.Key_F8)
        QApplication.clipboard().setText(text)
        owner.press(KEY.Key_V, CTRL)
        owner.write(amount="5", given="w")
        owner.go_to("currency")
        owner.press(KEY.Key_A, CTRL)
        owner.type("JPY")
        assert misfits(owner.form()) == []
        owner.throw_away()
