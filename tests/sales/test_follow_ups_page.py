"""The follow-ups by real keys: done in two keys with the next one proposed, and moved by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, labels, open_window, rows
from fit import misfits
from hall_desk import Owner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.rules.deals import FirstAction
from twohats.sales.ui.done_form import DoneForm

pytestmark = pytest.mark.window
KEY = Qt.Key


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    """It is Thursday, 26 November, 10:00."""
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "follow.twohats", firm) as owner:
        yield owner


def turn_to(owner: Owner) -> None:
    owner.press(KEY.Key_2, CTRL)
    number = [leaf.name for leaf in owner.window.sales.leaves].index("Follow-ups") + 1
    owner.press(KEY(KEY.Key_0 + number), ALT)


def shown(owner: Owner, *columns: int) -> list[tuple[str, ...]]:
    return [tuple(row[number] for number in columns) for row in rows(owner.window.sales.follow_ups.table)]


def plan(owner: Owner, deal_id: int, kind: str, due: str, subject: str) -> None:
    owner.do(sales.plan, deal_id, FirstAction(kind, f"2026-{due}:00.000Z", subject), hat=Hat.SALES)


def open_activities(owner: Owner) -> list[tuple[str, str, str]]:
    return owner.db.all("SELECT kind, due_at, subject FROM sales_activity WHERE done_at IS NULL ORDER BY due_at")


def test_digits_turn_to_what_is_due_by_day(owner: Owner) -> None:
    deal_id = owner.hand_over()
    for kind, due, subject in (
        ("visit", "11-26T15:00", "Measure"),
        ("email", "11-27T09:00", "Plans"),
        ("meeting", "11-29T09:00", "Decide"),
        ("task", "12-20T09:00", "Card"),
    ):
        plan(owner, deal_id, kind, due, subject)
    turn_to(owner)
    assert shown(owner, 1, 2, 3, 4, 5, 7) == [("1 h late", "Ana Ferreira", "A kitchen", "Call", "First call", "New")]
    assert owner.window.sales.follow_ups.list.count.text() == "1 listed · 1 late · 1 still today · 1 tomorrow"
    seen: dict[str, tuple[str, str]] = {}
    for digit in (KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5):
        owner.press(digit)
        seen |= {when: (kind, about) for when, kind, about in shown(owner, 1, 4, 5)}
    assert seen == {
        "today 15:00": ("Visit", "Measure"),
        "tomorrow 09:00": ("E-mail", "Plans"),
        "Sun 29 Nov 09:00": ("Meeting", "Decide"),
        "20 Dec": ("Task", "Card"),
    }
    owner.press(KEY.Key_6)
    assert shown(owner, 0) == []
    assert "Nothing was done yet" in owner.window.sales.follow_ups.table.empty_sentence


def test_two_keys_say_it_is_done_and_enter_takes_the_next_one(owner: Owner) -> None:
    deal_id = owner.hand_over()
    turn_to(owner)
    owner.press(KEY.Key_D)
    owner.press(KEY.Key_R)
    assert "This is done. Enter plans the next one, Esc plans nothing." in labels(owner.form())
    owner.press(KEY.Key_Return)
    assert not owner.forms()
    assert open_activities(owner) == [("call", "2026-12-01T09:00:00.000Z", "First call")]
    assert owner.value("SELECT outcome FROM sales_activity WHERE done_at IS NOT NULL") == "Reached"
    assert owner.handoff(deal_id).first_touch_at is not None
    owner.undo_and_redo(lambda: (open_activities(owner), owner.handoff(deal_id).first_touch_at is None))
    owner.press(KEY.Key_6)
    assert shown(owner, 2, 6) == [("Ana Ferreira", "Reached")]
    owner.press(KEY.Key_D)
    owner.press(KEY.Key_T)
    assert not owner.forms()


def test_not_reached_is_tried_again_tomorrow_and_stops_no_clock(owner: Owner) -> None:
    deal_id = owner.hand_over()
    turn_to(owner)
    owner.press(KEY.Key_Return)
    owner.press(KEY.Key_N)
    assert not owner.form().editor("right_place").isVisible()
    owner.press(KEY.Key_Return)
    assert open_activities(owner) == [("call", "2026-11-27T09:00:00.000Z", "First call")]
    assert owner.handoff(deal_id).first_touch_at is None


def test_escape_leaves_the_next_one_out_but_it_is_done(owner: Owner) -> None:
    owner.hand_over()
    turn_to(owner)
    owner.press(KEY.Key_D)
    owner.press(KEY.Key_Escape)
    assert len(open_activities(owner)) == 1
    owner.press(KEY.Key_D)
    owner.press(KEY.Key_N)
    owner.press(KEY.Key_Escape)
    assert not owner.forms()
    assert open_activities(owner) == []
    assert owner.value("SELECT outcome FROM sales_activity") == "Not reached"


@pytest.mark.parametrize("words", ["Wants oak, no rush", "She rang off", "No answer", "orders next week"])
def test_words_and_enter_say_what_came_of_it_whatever_they_begin_with(owner: Owner, words: str) -> None:
    owner.hand_over()
    turn_to(owner)
    owner.press(KEY.Key_D)
    for letter in words:
        owner.type(letter)
    owner.press(KEY.Key_Return)
    owner.press(KEY.Key_Return)
    said = owner.value("SELECT outcome FROM sales_activity WHERE done_at IS NOT NULL")
    assert said == (words if words[0] != "o" else words[1:])
    assert len(open_activities(owner)) == 1


def test_one_key_moves_several_and_undo_moves_them_back(owner: Owner) -> None:
    deal_id = owner.hand_over()
    plan(owner, deal_id, "visit", "11-25T15:00", "Measure")
    turn_to(owner)
    before = open_activities(owner)
    owner.press(KEY.Key_A, CTRL)
    owner.press(KEY.Key_T)
    assert [due for _, due, _ in open_activities(owner)] == ["2026-11-27T09:00:00.000Z", "2026-11-27T15:00:00.000Z"]
    owner.press(KEY.Key_Z, CTRL)
    assert open_activities(owner) == before
    owner.press(KEY.Key_A, CTRL)
    owner.press(KEY.Key_W)
    assert [due for _, due, _ in open_activities(owner)] == ["2026-12-03T09:00:00.000Z", "2026-12-03T15:00:00.000Z"]
    owner.press(KEY.Key_5)
    owner.press(KEY.Key_E)
    owner.write(subject="again")
    owner.submit()
    assert open_activities(owner)[0][2] == "again"
    owner.press(KEY.Key_Delete)
    assert len(open_activities(owner)) == 1


def test_the_verbs_of_a_deal_act_on_the_follow_ups_deal(owner: Owner) -> None:
    owner.hand_over()
    turn_to(owner)
    owner.press(KEY.Key_D, CTRL)
    assert isinstance(owner.form(), DoneForm)
    owner.press(KEY.Key_Escape)
    owner.press(KEY.Key_P, CTRL | SHIFT)
    assert owner.form().windowTitle() == "Next action: A kitchen"


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700), (1600, 900)])
def test_what_is_to_be_done_has_the_most_room(owner: Owner, size: tuple[int, int]) -> None:
    owner.hand_over()
    owner.window.resize(*size)
    turn_to(owner)
    table, headings = owner.window.sales.follow_ups.table, owner.window.sales.follow_ups.list.listing.columns
    widths = {headings[number].heading: table.columnWidth(number) for number in table.shown_columns()}
    assert widths["About"] == max(widths.values())
    assert widths["About"] > table.fontMetrics().horizontalAdvance("Call about the tiles")
    assert widths["Who"] > table.fontMetrics().horizontalAdvance("Ana Ferreira")
    assert widths["Deal"] > table.fontMetrics().horizontalAdvance("A kitchen")
    assert not table.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
def test_page_and_form_fit_whatever_they_hold(owner: Owner, size: tuple[int, int]) -> None:
    owner.fill_hostile()
    owner.window.resize(*size)
    turn_to(owner)
    assert len(shown(owner, 0)) == len(HOSTILE)
    for _ in HOSTILE:
        assert misfits(owner.window) == []
        owner.press(KEY.Key_D)
        assert misfits(owner.form()) == []
        owner.press(KEY.Key_R)
        assert misfits(owner.form()) == []
        owner.press(KEY.Key_Return)
    owner.press(KEY.Key_6)
    assert misfits(owner.window) == []
