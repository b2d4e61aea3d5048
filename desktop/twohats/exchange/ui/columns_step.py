"""The third step of an import: each column of the file, the field it goes to, and what it does to who is here."""

from collections.abc import Callable, Sequence
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

from twohats.business.rules.joining import Joining, Rule
from twohats.exchange.fields import parts_may_follow
from twohats.exchange.fields.kinds import OF_PEOPLE, fields_of, joins
from twohats.exchange.fields.words import field_word
from twohats.exchange.look import Look, Places
from twohats.exchange.ui import words
from twohats.exchange.ui.lines import Index, Lines, make_table
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel, tip
from twohats.widgets.sizes import px, sized
from twohats.words import filled

_GOES, _JOINS = 2, 3
_CHOSEN = (_GOES, _JOINS)
_ROW_HEIGHT = 32
Choices = Sequence[tuple[str, str]]


class _Columns(Lines):
    """The columns of a file as rows; the last cells say where each goes and how it joins, and are changed there."""

    placed = Signal()
    joined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = ""
        self.fields: list[str] = []
        self.joining = Joining()

    def show_columns(self, look: Look) -> None:
        """Show where each column goes now."""
        self.kind, self.fields = look.kind, [column.field for column in look.columns]
        headings = [self.tr("Column of the file"), self.tr("For example"), self.tr("Goes to")]
        if self.joins:
            headings.append(self.tr("If they are here already"))
        self.show_rows(headings, [(one.heading, "   ·   ".join(one.samples), "") for one in look.columns])

    @property
    def joins(self) -> bool:
        """Whether the file speaks of people, who may be here already."""
        return self.kind in OF_PEOPLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt takes anything
        if not index.isValid() or index.column() not in _CHOSEN:
            return super().data(index, role)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.data(index) or "")
        if role not in {Qt.ItemDataRole.EditRole, Qt.ItemDataRole.DisplayRole}:
            return None
        field = self.fields[index.row()]
        if index.column() == _JOINS:
            rule = self.joining.of(field) if joins(self.kind, field) else None
            return rule if role == Qt.ItemDataRole.EditRole or rule is None else words.rules()[rule]
        return field if role == Qt.ItemDataRole.EditRole else field_word(field) if field else self.tr("left out")

    def choices(self, index: Index) -> Choices:
        """What may be chosen in a cell: what it is here, and what it is called."""
        if index.column() == _JOINS:
            return list(words.rules().items())
        return [("", self.tr("left out")), *((one.name, field_word(one.name)) for one in fields_of(self.kind))]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        may = index.column() == _GOES or (index.column() == _JOINS and joins(self.kind, self.fields[index.row()]))
        return flags | Qt.ItemFlag.ItemIsEditable if may else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401  # Qt's
        """Let a column go to a field, or say what it does to who is here."""
        if role != Qt.ItemDataRole.EditRole or index.data(role) == value:
            return False
        if index.column() == _JOINS:
            self.join(Joining(self.joining.rule, self.joining.own | {self.fields[index.row()]: Rule(value)}))
            self.joined.emit()
        else:
            self._place(index.row(), value)
            self.placed.emit()
        return True

    def _place(self, row: int, field: str) -> None:
        """One that held the field is left out, unless the field is put together from parts."""
        for other, held in enumerate(self.fields):
            if field and held == field and not parts_may_follow(field):
                self.fields[other] = ""
        self.fields[row] = field
        self._show_change()

    def join(self, joining: Joining) -> None:
        """Show other rules for who is here already."""
        self.joining = joining
        self._show_change()

    def _show_change(self) -> None:
        if self.fields:
            self.dataChanged.emit(self.index(0, _GOES), self.index(len(self.fields) - 1, len(self.headings) - 1))

    @property
    def places(self) -> Places:
        """Which column goes where."""
        return tuple((column, field) for column, field in enumerate(self.fields) if field)


class _Choose(QStyledItemDelegate):
    """Lets what stands in a cell be chosen from a list."""

    def __init__(self, choices: Callable[[Index], Choices], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QComboBox:  # noqa: ARG002  # Qt's
        choice = QComboBox(parent)
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
        """A column that is left out stands back."""
        if not index.data(Qt.ItemDataRole.EditRole):
            painter.setOpacity(0.55)
        super().paint(painter, option, index)
        painter.setOpacity(1)


class ColumnsStep(QWidget):
    """Shows where each column goes; Space or a letter opens the choice."""

    placed = Signal(object)
    joined = Signal(object)
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
        self.columns.joined.connect(lambda: self.joined.emit(self.columns.joining))
        self.table = self._make_table(wing)
        body.addWidget(self.table, 1)
        self.note = PlainLabel("", "dim")
        self.afresh = make_button(self.tr("As recognised"), wing)
        self.afresh.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        self.afresh.clicked.connect(lambda *_: self.afresh_wanted.emit())
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.note, 1)
        self._add_rule(line)
        line.addWidget(self.afresh)
        body.addLayout(line)
        self.setFocusProxy(self.table)

    def _add_rule(self, line: QHBoxLayout) -> None:
        self.rule = QComboBox()
        self.rule.setAccessibleName(self.tr("If they are here already"))
        for rule, said in words.rules().items():
            self.rule.addItem(said, rule)
        self.rule.activated.connect(lambda _: self.joined.emit(Joining(Rule(self.rule.currentData()))))
        self._rule_label = PlainLabel(self.tr("If they are here already:"), "dim")
        self._rule_label.setBuddy(self.rule)
        for widget in (self._rule_label, self.rule):
            line.addWidget(widget)

    def _make_table(self, wing: str) -> "_Chooser":
        table = _Chooser(self.columns, wing)
        table.setAccessibleName(self.tr("Columns of the file"))
        return table

    def show_look(self, look: Look, joining: Joining, *, chosen: bool) -> None:
        """Show where the columns go; `chosen` says that this is what the owner chose, now or the last time."""
        self.columns.join(joining)
        self.rule.setCurrentIndex(self.rule.findData(joining.rule))
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
        for widget in (self._rule_label, self.rule):
            widget.setVisible(self.columns.joins)
        self.note.setText(self._say(look.columns, last_time=look.habit is not None))

    def _say(self, columns: Sequence[object], *, last_time: bool) -> str:
        count = len(columns) - len(self.columns.places)
        left = self.tr("1 column is left out.") if count == 1 else filled(self.tr("{:,} columns are left out."), count)
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
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        for column in _CHOSEN:
            self.view.setItemDelegateForColumn(column, _Choose(columns.choices, self.view))
        sized(self.view.verticalHeader().setDefaultSectionSize, _ROW_HEIGHT)
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
        self.view.setColumnWidth(0, px(230))
        for column in range(_GOES, self.view.model().columnCount()):
            self.view.setColumnWidth(column, px(190))
        self.view.setCurrentIndex(self.view.model().index(0, _GOES))

    def _edit(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.view.edit(index)

    def _stay(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and current.column() not in _CHOSEN:
            self.view.setCurrentIndex(current.siblingAtColumn(_GOES))
