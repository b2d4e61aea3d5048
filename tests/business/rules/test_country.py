"""What follows from a country, for some whose ways are known."""

from zoneinfo import ZoneInfo

import pytest
from babel import Locale
from house import House

from twohats.business.operations.firm import found_firm
from twohats.business.rules import country
from twohats.business.rules.country import country_at, country_names, country_of, currency_names, locale_of, zones_of
from twohats.business.rules.money import decimals_of, show
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.storage.file import create_file
from twohats.words import LANGUAGES, speaking


@pytest.mark.parametrize(
    ("code", "currency", "paper", "week_start", "workdays", "locale", "time_zone"),
    [
        ("PT", "EUR", "A4", 1, "12345", "pt_PT", "Europe/Lisbon"),
        ("DE", "EUR", "A4", 1, "12345", "de_DE", "Europe/Berlin"),
        ("US", "USD", "Letter", 7, "12345", "en_US", "America/New_York"),
        ("MX", "MXN", "Letter", 7, "12345", "es_MX", "America/Mexico_City"),
        ("BR", "BRL", "A4", 7, "12345", "pt_BR", "America/Sao_Paulo"),
        ("CH", "CHF", "A4", 1, "12345", "de_CH", "Europe/Zurich"),
        ("IL", "ILS", "A4", 7, "12347", "en_IL", "Asia/Jerusalem"),
        ("IN", "INR", "A4", 7, "123456", "en_IN", "Asia/Kolkata"),
        ("PL", "PLN", "A4", 1, "12345", "en_PL", "Europe/Warsaw"),
    ],
)
def test_a_country_has_its_own_ways(  # the ways of one
    code: str, currency: str, paper: str, week_start: int, workdays: str, locale: str, time_zone: str
) -> None:
    found = country_of(code)
    assert (found.currency, found.paper, found.week_start) == (currency, paper, week_start)
    assert found.workdays == tuple(int(day) for day in workdays)
    assert (found.locale, found.time_zone) == (locale, time_zone)
    assert country_at(time_zone) == code


def test_every_country_has_ways_that_the_file_and_the_figures_take() -> None:
    assert list(country_names().values())[:2] == ["Afghanistan", "Åland Islands"]
    for code in country_names():
        found = country_of(code)
        assert decimals_of(found.currency) >= 0
        assert found.currency in currency_names()
        assert found.language in LANGUAGES
        assert found.workdays
        assert found.time_zone in zones_of(code)
        assert ZoneInfo(found.time_zone).key == found.time_zone
        assert show(100, found.currency, found.locale)


def test_countries_and_money_are_named_in_the_language_that_is_spoken() -> None:
    with speaking("de_DE"):
        assert country_names()["AT"] == "Österreich"
        assert list(country_names().values())[:3] == ["Afghanistan", "Ägypten", "Ålandinseln"]
        assert currency_names()["CHF"] == "Schweizer Franken"
    assert country_names()["AT"] == "Austria"


def test_where_most_people_live_is_named_by_zones_that_are_there() -> None:
    assert {code for code, zone in country._MAIN_ZONES.items() if zone not in zones_of(code)} == set()


def test_no_country_is_known_by_a_clock_that_belongs_to_none() -> None:
    assert country_at("UTC") == country_at("Nowhere/Else") == ""
    assert country_of("XX").currency == "EUR"


def test_a_firm_works_on_the_days_of_its_country(house: House) -> None:
    file = create_file(house.file.path.with_name("cairo.twohats"), ROOMS, SCHEMA, house.clock)
    file.do(Hat.OWNER, "Found the firm", found_firm, Profile("Nile", country="EG", time_zone="Africa/Cairo"))
    days = file.connection(Hat.OWNER).value("SELECT group_concat(weekday) FROM business_hours")
    file.close()
    assert sorted(days.split(",")) == ["1", "2", "3", "4", "7"]


def test_whatever_the_country_its_numbers_can_be_written() -> None:
    """Many a pair of language and country is in no table: English in Bulgaria, German in Portugal."""
    for code in country_names():
        Locale.parse(country_of(code).locale)
    assert [locale_of("de", "PT"), locale_of("pt", "GB", "PT"), locale_of("en", "BG")] == ["de", "pt_PT", "en_001"]
    assert [locale_of("de", "AT"), locale_of("pt", "BR"), locale_of("fr", "CH")] == ["de_AT", "pt_BR", "fr_CH"]
