"""The status bar: that all is saved, what shows and what of it is chosen, and how the backups stand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twohats.widgets.label import PlainLabel

if TYPE_CHECKING:
    from twohats.app.window import MainWindow


class Status(QObject):
    """Puts its labels into the window's status bar, and fills them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.saved, self.kept = PlainLabel(""), PlainLabel("", "dim")
        bar = window.statusBar()
        bar.addWidget(self.saved)
        bar.addPermanentWidget(self.kept)
        bar.setSizeGripEnabled(False)

    def say_saved(self) -> None:
        """Say that what was done is in the file."""
        file = self._window.workspace.file
        said = self.tr("Only to look at · {}") if file.looks_only else self.tr("Saved · {}")
        self.saved.setText(said.format(file.path.name))
