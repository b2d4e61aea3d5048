"""What Marketing did in a month: leads, spend, the leads of each month, the pool, promises and fit."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from twohats.business.rules.calendar import Period, month_key, months_between
from twohats.month.rules.figures import CampaignLine, Cohort, Fit, OpenDecision, Pool
from twohats.month.rules.reckoning import Share, months_later, part_within
from twohats.month.store import money
from twohats.month.store.frame import Frame, days
from twohats.month.store.money import Places
from twohats.storage.sqlite import Connection


@dataclass(frozen=True, slots=True)
class Counts:
    """By channel id, None without one: leads created, handoffs sent and accepted, money spent."""

    leads: dict[int | None, int]
    sent: dict[int | None, int]
    accepted: dict[int | None, int]
    spend: dict[int | None, int]


def counts(db: Connection, frame: Frame) -> Counts:
    """What the month holds, by channel; imported handoffs and the fast lane are in."""
    inside, moments = days(frame.span), (frame.begin, frame.end)
    # The plus: an index by channel holds all that is asked, the one by day does not.
    leads = "SELECT channel_id, count(*) FROM marketing_lead WHERE +created_on >= ? AND +created_on < ? GROUP BY 1"
    sent = "SELECT channel_id, count(*) FROM handoff_item WHERE undone = 0 AND sent_at >= ? AND sent_at < ? GROUP BY 1"
    accepted = (
        "SELECT channel_id, count(*) FROM handoff_item "
        "WHERE undone = 0 AND decision = 'accepted' AND decided_at >= ? AND decided_at < ? GROUP BY 1"
    )
    spend = "SELECT channel_id, sum(amount) FROM marketing_spend WHERE spent_on >= ? AND spent_on < ? GROUP BY 1"
    return Counts(
        dict(db.all(leads, inside)),
        dict(db.all(sent, moments)),
        dict(db.all(accepted, moments)),
        dict(db.all(spend, inside)),
    )


def became_ready(db: Connection, frame: Frame) -> int:
    """How many leads were ready in the days: those sent or accepted, and those that turned ready and still wait for it.

    Whatever was sent had been ready, whatever became of it: once for each time, and so with the fast lane and imports.
    So there are never fewer than were sent, or than were accepted.
    """
    sql = """
WITH RECURSIVE gone(id) AS (
    SELECT id FROM handoff_item WHERE undone = 0 AND sent_at >= ?1 AND sent_at < ?2
    UNION SELECT id FROM handoff_item
    WHERE undone = 0 AND decision = 'accepted' AND decided_at >= ?1 AND decided_at < ?2),
since AS (
    SELECT row_id, before, min(step_id) FROM marketing_change
    WHERE table_name = 'marketing_lead' AND before IS NOT NULL
    AND step_id >= (SELECT coalesce(min(id), 9223372036854775807) FROM business_step WHERE at >= ?2)
    GROUP BY row_id),
turned AS (
    SELECT DISTINCT l.id, l.handoff_id FROM business_step AS p
    JOIN marketing_change AS c ON c.step_id = p.id AND c.table_name = 'marketing_lead'
    JOIN marketing_lead AS l ON l.id = c.row_id LEFT JOIN since AS s ON s.row_id = l.id
    WHERE p.at >= ?1 AND p.at < ?2 AND json_extract(c.after, '$.state') = 'ready'
    AND json_extract(c.before, '$.state') IS NOT 'ready'
    AND coalesce(json_extract(s.before, '$.state'), l.state) = 'ready'),
tried(lead_id, handoff_id) AS (
    SELECT id, handoff_id FROM turned WHERE handoff_id IS NOT NULL
    UNION SELECT t.lead_id, h.previous_id FROM tried AS t JOIN handoff_item AS h ON h.id = t.handoff_id
    WHERE h.previous_id IS NOT NULL)
SELECT (SELECT count(id) FROM gone) + (SELECT count(id) FROM turned)
       - (SELECT count(DISTINCT lead_id) FROM tried WHERE handoff_id IN (SELECT id FROM gone))
"""
    return int(db.value(sql, (frame.begin, frame.end)))


def new_leads(db: Connection, period: Period) -> int:
    """How many leads were created in some days."""
    sql = "SELECT count(*) FROM marketing_lead WHERE created_on >= ? AND created_on < ?"
    return int(db.value(sql, days(period)))


def spent(db: Connection, period: Period) -> tuple[int, int, int]:
    """The money of some days, what of it went to campaigns for later, and the minutes of one's own time."""
    sql = (
        "SELECT coalesce(sum(s.amount), 0), coalesce(sum(iif(m.horizon = 'later', s.amount, 0)), 0), "
        "coalesce(sum(s.minutes), 0) FROM marketing_spend AS s "
        "LEFT JOIN marketing_campaign AS m ON m.id = s.campaign_id WHERE s.spent_on >= ? AND s.spent_on < ?"
    )
    row = db.first(sql, days(period)) or (0, 0, 0)
    return row[0], row[1], row[2]


def cohorts(db: Connection, frame: Frame) -> tuple[Cohort, ...]:
    """The leads of twelve months, and what has become of them by the as-of day, through every sending."""
    sql = """
WITH RECURSIVE again(handoff_id, earlier_id) AS (
    SELECT id, previous_id FROM handoff_item WHERE previous_id IS NOT NULL
    UNION SELECT a.handoff_id, h.previous_id FROM again AS a JOIN handoff_item AS h ON h.id = a.earlier_id
    WHERE h.previous_id IS NOT NULL),
sent AS (
    SELECT id, created_on, handoff_id FROM marketing_lead
    WHERE +created_on >= ?1 AND +created_on < ?2 AND +created_on <= ?4 AND handoff_id IS NOT NULL),
chain AS (
    SELECT id AS lead_id, created_on, handoff_id FROM sent
    UNION ALL SELECT s.id, s.created_on, a.earlier_id FROM again AS a JOIN sent AS s ON s.handoff_id = a.handoff_id),
fate AS (
    SELECT c.created_on, max(coalesce(h.decision = 'accepted' AND h.decided_at < ?3, 0)) AS accepted,
           max(h.id IN (SELECT d.handoff_id FROM sales_deal AS d
               WHERE d.state = 'won' AND d.closed_on <= ?4 AND d.handoff_id IS NOT NULL)) AS won
    FROM chain AS c JOIN handoff_item AS h ON h.id = c.handoff_id AND h.undone = 0 AND +h.sent_at < ?3
    GROUP BY c.lead_id)
SELECT month, sum(leads), sum(sent), sum(accepted), sum(won) FROM (
    SELECT substr(created_on, 1, 7) AS month, count(*) AS leads, 0 AS sent, 0 AS accepted, 0 AS won
    FROM marketing_lead WHERE created_on >= ?1 AND created_on < ?2 AND created_on <= ?4 GROUP BY 1
    UNION ALL SELECT substr(created_on, 1, 7), 0, count(*), sum(accepted), sum(won) FROM fate GROUP BY 1)
GROUP BY 1
"""
    rows = db.all(sql, (*days(frame.twelve), frame.until, frame.as_of.isoformat()))
    found = {row[0]: row[1:] for row in rows}
    months = months_between(frame.twelve.first, frame.latest)
    return tuple(Cohort(month, *found.get(month_key(month.first), ())) for month in months)


# A lead's own words as of a moment: its row before the first change since then, else the row itself.
# The change log holds every update; a handoff taken in later with an earlier day counts from that day.
_KEPT_IN_TOUCH = """
WITH since AS (
    SELECT row_id, before, min(step_id) FROM marketing_change
    WHERE table_name = 'marketing_lead' AND before IS NOT NULL AND row_id > ?3 AND row_id <= ?4
    AND step_id >= (SELECT coalesce(min(id), 9223372036854775807) FROM business_step WHERE at >= ?1)
    GROUP BY row_id),
was AS (
    SELECT iif(s.before IS NULL, l.state, json_extract(s.before, '$.state')) AS state,
           iif(s.before IS NULL, l.state_at, json_extract(s.before, '$.state_at')) AS state_at,
           iif(s.before IS NULL, l.not_before, json_extract(s.before, '$.not_before')) AS not_before,
           iif(s.before IS NULL OR EXISTS (SELECT 1 FROM handoff_item AS n
                WHERE n.id = l.handoff_id AND n.undone = 0 AND n.sent_at < ?1),
               l.handoff_id, json_extract(s.before, '$.handoff_id')) AS handoff_id
    FROM marketing_lead AS l LEFT JOIN since AS s ON s.row_id = l.id
    WHERE l.id > ?3 AND l.id <= ?4 AND +l.created_on <= ?2
    AND (l.state = 'nurturing' OR l.handoff_id IS NOT NULL OR s.before IS NOT NULL)),
answered AS (
    SELECT t.state, t.state_at, t.not_before, h.id AS handoff, h.decision, h.recyclable, h.not_before AS again,
           iif(h.decided_at < ?1, h.decided_at, NULL) AS decided_at,
           iif(h.returned_at < ?1, h.returned_at, NULL) AS returned_at,
           (SELECT max(o.id) FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.happened_on <= ?2
            AND o.result IN ('won', 'lost', 'reopened')) AS outcome
    FROM was AS t LEFT JOIN handoff_item AS h ON h.id = t.handoff_id AND h.undone = 0)
SELECT iif(handoff IS NULL OR state_at > coalesce(returned_at, iif(o.result = 'lost', o.told_at, NULL), decided_at),
           not_before,
           coalesce(iif(returned_at IS NULL, o.again_on, NULL), again, not_before)) AS ripe, count(*)
FROM answered LEFT JOIN handoff_outcome AS o ON o.id = outcome
WHERE CASE WHEN handoff IS NULL THEN state
      WHEN decided_at IS NULL THEN 'in handoff'
      WHEN decision = 'accepted' AND returned_at IS NULL AND o.result IS NOT 'lost' THEN 'with sales'
      WHEN state_at > coalesce(returned_at, iif(o.result = 'lost', o.told_at, NULL), decided_at) THEN state
      WHEN decision = 'withdrawn' THEN 'ready'
      WHEN (decision = 'rejected' OR returned_at IS NOT NULL) AND recyclable = 0 THEN 'disqualified'
      ELSE 'nurturing' END = 'nurturing'
GROUP BY 1
"""


def ripening(db: Connection, frame: Frame) -> dict[date | None, int]:
    """How many leads are kept in touch with as of the day, by the day they may be sent again."""
    found: Counter[str | None] = Counter()
    for block in db.blocks("marketing_lead"):
        found += Counter(dict(db.all(_KEPT_IN_TOUCH, (frame.until, frame.as_of.isoformat(), *block))))
    return {None if ripe is None else date.fromisoformat(ripe): count for ripe, count in found.items()}


def pool(ripe: dict[date | None, int], as_of: date) -> Pool:
    """The pool by when it ripens; each span holds the shorter ones."""

    def within(months: int) -> int:
        last = _same_day(as_of, months)
        return sum(count for day, count in ripe.items() if day is not None and as_of < day <= last)

    now = sum(count for day, count in ripe.items() if day is None or day <= as_of)
    return Pool(sum(ripe.values()), now, within(3), within(6), within(12))


def _same_day(day: date, months: int) -> date:
    first = months_later(day, months)
    last = months_later(day, months + 1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def promises(db: Connection, period: Period) -> Share:
    """Promises kept, of those judged on deals that closed in some days."""
    sql = (
        "SELECT coalesce(sum(h.promise_kept = 'kept'), 0), count(h.promise_kept) FROM sales_deal AS d "
        "JOIN handoff_item AS h ON h.id = d.handoff_id AND h.undone = 0 "
        "WHERE d.state IN ('won', 'lost') AND d.closed_on >= ? AND d.closed_on < ?"
    )
    return Share(*(db.first(sql, days(period)) or (0, 0)))


def fit(db: Connection, frame: Frame, known: Places) -> tuple[Fit, ...]:
    """Right place, time, words, by channel, of the handoffs that proved real in twelve months."""
    marks = ", ".join(
        f"coalesce(sum({name}), 0), count({name})" for name in ("right_place", "right_time", "right_words")
    )
    sql = (
        f"SELECT channel_id, {marks} FROM handoff_item WHERE undone = 0 AND qualified_at >= ? AND qualified_at < ? "
        "AND coalesce(right_place, right_time, right_words) IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1"
    )
    return tuple(
        Fit(known.by_id[channel].name, Share(*marks[:2]), Share(*marks[2:4]), Share(*marks[4:]))
        for channel, *marks in db.all(sql, (frame.begin_of(frame.twelve.first), frame.end))
    )


def undecided(db: Connection, as_of: date) -> tuple[OpenDecision, ...]:
    """Campaigns past their day to decide, the longest first."""
    sql = (
        "SELECT name, decide_on FROM marketing_campaign "
        "WHERE decide_on <= ? AND verdict IS NULL AND stage <> 'draft' ORDER BY decide_on, id"
    )
    return tuple(OpenDecision(name, date.fromisoformat(day)) for name, day in db.all(sql, (as_of.isoformat(),)))


def campaigns(db: Connection, frame: Frame) -> tuple[CampaignLine, ...]:
    """The campaigns with anything in the month, those that brought most first."""
    sql = """
SELECT m.uid, m.name, m.starts_on, m.ends_on, m.budget,
       (SELECT count(*) FROM marketing_lead AS l
        WHERE l.campaign_id = m.id AND +l.created_on >= ?1 AND +l.created_on < ?2),
       coalesce((SELECT sum(amount) FROM marketing_spend AS s
                 WHERE s.campaign_id = m.id AND s.spent_on >= ?1 AND s.spent_on < ?2), 0)
FROM marketing_campaign AS m ORDER BY m.id
"""
    revenue = money.campaign_revenue(db, frame.span)
    accepted = _accepted_by_campaign(db, frame)
    lines = [
        CampaignLine(name, leads, accepted.get(uid, 0), revenue.get(uid, 0), spend, _budget(row, frame.month))
        for uid, name, *row, leads, spend in db.all(sql, days(frame.span))
    ]
    alive = [line for line in lines if line.leads or line.accepted or line.revenue or line.spend or line.budget]
    return tuple(sorted(alive, key=lambda line: (-line.revenue, -line.leads, line.name)))


def _accepted_by_campaign(db: Connection, frame: Frame) -> dict[str, int]:
    sql = (
        "SELECT campaign_uid, count(*) FROM handoff_item WHERE undone = 0 AND decision = 'accepted' "
        "AND decided_at >= ? AND decided_at < ? AND campaign_uid IS NOT NULL GROUP BY 1"
    )
    return dict(db.all(sql, (frame.begin, frame.end)))


def _budget(row: list[object], month: Period) -> int | None:
    """The share of a budget that falls on the month by days; one without both days has no share."""
    starts_on, ends_on, budget = row
    if not (isinstance(starts_on, str) and isinstance(ends_on, str) and isinstance(budget, int)):
        return None
    first, after = date.fromisoformat(starts_on), date.fromisoformat(ends_on) + timedelta(days=1)
    inside = Period(first, after).clipped_to(month) if first < after else month.clipped_to(Period(first, first))
    return part_within(budget, Period(first, after), month) if inside.first < inside.after else None
