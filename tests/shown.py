"""The real window over the sample business, to be looked at from all sides."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from desk import Clock, Script
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from twohats.app.pictures import each_view
from twohats.app.window import MainWindow
from twohats.errors import OwnerError
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of

TODAY = date(2026, 11, 23)


def make_template(folder: Path) -> Path:
    """The sample business in a closed file."""
    path = folder / "sample.twohats"
    make_sample(path, today=TODAY)
    return path


class Nobody(Script):
    """Calls off whatever is asked, and listens to nothing."""

    def open_path(self, *_asked: str) -> Path | None:
        return None

    def folder_path(self, *_asked: str) -> Path | None:
        return None


def nobody(folder: Path) -> Nobody:
    """One who names no file to save in, either."""
    asked = Nobody(folder)
    asked.names_files = False
    return asked


@contextmanager
def sample_window(template: Path, folder: Path, size: tuple[int, int] = (1280, 800)) -> Iterator[MainWindow]:
    """A window over a copy of it, on a Monday at noon."""
    path = folder / "shown.twohats"
    shutil.copy(template, path)
    window = MainWindow(open_business(path, Clock(moment_of(TODAY, 12))), nobody(folder))
    window.resize(*size)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


def each_dialog(window: MainWindow) -> Iterator[QDialog]:
    """Every dialog that an entry of the menus opens, with something chosen in each list."""
    for _ in each_view(window):
        pass
    for action in window.actions():
        if "…" in action.text() and action.isEnabled():
            action.trigger()
            window.settle()
            for dialog in window.findChildren(QDialog):
                if dialog.isVisible():
                    yield dialog
                    dialog.close()
            window.settle()


@contextmanager
def refused_only(qtbot: QtBot) -> Iterator[None]:
    """Some entries do not fit what is chosen, and say so."""
    with qtbot.capture_exceptions() as raised:
        yield
    assert [error for kind, error, _ in raised if not issubclass(kind, OwnerError)] == []
