"""Lets everything leave into a folder, and takes it back into an empty business, on the worker."""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.save_as import file_name
from twohats.widgets.workspace import Workspace
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.exchange.leaving.folder import Left
    from twohats.exchange.returning.everything import Returned

_WHOLE = 1000


class Everything(QWidget):
    """Asks for a folder or for leave, shows how far it is, and says what came of it."""

    _progressed = Signal(int)

    def __init__(self, parent: QWidget, workspace: Workspace, ask: Ask) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._ask = workspace, ask
        self._stop = Event()
        self._waiting: QProgressDialog | None = None
        self._progressed.connect(self._show_progress)

    def leave(self) -> None:
        """Ask for the name of a new folder, and write everything into it."""
        from twohats.exchange.leaving.folder import export_everything  # noqa: PLC0415  # rarely needed

        now, file = self._workspace.now(), self._workspace.file
        firm = self._workspace.read(office.profile, hat=Hat.REPORTS).name
        name = file_name(self.tr("Everything of {} {}").format(firm, f"{now:%Y-%m-%d}"))
        folder = self._ask.save_path(
            self.tr("Export everything into a new folder"), file.path.with_name(name), self.tr("Folders (*)")
        )
        if folder is not None:
            self._wait(self.tr("Exporting everything…"))
            self._workspace.run(
                lambda db: export_everything(db, folder, now, self._heed),
                then=self._say_left,
                failed=self._end_waiting,
                hat=Hat.REPORTS,
                writes=True,
            )

    def offer(self, document: Path) -> None:
        """Ask whether everything in a document is to come into this business, which has to be empty."""
        from twohats.exchange.returning.everything import require_empty  # noqa: PLC0415  # rarely needed

        self._workspace.read(require_empty, hat=Hat.REPORTS)
        form = Form(
            self.window(),
            self.tr("Take everything back in"),
            [],
            self.tr("Take it in"),
            lambda _: self._take(document),
            self._workspace.hat.value,
        )
        note = self.tr(
            "This business is empty. Everything that is written in {} comes into it, with its history: the firm, both "
            "hats and every month. It comes in whole or not at all, and cannot be undone with Ctrl+Z."
        ).format(document.name)
        form.top.addWidget(PlainLabel(note, "dim", wrap=True))
        form.open()
        form.go.setFocus()

    def _take(self, document: Path) -> None:
        from twohats.exchange.returning.everything import take_everything  # noqa: PLC0415  # rarely needed

        file = self._workspace.file
        self._wait(self.tr("Taking everything in…"))
        self._workspace.write_slowly(
            lambda db: take_everything(file, document, through=db, progress=self._heed),
            self._say_returned,
            failed=self._end_waiting,
            hat=Hat.OWNER,
        )

    def stop(self) -> None:
        """Stop what is under way; nothing of it is left."""
        self._stop.set()

    def _heed(self, done: int, whole: int) -> None:
        """Runs on the worker."""
        if self._stop.is_set():
            raise RuleError("Stopped: nothing was written.")
        self._progressed.emit(done * _WHOLE // max(whole, 1))

    def _wait(self, words: str) -> None:
        self._stop.clear()
        waiting = self._waiting = QProgressDialog(words, self.tr("Stop"), 0, _WHOLE, self.window())
        waiting.setMinimumDuration(200)
        waiting.setAutoReset(False)
        waiting.canceled.connect(self.stop)

    def _show_progress(self, done: int) -> None:
        if self._waiting is not None:
            self._waiting.setValue(done)

    def _end_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.canceled.disconnect(self.stop)
            self._waiting.close()
            self._waiting.deleteLater()
            self._waiting = None

    def _say_left(self, left: "Left") -> None:
        self._end_waiting()
        said = self.tr("{:,} records in {} files are in {}. README.txt there says what is what.")
        self._ask.tell(filled(said, left.records, left.files, left.folder.name))

    def _say_returned(self, returned: "Returned") -> None:
        self._end_waiting()
        said = self.tr("{:,} records of {} are back, with their history.")
        self._ask.tell(filled(said, returned.records, returned.firm))
