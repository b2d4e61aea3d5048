"""An open business whose clock the test sets, with short ways to do things under both hats."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sales_verbs as sales

from twohats.business.rules.contacts import Person
from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.marketing.operations import leads as marketing
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import Lead, NewLead, Sending
from twohats.marketing.store import leads
from twohats.rooms import ROOMS, SCHEMA
from twohats.sales.rules.deals import Deal, FirstAction
from twohats.sales.store import deals
from twohats.storage.file import BusinessFile, open_file

Rows = dict[int, tuple[Any, ...]]
# A Monday, in working hours in Lisbon.
START = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
CALL = FirstAction("call", "2026-11-03T10:00:00.000Z")


class Clock:
    """A clock that stands until it is moved; each look at it takes a second, as life does."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def forward(self, *, days: int = 0, hours: int = 0) -> None:
        """Let time pass."""
        self.now += timedelta(days=days, hours=hours)


class House:
    """A business file with its verbs."""

    def __init__(self, file: BusinessFile, clock: Clock) -> None:
        self.file, self.clock = file, clock

    def do(self, hat: Hat, operation: Callable[..., Any], *values: object, **named: Any) -> Any:
        return self.file.do(hat, operation.__name__.replace("_", " "), operation, *values, **named).result

    def market(self, operation: Callable[..., Any], *values: object, **named: Any) -> Any:
        return self.do(Hat.MARKETING, operation, *values, **named)

    def sell(self, operation: Callable[..., Any], *values: object, **named: Any) -> Any:
        return self.do(Hat.SALES, operation, *values, **named)

    def capture(self, name: str = "Ana Ferreira", need: str = "kitchen", channel: str = "Instagram") -> int:
        email = f"{name.split(maxsplit=1)[0].lower()}@example.com"
        return int(self.market(marketing.capture, NewLead(Person(name, email=email), need, channel)))

    def send(self, lead_id: int, promise: str = "10 % off until May") -> int:
        return int(self.market(send, lead_id, Sending(promise=promise)))

    def accept(self, handoff_id: int) -> int:
        return int(self.sell(sales.accept, handoff_id, CALL))

    def deal(self) -> int:
        """A deal that came the long way."""
        return self.accept(self.send(self.capture()))

    def handoff(self, handoff_id: int) -> Handoff:
        found = queue.find(self.file.connection(Hat.REPORTS), handoff_id)
        assert found is not None
        return found

    def lead(self, lead_id: int) -> Lead:
        found = leads.find(self.file.connection(Hat.MARKETING), lead_id)
        assert found is not None
        return found

    def deal_of(self, deal_id: int) -> Deal:
        found = deals.find(self.file.connection(Hat.SALES), deal_id)
        assert found is not None
        return found

    def value(self, sql: str, *values: object) -> Any:
        return self.file.connection(Hat.OWNER).value(sql, values)

    def tables(self) -> list[str]:
        """All but the indexes of words."""
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '[a-z]*_*' ORDER BY name"
        owner = self.file.connection(Hat.OWNER)
        names = [name for (name,) in owner.all(sql) if not name.startswith(("sqlite_", "_sqlite"))]
        return [name for name in names if "_search" not in name]

    def content(self) -> dict[str, Rows]:
        """All rows by table and id, but those of history and of handoffs that were undone."""
        owner = self.file.connection(Hat.OWNER)
        derived = ("_change", "_tally", "business_step")
        kept = [table for table in self.tables() if not table.endswith(derived)]
        found = {table: {row[0]: row for row in owner.all(f"SELECT * FROM {table}")} for table in kept}  # noqa: S608
        undone = owner.all("SELECT id FROM handoff_item WHERE undone = 1")
        for (handoff_id,) in undone:
            del found["handoff_item"][handoff_id]
        return found

    def reopen(self) -> None:
        self.file.close()
        self.file = open_file(self.file.path, ROOMS, SCHEMA, self.clock)


def copy_house(template: Path, folder: Path) -> House:
    """A house of one's own, from a copy of the template."""
    path = folder / "firm.twohats"
    shutil.copy(template, path)
    clock = Clock()
    return House(open_file(path, ROOMS, SCHEMA, clock), clock)
