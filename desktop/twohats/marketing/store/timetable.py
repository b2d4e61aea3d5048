"""Reads what stands on the calendar between two days, and the owner's seasons."""

from datetime import date, timedelta

from twohats.business.rules.calendar import Period
from twohats.marketing.rules.timetable import CampaignDays, Entry, EntryKind, Season, in_order
from twohats.marketing.store.leads import LEAD_STATE, NOT_BEFORE
from twohats.storage.sqlite import Connection
from twohats.words import quoted

_PLACEMENT = """
SELECT p.id, p.starts_on, p.ends_on, c.name, w.words, m.id, m.uid, m.name,
       coalesce(m.ended_on, m.ends_on)
FROM marketing_placement AS p
JOIN marketing_message AS w ON w.id = p.message_id
JOIN marketing_campaign AS m ON m.id = w.campaign_id
JOIN business_channel AS c ON c.id = p.channel_id
"""
_DECISION = "SELECT id, uid, name, decide_on FROM marketing_campaign"


def entries(db: Connection, first: date, after: date) -> list[Entry]:
    """What stands on the calendar from a local day up to, not including, another, in the order of time."""
    span = Period(first, after)
    return in_order([*_placements(db, span), *_decisions(db, span), *_ripe(db, span), *_seasons(db, span)])


def campaign_days(db: Connection, placement_id: int) -> CampaignDays | None:
    """The days of a placement's campaign."""
    sql = (
        "SELECT m.name, m.starts_on, m.ends_on FROM marketing_placement AS p "
        "JOIN marketing_message AS w ON w.id = p.message_id "
        "JOIN marketing_campaign AS m ON m.id = w.campaign_id WHERE p.id = ?"
    )
    row = db.first(sql, (placement_id,))
    return None if row is None else CampaignDays(row[0], _day(row[1]), _day(row[2]))


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None


def decision(db: Connection, campaign_id: int) -> tuple[str, str | None, str | None, str | None] | None:
    """A campaign's name, its start, the day it is decided on, and its verdict; days as text."""
    row = db.first("SELECT name, starts_on, decide_on, verdict FROM marketing_campaign WHERE id = ?", (campaign_id,))
    return None if row is None else (row[0], row[1], row[2], row[3])


def seasons(db: Connection) -> list[Season]:
    """The owner's seasons, as they follow each other in a year."""
    rows = db.all("SELECT id, name, first, last FROM marketing_season ORDER BY first, id")
    return [Season(*row) for row in rows]


def season(db: Connection, season_id: int) -> Season | None:
    """One season."""
    row = db.first("SELECT id, name, first, last FROM marketing_season WHERE id = ?", (season_id,))
    return None if row is None else Season(*row)


def is_empty(db: Connection) -> bool:
    """Whether nothing was ever put on the calendar."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM marketing_placement) OR EXISTS (SELECT 1 FROM marketing_season) "
        "OR EXISTS (SELECT 1 FROM marketing_campaign WHERE decide_on IS NOT NULL)"
    )
    return not db.value(sql)


def firm_uid(db: Connection) -> str:
    """The firm's name in every copy of the file."""
    return str(db.value("SELECT uid FROM business_profile"))


def _placements(db: Connection, span: Period) -> list[Entry]:
    sql = f"{_PLACEMENT} WHERE p.starts_on < ? AND (p.ends_on IS NULL OR p.ends_on >= ?)"
    return [_placement(*row) for row in db.all(sql, (span.after.isoformat(), span.first.isoformat()))]


def _placement(*row: object) -> Entry:
    placement_id, starts_on, ends_on, channel, words, campaign_id, uid, name, stops = row
    return Entry(
        EntryKind.PLACEMENT,
        date.fromisoformat(str(starts_on)),
        _day(ends_on),
        str(name),
        f"{channel} · {quoted(str(words))}",
        int(str(placement_id)),
        int(str(campaign_id)),
        f"{uid}-placement-{placement_id}",
        stops=_day(stops),
    )


def _decisions(db: Connection, span: Period) -> list[Entry]:
    """What is decided already has no day to decide any more."""
    sql = f"{_DECISION} WHERE verdict IS NULL AND decide_on >= ? AND decide_on < ?"
    found = []
    for campaign_id, uid, name, decide_on in db.all(sql, (span.first.isoformat(), span.after.isoformat())):
        day = date.fromisoformat(decide_on)
        name_everywhere = f"{uid}-decision-{campaign_id}"
        found.append(
            Entry(EntryKind.DECISION, day, day, name, "", campaign_id, campaign_id, name_everywhere),
        )
    return found


def _ripe(db: Connection, span: Period) -> list[Entry]:
    """How many leads may be contacted again from each day on; the candidates come by their indexes."""
    sql = f"""
SELECT day, count(*) FROM (
    SELECT {NOT_BEFORE} AS day, {LEAD_STATE} AS stands
    FROM marketing_lead AS l LEFT JOIN handoff_item AS h ON h.id = l.handoff_id
    WHERE l.id IN (SELECT id FROM marketing_lead WHERE not_before >= ?1 AND not_before < ?2
                   UNION SELECT back.id FROM handoff_item AS sent
                   JOIN marketing_lead AS back ON back.handoff_id = sent.id
                   WHERE sent.not_before >= ?1 AND sent.not_before < ?2
                   UNION SELECT lost.id FROM handoff_outcome AS o JOIN marketing_lead AS lost
                   ON lost.handoff_id = o.handoff_id WHERE o.again_on >= ?1 AND o.again_on < ?2))
WHERE stands = 'nurturing' AND day >= ?1 AND day < ?2 GROUP BY day
"""
    found = []
    for text, count in db.all(sql, (span.first.isoformat(), span.after.isoformat())):
        day = date.fromisoformat(text)
        found.append(Entry(EntryKind.RIPE, day, day, "", count=count))
    return found


def _seasons(db: Connection, span: Period) -> list[Entry]:
    return [
        Entry(EntryKind.SEASON, days.first, days.after - timedelta(days=1), one.name, "", one.id)
        for one in seasons(db)
        for days in one.years(span)
    ]
