"""Actions of the menus and pages; no key is given twice."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from twohats.widgets.icons import icon as line_icon


class Actions:
    """Makes the actions of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._taken: dict[str, str] = {}

    def make(self, text: str, slot: Callable[[], object], *keys: str, icon: str = "") -> QAction:
        """An action of the window, with one of the kit's icons where one is named.

        Raises:
            ValueError: one of the keys is no key, types a letter, or belongs to another action.
        """
        for key in keys:
            self._take(key, text)
        action = QAction(text, self._window)
        if icon:
            action.setIcon(line_icon(icon))
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda *_: slot())
        self._window.addAction(action)
        return action

    def _take(self, key: str, text: str) -> None:
        """Give a key to an action, however the key is spelt."""
        spelt = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
        if not spelt:
            raise ValueError(f"“{key}”, for “{text}”, is no key.")
        if {"Ctrl", "Alt"} <= set(spelt.split("+")):
            raise ValueError(f"“{key}”, for “{text}”, types a letter on keyboards that have AltGr.")
        if spelt in self._taken:
            raise ValueError(f"{key} is the key of “{self._taken[spelt]}” already, not of “{text}”.")
        self._taken[spelt] = text
