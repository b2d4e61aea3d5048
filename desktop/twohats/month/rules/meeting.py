"""The meeting at the end of a month: what each hat says, what was agreed for the next, and what came of it."""

from dataclasses import dataclass, replace
from datetime import date

from twohats.business.rules.calendar import Period
from twohats.days import month_and_year
from twohats.errors import RuleError
from twohats.words import capital, marked

ACTIONS = 3
DID = marked({"done": "done", "partly": "partly", "not done": "not done"})
_LONGEST = 500
_ALARM_FROM = 6


@dataclass(frozen=True, slots=True)
class Action:
    """One thing agreed for the next month; `did` is one of DID once somebody has said, else empty."""

    words: str
    did: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What was said about a month: why, by each hat, and at most three actions for the next."""

    marketing: str = ""
    sales: str = ""
    actions: tuple[Action, ...] = ()


def checked(meeting: Meeting) -> Meeting:
    """The meeting without empty actions and spaces around.

    Raises:
        RuleError: an answer is too long for its page, there are too many actions, or an answer is not one of DID.
    """
    actions = tuple(
        replace(one, words=one.words.strip(), note=one.note.strip()) for one in meeting.actions if one.words.strip()
    )
    if len(actions) > ACTIONS:
        raise RuleError("Three actions at most: what matters less can wait.")
    texts = (meeting.marketing, meeting.sales, *(one.words + one.note for one in actions))
    if any(len(text) > _LONGEST for text in texts):
        raise RuleError("An answer takes 500 characters at most, so that it fits its page.")
    if any(one.did not in ("", *DID) for one in actions):
        raise RuleError("Say done, partly or not done.")
    return Meeting(meeting.marketing.strip(), meeting.sales.strip(), actions)


def month_said(month: Period) -> str:
    """A month as it begins a sentence: `October 2026`."""
    return capital(month_and_year(month.first))


def require_over(month: Period, today: date) -> None:
    """Refuse to close a month that is not over.

    Raises:
        RuleError: it is not.
    """
    if today < month.after:
        raise RuleError("{month} is not over yet: it can be closed from its end on.", month=month_said(month))


def is_late(today: date) -> bool:
    """Whether the month before should have been closed by now: by the fifth."""
    return today.day >= _ALARM_FROM
