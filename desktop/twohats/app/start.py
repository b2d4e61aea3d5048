"""Starts the window: the display, the program, the file, and what is said when one of them is missing."""

import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QSettings, QStandardPaths, Qt, QTimer, QTimeZone
from PySide6.QtWidgets import (
    QApplication,
    QMessageBox,
)

from twohats.app.front_door import FrontDoor
from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile, settled_in
from twohats.errors import FileError, OwnerError
from twohats.rooms import make_business
from twohats.widgets import theme
from twohats.widgets.label import shown
from twohats.widgets.report_error import ErrorReport


def run(path: Path | None) -> int:
    """Open the window and stay until it is closed; the exit code.

    Raises:
        FileError: the file cannot be opened, or there is no display.
    """
    _require_display()
    app = application()
    door = FrontDoor()
    door.opened.connect(lambda window: ErrorReport(window.ask).install())
    try:
        window = _come_in(door, path)
    except OwnerError as error:
        _tell_before_the_window(app, str(error))
        raise
    if window is None:
        return 0
    _keep_a_log()
    window.resize(1360, 850)
    window.show()
    if os.environ.get("TWOHATS_QUIT_WHEN_READY") == "1":
        QTimer.singleShot(0, window.draw_and_close)
    return app.exec()


def _keep_a_log() -> None:
    """What goes wrong is written down beside the program's own data, without the customers'."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))
    folder.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=folder / "twohats.log", format="%(asctime)s %(levelname)s %(message)s")


def _tell_before_the_window(app: QApplication, sentence: str) -> None:
    """Say it in a box, too: who starts the program from a menu sees no terminal."""
    if app.platformName() != "offscreen":
        box = QMessageBox(QMessageBox.Icon.NoIcon, "Two Hats", shown(sentence))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()


def _require_display() -> None:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise FileError("There is no display here: draw the window with “twohats pictures FILE FOLDER”.")


def application() -> QApplication:
    """The one Qt application of this process, in the program's colours."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["twohats"])
    app.setApplicationName("Two Hats")
    app.setDesktopFileName("twohats")
    theme.apply_theme(app)
    return app


def _come_in(door: FrontDoor, path: Path | None) -> MainWindow | None:
    """The window of the file named, else of the last one, else of a new one in Documents."""
    if path is not None:
        return door.come_in(path)
    last = QSettings("Two Hats", "Two Hats").value("file")
    if isinstance(last, str) and Path(last).exists():
        return door.come_in(Path(last))
    folder = Path.home() / "Documents"
    folder.mkdir(exist_ok=True)
    first = folder / "My business.twohats"
    return door.come_in(first) if first.exists() else door.welcome(make_business(first, _first_firm()))


def _first_firm() -> Profile:
    """A firm where this computer stands, until its owner says more."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    firm = Profile("My business")
    return settled_in(replace(firm, time_zone=zone) if zone in available_timezones() else firm)
