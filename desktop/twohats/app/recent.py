"""The files that were opened last: remembered from one start to the next, and offered in the File menu."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMenu

from twohats.widgets.label import on_button, tip
from twohats.widgets.sizes import px

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_RECENT, _MOST, _WIDEST = "recent", 6, 480


def remembered(key: str) -> list[str]:
    """The paths that are remembered under a key."""
    held = QSettings("Two Hats", "Two Hats").value(key)
    return [held] if isinstance(held, str) else [str(one) for one in held] if isinstance(held, list) else []


def remember(key: str, paths: list[str]) -> None:
    """Remember these paths under a key, and no others."""
    QSettings("Two Hats", "Two Hats").setValue(key, paths)


def remember_opened(path: Path) -> None:
    """This file was opened, as the last one."""
    newest = str(path.resolve())
    older = [one for one in remembered(_RECENT) if one != newest]
    remember(_RECENT, [newest, *older][:_MOST])


def forget_opened(path: Path) -> None:
    """This file is not to be offered again."""
    remember(_RECENT, [one for one in remembered(_RECENT) if one != str(path)])


def opened_before(path: Path) -> list[Path]:
    """The last files that were opened before this one, the newest first, whether or not they are still there."""
    return [one for one in map(Path, remembered(_RECENT)) if one != path.resolve()]


class RecentMenu(QMenu):
    """Offers the files that were opened last."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.menuAction().setText(self.tr("Open recent"))
        self.setToolTipsVisible(True)
        self._window = window
        self.menuAction().setEnabled(False)

    def fill(self) -> None:
        """Offer what was opened before; where nothing was, the menu does not open.

        A disk is asked only for the file that is chosen: one that hangs would hold the menu.
        """
        self.clear()
        for path in opened_before(self._window.workspace.file.path):
            words = f"{path.stem} – {path.parent}"
            short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, px(_WIDEST))
            action = self.addAction(on_button(short))
            action.setToolTip(tip(str(path)))
            action.triggered.connect(partial(self._go_to, path))
        self.menuAction().setEnabled(not self.isEmpty())

    def _go_to(self, path: Path, *_: object) -> None:
        if not path.is_file():
            forget_opened(path)
        self._window.files.another_wanted.emit(path)
