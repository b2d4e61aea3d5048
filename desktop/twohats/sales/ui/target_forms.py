"""The forms around targets: a year at once, the usual month, the days and hours of work."""

from array import array
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from twohats.business.operations.firm import set_usual_target, set_week, spread_year, take_day_off, work_on
from twohats.business.rules.calendar import Period, changed_hours, typed_hours
from twohats.business.rules.money import parse_money
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.days import short_day_of_week, weekdays
from twohats.hat import Hat
from twohats.sales.store.attainment import Year
from twohats.widgets.cards import make_button
from twohats.widgets.column import Column
from twohats.widgets.fields import Field, PickField, TextField, Value, day_editor
from twohats.widgets.form import Form
from twohats.widgets.label import PlainLabel
from twohats.widgets.sizes import sized
from twohats.widgets.table import RecordTable
from twohats.widgets.workspace import Workspace
from twohats.words import capital

_WING = "sales"
_ROWS = 5
_ROW_HEIGHT = 34

DayOff = tuple[str, str]


class TargetForms(QObject):
    """Opens the forms over a window; amounts are typed as the firm writes them."""

    def __init__(self, page: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(page)
        self._page, self._workspace, self._speech = page, workspace, speech

    def amount(self, text: str) -> int:
        """An amount in minor units as it was typed.

        Raises:
            RuleError: it is none.
        """
        firm = self._speech.firm
        return parse_money(text, firm.currency, firm.locale)

    def spread(self, year: Year, called: str) -> None:
        """Ask what a year should bring, and share it out over its months."""
        months = [month.key for month in year.months]
        evenly, seasons = self.tr("Evenly"), self.tr("By last year’s months")
        brought = sum(max(0, amount) for amount in year.year_before)
        weights = [max(0, amount) for amount in year.year_before]

        def save(values: dict[str, Value]) -> None:
            shares = weights if values["how"] == seasons else [0] * len(months)
            amount = self.amount(str(values["amount"]))
            self._workspace.do("Spread a year", spread_year, months, amount, shares, hat=Hat.SALES)

        known = year.whole.target
        fields: list[Field] = [
            TextField("amount", self._speech.in_currency(self.tr("The year")), self._speech.typed(known or None)),
            PickField("how", self.tr("Spread"), (evenly, seasons) if brought else (evenly,), evenly),
        ]
        title = self.tr("Spread {} over its months").format(called)
        form = Form(self._page.window(), title, fields, self.tr("Set twelve targets"), save, _WING)
        if brought:
            count = sum(amount > 0 for amount in weights)
            said = self.tr("The year before brought {} in {} of 12 months.").format(self._speech.whole(brought), count)
        else:
            said = self.tr("The year before has no sales to go by, so the months are alike.")
        form.top.addWidget(PlainLabel(said, "dim", wrap=True))
        form.below.addWidget(PlainLabel(self.tr("This replaces all twelve targets."), "dim", wrap=True))
        form.open()

    def every_month(self) -> None:
        """Ask what a month without a target of its own should bring."""
        usual = self._workspace.read(office.profile, hat=Hat.SALES).target

        def save(values: dict[str, Value]) -> None:
            text = str(values["amount"]).strip()
            amount = self.amount(text) if text else None
            self._workspace.do("Usual target", set_usual_target, amount, hat=Hat.SALES)

        fields = [TextField("amount", self._speech.in_currency(self.tr("Per month")), self._speech.typed(usual))]
        form = Form(self._page.window(), self.tr("Usual target"), fields, self.tr("Set"), save, _WING)
        said = self.tr("For every month without its own target; leave empty for none.")
        form.below.addWidget(PlainLabel(said, "dim", wrap=True))
        form.open()

    def working_days(self, period: Period, called: str) -> None:
        """Ask for the hours of the week, and the days off of a year."""
        WorkingDaysForm(self._page.window(), self._workspace, self._speech, period, called).open()


class WorkingDaysForm(Form):
    """The hours by weekday, saved by the button; the days off below are taken and worked on again at once."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech, period: Period, called: str) -> None:
        self._workspace, self._speech, self._period = workspace, speech, period
        self._hours = typed_hours(workspace.read(office.calendar, hat=Hat.SALES))
        fields = [
            TextField(str(day), capital(weekdays()[day - 1]), text, hint=_tr("closed"))
            for day, text in self._hours.items()
        ]
        title = _tr("Working days")
        super().__init__(parent, title, fields, _tr("Save the hours"), self._save, _WING)
        self._off: dict[int, DayOff] = {}
        self.below.addWidget(PlainLabel(_tr("Days off in {}").format(called), "strong"))
        self.table = self._make_table()
        self.below.addLayout(self._make_adding())
        self.below.addWidget(self.table)
        again = make_button(_tr("Remove day off"), _WING)
        again.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        again.clicked.connect(lambda *_: self._work_on())
        self.below.addWidget(again)
        self._show_days()

    def _make_adding(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        today = self._speech.today(self._workspace.now())
        first = max(today, self._period.first) if today <= self._period.last else self._period.first
        self.day = day_editor(first)
        self.day.setAccessibleName(_tr("Day off"))
        self.called = QLineEdit()
        self.called.setPlaceholderText(_tr("such as Christmas"))
        self.called.setAccessibleName(_tr("What the day is called"))
        add = make_button(_tr("Add day off"), _WING)
        add.setProperty("enter", True)  # noqa: FBT003  # Qt's own
        add.clicked.connect(lambda *_: self._take_off())
        line.addWidget(self.day)
        line.addWidget(self.called, 1)
        line.addWidget(add)
        return line

    def _make_table(self) -> RecordTable[DayOff]:
        columns: tuple[Column[DayOff], ...] = (
            Column(_tr("Day"), lambda one: capital(short_day_of_week(date.fromisoformat(one[0]))), 150),
            Column(_tr("What it is"), lambda one: one[1], 150, stretch=True),
        )
        table = RecordTable(columns, lambda ids: [self._off[one] for one in ids], _key_of, _WING)
        table.setAccessibleName(_tr("Days off"))
        table.empty_sentence = _tr("There is no day off in this year.")
        sized(table.setFixedHeight, _ROW_HEIGHT * (_ROWS + 1))
        table.opened.connect(lambda _: self._work_on())
        return table

    def _show_days(self) -> None:
        first, after = self._period.first.isoformat(), self._period.after.isoformat()
        self._off = {_key_of(one): one for one in self._workspace.read(office.holidays, first, after, hat=Hat.SALES)}
        self.table.show_ids(array("q", self._off))

    def _take_off(self) -> None:
        day, name = str(self.day.date().toPython()), self.called.text()
        if self.attempt(lambda: self._workspace.do("Day off", take_day_off, day, name, hat=Hat.SALES)):
            self.called.clear()
            self._go_on()

    def _work_on(self) -> None:
        chosen = self.table.current_id()
        if chosen is not None:
            day = self._off[chosen][0]
            self.attempt(lambda: self._workspace.do("Remove day off", work_on, day, hat=Hat.SALES))
            self._go_on()

    def _go_on(self) -> None:
        self.unsay()
        self._show_days()

    def _save(self, values: dict[str, Value]) -> None:
        changed = changed_hours(self._hours, {day: str(values[str(day)]) for day in self._hours})
        if changed:
            self._workspace.do("Working hours", set_week, changed, hat=Hat.SALES)


def _key_of(one: DayOff) -> int:
    return int(one[0].replace("-", ""))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Targets", text)
