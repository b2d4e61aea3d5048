"""The follow-ups outside the program: the sheet of calls read back, and calendar files that other programs read."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import sales_verbs as sales
from desk import CTRL, HOSTILE, open_window
from hall_desk import PROMISE, Owner
from icalendar import Calendar
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from read_back import assert_sound, lines_of, texts_of

from twohats.business.operations.firm import set_up_firm
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.sales.pages.calls import Call, make_pdf
from twohats.sales.pages.follow_up_sheet import DueDay
from twohats.sales.pages.follow_up_sheet import make_pdf as make_sheet
from twohats.sales.rules.deals import FirstAction
from twohats.words import say

pytestmark = pytest.mark.window


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm = Profile("Kowalski", locale="en_GB", paper="Letter")
    with open_window(Owner, qtbot, tmp_path / "papers.twohats", firm) as owner:
        owner.press(Qt.Key.Key_2, CTRL)
        yield owner


def plan(owner: Owner, kind: str, due: str, subject: str) -> None:
    owner.do(sales.plan, 1, FirstAction(kind, f"2026-{due}:00.000Z", subject), hat=Hat.SALES)


def test_tomorrows_calls_are_printed_with_what_to_know(owner: Owner) -> None:
    deal_id = owner.hand_over()
    owner.do(sales.log_activity, deal_id, "call", "Wants oak", hat=Hat.SALES)
    plan(owner, "call", "11-27T14:30", "Tiles")
    plan(owner, "visit", "11-28T14:30", "Not tomorrow")
    owner.trigger("Tomorrow’s calls…")
    (page,) = texts_of(owner.script.saved[0].read_bytes())
    for words in (
        "14:30",
        "Ana Ferreira",
        "Call · A kitchen · Tiles",
        PROMISE,
        "Wants oak",
        "page 1 of 1",
        "One to do.",
        "As of Thursday 26 November 2026",
    ):
        assert words in page
    assert "Not tomorrow" not in page
    assert owner.script.saved[0].name == "Calls 2026-11-27.pdf"


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_any_number_of_calls_with_any_words_fits_on_pages(paper: str) -> None:
    calls = [Call("09:00", text, text, text, text, text, text, text) for text in HOSTILE] * 3
    pages = texts_of(make_pdf(calls, date(2026, 11, 27), Profile("Kowalski", paper=paper), date(2026, 11, 26)))
    assert len(pages) == 3
    assert "page 3 of 3" in pages[2]
    (empty,) = texts_of(make_pdf([], date(2026, 11, 27), Profile("Kowalski", paper=paper), date(2026, 11, 26)))
    assert "Nothing is due on this day." in empty


def test_each_day_begins_with_a_capital_in_the_language_of_the_firm(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(Owner, qtbot, tmp_path / "pt.twohats", Profile("Kowalski", locale="pt_PT")) as owner:
        owner.hand_over()
        plan(owner, "call", "11-26T14:30", "Tiles")
        owner.press(Qt.Key.Key_2, CTRL)
        owner.trigger(say("Follow-up sheet of the week…"))
        assert "Quinta-feira, 26 de novembro de 2026" in lines_of(owner.script.saved[0].read_bytes())


def test_the_week_is_printed_day_by_day_with_what_is_late_first(owner: Owner) -> None:
    owner.hand_over()
    for due, subject in (
        ("11-26T09:00", "Earlier today"),
        ("11-25T16:00", "Yesterday"),
        ("12-02T23:00", "The last day"),
        ("12-03T09:00", "A week later"),
    ):
        plan(owner, "call", due, subject)
    owner.trigger("Follow-up sheet of the week…")
    (path,) = owner.script.saved
    assert path.name == "Follow-ups until 2026-12-02.pdf"
    pdf = path.read_bytes()
    assert_sound(pdf)
    lines = lines_of(pdf)
    text = " ".join(lines)
    assert "A week later" not in text
    assert "to do until Wednesday 2 December 2026." in text
    assert "As of Thursday 26 November 2026 Sales · page 1 of 1" in text
    order = (
        "Late",
        "25 Nov",
        "Yesterday",
        "Thursday 26 November 2026",
        "09:00",
        "Earlier today",
        "23:00",
        "The last day",
    )
    places = [next(place for place, line in enumerate(lines) if place > 3 and words in line) for words in order]
    assert places == sorted(places)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("text", HOSTILE)
def test_a_day_that_goes_on_over_the_page_is_named_again(paper: str, text: str) -> None:
    firm, call = Profile(text, paper=paper), Call("09:00", text, text, text, text, text, "", "")
    days = [DueDay("Late", (call,) * 30), DueDay("Friday", (replace(call, who="The last one"),))]
    pdf = make_sheet(days, date(2026, 11, 26), date(2026, 12, 2), firm)
    pages = texts_of(pdf)
    assert all("Late, continued" in page for page in pages[1:-1])
    assert "The last one" in pages[-1]
    assert f"page {len(pages)} of {len(pages)}" in pages[-1]
    assert_sound(pdf)


def test_who_has_no_phone_is_reached_by_the_whole_address() -> None:
    call = Call("09:00", "visit", "Guesthouse Alecrim", "guesthouse.alecrim@example.com", "", "", "", "")
    sheet = make_sheet([DueDay("Friday", (call,))], date(2026, 11, 26), date(2026, 12, 2), Profile("Kowalski"))
    for pdf in (sheet, make_pdf([call], date(2026, 11, 27), Profile("Kowalski"), date(2026, 11, 26))):
        (page,) = texts_of(pdf)
        assert "Guesthouse Alecrim" in page
        assert "guesthouse.alecrim@example.com" in page


def test_a_week_without_anything_due_says_so() -> None:
    (page,) = texts_of(make_sheet([], date(2026, 11, 26), date(2026, 12, 2), Profile("Kowalski")))
    assert "Nothing is due until Wednesday 2 December 2026." in page


def test_the_calendar_file_has_alarms_and_keeps_its_ids(owner: Owner) -> None:
    owner.hand_over()
    plan(owner, "meeting", "11-27T14:30", "Tiles; oak, \\ and more")
    for _ in range(2):
        owner.trigger("Save the follow-ups as a calendar file…")
    first, second = (Calendar.from_ical(path.read_bytes()) for path in owner.script.saved)
    events = list(first.walk("VEVENT"))
    assert [str(one["UID"]) for one in events] == [str(one["UID"]) for one in second.walk("VEVENT")]
    assert [str(one["SUMMARY"]) for one in events] == [
        "Call · Ana Ferreira · First call",
        "Meeting · Ana Ferreira · Tiles; oak, \\ and more",
    ]
    raw = owner.script.saved[0].read_text("utf-8")
    assert raw.count("TRIGGER:-PT10M") == raw.count("BEGIN:VALARM") == 2
    assert "DTSTART:20261127T143000Z" in raw
    assert "DTEND:20261127T153000Z" in raw


def test_an_invitation_names_the_customer_and_nothing_we_wrote_down(owner: Owner) -> None:
    owner.hand_over('Ana "A" Ferreira')
    follow_ups = owner.window.sales.follow_ups
    follow_ups.show_view("late")
    owner.settle()
    owner.trigger("Invitation…")
    assert owner.script.told == ["Only to a meeting or a visit can somebody be invited: change the kind first (E)."]
    plan(owner, "visit", "11-27T14:30", "A difficult one")
    follow_ups.show_view("tomorrow")
    owner.settle()
    owner.trigger("Invitation…")
    raw = owner.script.saved[0].read_bytes()
    (event,) = Calendar.from_ical(BytesIO(raw).getvalue()).walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event["ATTENDEE"])) == ("Visit: Kowalski", "mailto:0@example.com")
    assert b"Ana 'A' Ferreira" in raw
    assert b"difficult" not in raw
    assert b"ORGANIZER" not in raw
    assert b"METHOD" not in raw


def test_an_invitation_is_answered_to_the_firm_where_it_has_an_address(owner: Owner) -> None:
    owner.do(set_up_firm, Profile('Kowalski "K" & Sons', email="office@kowalski.example"), hat=Hat.SALES)
    owner.hand_over("Ana Ferreira")
    plan(owner, "visit", "11-27T14:30", "A difficult one")
    owner.window.sales.follow_ups.show_view("tomorrow")
    owner.settle()
    owner.trigger("Invitation…")
    raw = Calendar.from_ical(owner.script.saved[0].read_bytes())
    (event,) = raw.walk("VEVENT")
    assert str(raw["METHOD"]) == "REQUEST"
    assert str(event["ORGANIZER"]) == "mailto:office@kowalski.example"
    assert event["ORGANIZER"].params["CN"] == "Kowalski 'K' & Sons"
    assert str(event["SUMMARY"]) == 'Visit: Kowalski "K" & Sons'
