"""What the window asks about months: which to print and for whom, and the meeting that closes one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from twohats.business.rules.calendar import Period, month_of, parse_month
from twohats.business.speech import Speech
from twohats.hat import Hat
from twohats.month.closing import close
from twohats.month.operations.closing import reopen, say_what_was_done, write_meeting
from twohats.month.report import report_of
from twohats.month.rules import sentences
from twohats.month.rules.meeting import DID, Action, Meeting
from twohats.month.rules.periods import month_name
from twohats.month.rules.report import MonthReport
from twohats.month.store.meetings import closed_days, meeting_of, month_before, standing_close
from twohats.month.ui.report_dialog import ReportDialog
from twohats.month.ui.words import action_fields, with_actions
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.fields import ChoiceField, Field, PickField, TextField, Value
from twohats.widgets.form import Form, Other
from twohats.widgets.label import PlainLabel
from twohats.widgets.workspace import Workspace
from twohats.words import capital, say

_WING = "sales"
# The steps of the meeting; without anything agreed before, the first one is left out.
_DONE, _MARKETING, _SALES, _AGREED = range(4)


@dataclass(frozen=True, slots=True)
class _Sitting:
    """The meeting under way: its month as it stands, and what was agreed the month before."""

    report: MonthReport
    before: Meeting

    @property
    def month(self) -> Period:
        """The month that is talked about."""
        return self.report.figures.month


_Step = Callable[[_Sitting], None]
_Submit = Callable[[dict[str, Value]], None]


class MonthForms(QWidget):
    """Prints a month, and leads through the meeting at its end: a step each, and every step is kept at once."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(parent)
        self.hide()
        self._workspace, self._speech, self._ask = workspace, speech, ask

    def _last_month(self) -> Period:
        return month_before(month_of(self._speech.today(self._workspace.now())))

    def print(self, month: Period | None = None) -> ReportDialog:
        """Show a month as it will be printed; the last full one if none is named."""
        dialog = ReportDialog(self.window(), self._workspace, self._speech, self._ask, month or self._last_month())
        dialog.open()
        return dialog

    def meet(self) -> None:
        """Begin the meeting about the last full month, or print it if it is closed already."""
        month = self._last_month()
        closed = self._workspace.read(standing_close, month, hat=Hat.REPORTS)
        if closed is not None:
            said = self.tr("{} is closed already: here it is, as it was frozen.")
            self._ask.tell(capital(said.format(sentences.month_and_year(month))))
            self.print(month)
        else:
            self._look_at(month, self._begin)

    def _look_at(self, month: Period, then: _Step) -> None:
        def look(db: Connection) -> _Sitting:
            return _Sitting(report_of(db, month), meeting_of(db, month_before(month)))

        self._workspace.run(look, then=then, hat=Hat.REPORTS)

    def _begin(self, sitting: _Sitting) -> None:
        if sitting.before.actions:
            self._ask_what_was_done(sitting)
        else:
            self._ask_marketing(sitting)

    def _ask_what_was_done(self, sitting: _Sitting) -> None:
        """What came of what the meeting before had agreed."""
        actions = sitting.before.actions
        unsaid = self.tr("not said")
        answers = (*map(say, DID.values()), unsaid)
        fields: list[Field] = []
        for number, action in enumerate(actions, 1):
            called = self.tr("Action {}").format(number)
            fields.append(PickField(f"did{number}", called, answers, _said(action) or unsaid))
            fields.append(TextField(f"note{number}", "", action.note, self.tr("what came of it")))

        def submit(values: dict[str, Value]) -> None:
            told = tuple(
                replace(one, did=_did(values[f"did{number}"]), note=str(values[f"note{number}"]))
                for number, one in enumerate(actions, 1)
            )
            month = month_before(sitting.month)
            self._workspace.do("What was done", say_what_was_done, month, told, hat=Hat.MONTH)
            self._ask_marketing(sitting)

        form = self._make_form(sitting, _DONE, self.tr("agreed, and done?"), fields, submit)
        for number, action in enumerate(actions, 1):
            form.top.addWidget(PlainLabel(f"{number}  {action.words}", "strong", wrap=True))
        form.open()

    def _ask_marketing(self, sitting: _Sitting) -> None:
        """Marketing's answers, under what the month says of it."""
        figures, meeting = sitting.report.figures, sitting.report.meeting
        said = [sentences.marketing_headline(figures), sentences.marketing_second_line(figures, self._speech.whole)]
        field = TextField(
            "words",
            self.tr("Why"),
            meeting.marketing,
            self.tr("what brought the right people, and what did not"),
            lines=True,
        )
        asked = self.tr("what Marketing says")
        self._ask_words(sitting, asked, said, field, self._ask_sales, marketing=True)

    def _ask_sales(self, sitting: _Sitting) -> None:
        """Sales' answers, under what the month says of it."""
        figures, meeting = sitting.report.figures, sitting.report.meeting
        said = [sentences.sales_headline(figures, self._speech.whole), sentences.sales_second_line(figures)]
        said.append(sentences.handshake_headline(figures))
        field = TextField("words", self.tr("Why"), meeting.sales, self.tr("why it went as it did"), lines=True)
        self._ask_words(sitting, self.tr("what Sales says"), said, field, self._ask_agreement, marketing=False)

    def _ask_words(  # one value for each thing the step shows
        self,
        sitting: _Sitting,
        asked: str,
        said: Sequence[str],
        field: TextField,
        then: _Step,
        *,
        marketing: bool,
    ) -> None:
        def submit(values: dict[str, Value]) -> None:
            words, meeting = str(values["words"]), sitting.report.meeting
            told = (words, meeting.sales) if marketing else (meeting.marketing, words)
            self._write(sitting.month, Meeting(*told, meeting.actions))
            self._look_at(sitting.month, then)

        form = self._make_form(sitting, _MARKETING if marketing else _SALES, asked, [field], submit)
        for sentence in filter(None, said):
            form.top.addWidget(PlainLabel(sentence, wrap=True))
        form.open()

    def _ask_agreement(self, sitting: _Sitting) -> None:
        """What both agree for the next month; then the month can be closed."""
        meeting = sitting.report.meeting
        fields = action_fields(meeting.actions)

        def keep(values: dict[str, Value]) -> None:
            self._write(sitting.month, with_actions(meeting, values))

        def submit(values: dict[str, Value]) -> None:
            keep(values)
            self._close(sitting.month)

        asked = self.tr("what you agree now")
        button = self.tr("Close {}").format(month_name(sitting.month))
        form = self._make_form(sitting, _AGREED, asked, fields, submit, button, Other(self.tr("Not yet"), keep))
        hint = self.tr("At most three. Closing freezes the figures; the month can be reopened, with a reason.")
        form.top.addWidget(PlainLabel(hint, "dim", wrap=True))
        form.open()

    def _make_form(  # one value for each part of a step
        self,
        sitting: _Sitting,
        step: int,
        asked: str,
        fields: Sequence[Field],
        submit: _Submit,
        button: str = "",
        other: Other | None = None,
    ) -> Form:
        first = _DONE if sitting.before.actions else _MARKETING
        place = step - first + 1, _AGREED - first + 1
        title = capital(self.tr("{}, {} of {}: {}").format(sentences.month_and_year(sitting.month), *place, asked))
        return Form(self.window(), title, fields, button or self.tr("Next"), submit, _WING, other=other)

    def _write(self, month: Period, meeting: Meeting) -> None:
        self._workspace.do("Words about the month", write_meeting, month, meeting, hat=Hat.MONTH)

    def _close(self, month: Period) -> None:
        def done(_close_id: int) -> None:
            said = self.tr("{} is closed. Its figures are frozen, and print the same from now on.")
            self._ask.tell(capital(said.format(sentences.month_and_year(month))))
            self.print(month)

        file = self._workspace.file
        self._workspace.write_slowly(lambda db: close(file, month, db), done, hat=Hat.MONTH)

    def reopen(self) -> None:
        """Ask which closed month to open again, and why."""
        held = reversed(self._workspace.read(closed_days, hat=Hat.REPORTS))
        closed = {capital(sentences.month_and_year(parse_month(key))): key for key in held}
        if not closed:
            self._ask.tell(self.tr("No month is closed."))
            return

        def submit(values: dict[str, Value]) -> None:
            month = parse_month(closed[str(values["month"])])
            self._workspace.do("Reopen the month", reopen, month, str(values["why"]), hat=Hat.MONTH)

        fields: list[Field] = [
            ChoiceField("month", self.tr("Month"), tuple(closed)),
            TextField("why", self.tr("Why"), lines=True),
        ]
        Form(self.window(), self.tr("Reopen a month"), fields, self.tr("Reopen"), submit, _WING).open()


def _said(action: Action) -> str:
    return say(DID[action.did]) if action.did else ""


def _did(picked: Value) -> str:
    return next((did for did, words in DID.items() if say(words) == picked), "")
