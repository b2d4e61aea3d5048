"""Handoffs that nobody answered in time."""

from datetime import datetime

from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

# When a waiting handoff runs out of time, as text that sorts like a stamp.
_LAPSES = "strftime('%Y-%m-%dT%H:%M:%fZ', h.sent_at, '+' || a.lapse_days || ' days')"
_WAITING = "FROM handoff_item AS h JOIN handoff_agreement AS a ON a.id = h.agreement_id WHERE h.state = 'queued'"


def lapse_overdue(db: Connection) -> int:
    """Write down, on the owner's connection, which waiting handoffs ran out of time; how many.

    Each is stamped with the moment it was due, not with today: lapse days after it was sent.
    """
    sql = (
        "UPDATE handoff_item SET decision = 'lapsed', decided_at = due, recyclable = 1 FROM "  # noqa: S608  # from above
        f"(SELECT h.id AS late, {_LAPSES} AS due {_WAITING}) WHERE id = late AND due < ?"
    )
    return int(db.execute(sql, (db.at,)).rowcount)


def count_overdue(db: Connection, now: datetime) -> int:
    """How many waiting handoffs have run out of time and are not marked so yet."""
    return int(db.value(f"SELECT count(*) {_WAITING} AND {_LAPSES} < ?", (to_stamp(now),)))  # from above
