"""Reads of what became of leads by place, time and words, and of what Sales found at the first conversation.

What became of a lead is read through every sending of it: one that came back and was sent again bears the
handoff of the last sending, which names the one before.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, TypeVar

from twohats.business.rules.calendar import Period, month_key, months_between
from twohats.business.store import office
from twohats.marketing.rules.fit import (
    PARTS_OF_DAY,
    Fit,
    FitRow,
    Season,
    Share,
    View,
    When,
    months_between_held,
    part_of_day,
    weekdays_from,
)
from twohats.marketing.store.firm_clock import Clock
from twohats.storage.sqlite import Cells, Connection

_Counts = Counter[tuple[int, When]]
Key = TypeVar("Key")

_PLACES_SHOWN = 6
_GROUPS_SHOWN = 3
_MONTHS_BACK = 5
_MONTHS_WANTED = 6

# From some handoffs, with what is known of each, to the last sending of the same lead, which the lead names.
_LAST_SENDING = """
WITH RECURSIVE sending AS (
    {first}
    UNION ALL SELECT s.id, h.id, {facts} FROM sending AS s
    JOIN handoff_item AS h ON h.previous_id = s.last AND h.id > s.last)
"""
# Most leads were sent once: they are counted by SQLite, from an index of the handoffs and one of the leads.
_TAKEN_ONCE = """
FROM handoff_item AS h INDEXED BY handoff_item_taken
CROSS JOIN marketing_lead AS l INDEXED BY marketing_lead_handoff ON l.handoff_id = h.id
WHERE h.decision = 'accepted' AND h.undone = 0 AND h.previous_id IS NULL AND h.id > ? AND h.id <= ?
"""
# The few that were sent again are found first: the plus keeps SQLite from going through all that were accepted, and
# so does ALL, since a union without it is made in the order of the ids.
_SENT_AGAIN = "SELECT id FROM handoff_item WHERE previous_id IS NOT NULL"
_ACCEPTED = _LAST_SENDING.format(
    first="SELECT id, id AS last, right_place, right_time, right_words FROM handoff_item "
    f"WHERE id IN ({_SENT_AGAIN} UNION ALL SELECT previous_id FROM handoff_item WHERE previous_id IS NOT NULL) "
    "AND +decision = 'accepted' AND undone = 0",
    facts="s.right_place, s.right_time, s.right_words",
)
_TAKEN_AGAIN = f"""
FROM sending AS s CROSS JOIN marketing_lead AS l ON l.handoff_id = s.last WHERE s.last IN ({_SENT_AGAIN})
"""
_FACTS = "l.channel_id, l.segment_id, l.message_id, l.campaign_id"
_ONCE = (
    f"SELECT h.right_place, h.right_time, h.right_words, {_FACTS}, count(*) {_TAKEN_ONCE} GROUP BY 1, 2, 3, 4, 5, 6, 7"
)
_AGAIN = f"{_ACCEPTED} SELECT l.id, s.right_place, s.right_time, s.right_words, {_FACTS} {_TAKEN_AGAIN} ORDER BY s.id"
_ONCE_AT = f"SELECT l.channel_id, {{time}}, count(*) {_TAKEN_ONCE} AND {{time}} IS NOT NULL GROUP BY 1, 2"
_AGAIN_AT = f"""
{_ACCEPTED}
SELECT channel_id, time, count(*) FROM (SELECT DISTINCT l.id, l.channel_id, {{time}} AS time {_TAKEN_AGAIN})
WHERE time IS NOT NULL GROUP BY 1, 2
"""
_EARNED = _LAST_SENDING.format(
    first="SELECT handoff_id AS id, handoff_id AS last, sum(amount) AS amount FROM handoff_outcome "
    "WHERE result IN ('sale', 'sale withdrawn') AND happened_on <= ?1 GROUP BY handoff_id",
    facts="s.amount",
)
_SOLD = f"""
{_EARNED}
SELECT l.message_id, sum(s.amount) FROM sending AS s CROSS JOIN marketing_lead AS l ON l.handoff_id = s.last
WHERE l.message_id IS NOT NULL GROUP BY 1
"""

# What a view counts by: of the leads that were taken, and of all. Days come counted from the index that holds them
# by place; the rest is counted here, since SQLite would sort a hundred thousand rows to do so.
_TIMES = {
    View.ASKED: "substr(l.created_on, 1, 7)",
    View.WEEKDAY: "l.created_on",
    View.WANTED: "substr(l.wanted_from, 1, 7)",
}
_HOUR = "(substr(asked_at, 12, 2) * 60 + substr(asked_at, 15, 2) + {ahead} + 1440) % 1440 / 60"
_ASKED = (
    "SELECT c.id, l.created_on, count(*) FROM business_channel AS c CROSS JOIN marketing_lead AS l "
    "ON l.channel_id = c.id WHERE l.created_on >= ? AND l.created_on < ? GROUP BY 1, 2"
)
_WEEKDAY = "SELECT channel_id, created_on, count(*) FROM marketing_lead GROUP BY 1, 2"
_WANTED = "SELECT channel_id, substr(wanted_from, 1, 7) FROM marketing_lead WHERE wanted_from >= ? AND wanted_from < ?"
_HOURS = f"SELECT channel_id, {_HOUR} FROM marketing_lead WHERE asked_at IS NOT NULL"


Marks = tuple[int | None, int | None, int | None]


@dataclass(frozen=True, slots=True)
class Taken:
    """So many leads that Sales accepted, once at least, and that are counted by the same.

    `marks` holds what Sales said last on each axis, in the order of the axes; None where it said nothing.
    """

    marks: Marks
    channel_id: int
    segment_id: int | None
    message_id: int | None
    campaign_id: int | None
    leads: int


@dataclass(frozen=True, slots=True)
class Words:
    """The words of messages, and what became of the leads they brought. `sold` in minor units."""

    words: str
    languages: tuple[str, ...]
    accepted: Share
    sold: int


def taken(db: Connection) -> list[Taken]:
    """The leads that Sales accepted in any of their sendings, each once, those that are alike together."""
    counted: Counter[tuple[Any, ...]] = Counter(_taken_again(db).values())
    for *alike, leads in _counted_once(db, _ONCE):
        counted[tuple(alike)] += leads
    return [Taken(alike[:3], *alike[3:], leads) for alike, leads in counted.items()]  # type: ignore[call-arg]  # typed by the schema


def _counted_once(db: Connection, sql: str) -> Iterator[Cells]:
    """What is counted of those that were sent once, block by block of the handoffs: the same may come several times."""
    for block in db.blocks("handoff_item"):
        yield from db.all(sql, block)


def _taken_again(db: Connection) -> dict[int, tuple[Any, ...]]:
    """By the leads that were sent more than once: the newest mark on each axis, and what they are counted by."""
    found: dict[int, tuple[Any, ...]] = {}
    for lead, *alike in db.all(_AGAIN):
        before = found.get(lead, alike)
        marks = (new if new is not None else old for new, old in zip(alike[:3], before[:3], strict=True))
        found[lead] = (*marks, *alike[3:])
    return found


def season(db: Connection, view: View, today: date) -> Season:
    """Accepted of leads, place by time; months around the firm's day, weekdays and hours of all leads."""
    if view is View.HOURS:
        return _hours(db)
    part = _taken_by(db, _TIMES[view])
    if view is View.WEEKDAY:
        columns: tuple[When, ...] = weekdays_from(office.profile(db).week_start)
        weekday_of = cache(lambda day: date.fromisoformat(day).isoweekday())
        return _season(db, view, columns, _count(db.all(_WEEKDAY), weekday_of), _count(part, weekday_of))
    months = _months(view, today)
    bounds = (months[0].first.isoformat(), months[-1].after.isoformat())
    by_key = {month_key(month.first): month for month in months}

    def month_in(day: str) -> Period | None:
        return by_key.get(day[:7])

    rows = db.all(_ASKED, bounds) if view is View.ASKED else _counted(db.all(_WANTED, bounds))
    whole = _count(rows, month_in)
    held = frozenset(when for _, when in whole)
    # Nobody asked in a month: that says something. Nobody wants it in a month: that is not known yet.
    columns = months_between_held(months, held) if view is View.ASKED else tuple(one for one in months if one in held)
    return _season(db, view, columns, whole, _count(part, month_in))


def _hours(db: Connection) -> Season:
    first, last = db.first("SELECT min(asked_at), max(asked_at) FROM marketing_lead") or (None, None)
    if first is None:
        return Season(View.HOURS)
    ahead = Clock(office.profile(db).time_zone, first, last).ahead_at("asked_at")
    whole = _count(_counted(db.all(_HOURS.format(ahead=ahead))), part_of_day)
    part = _count(_taken_by(db, _HOUR.format(ahead=ahead)), part_of_day)
    return _season(db, View.HOURS, PARTS_OF_DAY, whole, part)


def _taken_by(db: Connection, time: str) -> list[Cells]:
    """The leads that Sales accepted by channel and time, with how many there are of it; the same may come again."""
    return [*_counted_once(db, _ONCE_AT.format(time=time)), *db.all(_AGAIN_AT.format(time=time))]


def _counted(rows: Iterable[Cells]) -> list[Cells]:
    """Rows of a channel and a time, each with how many there are of it."""
    return [(*row, count) for row, count in Counter(rows).items()]


def _count(rows: Iterable[Cells], place_in: Callable[[Any], When | None]) -> _Counts:
    """Rows of a channel, a time and a count, by channel and column; what is outside every column is left out."""
    counts: _Counts = Counter()
    for channel, text, count in rows:
        if (when := place_in(text)) is not None:
            counts[channel, when] += count
    return counts


def _months(view: View, today: date) -> tuple[Period, ...]:
    """The months a view may show: half a year up to this one, or half a year to both sides."""
    if view is View.ASKED:
        return months_between(_away(today, -_MONTHS_BACK), today)
    return months_between(_away(today, -_MONTHS_WANTED), _away(today, _MONTHS_WANTED))


def _away(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _season(db: Connection, view: View, columns: tuple[When, ...], whole: _Counts, part: _Counts) -> Season:
    leads: Counter[int] = Counter()
    for (channel, _), count in whole.items():
        leads[channel] += count
    names: dict[int, str] = dict(db.all("SELECT id, name FROM business_channel"))
    order = sorted(leads, key=lambda channel: (-leads[channel], names[channel]))
    shares = {one: tuple(Share(part[one, when], whole[one, when]) for when in columns) for one in order}
    return Season(
        view,
        columns,
        tuple((names[one], shares[one]) for one in order[:_PLACES_SHOWN]),
        tuple(sum(column, Share()) for column in zip(*shares.values(), strict=True)),
        sum(leads.values()),
        (len(order[_PLACES_SHOWN:]), sum(leads[one] for one in order[_PLACES_SHOWN:])),
    )


def leads_by(accepted: Iterable[Taken], key: Callable[[Taken], Key]) -> Counter[Key]:
    """How many leads there are of each."""
    counts: Counter[Key] = Counter()
    for one in accepted:
        counts[key(one)] += one.leads
    return counts


def words(db: Connection, accepted: Sequence[Taken], today: str, most: int) -> tuple[Words, ...]:
    """The words that brought most leads. The same words in two campaigns or languages are one line.

    Their money is what was sold up to a local day.
    """
    leads: dict[int, int] = dict(
        db.all("SELECT message_id, count(*) FROM marketing_lead WHERE message_id IS NOT NULL GROUP BY message_id")
    )
    if not leads:
        return ()
    took = leads_by(accepted, lambda one: one.message_id)
    sold: dict[int, int] = dict(db.all(_SOLD, (today,)))
    shares: dict[str, Share] = {}
    money: Counter[str] = Counter()
    languages: dict[str, set[str]] = {}
    for message, text, language in db.all("SELECT id, words, language FROM marketing_message ORDER BY id"):
        if message in leads:
            shares[text] = shares.get(text, Share()) + Share(took[message], leads[message])
            money[text] += sold.get(message, 0)
            languages.setdefault(text, set()).update({language} - {""})
    order = sorted(shares, key=lambda text: (-shares[text].whole, text))[:most]
    return tuple(Words(text, tuple(sorted(languages[text])), shares[text], money[text]) for text in order)


def fit(db: Connection, accepted: Sequence[Taken]) -> Fit:
    """What Sales found: right place, time and words, by the segment and the place that the lead has now.

    A lead is counted once on each axis, by the newest mark of all its sendings. Handoffs of the fast lane have
    no lead behind them and no place that Marketing chose: they are left out.
    """
    marked = [one for one in accepted if one.marks != (None, None, None)]
    groups: dict[tuple[int | None, int], list[Taken]] = {}
    for one in marked:
        groups.setdefault((one.segment_id, one.channel_id), []).append(one)
    counted = {group: _found(leads) for group, leads in groups.items()}
    segments: dict[int | None, str] = {None: "", **dict(db.all("SELECT id, name FROM marketing_segment"))}
    channels: dict[int, str] = dict(db.all("SELECT id, name FROM business_channel"))
    order = sorted(counted, key=lambda group: (-sum(share.whole for share in counted[group]), group[1], group[0] or 0))
    rows = [FitRow(segments[group[0]], channels[group[1]], counted[group]) for group in order[:_GROUPS_SHOWN]]
    total = [FitRow(None, None, _found(marked))] if len(order) > 1 else []
    return Fit((*total, *rows), sum(one.leads for one in marked), len(order[_GROUPS_SHOWN:]))


def _found(leads: Sequence[Taken]) -> tuple[Share, ...]:
    """Yes, of yes and no, on each axis."""
    said = ([(mark, one.leads) for one in leads if (mark := one.marks[axis]) is not None] for axis in range(3))
    return tuple(Share(sum(mark * count for mark, count in axis), sum(count for _, count in axis)) for axis in said)
