"""Opens a file as its window; where something stands in the way, says what it is, and offers the ways on."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Qt, Signal

from twohats.app.bell import Bell, ring
from twohats.app.window import MainWindow
from twohats.errors import FileError
from twohats.rooms import open_business
from twohats.stamp import from_stamp
from twohats.storage.backup import Backup, backups
from twohats.storage.file import BusinessFile, Clock, HeldError, now
from twohats.storage.guard import ReadOnlyError, SpoiledError
from twohats.storage.places import PlaceError
from twohats.widgets.ask import Ask
from twohats.widgets.choose import Choose, choose

_ANYWHERE = "opened anywhere"
Way = tuple[str, Callable[[], BusinessFile | None]]


class FrontDoor(QObject):
    """One window at a time; from one file to another, the first is closed before the second opens."""

    opened = Signal(object)

    def __init__(self, choose: Choose = choose, ask: Ask | None = None, clock: Clock = now) -> None:
        super().__init__()
        self._choose, self._ask, self._clock = choose, ask, clock
        self._looked_at: tempfile.TemporaryDirectory[str] | None = None
        self._to_say = ""
        self.window: MainWindow | None = None

    def come_in(self, path: Path) -> MainWindow | None:
        """The window of a file; None where it has one already, which comes forward, or the owner wants none.

        Raises:
            FileError: there is no way on, or none was taken.
        """
        file = self.open(path)
        return None if file is None else self.welcome(file)

    def welcome(self, file: BusinessFile) -> MainWindow:
        """The window of an open file."""
        # Hung before the window is made, which takes a while: others may be at the door.
        bell = None if file.looks_only else Bell(self, file.path)
        window = self.window = MainWindow(file, self._ask)
        window.files.choose = self._choose
        if bell is not None:
            self._answer(bell, window)
            window.workspace.lost.connect(self._rescue, Qt.ConnectionType.QueuedConnection)
            window.files.keep()
        window.left.connect(self._forget_copy)
        window.files.another_wanted.connect(self._go_to)
        window.files.restore_wanted.connect(self._restore)
        self.opened.emit(window)
        if self._to_say:
            window.ask.tell(self._to_say)
            self._to_say = ""
        return window

    def _answer(self, bell: Bell, window: MainWindow) -> None:
        QSettings("Two Hats", "Two Hats").setValue("file", str(window.workspace.file.path.resolve()))
        bell.rung.connect(window.come_forward)
        window.left.connect(bell.take_down)
        window.left.connect(bell.deleteLater)

    def open(self, path: Path) -> BusinessFile | None:
        """The open file, by whichever way its owner chose.

        Raises:
            FileError: there is no way on, or none was taken.
        """
        try:
            return open_business(path, self._clock, anywhere=str(path.resolve()) in _allowed())
        except HeldError:
            if ring(path):
                return None
            raise
        except PlaceError as error:
            return self._ask_for_a_way(error, self._ways_from_elsewhere(path))
        except ReadOnlyError as error:
            return self._ask_for_a_way(error, [(self.tr("Only look at it"), lambda: self._look(path))])
        except SpoiledError as error:
            return self._ask_for_a_way(error, self._ways_from_damage(path))

    def _ask_for_a_way(self, error: FileError, ways: Sequence[Way]) -> BusinessFile | None:
        chosen = self._choose(self.window, str(error), [words for words, _ in ways]) if ways else None
        if chosen is None:
            raise error
        return ways[chosen][1]()

    def _ways_from_elsewhere(self, path: Path) -> list[Way]:
        own = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        move = self.tr("Move it to {}").format(own)
        return [
            (move, lambda: self._move(path, own)),
            (self.tr("Only look at it"), lambda: self._look(path)),
            (self.tr("Open it there all the same"), lambda: self._open_anyway(path)),
        ]

    def _move(self, path: Path, folder: Path) -> BusinessFile | None:
        from twohats import safekeeping  # noqa: PLC0415  # rarely needed, and brings every room along

        return self.open(safekeeping.move(path, folder))

    def _ways_from_damage(self, path: Path) -> list[Way]:
        """The newest backup first; what can still be read is there for whoever has none, or has done much since."""
        rescue = self.tr("Take what can still be read into a new file"), lambda: self._open_rescued(path)
        return [*map(partial(self._way_back, path), backups(path)[:1]), rescue]

    def _way_back(self, path: Path, backup: Backup) -> Way:
        when = f"{from_stamp(backup.at).astimezone():%Y-%m-%d %H:%M}"
        return self.tr("Restore the backup of {}").format(when), lambda: self._open_restored(path, backup.path)

    def _open_rescued(self, path: Path) -> BusinessFile | None:
        from twohats import safekeeping  # noqa: PLC0415  # rarely needed, and brings every room along

        target, found = safekeeping.rescue_damaged(path, self._clock())
        said = self.tr("{:,} records are in {}. Those to look over are listed in {}, beside it.")
        count = sum(found.rows.values())
        self._to_say = said.format(count, target.name, target.with_suffix(".doubtful.txt").name)
        return self.open(target)

    def _open_restored(self, path: Path, source: Path) -> BusinessFile | None:
        from twohats import safekeeping  # noqa: PLC0415  # rarely needed, and brings every room along

        safekeeping.restore(path, source, self._clock)
        return self.open(path)

    def _open_anyway(self, path: Path) -> BusinessFile | None:
        QSettings("Two Hats", "Two Hats").setValue(_ANYWHERE, [*_allowed(), str(path.resolve())])
        return self.open(path)

    def _look(self, path: Path) -> BusinessFile:
        from twohats import safekeeping  # noqa: PLC0415  # rarely needed, and brings every room along

        self._looked_at = tempfile.TemporaryDirectory()
        return safekeeping.open_to_look(path, Path(self._looked_at.name))

    def _forget_copy(self) -> None:
        if self._looked_at is not None:
            self._looked_at.cleanup()
            self._looked_at = None

    def leave(self) -> QByteArray:
        """Close the window; where on the screen it was."""
        place = QByteArray() if self.window is None else self.window.saveGeometry()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        return place

    def _go_to(self, path: Path) -> None:
        """Another file in the place of this one; where it cannot be opened, this one stays."""
        file = self.open(path)
        if file is None:
            return
        place = self.leave()
        self.welcome(file).show_at(place)

    def _restore(self, source: Path) -> None:
        from twohats import safekeeping  # noqa: PLC0415  # rarely needed, and brings every room along

        window = self.window
        if window is None:
            return
        path = window.workspace.file.path
        window.workspace.file.back_up("restore")
        place = self.leave()
        try:
            safekeeping.restore(path, source, self._clock)
        finally:
            self.welcome(open_business(path, self._clock, anywhere=True)).show_at(place)

    def _rescue(self, sentence: str) -> None:
        """What is open goes on in a new file, under the same window: what stands in a form can be tried again."""
        window = self.window
        if window is None:
            return
        target = _free_name(window.workspace.file.path, self._clock())
        window.workspace.go_on_in(target)
        self._answer(Bell(self, target), window)
        said = self.tr("{} What was open goes on in {}: try again, and it is saved there.")
        window.ask.tell(said.format(sentence, target.name))


def _allowed() -> list[str]:
    held = QSettings("Two Hats", "Two Hats").value(_ANYWHERE)
    return [held] if isinstance(held, str) else [str(one) for one in held] if isinstance(held, list) else []


def _free_name(path: Path, moment: datetime) -> Path:
    """A name beside the file, or among the documents where its folder is gone, too."""
    folder = path.parent
    if not folder.is_dir():
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{path.stem} rescued {moment:%Y-%m-%d %H%M%S}{path.suffix}"
