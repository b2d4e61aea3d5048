"""A report of a problem: what this program runs on and what went wrong in it, without a word about any customer."""

import platform
import re
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QSettings, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit

from twohats import __version__
from twohats.app.help.log import end_of_log
from twohats.app.looks import kept_colours, kept_percent
from twohats.business.store import office
from twohats.hat import Hat
from twohats.rooms import ROOMS
from twohats.storage.sqlite import Connection
from twohats.widgets.cards import foot_line, headed, make_button
from twohats.widgets.question import Question
from twohats.widgets.save_as import save_as
from twohats.widgets.sizes import take_room
from twohats.words import language

if TYPE_CHECKING:
    from twohats.app.window import MainWindow

_SIZE = 760, 600
_TEXT = "Text (*.txt)"
_OURS = re.compile(rf"({'|'.join(room.name for room in ROOMS)})_[a-z_]+")


def about_computer() -> list[str]:
    """Versions, screens and how the window looks."""
    screens = [
        f"{one.size().width()}×{one.size().height()}, scale {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    ]
    return [
        f"Two Hats {__version__}{', bundle' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide {PySide6.__version__}",
        f"System: {platform.system()} {platform.release()} {platform.machine()}",
        f"Display: {QGuiApplication.platformName()}; {'; '.join(screens)}",
        f"Colours: {kept_colours() or 'of the system'}; text: {kept_percent()} %",
        f"Second folder for backups: {_is_set('backups/second')}; initials: {_is_set('initials')}",
    ]


def _is_set(key: str) -> str:
    return "set" if QSettings("Two Hats", "Two Hats").value(key) else "none"


def about_file(db: Connection, size: int) -> list[str]:
    """The numbers of the file: its schema, its size, and how many rows its tables have; runs on the worker."""
    firm = office.profile(db)
    names = [name for (name,) in db.all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    counts = [f"    {name}: {_count(db, name):,}" for name in names if _OURS.fullmatch(name) and "_search" not in name]
    return [
        f"SQLite {db.value('SELECT sqlite_version()')}; schema {db.value('PRAGMA user_version')}",
        f"File: {size / 1_000_000:.1f} MB",
        f"Firm: {firm.locale}, {firm.currency}, {firm.time_zone}, {firm.paper}, week from day {firm.week_start}",
        "Rows by table:",
        *counts,
    ]


def _count(db: Connection, name: str) -> int:
    return int(db.value(f"SELECT count(*) FROM {name}"))  # noqa: S608  # one of our own names


def report_of(db: Connection, computer: Sequence[str], size: int) -> str:
    """All of it; runs on the worker."""
    log = end_of_log() or "    Nothing went wrong so far."
    return "\n".join([*computer, "", *about_file(db, size), "", "What went wrong, and where in the program:", log, ""])


class ProblemReport(QDialog):
    """The report, to be read, changed and saved by the owner; nothing leaves the computer by itself. Esc closes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        take_room(self, *_SIZE)
        body = headed(self, self._why())
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.windowTitle())
        self.text.setPlaceholderText(self.tr("Counting…"))
        self.text.setTabChangesFocus(True)
        body.addWidget(self.text, 1)
        body.addLayout(self._make_buttons())
        # No hat sees the names of all tables.
        self._question = Question(window.workspace, Hat.OWNER)
        self.finished.connect(lambda _: self._question.ask(()))
        size = window.workspace.file.path.stat().st_size
        self._question.ask([(report_of, self._show)], about_computer(), size)
        self.text.setFocus()

    def _why(self) -> str:
        in_english = self.tr("The text below is in English, for whoever repairs the program.")
        said = self.tr(
            "This is what someone fixing the program needs: versions, numbers, and where in the program "
            "something went wrong. It holds no names, no notes and no file paths, and nothing is sent: write at the "
            "top what you did, take out what you like, save it, and give it to someone you trust."
        )
        return said if language() == "en" else f"{said} {in_english}"

    def _make_buttons(self) -> QHBoxLayout:
        wing = str(self._window.workspace.hat)
        close = make_button(self.tr("Close"), wing)
        close.clicked.connect(self.reject)
        self.save = make_button(self.tr("Save the report…"), wing, primary=True)
        self.save.clicked.connect(self._save)
        self.save.setEnabled(False)
        return foot_line((), close, self.save)

    def _show(self, text: str) -> None:
        self.text.setPlainText("\n".join((self.text.toPlainText() or self.tr("What I did:"), "", text)))
        self.save.setEnabled(True)

    def _save(self) -> None:
        window, content = self._window, self.text.toPlainText().encode()
        name = self.tr("Two Hats problem {}.txt").format(window.speech.today(window.workspace.now()).isoformat())
        save_as(window.workspace, window.ask, name, _TEXT, lambda _: content, hat=Hat.REPORTS)
