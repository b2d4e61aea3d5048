"""Why a handoff goes back: the reasons, what was off, and when it may come again."""

from dataclasses import dataclass
from datetime import date, timedelta

from twohats.errors import RuleError


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
