"""Why a handoff goes back: the reasons, what was off, and when it may come again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from twohats.errors import RuleError
from twohats.words import marked

AXES = marked(
    {
        "place": "the place",
        "time": "the time",
        "language": "the words",
        "person": "the person",
        "offer": "the offer",
        "data": "what we wrote down",
        "capacity": "our own room for work",
    }
)
"""What may have been off, in the order in which it is asked, and as the owner reads it."""

_LONGEST, _LAST_DAY = 60, 3650


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a handoff is rejected or returned, what was off (the axis), and when it may come again."""

    name: str
    axis: str
    recycle_days: int | None = None
    needs_note: bool = False
    withdraws_consent: bool = False
    id: int = 0

    @property
    def recyclable(self) -> bool:
        """Whether the lead may come again."""
        return self.recycle_days is not None


SHIPPED_REASONS = (
    Reason(marked("not ready yet", "why a lead goes back"), "time", 30),
    Reason(marked("wrong season", "why a lead goes back"), "time", 120),
    Reason(marked("outside our area", "why a lead goes back"), "place"),
    Reason(marked("we don't do that", "why a lead goes back"), "offer"),
    Reason(marked("budget below our minimum", "why a lead goes back"), "person", 180),
    Reason(marked("not the decision maker", "why a lead goes back"), "person", 14),
    Reason(marked("misunderstood the offer", "why a lead goes back"), "language", 14),
    Reason(marked("language barrier", "why a lead goes back"), "language", 14),
    Reason(marked("could not be reached", "why a lead goes back"), "data", 7),
    Reason(marked("wrong number or address", "why a lead goes back"), "data", 7),
    Reason(marked("duplicate", "why a lead goes back"), "data"),
    Reason(marked("already a customer", "why a lead goes back"), "data"),
    Reason(marked("spam", "why a lead goes back"), "data"),
    Reason(marked("asked not to be contacted", "why a lead goes back"), "person", withdraws_consent=True),
    Reason(marked("we are full", "why a lead goes back"), "capacity", 60),
    Reason(marked("other", "why a lead goes back"), "person", 30, needs_note=True),
)


def require_reason(reason: Reason | None, note: str) -> Reason:
    """A rejection carries a reason; some reasons ask for a word of explanation."""
    if reason is None:
        raise RuleError("Say why: choose a reason.")
    if reason.needs_note and not note.strip():
        raise RuleError("“{reason}” needs a word of explanation.", reason=reason.name)
    return reason


def comes_again(reason: Reason, day: date) -> date | None:
    """From which day a rejected lead may be sent again; None if it is let go."""
    return None if reason.recycle_days is None else day + timedelta(days=reason.recycle_days)


def require_new_reason(reason: Reason, known: Iterable[str]) -> Reason:
    """A reason that can join those that are known by these names; its name with single spaces.

    Raises:
        RuleError: it has no name, a long one, or one that is known; or the days mean nothing.
    """
    name = " ".join(reason.name.split())
    if not name:
        raise RuleError("Say in a few words why a lead goes back.")
    if len(name) > _LONGEST:
        raise RuleError(
            "A reason is chosen at a glance: {most} letters at most, not {length}.", most=_LONGEST, length=len(name)
        )
    twin = next((one for one in known if one.casefold() == name.casefold()), None)
    if twin is not None:
        raise RuleError("“{name}” is on the list already.", name=twin)
    if reason.axis not in AXES:
        raise RuleError("Say what was off.")
    if reason.recycle_days is not None and not 1 <= reason.recycle_days <= _LAST_DAY:
        raise RuleError("They may come again after 1 to {most} days, or never: leave it empty.", most=_LAST_DAY)
    return replace(reason, name=name)
