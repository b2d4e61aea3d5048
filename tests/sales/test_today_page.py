"""Sales' first page by real keys: alarms and their cures, the gauges, what may still come."""

import re
from array import array
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, labels, open_window, rows
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.operations.closing import lose
from twohats.sales.operations.deals import put_to_sleep, wake
from twohats.sales.past import PastDeal, take_deal
from twohats.sales.rules.ahead import Ahead
from twohats.sales.store import deals
from twohats.sales.ui.today import TodayPage
from twohats.storage.sqlite import Connection
from twohats.widgets.chart import ChartView
from twohats.widgets.label import PlainLabel

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "today.twohats", firm) as owner:
        yield owner


def page(owner: Owner) -> TodayPage:
    return owner.window.sales.today


def alarms(owner: Owner) -> list[str]:
    return [button.text() for button in page(owner).alarms.buttons.values() if button.isVisible()]


def test_today_shows_the_bets(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    assert "Marketing has not published a direction yet." in labels(owner.window.sales.today)
    owner.publish_direction()
    said = labels(owner.window.sales.today)
    for line in (
        "Push kitchens. Say the date.",
        "Families: kitchens under 15 m²",
        "by 8 Mar 2027 · known by ten orders",
    ):
        assert line in said
    owner.window.resize(1024, 700)
    owner.settle()
    assert misfits(owner.window) == []


def test_alarms_stand_in_their_order_and_enter_goes_to_the_cure(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.hand_over("Bela")
    owner.do(sales.finish, 2, hat=Hat.SALES)
    owner.press(Qt.Key.Key_2, CTRL)
    # A month without a sale is at risk, too.
    assert alarms(owner) == ["1 deal without a next action", "1 follow-up overdue", "November at risk"]
    page(owner).alarms.buttons["overdue"].setFocus()
    owner.press(Qt.Key.Key_Return)
    assert owner.window.sales.follow_ups.isVisible()
    assert owner.window.sales.follow_ups.list.view == "late"
    owner.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    page(owner).alarms.buttons["no action"].click()
    owner.settle()
    assert (owner.pipeline.isVisible(), owner.pipeline.list.view) == (True, deals.BARE)
    owner.do(_sell, deal_id, hat=Hat.SALES)
    owner.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert "November at risk" not in alarms(owner)


def test_a_late_handoff_and_a_waiting_quote_ring(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.do(_send_quote, deal_id, hat=Hat.SALES)
    owner.press(Qt.Key.Key_2, CTRL)
    assert "1 quote unanswered for over 7 days" in alarms(owner)
    page(owner).cure.emit("handoffs")
    owner.settle()
    assert owner.window.panel.holds_keys
    sales_wing = owner.window.sales
    page(owner).cure.emit("quotes")
    owner.settle()
    assert (sales_wing.quotes.isVisible(), sales_wing.quotes.list.view) == (True, "unanswered")
    assert sales_wing.quotes.table.records.ids() == array("q", [1])
    page(owner).cure.emit("month")
    owner.settle()
    assert sales_wing.targets.isVisible()


def test_a_deal_whose_rest_is_over_is_woken_by_two_keys_and_its_next_action(owner: Owner) -> None:
    deal_id = owner.hand_over("Becker & Sons")
    owner.do(sales.finish, 1, hat=Hat.SALES)
    owner.do(put_to_sleep, deal_id, "2026-12-10", hat=Hat.SALES)
    owner.press(Qt.Key.Key_2, CTRL)
    assert not any("called again" in said for said in alarms(owner))
    owner.clock.forward(days=14)
    page(owner).refresh()
    owner.settle()
    assert alarms(owner)[0] == "Becker && Sons asked to be called again today"
    page(owner).alarms.buttons["wake"].setFocus()
    owner.press(Qt.Key.Key_Return)
    assert (owner.pipeline.open_id, owner.pipeline.page.state.text()) == (deal_id, "To be called again today")
    assert owner.focused() is owner.pipeline.page.wake
    owner.press(Qt.Key.Key_Space)
    owner.write(subject="Is it time now?")
    owner.submit()
    assert (owner.deal(deal_id).state, owner.deal(deal_id).stage) == ("open", "New")
    assert (owner.deal(deal_id).next_action, owner.deal(deal_id).next_due) == (
        "Is it time now?",
        "2026-12-10T11:00:00.000Z",
    )
    owner.undo_and_redo(lambda: (owner.deal(deal_id).state, owner.deal(deal_id).next_due))


def test_several_that_are_to_be_called_again_stand_first_among_those_asleep(owner: Owner) -> None:
    for name, day in (("Ana", "2026-12-20"), ("Bela", "2026-11-28"), ("Carl", "2026-11-27")):
        owner.do(put_to_sleep, owner.hand_over(name), day, hat=Hat.SALES)
    owner.clock.forward(days=3)
    owner.press(Qt.Key.Key_2, CTRL)
    assert "2 deals to be called again" in alarms(owner)
    page(owner).alarms.buttons["wake"].click()
    owner.settle()
    assert owner.pipeline.list.view == deals.ASLEEP
    assert [row[1] for row in rows(owner.pipeline.table)] == ["Carl", "Bela", "Ana"]
    owner.do(wake, 2, hat=Hat.SALES)
    owner.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert "Carl asked to be called again on 27 November" in alarms(owner)


@pytest.mark.parametrize("name", HOSTILE)
def test_whoever_asked_to_be_called_again_fits_in_the_alarm(owner: Owner, name: str) -> None:
    owner.do(put_to_sleep, owner.hand_over(name), "2026-11-27", hat=Hat.SALES)
    owner.clock.forward(days=1)
    owner.press(Qt.Key.Key_2, CTRL)
    owner.window.resize(1024, 700)
    owner.settle()
    assert page(owner).alarms.buttons["wake"].isVisible()
    assert misfits(owner.window) == []


def test_in_a_low_window_what_is_due_comes_before_what_can_wait(owner: Owner) -> None:
    for number in range(6):
        owner.hand_over(f"Ana {number}")
    owner.press(Qt.Key.Key_2, CTRL)
    table, chart = page(owner).table, page(owner).findChildren(ChartView)[0]
    for size, low in (((1280, 800), False), ((1024, 700), True), ((1280, 800), False)):
        owner.window.resize(*size)
        owner.settle()
        assert (table.mapTo(page(owner), QPoint()).y() < chart.mapTo(page(owner), QPoint()).y()) is low
        seen = table.viewport().visibleRegion().boundingRect().height() // table.rowHeight(0)
        assert seen >= (5 if low else 2)
        assert misfits(owner.window) == []


def _sell(db: Connection, deal_id: int) -> None:
    db.insert("sales_sale", uid="s", deal_id=deal_id, sold_on="2026-11-25", amount=3_600_000)


def _send_quote(db: Connection, deal_id: int) -> None:
    db.insert(
        "sales_quote",
        uid="q",
        deal_id=deal_id,
        number="1",
        version=1,
        made_on="2026-11-01",
        net=1,
        sent_on="2026-11-18",
    )


def test_the_forecast_says_sure_likely_and_at_best(owner: Owner) -> None:
    for name, close, stage in (("Ana", "2026-11-28", 4), ("Bela", "2026-12-20", 3), ("Carl", "2027-02-01", 3)):
        deal_id = owner.hand_over(name)
        owner.do(sales.reckon, deal_id, 1_000_000, close, hat=Hat.SALES)
        owner.do(sales.move, deal_id, stage, hat=Hat.SALES)
    owner.press(Qt.Key.Key_2, CTRL)
    said = [line.replace("\u00a0", " ") for line in labels(page(owner))]
    start = said.index("Forecast")
    assert said[start + 5 : start + 20] == [
        *("Month", "10,000", "8,000", "10,000", "0.3 ×"),
        *("Quarter", "10,000", "13,000", "20,000", "0.2 ×"),
        *("Next quarter", "0", "5,000", "10,000", "0.1 ×"),
    ]
    assert any(line.endswith("a stage’s own count from 20 deals closed here; 0 so far.") for line in said)


def _close_elsewhere(db: Connection, number: int) -> None:
    past = PastDeal("Kitchen", "lost", 1, opened_on="2026-10-01", closed_on="2026-10-09")
    for each in range(number):
        take_deal(db, past, contact_id=None, handoff_id=None, external_id="", import_key=f"{each}")


def test_what_was_closed_elsewhere_is_no_history_of_a_stage(owner: Owner) -> None:
    owner.do(_close_elsewhere, 3, hat=Hat.SALES)
    owner.do(lose, owner.hand_over("Ana"), "price", hat=Hat.SALES)
    owner.hand_over("Bela")
    owner.press(Qt.Key.Key_2, CTRL)
    said = "Chances: as set; a stage’s own count from 20 deals closed here; 1 so far."
    assert any(line.endswith(said) for line in labels(page(owner)))


def test_the_gauges_stand_side_by_side(owner: Owner) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    said = labels(page(owner))
    assert said[said.index("Tomorrow") + 1] == "0.0 months covered"
    assert "January 2027 is thin." in said
    assert "The last day to act needs 10 leads that became deals won; you have 0." in said


@pytest.mark.parametrize(
    ("ahead", "sentence"),
    [
        (Ahead(Fraction(12), None, None, 12, 10), ""),
        (
            Ahead(Fraction(2), date(2027, 3, 1), date(2027, 1, 12), 12, 10),
            "March 2027 is thin. Last day to act: 12 January.",
        ),
        (
            Ahead(Fraction(0), date(2027, 1, 1), date(2026, 11, 1), 12, 10),
            "January 2027 is thin. The last day to act was 1 November.",
        ),
        (Ahead(None, None, None, 0, 10), "Tomorrow needs a target for the months after this quarter."),
    ],
)
def test_the_first_thin_month_is_one_sentence(owner: Owner, ahead: Ahead, sentence: str) -> None:
    owner.press(Qt.Key.Key_2, CTRL)
    page(owner).show_ahead(ahead)
    owner.settle()
    thin = [line for line in labels(page(owner)) if "thin" in line or "Tomorrow needs" in line]
    assert thin == ([sentence] if sentence else [])


def test_without_a_target_there_is_no_alarm_and_no_dash_field(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "new.twohats", Profile("New")) as owner:
        owner.press(Qt.Key.Key_2, CTRL)
        assert "Who rings next?" in labels(page(owner))
        owner.publish_direction()
        assert not page(owner).alarms.isVisible()
        said = labels(page(owner))
        assert "no target set" in said
        assert "Tomorrow needs a target for the months after this quarter." in said


def test_a_pace_that_is_not_known_yet_is_left_out(owner: Owner) -> None:
    owner.hand_over()
    owner.press(Qt.Key.Key_2, CTRL)
    owner.clock.forward(days=4)
    page(owner).refresh()
    owner.settle()
    assert page(owner).headline.title.text() == "Monday 30 November"
    texts = [label.text() for label in page(owner)._week.findChildren(PlainLabel)]
    assert any(re.search(r"€\s[\d,]+ a day needed", text) for text in texts)
    assert not any("–" in text for text in texts)
