"""The figures of the first page against an independent count over the raw rows."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from house import House
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.calendar import Period, month_key, month_of
from twohats.hat import Hat
from twohats.marketing.rules import fit as rules
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.fit import Axis, Season, Share, Verdict, View, behind_cell, behind_fit, judge
from twohats.marketing.store import fit
from twohats.marketing.store.overview import Learned, Overview, learned, overview
from twohats.month.figures import compute
from twohats.storage.sqlite import Connection

TODAY = "2026-11-23"
PLACES = ("Instagram", "Referral", "Trade fair", "Newsletter", "Google Ads", "Website", "Flyers", "Radio")
DECISIONS = ("accepted", "accepted", "rejected", "withdrawn", "lapsed", None)


def fill(house: House, seed: int = 1, leads: int = 260) -> None:
    """Leads of all kinds, with up to three sendings, marks, sales, words and segments."""
    house.do(Hat.OWNER, write, Random(seed), leads)  # noqa: S311  # the same every time


def write(db: Connection, rng: Random, leads: int) -> None:
    places = [channel_of(db, name) for name in PLACES]
    segments = [db.insert("marketing_segment", name=name, key=name.casefold()) for name in ("Families", "Landlords")]
    campaign = db.insert(
        "marketing_campaign", uid="c", name="Autumn", key="autumn", stage="planned", starts_on="2026-10-01"
    )
    said = (("Fixed price", "en"), ("Fixed price", "pt"), ("Before Easter", ""), ("Never shown", "en"))
    messages = [
        db.insert("marketing_message", campaign_id=campaign, words=words, language=language) for words, language in said
    ][:3]
    for number in range(leads):
        day = f"2026-{rng.randint(3, 11):02}-{rng.randint(1, 28):02}"
        asked = f"{day}T{rng.randrange(24):02}:{rng.randrange(60):02}:07.000Z" if rng.random() < 0.6 else None
        wanted = f"202{rng.randint(6, 7)}-{rng.randint(1, 12):02}-15" if rng.random() < 0.5 else None
        db.insert(
            "marketing_lead",
            uid=f"l{number}",
            channel_id=rng.choice(places),
            campaign_id=rng.choice([None, campaign]),
            segment_id=rng.choice([None, *segments]),
            message_id=rng.choice([None, *messages]),
            state_at="2026-01-01T00:00:00.000Z",
            created_on=day,
            asked_at=asked,
            wanted_from=wanted,
            handoff_id=sent(db, rng, rng.choice([0, 1, 1, 2, 3]), rng.choice(places)),
        )
    sent(db, rng, 6, places[0])


def channel_of(db: Connection, name: str) -> int:
    found = db.value("SELECT id FROM business_channel WHERE name = ?", (name,))
    key = name.casefold()
    return int(found) if found else db.insert("business_channel", name=name, key=key, kind="paid")


def sent(db: Connection, rng: Random, times: int, channel: int) -> int | None:
    """Send so many times; the last handoff."""
    last: int | None = None
    for _ in range(times):
        decision = rng.choice(DECISIONS)
        marks = [rng.choice([None, 0, 1]) if decision == "accepted" else None for _ in range(3)]
        last = db.insert(
            "handoff_item",
            uid=f"{rng.random()}",
            need="kitchen",
            snapshot="{}",
            channel_id=channel,
            campaign_uid=rng.choice([None, "c"]),
            agreement_id=1,
            previous_id=last,
            sent_at="2026-11-05T10:00:00.000Z",
            decision=decision,
            decided_at=decision and "2026-11-06T10:00:00.000Z",
            reason_id=1 if decision == "rejected" else None,
            undone=int(rng.random() < 0.05),
            right_place=marks[0],
            right_time=marks[1],
            right_words=marks[2],
        )
        if decision == "accepted" and rng.random() < 0.5:
            for result, amount in (("won", 999), ("sale", rng.randrange(100_000)), ("sale withdrawn", -50)):
                db.insert(
                    "handoff_outcome",
                    handoff_id=last,
                    deal_uid="d",
                    result=result,
                    happened_on=rng.choice(("2026-11-07", TODAY, "2026-12-15")),
                    amount=amount,
                )
    return last


class Raw:
    """The raw rows, and counts over them that know nothing of the program's SQL."""

    def __init__(self, house: House) -> None:
        self.db = house.file.connection(Hat.OWNER)
        self.leads = self._rows("marketing_lead")
        self.handoffs = {row["id"]: row for row in self._rows("handoff_item")}
        self.names = {row["id"]: row["name"] for row in self._rows("business_channel")}
        self.segments = {row["id"]: row["name"] for row in self._rows("marketing_segment")}
        self.words = {row["id"]: row["words"] for row in self._rows("marketing_message")}
        self.outcomes = self._rows("handoff_outcome")
        self.zone = ZoneInfo(str(house.value("SELECT time_zone FROM business_profile")))

    def _rows(self, table: str) -> list[dict[str, Any]]:
        cursor = self.db.execute(f"SELECT * FROM {table}")  # noqa: S608  # a table's name
        names = [one[0] for one in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def sendings(self, lead: dict[str, Any]) -> list[dict[str, Any]]:
        """From the newest to the first, without those taken back."""
        found, at = [], lead["handoff_id"]
        while at is not None:
            found.append(self.handoffs[at])
            at = self.handoffs[at]["previous_id"]
        return [one for one in found if not one["undone"]]

    def accepted(self, lead: dict[str, Any]) -> bool:
        return any(one["decision"] == "accepted" for one in self.sendings(lead))

    def mark(self, lead: dict[str, Any], axis: str) -> int | None:
        marks = (one[f"right_{axis}"] for one in self.sendings(lead))
        return next((mark for mark in marks if mark is not None), None)

    def hour(self, lead: dict[str, Any]) -> int:
        moment = datetime.strptime(lead["asked_at"], "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
        return moment.astimezone(self.zone).hour

    def share(self, leads: Iterable[dict[str, Any]]) -> Share:
        held = list(leads)
        return Share(sum(self.accepted(lead) for lead in held), len(held))

    def behind(self, behind: Behind) -> list[dict[str, Any]]:
        """The leads for which everything holds that is set."""
        checks: dict[str, Callable[[dict[str, Any]], object]] = {
            "channel": lambda lead: self.names[lead["channel_id"]] == behind.channel,
            "asked": lambda lead: lead["created_on"].startswith(str(behind.asked)),
            "wanted": lambda lead: (lead["wanted_from"] or "").startswith(str(behind.wanted)),
            "weekday": lambda lead: date.fromisoformat(lead["created_on"]).isoweekday() == behind.weekday,
            "hours": lambda lead: lead["asked_at"] and self.hour(lead) in range(*(behind.hours or ())),
            "segment": lambda lead: self.segments.get(lead["segment_id"], "") == behind.segment,
            "words": lambda lead: self.words.get(lead["message_id"]) == behind.words,
            "axis": lambda lead: self.mark(lead, str(behind.axis)) is not None,
        }
        held = [check for name, check in checks.items() if getattr(behind, name) is not None]
        return [lead for lead in self.leads if all(check(lead) for check in held)]


def read(house: House) -> Overview:
    return overview(house.file.connection(Hat.MARKETING), TODAY)


def learn(house: House, view: View = View.ASKED) -> Learned:
    return learned(house.file.connection(Hat.MARKETING), TODAY, view)


def season(house: House, view: View) -> Season:
    return fit.season(house.file.connection(Hat.MARKETING), view, date.fromisoformat(TODAY))


@pytest.mark.parametrize("zone", ["Europe/Lisbon", "Asia/Kolkata", "Australia/Lord_Howe"])
@pytest.mark.parametrize("view", list(View))
def test_every_cell_is_what_a_count_over_the_raw_rows_gives_and_leads_to_the_same_leads(
    house: House, view: View, zone: str
) -> None:
    house.do(Hat.OWNER, live_in, zone)
    fill(house)
    raw, shown = Raw(house), season(house, view)
    assert not shown.too_few
    assert len(shown.places) == 6
    for name, shares in shown.places:
        for when, share in zip(shown.columns, shares, strict=True):
            behind = behind_cell(view, when, name, "title")
            assert raw.share(raw.behind(behind)) == share, behind
    assert learn(house, view).season == shown


def live_in(db: Connection, zone: str) -> None:
    db.update("business_profile", 1, time_zone=zone)


@pytest.mark.parametrize("view", list(View))
def test_the_cells_hold_every_lead_with_the_fact_once(house: House, view: View) -> None:
    fill(house)
    shown, raw = season(house, view), Raw(house)
    fact = {View.ASKED: "created_on", View.WANTED: "wanted_from", View.WEEKDAY: "created_on", View.HOURS: "asked_at"}
    bounds = {View.ASKED: ("2026-06", "2026-12"), View.WANTED: ("2026-05", "2027-06")}.get(view, ("", "z"))
    held = [lead for lead in raw.leads if bounds[0] <= (lead[fact[view]] or "") < bounds[1] and lead[fact[view]]]
    assert sum(shown.totals, Share()) == raw.share(held)
    in_places = sum(share.whole for _, shares in shown.places for share in shares)
    assert (shown.known, in_places + shown.hidden[1]) == (len(held), len(held))
    assert shown.hidden[0] == len(PLACES) - 6


@pytest.mark.parametrize("view", list(View))
def test_it_is_the_same_however_many_are_counted_at_a_time(
    house: House, view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(house)
    at_once = learn(house, view)
    monkeypatch.setattr("twohats.storage.sqlite._BLOCK", 7)
    assert learn(house, view) == at_once


def test_weekdays_begin_as_the_owners_week_does(house: House) -> None:
    fill(house)
    house.do(Hat.OWNER, begin_week)
    assert season(house, View.WEEKDAY).columns == (7, 1, 2, 3, 4, 5, 6)


def begin_week(db: Connection) -> None:
    db.update("business_profile", 1, week_start=7)


def test_the_clock_speaks_from_a_hundred_leads(house: House) -> None:
    fill(house, leads=99)
    few = season(house, View.WEEKDAY)
    assert (few.too_few, few.known, sum(share.whole for share in few.totals)) == (True, 99, 99)
    house.capture()
    assert not season(house, View.WEEKDAY).too_few
    hours = season(house, View.HOURS)
    assert hours.too_few
    assert hours.known == house.value("SELECT count(asked_at) FROM marketing_lead")
    assert not season(house, View.ASKED).too_few


def test_months_of_silence_between_questions_show_and_those_before_the_first_do_not(house: House) -> None:
    for day in ("2026-08-31", "2026-10-01"):
        lead_id = house.capture()
        house.market(set_days, lead_id, day, "2027-02-01" if day > "2026-09" else "2026-12-31")
    assert [month_key(month.first) for month in months(season(house, View.ASKED))] == ["2026-08", "2026-09", "2026-10"]
    assert [month_key(month.first) for month in months(season(house, View.WANTED))] == ["2026-12", "2027-02"]


def months(shown: Season) -> list[Period]:
    return [one for one in shown.columns if isinstance(one, Period)]


def set_days(db: Connection, lead_id: int, created_on: str, wanted_from: str) -> None:
    db.update("marketing_lead", lead_id, created_on=created_on, wanted_from=wanted_from)


def test_what_sales_found_is_what_the_raw_marks_say_and_leads_to_the_same_leads(house: House) -> None:
    fill(house)
    raw, found = Raw(house), learn(house).fit
    marked = [lead for lead in raw.leads if any(raw.mark(lead, axis) is not None for axis in Axis)]
    assert (found.marked, found.too_few) == (len(marked), False)
    assert found.rows[0].channel is None
    assert len(found.rows) == 4
    for row in found.rows:
        for axis, share in zip(Axis, row.shares, strict=True):
            leads = raw.behind(behind_fit(row, axis, "title"))
            assert Share(sum(raw.mark(lead, axis) or 0 for lead in leads), len(leads)) == share
    groups = {(lead["segment_id"], lead["channel_id"]) for lead in marked}
    assert found.hidden == len(groups) - 3


def test_words_count_their_leads_and_what_those_bought(house: House) -> None:
    fill(house)
    raw = Raw(house)
    shown = {one.words: one for one in learn(house).words}
    assert set(shown) == {"Fixed price", "Before Easter"}
    assert shown["Fixed price"].languages == ("en", "pt")
    for words, one in shown.items():
        leads = raw.behind(Behind("title", words=words))
        assert one.accepted == raw.share(leads)
        chains = [all_sendings(raw, lead) for lead in leads]
        sales = [out for out in raw.outcomes if out["result"].startswith("sale") and out["happened_on"] <= TODAY]
        assert one.sold == sum(out["amount"] for chain in chains for out in sales if out["handoff_id"] in chain)


def all_sendings(raw: Raw, lead: dict[str, Any]) -> set[int]:
    found, at = set(), lead["handoff_id"]
    while at is not None:
        found.add(at)
        at = raw.handoffs[at]["previous_id"]
    return found


def test_a_running_campaign_counts_its_own_leads(house: House) -> None:
    fill(house)
    raw = Raw(house)
    (one,) = learn(house).campaigns
    leads = [lead for lead in raw.leads if lead["campaign_id"] == one.id]
    sold = sum(
        out["amount"]
        for out in raw.outcomes
        if out["result"].startswith("sale")
        and out["happened_on"] <= TODAY
        and raw.handoffs[out["handoff_id"]]["campaign_uid"] == "c"
    )
    assert (one.leads, one.accepted, one.sold) == (len(leads), raw.share(leads).part, sold)


@pytest.mark.parametrize(
    ("changed", "runs"),
    [
        ({}, True),
        ({"ends_on": TODAY}, True),
        ({"ends_on": None}, True),
        ({"starts_on": TODAY}, True),
        ({"ended_on": "2026-11-24"}, True),
        ({"stage": "draft"}, False),
        ({"stage": "paused"}, False),
        ({"starts_on": "2026-11-24"}, False),
        ({"starts_on": None}, False),
        ({"ends_on": "2026-11-22"}, False),
        ({"ended_on": TODAY}, False),
        ({"verdict": "keep"}, False),
    ],
)
def test_a_campaign_runs_while_it_is_on(house: House, changed: dict[str, str | None], runs: bool) -> None:  # noqa: FBT001  # a case
    house.market(add_campaign, "Autumn", changed)
    assert bool(learn(house).campaigns) is runs


def add_campaign(db: Connection, name: str, changed: dict[str, object]) -> int:
    facts = {"stage": "planned", "starts_on": "2026-10-01", "ends_on": "2026-12-15", **changed}
    return db.insert("marketing_campaign", uid=name, name=name, key=name.casefold(), **facts)


def test_campaigns_past_their_day_wait_for_the_owner(house: House) -> None:
    cases = {
        "late": {"decide_on": "2026-11-20"},
        "today": {"decide_on": TODAY},
        "latest": {"decide_on": "2026-01-01", "stage": "paused"},
        "tomorrow": {"decide_on": "2026-11-24"},
        "draft": {"decide_on": "2026-01-01", "stage": "draft"},
        "decided": {"decide_on": "2026-01-01", "verdict": "stop"},
        "never": {},
    }
    for name, changed in cases.items():
        house.market(add_campaign, name, changed)
    assert [name for _, name in read(house).waiting_campaigns] == ["latest", "late", "today"]


def test_the_budget_of_the_month_is_that_of_the_months_page(house: House) -> None:
    for name, first, last, budget in (
        ("inside", "2026-11-03", "2026-11-20", 12_345),
        ("across", "2026-10-07", "2027-01-19", 99_999),
        ("open", "2026-01-01", None, 50_000),
        ("past", "2026-01-01", "2026-10-31", 70_000),
        ("ahead", "2026-12-01", "2026-12-31", 70_000),
        ("undated", None, None, 1_000),
    ):
        house.market(add_campaign, name, {"starts_on": first, "ends_on": last, "budget": budget})
    figures = compute(house.file.connection(Hat.REPORTS), month_of(date(2026, 11, 23)), None)
    assert read(house).budget == figures.marketing.budget
    assert 12_345 < read(house).budget < 12_345 + 99_999


@given(part=st.integers(0, 400), rest=st.integers(0, 400))
def test_a_verdict_needs_twenty_and_more_is_never_worse(part: int, rest: int) -> None:
    verdict = judge(part, part + rest)
    if part + rest < 20:
        assert verdict is None
        return
    expected = Verdict.GOOD if 3 * part >= 2 * (part + rest) else Verdict.MIXED
    assert verdict is (Verdict.POOR if 3 * part < part + rest else expected)


def test_the_parts_of_the_day_leave_no_hour_out() -> None:
    assert [rules.part_of_day(hour) for hour in (0, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18, 23)] == [
        (0, 6), (0, 6), (6, 9), (6, 9), (9, 12), (9, 12), (12, 15), (12, 15), (15, 18), (15, 18), (18, 24), (18, 24),
    ]  # fmt: skip
    assert [hour for part in rules.PARTS_OF_DAY for hour in range(*part)] == list(range(24))


def test_an_empty_file_has_nothing_to_say(house: House) -> None:
    for view in View:
        found = learn(house, view)
        assert (found.season.places, found.words, found.fit.rows, found.campaigns) == ((), (), (), ())
    page = read(house)
    assert json.dumps([page.waiting_campaigns, page.budget]) == "[[], 0]"
