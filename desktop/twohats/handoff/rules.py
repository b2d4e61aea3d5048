"""What the hall knows by heart: the guards of sending, the reasons, the agreement, the clock."""

import json
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from twohats.business.rules.calendar import people_say
from twohats.errors import RuleError


@dataclass(frozen=True, slots=True)
class Agreement:
    """What both sides promised each other. Hours are working hours."""

    id: int = 0
    decision_hours: int = 8
    response_hours: int = 16
    lapse_days: int = 14
    queue_limit: int = 20
    recycles_most: int = 3


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


SHIPPED_AGREEMENT = Agreement()

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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The facts of a lead as they were when it was sent. The score stays covered until the decision."""

    name: str
    organisation: str = ""
    email: str = ""
    phone: str = ""
    segment: str = ""
    score: int | None = None
    score_because: str = ""
    note: str = ""

    def to_json(self) -> str:
        """The text that is frozen."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> "Snapshot":
        """The facts from the frozen text; names of facts that a later program added are left out."""
        known = Snapshot.__dataclass_fields__
        return Snapshot(**{name: value for name, value in json.loads(text).items() if name in known})


@dataclass(frozen=True, slots=True)
class Handoff:
    """One lead sent over once. Stamps are UTC text, `not_before` a local day, `value` minor units."""

    id: int
    contact_id: int | None
    need: str
    snapshot: Snapshot
    promise: str
    promise_until: str | None
    why_now: str
    suggested_action: str
    channel: str
    campaign: str
    sent_at: str
    state: str
    decided_at: str | None
    reason: str
    axis: str
    note: str
    not_before: str | None
    recyclable: bool | None
    chance: int | None
    value: int | None
    acknowledged_at: str | None
    fast_lane: bool


@dataclass(frozen=True, slots=True)
class Guard:
    """One condition of sending: whether it holds, and what to do where it does not.

    Those that are not `of_the_lead` are settled only while it is sent.
    """

    holds: bool
    done: str
    missing: str
    of_the_lead: bool = True


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the guards look at. Days are local, stamps UTC text."""

    points: int
    consent_withdrawn: bool
    enquired: bool
    consent_given: bool
    channel_kind: str
    need: str
    promise: str
    no_promise: bool
    open_for_need: bool
    today: str
    not_before: str | None
    waiting: int
    override: str
    rejected_at: str | None
    last_touch_at: str | None
    recycles: int


def guards(facts: Readiness, agreement: Agreement) -> tuple[Guard, ...]:
    """The conditions of sending, in the order an owner would look."""
    consent = not facts.consent_withdrawn and (facts.enquired or facts.consent_given)
    fresh = facts.rejected_at is None or (facts.last_touch_at or "") > facts.rejected_at
    free = facts.waiting < agreement.queue_limit or bool(facts.override.strip())
    return (
        Guard(facts.points > 0, "can be reached", "add an e-mail address, a phone number or where they are"),
        Guard(consent, "may be contacted", "they asked not to be contacted, or never asked: ask them first"),
        Guard(bool(facts.need.strip()), "what they need is written down", "write down what they need"),
        Guard(
            bool(facts.promise.strip()) or facts.no_promise,
            "the promise is attached",
            "write what we promised, or tick “no promise made”",
            of_the_lead=False,
        ),
        Guard(not facts.open_for_need, "not in handoff already", "this need is in handoff already"),
        Guard(
            facts.not_before is None or facts.not_before <= facts.today,
            "the time has come",
            f"leave them alone until {_said(facts.not_before, facts.today)}",
        ),
        Guard(fresh, "something new since it came back", "first note what is new since it came back"),
        Guard(
            facts.recycles <= agreement.recycles_most,
            "not sent too often",
            f"it came back {facts.recycles} times: let it go",
        ),
        Guard(
            free,
            "the queue has room",
            f"{facts.waiting} are waiting already: write why this one must go all the same",
        ),
    )


def _said(day: str | None, today: str) -> str:
    return people_say(date.fromisoformat(day), date.fromisoformat(today)) if day else ""


def require_all(conditions: tuple[Guard, ...]) -> None:
    """Refuse to send while a condition is missing.

    Raises:
        RuleError: names every missing one.
    """
    missing = [guard.missing for guard in conditions if not guard.holds]
    if missing:
        raise RuleError("Not ready to send: {missing}.", missing="; ".join(missing))


def require_queued(handoff: Handoff) -> None:
    """Refuse a second decision."""
    if handoff.state != "queued":
        raise RuleError("This handoff was {state} already.", state=handoff.state)


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
