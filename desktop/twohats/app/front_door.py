"""Opens a file as its window; where something stands in the way, asks for a way on."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon

from twohats.app.initials import initials
from twohats.app.recent import remember, remember_opened, remembered
from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.resource import resource
from twohats.rooms import open_business
from twohats.storage.file import BusinessFile, Clock, HeldError, now
from twohats.storage.guard import ReadOnlyError, SpoiledError
from twohats.storage.naming import RESCUED, Home, named_copy
from twohats.storage.places import PlaceError
from twohats.widgets.tongue import speak
from twohats.words import language_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from twohats.app.first_form import FirstForm
    from twohats.app.ways import Ways
    from twohats.widgets.ask import Ask
    from twohats.widgets.choose import Choose

# So long, in milliseconds, whoever holds a file may take from the lock to the bell.
_PATIENCE = 5_000
_ANYWHERE = "opened anywhere"


class FrontDoor(QObject):
    """One window at a time; from one file to another, the first is closed before the second opens."""

    opened = Signal(object)

    def __init__(
        self,
        choose: "Choose | None" = None,
        ask: "Ask | None" = None,
        clock: Clock = now,
        patience: int = _PATIENCE,
        shell: MainWindow | None = None,
    ) -> None:
        """`patience`: how long, in milliseconds, whoever holds a file may take to answer.

        `shell` is a window that shows already and waits for its file.
        """
        super().__init__()
        self._shell = shell
        self._patience = patience
        self._choose, self._ask, self._clock = choose, ask, clock
        self._to_say = ""
        self.window: MainWindow | None = None
        # Of every window from now on, also of what is said before a file is open.
        QGuiApplication.setWindowIcon(QIcon(str(resource("icons/twohats.svg"))))
        _speak_as_this_computer()

    def arrive(self) -> "QWidget | None":
        """The window of the last file, see `come_in`; else the form that asks for a first one."""
        last = QSettings("Two Hats", "Two Hats").value("file")
        known = Path(last) if isinstance(last, str) and last else None
        if known is not None and known.exists():
            return self.come_in(known)
        return self.begin(known)

    def begin(self, missing: Path | None = None) -> "FirstForm":
        """Ask whose business it is; `missing` is a file that was known and is gone."""
        from twohats.app.first_start import FirstStart  # noqa: PLC0415  # once in the life of a file

        over = self.window or self._shell
        if over is None:
            over = self._shell = MainWindow()
            over.show()
        return FirstStart(self, self._ask, self._clock).open(over, missing)

    def come_in(self, path: Path) -> MainWindow | None:
        """The window of a file; None where it has one already, which comes forward, or the owner wants none.

        Raises:
            FileError: there is no way on, or none was taken.
        """
        file = self.open(path)
        return None if file is None else self.welcome(file)

    def welcome(self, file: BusinessFile) -> MainWindow:
        """The window of an open file."""
        window = self.window = self._shell or MainWindow()
        self._shell = None
        file.initials = initials()
        window.move_in(file, self._ask)
        if self._choose is not None:
            window.files.choose = self._choose
        if not file.looks_only:
            self._answer_soon(window)
            window.workspace.lost.connect(self._rescue, Qt.ConnectionType.QueuedConnection)
            window.files.keep()
        window.left.connect(self._forget_copy)
        window.files.another_wanted.connect(self.go_to)
        window.files.new_wanted.connect(self.begin)
        window.files.restore_wanted.connect(self._restore)
        window.files.again_wanted.connect(self._come_again, Qt.ConnectionType.QueuedConnection)
        self.opened.emit(window)
        if self._to_say:
            window.ask.tell(self._to_say)
            self._to_say = ""
        return window

    def _answer_soon(self, window: MainWindow) -> None:
        """Right after the first page was asked for: others may be at the door, and have patience."""
        soon = QTimer(window)
        soon.setSingleShot(True)
        soon.timeout.connect(lambda: self._answer(window))
        window.left.connect(soon.stop)
        soon.start(0)

    def _answer(self, window: MainWindow) -> None:
        """Be found where others come to the door of the same file."""
        from twohats.app.bell import Bell  # noqa: PLC0415  # the first page does not wait for the network's module
        from twohats.app.first_places import is_sample  # noqa: PLC0415  # nor for this

        path = window.workspace.file.path
        remember_opened(path)
        if not is_sample(path):
            QSettings("Two Hats", "Two Hats").setValue("file", str(path.resolve()))
        bell = Bell(self, path)
        bell.rung.connect(window.come_forward)
        window.left.connect(bell.take_down)
        window.left.connect(bell.deleteLater)

    def open(self, path: Path) -> BusinessFile | None:
        """The open file, by whichever way its owner chose.

        Raises:
            FileError: there is no way on, or none was taken.
        """
        try:
            return open_business(path, self._clock, anywhere=str(path.resolve()) in remembered(_ANYWHERE))
        except HeldError:
            # Beside a window of ours nobody is just starting.
            from twohats.app.bell import ring  # noqa: PLC0415  # where another window has it

            if ring(path, 0 if self.window is not None else self._patience):
                return None
            raise
        except PlaceError as error:
            return self.ways.from_elsewhere(path, error)
        except ReadOnlyError as error:
            return self.ways.only_to_look(path, error)
        except SpoiledError as error:
            return self.ways.from_damage(path, error)

    @cached_property
    def ways(self) -> "Ways":
        """The ways on where a file cannot simply be opened."""
        from twohats.app.ways import Ways  # noqa: PLC0415  # rarely needed, and brings much along
        from twohats.widgets.choose import choose  # noqa: PLC0415  # the same

        return Ways(self, self._choose or choose, self._clock)

    @property
    def shows(self) -> MainWindow | None:
        """The window that is there for what is asked and said."""
        return self.window or self._shell

    def open_anyway(self, path: Path) -> BusinessFile | None:
        """The open file, wherever it stands, from now on."""
        remember(_ANYWHERE, [*remembered(_ANYWHERE), str(path.resolve())])
        return self.open(path)

    def say_inside(self, sentence: str) -> None:
        """Say something once the window is there."""
        self._to_say = sentence

    def _forget_copy(self) -> None:
        if "ways" in vars(self):
            self.ways.forget_copy()

    def leave(self) -> QByteArray:
        """Close the window; where on the screen it was."""
        place = QByteArray() if self.window is None else self.window.saveGeometry()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            self.window = None
        return place

    def go_to(self, path: Path) -> None:
        """Another file in the place of this one, if there is one; where it cannot be opened, this one stays.

        Raises:
            FileError: there is no way on, or none was taken.
        """
        file = self.open(path)
        if file is None:
            return
        if self.window is None:
            self.welcome(file)
            return
        with _between_windows():
            place = self.leave()
            self.welcome(file).show_at(place)

    def _come_again(self) -> None:
        """The same file in a new window."""
        if self.window is not None:
            path = self.window.workspace.file.path
            with _between_windows():
                place = self.leave()
                self.welcome(open_business(path, self._clock, anywhere=True)).show_at(place)

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
                self.ways.restore(path, source)
                self._to_say = self.tr("The backup is back in its place. What stood there before is kept beside it.")
            finally:
                self.welcome(open_business(path, self._clock, anywhere=True)).show_at(place)

    def _rescue(self, sentence: str) -> None:
        """What is open goes on in a new file, under the same window: what stands in a form can be tried again."""
        window = self.window
        if window is None:
            return
        firm, path = window.speech.firm, _where_it_goes_on(window.workspace.file.path)
        target = named_copy(path, self._clock(), RESCUED, Home(firm.time_zone, firm.locale))
        window.workspace.go_on_in(target)
        self._answer(window)
        said = self.tr("{} What was open goes on in {}: try again, and it is saved there.")
        window.ask.tell(said.format(sentence, target.name))


def _speak_as_this_computer() -> None:
    """Until there is a firm with a language of its own; what is none of ours is told in English."""
    locale = QLocale.system().name()
    if language_of(locale) != "en":
        speak(locale)


@contextmanager
def _between_windows() -> Iterator[None]:
    """The program does not end while one window is closed and the next is not there yet."""
    QGuiApplication.setQuitOnLastWindowClosed(False)
    try:
        yield
    finally:
        QGuiApplication.setQuitOnLastWindowClosed(True)


def _where_it_goes_on(path: Path) -> Path:
    """Beside the file, or among the documents where its folder is gone, too."""
    folder = path.parent
    if not folder.is_dir():
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        folder.mkdir(parents=True, exist_ok=True)
    return folder / path.name
