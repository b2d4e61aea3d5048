"""The pipeline as a board and as a list, with the page of each deal."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from twohats.business.speech import Speech
from twohats.handoff.store import published
from twohats.hat import Hat
from twohats.sales.rules.deals import Deal
from twohats.sales.store import deals
from twohats.sales.store.board import Board, board
from twohats.sales.store.deals import Worth
from twohats.sales.ui.board import BoardView
from twohats.sales.ui.deal_card import DealCard
from twohats.sales.ui.deal_forms import DealForms
from twohats.sales.ui.deal_page import DealPage
from twohats.sales.ui.pipeline_list import OF_VIEW, SOMETIMES, STAGE, DealListing, empty
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.list_paper import Letterhead
from twohats.widgets.list_room import fit_height
from twohats.widgets.listing import Wanted
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import RecordList
from twohats.widgets.workspace import Workspace
from twohats.words import filled

_WING = "sales"
_LEAST_ROWS = 5
_REMEMBERED, _BOARD, _LIST = "pipeline/shown as", "board", "list"


class PipelinePage(ListPage):
    """The deals as a board and as a list; the verbs act on the one that is chosen, or on the one that is open."""

    keeps = "sales_deal"

    someone_called = Signal()
    # Deals are to go to stages: pairs of their ids.
    moved = Signal(list)
    stage_wanted = Signal(int)

    def __init__(self, workspace: Workspace, speech: Speech, forms: DealForms) -> None:
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._deals = DealListing(workspace, speech)
        listed = RecordList(workspace, Hat.SALES, self._deals.make(), empty(deals.OPEN))
        self.page = DealPage(workspace, speech, forms)
        super().__init__(_WING, _tr("Pipeline"), listed, self.page)
        self._turn = self.headline.add_button("")
        self._turn.setToolTip(self.tr("Key B"))
        self._turn.clicked.connect(lambda *_: self.show_board(on=not self.shows_board))
        self.headline.add_button(self.tr("Someone called…"), primary=True).clicked.connect(self.someone_called)
        self.board = BoardView(workspace, speech)
        self.list.add_look(self.board)
        self._seen: Board | None = None
        self.card = DealCard(workspace, speech)
        self.card.hide()
        self.front.addWidget(self.card)
        fit_height(self.table, _LEAST_ROWS)
        self.list.filter.setPlaceholderText(self.tr("Filter by deal or customer  (Ctrl+F)"))
        self._connect()
        self._remember = QSettings("Two Hats", "Two Hats")
        self._asked: Wanted | None = None
        self._shows_board = self._remember.value(_REMEMBERED, _LIST) == _BOARD
        self._dress()

    def _connect(self) -> None:
        self.list.shown.connect(self._show_count)
        self.list.view_changed.connect(self._dress_view)
        self.list.look_wanted.connect(self._ask_board)
        self.table.chosen.connect(lambda _: self._show_card())
        self.table.installEventFilter(self)
        self.board.opened.connect(self.open)
        self.board.moved.connect(self.moved)
        self.board.chosen.connect(self._say_board)
        self.board.stage_wanted.connect(self.stage_wanted)
        self.board.more_wanted.connect(self.show_stage)

    def take(self, actions: Sequence[QAction]) -> None:
        """Show what can be done with a deal, as a menu on the list and on the cards."""
        self.show_actions(actions)
        self.board.add_actions(actions)

    def _dress_view(self, view: str) -> None:
        """Show the columns that say something in a view, unless the owner chose them."""
        self.table.empty_sentence = empty(view)
        self.list.summarise("")
        if view != deals.OPEN or STAGE in self.list.pull_downs.values():
            self.show_board(on=False)
        if not self.list.chose_columns:
            for number, column in enumerate(self.list.listing.columns):
                if column.order in SOMETIMES:
                    self.table.setColumnHidden(number, column.order not in OF_VIEW[view][0])

    def show_view(self, view: str) -> None:
        """Turn to a view of the list, whole."""
        self._show_whole(view)
        self.wanted.emit()

    def _show_whole(self, view: str, stage: str = "") -> None:
        if self.open_id is not None:
            self.close_record()
        self.show_board(on=False)
        self.list.show_view(view)
        self.list.narrow(**({STAGE: stage} if stage else {}))
        self.list.refresh()

    def wake(self, deal_id: int) -> None:
        """Turn to a deal whose rest is over; the keys are where it is woken."""
        self.open(deal_id)
        self.page.wake.setFocus()

    def show_stage(self, stage_id: int) -> None:
        """Turn to the list of what is open in one stage."""
        names = {stage.id: stage.name for stage in self._workspace.read(deals.stages, hat=Hat.SALES)}
        self._show_whole(deals.OPEN, names.get(stage_id, ""))

    @property
    def shows_board(self) -> bool:
        """Whether the deals stand on the board."""
        return self._shows_board

    def show_board(self, *, on: bool) -> None:
        """Show the deals on the board, or in the list; the chosen one stays chosen."""
        if on is self._shows_board:
            return
        chosen, self._shows_board = self.current_id, on
        self._remember.setValue(_REMEMBERED, _BOARD if on else _LIST)
        if on:
            self._show_all_stages()
        if chosen is not None:
            (self.board if on else self.table).choose(chosen)
        self._dress()
        self.refresh()
        self.other_shown.emit()
        self.first.setFocus()

    def _dress(self) -> None:
        on = self._shows_board
        self._turn.setText(self.tr("As a list") if on else self.tr("As a board"))
        self.list.show_look(on=on)
        self.list.pull_downs.boxes[STAGE].setVisible(not on)
        self._show_card()

    def _show_all_stages(self) -> None:
        """The board has a column for each stage and shows open deals alone."""
        chosen = self.list.pull_downs.values()
        chosen.pop(STAGE, None)
        self.list.narrow(self.list.filter.text(), **chosen)
        if self.list.view != deals.OPEN:
            self.list.show_view(deals.OPEN)

    def refresh(self) -> None:
        """Ask for what shows anew: the board, the list, or the open deal."""
        self._deals.direction = self._workspace.read(published.direction, hat=Hat.SALES)
        super().refresh()

    def _ask_board(self, wanted: Wanted) -> None:
        self._asked = wanted
        values = (self._deals.narrowing(wanted), to_stamp(self._workspace.now()))
        self._workspace.run(board, *values, then=lambda found: self._show_board(wanted, found), hat=Hat.SALES)

    def _show_board(self, wanted: Wanted, found: Board) -> None:
        """Show the board, unless something else is wanted meanwhile."""
        if wanted is self._asked:
            self._seen = found
            self.board.show_board(found)
            self._say_board()

    def _say_board(self) -> None:
        if self._seen is None or not self._shows_board:
            return
        found, say = self._seen, self._speech
        counted = self.tr("1 open deal") if found.all == 1 else filled(self.tr("{:,} open deals"), found.all)
        if found.count != found.all:
            counted = filled(self.tr("{:,} of {}"), found.count, counted)
        asleep = filled(self.tr("{:,} asleep"), found.asleep) if found.asleep else ""
        if found.to_wake:
            asleep = filled(self.tr("{}, {:,} to be called again"), asleep, found.to_wake)
        likely = self.tr("likely {}").format(say.whole(found.weighted))
        said = " · ".join(filter(None, (counted, say.whole(found.total), likely, asleep)))
        self.list.say(said, len(self.board.chosen_ids))

    def close_record(self) -> None:
        """Go back to the board or the list, to the deal that was open."""
        closed = self.open_id
        super().close_record()
        if self._shows_board:
            if closed is not None:
                self.board.choose(closed)
            self.refresh()
            self.first.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters of the page come before the list's own search by letters."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """B turns between board and list; N and O note something on the open deal."""
        if event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        if self._shows_board and self.open_id is None and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.list.choose_view(event.key() - Qt.Key.Key_0)
            return True
        deal = self.current if self.open_id is not None else None
        if event.key() == Qt.Key.Key_B and self.open_id is None:
            self.show_board(on=not self._shows_board)
        elif event.key() == Qt.Key.Key_N and deal is not None:
            self._forms.note(deal)
        elif event.key() == Qt.Key.Key_O and deal is not None:
            self._forms.note_objection(deal)
        else:
            return False
        return True

    def _show_count(self, _count: int) -> None:
        self._show_card()
        filtered = self.tr("No deal matches. Esc shows all again.")
        self.table.empty_sentence = filtered if self.list.is_filtered else empty(self.list.view)
        wanted = self.list.wanted
        values = (self._deals.narrowing(wanted), wanted.view)
        self._workspace.run(deals.worth, *values, then=lambda found: self._say_worth(wanted.view, found), hat=Hat.SALES)

    def _say_worth(self, view: str, found: Worth) -> None:
        if view == self.list.view:
            worth = self._speech.whole(found.amount)
            narrowed = found.count != found.all
            if narrowed:
                worth = self.tr("{} of {}").format(worth, self._speech.whole(found.all_amount))
            said = {
                deals.OPEN: self.tr("{} open in all"),
                deals.WON: self.tr("{} won in all"),
                deals.LOST: self.tr("{} lost in all"),
                deals.RETURNED: self.tr("{} given back in all"),
                deals.ASLEEP: self.tr("{} asleep in all"),
                deals.BARE: self.tr("{} in all"),
                deals.STALE: self.tr("{} in all, in no alarm"),
            }[view]
            self.list.summarise(filled(said, worth), found.all if narrowed else 0)

    def _show_card(self) -> None:
        self.card.show_deal(None if self._shows_board else self._find(self.table.current_id()), self._deals.direction)

    @property
    def first(self) -> QWidget:
        return self.board.first if self._shows_board and self.open_id is None else super().first

    def begin_filter(self) -> None:
        """Go to the filter, which narrows board and list alike."""
        if self.open_id is None:
            self.list.begin_filter()

    def keep_view(self) -> None:
        """Give what shows a name, on the board, too."""
        if self.open_id is None:
            self.list.keep_view()

    def export_list(self, ask: Ask) -> None:
        """Write what shows into a CSV file; where several are chosen, those."""
        if self.open_id is None:
            self.list.export(ask, self._cards_wanted() if self._shows_board else None)

    def print_list(self, ask: Ask, letterhead: Letterhead) -> bool:
        """Write what shows as a PDF, of the board as well."""
        if self.open_id is None:
            self.list.print_out(ask, letterhead, self._cards_wanted() if self._shows_board else None)
        return self.open_id is None

    def copy_chosen(self) -> None:
        """Copy the chosen rows or cards as a table."""
        if self._shows_board and self.open_id is None:
            chosen = self._workspace.read(deals.deals, list(self.chosen_ids), hat=Hat.SALES)
            self.table.copy_records(chosen)
        else:
            super().copy_chosen()

    def _cards_wanted(self) -> Callable[[Connection], Sequence[int]]:
        """The deals of the chosen cards where they are several, else all of the board."""
        chosen, narrowing = self.board.chosen_ids, self._deals.narrowing(self.list.wanted)
        if len(chosen) > 1:
            return lambda _: chosen
        return lambda db: deals.deal_ids(db, narrowing, view=deals.AWAKE)

    @property
    def records(self) -> RecordList[Deal] | None:
        return None if self._shows_board else super().records

    @property
    def current_id(self) -> int | None:
        """The deal that the verbs act on: the open one, else the chosen card's or row's."""
        return self.board.current_id if self._shows_board and self.open_id is None else super().current_id

    @property
    def chosen_ids(self) -> Sequence[int]:
        """The deals that a verb for several would act on."""
        return self.board.chosen_ids if self._shows_board and self.open_id is None else super().chosen_ids

    @property
    def current(self) -> Deal | None:
        """The deal that the verbs act on."""
        return self._find(self.current_id)

    def _find(self, deal_id: int | None) -> Deal | None:
        return None if deal_id is None else self._workspace.read(deals.find, deal_id, hat=Hat.SALES)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PipelinePage", text)
