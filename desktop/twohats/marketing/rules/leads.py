"""What Marketing knows by heart: leads and what may be done with them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twohats.business.rules.contacts import Person, clean_text
from twohats.business.rules.joining import FILL, Joining
from twohats.days import short_day_and_year
from twohats.errors import RuleError
from twohats.words import filled, marked, say


class LeadState(StrEnum):
    """Where a lead stands. From `in handoff` on it is derived from the handoff."""

    NEW = "new"
    NURTURING = "nurturing"
    READY = "ready"
    IN_HANDOFF = "in handoff"
    WITH_SALES = "with sales"
    CUSTOMER = "customer"
    DISQUALIFIED = "disqualified"


# The screens' words for the trade's.
STATE_WORDS = marked(
    {
        LeadState.NEW: "new",
        LeadState.NURTURING: "keep in touch",
        LeadState.READY: "ready",
        LeadState.IN_HANDOFF: "in handoff",
        LeadState.WITH_SALES: "with Sales",
        LeadState.CUSTOMER: "customer",
        LeadState.DISQUALIFIED: "let go",
    },
    "state of a lead",
)


def state_word(state: LeadState) -> str:
    """How a state is called on the screens."""
    return say(STATE_WORDS[state], "state of a lead")


HELD_BY_MARKETING = frozenset({LeadState.NEW, LeadState.NURTURING, LeadState.READY, LeadState.DISQUALIFIED})


@dataclass(frozen=True, slots=True)
class Lead:
    """One lead as the list shows it. Days are local, `score` in points; `who` is what their contact goes by."""

    id: int
    name: str
    organisation: str
    need: str
    channel: str
    campaign: str
    state: LeadState
    not_before: str | None
    score: int | None
    created_on: str
    contact_id: int | None
    handoff_id: int | None
    place: str = ""
    language: str = ""
    wanted_from: str | None = None
    wanted_until: str | None = None
    last_touch_at: str | None = None
    who: str = ""

    @property
    def called(self) -> str:
        """What to call the lead on a screen."""
        return self.name or self.organisation or self.who or filled(say("Lead {}"), self.id)


@dataclass(frozen=True, slots=True)
class NewLead:
    """What is captured about a lead: who, what they need, and where they met us. Days are local.

    `joining` says what becomes of what is said about somebody who is in the book already.
    """

    person: Person
    need: str
    channel: str
    campaign: str = ""
    segment: str = ""
    note: str = ""
    created_on: str | None = None
    joining: Joining = FILL


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything about a lead that its owner may correct. Days are local; `tags` are separated by commas."""

    name: str
    organisation: str
    need: str
    channel: str
    campaign: str = ""
    segment: str = ""
    wanted_from: str | None = None
    wanted_until: str | None = None
    place: str = ""
    language: str = ""
    tags: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sending:
    """What Marketing adds when it sends a lead over. `value` is in minor units, `promise_until` a local day.

    The ticks say so where nothing was promised, nobody knows where they met us, or it is another need of somebody
    whose first one is with Sales.
    """

    promise: str = ""
    promise_until: str | None = None
    no_promise: bool = False
    no_source: bool = False
    another_need: bool = False
    why_now: str = ""
    suggested_action: str = ""
    chance: int | None = None
    value: int | None = None
    override: str = ""


def require_known(new: NewLead) -> None:
    """A lead typed by hand says who it is."""
    person = new.person
    if not (clean_text(person.name) or clean_text(person.organisation)):
        raise RuleError("Write down who it is: a name or an organisation.")


def require_in_order(wanted_from: str | None, wanted_until: str | None) -> None:
    """What they want has a first and perhaps a last day."""
    if wanted_until and not wanted_from:
        raise RuleError("Say from when they want it, too.")
    if wanted_from and wanted_until and wanted_until < wanted_from:
        raise RuleError(
            "They cannot want it until {until} and only from {day} on.",
            until=short_day_and_year(date.fromisoformat(wanted_until)),
            day=short_day_and_year(date.fromisoformat(wanted_from)),
        )


def require_held(lead: Lead) -> None:
    """What Sales has is not Marketing's to change."""
    if lead.state not in HELD_BY_MARKETING:
        raise RuleError("{name} is {state}: wait for the answer.", name=lead.called, state=state_word(lead.state))
