"""What both sides promised each other: when a lead is ready, how soon it is answered, how much is enough."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from twohats.errors import RuleError
from twohats.words import marked, say

# Each term in an owner's words, with the least and the most that means anything.
_LIMITS = marked(
    {
        "decision_hours": ("Answer within", 1, 400),
        "response_hours": ("First contact within", 1, 400),
        "lapse_days": ("Goes back after", 1, 365),
        "queue_limit": ("May wait at once", 1, 1000),
        "recycles_most": ("May come again", 0, 99),
        "leads_per_month": ("Leads a month", 1, 10_000),
        "booked_weeks": ("Slow down when booked", 1, 104),
    }
)
_DIGITS = 6


class Asked(StrEnum):
    """What an agreement may ask of a lead before it is ready, besides what is asked of every lead."""

    PHONE = "phone"
    EMAIL = "email"
    PLACE = "place"
    WANTED = "wanted"
    VALUE = "value"
    SCORE = "score"
    TOUCHED = "touched"


NUMBERED = frozenset({Asked.SCORE, Asked.TOUCHED})


@dataclass(frozen=True, slots=True)
class Ready:
    """One condition of *ready*; `number` is the least score, or within how many days they were in touch."""

    asked: Asked
    number: int = 0


@dataclass(frozen=True, slots=True)
class Agreement:
    """What both sides promised each other. Hours are working hours.

    Attributes:
        id: the version; 0 for one that is not agreed yet.
        decision_hours: from *sent* to an answer.
        response_hours: from *sent* to the first real touch.
        lapse_days: days after which an unanswered handoff goes back.
        queue_limit: how many may wait at once.
        recycles_most: how often a lead may come back and be sent again.
        leads_per_month: how many leads Marketing promises to send a month, if it promises any.
        booked_weeks: how far ahead work may be booked before Marketing slows down, if it ever does.
        ready: what *ready* means.
    """

    id: int = 0
    decision_hours: int = 8
    response_hours: int = 16
    lapse_days: int = 14
    queue_limit: int = 20
    recycles_most: int = 3
    leads_per_month: int | None = None
    booked_weeks: int | None = None
    ready: tuple[Ready, ...] = field(default=())

    def to_json(self) -> str:
        """The terms as text, without their version."""
        terms = {name: getattr(self, name) for name in TERMS}
        return json.dumps(terms | {"ready": ready_to_json(self.ready)})

    @staticmethod
    def from_json(text: str) -> "Agreement":
        """The terms from their text; what a later program added is left out."""
        terms = json.loads(text)
        known = {name: terms[name] for name in TERMS if name in terms}
        return Agreement(**known, ready=ready_from_json(terms.get("ready", "")))


TERMS = (
    "decision_hours",
    "response_hours",
    "lapse_days",
    "queue_limit",
    "recycles_most",
    "leads_per_month",
    "booked_weeks",
)

_OPTIONAL = frozenset({"leads_per_month", "booked_weeks"})

SHIPPED_AGREEMENT = Agreement()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Terms that one side signed and the other has not answered yet. `proposed_at` is a stamp."""

    id: int
    terms: Agreement
    note: str
    proposed_by: str
    proposed_at: str


@dataclass(frozen=True, slots=True)
class Declined:
    """Terms that one side proposed and the other declined; `because` is why. `declined_at` is a stamp."""

    terms: Agreement
    note: str
    proposed_by: str
    because: str
    declined_at: str


def ready_to_json(ready: Iterable[Ready]) -> str:
    """The conditions as they are kept."""
    return json.dumps([[one.asked, one.number] for one in ready])


def ready_from_json(text: str) -> tuple[Ready, ...]:
    """The conditions from their text; those of a newer program are left out."""
    known = {str(one) for one in Asked}
    return tuple(Ready(Asked(asked), number) for asked, number in json.loads(text or "[]") if asked in known)


def require_sound(terms: Agreement) -> Agreement:
    """Terms that can be kept: each condition once, in their order.

    Raises:
        RuleError: a number is missing, or too small or large to mean anything.
    """
    for name, (what, least, most) in _LIMITS.items():
        held = getattr(terms, name)
        if held is not None and not least <= held <= most:
            raise RuleError(
                "{what}: a number from {least} to {most} fits here, not {held}.",
                what=say(what),
                least=least,
                most=most,
                held=held,
            )
    if terms.response_hours < terms.decision_hours:
        raise RuleError("The first contact cannot be due before the answer: give it at least as many hours.")
    for one in terms.ready:
        if one.asked in NUMBERED and not 1 <= one.number <= 1000:  # noqa: PLR2004  # points, or days
            raise RuleError("Say from which score, or within how many days: a number from 1 to 1000.")
    once = {one.asked: one for one in terms.ready}
    return replace(terms, id=0, ready=tuple(once[asked] for asked in Asked if asked in once))


def require_new(terms: Agreement, held: Agreement) -> None:
    """Refuse a proposal of what is agreed already.

    Raises:
        RuleError: nothing differs.
    """
    if replace(held, id=0) == replace(terms, id=0):
        raise RuleError("This is what is agreed already: change something first.")


def read_terms(texts: Mapping[str, str], ready: Iterable[Ready]) -> Agreement:
    """The terms from what was typed, a text for each of `TERMS`; leads a month and booked weeks may stay empty.

    Raises:
        RuleError: something typed is no number, or a number is missing.
    """
    numbers = {name: read_number(texts[name], say(_LIMITS[name][0])) for name in TERMS}
    for name in TERMS:
        if numbers[name] is None and name not in _OPTIONAL:
            raise RuleError("{what}: write a number.", what=say(_LIMITS[name][0]))
    return Agreement(**numbers, ready=tuple(ready))  # type: ignore[arg-type]  # none is missing but the optional


def read_number(text: str, what: str) -> int | None:
    """A whole number that was typed, or None for nothing.

    Raises:
        RuleError: it is no whole number; the sentence begins with `what`.
    """
    typed = text.strip()
    if not typed:
        return None
    if not typed.isdecimal() or len(typed) > _DIGITS:
        raise RuleError("{what}: “{text}” is not a whole number.", what=what, text=typed[:40])
    return int(typed)
