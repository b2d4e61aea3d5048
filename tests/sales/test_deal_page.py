"""The page of one deal by real keys: all that is known of it, notes, files, rest, and the money of a won one."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, SHIFT, labels, open_window, rows
from fit import misfits
from hall_desk import PROMISE, Owner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from twohats.business.rules.profile import Profile
from twohats.days import short_day
from twohats.hat import Hat
from twohats.sales.operations.deals import link_file, note, reckon
from twohats.sales.operations.quoting import send_quote, write_quote
from twohats.sales.rules.quotes import NewQuote
from twohats.sales.ui.money_forms import PartRows

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", target=3_600_000)
    with open_window(Owner, qtbot, tmp_path / "deal.twohats", firm) as owner:
        yield owner


def words(owner: Owner) -> str:
    """Everything that can be read on the open page."""
    return "\n".join(labels(owner.pipeline.record))


def open_page(owner: Owner) -> None:
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_Return)


def sold(owner: Owner) -> list[tuple[str, int]]:
    return list(owner.db.all("SELECT sold_on, amount FROM sales_sale ORDER BY sold_on, id"))


def test_enter_opens_the_page_and_escape_goes_back(owner: Owner) -> None:
    deal_id = owner.hand_over()
    for press_first in ((), (Qt.Key.Key_B,)):
        owner.turn_to_pipeline()
        for key in press_first:
            owner.press(key)
        owner.press(Qt.Key.Key_Return)
        assert owner.pipeline.open_id == deal_id
        text = words(owner)
        for said in (f"We promised: {PROMISE}", "0@example.com", "10 %, by default in its stage", "no day set"):
            assert said in text
        for said in ("Call · First call", "Marketing sent it", "Accepted", "Opened"):
            assert said in text
        owner.press(Qt.Key.Key_Escape)
        assert not owner.pipeline.page.isVisible()
        assert owner.pipeline.current_id == deal_id
        assert owner.focused() is owner.pipeline.first
    assert owner.pipeline.shows_board


def test_the_day_it_may_close_says_how_often_it_moved(owner: Owner) -> None:
    deal_id = owner.hand_over()
    for day in ("2026-12-01", "2026-12-20", "2027-03-15"):
        owner.do(reckon, deal_id, 1000_00, day, hat=Hat.SALES)
        owner.do(reckon, deal_id, 1000_00, day, hat=Hat.SALES)
        owner.clock.forward(days=1)
    open_page(owner)
    assert "15 Mar 2027, moved twice, originally 1 Dec" in words(owner)
    assert "Expected close: 20 Dec" in words(owner)


def test_a_day_within_what_happened_is_written_out(owner: Owner) -> None:
    deal_id = owner.hand_over()
    today = owner.window.workspace.now().date()
    for day in (today, today + timedelta(days=1), today + timedelta(days=2)):
        owner.do(reckon, deal_id, 1000_00, day.isoformat(), hat=Hat.SALES)
        owner.clock.forward(days=1)
    owner.clock.forward(days=-2)
    open_page(owner)
    read = words(owner)
    assert f"originally {short_day(today)}" in read
    assert f"Expected close: {short_day(today + timedelta(days=1))}" in read
    assert not re.search(r"(close:|originally) (today|tomorrow|yesterday)", read)


def test_n_and_o_write_down_what_was_said(owner: Owner) -> None:
    owner.hand_over()
    open_page(owner)
    owner.press(Qt.Key.Key_N)
    owner.fill("Wants oak")
    owner.submit()
    owner.press(Qt.Key.Key_O)
    owner.fill("Too dear")
    owner.submit()
    lines = labels(owner.pipeline.record)
    assert lines.index("Objections") < lines.index("Too dear") < lines.index("Notes") < lines.index("Wants oak")
    assert owner.db.all("SELECT kind, words FROM sales_note ORDER BY id") == [
        ("note", "Wants oak"),
        ("objection", "Too dear"),
    ]
    owner.undo_and_redo(lambda: "Too dear" in words(owner))
    owner.press(Qt.Key.Key_O)
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "is to be noted" in owner.form().trouble


def button(owner: Owner, said: str) -> QPushButton:
    (found,) = [
        one for one in owner.pipeline.record.findChildren(QPushButton) if one.text() == said and one.isVisible()
    ]
    return found


def test_a_linked_file_is_opened_and_missed_when_it_is_gone(owner: Owner, tmp_path: Path) -> None:
    deal_id = owner.hand_over()
    open_page(owner)
    plan = tmp_path / "plan of the kitchen.pdf"
    plan.write_text("plan")
    owner.script.path = plan
    button(owner, "Link a file…").click()
    owner.settle()
    assert plan.name in words(owner)
    button(owner, "Open").click()
    assert [Path(one.toLocalFile()) for one in owner.script.opened] == [plan]
    plan.unlink()
    button(owner, "Open").click()
    assert owner.script.told == [f"“{plan}” is no longer there. It was moved, renamed or deleted."]
    owner.pipeline.refresh()
    owner.settle()
    assert "no longer there" in words(owner)
    button(owner, "Remove link").click()
    owner.settle()
    assert "None linked. A linked file stays where it is." in words(owner)
    owner.undo_and_redo(lambda: plan.name in words(owner))
    assert owner.value("SELECT count(*) FROM sales_file WHERE deal_id = ?", deal_id) == 0


def test_a_deal_rests_wakes_and_has_its_own_name_and_chance(owner: Owner) -> None:
    deal_id = owner.hand_over()
    open_page(owner)
    owner.trigger("Asleep until…")
    owner.submit()
    assert owner.pipeline.page.state.text() == "Asleep until 26 Dec"
    owner.trigger("Wake…")
    assert owner.pipeline.page.state.text() == "New"
    owner.trigger("Rename…")
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill("Kitchen, Elm St.")
    owner.submit()
    owner.trigger("Chance of its own…")
    owner.fill("101")
    owner.press(Qt.Key.Key_Return)
    assert "between 0 and 100" in owner.form().trouble
    owner.press(Qt.Key.Key_A, CTRL)
    owner.fill("90")
    owner.submit()
    assert (owner.deal(deal_id).title, owner.deal(deal_id).chance) == ("Kitchen, Elm St.", 90)
    assert "90 %, its own" in words(owner)
    owner.undo_and_redo(lambda: "90 %, its own" in words(owner))


def test_an_action_that_says_only_its_kind_is_read_as_a_word(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.do(sales.finish, 1, hat=Hat.SALES)
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert owner.form().values()["kind"] == "Call"
    owner.press(Qt.Key.Key_E)
    owner.submit()
    assert owner.value("SELECT kind FROM sales_activity WHERE done_at IS NULL") == "email"
    assert rows(owner.pipeline.table)[0][5] == "tomorrow 10:00 · E-mail"
    owner.press(Qt.Key.Key_Return)
    assert "E-mail" in words(owner)
    assert owner.pipeline.open_id == deal_id


def test_quotes_stand_on_the_page_and_in_what_happened(owner: Owner) -> None:
    deal_id = owner.hand_over()
    quote_id = owner.do(write_quote, deal_id, NewQuote(net=4_000_00, valid_until="2026-12-24"), hat=Hat.SALES)
    owner.do(send_quote, quote_id, hat=Hat.SALES)
    open_page(owner)
    text = words(owner)
    assert "€ 4,000 · waiting · valid until 24 Dec" in text
    assert any(line.startswith("Quote ") and line.endswith(" sent") for line in text.splitlines())
    owner.do(write_quote, deal_id, NewQuote(net=5_000_00), hat=Hat.SALES)
    happened = [line for line in labels(owner.pipeline.record) if line.startswith("Quote Q")]
    assert [line.split()[-1] for line in happened] == ["written", "sent"]


def test_the_state_of_a_quote_is_said_in_the_language_of_the_firm(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "german.twohats", Profile("Kowalski", locale="de_DE")) as owner:
        quote_id = owner.do(write_quote, owner.hand_over(), NewQuote(net=4_000_00), hat=Hat.SALES)
        owner.do(send_quote, quote_id, hat=Hat.SALES)
        open_page(owner)
        assert "4.000 € · wartend" in words(owner)


def win(owner: Owner) -> int:
    deal_id = owner.hand_over()
    order = sales.Win(1_000_00, "2026-12-01", "2026-12-20", "A-1")
    owner.do(sales.win, deal_id, order, hat=Hat.SALES)
    owner.turn_to_pipeline()
    owner.press(Qt.Key.Key_2)
    owner.press(Qt.Key.Key_Return)
    return deal_id


def amounts(owner: Owner) -> list[QLineEdit]:
    (parts,) = owner.form().findChildren(PartRows)
    return [one for one in parts.findChildren(QLineEdit) if one.accessibleName().startswith("Amount")]


def test_the_money_of_a_won_deal_is_split_moved_reversed_and_grows(owner: Owner) -> None:
    win(owner)
    assert "€ 1,000 · A-1" in words(owner)
    owner.trigger("Split into parts…")
    for number, typed in enumerate(("300", "500")):
        owner.go_to(amounts(owner)[number])
        owner.type(typed)
    assert "€ 800 of € 1,000 agreed · € 200 to go" in labels(owner.form())
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().trouble == "The parts are € 200 short of the € 1,000 agreed."
    owner.go_to(amounts(owner)[2])
    owner.type("200")
    owner.submit()
    assert sold(owner) == [("2026-11-26", 300_00), ("2026-12-20", 500_00), ("2026-12-20", 200_00)]
    owner.undo_and_redo(lambda: sold(owner))
    owner.trigger("Extra money…")
    owner.fill("50")
    owner.submit()
    owner.trigger("Reverse…")
    owner.go_to("amount")
    owner.type("301")
    owner.press(Qt.Key.Key_Return)
    assert owner.form().trouble == "At most € 300 can be reversed."
    owner.press(Qt.Key.Key_A, CTRL)
    owner.type("100")
    owner.submit()
    assert sum(amount for _, amount in sold(owner)) == 950_00
    owner.undo_and_redo(lambda: sold(owner))
    assert "Reversed: € 100" in words(owner)
    owner.trigger("Move the sale…")
    owner.press(Qt.Key.Key_Escape)
    owner.trigger("Rename…")
    owner.press(Qt.Key.Key_Escape)


def test_the_only_sale_moves_to_another_day(owner: Owner) -> None:
    win(owner)
    owner.trigger("Move the sale…")
    owner.go_to("day")
    owner.press(Qt.Key.Key_Tab)
    owner.press(Qt.Key.Key_Up)
    owner.submit()
    assert sold(owner) != [("2026-11-26", 1_000_00)]
    owner.undo_and_redo(lambda: sold(owner))


def test_a_firm_that_counts_in_parts_is_asked_for_them_at_once(owner: Owner) -> None:
    owner.do(sales.set_up_sales, "", 0, "parts", hat=Hat.SALES)
    owner.hand_over()
    open_page(owner)
    owner.press(Qt.Key.Key_W, CTRL | SHIFT)
    owner.fill("1000")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.form().windowTitle() == "Split into parts: A kitchen"
    owner.go_to(amounts(owner)[0])
    owner.type("1000")
    owner.submit()
    assert owner.db.all("SELECT part, amount FROM sales_sale") == [("deposit", 1_000_00)]


def test_an_open_deal_has_no_money_to_split(owner: Owner) -> None:
    owner.hand_over()
    open_page(owner)
    with pytest.raises(Exception, match="is not won"):
        owner.window.sales.money_forms.split(owner.deal(1))


@pytest.mark.parametrize("size", [(1280, 800), (1024, 700)])
@pytest.mark.parametrize("dark", [False, True])
def test_the_page_fits_whatever_it_holds(owner: Owner, size: tuple[int, int], dark: bool) -> None:  # noqa: FBT001  # one of two colours
    if dark:
        owner.press(Qt.Key.Key_D, CTRL | SHIFT)
    owner.window.resize(*size)
    owner.publish_direction()
    owner.fill_hostile()
    owner.turn_to_pipeline()
    for deal_id, text in enumerate(HOSTILE, 1):
        owner.do(note, deal_id, text, hat=Hat.SALES)
        owner.do(link_file, deal_id, f"/nowhere/{text[:200]}", hat=Hat.SALES)
        owner.do(sales.log_activity, deal_id, "call", text, hat=Hat.SALES)
        owner.do(sales.win, deal_id, sales.Win(1_000_00, "2026-12-01", "2026-12-20", text), hat=Hat.SALES)
        owner.pipeline.open(deal_id)
        owner.settle()
        assert misfits(owner.window) == []
        for forms in (owner.window.sales.money_forms.split, owner.window.sales.money_forms.reverse):
            forms(owner.deal(deal_id))
            owner.settle()
            assert misfits(owner.form()) == []
            owner.press(Qt.Key.Key_Escape)
