"""A business lived through by a test: its file, its clock, its raw rows."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from twohats.business.rules.profile import Profile
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.storage.file import BusinessFile


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def pass_minutes(self, minutes: int) -> None:
        self.at += timedelta(minutes=minutes)


class Business:
    """An open file whose clock the test sets, and short ways to do things in it."""

    def __init__(self, file: BusinessFile, clock: Clock) -> None:
        self.file, self.clock = file, clock
        self.reports = file.connection(Hat.REPORTS)

    def at(self, moment: str) -> "Business":
        self.clock.at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
        return self

    def do(self, hat: Hat, operation: Callable[..., Any], *values: object, **named: object) -> Any:
        through = self.file.connection(Hat.OWNER) if hat is Hat.OWNER else None
        return self.file.do(hat, operation.__name__, operation, *values, through=through, **named).result

    def attempt(self, hat: Hat, operation: Callable[..., Any], *values: object, **named: object) -> Any:
        """Do it if the rules allow; None if they do not."""
        try:
            return self.do(hat, operation, *values, **named)
        except RuleError:
            return None

    def rows(self, table: str) -> list[dict[str, Any]]:
        names = [row[1] for row in self.file.connection(Hat.OWNER).all(f"PRAGMA table_info({table})")]
        if table == "handoff_item":
            names = [name for name in names if name != "state"]
        found = self.reports.all(f"SELECT {', '.join(names)} FROM {table} ORDER BY id")  # noqa: S608
        return [dict(zip(names, row, strict=True)) for row in found]


FIRM = Profile("Kowalski", target=2_200_000, margin=40)
MakeBusiness = Callable[..., Business]
