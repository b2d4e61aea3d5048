"""Starts the window: the display, the program, the file, and what is said when one of them is missing."""

import builtins
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

# As in the window: no name of Qt is asked for before its use.
from PySide6 import QtCore, QtWidgets

from twohats.app.window import MainWindow
from twohats.errors import FileError, OwnerError

if TYPE_CHECKING:
    from twohats.app.front_door import FrontDoor

# So long, in milliseconds, the desktop may take to show the window; one that starts it out of sight never does.
_PATIENCE = 1_000
_PLACE, _EDGE = "window", 48


def run(path: Path | None) -> int:
    """Show the window, open the file in it and stay until it is closed; the exit code.

    Raises:
        FileError: the file cannot be opened, or there is no display.
    """
    _require_display()
    app = _program()
    window = MainWindow()
    _take_its_place(window)
    window.show()
    _wait_until_painted(app, window)
    wanted = os.environ.get("TWOHATS_QUIT_WHEN")
    if wanted == "painted":
        return 0
    try:
        with spared():
            door = _door_with(app, window)
            found = door.arrive() if path is None else door.come_in(path)
        if found is None:
            return 0
    except OwnerError as error:
        _tell_before_the_window(window, str(error))
        raise
    from twohats.app.help.log import keep_a_log  # noqa: PLC0415  # after the first paint

    keep_a_log()
    window.left.connect(gc.unfreeze)
    if wanted == "ready":
        QtCore.QTimer.singleShot(0, window.draw_and_close if found is window else found.close)
    elif wanted == "whole":
        QtCore.QTimer.singleShot(0, partial(window.draw_and_close, whole=True))
    return app.exec()


def _take_its_place(window: MainWindow) -> None:
    """Where and as large as it was the last time, else with room around it on this screen."""
    kept = QtCore.QSettings("Two Hats", "Two Hats").value(_PLACE)
    if not (isinstance(kept, QtCore.QByteArray) and window.restoreGeometry(kept)):
        room = window.screen().availableSize()
        window.resize(QtCore.QSize(1360, 850).boundedTo(room - QtCore.QSize(_EDGE, _EDGE)))


def _keep_its_place(window: MainWindow) -> None:
    QtCore.QSettings("Two Hats", "Two Hats").setValue(_PLACE, window.saveGeometry())


def _wait_until_painted(app: QtWidgets.QApplication, window: MainWindow) -> None:
    """All that is dear comes after the window shows."""
    deadline = QtCore.QDeadlineTimer(_PATIENCE)
    while not window.painted and not deadline.hasExpired():
        app.processEvents(QtCore.QEventLoop.ProcessEventsFlag.AllEvents, 10)


@contextmanager
def spared() -> Iterator[None]:
    """Leave out, while the window is put together, what takes a tenth of that and gives it nothing."""
    # PySide reads the source of whatever is imported after it, for switches (`__feature__`) that nobody sets here.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    # What is made for the first page stays: to look for garbage in it finds none, now or whenever a page is made.
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _door_with(app: QtWidgets.QApplication, window: MainWindow) -> "FrontDoor":
    """The door of a window that shows and has no file yet."""
    from twohats.app.front_door import FrontDoor  # noqa: PLC0415  # after the first paint
    from twohats.app.looks import dress  # noqa: PLC0415  # as above
    from twohats.widgets.ask import DialogAsk  # noqa: PLC0415  # as above
    from twohats.widgets.report_error import ErrorReport  # noqa: PLC0415  # as above

    dress(app)
    ErrorReport(DialogAsk(window)).install()
    door = FrontDoor(shell=window)
    door.opened.connect(lambda window: ErrorReport(window.ask).install())
    door.opened.connect(lambda window: window.left.connect(partial(_keep_its_place, window)))
    return door


def _tell_before_the_window(window: MainWindow, sentence: str) -> None:
    """Say it in a box, too: who starts the program from a menu sees no terminal."""
    if QtWidgets.QApplication.platformName() != "offscreen":
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  # rarely needed

        from twohats.widgets.label import shown  # noqa: PLC0415  # as above

        box = QMessageBox(QMessageBox.Icon.NoIcon, "Two Hats", shown(sentence), parent=window)
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.exec()


def _require_display() -> None:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise FileError("There is no display here: draw the window with “twohats pictures FILE FOLDER”.")


def application() -> QtWidgets.QApplication:
    """The one Qt application of this process, in the program's colours, or in those it wears already."""
    from twohats.widgets import theme  # noqa: PLC0415  # the window shows before

    app = _program()
    # To put them on again styles everything anew that was ever made, for seconds.
    if not app.styleSheet():
        theme.apply_theme(app)
    return app


def _program() -> QtWidgets.QApplication:
    app = QtWidgets.QApplication.instance()
    if not isinstance(app, QtWidgets.QApplication):
        app = QtWidgets.QApplication(["twohats"])
    app.setApplicationName("Two Hats")
    app.setDesktopFileName("twohats")
    return app
