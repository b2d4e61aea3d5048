"""What Sales knows by heart: stages, deals and what closing one means."""

from dataclasses import dataclass

from twohats.business.operations import Person
from twohats.errors import RuleError


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the pipeline and how likely a deal there is won, in percent, unless history says otherwise."""

    name: str
    chance: int
    id: int = 0


SHIPPED_STAGES = (Stage("New", 10), Stage("Qualified", 30), Stage("Quoted", 50), Stage("Negotiating", 80))

SHIPPED_LOST_REASONS = (
    "price",
    "competitor",
    "no decision",
    "timing",
    "scope",
    "trust",
    "we were slow",
    "we were full",
    "other",
)

ACTIVITY_KINDS = ("call", "visit", "email", "meeting", "task")
LIVE = frozenset({"open", "asleep"})


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal as the pipeline shows it. `amount` in minor units, days local, `next_due` a UTC stamp."""

    id: int
    uid: str
    title: str
    contact_id: int | None
    who: str
    stage_id: int
    stage: str
    state: str
    amount: int | None
    expected_close: str | None
    opened_on: str | None
    handoff_id: int | None
    next_action: str
    next_due: str | None
    promise: str


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Something due: an activity that is not done. `due_at` is a UTC stamp, `amount` in minor units."""

    id: int
    deal_id: int | None
    due_at: str
    kind: str
    subject: str
    who: str
    title: str
    stage: str
    amount: int | None


@dataclass(frozen=True, slots=True)
class FirstAction:
    """What Sales will do first with an accepted handoff, and when (UTC stamp)."""

    kind: str
    due_at: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class PhoneIn:
    """The fast lane: who called, what they need, and how they heard of us. `amount` in minor units."""

    person: Person
    need: str
    channel: str
    referrer: str = ""
    called_at: str | None = None
    amount: int | None = None


def require_live(deal: Deal) -> None:
    """A closed deal is reopened before it is changed."""
    if deal.state not in LIVE:
        raise RuleError("“{title}” is {state}: reopen it first.", title=deal.title, state=deal.state)


def require_amount(amount: int | None) -> int:
    """A won deal is worth something, or nothing, but it says what."""
    if amount is None:
        raise RuleError("Say what it is worth.")
    if amount < 0:
        raise RuleError("An order cannot be negative: write the cancellation as a sale below zero.")
    return amount


def require_action(action: FirstAction) -> None:
    """Accepting costs something: a dated first action."""
    if action.kind not in ACTIVITY_KINDS or not action.due_at:
        raise RuleError("Say what you will do first, and when.")
