"""Opens a file as its window; where something stands in the way, says what it is, and offers the ways on."""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import available_timezones

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Qt, QTimeZone, Signal
from PySide6.QtGui import QGuiApplication

from twohats import safekeeping
from twohats.app.bell import PATIENCE, Bell, ring
from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile, settled_in
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import make_business, open_business
from twohats.stamp import from_stamp
from twohats.storage.backup import Backup, backups
from twohats.storage.file import BusinessFile, Clock, HeldError, now
from twohats.storage.guard import ReadOnlyError, SpoiledError
from twohats.storage.places import PlaceError
from twohats.widgets.ask import Ask
from twohats.widgets.choose import Choose, choose
from twohats.widgets.waiting import wait_for

_ANYWHERE = "opened anywhere"
Way = tuple[str, Callable[[], BusinessFile | None]]


class FrontDoor(QObject):
    """One window at a time; from one file to another, the first is closed before the second opens."""

    opened = Signal(object)

    def __init__(
        self,
        choose: Choose = choose,
        ask: Ask | None = None,
        clock: Clock = now,
        patience: int = PATIENCE,
        shell: MainWindow | None = None,
    ) -> None:
        """`patience`: how long, in milliseconds, whoever holds a file may take to answer.

        `shell` is a window that shows already and waits for its file.
        """
        super().__init__()
        self._shell = shell
        self._patience = patience
        self._choose, self._ask, self._clock = choose, ask, clock
        self._looked_at: tempfile.TemporaryDirectory[str] | None = None
        self._to_say = ""
        self.window: MainWindow | None = None

    def arrive(self) -> MainWindow | None:
        """The window of the last file, else of a new one in Documents; see `come_in`."""
        last = QSettings("Two Hats", "Two Hats").value("file")
        if isinstance(last, str) and Path(last).exists():
            return self.come_in(Path(last))
        folder = Path.home() / "Documents"
        folder.mkdir(exist_ok=True)
        first = folder / "My business.twohats"
        return self.come_in(first) if first.exists() else self.welcome(make_business(first, _first_firm()))

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
        window = self.window = self._shell or MainWindow()
        self._shell = None
        window.move_in(file, self._ask)
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
            # Beside a window of ours nobody is just starting.
            if ring(path, 0 if self.window is not None else self._patience):
                return None
            raise
        except PlaceError as error:
            return self._ask_for_a_way(error, self._ways_from_elsewhere(path))
        except ReadOnlyError as error:
            return self._ask_for_a_way(error, [(self.tr("Only look at it"), lambda: self._look(path))])
        except SpoiledError as error:
            return self._ask_for_a_way(error, self._ways_from_damage(path))

    @property
    def _parent(self) -> MainWindow | None:
        """The window that is there for what is asked and said."""
        return self.window or self._shell

    def _ask_for_a_way(self, error: FileError, ways: Sequence[Way]) -> BusinessFile | None:
        chosen = self._choose(self._parent, str(error), [words for words, _ in ways]) if ways else None
        if chosen is None:
            raise error
        return ways[chosen][1]()

    def _ways_from_elsewhere(self, path: Path) -> list[Way]:
        own = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return [
            (self.tr("Move it to {}").format(own), lambda: self._move(path, own)),
            (self.tr("Only look at it"), lambda: self._look(path)),
            (self.tr("Open it there all the same"), lambda: self._open_anyway(path)),
        ]

    def _ways_from_damage(self, path: Path) -> list[Way]:
        """The newest backup first; what can still be read is there for whoever has none, or has done much since."""
        rescue = self.tr("Take what can still be read into a new file"), lambda: self._open_rescued(path)
        return [*map(partial(self._way_back, path), backups(path)[:1]), rescue]

    def _way_back(self, path: Path, backup: Backup) -> Way:
        when = f"{from_stamp(backup.at).astimezone():%Y-%m-%d %H:%M}"
        return self.tr("Restore the backup of {}").format(when), lambda: self._open_restored(path, backup.path)

    def _move(self, path: Path, folder: Path) -> BusinessFile | None:
        return self.open(wait_for(self._parent, self.tr("Moving it…"), lambda: safekeeping.move(path, folder)))

    def _look(self, path: Path) -> BusinessFile:
        self._looked_at = tempfile.TemporaryDirectory()
        folder = Path(self._looked_at.name)
        return wait_for(self._parent, self.tr("Opening a copy…"), lambda: safekeeping.open_to_look(path, folder))

    def _open_anyway(self, path: Path) -> BusinessFile | None:
        QSettings("Two Hats", "Two Hats").setValue(_ANYWHERE, [*_allowed(), str(path.resolve())])
        return self.open(path)

    def _open_restored(self, path: Path, source: Path) -> BusinessFile | None:
        self._put_in_place(path, source)
        return self.open(path)

    def _put_in_place(self, path: Path, source: Path) -> None:
        wait_for(None, self.tr("Restoring…"), lambda: safekeeping.restore(path, source, self._clock))

    def _open_rescued(self, path: Path) -> BusinessFile | None:
        moment = self._clock()
        reading = self.tr("Reading what can still be read…")
        target, found = wait_for(self._parent, reading, lambda: safekeeping.rescue_damaged(path, moment))
        said = self.tr("{:,} records are in {}. Those to look over are listed in {}, beside it.")
        count = sum(found.rows.values())
        self._to_say = said.format(count, target.name, target.with_suffix(".doubtful.txt").name)
        return self.open(target)

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
        if file is not None:
            with _between_windows():
                place = self.leave()
                self.welcome(file).show_at(place)

    def _restore(self, source: Path) -> None:
        """Keep what is open now, and put a backup in its place."""
        if self.window is not None:
            workspace, file = self.window.workspace, self.window.workspace.file
            workspace.run(
                lambda owner: file.back_up("restore", through=owner),
                then=lambda _: self._come_back_in(file.path, source),
                hat=Hat.OWNER,
            )

    def _come_back_in(self, path: Path, source: Path) -> None:
        with _between_windows():
            place = self.leave()
            try:
                self._put_in_place(path, source)
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


def _first_firm() -> Profile:
    """A firm where this computer stands, until its owner says more."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    firm = Profile("My business")
    return settled_in(replace(firm, time_zone=zone) if zone in available_timezones() else firm)


@contextmanager
def _between_windows() -> Iterator[None]:
    """The program does not end while one window is closed and the next is not there yet."""
    QGuiApplication.setQuitOnLastWindowClosed(False)
    try:
        yield
    finally:
        QGuiApplication.setQuitOnLastWindowClosed(True)


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
