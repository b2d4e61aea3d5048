"""Reads blocks of history behind the hat's wall: its own wing's, the hall's and the office's."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace

from twohats.app.history.telling import Names
from twohats.exchange.called.kept import ROW
from twohats.exchange.called.words import KEPT
from twohats.exchange.leaving.kinds import REFERENCES
from twohats.hat import Hat
from twohats.storage.sqlite import Connection
from twohats.storage.story import Changed, Deed, Links, called, deeds, rows_of_record
from twohats.storage.wall import readable

BLOCK = 30
# The greatest id there can be: before it stands every step.
LAST = 2**63 - 1
_DEEPEST = 3
_GUESSED = frozenset({"chance", "value"})
_WAYS: Links = (
    ("business_contact_point", "contact_id", "business_contact"),
    ("business_consent", "contact_id", "business_contact"),
)
# What a record names, and what hangs on it.
_RECORDS: dict[str, tuple[Links, Links]] = {
    "marketing_lead": (
        (
            ("marketing_lead", "contact_id", "business_contact"),
            ("marketing_lead", "handoff_id", "handoff_item"),
        ),
        (*_WAYS, ("marketing_touchpoint", "lead_id", "marketing_lead")),
    ),
    "marketing_campaign": (
        (),
        (
            ("marketing_message", "campaign_id", "marketing_campaign"),
            ("marketing_placement", "message_id", "marketing_message"),
            ("marketing_spend", "campaign_id", "marketing_campaign"),
        ),
    ),
    "marketing_segment": ((), (("marketing_segment_member", "segment_id", "marketing_segment"),)),
    "sales_deal": (
        (
            ("sales_deal", "contact_id", "business_contact"),
            ("sales_deal", "handoff_id", "handoff_item"),
        ),
        (
            *_WAYS,
            *(
                (f"sales_{one}", "deal_id", "sales_deal")
                for one in ("activity", "note", "file", "quote", "order", "sale")
            ),
            ("sales_quote_line", "quote_id", "sales_quote"),
        ),
    ),
    "business_contact": (
        (),
        (
            *_WAYS,
            *((f"sales_{one}", "contact_id", "business_contact") for one in ("deal", "sale", "note", "activity")),
        ),
    ),
    "sales_quote": ((), (("sales_quote_line", "quote_id", "sales_quote"),)),
    "sales_activity": ((), ()),
}

# A record: its table, and its id there.
Record = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Block:
    """Steps, the newest first, what the rows in them are called, and whether these were the last."""

    deeds: tuple[Deed, ...]
    names: Names
    whole: bool


def read_block(db: Connection, hat: Hat, record: Record | None, before: int) -> Block:
    """The steps before a step that a hat may see: of a record, or of the file."""
    rooms = [room for room in ("business", "handoff", "marketing", "sales") if readable(hat, f"{room}_")]
    rows = None
    if record is not None:
        named, hanging = _RECORDS[record[0]]
        rows = rows_of_record(db, *record, named, hanging)
    told = deeds(db, rooms, before, BLOCK, rows)
    found = tuple(_covered(db, told) if hat is Hat.SALES else told)
    return Block(found, _names(db, hat, found), len(found) < BLOCK)


def _covered(db: Connection, told: Iterable[Deed]) -> Iterator[Deed]:
    """The steps without what Marketing guesses of a handoff: Sales reads that once it has decided."""
    waiting = {row_id for (row_id,) in db.all("SELECT id FROM handoff_item WHERE decision IS NULL")}
    for deed in told:
        yield replace(deed, changes=tuple(_cover(one) if _waits(one, waiting) else one for one in deed.changes))


def _waits(change: Changed, waiting: Container[int]) -> bool:
    return change.table == "handoff_item" and change.row_id in waiting


def _cover(change: Changed) -> Changed:
    before, after = (
        image and {name: value for name, value in image.items() if name not in _GUESSED}
        for image in (change.before, change.after)
    )
    return replace(change, before=before, after=after)


def name_of(db: Connection, hat: Hat, record: Record) -> str:
    """What a record is called; empty for nothing."""
    return _look_up(db, hat, {record}, _DEEPEST).get(record, "")


def _names(db: Connection, hat: Hat, found: Iterable[Deed]) -> Names:
    wanted = {pair for deed in found for change in deed.changes for pair in _pointed_at(change)}
    return _look_up(db, hat, wanted, _DEEPEST)


def _pointed_at(change: Changed) -> Iterator[Record]:
    """The rows that a row's telling names."""
    kept = KEPT.get(change.table)
    if kept is None:
        return
    columns = [one for one in {*kept.words, *kept.called.split()} if kept.kind(one) == ROW and one in REFERENCES]
    for image in filter(None, (change.before, change.after)):
        for column in columns:
            if isinstance(row_id := image.get(column), int):
                yield REFERENCES[column], row_id


def _look_up(db: Connection, hat: Hat, wanted: set[Record], deepest: int) -> dict[Record, str]:
    """What rows are called: by their own words, else as what they point to is called."""
    names: dict[Record, str] = {}
    for table in {table for table, _ in wanted if readable(hat, table)}:
        columns = KEPT[table].called.split() if table in KEPT else []
        if not columns:
            continue
        held = called(db, table, [row_id for one, row_id in wanted if one == table], columns)
        pointed = {column: REFERENCES[column] for column in columns if KEPT[table].kind(column) == ROW}
        further = {
            (pointed[column], value)
            for row in held.values()
            for column, value in zip(columns, row, strict=True)
            if column in pointed and value is not None
        }
        others = _look_up(db, hat, further, deepest - 1) if further and deepest else {}
        for row_id, row in held.items():
            said = (
                others.get((pointed[one], value), "") if one in pointed else value
                for one, value in zip(columns, row, strict=True)
            )
            names[table, row_id] = next((str(one) for one in said if one), "")
    return names
