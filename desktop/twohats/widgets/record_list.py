"""A list of records with its views and its filter above it, asked for on the worker."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from twohats.hat import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.cards import make_button
from twohats.widgets.column import Column
from twohats.widgets.label import PlainLabel
from twohats.widgets.list_export import TABLES, Export, Keys, Make, make_table
from twohats.widgets.list_paper import Letterhead, Shown, make_list_pdf
from twohats.widgets.listing import Listing, Record, Wanted
from twohats.widgets.own_views import OwnView, OwnViews
from twohats.widgets.pull_downs import PullDowns
from twohats.widgets.question import Question, Step
from twohats.widgets.save_as import PDF, file_name
from twohats.widgets.shown_columns import ShownColumns
from twohats.widgets.sizes import sized
from twohats.widgets.table import RecordTable
from twohats.widgets.view_bar import ViewBar
from twohats.widgets.workspace import Workspace
from twohats.words import filled

if TYPE_CHECKING:
    from array import array

    from twohats.storage.sqlite import Connection

# What takes so many milliseconds is said to be under way.
_LONG = 200


class RecordList(QWidget, Generic[Record]):
    """What a list page consists of below its headline."""

    shown = Signal(int)
    view_changed = Signal(str)
    # Another look at the records shows, and is to show those that are wanted.
    look_wanted = Signal(object)

    def __init__(self, workspace: Workspace, hat: Hat, listing: Listing[Record], empty: str) -> None:
        super().__init__()
        self.listing = listing
        self._workspace, self._hat = workspace, hat
        self._order, self._descending = listing.order, listing.descending
        self._question = Question(workspace, hat)
        self._answered: Wanted | None = None
        # Whether only the first of the rows show as yet, and whether other words in the filter ask for others.
        self._goes_on, self._asks = False, True
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_LONG)
        self._summary, self._of = "", 0
        self._look: QWidget | None = None
        self._looks = False
        # Says in words what the page has narrowed the list to, if it has.
        self.say_narrowed: Callable[[], str] = str
        self.view = listing.views[0][0] if listing.views else ""
        self.table: RecordTable[Record] = RecordTable(listing.columns, self._fetch, listing.key_of, str(hat))
        self.table.empty_sentence = empty
        self._columns = ShownColumns(listing.name, self.table)
        self.table.show_order(listing.order, descending=listing.descending)
        self.filter = QLineEdit()
        self.pull_downs = PullDowns(listing.pull_downs, str(hat))
        self.pull_downs.hide()
        self.count = PlainLabel("", "dim")
        body = self._body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        body.addWidget(self._make_views())
        body.addLayout(self._make_tools())
        body.addWidget(self.pull_downs)
        body.addWidget(self.table, 1)
        self._connect()
        self._recall_columns()

    def _connect(self) -> None:
        self.table.sort_wanted.connect(self._sort)
        self.table.columns_changed.connect(self._remember_columns)
        self.table.chosen.connect(lambda _: self._say_count())
        self.table.digit.connect(self.choose_view)
        self._counting.timeout.connect(self._say_counting)
        self.pull_downs.changed.connect(self.refresh)
        self.pull_downs.cleared.connect(self.end_filter)
        self._export = Export(self._workspace, self._hat, self.listing.rows, self)
        self._export.said.connect(self._say)

    def _make_views(self) -> ViewBar:
        built_in = self.listing.views or (("", self.tr("All")),)
        taken = [words for _, words in built_in]
        self.own = OwnViews(self.listing.name, taken, str(self._hat), self._present)
        self.own.changed.connect(self._show_views)
        self.views = ViewBar(built_in, str(self._hat))
        self.views.built_in_wanted.connect(self.show_view)
        self.views.own_wanted.connect(self.show_own)
        self.views.asked.connect(lambda name, at: self.own.menu(self, name).popup(at))
        self._show_views()
        return self.views

    def _show_views(self) -> None:
        """A list without views has none to choose from until one is kept."""
        current = "" if self.own.current is None else self.own.current.name
        self.views.show_views([one.name for one in self.own.views], self.view, current)
        self.views.setVisible(bool(self.listing.views or self.own.views))

    def _make_tools(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        sized(self.filter.setMaximumWidth, 340)
        self.filter.textChanged.connect(lambda _: self.refresh() if self._asks else None)
        self.filter.returnPressed.connect(self.table.setFocus)
        down = QAction(self.filter)
        down.setShortcut("Down")
        down.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        down.triggered.connect(lambda *_: self.table.setFocus())
        self.filter.addAction(down)
        self.stop = make_button(self.tr("Stop"), str(self._hat))
        self.stop.hide()
        self.stop.clicked.connect(lambda *_: self._export.stop())
        self.more = make_button("⋯", str(self._hat))
        self.more.setAccessibleName(self.tr("Columns and views of this list"))
        self.more.setToolTip(self.tr("Columns and views"))
        self.more.clicked.connect(lambda *_: self.choose_columns())
        line.addWidget(self.filter, 1)
        line.addWidget(self.count, 1)
        line.addWidget(self.stop)
        line.addWidget(self.more)
        return line

    def insert_below_views(self, widget: QWidget) -> None:
        """Put something of the page's own between the saved views and the filter."""
        self._body.insertWidget(1, widget)

    def add_look(self, look: QWidget) -> None:
        """Another look at the same records, which may stand in the table's place."""
        self._look = look
        look.hide()
        self._body.addWidget(look, 1)

    def show_look(self, *, on: bool) -> None:
        """Show the other look, or the table."""
        assert self._look is not None  # noqa: S101  # whoever shows one has added it
        self._looks = on
        self._summary, self._of = "", 0
        self._look.setVisible(on)
        self.table.setVisible(not on)

    @property
    def hat(self) -> Hat:
        """Under which hat it is read."""
        return self._hat

    @property
    def is_filtered(self) -> bool:
        """Whether words or pull-downs leave anything out."""
        return bool(self.filter.text().strip() or self.pull_downs.values())

    def begin_filter(self) -> None:
        """Go to the filter; the pull-downs come with it."""
        self.pull_downs.fill()
        self.pull_downs.setVisible(bool(self.listing.pull_downs))
        self.filter.setFocus()
        self.filter.selectAll()

    def end_filter(self) -> None:
        """Show everything again, and put the pull-downs away."""
        self.narrow()
        self.pull_downs.hide()
        self.refresh()
        (self._look if self._looks and self._look is not None else self.table).setFocus()

    def narrow(self, words: str = "", **chosen: str) -> None:
        """Put these words into the filter and these values into the pull-downs, without asking for the rows."""
        self._asks = False  # its signals stay: by them the field itself shows and hides what empties it
        self.filter.setText(words)
        self._asks = True
        self.pull_downs.show_values(chosen)
        self.pull_downs.setVisible(bool(self.pull_downs.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows everything again; in a dialog it closes that."""
        narrowed = self.is_filtered or self.pull_downs.isVisible()
        if event.key() == Qt.Key.Key_Escape and narrowed and not isinstance(self.window(), QDialog):
            self.end_filter()
        else:
            super().keyPressEvent(event)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a record, as a menu on the list."""
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.addActions(list(actions))

    def show_view(self, name: str) -> None:
        """Show another built-in view; what a view of the owner's had brought along goes."""
        if self.own.current is not None:
            self.own.leave()
            self.narrow()
            self._order_by(self.listing.order, descending=self.listing.descending)
            self._recall_columns()
        self._turn_to(name)

    def show_own(self, name: str) -> None:
        """Show a view of the owner's, with its filter, order and columns, as far as these are still there."""
        own = self.own.current = self.own.find(name)
        if own is None:
            return
        self.narrow(own.words, **own.chosen)
        orders = {column.order for column in self.listing.columns if column.order}
        if own.order in orders:
            self._order_by(own.order, descending=own.descending)
        for number, column in enumerate(self.listing.columns):
            self.table.setColumnHidden(number, column.heading in own.hidden)
        self.table.keep_columns(on=True)
        known = [key for key, _ in self.listing.views]
        self._turn_to(own.view if own.view in known or not known else known[0])

    def _turn_to(self, name: str) -> None:
        self.view = name
        self._show_views()
        self.view_changed.emit(name)
        self.refresh()

    def _order_by(self, order: str, *, descending: bool) -> None:
        self._order, self._descending = order, descending
        self.table.show_order(order, descending=descending)

    def _present(self) -> OwnView:
        """What shows, for the owner to name."""
        wanted = self.wanted
        hidden = tuple(self._columns.hidden())
        return OwnView("", wanted.view, wanted.words, wanted.chosen, wanted.order, wanted.descending, hidden)

    def keep_view(self) -> None:
        """Ask how the present view is called, and keep it."""
        self.own.keep(self.window())

    def choose_view(self, digit: int) -> None:
        """Show the view of a digit."""
        self.views.press(digit)

    def choose_columns(self) -> QMenu:
        """Open the menu of columns under its button, with what can be done with views."""
        menu = self.table.column_menu()
        menu.addSeparator()
        current = "" if self.own.current is None else self.own.current.name
        for action in self.own.actions(menu, current):
            menu.addAction(action)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def export(self, ask: Ask, keys: Keys | None = None) -> None:
        """Write what is shown, filtered and in its order, as CSV or a workbook; where several are chosen, those.

        `keys` gives other records than these, for another look.
        """
        path = ask.save_path(self.tr("Export the list"), Path(file_name(f"{self.listing.name}.csv")), TABLES)
        if path is not None:
            self._write(path, keys, make_table(path, self.listing.name, self._shown_columns()))

    def print_out(self, ask: Ask, letterhead: Letterhead, keys: Keys | None = None) -> None:
        """Write the same as a PDF, under the words of its view and its filter."""
        name = file_name(f"{self.listing.name} {letterhead.file_day}.pdf")
        path = ask.save_path(self.tr("Save the list as PDF"), self._workspace.file.path.with_name(name), PDF)
        if path is not None:
            self._write(path, keys, partial(make_list_pdf, letterhead, self._as_shown()))

    def _write(self, path: Path, keys: Keys | None, make: Make) -> None:
        several, wanted = self.table.chosen_count() > 1, self.wanted
        ids = self.table.chosen_ids() if several else self.table.records.ids()
        if keys is None and self._goes_on and not several:
            keys = partial(self._keys_of, wanted)
        self.stop.show()
        self._export.begin(path, keys or (lambda _: ids), make)

    def _keys_of(self, wanted: Wanted, db: "Connection") -> Sequence[int]:
        return self.listing.keys(db, wanted)

    def _shown_columns(self) -> tuple[Column[Record], ...]:
        return tuple(self.listing.columns[number] for number in self.table.shown_columns())

    def _as_shown(self) -> Shown:
        records, across = self.table.records, Qt.Orientation.Horizontal
        own, view = self.own.current, dict(self.listing.views).get(self.view, "")
        said = (self._say_filter(), "" if self._looks else self._say_number(self.table.chosen_count()))
        return Shown(
            title=self.listing.name,
            view=self.say_narrowed() or (view if own is None else own.name),
            narrowed=" · ".join(filter(None, said)),
            columns=self._shown_columns(),
            headings=tuple(str(records.headerData(number, across)) for number in self.table.shown_columns()),
            empty=self.tr("Nothing is listed."),
        )

    def _say_filter(self) -> str:
        words = self.filter.text().strip()
        said = self.tr("filtered by “{}”").format(words) if words else ""
        return " · ".join(filter(None, (said, *self.pull_downs.words())))

    def _say(self, sentence: str, done: bool) -> None:  # noqa: FBT001  # a signal's own
        self.count.setText(sentence)
        self.stop.setVisible(not done)

    def _fetch(self, ids: Sequence[int]) -> Sequence[Record]:
        return self._workspace.read(self.listing.rows, ids, hat=self._hat)

    def _sort(self, order: str, descending: bool) -> None:  # noqa: FBT001  # a signal's own
        self._order, self._descending = order, descending
        self.refresh()

    @property
    def wanted(self) -> Wanted:
        """Which records are to show, and in which order."""
        chosen = self.pull_downs.values()
        return Wanted(self._order, self._descending, self.filter.text(), self.view, chosen)

    def refresh(self) -> None:
        """Ask for the keys of the rows; an older answer gives way to a newer question."""
        wanted = self.wanted
        if self._looks:
            self._question.ask(())
            self.look_wanted.emit(wanted)
            return
        steps: list[Step] = [(self.listing.keys, partial(self._show, wanted))]
        # What shows already, shows until it is known anew.
        if self.listing.first is not None and wanted != self._answered:
            steps.insert(0, (self.listing.first, self._show_first))
        self._question.ask(steps, wanted)
        self._counting.start()

    def _show_first(self, ids: "array[int] | None") -> None:
        if ids is not None:
            self._goes_on = True
            self._put(ids)

    def _show(self, wanted: Wanted, ids: "array[int]") -> None:
        self._answered, self._goes_on = wanted, False
        self._counting.stop()
        self._put(ids)
        self._say_count()
        self.shown.emit(len(ids))

    def _put(self, ids: "array[int]") -> None:
        self.table.show_ids(ids)
        if self.table.current_id() is None and len(ids):
            self.table.choose(ids[0])

    def _say_counting(self) -> None:
        if not self._looks:
            self.say(self.tr("Counting…"), 0)

    def _say_count(self) -> None:
        if not self._looks:
            self.say(self._say_number(more=self._summary), self.table.chosen_count())

    def say_listed(self) -> str:
        """How many there are, in the list's own words."""
        count = self.table.records.rowCount()
        return (self.listing.one if self.listing.one and count == 1 else self.listing.counted).format(count)

    def _say_number(self, chosen: int = 0, more: str = "") -> str:
        count, of = self.table.records.rowCount(), self._of
        said = self.listing.one if self.listing.one and (of or count) == 1 else self.listing.counted
        said = filled(said, of or count)
        said = filled(self.tr("{:,} of {}"), count, said) if of else said
        return self._of_chosen(chosen, " · ".join(filter(None, (said, more))))

    def _of_chosen(self, chosen: int, words: str) -> str:
        return filled(self.tr("{:,} chosen of {}"), chosen, words) if chosen > 1 else words

    def say(self, words: str, chosen: int) -> None:
        """Say what shows, and how many of it are chosen, beside the filter."""
        if not self._export.under_way:
            self.count.setText(self._of_chosen(chosen, words))

    def summarise(self, words: str, of: int = 0) -> None:
        """Say something about all rows beside their number, as long as they show; `of` how many, if not of these."""
        self._summary, self._of = words, of
        self._say_count()

    @property
    def chose_columns(self) -> bool:
        """Whether the owner has chosen the columns."""
        return self.own.current is not None or self._columns.are_chosen

    def _recall_columns(self) -> None:
        self._columns.recall()
        self.table.keep_columns(on=self.chose_columns)

    def _remember_columns(self) -> None:
        if not self.own.note_columns(self._columns.hidden()):
            self._columns.remember()
