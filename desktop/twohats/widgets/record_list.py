"""A list of records with its filter above it, asked for on the worker."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.label import PlainLabel
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

Record = TypeVar("Record")


class Keys(Protocol):
    """A query for the keys of the rows, in an order, of those that hold the words."""

    def __call__(self, db: Connection, order: str, *, descending: bool, words: str) -> "array[int]":
        """The keys."""


class RecordList(QWidget):
    """What a list page consists of below its headline; `count` is the page's to fill."""

    shown = Signal(int)

    def __init__(
        self, workspace: Workspace, hat: Hat, keys: Keys, table: RecordTable[Record], order: str, *, descending: bool
    ) -> None:
        super().__init__()
        self._workspace, self._hat, self._keys = workspace, hat, keys
        self._order, self._descending = order, descending
        self._asked = 0
        self.table = table
        self.filter = QLineEdit()
        self.count = PlainLabel("", "dim")
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(14)
        body.addLayout(self._make_tools())
        body.addWidget(table, 1)
        table.sort_wanted.connect(self._sort)

    def _make_tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(340)
        self.filter.textChanged.connect(lambda _: self.refresh())
        line.addWidget(self.filter, 1)
        line.addWidget(self.count, 1)
        return line

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a record, as a menu on the list."""
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  # a signal's own
        self._order, self._descending = order, descending
        self.refresh()

    def refresh(self) -> None:
        """Ask for the keys of the rows; an older answer gives way to a newer question."""
        self._asked += 1
        asked, order, descending, words = self._asked, self._order, self._descending, self.filter.text()

        def work(db: Connection) -> "array[int]":
            return self._keys(db, order, descending=descending, words=words)

        self._workspace.run(work, then=lambda ids: self._show(asked, ids), hat=self._hat)

    def _show(self, asked: int, ids: "array[int]") -> None:
        if asked == self._asked:
            self.table.show_ids(ids)
            if self.table.current_id() is None and len(ids):
                self.table.choose(ids[0])
            self.shown.emit(len(ids))
