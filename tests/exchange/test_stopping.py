from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Script
from house import House
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.exchange.ui.import_window import COLUMNS, TRIAL, ImportWindow
from twohats.hat import Hat
from twohats.marketing.store import leads
from twohats.rooms import open_business


@pytest.fixture
def script(tmp_path: Path) -> Script:
    script = Script(tmp_path)
    script.path = tmp_path / "leads.csv"
    script.path.write_text("name,need\n" + "".join(f"Person {n},Kitchen\n" for n in range(20_000)), encoding="utf-8")
    return script


@pytest.fixture
def window(qtbot: QtBot, house: House, script: Script) -> Iterator[MainWindow]:
    window = MainWindow(house.file, script)
    qtbot.addWidget(window)
    window.show()
    window.settle()
    yield window
    window.close()


def go_to_the_trial(window: MainWindow) -> ImportWindow:
    window.imports.choose("leads")
    (imports,) = window.findChildren(ImportWindow)
    for _ in range(2):
        QTest.keyClick(imports, Qt.Key.Key_Return)
        window.settle()
    return imports


def start_the_import(window: MainWindow) -> ImportWindow:
    imports = go_to_the_trial(window)
    QTest.keyClick(imports, Qt.Key.Key_Return)
    window.settle()
    assert imports.step == TRIAL
    QTest.keyClick(imports, Qt.Key.Key_Return)
    return imports


def test_an_import_that_is_stopped_leaves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    imports = start_the_import(window)
    with qtbot.waitSignal(imports.work.progressed, timeout=20_000):
        pass
    QTest.keyClick(imports, Qt.Key.Key_Escape)
    window.settle()
    assert (imports.step, imports.trouble) == (TRIAL, "Stopped: nothing was taken in.")
    assert window.workspace.read(leads.count, hat=Hat.MARKETING) == 0


def test_a_trial_can_be_stopped_too(qtbot: QtBot, window: MainWindow) -> None:
    imports = go_to_the_trial(window)
    with qtbot.waitSignal(imports.work.progressed, timeout=20_000):
        QTest.keyClick(imports, Qt.Key.Key_Return)
    imports.back.click()
    window.settle()
    assert (imports.step, imports.trouble) == (COLUMNS, "Stopped: nothing was taken in.")


def test_the_window_answers_while_a_long_import_runs_and_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    imports = start_the_import(window)
    with qtbot.waitSignal(imports.work.progressed, timeout=20_000):
        pass
    window.workspace.wear(Hat.SALES)
    assert window.workspace.busy
    assert "Stopping leaves nothing of it." in imports.outcome.said.text()
    window.settle()
    assert imports.outcome.said.text() == "20 000 leads added."
    imports.outcome.undo.click()
    assert window.workspace.busy
    window.settle()
    assert window.workspace.read(leads.count, hat=Hat.MARKETING) == 0


def test_closing_the_program_stops_the_import(qtbot: QtBot, window: MainWindow) -> None:
    imports = start_the_import(window)
    with qtbot.waitSignal(imports.work.progressed, timeout=20_000):
        pass
    path = window.workspace.file.path
    window.close()
    file = open_business(path)
    assert leads.count(file.connection(Hat.MARKETING)) == 0
    file.close()
