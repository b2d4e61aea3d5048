"""What Marketing's first page shows: this month, places by time, words, what Sales found, and what runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from twohats.business.rules.calendar import Period, day_bounds_utc, month_of
from twohats.business.store import office
from twohats.marketing.rules.fit import Fit, Season, View
from twohats.marketing.store.fit import Taken, Words, fit, leads_by, season, taken, words
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

WORDS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class RunningCampaign:
    """A campaign that is on. Money in minor units, days local; `sold` is what its leads bought up to the day."""

    id: int
    name: str
    segment: str
    places: str
    starts_on: str | None
    ends_on: str | None
    spent: int
    budget: int | None
    leads: int
    accepted: int
    sold: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Marketing's month so far. Money in minor units.

    Attributes:
        month: the month of the day.
        new_leads: leads created in it.
        new_leads_before: leads created in the month before.
        sent: handoffs sent in it; of them `accepted`, `rejected` (or lapsed) and still `waiting`.
        imported: those of it that came in with an import, accepted and never in the queue.
        spent: what was spent in it.
        budget: the share of the campaigns' budgets that falls on it by days; a campaign without both days has none.
        waiting_campaigns: id and name of each campaign past its day to decide, the longest waiting first.
    """

    month: Period
    new_leads: int
    new_leads_before: int
    sent: int
    accepted: int
    rejected: int
    waiting: int
    imported: int
    spent: int
    budget: int
    waiting_campaigns: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Learned:
    """What all leads so far have taught.

    Attributes:
        season: places by time, in the view that was asked for.
        words: the words that brought most leads.
        fit: what Sales found.
        campaigns: the campaigns that are on.
    """

    season: Season
    words: tuple[Words, ...]
    fit: Fit
    campaigns: tuple[RunningCampaign, ...]


def overview(db: Connection, today: str) -> Overview:
    """The month of a local day as `2026-11-23`."""
    day = date.fromisoformat(today)
    month = month_of(day)
    before = month_of(month.first - timedelta(days=1))
    sent, accepted, rejected, waiting, imported = _handed_over(db, month)
    return Overview(
        month=month,
        new_leads=_new_leads(db, month),
        new_leads_before=_new_leads(db, before),
        sent=sent,
        accepted=accepted,
        rejected=rejected,
        waiting=waiting,
        imported=imported,
        spent=_spent(db, month),
        budget=_budget(db, month),
        waiting_campaigns=waiting_campaigns(db, today),
    )


def learned(db: Connection, today: str, view: View = View.ASKED) -> Learned:
    """What was learned up to a local day, places by the time of a view."""
    of_sales = taken(db)
    return Learned(
        season=season(db, view, date.fromisoformat(today)),
        words=words(db, of_sales, today, WORDS_SHOWN),
        fit=fit(db, of_sales),
        campaigns=running(db, today, of_sales),
    )


def _new_leads(db: Connection, period: Period) -> int:
    sql = "SELECT count(*) FROM marketing_lead WHERE created_on >= ? AND created_on < ?"
    return int(db.value(sql, (period.first.isoformat(), period.after.isoformat())))


def _handed_over(db: Connection, month: Period) -> tuple[int, int, int, int, int]:
    zone = office.profile(db).time_zone
    bounds = (to_stamp(day_bounds_utc(month.first, zone)[0]), to_stamp(day_bounds_utc(month.after, zone)[0]))
    sql = (
        "SELECT coalesce(sum(NOT imported), 0), coalesce(sum(NOT imported AND decision = 'accepted'), 0), "
        "coalesce(sum(NOT imported AND decision IN ('rejected', 'lapsed')), 0), "
        "coalesce(sum(NOT imported AND decision IS NULL), 0), coalesce(sum(imported), 0) FROM handoff_item "
        "WHERE sent_at >= ? AND sent_at < ? AND undone = 0 AND fast_lane = 0 AND decision IS NOT 'withdrawn'"
    )
    row = db.first(sql, bounds) or (0, 0, 0, 0, 0)
    return row[0], row[1], row[2], row[3], row[4]


def _spent(db: Connection, period: Period) -> int:
    sql = "SELECT coalesce(sum(amount), 0) FROM marketing_spend WHERE spent_on >= ? AND spent_on < ?"
    return int(db.value(sql, (period.first.isoformat(), period.after.isoformat())))


def _budget(db: Connection, month: Period) -> int:
    """The share of the campaigns' budgets that falls on the month by days, as the month's page counts it.

    A campaign without both days has no share: nobody can say how much of its budget belongs to one month.
    """
    sql = (
        "SELECT starts_on, ends_on, budget FROM marketing_campaign "
        "WHERE budget > 0 AND starts_on < ? AND ends_on >= ? AND ends_on >= starts_on"
    )
    total = 0
    for first, last, budget in db.all(sql, (month.after.isoformat(), month.first.isoformat())):
        whole = Period(date.fromisoformat(first), date.fromisoformat(last) + timedelta(days=1))
        inside, days = whole.clipped_to(month), (whole.after - whole.first).days
        # From one sum to the next, so that the months of a campaign add up to its budget.
        until, before = (inside.after - whole.first).days, (inside.first - whole.first).days
        total += budget * until // days - budget * before // days
    return total


def waiting_campaigns(db: Connection, today: str) -> tuple[tuple[int, str], ...]:
    """Id and name of each campaign whose day to decide has come without a verdict, the longest waiting first."""
    sql = (
        "SELECT id, name FROM marketing_campaign "
        "WHERE verdict IS NULL AND decide_on <= ? AND stage <> 'draft' ORDER BY decide_on, id"
    )
    return tuple((row[0], row[1]) for row in db.all(sql, (today,)))


_RUNNING = """
SELECT m.id, m.name, coalesce(s.name, ''),
       coalesce((SELECT group_concat(DISTINCT c.name) FROM marketing_message AS w
                 JOIN marketing_placement AS p ON p.message_id = w.id
                 JOIN business_channel AS c ON c.id = p.channel_id WHERE w.campaign_id = m.id), ''),
       m.starts_on, m.ends_on,
       coalesce((SELECT sum(amount) FROM marketing_spend WHERE campaign_id = m.id), 0), m.budget,
       (SELECT count(*) FROM marketing_lead WHERE campaign_id = m.id), m.uid
FROM marketing_campaign AS m LEFT JOIN marketing_segment AS s ON s.id = m.segment_id
WHERE m.stage = 'planned' AND m.verdict IS NULL AND m.starts_on <= ?1
AND (m.ends_on IS NULL OR m.ends_on >= ?1) AND (m.ended_on IS NULL OR m.ended_on > ?1)
ORDER BY m.ends_on IS NULL, m.ends_on, m.id LIMIT 50
"""
_SOLD = """
SELECT h.campaign_uid, sum(o.amount) FROM handoff_outcome AS o JOIN handoff_item AS h ON h.id = o.handoff_id
WHERE o.result IN ('sale', 'sale withdrawn') AND o.happened_on <= ?1 AND h.campaign_uid IS NOT NULL GROUP BY 1
"""


def running(db: Connection, today: str, accepted: Sequence[Taken]) -> tuple[RunningCampaign, ...]:
    """The campaigns that are on, those that end first at the top: planned, begun, neither ended nor decided."""
    rows = db.all(_RUNNING, (today,))
    sold: dict[str, int] = dict(db.all(_SOLD, (today,))) if rows else {}
    took = leads_by(accepted, lambda one: one.campaign_id)
    return tuple(RunningCampaign(*(*row[:9], took[row[0]], sold.get(row[9], 0))) for row in rows)
