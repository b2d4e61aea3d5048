"""A table in whose last cells something is chosen from a list, by keys alone."""

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from twohats.exchange.ui.lines import Index, Lines, make_table
from twohats.widgets.label import shown, tip
from twohats.widgets.sizes import px, sized

_ROW_HEIGHT = 32
Choices = Sequence[tuple[str, str]]


class Choosable(Lines):
    """Rows of texts; in the cells of some columns something is chosen, and `data` says what."""

    def __init__(self, parent: QWidget, chosen: Sequence[int]) -> None:
        super().__init__(parent)
        self.chosen = chosen

    def is_chosen(self, index: Index, role: int) -> bool:
        """Whether what is asked for is what was chosen in a cell, or what that is called."""
        asked = role in {Qt.ItemDataRole.EditRole, Qt.ItemDataRole.DisplayRole}
        return asked and index.isValid() and index.column() in self.chosen

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if not index.isValid() or index.column() not in self.chosen:
            return super().data(index, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.data(index) or "")
        return super().data(index, role)

    @abstractmethod
    def choices(self, index: Index) -> Choices:
        """What may be chosen in a cell: what it is here, and what it is called."""

    @abstractmethod
    def choose(self, index: Index, value: str) -> None:
        """Something else was chosen in a cell."""

    def may_choose(self, _index: Index) -> bool:
        """Whether something may be chosen in a cell of these columns."""
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        may = index.isValid() and index.column() in self.chosen and self.may_choose(index)
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  # Qt's
        if role != Qt.ItemDataRole.EditRole or index.data(role) == value:
            return False
        self.choose(index, value)
        return True


class _Choose(QStyledItemDelegate):
    """Lets what stands in a cell be chosen from a list."""

    def __init__(self, choices: Callable[[Index], Choices], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QComboBox:  # noqa: ARG002  # Qt's
        choice = QComboBox(parent)
        choice.setAccessibleName(shown(str(index.sibling(index.row(), 0).data())))
        for value, said in self._choices(index):
            choice.addItem(said, value)
        choice.activated.connect(lambda _: self._close(choice))
        QTimer.singleShot(0, choice, choice.showPopup)
        return choice

    def _close(self, choice: QComboBox) -> None:
        self.commitData.emit(choice)
        self.closeEditor.emit(choice)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)  # noqa: S101  # made above
        editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)  # noqa: S101  # made above
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Where nothing is chosen, that stands back."""
        if not index.data(Qt.ItemDataRole.EditRole):
            painter.setOpacity(0.55)
        super().paint(painter, option, index)
        painter.setOpacity(1)


class Chooser(QWidget):
    """The table, with the keys on the cells that can be changed."""

    def __init__(self, model: Choosable, wing: str, name: str, *, stretched: int) -> None:
        super().__init__()
        self._model, self._stretched = model, stretched
        self.view = make_table(model, wing)
        self.view.setAccessibleName(name)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        for column in model.chosen:
            self.view.setItemDelegateForColumn(column, _Choose(model.choices, self.view))
        sized(self.view.verticalHeader().setDefaultSectionSize, _ROW_HEIGHT)
        self.view.clicked.connect(self._edit)
        self.view.selectionModel().currentChanged.connect(self._stay)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.view)
        self.setFocusProxy(self.view)

    def begin(self, widths: Mapping[int, int]) -> None:
        """Stand on the first row; one column takes the room that the others leave."""
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
        for column, width in widths.items():
            self.view.setColumnWidth(column, max(px(width), header.sectionSizeHint(column)))
        self.view.setCurrentIndex(self._model.index(0, self._model.chosen[0]))

    def _edit(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.view.edit(index)

    def _stay(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and current.column() not in self._model.chosen:
            self.view.setCurrentIndex(current.siblingAtColumn(self._model.chosen[0]))
