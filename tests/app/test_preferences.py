"""Preferences under either hat, by keys: the firm, its money, country and hours, and what is this computer's."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from desk import CTRL, HOSTILE, SHIFT, Clock, Owner, labels, open_window
from fit import misfits
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from twohats.app.backups import BackupsDialog
from twohats.app.initials import initials
from twohats.app.looks import kept_colours
from twohats.app.preferences import Preferences
from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.business.store import office
from twohats.widgets import theme
from twohats.widgets.colours import DARK

pytestmark = pytest.mark.window
KEY = Qt.Key


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("My business", locale="en_GB", target=1_000_00), Clock(act=0)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", firm, clock=clock) as owner:
        yield owner


def firm_of(owner: Owner) -> Profile:
    return office.profile(owner.db)


def turn(owner: Owner, by: int = 1) -> None:
    for _ in range(by):
        owner.press(KEY.Key_PageDown, CTRL)


@pytest.mark.parametrize("hat", [KEY.Key_1, KEY.Key_2])
def test_the_firm_is_told_and_taken_back(owner: Owner, hat: KEY) -> None:
    owner.press(hat, CTRL)
    owner.press(KEY.Key_Comma, CTRL)
    owner.press(KEY.Key_A, CTRL)
    owner.type("Kowalski Renovations")
    owner.write(letterhead="Rua do Exemplo 12", email="office@kowalski", phone="+351 900 000 001")
    turn(owner)
    assert any("The money is EUR" in said for said in labels(owner.form()))
    owner.write(tax_rate="5,5 %", margin="35.5", sale_on="in", fiscal_start="Ap")
    turn(owner)
    assert any("The clock is Europe/Lisbon" in said for said in labels(owner.form()))
    owner.write(language="Po", paper="L", week_start="Su")
    turn(owner)
    owner.write(**{"5": "9-13", "6": "10"})
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "“office@kowalski” is not an e-mail address."
    owner.go_to("email")
    owner.press(KEY.Key_End)
    owner.type(".example")
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "A margin is a whole number, in per cent, like 35."
    owner.write(margin="35")
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble.startswith("“10” are not hours")
    owner.write(**{"6": "10-12"})
    owner.submit()
    firm = firm_of(owner)
    assert (firm.name, firm.letterhead, firm.email) == (
        "Kowalski Renovations",
        "Rua do Exemplo 12",
        "office@kowalski.example",
    )
    assert (firm.phone, firm.margin, firm.tax_rate) == ("+351 900 000 001", 35, 550)
    assert (firm.sale_on, firm.week_start, firm.fiscal_start, firm.paper) == ("parts", 7, 4, "Letter")
    assert (firm.target, firm.currency, firm.locale) == (1_000_00, "EUR", "pt_PT")
    hours = office.calendar(owner.db).hours
    assert hours[5] == ((time(9), time(13)),)
    assert hours[6] == ((time(10), time(12)),)
    assert owner.window.windowTitle() == "Kowalski Renovations – Two Hats"
    assert owner.window.speech.firm == firm
    owner.undo_and_redo(lambda: (firm_of(owner), office.calendar(owner.db).hours, owner.window.windowTitle()))


def test_who_changes_nothing_leaves_no_step(owner: Owner) -> None:
    steps = owner.count("business_step")
    owner.press(KEY.Key_Comma, CTRL)
    owner.submit()
    assert owner.count("business_step") == steps


def test_the_look_and_the_initials_belong_to_the_computer(owner: Owner, qapp: QApplication) -> None:
    owner.press(KEY.Key_Comma, CTRL)
    turn(owner, 4)
    owner.go_to("look")
    owner.press(KEY.Key_D)
    owner.write(initials="AKOWALSKI")
    turn(owner)
    owner.press(KEY.Key_Return, CTRL)
    assert owner.form().trouble == "Initials have up to four letters, like AK."
    owner.go_to("initials")
    owner.press(KEY.Key_A, CTRL)
    owner.type("AK")
    owner.submit()
    assert theme.palette() is DARK
    assert (kept_colours(), initials()) == ("dark", "AK")
    owner.do(write_down, Person("Ana"))
    assert owner.value("SELECT initials FROM business_step ORDER BY id DESC LIMIT 1") == "AK"
    theme.apply_theme(qapp, dark=False)


def test_the_second_folder_is_told_and_its_window_opens(owner: Owner) -> None:
    owner.window.files.keep()
    owner.press(KEY.Key_Comma, CTRL)
    turn(owner, 5)
    assert any("No second folder is set" in said for said in labels(owner.form()))
    press_button(owner, "Backups and second folder…")
    (dialog,) = owner.window.findChildren(BackupsDialog)
    assert dialog.isVisible()
    owner.press(KEY.Key_Escape)
    owner.press(KEY.Key_Escape)


def test_a_backup_counts_sales_and_not_the_hat(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "de.twohats", Profile("Kowalski", locale="de_DE")) as owner:
        owner.window.files.keep()
        owner.window.files.show_backups()
        (dialog,) = owner.window.findChildren(BackupsDialog)
        heading = dialog.table.model().headerData(4, Qt.Orientation.Horizontal)
        assert heading == "Verkäufe"
        dialog.close()


def test_the_sections_are_chosen_at_the_left_and_each_fits(owner: Owner) -> None:
    owner.window.resize(1024, 700)
    owner.press(KEY.Key_Comma, CTRL)
    form = owner.form()
    assert isinstance(form, Preferences)
    size = form.size()
    owner.press(KEY.Key_Tab, SHIFT)
    for number in range(6):
        assert form.section == number
        assert misfits(form) == []
        assert form.size() == size
        assert form.height() <= 640
        owner.press(KEY.Key_Down)


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
    press_button(owner, "Logo on paper…")
    assert misfits(owner.form()) == []
    owner.submit()
    png = office.logo(owner.db)
    assert QImage.fromData(png).size() == QSize(600, 300)
    owner.undo_and_redo(lambda: office.logo(owner.db))
    owner.press(KEY.Key_Comma, CTRL)
    press_button(owner, "No logo")
    owner.submit()
    assert office.logo(owner.db) == b""


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("words.png", b"not a picture", "words.png is not a picture that can be read."),
        (
            "drawn.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
            "not a picture",
        ),
        ("gone.png", None, "gone.png is not a picture that can be read."),
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
    press_button(owner, "Logo on paper…")
    assert sentence in owner.form().trouble
    owner.submit()
    assert office.logo(owner.db) == b""


def press_button(owner: Owner, words: str) -> None:
    owner.go_to(next(one for one in owner.form().findChildren(QPushButton) if one.text() == words))
    owner.press(KEY.Key_Return)
