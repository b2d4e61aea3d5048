"""The vision as Sales reads it, and whether a handoff goes its way."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_STEM = 5
_LEAST = 4
_SMALL = frozenset("with from under over than that this have will your their them they each every into about".split())


@dataclass(frozen=True, slots=True)
class PublishedBet:
    """For whom, with what offer, by which local day, and how we would know."""

    segment: str
    offer: str
    by_when: str | None
    known_by: str


@dataclass(frozen=True, slots=True)
class Direction:
    """What Marketing published last. `published_at` is a stamp."""

    vision: str
    bets: tuple[PublishedBet, ...]
    published_at: str


def bet_of(direction: Direction | None, segment: str, words: str) -> PublishedBet | None:
    """The bet that a handoff is a part of: its audience is the bet's (or unknown), and it speaks of the offer.

    Words count as the same when their first five letters are, accents and capitals aside, so that *kitchens*
    is spoken of by *kitchen*; words of fewer than four letters say too little.
    """
    if direction is None:
        return None
    said = _stems(words)
    for bet in direction.bets:
        same = not segment or _folded(bet.segment) == _folded(segment)
        if same and _stems(bet.offer) & said:
            return bet
    return None


def _stems(text: str) -> frozenset[str]:
    return frozenset(_stems_of(re.findall(r"[^\W\d_]+", _folded(text))))


def _stems_of(words: Iterable[str]) -> Iterable[str]:
    return (word[:_STEM] for word in words if len(word) >= _LEAST and word not in _SMALL)


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in parts if not unicodedata.combining(one)).strip()
