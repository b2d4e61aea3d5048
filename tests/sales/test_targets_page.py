"""The targets on the real window, by keys: typed in place, spread, and the days they are shared over."""

from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, Clock, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.operations.firm import set_target, set_usual_target, take_day_off
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.ui.target_forms import WorkingDaysForm
from twohats.sales.ui.targets import TargetsPage
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets import theme

pytestmark = pytest.mark.window

HELD = "SELECT amount FROM business_target WHERE month = ?"


class Owner(desk.Owner):
    """The owner of these tests, who looks at the targets."""

    @property
    def page(self) -> TargetsPage:
        return self.window.sales.targets

    def row(self, number: int) -> tuple[str, ...]:
        return desk.rows(self.page.table)[number]

    def target(self, month: str) -> int | None:
        found: int | None = self.value(HELD, month)
        return found


def sold(db: Connection) -> None:
    for day, amount in (("2025-11-03", 900_000), ("2025-12-03", 300_000), ("2026-11-20", 500_000)):
        sales.sell(db, day, amount)


def lay_out(file: BusinessFile) -> None:
    file.do(Hat.SALES, "Sell", sold)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("Kowalski", locale="en_GB"), Clock(act=0)
    with open_window(Owner, qtbot, tmp_path / "x.twohats", firm, clock=clock, before=lay_out) as owner:
        owner.press(Qt.Key.Key_2, CTRL)
        owner.press(Qt.Key.Key_6, ALT)
        owner.settle()
        yield owner


def test_a_target_is_typed_where_it_stands(owner: Owner) -> None:
    assert owner.row(10) == ("Nov 2026", "–", "21", "€ 5,000", "–", "")
    assert owner.page.total.text() == "2026 · € 5,000 · no target set for 12 of 12 months · 261 working days"
    owner.press(Qt.Key.Key_Return)
    owner.type("10,500")
    owner.press(Qt.Key.Key_Return)
    assert owner.target("2026-11") == 1_050_000
    # 18 of 21 days of € 500 are behind on the 26th.
    assert owner.row(10) == ("Nov 2026", "€ 10,500", "21", "€ 5,000 of 10,500", "48 %", "€ 4,000 behind")
    assert [row[2] for row in desk.rows(owner.page.week_table)][1:3] == ["€ 0 of 2,500", "€ 0 of 2,500"]
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_9)
    owner.type("00")
    owner.press(Qt.Key.Key_Return)
    assert owner.target("2026-12") == 90_000
    owner.undo_and_redo(lambda: owner.row(11))


def test_turning_the_year_writes_what_was_typed_for_the_month_it_was_typed_for(owner: Owner) -> None:
    owner.press(Qt.Key.Key_7)
    owner.press(Qt.Key.Key_PageDown, ALT)
    assert owner.page.called.text() == "2027"
    assert not owner.page.editor.isVisible()
    assert (owner.target("2026-11"), owner.count("business_target")) == (700, 1)


def test_what_is_no_amount_is_refused_and_stays_to_be_mended(owner: Owner) -> None:
    owner.press(Qt.Key.Key_Return)
    for wrong, why in (("lots", "is not an amount"), ("-5", "cannot be negative")):
        owner.page.editor.selectAll()
        owner.type(wrong)
        owner.press(Qt.Key.Key_Return)
        assert why in owner.page.trouble.text()
        assert owner.page.editor.isVisible()
    owner.press(Qt.Key.Key_Escape)
    assert not owner.page.trouble.isVisible()
    assert owner.target("2026-11") is None
    assert owner.page.table.hasFocus()


def test_a_year_is_spread_by_the_months_of_the_last_one(owner: Owner) -> None:
    owner.trigger("Spread a year…")
    assert "The year before brought € 12,000 in 2 of 12 months." in labels(owner.form())
    owner.type("24,000")
    owner.go_to("how")
    owner.press(Qt.Key.Key_B)
    owner.submit()
    assert (owner.target("2026-11"), owner.target("2026-12"), owner.target("2026-01")) == (1_800_000, 600_000, 0)
    assert owner.page.total.text().startswith("2026 · € 5,000 of 24,000 · 21 %")
    owner.press(Qt.Key.Key_Z, CTRL)
    assert owner.target("2026-11") is None
    owner.press(Qt.Key.Key_PageUp, ALT)
    owner.press(Qt.Key.Key_PageUp, ALT)
    assert owner.page.called.text() == "2024"
    owner.trigger("Spread a year…")
    assert "The year before has no sales to go by, so the months are alike." in labels(owner.form())
    owner.type("12000")
    owner.submit()
    assert owner.target("2024-07") == 100_000


def test_a_month_is_left_to_the_usual_target_by_a_key_or_an_empty_cell(owner: Owner) -> None:
    owner.do(set_usual_target, 100_000, hat=Hat.SALES)
    for keys in ((Qt.Key.Key_Delete,), (Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Return)):
        owner.press(Qt.Key.Key_9)
        owner.press(Qt.Key.Key_Return)
        assert owner.row(10)[1] == "€ 9"
        for key in keys:
            owner.press(key)
        assert owner.row(10)[1] == "usual € 1,000"
        owner.undo_and_redo(lambda: owner.row(10)[1])
    assert owner.count("business_target") == 1


def test_every_month_has_the_usual_target(owner: Owner) -> None:
    owner.trigger("Usual target…")
    owner.type("2,100")
    owner.submit()
    assert owner.row(0)[1] == "usual € 2,100"
    assert owner.value("SELECT target FROM business_profile") == 210_000
    owner.undo_and_redo(lambda: owner.row(0)[1])


def test_hours_and_days_off_change_the_working_days(owner: Owner) -> None:
    owner.do(set_target, "2026-11", 2_100_000, hat=Hat.SALES)
    owner.trigger("Working days…")
    form = owner.form()
    assert isinstance(form, WorkingDaysForm)
    owner.go_to(form.called)
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_Return)
    assert form.trouble == "Say what day it is, such as Christmas."
    owner.press(Qt.Key.Key_Tab, SHIFT)
    owner.type("Thanksgiving")
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_Return)
    assert form.trouble == ""
    assert desk.rows(form.table) == [("Thu 26 Nov", "Thanksgiving")]
    assert owner.row(10)[2] == "20"
    owner.go_to("6")
    owner.type("9-13")
    owner.press(Qt.Key.Key_Return)
    assert not owner.forms()
    assert owner.row(10)[2] == "24"
    owner.trigger("Working days…")
    form = owner.form()
    assert isinstance(form, WorkingDaysForm)
    owner.go_to(form.table)
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    assert desk.rows(form.table) == []
    owner.go_to("1")
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("noon")
    owner.press(Qt.Key.Key_Return)
    assert "are not hours" in form.trouble
    owner.press(Qt.Key.Key_Escape)
    assert owner.row(10)[2] == "25"


def test_everything_fits(owner: Owner, qapp: QApplication) -> None:
    owner.do(set_target, "2026-11", 10**14, hat=Hat.SALES)
    for number, text in enumerate(HOSTILE, 1):
        owner.do(take_day_off, f"2026-11-{number:02}", text[:110], hat=Hat.SALES)
    found: dict[object, list[str]] = {}
    for size, dark in (((1024, 700), False), ((1280, 800), True), ((1920, 1080), False)):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        owner.settle()
        if wrong := misfits(owner.window):
            found[size] = wrong
    for words in ("Spread a year…", "Usual target…", "Working days…"):
        owner.trigger(words)
        if wrong := misfits(owner.form()):
            found[words] = wrong
        owner.press(Qt.Key.Key_Escape)
    assert found == {}
