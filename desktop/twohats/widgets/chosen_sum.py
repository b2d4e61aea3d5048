"""What the chosen rows of a list come to: how many, and the sum of their amounts, added up beside the window."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from twohats.storage.sqlite import Connection
from twohats.widgets.column import Sum, Total
from twohats.widgets.question import Question
from twohats.widgets.record_list import RecordList
from twohats.widgets.workspace import Workspace
from twohats.words import filled

_BLOCK = 500


class ChosenSum(QObject):
    """Tells it anew with each choice; a sum that is no longer wanted is given up."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, records: RecordList[Any]) -> None:
        super().__init__(records)
        self._records = records
        self._question = Question(workspace, records.hat)
        self._number = 0
        totals = (column.total for column in records.listing.columns if column.total is not None)
        self._total: Total[Any] | None = next(totals, None)
        records.table.chosen.connect(self.look)
        records.shown.connect(self.look)

    def look(self, _: object = None) -> None:
        """Say how many are chosen, and as soon as it is known what they come to."""
        self._number += 1
        count = self._records.table.chosen_count()
        said = filled(self.tr("{:,} chosen"), count) if count > 1 else ""
        self.said.emit(said)
        if self._total is None or not said:
            self._question.ask(())
            return
        ids, is_wanted = self._records.table.chosen_ids(), partial(self._is_wanted, self._number)
        self._question.ask([(self._add_up, partial(self._tell, said))], ids, is_wanted)

    def _is_wanted(self, number: int) -> bool:
        return number == self._number

    def _add_up(self, db: Connection, ids: Sequence[int], is_wanted: Callable[[], bool]) -> Sum[Any]:
        """Runs on the reader."""
        assert self._total is not None  # noqa: S101  # else nothing is asked
        found = Sum(self._total)
        for first in range(0, len(ids), _BLOCK):
            if not is_wanted():
                break
            for record in self._records.listing.rows(db, ids[first : first + _BLOCK]):
                found.add(record)
        return found

    def _tell(self, said: str, found: Sum[Any]) -> None:
        self.said.emit(f"{said} · {found.say()}")
