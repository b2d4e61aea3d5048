"""What is due, what came of it, and what is proposed next."""

from datetime import UTC, date, datetime

import pytest
import sales_verbs as sales
from house import House

from twohats.business.rules.calendar import BusinessCalendar
from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Marks
from twohats.hat import Hat
from twohats.sales.operations import follow_ups as verbs
from twohats.sales.rules import follow_ups as rules
from twohats.sales.rules.deals import FirstAction
from twohats.sales.rules.follow_ups import Activity, Outcome
from twohats.sales.store import follow_ups

NEW_YORK = BusinessCalendar("America/New_York", week_start=7)


def an_activity(due_at: str, kind: str = "visit") -> Activity:
    return Activity(1, 1, 1, due_at, kind, "Tiles", "Ana", "Bath", "New", None, "", "", None, "")


def plan(house: House, deal_id: int, *dues: str) -> list[int]:
    return [int(house.sell(sales.plan, deal_id, FirstAction("call", due, due))) for due in dues]


def views(house: House, now: datetime) -> dict[str, list[int]]:
    db = house.file.connection(Hat.SALES)
    return {view: list(follow_ups.follow_up_ids(db, now, view=view)) for view in rules.VIEWS}


def test_each_thing_to_do_stands_in_one_view(house: House) -> None:
    deal_id = house.deal()
    first = int(house.value("SELECT id FROM sales_activity"))
    house.sell(sales.finish, first)
    # It is Wednesday, 4 November, 10:00 in Lisbon, which keeps UTC in winter; weeks end with Sunday.
    now = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)
    dues = ("03T08:00", "04T09:59", "04T10:00", "04T23:59", "05T00:00", "06T00:00", "08T23:59", "09T00:00")
    late, before, at, tonight, tomorrow, friday, sunday, monday = plan(
        house, deal_id, *(f"2026-11-{due}:00.000Z" for due in dues)
    )
    assert views(house, now) == {
        "late": [late, before],
        "today": [at, tonight],
        "tomorrow": [tomorrow],
        "week": [friday, sunday],
        "later": [monday],
        "done": [first],
    }
    counted = follow_ups.counts(house.file.connection(Hat.SALES), now)
    assert counted == {"late": 2, "today": 2, "tomorrow": 1, "week": 2, "later": 1}
    saturday = views(house, datetime(2026, 11, 7, 10, 0, tzinfo=UTC))
    assert (saturday["tomorrow"], saturday["week"], saturday["later"]) == ([sunday], [], [monday])
    house.sell(sales.lose, deal_id, "price")
    assert views(house, now) | {"done": []} == {view: [] for view in rules.VIEWS}


def test_a_filter_finds_literal_words(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.plan, deal_id, FirstAction("call", "2026-11-03T10:00:00.000Z", "50_% off"))
    db, now = house.file.connection(Hat.SALES), datetime(2026, 12, 1, tzinfo=UTC)
    found = {words: len(follow_ups.follow_up_ids(db, now, words=words)) for words in ("", "_%", "ANA", "zzz")}
    assert found == {"": 2, "_%": 1, "ANA": 2, "zzz": 0}


@pytest.mark.parametrize(
    ("outcome", "kind", "due"),
    [
        # Friday before the clocks go back; 10:00 stays 10:00 in New York.
        (rules.NOT_REACHED, "visit", "2026-11-02T15:00:00.000Z"),
        (rules.REACHED, "call", "2026-11-04T15:00:00.000Z"),
        (rules.SENT, "call", "2026-11-04T15:00:00.000Z"),
        (rules.OTHER, "call", "2026-11-04T15:00:00.000Z"),
    ],
)
def test_the_next_one_is_proposed_on_a_working_day_at_the_same_hour(outcome: str, kind: str, due: str) -> None:
    activity = an_activity("2026-10-30T14:00:00.000Z")
    proposed = rules.propose(activity, outcome, datetime(2026, 10, 30, 15, 0, tzinfo=UTC), NEW_YORK)
    assert proposed == FirstAction(kind, due, "Tiles")


def test_days_off_are_left_out_and_a_firm_without_hours_gets_plain_days() -> None:
    off = BusinessCalendar(holidays=frozenset({date(2026, 11, 3)}))
    assert rules.next_working_day(date(2026, 11, 2), off, 1) == date(2026, 11, 4)
    assert rules.next_working_day(date(2026, 11, 2), BusinessCalendar(hours={}), 3) == date(2026, 11, 5)


def test_done_and_the_next_one_are_one_step(house: House) -> None:
    deal_id = house.deal()
    activity_id = int(house.value("SELECT id FROM sales_activity"))
    before, steps = house.content(), house.value("SELECT count(*) FROM business_step")
    action = FirstAction("visit", "2026-11-05T09:00:00.000Z", "Measure")
    next_id = house.sell(
        verbs.finish_and_plan, activity_id, Outcome(rules.REACHED, "Reached", Marks(place=True)), action
    )
    assert house.value("SELECT count(*) FROM business_step") == steps + 1
    assert house.value("SELECT outcome FROM sales_activity WHERE id = ?", activity_id) == "Reached"
    assert (house.deal_of(deal_id).next_action, house.deal_of(deal_id).next_due) == ("Measure", action.due_at)
    handoff = house.handoff(house.deal_of(deal_id).handoff_id or 0)
    assert (handoff.first_touch_at is not None, handoff.marks.place) == (True, True)
    house.file.undo(Hat.SALES)
    assert house.content() == before
    assert next_id
    with pytest.raises(RuleError, match="when"):
        house.sell(verbs.finish_and_plan, activity_id, Outcome(rules.REACHED), FirstAction("call", ""))
    assert house.content() == before


def test_nobody_reached_is_no_touch(house: House) -> None:
    deal_id = house.deal()
    activity_id = int(house.value("SELECT id FROM sales_activity"))
    house.sell(verbs.finish_and_plan, activity_id, Outcome(rules.NOT_REACHED, "Not reached"))
    assert house.handoff(house.deal_of(deal_id).handoff_id or 0).first_touch_at is None
    with pytest.raises(RuleError, match="done already"):
        house.sell(verbs.finish_and_plan, activity_id, Outcome(rules.REACHED))


def test_a_follow_up_without_a_deal_has_a_next_one_too(house: House) -> None:
    contact = house.deal_of(house.deal()).contact_id
    activity_id = int(house.value("SELECT id FROM sales_activity"))
    house.sell(
        lambda db: db.update("sales_activity", activity_id, deal_id=None),
    )
    action = FirstAction("task", "2026-11-05T09:00:00.000Z", "Card")
    next_id = house.sell(verbs.finish_and_plan, activity_id, Outcome(rules.OTHER, "Sent a card"), action)
    found = follow_ups.find(house.file.connection(Hat.SALES), next_id)
    assert found is not None
    assert (found.contact_id, found.kind, found.about) == (contact, "task", "Ana Ferreira")


def test_things_are_moved_changed_and_dropped(house: House) -> None:
    deal_id = house.deal()
    house.sell(sales.finish, int(house.value("SELECT id FROM sales_activity")))
    # Monday, 2 November; one is late by a week, one lies ahead.
    ids = plan(house, deal_id, "2026-10-26T09:30:00.000Z", "2026-11-10T16:00:00.000Z")

    def dues() -> list[str]:
        rows = house.file.connection(Hat.SALES).all(
            "SELECT due_at FROM sales_activity WHERE done_at IS NULL ORDER BY id"
        )
        return [due[:16] for (due,) in rows]

    house.sell(verbs.postpone, ids, 7)
    assert dues() == ["2026-11-09T09:30", "2026-11-17T16:00"]
    house.sell(verbs.put_off_until_tomorrow, ids)
    assert dues() == ["2026-11-03T09:30", "2026-11-03T16:00"]
    house.file.undo(Hat.SALES)
    assert dues() == ["2026-11-09T09:30", "2026-11-17T16:00"]
    house.sell(verbs.change, ids[0], FirstAction("visit", "2026-11-04T09:00:00.000Z", "Tiles"))
    found = follow_ups.find(house.file.connection(Hat.SALES), ids[0])
    assert found is not None
    assert (found.kind, found.subject) == ("visit", "Tiles")
    house.sell(verbs.drop, ids)
    assert dues() == []
    with pytest.raises(RuleError, match="no longer there"):
        house.sell(verbs.postpone, ids, 7)
    house.file.undo(Hat.SALES)
    assert len(dues()) == 2


def test_appointments_fall_due_once(house: House) -> None:
    deal_id = house.deal()
    ids = plan(house, deal_id, "2026-11-04T10:00:00.000Z", "2026-11-04T10:01:00.000Z")
    house.sell(sales.plan, deal_id, FirstAction("task", "2026-11-04T10:00:00.000Z"))
    db = house.file.connection(Hat.SALES)
    at = [datetime(2026, 11, 4, 10, minute, second, tzinfo=UTC) for minute, second in ((0, 0), (0, 59), (1, 0), (2, 0))]
    before = datetime(2026, 11, 4, 9, 59, 30, tzinfo=UTC)
    found = [[one.id for one in follow_ups.appointments(db, *pair)] for pair in zip([before, *at], at, strict=False)]
    assert found == [[ids[0]], [], [ids[1]], []]


def test_the_last_word_is_a_note_or_an_outcome(house: House) -> None:
    deal_id = house.deal()
    db = house.file.connection(Hat.SALES)
    activity = follow_ups.find(db, int(house.value("SELECT id FROM sales_activity")))
    assert activity is not None
    assert (follow_ups.said_last(db, activity), follow_ups.promise_of(db, activity)) == ("", "10 % off until May")
    house.sell(sales.log_activity, deal_id, "call", "Wants oak")
    assert follow_ups.said_last(db, activity) == "Wants oak"
    assert [one.id for one in follow_ups.of_day(db, date(2026, 11, 3))] == [activity.id]
    assert (activity.email, activity.phone) == ("ana@example.com", "")
