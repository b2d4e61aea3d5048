"""What follows from the country a firm works in: its money, paper, week, days of work, language and clock."""

from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from twohats.business.rules.contacts import name_key
from twohats.words import LANGUAGES, language

_LETTER = frozenset("US CA MX CL CO CR GT PA PH VE".split())
# Firms in Portugal count their weeks from Monday (ISO 8601); the tables say Sunday.
_FROM_MONDAY = frozenset({"PT"})
# Plain `en` is American, plain `pt` Brazilian.
_AT_LARGE = {"en": "en_001", "pt": "pt_PT"}
_NO_COUNTRY = frozenset({"AQ", "ZZ", "001"})
_OFFICIAL = frozenset({"official", "de_facto_official"})
# Where most people of a country with several time zones live.
_MAIN_ZONES = dict(
    zip(
        "AR AU BR CA CL CN CY DE EC ES GL ID KZ MN MX MY NZ PF PG PS PT RU UA US UZ".split(),
        "America/Argentina/Buenos_Aires Australia/Sydney America/Sao_Paulo America/Toronto America/Santiago "
        "Asia/Shanghai Asia/Nicosia Europe/Berlin America/Guayaquil Europe/Madrid America/Nuuk "
        "Asia/Jakarta Asia/Almaty Asia/Ulaanbaatar America/Mexico_City Asia/Kuala_Lumpur Pacific/Auckland "
        "Pacific/Tahiti Pacific/Port_Moresby Asia/Gaza Europe/Lisbon "
        "Europe/Moscow Europe/Kyiv America/New_York Asia/Tashkent".split(),
        strict=True,
    )
)


@dataclass(frozen=True, slots=True)
class Country:
    """A country's own ways. `week_start` and `workdays` count from 1, Monday; `language` is one of LANGUAGES."""

    code: str
    currency: str
    paper: str
    week_start: int
    workdays: tuple[int, ...]
    language: str
    time_zone: str

    @property
    def locale(self) -> str:
        """Its language as it is written there."""
        return locale_of(self.language, self.code)


def locale_of(language: str, *regions: str) -> str:
    """A language as the first of these regions writes it that the tables know; else as most of the world does."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # dear, and only needed once a firm

    for region in regions:
        try:
            return str(Locale.parse(f"{language}_{region}"))
        except (UnknownLocaleError, ValueError):
            continue
    return _AT_LARGE.get(language, language)


@cache
def country_of(code: str) -> Country:
    """The ways of a country by its code, like PT; of one that nobody knows, what holds in most."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # dear, and only needed once a firm
    from babel.numbers import get_territory_currencies  # noqa: PLC0415  # as above

    try:
        there = Locale.parse(f"und_{code}")
    except (UnknownLocaleError, ValueError):
        there = Locale("en")
    weekend = range(there.weekend_start, there.weekend_end + 1)
    return Country(
        code=code,
        currency=next(iter(get_territory_currencies(code)), "EUR"),
        paper=paper_of(code),
        week_start=1 if code in _FROM_MONDAY else there.first_week_day + 1,
        workdays=tuple(day + 1 for day in range(7) if day not in weekend),
        language=_language_of(code),
        time_zone=_MAIN_ZONES.get(code) or next(iter(zones_of(code)), "Europe/Lisbon"),
    )


def paper_of(code: str) -> str:
    """The paper a country prints on."""
    return "Letter" if code in _LETTER else "A4"


def _language_of(code: str) -> str:
    """Of the languages a firm may choose, the official one that most people there speak; English where none is."""
    from babel.core import get_global  # noqa: PLC0415  # dear

    spoken = get_global("territory_languages").get(code, {})
    known = [one for one in LANGUAGES if spoken.get(one, {}).get("official_status") in _OFFICIAL]
    return max(known, key=lambda one: spoken[one]["population_percent"], default="en")


def country_names() -> dict[str, str]:
    """Every country's name by its code, in the language that is spoken and the order of the names."""
    return _countries_in(language())


def say_country(code: str) -> str:
    """A country by its name; what is no code of one stays as it is."""
    return country_names().get(code, code)


def say_zone(time_zone: str) -> str:
    """A time zone by the town it is named after."""
    return time_zone.rpartition("/")[2].replace("_", " ")


def currency_names() -> dict[str, str]:
    """The name of every currency in use by its code, in the same way."""
    return _currencies_in(language())


@cache
def _countries_in(language: str) -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415  # dear

    names = {**Locale("en").territories, **Locale(language).territories}
    return _by_name({code: names[code] for code in _zones()})


@cache
def _currencies_in(language: str) -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415  # dear
    from babel.numbers import get_territory_currencies  # noqa: PLC0415  # as above

    names = {**Locale("en").currencies, **Locale(language).currencies}
    return _by_name({code: names[code] for one in _zones() for code in get_territory_currencies(one)})


def _by_name(names: dict[str, str]) -> dict[str, str]:
    return dict(sorted(names.items(), key=lambda one: name_key(one[1])))


def zones_of(code: str) -> tuple[str, ...]:
    """The time zones of a country."""
    return _zones().get(code, ())


def all_zones() -> tuple[str, ...]:
    """Every time zone that belongs to a country."""
    return tuple(sorted(zone for zones in _zones().values() for zone in zones))


def country_at(time_zone: str) -> str:
    """The code of the country of a time zone; empty where it belongs to none."""
    from babel.core import get_global  # noqa: PLC0415  # dear

    found = str(get_global("zone_territories").get(time_zone, ""))
    return "" if found in _NO_COUNTRY else found


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    from babel.core import get_global  # noqa: PLC0415  # dear

    known, zones = available_timezones(), dict[str, list[str]]()
    for zone, code in get_global("zone_territories").items():
        if zone in known and code not in _NO_COUNTRY:
            zones.setdefault(code, []).append(zone)
    return {code: tuple(sorted(several)) for code, several in zones.items()}
