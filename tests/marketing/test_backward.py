from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sales_verbs as sales
from fit import misfits
from house import CALL, House
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from twohats.business.operations.firm import set_target
from twohats.business.rules.calendar import Period
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import backward as verbs
from twohats.marketing.operations import leads as lead_verbs
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.backward import (
    Found,
    Measure,
    Plan,
    Ratios,
    choose,
    expect,
    name_quarter,
    plan_backwards,
    quarters_ahead,
    year_back,
)
from twohats.marketing.rules.leads import NewLead, Sending
from twohats.marketing.rules.timetable import EntryKind
from twohats.marketing.store.backward import Markers, evidence, outlook
from twohats.marketing.ui.backward import BackwardPlanCard
from twohats.rooms import make_business, open_business
from twohats.sample.business import make_sample
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.form import Form
from twohats.widgets.workspace import Workspace

QUARTER = Period(date(2027, 1, 1), date(2027, 4, 1))
TODAY = date(2026, 11, 23)
HALF = Fraction(1, 2)
RATIOS = Ratios(Fraction(2, 5), Fraction(3, 4), HALF, 400000, 4, 1, 27, 14)
GUESSES: dict[Measure, int | None] = {
    Measure.SENT: 40,
    Measure.ACCEPTED: 75,
    Measure.WON: 50,
    Measure.MONEY: 400000,
    Measure.DAYS_TO_SEND: 4,
    Measure.DAYS_TO_ACCEPT: 1,
    Measure.DAYS_TO_SALE: 27,
}

shares = st.fractions(min_value=Fraction(1, 50), max_value=1, max_denominator=50)
lags = st.integers(0, 400)
any_ratios = st.builds(Ratios, shares, shares, shares, st.integers(1, 10**8), lags, lags, lags, lags)
money = st.integers(0, 10**9)


def numbers(plan: Plan) -> tuple[int, ...]:
    return plan.missing, plan.won, plan.accepted, plan.sent, plan.leads


def test_a_plan_worked_by_hand() -> None:
    plan = plan_backwards(3600000, 600000, QUARTER, RATIOS, TODAY)
    # 30,000 at 4,000 each are 7.5, so 8 sales; 16 accepted; 21.3 sent; 22 ÷ 0.4 = 55 leads.
    assert numbers(plan) == (3000000, 8, 16, 22, 55)
    assert (plan.sell_by, plan.accept_by) == (date(2027, 3, 31), date(2027, 3, 4))
    assert (plan.send_by, plan.leads_by, plan.start_by) == (date(2027, 3, 3), date(2027, 2, 27), date(2027, 2, 13))
    assert plan.days_left(plan.start_by) == 82


@given(money, money, any_ratios)
def test_walking_forward_with_the_ratios_reaches_the_target(target: int, already: int, ratios: Ratios) -> None:
    plan = plan_backwards(target, already, QUARTER, ratios, TODAY)
    sold = plan.leads * ratios.sent * ratios.accepted * ratios.won * ratios.money
    assert already + sold >= target
    assert plan.leads * ratios.sent >= plan.sent
    assert plan.sent * ratios.accepted >= plan.accepted
    assert plan.accepted * ratios.won >= plan.won
    assert plan.won * ratios.money >= plan.missing


@given(money, money, money, any_ratios)
def test_a_higher_target_never_needs_less(target: int, more: int, already: int, ratios: Ratios) -> None:
    low = plan_backwards(target, already, QUARTER, ratios, TODAY)
    high = plan_backwards(target + more, already, QUARTER, ratios, TODAY)
    assert all(one <= other for one, other in zip(numbers(low), numbers(high), strict=True))


@given(money, any_ratios)
def test_days_run_back_from_the_quarters_end(target: int, ratios: Ratios) -> None:
    plan = plan_backwards(target, 0, QUARTER, ratios, TODAY)
    days = (plan.start_by, plan.leads_by, plan.send_by, plan.accept_by, plan.sell_by)
    assert list(days) == sorted(days)
    assert days[-1] == QUARTER.last


@given(money, any_ratios)
def test_nothing_missing_needs_nothing(already: int, ratios: Ratios) -> None:
    assert numbers(plan_backwards(0, already, QUARTER, ratios, TODAY)) == (0, 0, 0, 0, 0)
    assert numbers(plan_backwards(already, already, QUARTER, ratios, TODAY)) == (0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    "ratios",
    [
        Ratios(Fraction(0), HALF, HALF, 1, 0, 0, 0, 0),
        Ratios(HALF, Fraction(3, 2), HALF, 1, 0, 0, 0, 0),
        Ratios(HALF, HALF, HALF, 0, 0, 0, 0, 0),
        Ratios(HALF, HALF, HALF, 1, 0, -1, 0, 0),
    ],
)
def test_what_cannot_be_reckoned_with_is_refused(ratios: Ratios) -> None:
    with pytest.raises(RuleError):
        plan_backwards(1, 0, QUARTER, ratios, TODAY)


def test_open_handoffs_count_in_the_quarter_they_are_likely_sold_in() -> None:
    accepted = [date(2026, 6, 1), date(2026, 12, 4), date(2026, 12, 5), date(2027, 3, 4), date(2027, 3, 5)]
    # Sold 27 days later, and never before today: 23 Nov, 31 Dec, 1 Jan, 31 Mar, 1 Apr.
    assert expect(accepted, QUARTER, RATIOS, TODAY) == (2, 400000)
    assert expect(accepted, Period(date(2026, 10, 1), date(2027, 1, 1)), RATIOS, TODAY) == (2, 400000)
    assert expect(accepted[:3], QUARTER, RATIOS, TODAY) == (1, 200000)


def enough(measure: Measure) -> Found:
    return Found(15, 20) if measure in {Measure.SENT, Measure.ACCEPTED, Measure.WON} else Found(15, 10)


def test_too_few_rows_ask_for_a_guess_and_enough_rows_overrule_it() -> None:
    found = {measure: enough(measure) for measure in Measure}
    ratios, missing = choose(found)
    assert (ratios, missing) == (Ratios(Fraction(3, 4), Fraction(3, 4), Fraction(3, 4), 15, 15, 15, 15, 15), ())
    found[Measure.WON] = Found(19, 19)
    found[Measure.DAYS_TO_SALE] = Found(15, 9)
    found[Measure.SENT] = Found(0, 20)
    assert choose(found) == (None, (Measure.SENT, Measure.WON, Measure.DAYS_TO_SALE))
    guessed = {measure: Found(one.part, one.whole, 40) for measure, one in found.items()}
    ratios, missing = choose(guessed)
    assert ratios is not None
    assert (ratios.sent, ratios.accepted, ratios.won) == (Fraction(2, 5), Fraction(3, 4), Fraction(2, 5))
    assert (ratios.days_to_sale, ratios.days_to_send) == (40, 15)


def test_only_the_days_from_start_to_lead_have_a_default() -> None:
    nothing = {measure: Found(0, 0) for measure in Measure}
    assert choose(nothing) == (None, tuple(one for one in Measure if one is not Measure.DAYS_TO_LEADS))
    found = {**{measure: enough(measure) for measure in Measure}, Measure.DAYS_TO_LEADS: Found(3, 9)}
    ratios, _ = choose(found)
    assert ratios is not None
    assert ratios.days_to_leads == 14


def test_quarters_are_named_by_their_months() -> None:
    names = [name_quarter(quarter) for quarter in quarters_ahead(TODAY, 2)]
    assert names == ["Nov–Jan 2027", "Feb–Apr 2027", "May–Jul 2027", "Aug–Oct 2027"]
    assert year_back(date(2028, 2, 28)) == Period(date(2027, 2, 28), date(2028, 2, 29))
    assert year_back(date(2028, 2, 29)) == Period(date(2027, 3, 1), date(2028, 3, 1))


# Reckoned anew, in plain Python over the raw rows.


def rows_of(db: Connection, table: str) -> list[dict[str, Any]]:
    names = [row[1] for row in db.all(f"PRAGMA table_info({table})")]
    return [dict(zip(names, row, strict=True)) for row in db.all(f"SELECT {', '.join(names)} FROM {table}")]  # noqa: S608


def days(text: str) -> date:
    return date.fromisoformat(text)


class Reckoned:
    """The measures of a file, by loops and dictionaries."""

    def __init__(self, db: Connection, today: date) -> None:
        self.first, self.last = today.replace(year=today.year - 1) + timedelta(days=1), today
        self.leads = rows_of(db, "marketing_lead")
        self.items = {row["id"]: row for row in rows_of(db, "handoff_item") if not row["undone"]}
        self.outcomes = sorted(rows_of(db, "handoff_outcome"), key=lambda row: row["id"])
        self.placements = rows_of(db, "marketing_placement")
        self.messages = {row["id"]: row for row in rows_of(db, "marketing_message")}

        self.zone = ZoneInfo(db.value("SELECT time_zone FROM business_profile"))

    def day(self, stamp: str) -> date:
        return datetime.fromisoformat(stamp).replace(tzinfo=UTC).astimezone(self.zone).date()

    def inside(self, day: date) -> bool:
        return self.first <= day <= self.last

    def own(self) -> list[dict[str, Any]]:
        return [row for row in self.items.values() if not row["imported"] and not row["fast_lane"]]

    def sent(self) -> tuple[int, int]:
        new = [lead for lead in self.leads if self.inside(days(lead["created_on"]))]
        items = [self.items.get(lead["handoff_id"]) for lead in new]
        return sum(item is not None and item["decision"] != "withdrawn" for item in items), len(new)

    def accepted(self) -> tuple[int, int]:
        decided = [
            row["decision"] for row in self.own() if row["decided_at"] and self.inside(self.day(row["decided_at"]))
        ]
        decided = [one for one in decided if one != "withdrawn"]
        return decided.count("accepted"), len(decided)

    def won(self) -> tuple[int, int, list[int]]:
        ended, amounts = 0, []
        for row in self.items.values():
            if row["fast_lane"] or row["decision"] != "accepted":
                continue
            if row["returned_at"]:
                ended += self.inside(self.day(row["returned_at"]))
                continue
            words = [one for one in self.outcomes if one["handoff_id"] == row["id"]]
            words = [one for one in words if one["result"] in {"won", "lost", "reopened"}]
            if words and words[-1]["result"] != "reopened" and self.inside(days(words[-1]["happened_on"])):
                ended += 1
                amounts += [words[-1]["amount"]] * (words[-1]["result"] == "won")
        return len(amounts), ended, amounts

    def to_send(self) -> list[int]:
        pairs = [(lead, self.items.get(lead["handoff_id"])) for lead in self.leads]
        return [
            max(0, (self.day(item["sent_at"]) - days(lead["created_on"])).days)
            for lead, item in pairs
            if item in self.own() and item["decision"] != "withdrawn" and self.inside(self.day(item["sent_at"]))
        ]

    def to_accept(self) -> list[int]:
        rows = [row for row in self.own() if row["decision"] == "accepted"]
        rows = [row for row in rows if self.inside(self.day(row["decided_at"]))]
        return [max(0, (self.day(row["decided_at"]) - self.day(row["sent_at"])).days) for row in rows]

    def to_sale(self) -> list[int]:
        found = []
        for row in self.items.values():
            of_row = [one for one in self.outcomes if one["handoff_id"] == row["id"]]
            sold = [days(one["happened_on"]) for one in of_row if one["result"] == "sale"]
            if sold and row["decision"] == "accepted" and not row["fast_lane"] and self.inside(min(sold)):
                found.append(max(0, (min(sold) - self.day(row["decided_at"])).days))
        return found

    def to_leads(self) -> list[int]:
        found = []
        for lead in self.leads:
            starts = [
                days(place["starts_on"])
                for place in self.placements
                if self.messages[place["message_id"]]["campaign_id"] == lead["campaign_id"]
                and lead["message_id"] in {None, place["message_id"]}
                and place["channel_id"] == lead["channel_id"]
                and place["starts_on"] <= lead["created_on"]
            ]
            if starts and self.inside(days(lead["created_on"])):
                found.append((days(lead["created_on"]) - max(starts)).days)
        return found


def check(db: Connection, marketing: Connection, today: date) -> None:
    found, anew = evidence(marketing, today), Reckoned(db, today)
    won, ended, amounts = anew.won()
    assert (found[Measure.SENT].part, found[Measure.SENT].whole) == anew.sent()
    assert (found[Measure.ACCEPTED].part, found[Measure.ACCEPTED].whole) == anew.accepted()
    assert (found[Measure.WON].part, found[Measure.WON].whole) == (won, ended)
    for measure, values in (
        (Measure.MONEY, amounts),
        (Measure.DAYS_TO_SEND, anew.to_send()),
        (Measure.DAYS_TO_ACCEPT, anew.to_accept()),
        (Measure.DAYS_TO_SALE, anew.to_sale()),
        (Measure.DAYS_TO_LEADS, anew.to_leads()),
    ):
        middle = int(median(values) + 0.5) if values else 0
        assert (found[measure].part, found[measure].whole) == (middle, len(values)), measure


def test_the_samples_measures_are_those_of_its_rows(tmp_path: Path) -> None:
    make_sample(tmp_path / "sample.twohats", today=TODAY)
    file = open_business(tmp_path / "sample.twohats")
    try:
        found = evidence(file.connection(Hat.MARKETING), TODAY)
        assert all(one.is_enough(measure) for measure, one in found.items())
        for day in (TODAY, date(2026, 3, 1), date(2025, 7, 15)):
            check(file.connection(Hat.OWNER), file.connection(Hat.MARKETING), day)
    finally:
        file.close()


def scatter(db: Connection, rng: Random) -> None:
    """Rows of every kind, in no order: imports, the fast lane, undone, withdrawn, given back, reopened."""

    def some_day() -> str:
        return (TODAY - timedelta(days=rng.randrange(500))).isoformat()

    def some_stamp() -> str:
        return f"{some_day()}T{rng.randrange(24):02}:30:00.000Z"

    channels = [row[0] for row in db.all("SELECT id FROM business_channel")]
    campaigns = [db.insert("marketing_campaign", uid=f"c{one}", name="C", key=f"c{one}") for one in range(3)]
    messages = [db.insert("marketing_message", campaign_id=rng.choice(campaigns), words="W") for _ in range(6)]
    for _ in range(40):
        place = {"message_id": rng.choice(messages), "channel_id": rng.choice(channels)}
        db.insert("marketing_placement", starts_on=some_day(), **place)
    for one in range(300):
        decision = rng.choice(("accepted", "accepted", "accepted", "rejected", "withdrawn", "lapsed", None))
        accepted = decision == "accepted"
        item = db.insert(
            "handoff_item",
            uid=f"h{one}",
            need="",
            snapshot="{}",
            channel_id=rng.choice(channels),
            agreement_id=1,
            sent_at=some_stamp(),
            imported=rng.random() < 0.2,
            fast_lane=rng.random() < 0.2,
            undone=rng.random() < 0.1,
            decision=decision,
            decided_at=decision and some_stamp(),
            reason_id=1 if decision == "rejected" else None,
            returned_at=some_stamp() if accepted and rng.random() < 0.1 else None,
        )
        for result in rng.sample(("won", "lost", "reopened", "sale", "sale", "sale withdrawn"), rng.randrange(5)):
            amount = rng.randrange(1, 10**6) * (-1 if result == "sale withdrawn" else 1)
            if accepted:
                values = {"deal_uid": "d", "result": result, "happened_on": some_day(), "amount": amount}
                db.insert("handoff_outcome", handoff_id=item, **values)
        message = rng.choice((None, *messages))
        campaign = db.value("SELECT campaign_id FROM marketing_message WHERE id = ?", (message,))
        db.insert(
            "marketing_lead",
            uid=f"l{one}",
            channel_id=rng.choice(channels),
            campaign_id=campaign or rng.choice((None, *campaigns)),
            message_id=message,
            state_at=some_stamp(),
            created_on=some_day(),
            handoff_id=rng.choice((None, item)),
        )


@pytest.mark.parametrize("seed", range(5))
def test_scattered_rows_are_measured_as_they_are(house: House, seed: int) -> None:
    house.do(Hat.OWNER, scatter, Random(seed))  # noqa: S311  # the same rows every time
    marketing = house.file.connection(Hat.MARKETING)
    check(house.file.connection(Hat.OWNER), marketing, TODAY)
    quarter = Period(date(2026, 10, 1), date(2027, 1, 1))
    anew = Reckoned(house.file.connection(Hat.OWNER), TODAY)
    money = [one for one in anew.outcomes if one["handoff_id"] in anew.items and "sale" in one["result"]]
    sold = sum(one["amount"] for one in money if days(one["happened_on"]) in quarter)
    assert outlook(marketing, quarter, TODAY).sold == sold


# On a real file, by verbs.


def test_guesses_are_written_changed_and_taken_away(house: House) -> None:
    assert house.market(verbs.guess, GUESSES) == 7
    assert house.market(verbs.guess, GUESSES) == 0
    assert house.market(verbs.guess, {Measure.SENT: 30, Measure.WON: None}) == 2
    kept: dict[str, int] = dict(house.file.connection(Hat.OWNER).all("SELECT name, amount FROM marketing_guess"))
    assert kept == {str(one): amount for one, amount in {**GUESSES, Measure.SENT: 30}.items() if one is not Measure.WON}
    house.file.undo(Hat.MARKETING)
    assert house.value("SELECT amount FROM marketing_guess WHERE name = ?", Measure.WON.value) == 50


@pytest.mark.parametrize(
    ("measure", "amount"),
    [
        (Measure.SENT, 0),
        (Measure.WON, 101),
        (Measure.MONEY, 0),
        (Measure.DAYS_TO_SEND, -1),
        (Measure.DAYS_TO_SALE, 731),
    ],
)
def test_a_guess_that_plans_nothing_is_refused(house: House, measure: Measure, amount: int) -> None:
    with pytest.raises(RuleError):
        house.market(verbs.guess, {Measure.ACCEPTED: 50, measure: amount})
    assert house.value("SELECT count(*) FROM marketing_guess") == 0


def test_a_quarter_is_planned_from_guesses_and_what_sales_holds(house: House) -> None:
    marketing = house.file.connection(Hat.MARKETING)
    today = date(2026, 11, 3)
    quarter = Period(date(2026, 10, 1), date(2027, 1, 1))
    assert outlook(marketing, quarter, today).target is None
    for month, amount in (("2026-10", 1000000), ("2026-11", 2000000), ("2026-12", 3000000)):
        house.sell(set_target, month, amount)
    seen = outlook(marketing, quarter, today)
    assert (seen.target, seen.plan, len(seen.missing)) == (6000000, None, 7)
    house.market(verbs.guess, GUESSES)
    won, held = house.deal(), house.accept(house.send(house.capture("Tom Becker")))
    house.sell(sales.win, won, sales.Win(1000000))
    seen = outlook(marketing, quarter, today)
    assert held
    # One of two is sold; the other is worth half a sale of 4,000.
    assert (seen.sold, seen.held, seen.expected) == (1000000, 1, 200000)
    assert seen.plan is not None
    assert numbers(seen.plan) == (4800000, 12, 24, 32, 80)
    assert seen.plan.start_by == date(2026, 12, 31) - timedelta(days=27 + 1 + 4 + 14)


def test_last_days_stand_on_the_calendar(house: House) -> None:
    marketing = house.file.connection(Hat.MARKETING)
    query = Markers(lambda: TODAY)
    year = date(2026, 1, 1), date(2028, 1, 1)
    assert query(marketing, *year) == []
    house.market(verbs.guess, GUESSES)
    house.sell(set_target, "2027-01", 3000000)
    for month in ("2027-02", "2027-03"):
        house.sell(set_target, month, 0)
    entries = query(marketing, *year)
    assert [entry.first for entry in entries] == [date(2027, 2, 13), date(2027, 2, 27), date(2027, 3, 3)]
    assert {entry.kind for entry in entries} == {EntryKind.LAST_DAY}
    assert entries[0].words == "Last day to start for Jan–Mar 2027"
    assert entries[0].detail == "55 leads by 27 Feb 2027"
    assert query(marketing, date(2027, 2, 14), date(2027, 3, 3)) == entries[1:2]
    assert Markers(lambda: date(2027, 4, 1))(marketing, *year) == []


# The card.


class Desk:
    """The card on a window of its own."""

    def __init__(self, qtbot: QtBot, file: BusinessFile) -> None:
        self.qtbot, self.file = qtbot, file
        self.workspace = Workspace(file)
        self.window = QWidget()
        self.card = BackwardPlanCard(self.workspace, Speech(Profile("Kowalski", locale="en_GB")))
        QHBoxLayout(self.window).addWidget(self.card)
        qtbot.addWidget(self.window)
        self.window.resize(320, 700)
        self.window.show()
        qtbot.waitActive(self.window)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.workspace.busy)
        for _ in range(4):
            QApplication.processEvents()

    def texts(self) -> list[tuple[str, str]]:
        labels = self.card.findChildren(QLabel)
        return [(label.text(), label.property("role")) for label in labels if label.isVisible()]

    def says(self, words: str, role: str | None = None) -> bool:
        return any(words in text and role in {None, held} for text, held in self.texts())

    def form(self) -> Form:
        (form,) = (form for form in self.window.findChildren(Form) if form.isVisible())
        return form

    def focused(self) -> QWidget:
        top = next((form for form in self.window.findChildren(Form) if form.isVisible()), self.window)
        top.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
        return QApplication.focusWidget() or top

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused(), key, modifiers)
        self.settle()

    def fill(self, *texts: str) -> None:
        for number, text in enumerate(texts):
            if number:
                QTest.keyClick(self.focused(), Qt.Key.Key_Tab)
            QTest.keyClicks(self.focused(), text)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    theme.apply_theme(qapp, dark=False)
    firm = Profile("Kowalski", locale="en_GB", target=1000000)
    desk = Desk(qtbot, make_business(tmp_path / "x.twohats", firm, lambda: datetime(2026, 11, 23, 10, tzinfo=UTC)))
    yield desk
    desk.workspace.close()


@pytest.mark.window
def test_the_card_asks_for_guesses_and_then_plans(desk: Desk) -> None:
    assert desk.says("€ 0 of € 30,000 sold through handoffs")
    assert desk.says("Too few to judge yet: leads sent (0 of 20)")
    desk.card.guess()
    assert desk.focused() is desk.form().editor("leads sent")
    assert misfits(desk.form()) == []
    desk.fill("forty")
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Write a whole number for “leads sent”." in desk.form().trouble
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.fill("40 %", "75", "50", "4,000", "4", "1", "27")
    desk.press(Qt.Key.Key_Return)
    kept: dict[str, int] = dict(desk.file.connection(Hat.OWNER).all("SELECT name, amount FROM marketing_guess"))
    assert kept == {str(one): amount for one, amount in GUESSES.items()}

    # 30,000 by 31 December, 27 + 1 + 4 days back, and 14 more.
    assert desk.says("Last day to start: 15 Nov", "late")
    assert desk.says("passed 8 days ago", "late")
    assert desk.says("55 leads by Sun 29 Nov", "strong")
    assert desk.says("22 to be sent by 3 Dec", "strong")
    assert desk.says("16 accepted by 4 Dec", "strong")
    assert desk.says("8 sold by 31 Dec", "strong")
    assert desk.says("40 % of the leads are sent: your guess, so far 0 of 0")
    assert desk.says("taken for now, so far 0 of 10")
    assert misfits(desk.window) == []

    desk.card.choice.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert desk.card.choice.currentText() == "Jan–Mar 2027"
    assert desk.says("Last day to start: 13 Feb 2027", "strong")
    assert desk.says("82 days left", "dim")
    assert not desk.says("passed")
    desk.workspace.wear(Hat.MARKETING)
    desk.workspace.undo(lambda _: None)
    desk.settle()
    assert desk.card.choice.currentText() == "Jan–Mar 2027"
    assert desk.says("Too few to judge yet")


@pytest.mark.window
def test_the_card_says_how_it_reckons_what_sales_holds(desk: Desk) -> None:
    new = NewLead(Person("Ana", email="ana@example.com"), "kitchen", "Instagram")
    lead_id = desk.workspace.do("New lead", lead_verbs.capture, new, hat=Hat.MARKETING)
    handoff_id = desk.workspace.do("Send", send, lead_id, Sending(promise="10 % off"), hat=Hat.MARKETING)
    desk.workspace.do("Accept", sales.accept, handoff_id, CALL, hat=Hat.SALES)
    desk.workspace.do("Guess", verbs.guess, GUESSES, hat=Hat.MARKETING)
    desk.settle()
    assert desk.says("About € 2,000 from the 1 with Sales, at your usual share won and usual sale")


@pytest.mark.window
def test_the_form_shows_what_is_measured_so_far(desk: Desk) -> None:
    for number in range(3):
        new = NewLead(Person(f"Ana {number}", email=f"ana{number}@example.com"), "kitchen", "Instagram")
        lead_id = desk.workspace.do("New lead", lead_verbs.capture, new, hat=Hat.MARKETING)
    desk.workspace.do("Send", send, lead_id, Sending(promise="10 % off"), hat=Hat.MARKETING)
    desk.settle()
    assert desk.says("leads sent (3 of 20)")
    desk.card.guess()
    labels = [label.text() for label in desk.form().findChildren(QLabel)]
    assert "Leads sent, in % · so far 1 of 3" in labels
    assert "Days from lead to sent · so far 1 of 10" in labels
    assert any(one.startswith("Value of a sale (EUR) · ") for one in labels)


@pytest.mark.window
def test_the_form_shows_what_was_measured(desk: Desk) -> None:
    def label(measure: Measure, part: int, whole: int) -> str:
        return desk.card._label("it", measure, Found(part, whole)).replace("\u00a0", " ")

    assert label(Measure.SENT, 71, 125) == "It, in % · measured: 57 %, 71 of 125"
    assert label(Measure.MONEY, 8_200_00, 29) == "It (EUR) · measured: € 8,200, 29 cases"
    assert label(Measure.DAYS_TO_SALE, 1, 12) == "It · measured: 1 day, 12 cases"
    assert label(Measure.DAYS_TO_SALE, 45, 12) == "It · measured: 45 days, 12 cases"


@pytest.mark.window
def test_without_a_target_the_card_says_so_in_one_line(qtbot: QtBot, tmp_path: Path) -> None:
    file = make_business(tmp_path / "x.twohats", Profile("Kowalski"), lambda: datetime(2026, 11, 23, 10, tzinfo=UTC))
    desk = Desk(qtbot, file)
    assert [text for text, role in desk.texts() if role == "dim" and text] == [
        "No target is set for this quarter; Sales sets it month by month."
    ]
    desk.workspace.close()
