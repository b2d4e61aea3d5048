"""The foot of the panel, and the list behind *Answered in time*."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import CTRL, Clock, Owner, labels, open_window, rows
from fit import misfits
from handed import hand_over
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.handoff.operations.agreement import propose, sign
from twohats.handoff.store import agreement
from twohats.handoff.ui.answered import AnsweredList
from twohats.handoff.ui.foot import Foot
from twohats.hat import Hat
from twohats.sales.operations import handoffs as sales
from twohats.sales.rules.deals import FirstAction
from twohats.storage.file import BusinessFile

pytestmark = pytest.mark.window
K = Qt.Key
FIRM = Profile("Kowalski", locale="en_GB")


def fill(file: BusinessFile) -> None:
    """One accepted in time, with its promise kept; one rejected two days late."""
    assert isinstance(file.clock, Clock)
    file.clock.forward(days=-3)
    first, second = hand_over(file, "Ana"), hand_over(file, "=Tom", "Two bathrooms")
    file.clock.forward(hours=1)
    accepted = file.do(Hat.SALES, "Accept", sales.accept, first, FirstAction("call", "2026-11-27T10:00:00.000Z")).result
    file.do(Hat.SALES, "Promise", sales.judge_promise, accepted, "kept", "")
    file.clock.forward(days=2, hours=23)
    file.do(Hat.SALES, "Reject", sales.reject, second, "wrong season", "")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "foot.twohats", FIRM, before=fill) as owner:
        yield owner


def open_list(owner: Owner) -> AnsweredList:
    (dialog,) = [one for one in owner.dialogs() if isinstance(one, AnsweredList)]
    return dialog


def test_the_foot_says_what_was_kept_of_what_was_promised(owner: Owner) -> None:
    foot = owner.window.panel.foot
    assert foot.answered.text() == "Answered in time"
    assert foot._count.text() == "1 of 2"
    assert "Promises kept 1 of 1" in labels(foot)
    assert not any("promised this month" in text for text in labels(foot))
    terms = replace(owner.window.workspace.read(agreement.in_force), leads_per_month=10)
    owner.do(propose, terms, "")
    owner.do(sign, hat=Hat.SALES)
    assert "Sent 2 of 10 promised this month" in labels(foot)
    assert misfits(foot) == []


def test_h_opens_the_list_behind_it_and_escape_closes_it(owner: Owner) -> None:
    owner.press(K.Key_F6)
    owner.press(K.Key_H)
    table = open_list(owner).list.table
    late, in_time = rows(table)
    assert late[:4] == ("=Tom", "Two bathrooms", "23 Nov", "today 10:00")
    assert late[4:] == ("24 h of 8 h", "late", "rejected: wrong season")
    assert in_time == ("Ana", "A kitchen", "23 Nov", "23 Nov", "1 h of 8 h", "in time", "accepted")
    assert misfits(open_list(owner)) == []
    owner.press(K.Key_J)
    owner.press(K.Key_Return)
    owner.press(K.Key_C, CTRL)
    assert QApplication.clipboard().text().startswith("Ana\tA kitchen\t")
    table._sort(4)
    owner.settle()
    assert [row[0] for row in rows(table)] == ["Ana", "=Tom"]
    open_list(owner).list.filter.setFocus()
    owner.type("bath")
    assert [row[0] for row in rows(table)] == ["=Tom"]
    owner.press(K.Key_Escape)
    assert not owner.dialogs()


def test_the_button_opens_it_too_and_tab_reaches_it(owner: Owner) -> None:
    owner.press(K.Key_F6)
    owner.press(K.Key_Tab)
    assert owner.focused() is owner.window.panel.foot.answered
    owner.press(K.Key_Space)
    assert open_list(owner).list.count.text() == "2 answered"


def test_a_new_firm_has_nothing_to_open(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "new.twohats", FIRM) as owner:
        owner.press(K.Key_F6)
        assert not owner.window.panel.foot.answered.isEnabled()
        owner.press(K.Key_H)
        assert open_list(owner).list.table.empty_sentence == "Nothing answered yet this month."


def test_the_foot_says_what_it_will_tell_before_its_figures_are_there(qtbot: QtBot) -> None:
    foot = Foot()
    qtbot.addWidget(foot)
    assert foot.answered.text() == "Answered in time"
    assert not foot.answered.isEnabled()
