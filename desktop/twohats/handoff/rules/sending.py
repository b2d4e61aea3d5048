"""What must hold before a lead is sent over."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twohats.business.rules.calendar import people_say
from twohats.errors import RuleError
from twohats.handoff.rules.agreement import Agreement, Asked, Ready
from twohats.words import filled, in_turn, many, say

# Words at the head of a suggested action, and the way of reaching somebody that it takes.
_WAYS = {
    "call": "phone",
    "phone": "phone",
    "ring": "phone",
    "email": "email",
    "e-mail": "email",
    "mail": "email",
    "write": "email",
    "letter": "postal",
    "visit": "door",
}


class Mend(StrEnum):
    """Where a missing condition is put right."""

    REACH = "reach"
    CONSENT = "consent"
    FACTS = "facts"
    SOURCE = "source"
    PROMISE = "promise"
    ANOTHER = "another"
    TIME = "time"
    TOUCH = "touch"
    ACTION = "action"
    VALUE = "value"
    OVERRIDE = "override"
    NOWHERE = ""


@dataclass(frozen=True, slots=True)
class Guard:
    """One condition of sending: whether it holds, what to do where it does not, and where that is done.

    Those that are not `of_the_lead` are settled only while it is sent. `about` names the fact or the way of reaching
    them that is missing, where it is one.
    """

    holds: bool
    done: str
    missing: str
    mend: Mend = Mend.NOWHERE
    of_the_lead: bool = True
    about: str = ""


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the guards look at. Days are local, stamps UTC text.

    Attributes:
        points: the kinds of ways to reach them that are known.
        withdrawn: the ways of reaching them for which they took their consent back.
        enquired: whether they asked us first; else `consent_given` must say that we may write to them.
        source_known: whether the channel is one, or it was said that nobody knows.
        open_for_need: whether this need is in handoff or with Sales already; `other_open` whether another one is.
        recycles: how often in a row it came back.
        last_touch_on: the local day of `last_touch_at`.
    """

    points: frozenset[str]
    withdrawn: frozenset[str]
    enquired: bool
    consent_given: bool
    source_known: bool
    need: str
    promise: str
    no_promise: bool
    open_for_need: bool
    other_open: bool
    another_need: bool
    today: str
    not_before: str | None
    waiting: int
    override: str
    rejected_at: str | None
    last_touch_at: str | None
    recycles: int
    suggested_action: str = ""
    place: str = ""
    wanted_from: str | None = None
    value: int | None = None
    score: int = 0
    last_touch_on: str | None = None


def way_of(action: str) -> str:
    """The way of reaching somebody that a suggested action takes, by its first word; empty where it says none."""
    word = action.strip().partition(" ")[0].strip(",.:;").casefold()
    return _WAYS.get(word, "")


def guards(facts: Readiness, agreement: Agreement) -> tuple[Guard, ...]:
    """The conditions of sending, in the order an owner would look."""
    return (*_about_them(facts), *_about_the_need(facts), *_about_time(facts, agreement), *_agreed(facts, agreement))


def _about_them(facts: Readiness) -> Iterator[Guard]:
    every = bool(facts.points) and facts.points <= facts.withdrawn
    consent = not every and (facts.enquired or facts.consent_given)
    way = way_of(facts.suggested_action)
    yield Guard(
        bool(facts.points),
        say("can be reached"),
        say("add an e-mail address, a phone number or where they are"),
        Mend.REACH,
    )
    yield Guard(
        consent,
        say("may be contacted"),
        say("they asked not to be contacted, or never asked: ask them first"),
        Mend.CONSENT,
    )
    if way in facts.withdrawn and consent:
        missing = say("they do not want to be reached this way: suggest another first action")
        yield Guard(holds=False, done="", missing=missing, mend=Mend.ACTION, of_the_lead=False)
    yield Guard(
        facts.source_known,
        say("it is known where they met us"),
        say("say where they met us, or tick “nobody knows”"),
        Mend.SOURCE,
        of_the_lead=False,
    )


def _about_the_need(facts: Readiness) -> Iterator[Guard]:
    yield Guard(
        bool(facts.need.strip()),
        say("what they need is written down"),
        say("write down what they need"),
        Mend.FACTS,
        about="need",
    )
    yield Guard(
        bool(facts.promise.strip()) or facts.no_promise,
        say("the promise is attached"),
        say("write what we promised, or tick “no promise made”"),
        Mend.PROMISE,
        of_the_lead=False,
    )
    yield Guard(not facts.open_for_need, say("not in handoff already"), say("this need is in handoff already"))
    if facts.other_open and not facts.open_for_need:
        missing = say("something else of theirs is with Sales: tick “another need”")
        yield Guard(facts.another_need, say("it is another need"), missing, Mend.ANOTHER, of_the_lead=False)


def _about_time(facts: Readiness, agreement: Agreement) -> Iterator[Guard]:
    yield Guard(
        facts.not_before is None or facts.not_before <= facts.today,
        say("the time has come"),
        filled(say("leave them alone until {}"), _said(facts.not_before, facts.today)),
        Mend.TIME,
    )
    yield Guard(
        facts.rejected_at is None or (facts.last_touch_at or "") > facts.rejected_at,
        say("something new since it came back"),
        say("first note what is new since it came back"),
        Mend.TOUCH,
    )
    yield Guard(
        facts.recycles <= agreement.recycles_most,
        say("not sent too often"),
        many(facts.recycles, "it came back once: let it go", "it came back {:,} times: let it go"),
    )
    yield Guard(
        facts.waiting < agreement.queue_limit or bool(facts.override.strip()),
        say("the queue has room"),
        filled(say("{} are waiting already: write why this one must go all the same"), facts.waiting),
        Mend.OVERRIDE,
    )


def _agreed(facts: Readiness, agreement: Agreement) -> Iterator[Guard]:
    """What the agreement asks for besides."""
    for one in agreement.ready:
        yield _GUARDS[one.asked](facts, one)


def _asks_phone(facts: Readiness, _: Ready) -> Guard:
    return Guard(
        "phone" in facts.points, say("there is a phone number"), say("add a phone number"), Mend.REACH, about="phone"
    )


def _asks_email(facts: Readiness, _: Ready) -> Guard:
    return Guard(
        "email" in facts.points,
        say("there is an e-mail address"),
        say("add an e-mail address"),
        Mend.REACH,
        about="email",
    )


def _asks_place(facts: Readiness, _: Ready) -> Guard:
    return Guard(
        bool(facts.place),
        say("it is known where they are"),
        say("write down where they are"),
        Mend.FACTS,
        about="place",
    )


def _asks_wanted(facts: Readiness, _: Ready) -> Guard:
    held = facts.wanted_from is not None
    return Guard(
        held, say("it is known when they want it"), say("ask when they want it"), Mend.FACTS, about="wanted_from"
    )


def _asks_value(facts: Readiness, _: Ready) -> Guard:
    missing = say("say what it may be worth")
    return Guard(facts.value is not None, say("its worth is guessed"), missing, Mend.VALUE, of_the_lead=False)


def _asks_score(facts: Readiness, one: Ready) -> Guard:
    missing = filled(say("its score is {}: {} were agreed"), facts.score, one.number)
    return Guard(facts.score >= one.number, filled(say("the score is {} or more"), one.number), missing)


def _asks_touched(facts: Readiness, one: Ready) -> Guard:
    held = facts.last_touch_on is not None and _days_since(facts.last_touch_on, facts.today) <= one.number
    done = many(one.number, "in touch within 1 day", "in touch within {:,} days")
    late = many(one.number, "get in touch: 1 day ago is too long", "get in touch: {:,} days ago is too long")
    return Guard(held, done, late, Mend.TOUCH)


_GUARDS = {
    Asked.PHONE: _asks_phone,
    Asked.EMAIL: _asks_email,
    Asked.PLACE: _asks_place,
    Asked.WANTED: _asks_wanted,
    Asked.VALUE: _asks_value,
    Asked.SCORE: _asks_score,
    Asked.TOUCHED: _asks_touched,
}


def _days_since(day: str, today: str) -> int:
    return (date.fromisoformat(today) - date.fromisoformat(day)).days


def _said(day: str | None, today: str) -> str:
    return people_say(date.fromisoformat(day), date.fromisoformat(today)) if day else ""


def require_all(conditions: tuple[Guard, ...]) -> None:
    """Refuse to send while a condition is missing.

    Raises:
        RuleError: names every missing one.
    """
    missing = [guard.missing for guard in conditions if not guard.holds]
    if missing:
        raise RuleError("Not ready to send: {missing}.", missing=in_turn(missing))
