"""One lead sent over once: the facts that were frozen, and what may be done with it."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from twohats.business.rules.calendar import BusinessCalendar
from twohats.errors import RuleError
from twohats.handoff.rules.agreement import Agreement
from twohats.stamp import from_stamp
from twohats.words import marked, say

KEPT = ("kept", "changed", "broken")
WITH_SALES = frozenset({"accepted", "touched", "qualified"})
CAME_BACK = frozenset({"rejected", "returned", "lapsed"})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The facts of a lead as they were when it was sent. The score stays covered until the decision.

    `contacts` are the last touchpoints, the newest first: the stamp, and what it was in words.
    """

    name: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    segment: str = ""
    score: int | None = None
    score_because: str = ""
    note: str = ""
    place: str = ""
    language: str = ""
    wanted_from: str | None = None
    wanted_until: str | None = None
    contacts: tuple[tuple[str, str], ...] = ()

    @property
    def called(self) -> str:
        """Whom it is about, as they go by; empty where nothing is known."""
        return self.name or self.organisation or self.email or self.phone

    def to_json(self) -> str:
        """The text that is frozen."""
        return json.dumps({name: getattr(self, name) for name in self.__dataclass_fields__}, ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> "Snapshot":
        """The facts from the frozen text; names of facts that a later program added are left out."""
        known = Snapshot.__dataclass_fields__
        facts = {name: value for name, value in json.loads(text).items() if name in known}
        facts["contacts"] = tuple((at, words) for at, words in facts.get("contacts", ()))
        return Snapshot(**facts)


@dataclass(frozen=True, slots=True)
class Marks:
    """What Sales found at the first real conversation: right place, time and words. None is not known."""

    place: bool | None = None
    time: bool | None = None
    words: bool | None = None


@dataclass(frozen=True, slots=True)
class Handoff:
    """One lead sent over once. Stamps are UTC text, days local, `value` and `amount` minor units.

    Attributes:
        decided_at: when it was answered; `returned_at` is when it was given back after it had been accepted.
        reason: why it went back; `axis` is what was off, `note` in whose words.
        terms: the agreement it was sent under, without what *ready* meant.
        result: what its deal came to last: won, lost, reopened, or nothing yet.
        amount: what it was won or lost with.
        objection: why it was lost, in the customer's words; `again_on` is when to ask again, if ever.
    """

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
    returned_at: str | None
    reason: str
    axis: str
    note: str
    not_before: str | None
    recyclable: bool | None
    chance: int | None
    value: int | None
    acknowledged_at: str | None
    fast_lane: bool
    first_touch_at: str | None
    marked_at: str | None
    marks: Marks
    promise_kept: str | None
    promise_note: str
    terms: Agreement
    result: str
    result_on: str | None
    amount: int
    objection: str
    again_on: str | None

    @property
    def called(self) -> str:
        """Whom it is about."""
        return self.snapshot.called

    @property
    def back_at(self) -> str | None:
        """When it came back, or was answered last."""
        return self.returned_at or self.decided_at

    @property
    def came_back(self) -> bool:
        """Whether Marketing holds it again: it was sent back, waited too long, or its deal was lost."""
        return self.state in CAME_BACK or (self.state in WITH_SALES and self.result == "lost")

    @property
    def is_task(self) -> bool:
        """Whether it came back because of what we had written down, and can be mended."""
        return self.state in CAME_BACK and self.axis == "data" and bool(self.recyclable)


def answer_due(handoff: Handoff, calendar: BusinessCalendar) -> datetime:
    """When the answer is due (UTC): so many working hours after it was sent, by the agreement it was sent under."""
    return calendar.add_working_hours(from_stamp(handoff.sent_at), handoff.terms.decision_hours)


def touch_due(handoff: Handoff, calendar: BusinessCalendar) -> datetime:
    """When the first real touch is due (UTC)."""
    return calendar.add_working_hours(from_stamp(handoff.sent_at), handoff.terms.response_hours)


def lapses_at(handoff: Handoff) -> datetime:
    """When it goes back if nobody answers (UTC)."""
    return from_stamp(handoff.sent_at).astimezone(UTC) + timedelta(days=handoff.terms.lapse_days)


STATE_WORDS = marked(
    {
        "queued": "waiting",
        "accepted": "accepted",
        "touched": "accepted",
        "qualified": "accepted",
        "rejected": "rejected",
        "returned": "given back",
        "lapsed": "lapsed",
        "withdrawn": "withdrawn",
        "undone": "withdrawn",
    },
    "state of a handoff",
)


def state_word(state: str) -> str:
    """How a state is called on the screens."""
    return say(STATE_WORDS[state], "state of a handoff")


def require_queued(handoff: Handoff) -> None:
    """Refuse a second decision.

    Raises:
        RuleError: it was decided already; the sentence names the way out, if there is one.
    """
    if handoff.state == "queued":
        return
    if handoff.state in WITH_SALES:
        raise RuleError("This handoff has already been accepted: give it back instead.")
    raise RuleError("This handoff was {state} already.", state=state_word(handoff.state))


def require_with_sales(handoff: Handoff) -> None:
    """Refuse to return what Sales does not have, or has closed.

    Raises:
        RuleError: it is not with Sales.
    """
    if handoff.state not in WITH_SALES:
        raise RuleError(
            "Only an accepted handoff can be given back; this one is {state}.", state=state_word(handoff.state)
        )
    if handoff.result in {"won", "lost"}:
        raise RuleError("Its deal is {state}: reopen that first.", state=say(handoff.result, "state of a deal"))


def require_came_back(handoff: Handoff) -> None:
    """Only what came back can be read.

    Raises:
        RuleError: it has not.
    """
    if not handoff.came_back:
        raise RuleError("Nothing has come back with this handoff yet.")


def require_verdict(verdict: str) -> None:
    """A promise was kept, changed or broken.

    Raises:
        RuleError: another word.
    """
    if verdict not in KEPT:
        raise RuleError("Say whether the promise was kept, changed or broken.")


def ask_again(day: str | None, today: date) -> str | None:
    """The day on which to ask somebody again who said no, if they said later.

    Raises:
        RuleError: it has passed.
    """
    if day is not None and day <= today.isoformat():
        raise RuleError("Ask them again on a day that is still to come.")
    return day
