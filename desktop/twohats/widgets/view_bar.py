"""The views of a list as buttons, the built-in ones first; each has a digit as long as there are digits."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from twohats.widgets.cards import clear
from twohats.widgets.flow import Flow
from twohats.widgets.label import on_button, tip

_DIGITS = 9
_GAP = 4


class ViewBar(QWidget):
    """Shows which view the list is in, and turns to another one."""

    # A built-in view by its key; one of the owner's by its name.
    built_in_wanted = Signal(str)
    own_wanted = Signal(str)
    # What can be done with a view of the owner's is asked for, at a place of the screen.
    asked = Signal(str, QPoint)

    def __init__(self, built_in: Sequence[tuple[str, str]], wing: str) -> None:
        super().__init__()
        self._built_in, self._wing = tuple(built_in), wing
        self.buttons: list[QPushButton] = []
        self._flow = Flow(self, _GAP)

    def show_views(self, own: Sequence[str], view: str, current: str) -> None:
        """Show the built-in views and the owner's; `current` is the name of one of these, else `view` shows."""
        had_keys = any(button.hasFocus() for button in self.buttons)
        clear(self._flow)
        self.buttons = []
        for key, words in self._built_in:
            button = self._add(words, on=not current and key == view)
            button.clicked.connect(lambda *_, key=key: self.built_in_wanted.emit(key))
        for name in own:
            self._add_own(name, on=name == current)
        if had_keys:
            next(button for button in self.buttons if button.isChecked()).setFocus()

    def _add_own(self, name: str, *, on: bool) -> None:
        button = self._add(on_button(name), on=on)
        button.clicked.connect(lambda *_: self.own_wanted.emit(name))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda at: self.asked.emit(name, button.mapToGlobal(at)))

    def _add(self, words: str, *, on: bool) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setChecked(on)
        button.setProperty("view", self._wing)
        if len(self.buttons) < _DIGITS:
            button.setToolTip(tip(self.tr("{} in the list").format(len(self.buttons) + 1)))
        self.buttons.append(button)
        self._flow.addWidget(button)
        return button

    def press(self, digit: int) -> None:
        """Turn to the view of a digit."""
        if 0 < digit <= len(self.buttons):
            self.buttons[digit - 1].click()
