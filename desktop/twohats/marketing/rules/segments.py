"""What an audience is made of: conditions on a contact, joined by *all of these* and *any of these*."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from twohats.business.rules.contacts import clean_text, name_key
from twohats.errors import RuleError
from twohats.languages import say_language
from twohats.words import filled, grouped, many, marked, say

MOST_DAYS = 3660
MOST_CONDITIONS = 12
CHANNEL_KINDS = ("paid", "owned", "earned", "referral", "repeat", "walk-in", "unknown")


class Trait(StrEnum):
    """What a condition looks at."""

    CAMPAIGN = "campaign"
    KIND = "kind"
    CHANNEL = "channel"
    PLACE = "place"
    LANGUAGE = "language"
    TAG = "tag"
    TOUCH = "touch"
    BOUGHT = "bought"
    NOT_BEFORE = "not before"
    NEED = "need"


class Comparison(StrEnum):
    """How it is compared."""

    IS = "is"
    IS_NOT = "is not"
    WITHIN = "within"
    NOT_WITHIN = "not within"
    NEVER = "never"
    YES = "yes"
    NO = "no"
    DUE = "due"
    LATER = "later"
    NONE = "none"
    SAYS = "says"
    SAYS_NOT = "says not"


_EQUAL = (Comparison.IS, Comparison.IS_NOT)

COMPARISONS: dict[Trait, tuple[Comparison, ...]] = {
    Trait.CAMPAIGN: _EQUAL,
    Trait.KIND: _EQUAL,
    Trait.CHANNEL: _EQUAL,
    Trait.PLACE: _EQUAL,
    Trait.LANGUAGE: _EQUAL,
    Trait.TAG: _EQUAL,
    Trait.TOUCH: (Comparison.WITHIN, Comparison.NOT_WITHIN, Comparison.NEVER),
    Trait.BOUGHT: (Comparison.YES, Comparison.NO),
    Trait.NOT_BEFORE: (Comparison.DUE, Comparison.LATER, Comparison.NONE),
    Trait.NEED: (Comparison.SAYS, Comparison.SAYS_NOT),
}
IN_DAYS = frozenset({Comparison.WITHIN, Comparison.NOT_WITHIN})
WITHOUT_VALUE = frozenset(
    {Comparison.NEVER, Comparison.YES, Comparison.NO, Comparison.DUE, Comparison.LATER, Comparison.NONE}
)
# These are kept as the id of what they name, so that a new name changes nothing.
BY_ID = frozenset({Trait.CAMPAIGN, Trait.CHANNEL})

TRAIT_WORDS = marked(
    {
        Trait.CAMPAIGN: "Campaign that brought them",
        Trait.KIND: "Kind of source",
        Trait.CHANNEL: "Source",
        Trait.PLACE: "Town or area",
        Trait.LANGUAGE: "Language",
        Trait.TAG: "Tag",
        Trait.TOUCH: "Last contact",
        Trait.BOUGHT: "Bought before",
        Trait.NOT_BEFORE: "Not before",
        Trait.NEED: "What they need",
    }
)
COMPARISON_WORDS = marked(
    {
        Comparison.IS: "is",
        Comparison.IS_NOT: "is not",
        Comparison.WITHIN: "in the last … days",
        Comparison.NOT_WITHIN: "not in the last … days",
        Comparison.NEVER: "never",
        Comparison.YES: "yes",
        Comparison.NO: "no",
        Comparison.DUE: "the day has come",
        Comparison.LATER: "still to come",
        Comparison.NONE: "no day set",
        Comparison.SAYS: "contains",
        Comparison.SAYS_NOT: "does not contain",
    }
)
# A condition in words, where it is not what is looked at, how, and with what.
_SAID = marked(
    {
        Comparison.WITHIN: "In touch in the last {value} days",
        Comparison.NOT_WITHIN: "Not in touch in the last {value} days",
        Comparison.NEVER: "Never in touch",
        Comparison.YES: "Bought before",
        Comparison.NO: "Never bought",
        Comparison.DUE: "Asked to wait until a day that has come",
        Comparison.LATER: "Asked to wait until a day still to come",
        Comparison.NONE: "Never asked to wait until a day",
        Comparison.SAYS: "{what} contains “{value}”",
        Comparison.SAYS_NOT: "{what} does not contain “{value}”",
    }
)
_SAID_OF_ONE = marked(
    {Comparison.WITHIN: "In touch in the last day", Comparison.NOT_WITHIN: "Not in touch in the last day"}
)


@dataclass(frozen=True, slots=True)
class Condition:
    """One row of a filter.

    `value` holds an id as digits for a campaign or a channel, days as digits, or words; empty where none is asked.
    """

    trait: Trait
    comparison: Comparison
    value: str = ""


Names = Mapping[tuple[Trait, str], str]


@dataclass(frozen=True, slots=True)
class Filter:
    """Who is meant: contacts for whom every one of `every` holds and, if there are any, at least one of `some`.

    A filter without conditions means everybody. `dropped` counts the conditions that were written down but
    are unknown here, such as a newer program's.
    """

    every: tuple[Condition, ...] = ()
    some: tuple[Condition, ...] = ()
    dropped: int = 0

    def to_json(self) -> str:
        """The filter as it is kept."""
        groups = {"all": self.every, "any": self.some}
        return json.dumps(
            {
                name: [{"field": one.trait, "comparison": one.comparison, "value": one.value} for one in group]
                for name, group in groups.items()
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> "Filter":
        """The filter that was kept; whatever it holds, this never fails."""
        try:
            held = json.loads(text)
        except (ValueError, RecursionError):
            return cls(dropped=1 if text.strip() else 0)
        if not isinstance(held, dict):
            return cls(dropped=1)
        every, lost = _read_group(held.get("all", []))
        some, lost_too = _read_group(held.get("any", []))
        return cls(every, some, lost + lost_too + len(held.keys() - {"all", "any"}))


def _read_group(rows: object) -> tuple[tuple[Condition, ...], int]:
    """The conditions that can be read, and how many could not."""
    if not isinstance(rows, list):
        return (), 1
    read = [_read_condition(row) for row in rows]
    known = tuple(one for one in read if one is not None)
    return known, len(read) - len(known)


def _read_condition(row: object) -> Condition | None:
    if not isinstance(row, dict):
        return None
    trait, comparison, value = (row.get(name, "") for name in ("field", "comparison", "value"))
    if not all(isinstance(one, str) for one in (trait, comparison, value)):
        return None
    try:
        return require_sound(Condition(Trait(trait), Comparison(comparison), value))
    except (ValueError, RuleError):
        return None


def require_sound(condition: Condition) -> Condition:
    """The condition as it is kept.

    Raises:
        RuleError: the comparison does not go with what it looks at, or its value says nothing.
    """
    trait, comparison = condition.trait, condition.comparison
    what = say(TRAIT_WORDS[trait])
    if comparison not in COMPARISONS[trait]:
        raise RuleError("“{what}” cannot be compared like that.", what=what)
    if comparison in WITHOUT_VALUE:
        return Condition(trait, comparison)
    value = clean_text(condition.value)
    if comparison in IN_DAYS:
        return Condition(trait, comparison, str(_require_days(value)))
    _require_value(trait, value, what)
    return Condition(trait, comparison, value)


def _require_days(value: str) -> int:
    if not _is_number(value) or not 0 < int(value) <= MOST_DAYS:
        raise RuleError(
            "“{value}” is not a number of days: write one from 1 to {most}.", value=value[:40], most=MOST_DAYS
        )
    return int(value)


def _require_value(trait: Trait, value: str, what: str) -> None:
    if not value:
        raise RuleError("Say what “{what}” is compared with.", what=what)
    if trait in BY_ID and not _is_number(value):
        raise RuleError("“{what}” is one of the list: choose from it.", what=what)
    if trait is Trait.KIND and value not in CHANNEL_KINDS:
        raise RuleError("“{value}” is not a kind of source.", value=value[:40])
    if trait in {Trait.PLACE, Trait.TAG} and not name_key(value):
        raise RuleError("“{value}” has no letter to compare with.", value=value[:40])


def _is_number(value: str) -> bool:
    """Whether it is a whole number that every store can hold."""
    return value.isascii() and value.isdecimal() and len(value) < 18  # noqa: PLR2004  # 63 bits


def require_filter(filter_: Filter) -> Filter:
    """The filter as it is kept.

    Raises:
        RuleError: one of its conditions is unsound, or there are too many.
    """
    if len(filter_.every) + len(filter_.some) > MOST_CONDITIONS:
        raise RuleError("A filter has at most {most} conditions.", most=MOST_CONDITIONS)
    every, some = (tuple(require_sound(one) for one in group) for group in (filter_.every, filter_.some))
    return Filter(every, some)


def say_condition(condition: Condition, names: Names) -> str:
    """A condition as an owner reads it: `Town or area is Lisboa`. `names` says what ids are called."""
    what, how, value = say(TRAIT_WORDS[condition.trait]), condition.comparison, condition.value
    if condition.trait in BY_ID:
        value = names.get((condition.trait, value), say("one that is gone"))
    if how in _SAID_OF_ONE and value == "1":
        return say(_SAID_OF_ONE[how])
    if condition.trait is Trait.LANGUAGE:
        value = say_language(value)
    if how in _SAID:
        return filled(say(_SAID[how]), what=what, value=value)
    return f"{what} {say(COMPARISON_WORDS[how])} {value}"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many an audience holds: those who may be addressed, and those left out, each for the first reason that fits.

    Attributes:
        people: who may be addressed.
        do_not_contact: asked not to be contacted in any way.
        withdrew: withdrew their consent for some ways.
        open_deal: have an open deal or an open handoff.
    """

    people: int = 0
    do_not_contact: int = 0
    withdrew: int = 0
    open_deal: int = 0

    @property
    def left_out(self) -> int:
        """How many are left out, all reasons together."""
        return self.do_not_contact + self.withdrew + self.open_deal


# Each stands behind a number, of one or of several.
LEFT_OUT_WORDS = marked(
    {
        "do_not_contact": "asked not to be contacted",
        "withdrew": "withdrew consent",
        "open_deal": "with an open deal or handoff",
    },
    "so many people",
)
SHORT_REASONS = marked({"do_not_contact": "no contact", "withdrew": "no consent", "open_deal": "open deal"})


def say_left_out(counted: Counted) -> str:
    """Who is left out and why, with their sum where there are several reasons; empty for nobody."""
    numbers = {name: int(getattr(counted, name)) for name in LEFT_OUT_WORDS}
    said = {name: say(words, "so many people") for name, words in LEFT_OUT_WORDS.items()}
    parts = [f"{grouped(number)} {said[name]}" for name, number in numbers.items() if number]
    if len(parts) > 1:
        return filled(say("{:,} left out: {}"), counted.left_out, ", ".join(parts))
    return filled(say("left out: {}", "so many people"), *parts) if parts else ""


def say_count(counted: Counted) -> str:
    """`1,204 people · 37 left out: 12 asked not to be contacted, 25 with an open deal or handoff`."""
    people = many(counted.people, "1 person", "{:,} people")
    return " · ".join(filter(None, (people, say_left_out(counted))))


@dataclass(frozen=True, slots=True)
class Persona:
    """Who an audience is, in the owner's words; each may be empty."""

    persona: str = ""
    moment: str = ""
    wants: str = ""
    fears: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """An audience as the lists show it. `conditions` is the filter as it is kept; empty if none was ever made."""

    id: int
    name: str
    kind: str
    conditions: str
    archived: bool
    campaigns: int
    persona: Persona

    @property
    def is_list(self) -> bool:
        """Whether it is a hand-made list."""
        return self.kind == "list"

    @property
    def filter(self) -> Filter | None:
        """Its filter; None for a list, and for a segment that is only a name yet."""
        return None if self.is_list or not self.conditions else Filter.from_json(self.conditions)


def describe(segment: Segment, names: Names) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Who is in a segment, in words: groups of a heading and its lines."""
    if segment.is_list:
        return ((say("A list made by hand."), ()),)
    filter_ = segment.filter
    if filter_ is None:
        return ((say("Only a name yet: everybody whose lead was put into it."), ()),)
    every, some = (tuple(say_condition(one, names) for one in group) for group in (filter_.every, filter_.some))
    groups = []
    if every:
        groups.append((say("All of these:") if len(every) > 1 else "", every))
    if some:
        groups.append((say("And at least one of these:") if every else say("At least one of these:"), some))
    if filter_.dropped:
        one = marked("1 condition is not known here and left out: look at the filter.")
        several = marked("{} conditions are not known here and left out: look at the filter.")
        groups.append((many(filter_.dropped, one, several), ()))
    return tuple(groups) or ((say("Everybody in the address book."), ()),)
