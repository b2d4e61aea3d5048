"""The form that takes a file in, on the worker, with progress and a way to stop."""

from pathlib import Path
from threading import Event

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

from twohats.errors import RuleError
from twohats.exchange.leaving.mark import is_document
from twohats.exchange.plan import Plan, Wishes, make_plan
from twohats.exchange.taking.result import Result
from twohats.exchange.taking.take import connection_for, take_in
from twohats.storage.file import Done
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.fields import ChoiceField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace

_KINDS = ("leads", "contacts", "spend", "deals", "sales", "targets")
_DATES = {"as the file shows": None, "day, month, year": "dmy", "month, day, year": "mdy", "year, month, day": "ymd"}
_DECIMALS = {"as the file shows": None, "comma: 1.234,50": ",", "point: 1,234.50": "."}


class ImportForms(QWidget):
    """Asks for a file and what it is; says what came of it."""

    progressed = Signal(int)
    taken = Signal(object)
    # A file that holds everything of a business was chosen.
    everything_offered = Signal(Path)

    def __init__(self, parent: QWidget, workspace: Workspace, ask: Ask) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._ask = workspace, ask
        self._stop = Event()
        self._waiting: QProgressDialog | None = None
        self.progressed.connect(self._show_progress)

    def choose(self, kind: str) -> None:
        """Ask for a file, then what it is."""
        path = self._ask.open_path(
            self.tr("Import a file"), self.tr("Tables (*.csv *.tsv *.txt);;Everything (*.json);;All files (*)")
        )
        if path is not None:
            self.offer(path, kind)

    def offer(self, path: Path, kind: str) -> None:
        """Ask what a file is and how it is written; one that holds everything goes another way."""
        if is_document(path):
            self.everything_offered.emit(path)
            return
        fields: list[Field] = [
            ChoiceField("kind", self.tr("What it holds"), _KINDS, kind),
            ChoiceField("dates", self.tr("Dates are"), tuple(_DATES)),
            ChoiceField("decimal", self.tr("Decimal sign"), tuple(_DECIMALS)),
            TextField("encoding", self.tr("Encoding"), hint=self.tr("UTF-8, unless you know better")),
        ]

        def submit(values: dict[str, Value]) -> None:
            wishes = Wishes(
                date_order=_DATES[str(values["dates"])],
                decimal=_DECIMALS[str(values["decimal"])],
                encoding=str(values["encoding"]).strip() or None,
            )
            self._take(path, str(values["kind"]), wishes)

        form = Form(
            self.window(), self.tr("Import {}").format(path.name), fields, self.tr("Import"), submit, "marketing"
        )
        note = self.tr("Columns are recognised by their headings. The whole import can be undone with Ctrl+Z.")
        form.top.addWidget(PlainLabel(note, "dim", wrap=True))
        form.open()

    def _take(self, path: Path, kind: str, wishes: Wishes) -> None:
        self._stop.clear()

        def write(db: Connection) -> Done:
            plan = make_plan(path, kind, wishes)
            done = take_in(self._workspace.file, plan, through=db, heed=self._heed)
            return Done((plan, done.result), done.changed)

        self._wait()
        self._workspace.write_slowly(write, self._finish, hat=connection_for(kind), failed=self._end_waiting)

    def stop(self) -> None:
        """Stop what is being taken in; nothing of it is left."""
        self._stop.set()

    def _heed(self, read: int) -> None:
        """Runs on the worker."""
        if self._stop.is_set():
            raise RuleError("Stopped: nothing was taken in.")
        self.progressed.emit(read)

    def _wait(self) -> None:
        self._waiting = QProgressDialog(self.tr("Taking it in…"), self.tr("Stop"), 0, 0, self.window())
        self._waiting.setMinimumDuration(200)
        self._waiting.canceled.connect(self.stop)

    def _show_progress(self, read: int) -> None:
        if self._waiting is not None:
            self._waiting.setLabelText(self.tr("{:,} rows read").format(read))
            self._waiting.setValue(0)

    def _end_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.canceled.disconnect(self.stop)
            self._waiting.close()
            self._waiting.deleteLater()
            self._waiting = None

    def _finish(self, found: tuple[Plan, Result]) -> None:
        self._end_waiting()
        plan, result = found
        self.taken.emit(result)
        self._ask.tell(self._say(plan, result))

    def _say(self, plan: Plan, result: Result) -> str:
        counts = self.tr("{:,} rows read: {:,} {} added, {:,} here already, {:,} refused.").format(
            result.read, result.added, plan.kind, result.matched, len(result.refused)
        )
        reasons = [self.tr("Line {}: {}").format(one.line, one.reason) for one in result.refused[:3]]
        return " ".join([counts, *reasons])
