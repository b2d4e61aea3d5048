"""What happened in the hall, told a second time: a log that its tests keep, and what must follow from it."""

from dataclasses import dataclass, field, replace
from typing import Any

from twohats.handoff.rules.agreement import Agreement
from twohats.hat import Hat

Fact = tuple[Any, ...]


@dataclass
class Deed:
    """One step of one hat: what it said about handoffs, leads and agreements, and whether it still holds."""

    hat: Hat
    facts: list[Fact]
    holds: bool = True


@dataclass
class Sent:
    """One handoff, as the log tells it."""

    id: int
    at: str
    lead: int | None
    version: int
    fast: bool
    previous: int | None = None
    answer: str = ""
    answered_at: str = ""
    returned_at: str = ""
    recyclable: bool | None = None
    not_before: str | None = None
    touched_at: str = ""
    qualified_at: str = ""
    results: list[tuple[str, str, str | None]] = field(default_factory=list)
    read_at: str = ""

    @property
    def result(self) -> str:
        return next((what for what, _, _ in reversed(self.results) if what != "sale"), "")

    @property
    def lost_at(self) -> str:
        return self.results[-1][1] if self.result == "lost" else ""

    @property
    def state(self) -> str:
        if self.answer != "accepted":
            return self.answer or "queued"
        if self.returned_at:
            return "returned"
        return "qualified" if self.qualified_at else "touched" if self.touched_at else "accepted"

    @property
    def is_open(self) -> bool:
        return self.state == "queued" or (self.is_with_sales and self.result not in {"won", "lost"})

    @property
    def is_with_sales(self) -> bool:
        return self.answer == "accepted" and not self.returned_at

    @property
    def back_at(self) -> str:
        """When it came back to Marketing; empty while it has not."""
        if self.is_with_sales:
            return self.lost_at
        return self.returned_at or ("" if self.answer == "withdrawn" else self.answered_at)


@dataclass
class Word:
    """What Marketing said last of a lead."""

    state: str
    at: str
    not_before: str | None


@dataclass
class Known:
    """One lead, as the log tells it."""

    word: Word
    handoff: int | None = None


class Ledger:
    """The deeds in their order, and the hall as they leave it."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []
        self.done: dict[Hat, list[Deed]] = {Hat.MARKETING: [], Hat.SALES: [], Hat.OWNER: []}
        self.undone: dict[Hat, list[Deed]] = {Hat.MARKETING: [], Hat.SALES: [], Hat.OWNER: []}
        self.handoffs: dict[int, Sent] = {}
        self.leads: dict[int, Known] = {}
        self.versions: dict[int, Agreement] = {1: Agreement(id=1)}

    def note(self, hat: Hat, facts: list[Fact]) -> None:
        deed = Deed(hat, facts)
        self.deeds.append(deed)
        self.done[hat].append(deed)
        self.undone[hat].clear()
        self.tell()

    def undo(self, hat: Hat) -> None:
        deed = self.done[hat].pop()
        deed.holds = False
        self.undone[hat].append(deed)
        self.tell()

    def redo(self, hat: Hat) -> None:
        deed = self.undone[hat].pop()
        deed.holds = True
        self.done[hat].append(deed)
        self.tell()

    def tell(self) -> None:
        """Go through all that still holds, from the first deed on."""
        self.handoffs, self.leads, self.versions = {}, {}, {1: Agreement(id=1)}
        for deed in self.deeds:
            for name, *facts in deed.facts if deed.holds else ():
                getattr(self, name)(*facts)

    def signed(self, version: int, terms: Agreement) -> None:
        self.versions[version] = replace(terms, id=version)

    def captured(self, lead: int, at: str) -> None:
        self.leads[lead] = Known(Word("new", at, None))

    def said(self, lead: int, state: str, at: str, not_before: str | None) -> None:
        known = self.leads[lead]
        keeps = not_before if state == "nurturing" else None if state == "ready" else known.word.not_before
        known.word = Word(state, at, keeps)
        if known.handoff is not None and self.handoffs[known.handoff].back_at:
            self.handoffs[known.handoff].read_at = at

    def sent(self, handoff: int, lead: int, at: str, version: int) -> None:
        known = self.leads[lead]
        self.handoffs[handoff] = Sent(handoff, at, lead, version, fast=False, previous=known.handoff)
        known.handoff, known.word = handoff, Word("ready", at, known.word.not_before)

    def rang(self, handoff: int, called_at: str, at: str, version: int) -> None:
        one = Sent(handoff, called_at, None, version, fast=True, answer="accepted", answered_at=at)
        one.touched_at = called_at
        self.handoffs[handoff] = one

    def taken_over(self, handoff: int, lead: int, at: str) -> None:
        one = self.handoffs[handoff]
        self.leads[lead] = Known(Word("new", one.at, None), handoff)
        if one.back_at:
            one.read_at = at

    def answered(self, handoff: int, answer: str, at: str) -> None:
        self.handoffs[handoff].answer, self.handoffs[handoff].answered_at = answer, at

    def came_back(self, handoff: int, not_before: str | None) -> None:
        one = self.handoffs[handoff]
        one.recyclable, one.not_before = not_before is not None, not_before

    def returned(self, handoff: int, at: str) -> None:
        self.handoffs[handoff].returned_at = at

    def touched(self, handoff: int, at: str) -> None:
        one = self.handoffs[handoff]
        if one.is_with_sales:
            one.touched_at = min(one.touched_at or at, at)

    def qualified(self, handoff: int, at: str) -> None:
        self.touched(handoff, at)
        self.handoffs[handoff].qualified_at = self.handoffs[handoff].qualified_at or at

    def became(self, handoff: int, result: str, at: str, again_on: str | None) -> None:
        self.handoffs[handoff].results.append((result, at, again_on))

    def read(self, handoff: int, at: str) -> None:
        self.handoffs[handoff].read_at = at

    def state_of(self, lead: int) -> tuple[str, str | None]:
        """Where a lead stands, and from which day on it may be asked again (told for those Marketing holds)."""
        known = self.leads[lead]
        if known.handoff is None:
            return known.word.state, known.word.not_before
        one = self.handoffs[known.handoff]
        if one.state == "queued":
            return "in handoff", None
        if one.is_with_sales and not one.lost_at:
            sold = any(what == "sale" for what, _, _ in one.results)
            return ("customer" if sold else "with sales"), None
        if known.word.at > (one.lost_at or one.returned_at or one.answered_at):
            return known.word.state, known.word.not_before
        if one.answer == "withdrawn":
            return "ready", known.word.not_before
        again = (one.results[-1][2] if one.lost_at else None) or one.not_before or known.word.not_before
        return ("disqualified" if one.recyclable is False and not one.lost_at else "nurturing"), again

    def queue(self, begin: str, end: str) -> dict[str, int]:
        """What came into the queue and left it from a stamp to before another."""
        waited = [one for one in self.handoffs.values() if not one.fast]

        def open_at(moment: str) -> int:
            return sum(one.at < moment and not (one.answer and one.answered_at < moment) for one in waited)

        counted = {
            word: sum(one.answer == word and begin <= one.answered_at < end for one in waited)
            for word in ("accepted", "rejected", "withdrawn", "lapsed")
        }
        return {
            "opening": open_at(begin),
            "sent": sum(begin <= one.at < end for one in waited),
            **counted,
            "closing": open_at(end),
        }

    def back(self) -> set[int]:
        """The handoffs whose answer Marketing has not read."""
        followed = {later.previous for later in self.handoffs.values()}
        return {one.id for one in self.handoffs.values() if one.back_at > one.read_at} - followed
