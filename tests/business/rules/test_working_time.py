"""Working time against tables made by hand: each moment was counted on paper, in UTC, from the zone's own rules."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twohats.business.rules.calendar import BusinessCalendar, Hours

Week = dict[int, Hours]

OFFICE: Week = dict.fromkeys(range(1, 6), ((time(9), time(17)),))
TWICE: Week = dict.fromkeys(range(1, 6), ((time(9), time(12)), (time(13), time(17))))
THRICE: Week = {6: ((time(8), time(10)), (time(12), time(13, 30)), (time(20), time(0)))}
NIGHT: Week = dict.fromkeys(range(1, 8), ((time(0), time(6)),))
LATE: Week = dict.fromkeys(range(1, 8), ((time(18), time(0)),))
ROUND: Week = dict.fromkeys(range(1, 8), ((time(0), time(0)),))
# Two Fridays.
HOLIDAYS = frozenset({date(2026, 12, 25), date(2027, 1, 1)})

Golden = tuple[str, str, Week, str, float, str]
GOLDEN: tuple[Golden, ...] = (
    ("a weekend", "Europe/Lisbon", OFFICE, "2026-11-20 16:30", 1, "2026-11-23 09:30"),
    ("a weekend, a day's worth", "Europe/Lisbon", OFFICE, "2026-11-20 16:30", 8, "2026-11-23 16:30"),
    ("from a Saturday", "Europe/Lisbon", OFFICE, "2026-11-21 12:00", 8, "2026-11-23 17:00"),
    ("up to the closing", "Europe/Lisbon", OFFICE, "2026-11-20 16:00", 1, "2026-11-20 17:00"),
    ("a week", "Europe/Lisbon", OFFICE, "2026-11-20 17:00", 40, "2026-11-27 17:00"),
    ("before the opening", "Europe/Lisbon", OFFICE, "2026-11-23 03:00", 1, "2026-11-23 10:00"),
    ("nothing, before the opening", "Europe/Lisbon", OFFICE, "2026-11-23 03:00", 0, "2026-11-23 09:00"),
    ("after the closing", "Europe/Lisbon", OFFICE, "2026-11-23 20:00", 1, "2026-11-24 10:00"),
    ("a holiday", "Europe/Lisbon", OFFICE, "2026-12-24 16:00", 2, "2026-12-28 10:00"),
    ("from a holiday", "Europe/Lisbon", OFFICE, "2026-12-25 10:00", 1, "2026-12-28 10:00"),
    ("week 53", "Europe/Lisbon", OFFICE, "2026-12-28 09:00", 32, "2026-12-31 17:00"),
    ("the year's end", "Europe/Lisbon", OFFICE, "2026-12-31 15:00", 16, "2027-01-05 15:00"),
    ("into a leap day", "Europe/Lisbon", OFFICE, "2028-02-28 16:00", 2, "2028-02-29 10:00"),
    ("over a leap day", "Europe/Lisbon", OFFICE, "2028-02-28 09:00", 24, "2028-03-01 17:00"),
    ("no leap day", "Europe/Lisbon", OFFICE, "2027-02-26 16:00", 2, "2027-03-01 10:00"),
    ("over lunch", "Europe/Lisbon", TWICE, "2026-11-23 11:30", 1, "2026-11-23 13:30"),
    ("from lunch to lunch", "Europe/Lisbon", TWICE, "2026-11-23 12:30", 7, "2026-11-24 12:00"),
    ("a last minute", "Europe/Lisbon", TWICE, "2026-11-20 16:59", 0.5, "2026-11-23 09:29"),
    ("three openings", "Europe/Lisbon", THRICE, "2026-11-21 09:30", 3, "2026-11-21 21:00"),
    ("to the next week's first", "Europe/Lisbon", THRICE, "2026-11-21 23:00", 2, "2026-11-28 09:00"),
    ("spring, Lisbon", "Europe/Lisbon", OFFICE, "2026-03-27 16:00", 2, "2026-03-30 09:00"),
    ("autumn, Lisbon", "Europe/Lisbon", OFFICE, "2026-10-23 15:00", 2, "2026-10-26 10:00"),
    ("the short night, Lisbon", "Europe/Lisbon", NIGHT, "2026-03-28 23:00", 5, "2026-03-29 05:00"),
    ("more than the short night", "Europe/Lisbon", NIGHT, "2026-03-28 23:00", 6, "2026-03-30 00:00"),
    ("the long night, Lisbon", "Europe/Lisbon", NIGHT, "2026-10-24 22:00", 7, "2026-10-25 06:00"),
    ("within the long night", "Europe/Lisbon", NIGHT, "2026-10-24 22:00", 3, "2026-10-25 02:00"),
    ("spring, New York", "America/New_York", OFFICE, "2026-03-06 21:00", 2, "2026-03-09 14:00"),
    ("autumn, New York", "America/New_York", OFFICE, "2026-10-30 20:00", 2, "2026-11-02 15:00"),
    ("the short night, New York", "America/New_York", NIGHT, "2026-03-08 05:00", 5, "2026-03-08 10:00"),
    ("the long night, New York", "America/New_York", NIGHT, "2026-11-01 04:00", 7, "2026-11-01 11:00"),
    ("April, Auckland", "Pacific/Auckland", OFFICE, "2026-04-03 03:00", 2, "2026-04-05 22:00"),
    ("September, Auckland", "Pacific/Auckland", OFFICE, "2026-09-25 04:00", 2, "2026-09-27 21:00"),
    ("the long night, Auckland", "Pacific/Auckland", NIGHT, "2026-04-04 11:00", 7, "2026-04-04 18:00"),
    ("the short night, Auckland", "Pacific/Auckland", NIGHT, "2026-09-26 12:00", 5, "2026-09-26 17:00"),
    ("thirteen ahead, in summer", "Pacific/Auckland", OFFICE, "2026-12-30 03:30", 1, "2026-12-30 20:30"),
    ("thirteen ahead", "Pacific/Apia", OFFICE, "2026-11-20 03:30", 1, "2026-11-22 20:30"),
    ("eleven behind", "Pacific/Pago_Pago", OFFICE, "2026-11-21 03:30", 1, "2026-11-23 20:30"),
    ("closed at midnight", "Europe/Lisbon", LATE, "2026-11-23 23:00", 1, "2026-11-24 00:00"),
    ("past midnight", "Europe/Lisbon", LATE, "2026-11-23 23:00", 2, "2026-11-24 19:00"),
    ("round the clock in autumn", "Europe/Lisbon", ROUND, "2026-10-24 12:00", 24, "2026-10-25 12:00"),
    ("round the clock in spring", "Europe/Lisbon", ROUND, "2026-03-28 12:00", 24, "2026-03-29 12:00"),
    ("half an hour off", "Asia/Kolkata", OFFICE, "2026-11-23 11:00", 1, "2026-11-24 04:00"),
    ("half an hour off, early", "Asia/Kolkata", OFFICE, "2026-11-23 00:00", 1, "2026-11-23 04:30"),
    ("three quarters off", "Asia/Kathmandu", OFFICE, "2026-11-23 11:00", 1, "2026-11-24 04:00"),
    ("half an hour behind", "America/St_Johns", OFFICE, "2026-11-23 20:00", 1, "2026-11-24 13:00"),
    ("clocks go back by half an hour", "Australia/Lord_Howe", NIGHT, "2026-04-04 13:00", 6.5, "2026-04-04 19:30"),
    ("clocks go on by half an hour", "Australia/Lord_Howe", NIGHT, "2026-10-03 13:30", 5.5, "2026-10-03 19:00"),
)

Counted = tuple[str, str, Week, str, str, int]
COUNTED: tuple[Counted, ...] = (
    ("week 53 with its holiday", "Europe/Lisbon", OFFICE, "2026-12-28 00:00", "2027-01-04 00:00", 1920),
    ("a February of 29 days", "Europe/Lisbon", OFFICE, "2028-02-01 00:00", "2028-03-01 00:00", 10_080),
    ("a February of 28 days", "Europe/Lisbon", OFFICE, "2027-02-01 00:00", "2027-03-01 00:00", 9600),
    ("a Saturday in Apia", "Pacific/Apia", OFFICE, "2026-11-20 11:00", "2026-11-21 11:00", 0),
    ("the same hours, a Friday in Pago Pago", "Pacific/Pago_Pago", OFFICE, "2026-11-20 11:00", "2026-11-21 11:00", 480),
    ("a Saturday of three openings", "Europe/Lisbon", THRICE, "2026-11-21 00:00", "2026-11-22 00:00", 450),
    ("a night over a weekend", "Europe/Lisbon", OFFICE, "2026-11-20 17:00", "2026-11-23 09:00", 0),
    ("four nights, one of them short", "Europe/Lisbon", NIGHT, "2026-03-27 00:00", "2026-03-30 22:00", 1380),
    ("59 seconds", "Europe/Lisbon", OFFICE, "2026-11-23 09:00:30", "2026-11-23 09:01:29", 0),
    ("60 seconds", "Europe/Lisbon", OFFICE, "2026-11-23 09:00:30", "2026-11-23 09:01:30", 1),
    ("60 seconds over a night", "Europe/Lisbon", OFFICE, "2026-11-23 16:59:30", "2026-11-24 09:00:30", 1),
    ("backwards", "Europe/Lisbon", OFFICE, "2026-11-24 09:00", "2026-11-23 09:00", 0),
)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "week", "start", "hours", "end"), [row[1:] for row in GOLDEN], ids=[r[0] for r in GOLDEN]
)
def test_working_hours_end_where_they_were_counted_to(
    zone: str, week: Week, start: str, hours: float, end: str
) -> None:
    calendar = BusinessCalendar(zone, hours=week, holidays=HOLIDAYS)
    assert calendar.add_working_hours(utc(start), hours) == utc(end)
    assert calendar.working_minutes_between(utc(start), utc(end)) == hours * 60
    if hours:
        assert calendar.working_minutes_between(utc(start), utc(end) - timedelta(minutes=1)) == hours * 60 - 1


@pytest.mark.parametrize(
    ("zone", "week", "start", "end", "minutes"), [r[1:] for r in COUNTED], ids=[r[0] for r in COUNTED]
)
def test_working_minutes_are_those_that_were_counted(zone: str, week: Week, start: str, end: str, minutes: int) -> None:
    calendar = BusinessCalendar(zone, hours=week, holidays=HOLIDAYS)
    assert calendar.working_minutes_between(utc(start), utc(end)) == minutes


ZONES = sorted({row[1] for row in GOLDEN})
WEEKS = (OFFICE, TWICE, THRICE, NIGHT, LATE, ROUND)
moments = st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: utc("2026-01-01 00:00") + timedelta(minutes=minutes))


@given(moments, st.integers(1, 6000), st.sampled_from(ZONES), st.sampled_from(WEEKS))
def test_adding_hours_and_counting_minutes_are_inverse_to_the_minute(
    start: datetime, minutes: int, zone: str, week: Week
) -> None:
    calendar = BusinessCalendar(zone, hours=week, holidays=HOLIDAYS)
    end = calendar.add_working_hours(start, minutes / 60)
    assert calendar.working_minutes_between(start, end) == minutes
    # Not a minute sooner would have been enough.
    assert calendar.working_minutes_between(start, end - timedelta(minutes=1)) == minutes - 1


@given(moments, st.integers(0, 20_000), st.sampled_from(ZONES), st.sampled_from(WEEKS))
def test_counting_minutes_and_adding_them_never_goes_past_the_end(
    start: datetime, passed: int, zone: str, week: Week
) -> None:
    calendar = BusinessCalendar(zone, hours=week, holidays=HOLIDAYS)
    end = start + timedelta(minutes=passed)
    minutes = calendar.working_minutes_between(start, end)
    if minutes:
        reached = calendar.add_working_hours(start, minutes / 60)
        assert reached <= end
        assert calendar.working_minutes_between(reached, end) == 0


@given(moments, moments, moments, st.sampled_from(ZONES), st.sampled_from(WEEKS))
def test_minutes_of_two_spans_add_up(one: datetime, two: datetime, three: datetime, zone: str, week: Week) -> None:
    calendar = BusinessCalendar(zone, hours=week, holidays=HOLIDAYS)
    first, middle, last = sorted((one, two, three))
    parts = calendar.working_minutes_between(first, middle) + calendar.working_minutes_between(middle, last)
    assert parts == calendar.working_minutes_between(first, last)
