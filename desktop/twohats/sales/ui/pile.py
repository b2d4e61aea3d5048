"""The cards of one stage: chosen by keys, dragged, and dropped on."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from twohats.sales.store.board import BoardCard
from twohats.sales.ui.board_drawing import WORDS, CardDelegate, CardWords
from twohats.widgets.label import tip

_MIME = "application/x-twohats-deal"
NARROWEST = 172
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
        data.setData(_MIME, str(self.cards[indexes[0].row()].id).encode())
        return data


class Pile(QListView):
    """The cards of one stage, from the top."""

    dropped = Signal(int)
    opened = Signal(int)
    # Steps to the side (-1, 1), with the chosen card or without it.
    beside = Signal(int, bool)
    stage_wanted = Signal()
    entered = Signal()

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
        self.setMinimumSize(80, 120)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.cards.cards[index.row()].id))

    def sizeHint(self) -> QSize:
        return QSize(NARROWEST, 300)

    @property
    def current(self) -> BoardCard | None:
        """The chosen card."""
        row = self.currentIndex().row()
        return self.cards.cards[row] if 0 <= row < len(self.cards.cards) else None

    def choose(self, row: int) -> None:
        """Choose a card by its place, or the nearest there is."""
        if self.cards.cards:
            self.setCurrentIndex(self.cards.index(max(0, min(row, len(self.cards.cards) - 1)), 0))

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
        self.dropped.emit(int(event.mimeData().data(_MIME).data()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

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
