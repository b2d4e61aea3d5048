"""The board: a column a stage, a card a deal, moved by dragging or by keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from twohats.business.rules.money import show_percent
from twohats.business.speech import Speech
from twohats.sales.rules.forecast import HISTORY_FROM
from twohats.sales.store.board import Board, BoardCard, BoardColumn
from twohats.sales.ui.board_drawing import CardWords
from twohats.sales.ui.pile import NARROWEST, Pile
from twohats.sales.ui.questions import say_next
from twohats.stamp import to_stamp
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel, shown, tip
from twohats.widgets.sizes import sized
from twohats.widgets.workspace import Workspace
from twohats.words import filled, grouped

_COUNT = 48


class _Column(QWidget):
    """A stage: its head, its cards, and how many more there are."""

    def __init__(self) -> None:
        super().__init__()
        self.stage_id = 0
        sized(self.setMinimumWidth, NARROWEST)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(2)
        line = QHBoxLayout()
        self.name, self.count = PlainLabel("", "strong"), PlainLabel("", "dim")
        sized(self.count.setMinimumWidth, _COUNT)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight)
        line.addWidget(self.name, 1)
        line.addWidget(self.count)
        self._head = line
        self.total, self.weighted = PlainLabel(""), PlainLabel("", "small")
        self.pile = Pile()
        self.more = make_button("", "sales", flat=True)
        self.nothing = PlainLabel("", "dim")
        body.addLayout(line)
        body.addWidget(self.total)
        body.addWidget(self.weighted)
        body.addSpacing(6)
        body.addWidget(self.nothing)
        body.addWidget(self.pile, 1)
        body.addWidget(self.more)
        self.pile.narrowed.connect(self._narrow_head)

    def _narrow_head(self, bar: int) -> None:
        """The head ends where the cards do, also beside a scroll bar."""
        self._head.setContentsMargins(0, 0, bar, 0)


class BoardView(QScrollArea):
    """The columns side by side; it scrolls sideways where they are many."""

    opened = Signal(int)
    # Deals are to go to stages: pairs of their ids.
    moved = Signal(list)
    # Other cards are chosen.
    chosen = Signal()
    more_wanted = Signal(int)
    stage_wanted = Signal(int)

    def __init__(self, workspace: Workspace, speech: Speech) -> None:
        super().__init__()
        self._workspace, self._speech = workspace, speech
        self._columns: list[_Column] = []
        self._actions: Sequence[QAction] = ()
        self._current = 0
        self._wanted: int | None = None
        inside = QWidget()
        inside.setObjectName("inside")
        self._line = QHBoxLayout(inside)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(14)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def add_actions(self, actions: Sequence[QAction]) -> None:
        """What can be done with a card, as a menu on it."""
        self._actions = actions

    @property
    def piles(self) -> list[Pile]:
        """The cards of each stage, from left to right."""
        return [column.pile for column in self._columns]

    @property
    def columns(self) -> Sequence[QWidget]:
        """The columns from left to right."""
        return self._columns

    @property
    def first(self) -> QWidget:
        """Where the keys go: to the column of the chosen card."""
        return self._columns[self._current].pile if self._columns else self

    @property
    def current_id(self) -> int | None:
        """The deal of the card that has the keys."""
        card = self._columns[self._current].pile.current if self._columns else None
        return None if card is None else card.id

    @property
    def chosen_ids(self) -> list[int]:
        """The deals of the chosen cards, from left to right."""
        return [one for pile in self.piles for one in pile.chosen_ids]

    @property
    def stage_id(self) -> int | None:
        """The stage of the column that has the keys."""
        return self._columns[self._current].stage_id if self._columns else None

    def choose(self, deal_id: int) -> None:
        """Make a deal's card the chosen one, as soon as it is there."""
        self._wanted = deal_id
        self._choose_wanted()

    def show_board(self, board: Board) -> None:
        """Show the columns; the chosen cards stay chosen wherever they went, else their neighbour is."""
        had_keys, chosen = self._has_keys, set(self.chosen_ids)
        wanted, row = self._wanted or self.current_id, self._row
        self._make_columns(len(board.columns))
        for column, held in zip(self._columns, board.columns, strict=True):
            self._fill(column, held)
        self._current = min(self._current, max(0, len(self._columns) - 1))
        self._wanted = wanted
        if not self._choose_wanted():
            self._choose_near(row)
        elif wanted in chosen:
            for pile in self.piles:
                pile.choose_also(chosen)
        if had_keys:
            self.first.setFocus()

    @property
    def _has_keys(self) -> bool:
        """Whether the keys are here, or will be once the form in front is gone."""
        focused = self.window().focusWidget()
        return any(focused is part for part in (self, *self.piles))

    @property
    def _row(self) -> int:
        return self._columns[self._current].pile.currentIndex().row() if self._columns else 0

    def _choose_wanted(self) -> bool:
        for number, pile in enumerate(self.piles):
            row = None if self._wanted is None else pile.place_of(self._wanted)
            if row is not None:
                self._wanted = None
                self._go_to(number, row)
                return True
        return False

    def _choose_near(self, row: int) -> None:
        self._wanted = None
        filled = [number for number, pile in enumerate(self.piles) if pile.cards.cards]
        if filled:
            self._go_to(min(filled, key=lambda number: abs(number - self._current)), row)

    def _go_to(self, number: int, row: int) -> None:
        had_keys = self._has_keys
        self._current = number
        pile = self._columns[number].pile
        self._leave_others(pile)
        pile.choose(row)
        if had_keys:
            pile.setFocus()
        self.ensureWidgetVisible(self._columns[number], 0, 0)

    def _leave_others(self, pile: Pile) -> None:
        for other in self.piles:
            if other is not pile:
                other.unchoose()

    def _make_columns(self, count: int) -> None:
        while len(self._columns) > count:
            column = self._columns.pop()
            self._line.removeWidget(column)
            column.hide()
            column.deleteLater()
        while len(self._columns) < count:
            self._add_column(len(self._columns))

    def _add_column(self, number: int) -> None:
        column = _Column()
        self._columns.append(column)
        self._line.addWidget(column, 1)
        pile = column.pile
        pile.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        pile.addActions(list(self._actions))
        pile.opened.connect(self.opened)
        pile.dropped.connect(lambda ids: self._drop(column, ids))
        pile.beside.connect(self._go_beside)
        pile.stage_wanted.connect(lambda: self.stage_wanted.emit(column.stage_id))
        pile.entered.connect(lambda: self._enter(number))
        pile.touched.connect(lambda keep: self._touch(number, keep))
        pile.chosen.connect(self.chosen)
        column.more.clicked.connect(lambda *_: self.more_wanted.emit(column.stage_id))

    def _enter(self, number: int) -> None:
        """The keys went to a column by Tab."""
        if number != self._current and number < len(self._columns):
            row = self._columns[number].pile.currentIndex().row()
            self._go_to(number, max(0, row))

    def _touch(self, number: int, keep: bool) -> None:  # noqa: FBT001  # a signal's own
        """The mouse went down on a column; what is chosen elsewhere is kept, or it is not."""
        self._current = number
        if not keep:
            self._leave_others(self._columns[number].pile)

    def _drop(self, column: _Column, ids: Sequence[int]) -> None:
        """Cards come from another column, and with them all that are chosen."""
        chosen = self.chosen_ids
        moved = chosen if set(ids) <= set(chosen) else ids
        self._wanted = self.current_id if self.current_id in moved else moved[0]
        self._move([(one, column.stage_id) for one in moved if column.pile.place_of(one) is None])

    def _move(self, moves: list[tuple[int, int]]) -> None:
        if moves:
            self.moved.emit(moves)

    def _go_beside(self, step: int, moving: bool) -> None:  # noqa: FBT001  # a signal's own
        place = self._current + step
        if moving:
            self._wanted = self.current_id
            self._move(self._moves_beside(step))
        elif 0 <= place < len(self._columns):
            self._go_to(place, max(0, self._row))

    def _moves_beside(self, step: int) -> list[tuple[int, int]]:
        """Each chosen card one column to the side, but those that stand at the edge."""
        places = range(len(self._columns))
        return [
            (one, self._columns[number + step].stage_id)
            for number, pile in enumerate(self.piles)
            if number + step in places
            for one in pile.chosen_ids
        ]

    def _fill(self, column: _Column, held: BoardColumn) -> None:
        odds, say = held.odds, self._speech
        column.stage_id = odds.id
        column.name.setText(odds.name)
        narrowed = held.count != held.all
        column.count.setText(filled(self.tr("{:,} of {:,}"), held.count, held.all) if narrowed else grouped(held.count))
        column.total.setText(say.whole(held.total))
        percent = show_percent(odds.likely, say.firm.locale)
        words = self.tr("likely {} ({} by history)") if odds.by_history else self.tr("likely {} ({} by default)")
        column.weighted.setText(filled(words, say.whole(held.weighted), percent))
        column.weighted.setToolTip(tip(self._why(held)))
        counted = self.tr("{}: 1 deal") if held.count == 1 else self.tr("{}: {} deals")
        column.pile.setAccessibleName(filled(counted, shown(odds.name), held.count))
        column.pile.cards.show_cards(held.cards, [self._words(card) for card in held.cards])
        column.nothing.setText(self.tr("None of them") if narrowed else self.tr("No open deal"))
        column.nothing.setVisible(held.count == 0)
        column.more.setText(filled(self.tr("and {:,} more"), held.more))
        column.more.setVisible(held.more > 0)

    def _why(self, held: BoardColumn) -> str:
        odds = held.odds
        if odds.by_history:
            return self.tr("{} of {} deals that stood in this stage were won.").format(odds.won, odds.closed)
        said = self.tr("The default of the stage: {} of the {} deals closed here that its own history needs.")
        return filled(said, odds.closed, HISTORY_FROM)

    def _words(self, card: BoardCard) -> CardWords:
        say, now = self._speech, self._workspace.now()
        amount = self.tr("no amount") if card.amount is None else say.whole(card.amount)
        if card.chance is not None:
            amount = self.tr("{} · {} %").format(amount, card.chance)
        late = card.next_due is None or card.next_due < to_stamp(now)
        comes = say_next(card.next_due, card.next_action, say, now)
        quiet = self.tr("quiet for {} weeks").format(card.quiet_weeks) if card.quiet_weeks is not None else ""
        closes = say.day(card.expected_close, now)
        return CardWords(shown(card.title), shown(card.who), shown(amount), closes, shown(comes), late, quiet)
