"""A seeded trade under both hats on a real file: each act goes through `do`, `undo` or `redo`, as the window's do."""

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import sales_verbs as sales
from house import Clock, House

from twohats.errors import RuleError
from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.rooms import open_business

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_CHANNELS = ("Instagram", "Trade fair", "Referral")
_NEEDS = ("kitchen", "bath", "loft conversion")
_NEWEST = 8
_HEADINGS = "Name;E-mail;Source;What they need;Created"

_WAITING = "SELECT id FROM handoff_item WHERE decision IS NULL AND undone = 0"
_NOT_SENT = "SELECT id FROM marketing_lead WHERE handoff_id IS NULL"
_OPEN_DEALS = "SELECT id FROM sales_deal WHERE state = 'open'"


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A step that came back as done: its number, and the hash that it gave the history."""

    step: int
    hash: str


class Trade:
    """A business being run at random; the same seed on the same file does the same."""

    def __init__(self, path: "Path", seed: int) -> None:
        self._chance = Random(seed)  # noqa: S311  # the same acts every time
        clock = Clock()
        self.house = House(open_business(path, clock), clock)
        clock.now += timedelta(minutes=self.last().step)
        self._sheet = path.parent.parent / f"{path.stem}-{seed}.csv"
        self._acts: tuple[Callable[[], object], ...] = (
            self._capture,
            self._capture,
            self._send,
            self._send,
            self._accept,
            self._accept,
            self._win,
            self._sell,
            self._undo,
            self._redo,
            self._import,
        )

    def last(self) -> Acknowledged:
        """The newest step of the file."""
        found = self.house.file.connection(Hat.OWNER).first("SELECT id, hash FROM business_step ORDER BY id DESC")
        assert found is not None
        return Acknowledged(*found)

    def act(self) -> Acknowledged | None:
        """Do one thing at random; None where a rule forbade it or there was nothing to do."""
        before = self.last()
        try:
            self._chance.choice(self._acts)()
        except RuleError:
            return None
        done = self.last()
        return None if done == before else done

    def _name(self) -> str:
        return f"{self._chance.choice(('Ana', 'Tom', 'Mary'))}{self._chance.randrange(10**6)} Ferreira"

    def _pick(self, sql: str) -> int:
        """One of the newest; a missing one where there is none."""
        ids = [row[0] for row in self.house.file.connection(Hat.OWNER).all(f"{sql} ORDER BY id DESC LIMIT {_NEWEST}")]
        return int(self._chance.choice(ids)) if ids else 0

    def _capture(self) -> None:
        self.house.capture(self._name(), self._chance.choice(_NEEDS), self._chance.choice(_CHANNELS))

    def _send(self) -> None:
        self.house.send(self._pick(_NOT_SENT), "10 % off until May " * self._chance.randrange(1, 5))

    def _accept(self) -> None:
        self.house.accept(self._pick(_WAITING))

    def _win(self) -> None:
        self.house.sell(sales.win, self._pick(_OPEN_DEALS), sales.Win(self._chance.randrange(1, 10**6)))

    def _sell(self) -> None:
        self.house.sell(sales.sell, "2026-11-02", self._chance.randrange(1, 10**6))

    def _undo(self) -> None:
        self.house.file.undo(self._chance.choice((Hat.MARKETING, Hat.SALES)))

    def _redo(self) -> None:
        self.house.file.redo(self._chance.choice((Hat.MARKETING, Hat.SALES)))

    def _import(self) -> None:
        names = [self._name() for _ in range(self._chance.randrange(1, 12))]
        rows = [f"{name};{name.split()[0]}@example.com;Fair;Kitchen;02.11.2026" for name in names]
        self._sheet.write_text("\n".join([_HEADINGS, *rows]), encoding="utf-8")
        take_in(self.house.file, make_plan(self._sheet, "leads", Wishes(date_order="dmy")))
