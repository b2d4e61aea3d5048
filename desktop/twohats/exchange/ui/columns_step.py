"""The third step of an import: each column of the file, what stands in it, and the field it goes to."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from twohats.exchange.fields import parts_may_follow
from twohats.exchange.fields.kinds import fields_of
from twohats.exchange.look import Look, Places
from twohats.exchange.ui import words
from twohats.exchange.ui.lines import Index, Lines, make_table
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel

_GOES = 2
_ROW_HEIGHT = 32


class _Columns(Lines):
    """The columns of a file as rows; the last cell says where each goes, and is changed there."""

    placed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = ""
        self.fields: list[str] = []

    def show_columns(self, look: Look) -> None:
        """Show where each column goes now."""
        self.kind, self.fields = look.kind, [column.field for column in look.columns]
        headings = [self.tr("Column of the file"), self.tr("For example"), self.tr("Goes to")]
        self.show_rows(headings, [(one.heading, "   ·   ".join(one.samples), "") for one in look.columns])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if index.isValid() and index.column() == _GOES:
            field = self.fields[index.row()]
            if role == Qt.ItemDataRole.EditRole:
                return field
            if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
                return words.field(field) if field else self.tr("left out")
            return None
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == _GOES else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  # Qt's
        """Let a column go to a field; one that held it is left out, unless the field is put together from parts."""
        if role != Qt.ItemDataRole.EditRole or self.fields[index.row()] == value:
            return False
        for row, held in enumerate(self.fields):
            if value and held == value and not parts_may_follow(value):
                self.fields[row] = ""
        self.fields[index.row()] = value
        self.dataChanged.emit(self.index(0, _GOES), self.index(len(self.fields) - 1, _GOES))
        self.placed.emit()
        return True

    @property
    def places(self) -> Places:
        """Which column goes where."""
        return tuple((column, field) for column, field in enumerate(self.fields) if field)


class _Choose(QStyledItemDelegate):
    """Lets the field of a column be chosen from a list."""

    def __init__(self, columns: _Columns, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QComboBox:  # noqa: ARG002  # Qt's
        choice = QComboBox(parent)
        choice.addItem(self.tr("left out"), "")
        for field in fields_of(self._columns.kind):
            choice.addItem(words.field(field.name), field.name)
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
        """A column that is left out stands back."""
        if not index.data(Qt.ItemDataRole.EditRole):
            painter.setOpacity(0.55)
        super().paint(painter, option, index)
        painter.setOpacity(1)


class ColumnsStep(QWidget):
    """Shows where each column goes; Space or a letter opens the choice."""

    placed = Signal(object)
    afresh_wanted = Signal()

    def __init__(self, wing: str) -> None:
        super().__init__()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(10)
        self.question = PlainLabel("", "late", wrap=True)
        body.addWidget(self.question)
        self.columns = _Columns(self)
        self.columns.placed.connect(lambda: self.placed.emit(self.columns.places))
        self.table = self._make_table(wing)
        body.addWidget(self.table, 1)
        self.note = PlainLabel("", "dim")
        self.afresh = make_button(self.tr("As recognised"), wing)
        self.afresh.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        self.afresh.clicked.connect(lambda *_: self.afresh_wanted.emit())
        line = QHBoxLayout()
        line.addWidget(self.note, 1)
        line.addWidget(self.afresh)
        body.addLayout(line)
        self.setFocusProxy(self.table)

    def _make_table(self, wing: str) -> "_Chooser":
        table = _Chooser(self.columns, wing)
        table.setAccessibleName(self.tr("Columns of the file"))
        return table

    def show_look(self, look: Look, *, chosen: bool) -> None:
        """Show where the columns go; `chosen` says that this is what the owner chose, now or the last time."""
        if (
            [column.field for column in look.columns] != self.columns.fields
            or look.kind != self.columns.kind
            or ([column.heading for column in look.columns] != [row[0] for row in self.columns.rows])
        ):
            self.columns.show_columns(look)
            self.table.begin()
        is_open = look.question is not None and look.question.flag == "--map"
        self.question.setText(words.asked(look.question) if is_open and look.question else "")
        self.question.setVisible(is_open)
        self.afresh.setVisible(chosen)
        self.note.setText(self._say(look.columns, last_time=look.habit is not None))

    def _say(self, columns: Sequence[object], *, last_time: bool) -> str:
        count = len(columns) - len(self.columns.places)
        left = self.tr("1 column is left out.") if count == 1 else self.tr("{:,} columns are left out.").format(count)
        said = left if count else self.tr("Every column is taken in.")
        how = self.tr("Space chooses where a column goes.")
        return " ".join([said, how, *([self.tr("They go where you put them the last time.")] if last_time else [])])


class _Chooser(QWidget):
    """The list of columns, with the keys on the cell that can be changed."""

    def __init__(self, columns: _Columns, wing: str) -> None:
        super().__init__()
        self.view = make_table(columns, wing)
        self.view.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.view.setItemDelegateForColumn(_GOES, _Choose(columns, self.view))
        self.view.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.view.clicked.connect(self._edit)
        self.view.selectionModel().currentChanged.connect(self._stay)
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.view)
        self.setFocusProxy(self.view)

    def begin(self) -> None:
        """Stand on the first column."""
        header = self.view.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.view.setColumnWidth(0, 230)
        self.view.setColumnWidth(_GOES, 190)
        self.view.setCurrentIndex(self.view.model().index(0, _GOES))

    def _edit(self, index: QModelIndex) -> None:
        if index.column() == _GOES:
            self.view.edit(index)

    def _stay(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and current.column() != _GOES:
            self.view.setCurrentIndex(current.siblingAtColumn(_GOES))
