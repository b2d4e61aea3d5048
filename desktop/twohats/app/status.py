"""The status bar: that all is saved, what shows and what of it is chosen, and how the backups stand."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from twohats.widgets.label import PlainLabel
from twohats.widgets.patience import Patience

if TYPE_CHECKING:
    from twohats.app.window import MainWindow
    from twohats.widgets.chosen_sum import ChosenSum
    from twohats.widgets.page import Page
    from twohats.widgets.record_list import RecordList


class Status(QObject):
    """Puts its labels into the window's status bar, and fills them."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.saved, self.kept = PlainLabel(""), PlainLabel("", "dim")
        bar = window.statusBar()
        self._listed = PlainLabel("")
        self._pages: set[Page] = set()
        self._sums: dict[RecordList[Any], ChosenSum] = {}
        bar.addWidget(self.saved)
        bar.addWidget(self._listed)
        self.patience = Patience(window.workspace)
        bar.addWidget(self.patience)
        window.workspace.stopped.connect(lambda: self.saved.setText(self.tr("Stopped: nothing of it was written.")))
        bar.addPermanentWidget(self.kept)
        bar.setSizeGripEnabled(False)

    def say_saved(self) -> None:
        """Say that what was done is in the file."""
        file = self._window.workspace.file
        said = self.tr("Only to look at · {}") if file.looks_only else self.tr("Saved · {}")
        self.saved.setText(said.format(file.path.name))

    def follow(self) -> None:
        """Tell of the list that shows, if one does."""
        page = self._window.page
        if page not in self._pages:
            self._pages.add(page)
            page.other_shown.connect(self.follow)
        records = page.records
        if records is None:
            self._listed.setText("")
            return
        if records not in self._sums:
            from twohats.widgets.chosen_sum import ChosenSum  # noqa: PLC0415  # with the first list

            self._sums[records] = ChosenSum(self._window.workspace, records)
            self._sums[records].said.connect(partial(self._say_listed, records))
        self._sums[records].look()

    def _say_listed(self, records: "RecordList[Any]", chosen: str) -> None:
        if records is self._window.page.records:
            self._listed.setText(" · ".join(filter(None, (records.say_listed(), chosen))))
