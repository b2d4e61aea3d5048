"""The forms by which Marketing answers what waits and what came back: keep in touch, take back, let go."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from twohats.handoff.rules.handoff import Handoff
from twohats.handoff.ui.both_views import is_lost
from twohats.handoff.ui.desk import Desk
from twohats.widgets.fields import DayField, Field, TextField, Value
from twohats.widgets.form import Form

_WING = "marketing"
_LATER = timedelta(days=30)


class AnswerForms(QObject):
    """Opens the forms over the window in which a part of the panel stands."""

    # A form was closed.
    done = Signal()

    def __init__(self, desk: Desk, part: QWidget) -> None:
        super().__init__(part)
        self._desk, self._part = desk, part

    def keep(self, handoff: Handoff) -> None:
        """Ask before which day they are not sent again."""
        today = self._desk.speech.today(self._desk.now())
        told = handoff.again_on if is_lost(handoff) else handoff.not_before
        day = date.fromisoformat(told) if told and told > today.isoformat() else today + _LATER
        fields: list[Field] = [DayField("day", self.tr("Not before", "nurture"), day)]

        def submit(values: dict[str, Value]) -> None:
            chosen = values["day"]
            until = chosen if isinstance(chosen, date) else day
            self._desk.verbs.keep_until(handoff.id, until.isoformat())

        title = self.tr("Keep in touch with {}").format(handoff.called)
        self._open(title, fields, self.tr("Keep", "in touch"), submit)

    def take_back(self, handoff: Handoff) -> None:
        """Ask why one that waits is taken back."""
        fields: list[Field] = [TextField("note", self.tr("Why"))]

        def submit(values: dict[str, Value]) -> None:
            self._desk.verbs.withdraw(handoff.id, str(values["note"]))

        self._open(self.tr("Withdraw this lead?"), fields, self.tr("Withdraw"), submit)

    def let_go(self, handoff: Handoff) -> None:
        """Ask why a lead is let go."""
        because = handoff.objection if is_lost(handoff) else handoff.reason
        fields: list[Field] = [TextField("because", self.tr("Why"), value=because)]

        def submit(values: dict[str, Value]) -> None:
            self._desk.verbs.let_go(handoff.id, str(values["because"]))

        self._open(self.tr("Let this lead go?"), fields, self.tr("Let go"), submit)

    def _open(self, title: str, fields: list[Field], button: str, submit: Callable[[dict[str, Value]], None]) -> None:
        form = Form(self._part.window(), title, fields, button, submit, _WING)
        form.finished.connect(lambda _: self.done.emit())
        form.open()
