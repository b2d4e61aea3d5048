"""The board by real keys and drops: cards move between stages, stages are edited in place, B turns to the list."""

import csv
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, NONE, SHIFT, labels, let_fall, open_window, rows
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.sales.operations.deals import put_to_sleep, reckon
from twohats.sales.operations.stages import add_stage
from twohats.sales.rules.deals import FirstAction
from twohats.sales.ui.board_drawing import WORDS, CardWords, broken
from twohats.widgets.label import PlainLabel

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "board.twohats", firm) as owner:
        yield owner


def deal(owner: Owner, name: str, *, marked: bool = True) -> int:
    """A deal whose talks were judged already, so that it moves without a question."""
    deal_id = owner.hand_over(name)
    if marked:
        owner.do(sales.mark, deal_id, Marks(place=True), hat=Hat.SALES)
    return deal_id


def turn_to_board(owner: Owner) -> None:
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_B)


def on_board(owner: Owner) -> list[list[str]]:
    """Who stands in each column, from the top."""
    return [[words.who for words in cards(owner, number)] for number in range(len(owner.pipeline.board.piles))]


def cards(owner: Owner, number: int) -> list[CardWords]:
    pile = owner.pipeline.board.piles[number]
    return [pile.cards.index(row, 0).data(WORDS) for row in range(pile.cards.rowCount())]


def stage(owner: Owner, deal_id: int) -> str:
    return owner.deal(deal_id).stage


def test_b_turns_between_board_and_list_and_is_remembered(owner: Owner) -> None:
    deal(owner, "Ana")
    owner.turn_to_pipeline()
    assert not owner.pipeline.board.isVisible()
    owner.press(Qt.Key.Key_B)
    assert owner.pipeline.board.isVisible()
    assert not owner.pipeline.table.isVisible()
    assert on_board(owner) == [["Ana"], [], [], []]
    assert owner.pipeline.board.piles[0].hasFocus()
    assert type(owner.pipeline)(owner.window.workspace, owner.window.speech, owner.window.sales.deal_forms).shows_board
    owner.press(Qt.Key.Key_B)
    assert owner.pipeline.table.hasFocus()
    assert not owner.pipeline.board.isVisible()


def test_the_head_has_the_totals_and_each_column_its_own(owner: Owner) -> None:
    for name, amount in (("Ana", 1_000_00), ("Bela", 500_00)):
        owner.do(reckon, deal(owner, name), amount, "2026-12-01", hat=Hat.SALES)
    owner.do(put_to_sleep, deal(owner, "Carl"), "2027-01-01", hat=Hat.SALES)
    turn_to_board(owner)
    said = labels(owner.pipeline)
    assert "2 open deals · € 1,500 · likely € 150 · 1 asleep" in said
    assert "likely € 150 (10 % by default)" in said
    first = cards(owner, 0)[0]
    assert (first.title, first.amount, first.closes) == ("A kitchen", "€ 1,000", "Tue 1 Dec")
    assert (first.comes_next, first.late) == ("1 h late · First call", True)


def test_a_card_without_a_next_action_says_so_and_how_long_it_was_quiet(owner: Owner) -> None:
    deal_id = deal(owner, "Ana")
    owner.do(sales.finish, owner.value("SELECT id FROM sales_activity"), "Talked", hat=Hat.SALES)
    turn_to_board(owner)
    (card,) = cards(owner, 0)
    assert (card.comes_next, card.late, card.quiet) == ("no next action", True, "")
    owner.clock.forward(days=22)
    owner.pipeline.refresh()
    owner.settle()
    assert cards(owner, 0)[0].quiet == "quiet for 3 weeks"
    assert owner.pipeline.board.current_id == deal_id


def test_no_card_lies_on_another_when_a_column_becomes_narrower(owner: Owner) -> None:
    for name in ("Ana", "Rui", "Eva"):
        deal(owner, name)
    action = FirstAction("call", "2026-12-01T10:00:00.000Z", "the colour of the tiles in the hall")
    for deal_id, activity in owner.db.all("SELECT deal_id, id FROM sales_activity"):
        owner.do(sales.finish, activity, "Talked", hat=Hat.SALES)
        owner.do(sales.plan, deal_id, action, hat=Hat.SALES)
    owner.window.resize(1920, 1000)
    turn_to_board(owner)
    pile = owner.pipeline.board.piles[0]
    usual = pile.visualRect(pile.cards.index(0, 0)).height()
    pile.resize(180, pile.height())
    owner.settle()
    rects = [pile.visualRect(pile.cards.index(row, 0)) for row in range(3)]
    assert rects[0].height() > usual
    assert [above.bottom() < below.top() for above, below in pairwise(rects)] == [True, True]


def test_what_comes_next_takes_a_second_line_where_one_is_too_short(owner: Owner) -> None:
    deal_id = deal(owner, "Ana")
    owner.do(sales.finish, owner.value("SELECT id FROM sales_activity"), "Talked", hat=Hat.SALES)
    action = FirstAction("call", "2026-12-01T10:00:00.000Z", "the colour of the tiles")
    owner.do(sales.plan, deal_id, action, hat=Hat.SALES)
    turn_to_board(owner)
    pile = owner.pipeline.board.piles[0]
    index = pile.cards.index(0, 0)
    usual = pile.visualRect(index).height()
    line = pile.fontMetrics().height()
    owner.window.resize(1920, 1080)
    owner.settle()
    assert usual - pile.visualRect(index).height() == line + 3
    room = pile.fontMetrics().horizontalAdvance("Tue 1 Dec 10:00 · the colour ")
    assert broken("Tue 1 Dec 10:00 · the colour of the tiles", pile.fontMetrics(), room) == (
        "Tue 1 Dec 10:00 · the colour",
        "of the tiles",
    )
    assert broken("W" * 480, pile.fontMetrics(), 100) == ("W" * 480,)


def test_no_word_vanishes_between_two_lines(owner: Owner) -> None:
    metrics = owner.window.fontMetrics()
    for room in range(60, 240):
        first, *rest = broken("1 h late · Send the revised offer and the plan", metrics, room)
        assert metrics.elidedText(first, Qt.TextElideMode.ElideRight, room) == first or not rest


def test_a_long_title_takes_a_second_line(owner: Owner) -> None:
    deal(owner, "Ana")
    deal(owner, "Rui")
    title = "Bathroom, ground floor, with the door widened"
    owner.do(lambda db: db.execute("UPDATE sales_deal SET title = ? WHERE id = 2", (title,)), hat=Hat.SALES)
    turn_to_board(owner)
    pile = owner.pipeline.board.piles[0]
    heights = [pile.visualRect(pile.cards.index(row, 0)).height() for row in range(2)]
    assert abs(heights[0] - heights[1]) == pile.fontMetrics().height() + 3


def test_the_head_of_a_column_ends_where_its_cards_do(owner: Owner) -> None:
    for number in range(9):
        deal(owner, f"Ana {number}", marked=False)
    turn_to_board(owner)
    owner.window.resize(1024, 700)
    owner.settle()
    board = owner.pipeline.board
    assert board.piles[0].verticalScrollBar().isVisible()
    for column, pile, said in zip(board.columns[:2], board.piles, ("9", "0"), strict=False):
        count = next(label for label in column.findChildren(PlainLabel) if label.text() == said)
        assert count.geometry().right() == pile.viewport().geometry().right()


def test_arrows_choose_and_with_ctrl_or_shift_they_move(owner: Owner) -> None:
    first, second = deal(owner, "Ana"), deal(owner, "Bela")
    turn_to_board(owner)
    assert owner.pipeline.current_id == first
    owner.press(Qt.Key.Key_Down)
    assert owner.pipeline.current_id == second
    owner.press(Qt.Key.Key_Right, CTRL)
    assert (stage(owner, second), on_board(owner)) == ("Qualified", [["Ana"], ["Bela"], [], []])
    assert owner.pipeline.current_id == second
    owner.press(Qt.Key.Key_Right, SHIFT)
    assert stage(owner, second) == "Quoted"
    assert owner.pipeline.board.piles[2].hasFocus()
    owner.press(Qt.Key.Key_Left)
    owner.press(Qt.Key.Key_Left)
    assert owner.pipeline.current_id == first
    owner.press(Qt.Key.Key_Left, CTRL)
    assert stage(owner, first) == "New"
    owner.undo_and_redo(lambda: stage(owner, second))


def test_out_of_the_first_stage_it_is_asked_what_the_talks_showed(owner: Owner) -> None:
    deal_id = deal(owner, "Ana", marked=False)
    turn_to_board(owner)
    owner.press(Qt.Key.Key_Right, CTRL)
    choice = owner.form().editor("stage")
    assert isinstance(choice, QComboBox)
    assert choice.currentText() == "Qualified"
    owner.press(Qt.Key.Key_Escape)
    assert stage(owner, deal_id) == "New"
    owner.press(Qt.Key.Key_Right, CTRL)
    owner.submit()
    assert (stage(owner, deal_id), on_board(owner)[1]) == ("Qualified", ["Ana"])


def drop(owner: Owner, deal_row: int, source: int, target: int) -> None:
    piles = owner.pipeline.board.piles
    data = piles[source].cards.mimeData([piles[source].cards.index(deal_row, 0)])
    let_fall(data, piles[target].viewport(), Qt.DropAction.MoveAction)
    owner.settle()


def chosen(owner: Owner) -> list[int]:
    return list(owner.pipeline.chosen_ids)


def test_several_cards_move_together_and_come_back_in_one_step(owner: Owner) -> None:
    first, second, third = (deal(owner, name) for name in ("Ana", "Bela", "Carl"))
    turn_to_board(owner)
    owner.press(Qt.Key.Key_Down, SHIFT)
    assert chosen(owner) == [first, second]
    assert owner.pipeline.list.count.text() == "2 chosen of 3 open deals · € 0 · likely € 0"
    owner.press(Qt.Key.Key_Right, CTRL)
    assert on_board(owner) == [["Carl"], ["Ana", "Bela"], [], []]
    assert chosen(owner) == [first, second]
    owner.press(Qt.Key.Key_Z, CTRL)
    assert on_board(owner) == [["Ana", "Bela", "Carl"], [], [], []]
    owner.press(Qt.Key.Key_A, CTRL)
    assert chosen(owner) == [first, second, third]
    owner.press(Qt.Key.Key_Up, SHIFT)
    assert chosen(owner) == [first, second]
    owner.press(Qt.Key.Key_J)
    assert chosen(owner) == [second]


def click_card(owner: Owner, number: int, row: int, modifiers: Qt.KeyboardModifier) -> None:
    pile = owner.pipeline.board.piles[number]
    at = pile.visualRect(pile.cards.index(row, 0)).center()
    QTest.mouseClick(pile.viewport(), Qt.MouseButton.LeftButton, modifiers, at)
    owner.settle()


def test_cards_of_several_stages_are_chosen_by_ctrl_and_each_moves_one_stage(owner: Owner) -> None:
    first, second, third = (deal(owner, name) for name in ("Ana", "Bela", "Carl"))
    owner.do(sales.move, third, 4, hat=Hat.SALES)
    turn_to_board(owner)
    click_card(owner, 0, 0, NONE)
    click_card(owner, 3, 0, CTRL)
    assert chosen(owner) == [first, third]
    owner.press(Qt.Key.Key_Right, CTRL)
    assert on_board(owner) == [["Bela"], ["Ana"], [], ["Carl"]]
    click_card(owner, 0, 0, NONE)
    assert chosen(owner) == [second]


def test_shift_and_the_mouse_choose_up_to_a_card(owner: Owner) -> None:
    ids = [deal(owner, name) for name in ("Ana", "Bela", "Carl")]
    turn_to_board(owner)
    click_card(owner, 0, 2, NONE)
    click_card(owner, 0, 1, SHIFT)
    assert chosen(owner) == ids[1:]
    drop(owner, 1, 0, 3)
    assert on_board(owner) == [["Ana"], [], [], ["Bela", "Carl"]]


@pytest.mark.parametrize("board", [True, False])
def test_stage_rest_and_loss_of_several_are_one_step_each(owner: Owner, board: bool) -> None:  # noqa: FBT001  # one of two looks
    ids = [deal(owner, name) for name in ("Ana", "Bela", "Carl")]
    owner.turn_to_pipeline()
    if board:
        owner.press(Qt.Key.Key_B)
    owner.press(Qt.Key.Key_A, CTRL)
    owner.press(Qt.Key.Key_M, CTRL)
    owner.press(Qt.Key.Key_End)
    owner.submit()
    assert {stage(owner, one) for one in ids} == {"Negotiating"}
    owner.press(Qt.Key.Key_L, CTRL | SHIFT)
    owner.submit()
    assert {owner.deal(one).state for one in ids} == {"lost"}
    owner.undo_and_redo(lambda: {owner.deal(one).state for one in ids})
    owner.press(Qt.Key.Key_Z, CTRL)
    owner.press(Qt.Key.Key_A, CTRL)
    owner.trigger("Asleep until…")
    owner.submit()
    assert {owner.deal(one).asleep_until for one in ids} == {"2026-12-26"}
    owner.undo_and_redo(lambda: {owner.deal(one).state for one in ids})


def test_where_one_of_several_refuses_nothing_is_done_to_any(owner: Owner) -> None:
    first, second = deal(owner, "Ana"), deal(owner, "Bela")
    turn_to_board(owner)
    owner.press(Qt.Key.Key_A, CTRL)
    owner.trigger("Asleep until…")
    owner.do(sales.lose, second, "price", hat=Hat.SALES)
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "is lost: reopen it first" in owner.form().trouble
    assert owner.deal(first).state == "open"
    owner.press(Qt.Key.Key_Escape)


def test_words_narrow_the_board_and_its_totals_say_of_how_many(owner: Owner) -> None:
    for name, amount, close in (("Ana", 1_000_00, "2026-11-20"), ("Bela", 500_00, None), ("Carl", 70_00, "2027-02-01")):
        owner.do(reckon, deal(owner, name), amount, close, hat=Hat.SALES)
    turn_to_board(owner)
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("an")
    assert on_board(owner) == [["Ana"], [], [], []]
    assert labels(owner.pipeline.board.columns[0])[1:4] == ["1 of 3", "€ 1,000", "likely € 100 (10 % by default)"]
    assert labels(owner.pipeline.board.columns[1])[1] == "0"
    assert owner.pipeline.list.count.text() == "1 of 3 open deals · € 1,000 · likely € 100"
    owner.press(Qt.Key.Key_B, SHIFT)
    assert labels(owner.pipeline.board.columns[0])[1] == "0 of 3"
    owner.press(Qt.Key.Key_Escape)
    assert owner.focused() is owner.pipeline.board.piles[0]
    assert on_board(owner) == [["Ana", "Carl", "Bela"], [], [], []]
    owner.press(Qt.Key.Key_F, CTRL)
    closing = owner.pipeline.list.pull_downs.boxes["closing"]
    assert closing.isVisible()
    closing.setFocus()
    owner.press(Qt.Key.Key_Down)
    assert (closing.currentText(), on_board(owner)[0]) == ("Late to close", ["Ana"])
    owner.press(Qt.Key.Key_End)
    assert (closing.currentText(), on_board(owner)[0]) == ("No closing day", ["Bela"])
    owner.pipeline.board.piles[0].setFocus()
    owner.press(Qt.Key.Key_B)
    assert [row[1] for row in rows(owner.pipeline.table)] == ["Bela"]
    assert owner.pipeline.list.count.text() == "1 of 3 deals · € 500 of € 1,570 open in all"
    owner.press(Qt.Key.Key_Escape)
    assert [row[1] for row in rows(owner.pipeline.table)] == ["Ana", "Carl", "Bela"]


def test_the_board_is_exported_as_it_shows_or_the_chosen_cards(owner: Owner) -> None:
    for name in ("Ana", "Bela", "Carl"):
        deal(owner, name)
    owner.do(put_to_sleep, deal(owner, "Dora"), "2027-01-01", hat=Hat.SALES)
    turn_to_board(owner)
    assert exported(owner) == ["Ana", "Bela", "Carl"]
    owner.press(Qt.Key.Key_Down, SHIFT)
    assert exported(owner) == ["Ana", "Bela"]
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_B)
    assert exported(owner) == ["Ana", "Bela", "Carl", "Dora"]
    owner.press(Qt.Key.Key_Down, SHIFT)
    assert exported(owner) == ["Carl", "Dora"]


def test_chosen_cards_are_copied_as_the_list_shows_them(owner: Owner) -> None:
    for name in ("Ana", "Bela", "Carl"):
        deal(owner, name)
    turn_to_board(owner)
    owner.press(Qt.Key.Key_Down, SHIFT)
    owner.press(Qt.Key.Key_C, CTRL | SHIFT)
    copied = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert [row[:3] for row in copied] == [["A kitchen", "Ana", "New"], ["A kitchen", "Bela", "New"]]


def exported(owner: Owner) -> list[str]:
    owner.press(Qt.Key.Key_E, CTRL | SHIFT)
    with owner.script.saved[-1].open(newline="", encoding="utf-8-sig") as file:
        return [row["Customer"] for row in csv.DictReader(file)]


def test_a_card_is_dropped_on_another_stage(owner: Owner) -> None:
    deal_id = deal(owner, "Ana")
    turn_to_board(owner)
    drop(owner, 0, 0, 3)
    assert (stage(owner, deal_id), on_board(owner)) == ("Negotiating", [[], [], [], ["Ana"]])
    assert owner.pipeline.current_id == deal_id
    steps = owner.count("business_step")
    drop(owner, 0, 3, 3)
    assert owner.count("business_step") == steps


def test_the_verbs_of_the_menu_act_on_the_chosen_card(owner: Owner) -> None:
    deal(owner, "Ana")
    second = deal(owner, "Bela")
    turn_to_board(owner)
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_A, CTRL | SHIFT)
    owner.fill("1200")
    owner.submit()
    assert owner.deal(second).amount == 1_200_00
    owner.trigger("Asleep until…")
    owner.submit()
    assert (owner.deal(second).state, on_board(owner)[0]) == ("asleep", ["Ana"])
    owner.trigger("Chance of its own…")
    owner.fill("45 %")
    owner.submit()
    assert cards(owner, 0)[0].amount == "no amount · 45 %"


def test_what_has_no_card_is_one_click_away_in_the_list(owner: Owner) -> None:
    for number in range(53):
        owner.window.workspace.do("Deal", _copy, number, hat=Hat.SALES)
    owner.settle()
    turn_to_board(owner)
    (more,) = [one for one in owner.pipeline.board.findChildren(QPushButton) if one.isVisible()]
    assert more.text() == "and 3 more"
    more.click()
    owner.settle()
    stages = owner.pipeline.list.pull_downs.boxes["stage"]
    assert (stages.isVisible(), stages.currentText()) == (True, "New")
    assert len(rows(owner.pipeline.table)) == 53
    owner.press(Qt.Key.Key_B)
    owner.press(Qt.Key.Key_B)
    assert not stages.isVisible()
    assert stages.currentText() == "Any stage"


def _copy(db: object, number: int) -> None:
    db.insert("sales_deal", uid=str(number), title=f"Copy {number}", stage_id=1)  # type: ignore[attr-defined]


def heads(owner: Owner) -> list[str]:
    return [labels(column)[0] for column in owner.pipeline.board.columns]


def test_a_stage_is_edited_from_its_column(owner: Owner) -> None:
    deal(owner, "Ana")
    turn_to_board(owner)
    owner.press(Qt.Key.Key_F2)
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill("Fresh")
    owner.submit()
    assert heads(owner)[0] == "Fresh"
    for words, after in (
        ("Move right ▸", ["Qualified", "Fresh", "Quoted", "Negotiating"]),
        ("◂ Move left", ["Fresh", "Qualified", "Quoted", "Negotiating"]),
    ):
        owner.press(Qt.Key.Key_F2)
        click(owner, words)
        assert heads(owner) == after
        assert owner.focused() is owner.pipeline.board.piles[after.index("Fresh")]
    owner.press(Qt.Key.Key_F2)
    click(owner, "Add one after it…")
    owner.fill("Measured", "40")
    owner.submit()
    assert heads(owner)[:2] == ["Fresh", "Measured"]
    owner.press(Qt.Key.Key_F2)
    click(owner, "Remove…")
    assert "One deal moves. What is closed keeps the stage it had." in labels(owner.form())
    owner.submit()
    assert (heads(owner)[0], on_board(owner)[0]) == ("Measured", ["Ana"])
    owner.undo_and_redo(lambda: heads(owner))


def click(owner: Owner, words: str) -> None:
    (button,) = [one for one in owner.form().findChildren(QPushButton) if one.text() == words]
    button.click()
    owner.settle()


def test_the_menu_edits_a_stage_by_its_name(owner: Owner) -> None:
    turn_to_board(owner)
    owner.trigger("Stages…")
    owner.press(Qt.Key.Key_Down)
    owner.press(Qt.Key.Key_Return)
    owner.go_to("chance")
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("x")
    owner.press(Qt.Key.Key_Return)
    assert "whole number between 0 and 100" in owner.form().trouble
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("35")
    owner.submit()
    assert owner.value("SELECT chance FROM sales_stage WHERE name = 'Qualified'") == 35
    owner.trigger("Stages…")
    (add,) = [one for one in owner.form().findChildren(QPushButton) if one.text() == "Add a stage at the end…"]
    assert add.width() == add.sizeHint().width()
    click(owner, "Add a stage at the end…")
    owner.fill("Signed", "95")
    owner.submit()
    assert heads(owner)[-1] == "Signed"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
@pytest.mark.parametrize("dark", [False, True])
def test_the_board_fits_and_scrolls_sideways_with_many_stages(
    owner: Owner,
    size: tuple[int, int],
    dark: bool,  # noqa: FBT001  # one of two colours
) -> None:
    if dark:
        owner.press(Qt.Key.Key_D, CTRL | SHIFT)
    owner.fill_hostile()
    turn_to_board(owner)
    owner.window.resize(*size)
    owner.settle()
    assert misfits(owner.window) == []
    board = owner.pipeline.board
    assert not board.horizontalScrollBar().isVisible()
    for text in HOSTILE:
        owner.do(add_stage, text[:60], 10, hat=Hat.SALES)
    assert misfits(owner.window) == []
    assert board.horizontalScrollBar().isVisible()
    for _ in range(9):
        owner.press(Qt.Key.Key_Right)
    assert board.horizontalScrollBar().value() == board.horizontalScrollBar().maximum()
