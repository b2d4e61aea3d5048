"""The firm in one form, under either hat, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, HOSTILE, Clock, Owner, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.business.store import office

pytestmark = pytest.mark.window
KEY = Qt.Key


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("My business", locale="en_GB", target=1_000_00), Clock(act=0)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", firm, clock=clock) as owner:
        yield owner


def firm_of(owner: Owner) -> Profile:
    return office.profile(owner.db)


@pytest.mark.parametrize("hat", [KEY.Key_1, KEY.Key_2])
def test_the_firm_is_told_and_taken_back(owner: Owner, hat: KEY) -> None:
    owner.press(hat, CTRL)
    owner.press(KEY.Key_Comma, CTRL)
    assert any("EUR" in said and "Europe/Lisbon" in said for said in labels(owner.form()))
    owner.press(KEY.Key_A, CTRL)
    owner.type("Kowalski Renovations")
    owner.write(letterhead="Rua do Exemplo 12", email="office@kowalski", phone="+351 900 000 001", margin="35.5")
    owner.write(sale_on="in", week_start="Su", fiscal_start="Ap", paper="L")
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "A margin is a whole number of percent, like 35."
    owner.go_to("margin")
    owner.press(KEY.Key_A, CTRL)
    owner.type("35")
    owner.go_to("tax_rate")
    owner.press(KEY.Key_A, CTRL)
    owner.type("5,5 %")
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "“office@kowalski” is no e-mail address."
    owner.go_to("email")
    owner.press(KEY.Key_End)
    owner.type(".example")
    owner.submit()
    firm = firm_of(owner)
    assert (firm.name, firm.letterhead, firm.email) == (
        "Kowalski Renovations",
        "Rua do Exemplo 12",
        "office@kowalski.example",
    )
    assert (firm.phone, firm.margin, firm.tax_rate) == ("+351 900 000 001", 35, 550)
    assert (firm.sale_on, firm.week_start, firm.fiscal_start, firm.paper) == ("parts", 7, 4, "Letter")
    assert (firm.target, firm.currency) == (1_000_00, "EUR")
    assert owner.window.windowTitle() == "Kowalski Renovations – Two Hats"
    assert owner.window.speech.firm == firm
    owner.undo_and_redo(lambda: (firm_of(owner), owner.window.windowTitle()))


def test_the_form_fits_whatever_the_firm_is_called(owner: Owner) -> None:
    owner.window.resize(1024, 700)
    for text in HOSTILE:
        owner.press(KEY.Key_Comma, CTRL)
        for name in ("name", "email", "phone"):
            editor = owner.form().editor(name)
            assert isinstance(editor, QLineEdit)
            editor.setText(text)
        assert misfits(owner.form()) == []
        owner.press(KEY.Key_Return, CTRL)
        assert misfits(owner.form()) == []
        owner.press(KEY.Key_Escape)
