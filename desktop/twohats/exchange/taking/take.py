"""Takes a planned file in, as one operation: all its records, or none."""

import json
from collections.abc import Callable, Iterable
from typing import Protocol

from twohats.business.rules.profile import NOWHERE
from twohats.business.store.suppression import ERASED
from twohats.errors import RuleError
from twohats.exchange.fields.kinds import OF_PEOPLE
from twohats.exchange.plan import Plan, Record
from twohats.exchange.reading import Refusal
from twohats.exchange.sources import LeftOut
from twohats.exchange.taking.business_done import Deals, Sales
from twohats.exchange.taking.enquiries import Enquiries
from twohats.exchange.taking.known import STAYS_OUT, UNNAMED, Lookalikes, Similar, Suppression
from twohats.exchange.taking.people import Contacts, Leads, Spends, Targets, person_of
from twohats.exchange.taking.result import Entry, Result
from twohats.exchange.taking.stages import require_meanings
from twohats.hat import Hat
from twohats.storage.file import BusinessFile, Done
from twohats.storage.sqlite import Connection
from twohats.words import marked, say

Heed = Callable[[int], None]
_HEEDED = 200
# The tables whose rows came by a channel.
_PLACED = frozenset({"marketing_lead", "marketing_spend", "handoff_item", "sales_deal"})


def ignore(_read: int) -> None:
    """Heed nothing."""


class Taker(Protocol):
    """Takes in one kind of record."""

    batched: str

    def __init__(self, db: Connection) -> None: ...

    def take(self, record: Record) -> bool:
        """Take one record in; False if it is here already."""

    def forget(self) -> None:
        """Forget what was looked up while a record was refused: it may be gone."""

    def finish(self) -> int:
        """Write down what had to wait for the last record; how many more were added."""


TAKERS: dict[str, tuple[Hat, type[Taker]]] = {
    "enquiries": (Hat.MARKETING, Enquiries),
    "leads": (Hat.MARKETING, Leads),
    "spend": (Hat.MARKETING, Spends),
    "contacts": (Hat.MARKETING, Contacts),
    "deals": (Hat.SALES, Deals),
    "sales": (Hat.SALES, Sales),
    "targets": (Hat.SALES, Targets),
}


class _DryRunError(Exception):
    """Carries the result of a dry run out of the step, which then leaves nothing."""

    def __init__(self, result: Result) -> None:
        super().__init__()
        self.result = result


def take_in(
    file: BusinessFile, plan: Plan, *, dry_run: bool = False, through: Connection | None = None, heed: Heed = ignore
) -> Done:
    """Take a planned file in as one step of its hat; the result is a `Result`.

    A dry run counts the same, lists what would be new and what is here already, and leaves nothing.
    A history of leads that became deals touches both wings, so it goes through the owner's connection;
    `connection_for` says which.

    Args:
        file: the open business.
        plan: what will be taken in.
        dry_run: only count.
        through: the worker's connection; by default the file's own.
        heed: called now and then with the number of records read; it may raise to stop, and nothing is left.
    """
    hat, _ = TAKERS[plan.kind]
    connection = through or file.connection(connection_for(plan.kind))
    try:
        return file.do(hat, _STEPS[plan.kind], _take_all, plan, dry_run=dry_run, heed=heed, through=connection)
    except _DryRunError as dry:
        return Done(dry.result, frozenset())


def connection_for(kind: str) -> Hat:
    """Whose connection takes a kind in."""
    return Hat.OWNER if kind in {"deals", "enquiries"} else TAKERS[kind][0]


def _take_all(db: Connection, plan: Plan, *, dry_run: bool, heed: Heed) -> Result:
    assert db.step is not None  # noqa: S101  # called by `do` alone
    _, taker_class = TAKERS[plan.kind]
    require_meanings(db, plan)
    taker, result = taker_class(db), Result()
    told = _Told(db, plan.kind, result, dry_run=dry_run)
    db.step.batched = frozenset(taker.batched.split())
    for record in plan.records():
        _take_one(db, taker, record, result, told)
        if result.read % _HEEDED == 0:
            heed(result.read)
    added = taker.finish()
    told.finish()
    result.places = _count_untold(db, db.step.id)
    result.archived = tuple(_archived(db, _PLACED & db.step.batched, db.step.id))
    if plan.kind == "sales":
        result.added = added
    if dry_run:
        raise _DryRunError(result)
    return result


def _count_untold(db: Connection, batch: int) -> int:
    """How many channels came with a step whose kind nobody knows, but that they are some."""
    sql = (
        "SELECT count(*) FROM business_channel WHERE batch = ? AND kind = 'unknown' "
        "AND key NOT IN (SELECT value FROM json_each(?))"
    )
    return int(db.value(sql, (batch, json.dumps(sorted(NOWHERE)))))


def _archived(db: Connection, tables: Iterable[str], batch: int) -> list[str]:
    """The archived channels that what came with a step came by, in the order of their names."""
    ids = " UNION ALL ".join(f"SELECT channel_id FROM {table} WHERE batch = ?1" for table in tables)  # noqa: S608  # ours
    sql = f"SELECT name FROM business_channel WHERE archived = 1 AND id IN ({ids}) ORDER BY key"  # noqa: S608  # ours
    return [name for (name,) in db.all(sql, (batch,))] if ids else []


class _Told:
    """What is worth knowing of records beside what became of them; a dry run lists them all."""

    def __init__(self, db: Connection, kind: str, result: Result, *, dry_run: bool) -> None:
        self._result, self._listed = result, dry_run
        self._suppression = Suppression(db)
        self._lookalikes = Lookalikes(db) if dry_run and kind in {"leads", "contacts", "enquiries"} else None
        self._looks = kind in OF_PEOPLE and (self._lookalikes is not None or not self._suppression.nobody)

    def look(self, record: Record) -> tuple[str, Similar | None]:
        """Whether they must not be contacted, and whom they are very like, before they are taken in."""
        if not self._looks:
            return "", None
        person = person_of(record)
        similar = None if self._lookalikes is None else self._lookalikes.look(record.row.line, person)
        return self._suppression.why(person), similar

    def finish(self) -> None:
        """Nothing more comes."""
        if self._lookalikes is not None:
            self._lookalikes.let_go()

    def note(self, record: Record, found: tuple[str, Similar | None], *, added: bool) -> None:
        """Keep what was found of a record that was taken in."""
        why, similar = found
        if why:
            words = UNNAMED if why == ERASED else STAYS_OUT
            self._result.noted.append(Refusal(record.row.line, words))
        if similar is not None and added:
            self._result.similar.append(similar)
        if self._listed:
            (self._result.new if added else self._result.same).append(_entry(record, added=added))


def _take_one(db: Connection, taker: Taker, record: Record | Refusal | LeftOut, result: Result, told: _Told) -> None:
    """Take one record in whole, or refuse it and leave nothing of it."""
    result.read += 1
    if isinstance(record, Refusal):
        result.refused.append(record)
    elif isinstance(record, LeftOut):
        result.skipped += 1
        result.left_out.append(record)
    elif record.row.blank:
        result.skipped += 1
    else:
        _take_record(db, taker, record, result, told)


def _take_record(db: Connection, taker: Taker, record: Record, result: Result, told: _Told) -> None:
    db.execute("SAVEPOINT record")
    assert db.step is not None  # noqa: S101  # called by `do` alone
    counted = dict(db.step.bulk)
    before = told.look(record)
    try:
        added = taker.take(record)
    except RuleError as error:
        db.execute("ROLLBACK TO record")
        db.step.bulk = counted
        taker.forget()
        result.refused.append(Refusal(record.row.line, str(error)))
    else:
        result.added += added
        result.matched += not added
        told.note(record, before, added=added)
    db.execute("RELEASE record")


_STEPS = marked(
    {
        "enquiries": "Import enquiries",
        "leads": "Import leads",
        "contacts": "Import contacts",
        "deals": "Import deals",
        "sales": "Import sales",
        "spend": "Import spend",
        "targets": "Import targets",
    }
)


def _entry(record: Record, *, added: bool) -> Entry:
    return Entry(
        record.row.line,
        record.what(),
        say("It is new.") if added else say("It is here already, or further up in this file."),
    )
