"""What passed through the hall in a month: the queue, the answers, the second chances, the sides skipped."""

from datetime import timedelta
from fractions import Fraction

from twohats.handoff.rules.agreement import Agreement
from twohats.month.rules.answers import Answer, Touch
from twohats.month.rules.figures import HatHours, Prediction, Queue
from twohats.month.rules.reckoning import Share
from twohats.month.store.frame import Frame, days
from twohats.stamp import from_stamp
from twohats.storage.sqlite import Connection

# Imported handoffs, the fast lane and what was undone never waited in the queue.
_QUEUED = "h.undone = 0 AND h.imported = 0 AND h.fast_lane = 0"
_TOO_FAST = timedelta(minutes=2)


def queue(db: Connection, frame: Frame) -> Queue:
    """What waited at the month's begin, what came and went, and what waited at the end of the span."""
    within = "h.decided_at >= ?1 AND h.decided_at < ?2"
    sql = f"""
SELECT coalesce(sum(h.sent_at < ?1 AND (h.decided_at IS NULL OR h.decided_at >= ?1)), 0),
       coalesce(sum(h.sent_at >= ?1 AND h.sent_at < ?2), 0),
       coalesce(sum(h.decision = 'accepted' AND {within}), 0),
       coalesce(sum(h.decision = 'rejected' AND {within}), 0),
       coalesce(sum(h.decision = 'withdrawn' AND {within}), 0),
       coalesce(sum(h.decision = 'lapsed' AND {within}), 0),
       coalesce(sum(h.sent_at < ?2 AND (h.decided_at IS NULL OR h.decided_at >= ?2)), 0)
FROM handoff_item AS h WHERE {_QUEUED}
"""
    return Queue(*(db.first(sql, (frame.begin, frame.end)) or (0,) * 7))


def fast_lane(db: Connection, frame: Frame) -> int:
    """How many came straight to Sales in the month."""
    sql = (
        "SELECT count(*) FROM handoff_item WHERE undone = 0 AND imported = 0 AND fast_lane = 1 "
        "AND sent_at >= ? AND sent_at < ?"
    )
    return int(db.value(sql, (frame.begin, frame.end)))


def imported(db: Connection, frame: Frame) -> int:
    """How many handoffs of the month came in with an import: they never waited in the queue."""
    sql = "SELECT count(*) FROM handoff_item WHERE undone = 0 AND imported = 1 AND sent_at >= ? AND sent_at < ?"
    return int(db.value(sql, (frame.begin, frame.end)))


def answers(db: Connection, frame: Frame) -> list[Answer]:
    """The handoffs decided in the month, with what was promised for them."""
    sql = f"""
SELECT h.decision, h.sent_at, h.decided_at, iif(h.first_touch_at < ?3, h.first_touch_at, NULL),
       coalesce(h.returned_at < ?3, 0), coalesce(r.axis, ''), coalesce(r.name, ''),
       EXISTS (SELECT 1 FROM handoff_item AS p WHERE p.id = h.previous_id AND p.undone = 0),
       a.decision_hours, a.response_hours
FROM handoff_item AS h JOIN handoff_agreement AS a ON a.id = h.agreement_id
LEFT JOIN handoff_reason AS r ON r.id = h.reason_id
WHERE {_QUEUED} AND h.decided_at >= ?1 AND h.decided_at < ?2 ORDER BY h.decided_at, h.id
"""
    return [
        Answer(
            decision,
            from_stamp(sent),
            from_stamp(decided),
            None if touched is None else from_stamp(touched),
            bool(returned),
            axis,
            reason,
            bool(again),
            decision_hours,
            response_hours,
        )
        for decision, sent, decided, touched, returned, axis, reason, again, decision_hours, response_hours in db.all(
            sql, (frame.begin, frame.end, frame.until)
        )
    ]


def touches(db: Connection, frame: Frame) -> list[Touch]:
    """The handoffs first touched in the month."""
    sql = (
        f"SELECT sent_at, first_touch_at FROM handoff_item AS h WHERE {_QUEUED} "
        "AND first_touch_at >= ? AND first_touch_at < ?"
    )
    return [Touch(from_stamp(sent), from_stamp(touched)) for sent, touched in db.all(sql, (frame.begin, frame.end))]


def returns(db: Connection, frame: Frame) -> dict[tuple[str, str], int]:
    """The handoffs returned in the month, by axis and reason."""
    sql = f"""
SELECT coalesce(r.axis, ''), coalesce(r.name, ''), count(*) FROM handoff_item AS h
LEFT JOIN handoff_reason AS r ON r.id = h.return_reason_id
WHERE {_QUEUED} AND h.returned_at >= ? AND h.returned_at < ? GROUP BY 1, 2
"""
    return {(axis, reason): count for axis, reason, count in db.all(sql, (frame.begin, frame.end))}


def prediction(db: Connection, frame: Frame) -> Prediction:
    """What was expected of the deals closed in twelve months, and what they became."""
    sql = (
        "SELECT coalesce(sum(h.chance), 0), coalesce(sum(d.state = 'won'), 0), count(*) FROM sales_deal AS d "
        "JOIN handoff_item AS h ON h.id = d.handoff_id AND h.undone = 0 AND h.chance IS NOT NULL "
        "WHERE d.state IN ('won', 'lost') AND d.closed_on >= ? AND d.closed_on < ?"
    )
    chance, won, closed = db.first(sql, days(frame.twelve)) or (0, 0, 0)
    return Prediction(Fraction(chance, 100), won, closed)


def sides_skipped(db: Connection, frame: Frame) -> Share:
    """Deals from campaigns opened in the month that came without a handoff, or with one nobody read.

    From a campaign is a deal whose handoff names one, or that has no handoff and a channel one pays for or tends.
    Imported deals are left out.
    """
    sql = """
SELECT h.sent_at, h.decided_at FROM sales_deal AS d
LEFT JOIN handoff_item AS h ON h.id = d.handoff_id AND h.undone = 0
LEFT JOIN business_channel AS c ON c.id = d.channel_id
WHERE d.opened_on >= ? AND d.opened_on < ? AND d.batch IS NULL AND d.import_key IS NULL AND (
    (h.imported = 0 AND h.fast_lane = 0 AND h.campaign_uid IS NOT NULL)
    OR (h.id IS NULL AND c.kind IN ('paid', 'owned', 'earned')))
"""
    rows = db.all(sql, days(frame.span))
    skipped = sum(sent is None or from_stamp(decided) - from_stamp(sent) <= _TOO_FAST for sent, decided in rows)
    return Share(skipped, len(rows))


def hours(db: Connection, frame: Frame) -> HatHours:
    """About how long each hat was worn: the quarters of an hour of the month with a step under it."""
    sql = "SELECT hat, count(DISTINCT strftime('%s', at) / 900) FROM business_step WHERE at >= ? AND at < ? GROUP BY 1"
    quarters: dict[str, int] = dict(db.all(sql, (frame.begin, frame.end)))
    return HatHours(Fraction(quarters.get("marketing", 0), 4), Fraction(quarters.get("sales", 0), 4))


def agreement(db: Connection, frame: Frame) -> Agreement:
    """The agreement in force at the end of the as-of day."""
    sql = (
        "SELECT id, decision_hours, response_hours, lapse_days, queue_limit, recycles_most FROM handoff_agreement "
        "WHERE agreed_at < ? ORDER BY id DESC LIMIT 1"
    )
    row = db.first(sql, (frame.until,))
    return Agreement(*row) if row else Agreement()
