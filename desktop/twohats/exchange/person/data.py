"""Gathers every row of either wing, the hall, the office and the closed months that hangs on one contact."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from twohats.business.store import contacts, office
from twohats.storage.sqlite import Connection
from twohats.words import many, marked

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Part:
    """A table whose rows hang on a person: in the owner's words, and each column that says so with what it names."""

    words: str
    table: str
    by: tuple[tuple[str, str], ...]


_CONTACT = ("contact_id", "business_contact")
_DEAL = ("deal_id", "sales_deal")
_HANDOFF = ("handoff_id", "handoff_item")
# What a part names stands before it.
PARTS = (
    Part(marked("ways to reach them"), "business_contact_point", (_CONTACT,)),
    Part(marked("consent"), "business_consent", (_CONTACT,)),
    Part(marked("leads"), "marketing_lead", (_CONTACT,)),
    Part(marked("contacts"), "marketing_touchpoint", (("lead_id", "marketing_lead"),)),
    Part(marked("tags"), "marketing_tag", (_CONTACT,)),
    Part(marked("lists"), "marketing_segment_member", (_CONTACT,)),
    Part(marked("thanks"), "marketing_thanks", (("referred_id", "business_contact"),)),
    Part(marked("handoffs"), "handoff_item", (_CONTACT, ("previous_id", "handoff_item"))),
    Part(marked("outcomes"), "handoff_outcome", (_HANDOFF,)),
    Part(marked("where they stand with Sales"), "handoff_standing", (_CONTACT,)),
    Part(marked("finished work"), "handoff_finished", (_CONTACT, _HANDOFF)),
    Part(marked("deals"), "sales_deal", (_CONTACT, _HANDOFF)),
    Part(marked("earlier versions of deals"), "sales_deal_version", (_DEAL,)),
    Part(marked("activities"), "sales_activity", (_CONTACT, _DEAL)),
    Part(marked("orders"), "sales_order", (_DEAL,)),
    Part(marked("sales"), "sales_sale", (_CONTACT, _DEAL, ("reverses_id", "sales_sale"))),
    Part(marked("notes"), "sales_note", (_CONTACT, _DEAL)),
    Part(marked("files"), "sales_file", (_DEAL,)),
    Part(marked("quotes"), "sales_quote", (_DEAL,)),
    Part(marked("quote lines"), "sales_quote_line", (("quote_id", "sales_quote"),)),
    Part(marked("closed months"), "month_person", (_CONTACT,)),
)
# How many rows of a part there are; of what stays in the sums, only the name goes.
_COUNTED = marked(
    {
        "ways to reach them": ("1 way to reach them", "{:,} ways to reach them"),
        "consent": ("1 consent", "{:,} consents"),
        "leads": ("1 lead", "{:,} leads"),
        "contacts": ("1 contact", "{:,} contacts"),
        "tags": ("1 tag", "{:,} tags"),
        "lists": ("1 list", "{:,} lists"),
        "thanks": ("1 note of thanks", "{:,} notes of thanks"),
        "handoffs": ("1 handoff", "{:,} handoffs"),
        "outcomes": ("1 outcome", "{:,} outcomes"),
        "where they stand with Sales": ("where they stand with Sales", "where they stand with Sales ({:,})"),
        "finished work": ("1 finished job", "{:,} finished jobs"),
        "deals": ("1 deal", "{:,} deals"),
        "earlier versions of deals": ("1 earlier version of a deal", "{:,} earlier versions of deals"),
        "activities": ("1 activity", "{:,} activities"),
        "orders": ("their name on 1 order", "their name on {:,} orders"),
        "sales": ("their name on 1 sale", "their name on {:,} sales"),
        "notes": ("1 note", "{:,} notes"),
        "files": ("1 linked file", "{:,} linked files"),
        "quotes": ("their name on 1 quote", "their name on {:,} quotes"),
        "quote lines": ("1 line of a quote", "{:,} lines of quotes"),
        "closed months": ("their name in 1 closed month", "their name in {:,} closed months"),
    }
)
# What a key of another table is called there.
_CALLED = {
    "channel_id": ("business_channel", "name"),
    "campaign_id": ("marketing_campaign", "name"),
    "segment_id": ("marketing_segment", "name"),
    "message_id": ("marketing_message", "words"),
    "stage_id": ("sales_stage", "name"),
    "lost_reason_id": ("sales_lost_reason", "name"),
    "reason_id": ("handoff_reason", "name"),
    "return_reason_id": ("handoff_reason", "name"),
    "referred_by": ("business_contact", "name"),
}
_ROOMS = ("business", "marketing", "sales", "handoff", "month")
_ABREAST = 500


def say_counts(counts: Mapping[str, int]) -> list[str]:
    """What goes of each part when they are erased: `2 ways to reach them`, `1 lead`, `their name on 1 sale`."""
    return [many(count, *_COUNTED[words]) for words, count in counts.items()]


@dataclass(frozen=True, slots=True)
class PersonData:
    """Everything about one person, part by part, and every change of it that history kept. Money in minor units."""

    called: str
    firm: str
    currency: str
    made_at: str
    parts: dict[str, list[Row]]
    history: list[Row]

    def to_json(self) -> bytes:
        """The same as text for another program."""
        told = {
            "about": self.called,
            "held by": self.firm,
            "made at": self.made_at,
            "currency": self.currency,
            "amounts": "in the currency's smallest unit",
            **self.parts,
            "history": self.history,
        }
        return json.dumps(told, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def person_data(db: Connection, contact_id: int, made_at: str) -> PersonData:
    """All of a contact, under every name they were merged from, on a connection that may read every room."""
    family = contacts.known_as(db, contact_id)
    found: dict[str, list[int]] = {"business_contact": family}
    who = _rows(db, "business_contact", "id", family)
    parts = {marked("person"): who}
    for part in PARTS:
        parts[part.words] = _of_part(db, part, found)
        found[part.table] = [int(str(row["id"])) for row in parts[part.words]]
    firm = office.profile(db)
    called = contacts.name_of(db, contact_id) or "?"
    named = {words: [_named(db, row) for row in rows] for words, rows in parts.items()}
    return PersonData(called, firm.name, firm.currency, made_at, named, _history(db, found))


def _of_part(db: Connection, part: Part, found: dict[str, list[int]]) -> list[Row]:
    """The rows of a part, each once; those that hang on one of its own are looked for until there are no more."""
    rows: dict[object, Row] = {}
    for column, parent in part.by:
        ids = found[parent] if parent != part.table else [int(str(one)) for one in rows]
        while ids:
            new = [row for row in _rows(db, part.table, column, ids) if row["id"] not in rows]
            rows |= {row["id"]: row for row in new}
            ids = [int(str(row["id"])) for row in new] if parent == part.table else []
    return sorted(rows.values(), key=lambda row: int(str(row["id"])))


def _rows(db: Connection, table: str, column: str, ids: Iterable[int]) -> list[Row]:
    found: list[Row] = []
    wanted = list(ids)
    for first in range(0, len(wanted), _ABREAST):
        some = wanted[first : first + _ABREAST]
        cursor = db.execute(f"SELECT * FROM {table} WHERE {column} IN ({', '.join('?' * len(some))})", some)  # noqa: S608
        names = [one[0] for one in cursor.description]
        found += [dict(zip(names, row, strict=True)) for row in cursor]
    return found


def _named(db: Connection, row: Row) -> Row:
    """A row with the names of what it points to, and what was frozen in it field by field."""
    names: Row = {"snapshot": json.loads(str(row["snapshot"]))} if row.get("snapshot") else {}
    for column, (table, called) in _CALLED.items():
        if row.get(column) is not None:
            sql = f"SELECT {called} FROM {table} WHERE id = ?"  # noqa: S608  # from above
            names[column.removesuffix("_id") + " name"] = db.value(sql, (row[column],))
    return row | names


def _history(db: Connection, found: dict[str, list[int]]) -> list[Row]:
    """Every kept change of these rows, and of rows that named the person and are gone, the oldest first."""
    told: dict[tuple[str, int], Row] = {}
    family = found["business_contact"]
    marks = ", ".join("?" * len(family))
    for room in _ROOMS:
        read = f"SELECT c.id, s.at, s.label, s.hat, c.table_name, c.row_id, c.before, c.after FROM {room}_change AS c "  # noqa: S608
        read += "JOIN business_step AS s ON s.id = c.step_id WHERE "
        rows = db.all(f"{read} json_extract(coalesce(c.before, c.after), '$.contact_id') IN ({marks})", family)
        for table in (table for table in found if table.startswith(f"{room}_")):
            for one in found[table]:
                rows += db.all(f"{read} c.table_name = ? AND c.row_id = ?", (table, one))
        told |= {(room, row[0]): _change(*row[1:]) for row in rows}
    return sorted(told.values(), key=lambda one: str(one["at"]))


def _change(at: str, label: str, hat: str, table: str, row_id: int, before: str | None, after: str | None) -> Row:
    images = {name: json.loads(image) for name, image in (("before", before), ("after", after)) if image}
    return {"at": at, "what was done": label, "under the hat": hat, "table": table, "id": row_id, **images}
