"""The list behind *Answered in time*: this month's handoffs with their answers and the hours these took."""

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QDialog, QWidget

from twohats.business.rules.money import DASH
from twohats.days import how_long
from twohats.handoff.store import clock
from twohats.handoff.store.clock import Answered
from twohats.handoff.ui.desk import Desk
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import column_of
from twohats.widgets.column import Column
from twohats.widgets.label import shown
from twohats.widgets.listing import Listing, Wanted
from twohats.widgets.record_list import RecordList
from twohats.widgets.sizes import take_room

_SIZE = 1040, 520

_ORDERS: dict[str, Callable[[Answered], object]] = {
    "who": lambda one: one.who.casefold(),
    "need": lambda one: one.need.casefold(),
    "sent": lambda one: one.sent_at,
    "answered": lambda one: one.decided_at,
    "taken": lambda one: (one.minutes is None, one.minutes or 0),
    "in time": lambda one: one.in_time,
    "answer": lambda one: (one.decision, one.reason.casefold()),
}


class AnsweredList(QDialog):
    """A list that is only looked at; Escape closes it."""

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self._desk, self._now = desk, desk.now()
        title = self.tr("Answered this month")
        self.setWindowTitle(shown(title))
        take_room(self, *_SIZE)
        body = column_of(self, title)
        workspace = desk.workspace
        self.list: RecordList[Answered] = RecordList(
            workspace, workspace.hat, self._listing(), self.tr("Nothing answered yet this month.")
        )
        self.list.filter.setPlaceholderText(self.tr("Filter by name, need or answer"))
        body.addWidget(self.list, 1)
        self.list.refresh()
        self.list.table.setFocus()

    def _listing(self) -> Listing[Answered]:
        speech, now = self._desk.speech, self._now
        columns: tuple[Column[Answered], ...] = (
            Column(self.tr("Who"), lambda one: one.who, 150, order="who"),
            Column(self.tr("What they need"), lambda one: one.need, 180, order="need", stretch=True),
            Column(
                self.tr("Sent", "a handoff"),
                lambda one: speech.moment(one.sent_at, now),
                140,
                order="sent",
                value=lambda one: speech.clock(one.sent_at),
            ),
            Column(
                self.tr("Answered"),
                lambda one: speech.moment(one.decided_at, now),
                140,
                order="answered",
                value=lambda one: speech.clock(one.decided_at),
            ),
            Column(self.tr("Working hours", "how long"), self._taken, 150, right=True, order="taken"),
            Column(self.tr("In time"), self._in_time, 90, order="in time", late=lambda one: not one.in_time),
            Column(self.tr("Answer"), self._answer, 190, order="answer", stretch=True),
        )
        return Listing(
            "answered",
            columns,
            lambda db, wanted: _keys(db, wanted, now),
            lambda db, ids: _rows(db, ids, now),
            lambda one: one.id,
            "answered",
            descending=True,
            counted=self.tr("{:,} answered"),
        )

    def _taken(self, one: Answered) -> str:
        taken = DASH if one.minutes is None else how_long(one.minutes)
        return self.tr("{} of {}").format(taken, how_long(one.hours * 60))

    def _in_time(self, one: Answered) -> str:
        return self.tr("in time") if one.in_time else self.tr("late")

    def _answer(self, one: Answered) -> str:
        words = {"accepted": self.tr("accepted"), "lapsed": self.tr("none: waited too long")}
        return words.get(one.decision, self.tr("rejected: {}").format(one.reason))


def _keys(db: Connection, wanted: Wanted, now: datetime) -> "array[int]":
    words = wanted.words.casefold().split()
    found = [one for one in clock.answered(db, now) if all(word in _searched(one) for word in words)]
    # Python's own type for what can be compared with itself is not to be had.
    found.sort(key=_ORDERS[wanted.order], reverse=wanted.descending)  # type: ignore[arg-type]
    return array("q", (one.id for one in found))


def _searched(one: Answered) -> str:
    return f"{one.who}\n{one.need}\n{one.decision}\n{one.reason}".casefold()


def _rows(db: Connection, ids: Sequence[int], now: datetime) -> list[Answered]:
    found = {one.id: one for one in clock.answered(db, now, ids)}
    return [found[one] for one in ids if one in found]
