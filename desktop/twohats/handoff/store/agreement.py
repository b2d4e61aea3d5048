"""Reads of the agreement: the version in force, those before it, and what is proposed."""

from twohats.handoff.rules.agreement import TERMS, Agreement, Declined, Proposal, ready_from_json
from twohats.storage.sqlite import Connection

_AGREEMENT = (
    "SELECT id, decision_hours, response_hours, lapse_days, queue_limit, recycles_most, leads_per_month, booked_weeks, "
    "ready, agreed_at FROM handoff_agreement"
)


def in_force(db: Connection) -> Agreement:
    """The newest version."""
    return db.remembered("handoff_agreement", lambda: _in_force(db))


def _in_force(db: Connection) -> Agreement:
    row = db.first(f"{_AGREEMENT} ORDER BY id DESC LIMIT 1")
    return Agreement() if row is None else _agreement(row)


def versions(db: Connection) -> list[tuple[Agreement, str]]:
    """Every version with the stamp of its agreement, the newest first; the first one has none."""
    return [(_agreement(row), row[-1]) for row in db.all(f"{_AGREEMENT} ORDER BY id DESC")]


def proposed(db: Connection) -> Proposal | None:
    """What one side signed and the other has not answered."""
    row = db.first("SELECT id, terms, note, proposed_by, proposed_at FROM handoff_proposal WHERE answer IS NULL")
    return None if row is None else Proposal(row[0], Agreement.from_json(row[1]), *row[2:])


def signed(db: Connection) -> dict[int, Proposal]:
    """What each version was proposed as, by its id."""
    sql = "SELECT agreement_id, id, terms, note, proposed_by, proposed_at FROM handoff_proposal WHERE answer = 'signed'"
    return {row[0]: Proposal(row[1], Agreement.from_json(row[2]), *row[3:]) for row in db.all(sql)}


def declined_since(db: Connection, begin: str) -> Declined | None:
    """What was declined from a stamp on, if nothing was proposed after it."""
    sql = (
        "SELECT terms, note, proposed_by, answer_note, answered_at FROM handoff_proposal WHERE answer = 'declined' "
        "AND answered_at >= ? AND id = (SELECT max(id) FROM handoff_proposal)"
    )
    row = db.first(sql, (begin,))
    return None if row is None else Declined(Agreement.from_json(row[0]), *row[1:])


def sent_in(db: Connection, begin: str, end: str) -> int:
    """How many handoffs Marketing sent from a stamp to before another."""
    sql = (
        "SELECT count(*) FROM handoff_item WHERE undone = 0 AND imported = 0 AND fast_lane = 0 "
        "AND sent_at >= ? AND sent_at < ?"
    )
    return int(db.value(sql, (begin, end)))


def _agreement(row: tuple[object, ...]) -> Agreement:
    terms = dict(zip(("id", *TERMS), row, strict=False))
    return Agreement(**terms, ready=ready_from_json(str(row[8])))  # type: ignore[arg-type]  # as the schema has it
