"""What must hold of every month's figures: the lines add up, and nobody vanishes from the queue."""

from collections.abc import Iterator
from datetime import date

from twohats.business.rules.calendar import month_key, months_between
from twohats.month.figures import compute
from twohats.month.rules.figures import MonthFigures
from twohats.month.store.frozen import digest_of, from_text
from twohats.month.store.meetings import Close, closes
from twohats.storage.sqlite import Connection
from twohats.words import filled, say

_DAYS = (
    "SELECT min(day), max(day) FROM (SELECT sold_on AS day FROM sales_sale UNION ALL SELECT created_on FROM "
    "marketing_lead UNION ALL SELECT substr(sent_at, 1, 10) FROM handoff_item WHERE undone = 0)"
)


def broken_identities(db: Connection) -> list[str]:
    """A plain sentence for each month and identity that does not hold, over all months that have anything."""
    frozen = [trouble for close in closes(db) for trouble in _thawing(close)]
    first, last = db.first(_DAYS) or (None, None)
    if first is None or last is None:
        return frozen
    months = months_between(date.fromisoformat(first), date.fromisoformat(last))
    return [*frozen, *(trouble for month in months for trouble in _troubles(compute(db, month)))]


def _thawing(close: Close) -> Iterator[str]:
    """A closed month still is what was frozen, and its figures foot as well."""
    if digest_of(close.report) != close.digest:
        yield filled(say("{}: what was frozen when the month was closed was altered afterwards."), close.month)
    yield from _troubles(from_text(close.report).figures)


def _troubles(figures: MonthFigures) -> Iterator[str]:
    month, revenue = month_key(figures.month.first), figures.sales.month.revenue
    if sum(line.revenue for line in figures.marketing.by_channel) != revenue:
        yield filled(say("{}: the channels and the unattributed do not add up to the revenue."), month)
    if sum(line.revenue for line in figures.marketing.by_kind) != revenue:
        yield filled(say("{}: the kinds of channels do not add up to the revenue."), month)
    newness = figures.sales.newness
    if sum(one.value for one in (newness.new, newness.repeat, newness.unknown)) != revenue:
        yield filled(say("{}: new, repeat and unknown do not add up to the revenue."), month)
    if sum(week.revenue for week in figures.sales.weeks) != revenue:
        yield filled(say("{}: the weeks do not add up to the month."), month)
    queue = figures.handshake.queue
    out = queue.accepted + queue.rejected + queue.withdrawn + queue.lapsed + queue.closing
    if queue.opening + queue.sent != out:
        yield filled(say("{}: opening and sent handoffs are not those decided and still waiting."), month)
