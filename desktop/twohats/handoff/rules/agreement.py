"""What both sides promised each other: when a lead is ready, how soon it is answered, how much is enough."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from twohats.errors import RuleError

_MOST = {
    "decision_hours": 400,
    "response_hours": 400,
    "lapse_days": 365,
    "queue_limit": 1000,
    "leads_per_month": 10_000,
    "booked_weeks": 104,
}


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

SHIPPED_AGREEMENT = Agreement()


@dataclass(frozen=True, slots=True)
class Proposal:
    """Terms that one side signed and the other has not answered yet. `proposed_at` is a stamp."""

    id: int
    terms: Agreement
    note: str
    proposed_by: str
    proposed_at: str


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
    for name, most in _MOST.items():
        held = getattr(terms, name)
        if held is not None and not 1 <= held <= most:
            raise RuleError("A number from 1 to {most} fits here, not {held}.", most=most, held=held)
    if not 0 <= terms.recycles_most <= 99:  # noqa: PLR2004  # nobody sends a lead a hundred times
        raise RuleError("A lead comes again from 0 to 99 times, not {held}.", held=terms.recycles_most)
    if terms.response_hours < terms.decision_hours:
        raise RuleError("The first touch cannot be due before the answer: give it at least as many hours.")
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
