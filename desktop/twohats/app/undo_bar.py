"""The bar at the bottom of the window: what has just left the screen, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from twohats.hat import Hat
from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel

if TYPE_CHECKING:
    from twohats.storage.history import Step
    from twohats.widgets.workspace import Workspace

# Long enough to read it, to look at the page and to think again.
_STAYS = 30_000
_EDGES = (13, 4, 12, 4)


class UndoBar(QFrame):
    """Offers one step; it never takes the keys, and goes by itself after a while."""

    undo_wanted = Signal(object)

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__()
        self._workspace = workspace
        self.step: Step | None = None
        self.setObjectName("undoBar")
        self._said = PlainLabel("")
        self._hat = PlainLabel("", "dim")
        self.undo = make_button("", "")
        self.undo.clicked.connect(lambda *_: self._undo())
        self.close_button = make_button("×", "", flat=True)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.clicked.connect(lambda *_: self.withdraw())
        line = QHBoxLayout(self)
        line.setContentsMargins(*_EDGES)
        line.setSpacing(10)
        line.addWidget(self._said)
        line.addWidget(self._hat)
        line.addStretch(1)
        for button in (self.undo, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(button)
        self.patience = QTimer(self)
        self.patience.setSingleShot(True)
        self.patience.setInterval(_STAYS)
        self.patience.timeout.connect(self.withdraw)
        self.hide()

    def offer(self, step: "Step", said: str) -> None:
        """Say what happened, and offer to take it back."""
        self.step = step
        self._said.setText(said)
        self._hat.setText(Hat(step.hat).called)
        self.say_key()
        self.setAccessibleName(self.tr("{} {} takes it back.").format(said, self._key()))
        self.show()
        self.patience.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def say_key(self) -> None:
        """Name the key, while it takes back just this: it takes what the hat that is worn did last."""
        if self.step is not None:
            key = self._key()
            self.undo.setText(self.tr("Undo  {}").format(key) if key else self.tr("Undo"))

    def _key(self) -> str:
        worn = self.step is not None and self.step.hat is self._workspace.hat
        return self.tr("Ctrl+Z") if worn else ""

    def _undo(self) -> None:
        step = self.step
        self.withdraw()
        if step is not None:
            self.undo_wanted.emit(step)

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self.step = None
        self.patience.stop()
        self.hide()
