"""Puts colours and sizes on the window: those of the system, or those its owner chose."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from twohats.widgets import sizes
from twohats.widgets.colours import DARK, HIGH_CONTRAST, LIGHT, Palette
from twohats.widgets.style_sheet import style_sheet

_BY_NAME = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}


def palette() -> Palette:
    """The colours in force."""
    app = QGuiApplication.instance()
    return LIGHT if app is None else _BY_NAME.get(app.property("colours"), LIGHT)


def apply_theme(
    app: QApplication, *, dark: bool | None = None, contrast: bool | None = None, percent: int = 100
) -> None:
    """Put the colours on the whole program, and its text at so much of the system's size; None follows the system."""
    if dark is None:
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        contrast = _system_wants_contrast(app) if contrast is None else contrast
    app.setProperty("colours", "high contrast" if contrast else "dark" if dark else "light")
    sizes.scale_text(app, percent)
    app.setStyle("Fusion")
    app.setPalette(_qt_palette(palette()))
    app.setStyleSheet(style_sheet(palette(), sizes.text_px(), sizes.scale()))
    sizes.fit_all(app)


def _system_wants_contrast(app: QApplication) -> bool:
    # Held, since what they tell goes with them.
    hints = app.styleHints()
    accessibility = hints.accessibility()
    return bool(accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast)


@contextmanager
def undressed() -> Iterator[None]:
    """Take the style sheet off while a window is put together, and put it on at the end.

    With it on, every part that is put into another is styled anew, with all its own parts: four times as long.
    """
    app = QApplication.instance()
    worn = app.styleSheet() if isinstance(app, QApplication) else ""
    if not isinstance(app, QApplication) or not worn:
        yield
        return
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(worn)


def _qt_palette(colours: Palette) -> QPalette:
    qt = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.card),
        (role.AlternateBase, colours.ground),
        (role.Text, colours.text),
        (role.Button, colours.card),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.card),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.dim),
        (role.Highlight, colours.marketing),
        (role.HighlightedText, colours.on_accent),
    ):
        qt.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        qt.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.dim))
    return qt
