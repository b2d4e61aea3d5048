"""The vision in two sentences and at most three bets: what a draft holds, and what Sales is given to read."""

import re
from dataclasses import dataclass, replace
from datetime import date

from twohats.business.rules.calendar import people_say
from twohats.business.rules.contacts import clean_text, name_key
from twohats.errors import RuleError
from twohats.words import filled, say

MOST_SENTENCES = 2
MOST_BETS = 3
# So much is shown and printed whole wherever it is read.
WORDS_FIT, BET_FITS, GOALS_FIT = 500, 160, 1000

_FIRST_YEAR, _LAST_YEAR = 1900, 9998
_BREAK = re.compile("[.!?…]+[\"'”’»)\\]]*\\s+|[\u3002\uff01\uff1f]+\\s*|\\s*\\n\\s*")
_OPENING = "\"'“\u2018«([¿¡"
_ABBREVIATIONS = frozenset("mr mrs ms dr st no nr ca vs approx incl max min".split())


@dataclass(frozen=True, slots=True)
class Bet:
    """For whom, with what offer, by which local day, and how we would know that it worked."""

    segment: str = ""
    offer: str = ""
    by_when: date | None = None
    known_by: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written down."""
        return self == Bet()


NO_BETS = (Bet(),) * MOST_BETS


@dataclass(frozen=True, slots=True)
class Vision:
    """What the owner wrote down. `bets` has a place for each of three, some of them empty; `year` is the goals'."""

    words: str = ""
    year: int = _FIRST_YEAR
    goals: str = ""
    bets: tuple[Bet, ...] = NO_BETS

    @property
    def made_bets(self) -> tuple[Bet, ...]:
        """The bets that say something."""
        return tuple(bet for bet in self.bets if not bet.is_empty)


@dataclass(frozen=True, slots=True)
class Version:
    """One version of the vision; it is a draft as long as `published_at` is None. Moments are stamps.

    `replaced_at` is when the next version was published.
    """

    id: int
    number: int
    vision: Vision
    written_at: str
    published_at: str | None
    replaced_at: str | None = None


def first_year(today: date) -> int:
    """The year that goals are written for on a day: from October on the next one."""
    return today.year + (today.month >= 10)  # noqa: PLR2004  # October


def count_sentences(text: str) -> int:
    """How many sentences a text has.

    A sentence ends where its mark is followed by a space and anything but a small letter, or where a new line
    begins with a capital one. An abbreviation (*Dr. Kovač*, *No. 5*) ends none.
    """
    whole = text.strip()
    if not any(sign.isalnum() for sign in whole):
        return 0
    return 1 + sum(_ends_sentence(whole, found) for found in _BREAK.finditer(whole))


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    follows = text[found.end() :].lstrip(_OPENING)[:1]
    if not follows or follows.islower():
        return False
    before = re.search(r"\w+$", text[: found.start()])
    word = before.group() if before else ""
    return not (found.group().startswith(".") and (len(word) == 1 or word.casefold() in _ABBREVIATIONS))


def tidy(vision: Vision) -> Vision:
    """A vision as it is kept: what was typed, cleaned, its bets in their three places.

    Raises:
        RuleError: a text is too long, there are more than three bets, a segment has no letter, or the year is none.
    """
    if len(vision.bets) > MOST_BETS:
        raise RuleError("Three bets fit; leave one out.")
    if not _FIRST_YEAR <= vision.year <= _LAST_YEAR:
        raise RuleError("“{year}” is not a year for goals.", year=vision.year)
    bets = tuple(
        replace(bet, segment=_segment(bet.segment), offer=_line(bet.offer), known_by=_line(bet.known_by))
        for bet in vision.bets
    )
    return Vision(
        words=clean_text(vision.words, WORDS_FIT, lines=True),
        year=vision.year,
        goals=clean_text(vision.goals, GOALS_FIT, lines=True),
        bets=bets + NO_BETS[len(bets) :],
    )


def _segment(text: str) -> str:
    name = _line(text)
    if name and not name_key(name):
        raise RuleError("“{name}” is not a name for a segment; it needs a letter.", name=name)
    return name


def _line(text: str) -> str:
    return clean_text(text, BET_FITS)


def require_publishable(vision: Vision) -> None:
    """Refuse to give Sales what it could not keep in mind.

    Raises:
        RuleError: there are no words or more than two sentences, or a bet does not say all four things.
    """
    count = count_sentences(vision.words)
    if not count:
        raise RuleError("Write the vision down first; two sentences are enough.")
    if count > MOST_SENTENCES:
        raise RuleError("These are {count} sentences; Sales can keep two in mind. Which two?", count=count)
    for bet in vision.made_bets:
        _require_whole(bet)


def _require_whole(bet: Bet) -> None:
    if not bet.offer:
        raise RuleError("Say what you offer in the bet on “{segment}”.", segment=bet.segment or bet.known_by or "…")
    if not bet.segment:
        raise RuleError("Say for whom the bet “{offer}” is.", offer=bet.offer)
    if bet.by_when is None:
        raise RuleError("Say by when the bet “{offer}” should have worked.", offer=bet.offer)
    if not bet.known_by:
        raise RuleError("Say how you would know that the bet “{offer}” worked.", offer=bet.offer)


def say_bets(vision: Vision) -> str:
    """The bets as Sales reads them, a line each.

    Such as `Landlords: bathrooms, by 31 Mar 2027 – we’ll know by ten quotes.`
    """
    return "\n".join(map(_say, vision.made_bets))


def _say(bet: Bet) -> str:
    known = bet.known_by if bet.known_by.endswith((".", "!", "?")) else f"{bet.known_by}."
    said = say("{segment}: {offer}, by {day} – we’ll know by {known}")
    return filled(said, segment=bet.segment, offer=bet.offer, day=say_day(bet.by_when), known=known)


def say_day(day: date | None) -> str:
    """A day with its year, `31 Mar 2027`; empty for none."""
    return people_say(day, date.min) if day else ""
