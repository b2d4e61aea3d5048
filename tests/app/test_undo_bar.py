"""What has just left the screen is named at the bottom of the window, and comes back from there."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from desk import ALT, CTRL, SHIFT, Owner, labels, open_window
from exchange.import_desk import Owner as Importer
from handed import capture, hand_over
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from translations.extract import steps

from twohats import words
from twohats.app.taken_off import VERBS, said_of
from twohats.app.undo_bar import UndoBar
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import campaigns
from twohats.marketing.operations.campaigns import CampaignPlan
from twohats.storage.file import BusinessFile
from twohats.storage.history import Step
from twohats.storage.sqlite import Connection

pytestmark = pytest.mark.window
K = Qt.Key
FIRM = Profile("Kowalski", locale="en_GB")
LEADS = "name,email,need,created\nAna,ana@example.com,Kitchen,2026-10-31\nRui,rui@example.com,Bath,2026-11-01\n"


def fill(file: BusinessFile) -> None:
    hand_over(file, "Tom Becker", "Two bathrooms")
    capture(file, "Ana Ferreira", "A kitchen")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", FIRM, before=fill) as owner:
        yield owner


def bar(owner: Owner) -> UndoBar:
    return owner.window.steps.bar


def said(owner: Owner) -> str:
    return " ".join(labels(bar(owner)))


def click_undo(owner: Owner) -> None:
    QTest.mouseClick(bar(owner).undo, Qt.MouseButton.LeftButton)
    owner.settle()


def add_season(db: Connection, day: str) -> None:
    db.insert("marketing_season", name=day, first="01-01", last="02-01")


def test_every_verb_that_the_bar_knows_is_one_of_the_programs() -> None:
    assert [name for name, _ in VERBS if name not in steps()] == []


@pytest.mark.parametrize("language", ["de_DE", "es_ES", "fr_FR", "pt_PT"])
def test_each_verb_is_told_in_the_language_of_the_firm(language: str) -> None:
    with words.speaking(language):
        for name, told in VERBS:
            step = Step(1, Hat.SALES, datetime.now(UTC), "", name.format(3))
            assert said_of(step) == words.say(told).format(3) != told.format(3)


def write_down(owner: Owner, name: str) -> None:
    owner.press(K.Key_N, CTRL)
    owner.type(name)
    owner.submit()


def test_a_lead_that_is_written_down_elsewhere_is_told_of(owner: Owner) -> None:
    owner.do(campaigns.plan_campaign, CampaignPlan("Autumn", starts_on="2026-11-10", ends_on="2027-03-31"))
    owner.press(K.Key_3, ALT)
    owner.window.marketing.campaigns.open(1)
    write_down(owner, "Eva")
    assert "Written down: see Leads." in said(owner)
    click_undo(owner)
    assert owner.value("SELECT count(*) FROM business_contact WHERE name = 'Eva'") == 0
    owner.press(K.Key_4, ALT)
    write_down(owner, "Ida")
    assert not bar(owner).isVisible()


def test_somebody_who_called_while_marketing_shows_is_told_of(owner: Owner) -> None:
    owner.press(K.Key_N, CTRL | SHIFT)
    owner.fill("Ida", "", "bath", "Referral")
    owner.submit()
    assert "Written down: see the pipeline, under Sales." in said(owner)
    click_undo(owner)
    assert owner.count("sales_deal") == 0


def test_on_the_page_of_a_campaign_a_new_lead_came_by_it(owner: Owner) -> None:
    owner.do(campaigns.plan_campaign, CampaignPlan("Autumn", starts_on="2026-11-10", ends_on="2027-03-31"))
    owner.press(K.Key_3, ALT)
    owner.press(K.Key_N, CTRL)
    assert owner.form().values()["campaign"] == ""
    owner.press(K.Key_Escape)
    owner.window.marketing.campaigns.open(1)
    owner.press(K.Key_N, CTRL)
    assert owner.form().values()["campaign"] == "Autumn"


def test_each_verb_is_named_and_comes_back_from_the_bar(owner: Owner) -> None:
    for name, told in VERBS:
        owner.window.workspace.do(name.format(3), add_season, "1 January", hat=Hat.MARKETING)
        assert told.format(3) in said(owner)
        assert "Marketing" in said(owner)
        assert bar(owner).undo.text() == "Undo  Ctrl+Z"
        click_undo(owner)
        assert owner.count("marketing_season") == 0
        assert not bar(owner).isVisible()


def test_an_accept_by_keys_is_named_and_taken_back_with_the_mouse(owner: Owner) -> None:
    owner.press(K.Key_2, CTRL)
    owner.press(K.Key_F6)
    owner.press(K.Key_A)
    owner.press(K.Key_Return)
    assert owner.count("sales_deal") == 1
    assert "Accepted: a deal is made. Sales" in said(owner)
    focused = QApplication.focusWidget()
    click_undo(owner)
    assert owner.count("sales_deal") == 0
    assert QApplication.focusWidget() is focused


def test_the_next_step_takes_its_place_and_one_that_takes_nothing_off_leaves_none(owner: Owner) -> None:
    workspace = owner.window.workspace
    workspace.do("Let go", add_season, "one", hat=Hat.MARKETING)
    workspace.do("Lost", add_season, "two", hat=Hat.MARKETING)
    owner.settle()
    assert len([one for one in owner.window.findChildren(UndoBar) if one.isVisible()]) == 1
    assert said(owner).startswith("Lost: ")
    workspace.do("Edit lead", add_season, "three", hat=Hat.MARKETING)
    owner.settle()
    assert not bar(owner).isVisible()


def test_a_step_that_is_no_longer_the_last_stays(owner: Owner) -> None:
    workspace = owner.window.workspace
    workspace.do("Let go", add_season, "one", hat=Hat.MARKETING)
    step = bar(owner).step
    workspace.do("Edit lead", add_season, "two", hat=Hat.MARKETING)
    assert step is not None
    owner.window.steps.undo_step(step)
    owner.settle()
    assert owner.count("marketing_season") == 2
    assert "Saved" in " ".join(labels(owner.window.statusBar()))


def test_the_key_is_named_only_under_the_hat_that_did_it(owner: Owner) -> None:
    owner.window.workspace.do("Won", add_season, "one", hat=Hat.MARKETING)
    owner.press(K.Key_2, CTRL)
    assert bar(owner).undo.text() == "Undo"
    owner.press(K.Key_1, CTRL)
    assert bar(owner).undo.text() == "Undo  Ctrl+Z"
    owner.press(K.Key_Z, CTRL)
    assert not bar(owner).isVisible()
    assert owner.count("marketing_season") == 0


def test_it_goes_when_it_is_closed_and_after_a_while(owner: Owner) -> None:
    for leave in (bar(owner).close_button.click, bar(owner).patience.timeout.emit):
        owner.window.workspace.do("Won", add_season, "one", hat=Hat.MARKETING)
        assert bar(owner).isVisible()
        leave()
        assert not bar(owner).isVisible()
        assert not bar(owner).patience.isActive()


def test_it_is_read_out_and_never_takes_the_keys(owner: Owner) -> None:
    focused = owner.focused()
    owner.window.workspace.do("Won", add_season, "one", hat=Hat.MARKETING)
    owner.settle()
    assert bar(owner).accessibleName() == "Won: the deal is closed. Ctrl+Z takes it back."
    assert owner.focused() is focused
    for _ in range(40):
        owner.press(K.Key_Tab)
        assert not bar(owner).isAncestorOf(owner.focused())


def test_a_deleted_campaign_comes_back(owner: Owner) -> None:
    owner.do(campaigns.draft_campaign, CampaignPlan("Autumn"))
    owner.press(K.Key_3, ALT)
    owner.settle()
    owner.trigger("Delete the campaign")
    assert owner.count("marketing_campaign") == 0
    click_undo(owner)
    assert owner.count("marketing_campaign") == 1


def test_an_import_says_how_many_came(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Importer, qtbot, tmp_path / "firm.twohats", FIRM) as owner:
        owner.begin(LEADS)
        owner.enter(5)
        assert "2 leads imported." in said(owner)
        click_undo(owner)
        assert owner.count("marketing_lead") == 0
