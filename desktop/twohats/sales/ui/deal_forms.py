"""Forms for one deal: rest and wake, a chance of its own, a name, notes, objections, and its files."""

from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from twohats.business.rules.calendar import local_moment
from twohats.business.speech import Speech
from twohats.business.store import office
from twohats.errors import RuleError
from twohats.hat import Hat
from twohats.sales.operations import activities
from twohats.sales.operations import deals as verbs
from twohats.sales.rules.deals import Deal, require_live
from twohats.sales.ui.forms import SalesForms
from twohats.sales.ui.questions import action_asked
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.fields import DayField, TextField, Value
from twohats.widgets.opening import is_here
from twohats.widgets.workspace import Workspace

# Who lets a deal rest without a day in mind looks again in so many days.
_REST = 30
_HALF = 30


class DealForms(SalesForms):
    """Opens the forms over the pipeline."""

    def __init__(self, parent: QWidget, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__(parent, workspace, speech)
        self._ask = ask

    def rest(self, deal: Deal) -> None:
        """Let a deal rest until a day."""
        require_live(deal)
        day = date.fromisoformat(deal.asleep_until) if deal.asleep_until else self._today() + timedelta(days=_REST)

        def submit(values: dict[str, Value]) -> None:
            until = values["until"]
            if not isinstance(until, date):
                raise RuleError("Say until which day it sleeps.")
            self._do("Asleep", verbs.put_to_sleep, deal.id, until.isoformat())

        said = self.tr("Until then it is left out of the forecast and raises no alarm.")
        field = DayField("until", self.tr("Asleep until"), day)
        self._open(self.tr("Asleep: {}").format(deal.title), [field], self.tr("Put it to sleep"), submit, said=said)

    def wake(self, deal: Deal) -> None:
        """Go on with a deal that rests; where nothing is planned, say what comes next."""
        if deal.state != "asleep" or deal.next_due is not None:
            self._do("Wake", verbs.wake, deal.id)
            return

        def submit(values: dict[str, Value]) -> None:
            action = self._action_of(values)
            self._do("Wake", activities.wake_and_plan, deal.id, action)

        fields = action_asked("call", self._soon(), "")
        self._open(self.tr("Wake: {}").format(deal.title), fields, self.tr("Go on with it"), submit)

    def _soon(self) -> datetime:
        """In about a working hour, at a half hour of the firm's clock."""
        calendar, now = self._workspace.read(office.calendar, hat=Hat.SALES), self._workspace.now()
        soon = local_moment(calendar.add_working_hours(now, 1), calendar.time_zone)
        return soon.replace(minute=soon.minute // _HALF * _HALF, second=0, microsecond=0)

    def give_chance(self, deal: Deal) -> None:
        """A chance of its own, or that of its stage again."""
        require_live(deal)
        value = "" if deal.chance is None else str(deal.chance)
        field = TextField("chance", self.tr("Chance (%)"), value, self.tr("empty: goes by its stage"))

        def submit(values: dict[str, Value]) -> None:
            self._do("Chance", verbs.set_chance, deal.id, read_percent(str(values["chance"])))

        self._open(self.tr("Chance of winning {}").format(deal.title), [field], self.tr("Save"), submit)

    def rename(self, deal: Deal) -> None:
        """Another name."""

        def submit(values: dict[str, Value]) -> None:
            self._do("Rename", verbs.rename_deal, deal.id, str(values["title"]))

        field = TextField("title", self.tr("Name"), deal.title)
        self._open(self.tr("Rename the deal"), [field], self.tr("Rename"), submit)

    def note(self, deal: Deal) -> None:
        """Something worth remembering."""
        self._note(deal, self.tr("Note: {}").format(deal.title), self.tr("Note"), objection=False)

    def note_objection(self, deal: Deal) -> None:
        """What speaks against it, in the customer's words."""
        self._note(deal, self.tr("Objection: {}").format(deal.title), self.tr("In their words"), objection=True)

    def _note(self, deal: Deal, title: str, label: str, *, objection: bool) -> None:
        def write(words: Value) -> None:
            self._do("Objection" if objection else "Note", _note, deal.id, str(words), objection)

        fields = [TextField("words", label, lines=True)]
        self._open(title, fields, self.tr("Write down"), lambda values: write(values["words"]))

    def link_file(self, deal: Deal) -> None:
        """Remember where a file of the deal lies."""
        path = self._ask.open_path(self.tr("A file of this deal"), self.tr("All files (*)"))
        if path is not None:
            self._do("Link a file", verbs.link_file, deal.id, str(path))

    def open_file(self, path: str) -> None:
        """Open a linked file with the program the desktop has for it."""
        if not is_here(path):
            self._ask.tell(self.tr("“{}” is no longer there. It was moved, renamed or deleted.").format(path))
        elif not self._ask.open_file(path):
            self._ask.tell(self.tr("This computer has no program that opens “{}”.").format(Path(path).name))

    def forget_file(self, file_id: int) -> None:
        """Forget where a file lies; the file stays."""
        self._do("Remove the link to the file", verbs.unlink_file, file_id)


def _note(db: Connection, deal_id: int, words: str, objection: bool) -> int:  # noqa: FBT001  # as `do` hands it on
    return verbs.note(db, deal_id, words, objection=objection)


def read_percent(typed: str) -> int | None:
    """A percentage as typed, `40` or `40 %`; None for nothing.

    Raises:
        RuleError: it is no whole number.
    """
    bare = typed.replace("%", "").strip()
    if not bare:
        return None
    if not bare.isascii() or not bare.isdigit() or len(bare) > 3:  # noqa: PLR2004  # the digits of 100
        raise RuleError("A chance is a whole number between 0 and 100.")
    return int(bare)
