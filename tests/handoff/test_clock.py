"""The hall's clock: what is due, late and lapsed is told when it is read, and stamped once."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sales_verbs as sales
from house import CALL, House, copy_house
from hypothesis import given, settings
from hypothesis import strategies as st

from twohats.business.rules.calendar import parse_month
from twohats.business.rules.contacts import Person
from twohats.errors import RuleError
from twohats.handoff.operations import agreement as agreements
from twohats.handoff.rules.agreement import Agreement
from twohats.handoff.rules.handoff import lapses_at
from twohats.handoff.store import clock
from twohats.hat import Hat
from twohats.marketing.operations.sending import withdraw
from twohats.month.figures import compute
from twohats.rooms import open_business
from twohats.sales.rules.deals import PhoneIn
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.sqlite import Connection

MOMENT = timedelta(milliseconds=1)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def agree(house: House, terms: Agreement) -> None:
    house.market(agreements.propose, terms, "")
    house.sell(agreements.sign)


def waiting(house: House, now: datetime) -> list[tuple[int, bool, bool]]:
    return [(one.handoff.id, one.late, one.lapsed) for one in clock.waiting(house.file.connection(Hat.REPORTS), now)]


def close_and_open(house: House) -> None:
    house.file.close()
    house.file = open_business(house.file.path, house.clock)


def test_due_late_and_lapsed_are_told_when_they_are_read(house: House) -> None:
    house.clock.now = utc("2026-11-06 15:59:58")  # a Friday; two looks at the clock later it is four
    handoff_id = house.send(house.capture())
    before = house.content()
    (one,) = clock.waiting(house.file.connection(Hat.REPORTS), house.clock.now)
    assert one.due == utc("2026-11-09 16:00:00")
    assert waiting(house, one.due) == [(handoff_id, False, False)]
    assert waiting(house, one.due + MOMENT) == [(handoff_id, True, False)]
    end = utc("2026-11-20 16:00:00")
    assert lapses_at(one.handoff) == end
    assert waiting(house, end) == [(handoff_id, True, False)]
    assert waiting(house, end + MOMENT) == [(handoff_id, True, True)]
    assert house.content() == before


def test_each_waits_by_the_agreement_it_was_sent_under(house: House) -> None:
    slow = house.send(house.capture("Ana"))
    agree(house, Agreement(decision_hours=2, response_hours=3, lapse_days=2))
    house.clock.forward(hours=1)
    fast = house.send(house.capture("Tom"))
    agree(house, Agreement(decision_hours=100, response_hours=100, lapse_days=300))
    assert waiting(house, house.clock.now + timedelta(hours=3)) == [(fast, True, False), (slow, False, False)]
    assert waiting(house, house.clock.now + timedelta(days=3)) == [(fast, True, True), (slow, True, False)]
    house.clock.forward(days=3)
    close_and_open(house)
    assert (house.handoff(fast).state, house.handoff(slow).state) == ("lapsed", "queued")


def test_what_lapsed_bears_the_moment_it_was_due_and_keeps_it(house: House) -> None:
    house.clock.now = utc("2026-03-20 15:59:58")  # the clocks change in between: fourteen days are fourteen times 24 h
    handoff_id = house.send(house.capture())
    house.clock.now = utc("2026-04-03 15:59:56")
    close_and_open(house)
    assert house.handoff(handoff_id).state == "queued"
    house.clock.now = utc("2026-07-31 09:00")
    close_and_open(house)
    assert (house.handoff(handoff_id).state, house.handoff(handoff_id).decided_at) == (
        "lapsed",
        "2026-04-03T16:00:00.000Z",
    )
    before, steps = house.content(), house.value("SELECT count(*) FROM business_step")
    house.clock.forward(days=90)
    close_and_open(house)
    assert (house.content(), house.value("SELECT count(*) FROM business_step")) == (before, steps)
    with pytest.raises(RuleError, match=r"“send” can no longer be undone: “Waited too long” came after it\.$"):
        house.file.undo(Hat.MARKETING)
    assert house.file.undo(Hat.SALES) is None
    figures = compute(house.file.connection(Hat.REPORTS), parse_month("2026-04")).handshake.queue
    assert (figures.opening, figures.lapsed, figures.closing) == (1, 1, 0)


def test_what_was_accepted_too_late_did_not_lapse(house: House) -> None:
    handoff_id = house.send(house.capture())
    house.clock.forward(days=20)
    assert waiting(house, house.clock.now) == [(handoff_id, True, True)]
    house.accept(handoff_id)
    close_and_open(house)
    assert house.handoff(handoff_id).state == "accepted"
    house.file.undo(Hat.SALES)
    close_and_open(house)
    assert (house.handoff(handoff_id).state, house.handoff(handoff_id).decided_at) == (
        "lapsed",
        to_stamp(from_stamp(house.handoff(handoff_id).sent_at) + timedelta(days=14)),
    )
    with pytest.raises(RuleError, match="can no longer be redone: “Waited too long” came in between"):
        house.file.redo(Hat.SALES)


def test_the_first_touch_is_measured_from_sent(house: House) -> None:
    handoff_id = house.send(house.capture())
    house.clock.forward(hours=2)
    deal_id = house.accept(handoff_id)
    house.clock.forward(hours=1)
    house.sell(sales.log_activity, deal_id, "call", "talked")
    touch = compute(house.file.connection(Hat.REPORTS), parse_month("2026-11")).handshake.touch_time
    assert (touch.median, touch.count) == (180, 1)


def test_the_earliest_touch_wins_and_none_is_taken_back_by_a_later_one(house: House) -> None:
    called = "2026-11-02T09:30:00.000Z"
    deal_id = house.sell(sales.take_call, PhoneIn(Person("Vera"), "wall", "Referral", called_at=called), CALL)
    for _ in range(3):
        house.clock.forward(days=1)
        house.sell(sales.log_activity, deal_id, "visit", "measured")
    assert house.handoff(1).first_touch_at == called
    for _ in range(3):
        house.file.undo(Hat.SALES)
    assert house.handoff(1).first_touch_at == called


def test_an_answer_after_hours_on_its_last_day_is_late_in_the_panel_and_in_the_figures(house: House) -> None:
    house.clock.now = utc("2026-11-08 11:00")  # a Sunday: due on Monday at five
    in_time, late = house.send(house.capture("Ana")), house.send(house.capture("Tom"))
    house.clock.now = utc("2026-11-09 16:59:59")
    house.sell(sales.reject, in_time, "spam")
    house.clock.now = utc("2026-11-09 20:00")
    assert waiting(house, house.clock.now) == [(late, True, False)]
    house.sell(sales.reject, late, "spam")
    db = house.file.connection(Hat.REPORTS)
    assert [(one.id, one.in_time, one.minutes) for one in clock.answered(db, house.clock.now)] == [
        (late, False, 480),
        (in_time, True, 480),
    ]
    kept = compute(db, parse_month("2026-11")).handshake.in_time
    assert (kept.whole, clock.punctuality(db, house.clock.now).in_time) == (2, 1)


HOLIDAYS = (date(2026, 11, 11), date(2026, 12, 1), date(2026, 12, 8))


def take_holidays(db: Connection) -> None:
    for day in HOLIDAYS:
        db.insert("business_holiday", day=day.isoformat(), name="closed")


def worked(start: datetime, end: datetime) -> timedelta:
    """The time from nine to five in Lisbon within a span, day by day."""
    zone, total = ZoneInfo("Europe/Lisbon"), timedelta()
    day = start.astimezone(zone).date()
    while day <= end.astimezone(zone).date():
        if day.isoweekday() < 6 and day not in HOLIDAYS:
            opens, closes = (datetime.combine(day, time(hour), zone).astimezone(UTC) for hour in (9, 17))
            total += max(timedelta(), min(closes, end) - max(opens, start))
        day += timedelta(days=1)
    return total


ACTS = st.lists(
    st.tuples(
        st.integers(0, 5000),
        st.integers(0, 9000),
        st.sampled_from(["accept", "reject", "withdraw", "lapse", "wait", "call", "undo"]),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=15, deadline=None)
@given(acts=ACTS)
def test_the_clock_tells_what_the_rows_do(
    template: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, int, str]]
) -> None:
    house = copy_house(template, tmp_path_factory.mktemp("clock"))
    try:
        house.file.do(Hat.OWNER, "Holidays", take_holidays, through=house.file.connection(Hat.OWNER))
        for number, (gap, taken, act) in enumerate(acts):
            live(house, number, gap, taken, act)
        for days in (0, 31, 62):
            require_same(house, house.clock.now - timedelta(days=days))
    finally:
        house.file.close()


def live(house: House, number: int, gap: int, taken: int, act: str) -> None:
    """Send one lead after some minutes, and answer it some minutes later."""
    house.clock.now += timedelta(minutes=gap)
    if act == "call":
        house.sell(sales.take_call, PhoneIn(Person(f"Caller{number}"), "wall", "Referral"))
        return
    handoff_id = house.send(house.capture(f"Lead{number} Last"))
    if number == 2:
        agree(house, Agreement(decision_hours=3, response_hours=6, lapse_days=4))
    house.clock.now += timedelta(minutes=taken)
    if act == "lapse":
        house.clock.forward(days=15)
        close_and_open(house)
    elif act in {"accept", "undo"}:
        house.accept(handoff_id)
    elif act == "reject":
        house.sell(sales.reject, handoff_id, "spam")
    elif act == "withdraw":
        house.market(withdraw, handoff_id, "too early")
    if act == "undo":
        house.file.undo(Hat.SALES)


def rows_of(house: House) -> list[dict[str, Any]]:
    names = "id decision sent_at decided_at agreement_id fast_lane undone promise_kept".split()
    rows = house.file.connection(Hat.OWNER).all(f"SELECT {', '.join(names)} FROM handoff_item")  # noqa: S608
    return [dict(zip(names, row, strict=True)) for row in rows]


def require_same(house: House, now: datetime) -> None:
    db, zone = house.file.connection(Hat.REPORTS), ZoneInfo("Europe/Lisbon")
    hours: dict[int, int] = dict(
        house.file.connection(Hat.OWNER).all("SELECT id, decision_hours FROM handoff_agreement")
    )
    days: dict[int, int] = dict(house.file.connection(Hat.OWNER).all("SELECT id, lapse_days FROM handoff_agreement"))
    month = now.astimezone(zone).strftime("%Y-%m")
    rows = [row for row in rows_of(house) if not row["fast_lane"] and not row["undone"]]
    answered: dict[int, tuple[bool, int | None]] = {}
    late: dict[int, tuple[bool, bool]] = {}
    for row in rows:
        sent, limit = from_stamp(row["sent_at"]), timedelta(hours=hours[row["agreement_id"]])
        if row["decision"] is None:
            gone = now - sent > timedelta(days=days[row["agreement_id"]])
            late[row["id"]] = worked(sent, now - MOMENT) >= limit, gone
        elif from_stamp(row["decided_at"]).astimezone(zone).strftime("%Y-%m") == month:
            decided = from_stamp(row["decided_at"])
            spent = worked(sent, decided)
            if row["decision"] == "lapsed":
                answered[row["id"]] = False, None
            elif row["decision"] != "withdrawn":
                answered[row["id"]] = worked(sent, decided - MOMENT) < limit, spent // timedelta(minutes=1)
    assert {one.id: (one.in_time, one.minutes) for one in clock.answered(db, now)} == answered
    some_of_them = list(answered)[::2]
    assert {one.id for one in clock.answered(db, now, some_of_them)} == set(some_of_them)
    assert {one.handoff.id: (one.late, one.lapsed) for one in clock.waiting(db, now)} == late
    figures = clock.punctuality(db, now)
    minutes = [spent for _, spent in answered.values() if spent is not None]
    assert (figures.in_time, figures.answered) == (sum(kept for kept, _ in answered.values()), len(answered))
    assert figures.median_minutes == (int(median(minutes)) if minutes else None)
    sent_now = [row for row in rows if from_stamp(row["sent_at"]).astimezone(zone).strftime("%Y-%m") == month]
    assert figures.sent == len(sent_now)
    shares = compute(db, parse_month(month)).handshake.in_time
    assert (shares.part, shares.whole) == (figures.in_time, figures.answered)
