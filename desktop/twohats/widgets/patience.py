"""Says that something takes long, and after a second offers to stop it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from twohats.widgets.cards import make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

# In milliseconds.
_SAID_AFTER, _STOPPED_AFTER = 200, 1000
_WIDE, _BAR = 90, 6


class Patience(QWidget):
    """Shows in the status bar while the worker is busy with what the owner waits for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._said = PlainLabel(self.tr("Working…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedSize(_WIDE, _BAR)
        bar.setAccessibleName(self._said.text())
        self.stop = make_button(self.tr("Stop  Ctrl+."), "", flat=True)
        self.stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stop.clicked.connect(lambda *_: workspace.stop())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        for widget in (self._said, bar, self.stop):
            line.addWidget(widget)
        self.say_after, self.stop_after = QTimer(self), QTimer(self)
        for timer, span, then in (
            (self.say_after, _SAID_AFTER, self.show),
            (self.stop_after, _STOPPED_AFTER, self.stop.show),
        ):
            timer.setSingleShot(True)
            timer.setInterval(span)
            timer.timeout.connect(then)
        workspace.busy_changed.connect(self._wait)
        self._wait(busy=False)

    def _wait(self, busy: bool) -> None:  # noqa: FBT001  # a signal's own
        if not busy:
            self.say_after.stop()
            self.stop_after.stop()
            self.stop.hide()
            self.hide()
        elif not self.say_after.isActive() and self.isHidden():
            self.say_after.start()
            self.stop_after.start()
