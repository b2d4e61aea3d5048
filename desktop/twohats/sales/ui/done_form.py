"""Done in two keys: what came of a follow-up, and the next one proposed at once."""

from collections.abc import Callable
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QLineEdit, QPushButton, QWidget

from twohats.handoff.rules.handoff import Marks
from twohats.sales.rules.follow_ups import NOT_REACHED, OTHER, REACHED, SENT, Activity, Outcome
from twohats.sales.ui.questions import kind_words, marks_asked, read_kind, read_marks
from twohats.widgets.fields import ChoiceField, Field, MomentField, TextField, Value, lettered, qt_moment
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

_WING = "sales"

# What is proposed after an outcome, its moment on the firm's clock.
Propose = Callable[[str], tuple[str, datetime, str]]
Write = Callable[[Outcome, tuple[str, datetime, str] | None], None]


class DoneForm(Form):
    """A letter says what came of it, or words do; Enter then takes the next one, Esc leaves it. Either way it is done.

    Until something was said, Esc leaves everything as it was.
    """

    def __init__(
        self, parent: QWidget, activity: Activity, propose: Propose, write: Write, marks: Marks | None
    ) -> None:
        """`marks` are those of a handoff whose first talk this may have been."""
        self._propose, self._write, self._asks_marks = propose, write, marks is not None
        self._outcome: str | None = None
        self._letter = ""
        kind, moment, subject = propose(REACHED)
        fields: Sequence[Field] = (
            ChoiceField("kind", self.tr("Next"), tuple(kind_words().values()), kind_words()[kind]),
            MomentField("due", self.tr("When"), moment),
            TextField("subject", self.tr("About"), subject),
            *(() if marks is None else marks_asked(marks)),
        )
        title = self.tr("Done: {}").format(activity.about or activity.subject or kind_words()[activity.kind])
        super().__init__(parent, title, fields, self.tr("Done"), self._submit_next, _WING)
        self._fields = [field.name for field in fields]
        self._make_question(activity)
        for name in self._fields:
            self.show_row(name, shown=False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()

    def _make_question(self, activity: Activity) -> None:
        if activity.subject:
            self.top.addWidget(PlainLabel(activity.subject, "dim", wrap=True))
        words = {
            REACHED: self.tr("Reached"),
            NOT_REACHED: self.tr("Not reached"),
            SENT: self.tr("Sent"),
            OTHER: self.tr("Other"),
        }
        line = QHBoxLayout()
        line.setSpacing(6)
        self._letters = dict(zip(lettered(words.values()), words, strict=True))
        self.buttons: dict[str, QPushButton] = {}
        for letter, outcome in self._letters.items():
            word = words[outcome]
            button = self.buttons[outcome] = QPushButton(f"{letter.upper()} · {word}")
            button.setProperty("view", _WING)
            button.setAutoDefault(False)
            button.setCheckable(True)
            button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
            button.setAccessibleName(word)
            button.clicked.connect(lambda *_, outcome=outcome: self._take(outcome))
            line.addWidget(button)
        line.addStretch(1)
        self._words_of = words
        self.words = QLineEdit()
        self.words.setAccessibleName(self.tr("What came of it"))
        self.words.setPlaceholderText(self.tr("or write what came of it, and Enter"))
        self._asked_next = PlainLabel("", "dim", wrap=True)
        self._asked_next.hide()
        self.top.addLayout(line)
        self.top.addWidget(self.words)
        self.top.addWidget(self._asked_next)
        asked = [*self.buttons.values(), self.words, *map(self.editor, self._fields)]
        for one, other in pairwise(asked):
            self.setTabOrder(one, other)

    def _take(self, outcome: str) -> None:
        """Say what came of it by a letter; for anything else, ask for words."""
        if outcome == OTHER and not self.words.text().strip():
            for one, button in self.buttons.items():
                button.setChecked(one == OTHER)
            self._letter = ""
            self.words.setFocus()
        else:
            self._show_next(outcome)

    def _show_next(self, outcome: str) -> None:
        self._outcome = outcome
        for one, button in self.buttons.items():
            button.setChecked(one == outcome)
        kind, moment, subject = self._propose(outcome)
        for name, value in (("kind", kind_words()[kind]), ("due", moment), ("subject", subject)):
            _put(self.editor(name), value)
        for name in self._fields:
            self.show_row(name, shown=name in {"kind", "due", "subject"} or outcome != NOT_REACHED)
        self._asked_next.setText(self.tr("This is done. Enter plans the next one, Esc plans nothing."))
        self._asked_next.show()
        self.go.setText(self.tr("Plan it"))
        self._cancel.setText(self.tr("Nothing next"))
        self.go.setFocus()
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and event.text() and event.text().isprintable():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _type(self, text: str) -> None:
        """The letter on a button says what came of it; where more letters follow, they are words."""
        outcome = self._letters.get(text.casefold())
        if outcome is not None and self._outcome is None and not self.words.text():
            self._letter = text
            self._take(outcome)
        else:
            self._ask_again()
            self.words.setFocus()
            self.words.insert(self._letter + text)
            self._letter = ""

    def _ask_again(self) -> None:
        self._outcome = None
        for button in self.buttons.values():
            button.setChecked(False)
        for name in self._fields:
            self.show_row(name, shown=False)
        self._asked_next.hide()
        self.go.setText(self.tr("Done"))
        self._cancel.setText(self.tr("Cancel"))
        self.fit()

    def submit(self) -> None:
        """Say what came of it first; then hand everything over."""
        if self._outcome is None:
            self._show_next(OTHER)
        else:
            super().submit()

    def submit_otherwise(self) -> None:
        """Ctrl+Enter takes the next one at once."""
        if self._outcome is None:
            self._show_next(OTHER)
        super().submit()

    def reject(self) -> None:
        """Leave the next one out; before anything was said, leave all as it was."""
        outcome, self._outcome = self._outcome, None
        if outcome is None:
            super().reject()
        else:
            self._submit_by(lambda values: self._write(self._said(outcome, values), None))

    def _submit_next(self, values: dict[str, Value]) -> None:
        moment = values["due"]
        assert isinstance(moment, datetime)  # noqa: S101  # a MomentField gives one
        action = read_kind(values["kind"]), moment, str(values["subject"])
        self._write(self._said(self._outcome or OTHER, values), action)

    def _said(self, outcome: str, values: dict[str, Value]) -> Outcome:
        word = "" if outcome == OTHER else self._words_of[outcome]
        said = ": ".join(filter(None, (word, self.words.text().strip())))
        found = read_marks(values) if self._asks_marks and outcome != NOT_REACHED else Marks()
        return Outcome(outcome, said, found)


def _put(editor: QWidget, value: object) -> None:
    if isinstance(editor, QComboBox):
        editor.setCurrentText(str(value))
    elif isinstance(editor, QDateTimeEdit) and isinstance(value, datetime):
        editor.setDateTime(qt_moment(value))
    elif isinstance(editor, QLineEdit):
        editor.setText(str(value))
