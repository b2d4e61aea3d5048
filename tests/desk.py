"""An owner at the real window, who presses keys and looks at what is there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl, qVersion
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile
from twohats.hat import Hat
from twohats.rooms import make_business
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.form import Form
from twohats.widgets.opening import file_url, link_url
from twohats.widgets.table import RecordTable

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HOSTILE = (
    "<table><tr><td>" * 18,
    '<img src="file:///etc/passwd">',
    "W" * 480,
    "\u202eevil\u202c \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "line\nline\ttab\x07bell",
    "👩‍👩‍👧‍👦 Ζωή Ωραία",
)
_QT_TAKES_PARTS = tuple(int(part) for part in qVersion().split(".")[:2]) >= (6, 12)


class Clock:
    """A clock that stands, but for the seconds that each look at it and each act of the owner take."""

    def __init__(self, now: datetime = NOW, *, look: int = 0, act: int = 1) -> None:
        self.now, self.look, self.act = now, look, act

    def __call__(self) -> datetime:
        self.forward(seconds=self.look)
        return self.now

    def forward(self, **span: int) -> None:
        self.now += timedelta(**span)


class Script:
    """Answers questions with paths in a folder, and remembers what it was asked and told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path: Path | None = None
        self.names_files = True
        self.kinds: list[str] = []
        self.told: list[str] = []
        self.saved: list[Path] = []
        self.opened: list[QUrl] = []
        self.has_programs = True

    def open_path(self, title: str, kinds: str) -> Path | None:
        assert title
        assert kinds
        assert self.path is not None, title
        return self.path

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        assert title
        assert kinds
        self.kinds.append(kinds)
        if not self.names_files:
            return None
        self.saved.append(self.folder / suggested.name)
        return self.saved[-1]

    def folder_path(self, title: str) -> Path | None:
        assert title
        return self.path

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)

    def open_link(self, address: str) -> bool:
        return self._open(link_url(address))

    def open_file(self, path: str) -> bool:
        return self._open(file_url(path))

    def open_own(self, path: Path) -> bool:
        return self._open(QUrl.fromLocalFile(str(path)))

    def _open(self, url: QUrl) -> bool:
        self.opened.append(url)
        return self.has_programs


class Silent(Script):
    """Nobody is asked in these tests, and nothing is told."""

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        raise AssertionError(title + kinds + str(suggested))

    def tell(self, sentence: str) -> None:
        raise AssertionError(sentence)


class Typist:
    """Presses keys on a window and its dialogs; counts the keys that are no typed words."""

    def __init__(self, qtbot: QtBot, window: QMainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.presses = 0

    def settle(self) -> None:
        """Wait until what was begun is done and drawn."""
        raise NotImplementedError

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.presses += 1
        QTest.keyClick(self.focused(), key, modifiers)
        self._see()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)
        self._see()

    def _see(self) -> None:
        """Look only once what the keys did is done, and the window manager has given the keys and the room for it."""
        self.settle()
        if self.window.isVisible():
            self.focused()

    def focused(self) -> QWidget:
        """The widget that keys go to, once the window manager (if there is one) has made up its mind."""
        top = next(iter(reversed(self.dialogs())), self.window)
        top.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
        return QApplication.focusWidget() or top

    def dialogs(self) -> list[QWidget]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def forms(self) -> list[Form]:
        return [form for form in self.window.findChildren(Form) if form.isVisible()]

    def form(self) -> Form:
        (form,) = self.forms()
        self.qtbot.waitUntil(lambda: form.height() >= form.minimumHeight())
        return form

    def fill(self, *texts: str) -> None:
        """Type into one field after the other, Tab between them."""
        self.form()
        for number, text in enumerate(texts):
            if number:
                self.presses += 1
                QTest.keyClick(self.focused(), Qt.Key.Key_Tab)
            if text:
                QTest.keyClicks(self.focused(), text)
        self.settle()

    def write(self, **texts: str) -> None:
        """Type into the fields of these names, Tab between them."""
        for name, text in texts.items():
            self.go_to(name)
            self.type(text)

    def go_to(self, wanted: str | QWidget) -> None:
        """Press Tab until the widget, or the field of this name, has the keys."""
        editor = self.form().editor(wanted) if isinstance(wanted, str) else wanted
        for _ in range(60):
            if editor.hasFocus() or editor.isAncestorOf(self.focused()):
                return
            self.presses += 1
            QTest.keyClick(self.focused(), Qt.Key.Key_Tab)
        raise AssertionError(wanted)

    def throw_away(self) -> None:
        """Leave a form with what was typed into it: Esc, and once more when it asks."""
        form = self.form()
        self.press(Qt.Key.Key_Escape)
        assert form.isVisible(), "nothing was typed"
        self.press(Qt.Key.Key_Escape)
        assert form not in self.forms()

    def submit(self) -> None:
        self.press(Qt.Key.Key_Return, CTRL)
        assert not self.forms(), self.form().trouble

    def undo_and_redo(self, look: Callable[[], object]) -> None:
        """What was done is taken back and done again; the look before and after is the same."""
        after = look()
        self.press(Qt.Key.Key_Z, CTRL)
        assert look() != after
        self.press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert look() == after

    def trigger(self, words: str) -> None:
        """Choose the menu entry that says these words."""
        (action,) = [one for one in self.window.actions() if one.text().replace("&", "") == words]
        action.trigger()
        self.settle()


class Owner(Typist):
    """Presses keys on the real window, and reads what it shows and what is in the file."""

    window: MainWindow

    def __init__(self, qtbot: QtBot, window: MainWindow, clock: Clock, script: Script) -> None:
        super().__init__(qtbot, window)
        self.clock, self.script = clock, script

    @property
    def db(self) -> Connection:
        """The file, as the owner may read it."""
        return self.window.workspace.file.connection(Hat.OWNER)

    def settle(self) -> None:
        self.clock.forward(seconds=self.clock.act)
        self.window.settle()

    def do(self, operation: Callable[..., Any], *values: object, hat: Hat = Hat.MARKETING) -> Any:
        """What one hat does without keys; what it gives."""
        result = self.window.workspace.do("Step", operation, *values, hat=hat)
        self.settle()
        return result

    def value(self, sql: str, *values: object) -> Any:
        return self.db.value(sql, values)

    def count(self, table: str) -> int:
        return int(self.value(f"SELECT count(*) FROM {table}"))  # noqa: S608


SomeOwner = TypeVar("SomeOwner", bound=Owner)


@contextmanager
def open_window(
    kind: type[SomeOwner],
    qtbot: QtBot,
    path: Path,
    firm: Profile,
    *,
    clock: Clock | None = None,
    ask: type[Script] = Script,
    size: tuple[int, int] = (1280, 800),
    before: Callable[[BusinessFile], object] = lambda _: None,
) -> Iterator[SomeOwner]:
    """An owner at a new firm's window, in light colours; `before` is done to the file first."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, dark=False)
    clock, script = clock or Clock(), ask(path.parent)
    file = make_business(path, firm, clock)
    before(file)
    window = MainWindow(file, script)
    window.resize(*size)
    owner = kind(qtbot, window, clock, script)
    try:
        show(owner)
        yield owner
    finally:
        window.close()


def let_fall(data: QMimeData, on: QWidget, action: Qt.DropAction) -> None:
    """Drag something over a widget that welcomes it, and drop it there."""
    place = QPointF(9, 9)
    # Qt before 6.12 takes the place of a drag in whole pixels alone, and later ones deprecate that.
    over: Any = place if _QT_TAKES_PARTS else place.toPoint()
    held = action, data, Qt.MouseButton.LeftButton, NONE
    entered = QDragEnterEvent(over, *held)
    QApplication.sendEvent(on, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(on, QDropEvent(place, *held))


def show(typist: Typist) -> None:
    """Show a typist's window, until it is active and drawn."""
    typist.qtbot.addWidget(typist.window)
    typist.window.show()
    typist.focused()
    typist.settle()


def rows(table: RecordTable[Any]) -> list[tuple[str, ...]]:
    """What a list shows, from the top."""
    return [table.records.texts(row) for row in range(table.records.rowCount())]


def labels(widget: QWidget) -> list[str]:
    """What the labels say that show."""
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
