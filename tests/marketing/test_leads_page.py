"""The leads by keys alone: views, page, corrections, consent, score, several at once, columns, copy, export."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import ALT, CTRL, NONE, SHIFT, Clock, Owner, labels, open_window, rows
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.store import leads as store
from twohats.marketing.ui.leads import LeadsPage
from twohats.marketing.ui.scoring import ScoreRules
from twohats.sales.operations import money
from twohats.sales.rules.deals import FirstAction
from twohats.sales.rules.parts import Part
from twohats.storage.file import BusinessFile
from twohats.widgets.fields import OptionalDay

pytestmark = pytest.mark.window

LEADS = (
    NewLead(Person("Ana Ferreira", "Café Lisboa", "ana@example.com"), "What is the price of a kitchen?", "Instagram"),
    NewLead(Person("Tom Becker", "", "", "+351 912 345 678"), "Two bathrooms", "Referral"),
    NewLead(Person("=HYPERLINK(1)", "-1+2", "eve@example.com"), "Loft", "Unknown"),
)


def capture(file: BusinessFile) -> None:
    """The leads, a minute after each other."""
    assert isinstance(file.clock, Clock)
    for lead in LEADS:
        file.do(Hat.MARKETING, "New lead", marketing.capture, lead)
        file.clock.forward(minutes=1)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Owner, qtbot, tmp_path / "leads.twohats", firm, size=(1360, 850), before=capture) as owner:
        owner.press(Qt.Key.Key_4, ALT)
        yield owner


def page(owner: Owner) -> LeadsPage:
    return owner.window.marketing.leads


def shown(owner: Owner) -> list[str]:
    """The names in the list, from the top."""
    return [row[0] for row in rows(page(owner).table)]


def words(owner: Owner) -> str:
    """Everything that can be read on the open page."""
    return "\n".join(labels(page(owner).record))


def test_digits_choose_the_saved_views(owner: Owner) -> None:
    assert shown(owner) == ["=HYPERLINK(1), -1+2", "Tom Becker", "Ana Ferreira, Café Lisboa"]
    owner.press(Qt.Key.Key_R, CTRL)
    owner.press(Qt.Key.Key_3)
    assert shown(owner) == ["=HYPERLINK(1), -1+2"]
    owner.press(Qt.Key.Key_6)
    assert shown(owner) == ["=HYPERLINK(1), -1+2"]
    owner.press(Qt.Key.Key_2)
    assert shown(owner) == ["Tom Becker", "Ana Ferreira, Café Lisboa"]
    owner.press(Qt.Key.Key_1)
    assert page(owner).list.count.text() == "3 leads"


def test_a_firm_that_is_its_own_contact_is_named_once(owner: Owner) -> None:
    owner.do(marketing.capture, NewLead(Person("Bookshop Two Cats", "Bookshop Two Cats"), "shelves", "Instagram"))
    assert "Bookshop Two Cats" in shown(owner)


def test_enter_opens_the_page_and_escape_comes_back(owner: Owner) -> None:
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    text = words(owner)
    for said in ("Ana Ferreira · Café Lisboa", "What is the price of a kitchen?", "ana@example.com"):
        assert said in text
    assert "+20 asked for a price, −15 no phone" in text
    assert "8 of 8 conditions met" in text
    owner.press(Qt.Key.Key_T, CTRL)
    owner.fill("She wants oak")
    owner.submit()
    assert "She wants oak" in words(owner)
    owner.undo_and_redo(lambda: (owner.count("marketing_touchpoint"), "She wants oak" in words(owner)))
    owner.press(Qt.Key.Key_Escape)
    assert page(owner).open_id is None
    assert page(owner).table.current_id() == 1


def test_the_page_tells_what_sales_found_and_when_it_gave_a_lead_back(owner: Owner) -> None:
    page(owner).open(1)
    sending = Sending(promise="10 % off")
    handoff_id = owner.do(send, 1, sending)
    deal_id = owner.do(sales.accept, handoff_id, FirstAction("call", "2026-11-27T10:00:00.000Z"), hat=Hat.SALES)
    owner.clock.forward(days=1)
    owner.do(sales.mark, deal_id, Marks(place=True, time=False), hat=Hat.SALES)
    owner.clock.forward(days=2)
    owner.do(sales.give_back, deal_id, "wrong season", "ask in spring", hat=Hat.SALES)
    told = ["Sales gave it back", "What Sales found", "Sales accepted it", "Sent to Sales"]
    assert [line for line in labels(page(owner).record) if line in told] == told
    assert "right place, wrong time" in words(owner)
    assert "wrong season · ask in spring" in words(owner)


def test_what_happened_on_one_day_stands_there_from_the_newest(owner: Owner) -> None:
    page(owner).open(1)
    handoff_id = owner.do(send, 1, Sending(no_promise=True))
    deal_id = owner.do(sales.accept, handoff_id, FirstAction("call", "2026-11-27T10:00:00.000Z"), hat=Hat.SALES)
    owner.do(sales.win, deal_id, sales.Win(1_000_00), hat=Hat.SALES)
    told = ["Sold € 1,000", "Won € 1,000"]
    assert [line.replace("\u00a0", " ") for line in labels(page(owner).record) if "1,000" in line] == told


def test_a_sale_in_parts_or_on_another_day_is_not_told_as_taken_back(owner: Owner) -> None:
    page(owner).open(1)
    handoff_id = owner.do(send, 1, Sending(no_promise=True))
    deal_id = owner.do(sales.accept, handoff_id, FirstAction("call", "2026-11-27T10:00:00.000Z"), hat=Hat.SALES)
    owner.do(sales.win, deal_id, sales.Win(1_000_00), hat=Hat.SALES)
    owner.clock.forward(minutes=1)
    parts = (Part("deposit", "2026-11-26", 400_00), Part("final", "2026-12-20", 600_00))
    sale_id, _ = owner.do(money.split, deal_id, parts, hat=Hat.SALES)
    assert "Sale split into parts" in words(owner)
    assert "Sale reversed" not in words(owner)
    owner.clock.forward(minutes=1)
    owner.do(money.move_sale, sale_id, "2026-11-27", hat=Hat.SALES)
    assert "Sale changed" in words(owner)
    assert "Sale reversed" not in words(owner)
    owner.clock.forward(minutes=1)
    owner.do(money.reverse, sale_id, 100_00, hat=Hat.SALES)
    assert any(line.startswith("Sale reversed") and "100" in line for line in labels(page(owner).record))


def test_a_day_that_is_not_set_begins_on_the_day_of_the_business(owner: Owner) -> None:
    owner.clock.forward(days=40)
    today = owner.window.workspace.now().date()
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    for key, modifiers, name in ((Qt.Key.Key_F2, NONE, "wanted_from"), (Qt.Key.Key_Return, CTRL, "promise_until")):
        owner.press(key, modifiers)
        editor = owner.form().editor(name)
        assert isinstance(editor, OptionalDay)
        day = editor.day
        assert (day.date().toPython(), day.isEnabled()) == (today, False)
        owner.press(Qt.Key.Key_Escape)


def test_what_is_known_is_corrected(owner: Owner) -> None:
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    owner.press(Qt.Key.Key_F2)
    QTest.keyClick(owner.focused(), Qt.Key.Key_A, CTRL)
    owner.fill("Thomas Becker", "Becker & Sons")
    owner.go_to("wanted_from")
    owner.press(Qt.Key.Key_Space)
    owner.go_to("place")
    owner.fill("Cascais", "pt", "builder, vip")
    owner.submit()
    text = words(owner)
    for said in ("Thomas Becker · Becker & Sons", "Cascais", "builder, vip", "Edit lead"):
        assert said in text
    assert owner.value("SELECT group_concat(name) FROM marketing_tag") == "builder,vip"
    assert owner.value("SELECT wanted_from FROM marketing_lead WHERE id = 2") is not None
    owner.undo_and_redo(lambda: owner.value("SELECT name FROM business_contact WHERE id = 2"))
    assert "Thomas Becker" in words(owner)


def test_who_wants_no_news_still_gets_offers(owner: Owner) -> None:
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    owner.trigger("May we contact them?…")
    owner.press(Qt.Key.Key_Down)
    owner.go_to("purpose")
    owner.type("n")
    owner.submit()
    assert owner.value("SELECT group_concat(DISTINCT purpose) FROM business_consent") == "news"
    assert "No news" in words(owner)
    assert "asked not to be contacted" not in words(owner)


def test_who_does_not_want_to_be_contacted_is_written_down(owner: Owner) -> None:
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    owner.trigger("May we contact them?…")
    owner.press(Qt.Key.Key_Down)
    owner.submit()
    assert "asked not to be contacted" in words(owner)
    assert "they asked not to be contacted, or never asked" in words(owner)
    owner.undo_and_redo(lambda: owner.count("business_consent"))


def test_the_owner_edits_the_rules_of_the_score(owner: Owner) -> None:
    owner.press(Qt.Key.Key_J)
    owner.press(Qt.Key.Key_Return)
    assert "+15 was referred to us" in words(owner)
    owner.trigger("Rules for the score…")
    (dialog,) = owner.window.findChildren(ScoreRules)
    owner.press(Qt.Key.Key_Insert)
    QTest.keyClick(owner.focused(), Qt.Key.Key_A, CTRL)
    owner.fill("+7", "wants a bathroom", "", "bathroom, shower")
    owner.submit()
    assert dialog.table.records.rowCount() == 8
    owner.press(Qt.Key.Key_Return)
    QTest.keyClick(owner.focused(), Qt.Key.Key_A, CTRL)
    owner.fill("none")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert "not a number of points" in owner.form().trouble
    owner.throw_away()
    owner.press(Qt.Key.Key_Delete)
    assert owner.count("marketing_score_rule") == 7
    owner.press(Qt.Key.Key_Escape)
    assert "+15 was referred to us, +7 wants a bathroom" in words(owner)
    owner.undo_and_redo(lambda: owner.count("marketing_score_rule"))


def test_a_rule_names_the_kind_of_a_place_in_the_language_of_the_firm(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "german.twohats", Profile("Kowalski", locale="de_DE")) as owner:
        dialog = ScoreRules(owner.window, owner.window.workspace)
        dialog.show()
        held = [row[-1] for row in rows(dialog.table)]
        assert "kam über: Empfehlung" in held
        dialog.table.choose(next(one for one in dialog._rules if dialog._rules[one].fact == "kind is"))
        dialog.edit()
        owner.submit()
        assert owner.value("SELECT value FROM marketing_score_rule WHERE fact = 'kind is'") == "referral"


def test_several_leads_are_kept_and_let_go_at_once(owner: Owner) -> None:
    owner.press(Qt.Key.Key_Down, SHIFT)
    assert page(owner).list.count.text() == "2 chosen of 3 leads"
    owner.press(Qt.Key.Key_K, CTRL | SHIFT)
    assert owner.form().windowTitle() == "Keep in touch with 2 leads"
    assert "Not before" in labels(owner.form())
    owner.submit()
    state = "SELECT count(*) FROM marketing_lead WHERE state = ?"
    assert owner.value(state, "nurturing") == 2
    owner.undo_and_redo(lambda: owner.value(state, "nurturing"))
    owner.press(Qt.Key.Key_Backspace, CTRL)
    owner.fill("too far away")
    owner.submit()
    assert owner.value(state, "disqualified") == 2


def test_what_ripens_is_known_as_soon_as_it_shows_and_after_each_change(owner: Owner) -> None:
    owner.press(Qt.Key.Key_K, CTRL | SHIFT)
    owner.submit()
    year = page(owner).strip.figures["year"]
    assert not year.isVisible()
    owner.press(Qt.Key.Key_4)
    assert labels(year)[0] == "1"
    owner.press(Qt.Key.Key_Z, CTRL)
    assert (year.isVisible(), labels(year)[0]) == (True, "0")


def test_the_leads_behind_a_figure_and_all_again(owner: Owner) -> None:
    owner.press(Qt.Key.Key_1, ALT)
    page(owner).show_behind(Behind("Referral · November", channel="Referral", asked="2026-11"))
    owner.settle()
    assert owner.window.page is page(owner)
    assert shown(owner) == ["Tom Becker"]
    assert page(owner)._narrowed_to.text() == "Referral · November"
    QTest.keyClick(page(owner)._all, Qt.Key.Key_Space)
    owner.settle()
    assert len(shown(owner)) == 3


def test_columns_are_chosen_and_remembered(owner: Owner) -> None:
    table = page(owner).table
    headings = [column.heading for column in table.records.columns]
    owner.press(Qt.Key.Key_O, CTRL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    (score,) = [action for action in menu.actions() if action.text() == "Score"]
    score.trigger()
    menu.close()
    assert table.isColumnHidden(headings.index("Score"))
    again = LeadsPage(owner.window.workspace, owner.window.speech)
    owner.qtbot.addWidget(again)
    assert again.table.isColumnHidden(headings.index("Score"))
    assert not again.table.isColumnHidden(headings.index("Name"))


def test_exactly_what_is_shown_is_copied_and_exported(owner: Owner) -> None:
    table = page(owner).table
    table.horizontalHeader().sectionClicked.emit(0)
    owner.settle()
    owner.press(Qt.Key.Key_F, CTRL)
    owner.type("o")
    names = shown(owner)
    assert names
    table.setFocus()
    table.selectAll()
    owner.press(Qt.Key.Key_C, CTRL)
    copied = [line.split("\t") for line in QApplication.clipboard().text().split("\n")]
    assert [row[0] for row in copied] == names
    owner.press(Qt.Key.Key_E, CTRL | SHIFT)
    assert page(owner).list.count.text() == "The list is in Leads.csv."
    with owner.script.saved[-1].open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file))
    headings = [table.records.columns[number].heading for number in table.shown_columns()]
    assert written[0] == headings
    assert [row[1:] for row in written[1:]] == [row[1:] for row in copied]
    # A spreadsheet must not take a name for a formula.
    assert [row[0] for row in written[1:]] == [f"'{name}" if name.startswith("=") else name for name in names]


def test_a_day_is_today_on_the_screen_and_a_date_wherever_it_is_read_later(owner: Owner) -> None:
    table = page(owner).table
    since = next(number for number, column in enumerate(table.records.columns) if column.heading == "Since")
    day = table.records.columns[since]
    newest = page(owner).table.records.ids()[0]
    (lead,) = owner.window.workspace.read(store.leads, [newest], hat=Hat.MARKETING)
    assert day.text(lead) == "today"
    table.setFocus()
    table.selectAll()
    owner.press(Qt.Key.Key_C, CTRL)
    assert "today" not in QApplication.clipboard().text()
    owner.press(Qt.Key.Key_E, CTRL | SHIFT)
    said = owner.script.saved[-1].read_text(encoding="utf-8-sig")
    assert "today" not in said
    assert "26 Nov 2026" in said
    owner.press(Qt.Key.Key_P, ALT)
    paper = PdfReader(owner.script.saved[-1]).pages[0].extract_text()
    assert "today" not in paper
    assert "26 Nov 2026" in paper
