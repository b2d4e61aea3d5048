"""Who may be the same: nearly the same name at the same organisation, or the same end of a phone number."""

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from rapidfuzz import fuzz

# So many digits at a number's end tell it from others, with its country's prefix or without.
_TAIL = 8
_NAMES, _ORGANISATIONS = 88, 80
# In a crowd of nearly the same name, each is compared with so many who stand next to them in its order.
_NEXT = 12
_HEEDED = 2000
_DIGITS = re.compile(r"\d+")

Heed = Callable[[int, int], None]


class Likeness(StrEnum):
    """What two contacts have in common."""

    EMAIL = "the same e-mail address"
    PHONE = "the same phone number"
    TAIL = "the end of a phone number"
    NAME = "the name"


@dataclass(frozen=True, slots=True)
class Card:
    """What a contact is compared by: folded name, organisation and place, and the ends of their phone numbers.

    The words of `sorted_name` are in their order: `Ferreira, Ana` is `Ana Ferreira`.
    """

    id: int
    name: str
    organisation: str = ""
    place: str = ""
    tails: tuple[str, ...] = ()
    sorted_name: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sorted_name", " ".join(sorted(self.name.split())))


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contacts who may be the same, why, and how much speaks for it, up to 100."""

    one_id: int
    other_id: int
    why: Likeness
    score: int


def tail_of(number: str) -> str:
    """The end of a phone number, in digits; empty where it is too short to tell."""
    digits = re.sub(r"\D", "", number)
    return digits[-_TAIL:] if len(digits) >= _TAIL else ""


def alike(one: Card, other: Card) -> Pair | None:
    """Two contacts as a pair, if they may be the same."""
    names = _names(one, other)
    if set(one.tails) & set(other.tails):
        # A firm's number is many people's: then the name has its say.
        return Pair(one.id, other.id, Likeness.TAIL, 60 + names * 35 // 100)
    if names < _NAMES or not _fits(one, other):
        return None
    known = bool(one.organisation and other.organisation) + bool(one.place and one.place == other.place)
    return Pair(one.id, other.id, Likeness.NAME, min(95, names - 25 + 10 * known))


def _names(one: Card, other: Card) -> int:
    """How alike the names are; of `Customer 17` and `Customer 18`, the number is the name."""
    if not (one.name and other.name):
        return 0
    alike = round(fuzz.ratio(one.sorted_name, other.sorted_name))
    return 0 if alike >= _NAMES and _DIGITS.findall(one.name) != _DIGITS.findall(other.name) else alike


def _fits(one: Card, other: Card) -> bool:
    """Two organisations must be nearly the same; where one says none, two places must not differ."""
    if one.organisation and other.organisation:
        return fuzz.ratio(one.organisation, other.organisation) >= _ORGANISATIONS
    return not (one.place and other.place) or one.place == other.place


class Crowd:
    """Contacts in groups within which they are compared: to compare each with each would take all day."""

    def __init__(self, cards: Iterable[Card] = ()) -> None:
        # Each in its order.
        self._groups: dict[tuple[str, ...], list[Card]] = {}
        for card in cards:
            for group in _groups_of(card):
                self._groups.setdefault(group, []).append(card)
        for held in self._groups.values():
            if len(held) > 1:
                held.sort(key=_order)

    def add(self, card: Card) -> None:
        """Take one more in."""
        for group in _groups_of(card):
            insort(self._groups.setdefault(group, []), card, key=_order)

    def like(self, card: Card) -> Pair | None:
        """The pair of a contact with whom it is most like, if with anybody."""
        near = {one.id: one for group in _groups_of(card) for one in self._next_to(card, group)}
        pairs = filter(None, (alike(card, one) for one in near.values()))
        return max(pairs, key=lambda pair: pair.score, default=None)

    def disperse(self) -> None:
        """Let everybody go, group by group: all at once would hold up every other thread for that long."""
        while self._groups:
            self._groups.popitem()

    def _next_to(self, card: Card, group: tuple[str, ...]) -> list[Card]:
        held = self._groups.get(group, [])
        place = bisect_left(held, _order(card), key=_order)
        return held[max(place - _NEXT, 0) : place + _NEXT]

    def pairs(self, heed: Heed = lambda done, total: None) -> list[Pair]:  # noqa: ARG005  # named as `Heed` calls them
        """Every pair that may be the same, what speaks most for it first; `heed` may raise to stop."""
        found: dict[tuple[int, int], Pair] = {}
        groups = [group for group in self._groups.values() if len(group) > 1]
        for number, group in enumerate(groups):
            if number % _HEEDED == 0:
                heed(number, len(groups))
            for one, other in _neighbours(group):
                pair = alike(*sorted((one, other), key=lambda card: card.id))
                if pair is not None:
                    held = found.get((pair.one_id, pair.other_id))
                    found[pair.one_id, pair.other_id] = pair if held is None or held.score < pair.score else held
        return sorted(found.values(), key=lambda pair: (-pair.score, pair.one_id, pair.other_id))


def _order(card: Card) -> tuple[str, str, int]:
    return card.sorted_name, card.organisation, card.id


def _neighbours(group: list[Card]) -> Iterator[tuple[Card, Card]]:
    for number, one in enumerate(group):
        for other in islice(group, number + 1, number + 1 + _NEXT):
            yield one, other


def _groups_of(card: Card) -> list[tuple[str, ...]]:
    """Each end of a phone number, and the beginnings of the first and the last word of the name."""
    words = card.sorted_name.split()
    named = [("name", *(word[:3] for word in (words[0], words[-1])))] if words else []
    return [*(("tail", tail) for tail in card.tails if tail), *named]
