"""What stands on the calendar, what may be moved, and the seasons of a year."""

from datetime import date, timedelta
from itertools import combinations

import pytest
import sales_verbs as sales
from house import House
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.calendar import Period
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations import timetable as verbs
from twohats.marketing.operations.campaigns import (
    CampaignPlan,
    NewMessage,
    add_message,
    decide_campaign,
    end_campaign,
    place,
    plan_campaign,
)
from twohats.marketing.rules.timetable import Entry, EntryKind, Season, fit
from twohats.marketing.store import timetable

NOVEMBER = (date(2026, 11, 1), date(2026, 12, 1))


def shown(house: House, kind: EntryKind, first: date = NOVEMBER[0], after: date = NOVEMBER[1]) -> list[Entry]:
    found = timetable.entries(house.file.connection(Hat.MARKETING), first, after)
    return [one for one in found if one.kind is kind]


def plan(house: House, starts_on: str | None = None, decide_on: str | None = None) -> int:
    planned = CampaignPlan("Autumn kitchens", starts_on=starts_on, decide_on=decide_on)
    return int(house.market(plan_campaign, planned))


def put(house: House, starts_on: str, ends_on: str | None, channel: str = "Instagram") -> int:
    message = house.market(add_message, plan(house), NewMessage("Finished before Easter"))
    return int(house.market(place, message, channel, starts_on, ends_on))


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "there"),
    [
        ("2026-10-01", "2026-10-31", False),
        ("2026-10-01", "2026-11-01", True),
        ("2026-11-30", "2026-12-24", True),
        ("2026-12-01", "2026-12-24", False),
        ("2020-01-01", None, True),
    ],
)
def test_a_placement_stands_where_its_days_are(house: House, starts_on: str, ends_on: str | None, there: bool) -> None:  # noqa: FBT001  # a table
    placement_id = put(house, starts_on, ends_on)
    assert [one.record_id for one in shown(house, EntryKind.PLACEMENT)] == [placement_id] * there


def test_a_placement_says_campaign_place_and_words(house: House) -> None:
    placement_id = put(house, "2026-11-05", "2026-11-20")
    (one,) = shown(house, EntryKind.PLACEMENT)
    uid = house.value("SELECT uid FROM marketing_campaign")
    assert (one.words, one.detail) == ("Autumn kitchens", "Instagram · “Finished before Easter”")
    assert (one.first, one.last) == (date(2026, 11, 5), date(2026, 11, 20))
    assert one.uid == f"{uid}-placement-{placement_id}"


def test_a_placement_is_moved_and_taken_back(house: House) -> None:
    placement_id = put(house, "2026-11-05", "2026-11-20")
    house.market(verbs.move_placement, placement_id, date(2026, 11, 6), date(2026, 11, 21))
    days = "SELECT starts_on || ' ' || ends_on FROM marketing_placement"
    assert house.value(days) == "2026-11-06 2026-11-21"
    house.file.undo(Hat.MARKETING)
    assert house.value(days) == "2026-11-05 2026-11-20"


def test_nothing_ends_before_it_starts(house: House) -> None:
    placement_id = put(house, "2026-11-05", "2026-11-20")
    with pytest.raises(RuleError, match=r"It would end before it starts: 5 Dec to 20 Nov\."):
        house.market(verbs.move_placement, placement_id, date(2026, 12, 5), date(2026, 11, 20))
    assert house.value("SELECT starts_on FROM marketing_placement") == "2026-11-05"
    with pytest.raises(RuleError, match="no longer on the calendar"):
        house.market(verbs.move_placement, 999, date(2026, 12, 5), None)


def test_a_placement_stays_within_its_campaign(house: House) -> None:
    planned = CampaignPlan("Autumn kitchens", starts_on="2026-11-01", ends_on="2026-12-15")
    message = house.market(add_message, house.market(plan_campaign, planned), NewMessage("Fixed price"))
    placement_id = house.market(place, message, "Instagram", "2026-11-05", None)
    (one,) = shown(house, EntryKind.PLACEMENT)
    assert (one.last, one.until) == (None, date(2026, 12, 15))
    with pytest.raises(RuleError, match="starts yesterday: show it from then on"):
        house.market(verbs.move_placement, placement_id, date(2026, 10, 31), None)
    for first, last in ((date(2026, 12, 16), None), (date(2026, 12, 1), date(2026, 12, 16))):
        with pytest.raises(RuleError, match="ends 15 Dec: show it until then"):
            house.market(verbs.move_placement, placement_id, first, last)
    assert house.value("SELECT starts_on FROM marketing_placement") == "2026-11-05"


def test_what_is_shown_ends_with_a_campaign_that_was_ended(house: House) -> None:
    message = house.market(add_message, plan(house, "2026-11-01"), NewMessage("Fixed price"))
    house.market(place, message, "Instagram", "2026-11-01", "2026-11-20")
    house.market(end_campaign, house.value("SELECT id FROM marketing_campaign"))
    (one,) = shown(house, EntryKind.PLACEMENT)
    assert (one.last, one.until) == (date(2026, 11, 20), date(2026, 11, 2))


def test_a_day_to_decide_is_moved_until_it_is_decided(house: House) -> None:
    campaign = plan(house, "2026-11-01", "2026-11-20")
    house.market(verbs.move_decision, campaign, date(2026, 11, 27))
    (one,) = shown(house, EntryKind.DECISION)
    assert (one.first, one.last, one.campaign_id) == (date(2026, 11, 27), date(2026, 11, 27), campaign)
    with pytest.raises(RuleError, match="cannot be decided before it starts: yesterday"):
        house.market(verbs.move_decision, campaign, date(2026, 10, 31))
    house.market(decide_campaign, campaign, "keep")
    assert shown(house, EntryKind.DECISION) == []
    with pytest.raises(RuleError, match="decided already"):
        house.market(verbs.move_decision, campaign, date(2026, 11, 28))
    with pytest.raises(RuleError, match="no longer on the calendar"):
        house.market(verbs.move_decision, 999, date(2026, 11, 28))


def test_leads_are_counted_on_the_day_they_may_be_contacted_again(house: House) -> None:
    for number, day in enumerate(("2026-11-20", "2026-11-20", "2026-11-27", "2026-12-01")):
        house.market(marketing.keep_until, house.capture(f"Ana{number} Ferreira"), day)
    let_go = house.capture("Tom Becker")
    house.market(marketing.keep_until, let_go, "2026-11-20")
    house.market(marketing.let_go, let_go, "moved away")
    counted = [(one.first.isoformat(), one.count) for one in shown(house, EntryKind.RIPE)]
    assert counted == [("2026-11-20", 2), ("2026-11-27", 1)]


def test_a_lead_that_sales_sent_back_comes_due_on_the_day_sales_named(house: House) -> None:
    lead_id = house.capture()
    house.sell(sales.reject, house.send(lead_id), "not ready yet", "after the fiscal year")
    day = date.fromisoformat(house.lead(lead_id).not_before or "")
    (one,) = shown(house, EntryKind.RIPE, day, day + timedelta(days=1))
    assert (one.first, one.count) == (day, 1)
    house.clock.forward(days=1)
    house.market(marketing.keep_until, lead_id, "2026-11-20")
    assert shown(house, EntryKind.RIPE, day, day + timedelta(days=1)) == []
    assert [one.count for one in shown(house, EntryKind.RIPE)] == [1]


def test_a_season_is_written_down_changed_and_deleted(house: House) -> None:
    season = house.market(verbs.add_season, " Before Christmas ", "11-15", "12-24")
    (one,) = shown(house, EntryKind.SEASON)
    assert (one.words, one.first, one.last) == ("Before Christmas", date(2026, 11, 15), date(2026, 12, 24))
    house.market(verbs.change_season, season, "Advent", "11-29", "12-24")
    assert [one.words for one in shown(house, EntryKind.SEASON)] == ["Advent"]
    house.market(verbs.delete_season, season)
    assert shown(house, EntryKind.SEASON) == []
    with pytest.raises(RuleError, match="no longer there"):
        house.market(verbs.delete_season, season)


@pytest.mark.parametrize(
    ("name", "first", "last", "sentence"),
    [
        (" ", "11-15", "12-24", "needs a name"),
        ("Advent", "", "12-24", "from which day"),
        ("Advent", "11-15", "13-01", "from which day"),
        ("Advent", "02-30", "03-01", "from which day"),
    ],
)
def test_a_season_that_cannot_be_is_refused(house: House, name: str, first: str, last: str, sentence: str) -> None:
    with pytest.raises(RuleError, match=sentence):
        house.market(verbs.add_season, name, first, last)
    assert house.value("SELECT count(*) FROM marketing_season") == 0


def test_a_season_may_run_over_new_year() -> None:
    winter = Season(1, "Winter", "12-20", "01-06")
    january = Period(date(2027, 1, 1), date(2027, 2, 1))
    assert list(winter.years(january)) == [Period(date(2026, 12, 20), date(2027, 1, 7))]
    assert len(list(winter.years(Period(date(2026, 1, 1), date(2027, 1, 1))))) == 2


def test_a_season_on_the_29th_of_february_comes_every_year() -> None:
    leap = Season(1, "Leap", "02-29", "02-29")
    assert list(leap.years(Period(date(2027, 2, 1), date(2027, 3, 1)))) == [Period(date(2027, 2, 28), date(2027, 3, 1))]


DAYS = st.dates(date(2026, 10, 1), date(2027, 1, 31))
ENTRIES = st.lists(st.tuples(DAYS, st.integers(0, 40) | st.none(), st.sampled_from(EntryKind)), max_size=14)


@given(drawn=ENTRIES, most=st.integers(0, 4))
def test_no_two_entries_of_a_lane_share_a_day_and_none_is_lost(
    drawn: list[tuple[date, int | None, EntryKind]], most: int
) -> None:
    span = Period(*NOVEMBER)
    entries = [
        Entry(kind, first, None if days is None else first + timedelta(days=days), "x", "", number)
        for number, (first, days, kind) in enumerate(drawn)
    ]
    placed, left = fit(entries, span, most)
    ahead = [one for one in entries if one.last is None or one.last >= span.first]
    inside = {one.record_id for one in ahead if one.first < span.after}
    assert sorted([one.record_id for _, one in placed] + [one.record_id for one in left]) == sorted(inside)  # type: ignore[type-var]
    for (lane, one), (other_lane, other) in combinations(placed, 2):
        assert lane != other_lane or not set(one.within(span).days()) & set(other.within(span).days())
    assert all(0 <= lane < most for lane, _ in placed)


@given(first=DAYS, days=st.integers(0, 60) | st.none(), by=st.integers(-400, 400))
def test_what_is_moved_is_as_long_as_before(first: date, days: int | None, by: int) -> None:
    last = None if days is None else first + timedelta(days=days)
    moved = Entry(EntryKind.PLACEMENT, first, last, "x").moved(by)
    assert (moved.first - first).days == by
    assert (moved.last is None) == (last is None)
    assert moved.last is None or last is None or moved.last - moved.first == last - first
