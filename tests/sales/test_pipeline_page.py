"""The pipeline by real keys: its views, the card of the chosen deal, and the direction."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, labels, open_window, rows
from fit import misfits
from hall_desk import PROMISE, Owner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.sales.operations.deals import put_to_sleep
from twohats.sales.operations.stages import add_stage
from twohats.sales.rules.deals import FirstAction

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "pipeline.twohats", firm) as owner:
        yield owner


def shown(owner: Owner) -> list[tuple[str, ...]]:
    """The list with the columns that show, from the top."""
    table = owner.pipeline.table
    return [tuple(row[number] for number in table.shown_columns()) for row in rows(table)]


def words(owner: Owner) -> str:
    """What can be read on the card."""
    return "\n".join(labels(owner.pipeline.card))


def test_digits_turn_to_the_deals_that_ended(owner: Owner) -> None:
    for name, end in (("Ana", None), ("Bela", "win"), ("Carl", "lose"), ("Dora", "give back"), ("Ella", "done")):
        deal_id = owner.hand_over(name)
        if end in {"win", "done"}:
            order = sales.Win(500_000, "2026-11-20", "2026-11-25")
            owner.do(sales.win, deal_id, order, hat=Hat.SALES)
        if end == "done":
            owner.do(sales.finish_work, deal_id, "2026-11-26", hat=Hat.SALES)
        elif end == "lose":
            owner.do(sales.lose, deal_id, "price", "too dear", hat=Hat.SALES)
        elif end == "give back":
            owner.do(sales.give_back, deal_id, "we are full", "", hat=Hat.SALES)
    owner.turn_to_pipeline()
    assert shown(owner) == [("A kitchen", "Ana", "New", "–", "", "1 h late · First call")]
    owner.press(Qt.Key.Key_2)
    assert shown(owner) == [("A kitchen", "Bela", "€ 5,000", "today", "1 day late")]
    assert owner.pipeline.list.count.text() == "1 deal · € 5,000 won in all"
    owner.press(Qt.Key.Key_J)
    assert owner.pipeline.list.count.text() == "1 deal · € 5,000 won in all"
    owner.press(Qt.Key.Key_3)
    assert shown(owner) == [("A kitchen", "Carl", "–", "today", "price")]
    assert "too dear" in words(owner)
    owner.press(Qt.Key.Key_4)
    assert shown(owner) == [("A kitchen", "Dora", "–", "today", "we are full")]
    assert "Given back · today · we are full" in words(owner)
    owner.press(Qt.Key.Key_1)
    assert [row[1] for row in shown(owner)] == ["Ana"]


def test_a_deal_that_rests_says_until_when_and_raises_no_alarm_before(owner: Owner) -> None:
    asleep, bare = owner.hand_over("Ana"), owner.hand_over("Bela")
    owner.do(put_to_sleep, asleep, "2026-12-10", hat=Hat.SALES)
    owner.do(sales.finish, owner.value("SELECT id FROM sales_activity WHERE deal_id = ?", bare), "", hat=Hat.SALES)
    owner.turn_to_pipeline()
    assert {row[1]: row[-1] for row in shown(owner)} == {"Ana": "asleep until 10 Dec", "Bela": "no next action"}
    (column,) = [one for one in owner.pipeline.list.listing.columns if one.order == "next"]
    assert column.late is not None
    assert [column.late(owner.deal(one)) for one in (asleep, bare)] == [False, True]
    assert [column.on_paper(owner.deal(one)) for one in (asleep, bare)] == [
        "asleep until 10 Dec 2026",
        "no next action",
    ]
    owner.press(Qt.Key.Key_5)
    assert shown(owner) == [("A kitchen", "Ana", "New", "–", "", "10 Dec")]
    owner.press(Qt.Key.Key_6)
    assert [row[1] for row in shown(owner)] == ["Bela"]
    owner.clock.forward(days=14)
    owner.pipeline.refresh()
    owner.settle()
    assert column.late(owner.deal(asleep))
    owner.press(Qt.Key.Key_1)
    assert {row[1]: row[-1] for row in shown(owner)}["Ana"] == "to be called again today"
    owner.clock.forward(days=1)
    owner.pipeline.refresh()
    owner.settle()
    assert {row[1]: row[-1] for row in shown(owner)}["Ana"] == "to be called again since yesterday"
    assert column.on_paper(owner.deal(asleep)) == "to be called again since 10 Dec 2026"
    owner.press(Qt.Key.Key_B)
    assert "1 open deal · € 0 · likely € 0 · 1 asleep, 1 to be called again" in labels(owner.pipeline)
    late = owner.deal(owner.hand_over("Cleo"))
    assert column.text(late) == "15 days late · First call"
    assert column.on_paper(late) == "26 Nov 2026 09:00 · First call"


def test_the_card_shows_both_sides_and_the_promise(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.turn_to_pipeline()
    text = words(owner)
    for said in (f"We promised: {PROMISE}", "40 %", "Before Easter", "not said yet (F7)", "New · –"):
        assert said in text
    assert "Asked for a price" in text
    assert "direction" not in text
    owner.do(sales.mark, deal_id, Marks(place=True, time=False), hat=Hat.SALES)
    owner.do(sales.judge_promise, deal_id, "broken", "two weeks late", hat=Hat.SALES)
    lines = labels(owner.pipeline.card)
    assert "broken" in lines
    assert [lines[lines.index(axis) + 1] for axis in ("Place", "Time", "Words")] == ["yes", "no", "not known"]


def test_a_deal_is_on_direction_or_off(owner: Owner) -> None:
    owner.hand_over("Ana", "A kitchen of 12 m²")
    owner.hand_over("Bela", "A new roof", promise="")
    owner.publish_direction()
    owner.turn_to_pipeline()
    ways = {row[1]: row[-1] for row in rows(owner.pipeline.table)}
    assert ways == {"Ana": "on", "Bela": "off"}
    said = set()
    for key in (Qt.Key.Key_J, Qt.Key.Key_K):
        owner.press(key)
        said |= {line for line in labels(owner.pipeline.card) if "direction" in line}
    assert said == {"on direction: kitchens under 15 m²", "off direction"}
    table = owner.pipeline.table
    headings = [owner.pipeline.list.listing.columns[number].heading for number in table.shown_columns()]
    assert headings == ["Deal", "Customer", "Stage", "Value", "Expected close", "Next action"]


def test_the_column_that_deals_are_sorted_by_shows_on_a_small_window(owner: Owner) -> None:
    deal_id = owner.hand_over("Dental practice Harbour 9", "A kitchen with an island and two windows")
    owner.do(sales.finish, owner.value("SELECT id FROM sales_activity"), "Talked", hat=Hat.SALES)
    action = FirstAction("call", "2026-12-01T10:00:00.000Z", "the colour of the tiles in the hall")
    owner.do(sales.plan, deal_id, action, hat=Hat.SALES)
    owner.window.resize(1280, 800)
    owner.turn_to_pipeline()
    table = owner.pipeline.table
    for order in ("stage", "expected"):
        table.show_order(order, descending=False)
        owner.settle()
        assert order in {owner.pipeline.list.listing.columns[number].order for number in table.shown_columns()}


def test_a_call_says_that_marketing_never_saw_it(owner: Owner) -> None:
    owner.press(Qt.Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    owner.fill("Rita", "", "Bath", "Website")
    owner.submit()
    owner.turn_to_pipeline()
    assert "they rang Sales themselves" in words(owner)
    assert "No promise was made." in words(owner)


def test_a_deal_from_elsewhere_says_so_in_one_line(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.window.workspace.do("Cut", _cut_off, deal_id, hat=Hat.SALES)
    owner.turn_to_pipeline()
    assert labels(owner.pipeline.card) == ["Nobody handed this deal over: no promise, no score."]


def _cut_off(db: object, deal_id: int) -> None:
    db.update("sales_deal", deal_id, handoff_id=None)  # type: ignore[attr-defined]


def test_without_a_deal_there_is_no_card(owner: Owner) -> None:
    owner.turn_to_pipeline()
    assert not owner.pipeline.card.isVisible()
    assert "No deal is open" in owner.pipeline.table.empty_sentence
    owner.press(Qt.Key.Key_3)
    assert owner.pipeline.table.empty_sentence == "No deal was lost."


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_the_pull_downs_fit_whatever_the_stages_are_called(owner: Owner, size: tuple[int, int]) -> None:
    for text in HOSTILE:
        owner.do(add_stage, text[:60], 10, hat=Hat.SALES)
    owner.turn_to_pipeline()
    owner.window.resize(*size)
    if size[0] > 1200:
        owner.press(Qt.Key.Key_F6)
    owner.press(Qt.Key.Key_F, CTRL)
    stages = owner.pipeline.list.pull_downs.boxes["stage"]
    stages.setFocus()
    for _ in HOSTILE:
        owner.press(Qt.Key.Key_Down)
        assert misfits(owner.window) == []
    right = owner.pipeline.mapTo(owner.window, owner.pipeline.rect().topRight())
    assert right.x() < size[0]


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
@pytest.mark.parametrize("dark", [False, True])
def test_card_and_list_fit_whatever_they_hold(owner: Owner, size: tuple[int, int], dark: bool) -> None:  # noqa: FBT001  # one of two colours
    if dark:
        owner.press(Qt.Key.Key_D, CTRL | Qt.KeyboardModifier.ShiftModifier)
    owner.publish_direction()
    owner.fill_hostile()
    owner.hand_over()
    owner.turn_to_pipeline()
    owner.window.resize(*size)
    owner.settle()
    table = owner.pipeline.table
    for _ in range(len(HOSTILE) + 1):
        assert misfits(owner.window) == []
        assert table.viewport().height() >= 5 * table.rowHeight(0)
        owner.press(Qt.Key.Key_J)
