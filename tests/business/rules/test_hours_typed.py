"""Hours and shares as owners type them."""

import pytest

from twohats.business.rules.calendar import parse_hours
from twohats.business.rules.money import parse_percent
from twohats.errors import RuleError


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        ("", None),
        ("  ", None),
        ("9-17", ("09:00", "17:00")),
        ("9:00 – 17:30", ("09:00", "17:30")),
        ("08.15 to 12.45", ("08:15", "12:45")),
        ("9:00 bis 17:00", ("09:00", "17:00")),
        ("9h à 17h30", ("09:00", "17:30")),
        ("9:00 a 17:00", ("09:00", "17:00")),
        ("9:00 às 17:00", ("09:00", "17:00")),
        ("9h00-23h59", ("09:00", "23:59")),
    ],
)
def test_hours_are_read_as_they_are_typed(typed: str, hours: tuple[str, str] | None) -> None:
    assert parse_hours(typed) == hours


@pytest.mark.parametrize("typed", ["noon", "17-9", "9-9", "9-25", "9:61-12", "9-12, 13-17", "9", "W" * 500])
def test_what_are_no_hours_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="not hours"):
        parse_hours(typed)


@pytest.mark.parametrize(("typed", "share"), [("", 0), ("23", 2300), ("5,5 %", 550), ("5.25%", 525), ("100", 10_000)])
def test_shares_are_read_as_they_are_typed(typed: str, share: int) -> None:
    assert parse_percent(typed) == share


@pytest.mark.parametrize("typed", ["101", "100.01", "-1", "1.234", "a", "1e1", "٣", "9" * 400])
def test_what_is_no_share_is_refused(typed: str) -> None:
    with pytest.raises(RuleError, match="not a share"):
        parse_percent(typed)
