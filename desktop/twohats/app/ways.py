"""The ways on where a file cannot simply be opened: it is moved, looked at, restored, rescued."""

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from twohats import safekeeping
from twohats.errors import FileError
from twohats.stamp import from_stamp
from twohats.storage.backup import Backup, backups
from twohats.storage.file import BusinessFile, Clock
from twohats.widgets.choose import Choose
from twohats.widgets.waiting import wait_for
from twohats.words import filled

if TYPE_CHECKING:
    from twohats.app.front_door import FrontDoor

Way = tuple[str, Callable[[], BusinessFile | None]]


class Ways(QObject):
    """Says what stands in the way, and opens the file by whichever way on its owner chooses.

    Each gives None where the file has a window already, and raises the error where no way was taken.
    """

    def __init__(self, door: "FrontDoor", choose: Choose, clock: Clock) -> None:
        super().__init__(door)
        self._door, self._choose, self._clock = door, choose, clock
        self._looked_at: tempfile.TemporaryDirectory[str] | None = None

    def from_elsewhere(self, path: Path, error: FileError) -> BusinessFile | None:
        """It stands where other computers may write it."""
        own = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        move = self.tr("Move it to {}").format(own), lambda: self._move(path, own)
        anyway = self.tr("Open it there all the same"), lambda: self._door.open_anyway(path)
        return self._ask(error, [move, self._way_to_look(path), anyway])

    def only_to_look(self, path: Path, error: FileError) -> BusinessFile | None:
        """It cannot be written."""
        return self._ask(error, [self._way_to_look(path)])

    def from_damage(self, path: Path, error: FileError) -> BusinessFile | None:
        """The newest backup first; what can still be read is there for whoever has none, or has done much since."""
        rescue = self.tr("Take what can still be read into a new file"), lambda: self._open_rescued(path)
        return self._ask(error, [*map(partial(self._way_back, path), backups(path)[:1]), rescue])

    def _ask(self, error: FileError, ways: Sequence[Way]) -> BusinessFile | None:
        chosen = self._choose(self._door.shows, str(error), [words for words, _ in ways])
        if chosen is None:
            raise error
        return ways[chosen][1]()

    def _way_to_look(self, path: Path) -> Way:
        return self.tr("Only look at it"), lambda: self._look(path)

    def _way_back(self, path: Path, backup: Backup) -> Way:
        when = f"{from_stamp(backup.at).astimezone():%Y-%m-%d %H:%M}"
        return self.tr("Restore the backup of {}").format(when), lambda: self._open_restored(path, backup.path)

    def _move(self, path: Path, folder: Path) -> BusinessFile | None:
        moved = wait_for(self._door.shows, self.tr("Moving it…"), lambda: safekeeping.move(path, folder))
        return self._door.open(moved)

    def _look(self, path: Path) -> BusinessFile:
        self._looked_at = tempfile.TemporaryDirectory()
        folder = Path(self._looked_at.name)
        return wait_for(self._door.shows, self.tr("Opening a copy…"), lambda: safekeeping.open_to_look(path, folder))

    def forget_copy(self) -> None:
        """Nobody looks at it any more."""
        if self._looked_at is not None:
            self._looked_at.cleanup()
            self._looked_at = None

    def _open_restored(self, path: Path, source: Path) -> BusinessFile | None:
        self.restore(path, source)
        return self._door.open(path)

    def restore(self, path: Path, source: Path) -> None:
        """Put a backup in the place of a file that is not open."""
        wait_for(None, self.tr("Restoring…"), lambda: safekeeping.restore(path, source, self._clock))

    def _open_rescued(self, path: Path) -> BusinessFile | None:
        moment = self._clock()
        reading = self.tr("Reading what can still be read…")
        target, found = wait_for(self._door.shows, reading, lambda: safekeeping.rescue_damaged(path, moment))
        said = self.tr("{:,} records are in {}. Those to look over are listed in {}, beside it.")
        count = sum(found.rows.values())
        self._door.say_inside(filled(said, count, target.name, target.with_suffix(".doubtful.txt").name))
        return self._door.open(target)
