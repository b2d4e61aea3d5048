"""The reasons why a lead goes back, and the owner's own among them."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from twohats.handoff.operations.reasons import add_reason
from twohats.handoff.rules.agreement import read_number
from twohats.handoff.rules.reasons import AXES, Reason
from twohats.handoff.store import queue
from twohats.hat import Hat
from twohats.widgets.cards import foot_line, headed, make_button
from twohats.widgets.column import Column
from twohats.widgets.fields import ChoiceField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import key_name, tip
from twohats.widgets.sizes import take_room
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import filled, say


class ReasonSheet(QDialog):
    """A list of the reasons; Sales, who gives them, adds to it."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._reasons: dict[int, Reason] = {}
        self.setWindowTitle(self.tr("Why a lead goes back"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, 640, 480)
        body = headed(self, self._said())
        self.table = self._make_table()
        body.addWidget(self.table, 1)
        body.addLayout(self._make_buttons())
        workspace.changed.connect(self._on_changed)
        self.refresh()
        self.table.setFocus()

    @property
    def _is_sales(self) -> bool:
        return self._workspace.hat is Hat.SALES

    def _said(self) -> str:
        if self._is_sales:
            return self.tr("One of these goes with every lead that Sales sends back, so that Marketing learns from it.")
        return self.tr("Sales gives one of these with every lead it sends back. Add your own under the Sales hat.")

    def _axes(self) -> dict[str, str]:
        """What may have been off, in the owner's words."""
        return {axis: say(words) for axis, words in AXES.items()}

    def _make_table(self) -> RecordTable[Reason]:
        axes = self._axes()
        columns: tuple[Column[Reason], ...] = (
            Column(self.tr("Reason"), lambda one: one.name, 220, stretch=True),
            Column(self.tr("What was off"), lambda one: axes[one.axis], 180),
            Column(self.tr("Comes again after"), self._again, 160, right=True),
        )
        table = RecordTable(columns, self._fetch, lambda one: one.id, str(self._workspace.hat))
        table.setAccessibleName(self.tr("Reasons"))
        return table

    def _again(self, reason: Reason) -> str:
        if reason.recycle_days is None:
            return self.tr("never")
        return self.tr("1 day") if reason.recycle_days == 1 else filled(self.tr("{:,} days"), reason.recycle_days)

    def _make_buttons(self) -> QHBoxLayout:
        wing = str(self._workspace.hat)
        verbs = []
        if self._is_sales:
            add = make_button(self.tr("Add…"), wing)
            add.setToolTip(tip(key_name("Ins")))
            add.clicked.connect(lambda *_: self.add())
            verbs.append(add)
        close = make_button(self.tr("Close"), wing)
        close.clicked.connect(self.accept)
        return foot_line(verbs, close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert and self._is_sales:
            self.add()
        else:
            super().keyPressEvent(event)

    def _fetch(self, ids: Sequence[int]) -> list[Reason]:
        return [self._reasons[one] for one in ids if one in self._reasons]

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "handoff_reason" in tables:
            self.refresh()

    def refresh(self) -> None:
        """Read the reasons anew."""
        self._reasons = {one.id: one for one in self._workspace.read(queue.reasons)}
        self.table.show_ids(array("q", self._reasons))
        if self.table.current_id() is None and self._reasons:
            self.table.choose(next(iter(self._reasons)))

    def add(self) -> None:
        """Write a reason of one's own."""
        axes = self._axes()
        fields: list[Field] = [
            TextField("name", self.tr("Reason, in a few words")),
            ChoiceField("axis", self.tr("What was off"), tuple(axes.values())),
            TextField("days", self.tr("Comes again after, in days"), "", self.tr("empty: never")),
        ]

        def submit(values: dict[str, Value]) -> None:
            axis = next(axis for axis, words in axes.items() if words == values["axis"])
            days = read_number(str(values["days"]), self.tr("Comes again after"))
            reason = Reason(str(values["name"]), axis, days)
            self.table.choose(self._workspace.do("New reason", add_reason, reason))

        Form(self, self.tr("New reason"), fields, self.tr("Add"), submit, str(self._workspace.hat)).open()
