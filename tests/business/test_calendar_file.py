"""A calendar file, read back by a program that reads such files."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from twohats.business.calendar_file import WholeDays, calendar_file

MADE = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
FAIR = WholeDays("abc-placement-3", date(2026, 11, 25), date(2026, 12, 8), "Autumn kitchens", "Trade fair")


def read(content: bytes) -> list[tuple[str, date, date, str, str]]:
    events = Calendar.from_ical(content).events
    return [(str(one.uid), one.start, one.end, str(one.summary), str(one.description or "")) for one in events]


def test_days_are_whole_and_end_on_the_day_after_the_last() -> None:
    content = calendar_file("Kowalski", [FAIR], MADE)
    assert read(content) == [
        ("abc-placement-3", date(2026, 11, 25), date(2026, 12, 9), "Autumn kitchens", "Trade fair")
    ]
    assert b"DTSTART;VALUE=DATE:20261125\r\n" in content
    assert b"DTEND;VALUE=DATE:20261209\r\n" in content
    assert b"DTSTAMP:20261123T100000Z\r\n" in content


def test_a_calendar_of_nothing_is_one() -> None:
    assert read(calendar_file("Kowalski", [], MADE)) == []


def test_the_same_days_make_the_same_bytes() -> None:
    assert calendar_file("Kowalski", [FAIR], MADE) == calendar_file("Kowalski", [FAIR], MADE)


@pytest.mark.parametrize(
    "text",
    [
        "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged\r\nSUMMARY:forged",
        "a;b,c\\n:d\nnext",
        "\u202eevil\u202c\x07\x00",
        "W" * 480,
        "👩‍👩‍👧‍👦 Ζωή Ωραία " * 20,
    ],
)
def test_a_text_stays_a_text(text: str) -> None:
    content = calendar_file(text, [WholeDays("one", FAIR.first, FAIR.last, text, text)], MADE)
    (found,) = read(content)
    assert found[0] == "one"
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\x07" not in content
    for letter in "W;,ή":
        assert found[3].count(letter) == text[:500].count(letter)


@given(
    first=st.dates(),
    days=st.integers(0, 800),
    text=st.text(max_size=200),
)
def test_whatever_is_written_is_read_back(first: date, days: int, text: str) -> None:
    last = min(first, date.max - timedelta(days=days)) + timedelta(days=days)
    (found,) = read(calendar_file("Kowalski", [WholeDays("one", first, max(first, last), text)], MADE))
    assert found[1] == first
    assert found[2] > first or first == date.max
