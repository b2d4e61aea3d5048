"""How the owner likes the window to look: its colours and the size of its text, kept on the computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from twohats.widgets import theme

_COLOURS, _PERCENT = "colours", "text size"
_USUAL = 100
STEPS = (100, 110, 125, 150, 175, 200)


class Looks(QObject):
    """Changes the looks, keeps them, and follows the system where it is to be followed."""

    def __init__(self, window: QObject, changed: Callable[[], object]) -> None:
        super().__init__(window)
        self._changed = changed

    def turn(self) -> None:
        """Turn light to dark, and anything else to light."""
        self.choose("dark" if _app().property("colours") == "light" else "light")

    def choose(self, colours: str) -> None:
        """Take these colours from now on; none are the system's."""
        QSettings("Two Hats", "Two Hats").setValue(_COLOURS, colours)
        self._apply()

    def grow(self, way: int) -> None:
        """Make the text a step larger or smaller; 0 takes it back to its usual size."""
        now = STEPS.index(_percent())
        step = max(0, min(now + way, len(STEPS) - 1)) if way else 0
        QSettings("Two Hats", "Two Hats").setValue(_PERCENT, STEPS[step])
        self._apply()

    def _apply(self) -> None:
        dress(_app())
        self._changed()


def dress(app: QApplication) -> None:
    """Put on what the owner chose; where nothing is chosen, what the system says."""
    colours = str(QSettings("Two Hats", "Two Hats").value(_COLOURS) or "")
    own = colours in {"light", "dark", "high contrast"}
    theme.apply_theme(
        app,
        dark=colours != "light" if own else None,
        contrast=colours == "high contrast" if own else None,
        percent=_percent(),
    )


def _percent() -> int:
    kept = str(QSettings("Two Hats", "Two Hats").value(_PERCENT) or "")
    return int(kept) if kept in map(str, STEPS) else _USUAL


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101  # a window has one
    return app
