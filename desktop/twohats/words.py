"""What the owner reads, in the language of the firm: one catalogue for window, rules, paper and shell."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from decimal import Decimal
from functools import reduce
from pathlib import Path
from string import Formatter
from typing import TypeVar

from twohats.numerals import find_locale, write_number
from twohats.resource import resource

Words = TypeVar("Words")

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "pt": "Português"}
"""The languages that are complete, as they call themselves. English is the source, and needs no catalogue."""

TRIED = "TWOHATS_TRANSLATION"
"""The name in the environment of a catalogue that is spoken instead, for whoever is just writing it."""

_SENSE = "\x04"
_FIXED_SPACE = "\N{NO-BREAK SPACE}"
# What has fewer gaps than this is one thing: `en espera: 3`.
_SHORT = 3
_TWO_POINTS = re.compile(r"(?<=[^.\s])\.\.(?=\s|$)")
_DECIMALS = {".1f": 1, ".2f": 2}


@dataclass(frozen=True)
class Tongue:
    """A language: what each English text is called in it, and how its country writes numbers.

    `texts` is keyed by the English text; where that has two senses, by text, EOT and sense.
    """

    locale: str = "en"
    texts: Mapping[str, str] = field(default_factory=dict)

    def find(self, text: str, sense: str = "") -> str | None:
        """The text in this language; None where it has none."""
        return (self.texts.get(f"{text}{_SENSE}{sense}") if sense else None) or self.texts.get(text)


_ENGLISH = Tongue()
# The language of the program, and the one of what is just being written, where it is another.
_firm = _ENGLISH
_here: ContextVar[Tongue | None] = ContextVar("here", default=None)


def say(text: str, sense: str = "") -> str:
    """An English text in the language of the firm; `sense` tells two meanings of the same text apart."""
    return tongue().find(text, sense) or text


def marked(words: Words, _sense: str = "") -> Words:
    """The same: texts that stand in a table, to be translated by whoever `say`s them, in the same sense."""
    return words


def say_step(name: str) -> str:
    """The name of a step, which the file keeps in English, in the language of the firm; numbers in it stay."""
    numbers = re.findall(r"\d+", name)
    translated = tongue().find(re.sub(r"\d+", "{}", name) if numbers else name)
    if translated is None:
        return name
    return filled(translated, *numbers) if numbers else translated


def filled(text: str, /, *values: object, **named: object) -> str:
    """A text with values in its gaps; `{:,}`, `{:.1f}` and `{:.2f}` are numbers as the country writes them.

    A sentence has one full stop, also after a value that ends in a point: `3 nov.`, `Miller Ltd.`.
    """
    said = _FORMATTER.vformat(text, values, named)
    return _TWO_POINTS.sub(".", said) if "}." in text else said


def many(number: int, one: str, more: str) -> str:
    """So many of something: `1 lead`, or `{:,} leads` filled."""
    return say(one) if number == 1 else filled(say(more), number)


def capital(said: str) -> str:
    """A text that was said, as it begins a line."""
    return said[:1].upper() + said[1:]


def inside(said: str) -> str:
    """A text that was said, as it stands within a sentence; German keeps the capitals of its nouns."""
    return said if language() == "de" else said[:1].lower() + said[1:]


def quoted(words: str) -> str:
    """Somebody's words in quotation marks, in place of those around them; where some are left within, as they are."""
    marks = set('“”"«»„')
    bare = words[1:-1].strip() if {words[:1], words[-1:]} <= marks else words
    return words if words[:1] in marks and (bare is words or marks & set(bare)) else filled(say("“{}”"), bare)


def told(what: object, more: object) -> str:
    """What something is, and what there is to tell of it: `Total: € 5`."""
    return filled(say("{}: {}"), what, more)


def in_turn(parts: Iterable[str]) -> str:
    """Parts of one sentence, one after the other: `3 answered; 1 waits`."""
    first, *rest = [one for one in parts if one] or [""]
    return reduce(lambda said, more: filled(say("{}; {}"), said, more), rest, first)


def followed(words: str, *more: str) -> str:
    """Somebody's words, and what stands after them in the line: their full stop goes where something does."""
    rest = [one for one in more if one]
    ends = rest and words.endswith(".") and not words.endswith("..")
    return " · ".join(filter(None, (words[:-1] if ends else words, *rest)))


def side_by_side(parts: Iterable[str]) -> str:
    """Parts of one line, which breaks after a divider, never in a short part or between a number and what it counts."""
    held = (re.sub(" " if one.count(" ") < _SHORT else r"(?<=\d) ", _FIXED_SPACE, one) for one in parts if one)
    return f"{_FIXED_SPACE}· ".join(held)


def language() -> str:
    """The language that is spoken, as a PDF names it."""
    spoken = tongue()
    return language_of(spoken.locale) if spoken.texts else "en"


def grouped(number: float | Decimal, decimals: int = 0) -> str:
    """A number as the country writes it: `1,234`, `1.234`; with two decimals `0.98`, `0,98`."""
    return write_number(number, decimals, find_locale(tongue().locale))


class _Formatter(Formatter):
    def format_field(self, value: object, format_spec: str) -> str:
        if format_spec == "," and isinstance(value, int):
            return grouped(value)
        if format_spec in _DECIMALS and isinstance(value, float):
            return grouped(value, _DECIMALS[format_spec])
        return str(super().format_field(value, format_spec))


_FORMATTER = _Formatter()


def tongue() -> Tongue:
    """The language that is spoken here and now."""
    return _here.get() or _firm


def speak(language: Tongue) -> None:
    """Speak a language from now on."""
    global _firm  # noqa: PLW0603  # a program speaks one language at a time
    _firm = language


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """Speak the language of a locale for as long as something is written in it."""
    told = _here.set(_firm if locale == _firm.locale else tongue_of(locale))
    try:
        yield
    finally:
        _here.reset(told)


def tongue_of(locale: str) -> Tongue:
    """The language of a locale such as `de_AT`; English where it is not one of ours."""
    tried = os.environ.get(TRIED)
    language = language_of(locale)
    if not tried and language == "en":
        return Tongue(locale)
    return Tongue(locale, _read(Path(tried) if tried else resource(f"translations/{language}.json")))


def language_of(locale: str) -> str:
    """Which of our languages a locale such as `de_AT` has; English where none."""
    language = locale.replace("-", "_").partition("_")[0]
    return language if language in LANGUAGES else "en"


def _read(path: Path) -> dict[str, str]:
    import json  # noqa: PLC0415  # English needs no catalogue

    texts: dict[str, str] = json.loads(path.read_bytes())
    return texts
