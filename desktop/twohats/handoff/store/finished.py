"""Reads of the work that is done and comes back once."""

from twohats.business.store.contacts import goes_by
from twohats.handoff.rules.finished import Finished
from twohats.storage.sqlite import Connection

_FINISHED = f"""
SELECT f.id, k.id, {goes_by("k")}, f.work, f.amount, f.finished_on,
       f.note, h.promise_kept, f.reviewed_at, f.named_at, f.next_at, f.put_away_at
FROM handoff_finished AS f
LEFT JOIN business_contact AS c ON c.id = f.contact_id
LEFT JOIN business_contact AS k ON k.id = coalesce(c.merged_into, c.id)
LEFT JOIN handoff_item AS h ON h.id = f.handoff_id
"""


def find(db: Connection, finished_id: int) -> Finished | None:
    """One finished order."""
    row = db.first(f"{_FINISHED} WHERE f.id = ?", (finished_id,))
    return None if row is None else Finished(*row)


def to_follow(db: Connection, limit: int = 50) -> list[Finished]:
    """The finished orders that Marketing has not put away, the one longest finished first."""
    sql = f"{_FINISHED} WHERE f.put_away_at IS NULL ORDER BY f.finished_on, f.id LIMIT ?"
    return [Finished(*row) for row in db.all(sql, (limit,))]


def count_to_follow(db: Connection) -> int:
    """How many finished orders Marketing has not put away."""
    return int(db.value("SELECT count(*) FROM handoff_finished WHERE put_away_at IS NULL"))


def is_told(db: Connection, deal_uid: str) -> bool:
    """Whether this deal's work came back already."""
    return db.first("SELECT 1 FROM handoff_finished WHERE deal_uid = ?", (deal_uid,)) is not None
