"""One question with a few ways to go on, before there is a window or in front of it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from twohats.widgets.cards import column_of, make_button
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized

_WIDE = 460


class Choose(Protocol):
    """Whoever chooses: a person, or a script."""

    def __call__(self, parent: QWidget | None, sentence: str, ways: Sequence[str]) -> int | None:
        """Which of the ways, by its place; None for none of them."""


class Choice(QDialog):
    """A sentence and a button for each way on; Enter takes the first, Esc none."""

    def __init__(self, parent: QWidget | None, sentence: str, ways: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Two Hats")
        sized(self.setFixedWidth, _WIDE)
        self.chosen: int | None = None
        body = column_of(self)
        body.setSpacing(10)
        body.addWidget(PlainLabel(sentence, wrap=True))
        body.addSpacing(6)
        for place, way in enumerate(ways):
            button = make_button(way, "marketing", primary=place == 0)
            button.clicked.connect(lambda *_, place=place: self._take(place))
            body.addWidget(button)
            button.setDefault(place == 0)
            if place == 0:
                button.setFocus()

    def _take(self, place: int) -> None:
        self.chosen = place
        self.accept()


def choose(parent: QWidget | None, sentence: str, ways: Sequence[str]) -> int | None:
    """Ask, and wait for the answer; where nobody sees the screen, nobody answers."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101  # a dialog needs one
    if app.platformName() == "offscreen":
        return None
    dialog = Choice(parent, sentence, ways)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    dialog.exec()
    return dialog.chosen
