"""The names of languages, in the language of the firm."""

from functools import cache

from twohats.words import LANGUAGES, capital, language


def say_language(code: str) -> str:
    """A language by its name: `Italian` for `it` or `it_CH`; what is no code stays as it was typed."""
    return _names(language()).get(code.strip().replace("_", "-").partition("-")[0].lower(), code)


def read_language(said: str, held: str = "") -> str:
    """The code of a language that is named; where its name still stands there, what was `held`."""
    typed = said.strip()
    if typed == say_language(held):
        return held
    names = _names(language()).items()
    return next((code for code, name in names if name.casefold() == typed.casefold()), typed)


def offered_languages(held: str = "") -> tuple[str, ...]:
    """The names to choose from: none, the one that is held, and those this program speaks."""
    return tuple(dict.fromkeys(("", say_language(held), *map(say_language, LANGUAGES))))


@cache
def _names(spoken: str) -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415  # heavy

    names = Locale(spoken).languages
    return {code: capital(name) for code, name in names.items() if code.isalpha()}
