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
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection

# Handed over by Marketing itself, with a clock that ran.
_OWN = "h.undone = 0 AND h.imported = 0 AND h.fast_lane = 0"
# How the deals of handoffs ended: by the last word on each. What Sales gave back is counted apart.
_ENDED = """
SELECT o.result = 'won', o.amount FROM handoff_item AS h
JOIN handoff_outcome AS o ON o.id = (SELECT max(id) FROM handoff_outcome
     WHERE handoff_id = h.id AND result IN ('won', 'lost', 'reopened'))
WHERE h.undone = 0 AND h.fast_lane = 0 AND h.decision = 'accepted' AND h.returned_at IS NULL
AND o.result <> 'reopened' AND o.happened_on >= ? AND o.happened_on < ?
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


def outlook(db: Connection, quarter: Period, today: date) -> Outlook:
    """What a quarter takes, as it looks on a local day."""
    return _outlook(db, quarter, today, evidence(db, today))


def _outlook(db: Connection, quarter: Period, today: date, found: dict[Measure, Found]) -> Outlook:
    target, sold = target_of(db, quarter), sold_in(db, quarter)
    ratios, missing = choose(found)
    held, expected = (0, 0) if ratios is None else expect(open_since(db), quarter, ratios, today)
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
    sql = (
        "SELECT h.decided_at FROM handoff_item AS h WHERE h.undone = 0 AND h.decision = 'accepted' "
        "AND h.returned_at IS NULL AND coalesce((SELECT result FROM handoff_outcome WHERE handoff_id = h.id "
        "AND result IN ('won', 'lost', 'reopened') ORDER BY id DESC LIMIT 1), 'reopened') = 'reopened'"
    )
    return [local_day(stamp, zone) for (stamp,) in db.all(sql)]


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
    found = {
        Measure.SENT: _share_sent(db, window),
        Measure.ACCEPTED: _share_accepted(db, window, zone),
        Measure.WON: won,
        Measure.MONEY: middle(amounts),
        Measure.DAYS_TO_SEND: middle(_days_to_send(db, window, zone)),
        Measure.DAYS_TO_ACCEPT: middle(_days_to_accept(db, window, zone)),
        Measure.DAYS_TO_SALE: middle(_days_to_sale(db, window, zone)),
        Measure.DAYS_TO_LEADS: middle(_days_to_leads(db, window)),
    }
    guessed = guesses(db)
    return {measure: replace(one, guess=guessed.get(measure.value)) for measure, one in found.items()}


def _days(period: Period) -> tuple[str, str]:
    return period.first.isoformat(), period.after.isoformat()


def _stamps(period: Period, zone: str) -> tuple[str, str]:
    first, after = (to_stamp(day_bounds_utc(day, zone)[0]) for day in (period.first, period.after))
    return first, after


def _between(earlier: date, later: date) -> int:
    return max(0, (later - earlier).days)


def _share_sent(db: Connection, window: Period) -> Found:
    sql = (
        "SELECT coalesce(sum(h.id IS NOT NULL), 0), count(*) FROM marketing_lead AS l "
        "LEFT JOIN handoff_item AS h ON h.id = l.handoff_id AND h.undone = 0 AND h.decision IS NOT 'withdrawn' "
        "WHERE l.created_on >= ? AND l.created_on < ?"
    )
    return Found(*(db.first(sql, _days(window)) or (0, 0)))


def _share_accepted(db: Connection, window: Period, zone: str) -> Found:
    sql = (
        "SELECT coalesce(sum(h.decision = 'accepted'), 0), count(*) FROM handoff_item AS h "
        f"WHERE {_OWN} AND h.decision IN ('accepted', 'rejected', 'lapsed') AND h.decided_at >= ? AND h.decided_at < ?"
    )
    return Found(*(db.first(sql, _stamps(window, zone)) or (0, 0)))


def _endings(db: Connection, window: Period, zone: str) -> tuple[Found, list[int]]:
    """How many of those that ended were won, and the money of each that was; given back is ended, too."""
    rows = db.all(_ENDED, _days(window))
    sql = (
        "SELECT count(*) FROM handoff_item AS h "
        "WHERE h.undone = 0 AND h.fast_lane = 0 AND h.returned_at >= ? AND h.returned_at < ?"
    )
    given_back = int(db.value(sql, _stamps(window, zone)))
    amounts = [amount for won, amount in rows if won]
    return Found(len(amounts), len(rows) + given_back), amounts


def _days_to_send(db: Connection, window: Period, zone: str) -> list[int]:
    sql = (
        "SELECT l.created_on, h.sent_at FROM marketing_lead AS l JOIN handoff_item AS h ON h.id = l.handoff_id "
        f"WHERE {_OWN} AND h.decision IS NOT 'withdrawn' AND h.sent_at >= ? AND h.sent_at < ?"
    )
    rows = db.all(sql, _stamps(window, zone))
    return [_between(date.fromisoformat(created), local_day(sent, zone)) for created, sent in rows]


def _days_to_accept(db: Connection, window: Period, zone: str) -> list[int]:
    sql = (
        "SELECT h.sent_at, h.decided_at FROM handoff_item AS h "
        f"WHERE {_OWN} AND h.decision = 'accepted' AND h.decided_at >= ? AND h.decided_at < ?"
    )
    rows = db.all(sql, _stamps(window, zone))
    return [_between(local_day(sent, zone), local_day(decided, zone)) for sent, decided in rows]


def _days_to_sale(db: Connection, window: Period, zone: str) -> list[int]:
    sql = (
        "SELECT h.decided_at, min(o.happened_on) FROM handoff_item AS h "
        "JOIN handoff_outcome AS o ON o.handoff_id = h.id AND o.result = 'sale' "
        "WHERE h.undone = 0 AND h.fast_lane = 0 AND h.decision = 'accepted' GROUP BY h.id "
        "HAVING min(o.happened_on) >= ? AND min(o.happened_on) < ?"
    )
    return [_between(local_day(at, zone), date.fromisoformat(day)) for at, day in db.all(sql, _days(window))]


def _days_to_leads(db: Connection, window: Period) -> list[int]:
    """For each lead of a campaign: the days since the last start of a placement in the place it came from."""
    sql = (
        "SELECT l.created_on, max(p.starts_on) FROM marketing_lead AS l "
        "JOIN marketing_message AS m ON m.campaign_id = l.campaign_id AND m.id = coalesce(l.message_id, m.id) "
        "JOIN marketing_placement AS p ON p.message_id = m.id AND p.channel_id = l.channel_id "
        "AND p.starts_on <= l.created_on WHERE l.created_on >= ? AND l.created_on < ? GROUP BY l.id"
    )
    rows = db.all(sql, _days(window))
    return [_between(date.fromisoformat(start), date.fromisoformat(created)) for created, start in rows]


class Markers:
    """The last days of the quarters that are planned, for a calendar; `today` gives the firm's day."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def __call__(self, db: Connection, first: date, after: date) -> list[Entry]:
        """Those from `first` up to, not including, `after`."""
        return markers(db, first, after, self._today())


def markers(db: Connection, first: date, after: date, today: date) -> list[Entry]:
    """The last days, in [first, after), to start a placement, to have the leads, and to send them.

    Of the quarter of `today` and the three after it; none of a quarter that lacks nothing or has no plan.
    """
    found, shown = evidence(db, today), Period(first, after)
    entries: list[Entry] = []
    for quarter in quarters_ahead(today, office.profile(db).fiscal_start):
        plan = _outlook(db, quarter, today, found).plan
        if plan is not None and plan.missing:
            entries += (entry for entry in _last_days(plan, quarter) if entry.first in shown)
    return sorted(entries, key=lambda entry: entry.first)


def _last_days(plan: Plan, quarter: Period) -> list[Entry]:
    name, by = name_quarter(quarter), people_say(plan.leads_by, plan.today)
    said = (
        (plan.start_by, f"Last day to start for {name}", f"{plan.leads} leads by {by}"),
        (plan.leads_by, f"Last day for {plan.leads} leads for {name}", f"{plan.sent} to be sent"),
        (plan.send_by, f"Last day to send {plan.sent} for {name}", f"{plan.accepted} to be accepted"),
    )
    return [Entry(EntryKind.LAST_DAY, day, day, words, detail) for day, words, detail in said]
