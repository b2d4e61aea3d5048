"""The firm in one form, under either hat, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import CTRL, HOSTILE, Clock, Owner, labels, open_window
from fit import misfits
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QPushButton
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


def painted(path: Path, width: int, height: int, kind: str) -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(0xFF117A55)
    assert image.save(str(path), kind)  # type: ignore[call-overload]  # its types forget that it takes a name
    return path


def test_a_picture_stands_on_paper_until_it_is_taken_away(owner: Owner, tmp_path: Path) -> None:
    owner.script.path = painted(tmp_path / "large.jpg", 3000, 1500, "JPG")
    owner.press(KEY.Key_Comma, CTRL)
    press_button(owner, "Picture on paper…")
    assert misfits(owner.form()) == []
    owner.submit()
    png = office.logo(owner.db)
    assert QImage.fromData(png).size() == QSize(600, 300)
    owner.undo_and_redo(lambda: office.logo(owner.db))
    owner.press(KEY.Key_Comma, CTRL)
    press_button(owner, "No picture")
    owner.submit()
    assert office.logo(owner.db) == b""


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("words.png", b"not a picture", "words.png is no picture that can be read."),
        (
            "drawn.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
            "no picture",
        ),
        ("gone.png", None, "gone.png is no picture that can be read."),
        ("bomb.bmp", b"BM" + bytes(12) + b"\x28\0\0\0\x40\x9c\0\0\x40\x9c\0\0\1\0\x18\0" + bytes(24), "bomb.bmp is"),
    ],
)
def test_what_is_no_picture_is_told_in_the_form(
    owner: Owner, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    owner.script.path = tmp_path / name
    if content is not None:
        owner.script.path.write_bytes(content)
    owner.press(KEY.Key_Comma, CTRL)
    press_button(owner, "Picture on paper…")
    assert sentence in owner.form().trouble
    owner.submit()
    assert office.logo(owner.db) == b""


def press_button(owner: Owner, words: str) -> None:
    owner.go_to(next(one for one in owner.form().findChildren(QPushButton) if one.text() == words))
    owner.press(KEY.Key_Return)
