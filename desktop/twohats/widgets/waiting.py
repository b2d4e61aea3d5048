"""Waits for what takes long where there is no window of the file yet, or no longer; says so, and goes on drawing."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized

Answer = TypeVar("Answer")

_SHOWN_AFTER = 200
_WIDE = 360


class _Waiting(QDialog):
    """What is waited for; it cannot be closed, since what is under way comes whole or not at all."""

    def __init__(self, parent: QWidget | None, words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("Two Hats")
        sized(self.setFixedWidth, _WIDE)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, on=False)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 18, 20, 18)
        body.setSpacing(12)
        body.addWidget(PlainLabel(words, wrap=True))

    def reject(self) -> None:
        """Esc leaves it where it is."""


class _Done(QObject):
    """Brings the end of the work into the window's thread."""

    said = Signal()


def wait_for(parent: QWidget | None, words: str, work: Callable[[], Answer]) -> Answer:
    """The answer of the work, which runs in a thread of its own; whatever it raises is raised here.

    Args:
        parent: the window in front of which it is said, if there is one.
        words: what is under way.
        work: opens what it needs there, and leaves nothing of its thread behind.
    """
    loop, done, waiting = QEventLoop(), _Done(), _Waiting(parent, words)
    done.said.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(_SHOWN_AFTER, waiting, waiting.show)
    with ThreadPoolExecutor(1) as threads:
        under_way: Future[Answer] = threads.submit(work)
        under_way.add_done_callback(lambda _: done.said.emit())
        loop.exec()
    waiting.hide()
    waiting.deleteLater()
    return under_way.result()
