"""What the sample's customers ask for, and how they say it."""

from dataclasses import dataclass
from datetime import date
from random import Random


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work: what it is called, what was said, what it may be worth (minor units), who asks for it."""

    title: str
    words: str
    amount: int
    segment: str


@dataclass(frozen=True, slots=True)
class _Trade:
    name: str
    segment: str
    sizes: tuple[int, int]
    euros: tuple[int, int]
    title: str
    sayings: tuple[str, ...]


_FAMILIES, _LANDLORDS, _TRADES, _PAST = "Young families, East", "Landlords", "Shops and practices", "Past customers"

_KINDS = (
    _Trade(
        "repair",
        _PAST,
        (2, 9),
        (400, 2900),
        "Repairs, {size} m²",
        (
            "A door, a skirting board and {size} m² of plaster after the leak upstairs.",
            "The floor we laid creaks in one corner; would like {size} m² of hallway done as well.",
        ),
    ),
    _Trade(
        "terrace",
        _PAST,
        (12, 40),
        (2900, 6400),
        "Terrace, {size} m²",
        (
            "Terrace of {size} m², wood or stone, before {feast}.",
            "The old terrace lets water through; {size} m², wants to see two materials.",
        ),
    ),
    _Trade(
        "bathroom",
        _LANDLORDS,
        (4, 9),
        (5200, 11800),
        "Bathroom, {size} m²",
        (
            "Bathroom of {size} m² in a flat that is let again from next quarter.",
            "Wants the bath out and a level shower in; {size} m², her mother moves in before {feast}.",
            "Had a quote from another firm without a date; {size} m² bathroom, wants a date.",
        ),
    ),
    _Trade(
        "kitchen",
        _FAMILIES,
        (8, 15),
        (8600, 17500),
        "Kitchen, {size} m²",
        (
            "Asked for a price for a {size} m² kitchen; wants it done before {feast}.",
            "Second child on the way; a {size} m² kitchen with a table in it, fixed price or nothing.",
            "Saw the neighbour’s kitchen; {size} m², asks how long they would be without water.",
        ),
    ),
    _Trade(
        "shop",
        _TRADES,
        (25, 70),
        (12500, 24000),
        "Shop floor and counter, {size} m²",
        (
            "Shop of {size} m²: floor, counter and lights, can close for nine days only.",
            "Waiting room and reception, {size} m²; work at the weekend if it must be.",
        ),
    ),
    _Trade(
        "flat",
        _LANDLORDS,
        (45, 90),
        (17000, 32000),
        "Whole flat, {size} m²",
        (
            "Inherited a flat of {size} m², nothing done since the seventies; wants one firm for everything.",
            "Loft of {size} m² to live in; needs advice on the permit first.",
        ),
    ),
)


def job_worth(amount: int, day: date, rng: Random) -> Job:
    """A job that may well be worth an amount, in minor units."""
    fitting = [kind for kind in _KINDS if kind.euros[0] * 100 <= amount <= kind.euros[1] * 100]
    largest = amount > _KINDS[-1].euros[1] * 100
    return _make(rng.choice(fitting or [_KINDS[-1 if largest else 0]]), amount, day, rng)


def any_job(day: date, rng: Random) -> Job:
    """A job as they come in: bathrooms and kitchens most of all."""
    kind = rng.choices(_KINDS, weights=(2, 3, 7, 9, 3, 2))[0]
    return _make(kind, rng.randrange(*kind.euros, 50) * 100, day, rng)


def _make(kind: _Trade, amount: int, day: date, rng: Random) -> Job:
    size = rng.randint(*kind.sizes)
    words = rng.choice(kind.sayings).format(size=size, feast=next_feast(day))
    return Job(kind.title.format(size=size), words, amount, kind.segment)


def next_feast(day: date) -> str:
    """What people want to be ready for, some months ahead of a day."""
    return _FEASTS[day.month - 1]


_FEASTS = ("Easter",) * 2 + ("the summer",) * 3 + ("school starts",) * 2 + ("Christmas",) * 3 + ("Easter",) * 2
