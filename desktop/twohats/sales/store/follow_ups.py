"""Reads of what Sales has to do and did: by view, by day, and with whom."""

from array import array
from collections.abc import Sequence
from datetime import date, datetime

from twohats.business.rules.calendar import day_bounds_utc
from twohats.business.store import office
from twohats.business.store.contacts import family_of, found_by, goes_by, reached_by, stands_for
from twohats.sales.rules.follow_ups import APPOINTMENTS, Activity, Days, days_of
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.sqlite import Connection

_FROM = f"""
FROM sales_activity AS a
LEFT JOIN sales_deal AS d ON d.id = a.deal_id
LEFT JOIN sales_stage AS s ON s.id = d.stage_id
LEFT JOIN business_contact AS k ON k.id = {stands_for("coalesce(a.contact_id, d.contact_id)")}
"""

# The rest is joined where somebody asks for it: 600,000 that are done need none of it.
_OF_DEAL = "LEFT JOIN sales_deal AS d ON d.id = a.deal_id"

_ACTIVITY = f"""
SELECT a.id, a.deal_id, k.id, a.due_at, a.kind, a.subject, {goes_by("k")},
       coalesce(d.title, ''), coalesce(s.name, ''), d.amount, {reached_by("k", "phone")}, {reached_by("k", "email")},
       a.done_at, a.outcome {_FROM}
"""  # the pieces stand above

_TO_DO = "a.done_at IS NULL AND (d.id IS NULL OR d.state IN ('open', 'asleep'))"
_VIEWS = {
    "late": f"{_TO_DO} AND a.due_at < :now",
    "today": f"{_TO_DO} AND a.due_at >= :now AND a.due_at < :tomorrow",
    "tomorrow": f"{_TO_DO} AND a.due_at >= :tomorrow AND a.due_at < :after_tomorrow",
    "week": f"{_TO_DO} AND a.due_at >= :after_tomorrow AND a.due_at < :after_week",
    "later": f"{_TO_DO} AND a.due_at >= :after_week",
    "done": "a.done_at IS NOT NULL",
    "all": _TO_DO,
}

_ORDERS = {
    "due": "a.due_at {way}, a.id {way}",
    "done": "a.done_at {way}, a.id {way}",
    "who": "k.key IS NULL, k.key {way}, a.id {way}",
    "deal": "lower(d.title) {way}, a.id {way}",
    "kind": "a.kind {way}, a.id {way}",
    "subject": "lower(a.subject) {way}, a.id {way}",
    "stage": "s.position {way}, a.id {way}",
    "amount": "d.amount {way}, a.id {way}",
}


_HOLDS = f"lower(a.subject || ' ' || coalesce(d.title, '') || ' ' || {found_by('k')}) LIKE :words ESCAPE '\\'"


def _from_of(asked: str) -> str:
    """What to read for some SQL: the tables it names."""
    if "k." in asked or "s." in asked:
        return _FROM
    return f"FROM sales_activity AS a {_OF_DEAL if 'd.' in asked else ''}"


def follow_up_ids(
    db: Connection, now: datetime, order: str = "due", *, descending: bool = False, words: str = "", view: str = "late"
) -> "array[int]":
    """The ids of what is due in a view at a moment, or was done, those that hold the words."""
    escaped = words.casefold().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").strip()
    holds = f"AND {_HOLDS}" if escaped else ""
    by = _ORDERS[order].format(way="DESC" if descending else "ASC")
    sql = f"SELECT a.id {_from_of(_VIEWS[view] + holds + by)} WHERE {_VIEWS[view]} {holds} ORDER BY {by}"
    cursor, ids = db.execute(sql, {**_bounds(db, now), "words": f"%{escaped}%"}), array("q")
    while block := cursor.fetchmany(4096):
        ids.extend(row[0] for row in block)
    return ids


def _bounds(db: Connection, now: datetime) -> dict[str, str]:
    days: Days = days_of(now, office.calendar(db))
    return {
        "now": days.now,
        "tomorrow": days.tomorrow,
        "after_tomorrow": days.after_tomorrow,
        "after_week": days.after_week,
    }


def counts(db: Connection, now: datetime) -> dict[str, int]:
    """How much there is to do in each view but the one of what is done."""
    views = [view for view in _VIEWS if view not in {"done", "all"}]
    columns = ", ".join(f"count(*) FILTER (WHERE {_VIEWS[view]})" for view in views)
    row = db.execute(
        f"SELECT {columns} FROM sales_activity AS a {_OF_DEAL} WHERE a.done_at IS NULL", _bounds(db, now)
    ).fetchone()
    return dict(zip(views, row, strict=True))


def activities(db: Connection, ids: Sequence[int]) -> list[Activity]:
    """The activities of these ids, in their order; those that are gone are left out."""
    marks = ", ".join("?" * len(ids))
    found = {row[0]: Activity(*row) for row in db.all(f"{_ACTIVITY} WHERE a.id IN ({marks})", list(ids))}
    return [found[one] for one in ids if one in found]


def find(db: Connection, activity_id: int) -> Activity | None:
    """One activity."""
    return next(iter(activities(db, [activity_id])), None)


def of_day(db: Connection, day: date) -> list[Activity]:
    """What is to be done on a local day, in its order."""
    begin, end = day_bounds_utc(day, office.profile(db).time_zone)
    return between(db, to_stamp(begin), to_stamp(end))


def between(db: Connection, first: str, after: str, limit: int = 500) -> list[Activity]:
    """What is to be done from a stamp to before another, in its order."""
    sql = f"{_ACTIVITY} WHERE {_TO_DO} AND a.due_at >= ? AND a.due_at < ? ORDER BY a.due_at, a.id LIMIT ?"
    return [Activity(*row) for row in db.all(sql, (first, after, limit))]


def appointments(db: Connection, after: datetime, until: datetime) -> list[Activity]:
    """The calls, visits and meetings that fell due after a moment, up to and including another."""
    found = between(db, to_stamp(after), to_stamp(until) + "~")
    return [one for one in found if one.kind in APPOINTMENTS and after < from_stamp(one.due_at) <= until]


def said_last(db: Connection, activity: Activity) -> str:
    """The last note of the deal, or of the customer without one: what was noted, or came of the last talk."""
    whose = family_of("?2")
    sql = f"""
SELECT words FROM (
    SELECT words, at FROM sales_note WHERE deal_id IS ?1 AND (?1 IS NOT NULL OR contact_id IN {whose})
    UNION ALL SELECT outcome, done_at FROM sales_activity
    WHERE deal_id IS ?1 AND (?1 IS NOT NULL OR contact_id IN {whose}) AND done_at IS NOT NULL AND outcome <> '')
ORDER BY at DESC LIMIT 1
"""
    return str(db.value(sql, (activity.deal_id, activity.contact_id)) or "")


def promise_of(db: Connection, activity: Activity) -> str:
    """What the customer of the deal was promised."""
    sql = "SELECT h.promise FROM sales_deal AS d JOIN handoff_item AS h ON h.id = d.handoff_id WHERE d.id = ?"
    return str(db.value(sql, (activity.deal_id,)) or "")


def firm_uid(db: Connection) -> str:
    """The firm's name in every copy of the file."""
    return str(db.value("SELECT uid FROM business_profile"))
