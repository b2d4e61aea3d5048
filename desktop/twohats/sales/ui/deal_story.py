"""What happened with a deal and who changed what, told the newest first."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject

from twohats.business.speech import Speech
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.sales.rules.deals import Deal
from twohats.sales.rules.parts import part_word
from twohats.sales.store.deal_record import DealRecord, DealVersion
from twohats.sales.ui.questions import kind_words
from twohats.storage.story import Told
from twohats.widgets.cards import newest_first
from twohats.widgets.workspace import Workspace
from twohats.words import say_step

Entry = tuple[str, str, str]
# A day without its hour stands after the hours of that day.
_EVENING = "T24"


class DealStory(QObject):
    """Tells entries of (when, what, words)."""

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._workspace, self._speech = workspace, speech

    def happened(self, known: DealRecord) -> list[Entry]:
        """Handoff, activities, moves, amounts, days, quotes, order, sales and notes."""
        entries = [
            *self._handoff(known.deal),
            *self._activities(known),
            *self._versions(known),
            *self._quotes(known),
            *self._money(known),
            *self._notes(known),
        ]
        return [(self._when(at), what, words) for at, what, words in newest_first(entries)]

    def changed(self, known: DealRecord) -> list[Entry]:
        """The steps that changed it, from its history."""
        return [self._step(told) for told in known.history]

    def _handoff(self, deal: Deal) -> Iterator[Entry]:
        handoff = None if deal.handoff_id is None else self._workspace.read(queue.find, deal.handoff_id, hat=Hat.SALES)
        if handoff is None:
            return
        if handoff.fast_lane:
            yield handoff.sent_at, self.tr("They called"), ""
            return
        promised = self.tr("We promised: {}").format(handoff.promise) if handoff.promise else ""
        yield handoff.sent_at, self.tr("Marketing sent it"), promised
        if handoff.decided_at is not None:
            yield handoff.decided_at, self.tr("Accepted", "a handoff"), handoff.note

    def _activities(self, known: DealRecord) -> Iterator[Entry]:
        names = {**kind_words(), "task": self.tr("Task done")}
        for one in reversed(known.done):
            what = " · ".join(filter(None, (names[one.kind], one.subject)))
            yield one.done_at or one.due_at, what, one.outcome

    def _versions(self, known: DealRecord) -> Iterator[Entry]:
        for before, after in pairwise(known.versions):
            if after.from_on is not None:
                for what in self._differences(before, after):
                    yield f"{after.from_on}{_EVENING}", what, ""
        first = known.versions[0] if known.versions else None
        if known.deal.opened_on:
            stage = "" if first is None else self.tr("in the stage {}").format(first.stage)
            yield known.deal.opened_on, self.tr("Opened"), stage

    def _differences(self, before: DealVersion, after: DealVersion) -> Iterator[str]:
        if after.stage != before.stage:
            yield self.tr("Moved from {} to {}").format(before.stage, after.stage)
        if after.amount != before.amount and after.state != "won":
            yield self.tr("Amount: {}").format(self._speech.money(after.amount))
        if after.expected_close != before.expected_close:
            day = self._speech.written_day(after.expected_close, self._workspace.now()) or self.tr("no day set")
            yield self.tr("Expected close: {}").format(day)
        if after.state not in {before.state, "won"}:
            yield {
                "open": self.tr("Woken") if before.state == "asleep" else self.tr("Open again"),
                "asleep": self.tr("Put to sleep"),
                "lost": self.tr("Lost"),
                "returned": self.tr("Given back to Marketing"),
            }[after.state]

    def _quotes(self, known: DealRecord) -> Iterator[Entry]:
        answers = {
            "accepted": self.tr("Quote {} accepted"),
            "declined": self.tr("Quote {} declined"),
            "replaced": self.tr("Quote {} replaced"),
        }
        for quote in reversed(known.quotes):
            money = self._speech.money(quote.net)
            if quote.sent_on:
                yield f"{quote.sent_on}{_EVENING}", self.tr("Quote {} sent").format(quote.name), money
            else:
                yield f"{quote.made_on}{_EVENING}", self.tr("Quote {} written").format(quote.name), money
            if quote.answer and quote.answered_on:
                said = answers[quote.answer].format(quote.name)
                yield f"{quote.answered_on}{_EVENING}", said, quote.answer_note

    def _money(self, known: DealRecord) -> Iterator[Entry]:
        order = known.order
        if order is not None:
            said = self.tr("Won: {}").format(self._speech.money(order.amount))
            yield f"{order.ordered_on}{_EVENING}", said, order.document
            if order.finished_on:
                yield f"{order.finished_on}{_EVENING}", self.tr("Work done"), ""
        for sale in known.sales:
            amount = self._speech.money(abs(sale.amount))
            said = self.tr("Sold: {}") if sale.reverses_id is None else self.tr("Reversed: {}")
            yield (
                f"{sale.sold_on}{_EVENING}",
                said.format(amount),
                " · ".join(filter(None, (part_word(sale.part), sale.note))),
            )

    def _notes(self, known: DealRecord) -> Iterator[Entry]:
        for note in reversed(known.notes):
            what = self.tr("Objection") if note.kind == "objection" else self.tr("Note")
            yield note.at, what, note.words

    def _step(self, told: Told) -> Entry:
        kinds = {"undo": self.tr("Undone: {}"), "redo": self.tr("Redone: {}")}
        label = kinds.get(told.kind, "{}").format(say_step(told.label))
        hats = {"marketing": self.tr("Marketing"), "sales": self.tr("Sales"), "owner": self.tr("Owner")}
        return self._when(told.at), label, " · ".join(filter(None, (hats[told.hat], told.initials)))

    def _when(self, at: str) -> str:
        if "Z" in at:
            return self._speech.moment(at, self._workspace.now())
        return self._day(at[:10])

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())
