"""Actions of the menus and pages; no key is given twice."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


class Actions:
    """Makes the actions of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._taken: dict[str, str] = {}

    def make(self, text: str, slot: Callable[[], object], *keys: str) -> QAction:
        """An action of the window.

        Raises:
            ValueError: one of the keys belongs to another action.
        """
        for key in keys:
            if key in self._taken:
                raise ValueError(f"{key} is the key of “{self._taken[key]}” already, not of “{text}”.")
            self._taken[key] = text
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda *_: slot())
        self._window.addAction(action)
        return action
