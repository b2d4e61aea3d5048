"""The follow-ups outside the program: a sheet of tomorrow's calls, a calendar file, an invitation."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from twohats.business.calendar_file import Appointment, appointment_file
from twohats.business.rules.calendar import local_moment
from twohats.business.speech import Speech
from twohats.sales.rules.follow_ups import Activity
from twohats.sales.store import follow_ups
from twohats.sales.ui.questions import kind_words
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.sqlite import Connection
from twohats.storage.wall import Hat
from twohats.widgets.ask import Ask
from twohats.widgets.save_as import PDF, save_as
from twohats.widgets.workspace import Workspace

_ICS = "Calendar (*.ics)"
_MINUTES = {"call": 15, "email": 15, "task": 30, "visit": 60, "meeting": 60}
_AHEAD = timedelta(days=366)


class FollowUpPapers(QObject):
    """Asks for a file's name and writes it on the worker."""

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__()
        self._workspace, self._speech, self._ask = workspace, speech, ask

    def save_calls(self) -> None:
        """Write the sheet of tomorrow's calls as a PDF."""
        firm, day = self._speech.firm, self._speech.today(self._workspace.now()) + timedelta(days=1)

        def make(db: Connection) -> bytes:
            from twohats.sales.pages.calls import Call, make_pdf  # noqa: PLC0415  # reportlab only for paper

            def call_of(one: Activity) -> Call:
                return Call(
                    time=f"{local_moment(one.due_at, firm.time_zone):%H:%M}",
                    kind=self._kind(one),
                    who=one.who,
                    phone=one.phone,
                    deal=one.title,
                    about=one.subject,
                    promise=follow_ups.promise_of(db, one),
                    note=follow_ups.said_last(db, one),
                )

            return make_pdf([call_of(one) for one in follow_ups.of_day(db, day)], day, firm)

        name = self.tr("Calls {}.pdf").format(day.isoformat())
        save_as(self._workspace, self._ask, name, PDF, make, hat=Hat.SALES)

    def save_calendar(self) -> None:
        """Write what is still to be done, from a year back to a year ahead, as a calendar file with alarms."""
        now = self._workspace.now()
        name = self.tr("{} – Sales").format(self._speech.firm.name)

        def make(db: Connection) -> bytes:
            firm = follow_ups.firm_uid(db)
            found = follow_ups.between(db, to_stamp(now - _AHEAD), to_stamp(now + _AHEAD), 10_000)
            return appointment_file(name, [self._appointment(one, firm) for one in found], now)

        save_as(self._workspace, self._ask, self.tr("Follow-ups.ics"), _ICS, make, hat=Hat.SALES)

    def save_invitation(self, one: Activity) -> None:
        """Write an invitation of the customer to a meeting or visit, to be attached to an e-mail."""
        if one.kind not in {"meeting", "visit"}:
            self._ask.tell(self.tr("Only to a meeting or a visit can somebody be invited: change the kind first (E)."))
            return
        if not one.email:
            self._ask.tell(self.tr("An invitation needs the customer's e-mail address."))
            return
        now, firm = self._workspace.now(), self._speech.firm
        host = (firm.name, firm.email) if firm.email else None

        def make(db: Connection) -> bytes:
            # To the customer it says who comes, and nothing that we wrote down about them.
            kind = self.tr("Visit: {}") if one.kind == "visit" else self.tr("Meeting: {}")
            begins, uid = from_stamp(one.due_at), f"{follow_ups.firm_uid(db)}-follow-up-{one.id}"
            title, guest = kind.format(firm.name), (one.who, one.email)
            invited = Appointment(uid, begins, _MINUTES[one.kind], title, guest=guest, host=host)
            return appointment_file(firm.name, [invited], now)

        name = self.tr("Invitation {}.ics").format(one.who)
        save_as(self._workspace, self._ask, name, _ICS, make, hat=Hat.SALES)

    def _appointment(self, one: Activity, firm: str) -> Appointment:
        begins: datetime = from_stamp(one.due_at)
        summary = " · ".join(filter(None, (self._kind(one), one.who, one.subject or one.title)))
        about = "\n".join(filter(None, (one.title, one.phone, one.email)))
        return Appointment(f"{firm}-follow-up-{one.id}", begins, _MINUTES[one.kind], summary, about)

    def _kind(self, one: Activity) -> str:
        return kind_words()[one.kind]
