"""Campaigns on the real window, by keys alone; what is written is read in the file and on the page."""

from collections.abc import Iterator
from pathlib import Path

import desk
import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, Clock, Silent, labels, open_window, rows
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import campaigns as verbs
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage, NewPlacement
from twohats.marketing.operations.leads import capture
from twohats.marketing.operations.sending import send
from twohats.marketing.operations.spending import Spending, book
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.ui.campaigns import CampaignsPage
from twohats.sales.rules.deals import FirstAction
from twohats.widgets import theme

pytestmark = pytest.mark.window

BOTH = CTRL | SHIFT
K = Qt.Key


class Owner(desk.Owner):
    """The owner of these tests, who looks at the campaigns."""

    @property
    def page(self) -> CampaignsPage:
        return self.window.marketing.campaigns

    def rows(self) -> list[tuple[str, ...]]:
        return rows(self.page.record.lines)

    def entries(self) -> list[tuple[str, ...]]:
        return rows(self.page.record.entries)

    def listed(self) -> list[tuple[str, ...]]:
        return rows(self.page.table)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("Kowalski", locale="en_GB", margin=35), Clock(look=1, act=0)
    path = tmp_path / "plan.twohats"
    with open_window(Owner, qtbot, path, firm, clock=clock, ask=Silent, size=(1360, 850)) as owner:
        yield owner


def offered(owner: Owner, field: str) -> tuple[list[str], str]:
    """What there is to choose in a field, and what it says while nothing stands in it."""
    choice = owner.form().editor(field)
    assert isinstance(choice, QComboBox)
    line = choice.lineEdit()
    assert line is not None
    return [choice.itemText(number) for number in range(choice.count())], line.placeholderText()


def test_where_there_is_no_segment_to_choose_the_field_says_what_to_type(owner: Owner) -> None:
    owner.press(K.Key_M, BOTH)
    assert offered(owner, "segment") == ([], "None yet: type a name")
    owner.write(name="Autumn", segment="Landlords")
    owner.submit()
    owner.press(K.Key_M, BOTH)
    assert offered(owner, "segment") == (["Landlords"], "")
    owner.press(K.Key_Escape)


def test_a_first_lead_may_name_the_first_campaign(owner: Owner) -> None:
    owner.press(K.Key_N, CTRL)
    assert offered(owner, "campaign") == ([], "None yet: type a name")
    owner.write(name="Ana", campaign="Flyer")
    owner.submit()
    owner.press(K.Key_N, CTRL)
    assert offered(owner, "campaign") == (["", "Flyer"], "")
    owner.press(K.Key_Escape)


def plan_one(owner: Owner) -> None:
    owner.press(K.Key_3, ALT)
    assert "Ctrl+Shift+M" in owner.page.table.empty_sentence
    owner.press(K.Key_M, BOTH)
    owner.write(name="Easter bathrooms", segment="Landlords", budget="800")
    owner.submit()


def test_from_nothing_to_the_first_lead_of_a_campaign(owner: Owner) -> None:
    plan_one(owner)
    record = owner.page.record
    assert (record.title.text(), record.state.text()) == ("Easter bathrooms", "running")
    assert record.next_button.text() == "Add the words…"
    owner.press(K.Key_Space)
    owner.type("Finished before Easter")
    owner.submit()
    assert record.next_button.text() == "Where and when…"
    owner.press(K.Key_Space)
    owner.type("Instagram")
    owner.submit()
    assert record.next_button.text() == "New lead from it…"
    owner.press(K.Key_Space)
    owner.write(name="Ana Ferreira", reach="ana@example.com", need="Two bathrooms")
    owner.submit()
    assert owner.presses <= 25
    lead = "SELECT k.name, m.name FROM marketing_lead AS l JOIN business_contact AS k ON k.id = l.contact_id "
    joined = "JOIN marketing_campaign AS m ON m.id = l.campaign_id"
    assert owner.db.all(lead + joined) == [("Ana Ferreira", "Easter bathrooms")]
    sql = "SELECT stage, starts_on, ends_on, budget, decide_on FROM marketing_campaign"
    assert owner.db.all(sql) == [("planned", "2026-11-26", "2027-01-21", 80_000, "2027-01-28")]
    assert [row[0] for row in owner.rows()] == ["“Finished before Easter”", "↳ Instagram · 26 Nov – 21 Jan 2027"]


def test_planning_is_taken_back_and_done_again(owner: Owner) -> None:
    plan_one(owner)
    owner.undo_and_redo(lambda: owner.db.all("SELECT name, stage FROM marketing_campaign"))
    assert owner.page.open_id is None
    assert [row[0] for row in owner.listed()] == ["Easter bathrooms"]
    assert owner.listed()[0][2] == "running"
    owner.press(K.Key_Return)
    owner.press(K.Key_T, BOTH)
    owner.write(expected="20")
    owner.submit()
    owner.undo_and_redo(lambda: owner.db.all("SELECT expected_leads FROM marketing_campaign"))
    owner.press(K.Key_Escape)
    assert owner.listed()[0][6] == "0 of 20"


def test_words_places_and_money_are_written_changed_and_taken_back(owner: Owner) -> None:
    plan_one(owner)
    write_words(owner)
    say_where_and_when(owner)
    spend_some(owner)


def write_words(owner: Owner) -> None:
    owner.press(K.Key_B, BOTH)
    owner.write(words="Fixed price", promise="No surprises", price="12 50")
    owner.press(K.Key_Return, CTRL)
    assert "is not an amount" in owner.form().trouble
    owner.go_to("price")
    owner.press(K.Key_A, CTRL)
    owner.write(price="1,250", language="English")
    owner.submit()
    assert owner.db.all("SELECT words, price, language FROM marketing_message") == [("Fixed price", 125_000, "en")]
    owner.undo_and_redo(owner.rows)


def say_where_and_when(owner: Owner) -> None:
    owner.press(K.Key_R, BOTH)
    owner.type("Instagram")
    owner.go_to("weekdays")
    ticks = owner.form().editor("weekdays").findChildren(QCheckBox)
    owner.press(K.Key_Space)
    owner.press(K.Key_Tab)
    owner.press(K.Key_Tab)
    assert owner.focused() is ticks[2]
    owner.press(K.Key_Space)
    owner.write(from_hour="18", to_hour="21:00")
    owner.submit()
    sql = "SELECT weekdays, from_hour, to_hour FROM marketing_placement"
    assert owner.db.all(sql) == [("1,3", "18:00", "21:00")]
    assert owner.rows()[1][0] == "↳ Instagram · 26 Nov – 21 Jan 2027 · Mon, Wed · 18:00–21:00"
    owner.undo_and_redo(owner.rows)


def spend_some(owner: Owner) -> None:
    owner.page.record.lines.setFocus()
    owner.press(K.Key_J)
    owner.press(K.Key_S, BOTH)
    owner.write(amount="45.50", hours="1:30")
    owner.submit()
    sql = "SELECT amount, minutes, placement_id IS NOT NULL, channel_id IS NOT NULL FROM marketing_spend"
    assert owner.db.all(sql) == [(4550, 90, 1, 1)]
    assert owner.entries() == [("26 Nov", "Instagram", "€ 45.50", "1 h 30 min")]
    owner.undo_and_redo(owner.entries)

    owner.page.record.entries.setFocus()
    owner.press(K.Key_Return)
    owner.press(K.Key_A, CTRL)
    owner.type("60")
    owner.submit()
    assert owner.db.all("SELECT amount, minutes FROM marketing_spend") == [(6000, 90)]
    owner.press(K.Key_Delete)
    assert owner.entries() == []
    owner.press(K.Key_Z, CTRL)
    assert owner.entries()[0][2] == "€ 60"


def judge(owner: Owner, number: int, verdict: str) -> None:
    """A lead of the campaign goes all the way, and what it was promised is judged."""
    person = Person(f"Ana {number}", email=f"ana{number}@example.com")
    lead = owner.do(capture, NewLead(person, f"bathroom {number}", "Instagram", "Easter bathrooms"))
    handoff = owner.do(send, lead, Sending(promise="Before Easter"))
    action = FirstAction("call", "2026-11-27T10:00:00.000Z")
    deal = owner.do(sales.accept, handoff, action, hat=Hat.SALES)
    owner.do(sales.judge_promise, deal, verdict, "so it was", hat=Hat.SALES)


def test_the_promises_kept_are_counted_and_have_a_column(owner: Owner) -> None:
    plan_one(owner)
    assert said_of(owner, "Promises kept") == "–"
    for number, verdict in enumerate(("kept", "changed", "kept", "broken")):
        judge(owner, number, verdict)
    assert said_of(owner, "Promises kept") == "2 of 4"
    for number in range(4, 11):
        judge(owner, number, "kept")
    assert said_of(owner, "Promises kept") == "9 of 11 · 82 %"
    assert misfits(owner.window) == []
    sql = "SELECT count(*) FROM handoff_item WHERE promise_kept = 'kept' AND campaign_uid IS NOT NULL"
    assert owner.value(sql) == 9
    owner.do(verbs.plan_campaign, CampaignPlan("Autumn", "", "now", "2026-11-01", "2026-12-01"))
    owner.press(K.Key_Escape)
    columns = [column.heading for column in owner.page.table.records.columns]
    column = columns.index("Promises kept")
    assert owner.page.table.isColumnHidden(column)
    owner.page.table.showColumn(column)
    owner.page.table.horizontalHeader().sectionClicked.emit(column)
    owner.settle()
    assert [(row[0], row[column]) for row in owner.listed()] == [
        ("Easter bathrooms", "9 of 11 · 82 %"),
        ("Autumn", "–"),
    ]


def said_of(owner: Owner, word: str) -> str:
    """What the open campaign says of a figure."""
    said = [label.text() for label in owner.page.record.figures.findChildren(QLabel) if not label.isHidden()]
    return said[said.index(word) + 1].replace("\u00a0", " ")


def test_it_is_paused_ended_decided_and_begun_again(owner: Owner) -> None:
    plan_one(owner)
    state = owner.page.record.state
    owner.press(K.Key_X, BOTH)
    assert (state.text(), owner.db.all("SELECT stage FROM marketing_campaign")) == ("paused", [("paused",)])
    owner.undo_and_redo(state.text)
    owner.press(K.Key_X, BOTH)
    assert state.text() == "running"
    owner.trigger("End the campaign today")
    assert (state.text(), owner.page.record.next_button.text()) == ("ended", "Decide…")
    owner.undo_and_redo(state.text)
    owner.press(K.Key_F, BOTH)
    owner.press(K.Key_Down)
    owner.press(K.Key_Return, CTRL)
    assert "Say why" in owner.form().trouble
    owner.write(note="Right place, wrong words.")
    owner.submit()
    sql = "SELECT verdict, verdict_note, decided_at IS NOT NULL FROM marketing_campaign"
    assert owner.db.all(sql) == [("change", "Right place, wrong words.", 1)]
    assert (state.text(), owner.page.record.next_button.text()) == ("to change", "Duplicate…")
    owner.undo_and_redo(lambda: (state.text(), owner.db.all(sql)))
    owner.page.record.next_button.setFocus()
    owner.press(K.Key_Space)
    owner.submit()
    assert owner.page.record.title.text() == "Easter bathrooms (2)"
    assert state.text() == "draft"
    assert owner.db.all("SELECT name, starts_on FROM marketing_campaign WHERE stage = 'draft'") == [
        ("Easter bathrooms (2)", "2026-11-27")
    ]
    owner.undo_and_redo(lambda: owner.db.all("SELECT count(*) FROM marketing_campaign"))
    owner.press(K.Key_5)
    assert [(row[0], row[2]) for row in owner.listed()] == [("Easter bathrooms (2)", "draft")]


def test_what_is_past_its_day_to_decide_is_an_alarm(owner: Owner) -> None:
    plan = CampaignPlan("Autumn", "", "now", "2026-09-01", "2026-11-01", None, None, "2026-11-20")
    owner.do(verbs.plan_campaign, plan)
    owner.press(K.Key_3, ALT)
    owner.press(K.Key_4)
    (row,) = owner.listed()
    assert row[9] == "6 days late"
    index = owner.page.table.records.index(0, 9)
    assert owner.page.table.records.data(index, Qt.ItemDataRole.ForegroundRole) is not None
    owner.press(K.Key_Return)
    assert (owner.page.record.state.text(), owner.page.record.next_button.text()) == ("decide now", "Decide…")


def test_a_budget_is_asked_for_in_its_currency(owner: Owner) -> None:
    owner.press(K.Key_M, BOTH)
    assert "Budget (EUR)" in labels(owner.form())


def test_days_over_the_turn_of_a_year_are_whole_on_a_small_screen(owner: Owner) -> None:
    for first, last in (("2024-11-01", "2025-01-31"), ("2025-06-01", "2026-04-30"), ("2026-06-01", "2027-05-31")):
        name = f"Before and after, in the town and around it, from {first}"
        plan = CampaignPlan(name, "", "now", first, last, 10**6, None, last)
        owner.do(verbs.plan_campaign, plan)
    owner.window.resize(1024, 700)
    owner.press(K.Key_3, ALT)
    owner.settle()
    said = {row[4] for row in owner.listed()}
    assert said == {"1 Nov 2024 – 31 Jan 2025", "1 Jun 2025 – 30 Apr 2026", "1 Jun – 31 May 2027"}
    table = owner.page.table
    needed = max(map(table.fontMetrics().horizontalAdvance, said))
    assert table.columnWidth(4) >= needed + 18


def test_only_a_draft_is_deleted_from_the_menu(owner: Owner) -> None:
    plan_one(owner)
    with pytest.raises(RuleError, match="no longer a draft"):
        owner.page.delete()
    owner.press(K.Key_M, BOTH)
    owner.write(name="Idea")
    owner.go_to("schedule")
    owner.press(K.Key_Space)
    owner.submit()
    assert owner.page.record.state.text() == "draft"
    owner.trigger("Delete the campaign")
    assert [row[0] for row in owner.listed()] == ["Easter bathrooms"]
    owner.press(K.Key_Z, CTRL)
    assert [row[0] for row in owner.listed()] == ["Easter bathrooms", "Idea"]


def plan_hostile(owner: Owner, text: str, place: str) -> int:
    """A campaign with a text in everything that is typed."""
    plan = CampaignPlan(text[:495], place, "later", "2026-11-01", "2027-12-31", 10**11, 999_999)
    one: int = owner.do(verbs.plan_campaign, plan)
    message = NewMessage(text, text, text[:60], 10**11, "2026-12-01")
    words = [owner.do(verbs.add_message, one, message) for _ in range(2)]
    window = NewPlacement(place, "2026-11-01", "2027-12-31", "1,2,3,4,5,6", "18:00", "21:00")
    placed = owner.do(verbs.add_placement, words[0], window)
    owner.do(book, Spending("2026-11-05", 2 * 10**11, 1440, note=text, placement_id=placed))
    return one


def test_hostile_texts_fit_on_list_and_record(owner: Owner, qapp: QApplication) -> None:
    opened = [plan_hostile(owner, text, text) for text in HOSTILE]
    owner.press(K.Key_3, ALT)
    found: dict[object, list[str]] = {}
    for size, dark in (((1024, 700), False), ((1280, 800), True), ((1920, 1080), False)):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        owner.settle()
        found[size, "list"] = misfits(owner.window)
        for one in opened:
            owner.page.open_campaign(one)
            owner.settle()
            found[size, one] = misfits(owner.window)
        owner.page.close_record()
        owner.settle()
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


def test_hostile_texts_fit_in_the_forms(owner: Owner) -> None:
    page, found = owner.page, {}
    for text in HOSTILE[:3]:
        page.open_campaign(plan_hostile(owner, text, "Instagram"))
        page.record.lines.selectRow(1)
        acts = (page.edit, page.add_message, page.add_placement, page.add_spending, page.decide, page.duplicate)
        for act in (*acts, page.change_line):
            act()
            owner.settle()
            found[act.__name__, text] = misfits(owner.form())
            owner.form().reject()
            owner.settle()
    assert {where: wrong for where, wrong in found.items() if wrong} == {}
