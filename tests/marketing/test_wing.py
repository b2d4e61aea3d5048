"""What one page of Marketing asks of another, by keys on the real window."""

import email
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from email import policy
from pathlib import Path

import pytest
from desk import ALT, CTRL, SHIFT, Clock, Owner, open_window, rows
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage, add_message, place, plan_campaign
from twohats.marketing.rules.leads import NewLead
from twohats.storage.file import BusinessFile
from twohats.widgets.form import Form

pytestmark = pytest.mark.window
BOTH = CTRL | SHIFT

PEOPLE = (
    NewLead(Person("Ana Ferreira", email="ana@example.com"), "Kitchen", "Instagram"),
    NewLead(Person("Tom Becker", email="tom@example.com"), "Two bathrooms", "Referral"),
    NewLead(Person("Mary Okafor", phone="+351 912 345 678"), "Loft", "Referral"),
)


def settle_in(file: BusinessFile) -> None:
    """Three leads kept in touch, two campaigns with their words and places."""
    for number, lead in enumerate(PEOPLE):
        lead_id = file.do(Hat.MARKETING, "New lead", marketing.capture, lead).result
        day = ("2026-11-20", "2026-11-28", "2027-01-05")[number]
        file.do(Hat.MARKETING, "Keep", marketing.keep_until, lead_id, day)
    for name in ("Autumn kitchens", "Winter baths"):
        plan = CampaignPlan(name, "Landlords", starts_on="2026-11-02", ends_on="2026-12-20", decide_on="2026-12-27")
        campaign_id = file.do(Hat.MARKETING, "Plan", plan_campaign, plan).result
        message_id = file.do(Hat.MARKETING, "Words", add_message, campaign_id, NewMessage("Before Easter")).result
        file.do(Hat.MARKETING, "Place", place, message_id, "Instagram", "2026-11-02", "2026-12-20")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB")
    with open_window(Owner, qtbot, tmp_path / "wing.twohats", firm, clock=Clock(), before=settle_in) as owner:
        yield owner


def names(owner: Owner) -> list[str]:
    return [row[0] for row in rows(owner.window.marketing.leads.table)]


def page(owner: Owner) -> object:
    return owner.window.page


def test_a_figure_opens_the_leads_behind_it(owner: Owner) -> None:
    owner.press(Qt.Key.Key_1, ALT)
    season = owner.window.marketing.overview.season
    assert season.matrix.isVisible()
    season.matrix.setFocus()
    owner.press(Qt.Key.Key_Return)
    leads = owner.window.marketing.leads
    assert page(owner) is leads
    assert names(owner) == ["Mary Okafor", "Tom Becker"]
    assert leads.list.count.text() == "2 leads"


def test_what_ripens_is_written_to_and_one_key_takes_it_back(owner: Owner) -> None:
    leads = owner.window.marketing.leads
    owner.press(Qt.Key.Key_4, ALT)
    owner.press(Qt.Key.Key_4)
    assert names(owner) == ["Ana Ferreira"]
    assert [leads.strip.figures[span].accessibleName()[0] for span in ("due", "week", "month")] == ["1", "1", "1"]
    leads.strip.figures["due"].setFocus()
    owner.press(Qt.Key.Key_Space)
    assert len(names(owner)) == 3
    leads.table.setFocus()
    leads.table.selectAll()
    owner.press(Qt.Key.Key_Y, BOTH)
    owner.write(subject="Your kitchen", words="Spring is near.")
    owner.submit()
    drafts = sorted(owner.script.folder.glob("*.eml"))
    sent = [email.message_from_bytes(draft.read_bytes(), policy=policy.default) for draft in drafts]
    assert [one["To"] for one in sent] == ["Tom Becker <tom@example.com>", "Ana Ferreira <ana@example.com>"]
    assert owner.count("marketing_touchpoint") == 2
    owner.undo_and_redo(lambda: owner.count("marketing_touchpoint"))


def test_chosen_leads_go_on_a_list_that_is_a_segment(owner: Owner) -> None:
    leads = owner.window.marketing.leads
    owner.press(Qt.Key.Key_4, ALT)
    leads.table.selectAll()
    owner.trigger("Put on a list…")
    owner.type("Neighbours")
    owner.submit()
    assert owner.count("marketing_segment_member") == 3
    owner.press(Qt.Key.Key_2, ALT)
    listed = {row[0]: row for row in rows(owner.window.marketing.segments.table)}
    assert "3" in listed["Neighbours"]
    owner.undo_and_redo(lambda: owner.count("marketing_segment_member"))


def test_the_calendar_opens_a_campaign_and_those_who_ripen(owner: Owner) -> None:
    owner.press(Qt.Key.Key_5, ALT)
    owner.press(Qt.Key.Key_Return)
    assert page(owner) is owner.window.marketing.leads
    assert names(owner) == ["Tom Becker"]
    owner.press(Qt.Key.Key_5, ALT)
    owner.press(Qt.Key.Key_K)
    owner.press(Qt.Key.Key_K)
    owner.press(Qt.Key.Key_Return)
    assert page(owner) is owner.window.marketing.campaigns
    assert owner.window.marketing.campaigns.open_id is not None


def test_several_campaigns_are_paused_in_one_step(owner: Owner) -> None:
    owner.press(Qt.Key.Key_3, ALT)
    campaigns = owner.window.marketing.campaigns
    campaigns.table.selectAll()
    assert campaigns.list.count.text() == "2 chosen of 2 campaigns"
    owner.press(Qt.Key.Key_X, BOTH)
    paused = "SELECT count(*) FROM marketing_campaign WHERE stage = 'paused'"
    assert owner.value(paused) == 2
    owner.undo_and_redo(lambda: owner.value(paused))


def test_each_hat_shows_its_own_menus_and_the_keys_of_both_work(owner: Owner) -> None:
    def shown() -> list[str]:
        return [action.text().replace("&", "") for action in owner.window.menuBar().actions() if action.isVisible()]

    assert {"Lead", "Segment", "Campaign", "Calendar", "Vision"} <= set(shown())
    assert "Deal" not in shown()
    owner.press(Qt.Key.Key_2, CTRL)
    assert "Deal" in shown()
    assert "Lead" not in shown()
    owner.press(Qt.Key.Key_N, CTRL)
    assert [form.windowTitle() for form in owner.window.findChildren(Form) if form.isVisible()] == ["New lead"]


def test_a_year_of_leads_ripening_is_counted_span_by_span(owner: Owner) -> None:
    owner.clock.now += timedelta(days=3)
    owner.press(Qt.Key.Key_4, ALT)
    owner.press(Qt.Key.Key_4)
    assert names(owner) == ["Tom Becker", "Ana Ferreira"]


PAGES = ["overview", "segments", "campaigns", "leads", "calendar", "vision"]
HELPERS = {"plan", "forms", "keep_in_touch", "lead_verbs"}
KEYS = {
    "Lead": "Ctrl+N Ctrl+Return Ctrl+Shift+Return Ctrl+R Ctrl+T Ctrl+E F2 Ctrl+Shift+K Ctrl+Backspace "
    "Ctrl+Shift+Y Ctrl+Shift+U",
    "Segment": "Ctrl+Shift+G Ctrl+G Ctrl+Shift+J Ctrl+J",
    "Campaign": "Ctrl+Shift+M Ctrl+Shift+T Ctrl+Shift+X Ctrl+Shift+F Ctrl+Shift+B Ctrl+Shift+R Ctrl+Shift+S",
    "Calendar": "",
    "Vision": "Ctrl+S Ctrl+Shift+V",
}


@pytest.fixture
def beginner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "new.twohats", Profile("Kowalski"), clock=Clock()) as owner:
        yield owner


def made(owner: Owner) -> set[str]:
    """The pages and helpers that are there."""
    return vars(owner.window.marketing).keys() & {*PAGES, *HELPERS}


def entries(owner: Owner, menu: str) -> list[QAction]:
    (opened,) = [one for one in owner.window.menuBar().actions() if one.text().replace("&", "") == menu]
    inside = opened.menu()
    assert isinstance(inside, QMenu)
    return [entry for entry in inside.actions() if not entry.isSeparator()]


def test_the_wing_brings_no_page_along() -> None:
    code = "import sys, twohats.marketing.ui.wing; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    ours = {name for name in said.split() if name.startswith("twohats.marketing.")}
    assert ours == {f"twohats.marketing.{name}" for name in ("ui", "ui.wing", "ui.menus")}


def test_a_page_is_made_when_it_is_first_turned_to(beginner: Owner) -> None:
    assert made(beginner) == {"overview"}
    for number, name in enumerate(PAGES[1:], 1):
        assert name not in made(beginner)
        beginner.press(Qt.Key(Qt.Key.Key_1 + number), ALT)
        assert page(beginner) is getattr(beginner.window.marketing, name)
    assert made(beginner) == {*PAGES, "plan"}


@pytest.mark.parametrize(("menu", "keys"), KEYS.items())
def test_every_key_is_there_before_its_page(beginner: Owner, menu: str, keys: str) -> None:
    found = [key.toString() for entry in entries(beginner, menu) for key in entry.shortcuts()]
    assert sorted(found) == sorted(keys.split())
    assert made(beginner) == {"overview"}


PAGE_OF = {
    "Lead": "leads",
    "Segment": "segments",
    "Campaign": "campaigns",
    "Calendar": "calendar",
    "Vision": "vision",
}
# What is done without turning to the page: a form opens, a file is saved, or what was typed is kept.
BESIDE = {
    "Lead": {"New lead…", "Who referred whom…", "Rules for the score…", "Where we meet people…"},
    "Calendar": {"Export the calendar…", "Your guesses for the plan…"},
    "Vision": {"Save the vision"},
}


@pytest.mark.parametrize(("menu", "name"), PAGE_OF.items())
def test_an_entry_finds_its_page(beginner: Owner, menu: str, name: str) -> None:
    for entry in entries(beginner, menu):
        beginner.press(Qt.Key.Key_1, ALT)
        entry.trigger()
        beginner.settle()
        shown = "overview" if entry.text() in BESIDE.get(menu, ()) else name
        assert page(beginner) is getattr(beginner.window.marketing, shown), entry.text()
        for dialog in beginner.dialogs():
            assert isinstance(dialog, QDialog)
            dialog.reject()
    assert name in made(beginner)


def test_the_guesses_are_asked_for_before_the_plan_has_its_place(beginner: Owner) -> None:
    beginner.trigger("Your guesses for the plan…")
    assert made(beginner) == {"overview", "plan"}
    assert not beginner.window.marketing.plan.isVisible()
    beginner.press(Qt.Key.Key_Escape)
    beginner.press(Qt.Key.Key_5, ALT)
    assert beginner.window.marketing.plan.isVisible()
