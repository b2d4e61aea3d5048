"""The ways into the import: a file that is chosen or dropped, and a table that was copied in a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twohats.exchange.leaving.mark import is_document
from twohats.exchange.ui.import_window import ImportWindow
from twohats.exchange.ui.pasted import Pasted, copied
from twohats.widgets.ask import Ask
from twohats.widgets.workspace import Workspace


class ImportForms(QObject):
    """Opens the import window, one at a time."""

    # A file that holds everything of a business was chosen.
    everything_offered = Signal(Path)

    def __init__(self, parent: QWidget, workspace: Workspace, ask: Ask) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._ask = parent, workspace, ask
        self._open: ImportWindow | None = None

    def choose(self, expected: str = "") -> None:
        """Ask for a file; `expected` is the kind that is asked for."""
        path = self.ask_path()
        if path is not None:
            self.offer(path, expected)

    def ask_path(self) -> Path | None:
        """A file that may be a table, or hold everything."""
        kinds = self.tr(
            "Tables and address cards (*.csv *.tsv *.txt *.tab *.xlsx *.xls *.ods *.vcf);;Everything (*.json);;"
            "All files (*)"
        )
        return self._ask.open_path(self.tr("Import a file"), kinds)

    def offer(self, path: Path, expected: str = "") -> None:
        """Open the window on a file; one that holds everything goes another way."""
        if is_document(path):
            self.everything_offered.emit(path)
        else:
            self._show(path, expected, None)

    def paste(self) -> None:
        """Open the window on what was copied."""
        text = copied()
        if not text.strip():
            self._ask.tell(self.tr("Nothing is copied yet: copy the cells in the spreadsheet, headings too."))
            return
        pasted = Pasted(text)
        self._show(pasted.path, "", pasted)

    def _show(self, path: Path, expected: str, pasted: Pasted | None) -> None:
        if self._open is not None:
            self._open.activateWindow()
            return
        window = ImportWindow(self._parent, self._workspace, self._ask, self.ask_path)
        self._open = window
        window.finished.connect(lambda _: self._forget())
        window.begin(path, expected, pasted)
        window.open()

    def _forget(self) -> None:
        self._open = None

    def leave(self) -> None:
        """Stop what is being taken in, and leave: nothing of it is left."""
        if self._open is not None:
            self._open.leave()
