from collections.abc import Iterator
from pathlib import Path

import pytest
from house import House
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.marketing.store import leads
from twohats.storage.wall import Hat
from twohats.widgets.form import Form


class Told:
    """Answers with one file and keeps what it is told."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sentences: list[str] = []

    def open_path(self, title: str, kinds: str) -> Path | None:
        assert title
        assert kinds
        return self.path

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        raise AssertionError(title + kinds + str(suggested))

    def tell(self, sentence: str) -> None:
        self.sentences.append(sentence)


@pytest.fixture
def told(tmp_path: Path) -> Told:
    path = tmp_path / "leads.csv"
    path.write_text("name,need\n" + "".join(f"Person {n},Kitchen\n" for n in range(20_000)), encoding="utf-8")
    return Told(path)


@pytest.fixture
def window(qtbot: QtBot, house: House, told: Told) -> Iterator[MainWindow]:
    window = MainWindow(house.file, told)
    qtbot.addWidget(window)
    window.show()
    window.settle()
    yield window
    window.close()


def start_the_import(window: MainWindow) -> None:
    window.imports.choose("leads")
    window.settle()
    (form,) = window.findChildren(Form)
    QTest.keyClick(form, Qt.Key.Key_Return)


def test_an_import_that_is_stopped_leaves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.captureExceptions() as errors:
        with qtbot.waitSignal(window.imports.progressed, timeout=20_000):
            start_the_import(window)
        (waiting,) = window.findChildren(QProgressDialog)
        (stop,) = waiting.findChildren(QPushButton)
        stop.click()
        qtbot.waitUntil(lambda: not window.workspace.busy, timeout=20_000)
    assert [str(error) for _, error, _ in errors] == ["Stopped: nothing was taken in."]
    assert window.workspace.read(leads.count, hat=Hat.MARKETING) == 0


def test_the_window_answers_while_a_long_import_runs_and_is_undone(
    qtbot: QtBot, window: MainWindow, told: Told
) -> None:
    with qtbot.waitSignal(window.imports.progressed, timeout=20_000):
        start_the_import(window)
    window.workspace.wear(Hat.SALES)
    assert window.workspace.busy
    qtbot.waitUntil(lambda: bool(told.sentences), timeout=60_000)
    assert told.sentences[0].startswith("20,000 rows read: 20,000 leads added")
    window.workspace.wear(Hat.MARKETING)
    window.undo()
    assert window.workspace.busy
    window.settle()
    assert window.workspace.read(leads.count, hat=Hat.MARKETING) == 0
