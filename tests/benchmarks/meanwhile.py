"""How long the window keeps its owner waiting while a hundred thousand leads come in."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from benchmarks.imports import LEADS, make_file, write_leads
from benchmarks.measure import Row
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.exchange.ui.import_window import ImportWindow


def rows() -> Iterator[Row]:
    """The longest gap of each stage: look, trial, import, undo, redo, and the search for duplicates."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        path = folder / "leads.csv"
        write_leads(path, LEADS)
        application()
        window = MainWindow(make_file(folder, "one.twohats"))
        window.resize(1280, 800)
        window.show()
        window.settle()
        gaps = dict(_walk(window, path))
        window.close()
    note = ", ".join(f"{what} {gap:.0f}" for what, gap in gaps.items())
    yield Row(f"import of {LEADS:,} leads: longest gap", "between two turns", max(gaps.values()), 50, "ms", note)


def _walk(window: MainWindow, path: Path) -> Iterator[tuple[str, float]]:
    """Take a file in, take it back, take it in again, and look for those who are in the book twice."""
    window.imports.offer(path)
    dialog = window.findChild(ImportWindow)
    assert isinstance(dialog, ImportWindow)
    yield "look", _wait(window)
    for _ in range(3):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    yield "trial", _wait(window)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    yield "import", _wait(window)
    dialog.outcome.undo.click()
    yield "undo", _wait(window)
    dialog.next.click()
    window.workspace.redo(lambda _: None)
    yield "redo", _wait(window)
    window.dialogs.find_duplicates()
    yield "duplicates", _wait(window)


def _wait(window: MainWindow) -> float:
    """The longest time, in milliseconds, between two turns of the window until the worker is done."""
    app, last, longest = application(), perf_counter(), 0.0
    while window.workspace.busy:
        app.processEvents()
        now = perf_counter()
        longest, last = max(longest, now - last), now
    return longest * 1000
