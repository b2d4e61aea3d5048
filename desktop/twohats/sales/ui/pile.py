"""The cards of one stage: chosen by keys, dragged, and dropped on."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from twohats.sales.store.board import BoardCard
from twohats.sales.ui.board_drawing import WORDS, CardDelegate, CardWords
from twohats.widgets.label import tip
from twohats.widgets.sizes import px, sized

_MIME = "application/x-twohats-deal"
NARROWEST = 172
_CHOOSE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_CTRL, _SHIFT, _NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


class _Cards(QAbstractListModel):
    """The cards of a column; Qt asks, and is never given anything that fails."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: Sequence[BoardCard] = ()
        self._words: Sequence[CardWords] = ()

    def show_cards(self, cards: Sequence[BoardCard], words: Sequence[CardWords]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.cards, self._words = cards, words
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._words):
            return None
        words = self._words[index.row()]
        if role == WORDS:
            return words
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words.sentence
        return tip(words.sentence) if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        ids = (self.cards[index.row()].id for index in indexes)
        data.setData(_MIME, " ".join(str(one) for one in ids).encode())
        return data


class Pile(QListView):
    """The cards of one stage, from the top; Shift chooses up to a card, Ctrl one more, Ctrl+A all."""

    # Cards of these deals were dropped here.
    dropped = Signal(list)
    opened = Signal(int)
    # Steps to the side (-1, 1), with the chosen cards or without them.
    beside = Signal(int, bool)
    stage_wanted = Signal()
    # The keys came here by Tab; a button of the mouse went down, and what else is chosen stays chosen or does not.
    entered = Signal()
    touched = Signal(bool)
    # Other cards are chosen.
    chosen = Signal()
    # The cards leave so much of the width to a scroll bar.
    narrowed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.cards = _Cards()
        self.setModel(self.cards)
        self.setItemDelegate(CardDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; outline: 0; }")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        sized(self.setMinimumSize, 80, 120)
        self._anchor = 0
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(self.cards.cards[index.row()].id))

    def sizeHint(self) -> QSize:
        return QSize(px(NARROWEST), px(300))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Qt looks only at the height, but a narrower card may be a line higher.
            self.scheduleDelayedItemsLayout()
        self.narrowed.emit(self.width() - self.viewport().width())

    @property
    def current(self) -> BoardCard | None:
        """The card that has the keys."""
        row = self.currentIndex().row()
        return self.cards.cards[row] if 0 <= row < len(self.cards.cards) else None

    @property
    def chosen_ids(self) -> list[int]:
        """The deals of the chosen cards, from the top."""
        return [self.cards.cards[row].id for row in sorted(index.row() for index in self.selectedIndexes())]

    def choose(self, row: int) -> None:
        """Choose a card by its place, or the nearest there is."""
        if self.cards.cards:
            self._anchor = max(0, min(row, len(self.cards.cards) - 1))
            self.selectionModel().setCurrentIndex(self.cards.index(self._anchor, 0), _CHOOSE)

    def choose_also(self, ids: Collection[int]) -> None:
        """Choose the cards of these deals besides what is chosen."""
        for row, card in enumerate(self.cards.cards):
            if card.id in ids:
                self.selectionModel().select(self.cards.index(row, 0), QItemSelectionModel.SelectionFlag.Select)

    def _choose_up_to(self, row: int) -> None:
        """Choose the cards from where the choice began to another one."""
        if self.cards.cards:
            last = max(0, min(row, len(self.cards.cards) - 1))
            first, after = sorted((min(self._anchor, len(self.cards.cards) - 1), last))
            between = QItemSelection(self.cards.index(first, 0), self.cards.index(after, 0))
            self.selectionModel().select(between, _CHOOSE)
            self.selectionModel().setCurrentIndex(self.cards.index(last, 0), QItemSelectionModel.SelectionFlag.NoUpdate)

    def unchoose(self) -> None:
        """Choose nothing here, and have no card with the keys."""
        self.selectionModel().clear()

    def place_of(self, deal_id: int) -> int | None:
        """Where a deal's card stands; None if it is not here."""
        return next((row for row, card in enumerate(self.cards.cards) if card.id == deal_id), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._accept(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._accept(event)

    def _accept(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        # A copy tells the view it came from to keep its card: the deal is moved by its verb alone.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit([int(one) for one in bytes(event.mimeData().data(_MIME).data()).split()])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Shift chooses up to the card, Ctrl one more; the right button leaves chosen cards chosen."""
        index = self.indexAt(event.position().toPoint())
        one_more = bool(event.modifiers() & _CTRL)
        asks = event.button() == Qt.MouseButton.RightButton and self.selectionModel().isSelected(index)
        self.touched.emit(one_more or asks)
        if event.modifiers() == _SHIFT and event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._choose_up_to(index.row())
        elif index.isValid():
            super().mousePressEvent(event)
            self._anchor = index.row()

    def event(self, event: QEvent) -> bool:
        # F2 belongs to a menu of the other side; here it is the column's.
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and event.key() == Qt.Key.Key_F2 and event.modifiers() == _NONE:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_K: -1, Qt.Key.Key_Up: -1}
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in steps and modifiers == _NONE:
            self.choose(self.currentIndex().row() + steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and modifiers == _SHIFT:
            self._choose_up_to(self.currentIndex().row() + steps[Qt.Key(key)])
        elif key == Qt.Key.Key_A and modifiers == _CTRL:
            self.selectAll()
        elif key in sides and modifiers in {_NONE, _CTRL, _SHIFT}:
            self.beside.emit(sides[Qt.Key(key)], modifiers != _NONE)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.opened.emit(self.current.id)
        elif key == Qt.Key.Key_F2 and modifiers == _NONE:
            self.stage_wanted.emit()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(0 if key == Qt.Key.Key_Home else len(self.cards.cards))
        else:
            event.ignore()
