"""The owner's own reasons: written down under Sales, shown to both, chosen like the others."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, SHIFT, Clock, Owner, labels, open_window, rows
from fit import misfits
from house import House
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.handoff.operations.reasons import add_reason
from twohats.handoff.rules.reasons import AXES, SHIPPED_REASONS, Reason, require_new_reason
from twohats.handoff.store import queue
from twohats.handoff.ui.agreement import AgreementSheet
from twohats.handoff.ui.reasons import ReasonSheet
from twohats.hat import Hat

TOO_FAR = Reason("too far up the stairs", "place", 90)


def test_an_own_reason_is_given_like_the_others(house: House) -> None:
    reason_id = house.sell(add_reason, TOO_FAR)
    reasons = queue.reasons(house.file.connection(Hat.MARKETING))
    assert [one.name for one in reasons] == [*(one.name for one in SHIPPED_REASONS), TOO_FAR.name]
    assert reasons[-1].id == reason_id
    handoff_id = house.send(house.capture())
    house.sell(sales.reject, handoff_id, TOO_FAR.name)
    back = house.handoff(handoff_id)
    assert (back.axis, back.not_before, back.recyclable) == ("place", "2027-01-31", True)


def test_one_that_is_never_to_come_again_lets_the_lead_go(house: House) -> None:
    house.sell(add_reason, Reason("a  friend's\nprank", "person"))
    handoff_id = house.send(house.capture())
    house.sell(sales.reject, handoff_id, "a friend's prank")
    assert (house.handoff(handoff_id).recyclable, house.handoff(handoff_id).not_before) == (False, None)


def test_adding_one_is_undone_until_it_was_given(house: House) -> None:
    house.sell(add_reason, TOO_FAR)
    house.file.undo(Hat.SALES)
    assert len(queue.reasons(house.file.connection(Hat.SALES))) == len(SHIPPED_REASONS)
    house.file.redo(Hat.SALES)
    house.sell(sales.reject, house.send(house.capture()), TOO_FAR.name)
    assert house.value("SELECT count(*) FROM handoff_item AS h JOIN handoff_reason AS r ON r.id = h.reason_id") == 1


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (Reason(" \n", "place"), "Say in a few words"),
        (Reason("W" * 61, "place"), "60 letters at most, not 61"),
        (Reason("Wrong  SEASON", "place"), "“wrong season” is on the list already"),
        (Reason("far", "moon"), "Say what was off"),
        (Reason("far", "place", 0), "after 1 to 3650 days, or never"),
        (Reason("far", "place", 3651), "after 1 to 3650 days, or never"),
    ],
)
def test_what_is_no_reason_is_refused(reason: Reason, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        require_new_reason(reason, [one.name for one in SHIPPED_REASONS])


def test_every_axis_that_ships_can_be_chosen() -> None:
    assert {one.axis for one in SHIPPED_REASONS} == set(AXES)


class Reader(Owner):
    """An owner who reads the list of reasons."""

    @property
    def sheet(self) -> ReasonSheet:
        (sheet,) = [one for one in self.window.findChildren(ReasonSheet) if one.isVisible()]
        return sheet

    def open_reasons(self) -> None:
        self.press(Qt.Key.Key_H, CTRL | SHIFT)
        (agreed,) = self.window.findChildren(AgreementSheet)
        next(one for one in agreed.findChildren(QPushButton) if one.text() == "Reasons…").setFocus()
        self.press(Qt.Key.Key_Space)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Reader, qtbot, tmp_path / "reasons.twohats", firm, clock=Clock()) as owner:
        yield owner


@pytest.mark.window
def test_sales_adds_one_by_keys(owner: Reader) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    owner.open_reasons()
    assert rows(owner.sheet.table)[0] == ("not ready yet", "the time", "30 days")
    assert rows(owner.sheet.table)[2] == ("outside our area", "the place", "never")
    owner.press(Qt.Key.Key_Insert)
    owner.fill("Wrong season", "", "many")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble == "Comes again after: “many” is not a whole number."
    owner.form().editor("days").setText("1")  # type: ignore[attr-defined]  # a line
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble == "“wrong season” is on the list already."
    owner.form().editor("name").setText("too far up")  # type: ignore[attr-defined]  # a line
    owner.submit()
    assert rows(owner.sheet.table)[-1] == ("too far up", "the place", "1 day")
    assert owner.sheet.table.records.texts(owner.sheet.table.currentIndex().row())[0] == "too far up"


@pytest.mark.window
def test_marketing_reads_them_and_adds_none(owner: Reader) -> None:
    owner.open_reasons()
    assert any("Add your own under the Sales hat" in said for said in labels(owner.sheet))
    owner.press(Qt.Key.Key_Insert)
    assert not owner.forms()


@pytest.mark.window
def test_hostile_reasons_fit(owner: Reader) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    for text in HOSTILE:
        owner.do(add_reason, Reason(text[:60], "data", 3650), hat=Hat.SALES)
    owner.open_reasons()
    assert not misfits(owner.sheet)
    owner.press(Qt.Key.Key_Insert)
    assert not misfits(owner.form())
