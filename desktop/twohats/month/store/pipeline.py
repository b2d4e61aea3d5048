"""Sales' side of a month: deals open as of the day, won and lost, follow-ups, and what each month brought."""

from collections.abc import Sequence
from datetime import date

from twohats.business.rules.calendar import Period, local_day, month_key, months_between, weeks_of_month
from twohats.business.rules.targets import week_targets
from twohats.business.store.contacts import goes_by, stands_for
from twohats.month.rules.figures import NOT_SAID, Closed, LostLine, MonthLine, Quotes, WeekLine
from twohats.month.rules.pipeline import OpenDeal
from twohats.month.rules.reckoning import Share
from twohats.month.store.frame import Frame, days
from twohats.month.store.money import LEFT_OF_SALE
from twohats.storage.sqlite import Cells, Connection

_LIVE = "('open', 'asleep')"

# The version of a deal in force on a day; an imported one has no day and was in force always.
_OPEN = f"""
SELECT d.id, k.id, d.title, {goes_by("k")}, v.stage_id, s.name, v.state,
       v.amount, v.expected_close, d.opened_on IS NULL, v.from_on IS NULL, d.chance,
       coalesce((SELECT max(w.later) FROM (
           SELECT x.from_on, x.expected_close > lag(x.expected_close) OVER (ORDER BY x.from_on, x.id) AS later
           FROM sales_deal_version AS x WHERE x.deal_id = d.id) AS w WHERE w.from_on >= ?3 AND w.from_on <= ?1), 0),
       coalesce(iif(n.subject = '', n.kind, n.subject), ''), n.due_at
FROM sales_deal AS d
JOIN sales_deal_version AS v ON v.id = (
    SELECT x.id FROM sales_deal_version AS x WHERE x.deal_id = d.id AND (x.from_on IS NULL OR x.from_on <= ?1)
    ORDER BY x.from_on DESC, x.id DESC LIMIT 1)
JOIN sales_stage AS s ON s.id = v.stage_id
LEFT JOIN business_contact AS k ON k.id = {stands_for("d.contact_id")}
LEFT JOIN sales_activity AS n ON n.id = (
    SELECT a.id FROM sales_activity AS a WHERE a.deal_id = d.id AND (a.done_at IS NULL OR a.done_at >= ?2)
    AND a.done_at IS NOT a.due_at ORDER BY a.due_at, a.id LIMIT 1)
WHERE iif(v.state IN {_LIVE}, d.opened_on IS NULL OR d.opened_on <= ?1, d.opened_on <= ?1 AND v.closed_on > ?1)
ORDER BY d.id
"""

# What of an order is still to be sold after a day; a part taken back does not come again, extras come on top.
ORDERS_IN_HAND = """
SELECT * FROM (
    SELECT o.deal_id, o.starts_on, o.ends_on, o.amount - coalesce((
        SELECT sum(s.amount) FROM sales_sale AS s WHERE s.deal_id = o.deal_id AND s.part IS NOT 'extra'
        AND s.reverses_id IS NULL AND s.amount > 0 AND s.sold_on <= ?1), 0) + coalesce((
        SELECT sum(r.amount) FROM sales_sale AS r JOIN sales_sale AS s ON s.id = r.reverses_id
        WHERE s.deal_id = o.deal_id AND s.part IS NOT 'extra' AND s.sold_on > ?1), 0) AS rest
    FROM sales_order AS o WHERE o.ordered_on <= ?1)
WHERE rest > 0
"""


def open_deals(db: Connection, frame: Frame) -> list[OpenDeal]:
    """Every deal open on the as-of day, as it was then."""
    rows = db.all(_OPEN, (frame.as_of.isoformat(), frame.until, frame.month.first.isoformat()))
    return [_open_deal(row, frame.calendar.time_zone) for row in rows]


def _open_deal(row: Cells, zone: str) -> OpenDeal:
    *who, expected, undated, taken_in, chance, moved, action, due = row
    identity, contact_id, title, customer, stage_id, stage, state, amount = who
    return OpenDeal(
        id=identity,
        contact_id=contact_id,
        title=title,
        who=customer,
        stage_id=stage_id,
        stage=stage,
        state=state,
        amount=amount,
        expected=None if expected is None else date.fromisoformat(expected),
        undated=bool(undated),
        taken_in=bool(taken_in),
        chance=chance,
        moved_later=bool(moved),
        next_action=action,
        next_day=None if due is None else local_day(due, zone),
    )


def closed(db: Connection, period: Period, state: str) -> Closed:
    """The deals won or lost in some days; one without an amount is worth nothing."""
    sql = (
        "SELECT count(*), coalesce(sum(amount), 0) FROM sales_deal WHERE state = ? AND closed_on >= ? AND closed_on < ?"
    )
    return Closed(*(db.first(sql, (state, *days(period))) or (0, 0)))


def cancelled(db: Connection, period: Period) -> Closed:
    """Of the deals won in some days, those whose sales were all reversed by their end; of a day to come, at all."""
    sql = """
SELECT count(*), coalesce(sum(d.amount), 0) FROM sales_deal AS d
WHERE d.state = 'won' AND d.closed_on >= ?1 AND d.closed_on < ?2
AND EXISTS (SELECT 1 FROM sales_sale AS b WHERE b.deal_id = d.id AND b.reverses_id IS NOT NULL)
AND NOT EXISTS (
    SELECT 1 FROM sales_sale AS s WHERE s.deal_id = d.id AND s.reverses_id IS NULL AND s.amount + coalesce((
        SELECT sum(b.amount) FROM sales_sale AS b
        WHERE b.reverses_id = s.id AND (b.sold_on < ?2 OR s.sold_on >= ?2)), 0) > 0)
"""
    return Closed(*(db.first(sql, days(period)) or (0, 0)))


def days_to_close(db: Connection, period: Period) -> list[int]:
    """From opened to won, in days, of the deals won in some days that say when they were opened."""
    sql = (
        "SELECT julianday(closed_on) - julianday(opened_on) FROM sales_deal "
        "WHERE state = 'won' AND closed_on >= ? AND closed_on < ? AND opened_on IS NOT NULL"
    )
    return [round(length) for (length,) in db.all(sql, days(period))]


def sale_amounts(db: Connection, period: Period) -> list[int]:
    """What is left of each sale of some days, less what was reversed until their end; one that is gone is left out."""
    sql = f"""
SELECT rest FROM (SELECT {LEFT_OF_SALE} AS rest FROM sales_sale AS s WHERE s.sold_on >= ?1 AND s.sold_on < ?2)
WHERE rest > 0
"""
    return [rest for (rest,) in db.all(sql, days(period))]


def follow_ups_kept(db: Connection, frame: Frame) -> Share:
    """Planned follow-ups due in the month that were done by the end of their local day."""
    sql = (
        "SELECT due_at, iif(done_at < ?3, done_at, NULL) FROM sales_activity "
        "WHERE due_at >= ?1 AND due_at < ?2 AND done_at IS NOT due_at"
    )
    rows = db.all(sql, (frame.begin, frame.end, frame.until))
    zone = frame.calendar.time_zone
    kept = sum(done is not None and local_day(done, zone) <= local_day(due, zone) for due, done in rows)
    return Share(kept, len(rows))


def quotes_sent(db: Connection, period: Period) -> Closed:
    """The quotes sent in some days, each number once, by its last version sent in them."""
    sql = """
SELECT count(*), coalesce(sum(net), 0) FROM (
    SELECT net, row_number() OVER (PARTITION BY number ORDER BY version DESC) AS place
    FROM sales_quote WHERE sent_on >= ? AND sent_on < ?)
WHERE place = 1
"""
    return Closed(*(db.first(sql, days(period)) or (0, 0)))


def quotes_won(db: Connection, period: Period) -> Closed:
    """The quotes accepted in some days."""
    sql = (
        "SELECT count(*), coalesce(sum(net), 0) FROM sales_quote "
        "WHERE answer = 'accepted' AND answered_on >= ? AND answered_on < ?"
    )
    return Closed(*(db.first(sql, days(period)) or (0, 0)))


def quotes(db: Connection, frame: Frame) -> Quotes:
    """The quotes of the days, and those that were out on the last of them, within their days or past them."""
    sql = """
SELECT coalesce(valid_until, '9999') >= ?1, count(*), sum(net) FROM sales_quote
WHERE sent_on <= ?1 AND (answered_on IS NULL OR answered_on > ?1) GROUP BY 1
"""
    out = {bool(valid): Closed(count, value) for valid, count, value in db.all(sql, (frame.as_of.isoformat(),))}
    none = Closed(0, 0)
    return Quotes(quotes_sent(db, frame.span), quotes_won(db, frame.span), out.get(True, none), out.get(False, none))


def in_hand(db: Connection, frame: Frame) -> Closed:
    """The orders of which something is still to be sold after the day, and what."""
    sql = f"SELECT count(*), coalesce(sum(rest), 0) FROM ({ORDERS_IN_HAND})"
    return Closed(*(db.first(sql, (frame.as_of.isoformat(),)) or (0, 0)))


def lost_reasons(db: Connection, frame: Frame) -> tuple[LostLine, ...]:
    """Why deals were lost in twelve months, those of the month first."""
    sql = """
SELECT coalesce(r.name, ?4), coalesce(sum(d.closed_on >= ?1), 0),
       coalesce(sum(iif(d.closed_on >= ?1, d.amount, 0)), 0), count(*)
FROM sales_deal AS d LEFT JOIN sales_lost_reason AS r ON r.id = d.lost_reason_id
WHERE d.state = 'lost' AND d.closed_on >= ?2 AND d.closed_on < ?3 GROUP BY 1 ORDER BY 2 DESC, 4 DESC, 1
"""
    first, after = days(frame.twelve)
    return tuple(LostLine(*row) for row in db.all(sql, (frame.month.first.isoformat(), first, after, NOT_SAID)))


def months(db: Connection, frame: Frame) -> tuple[WeekLine, ...]:
    """The months of a quarter or year, with the revenue up to the day."""
    sql = "SELECT substr(day, 1, 7), sum(amount) FROM sales_day_tally WHERE day >= ? AND day < ? GROUP BY 1"
    revenue: dict[str, int] = dict(db.all(sql, days(frame.span)))
    inside = _keyed(months_between(frame.month.first, frame.month.last))
    return tuple(WeekLine(key, revenue.get(key, 0), frame.targets(key)) for _, key in inside)


def weeks(db: Connection, frame: Frame) -> tuple[WeekLine, ...]:
    """The weeks of the month, clipped to it, with the revenue up to the day."""
    by_day: dict[str, int] = dict(
        db.all(
            "SELECT day, amount FROM sales_day_tally WHERE day >= ? AND day < ?",
            days(frame.span),
        )
    )
    targets = week_targets(frame.month, frame.targets, frame.calendar)
    parts = weeks_of_month(frame.month, frame.calendar.week_start)
    return tuple(
        WeekLine(week.name, sum(by_day.get(day.isoformat(), 0) for day in week.period.days()), target)
        for week, target in zip(parts, targets, strict=True)
    )


def twelve_months(db: Connection, frame: Frame) -> tuple[MonthLine, ...]:
    """The twelve months that end with this one."""
    inside = days(frame.twelve)
    sold = "SELECT substr(day, 1, 7), sum(amount) FROM sales_day_tally WHERE day >= ? AND day < ? GROUP BY 1"
    ended = (
        "SELECT substr(closed_on, 1, 7), sum(state = 'won'), sum(state = 'lost') FROM sales_deal "
        "WHERE state IN ('won', 'lost') AND closed_on >= ? AND closed_on < ? GROUP BY 1"
    )
    revenue: dict[str, int] = dict(db.all(sold, inside))
    deals = {key: (won, lost) for key, won, lost in db.all(ended, inside)}
    return tuple(
        MonthLine(month, revenue.get(key, 0), frame.targets(key), *deals.get(key, (0, 0)))
        for month, key in _keyed(months_between(frame.twelve.first, frame.latest))
    )


def _keyed(months: Sequence[Period]) -> list[tuple[Period, str]]:
    return [(month, month_key(month.first)) for month in months]
