"""The owner's rules of the score, and which of them hold for a lead: asked of the database, never kept."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache

from twohats.business.rules.contacts import name_key
from twohats.business.store.contacts import family_of
from twohats.marketing.rules.scoring import Fact, ScoreRule
from twohats.marketing.store.leads import FROM
from twohats.storage.sqlite import Connection

Piece = tuple[str, list[object]]

_WHOSE = family_of("k.id")
_PHONE = f"SELECT 1 FROM business_contact_point AS p WHERE p.contact_id IN {_WHOSE} AND p.key IS NOT NULL AND p.kind"
_BOUGHT = f"SELECT 1 FROM handoff_standing AS b WHERE b.contact_id IN {_WHOSE} AND b.first_bought <= ?"


def rules(db: Connection) -> list[ScoreRule]:
    """The owner's rules, in their order."""
    sql = "SELECT points, words, fact, value, id FROM marketing_score_rule ORDER BY position, id"
    return [ScoreRule(*row) for row in db.all(sql)]


def held(db: Connection, lead_ids: Sequence[int], today: date) -> dict[int, list[ScoreRule]]:
    """The rules that hold for each of these leads on a local day."""
    known = tuple(rules(db))
    columns, values = _columns(known, today)
    marks = ", ".join("?" * len(lead_ids))
    rows = db.all(f"SELECT l.id{columns} {FROM} WHERE l.id IN ({marks})", [*values, *lead_ids])
    return {row[0]: [rule for rule, holds in zip(known, row[1:], strict=True) if holds] for row in rows}


@lru_cache(maxsize=4)
def _columns(known: tuple[ScoreRule, ...], today: date) -> tuple[str, tuple[object, ...]]:
    """Each rule as a column, and what is bound to them."""
    pieces = [_holds(rule, today) for rule in known]
    return "".join(f", {sql}" for sql, _ in pieces), tuple(value for _, bound in pieces for value in bound)


def score_order(db: Connection, today: date) -> Piece:
    """The score as an expression to sort by: the one a lead came with, else the points of the rules."""
    pieces = [(rule.points, *_holds(rule, today)) for rule in rules(db)]
    points = " + ".join(["0", *(f"{points} * ({sql})" for points, sql, _ in pieces)])
    return f"coalesce(l.score, {points})", [value for _, _, bound in pieces for value in bound]


def _holds(rule: ScoreRule, today: date) -> Piece:
    """A rule as a condition that is 0 or 1; one that nobody knows holds for nobody."""
    piece = _PIECES.get(rule.fact)
    if piece is None:
        return "0", []
    sql, values = piece(rule.value, today)
    return f"coalesce({sql}, 0)", values


def _says(value: str, _today: date) -> Piece:
    """Any of the words stands in the need, in the note, or in what they said to us."""
    words = [f"%{_escaped(word)}%" for part in value.split(",") if (word := part.strip())]
    if not words:
        return "0", []
    text = " OR ".join(["l.need LIKE ? ESCAPE '\\' OR l.note LIKE ? ESCAPE '\\'"] * len(words))
    # Without the plus SQLite plans the whole statement anew for each word it is asked with, and asks the wall again.
    said = " OR ".join(["t.note LIKE +? ESCAPE '\\'"] * len(words))
    heard = (
        f"EXISTS (SELECT 1 FROM marketing_touchpoint AS t WHERE t.lead_id = l.id AND t.direction = 'in' AND ({said}))"
    )
    return f"({text} OR {heard})", [*(word for one in words for word in (one, one)), *words]


def _escaped(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _keys(column: str) -> Callable[[str, date], Piece]:
    def piece(value: str, _today: date) -> Piece:
        keys = _named_in(value)
        return f"({column} IN ({', '.join('?' * len(keys))}))", keys

    return piece


def _named_in(value: str) -> list[object]:
    """The keys of the names in a value; what is none, such as two commas in a row, names nobody."""
    return [key for part in value.split(",") if (key := name_key(part))]


def _tagged(value: str, _today: date) -> Piece:
    keys = _named_in(value)
    marks = ", ".join("?" * len(keys))
    return f"EXISTS (SELECT 1 FROM marketing_tag AS g WHERE g.contact_id IN {_WHOSE} AND g.key IN ({marks}))", keys


def _always(sql: str) -> Callable[[str, date], Piece]:
    return lambda _value, _today: (sql, [])


def _wanted_within(value: str, today: date) -> Piece:
    until = (today + timedelta(days=int(value))).isoformat()
    day = today.isoformat()
    return "(l.wanted_from <= ? AND coalesce(l.wanted_until, l.wanted_from) >= ?)", [until, day]


def _in_touch_within(value: str, today: date) -> Piece:
    since = (today - timedelta(days=int(value))).isoformat()
    return "EXISTS (SELECT 1 FROM marketing_touchpoint AS t WHERE t.lead_id = l.id AND t.at >= ?)", [since]


def _bought(_value: str, today: date) -> Piece:
    return f"EXISTS ({_BOUGHT})", [today.isoformat()]


_PIECES: dict[str, Callable[[str, date], Piece]] = {
    Fact.NEED_SAYS: _says,
    Fact.CHANNEL_IS: _keys("c.key"),
    Fact.KIND_IS: lambda value, _today: ("(c.kind = ?)", [value]),
    Fact.CAMPAIGN_IS: _keys("m.key"),
    Fact.PLACE_IS: _keys("k.place_key"),
    Fact.TAGGED: _tagged,
    Fact.HAS_PHONE: _always(f"EXISTS ({_PHONE} = 'phone')"),
    Fact.NO_PHONE: _always(f"NOT EXISTS ({_PHONE} = 'phone')"),
    Fact.HAS_EMAIL: _always(f"EXISTS ({_PHONE} = 'email')"),
    Fact.WANTED_WITHIN: _wanted_within,
    Fact.IN_TOUCH_WITHIN: _in_touch_within,
    Fact.BOUGHT_BEFORE: _bought,
    Fact.CAME_BACK: _always("(h.state IN ('rejected', 'returned', 'lapsed'))"),
}
