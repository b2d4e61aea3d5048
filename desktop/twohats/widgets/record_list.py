"""A list of records with its views and its filter above it, asked for on the worker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.list_export import Export
from twohats.widgets.table import Column, RecordTable
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows, and in which order: a column's `order`, the words of the filter, the name of a view."""

    order: str
    descending: bool
    words: str = ""
    view: str = ""


@dataclass(frozen=True, slots=True)
class Listing(Generic[Record]):
    """What a list is made of.

    Attributes:
        name: under which its columns are remembered.
        columns: from left to right.
        keys: the keys of the rows that are wanted, in their order.
        rows: the records of some keys.
        key_of: a record's key.
        order: the order it has at first.
        descending: whether that runs downwards.
        views: name and words of each saved view, the first one at first; none for a list without.
        counted: how its number is said, with a place for it.
        counted_one: how it is said of one.
    """

    name: str
    columns: tuple[Column[Record], ...]
    keys: Callable[[Connection, Wanted], "array[int]"]
    rows: Callable[[Connection, Sequence[int]], Sequence[Record]]
    key_of: Callable[[Record], int]
    order: str
    descending: bool = False
    views: tuple[tuple[str, str], ...] = ()
    counted: str = "{:,}"
    counted_one: str = ""


class RecordList(QWidget, Generic[Record]):
    """What a list page consists of below its headline."""

    shown = Signal(int)
    view_changed = Signal(str)

    def __init__(self, workspace: Workspace, hat: Hat, listing: Listing[Record], empty: str) -> None:
        super().__init__()
        self.listing = listing
        self._workspace, self._hat = workspace, hat
        self._order, self._descending = listing.order, listing.descending
        self._asked = 0
        self._summary = ""
        self.view = listing.views[0][0] if listing.views else ""
        self.table: RecordTable[Record] = RecordTable(listing.columns, self._fetch, listing.key_of, str(hat))
        self.table.empty_sentence = empty
        self.table.records.sorted = (listing.order, listing.descending)
        self.filter = QLineEdit()
        self.count = PlainLabel("", "dim")
        body = self._body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        if listing.views:
            body.addLayout(self._make_views())
        body.addLayout(self._make_tools())
        body.addWidget(self.table, 1)
        self._connect()
        self._remember = QSettings("Two Hats", "Two Hats")
        self._recall_columns()

    def _connect(self) -> None:
        self.table.sort_wanted.connect(self._sort)
        self.table.columns_changed.connect(self._remember_columns)
        self.table.chosen.connect(lambda _: self._say_count())
        self.table.digit.connect(self._choose_view)
        self._export = Export(self._workspace, self._hat, self.listing.rows, self)
        self._export.said.connect(self._say)

    def _make_views(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        self._views = QButtonGroup(self)
        for number, (name, words) in enumerate(self.listing.views):
            button = QPushButton(words)
            button.setCheckable(True)
            button.setProperty("view", str(self._hat))
            button.setToolTip(self.tr("{} in the list").format(number + 1))
            button.clicked.connect(lambda *_, name=name: self.show_view(name))
            button.setChecked(name == self.view)
            self._views.addButton(button, number)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _make_tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(340)
        self.filter.textChanged.connect(lambda _: self.refresh())
        self.stop = make_button(self.tr("Stop"), str(self._hat))
        self.stop.hide()
        self.stop.clicked.connect(lambda *_: self._export.stop())
        self.more = make_button("⋯", str(self._hat))
        self.more.setAccessibleName(self.tr("Columns of this list"))
        self.more.setToolTip(self.tr("Columns"))
        self.more.clicked.connect(lambda *_: self.choose_columns())
        line.addWidget(self.filter, 1)
        line.addWidget(self.count, 1)
        line.addWidget(self.stop)
        line.addWidget(self.more)
        return line

    def insert_below_views(self, widget: QWidget) -> None:
        """Put something of the page's own between the saved views and the filter."""
        self._body.insertWidget(1, widget)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a record, as a menu on the list."""
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))

    def show_view(self, name: str) -> None:
        """Show another saved view."""
        self.view = name
        for number, (known, _) in enumerate(self.listing.views):
            self._views.button(number).setChecked(known == name)
        self.view_changed.emit(name)
        self.refresh()

    def _choose_view(self, digit: int) -> None:
        if 0 < digit <= len(self.listing.views):
            self.show_view(self.listing.views[digit - 1][0])

    def choose_columns(self) -> QMenu:
        """Open the menu of columns under its button."""
        menu = self.table.column_menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def export(self, ask: Ask) -> None:
        """Write exactly what is shown, filtered and in its order, into a CSV file."""
        path = ask.save_path(self.tr("Export the list"), Path(f"{self.listing.name}.csv"), "CSV (*.csv)")
        if path is not None:
            self.stop.show()
            columns = [self.listing.columns[number] for number in self.table.shown_columns()]
            self._export.begin(path, columns, self.table.records.ids())

    def _say(self, sentence: str, done: bool) -> None:  # noqa: FBT001  # a signal's own
        self.count.setText(sentence)
        self.stop.setVisible(not done)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Record]:
        return self._workspace.read(self.listing.rows, ids, hat=self._hat)

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  # a signal's own
        self._order, self._descending = order, descending
        self.refresh()

    def refresh(self) -> None:
        """Ask for the keys of the rows; an older answer gives way to a newer question."""
        self._asked += 1
        asked, wanted = self._asked, Wanted(self._order, self._descending, self.filter.text(), self.view)
        self._workspace.run(self.listing.keys, wanted, then=lambda ids: self._show(asked, ids), hat=self._hat)

    def _show(self, asked: int, ids: "array[int]") -> None:
        if asked == self._asked:
            self.table.show_ids(ids)
            if self.table.current_id() is None and len(ids):
                self.table.choose(ids[0])
            self._say_count()
            self.shown.emit(len(ids))

    def _say_count(self) -> None:
        if self._export.under_way:
            return
        count, chosen = self.table.records.rowCount(), self.table.chosen_count()
        one = self.listing.counted_one if count == 1 else ""
        said = " · ".join(filter(None, (one or self.listing.counted.format(count), self._summary)))
        self.count.setText(self.tr("{:,} chosen of {}").format(chosen, said) if chosen > 1 else said)

    def summarise(self, words: str) -> None:
        """Say something about all rows beside their number, as long as they show."""
        self._summary = words
        self._say_count()

    @property
    def chose_columns(self) -> bool:
        """Whether the owner has chosen the columns."""
        return isinstance(self._remember.value(f"columns/{self.listing.name}"), str)

    def _remember_columns(self) -> None:
        hidden = [column.heading for column in self.listing.columns]
        hidden = [hidden[number] for number in range(len(hidden)) if self.table.isColumnHidden(number)]
        self._remember.setValue(f"columns/{self.listing.name}", "\n".join(hidden))

    def _recall_columns(self) -> None:
        """Columns the owner chose; until then, those that begin hidden."""
        held = self._remember.value(f"columns/{self.listing.name}")
        for number, column in enumerate(self.listing.columns):
            hidden = column.heading in held.split("\n") if isinstance(held, str) else column.hidden
            self.table.setColumnHidden(number, hidden)
