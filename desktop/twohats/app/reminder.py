"""Reminds once of a late answer and of what one has an appointment for."""

from typing import cast

from PySide6.QtCore import QObject, QSettings, QTimer

from twohats.app.tray import Say
from twohats.handoff.store import clock
from twohats.hat import Hat
from twohats.sales.rules.follow_ups import Activity
from twohats.sales.store import follow_ups
from twohats.widgets.label import shown
from twohats.widgets.workspace import Workspace

_REMEMBERED = 200
_AT_ONCE = 3
_MINUTE = 60_000
# So many milliseconds into the minute, so that a timer that comes early does not come before it.
_AFTER = 100


class Reminder(QObject):
    """Says each late handoff once, over restarts, too; what was said is remembered beside the program."""

    def __init__(self, parent: QObject, workspace: Workspace, say: Say) -> None:
        super().__init__(parent)
        self._workspace, self._say = workspace, say
        # What fell due while the program was closed is late, and Today says so.
        self._looked = workspace.now()
        self._pulse = QTimer(self)
        self._pulse.setSingleShot(True)
        self._pulse.timeout.connect(self.look_at_the_clock)
        self._pulse.timeout.connect(self._wait)
        self._key = f"reminded/{workspace.file.path.resolve()}".replace("\\", "/")

    def begin(self) -> None:
        """Look at the clock as each minute begins, as appointments do."""
        self._wait()

    def stop(self) -> None:
        """Look no more."""
        self._pulse.stop()

    def _wait(self) -> None:
        now = self._workspace.now()
        self._pulse.start(_MINUTE - now.second * 1000 - now.microsecond // 1000 + _AFTER)

    def look_at_the_clock(self) -> None:
        """Remind of the calls, visits and meetings that fell due since the last look."""
        now = self._workspace.now()
        due = self._workspace.read(follow_ups.appointments, self._looked, now, hat=Hat.SALES)
        self._looked = max(self._looked, now)
        for one in due[:_AT_ONCE]:
            what = " · ".join(filter(None, (shown(one.who, 40), shown(one.subject or one.title, 80), one.phone)))
            self._say(self._title(one), what)

    def _title(self, one: Activity) -> str:
        kinds = {"call": self.tr("Call now"), "visit": self.tr("A visit now"), "meeting": self.tr("A meeting now")}
        return kinds[one.kind]

    def look(self, _waiting: int, late: int) -> None:
        """Remind of what is late and was not said yet."""
        if not late:
            return
        waiting = self._workspace.read(clock.waiting, self._workspace.now(), hat=Hat.REPORTS)
        settings = QSettings("Two Hats", "Two Hats")
        said = {str(one) for one in cast("list[str]", settings.value(self._key, [], list))}
        fresh = [one.handoff for one in waiting if one.late and str(one.handoff.id) not in said]
        if not fresh:
            return
        names = ", ".join(shown(handoff.called or handoff.need, 40) for handoff in fresh[:3])
        more = self.tr(" and {} more").format(len(fresh) - 3) if len(fresh) > 3 else ""  # noqa: PLR2004  # as above
        self._say(self.tr("An answer is late"), f"{names}{more}")
        ids = sorted({*said, *(str(handoff.id) for handoff in fresh)}, key=int)
        settings.setValue(self._key, ids[-_REMEMBERED:])
