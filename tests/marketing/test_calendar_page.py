"""The calendar on the real window, by keys and by the mouse."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import desk
import pytest
from desk import ALT, CTRL, MONDAY, NONE, SHIFT, Clock, labels, open_window
from fit import misfits
from icalendar import Calendar
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from twohats.business.rules.calendar import month_of
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations import timetable as verbs
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage, add_message, place, plan_campaign
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.rules.timetable import Entry, EntryKind
from twohats.marketing.ui.calendar import CalendarPage
from twohats.marketing.ui.calendar_drawing import Drawing
from twohats.marketing.ui.calendar_grid import CalendarGrid
from twohats.marketing.ui.calendar_sheets import Box, MonthSheet, StripSheet
from twohats.marketing.ui.calendar_words import CalendarWords
from twohats.widgets.fields import OptionalDay

pytestmark = pytest.mark.window

HOSTILE = (
    '<img src="file:///etc/passwd">' * 6,
    "W" * 480,
    "\u202eevil\u202c line\nline\x07",
    "👩‍👩‍👧‍👦 Ζωή Ωραία",
)


class Owner(desk.Owner):
    """The owner of these tests, who looks at the calendar."""

    @property
    def page(self) -> CalendarPage:
        return self.window.marketing.calendar

    @property
    def grid(self) -> CalendarGrid:
        return self.page.grid

    def days(self) -> str:
        return str(self.db.value("SELECT starts_on || ' ' || coalesce(ends_on, '') FROM marketing_placement"))

    def said(self) -> str:
        return self.grid.accessibleDescription()

    def box(self, kind: EntryKind) -> Box:
        return next(box for box in self.grid.sheet.boxes if box.entry.kind is kind)

    def drag(self, start: QPointF, days: int) -> None:
        """Take hold of a point and let go so many days further on."""
        sheet = self.grid.sheet
        width = sheet.column if isinstance(sheet, MonthSheet) else sheet.day
        self.drag_to(start.toPoint(), QPointF(start.x() + days * width, start.y()).toPoint())

    def drag_to(self, start: QPoint, to: QPoint) -> None:
        QTest.mousePress(self.grid, Qt.MouseButton.LeftButton, NONE, start)
        QTest.mouseMove(self.grid, (start + to) / 2)
        QTest.mouseMove(self.grid, to)
        QTest.mouseRelease(self.grid, Qt.MouseButton.LeftButton, NONE, to)
        self.settle()


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    clock = Clock(MONDAY, act=0)
    with open_window(Owner, qtbot, tmp_path / "firm.twohats", Profile("Kowalski"), clock=clock) as owner:
        owner.press(Qt.Key.Key_5, ALT)
        yield owner


@pytest.fixture
def planned(owner: Owner) -> Owner:
    """A campaign that is decided on the 30th, shown from Tuesday the 24th to Thursday the 26th."""
    plan = CampaignPlan("Autumn kitchens", starts_on="2026-11-10", ends_on="2027-03-31", decide_on="2026-11-30")
    message = owner.do(add_message, owner.do(plan_campaign, plan), NewMessage("Finished before Easter"))
    owner.do(place, message, "Instagram", "2026-11-24", "2026-11-26")
    owner.grid.setFocus()
    owner.press(Qt.Key.Key_K)
    return owner


def test_an_empty_calendar_says_what_to_do_first(owner: Owner) -> None:
    (sentence,) = labels(owner.page.empty)
    assert "Ctrl+Shift+M" in sentence
    assert not owner.grid.isVisible()
    assert misfits(owner.window) == []


def test_keys_move_a_placement_and_take_it_back(planned: Owner) -> None:
    planned.press(Qt.Key.Key_K)
    assert planned.said().startswith("Autumn kitchens · Instagram · “Finished before Easter” · tomorrow to Thu 26 Nov")
    planned.press(Qt.Key.Key_J)
    assert planned.said() == "Decide: Autumn kitchens · 30 Nov"
    planned.press(Qt.Key.Key_K)
    planned.press(Qt.Key.Key_Right, SHIFT)
    assert planned.days() == "2026-11-25 2026-11-27"
    assert "Wed 25 Nov to Fri 27 Nov" in planned.said()
    planned.press(Qt.Key.Key_Z, CTRL)
    assert planned.days() == "2026-11-24 2026-11-26"
    assert "tomorrow to Thu 26 Nov" in planned.said()
    planned.press(Qt.Key.Key_Down, SHIFT)
    assert planned.days() == "2026-12-01 2026-12-03"
    assert "1 Dec to 3 Dec" in planned.said()
    planned.press(Qt.Key.Key_Right, CTRL)
    assert planned.days() == "2026-12-01 2026-12-04"


def test_what_is_planned_shows_while_the_rest_is_reckoned(planned: Owner, qtbot: QtBot) -> None:
    gate = Event()
    told: list[bool] = []
    planned.window.workspace.run(lambda _: gate.wait(60), then=told.append)
    QTest.keyClick(planned.grid, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: isinstance(planned.grid.sheet, StripSheet))
    kinds = {box.entry.kind for box in planned.grid.sheet.boxes}
    assert (kinds, told) == ({EntryKind.PLACEMENT, EntryKind.DECISION}, [])
    gate.set()
    planned.settle()
    assert told == [True]


def test_the_page_turns_to_where_a_placement_was_moved(planned: Owner) -> None:
    for _ in range(3):
        planned.press(Qt.Key.Key_Down, SHIFT)
    assert planned.days() == "2026-12-15 2026-12-17"
    assert planned.page.headline.title.text() == "December 2026"
    assert "15 Dec to 17 Dec" in planned.said()


def test_a_move_that_cannot_be_is_said_and_undone_on_the_grid(planned: Owner) -> None:
    for _ in range(2):
        planned.press(Qt.Key.Key_Left, CTRL)
    assert planned.days() == "2026-11-24 2026-11-24"
    planned.press(Qt.Key.Key_Left, CTRL)
    assert planned.page.line.text() == "It would end before it starts: tomorrow to today."
    assert planned.days() == "2026-11-24 2026-11-24"
    sheet, stood = planned.grid.sheet, planned.box(EntryKind.PLACEMENT).room
    assert isinstance(sheet, MonthSheet)
    planned.drag_to(stood.center().toPoint(), sheet.cell(date(2026, 11, 3)).center().toPoint())
    assert planned.page.line.text() == "“Autumn kitchens” starts 10 Nov: show it from then on."
    assert planned.box(EntryKind.PLACEMENT).room == stood
    assert planned.days() == "2026-11-24 2026-11-24"


@pytest.mark.parametrize("view", [Qt.Key.Key_M, Qt.Key.Key_W])
def test_the_mouse_drags_a_placement_and_its_edges(planned: Owner, view: Qt.Key) -> None:
    planned.press(view)
    planned.drag(planned.box(EntryKind.PLACEMENT).room.center(), 2)
    assert planned.days() == "2026-11-26 2026-11-28"
    box = planned.box(EntryKind.PLACEMENT)
    planned.drag(QPointF(box.room.right() - 2, box.room.center().y()), 1)
    wide = box.room.width() >= 24
    assert planned.days() == ("2026-11-26 2026-11-29" if wide else "2026-11-27 2026-11-29")
    planned.press(Qt.Key.Key_Z, CTRL)
    planned.press(Qt.Key.Key_Z, CTRL)
    assert planned.days() == "2026-11-24 2026-11-26"


def test_the_mouse_drags_a_day_to_decide(planned: Owner) -> None:
    planned.drag(planned.box(EntryKind.DECISION).room.center(), 3)
    assert planned.db.value("SELECT decide_on FROM marketing_campaign") == "2026-12-03"
    planned.press(Qt.Key.Key_Left, SHIFT)
    assert planned.db.value("SELECT decide_on FROM marketing_campaign") == "2026-12-02"


def test_the_form_moves_it_to_days_that_are_typed(planned: Owner) -> None:
    planned.press(Qt.Key.Key_K)
    planned.trigger("Move to another day…")
    first, last = planned.form().editor("first"), planned.form().editor("last")
    assert isinstance(first, OptionalDay)
    assert isinstance(last, OptionalDay)
    first.day.setDate(date(2026, 12, 24))  # type: ignore[arg-type]  # Qt takes it
    planned.press(Qt.Key.Key_Return)
    assert planned.form().trouble == "It would end before it starts: 24 Dec to Thu 26 Nov."
    last.tick.setChecked(False)
    planned.press(Qt.Key.Key_Return)
    assert planned.days() == "2026-12-24 "
    assert planned.page.headline.title.text() == "December 2026"


def test_a_season_is_written_down_changed_and_deleted(owner: Owner) -> None:
    owner.trigger("New season…")
    owner.type("Before Christmas")
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.db.all("SELECT name, first, last FROM marketing_season") == [("Before Christmas", "11-23", "11-23")]
    assert owner.grid.isVisible()
    owner.grid.setFocus()
    assert owner.said() == "Before Christmas · today"
    owner.press(Qt.Key.Key_Return)
    last = owner.form().editor("last")
    assert isinstance(last, OptionalDay)
    last.day.setDate(date(2026, 1, 6))  # type: ignore[arg-type]  # Qt takes it
    owner.press(Qt.Key.Key_Return, CTRL)
    assert owner.said() == "Before Christmas · today to 6 Jan 2027"
    owner.trigger("Delete the season")
    assert owner.db.value("SELECT count(*) FROM marketing_season") == 0
    owner.press(Qt.Key.Key_Z, CTRL)
    assert owner.db.value("SELECT last FROM marketing_season") == "01-06"


def test_months_and_quarters_are_turned(planned: Owner) -> None:
    title = planned.page.headline.title
    assert title.text() == "November 2026"
    for key, said in (
        (Qt.Key.Key_PageDown, "December 2026"),
        (Qt.Key.Key_PageDown, "January 2027"),
        (Qt.Key.Key_PageUp, "December 2026"),
        (Qt.Key.Key_T, "November 2026"),
        (Qt.Key.Key_W, "23 Nov 2026 – 14 Feb 2027"),
        (Qt.Key.Key_PageDown, "15 Feb – 9 May 2027"),
        (Qt.Key.Key_Home, "23 Nov 2026 – 14 Feb 2027"),
        (Qt.Key.Key_M, "November 2026"),
    ):
        planned.press(key)
        assert title.text() == said
    planned.press(Qt.Key.Key_Right)
    planned.press(Qt.Key.Key_Right)
    assert title.text() == "December 2026"
    assert planned.window.page is planned.page


def test_tab_goes_through_the_entries_and_then_on(planned: Owner) -> None:
    planned.press(Qt.Key.Key_K)
    planned.press(Qt.Key.Key_Tab)
    assert planned.said().startswith("Decide")
    assert planned.grid.hasFocus()
    planned.press(Qt.Key.Key_Tab)
    assert not planned.grid.hasFocus()


def test_enter_opens_what_stands_there(planned: Owner) -> None:
    lead = planned.do(marketing.capture, NewLead(Person("Ana Ferreira"), "kitchen", "Instagram"))
    planned.do(marketing.keep_until, lead, "2026-11-29")
    opened: list[object] = []
    planned.page.open_campaign.connect(opened.append)
    planned.page.open_ripe.connect(opened.append)
    planned.press(Qt.Key.Key_K)
    planned.press(Qt.Key.Key_J)
    assert planned.said() == "1 to contact · Sun 29 Nov"
    planned.press(Qt.Key.Key_Return)
    assert opened == ["2026-11-29"]
    planned.grid.setFocus()
    planned.press(Qt.Key.Key_J)
    planned.press(Qt.Key.Key_Return)
    assert opened[1:] == [planned.db.value("SELECT id FROM marketing_campaign")]


def test_the_calendar_is_exported_for_other_programs(planned: Owner) -> None:
    lead = planned.do(marketing.capture, NewLead(Person("Ana Ferreira"), "kitchen", "Instagram"))
    planned.do(marketing.keep_until, lead, "2026-11-29")
    last = date(2026, 12, 7)
    planned.page.add_source(lambda *_: [Entry(EntryKind.LAST_DAY, last, last, "Last day; for, January", "12 leads")])
    planned.trigger("Export the calendar…")
    content = (planned.script.folder / "Calendar.ics").read_bytes()
    uid = planned.db.value("SELECT uid FROM marketing_campaign")
    events = {str(one.summary): one for one in Calendar.from_ical(content).events}
    assert {said: (one.start, one.end) for said, one in events.items()} == {
        "Autumn kitchens · Instagram · “Finished before Easter”": (date(2026, 11, 24), date(2026, 11, 27)),
        "Decide: Autumn kitchens": (date(2026, 11, 30), date(2026, 12, 1)),
        "Last day; for, January": (date(2026, 12, 7), date(2026, 12, 8)),
    }
    assert str(events["Decide: Autumn kitchens"].uid).startswith(f"{uid}-decision-")
    assert b"Ana" not in content
    planned.trigger("Export the calendar…")
    assert (planned.script.folder / "Calendar.ics").read_bytes() == content
    assert planned.script.told == ["Saved as Calendar.ics."] * 2
    assert all("ics" in kinds for kinds in planned.script.kinds)


class _Pen(QPainter):
    """Paints, and keeps the words."""

    def __init__(self, picture: QPixmap) -> None:
        super().__init__(picture)
        self.words: list[str] = []

    def drawText(self, *where: Any) -> None:  # type: ignore[override]  # noqa: N802  # Qt's name, in all its forms
        self.words.append(where[-1])


@pytest.mark.parametrize(("width", "said"), [(640, "2"), (1600, "2 to contact")])
def test_a_mark_says_its_number_alone_where_its_words_are_too_long(qtbot: QtBot, width: int, said: str) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    day = date(2026, 11, 18)
    entry = Entry(EntryKind.RIPE, day, day, "", count=2)
    sheet = MonthSheet([entry], month_of(day), 1, width, 600)
    picture = QPixmap(width, 600)
    pen = _Pen(picture)
    Drawing(pen, sheet, CalendarWords(ground, day), ground.font()).draw(width, None, focused=False)
    pen.end()
    assert said in pen.words


@pytest.mark.parametrize("size", [(1024, 700), (1280, 800), (1920, 1080)])
def test_hostile_texts_and_full_days_fit(owner: Owner, size: tuple[int, int]) -> None:
    for text in HOSTILE:
        plan = CampaignPlan(text, starts_on="2026-11-02", decide_on="2026-11-25")
        message = owner.do(add_message, owner.do(plan_campaign, plan), NewMessage(text))
        for day in ("2026-11-24", "2026-11-25"):
            owner.do(place, message, text, day, None)
        owner.do(verbs.add_season, text[:100], "11-15", "12-24")
    owner.window.resize(*size)
    for view in (Qt.Key.Key_M, Qt.Key.Key_W):
        owner.grid.setFocus()
        owner.press(view)
        for _ in range(len(owner.grid.entries)):
            owner.press(Qt.Key.Key_J)
        assert misfits(owner.window) == []
        assert not owner.window.grab().isNull()
    owner.press(Qt.Key.Key_M)
    full = [box for box in owner.grid.sheet.boxes if box.more]
    assert full
    QTest.mouseClick(owner.grid, Qt.MouseButton.LeftButton, NONE, full[0].room.center().toPoint())
    assert owner.grid.current in full[0].entries
