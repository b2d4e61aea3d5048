"""The views of a list that its owner named: kept beside the columns, chosen in the bar, renamed and deleted."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from twohats.errors import RuleError
from twohats.widgets.fields import TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel, on_button, shown

# Longer names would leave no room for the others.
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class OwnView:
    """A view by its name: the built-in one it stands on, the filter's words and pull-downs, the order, the columns.

    `hidden` are the headings of the columns that do not show.
    """

    name: str
    view: str = ""
    words: str = ""
    chosen: Mapping[str, str] = field(default_factory=dict)
    order: str = ""
    descending: bool = False
    hidden: tuple[str, ...] = ()


class OwnViews(QObject):
    """Knows the views of one list, and asks for their names."""

    # Other views are there, or another one shows.
    changed = Signal()

    def __init__(self, listing: str, taken: Sequence[str], wing: str, present: Callable[[], OwnView]) -> None:
        """`taken` are the names of the built-in views; `present` gives what shows, without a name."""
        super().__init__()
        self._key, self._taken, self._wing, self._present = f"views/{listing}", taken, wing, present
        self._remember = QSettings("Two Hats", "Two Hats")
        self.views: list[OwnView] = _read(self._remember.value(self._key))
        self.current: OwnView | None = None

    def find(self, name: str) -> OwnView | None:
        """The view of this name."""
        return next((one for one in self.views if one.name == name), None)

    def keep(self, parent: QWidget) -> None:
        """Ask how the present view is called, and keep it; one of that name gives way to it."""
        said = self.tr("Its filter, order and columns are kept on this computer. The same name replaces one.")
        name = "" if self.current is None else self.current.name
        self._ask(parent, self.tr("Keep this view"), name, self.tr("Keep"), self._keep, said)

    def rename(self, parent: QWidget, name: str) -> None:
        """Ask how a view is to be called instead."""
        self._ask(parent, self.tr("Rename the view"), name, self.tr("Rename"), lambda new: self._rename(name, new))

    def delete(self, name: str) -> None:
        """Let go of a view; what shows stays as it is, and can be kept again."""
        self._put([one for one in self.views if one.name != name])

    def note_columns(self, hidden: Sequence[str]) -> bool:
        """Keep other columns with the view that shows; False where none does."""
        if self.current is None:
            return False
        self._replace(self.current.name, replace(self.current, hidden=tuple(hidden)))
        return True

    def leave(self) -> None:
        """None of them shows any more."""
        self.current = None

    def menu(self, parent: QWidget, name: str) -> QMenu:
        """What can be done with a view."""
        menu = QMenu(parent)
        for action in self.actions(menu, name):
            menu.addAction(action)
        return menu

    def actions(self, parent: QWidget, name: str = "") -> list[QAction]:
        """Keeping the present view, and renaming and deleting one."""
        window = parent.window()
        keep = QAction(self.tr("Keep this view…"), parent)
        keep.triggered.connect(lambda *_: self.keep(window))
        if not name:
            return [keep]
        called = on_button(name)
        rename = QAction(self.tr("Rename “{}”…").format(called), parent)
        rename.triggered.connect(lambda *_: self.rename(window, name))
        delete = QAction(self.tr("Delete “{}”").format(called), parent)
        delete.triggered.connect(lambda *_: self.delete(name))
        return [keep, rename, delete]

    def _ask(  # one value for each thing the form says
        self, parent: QWidget, title: str, name: str, button: str, take: Callable[[str], None], said: str = ""
    ) -> None:
        def submit(values: dict[str, Value]) -> None:
            take(self._require_name(str(values["name"])))

        fields = [TextField("name", self.tr("Name"), name, self.tr("Large ones this month"))]
        form = Form(parent, title, fields, button, submit, self._wing)
        if said:
            form.top.addWidget(PlainLabel(said, "dim", wrap=True))
        form.open()

    def _require_name(self, typed: str) -> str:
        name = shown(typed)
        if not name:
            raise RuleError("Give the view a name.")
        if len(name) > _LONGEST:
            raise RuleError("A name of a view has at most {count} letters.", count=_LONGEST)
        if name.casefold() in {one.casefold() for one in self._taken}:
            raise RuleError("“{name}” is a view of this list already: choose another name.", name=name)
        return name

    def _keep(self, name: str) -> None:
        self._replace(name, replace(self._present(), name=name))
        self.current = self.find(name)
        self.changed.emit()

    def _rename(self, old: str, new: str) -> None:
        if new != old and self.find(new) is not None:
            raise RuleError("“{name}” is a view of this list already: choose another name.", name=new)
        view = self.find(old)
        if view is not None:
            self._replace(old, replace(view, name=new))

    def _replace(self, name: str, view: OwnView) -> None:
        """Put a view where the one of a name was, or at the end."""
        showed = self.current is not None and self.current.name == name
        views = [view if one.name == name else one for one in self.views]
        if showed:
            self.current = view
        self._put(views if view in views else [*views, view])

    def _put(self, views: list[OwnView]) -> None:
        self.views = views
        if self.current is not None and self.find(self.current.name) is None:
            self.current = None
        self._remember.setValue(self._key, json.dumps([asdict(one) for one in views]))
        self.changed.emit()


def _read(held: object) -> list[OwnView]:
    """The views that were kept; what is not as it was written here is left out."""
    try:
        found = json.loads(held) if isinstance(held, str) else []
    except ValueError:
        return []
    return [_view(one) for one in found if isinstance(one, dict) and one.get("name")] if isinstance(found, list) else []


def _view(held: Mapping[str, object]) -> OwnView:
    chosen, hidden = held.get("chosen"), held.get("hidden")
    return OwnView(
        name=shown(str(held["name"])),
        view=str(held.get("view", "")),
        words=str(held.get("words", "")),
        chosen={str(name): str(value) for name, value in chosen.items()} if isinstance(chosen, dict) else {},
        order=str(held.get("order", "")),
        descending=held.get("descending") is True,
        hidden=tuple(str(one) for one in hidden) if isinstance(hidden, list) else (),
    )
