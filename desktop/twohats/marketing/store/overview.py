"""What Marketing's first page shows: this month, places by time, words, and what runs."""

from dataclasses import dataclass
from datetime import date, timedelta

from twohats.business.rules.calendar import Period, day_bounds_utc, month_of, months_between
from twohats.business.store import office
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

_MONTHS_SHOWN = 6
_PLACES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Words:
    """A message and what became of the leads it brought."""

    words: str
    accepted: Share


@dataclass(frozen=True, slots=True)
class RunningCampaign:
    """A campaign that is on. Money in minor units, days local."""

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

    `earned` is the revenue of twelve months from handed-over leads, `cost` what was spent in them.
    """

    month: Period
    new_leads: int
    new_leads_before: int
    sent: int
    accepted: int
    rejected: int
    waiting: int
    spent: int
    budget: int
    earned: int
    cost: int
    months: tuple[Period, ...]
    places: tuple[tuple[str, tuple[Share, ...]], ...]
    words: tuple[Words, ...]
    campaigns: tuple[RunningCampaign, ...]


def overview(db: Connection, today: str) -> Overview:
    """Everything on the page, for a local day as `2026-11-23`."""
    day = date.fromisoformat(today)
    month = month_of(day)
    before = month_of(_month_back(month.first, 1))
    months = months_between(_month_back(month.first, _MONTHS_SHOWN - 1), month.first)
    year_back = Period(_month_back(month.first, 11), month.after)
    sent, accepted, rejected, waiting = _handed_over(db, month)
    return Overview(
        month=month,
        new_leads=_new_leads(db, month),
        new_leads_before=_new_leads(db, before),
        sent=sent,
        accepted=accepted,
        rejected=rejected,
        waiting=waiting,
        spent=_spent(db, month),
        budget=_budget(db, month),
        earned=_earned(db, year_back),
        cost=_spent(db, year_back),
        months=months,
        places=_places(db, months),
        words=_words(db),
        campaigns=tuple(running(db, today)),
    )


def _month_back(first: date, months: int) -> date:
    index = first.year * 12 + first.month - 1 - months
    return first.replace(year=index // 12, month=index % 12 + 1)


def _new_leads(db: Connection, period: Period) -> int:
    sql = "SELECT count(*) FROM marketing_lead WHERE created_on >= ? AND created_on < ?"
    return int(db.value(sql, (period.first.isoformat(), period.after.isoformat())))


def _handed_over(db: Connection, month: Period) -> tuple[int, int, int, int]:
    zone = office.profile(db).time_zone
    bounds = (to_stamp(day_bounds_utc(month.first, zone)[0]), to_stamp(day_bounds_utc(month.after, zone)[0]))
    sql = (
        "SELECT count(*), coalesce(sum(decision = 'accepted'), 0), "
        "coalesce(sum(decision IN ('rejected', 'lapsed')), 0), coalesce(sum(decision IS NULL), 0) FROM handoff_item "
        "WHERE sent_at >= ? AND sent_at < ? AND undone = 0 AND imported = 0 AND fast_lane = 0 "
        "AND decision IS NOT 'withdrawn'"
    )
    row = db.first(sql, bounds) or (0, 0, 0, 0)
    return row[0], row[1], row[2], row[3]


def _spent(db: Connection, period: Period) -> int:
    sql = "SELECT coalesce(sum(amount), 0) FROM marketing_spend WHERE spent_on >= ? AND spent_on < ?"
    return int(db.value(sql, (period.first.isoformat(), period.after.isoformat())))


def _budget(db: Connection, month: Period) -> int:
    """The share of the running campaigns' budgets that falls on the month, by days; all of an open-ended one's."""
    sql = "SELECT starts_on, ends_on, budget FROM marketing_campaign WHERE budget > 0 AND starts_on IS NOT NULL"
    total = 0
    for starts_on, ends_on, budget in db.all(sql):
        first = date.fromisoformat(starts_on)
        after = date.fromisoformat(ends_on) + timedelta(days=1) if ends_on else _month_back(first, -12)
        inside = (min(after, month.after) - max(first, month.first)).days
        if inside > 0:
            total += budget * inside // (after - first).days
    return total


def _earned(db: Connection, period: Period) -> int:
    sql = (
        "SELECT coalesce(sum(amount), 0) FROM handoff_outcome "
        "WHERE result IN ('sale', 'sale withdrawn') AND happened_on >= ? AND happened_on < ?"
    )
    return int(db.value(sql, (period.first.isoformat(), period.after.isoformat())))


def _places(db: Connection, months: tuple[Period, ...]) -> tuple[tuple[str, tuple[Share, ...]], ...]:
    """Accepted of leads, place by month they asked; the places with the most leads."""
    sql = (
        "SELECT c.name, substr(l.created_on, 1, 7), count(*), sum(coalesce(h.decision, '') = 'accepted') "
        "FROM marketing_lead AS l JOIN business_channel AS c ON c.id = l.channel_id "
        "LEFT JOIN handoff_item AS h ON h.id = l.handoff_id AND h.undone = 0 "
        "WHERE l.created_on >= ? AND l.created_on < ? GROUP BY 1, 2"
    )
    cells: dict[str, dict[str, Share]] = {}
    for name, month, whole, part in db.all(sql, (months[0].first.isoformat(), months[-1].after.isoformat())):
        cells.setdefault(name, {})[month] = Share(part, whole)
    keys = [month.first.isoformat()[:7] for month in months]
    shown = sorted(cells, key=lambda name: -sum(share.whole for share in cells[name].values()))[:_PLACES_SHOWN]
    return tuple((name, tuple(cells[name].get(key, Share(0, 0)) for key in keys)) for name in shown)


def _words(db: Connection) -> tuple[Words, ...]:
    sql = (
        "SELECT m.words, count(*), sum(coalesce(h.decision, '') = 'accepted') FROM marketing_lead AS l "
        "JOIN marketing_message AS m ON m.id = l.message_id "
        "LEFT JOIN handoff_item AS h ON h.id = l.handoff_id AND h.undone = 0 "
        "GROUP BY m.words ORDER BY 2 DESC, 1 LIMIT 3"
    )
    return tuple(Words(words, Share(part, whole)) for words, whole, part in db.all(sql))


def running(db: Connection, today: str) -> list[RunningCampaign]:
    """The campaigns that are on, those that end first at the top."""
    sql = """
SELECT m.id, m.name, coalesce(s.name, ''),
       coalesce((SELECT group_concat(DISTINCT c.name) FROM marketing_message AS w
                 JOIN marketing_placement AS p ON p.message_id = w.id
                 JOIN business_channel AS c ON c.id = p.channel_id WHERE w.campaign_id = m.id), ''),
       m.starts_on, m.ends_on,
       coalesce((SELECT sum(amount) FROM marketing_spend WHERE campaign_id = m.id), 0), m.budget,
       (SELECT count(*) FROM marketing_lead WHERE campaign_id = m.id),
       (SELECT count(*) FROM marketing_lead AS l JOIN handoff_item AS h ON h.id = l.handoff_id
        WHERE l.campaign_id = m.id AND h.decision = 'accepted' AND h.undone = 0),
       coalesce((SELECT sum(o.amount) FROM handoff_item AS h JOIN handoff_outcome AS o ON o.handoff_id = h.id
                 WHERE h.campaign_uid = m.uid AND o.result IN ('sale', 'sale withdrawn')), 0)
FROM marketing_campaign AS m LEFT JOIN marketing_segment AS s ON s.id = m.segment_id
WHERE m.starts_on <= ?1 AND (m.ends_on IS NULL OR m.ends_on >= ?1)
ORDER BY m.ends_on IS NULL, m.ends_on, m.id LIMIT 50
"""
    return [RunningCampaign(*row) for row in db.all(sql, (today,))]
