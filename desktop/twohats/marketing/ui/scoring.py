"""The rules of the score, as the owner edits them."""

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from twohats.business.rules.profile import KIND_WORDS, kind_word, read_kind
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations.scoring import add_rule, change_rule, drop_rule
from twohats.marketing.rules.scoring import FACT_WORDS, IN_DAYS, WITHOUT_VALUE, Fact, ScoreRule, explain
from twohats.marketing.store.scoring import rules
from twohats.widgets.cards import foot_line, headed, make_button
from twohats.widgets.column import Column
from twohats.widgets.fields import ChoiceField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import key_name, tip
from twohats.widgets.sizes import take_room
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import filled, marked, say

_WING = "marketing"


class ScoreRules(QDialog):
    """A list of rules with what can be done with the chosen one; each change is a step that can be undone."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rules: dict[int, ScoreRule] = {}
        self.setWindowTitle(self.tr("Rules for the score"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, 680, 440)
        said = self.tr("The points of every rule that applies are added up. Sales sees them only after it has decided.")
        body = headed(self, said)
        self.table = self._make_table()
        body.addWidget(self.table, 1)
        body.addLayout(self._make_buttons())
        workspace.changed.connect(self._on_changed)
        self.refresh()
        self.table.setFocus()

    def _make_table(self) -> RecordTable[ScoreRule]:
        columns: tuple[Column[ScoreRule], ...] = (
            Column(self.tr("Points and why"), lambda rule: explain([rule]), 220, stretch=True),
            Column(self.tr("Applies when"), self._holds_when, 280, stretch=True),
        )
        table = RecordTable(columns, self._fetch, lambda rule: rule.id, _WING)
        table.setAccessibleName(self.tr("Rules for the score"))
        table.empty_sentence = self.tr("No rule is written down. Add the first: what makes a lead promising?")
        table.opened.connect(lambda _: self.edit())
        return table

    def _make_buttons(self) -> QHBoxLayout:
        verbs = []
        for text, key, slot in (
            (self.tr("Add…"), "Ins", self.add),
            (self.tr("Edit…"), "Return", self.edit),
            (self.tr("Remove"), "Del", self.remove),
        ):
            button = make_button(text, _WING)
            button.setToolTip(tip(key_name(key)))
            button.clicked.connect(lambda *_, slot=slot: slot())
            verbs.append(button)
        close = make_button(self.tr("Close"), _WING)
        close.clicked.connect(self.accept)
        return foot_line(verbs, close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        slot = {Qt.Key.Key_Insert: self.add, Qt.Key.Key_Delete: self.remove}.get(Qt.Key(event.key()))
        if slot is not None:
            slot()
        else:
            super().keyPressEvent(event)

    def _facts(self, days: str = "…") -> dict[str, str]:
        """What a rule can look at, in the owner's words; `days` is the number that some of them name."""
        return {str(fact): filled(say(words), days) for fact, words in FACT_WORDS.items()}

    def _holds_when(self, rule: ScoreRule) -> str:
        words = self._facts(rule.value).get(rule.fact, rule.fact)
        return words if rule.fact in WITHOUT_VALUE | IN_DAYS else self.tr("{}: {}").format(words, _value(rule))

    def _fetch(self, ids: Sequence[int]) -> list[ScoreRule]:
        return [self._rules[one] for one in ids if one in self._rules]

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "marketing_score_rule" in tables:
            self.refresh()

    def refresh(self) -> None:
        """Read the rules anew."""
        self._rules = {rule.id: rule for rule in self._workspace.read(rules, hat=Hat.MARKETING)}
        self.table.show_ids(array("q", self._rules))
        if self.table.current_id() is None and self._rules:
            self.table.choose(next(iter(self._rules)))

    def add(self) -> None:
        """Write a new rule."""
        self._open(ScoreRule(10, "", Fact.NEED_SAYS))

    def edit(self) -> None:
        """Change the chosen rule."""
        rule = self._rules.get(self.table.current_id() or 0)
        if rule is not None:
            self._open(rule)

    def remove(self) -> None:
        """Take the chosen rule away; Undo brings it back."""
        rule = self._rules.get(self.table.current_id() or 0)
        if rule is not None:
            self._workspace.do("Remove rule", drop_rule, rule.id, hat=Hat.MARKETING)

    def _open(self, rule: ScoreRule) -> None:
        facts = self._facts()
        fields: list[Field] = [
            TextField("points", self.tr("Points"), f"{rule.points:+d}", self.tr("+20 or -15")),
            TextField("words", self.tr("For what, in words"), rule.words, self.tr("asked for a price")),
            ChoiceField("fact", self.tr("Applies when"), tuple(facts.values()), facts.get(rule.fact, "")),
            TextField("value", self.tr("Which one"), _value(rule), self.tr("words, a name, days, or: referral")),
        ]

        def submit(values: dict[str, Value]) -> None:
            fact = next(fact for fact, words in facts.items() if words == values["fact"])
            points = _whole_number(str(values["points"]))
            value = read_kind(str(values["value"])) if fact == Fact.KIND_IS else str(values["value"])
            told = ScoreRule(points, str(values["words"]), fact, value, rule.id)
            verb, label = (change_rule, marked("Edit rule")) if rule.id else (add_rule, marked("New rule"))
            self._workspace.do(label, verb, told, hat=Hat.MARKETING)

        title = self.tr("Rule for the score")
        Form(self, title, fields, self.tr("Save"), submit, _WING).open()


def _value(rule: ScoreRule) -> str:
    """What the fact is compared with, as the firm says it."""
    return kind_word(rule.value) if rule.fact == Fact.KIND_IS and rule.value in KIND_WORDS else rule.value


def _whole_number(text: str) -> int:
    typed = text.strip().replace("\N{MINUS SIGN}", "-")
    if not typed.removeprefix("-").removeprefix("+").isdecimal():
        raise RuleError("“{text}” is not a number of points: write it like 20 or -15.", text=text)
    return int(typed)
