"""The forms of the calendar: other days for what stands on it, and the owner's seasons."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.marketing.operations import timetable as verbs
from twohats.marketing.rules.timetable import Entry, EntryKind, Season
from twohats.marketing.store import timetable
from twohats.widgets.fields import DayField, Field, TextField, Value
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace
from twohats.words import marked, say

_WING = "marketing"


class CalendarForms(QWidget):
    """Opens the forms over the page; an invisible child of it."""

    def __init__(self, parent: QWidget, workspace: Workspace) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace = workspace

    def other_days(self, entry: Entry, submit: Callable[[date, date | None], None]) -> None:
        """Ask for the days a placement is to have, or the one to decide on."""
        is_placement = entry.kind is EntryKind.PLACEMENT
        first = self.tr("First day") if is_placement else self.tr("Decide on")
        fields: list[Field] = [DayField("first", first, entry.first)]
        if is_placement:
            fields.append(DayField("last", self.tr("Last day"), entry.last))

        def hand_over(values: dict[str, Value]) -> None:
            begins, ends = values["first"], values.get("last")
            if not isinstance(begins, date):
                raise RuleError("Say on which day.")
            submit(begins, ends if isinstance(ends, date) else None)

        title = self.tr("Move {} to another day").format(entry.words)
        Form(self.window(), title, fields, self.tr("Move"), hand_over, _WING).open()

    def new_season(self, today: date) -> None:
        """A name, and from when to when; it comes every year."""
        self._season(marked("New season"), Season(0, "", f"{today:%m-%d}", f"{today:%m-%d}"), today, verbs.add_season)

    def change_season(self, season_id: int, today: date) -> None:
        """The same for one that there is."""
        season = self._workspace.read(timetable.season, season_id, hat=Hat.MARKETING)
        if season is not None:
            self._season(marked("Change the season"), season, today, verbs.change_season, season_id)

    def _season(
        self, label: str, season: Season, today: date, verb: Callable[..., object], *values_before: object
    ) -> None:
        days = next(season.years_from(today))
        fields: list[Field] = [
            TextField("name", self.tr("What it is called"), season.name, hint=self.tr("such as Before Christmas")),
            DayField("first", self.tr("First day"), days.first),
            DayField("last", self.tr("Last day"), days.last),
        ]

        def submit(values: dict[str, Value]) -> None:
            first, last = _of_year(values["first"]), _of_year(values["last"])
            name = str(values["name"])
            self._workspace.do(label, verb, *values_before, name, first, last, hat=Hat.MARKETING)

        form = Form(self.window(), say(label), fields, self.tr("Save"), submit, _WING)
        note = self.tr("It comes every year; the year itself does not count.")
        form.top.addWidget(PlainLabel(note, "dim", wrap=True))
        form.open()


def _of_year(value: Value) -> str:
    return f"{value:%m-%d}" if isinstance(value, date) else ""
