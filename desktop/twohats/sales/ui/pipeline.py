"""The pipeline as a board and as a list, with the page of each deal."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twohats.business.speech import Speech
from twohats.handoff.store import published
from twohats.sales.rules.deals import Deal
from twohats.sales.store import deals
from twohats.sales.store.board import Board, board
from twohats.sales.ui.board import BoardView
from twohats.sales.ui.deal_card import DealCard, bet_of_deal
from twohats.sales.ui.deal_forms import DealForms
from twohats.sales.ui.deal_page import DealPage
from twohats.sales.ui.questions import resting
from twohats.stamp import to_stamp
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.page import ListPage
from twohats.widgets.record_list import Listing, RecordList, Wanted
from twohats.widgets.table import Column, fit_height
from twohats.widgets.workspace import Workspace

if TYPE_CHECKING:
    from array import array

    from twohats.handoff.rules.direction import Direction

_WING = "sales"
_LEAST_ROWS = 5
# Which columns say something, and in which order the rows stand at first, by view.
_OF_VIEW = {
    deals.OPEN: ({"stage", "expected", "next"}, ("expected", False)),
    deals.WON: ({"closed", "ends"}, ("ends", False)),
    deals.LOST: ({"closed", "why"}, ("closed", True)),
    deals.RETURNED: ({"closed", "why"}, ("closed", True)),
    deals.ASLEEP: ({"stage", "asleep", "expected"}, ("asleep", False)),
    deals.BARE: ({"stage", "expected", "next"}, ("amount", True)),
}
_SOMETIMES = {"stage", "expected", "next", "closed", "ends", "why", "asleep"}
_REMEMBERED, _BOARD, _LIST = "pipeline/shown as", "board", "list"


class PipelinePage(ListPage):
    """The deals as a board and as a list; the verbs act on the one that is chosen, or on the one that is open."""

    someone_called = Signal()
    # A deal is to go to a stage.
    moved = Signal(int, int)
    stage_wanted = Signal(int)

    def __init__(self, workspace: Workspace, speech: Speech, forms: DealForms) -> None:
        self._workspace, self._speech, self._forms = workspace, speech, forms
        self._direction: Direction | None = None
        self._stage: tuple[int, str] | None = None
        listed = RecordList(workspace, Hat.SALES, self._listing(), self._empty(deals.OPEN))
        self.page = DealPage(workspace, speech, forms)
        super().__init__(_WING, _tr("Pipeline"), listed, self.page)
        self._summary = PlainLabel("", "dim")
        self.headline.add_widget(self._summary)
        self._turn = self.headline.add_button("")
        self._turn.setToolTip(self.tr("Key B"))
        self._turn.clicked.connect(lambda *_: self.show_board(on=not self.shows_board))
        self.headline.add_button(self.tr("Someone called…"), primary=True).clicked.connect(self.someone_called)
        self.front.insertWidget(1, self._make_narrowed())
        self.board = BoardView(workspace, speech)
        self.front.addWidget(self.board, 1)
        self.card = DealCard(workspace, speech)
        self.card.hide()
        self.front.addWidget(self.card)
        fit_height(self.table, _LEAST_ROWS)
        self.list.filter.setPlaceholderText(self.tr("Filter by deal or customer  (Ctrl+F)"))
        self._connect()
        self._remember = QSettings("Two Hats", "Two Hats")
        self._shows_board = self._remember.value(_REMEMBERED, _LIST) == _BOARD
        self._dress()

    def _connect(self) -> None:
        self.list.shown.connect(self._show_count)
        self.list.view_changed.connect(self._dress_view)
        self.table.chosen.connect(lambda _: self._show_card())
        self.table.installEventFilter(self)
        self.board.opened.connect(self.open)
        self.board.moved.connect(self.moved)
        self.board.stage_wanted.connect(self.stage_wanted)
        self.board.more_wanted.connect(self.show_stage)

    def _make_narrowed(self) -> QWidget:
        """Says to which stage the list is narrowed, and how to see all again."""
        self._narrowed = QWidget()
        line = QHBoxLayout(self._narrowed)
        line.setContentsMargins(0, 0, 0, 0)
        self._narrowed_to = PlainLabel("", "strong")
        everything = make_button(self.tr("Show all deals"), _WING)
        everything.clicked.connect(lambda *_: self.show_view(deals.OPEN))
        line.addWidget(self._narrowed_to, 1)
        line.addWidget(everything)
        self._narrowed.hide()
        return self._narrowed

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a deal, as a menu on the list and on the cards."""
        self.list.add_actions(actions)
        self.board.add_actions(actions)

    def _listing(self) -> Listing[Deal]:
        return Listing(
            name=_tr("Pipeline"),
            columns=self._columns(),
            keys=self._keys,
            rows=deals.deals,
            key_of=lambda deal: deal.id,
            order="expected",
            views=(
                (deals.OPEN, _tr("Open")),
                (deals.WON, _tr("Won, work not done")),
                (deals.LOST, _tr("Lost")),
                (deals.RETURNED, _tr("Given back")),
                (deals.ASLEEP, _tr("Asleep")),
                (deals.BARE, _tr("Without a next action")),
            ),
            counted=_tr("{:,} deals"),
        )

    def _columns(self) -> tuple[Column[Deal], ...]:
        return (
            Column(_tr("Deal"), lambda deal: deal.title, 200, order="title", stretch=True),
            Column(_tr("Customer"), lambda deal: deal.who, 150, order="who", stretch=True),
            Column(_tr("Stage"), lambda deal: deal.stage, 104, order="stage"),
            Column(_tr("Value"), lambda deal: self._speech.whole(deal.amount), 108, right=True, order="amount"),
            Column(_tr("May close"), lambda deal: self._day(deal.expected_close), 112, order="expected"),
            Column(_tr("Next action"), self._next, 180, order="next", late=self._needs_care),
            Column(_tr("Closed"), lambda deal: self._day(deal.closed_on), 112, order="closed", hidden=True),
            Column(_tr("Work ends"), self._work_ends, 128, order="ends", late=self._is_overdue, hidden=True),
            Column(_tr("Why"), lambda deal: deal.why, 190, order="why", hidden=True),
            Column(_tr("Asleep until"), self._rests, 112, order="asleep", late=self._is_to_wake, hidden=True),
            Column(_tr("Direction"), self._way, 104, hidden=True),
        )

    def _keys(self, db: Connection, wanted: Wanted) -> "array[int]":
        order, descending = wanted.order, wanted.descending
        if order == self.list.listing.order and not descending:
            order, descending = _OF_VIEW[wanted.view][1]
        stage = None if self._stage is None else self._stage[0]
        return deals.deal_ids(db, order, descending=descending, words=wanted.words, view=wanted.view, stage_id=stage)

    def _day(self, day: str | None) -> str:
        return self._speech.day(day, self._workspace.now())

    def _next(self, deal: Deal) -> str:
        if deal.state == "asleep":
            return resting(deal, self._speech, self._workspace.now())
        if deal.next_due is None:
            return self.tr("none: plan one")
        return f"{self._speech.moment(deal.next_due, self._workspace.now())} · {deal.next_action}"

    def _rests(self, deal: Deal) -> str:
        return self._day(deal.asleep_until)

    def _is_to_wake(self, deal: Deal) -> bool:
        return deal.is_to_wake(self._speech.today(self._workspace.now()))

    def _needs_care(self, deal: Deal) -> bool:
        """A deal that rests raises no alarm until its day has come."""
        if deal.state == "asleep":
            return self._is_to_wake(deal)
        return deal.next_due is None or deal.next_due < to_stamp(self._workspace.now())

    def _work_ends(self, deal: Deal) -> str:
        return self._day(deal.work_ends) or self.tr("no day set")

    def _is_overdue(self, deal: Deal) -> bool:
        today = self._speech.today(self._workspace.now())
        return deal.work_ends is not None and deal.work_ends < today.isoformat()

    def _way(self, deal: Deal) -> str:
        if self._direction is None or not self._direction.bets or deal.handoff_id is None:
            return ""
        return self.tr("on") if bet_of_deal(self._direction, deal) is not None else self.tr("off")

    def _empty(self, view: str) -> str:
        return {
            deals.OPEN: _tr("No deal is open. Accept a handoff, or write a call down: Ctrl+Shift+N."),
            deals.WON: _tr("No work waits to be done. A deal that you win stands here until its work is done."),
            deals.LOST: _tr("No deal was lost."),
            deals.RETURNED: _tr("Nothing was given back to Marketing."),
            deals.ASLEEP: _tr("No deal sleeps. Deal ▸ Asleep until… lets one rest until a day."),
            deals.BARE: _tr("Every open deal has a next action."),
        }[view]

    def _dress_view(self, view: str) -> None:
        """Show the columns that say something in a view, unless the owner chose them."""
        self.table.empty_sentence = self._empty(view)
        self.list.summarise("")
        if not self.list.chose_columns:
            for number, column in enumerate(self.list.listing.columns):
                if column.order in _SOMETIMES:
                    self.table.setColumnHidden(number, column.order not in _OF_VIEW[view][0])

    def show_view(self, view: str) -> None:
        """Turn to a view of the list."""
        self._narrow(None)
        self.show_board(on=False)
        self.list.show_view(view)
        self.wanted.emit()

    def wake(self, deal_id: int) -> None:
        """Turn to a deal whose rest is over; the keys are where it is woken."""
        self.open(deal_id)
        self.page.wake.setFocus()

    def show_stage(self, stage_id: int) -> None:
        """Turn to the list of what is open in one stage."""
        names = {stage.id: stage.name for stage in self._workspace.read(deals.stages, hat=Hat.SALES)}
        self._narrow((stage_id, names.get(stage_id, "")))
        self.show_board(on=False)
        self.list.show_view(deals.OPEN)

    def _narrow(self, stage: tuple[int, str] | None) -> None:
        self._stage = stage
        self._narrowed_to.setText("" if stage is None else self.tr("Open in the stage {}").format(stage[1]))
        self.list.filter.clear()
        if self.open_id is not None:
            self.close_record()
        self._dress()

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
            self._stage = None
        if chosen is not None:
            (self.board if on else self.table).choose(chosen)
        self._dress()
        self.refresh()
        self.first.setFocus()

    def _dress(self) -> None:
        on = self._shows_board
        self._turn.setText(self.tr("As a list") if on else self.tr("As a board"))
        self.board.setVisible(on)
        self._summary.setVisible(on)
        self.list.setVisible(not on)
        self._narrowed.setVisible(not on and self._stage is not None)
        self._show_card()

    def refresh(self) -> None:
        """Ask for what shows anew: the board, the list, or the open deal."""
        self._direction = self._workspace.read(published.direction, hat=Hat.SALES)
        if self.open_id is None and self._shows_board:
            now = self._workspace.now()
            values = (self._speech.today(now), to_stamp(now))
            self._workspace.run(board, *values, then=self._show_board, hat=Hat.SALES)
        else:
            super().refresh()

    def _show_board(self, found: Board) -> None:
        self.board.show_board(found)
        say = self._speech
        deals_said = self.tr("1 open deal") if found.count == 1 else self.tr("{:,} open deals").format(found.count)
        asleep = self.tr("{:,} asleep").format(found.asleep) if found.asleep else ""
        if found.to_wake:
            asleep = self.tr("{}, {:,} to be called again").format(asleep, found.to_wake)
        likely = self.tr("likely {}").format(say.whole(found.weighted))
        self._summary.setText(" · ".join(filter(None, (deals_said, say.whole(found.total), likely, asleep))))

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
        view = self.list.view
        self._workspace.run(deals.value_of, view, then=lambda value: self._say_value(view, value), hat=Hat.SALES)

    def _say_value(self, view: str, value: int) -> None:
        if view == self.list.view:
            said = {
                deals.OPEN: self.tr("{} open in all"),
                deals.WON: self.tr("{} won in all"),
                deals.LOST: self.tr("{} lost in all"),
                deals.RETURNED: self.tr("{} given back in all"),
                deals.ASLEEP: self.tr("{} asleep in all"),
                deals.BARE: self.tr("{} in all"),
            }[view]
            self.list.summarise(said.format(self._speech.whole(value)))

    def _show_card(self) -> None:
        self.card.show_deal(None if self._shows_board else self._find(self.table.current_id()), self._direction)

    @property
    def first(self) -> QWidget:
        return self.board.first if self._shows_board and self.open_id is None else super().first

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
        chosen = self.current_id
        return ([] if chosen is None else [chosen]) if self._shows_board else super().chosen_ids

    @property
    def current(self) -> Deal | None:
        """The deal that the verbs act on."""
        return self._find(self.current_id)

    def _find(self, deal_id: int | None) -> Deal | None:
        return None if deal_id is None else self._workspace.read(deals.find, deal_id, hat=Hat.SALES)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PipelinePage", text)
