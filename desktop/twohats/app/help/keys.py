"""Every key there is: those of the menus, read from their entries, and those that act where the owner just is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from twohats.hat import Hat
from twohats.widgets.label import key_name

if TYPE_CHECKING:
    from twohats.app.window import MainWindow


@dataclass(frozen=True, slots=True)
class Key:
    """What is done, and the keys that do it, as Qt spells them."""

    name: str
    keys: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The keys as this system writes them."""
        return ", ".join(map(key_name, self.keys))


@dataclass(frozen=True, slots=True)
class Group:
    """The keys of one menu, or of one place in the window."""

    title: str
    keys: tuple[Key, ...]


def all_keys(window: "MainWindow") -> list[Group]:
    """The keys of the menus, also of the hat that is not worn, and then those of the places."""
    menus = [Group(title, tuple(_of_menu(window, menu))) for title, menu in _menus(window)]
    return [group for group in (*menus, *keys_of_places()) if group.keys]


def _menus(window: "MainWindow") -> Iterator[tuple[str, QMenu]]:
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            yield entry.text().replace("&", ""), menu


def _of_menu(window: "MainWindow", menu: QMenu) -> Iterator[Key]:
    for action in menu.actions():
        name, _, letter = action.text().replace("&", "").partition("\t")
        keys = (letter,) if letter else tuple(key.toString() for key in action.shortcuts())
        if keys:
            yield Key(_called(window, action, name), keys)


def _called(window: "MainWindow", action: QAction, name: str) -> str:
    """What an entry is called for good: Undo names its step, and a page is another one under each hat."""
    if action in window.menus.pages:
        number = window.menus.pages.index(action)
        leaves = [window.sides[hat].leaves for hat in (Hat.MARKETING, Hat.SALES)]
        return " / ".join(several[number].name for several in leaves if number < len(several))
    return str(action.property("called") or name)


def keys_of_places() -> tuple[Group, ...]:
    """The keys that act where the owner is; a test presses each of them there."""
    return (
        Group(
            _tr("In every list"),
            (
                Key(_tr("Next row, row before"), ("J", "K")),
                Key(_tr("Open the chosen row"), ("Return",)),
                Key(_tr("Back to the list; show all again"), ("Esc",)),
                Key(_tr("A view, by its place"), ("1", "9")),
                Key(_tr("Choose all"), ("Ctrl+A",)),
                Key(_tr("Choose up to the next row"), ("Shift+Down", "Shift+Up")),
            ),
        ),
        Group(
            _tr("In the handoff panel, under Sales"),
            (
                Key(_tr("Next one, one before"), ("J", "K")),
                Key(_tr("A page further, a page back"), ("Space", "PgUp")),
                Key(_tr("Accept; once more agrees to the first action"), ("A",)),
                Key(_tr("Reject: then a digit chooses the reason"), ("R",)),
                Key(_tr("The list behind “Answered in time”"), ("H",)),
            ),
        ),
        Group(
            _tr("In the handoff panel, under Marketing"),
            (
                Key(_tr("Withdraw what still waits"), ("W",)),
                Key(_tr("Read, of what came back"), ("E",)),
                Key(_tr("Keep until a day"), ("U",)),
                Key(_tr("Let go"), ("G",)),
                Key(_tr("Correct what we wrote down"), ("M",)),
                Key(_tr("Take over whoever had called Sales"), ("T",)),
            ),
        ),
        Group(
            _tr("On an alarm of Today"),
            (Key(_tr("Next one, one before"), ("J", "K")), Key(_tr("Go to its cure"), ("Return",))),
        ),
        Group(
            _tr("On the board of deals"),
            (
                Key(_tr("Board or list"), ("B",)),
                Key(_tr("Next card, card before"), ("J", "K")),
                Key(_tr("To the stage beside"), ("Left", "Right")),
                Key(_tr("Move the deal a stage"), ("Ctrl+Left", "Ctrl+Right")),
                Key(_tr("Open the deal"), ("Return",)),
                Key(_tr("Edit the stage"), ("F2",)),
                Key(_tr("First card, last card"), ("Home", "End")),
            ),
        ),
        Group(
            _tr("On the page of a deal"),
            (Key(_tr("Note…"), ("N",)), Key(_tr("Objection…"), ("O",))),
        ),
        Group(
            _tr("In Follow-ups"),
            (
                Key(_tr("Done, and the next one"), ("D",)),
                Key(_tr("Move to tomorrow"), ("T",)),
                Key(_tr("Move by a week"), ("W",)),
                Key(_tr("Edit"), ("E",)),
                Key(_tr("Drop"), ("Del",)),
            ),
        ),
        Group(
            _tr("In Quotes and Customers"),
            (
                Key(_tr("It was sent; in Customers a new sale"), ("S",)),
                Key(_tr("Accepted, declined"), ("A", "D")),
                Key(_tr("Write on, or a new version"), ("V",)),
                Key(_tr("Open as PDF"), ("P",)),
            ),
        ),
        Group(
            _tr("In Targets"),
            (Key(_tr("The year before, the year after"), ("Alt+PgUp", "Alt+PgDown")),),
        ),
        Group(
            _tr("In the calendar"),
            (
                Key(_tr("Next entry, entry before"), ("J", "K")),
                Key(_tr("A day to the side; a week further with an entry"), ("Left", "Right")),
                Key(_tr("Move the entry by a day"), ("Shift+Left", "Shift+Right")),
                Key(_tr("Move the entry by a week"), ("Shift+Up", "Shift+Down")),
                Key(_tr("Let it end earlier or later"), ("Ctrl+Left", "Ctrl+Right")),
                Key(_tr("Earlier, later"), ("PgUp", "PgDown")),
                Key(_tr("Today"), ("T",)),
                Key(_tr("Month, 12 weeks"), ("M", "W")),
                Key(_tr("Open the entry"), ("Return",)),
            ),
        ),
        Group(
            _tr("While anything is looked for"),
            (
                Key(_tr("Down, up"), ("Down", "Up")),
                Key(_tr("Look under the other hat"), ("Ctrl+1", "Ctrl+2")),
                Key(_tr("Open what is found"), ("Return",)),
            ),
        ),
        Group(
            _tr("While duplicates are looked through"),
            (
                Key(_tr("Merge the two"), ("M",)),
                Key(_tr("Choose who stays"), ("Left", "Right")),
                Key(_tr("They are not the same"), ("N",)),
                Key(_tr("Skip"), ("S",)),
                Key(_tr("Take the last one back"), ("Ctrl+Z",)),
            ),
        ),
        Group(
            _tr("Among people not heard from for years"),
            (Key(_tr("Keep for a year"), ("Y",)), Key(_tr("Erase…"), ("Del",))),
        ),
        Group(
            _tr("In a form"),
            (
                Key(_tr("Go on with it"), ("Return", "Ctrl+Return")),
                Key(_tr("Leave everything as it was"), ("Esc",)),
                Key(_tr("Show whoever is here already"), ("Alt+S",)),
            ),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
