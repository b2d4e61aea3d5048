"""Reads what the backward plan reckons with: the firm's own ratios and lags, its target, and what is there already."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from twohats.business.rules.calendar import Period, day_bounds_utc, local_day, people_say
from twohats.business.rules.targets import target_of_period
from twohats.business.store import office
from twohats.marketing.rules.backward import (
    Found,
    Measure,
    Plan,
    choose,
    expect,
    middle,
    name_quarter,
    plan_backwards,
    quarters_ahead,
    year_back,
)
from twohats.marketing.rules.timetable import Entry, EntryKind
from twohats.marketing.store.audience import Known
from twohats.marketing.store.firm_clock import Clock, day_of
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.words import filled, many, say

# Handed over by Marketing itself, with a clock that ran.
_OWN = "h.undone = 0 AND h.imported = 0 AND h.fast_lane = 0"
_LAST = "SELECT max(id) FROM handoff_outcome WHERE handoff_id = h.id AND result IN ('won', 'lost', 'reopened')"
# What Sales took and has, read from the index of what was taken.
_TAKEN = "handoff_item AS h INDEXED BY handoff_item_taken"
_TAKEN_AND_KEPT = "h.decision = 'accepted' AND h.undone = 0 AND h.returned_at IS NULL"
# How the deals of handoffs ended: by the last word on each. What Sales gave back is counted apart.
_ENDED = f"""
SELECT o.result = 'won', o.amount, count(*) FROM {_TAKEN} CROSS JOIN handoff_outcome AS o ON o.id = ({_LAST})
WHERE {_TAKEN_AND_KEPT} AND h.fast_lane = 0
AND o.result <> 'reopened' AND o.happened_on >= ? AND o.happened_on < ? GROUP BY 1, 2
"""
# Most were never won or lost; only of those that were is the last word looked for.
_OPEN = f"""
SELECT h.decided_at FROM {_TAKEN} WHERE {_TAKEN_AND_KEPT}
AND (NOT EXISTS (SELECT 1 FROM handoff_outcome AS o WHERE o.handoff_id = h.id AND o.result IN ('won', 'lost'))
     OR (SELECT result FROM handoff_outcome WHERE id = ({_LAST})) = 'reopened')
"""
_TO_SEND = f"""
SELECT max(0, {{sent}} - {day_of("l.created_on")}), count(*) FROM handoff_item AS h
CROSS JOIN marketing_lead AS l ON l.handoff_id = h.id
WHERE {_OWN} AND h.decision IS NOT 'withdrawn' AND h.sent_at >= ? AND h.sent_at < ? GROUP BY 1
"""
_TO_ACCEPT = f"""
SELECT max(0, {{decided}} - {{sent}}), count(*) FROM handoff_item AS h
WHERE {_OWN} AND h.decision = 'accepted' AND h.decided_at >= ? AND h.decided_at < ? GROUP BY 1
"""
_TO_SALE = f"""
SELECT max(0, {day_of("s.day")} - {{decided}}), count(*)
FROM (SELECT handoff_id, min(happened_on) AS day FROM handoff_outcome INDEXED BY handoff_outcome_sold
      WHERE result = 'sale' AND result IN ('sale', 'sale withdrawn') GROUP BY handoff_id) AS s
CROSS JOIN {_TAKEN} ON h.id = s.handoff_id
WHERE h.decision = 'accepted' AND h.undone = 0 AND h.fast_lane = 0 AND s.day >= ? AND s.day < ? GROUP BY 1
"""
# From the first stamp of a handoff to the last one.
_SPAN = """
SELECT min(at), max(at) FROM (
    SELECT min(sent_at) AS at FROM handoff_item UNION ALL SELECT max(sent_at) FROM handoff_item
    UNION ALL SELECT min(decided_at) FROM handoff_item UNION ALL SELECT max(decided_at) FROM handoff_item)
"""


@dataclass(frozen=True, slots=True)
class Outlook:
    """A quarter planned backwards. Money in minor units; `target` is None where a month has none.

    `held` of the handoffs that Sales holds may be sold in the quarter, and bring `expected`. `plan` is None
    without a target, or as long as `missing` names what is neither measured nor guessed.
    """

    quarter: Period
    window: Period
    target: int | None
    sold: int
    held: int
    expected: int
    found: dict[Measure, Found]
    missing: tuple[Measure, ...]
    plan: Plan | None


def outlook(db: Connection, quarter: Period, today: date, known: Known | None = None) -> Outlook:
    """What a quarter takes, as it looks on a local day; who asks again hands over what is `known` already."""
    return _outlook(db, quarter, today, _grounds(db, today, known))


@dataclass(frozen=True, slots=True)
class _Grounds:
    """What a plan is made of, whatever the quarter: the measures, and when each was accepted that Sales holds."""

    found: dict[Measure, Found]
    open_since: list[date]


def _grounds(db: Connection, today: date, known: Known | None) -> _Grounds:
    return (known or Known()).of(db, today, lambda: _Grounds(evidence(db, today), open_since(db)))


def _outlook(db: Connection, quarter: Period, today: date, grounds: _Grounds) -> Outlook:
    found = grounds.found
    target, sold = target_of(db, quarter), sold_in(db, quarter)
    ratios, missing = choose(found)
    held, expected = (0, 0) if ratios is None else expect(grounds.open_since, quarter, ratios, today)
    plan = None
    if ratios is not None and target is not None:
        plan = plan_backwards(target, sold + expected, quarter, ratios, today)
    return Outlook(quarter, year_back(today), target, sold, held, expected, found, missing, plan)


def target_of(db: Connection, quarter: Period) -> int | None:
    """What a quarter should bring: the months' own targets, else the firm's for every month."""
    own, every = office.targets(db), office.profile(db).target
    return target_of_period(quarter, lambda month: own.get(month, every), office.calendar(db))


def sold_in(db: Connection, quarter: Period) -> int:
    """The money of sales from handoffs in a quarter, less what was withdrawn."""
    sql = (
        "SELECT coalesce(sum(o.amount), 0) FROM handoff_outcome AS o JOIN handoff_item AS h ON h.id = o.handoff_id "
        "WHERE o.result IN ('sale', 'sale withdrawn') AND h.undone = 0 AND o.happened_on >= ? AND o.happened_on < ?"
    )
    return int(db.value(sql, _days(quarter)))


def open_since(db: Connection) -> list[date]:
    """The local day each handoff was accepted that Sales holds and has neither won nor lost."""
    zone = office.profile(db).time_zone
    return [local_day(stamp, zone) for (stamp,) in db.all(_OPEN)]


def guesses(db: Connection) -> dict[str, int]:
    """The owner's guesses by the name of what is guessed."""
    return dict(db.all("SELECT name, amount FROM marketing_guess"))


def evidence(db: Connection, today: date) -> dict[Measure, Found]:
    """What the last twelve months say of each measure, and what the owner guesses.

    Leads are those that came in them, answers those given in them, endings and first sales those that happened
    in them. Handoffs from imports have no clock of ours and stand only in leads sent, won and first sales; those
    by the fast lane had no lead and are left out.
    """
    window, zone = year_back(today), office.profile(db).time_zone
    won, amounts = _endings(db, window, zone)
    first, last = db.first(_SPAN) or (None, None)
    clock = None if first is None else Clock(zone, first, last)

    def lag(sql: str, bounds: tuple[str, str]) -> Found:
        if clock is None:
            return Found(0, 0)
        asked = sql.format(sent=clock.day_at("h.sent_at"), decided=clock.day_at("h.decided_at"))
        return middle(dict(db.all(asked, bounds)))

    found = {
        Measure.SENT: _share_sent(db, window),
        Measure.ACCEPTED: _share_accepted(db, window, zone),
        Measure.WON: won,
        Measure.MONEY: middle(amounts),
        Measure.DAYS_TO_SEND: lag(_TO_SEND, _stamps(window, zone)),
        Measure.DAYS_TO_ACCEPT: lag(_TO_ACCEPT, _stamps(window, zone)),
        Measure.DAYS_TO_SALE: lag(_TO_SALE, _days(window)),
        Measure.DAYS_TO_LEADS: middle(_days_to_leads(db, window)),
    }
    guessed = guesses(db)
    return {measure: replace(one, guess=guessed.get(measure.value)) for measure, one in found.items()}


def _days(period: Period) -> tuple[str, str]:
    return period.first.isoformat(), period.after.isoformat()


def _stamps(period: Period, zone: str) -> tuple[str, str]:
    first, after = (to_stamp(day_bounds_utc(day, zone)[0]) for day in (period.first, period.after))
    return first, after


def _share_sent(db: Connection, window: Period) -> Found:
    leads = "SELECT count(*) FROM marketing_lead WHERE created_on >= ? AND created_on < ?"
    sent = (
        "SELECT count(*) FROM marketing_lead AS l INDEXED BY marketing_lead_sent "
        "CROSS JOIN handoff_item AS h INDEXED BY handoff_item_answer ON h.id = l.handoff_id "
        "WHERE h.undone = 0 AND h.decision IS NOT 'withdrawn' AND l.handoff_id IS NOT NULL "
        "AND l.created_on >= ? AND l.created_on < ?"
    )
    return Found(int(db.value(sent, _days(window))), int(db.value(leads, _days(window))))


def _share_accepted(db: Connection, window: Period, zone: str) -> Found:
    sql = (
        "SELECT coalesce(sum(h.decision = 'accepted'), 0), count(*) FROM handoff_item AS h "
        f"WHERE {_OWN} AND h.decision IN ('accepted', 'rejected', 'lapsed') AND h.decided_at >= ? AND h.decided_at < ?"
    )
    return Found(*(db.first(sql, _stamps(window, zone)) or (0, 0)))


def _endings(db: Connection, window: Period, zone: str) -> tuple[Found, dict[int, int]]:
    """How many of those that ended were won, and how many of them for what money; given back is ended, too."""
    rows = db.all(_ENDED, _days(window))
    sql = (
        "SELECT count(*) FROM handoff_item AS h "
        "WHERE h.undone = 0 AND h.fast_lane = 0 AND h.returned_at >= ? AND h.returned_at < ?"
    )
    given_back = int(db.value(sql, _stamps(window, zone)))
    amounts: dict[int, int] = {amount: count for won, amount, count in rows if won}
    return Found(sum(amounts.values()), sum(count for _, _, count in rows) + given_back), amounts


def _days_to_leads(db: Connection, window: Period) -> dict[int, int]:
    """For each lead of a campaign: the days since the last start of a placement in the place it came from."""
    sql = (
        f"SELECT {day_of('created_on')} - {day_of('starts_on')}, count(*) FROM ("
        "SELECT l.created_on, max(p.starts_on) AS starts_on FROM marketing_lead AS l "
        "JOIN marketing_message AS m ON m.campaign_id = l.campaign_id AND m.id = coalesce(l.message_id, m.id) "
        "JOIN marketing_placement AS p ON p.message_id = m.id AND p.channel_id = l.channel_id "
        "AND p.starts_on <= l.created_on WHERE l.created_on >= ? AND l.created_on < ? GROUP BY l.id) GROUP BY 1"
    )
    return dict(db.all(sql, _days(window)))


class Markers:
    """The last days of the quarters that are planned, for a calendar; `today` gives the firm's day."""

    def __init__(self, today: Callable[[], date], known: Known | None = None) -> None:
        self._today, self._known = today, known

    def __call__(self, db: Connection, first: date, after: date) -> list[Entry]:
        """Those from `first` up to, not including, `after`."""
        return markers(db, first, after, self._today(), self._known)


def markers(db: Connection, first: date, after: date, today: date, known: Known | None = None) -> list[Entry]:
    """The last days, in [first, after), to start a placement, to have the leads, and to send them.

    Of the quarter of `today` and the three after it; none of a quarter that lacks nothing or has no plan.
    """
    grounds, shown = _grounds(db, today, known), Period(first, after)
    entries: list[Entry] = []
    for quarter in quarters_ahead(today, office.profile(db).fiscal_start):
        plan = _outlook(db, quarter, today, grounds).plan
        if plan is not None and plan.missing:
            entries += (entry for entry in _last_days(plan, quarter) if entry.first in shown)
    return sorted(entries, key=lambda entry: entry.first)


def _last_days(plan: Plan, quarter: Period) -> list[Entry]:
    name, by = name_quarter(quarter), people_say(plan.leads_by, plan.today)
    leads = many(plan.leads, "1 lead", "{:,} leads")
    said = (
        (plan.start_by, filled(say("Last day to start for {}"), name), filled(say("{} by {}", "leads"), leads, by)),
        (
            plan.leads_by,
            filled(say("Last day for {} for {}"), leads, name),
            filled(say("{} to be sent"), plan.sent),
        ),
        (
            plan.send_by,
            filled(say("Last day to send {} for {}"), plan.sent, name),
            filled(say("{} to be accepted"), plan.accepted),
        ),
    )
    return [Entry(EntryKind.LAST_DAY, day, day, words, detail) for day, words, detail in said]
