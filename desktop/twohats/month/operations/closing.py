"""The verbs of a month's end: write the meeting down, close the month, reopen it, erase a person from it."""

from collections.abc import Sequence

from twohats import __version__
from twohats.business.rules.calendar import Period, month_key
from twohats.business.store import office
from twohats.business.store.contacts import family_of, stands_for
from twohats.errors import RuleError
from twohats.month.report import report_of
from twohats.month.rules.meeting import Action, Meeting, checked, month_said, require_over
from twohats.month.rules.persons import personal_texts, without_persons
from twohats.month.store import frozen
from twohats.month.store.frame import frame_of
from twohats.month.store.meetings import standing_close
from twohats.storage.sqlite import Connection


def write_meeting(db: Connection, month: Period, meeting: Meeting) -> None:
    """Keep what was said about a month, in the place of what was said before.

    Raises:
        RuleError: the month is closed, or an answer does not fit.
    """
    _require_open(db, month)
    said, key = checked(meeting), month_key(month.first)
    meeting_id = db.value("SELECT id FROM month_meeting WHERE month = ?", (key,))
    if meeting_id is None:
        meeting_id = db.insert("month_meeting", month=key, marketing=said.marketing, sales=said.sales)
    else:
        db.update("month_meeting", meeting_id, marketing=said.marketing, sales=said.sales)
        db.execute("DELETE FROM month_action WHERE meeting_id = ?", (meeting_id,))
    for position, action in enumerate(said.actions, 1):
        db.insert("month_action", meeting_id=meeting_id, position=position, **_action(action))


def _action(action: Action) -> dict[str, str]:
    return {"words": action.words, "did": action.did, "did_note": action.note}


def say_what_was_done(db: Connection, month: Period, told: Sequence[Action]) -> None:
    """Say what came of the actions that a month's meeting had agreed, in their order, also once it is closed.

    Raises:
        RuleError: others were agreed, or a word is not one of DID.
    """
    sql = (
        "SELECT a.id, a.words FROM month_action AS a JOIN month_meeting AS m ON m.id = a.meeting_id "
        "WHERE m.month = ? ORDER BY a.position"
    )
    agreed = db.all(sql, (month_key(month.first),))
    if [words for _, words in agreed] != [one.words for one in told]:
        raise RuleError("Something else was agreed meanwhile: look again.")
    for (action_id, _), one in zip(agreed, checked(Meeting(actions=tuple(told))).actions, strict=True):
        db.update("month_action", action_id, did=one.did, did_note=one.note)


def close_month(db: Connection, month: Period) -> int:
    """Freeze the figures of a month and what was said about it; the id of the close.

    Raises:
        RuleError: the month is not over, or is closed already.
    """
    today = office.today(db)
    require_over(month, today)
    _require_open(db, month)
    report = report_of(db, month)
    text = frozen.to_text(without_persons(report))
    close_id = db.insert(
        "month_close",
        month=month_key(month.first),
        ends_at=frame_of(db, month, None).end,
        closed_at=db.at,
        closed_on=today.isoformat(),
        program=__version__,
        report=text,
        digest=frozen.digest_of(text),
    )
    for one in personal_texts(report):
        db.insert("month_person", close_id=close_id, contact_id=one.contact_id, place=one.place, words=one.words)
    return close_id


def reopen(db: Connection, month: Period, why: str) -> None:
    """Take a close back; the frozen figures stay beside, with the reason.

    Raises:
        RuleError: the month is not closed, or no reason is given.
    """
    close = standing_close(db, month)
    if close is None:
        raise RuleError("{month} is not closed.", month=month_said(month))
    if not why.strip():
        raise RuleError("Say why the month is reopened: it leaves a trace.")
    db.update("month_close", close.id, reopened_at=db.at, reopened_why=why.strip())


def erase_person(db: Connection, contact_id: int) -> int:
    """Take a person out of every closed month, where it then says so; how many texts there were."""
    whose = family_of(stands_for("?1"))
    rows = db.all(f"SELECT id FROM month_person WHERE contact_id IN {whose} AND words IS NOT NULL", (contact_id,))  # noqa: S608
    for (row_id,) in rows:
        db.update("month_person", row_id, words=None, erased_on=office.today(db).isoformat())
    return len(rows)


def _require_open(db: Connection, month: Period) -> None:
    if standing_close(db, month) is not None:
        raise RuleError("{month} is closed. Reopen it to change it.", month=month_said(month))
