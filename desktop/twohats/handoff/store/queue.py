"""Reads of the handoffs and the reasons."""

from twohats.business.store.contacts import family_of, stands_for
from twohats.handoff.rules.agreement import Agreement
from twohats.handoff.rules.handoff import Handoff, Marks, Snapshot
from twohats.handoff.rules.reasons import Reason
from twohats.storage.sqlite import Connection

# The last word about a deal; a sale is not one.
LAST_RESULT = (
    "SELECT o.id FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result IN ('won', 'lost', 'reopened') "
    "ORDER BY o.id DESC LIMIT 1"
)

_HANDOFF = f"""
SELECT h.id, {stands_for("h.contact_id")},
       h.need, h.snapshot, h.promise, h.promise_until, h.why_now, h.suggested_action,
       c.name, h.campaign, h.sent_at, h.state, h.decided_at, h.returned_at,
       coalesce(r.name, ''), coalesce(r.axis, ''), iif(h.returned_at IS NULL, h.note, h.return_note),
       h.not_before, h.recyclable, h.chance, h.value, h.acknowledged_at, h.fast_lane,
       h.first_touch_at, h.marked_at, h.right_place, h.right_time, h.right_words, h.promise_kept, h.promise_note,
       a.id, a.decision_hours, a.response_hours, a.lapse_days, a.queue_limit, a.recycles_most,
       coalesce(o.result, ''), o.happened_on, coalesce(o.amount, 0), coalesce(o.objection, ''), o.again_on
FROM handoff_item AS h
LEFT JOIN business_channel AS c ON c.id = h.channel_id
LEFT JOIN handoff_agreement AS a ON a.id = h.agreement_id
LEFT JOIN handoff_reason AS r ON r.id = coalesce(h.return_reason_id, h.reason_id)
LEFT JOIN handoff_outcome AS o ON o.id = ({LAST_RESULT})
"""  # the piece stands above

# What Sales sent back, and Marketing has not put away since: few of all there are, and an index holds them.
UNREAD = (
    "{0}imported = 0 AND ({0}decision IN ('rejected', 'lapsed') OR {0}returned_at IS NOT NULL) "
    "AND coalesce({0}acknowledged_at, '') < coalesce({0}returned_at, {0}decided_at)"
)
# When Marketing got it back, of what came back: a deal that was lost and then given back counts from that.
_BACK_AT = "iif(h.returned_at IS NULL AND o.result = 'lost', o.told_at, coalesce(h.returned_at, h.decided_at))"


def find(db: Connection, handoff_id: int) -> Handoff | None:
    """One handoff."""
    row = db.first(f"{_HANDOFF} WHERE h.id = ?", (handoff_id,))
    return None if row is None else _handoff(row)


def waiting(db: Connection, limit: int = 200) -> list[Handoff]:
    """What waits for a decision, the oldest first."""
    sql = f"{_HANDOFF} WHERE h.state = 'queued' ORDER BY h.sent_at, h.id LIMIT ?"
    return [_handoff(row) for row in db.all(sql, (limit,))]


def came_back(db: Connection, limit: int = 50) -> list[Handoff]:
    """What came back, or was lost, and Marketing has not put away since, the newest first."""
    # The plus keeps SQLite from going through all that are in a state, instead of the few that are found first.
    sql = f"""
{_HANDOFF} WHERE h.id IN (
    SELECT u.id FROM handoff_item AS u WHERE {UNREAD.format("u.")}
    UNION ALL SELECT t.handoff_id FROM handoff_outcome AS t WHERE t.result = 'lost' AND t.told_at IS NOT NULL)
AND coalesce(h.acknowledged_at, '') < {_BACK_AT} AND h.imported = 0
AND (+h.state IN ('rejected', 'returned', 'lapsed')
     OR (+h.state IN ('accepted', 'touched', 'qualified') AND o.result = 'lost' AND o.told_at IS NOT NULL))
AND NOT EXISTS (SELECT 1 FROM handoff_item AS n WHERE n.previous_id = h.id AND n.undone = 0)
ORDER BY {_BACK_AT} DESC, h.id DESC LIMIT ?
"""
    return [_handoff(row) for row in db.all(sql, (limit,))]


def decided_last(db: Connection, since: str) -> Handoff | None:
    """The handoff that Sales answered last, if that was after a stamp."""
    sql = (
        f"{_HANDOFF} WHERE h.decided_at >= ? AND h.decision IN ('accepted', 'rejected') AND h.undone = 0 "
        "AND h.imported = 0 AND h.fast_lane = 0 ORDER BY h.decided_at DESC, h.id DESC LIMIT 1"
    )
    row = db.first(sql, (since,))
    return None if row is None else _handoff(row)


def count_waiting(db: Connection) -> int:
    """How many wait for a decision."""
    return int(db.value("SELECT count(*) FROM handoff_item WHERE state = 'queued'"))


# The plus keeps SQLite from going through all that are in a state, instead of the few of a contact.
_OPEN = (
    "(+h.state = 'queued' OR (+h.state IN ('accepted', 'touched', 'qualified') "
    f"AND coalesce((SELECT x.result FROM handoff_outcome AS x WHERE x.id = ({LAST_RESULT})), '') "
    "NOT IN ('won', 'lost')))"
)
_OF_CONTACT = f"h.contact_id IN {family_of(stands_for('?1'))}"

# The newest of several open handoffs for one need of one contact: there should be none. Only who has several can.
OPEN_TWICE = (
    "SELECT 'handoff_item', max(h.id) FROM handoff_item AS h JOIN business_contact AS c ON c.id = h.contact_id "
    "WHERE h.contact_id IN (SELECT contact_id FROM handoff_item GROUP BY contact_id HAVING count(*) > 1 "
    "UNION ALL SELECT id FROM business_contact WHERE merged_into IS NOT NULL "
    "UNION ALL SELECT merged_into FROM business_contact WHERE merged_into IS NOT NULL) "
    f"AND {_OPEN} GROUP BY coalesce(c.merged_into, c.id), h.need HAVING count(*) > 1"
)


def open_needs(db: Connection, contact_id: int | None) -> list[str]:
    """What a contact needs that waits or is with Sales, with nothing won or lost yet; merged ones count as one."""
    if contact_id is None:
        return []
    return [
        need
        for (need,) in db.all(
            f"SELECT h.need FROM handoff_item AS h WHERE {_OF_CONTACT} AND {_OPEN} ORDER BY h.id", (contact_id,)
        )
    ]


def count_returns(db: Connection, handoff_id: int | None) -> int:
    """How many times in a row a lead came back, ending with this handoff; what was withdrawn never went."""
    sql = (
        "WITH RECURSIVE earlier(id) AS (SELECT ? UNION SELECT h.previous_id FROM handoff_item AS h "
        "JOIN earlier ON h.id = earlier.id WHERE h.previous_id IS NOT NULL) "
        "SELECT count(*) FROM handoff_item AS h JOIN earlier ON earlier.id = h.id "
        "WHERE h.state IN ('rejected', 'returned', 'lapsed')"
    )
    return 0 if handoff_id is None else int(db.value(sql, (handoff_id,)))


def reasons(db: Connection) -> list[Reason]:
    """The reasons to choose from, in their order."""
    sql = (
        "SELECT name, axis, iif(recyclable, recycle_days, NULL), needs_note, withdraws_consent, id "
        "FROM handoff_reason ORDER BY position, id"
    )
    return [Reason(*row) for row in db.all(sql)]


def reason(db: Connection, name: str) -> Reason | None:
    """The reason of this name."""
    return next((reason for reason in reasons(db) if reason.name == name), None)


def _handoff(row: tuple[object, ...]) -> Handoff:
    identity, contact_id, need, snapshot, *facts = row[:25]
    right, kept, terms, result = row[25:28], row[28:30], row[30:36], row[36:]
    marks = Marks(*(None if one is None else bool(one) for one in right))
    agreement = Agreement() if terms[0] is None else Agreement(*terms)  # type: ignore[arg-type]  # as the schema has it
    return Handoff(  # type: ignore[call-arg]  # the columns are typed by the schema
        identity,  # type: ignore[arg-type]
        contact_id,  # type: ignore[arg-type]
        need,  # type: ignore[arg-type]
        Snapshot.from_json(str(snapshot)),
        *facts,  # type: ignore[arg-type]
        marks,
        *kept,
        agreement,
        *result,
    )


def is_untouched(db: Connection) -> bool:
    """Whether nobody is in the book, so that nothing can have been handed over."""
    tables = ("business_contact", "handoff_item")
    return not any(db.value(f"SELECT EXISTS (SELECT 1 FROM {table})") for table in tables)
