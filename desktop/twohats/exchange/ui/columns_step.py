"""The third step of an import: each column of the file, the field it goes to, and what it does to who is here."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twohats.business.rules.joining import Joining, Rule
from twohats.exchange.fields import parts_may_follow
from twohats.exchange.fields.kinds import OF_PEOPLE, fields_of, joins
from twohats.exchange.fields.words import field_word
from twohats.exchange.look import Look, Places
from twohats.exchange.ui import words
from twohats.exchange.ui.chooser import Choices, Choosable, Chooser
from twohats.exchange.ui.lines import Index
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel
from twohats.words import filled

_GOES, _JOINS = 2, 3


class _Columns(Choosable):
    """The columns of a file as rows; the last cells say where each goes and how it joins, and are changed there."""

    placed = Signal()
    joined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, (_GOES, _JOINS))
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
        if not self.is_chosen(index, role):
            return super().data(index, role)
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

    def may_choose(self, index: Index) -> bool:
        """Only what a field of a person does to who is here can be said."""
        return index.column() == _GOES or joins(self.kind, self.fields[index.row()])

    def choose(self, index: Index, value: str) -> None:
        """Let a column go to a field, or say what it does to who is here."""
        if index.column() == _JOINS:
            self.join(Joining(self.joining.rule, self.joining.own | {self.fields[index.row()]: Rule(value)}))
            self.joined.emit()
        else:
            self._place(index.row(), value)
            self.placed.emit()

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
        self.table = Chooser(self.columns, wing, self.tr("Columns of the file"), stretched=1)
        body.addWidget(self.table, 1)
        self.note = PlainLabel("", "dim", wrap=True)
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
            self.table.begin({0: 230, _GOES: 230, _JOINS: 190})
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
