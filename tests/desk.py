"""An owner at the real window, who presses keys and looks at what is there."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.storage.wall import Hat
from twohats.widgets.form import Form

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
NOW = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: int) -> None:
        self.now += timedelta(**span)


class Script:
    """Answers questions with paths laid out beforehand, and remembers what it was told."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "leads.csv"
        self.told: list[str] = []
        self.saved: list[Path] = []

    def open_path(self, title: str, kinds: str) -> Path | None:
        assert title
        assert kinds
        return self.path

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        assert title
        assert kinds
        self.saved.append(self.folder / suggested.name)
        return self.saved[-1]

    def tell(self, sentence: str) -> None:
        self.told.append(sentence)


class Owner:
    """Presses keys on the real window and looks at what is there; counts the keys that are no typed words."""

    def __init__(self, qtbot: QtBot, window: MainWindow, clock: Clock, script: Script) -> None:
        self.qtbot, self.window, self.clock, self.script = qtbot, window, clock, script
        self.presses = 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        self.presses += 1
        QTest.keyClick(self.focused(), key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)
        self.settle()

    def focused(self) -> QWidget:
        """The widget that keys go to, once the window manager (if there is one) has made up its mind."""
        top = next(iter(reversed(self.dialogs())), self.window)
        top.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is top)
        return QApplication.focusWidget() or top

    def dialogs(self) -> list[QWidget]:
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def forms(self) -> list[QWidget]:
        return [form for form in self.window.findChildren(Form) if form.isVisible()]

    def settle(self) -> None:
        self.clock.forward(seconds=1)
        self.window.settle()

    def form(self) -> Form:
        (form,) = self.forms()
        assert isinstance(form, Form)
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

    def go_to(self, field: str) -> None:
        """Press Tab until the field of this name has the keys."""
        editor = self.form().editor(field)
        for _ in range(60):
            if editor.hasFocus() or editor.isAncestorOf(self.focused()):
                return
            self.presses += 1
            QTest.keyClick(self.focused(), Qt.Key.Key_Tab)
        raise AssertionError(field)

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

    def value(self, sql: str, *values: object) -> Any:
        return self.window.workspace.file.connection(Hat.OWNER).value(sql, values)

    def count(self, table: str) -> int:
        return int(self.value(f"SELECT count(*) FROM {table}"))  # noqa: S608

    def trigger(self, words: str) -> None:
        """Choose the menu entry that says these words."""
        (action,) = [one for one in self.window.actions() if one.text().replace("&", "") == words]
        action.trigger()
        self.settle()
