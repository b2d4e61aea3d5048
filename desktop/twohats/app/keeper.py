"""Watches over the file while its window is open: backups, looks over it, room on its disk."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from twohats.errors import FileError
from twohats.hat import Hat
from twohats.stamp import from_stamp
from twohats.storage import history
from twohats.storage.backup import Backup, Kind, Trial, backups, carry, last_trial
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.business.speech import Speech
    from twohats.storage.sqlite import Connection
    from twohats.widgets.workspace import Workspace

_MINUTE = 60_000
# The first page is drawn, and its owner looks at it, before the disk is busy.
_AFTER_THE_START = 1500
_DAY, _WEEK, _MONTH = timedelta(days=1), timedelta(days=7), timedelta(days=30)
# In bytes.
LEAST_ROOM = 500_000_000
_SECOND, _CARRIED = "backups/second", "backups/carried"


class Keeper(QObject):
    """Works on the worker, says in the status bar how things stand, and tells troubles once."""

    # How things stand in a few words, and in which colour: "late" for a trouble.
    stands = Signal(str, str)
    told = Signal(str)
    backed_up = Signal()

    def __init__(self, parent: QObject, workspace: "Workspace", speech: "Speech") -> None:
        super().__init__(parent)
        self._workspace, self._speech = workspace, speech
        self._file = workspace.file
        self._troubles: dict[str, str] = {}
        self.least_room = LEAST_ROOM
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        for timer in (self._minute, self._first):
            timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Begin once the window is there."""
        self._minute.start()
        self._first.start(_AFTER_THE_START)
        self.say()

    def look(self) -> None:
        """Do what is due: a backup, a quick look at the pages, a full one each week, a tried restore each month."""
        self._look_at_the_disk()
        if self._workspace.busy:
            return
        if "pages" not in self._troubles:
            self._run(self._look_at_the_pages)
        if self._is_due():
            self.back_up("start")
        elif self._is_over("check", _WEEK):
            self._run(self._look_it_over)
        elif backups(self._file.path) and self._is_over("restore", _MONTH):
            self.try_restore()

    def back_up(self, why: str) -> None:
        """Make a backup now, here and in the second folder."""
        self._run(lambda owner: self._back_up(owner, why), then=self.backed_up.emit)

    def try_restore(self) -> None:
        """Restore the newest backup somewhere else, and look it over there."""
        self._run(self._try_restore, then=self.backed_up.emit)

    def back_up_before_leaving(self) -> None:
        """Make a last backup if anything changed; the window is gone already."""
        self._minute.stop()
        self._first.stop()
        newest = next(iter(backups(self._file.path)), None)
        owner = self._file.connection(Hat.OWNER)
        if newest is None or newest.facts.head != history.head(owner):
            self._back_up(owner, "close")

    @property
    def second(self) -> Path | None:
        """The second folder for backups, if one is set."""
        held = QSettings("Two Hats", "Two Hats").value(_SECOND)
        return Path(held) if isinstance(held, str) and held else None

    @second.setter
    def second(self, folder: Path | None) -> None:
        QSettings("Two Hats", "Two Hats").setValue(_SECOND, str(folder or ""))
        self._troubles.pop("second", None)

    def say_second(self) -> str:
        """Whether there is a second folder, and which."""
        if self.second is None:
            return self.tr("No second folder is set: a USB stick outlives the computer.")
        return self.tr("Each goes to {} as well.").format(self.second)

    def _run(self, work: "Callable[[Connection], None]", then: Callable[[], None] = lambda: None) -> None:
        def done(_: None) -> None:
            self.say()
            then()

        self._workspace.run(work, then=done, hat=Hat.OWNER, writes=True)

    def _look_at_the_disk(self) -> None:
        free = shutil.disk_usage(self._file.path.parent).free
        room = filled(self.tr("Only {:,} MB are free on the disk: make room."), free // 1_000_000)
        self._trouble("disk", room if free < self.least_room else "")
        self.say()

    def _look_it_over(self, owner: "Connection") -> None:
        from twohats import safekeeping  # noqa: PLC0415  # once a week

        self._note("check", safekeeping.check(self._file, owner))

    def _try_restore(self, _owner: "Connection") -> None:
        from twohats import safekeeping  # noqa: PLC0415  # once a month

        self._note("restore", safekeeping.drill(self._file.path, self._file.clock()))

    def _look_at_the_pages(self, owner: "Connection") -> None:
        found = owner.value("PRAGMA quick_check(1)")
        damaged = self.tr("The file is damaged: restore a backup (File ▸ Backups…).")
        self._trouble("pages", "" if found == "ok" else damaged)

    def _is_due(self) -> bool:
        newest = next(iter(backups(self._file.path)), None)
        if newest is None:
            return True
        old = self._workspace.now() - from_stamp(newest.at) >= _DAY
        return old and newest.facts.head != history.head(self._file.connection(Hat.OWNER))

    def _is_over(self, kind: Kind, span: timedelta) -> bool:
        last = last_trial(self._file.path, kind)
        return last is None or self._workspace.now() - from_stamp(last.at) >= span

    def _back_up(self, owner: "Connection", why: str) -> None:
        """Runs on the worker."""
        try:
            made = self._file.back_up(why, through=owner)
        except FileError as error:
            self._trouble("backup", str(error))
            return
        self._trouble("backup", "")
        self._carry(made)

    def _carry(self, made: Backup) -> None:
        settings, second = QSettings("Two Hats", "Two Hats"), self.second
        if second is None:
            return
        try:
            carry(made, self._file.path, second)
        except FileError as error:
            last = settings.value(_CARRIED)
            is_long = not isinstance(last, str) or from_stamp(made.at) - from_stamp(last) >= _WEEK
            self._trouble("second", str(error) if is_long else "")
        else:
            settings.setValue(_CARRIED, made.at)
            self._trouble("second", "")

    def _note(self, kind: str, trial: Trial | None) -> None:
        if trial is None or not trial.trouble:
            self._trouble(kind, "")
        elif kind == "restore":
            self._trouble(kind, self.tr("A backup could not be restored: {}").format(trial.trouble))
        else:
            self._trouble(kind, self.tr("The file is not whole: {}").format(trial.trouble))

    def _trouble(self, kind: str, sentence: str) -> None:
        """Say a trouble once until it is over, whichever thread found it."""
        if sentence and not self._troubles.get(kind):
            self.told.emit(sentence)
        self._troubles[kind] = sentence

    def say(self) -> None:
        """Say how things stand."""
        trouble = next(filter(None, self._troubles.values()), "")
        newest = next(iter(backups(self._file.path)), None)
        if trouble or newest is None:
            self.stands.emit(trouble or self.tr("Not backed up yet"), "late" if trouble else "dim")
            return
        said = self.tr("Backed up {}").format(self._day(newest.at))
        tried = last_trial(self._file.path, "restore")
        if tried is not None:
            said += self.tr(" · restore tried {}").format(self._day(tried.at))
        self.stands.emit(said, "dim")

    def _day(self, stamp: str) -> str:
        return self._speech.moment(stamp, self._workspace.now())
