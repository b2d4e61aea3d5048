"""What goes to the owner and their desktop without a form: which file, one sentence, what is to be opened."""

import re
from pathlib import Path
from typing import Protocol

# Dialogs are rare, and dear to name: Qt makes their classes when they are first asked for.
from PySide6 import QtCore, QtGui, QtWidgets

from twohats.widgets.label import shown
from twohats.widgets.opening import file_url, link_url

_LAST_FOLDER = "folder"
_ENDING = re.compile(r"\*\.(\w+)")


def named_as(path: Path, kinds: str, chosen: str) -> Path:
    """A path with the ending of the kind of file that was chosen, unless its own is one of that kind."""
    endings = {kind: [f".{one}" for one in _ENDING.findall(kind)] for kind in kinds.split(";;")}
    wanted, ending = endings.get(chosen, []), path.suffix.lower()
    if not wanted or ending in wanted:
        return path
    known = {one for several in endings.values() for one in several}
    return path.with_suffix(wanted[0]) if ending in known else path.with_name(path.name + wanted[0])


def folder_to_begin_in() -> Path:
    """Where a file was chosen the last time, else the documents, else the home folder."""
    documents = QtCore.QStandardPaths.writableLocation(QtCore.QStandardPaths.StandardLocation.DocumentsLocation)
    last = QtCore.QSettings("Two Hats", "Two Hats").value(_LAST_FOLDER)
    known = (Path(one) for one in (last, documents) if isinstance(one, str) and one)
    return next((one for one in known if one.is_dir()), Path.home())


def remember_folder(folder: Path) -> None:
    """The next file is looked for there first."""
    QtCore.QSettings("Two Hats", "Two Hats").setValue(_LAST_FOLDER, str(folder))


class Ask(Protocol):
    """Whoever answers: a person at the native dialogs, or a script."""

    def open_path(self, title: str, kinds: str) -> Path | None:
        """A file that exists, or None."""

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """A file to write, or None."""

    def folder_path(self, title: str) -> Path | None:
        """A folder that exists, or None."""

    def tell(self, sentence: str) -> None:
        """Say one sentence."""

    def open_link(self, address: str) -> bool:
        """Open an address of the web, a mail or a telephone; False where the desktop has no program for it."""

    def open_file(self, path: str) -> bool:
        """Open a file that the data names, if it is harmless; False where the desktop has no program for it."""

    def open_own(self, path: Path) -> bool:
        """Open what the program itself has just written, or its folder."""


class DialogAsk:
    """Asks with the system's own dialogs."""

    def __init__(self, parent: QtWidgets.QWidget) -> None:
        self._parent = parent
        self._told: list[str] = []

    def open_path(self, title: str, kinds: str) -> Path | None:
        """A file that exists, or None."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(self._parent, title, str(folder_to_begin_in()), kinds)
        if name:
            remember_folder(Path(name).parent)
        return Path(name) if name else None

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """A file to write, or None."""
        chosen = ""
        while True:
            name, chosen = QtWidgets.QFileDialog.getSaveFileName(self._parent, title, str(suggested), kinds, chosen)
            path = named_as(Path(name), kinds, chosen)
            # The dialog asks before something is written over, but only under the name that was typed.
            if not name or path == Path(name) or not path.exists():
                return path if name else None
            suggested = path

    def folder_path(self, title: str) -> Path | None:
        """A folder that exists, or None."""
        name = QtWidgets.QFileDialog.getExistingDirectory(self._parent, title, str(folder_to_begin_in()))
        return Path(name) if name else None

    def tell(self, sentence: str) -> None:
        """Say one sentence, after the one that is being said; what waits to be said is not said twice."""
        if sentence not in self._told:
            self._told.append(sentence)
            if len(self._told) == 1:
                self._open_box()

    def open_link(self, address: str) -> bool:
        """Open an address of the web, a mail or a telephone; False where the desktop has no program for it."""
        return QtGui.QDesktopServices.openUrl(link_url(address))

    def open_file(self, path: str) -> bool:
        """Open a file that the data names, if it is harmless; False where the desktop has no program for it."""
        return QtGui.QDesktopServices.openUrl(file_url(path))

    def open_own(self, path: Path) -> bool:
        """Open what the program itself has just written, or its folder."""
        return QtGui.QDesktopServices.openUrl(QtCore.QUrl.fromLocalFile(str(path)))

    def _open_box(self) -> None:
        icon = QtWidgets.QMessageBox.Icon.NoIcon
        box = QtWidgets.QMessageBox(icon, "Two Hats", shown(self._told[0]), parent=self._parent)
        box.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        box.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda _: self._say_next())
        box.open()

    def _say_next(self) -> None:
        del self._told[0]
        if self._told:
            self._open_box()
