"""Which leads a list shows, in which order: saved views, the words of the filter, what stands behind a figure."""

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from twohats.business.rules.calendar import local_moment, year_before
from twohats.business.rules.profile import NOWHERE
from twohats.business.store import office
from twohats.business.store.contacts import family_of, found_by
from twohats.marketing.rules.behind import Behind
from twohats.marketing.rules.leads import Lead
from twohats.marketing.rules.scoring import points_of
from twohats.marketing.store.leads import LEAD_STATE, NOT_BEFORE, from_of, leads
from twohats.marketing.store.nurture import ripe_condition
from twohats.marketing.store.scoring import held, score_order
from twohats.storage import search
from twohats.storage.sqlite import Connection

Piece = tuple[str, list[object]]

# What each sortable column sorts by; each ends in the id, so that the order is total.
_ORDERS = {
    "created": "l.created_on {way}, l.id {way}",
    "name": "coalesce(k.key, '') = '', k.key {way}, l.id {way}",
    "organisation": "lower(k.organisation) {way}, l.id {way}",
    "need": "lower(l.need) {way}, l.id {way}",
    "channel": "c.key {way}, l.id {way}",
    "campaign": "m.key {way}, l.id {way}",
    "place": "k.place_key {way}, l.id {way}",
    "wanted": "l.wanted_from IS NULL, l.wanted_from {way}, l.id {way}",
    "touched": "(SELECT max(at) FROM marketing_touchpoint AS t WHERE t.lead_id = l.id) {way}, l.id {way}",
    "ripe": f"{NOT_BEFORE} IS NULL, {NOT_BEFORE} {{way}}, l.id {{way}}",
    "state": f"{LEAD_STATE} {{way}}, l.id {{way}}",
    "score": "{score} {way}, l.id {way}",
}

_BACK = "h.state IN ('rejected', 'returned', 'lapsed')"
# The view of those who are kept in touch is cut into spans.
KEPT = "kept"
# So many rows fill the screen while the others are still looked for, among so many at the top of the order.
FIRST, _NEAR = 200, 5_000
# So many are enough while somebody types.
SCREEN = 50
_AT_THE_TOP = {
    "created": "SELECT id FROM marketing_lead ORDER BY created_on {way}, id {way} LIMIT ?",
    "name": "SELECT t.id FROM (SELECT n.id FROM business_contact AS n WHERE n.merged_into IS NULL AND n.key > '' "
    f"ORDER BY n.key {{way}} LIMIT ?) AS n JOIN marketing_lead AS t ON t.contact_id IN {family_of('n.id')}",
}
# Who is called like the words, the last that were written down first, and what they want.
_FOUND = f"""
SELECT t.id FROM (SELECT n.id FROM business_contact_search AS s JOIN business_contact AS n ON n.id = s.rowid
    WHERE business_contact_search MATCH ? AND n.merged_into IS NULL ORDER BY s.rowid DESC LIMIT ?) AS n
JOIN marketing_lead AS t ON t.contact_id IN {family_of("n.id")}
UNION SELECT rowid FROM (SELECT rowid FROM marketing_lead_search WHERE marketing_lead_search MATCH ?
    ORDER BY rowid DESC LIMIT ?)
"""
_HOLDS = f"""
({found_by("k")} || ' ' || lower(coalesce(k.organisation, '') || ' ' || l.need ||
    ' ' || c.name || ' ' || coalesce(m.name, '') || ' ' || coalesce(k.place, ''))) LIKE ? ESCAPE '\\'
"""
# Typed without accents, too.
_BEGINS = """
OR k.id IN (SELECT rowid FROM business_contact_search WHERE business_contact_search MATCH ?)
OR l.id IN (SELECT rowid FROM marketing_lead_search WHERE marketing_lead_search MATCH ?)
"""
# Who came by no place that is known.
_UNKNOWN = "unknown"
# What came in from elsewhere, asked over a year ago, and gave no sign since.
STALE = "stale"
_STALE = f"""
l.batch IS NOT NULL AND l.state = 'new' AND l.created_on < ? AND coalesce(l.wanted_until, l.wanted_from, '') < ?
AND {LEAD_STATE} = 'new' AND NOT EXISTS (SELECT 1 FROM marketing_touchpoint AS t WHERE t.lead_id = l.id AND t.at >= ?)
"""
_VIEWS = {
    "new": f"l.state = 'new' AND {LEAD_STATE} = 'new'",
    "ready": f"{LEAD_STATE} = 'ready'",
    KEPT: f"{LEAD_STATE} = 'nurturing'",
    "back": f"{_BACK} AND {LEAD_STATE} IN ('nurturing', 'ready', 'disqualified')",
}

_BEHIND = {
    "channel": "c.name = ?",
    "asked": "substr(l.created_on, 1, 7) = ?",
    "wanted": "substr(l.wanted_from, 1, 7) = ?",
    "weekday": "(CAST(strftime('%w', l.created_on) AS INTEGER) + 6) % 7 + 1 = ?",
    "segment": "coalesce((SELECT s.name FROM marketing_segment AS s WHERE s.id = l.segment_id), '') = ?",
    "words": "(SELECT w.words FROM marketing_message AS w WHERE w.id = l.message_id) = ?",
    "campaign_id": "l.campaign_id = ?",
    "ripe_on": f"{LEAD_STATE} = 'nurturing' AND {NOT_BEFORE} = ?",
}
# The newest mark of all sendings of a lead that Sales accepted, as the card on the Overview counts it.
_MARK = """
(WITH RECURSIVE sending(id) AS (SELECT l.handoff_id UNION SELECT p.previous_id FROM sending AS s
    JOIN handoff_item AS p ON p.id = s.id WHERE p.previous_id IS NOT NULL)
 SELECT g.{mark} FROM sending AS s JOIN handoff_item AS g ON g.id = s.id
 WHERE g.undone = 0 AND g.decision = 'accepted' AND g.{mark} IS NOT NULL ORDER BY g.id DESC LIMIT 1)
"""
_AXES = {axis: _MARK.format(mark=f"right_{axis}") for axis in ("place", "time", "words")}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which leads, in which order.

    A column's order, a saved view, in the view of those kept in touch the span in which they ripen, the words of the
    filter, what stands behind a figure; all on a local day.
    """

    today: date
    order: str = "created"
    descending: bool = True
    words: str = ""
    view: str = ""
    span: str = ""
    behind: Behind | None = None


def lead_ids(db: Connection, choice: Choice) -> "array[int]":
    """The ids of the leads of a choice, in its order."""
    score, bound = score_order(db, choice.today) if choice.order == "score" else ("", [])
    pieces = [*_of_view(db, choice), *_of_words(choice.words), *_of_figure(choice.behind)]
    order = _order(choice, score)
    if pieces:
        # To go along the index of the days would fetch each lead from another page; sorting afterwards is faster.
        order = order.replace("l.created_on", "+l.created_on")
    where = " AND ".join(f"({sql})" for sql, _ in pieces) or "1"
    values = [value for _, held in pieces for value in held]
    ids = _all(db, f"SELECT l.id {from_of(where, order)} WHERE {where} ORDER BY {order}", [*values, *bound])
    return _at_hours(db, ids, choice.behind)


def first_ids(db: Connection, choice: Choice) -> "array[int] | None":
    """The first of them, found at once; None where they cannot be, or too few of them to fill the screen.

    Of those that are found by words, what is found at once shows as it is.
    """
    near = _near(choice)
    if near is None or choice.behind is not None:
        return None
    pieces = [(f"l.id IN ({near[0]})", near[1]), *_of_view(db, choice)]
    where = " AND ".join(f"({sql})" for sql, _ in pieces)
    values = [*(value for _, held in pieces for value in held), FIRST]
    order = _order(choice)
    ids = _all(db, f"SELECT l.id {from_of(where, order)} WHERE {where} ORDER BY {order} LIMIT ?", values)
    return ids if len(ids) == FIRST or (ids and choice.words.strip()) else None


def _near(choice: Choice) -> Piece | None:
    """Where the first of them are looked for: at the top of the order, or among those called like the words."""
    if choice.words.strip():
        many = _NEAR if choice.view else SCREEN
        called, wanted = (search.matching(choice.words, column) for column in ("who", "need"))
        return (_FOUND, [called, many, wanted, many]) if called and choice.order != "score" else None
    many = _NEAR if choice.view else 2 * FIRST
    at_the_top = _AT_THE_TOP.get(choice.order)
    return None if at_the_top is None else (at_the_top.format(way=_way(choice)), [many])


def _way(choice: Choice) -> str:
    return "DESC" if choice.descending else "ASC"


def _order(choice: Choice, score: str = "") -> str:
    return _ORDERS[choice.order].format(way=_way(choice), score=score)


def _all(db: Connection, sql: str, values: Sequence[object]) -> "array[int]":
    cursor, ids = db.execute(sql, values), array("q")
    while block := cursor.fetchmany(4096):
        ids.extend(row[0] for row in block)
    return ids


def count_stale(db: Connection, today: date) -> int:
    """How many leads that came in from elsewhere gave no sign for over a year."""
    return len(lead_ids(db, Choice(today, view=STALE)))


def scored(db: Connection, ids: Sequence[int], today: date) -> list[Lead]:
    """The leads of these ids, in their order, with the score on a local day: the one it came with, else the rules'."""
    points = {one: points_of(rules) for one, rules in held(db, ids, today).items()}
    return [lead if lead.score is not None else replace(lead, score=points[lead.id]) for lead in leads(db, ids)]


def _of_view(db: Connection, choice: Choice) -> list[Piece]:
    if choice.view == STALE:
        return [(_STALE, [year_before(choice.today).isoformat()] * 3)]
    if choice.view == _UNKNOWN:
        return [("c.key IN (SELECT value FROM json_each(?))", [json.dumps(sorted(NOWHERE))])]
    pieces: list[Piece] = [(_VIEWS[choice.view], [])] if choice.view else []
    if choice.view == KEPT and choice.span:
        pieces.append(ripe_condition(choice.span, choice.today, office.profile(db).week_start))
    return pieces


def _of_words(words: str) -> list[Piece]:
    return [_of_word(word) for word in words.casefold().split()]


def _of_word(word: str) -> Piece:
    escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    called, wanted = (search.matching(word, column) for column in ("who", "need"))
    return (_HOLDS + _BEGINS, [f"%{escaped}%", called, wanted]) if called else (_HOLDS, [f"%{escaped}%"])


def _of_figure(behind: Behind | None) -> list[Piece]:
    if behind is None:
        return []
    pieces: list[Piece] = [
        (sql, [getattr(behind, name)]) for name, sql in _BEHIND.items() if getattr(behind, name) is not None
    ]
    if behind.axis is not None:
        mark = _AXES[behind.axis]
        pieces.append((f"{mark} IS NOT NULL", []) if behind.fits is None else (f"{mark} = ?", [behind.fits]))
    return pieces


def _at_hours(db: Connection, ids: "array[int]", behind: Behind | None) -> "array[int]":
    """Those that asked within some hours of the firm's clock, which SQLite does not have."""
    if behind is None or behind.hours is None:
        return ids
    zone = office.profile(db).time_zone
    asked: dict[int, str] = dict(db.all("SELECT id, asked_at FROM marketing_lead WHERE asked_at IS NOT NULL"))
    first, after = behind.hours
    return array("q", (one for one in ids if one in asked and first <= local_moment(asked[one], zone).hour < after))
