"""A quiet line in a form that says, while it is typed, that somebody is in the book already."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twohats.hat import Hat
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import make_button
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, key_name, tip
from twohats.widgets.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Look:
    """What is asked of the book with the texts of some fields, and how an answer is said: who it is, and the words."""

    fields: tuple[str, ...]
    ask: Callable[..., object]
    say: Callable[[Any], tuple[int, str]]


class KnownLine(QWidget):
    """Asks on the worker, one look at a time; what is typed meanwhile is asked next."""

    # The contact that the owner wants to see; the form is closed then.
    wanted = Signal(int)

    def __init__(self, form: Form, workspace: Workspace, look: Look, hat: Hat) -> None:
        super().__init__(form)
        self._form, self._workspace, self._look, self._hat = form, workspace, look, hat
        self._asked: tuple[str, ...] = ("",) * len(look.fields)
        self._busy = self._gone = False
        self._contact_id = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        self.words = PlainLabel("", "dim", wrap=True)
        self.words.setAccessibleName(self.tr("Who is here already"))
        self.button = make_button(self.tr("Show"), str(hat), flat=True)
        # A shortcut of the button itself would wait for it to be drawn pressed.
        QShortcut(QKeySequence("Alt+S"), form).activated.connect(self._show_if_known)
        self.button.setToolTip(tip(key_name("Alt+S")))
        self.button.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        self.button.clicked.connect(lambda *_: self._show())
        line.addWidget(self.words, 1)
        line.addWidget(self.button)
        self.hide()
        form.below.addWidget(self)
        form.finished.connect(lambda _: self._leave())
        form.typed.connect(self._ask)

    def _ask(self) -> None:
        values = self._form.values()
        texts = tuple(str(values[name]) for name in self._look.fields)
        if self._busy or self._gone or texts == self._asked:
            return
        self._asked, self._busy = texts, True
        self._workspace.run(self._answer, *texts, then=self._tell, failed=self._fail, hat=self._hat)

    def _answer(self, db: Connection, *texts: str) -> object:
        return self._look.ask(db, *texts)

    def _fail(self) -> None:
        self._busy = False

    def _leave(self) -> None:
        self._gone = True

    def _tell(self, found: object) -> None:
        self._busy = False
        if self._gone:
            return
        self._contact_id, words = (0, "") if found is None else self._look.say(found)
        if words != self.words.text():
            self.words.setText(words)
            self.setVisible(bool(words))
            self._form.fit()
        self._ask()

    def _show_if_known(self) -> None:
        if not self.isHidden():
            self._show()

    def _show(self) -> None:
        self._form.leave()
        self.wanted.emit(self._contact_id)
