"""The first page on the real window, by keys: its views, its rings, its alarm, and what it leads to."""

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import desk
import pytest
import sales_verbs as sales
from desk import CTRL, MONDAY, Clock, Silent, open_window
from fit import misfits
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.business.rules.calendar import Period, month_of
from twohats.business.rules.contacts import Person
from twohats.business.rules.money import show_times
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.marketing.operations import leads as verbs
from twohats.marketing.operations.spending import Spending, spend
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.fit import Season, Share, View
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.ui.fit_cards import SeasonCard
from twohats.marketing.ui.overview import OverviewPage
from twohats.month.figures import compute
from twohats.sales.rules.deals import FirstAction, PhoneIn
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.cards import FigureCard
from twohats.widgets.label import PlainLabel

pytestmark = pytest.mark.window

SENT = "2026-11-05T10:00:00.000Z"
HOSTILE = ("<table><tr><td>" * 18, "W" * 480, "\u202eevil\u202c", '<img src="file:///etc/passwd">')


class Owner(desk.Owner):
    """The owner of these tests, who looks at the first page."""

    @property
    def page(self) -> OverviewPage:
        return self.window.marketing.overview

    def turn_to_overview(self) -> None:
        self.window.sides[Hat.MARKETING].turn_to(0)
        self.settle()

    def choose(self, key: Qt.Key = Qt.Key.Key_Return) -> Behind:
        """Press a key on what counts leads; what it leads to."""
        with self.qtbot.waitSignal(self.page.behind) as heard:
            self.press(key)
        behind = heard.args[0]
        assert isinstance(behind, Behind)
        return behind

    def open(self, key: Qt.Key = Qt.Key.Key_Return) -> int:
        """Press a key on what names a campaign; the campaign it leads to."""
        with self.qtbot.waitSignal(self.page.open_campaign) as heard:
            self.press(key)
        return int(heard.args[0])

    @property
    def listed(self) -> int:
        """How many leads the list of leads shows."""
        assert self.window.sides[Hat.MARKETING].page is self.window.marketing.leads
        return self.window.marketing.leads.table.records.rowCount()


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    firm, clock = Profile("Kowalski", target=3600000, margin=35, time_zone="Europe/Lisbon"), Clock(MONDAY, act=0)
    with open_window(Owner, qtbot, tmp_path / "overview.twohats", firm, clock=clock, ask=Silent) as owner:
        yield owner


def lead(db: Connection, name: str, channel: str, **facts: object) -> int:
    lead_id = verbs.capture(db, NewLead(Person(name, email="a@example.com"), "kitchen", channel))
    db.update("marketing_lead", lead_id, **{"asked_at": None, **facts})
    return lead_id


def some_leads(db: Connection) -> None:
    """Seven of Instagram and three of Referral, over two months, some with what they want."""
    for number in range(7):
        day = "2026-10-05" if number < 4 else "2026-11-03"
        lead(db, f"Insta {number}", "Instagram", created_on=day, wanted_from="2027-02-10" if number < 2 else None)
    for number in range(3):
        lead(db, f"Referral {number}", "Referral", created_on="2026-11-04", asked_at="2026-11-04T08:30:00.000Z")


def campaign(db: Connection, name: str, **facts: object) -> int:
    key = name.casefold()[:60]
    return db.insert("marketing_campaign", uid=key, name=name, key=key, **{"stage": "planned", **facts})


def message(db: Connection, campaign_id: int, words: str, leads: int, language: str = "en") -> None:
    message_id = db.insert("marketing_message", campaign_id=campaign_id, words=words, language=language)
    for number in range(leads):
        lead(db, f"{words[:20]} {number}", "Instagram", message_id=message_id, campaign_id=campaign_id)


def marked(db: Connection, count: int, right: int) -> None:
    """Leads that Sales accepted and judged; so many places were right, no word was."""
    segment = db.insert("marketing_segment", name="Families", key="families")
    for number in range(count):
        lead_id = lead(db, f"Judged {number}", "Trade fair", segment_id=segment)
        handoff_id = db.insert(
            "handoff_item",
            uid=f"m{number}",
            need="kitchen",
            snapshot="{}",
            channel_id=db.value("SELECT channel_id FROM marketing_lead WHERE id = ?", (lead_id,)),
            agreement_id=1,
            sent_at="2026-11-05T10:00:00.000Z",
        )
        db.update("marketing_lead", lead_id, handoff_id=handoff_id)
        db.update("handoff_item", handoff_id, decision="accepted", decided_at="2026-11-06T10:00:00.000Z")
        db.update("handoff_item", handoff_id, right_place=int(number < right), right_words=0)


def imported(db: Connection, count: int) -> None:
    for number in range(count):
        handed_over(db, uid=f"i{number}", imported=1, decision="accepted", decided_at=SENT)


def handed_over(db: Connection, **values: object) -> None:
    common = {"uid": "h", "need": "kitchen", "snapshot": "{}", "channel_id": 1, "agreement_id": 1, "sent_at": SENT}
    db.insert("handoff_item", **{**common, **values})


def answered(db: Connection) -> None:
    """One accepted, one rejected, and one that waits."""
    handed_over(db, uid="a", decision="accepted", decided_at=SENT)
    handed_over(db, uid="b", decision="rejected", decided_at=SENT, reason_id=1)
    handed_over(db)


def by_owner(owner: Owner, operation: Callable[..., Any], *values: object) -> None:
    """Write what only Sales and the owner may."""
    owner.do(operation, *values, hat=Hat.OWNER)
    owner.turn_to_overview()


def test_an_empty_file_says_what_to_do_first(owner: Owner) -> None:
    assert owner.page._empty.isVisible()
    assert not owner.page.season.isVisible()
    assert not owner.page.alarm.isVisible()
    assert misfits(owner.window) == []


def test_what_came_with_an_import_is_said_to_have_passed_no_queue(owner: Owner) -> None:
    owner.do(lead, "Ana", "Instagram")
    by_owner(owner, imported, 2)
    assert "2 came with an import" in desk.labels(owner.page)
    by_owner(owner, handed_over)
    assert "0 accepted · 0 back · 1 waiting · 2 came with an import" in desk.labels(owner.page)
    assert misfits(owner.window) == []


def test_what_has_no_data_is_one_line_that_says_what_it_needs(owner: Owner) -> None:
    owner.do(lead, "Ana", "Instagram")
    owner.turn_to_overview()
    page = owner.page
    assert page.words._needs.isVisible()
    assert page._idle.isVisible()
    assert not page.table.isVisible()
    assert not page.found.matrix.isVisible()
    assert page.found.says.text() == (
        "Sales marks place, time and words at the first real conversation; 0 of 10 needed."
    )
    assert page.season.matrix.accessibleName() == "Instagram: 0 of 1"


def test_the_keys_walk_the_matrix_and_open_what_is_behind_a_cell(owner: Owner) -> None:
    owner.do(some_leads)
    owner.turn_to_overview()
    matrix = owner.page.season.matrix
    assert matrix.accessibleName() == "Instagram: 0 of 4, 0 of 3; Referral: –, 0 of 3"
    owner.go_to(matrix)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        owner.press(key)
    assert owner.choose() == Behind("Referral, asked Nov 2026", channel="Referral", asked="2026-11")
    assert owner.listed == 3


def test_digits_choose_the_view(owner: Owner) -> None:
    owner.do(some_leads)
    owner.turn_to_overview()
    card = owner.page.season
    owner.go_to(card.matrix)
    owner.press(Qt.Key.Key_2)
    assert card.note.text() == "accepted of leads, by month wanted"
    assert card.matrix.accessibleName() == "Instagram: 0 of 2"
    assert owner.choose() == Behind("Instagram, wanted Feb 2027", channel="Instagram", wanted="2027-02")
    assert owner.listed == 2
    owner.turn_to_overview()
    owner.go_to(card.matrix)
    owner.press(Qt.Key.Key_3)
    assert not card.matrix.isVisible()
    assert card.says.text() == "Weekdays show from 100 leads; there are 10."
    assert card.counts.text() == "Mon: 4 · Tue: 3 · Wed: 3"
    owner.press(Qt.Key.Key_4)
    assert card.says.text() == "Hours show from 100 leads whose hour is known; there are 3."
    assert card.counts.text() == "6–9: 3"
    owner.press(Qt.Key.Key_1)
    assert card.matrix.isVisible()
    assert card.matrix.accessibleName().startswith("Instagram: 0 of 4")


def many_leads(db: Connection) -> None:
    for number in range(100):
        stamp = "2026-07-06T08:15:00.000Z" if number % 2 else "2026-11-09T08:15:00.000Z"
        lead(db, f"Ana {number}", "Instagram", created_on=stamp[:10], asked_at=stamp)


def test_a_hundred_leads_show_by_the_firms_own_clock(owner: Owner) -> None:
    owner.do(many_leads)
    owner.turn_to_overview()
    card = owner.page.season
    owner.go_to(card.matrix)
    owner.press(Qt.Key.Key_4)
    assert card.matrix.accessibleName() == "Instagram: –, 0 of 50 · 0 %, 0 of 50 · 0 %, –, –, –"
    owner.press(Qt.Key.Key_Right)
    assert owner.choose(Qt.Key.Key_Space) == Behind("Instagram, asked 6–9", channel="Instagram", hours=(6, 9))
    assert owner.listed == 50


def test_the_alarm_names_the_campaigns_and_opens_the_one_that_waited_longest(owner: Owner) -> None:
    owner.do(some_leads)
    newer = owner.do(lambda db: campaign(db, "Easter", decide_on="2026-11-20"))
    older = owner.do(lambda db: campaign(db, "Autumn kitchens", decide_on="2026-11-02"))
    owner.turn_to_overview()
    alarm = owner.page.alarm
    assert alarm.accessibleName() == "2 campaigns wait for your decision: Autumn kitchens, Easter"
    owner.go_to(alarm)
    assert owner.open() == older
    owner.turn_to_overview()
    with owner.qtbot.waitSignal(owner.page.open_campaign) as heard:
        QTest.mouseClick(alarm, Qt.MouseButton.LeftButton)
    assert heard.args == [older]
    owner.do(lambda db: db.update("marketing_campaign", older, verdict="keep"))
    owner.turn_to_overview()
    assert alarm.accessibleName() == "1 campaign waits for your decision: Easter"
    owner.do(lambda db: db.update("marketing_campaign", newer, verdict="stop"))
    owner.turn_to_overview()
    assert not alarm.isVisible()
    owner.press(Qt.Key.Key_Z, CTRL)
    owner.turn_to_overview()
    assert alarm.isVisible()
    assert owner.value("SELECT verdict FROM marketing_campaign WHERE id = ?", newer) is None


def test_running_campaigns_open_by_enter(owner: Owner) -> None:
    owner.do(some_leads)
    runs = owner.do(lambda db: campaign(db, "Autumn kitchens", starts_on="2026-10-01", ends_on="2026-12-31"))
    owner.do(lambda db: campaign(db, "Old", starts_on="2026-01-01", ends_on="2026-02-01"))
    owner.turn_to_overview()
    table = owner.page.table
    assert table.records.rowCount() == 1
    assert table.records.texts(0)[3] == "1 Oct – 31 Dec"
    table.choose(runs)
    table.setFocus()
    assert owner.open() == runs


def test_words_say_their_result_and_lead_to_their_leads(owner: Owner) -> None:
    plan = owner.do(lambda db: campaign(db, "Autumn"))
    owner.do(message, plan, "Finished before Easter", 12)
    owner.do(message, plan, "Fixed price", 3, "pt")
    owner.turn_to_overview()
    first, second, third, _ = owner.page.words.lines
    assert first.accessibleName() == "“Finished before Easter”: English · 0 of 12 · 0 %"
    assert second.accessibleName() == "“Fixed price”: Portuguese · 0 of 3"
    assert not third.isVisible()
    owner.go_to(second)
    assert owner.choose() == Behind("Referred by: Fixed price", words="Fixed price")
    assert owner.listed == 3


def test_what_sales_found_is_judged_from_twenty(owner: Owner) -> None:
    by_owner(owner, marked, 9, 5)
    found = owner.page.found
    assert found.says.text().endswith("9 of 10 needed.")


@pytest.mark.parametrize(
    ("count", "right", "said"),
    [(10, 9, "9 of 10 · 90 %"), (19, 19, "19 of 19 · 100 %"), (21, 14, "14 of 21 · 67 % · good")],
)
def test_what_sales_found_leads_to_the_leads_it_was_said_of(owner: Owner, count: int, right: int, said: str) -> None:
    by_owner(owner, marked, count, right)
    found = owner.page.found
    assert found.matrix.accessibleName().startswith(f"Families · Trade fair: {said}, –, 0 of {count} · 0 %")
    assert found.matrix.accessibleName().endswith("poor") is (count >= 20)
    owner.go_to(found.matrix)
    owner.press(Qt.Key.Key_Right)
    with owner.qtbot.assertNotEmitted(owner.page.behind):
        owner.press(Qt.Key.Key_Return)
    owner.press(Qt.Key.Key_Right)
    behind = owner.choose()
    assert (behind.channel, behind.segment, behind.axis, behind.fits) == ("Trade fair", "Families", "words", None)


def test_what_was_handed_over_adds_up_and_is_no_part_of_the_leads_that_came(owner: Owner) -> None:
    owner.do(lead, "Ana", "Instagram")
    by_owner(owner, imported, 1)
    by_owner(owner, answered)
    said = desk.labels(owner.page)
    assert said[said.index("Handed over") + 1 :][:2] == ["3", "1 accepted · 1 back · 1 waiting · 1 came with an import"]


def test_what_campaigns_return_is_what_the_months_page_says(owner: Owner) -> None:
    today, ahead = date(2026, 11, 23), date(2026, 11, 27)
    owner.do(lead, "Ana", "Instagram")
    owner.do(spend, Spending(today.isoformat(), 100_00, channel="Instagram"), hat=Hat.MARKETING)
    for channel, day in (("Instagram", today), ("Unknown", today), ("Referral", ahead)):
        call = PhoneIn(Person(f"{channel} caller"), "bath", channel)
        deal = owner.do(sales.take_call, call, FirstAction("call", SENT), hat=Hat.SALES)
        owner.do(sales.win, deal, sales.Win(890_00, sold_on=day.isoformat()), hat=Hat.SALES)
    owner.do(sales.sell, today.isoformat(), 10_00, hat=Hat.SALES)
    owner.turn_to_overview()
    figures = owner.window.workspace.read(compute, month_of(today), today, hat=Hat.REPORTS)
    returned = figures.marketing.returned_twelve
    assert returned == Fraction(890 * 35, 100 * 100) - 1
    shown = show_times(returned, owner.window.marketing.speech.firm.locale)
    assert shown.replace("\N{NO-BREAK SPACE}", " ") in desk.labels(owner.page)


def test_what_stands_under_a_figure_is_read_whole(owner: Owner) -> None:
    by_owner(owner, lead, "Ana", "Instagram")
    for size in ((1024, 700), (1280, 800)):
        owner.window.resize(*size)
        owner.turn_to_overview()
        said = [label for card in owner.page.findChildren(FigureCard) for label in card.findChildren(PlainLabel)]
        assert "needs your margin and what was spent" in {label.text() for label in said}
        assert [label.text() for label in said if label.elided] == []
        assert misfits(owner.window) == []


@pytest.mark.parametrize("dark", [False, True])
def test_hostile_texts_fit_everywhere(owner: Owner, qapp: QApplication, *, dark: bool) -> None:
    theme.apply_theme(qapp, dark=dark)

    def fill(db: Connection) -> None:
        marked(db, 21, 14)
        for number, text in enumerate(HOSTILE):
            late = campaign(db, f"{number}{text}"[:500], starts_on="2026-10-01", decide_on="2026-11-01", budget=10**12)
            message(db, late, text, 3, text)
            lead(db, text, text, wanted_from="2027-03-01")

    by_owner(owner, fill)
    for size in ((1024, 700), (1280, 800), (1920, 1080)):
        owner.window.resize(*size)
        owner.turn_to_overview()
        assert misfits(owner.window) == []
        for bar in owner.page.season._views.buttons():
            bar.click()
            owner.settle()
            assert misfits(owner.window) == []


def _spend(db: Connection, amount: int) -> None:
    some_leads(db)
    campaign(db, "Autumn", starts_on="2026-11-01", ends_on="2026-11-30", budget=40_000)
    db.insert("marketing_spend", spent_on="2026-11-03", amount=amount)


@pytest.mark.parametrize(("amount", "said"), [(30_000, "spend € 300 of 400"), (46_000, "spend € 460 of 400 · 60 over")])
def test_what_was_spent_says_of_what_and_how_much_over(owner: Owner, amount: int, said: str) -> None:
    by_owner(owner, _spend, amount)
    texts = {label.text() for label in owner.page.findChildren(PlainLabel)}
    assert said in {text.replace("\xa0", " ") for text in texts}
    assert any("of\xa0400" in label._together for label in owner.page.findChildren(PlainLabel))
    assert "+2 on October" in texts


def test_one_lead_of_the_places_that_do_not_show_is_one(qtbot: QtBot) -> None:
    card = SeasonCard()
    qtbot.addWidget(card)
    card.show()
    shares = (Share(1, 2),)
    for leads, said in ((1, "1, with 1 lead."), (5, "1, with 5 leads.")):
        month = Period(date(2026, 11, 1), date(2026, 12, 1))
        card.show_season(Season(View.ASKED, (month,), (("Lisboa", shares),), shares, 3, (1, leads)))
        assert f"Smaller places, not shown: {said}" in desk.labels(card)
