"""Which leads a list shows, in which order: saved views, the words of the filter, what stands behind a figure."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from twohats.business.rules.calendar import local_moment
from twohats.business.store import office
from twohats.marketing.rules.leads import Behind, Lead
from twohats.marketing.rules.scoring import points_of
from twohats.marketing.store.leads import FROM, LEAD_STATE, NOT_BEFORE, leads
from twohats.marketing.store.scoring import held, score_order
from twohats.storage.sqlite import Connection

Piece = tuple[str, list[object]]

# What each sortable column sorts by; each ends in the id, so that the order is total.
_ORDERS = {
    "created": "l.created_on {way}, l.id {way}",
    "name": "coalesce(nullif(k.key, ''), 'zz') {way}, l.id {way}",
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
_VIEWS = {
    "new": f"{LEAD_STATE} = 'new'",
    "ready": f"{LEAD_STATE} = 'ready'",
    "due": f"{LEAD_STATE} = 'nurturing' AND coalesce({NOT_BEFORE}, '') <= :today",
    "back": f"{_BACK} AND {LEAD_STATE} IN ('nurturing', 'ready', 'disqualified')",
    "unknown": "c.kind = 'unknown'",
}

_BEHIND = {
    "channel": "c.name = ?",
    "asked": "substr(l.created_on, 1, 7) = ?",
    "wanted": "substr(l.wanted_from, 1, 7) = ?",
    "weekday": "(CAST(strftime('%w', l.created_on) AS INTEGER) + 6) % 7 + 1 = ?",
    "segment": "coalesce((SELECT s.name FROM marketing_segment AS s WHERE s.id = l.segment_id), '') = ?",
    "words": "(SELECT w.words FROM marketing_message AS w WHERE w.id = l.message_id) = ?",
    "campaign_id": "l.campaign_id = ?",
}
_AXES = {"place": "h.right_place", "time": "h.right_time", "words": "h.right_words"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which leads, in which order: a column's order, a saved view, words, what stands behind a figure, a local day."""

    today: date
    order: str = "created"
    descending: bool = True
    words: str = ""
    view: str = ""
    behind: Behind | None = None


def lead_ids(db: Connection, choice: Choice) -> "array[int]":
    """The ids of the leads of a choice, in its order."""
    way = "DESC" if choice.descending else "ASC"
    score, bound = score_order(db, choice.today) if choice.order == "score" else ("", [])
    order = _ORDERS[choice.order].format(way=way, score=score)
    pieces = [*_of_view(choice), *_of_words(choice.words), *_of_figure(choice.behind)]
    where = " AND ".join(f"({sql})" for sql, _ in pieces) or "1"
    values = [value for _, held in pieces for value in held]
    cursor, ids = db.execute(f"SELECT l.id {FROM} WHERE {where} ORDER BY {order}", [*values, *bound]), array("q")
    while block := cursor.fetchmany(4096):
        ids.extend(row[0] for row in block)
    return _at_hours(db, ids, choice.behind)


def scored(db: Connection, ids: Sequence[int], today: date) -> list[Lead]:
    """The leads of these ids, in their order, with the score on a local day: the one it came with, else the rules'."""
    points = {one: points_of(rules) for one, rules in held(db, ids, today).items()}
    return [lead if lead.score is not None else replace(lead, score=points[lead.id]) for lead in leads(db, ids)]


def _of_view(choice: Choice) -> list[Piece]:
    sql = _VIEWS.get(choice.view)
    if sql is None:
        return []
    return [(sql.replace(":today", "?"), [choice.today.isoformat()] * sql.count(":today"))]


def _of_words(words: str) -> list[Piece]:
    one = (
        "(coalesce(k.key, '') || ' ' || lower(coalesce(k.organisation, '') || ' ' || l.need || ' ' || c.name || ' ' || "
        "coalesce(m.name, '') || ' ' || coalesce(k.place, ''))) LIKE ? ESCAPE '\\'"
    )
    parts = [part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for part in words.casefold().split()]
    return [(one, [f"%{part}%"]) for part in parts]


def _of_figure(behind: Behind | None) -> list[Piece]:
    if behind is None:
        return []
    pieces: list[Piece] = [
        (sql, [getattr(behind, name)]) for name, sql in _BEHIND.items() if getattr(behind, name) is not None
    ]
    if behind.accepted:
        pieces.append(("h.decision = 'accepted' AND h.undone = 0", []))
    if behind.axis is not None:
        pieces.append((f"{_AXES[behind.axis]} = ?", [bool(behind.fits)]))
    return pieces


def _at_hours(db: Connection, ids: "array[int]", behind: Behind | None) -> "array[int]":
    """Those that asked within some hours of the firm's clock, which SQLite does not have."""
    if behind is None or behind.hours is None:
        return ids
    zone = office.profile(db).time_zone
    asked: dict[int, str] = dict(db.all("SELECT id, asked_at FROM marketing_lead WHERE asked_at IS NOT NULL"))
    first, after = behind.hours
    return array("q", (one for one in ids if one in asked and first <= local_moment(asked[one], zone).hour < after))
