"""The follow-ups outside the program: tomorrow's calls, the week on a sheet, a calendar file, an invitation."""

from datetime import date, datetime, timedelta
from itertools import groupby

from PySide6.QtCore import QObject

from twohats.business.calendar_file import Appointment, appointment_file
from twohats.business.rules.calendar import day_bounds_utc, local_moment
from twohats.business.speech import Speech
from twohats.days import short_day
from twohats.hat import Hat
from twohats.sales.pages.calls import Call, say_day
from twohats.sales.pages.follow_up_sheet import DueDay
from twohats.sales.rules.follow_ups import Activity
from twohats.sales.store import follow_ups
from twohats.sales.ui.questions import kind_words
from twohats.stamp import from_stamp, to_stamp
from twohats.storage.sqlite import Connection
from twohats.widgets.ask import Ask
from twohats.widgets.save_as import PDF, save_as
from twohats.widgets.workspace import Workspace
from twohats.words import capital

_ICS = "Calendar (*.ics)"
_MINUTES = {"call": 15, "email": 15, "task": 30, "visit": 60, "meeting": 60}
_A_WEEK = timedelta(days=6)
_MOST = 2000
_AHEAD = timedelta(days=366)


class FollowUpPapers(QObject):
    """Asks for a file's name and writes it on the worker."""

    def __init__(self, workspace: Workspace, speech: Speech, ask: Ask) -> None:
        super().__init__()
        self._workspace, self._speech, self._ask = workspace, speech, ask

    def save_calls(self) -> None:
        """Write the sheet of tomorrow's calls as a PDF."""
        firm, today = self._speech.firm, self._speech.today(self._workspace.now())
        day = today + timedelta(days=1)

        def make(db: Connection) -> bytes:
            from twohats.sales.pages.calls import make_pdf  # noqa: PLC0415  # reportlab only for paper

            found = [self._call(one, self._time(one), db) for one in follow_ups.of_day(db, day)]
            return make_pdf(found, day, firm, today)

        name = self.tr("Calls {}.pdf").format(day.isoformat())
        save_as(self._workspace, self._ask, name, PDF, make, hat=Hat.SALES)

    def save_sheet(self) -> None:
        """Write what is late, and what is due from today through a week, as a PDF with room to write."""
        firm, today = self._speech.firm, self._speech.today(self._workspace.now())
        last = today + _A_WEEK

        def make(db: Connection) -> bytes:
            from twohats.sales.pages.follow_up_sheet import make_pdf  # noqa: PLC0415  # reportlab only for paper

            return make_pdf(self._days(db, today, last), today, last, firm)

        name = self.tr("Follow-ups until {}.pdf").format(last.isoformat())
        save_as(self._workspace, self._ask, name, PDF, make, hat=Hat.SALES)

    def _days(self, db: Connection, today: date, last: date) -> list[DueDay]:
        """What is late, and what is due on each day that has something."""
        zone = self._speech.firm.time_zone
        begin, _ = day_bounds_utc(today, zone)
        _, end = day_bounds_utc(last, zone)
        late = follow_ups.between(db, "", to_stamp(begin), _MOST)
        found = [DueDay(self.tr("Late"), tuple(self._call(one, self._day(one)) for one in late))] if late else []
        due = follow_ups.between(db, to_stamp(begin), to_stamp(end), _MOST)
        for day, ones in groupby(due, key=lambda one: local_moment(one.due_at, zone).date()):
            found.append(DueDay(capital(say_day(day)), tuple(self._call(one, self._time(one)) for one in ones)))
        return found

    def _call(self, one: Activity, when: str, db: Connection | None = None) -> Call:
        """With a connection, also what was promised and said last."""
        return Call(
            time=when,
            kind=self._kind(one),
            who=one.who,
            reach=one.phone or one.email,
            deal=one.title,
            about=one.subject,
            promise="" if db is None else follow_ups.promise_of(db, one),
            note="" if db is None else follow_ups.said_last(db, one),
        )

    def _time(self, one: Activity) -> str:
        return f"{local_moment(one.due_at, self._speech.firm.time_zone):%H:%M}"

    def _day(self, one: Activity) -> str:
        day = local_moment(one.due_at, self._speech.firm.time_zone)
        return short_day(day)

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
            self._ask.tell(self.tr("An invitation needs the customer’s e-mail address."))
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
