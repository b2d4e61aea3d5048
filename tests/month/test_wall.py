"""The page for the wall: what was published, what is in sight of three months, what was agreed; one page always."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pdfplumber
import pytest
import sales_verbs as sales
from desk import HOSTILE, Owner, open_window
from month.living import FIRM
from pytestqt.qtbot import QtBot
from read_back import assert_sound, texts_of

from twohats.business.rules.calendar import month_of, parse_month
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations.vision import publish
from twohats.marketing.rules.vision import Vision
from twohats.month.operations.closing import write_meeting
from twohats.month.pages.wall import make_pdf
from twohats.month.rules.figures import MonthAhead
from twohats.month.rules.meeting import Action, Meeting
from twohats.month.rules.wall import Wall, first_sentence
from twohats.month.wall import wall_of
from twohats.sales.rules.deals import PhoneIn

if TYPE_CHECKING:
    from month.living import MakeBusiness

OCTOBER, NOVEMBER = parse_month("2026-10"), parse_month("2026-11")
DAY = date(2026, 11, 3)
ACTIONS = (Action("Ask for reviews"), Action("Call the architects"), Action("Print the flyer"))


def paper(**changes: object) -> Wall:
    months = tuple(MonthAhead(month_of(date(2026, number, 1)), 500_00, 0, 0, 1000_00) for number in (10, 11, 12))
    wall = Wall(DAY, replace(FIRM, locale="en_GB"), "Kitchens that are done by Easter.", months, ACTIONS)
    return replace(wall, **changes)  # type: ignore[arg-type]  # of any field


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Kitchens by Easter. Small jobs later.", "Kitchens by Easter."),
        ("\n  Only one line without an end\nAnother", "Only one line without an end"),
        ("For Dr. Sousa and approx. 12 others we build. Then rest.", "For Dr. Sousa and approx. 12 others we build."),
        ("Where to? There.", "Where to?"),
        ("We grow in 2027. Slowly.", "We grow in 2027."),
        ("", ""),
    ],
)
def test_the_first_sentence_of_a_vision(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_it_reads_every_room(make: "MakeBusiness") -> None:
    business = make().at("2026-11-03T09:00:00")
    business.do(Hat.MARKETING, publish, Vision("Kitchens by Easter. Small jobs later."))
    business.do(Hat.MONTH, write_meeting, OCTOBER, Meeting(actions=ACTIONS))
    deal = business.do(Hat.SALES, sales.take_call, PhoneIn(Person("Ana"), "Kitchen", "Referral"))
    business.do(Hat.SALES, sales.win, deal, sales.Win(3000_00, "2026-12-01", "2026-12-31", sold_on="2026-12-31"))
    wall = wall_of(business.reports, DAY)
    assert wall.sentence == "Kitchens by Easter."
    assert wall.actions == ACTIONS
    assert [(one.month.first.month, one.covered, one.target) for one in wall.months] == [
        (11, 0, FIRM.target),
        (12, 3000_00, FIRM.target),
        (1, 0, FIRM.target),
    ]


def test_once_this_months_meeting_was_held_it_looks_a_month_further(make: "MakeBusiness") -> None:
    business = make().at("2026-11-28T09:00:00")
    business.do(Hat.MONTH, write_meeting, OCTOBER, Meeting(actions=ACTIONS))
    business.do(Hat.MONTH, write_meeting, NOVEMBER, Meeting(actions=ACTIONS[:1]))
    wall = wall_of(business.reports, date(2026, 11, 28))
    assert [one.month.first.month for one in wall.months] == [12, 1, 2]
    assert wall.actions == ACTIONS[:1]
    assert wall.sentence == ""


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_what_it_says_is_large_and_on_one_page(size: str) -> None:
    pdf = make_pdf(paper(), size)
    (text,) = texts_of(pdf)
    for words in ("Kitchens that are done", "October", "€ 500", "of € 1,000", *(one.words for one in ACTIONS)):
        assert words in " ".join(text.split())
    assert "page 1 of 1" in text
    assert "As of 3 November 2026" in text
    assert_sound(pdf)


def test_its_words_are_read_from_two_metres(tmp_path: Path) -> None:
    path = tmp_path / "wall.pdf"
    path.write_bytes(make_pdf(paper()))
    with pdfplumber.open(path) as pdf:
        words = pdf.pages[0].extract_words(extra_attrs=["size"])
    sizes = {word["text"]: word["size"] for word in words}
    assert sizes["Kitchens"] >= 30
    assert sizes["Ask"] >= 20
    assert sizes["October"] >= 18


@pytest.mark.parametrize("text", [*HOSTILE, "A sentence that goes on and on, " * 16, ""])
@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_no_words_and_no_amounts_break_it(text: str, size: str) -> None:
    months = tuple(replace(one, booked=-1_234_567_89, target=9_876_543_21) for one in paper().months)
    pdf = make_pdf(paper(sentence=text, actions=(Action(text),) * 3, months=months, firm=Profile(text or "K")), size)
    assert len(texts_of(pdf)) == 1
    assert_sound(pdf)


def test_without_anything_it_has_room_to_write() -> None:
    months = tuple(replace(one, booked=0, target=None) for one in paper().months)
    (text,) = texts_of(make_pdf(paper(sentence="", actions=(), months=months)))
    assert text.count("no target set") == 3
    assert "not published yet" in " ".join(text.split())


@pytest.mark.window
def test_an_owner_saves_it_from_the_file_menu(qtbot: QtBot, tmp_path: Path) -> None:
    firm = Profile("Kowalski", locale="en_GB", paper="Letter")
    with open_window(Owner, qtbot, tmp_path / "wall.twohats", firm) as owner:
        owner.trigger("Page for the wall…")
        (path,) = owner.script.saved
        assert path.name == "For the wall 2026-11-26.pdf"
        assert "26 November 2026" in texts_of(path.read_bytes())[0]
        assert owner.script.told == ["Saved as For the wall 2026-11-26.pdf."]
