"""The form in which an audience is put together: rows of conditions, and how many it holds while one edits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.languages import read_language, say_language
from twohats.marketing.rules.segments import (
    BY_ID,
    COMPARISON_WORDS,
    COMPARISONS,
    IN_DAYS,
    MOST_CONDITIONS,
    TRAIT_WORDS,
    WITHOUT_VALUE,
    Comparison,
    Condition,
    Counted,
    Filter,
    Trait,
    require_sound,
    say_count,
)
from twohats.marketing.store import segments
from twohats.marketing.store.segments import Choices
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import make_button
from twohats.widgets.fields import TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, shown
from twohats.widgets.sizes import px, sized
from twohats.widgets.workspace import Workspace
from twohats.words import say

_WING = "marketing"
_DAYS = ("30", "60", "90", "180", "365")
_CLOSED = BY_ID | {Trait.KIND}
_TRAIT_WIDE, _COMPARISON_WIDE, _VALUE_WIDE = 200, 184, 168
# What a combo box needs beside its text.
_EDGES = 44
_LONGEST_VALUE = 200


class ConditionRow(QWidget):
    """One condition: what, how, and with what it is compared."""

    changed = Signal()
    removed = Signal()

    def __init__(self, choices: Choices, number: int) -> None:
        super().__init__()
        self._choices = choices
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        self.trait = self._make_combo(self.tr("Condition {}: what").format(number), _TRAIT_WIDE)
        self.comparison = self._make_combo(self.tr("Condition {}: how").format(number), _COMPARISON_WIDE)
        self.value = self._make_combo(self.tr("Condition {}: compared with").format(number), _VALUE_WIDE)
        self.remove = make_button("×", _WING, flat=True)
        self.remove.setAccessibleName(self.tr("Leave out condition {}").format(number))
        self.remove.setToolTip(self.tr("Leave this condition out"))
        self.remove.clicked.connect(self.removed)
        self.parts: tuple[QWidget, ...] = (self.trait, self.comparison, self.value, self.remove)
        for widget in self.parts[:3]:
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.remove)
        self.trait.addItem(self.tr("Choose…"), None)
        for trait in Trait:
            self.trait.addItem(say(TRAIT_WORDS[trait]), trait)
        self.trait.currentIndexChanged.connect(lambda _: self._offer_comparisons())
        self.comparison.currentIndexChanged.connect(lambda _: self._offer_values())
        self.value.currentTextChanged.connect(lambda _: self.changed.emit())
        self._offer_comparisons()

    @staticmethod
    def _make_combo(name: str, wide: int) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        sized(combo.setFixedWidth, wide)
        combo.setMaxVisibleItems(16)
        policy = combo.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        combo.setSizePolicy(policy)
        return combo

    def _offer_comparisons(self) -> None:
        trait = self.trait.currentData()
        self.comparison.blockSignals(True)  # noqa: FBT003  # Qt's own
        self.comparison.clear()
        for one in COMPARISONS[Trait(trait)] if trait else ():
            self.comparison.addItem(say(COMPARISON_WORDS[one]), one)
        self.comparison.blockSignals(False)  # noqa: FBT003  # Qt's own
        self.comparison.setVisible(bool(trait))
        self._offer_values()

    def _offer_values(self) -> None:
        trait, comparison = self.trait.currentData(), self.comparison.currentData()
        self.value.setVisible(bool(comparison) and comparison not in WITHOUT_VALUE)
        open_ = bool(trait) and trait not in _CLOSED
        offered = [(one, one) for one in _DAYS] if comparison in IN_DAYS else self._choices.get(trait, ())
        if (trait, open_, comparison in IN_DAYS) != self.value.property("offers"):
            self.value.setProperty("offers", (trait, open_, comparison in IN_DAYS))
            self._fill_values(offered, open_=open_)
        self.changed.emit()

    def _fill_values(self, offered: object, *, open_: bool) -> None:
        self.value.blockSignals(True)  # noqa: FBT003  # Qt's own
        self.value.clear()
        self.value.setEditable(open_)
        for value, words in offered:  # type: ignore[attr-defined]  # pairs, as above
            self.value.addItem(self._fitting(words) if not open_ else shown(words), value)
        if open_:
            self.value.setCurrentText(_DAYS[2] if self.comparison.currentData() in IN_DAYS else "")
            if (line := self.value.lineEdit()) is not None:
                line.setMaxLength(_LONGEST_VALUE)
        self.value.blockSignals(False)  # noqa: FBT003  # Qt's own

    def _fitting(self, words: str) -> str:
        return self.fontMetrics().elidedText(shown(words), Qt.TextElideMode.ElideRight, px(_VALUE_WIDE - _EDGES))

    def show_condition(self, condition: Condition) -> None:
        """Show a condition that was kept."""
        self.trait.setCurrentIndex(self.trait.findData(condition.trait))
        self.comparison.setCurrentIndex(self.comparison.findData(condition.comparison))
        if condition.comparison in WITHOUT_VALUE:
            return
        if self.value.isEditable():
            is_language = condition.trait is Trait.LANGUAGE
            self.value.setCurrentText(say_language(condition.value) if is_language else condition.value)
            return
        if self.value.findData(condition.value) < 0:
            self.value.addItem(self.tr("one that is gone"), condition.value)
        self.value.setCurrentIndex(self.value.findData(condition.value))

    def condition(self) -> Condition | None:
        """The condition as it stands, sound or not; None for a row that says nothing yet."""
        trait, comparison = self.trait.currentData(), self.comparison.currentData()
        if not trait:
            return None
        value = self._typed() if self.value.isEditable() else self.value.currentData()
        return Condition(Trait(trait), Comparison(comparison), str(value or "").strip())

    def _typed(self) -> str:
        """What is typed; one of what is offered as it is kept."""
        text = self.value.currentText().strip()
        offered = self.value.findText(text, Qt.MatchFlag.MatchFixedString)
        if offered >= 0:
            return str(self.value.itemData(offered))
        return read_language(text) if self.trait.currentData() is Trait.LANGUAGE else text


class Conditions(QWidget):
    """A group of rows under its heading, with a button for one more."""

    changed = Signal()

    def __init__(self, heading: str, add: str, choices: Choices) -> None:
        super().__init__()
        self._choices = choices
        self.rows: list[ConditionRow] = []
        self._made = 0
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(6)
        self.heading = PlainLabel(heading, "strong")
        body.addWidget(self.heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        body.addLayout(self._lines)
        self.add = make_button(add, _WING)
        self.add.clicked.connect(lambda *_: self.add_row().trait.setFocus())
        body.addWidget(self.add)

    def add_row(self, condition: Condition | None = None) -> ConditionRow:
        """One more row."""
        self._made += 1
        row = ConditionRow(self._choices, self._made)
        self.rows.append(row)
        self._lines.addWidget(row)
        if condition is not None:
            row.show_condition(condition)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.changed.emit()
        return row

    def _remove(self, row: ConditionRow) -> None:
        self.add.setFocus()
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def conditions(self) -> tuple[Condition, ...]:
        """The conditions of the rows that say something."""
        return tuple(one for row in self.rows if (one := row.condition()) is not None)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form begins with: its title, the segment's name, and its filter."""

    title: str
    name: str = ""
    filter: Filter = field(default_factory=Filter)


class SegmentForm(Form):
    """A name, the conditions, and how many people they mean."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        draft: Draft,
        count: Callable[[Connection, Filter], Counted],
        save: Callable[[str, Filter], object],
    ) -> None:
        hint = QCoreApplication.translate("SegmentForm", "Such as: landlords in the old town")
        name = TextField("name", QCoreApplication.translate("SegmentForm", "Name"), draft.name, hint)
        button = QCoreApplication.translate("SegmentForm", "Save")
        super().__init__(parent, draft.title, [name], button, self._submit_filter, _WING)
        sized(self.setMinimumWidth, 640)
        self._workspace, self._count, self._save = workspace, count, save
        self._choices = workspace.read(segments.choices, draft.filter, hat=Hat.MARKETING)
        self._wanted: Filter | None = None
        self._counting = self._gone = False
        self.every = Conditions(self.tr("All of these"), self.tr("&Add a condition"), self._choices)
        self.some = Conditions(self.tr("And at least one of these"), self.tr("Add an a&lternative"), self._choices)
        self.count = PlainLabel("", wrap=True)
        self.count.setAccessibleName(self.tr("How many people"))
        self._lay_out_conditions(draft.filter)
        self.finished.connect(self._leave)
        self.look()

    def _lay_out_conditions(self, filter_: Filter) -> None:
        body = self.layout()
        assert isinstance(body, QVBoxLayout)  # noqa: S101  # as a form is built
        for place, widget in enumerate((self.every, self.some, self.count), 3):
            body.insertWidget(place, widget)
        for group, conditions in ((self.every, filter_.every), (self.some, filter_.some)):
            for condition in conditions:
                group.add_row(condition)
            group.changed.connect(self.look)
        if not filter_.every and not filter_.some:
            self.every.add_row()

    def _order(self) -> None:
        """Let Tab go through the rows as they stand."""
        groups = [[*(part for row in group.rows for part in row.parts), group.add] for group in (self.every, self.some)]
        chain = [self.editor("name"), *groups[0], *groups[1], self._cancel, self.go]
        for one, next_one in pairwise(chain):
            QWidget.setTabOrder(one, next_one)

    def _submit_filter(self, values: dict[str, Value]) -> None:
        self._save(str(values["name"]), Filter(self.every.conditions(), self.some.conditions()))

    def look(self) -> None:
        """Count anew: what is sound of the rows. While a count is under way, the newest question waits for it."""
        parent = self.parentWidget()
        # A window that is closed with the form open still hears from its fields.
        if self._gone or (parent is not None and not parent.isVisible()):
            return
        self._order()
        self.some.heading.setVisible(bool(self.some.rows))
        room = len(self.every.rows) + len(self.some.rows) < MOST_CONDITIONS
        for group in (self.every, self.some):
            group.add.setEnabled(room)
        self._wanted = Filter(_sound(self.every.conditions()), _sound(self.some.conditions()))
        if not self._counting:
            self._ask()

    def _ask(self) -> None:
        filter_, self._wanted = self._wanted or Filter(), None
        self._counting = True
        self._workspace.run(self._count, filter_, then=lambda counted: self._show(filter_, counted), hat=Hat.MARKETING)

    def _show(self, filter_: Filter, counted: Counted) -> None:
        self._counting = False
        if self._gone:
            return
        if self._wanted is not None:
            self._ask()
            return
        said = say_count(counted)
        everybody = not filter_.every and not filter_.some
        self.count.setText(self.tr("Everyone: {}").format(said) if everybody else said)
        self.grow()

    def _leave(self) -> None:
        self._gone = True


def _sound(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Those that can be counted by; the others are still being typed."""
    return tuple(one for one in conditions if _is_sound(one))


def _is_sound(condition: Condition) -> bool:
    try:
        require_sound(condition)
    except RuleError:
        return False
    return True
