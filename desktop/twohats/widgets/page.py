"""Pages of a wing: one that is fresh when asked, and one that is a list with the record behind each row."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from twohats.widgets.cards import Headline, make_button
from twohats.widgets.label import Pill, PlainLabel

if TYPE_CHECKING:
    from twohats.widgets.ask import Ask
    from twohats.widgets.list_paper import Letterhead
    from twohats.widgets.record_list import RecordList

EDGES = (20, 16, 20, 16)
SPACING = 14


class MakeAction(Protocol):
    """Makes an action of the window; a key that is taken already is refused."""

    def __call__(self, text: str, slot: Callable[[], object], *keys: str, icon: str = "") -> QAction:
        """The action."""


class Page(QWidget):
    """A page of a wing. `body` takes what stands on it."""

    # The page wants to be shown, because something on it was asked for from elsewhere.
    wanted = Signal()
    # Another record shows, or another list, or none.
    other_shown = Signal()
    # The table of the records that it shows, where history keeps any.
    keeps = ""

    def __init__(self, wing: str) -> None:
        super().__init__()
        self.wing = wing
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*EDGES)
        self.body.setSpacing(SPACING)

    def refresh(self) -> None:
        """Read anew what is shown."""

    def shown(self) -> Self:
        """The page itself, once it shows."""
        self.wanted.emit()
        return self

    @property
    def first(self) -> QWidget:
        """Where the keys go when the page is turned to."""
        return self

    @property
    def records(self) -> "RecordList[Any] | None":
        """The list that shows, if the page is one: for its columns."""
        return None

    @property
    def record_id(self) -> int | None:
        """The record that shows, or that is chosen among those that show."""
        return None

    def begin_filter(self) -> None:
        """Go to the filter of what shows."""
        if (records := self.records) is not None:
            records.begin_filter()

    def keep_view(self) -> None:
        """Give the view that shows a name."""
        if (records := self.records) is not None:
            records.keep_view()

    def export_list(self, ask: "Ask") -> None:
        """Write what shows into a CSV file."""
        if (records := self.records) is not None:
            records.export(ask)

    def print_list(self, ask: "Ask", letterhead: "Letterhead") -> bool:
        """Write what shows as a PDF; False where no list shows."""
        if (records := self.records) is None:
            return False
        records.print_out(ask, letterhead)
        return True

    def copy_chosen(self) -> None:
        """Copy what is chosen as a table."""
        if (records := self.records) is not None:
            records.table.copy()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a wing, as its list of pages names it; `page` makes it when it is first turned to."""

    name: str
    page: Callable[[], Page]


class RecordPage(QWidget):
    """Everything about one record: what it is called, what can be done, and cards in two columns, or `above` both."""

    back = Signal()

    def __init__(self, wing: str, back_to: str) -> None:
        super().__init__()
        self.wing = wing
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACING)
        body.addLayout(self._make_top(back_to))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(12)
        self.left, self.right = self._add_column(1), self._add_column(1)
        inside = QWidget()
        inside.setObjectName("inside")
        self.above = QVBoxLayout(inside)
        self.above.setContentsMargins(0, 0, 0, 0)
        self.above.setSpacing(12)
        self.above.addLayout(self._columns, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        body.addWidget(area, 1)

    def _make_top(self, back_to: str) -> QVBoxLayout:
        top = QVBoxLayout()
        top.setSpacing(6)
        self.back_button = make_button(f"‹ {back_to}", self.wing, flat=True)
        self.back_button.setToolTip(self.tr("Back to the list (Esc)"))
        self.back_button.clicked.connect(self.back)
        self.state = Pill()
        whence = QHBoxLayout()
        whence.setSpacing(8)
        whence.addWidget(self.back_button)
        whence.addWidget(self.state)
        whence.addStretch(1)
        top.addLayout(whence)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.title = PlainLabel("", "title")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        line.addWidget(self.title, 1)
        line.addLayout(self.buttons)
        top.addLayout(line)
        return top

    def _add_column(self, weight: int) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        self._columns.addLayout(column, weight)
        return column

    def add_button(self, text: str, slot: Callable[[], object], *, primary: bool = False) -> QWidget:
        """A button at the right of the title."""
        button = make_button(text, self.wing, primary=primary)
        button.clicked.connect(lambda *_: slot())
        self.buttons.addWidget(button)
        return button

    def show_record(self, record_id: int) -> bool:
        """Show a record; False if it is gone."""
        raise NotImplementedError


class ListPage(Page):
    """A list; Enter opens the record of the chosen row, Esc goes back to the list."""

    def __init__(self, wing: str, title: str, listed: "RecordList[Any]", record: RecordPage) -> None:
        super().__init__(wing)
        self.list, self.record = listed, record
        self.table = listed.table
        self.table.setAccessibleName(title)
        self.open_id: int | None = None
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack)
        front = QWidget()
        self.front = QVBoxLayout(front)
        self.front.setContentsMargins(0, 0, 0, 0)
        self.front.setSpacing(SPACING)
        self.headline = Headline(title, wing)
        self.front.addWidget(self.headline)
        self.front.addWidget(listed, 1)
        self.stack.addWidget(front)
        self.stack.addWidget(record)
        self.table.opened.connect(self.open)
        record.back.connect(self.close_record)

    def refresh(self) -> None:
        """Read anew what shows: the list, or the open record; one that is gone gives way to the list."""
        if self.open_id is None:
            self.list.refresh()
        elif not self.record.show_record(self.open_id):
            self.close_record()

    def show_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a record, as a menu on the list and on the record's own page."""
        self.list.add_actions(actions)
        self.record.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.record.addActions(list(actions))

    def open(self, record_id: int) -> None:
        """Show everything about one record, wherever the owner was before."""
        if self.record.show_record(record_id):
            self.open_id = record_id
            self.stack.setCurrentWidget(self.record)
            self.wanted.emit()
            self.other_shown.emit()
            self.record.back_button.setFocus()

    def close_record(self) -> None:
        """Go back to the list, to the row that was open."""
        closed, self.open_id = self.open_id, None
        self.stack.setCurrentIndex(0)
        self.list.refresh()
        if closed is not None:
            self.table.choose(closed)
        self.table.setFocus()
        self.other_shown.emit()

    @property
    def first(self) -> QWidget:
        return self.table if self.open_id is None else self.record.back_button

    @property
    def records(self) -> "RecordList[Any] | None":
        return self.list if self.open_id is None else None

    @property
    def current_id(self) -> int | None:
        """The record that the verbs act on: the open one, else the current row's."""
        return self.table.current_id() if self.open_id is None else self.open_id

    @property
    def record_id(self) -> int | None:
        return self.current_id

    @property
    def chosen_ids(self) -> Sequence[int]:
        """The records that the verbs for several act on."""
        return self.table.chosen_ids() if self.open_id is None else [self.open_id]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.open_id is not None:
            self.close_record()
        else:
            super().keyPressEvent(event)
