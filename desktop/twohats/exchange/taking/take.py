"""Takes a planned file in, as one operation: all its records, or none."""

from typing import Protocol

from twohats.errors import RuleError
from twohats.exchange.plan import Plan, Record
from twohats.exchange.reading import Refusal
from twohats.exchange.taking.business_done import Deals, Sales
from twohats.exchange.taking.people import Contacts, Leads, Spends, Targets
from twohats.exchange.taking.result import Result
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat


class Taker(Protocol):
    """Takes in one kind of record."""

    batched: str

    def __init__(self, db: Connection) -> None: ...

    def take(self, record: Record) -> bool:
        """Take one record in; False if it is here already."""

    def finish(self) -> int:
        """Write down what had to wait for the last record; how many more were added."""


TAKERS: dict[str, tuple[Hat, type[Taker]]] = {
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


def take_in(file: BusinessFile, plan: Plan, *, dry_run: bool = False) -> Result:
    """Take a planned file in as one step of its hat; a dry run counts the same and leaves nothing.

    A history whose deals name leads touches both wings, so it goes through the owner's connection.
    """
    hat, _ = TAKERS[plan.kind]
    through = file.connection(Hat.OWNER) if plan.kind == "deals" else None
    try:
        done = file.do(hat, f"Import {plan.kind}", _take_all, plan, dry_run=dry_run, through=through)
    except _DryRunError as dry:
        return dry.result
    result: Result = done.result
    return result


def _take_all(db: Connection, plan: Plan, *, dry_run: bool) -> Result:
    assert db.step is not None  # noqa: S101  # called by `do` alone
    _, taker_class = TAKERS[plan.kind]
    taker, result = taker_class(db), Result()
    db.step.batched = frozenset(taker.batched.split())
    for record in plan.records():
        _take_one(taker, record, result)
    added = taker.finish()
    if plan.kind == "sales":
        result.added = added
    if dry_run:
        raise _DryRunError(result)
    return result


def _take_one(taker: Taker, record: Record | Refusal, result: Result) -> None:
    result.read += 1
    if isinstance(record, Refusal):
        result.refused.append(record)
    elif record.row.blank:
        result.skipped += 1
    else:
        try:
            added = taker.take(record)
        except RuleError as error:
            result.refused.append(Refusal(record.row.line, str(error)))
        else:
            result.added += added
            result.matched += not added
