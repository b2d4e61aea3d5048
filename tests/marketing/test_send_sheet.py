"""Sending by keys alone: what is missing is mended on the spot, one goes or several, and the brake is shown."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import desk
import pytest
import sales_verbs as sales
from desk import ALT, CTRL, HOSTILE, SHIFT, labels, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import note_consent
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.handoff.operations import agreement
from twohats.handoff.operations.publishing import publish_capacity
from twohats.handoff.rules.agreement import Agreement, Asked, Ready
from twohats.hat import Hat
from twohats.marketing.operations import campaigns, leads
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.ui.send_several import SendSeveral
from twohats.marketing.ui.send_sheet import SendSheet
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.form import Form

pytestmark = pytest.mark.window

K = Qt.Key
WAITING = "SELECT count(*) FROM handoff_item WHERE state = 'queued'"
LATER = CampaignPlan("Autumn roofs", "", "later", "2026-11-01", "2027-06-30")
SomeForm = TypeVar("SomeForm", bound=Form)


class Owner(desk.Owner):
    """The owner of these tests, who has a form open over the sheet now and then."""

    def form(self) -> Form:
        return self.forms()[-1]

    def submit(self) -> None:
        """Enter in the form that lies on top; it closes."""
        form = self.form()
        self.press(K.Key_Return, CTRL)
        assert form not in self.forms()

    def sheet(self, kind: type[SomeForm]) -> SomeForm:
        (found,) = [form for form in self.forms() if isinstance(form, kind)]
        return found

    def capture(self, name: str, need: str = "kitchen", channel: str = "Instagram") -> int:
        person = Person(name, email=f"{name.split(maxsplit=1)[0].lower()}@example.com")
        return int(self.do(leads.capture, NewLead(person, need, channel)))

    def change(self, table: str, row_id: int, **columns: object) -> None:
        """What happened to a row without keys."""

        def change_row(db: Connection) -> None:
            db.update(table, row_id, **columns)

        self.do(change_row)

    def agree(self, terms: Agreement) -> None:
        self.do(agreement.propose, terms, "")
        self.do(agreement.sign, hat=Hat.SALES)

    def choose(self, *ids: int) -> None:
        """Choose leads in the list."""
        table = self.window.marketing.leads.table
        self.window.marketing.leads.refresh()
        self.settle()
        table.choose(ids[0])
        if len(ids) > 1:
            table.selectAll()
        self.settle()

    def open_sheet(self, lead: int) -> SendSheet:
        self.choose(lead)
        self.press(K.Key_Return, CTRL)
        return self.sheet(SendSheet)

    def open_several(self, *ids: int) -> SendSeveral:
        self.choose(*ids)
        self.press(K.Key_Return, CTRL)
        return self.sheet(SendSeveral)

    def mend(self, words: str) -> None:
        """Press Enter on the button that mends the condition that says these words."""
        rows = self.sheet(SendSheet).conditions.rows
        (row,) = [row for row in rows if row.guard and words in row.guard.missing]
        assert row.is_to_mend, words
        self.go_to(row.button)
        self.press(K.Key_Return)

    def book(self, until: str) -> None:
        """Sales says how far work is booked."""

        def say(db: Connection) -> None:
            publish_capacity(db, until, db.at)

        self.do(say, hat=Hat.SALES)


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Owner, qtbot, tmp_path / "send.twohats", firm) as owner:
        owner.press(K.Key_4, ALT)
        yield owner


def missing(sheet: SendSheet) -> list[str]:
    """What the list says is missing."""
    return [row.guard.missing for row in sheet.conditions.rows if row.guard and not row.guard.holds]


def lack_everything(owner: Owner, *, recycles_most: int = 0) -> int:
    """A lead that lacks whatever a lead can lack at once."""
    owner.do(send, owner.capture("Ana Ferreira", "bath"), Sending(no_promise=True))
    lead = owner.capture("Ana Ferreira", "kitchen")
    handoff = owner.do(send, lead, Sending(no_promise=True, another_need=True))
    owner.do(sales.reject, handoff, "not ready yet", hat=Hat.SALES)
    unknown = owner.value("SELECT id FROM business_channel WHERE kind = 'unknown'")
    owner.change("marketing_lead", lead, need="", enquired=0, channel_id=unknown, score=10)

    def forget_points(db: Connection) -> None:
        db.execute("DELETE FROM business_contact_point")

    owner.do(forget_points, hat=Hat.OWNER)
    asked = tuple(Ready(one, 30 if one in {Asked.SCORE, Asked.TOUCHED} else 0) for one in Asked)
    owner.agree(Agreement(queue_limit=1, recycles_most=recycles_most, booked_weeks=6, ready=asked))
    return lead


def test_everything_that_is_missing_fits_a_small_window(owner: Owner, qapp: QApplication) -> None:
    lead = lack_everything(owner)
    owner.do(campaigns.add_message, owner.do(campaigns.plan_campaign, LATER), NewMessage("In spring " * 40))
    owner.book("2027-03-14")
    for dark, size in ((False, (1024, 700)), (True, (1280, 800))):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        sheet = owner.open_sheet(lead)
        assert len(missing(sheet)) == 17
        assert sheet.conditions.count.text() == "1 of 18 conditions met"
        owner.press(K.Key_Return, CTRL)
        assert sheet.trouble.endswith("and 16 more.")
        assert sheet.width() <= 1000
        assert sheet.height() <= 700
        assert misfits(sheet) == []
        owner.press(K.Key_Escape)


def test_at_twice_the_text_the_sheet_stays_on_the_screen(owner: Owner, qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=False, percent=200)
    owner.window.resize(1280, 800)
    sheet = owner.open_sheet(owner.capture("Ana"))
    # The screen that is not there off screen is smaller than a window may be.
    assert sheet.width() <= max(owner.window.width(), sheet.screen().availableSize().width())
    assert sheet.editor("promise").width() > sheet.width() // 5


def test_each_missing_condition_is_mended_on_the_spot_by_keys(owner: Owner) -> None:
    lead = lack_everything(owner, recycles_most=3)
    owner.change("marketing_lead", lead, score=50)
    sheet = owner.open_sheet(lead)
    before = missing(sheet)
    owner.mend("add an e-mail address, a phone number or")
    owner.fill("ana@example.com", "+351 912 345 678")
    owner.submit()
    owner.mend("never asked")
    owner.submit()
    owner.mend("say where they met us")
    owner.press(K.Key_A, CTRL)
    owner.type("Instagram")
    owner.submit()
    owner.mend("write down what they need")
    owner.type("kitchen")
    owner.submit()
    owner.mend("write down where they are")
    owner.type("Lisboa")
    owner.submit()
    owner.mend("ask when they want it")
    owner.press(K.Key_Space)
    owner.submit()
    owner.mend("leave them alone until")
    owner.mend("first note what is new")
    owner.type("She rang: the loan is through")
    owner.submit()
    assert not sheet.editor("no_source").isVisible()
    assert len(missing(sheet)) == len(before) - 11
    fill_in_the_rest(owner, sheet)
    sql = "SELECT need, promise, value, override, suggested_action FROM handoff_item ORDER BY id DESC LIMIT 1"
    assert owner.db.all(sql) == [("kitchen", "Before Easter", 500_000, "she flies home", "")]
    assert owner.value("SELECT place FROM business_contact") == "Lisboa"
    assert owner.value(WAITING) == 2


def fill_in_the_rest(owner: Owner, sheet: SendSheet) -> None:
    """What is mended in the sheet itself, until nothing is missing and it goes."""
    for words, name, typed in (
        ("write what we promised", "promise", "Before Easter"),
        ("say what it may be worth", "value", "5000"),
        ("are waiting already" if owner.value(WAITING) > 1 else "waiting already", "override", "she flies home"),
        ("something else of theirs", "another_need", " "),
    ):
        owner.mend(words)
        assert sheet.editor(name).hasFocus()
        owner.type(typed)
    assert missing(sheet) == []
    owner.go_to("why_now")
    owner.press(K.Key_Return)
    assert not owner.forms()


def test_the_list_is_live_while_typing(owner: Owner) -> None:
    lead = owner.capture("Ana Ferreira")
    note_phone = owner.value("SELECT contact_id FROM marketing_lead WHERE id = ?", lead)
    owner.do(note_consent, note_phone, ["phone"], "withdrawn", "she said so")
    sheet = owner.open_sheet(lead)
    assert "Value, about (EUR)" in labels(sheet)
    assert missing(sheet) == ["write what we promised, or tick “no promise made”"]
    owner.type("B")
    assert missing(sheet) == []
    owner.press(K.Key_Backspace)
    owner.go_to("no_promise")
    owner.press(K.Key_Space)
    assert missing(sheet) == []
    owner.go_to("suggested_action")
    owner.type("call")
    assert missing(sheet) == ["they do not want to be reached this way: suggest another first action"]
    owner.go_to("chance")
    owner.press(K.Key_Return)
    assert "not want to be reached this way" in sheet.trouble
    owner.mend("reached this way")
    assert sheet.editor("suggested_action").hasFocus()
    owner.press(K.Key_A, CTRL)
    owner.type("visit")
    assert missing(sheet) == []
    assert sheet.trouble == ""
    assert [sheet.editor(name).isVisible() for name in ("no_source", "another_need", "override")] == [False] * 3
    assert any("stay covered until they answer" in said for said in labels(sheet))


def test_nobody_knows_where_they_met_us(owner: Owner) -> None:
    sheet = owner.open_sheet(owner.capture("Eve Adams", channel="Unknown"))
    owner.type("Before Easter")
    assert len(missing(sheet)) == 1
    owner.go_to("no_source")
    owner.press(K.Key_Space)
    assert missing(sheet) == []
    assert sheet.editor("no_source").isVisible()


def test_enter_sends_what_was_typed_with_the_promise_of_the_words(owner: Owner) -> None:
    plan = CampaignPlan("Easter", "", "now", "2026-11-01", "2027-04-01")
    words = NewMessage("Baths by Easter", "Before Easter, fixed price", valid_until="2027-04-04")
    message = owner.do(campaigns.add_message, owner.do(campaigns.plan_campaign, plan), words)
    lead = owner.capture("Ana Ferreira")
    owner.change("marketing_lead", lead, message_id=message)
    sheet = owner.open_sheet(lead)
    assert missing(sheet) == []
    owner.write(why_now="The loan is through", suggested_action="meeting", chance="lots")
    owner.press(K.Key_Return)
    assert "is not a chance" in sheet.trouble
    owner.press(K.Key_A, CTRL)
    owner.write(chance="60 %", value="12,500")
    owner.press(K.Key_Return)
    assert not owner.forms()
    sql = "SELECT promise, promise_until, why_now, suggested_action, chance, value, state FROM handoff_item"
    sent = ("Before Easter, fixed price", "2027-04-04", "The loan is through", "meeting", 60, 1_250_000, "queued")
    assert owner.db.all(sql) == [sent]
    assert owner.window.workspace.hat is Hat.MARKETING
    owner.undo_and_redo(lambda: owner.value(WAITING))


@pytest.mark.parametrize("shift", [desk.NONE, SHIFT])
def test_control_and_enter_twice_send_and_go(owner: Owner, shift: Qt.KeyboardModifier) -> None:
    owner.do(send, owner.capture("Tom Becker"), Sending(no_promise=True))
    lead = owner.capture("Ana Ferreira")
    plan = CampaignPlan("Easter", "", "now", "2026-11-01", "2027-04-01")
    message = owner.do(campaigns.add_message, owner.do(campaigns.plan_campaign, plan), NewMessage("x", "By Easter"))
    owner.change("marketing_lead", lead, message_id=message)
    owner.choose(lead)
    before = owner.presses
    owner.press(K.Key_Return, CTRL | shift)
    owner.press(K.Key_Return, CTRL)
    assert owner.presses - before == 2
    assert not owner.forms()
    panel = owner.window.panel
    assert owner.window.workspace.hat is Hat.SALES
    assert panel.current is not None
    assert panel.current.id == owner.value("SELECT max(id) FROM handoff_item")
    assert panel.isAncestorOf(owner.focused()) or owner.focused() is panel
    owner.press(K.Key_1, CTRL)
    owner.undo_and_redo(lambda: owner.value(WAITING))


def test_several_go_in_one_step_and_the_others_stay(owner: Owner) -> None:
    ids = [owner.capture(name) for name in ("Ana Ferreira", "Tom Becker", "Luca Romano")]
    nameless = owner.capture("Eve Adams", need="")
    plan = CampaignPlan("Easter", "", "now", "2026-11-01", "2027-04-01")
    message = owner.do(campaigns.add_message, owner.do(campaigns.plan_campaign, plan), NewMessage("x", "By Easter"))
    owner.change("marketing_lead", ids[0], message_id=message)
    sheet = owner.open_several(*ids, nameless)
    assert sheet.listed.count.text() == "1 of 4 are ready"
    owner.go_to("no_promise")
    owner.press(K.Key_Space)
    assert sheet.listed.count.text() == "3 of 4 are ready"
    said = labels(sheet.listed)
    assert said[said.index("○ Eve Adams") + 1] == "write down what they need"
    assert "✓ Ana Ferreira" in said
    owner.write(why_now="The fair is over")
    owner.press(K.Key_Return)
    assert sheet.isVisible()
    assert sheet.listed.count.text() == "3 went to Sales, 1 stayed. Of these, 0 are ready"
    assert sheet.values()["why_now"] == "The fair is over"
    assert misfits(sheet) == []
    sql = "SELECT promise, why_now FROM handoff_item ORDER BY promise"
    assert owner.db.all(sql) == [("", "The fair is over"), ("", "The fair is over"), ("By Easter", "The fair is over")]
    owner.press(K.Key_Return)
    assert "Not one of these" in sheet.trouble
    owner.throw_away()
    assert owner.value("SELECT state FROM marketing_lead WHERE id = ?", nameless) == "new"
    owner.undo_and_redo(lambda: owner.value(WAITING))


def test_several_go_and_the_owner_with_them(owner: Owner) -> None:
    ids = [owner.capture(name) for name in ("Ana Ferreira", "Tom Becker")]
    owner.open_several(*ids)
    owner.type("Before Easter")
    owner.press(K.Key_Return, CTRL)
    assert not owner.forms()
    assert owner.script.told == ["2 leads went to Sales."]
    assert owner.db.all("SELECT DISTINCT promise FROM handoff_item") == [("Before Easter",)]
    assert owner.window.workspace.hat is Hat.SALES
    assert owner.window.panel.current is not None


def test_those_that_stay_are_told_of_when_the_owner_goes(owner: Owner) -> None:
    sheet = owner.open_several(owner.capture("Ana Ferreira"), owner.capture("Tom Becker", need=""))
    owner.go_to("no_promise")
    owner.press(K.Key_Space)
    owner.press(K.Key_Return, CTRL)
    assert not owner.forms()
    assert sheet not in owner.dialogs()
    assert owner.script.told == ["1 of 2 leads went to Sales; the others stay as they were."]
    assert owner.window.workspace.hat is Hat.SALES
    owner.press(K.Key_1, CTRL)
    assert [row[0] for row in desk.rows(owner.window.marketing.leads.table)] == ["Tom Becker", "Ana Ferreira"]
    owner.undo_and_redo(lambda: owner.value(WAITING))


def test_one_need_of_one_person_goes_once_and_the_queue_fills(owner: Owner) -> None:
    for need in ("kitchen", "kitchen", "bath"):
        owner.capture("Ana Ferreira", need)
    last = owner.capture("Tom Becker")
    owner.agree(Agreement(queue_limit=2))
    sheet = owner.open_several(*range(1, last + 1))
    owner.type("Before Easter")
    assert sheet.listed.count.text() == "2 of 4 are ready"
    assert sheet.editor("another_need").isVisible()
    assert sheet.editor("override").isVisible()
    owner.write(another_need=" ", override="All at once")
    assert sheet.listed.count.text() == "3 of 4 are ready"
    owner.press(K.Key_Return)
    assert owner.value(WAITING) == 3


def test_too_many_are_not_begun_with(owner: Owner) -> None:
    def capture_many(db: Connection) -> list[int]:
        return [leads.capture(db, NewLead(Person(f"Ana {one}"), "kitchen", "Instagram")) for one in range(101)]

    owner.choose(*owner.do(capture_many))
    owner.press(K.Key_Return, CTRL)
    assert not owner.forms()
    assert owner.script.told == ["101 leads are too many at once: choose at most 100."]


def test_the_brake_offers_the_words_for_later(owner: Owner) -> None:
    lead = owner.capture("Ana Ferreira")
    assert not owner.open_sheet(lead).brake.isVisible()
    owner.press(K.Key_Escape)
    owner.agree(Agreement(queue_limit=1, booked_weeks=6))
    owner.do(send, owner.capture("Tom Becker"), Sending(no_promise=True))
    brake = owner.open_sheet(lead).brake
    assert brake.why.text() == "1 waits already, as many as you agreed."
    assert "plan one under Campaign ▸ New campaign…" in brake.offer.text()
    assert not brake.copy.isVisible()
    owner.press(K.Key_Escape)
    campaign = owner.do(campaigns.plan_campaign, LATER)
    for words in ("Older words", "Write to us now: we come in March."):
        owner.do(campaigns.add_message, campaign, NewMessage(words))
    owner.book("2027-01-28")
    brake = owner.open_sheet(lead).brake
    assert brake.why.text() == (
        "1 waits already, as many as you agreed. Work is booked until 28 Jan 2027, 9 weeks ahead; you agreed on 6."
    )
    assert brake.offer.text() == "Instead of silence, the words of Autumn roofs: “Write to us now: we come in March.”"
    owner.go_to(brake.copy)
    owner.press(K.Key_Return)
    assert QApplication.clipboard().text() == "Write to us now: we come in March."
    owner.go_to(brake.keep)
    owner.press(K.Key_Return)
    owner.submit()
    assert not owner.forms()
    kept = owner.db.all("SELECT state, not_before FROM marketing_lead WHERE id = ?", [lead])
    assert kept == [("nurturing", "2027-01-28")]
    owner.undo_and_redo(lambda: owner.value("SELECT not_before FROM marketing_lead WHERE id = ?", lead))


def test_several_are_kept_in_touch_with_instead(owner: Owner) -> None:
    owner.agree(Agreement(booked_weeks=1))
    owner.book("2026-12-05")
    sheet = owner.open_several(owner.capture("Ana Ferreira"), owner.capture("Tom Becker"))
    assert sheet.brake.why.text() == "Work is booked until 5 Dec, 1 week ahead; you agreed on 1."
    owner.go_to(sheet.brake.keep)
    owner.press(K.Key_Return)
    owner.submit()
    assert not owner.forms()
    assert owner.value("SELECT count(*) FROM marketing_lead WHERE not_before = '2026-12-05'") == 2


def test_hostile_texts_fit_on_both_sheets(owner: Owner, qapp: QApplication) -> None:
    ids = [owner.do(leads.capture, NewLead(Person(text, text, "a@example.com"), text, text)) for text in HOSTILE]
    campaign = owner.do(campaigns.plan_campaign, LATER)
    owner.agree(Agreement(queue_limit=1, booked_weeks=1))
    owner.do(send, owner.capture("Tom Becker"), Sending(no_promise=True))
    found: dict[object, list[str]] = {}
    for text, (size, dark) in zip(HOSTILE, (((1024, 700), False), ((1280, 800), True)) * 3, strict=True):
        theme.apply_theme(qapp, dark=dark)
        owner.window.resize(*size)
        owner.do(campaigns.add_message, campaign, NewMessage(text, text))
        for chosen in (ids[HOSTILE.index(text)],), ids:
            sheet = owner.open_sheet(*chosen) if len(chosen) == 1 else owner.open_several(*chosen)
            for name in ("promise", "why_now", "override"):
                sheet.editor(name).setFocus()
                QApplication.clipboard().setText(text)
                owner.press(K.Key_V, CTRL)
            found[size, type(sheet).__name__, text] = misfits(sheet)
            assert sheet.height() <= 700
            owner.throw_away()
    assert {where: wrong for where, wrong in found.items() if wrong} == {}
