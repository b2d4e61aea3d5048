"""The entries of the menus, as they are found by their words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from twohats.business.rules.contacts import name_key
from twohats.widgets.label import key_name

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_MOST = 6


@dataclass(frozen=True, slots=True)
class Command:
    """Something the owner can do: what it is called, the menu it stands in, its key, and what does it."""

    name: str
    menu: str
    key: str
    run: Callable[[], object]

    def says(self, words: str) -> bool:
        """Whether each of the words begins a word of it."""
        own = name_key(f"{self.name} {self.menu}").split()
        return all(any(one.startswith(word) for one in own) for word in words.split())


def matching(window: "MainWindow", words: str) -> list[Command]:
    """What the worn hat can do that says these words; first what is called so from its first word on."""
    key = name_key(words)
    found = [one for one in commands(window) if one.says(key)] if key else []
    return sorted(found, key=lambda one: not name_key(one.name).startswith(key))[:_MOST]


def commands(window: "MainWindow") -> Iterator[Command]:
    """All that the worn hat can do just now: its pages, and the entries of the menus that show."""
    for number, leaf in enumerate(window.side.leaves):
        turn = _turning(window, number)
        yield Command(leaf.name, window.tr("View"), key_name(f"Alt+{number + 1}"), turn)
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu) and entry.isVisible():
            yield from _of_menu(entry.text(), menu, window.menus.pages)


def _turning(window: "MainWindow", number: int) -> Callable[[], object]:
    return lambda: window.turn_to(window.workspace.hat, number)


def _of_menu(title: str, menu: QMenu, pages: list[QAction]) -> Iterator[Command]:
    for action in menu.actions():
        if action.isEnabled() and not action.isSeparator() and action.menu() is None and action not in pages:
            name, _, letter = action.text().replace("&", "").partition("\t")
            key = letter or key_name(action.shortcut().toString())
            yield Command(name, title.replace("&", ""), key, action.trigger)
