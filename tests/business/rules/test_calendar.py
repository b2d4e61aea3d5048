from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twohats.business.rules.calendar import (
    BusinessCalendar,
    Hours,
    Period,
    day_bounds_utc,
    fiscal_year_of,
    late_by,
    local_day,
    local_moment,
    month_key,
    month_of,
    months_between,
    parse_month,
    people_say,
    quarter_of,
    week_named,
    week_of,
    weeks_of_month,
)
from twohats.errors import RuleError
from twohats.stamp import from_stamp, to_stamp

OFFICE: Hours = ((time(9), time(17)),)
WITH_LUNCH: Hours = ((time(9), time(12)), (time(13), time(17)))
ZONES = ["Europe/Lisbon", "America/New_York", "Pacific/Auckland", "Pacific/Tongatapu", "Pacific/Pago_Pago"]
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
week_starts = st.integers(1, 7)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def at(text: str, zone: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


def day(text: str) -> date:
    return date.fromisoformat(text)


def period(first: str, after: str) -> Period:
    return Period(day(first), day(after))


def test_months_end_where_the_next_begins() -> None:
    assert month_of(day("2026-12-31")) == period("2026-12-01", "2027-01-01")
    assert month_of(day("2028-02-29")) == period("2028-02-01", "2028-03-01")
    assert month_of(day("2027-02-28")).last == day("2027-02-28")


def test_months_between_takes_both_ends() -> None:
    months = months_between(day("2026-11-30"), day("2027-01-01"))
    assert [month_key(month.first) for month in months] == ["2026-11", "2026-12", "2027-01"]
    assert months_between(day("2026-05-31"), day("2026-05-01")) == (month_of(day("2026-05-01")),)
    assert months_between(day("2026-05-31"), day("2026-04-30")) == ()


def test_a_month_is_read_as_it_is_written() -> None:
    assert parse_month("2026-10") == period("2026-10-01", "2026-11-01")


@pytest.mark.parametrize("text", ["", "2026-13", "2026-1", "2026-10-01", "0000-01", "9999-12", "٢٠٢٦-10", " 2026-10"])
def test_what_is_no_month_is_refused_by_name(text: str) -> None:
    with pytest.raises(RuleError, match="is not a month") as refused:
        parse_month(text)
    assert refused.value.values == {"text": text}


@given(days, week_starts)
def test_the_weeks_of_a_month_are_its_days_each_once(inside: date, week_start: int) -> None:
    month = month_of(inside)
    weeks = weeks_of_month(month, week_start)
    assert [each for week in weeks for each in week.period.days()] == list(month.days())
    assert len({week.name for week in weeks}) == len(weeks)


@given(days, week_starts, st.integers(1, 12))
def test_a_day_lies_in_its_own_periods(inside: date, week_start: int, fiscal_start: int) -> None:
    week = week_of(inside, week_start)
    assert inside in week
    assert week.first.isoweekday() == week_start
    assert inside in quarter_of(inside, fiscal_start)
    assert len(list(week.days())) == 7
    year = fiscal_year_of(inside, fiscal_start)
    assert inside in year
    assert year.first.month == fiscal_start


@given(days, week_starts)
def test_the_next_week_has_the_next_name(inside: date, week_start: int) -> None:
    assert week_named(inside, week_start).name < week_named(inside + timedelta(7), week_start).name


def test_periods_that_do_not_meet_clip_to_nothing() -> None:
    clipped = month_of(day("2026-01-05")).clipped_to(month_of(day("2026-03-05")))
    assert list(clipped.days()) == []
    assert day("2026-03-01") not in clipped


def test_weekends_and_holidays_are_not_worked() -> None:
    calendar = BusinessCalendar(holidays=frozenset({day("2026-12-25"), day("2026-12-26")}))
    assert BusinessCalendar().working_days(parse_month("2026-10")) == 22
    assert calendar.working_days(parse_month("2026-12")) == 22
    assert not calendar.is_working_day(day("2026-12-25"))
    assert not calendar.is_working_day(day("2026-11-22"))
    assert calendar.is_working_day(day("2026-11-23"))


@pytest.mark.parametrize(
    ("zone", "start", "hours", "end"),
    [
        ("Europe/Lisbon", "2026-03-27 16:00", 2, "2026-03-30 10:00"),
        ("Europe/Lisbon", "2026-10-23 16:00", 2, "2026-10-26 10:00"),
        ("America/New_York", "2026-03-06 16:00", 2, "2026-03-09 10:00"),
        ("America/New_York", "2026-10-30 16:00", 2, "2026-11-02 10:00"),
        ("Pacific/Auckland", "2026-01-05 16:00", 2, "2026-01-06 10:00"),
        ("Pacific/Tongatapu", "2026-11-20 16:30", 1, "2026-11-23 09:30"),
        ("Pacific/Pago_Pago", "2026-11-20 16:30", 1, "2026-11-23 09:30"),
        ("Europe/Lisbon", "2026-11-21 11:00", 1, "2026-11-23 10:00"),
        ("Europe/Lisbon", "2026-11-23 07:00", 8, "2026-11-23 17:00"),
        ("Europe/Lisbon", "2026-11-23 17:00", 0, "2026-11-24 09:00"),
        ("Europe/Lisbon", "2026-11-23 10:00", 0, "2026-11-23 10:00"),
        ("Europe/Lisbon", "2026-11-23 10:00", 0.5, "2026-11-23 10:30"),
        ("Europe/Lisbon", "2026-12-31 16:00", 2, "2027-01-04 10:00"),
    ],
)
def test_working_hours_pass_only_while_the_business_is_open(zone: str, start: str, hours: float, end: str) -> None:
    calendar = BusinessCalendar(time_zone=zone, holidays=frozenset({day("2027-01-01")}))
    reached = calendar.add_working_hours(at(start, zone).astimezone(UTC), hours)
    assert reached == at(end, zone).astimezone(UTC)
    assert reached.tzinfo is UTC
    passed = calendar.working_minutes_between(at(start, zone).astimezone(UTC), reached)
    assert passed == hours * 60


def test_the_zone_decides_which_moment_that_is() -> None:
    tonga = BusinessCalendar(time_zone="Pacific/Tongatapu")
    samoa = BusinessCalendar(time_zone="Pacific/Pago_Pago")
    assert tonga.add_working_hours(utc("2026-11-20 03:30"), 1) == utc("2026-11-22 20:30")
    assert samoa.add_working_hours(utc("2026-11-21 03:30"), 1) == utc("2026-11-23 20:30")


def test_lunch_is_not_worked() -> None:
    calendar = BusinessCalendar(hours=dict.fromkeys(range(1, 6), WITH_LUNCH))
    assert calendar.add_working_hours(utc("2026-11-23 11:30"), 1) == utc("2026-11-23 13:30")
    assert calendar.add_working_hours(utc("2026-11-23 12:15"), 1) == utc("2026-11-23 14:00")
    assert calendar.working_minutes_between(utc("2026-11-23 11:30"), utc("2026-11-23 13:30")) == 60
    assert calendar.working_minutes_between(utc("2026-11-23 12:10"), utc("2026-11-23 12:50")) == 0


@pytest.mark.parametrize(("sunday", "hours"), [("2026-03-29", 5), ("2026-10-25", 7), ("2026-11-01", 6)])
def test_a_night_with_changed_clocks_is_as_long_as_it_really_was(sunday: str, hours: int) -> None:
    calendar = BusinessCalendar("Europe/Lisbon", hours={7: ((time(0), time(6)),)})
    begin, end = day_bounds_utc(day(sunday), "Europe/Lisbon")
    assert calendar.working_minutes_between(begin, end) == hours * 60


def test_an_opening_that_the_clocks_jump_over_is_the_jump() -> None:
    calendar = BusinessCalendar("America/New_York", hours={7: ((time(2, 30), time(4)),)})
    assert calendar.add_working_hours(utc("2026-03-08 00:00"), 0) == utc("2026-03-08 07:00")
    assert calendar.working_minutes_between(utc("2026-03-08 00:00"), utc("2026-03-09 00:00")) == 60


def test_a_day_that_the_calendar_skipped_has_no_hours() -> None:
    calendar = BusinessCalendar("Pacific/Apia", hours=dict.fromkeys(range(1, 8), OFFICE))
    start, end = utc("2011-12-29 19:00"), utc("2011-12-31 03:00")
    assert calendar.working_minutes_between(start, end) == 16 * 60


def test_a_night_shift_crosses_midnight() -> None:
    hours: dict[int, Hours] = {5: ((time(18), time(0)),), 6: ((time(0), time(2)),)}
    calendar = BusinessCalendar(hours=hours)
    assert calendar.add_working_hours(utc("2026-11-20 23:00"), 2) == utc("2026-11-21 01:00")
    assert calendar.working_minutes_between(utc("2026-11-20 00:00"), utc("2026-11-22 00:00")) == 480


def test_nothing_has_passed_before_the_start() -> None:
    assert BusinessCalendar().working_minutes_between(utc("2026-11-23 12:00"), utc("2026-11-23 11:00")) == 0


@pytest.mark.parametrize("hours", [{}, {1: ()}])
def test_a_business_that_never_opens_is_told_so(hours: dict[int, Hours]) -> None:
    calendar = BusinessCalendar(hours=hours)
    with pytest.raises(RuleError, match="no opening hours"):
        calendar.add_working_hours(utc("2026-11-23 12:00"), 1)
    with pytest.raises(RuleError, match="no opening hours"):
        calendar.working_minutes_between(utc("2026-11-23 12:00"), utc("2026-11-23 13:00"))
    assert calendar.working_days(parse_month("2026-11")) == 0


@pytest.mark.parametrize("hours", [-1, float("nan"), float("inf"), 1e300])
def test_hours_that_cannot_pass_are_refused(hours: float) -> None:
    with pytest.raises(RuleError):
        BusinessCalendar().add_working_hours(utc("2026-11-23 12:00"), hours)


@pytest.mark.parametrize(
    "hours",
    [
        {1: ((time(17), time(9)),)},
        {1: ((time(9), time(9)),)},
        {1: ((time(9), time(13)), (time(12), time(17)))},
        {1: ((time(18), time(0)), (time(20), time(21)))},
        {0: OFFICE},
        {8: OFFICE},
    ],
)
def test_opening_hours_run_forward_on_real_weekdays(hours: dict[int, Hours]) -> None:
    with pytest.raises(RuleError, match="Opening hours"):
        BusinessCalendar(hours=hours)


@pytest.mark.parametrize("zone", ["", "Europe/Lisboa", "/etc/passwd", "../x", "Europe", "a\0b"])
def test_an_unknown_time_zone_is_refused_by_name(zone: str) -> None:
    with pytest.raises(RuleError, match="is not a time zone"):
        BusinessCalendar(time_zone=zone)
    with pytest.raises(RuleError, match="is not a time zone"):
        local_day(utc("2026-11-23 12:00"), zone)


def test_weeks_and_years_start_somewhere_real() -> None:
    with pytest.raises(RuleError):
        BusinessCalendar(week_start=0)
    with pytest.raises(RuleError):
        BusinessCalendar(fiscal_start=13)


moments = st.datetimes(datetime(2025, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone


@settings(deadline=None)
@given(moments, st.integers(1, 20_000), st.sampled_from(ZONES), st.sampled_from([OFFICE, WITH_LUNCH]))
def test_adding_working_hours_and_counting_them_undo_each_other(
    start: datetime, minutes: int, zone: str, hours: Hours
) -> None:
    holidays = frozenset({day("2026-01-01"), day("2026-12-25")})
    calendar = BusinessCalendar(zone, hours=dict.fromkeys(range(1, 6), hours), holidays=holidays)
    end = calendar.add_working_hours(start, minutes / 60)
    assert calendar.working_minutes_between(start, end) == minutes


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 365 * 24 * 4), st.integers(0, 60 * 72), st.sampled_from(ZONES))
def test_the_minutes_are_those_a_clock_on_the_wall_counts(quarter_hours: int, minutes: int, zone: str) -> None:
    hours: dict[int, Hours] = {1: OFFICE, 2: WITH_LUNCH, 6: OFFICE, 7: ((time(0), time(6)),)}
    start = utc("2026-01-01 00:00") + timedelta(minutes=15 * quarter_hours)
    wall = [(start + timedelta(minutes=step)).astimezone(ZoneInfo(zone)) for step in range(minutes)]
    counted = sum(
        any(opens <= clock.time() < closes for opens, closes in hours.get(clock.isoweekday(), ())) for clock in wall
    )
    end = start + timedelta(minutes=minutes)
    assert BusinessCalendar(zone, hours=hours).working_minutes_between(start, end) == counted


def test_a_stamp_is_utc_with_three_decimals() -> None:
    assert to_stamp(utc("2026-11-23 14:02:03.123999")) == "2026-11-23T14:02:03.123Z"
    assert to_stamp(utc("2026-11-23 14:02:03")) == "2026-11-23T14:02:03.000Z"
    assert to_stamp(at("2026-07-01 00:30", "Europe/Lisbon")) == "2026-06-30T23:30:00.000Z"
    assert from_stamp("2026-11-23T14:02:03.123Z") == utc("2026-11-23 14:02:03.123")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "2026-11-23",
        "2026-11-23T14:02:03Z",
        "2026-11-23T14:02:03.123",
        "2026-11-23T14:02:03.123+00:00",
        "2026-11-23T14:02:03.123456Z",
        "2026-02-29T14:02:03.123Z",
        "20261123T140203.123Z",
    ],
)
def test_other_texts_are_no_stamps(text: str) -> None:
    with pytest.raises(RuleError, match="is not a moment"):
        from_stamp(text)


def test_a_moment_without_a_zone_is_our_mistake() -> None:
    naive = utc("2026-11-23 14:02").replace(tzinfo=None)
    with pytest.raises(ValueError, match="without a time zone"):
        to_stamp(naive)
    with pytest.raises(ValueError, match="without a time zone"):
        local_day(naive, "UTC")


@given(moments, moments)
def test_the_order_of_stamps_is_the_order_of_time(one: datetime, other: datetime) -> None:
    assert (to_stamp(one) < to_stamp(other)) <= (one < other)
    assert (one <= other) <= (to_stamp(one) <= to_stamp(other))
    assert abs(from_stamp(to_stamp(one)) - one) < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("zone", "local"),
    [("Pacific/Tongatapu", "2026-11-24 00:30"), ("Pacific/Pago_Pago", "2026-11-23 00:30")],
)
def test_one_moment_falls_on_the_day_of_the_place(zone: str, local: str) -> None:
    stamp = "2026-11-23T11:30:00.000Z"
    assert local_moment(stamp, zone).replace(tzinfo=None) == datetime.fromisoformat(local)
    assert local_day(stamp, zone) == local_day(utc("2026-11-23 11:30"), zone) == day(local[:10])


@pytest.mark.parametrize(
    ("zone", "local", "begin", "end"),
    [
        ("Europe/Lisbon", "2026-03-29", "2026-03-29 00:00", "2026-03-29 23:00"),
        ("Europe/Lisbon", "2026-10-25", "2026-10-24 23:00", "2026-10-26 00:00"),
        ("America/New_York", "2026-11-01", "2026-11-01 04:00", "2026-11-02 05:00"),
        ("Pacific/Auckland", "2026-12-31", "2026-12-30 11:00", "2026-12-31 11:00"),
        ("Pacific/Pago_Pago", "2026-12-31", "2026-12-31 11:00", "2027-01-01 11:00"),
        ("America/Sao_Paulo", "2018-11-04", "2018-11-04 03:00", "2018-11-05 02:00"),
    ],
)
def test_a_local_day_begins_and_ends_at_its_own_midnights(zone: str, local: str, begin: str, end: str) -> None:
    assert day_bounds_utc(day(local), zone) == (utc(begin), utc(end))


@given(moments, st.sampled_from(ZONES))
def test_a_moment_lies_within_the_bounds_of_its_day(moment: datetime, zone: str) -> None:
    begin, end = day_bounds_utc(local_day(moment, zone), zone)
    assert begin <= moment < end


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-23 14:00", "today 14:00"),
        ("2026-11-24 09:30", "tomorrow 09:30"),
        ("2026-11-22 09:30", "yesterday 09:30"),
        ("2026-11-27 14:00", "Fri 27 Nov 14:00"),
        ("2026-11-29 08:00", "Sun 29 Nov 08:00"),
        ("2026-11-30 08:00", "30 Nov"),
        ("2026-11-03 08:00", "3 Nov"),
        ("2025-11-03 08:00", "3 Nov 2025"),
        ("2027-01-04 08:00", "4 Jan 2027"),
    ],
)
def test_moments_are_said_as_people_say_them(moment: str, words: str) -> None:
    assert people_say(datetime.fromisoformat(moment), day("2026-11-23")) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2026-11-23", "today"),
        ("2026-11-24", "tomorrow"),
        ("2026-11-22", "yesterday"),
        ("2026-11-27", "Fri 27 Nov"),
        ("2026-11-03", "3 Nov"),
        ("2025-12-31", "31 Dec 2025"),
    ],
)
def test_days_are_said_without_an_hour(when: str, words: str) -> None:
    assert people_say(day(when), day("2026-11-23")) == words


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-23 13:55", "2 h late"),
        ("2026-11-23 15:40", "20 min late"),
        ("2026-11-23 16:00", "due now"),
        ("2026-11-23 16:30", "due 16:30"),
        ("2026-11-24 09:00", "due tomorrow"),
        ("2026-11-27 09:00", "due Fri 27 Nov"),
        ("2026-12-03 09:00", "due 3 Dec"),
        ("2026-11-22 17:00", "23 h late"),
        ("2026-11-22 16:00", "1 day late"),
        ("2026-11-20 17:00", "3 days late"),
    ],
)
def test_what_is_due_says_how_late_it_is(due: str, words: str) -> None:
    zone = "America/New_York"
    now = at("2026-11-23 16:00", zone)
    assert late_by(at(due, zone), now) == words
    assert late_by(at(due, zone).astimezone(UTC), now) == words


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-23", "due today"),
        ("2026-11-24", "due tomorrow"),
        ("2026-11-22", "1 day late"),
        ("2026-11-20", "3 days late"),
        ("2027-01-15", "due 15 Jan 2027"),
    ],
)
def test_a_day_is_late_only_when_it_is_over(due: str, words: str) -> None:
    assert late_by(day(due), at("2026-11-23 23:59", "Europe/Lisbon")) == words


def test_lateness_is_time_that_really_passed() -> None:
    due = at("2026-10-25 00:30", "Europe/Lisbon")
    assert late_by(due, at("2026-10-25 03:30", "Europe/Lisbon")) == "4 h late"
