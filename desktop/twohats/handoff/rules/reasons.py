"""Why a handoff goes back: the reasons, what was off, and when it may come again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from twohats.errors import RuleError

# What may have been off, in the order in which it is asked.
AXES = ("place", "time", "language", "person", "offer", "data", "capacity")
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
    Reason("not ready yet", "time", 30),
    Reason("wrong season", "time", 120),
    Reason("outside our area", "place"),
    Reason("we don't do that", "offer"),
    Reason("budget below our minimum", "person", 180),
    Reason("not the decision maker", "person", 14),
    Reason("misunderstood the offer", "language", 14),
    Reason("language barrier", "language", 14),
    Reason("could not be reached", "data", 7),
    Reason("wrong number or address", "data", 7),
    Reason("duplicate", "data"),
    Reason("already a customer", "data"),
    Reason("spam", "data"),
    Reason("asked not to be contacted", "person", withdraws_consent=True),
    Reason("we are full", "capacity", 60),
    Reason("other", "person", 30, needs_note=True),
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
