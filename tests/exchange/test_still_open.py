"""What another program left open for years rings no alarm and is asked about in one list, until it gives a sign."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from desk import ALT, CTRL, open_window, rows
from exchange.import_desk import Owner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.calendar import year_before
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.operations.activities import plan
from twohats.sales.rules.deals import FirstAction
from twohats.sales.store import deals

pytestmark = pytest.mark.window
KEY = Qt.Key
DEALS = """title,stage,opened_on,expected_close
Old,quoted,2016-10-20,2017-03-01
Old without a plan,quoted,2019-01-31,
Only a plan,quoted,,2020-01-31
Old but planned,quoted,2019-01-31,2026-12-01
Recent,quoted,2026-03-01,
Undated,quoted,,
"""
LEADS = "name,need,created_on\nAna,Kitchen,2016-10-20\nRui,Bath,2026-10-20\n"


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", Profile("Firm")) as owner:
        yield owner


def count(owner: Owner, view: str) -> int:
    return deals.count_of(owner.db, view, date(2026, 11, 26))


def test_deals_left_open_for_years_stand_in_one_list_instead_of_an_alarm(owner: Owner) -> None:
    owner.press(KEY.Key_2, CTRL)
    owner.begin(DEALS)
    owner.enter(4)
    assert owner.imports.outcome.said.text() == "6 deals added."
    assert owner.imports.outcome.open.text() == (
        "3 deals open for over a year without a date: look in Pipeline ▸ Still interested? They raise no alarm."
    )
    owner.enter()
    assert list(owner.window.sales.today.alarms.buttons) == ["no action"]
    assert owner.window.sales.today.alarms.buttons["no action"].text() == "3 deals without a next action"
    owner.press(KEY.Key_2, ALT)
    pipeline = owner.window.sales.pipeline
    owner.press(KEY.Key_7)
    assert pipeline.list.view == deals.STALE
    assert {row[0] for row in rows(pipeline.table)} == {"Old", "Old without a plan", "Only a plan"}


def test_a_sign_of_life_takes_a_deal_out_of_the_list(owner: Owner) -> None:
    owner.begin(DEALS)
    owner.enter(5)
    deal_id = owner.value("SELECT id FROM sales_deal WHERE title = 'Old'")
    owner.do(plan, deal_id, FirstAction("call", "2026-11-27T10:00:00.000Z"), hat=Hat.SALES)
    assert (count(owner, deals.STALE), count(owner, deals.BARE)) == (2, 3)


def test_leads_without_a_sign_for_over_a_year_have_a_list_too(owner: Owner) -> None:
    owner.begin(LEADS)
    owner.enter(4)
    assert owner.imports.outcome.open.text().startswith("1 lead open for over a year")
    owner.enter()
    owner.press(KEY.Key_4, ALT)
    owner.press(KEY.Key_7)
    assert [row[0] for row in rows(owner.window.marketing.leads.table)] == ["Ana"]


def test_the_same_day_a_year_ago() -> None:
    assert year_before(date(2026, 11, 26)) == date(2025, 11, 26)
    assert year_before(date(2028, 2, 29)) == date(2027, 2, 28)
