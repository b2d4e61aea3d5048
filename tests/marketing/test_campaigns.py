"""Campaigns on a real file: their states, their verbs, and what they brought."""

from datetime import date, timedelta
from typing import Any

import pytest
import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import campaigns as verbs
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.campaigns import CampaignPlan, NewMessage, NewPlacement
from twohats.marketing.operations.spending import Spending, book, change_spending, delete_spending, spend
from twohats.marketing.rules.campaigns import (
    Campaign,
    CampaignState,
    read_count,
    read_hour,
    read_minutes,
    read_weekdays,
    state_on,
)
from twohats.marketing.rules.leads import NewLead
from twohats.marketing.store import campaigns
from twohats.sales.operations.closing import Win

TODAY = "2026-11-02"
PLAN = CampaignPlan("Autumn kitchens", "Young families", "now", "2026-10-01", "2026-12-15", 80_000, 20, "2026-12-22")
DAYS = st.none() | st.dates(date(2026, 10, 30), date(2026, 11, 5)).map(date.isoformat)


def find(house: House, campaign_id: int, day: str = TODAY) -> Campaign:
    found = campaigns.find(house.file.connection(Hat.MARKETING), campaign_id, day)
    assert found is not None
    return found


def planned(house: House, **changes: Any) -> int:
    plan = {name: getattr(PLAN, name) for name in CampaignPlan.__slots__} | changes
    return int(house.market(verbs.plan_campaign, CampaignPlan(**plan)))


def worded(house: House, campaign_id: int, words: str = "Finished before Easter") -> int:
    return int(house.market(verbs.add_message, campaign_id, NewMessage(words)))


@given(
    stage=st.sampled_from(["draft", "planned", "paused"]),
    starts_on=DAYS,
    ends_on=DAYS,
    ended_on=DAYS,
    verdict=st.none() | st.sampled_from(["keep", "change", "stop"]),
)
def test_the_rule_and_the_file_agree_on_the_state(house: House, **columns: str | None) -> None:
    campaign_id = house.value("SELECT id FROM marketing_campaign") or planned(house)
    house.file.do(Hat.MARKETING, "Set", lambda db: db.update("marketing_campaign", campaign_id, **columns))
    db = house.file.connection(Hat.MARKETING)
    views = {"active": "active", "paused": "active", "scheduled": "scheduled", "ended": "undecided", "draft": "drafts"}
    for step in range(-4, 5):
        day = (date.fromisoformat(TODAY) + timedelta(days=step)).isoformat()
        campaign = find(house, campaign_id, day)
        assert campaign.state is state_on(campaign, day)
        held = [view for view in set(views.values()) if list(campaigns.campaign_ids(db, day, view=view))]
        assert held == ([views[campaign.state]] if campaign.state in views else [])


def test_a_campaign_goes_from_draft_to_decided(house: House) -> None:
    one = house.market(verbs.draft_campaign, CampaignPlan("Spring", starts_on="2026-11-05", ends_on="2026-11-20"))
    seen = [find(house, one).state]
    house.market(verbs.schedule_campaign, one)
    seen.append(find(house, one).state)
    house.clock.forward(days=3)
    day = "2026-11-05"
    seen.append(find(house, one, day).state)
    house.market(verbs.pause_campaign, one)
    seen.append(find(house, one, day).state)
    house.market(verbs.resume_campaign, one)
    house.market(verbs.end_campaign, one)
    seen.append(find(house, one, day).state)
    house.market(verbs.resume_campaign, one)
    seen.append(find(house, one, day).state)
    house.market(verbs.decide_campaign, one, "stop", "Nobody answered.")
    seen.append(find(house, one, day).state)
    assert seen == ["draft", "scheduled", "active", "paused", "ended", "active", "decided"]
    assert find(house, one).ended_on == day


def test_the_order_by_state_keeps_what_was_decided_alike_together(house: House) -> None:
    for name, starts_on, verdict in (
        ("A", "2026-09-01", "keep"),
        ("B", "2026-08-01", "stop"),
        ("C", "2026-07-01", "keep"),
    ):
        one = house.market(verbs.plan_campaign, CampaignPlan(name, starts_on=starts_on, ends_on="2026-09-20"))
        house.market(verbs.decide_campaign, one, verdict, "Because.")
    db = house.file.connection(Hat.MARKETING)
    listed = campaigns.campaigns(db, campaigns.campaign_ids(db, TODAY, "state"), TODAY)
    assert [(one.name, one.verdict) for one in listed] == [("C", "keep"), ("A", "keep"), ("B", "stop")]


@pytest.mark.parametrize(
    ("verb", "sentence"),
    [
        (verbs.schedule_campaign, "nothing to schedule"),
        (verbs.resume_campaign, "nothing to resume"),
        (verbs.delete_campaign, "no longer a draft"),
    ],
)
def test_a_step_that_is_not_open_is_refused(house: House, verb: Any, sentence: str) -> None:
    one = planned(house)
    with pytest.raises(RuleError, match=sentence):
        house.market(verb, one)


def test_a_draft_is_neither_paused_ended_nor_decided(house: House) -> None:
    one = house.market(verbs.draft_campaign, CampaignPlan("Spring"))
    for verb, *values in ((verbs.pause_campaign,), (verbs.end_campaign,), (verbs.decide_campaign, "keep")):
        with pytest.raises(RuleError, match="draft"):
            house.market(verb, one, *values)
    with pytest.raises(RuleError, match="Say when"):
        house.market(verbs.schedule_campaign, one)


def test_a_change_or_a_stop_has_its_reason(house: House) -> None:
    one = planned(house)
    for verdict in ("change", "stop"):
        with pytest.raises(RuleError, match="Say why"):
            house.market(verbs.decide_campaign, one, verdict, "  ")
    house.market(verbs.decide_campaign, one, "keep")
    with pytest.raises(RuleError, match="not begun again"):
        house.market(verbs.decide_campaign, one, "stop", "Read, not answered.", "2027-01-01")


def test_two_campaigns_do_not_share_a_name(house: House) -> None:
    planned(house)
    other = planned(house, name="Easter bathrooms")
    with pytest.raises(RuleError, match="already"):
        planned(house, name="AUTUMN kitchens!")
    with pytest.raises(RuleError, match="already"):
        house.market(verbs.change_campaign, other, PLAN)
    with pytest.raises(RuleError, match="first day"):
        house.market(verbs.change_campaign, other, CampaignPlan("Easter bathrooms"))
    house.market(verbs.change_campaign, other, CampaignPlan("Easter baths", starts_on="2026-12-01"))
    assert find(house, other).state is CampaignState.SCHEDULED


@pytest.mark.parametrize(
    ("placement", "sentence"),
    [
        (NewPlacement(" ", "2026-10-01"), "where it is shown"),
        (NewPlacement("Instagram", "2026-09-30", "2026-10-02"), "runs from 1 Oct 2026 to 15 Dec 2026"),
        (NewPlacement("Instagram", "2026-12-16"), "within these days"),
        (NewPlacement("Instagram", "2026-11-02", "2026-11-01"), "ends before it starts"),
        (NewPlacement("Instagram", "2026-11-02", from_hour="18:00", to_hour="09:00"), "ends before it starts"),
        (NewPlacement("Instagram", "2026-11-02", weekdays="0,8"), "not weekdays"),
    ],
)
def test_a_place_that_cannot_be_is_refused(house: House, placement: NewPlacement, sentence: str) -> None:
    message = worded(house, planned(house))
    with pytest.raises(RuleError, match=sentence):
        house.market(verbs.add_placement, message, placement)
    assert house.value("SELECT count(*) FROM marketing_placement") == 0


def test_words_and_places_stay_while_something_stands_on_them(house: House) -> None:
    one = planned(house)
    message = worded(house, one)
    placed = house.market(verbs.add_placement, message, NewPlacement("Instagram", "2026-10-01", None, "3,1,3"))
    entry = house.market(book, Spending(TODAY, 500, placement_id=placed))
    row = house.file.connection(Hat.OWNER).first(
        "SELECT s.campaign_id, c.name FROM marketing_spend AS s JOIN business_channel AS c ON c.id = s.channel_id"
    )
    assert row == (one, "Instagram")
    with pytest.raises(RuleError, match="shown somewhere"):
        house.market(verbs.delete_message, message)
    with pytest.raises(RuleError, match="written down for this place"):
        house.market(verbs.delete_placement, placed)
    house.market(delete_spending, entry)
    house.market(verbs.delete_placement, placed)
    house.market(verbs.delete_message, message)
    for verb, gone in ((verbs.delete_message, message), (verbs.delete_placement, placed), (delete_spending, entry)):
        with pytest.raises(RuleError, match="no longer there"):
            house.market(verb, gone)


def test_money_or_hours_are_something(house: House) -> None:
    planned(house)
    with pytest.raises(RuleError, match="how long it took"):
        house.market(book, Spending(TODAY, campaign=PLAN.name))
    entry = house.market(spend, Spending(TODAY, 900, 30, PLAN.name, "Instagram"))
    house.market(change_spending, entry, Spending(TODAY, 800, 30, PLAN.name))
    sql = (
        "SELECT c.name FROM marketing_spend AS s JOIN business_channel AS c ON c.id = s.channel_id WHERE s.amount = 800"
    )
    assert house.value(sql) == "Instagram"


def test_only_an_empty_draft_is_deleted(house: House) -> None:
    one = house.market(verbs.draft_campaign, CampaignPlan("Spring", starts_on="2027-03-01"))
    house.market(verbs.place, worded(house, one), "Instagram", "2027-03-01")
    lead = house.market(marketing.capture, NewLead(Person("Ana"), "garden", "Instagram", "Spring"))
    with pytest.raises(RuleError, match="Leads or money"):
        house.market(verbs.delete_campaign, one)
    house.file.undo(Hat.MARKETING)
    before = house.content()
    house.market(verbs.delete_campaign, one)
    for table in ("campaign", "message", "placement"):
        assert house.value(f"SELECT count(*) FROM marketing_{table}") == 0  # noqa: S608
    house.file.undo(Hat.MARKETING)
    assert house.content() == before
    assert lead


@given(days=st.integers(-400, 4000))
def test_a_copy_is_the_same_on_other_days(house: House, days: int) -> None:
    one = house.value("SELECT min(id) FROM marketing_campaign")
    if one is None:
        one = planned(house)
        message = worded(house, one)
        placement = NewPlacement("Instagram", "2026-10-05", "2026-11-30", "1,3", "18:00", "21:00")
        house.market(verbs.add_placement, message, placement)
        house.market(verbs.add_placement, message, NewPlacement("Newsletter", "2026-10-01"))
    starts_on = (date(2026, 10, 1) + timedelta(days=days)).isoformat()
    copy = house.market(verbs.duplicate_campaign, one, starts_on)
    db = house.file.connection(Hat.MARKETING)
    old, new = find(house, one), find(house, copy)
    assert (new.stage, new.starts_on, new.segment, new.budget) == ("draft", starts_on, old.segment, old.budget)
    names = [name for (name,) in db.all("SELECT name FROM marketing_campaign ORDER BY id")]
    assert names == ["Autumn kitchens", *(f"Autumn kitchens ({number})" for number in range(2, len(names) + 1))]

    def spans(campaign: Campaign) -> list[tuple[object, ...]]:
        start = date.fromisoformat(campaign.starts_on or "")
        rows: list[tuple[Any, ...]] = [
            (one.channel, one.starts_on, one.ends_on, one.weekdays, one.from_hour, one.to_hour)
            for one in campaigns.placements(db, campaign.id)
        ]
        rows.append(("campaign", campaign.ends_on, campaign.decide_on, "", None, None))
        return [
            (row[0], *((date.fromisoformat(day) - start).days if day else None for day in row[1:3]), *row[3:])
            for row in rows
        ]

    assert spans(new) == spans(old)


def test_what_a_campaign_brought_is_counted_from_its_rows(house: House) -> None:
    one = planned(house)
    taken = []
    for name in ("Ana", "Tom", "Mary", "Luca"):
        new = NewLead(Person(name, email=f"{name}@example.com"), "kitchen", "Instagram", PLAN.name)
        taken.append(house.market(marketing.capture, new))
    first, second, third = (house.send(lead) for lead in taken[:3])
    deal = house.accept(first)
    house.sell(sales.reject, second, "other", "Not now.")
    house.sell(sales.win, deal, Win(250_000))
    house.market(book, Spending(TODAY, 10_000, 90, PLAN.name))
    house.market(book, Spending(TODAY, 2_500, 0, PLAN.name))
    brought = find(house, one)
    assert (brought.leads, brought.sent, brought.decided, brought.accepted) == (4, 3, 2, 1)
    assert (brought.spent, brought.minutes) == (12_500, 90)
    assert brought.won == house.value("SELECT sum(amount) FROM sales_sale")
    assert third


def test_the_list_is_filtered_and_sorted(house: House) -> None:
    kitchens = planned(house)
    baths = planned(
        house, name="Easter bäths", segment="Landlords", starts_on="2027-01-01", ends_on=None, decide_on=None
    )
    house.market(verbs.place, worded(house, kitchens), "Instagram", "2026-10-01")
    db, both = house.file.connection(Hat.MARKETING), [kitchens, baths]
    for words, expected in (
        ("BATHS", [baths]),
        ("insta", [kitchens]),
        ("land east", [baths]),
        ("%", [kitchens, baths]),
    ):
        assert list(campaigns.campaign_ids(db, TODAY, words=words)) == expected
    for order in campaigns.ORDERS:
        up = list(campaigns.campaign_ids(db, TODAY, order))
        assert sorted(up) == sorted(campaigns.campaign_ids(db, TODAY, order, descending=True)) == both


def test_the_newest_words_for_later_are_of_a_campaign_that_runs_or_is_planned(house: House) -> None:
    db = house.file.connection(Hat.MARKETING)
    worded(house, planned(house), "For now")
    assert campaigns.later_words(db, TODAY) is None
    later = planned(house, name="Spring", horizon="later", starts_on="2027-01-01", ends_on="2027-03-01", decide_on=None)
    worded(house, later, "Older")
    worded(house, later, "Newer")
    assert campaigns.later_words(db, TODAY) == ("Newer", "Spring")
    assert campaigns.later_words(db, "2027-02-01") == ("Newer", "Spring")
    assert campaigns.later_words(db, "2027-03-02") is None
    house.market(verbs.pause_campaign, later)
    assert campaigns.later_words(db, TODAY) is None


def test_what_waits_for_a_decision_is_known(house: House) -> None:
    late = planned(house, name="Late", decide_on="2026-11-01")
    due = planned(house, name="Due", decide_on=TODAY)
    planned(house, name="Ahead", decide_on="2026-11-03")
    house.market(verbs.draft_campaign, CampaignPlan("Draft", decide_on="2026-10-01"))
    db = house.file.connection(Hat.MARKETING)
    waiting = [(late, "Late", "2026-11-01"), (due, "Due", TODAY)]
    assert campaigns.past_decision(db, TODAY) == waiting
    house.market(verbs.decide_campaign, late, "keep")
    assert campaigns.past_decision(db, TODAY) == waiting[1:]
    assert campaigns.choices(db) == ["Ahead", "Draft", "Due"]


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("", 0), ("1:30", 90), ("1.5", 90), ("1,25", 75), ("2", 120), ("2 h", 120), ("45 min", 45), ("0:05", 5)],
)
def test_hours_are_read(typed: str, minutes: int) -> None:
    assert read_minutes(typed) == minutes


@pytest.mark.parametrize("typed", ["-1", "1:75", "an hour", "1.5.2", "25", "1:3"])
def test_what_are_no_hours_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="hours"):
        read_minutes(typed)


@pytest.mark.parametrize(("typed", "hour"), [("", None), ("18", "18:00"), ("9.30", "09:30"), ("23:59", "23:59")])
def test_an_hour_is_read(typed: str, hour: str | None) -> None:
    assert read_hour(typed) == hour


@pytest.mark.parametrize("typed", ["24", "7:5", "noon", "-3"])
def test_what_is_no_hour_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="time of day"):
        read_hour(typed)


def test_weekdays_and_numbers_are_read() -> None:
    assert [read_weekdays(text) for text in ("", "7, 1", "1,2,3,4,5,6,7")] == ["", "1,7", ""]
    assert [read_count(text) for text in ("", " 20 ")] == [None, 20]
    for text in ("-1", "2.5", "٤"):
        with pytest.raises(RuleError, match="number of leads"):
            read_count(text)
