"""How money is said on the screen, to the same rounding as on paper."""

from datetime import UTC, datetime, timedelta

import pytest

from twohats.business.rules.profile import Profile
from twohats.business.speech import Speech


def spaced(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{MINUS SIGN}", "-")


@pytest.mark.parametrize(
    ("currency", "locale", "amount", "whole", "bare"),
    [
        ("EUR", "en_GB", 123_450, "€ 1,235", "1,235"),
        ("EUR", "en_GB", -150, "-€ 2", "-2"),
        ("EUR", "en_GB", -149, "-€ 1", "-1"),
        ("EUR", "en_GB", -49, "€ 0", "0"),
        ("JPY", "en_US", 1_235, "¥ 1,235", "1,235"),
        ("KWD", "en_GB", 1_500, "KWD 2", "2"),
        ("DKK", "da_DK", 123_450, "1.235 kr.", "1.235"),
        ("EUR", "en_GB", None, "–", "–"),
    ],
)
def test_figures_at_a_glance_are_rounded_halves_away_from_nothing(
    currency: str, locale: str, amount: int | None, whole: str, bare: str
) -> None:
    speech = Speech(Profile("Kowalski", currency, locale=locale))
    assert (spaced(speech.whole(amount)), spaced(speech.bare(amount))) == (whole, bare)


def test_amounts_in_one_line_all_have_their_decimals_or_none() -> None:
    speech = Speech(Profile("Kowalski", "EUR", locale="en_GB"))
    assert [spaced(one) for one in speech.alike(1_125_000, 258_750, None)] == ["€ 11,250.00", "€ 2,587.50", "–"]
    assert [spaced(one) for one in speech.alike(1_125_000, 258_700)] == ["€ 11,250", "€ 2,587"]


def test_an_amount_in_a_field_is_written_as_the_country_does_under_a_label_with_the_currency() -> None:
    speech = Speech(Profile("Kowalski", "EUR", locale="de_DE"))
    assert [speech.typed(amount) for amount in (590_000, 258_750, None)] == ["5.900", "2.587,50", ""]
    assert speech.in_currency("Budget") == "Budget (EUR)"


def test_what_stands_in_a_record_reads_the_same_tomorrow() -> None:
    speech, now = Speech(Profile("Kowalski", time_zone="Europe/Lisbon")), datetime(2026, 11, 26, 10, tzinfo=UTC)
    for later in (now, now + timedelta(days=1)):
        assert speech.written_day("2026-11-26", later) == "26 Nov"
        assert speech.written_moment("2026-11-26T09:30:00.000Z", later) == "26 Nov 09:30"
        assert speech.written_day("2025-11-26", later) == "26 Nov 2025"
        assert speech.written_day(None, later) == ""
