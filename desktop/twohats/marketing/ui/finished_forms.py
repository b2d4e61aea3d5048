"""What is done with finished work: a review, a name, the next job; or it is put away."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from twohats.business.rules.contacts import Person
from twohats.business.speech import Speech
from twohats.handoff.rules.finished import Finished
from twohats.hat import Hat
from twohats.marketing.operations import answers as verbs
from twohats.widgets.fields import DayField, Field, TextField, TickField, Value
from twohats.widgets.form import Form
from twohats.widgets.workspace import Workspace

_WING = "marketing"
# Where no better day is known, the next job is spoken of some months after the last one.
_NEXT_JOB = timedelta(days=180)


class FinishedForms(QObject):
    """Acts for Marketing, and opens its forms over the window."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech) -> None:
        super().__init__(parent)
        self._parent, self._workspace, self._speech = parent, workspace, speech

    def _do(self, label: str, verb: Callable[..., object], *values: object) -> None:
        self._workspace.do(label, verb, *values, hat=Hat.MARKETING)

    def review(self, one: Finished) -> None:
        """They were asked for a review."""
        self._do("Asked for a review", verbs.ask_for_review, one.id)

    def put_away(self, one: Finished) -> None:
        """Nothing more is to be asked."""
        self._do("Nothing more to ask", verbs.put_away, one.id)

    def ask_name(self, one: Finished) -> None:
        """Whom they named: a lead that is referred by them; or nobody."""
        fields: list[Field] = [
            TextField("name", self.tr("Whom they named")),
            TextField("reach", self.tr("E-mail or phone")),
            TextField("need", self.tr("What they may need")),
            TickField("nobody", self.tr("They named nobody")),
        ]

        def submit(values: dict[str, Value]) -> None:
            name, reach, need = (str(values[field]) for field in ("name", "reach", "need"))
            if not values["nobody"]:
                email, phone = (reach, "") if "@" in reach else ("", reach)
                self._do("Take a name", verbs.take_name, one.id, Person(name, "", email, phone), need)
            else:
                verbs.require_nobody(name, reach)
                self._do("Asked for a name", verbs.ask_for_name, one.id)

        self._open(self.tr("Whom does {} know?").format(one.who or self.tr("this customer")), fields, submit)

    def ask_next_job(self, one: Finished) -> None:
        """What they may want next, and when to speak of it."""
        today = self._speech.today(self._workspace.now())
        fields: list[Field] = [
            TextField("need", self.tr("What they may want next")),
            DayField("day", self.tr("Speak of it from"), today + _NEXT_JOB),
        ]

        def submit(values: dict[str, Value]) -> None:
            day = values["day"].isoformat() if isinstance(values["day"], date) else ""
            self._do("Next job", verbs.plan_next_job, one.id, str(values["need"]), day)

        self._open(self.tr("The next job for {}").format(one.who or self.tr("this customer")), fields, submit)

    def _open(self, title: str, fields: list[Field], submit: Callable[[dict[str, Value]], None]) -> None:
        Form(self._parent, title, fields, self.tr("Write down"), submit, _WING).open()
