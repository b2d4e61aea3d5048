"""What Sales knows by heart: stages, deals and what closing one means."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from twohats.business.rules.contacts import Person, name_key
from twohats.errors import RuleError
from twohats.words import marked, say


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of the pipeline and how likely a deal there is won, in percent, unless history says otherwise."""

    name: str
    chance: int
    id: int = 0


SHIPPED_STAGES = (
    Stage(marked("New"), 10),
    Stage(marked("Qualified"), 30),
    Stage(marked("Quoted"), 50),
    Stage(marked("Negotiating"), 80),
)

SHIPPED_LOST_REASONS = marked(
    (
        "price",
        "competitor",
        "no decision",
        "timing",
        "scope",
        "trust",
        "we were slow",
        "we were full",
        "other",
    ),
    "why a deal was lost",
)

ACTIVITY_KINDS = marked({"call": "Call", "visit": "Visit", "email": "E-mail", "meeting": "Meeting", "task": "Task"})
"""The kinds of activity, and what they are called."""

STATE_WORDS = marked(
    {"open": "open", "won": "won", "lost": "lost", "asleep": "asleep", "returned": "given back"}, "state of a deal"
)
LIVE = frozenset({"open", "asleep"})


@dataclass(frozen=True, slots=True)
class Deal:
    """One deal as the pipeline shows it. `amount` in minor units, days local, `next_due` a UTC stamp.

    Attributes:
        promise: what the customer was promised; `segment` whom the handoff was for, `need` what it was about.
        work_ends: of a won deal, when its work is planned to end.
        why: of a closed deal, the reason from the list; `words` what was said.
        chance: its own, in percent, where it does not go by its stage.
        asleep_until: the local day until which it rests.
    """

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
    segment: str = ""
    need: str = ""
    closed_on: str | None = None
    work_ends: str | None = None
    why: str = ""
    words: str = ""
    chance: int | None = None
    asleep_until: str | None = None

    @property
    def said_of_it(self) -> str:
        """The words by which it is told whether it goes the published direction."""
        return f"{self.need} {self.promise}"

    def is_to_wake(self, day: date) -> bool:
        """Whether the day until which it rests has come."""
        return self.state == "asleep" and self.asleep_until is not None and self.asleep_until <= day.isoformat()


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
    """The fast lane: who called, what they need, and how they heard of us.

    `amount` in minor units; `called_at` is a stamp, if it was not just now.
    """

    person: Person
    need: str
    channel: str
    referrer: str = ""
    called_at: str | None = None
    amount: int | None = None
    campaign: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the promise to the customer was `kept`, `changed` or `broken`, and what there is to say about it."""

    promise: str
    note: str = ""


_BETWEEN = " · "


def heard_of_us(said: str, campaigns: Iterable[str]) -> tuple[str, str]:
    """The channel and the campaign in what somebody said of how they heard of us.

    Args:
        said: a channel, a campaign, or both as `channel · campaign`.
        campaigns: those that run. One that is named alone says nothing about the channel: it is unknown.
    """
    known = {name_key(one): one for one in campaigns}
    if (alone := known.get(name_key(said))) is not None:
        return say("Unknown"), alone
    channel, _, campaign = said.rpartition(_BETWEEN)
    if channel.strip() and name_key(campaign) in known:
        return channel.strip(), known[name_key(campaign)]
    return said.strip(), ""


def way_to_us(channel: str, campaign: str) -> str:
    """The answer that `heard_of_us` reads as this channel and campaign."""
    return f"{channel}{_BETWEEN}{campaign}"


def state_word(state: str) -> str:
    """How a state is called on the screens."""
    return say(STATE_WORDS[state], "state of a deal")


def require_live(deal: Deal) -> None:
    """A closed deal is reopened before it is changed."""
    if deal.state not in LIVE:
        raise RuleError("“{title}” is {state}: reopen it first.", title=deal.title, state=state_word(deal.state))


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
