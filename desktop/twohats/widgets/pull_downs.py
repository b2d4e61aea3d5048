"""A row of pull-downs that narrow a list, each by one thing, with a button that narrows nothing any more."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from twohats.widgets.cards import make_button
from twohats.widgets.flow import Flow
from twohats.widgets.label import shown

_GLANCE, _GAP = 24, 8


@dataclass(frozen=True, slots=True)
class PullDown:
    """What a list may be narrowed by.

    Attributes:
        name: by which the list is told of it.
        everything: what it says while it narrows nothing.
        choices: gives value and words of each choice, whenever the row shows.
    """

    name: str
    everything: str
    choices: Callable[[], Sequence[tuple[str, str]]]


class PullDowns(QWidget):
    """Shows the pull-downs, and what is chosen in them."""

    changed = Signal()
    cleared = Signal()

    def __init__(self, pull_downs: Sequence[PullDown], wing: str) -> None:
        super().__init__()
        self._known = {one.name: one for one in pull_downs}
        self.boxes: dict[str, QComboBox] = {}
        flow = Flow(self, _GAP)
        for one in pull_downs:
            box = self.boxes[one.name] = QComboBox()
            box.setAccessibleName(one.everything)
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
            flow.addWidget(box)
        self.all = make_button(self.tr("Show all"), wing, flat=True)
        self.all.clicked.connect(self.cleared)
        flow.addWidget(self.all)
        self.fill()

    def fill(self) -> None:
        """Read the choices anew; what is chosen stays chosen as long as it is one of them."""
        self.show_values(self.values())

    def values(self) -> dict[str, str]:
        """What is chosen, by name; what narrows nothing is left out."""
        return {name: str(box.currentData()) for name, box in self.boxes.items() if box.currentData()}

    def words(self) -> list[str]:
        """What is chosen, in words."""
        return [box.currentText() for box in self.boxes.values() if box.currentData()]

    def show_values(self, values: Mapping[str, str]) -> None:
        """Choose something else in all of them, without telling; what is no choice any more narrows nothing."""
        for name, box in self.boxes.items():
            choices = [("", self._known[name].everything), *self._known[name].choices()]
            with QSignalBlocker(box):
                box.clear()
                for value, words in choices:
                    box.addItem(shown(words, _GLANCE), value)
                box.setCurrentIndex(max(0, box.findData(values.get(name, ""))))
