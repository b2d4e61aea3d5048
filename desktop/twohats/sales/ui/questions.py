"""The questions that several of Sales' forms ask about a handoff: three marks, and what became of the promise."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from twohats.business.speech import Speech
from twohats.errors import RuleError
from twohats.handoff.rules.handoff import Handoff, Marks
from twohats.handoff.rules.reasons import Reason
from twohats.sales.rules.deals import ACTIVITY_KINDS, Deal, Verdict
from twohats.stamp import to_stamp
from twohats.widgets.column import day_of, say_date
from twohats.widgets.fields import ChoiceField, Field, MomentField, PickField, TextField, Value
from twohats.widgets.label import shown
from twohats.words import many, say

_GLANCE = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)


def kind_words() -> dict[str, str]:
    """What a kind of activity is called."""
    return {kind: say(word) for kind, word in ACTIVITY_KINDS.items()}


def read_kind(said: Value) -> str:
    """The kind of activity that is called so."""
    return next(kind for kind, words in kind_words().items() if words == said)


def say_action(action: str) -> str:
    """A next action: what it is about, or what kind it is where that is all there is of it."""
    return kind_words().get(action, action)


def say_next(due: str | None, action: str, speech: Speech, now: datetime) -> str:
    """When the next action of a deal is due, or how late it is, and what it is; that there is none, else."""
    if due is None:
        return _tr("no next action")
    when = speech.late(due, now) if due < to_stamp(now) else speech.moment(due, now)
    return f"{when} · {say_action(action)}"


def action_asked(kind: str, moment: datetime, subject: str) -> list[Field]:
    """What is to be done, when on the firm's clock, and what about."""
    return [
        ChoiceField("kind", _tr("What"), tuple(kind_words().values()), kind_words()[kind]),
        MomentField("due", _tr("When"), moment),
        TextField("subject", _tr("About"), subject),
    ]


def marks_asked(marks: Marks) -> list[Field]:
    """Right place, time and words? They begin with what is known."""
    words = mark_words()
    choices = tuple(words.values())
    return [
        PickField("right_place", _tr("Right place?"), choices, words[marks.place]),
        PickField("right_time", _tr("Right time?"), choices, words[marks.time]),
        PickField("right_words", _tr("Right words?"), choices, words[marks.words]),
    ]


def mark_words() -> dict[bool | None, str]:
    """What a mark is called."""
    return {True: _tr("yes"), False: _tr("no"), None: _tr("not known")}


def read_marks(values: dict[str, Value]) -> Marks:
    """What was answered; what was not asked is not known."""
    marks = {word: mark for mark, word in mark_words().items()}
    place, time, words = (marks.get(str(values.get(f"right_{axis}"))) for axis in ("place", "time", "words"))
    return Marks(place, time, words)


def is_promise_open(handoff: Handoff | None) -> bool:
    """Whether a promise was made and nobody has said what became of it."""
    return handoff is not None and bool(handoff.promise) and handoff.promise_kept is None


def promise_asked(handoff: Handoff) -> list[Field]:
    """What became of the promise, with a note; they begin with what was said."""
    words = verdict_words()
    return [
        PickField("promise", _tr("The promise"), tuple(words.values()), words[handoff.promise_kept or ""]),
        TextField("promise_note", _tr("About the promise"), handoff.promise_note, _tr("what was different")),
    ]


def verdict_words() -> dict[str, str]:
    """What a verdict on a promise is called; the empty one is none yet."""
    return {"kept": _tr("kept"), "changed": _tr("changed"), "broken": _tr("broken"), "": _tr("not yet")}


def read_verdict(values: dict[str, Value]) -> Verdict | None:
    """What was answered; None where it was not asked or cannot be said yet.

    Raises:
        RuleError: something is said about a promise of which nothing can be said yet.
    """
    if "promise" not in values:
        return None
    verdicts = {word: verdict for verdict, word in verdict_words().items()}
    verdict, note = verdicts[str(values["promise"])], str(values["promise_note"])
    if verdict:
        return Verdict(verdict, note)
    if note.strip():
        raise RuleError("Say whether the promise was kept, changed or broken, or leave its note empty.")
    return None


def about_reason(reason: Reason) -> str:
    """What a reason to give a lead back asks for, and what becomes of the lead."""
    if reason.needs_note:
        return _tr("This reason needs a word of explanation.")
    if reason.withdraws_consent:
        return _tr("Nobody will contact them any more.")
    if reason.recycle_days is None:
        return _tr("Marketing lets them go.")
    days = reason.recycle_days
    return many(days, "Marketing may send them again after 1 day.", "Marketing may send them again after {:,} days.")


def resting(deal: Deal, speech: Speech, now: datetime) -> str:
    """How long a sleeping deal rests still, or that its rest is over."""
    today, day = speech.today(now), speech.day(deal.asleep_until, now)
    if not deal.is_to_wake(today):
        return _tr("asleep until {}").format(day)
    if deal.asleep_until == today.isoformat():
        return _tr("to be called again today")
    return _tr("to be called again since {}").format(day)


def named(known: Sequence[Deal]) -> dict[str, int]:
    """The deals by what the owner calls them; of those called alike, the later ones have a number."""
    by_words: dict[str, int] = {}
    for deal in known:
        words = shown(" · ".join(filter(None, (deal.title, deal.who))), _GLANCE)
        while words in by_words:
            words = f"{words} ({len(by_words) + 1})"
        by_words[words] = deal.id
    return by_words


def next_on_paper(deal: Deal, speech: Speech, now: datetime) -> str:
    """The next action of a deal, or how long it rests, where it is read on another day."""
    rests, due = day_of(deal.asleep_until), speech.clock(deal.next_due)
    if deal.state == "asleep" and rests is not None:
        woken = deal.is_to_wake(speech.today(now))
        return (_tr("to be called again since {}") if woken else _tr("asleep until {}")).format(say_date(rests))
    return f"{say_date(due)} · {say_action(deal.next_action)}" if due else _tr("no next action")
