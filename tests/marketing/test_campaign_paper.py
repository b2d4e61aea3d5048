"""The sheet of a campaign, from its menu to the words on paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from desk import ALT, HOSTILE, Owner, open_window
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from read_back import assert_sound, texts_of

from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.marketing.operations import campaigns as verbs
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage, NewPlacement
from twohats.marketing.operations.leads import capture
from twohats.marketing.operations.spending import Spending, book
from twohats.marketing.pages.campaign import CampaignSheet, SaidWords, make_pdf
from twohats.marketing.rules.leads import NewLead
from twohats.paper.blocks import Figure

FIRM = Profile("Kowalski", locale="en_GB", paper="Letter")
PLAN = CampaignPlan("Autumn kitchens", "Young families", "now", "2026-10-01", "2026-12-31", 2400_00, 26, "2027-01-07")


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    with open_window(Owner, qtbot, tmp_path / "campaign.twohats", FIRM) as owner:
        yield owner


def run(owner: Owner) -> int:
    """A campaign in two languages, of which one brought a lead."""
    campaign_id: int = owner.do(verbs.plan_campaign, PLAN)
    german = NewMessage("Fertig vor Ostern", "Festpreis", "de", 9800_00, "2026-12-31")
    message_id = owner.do(verbs.add_message, campaign_id, german)
    owner.do(verbs.add_message, campaign_id, NewMessage("Finished before Easter", language="en"))
    place = NewPlacement("Instagram", "2026-10-01", "2026-12-31", "1,3", "18:00", "21:00")
    owner.do(verbs.add_placement, message_id, place)
    owner.do(book, Spending("2026-10-05", 1532_00, 90, PLAN.name))
    owner.do(capture, NewLead(Person("Ana", email="ana@example.com"), "A kitchen", "Instagram", PLAN.name))
    return campaign_id


@pytest.mark.window
def test_everything_about_a_campaign_is_on_its_sheet(owner: Owner) -> None:
    run(owner)
    owner.press(Qt.Key.Key_3, ALT)
    owner.trigger("Print the campaign…")
    (path,) = owner.script.saved
    assert path.name == "Autumn kitchens.pdf"
    pdf = path.read_bytes()
    (text,) = texts_of(pdf)
    said = " ".join(text.split())
    for words in (
        "Marketing Campaign",
        "26 November 2026",
        "Autumn kitchens",
        "for now",
        "Young families",
        "1 of 26 expected",
        "German · 0 leads",
        "“Fertig vor Ostern”",
        "We promise: Festpreis · € 9,800 · until 31 Dec",
        "English · 0 leads “Finished before Easter” Nothing is promised.",
        "1 Oct – 31 Dec · Mon, Wed · 18:00–21:00",
        "1 h 30 min",
        "Not decided yet: on 7 January 2027 we keep, change or stop it.",
        "As of 26 November 2026",
        "page 1 of 1",
    ):
        assert words in said
    assert_sound(pdf)


@pytest.mark.window
def test_what_became_of_it_stands_on_the_sheet(owner: Owner) -> None:
    campaign_id = run(owner)
    owner.do(verbs.decide_campaign, campaign_id, "stop", "Nobody asked")
    page = owner.window.marketing.campaigns
    page.open(campaign_id)
    (button,) = (one for one in page.record.findChildren(QPushButton) if one.text() == "Print…")
    button.click()
    owner.settle()
    (text,) = texts_of(owner.script.saved[-1].read_bytes())
    assert "Stop\nNobody asked" in text


SHEET = CampaignSheet(
    name="Autumn kitchens",
    second_line="running",
    segment="Young families",
    persona="",
    moment="",
    figures=(Figure("Leads", "–"), Figure("Won", "–")),
    words=(),
    places=(),
    money=(("Money", "€ 0", "–", "–"),),
    verdict="Not decided; no day is set.",
    day="26 November 2026",
)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("text", HOSTILE)
def test_any_words_in_any_number_stay_on_one_page(paper: str, text: str) -> None:
    sheet = replace(
        SHEET,
        name=text,
        second_line=text,
        segment=text,
        persona=text,
        moment=text,
        figures=(Figure(text, text, text, 0.5),) * 5,
        words=(SaidWords(text, text, text, text),) * 9,
        places=((text,) * 5,) * 40,
        money=((text,) * 4,) * 2,
        verdict=text,
    )
    pdf = make_pdf(sheet, Profile(text, paper=paper))
    assert len(texts_of(pdf)) == 1
    assert_sound(pdf)


def test_words_that_have_no_room_are_counted() -> None:
    words = tuple(SaidWords("en", f"Words {place}", "", "") for place in range(6))
    (text,) = texts_of(make_pdf(replace(SHEET, words=words), FIRM))
    assert "Words 3" in text
    assert "Words 4" not in text
    assert "… and 2 more" in text


def test_a_draft_says_what_is_still_missing() -> None:
    (text,) = texts_of(make_pdf(replace(SHEET, segment=""), FIRM))
    for words in ("Nobody is named yet.", "No words yet.", "It is shown nowhere yet."):
        assert words in text
