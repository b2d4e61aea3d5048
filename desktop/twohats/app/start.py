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

from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile, settled_in
from twohats.errors import FileError, OwnerError
from twohats.storage.file import BusinessFile
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
    try:
        file = _open(path)
    except OwnerError as error:
        _tell_before_the_window(app, str(error))
        raise
    window = MainWindow(file)
    _keep_a_log()
    ErrorReport(window.ask).install()
    QSettings("Two Hats", "Two Hats").setValue("file", str(file.path.resolve()))
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


def _open(path: Path | None) -> BusinessFile:
    """The file named, else the last one, else a new one in Documents."""
    from twohats.rooms import make_business, open_business  # noqa: PLC0415

    if path is not None:
        return open_business(path)
    last = QSettings("Two Hats", "Two Hats").value("file")
    if isinstance(last, str) and Path(last).exists():
        return open_business(Path(last))
    folder = Path.home() / "Documents"
    folder.mkdir(exist_ok=True)
    first = folder / "My business.twohats"
    return open_business(first) if first.exists() else make_business(first, _first_firm())


def _first_firm() -> Profile:
    """A firm where this computer stands, until its owner says more."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    firm = Profile("My business")
    return settled_in(replace(firm, time_zone=zone) if zone in available_timezones() else firm)
