"""What Marketing does with an audience."""

from collections.abc import Iterable

from twohats.business.rules.contacts import clean_text, name_key
from twohats.errors import RuleError
from twohats.marketing.operations.named import segment_named
from twohats.marketing.rules.segments import Filter, Persona, Segment, require_filter
from twohats.marketing.store import segments
from twohats.storage.sqlite import Connection
from twohats.words import many, marked

_LONGEST_NAME = 120


def describe_segment(db: Connection, name: str, persona: str) -> int:
    """Write down who an audience is; its id, made if there is none of this name."""
    segment_id = segment_named(db, name)
    if segment_id is None:
        raise RuleError("The segment needs a name.")
    db.update("marketing_segment", segment_id, persona=clean_text(persona, 2000))
    return segment_id


def new_segment(db: Connection, name: str, filter_: Filter) -> int:
    """Save a filter under a name; its id. A segment of this name that was only a name is filled in.

    Raises:
        RuleError: no name, one that is taken, or an unsound condition.
    """
    conditions = require_filter(filter_).to_json()
    known = _only_named(db, name)
    if known is None:
        return _insert(db, name, conditions=conditions)
    db.update("marketing_segment", known, name=_sound_name(name), conditions=conditions, archived=0)
    return known


def edit_filter(db: Connection, segment_id: int, name: str, filter_: Filter) -> None:
    """Change whom a segment means, and what it is called.

    Raises:
        RuleError: it is a hand-made list, the name is taken, or a condition is unsound.
    """
    segment = require(db, segment_id)
    if segment.is_list:
        raise RuleError("“{name}” is a list made by hand: add people to it instead.", name=segment.name)
    title = _free_name(db, name, segment_id)
    conditions = require_filter(filter_).to_json()
    db.update("marketing_segment", segment_id, name=title, key=name_key(title), conditions=conditions)


def rename(db: Connection, segment_id: int, name: str) -> None:
    """Call a segment something else."""
    require(db, segment_id)
    title = _free_name(db, name, segment_id)
    db.update("marketing_segment", segment_id, name=title, key=name_key(title))


def edit_persona(db: Connection, segment_id: int, persona: Persona) -> None:
    """Write down who they are: the moment they look for us, what they want, what they fear, their own words."""
    require(db, segment_id)
    texts = {name: clean_text(getattr(persona, name), 2000, lines=True) for name in Persona.__slots__}
    db.update("marketing_segment", segment_id, **texts)


def duplicate(db: Connection, segment_id: int) -> int:
    """Make a segment like another, with the same people and persona; its id."""
    segment = require(db, segment_id)
    persona = {name: getattr(segment.persona, name) for name in Persona.__slots__}
    copy = _insert(db, _copy_name(db, segment.name), kind=segment.kind, conditions=segment.conditions, **persona)
    held = db.all("SELECT contact_id FROM marketing_segment_member WHERE segment_id = ? ORDER BY id", (segment_id,))
    for (contact_id,) in held:
        db.insert("marketing_segment_member", segment_id=copy, contact_id=contact_id)
    return copy


def archive(db: Connection, segment_ids: Iterable[int]) -> None:
    """Put segments away; campaigns and leads keep them."""
    for segment_id in segment_ids:
        require(db, segment_id)
        db.update("marketing_segment", segment_id, archived=1)


def bring_back(db: Connection, segment_ids: Iterable[int]) -> None:
    """Take segments out of the archive."""
    for segment_id in segment_ids:
        require(db, segment_id)
        db.update("marketing_segment", segment_id, archived=0)


_USES = (
    ("SELECT count(*) FROM marketing_campaign WHERE segment_id = ?", marked("1 campaign"), marked("{:,} campaigns")),
    ("SELECT count(*) FROM marketing_lead WHERE segment_id = ?", marked("1 lead"), marked("{:,} leads")),
    (
        "SELECT count(*) FROM marketing_bet WHERE segment_id = ?",
        marked("1 bet of the vision"),
        marked("{:,} bets of the vision"),
    ),
)


def delete(db: Connection, segment_ids: Iterable[int]) -> None:
    """Delete segments that nothing uses, with their lists.

    Raises:
        RuleError: campaigns, leads or bets name one.
    """
    for segment_id in segment_ids:
        _delete(db, require(db, segment_id))


def _delete(db: Connection, segment: Segment) -> None:
    counted = [(db.value(sql, (segment.id,)), *words) for sql, *words in _USES]
    uses = [many(number, one, several) for number, one, several in counted if number]
    if uses:
        raise RuleError("“{name}” is used by {uses}: archive it instead.", name=segment.name, uses=", ".join(uses))
    db.execute("DELETE FROM marketing_segment_member WHERE segment_id = ?", (segment.id,))
    db.execute("DELETE FROM marketing_segment WHERE id = ?", (segment.id,))


def add_to_list(db: Connection, name: str, contact_ids: Iterable[int]) -> int:
    """Put contacts on the hand-made list of this name, made if there is none; its id.

    Raises:
        RuleError: no name, or a saved filter has it.
    """
    found = db.first("SELECT id, kind, conditions FROM marketing_segment WHERE key = ?", (name_key(_sound_name(name)),))
    if found is None:
        segment_id = _insert(db, name, kind="list")
    elif found[1] == "list":
        segment_id = int(found[0])
        db.update("marketing_segment", segment_id, archived=0)
    else:
        raise RuleError("“{name}” is a saved filter: choose another name for the list.", name=_sound_name(name))
    add_people(db, segment_id, contact_ids)
    return segment_id


def add_people(db: Connection, segment_id: int, contact_ids: Iterable[int]) -> int:
    """Put contacts on a hand-made list; how many are new on it."""
    require_list(require(db, segment_id))
    sql = "SELECT contact_id FROM marketing_segment_member WHERE segment_id = ?"
    held = {row[0] for row in db.all(sql, (segment_id,))}
    new = [one for one in dict.fromkeys(contact_ids) if one not in held]
    for contact_id in new:
        db.insert("marketing_segment_member", segment_id=segment_id, contact_id=contact_id)
    return len(new)


def remove_people(db: Connection, segment_id: int, contact_ids: Iterable[int]) -> int:
    """Take contacts off a hand-made list, with those that turned out to be them; how many were on it."""
    require_list(require(db, segment_id))
    gone = 0
    for contact_id in contact_ids:
        gone += db.execute(
            "DELETE FROM marketing_segment_member WHERE segment_id = ?1 AND (contact_id = ?2 OR contact_id IN "
            "(SELECT id FROM business_contact WHERE merged_into = ?2))",
            (segment_id, contact_id),
        ).rowcount
    return gone


def require_list(segment: Segment) -> None:
    """Refuse to change by hand who is in a saved filter."""
    if not segment.is_list:
        raise RuleError("“{name}” is a saved filter: its conditions say who is in it.", name=segment.name)


def require(db: Connection, segment_id: int) -> Segment:
    """The segment of this id.

    Raises:
        RuleError: there is none (any more).
    """
    segment = segments.find(db, segment_id)
    if segment is None:
        raise RuleError("This segment is no longer there.")
    return segment


def _insert(db: Connection, name: str, **columns: object) -> int:
    title = _free_name(db, name)
    return db.insert("marketing_segment", name=title, key=name_key(title), **columns)


def _sound_name(name: str) -> str:
    title = clean_text(name, _LONGEST_NAME)
    if not name_key(title):
        raise RuleError("The segment needs a name.")
    return title


def _free_name(db: Connection, name: str, own_id: int | None = None) -> str:
    """A name that no other segment has."""
    title = _sound_name(name)
    holder = db.value("SELECT id FROM marketing_segment WHERE key = ?", (name_key(title),))
    if holder is not None and holder != own_id:
        raise RuleError("There is a segment “{name}” already: choose another name.", name=title)
    return title


def _only_named(db: Connection, name: str) -> int | None:
    sql = "SELECT id FROM marketing_segment WHERE key = ? AND kind = 'filter' AND conditions = ''"
    found = db.value(sql, (name_key(_sound_name(name)),))
    return None if found is None else int(found)


def _copy_name(db: Connection, name: str) -> str:
    """`Landlords, copy`, or the first number that is free."""
    taken = {row[0] for row in db.all("SELECT key FROM marketing_segment")}
    short = name[: _LONGEST_NAME - 16].strip()
    titles = (f"{short}, copy{f' {number}' if number > 1 else ''}" for number in range(1, len(taken) + 2))
    return next(title for title in titles if name_key(title) not in taken)
