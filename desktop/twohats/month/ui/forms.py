"""The form that writes a month's pages."""

import json
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from twohats.business.rules.calendar import month_key, parse_month
from twohats.business.speech import Speech
from twohats.month.export import to_json
from twohats.month.pages import make_pdf
from twohats.month.report import report_of
from twohats.paper.writing import write_out
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.fields import ChoiceField, Field, TickField, Value
from twohats.widgets.form import Form
from twohats.widgets.workspace import Workspace

_MONTHS = 36


class ReportForms(QWidget):
    """Asks which month, then where to write it."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech, self._ask = workspace, speech, ask

    def choose(self) -> None:
        """Ask for the month; the last full one is offered."""
        months = _months_before(self._speech.today(self._workspace.now()))
        fields: list[Field] = [
            ChoiceField("month", self.tr("Month"), months, months[1]),
            TickField("figures", self.tr("Write the figures as JSON beside it")),
        ]
        Form(self.window(), self.tr("Monthly report"), fields, self.tr("Save as PDF…"), self._save, "sales").open()

    def _save(self, values: dict[str, Value]) -> None:
        month = str(values["month"])
        suggested = self._workspace.file.path.with_name(f"{self._workspace.file.path.stem} {month}.pdf")
        path = self._ask.save_path(self.tr("Save the month"), suggested, self.tr("PDF (*.pdf)"))
        if path is not None:
            beside = bool(values["figures"])
            self._workspace.run(write_month, month, path, beside, then=self._tell, hat=Hat.REPORTS)

    def _tell(self, path: Path) -> None:
        self._ask.tell(self.tr("The month is in {}.").format(path.name))


def write_month(db: Connection, month: str, path: Path, figures_beside: bool) -> Path:  # noqa: FBT001  # runs on the worker
    """Write the pages of a month, and its figures beside them where wanted; the path of the pages."""
    report = report_of(db, parse_month(month))
    write_out(path, make_pdf(report))
    if figures_beside:
        text = json.dumps(to_json(report.figures), ensure_ascii=False, indent=2)
        write_out(path.with_suffix(".json"), text.encode())
    return path


def _months_before(today: date) -> tuple[str, ...]:
    months, first = [], today.replace(day=1)
    for _ in range(_MONTHS):
        months.append(month_key(first))
        first = (first - timedelta(days=1)).replace(day=1)
    return tuple(months)
