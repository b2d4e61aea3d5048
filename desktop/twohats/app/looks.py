"""How the owner likes the window to look: its colours and the size of its text, kept on the computer."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from twohats.widgets import theme

_COLOURS, _PERCENT = "colours", "text size"
_OWN = ("light", "dark", "high contrast")
_USUAL = 100
STEPS = (100, 110, 125, 150, 175, 200)


def kept_colours() -> str:
    """Whose colours the owner chose: light, dark or high contrast; empty for the system's."""
    held = str(_kept().value(_COLOURS) or "")
    return held if held in _OWN else ""


def kept_percent() -> int:
    """How large the text is, one of STEPS."""
    held = str(_kept().value(_PERCENT) or "")
    return int(held) if held in map(str, STEPS) else _USUAL


def _kept() -> QSettings:
    return QSettings("Two Hats", "Two Hats")


class Looks(QObject):
    """Changes the looks, keeps them, and follows the system where it is to be followed."""

    def __init__(self, window: QObject, changed: Callable[[], object]) -> None:
        super().__init__(window)
        self._changed = changed

    def turn(self) -> None:
        """Turn light to dark, and anything else to light."""
        self.choose("dark" if _app().property("colours") == "light" else "light")

    def choose(self, colours: str, percent: int | None = None) -> None:
        """Take these colours and this size of text from now on; no colours are the system's, no size leaves it."""
        _kept().setValue(_COLOURS, colours)
        _kept().setValue(_PERCENT, percent or kept_percent())
        self._apply()

    def grow(self, way: int) -> None:
        """Make the text a step larger or smaller; 0 takes it back to its usual size."""
        now = STEPS.index(kept_percent())
        step = max(0, min(now + way, len(STEPS) - 1)) if way else 0
        _kept().setValue(_PERCENT, STEPS[step])
        self._apply()

    def _apply(self) -> None:
        dress(_app())
        self._changed()


def dress(app: QApplication) -> None:
    """Put on what the owner chose; where nothing is chosen, what the system says."""
    colours = kept_colours()
    theme.apply_theme(
        app,
        dark=colours != "light" if colours else None,
        contrast=colours == "high contrast" if colours else None,
        percent=kept_percent(),
    )


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101  # a window has one
    return app
