"""How long the window keeps its owner waiting while a hundred thousand leads come in."""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import get_ident
from time import perf_counter, thread_time
from traceback import extract_stack

from benchmarks.imports import LEADS, make_file, write_leads
from benchmarks.measure import Row
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.exchange.ui.import_window import ImportWindow

_MOST = 0.05


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
    note = ", ".join(f"{what} {gap.seconds * 1000:.0f}" for what, gap in gaps.items())
    longest = max(gap.seconds for gap in gaps.values()) * 1000
    row = Row(f"import of {LEADS:,} leads: longest gap", "between two turns", longest, 50, "ms", note)
    yield row.explained(lambda: _why(gaps))


def _why(gaps: dict[str, "Gap"]) -> Iterator[str]:
    """What took each of the longer gaps: the window itself, or the others, and where these were at its end."""
    for what, gap in gaps.items():
        if gap.seconds > _MOST:
            yield (
                f"{what}, {gap.seconds * 1000:.0f} ms, of which the window's thread computed {gap.own * 1000:.0f}; at "
                f"its end the others were in {gap.others or 'nothing'}"
            )


@dataclass(frozen=True, slots=True)
class Gap:
    """A time between two turns: its seconds, those the window's thread computed, and where other threads were then."""

    seconds: float = 0
    own: float = 0
    others: str = ""


def _walk(window: MainWindow, path: Path) -> Iterator[tuple[str, Gap]]:
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


def _wait(window: MainWindow) -> Gap:
    """The longest time between two turns of the window until the worker is done."""
    app, last, computed, longest = application(), perf_counter(), thread_time(), Gap()
    while window.workspace.busy:
        app.processEvents()
        now, own = perf_counter(), thread_time()
        if now - last > longest.seconds:
            longest = Gap(now - last, own - computed, _elsewhere())
        last, computed = perf_counter(), thread_time()
    return longest


def _elsewhere() -> str:
    """The lines of our code that other threads are in."""
    frames = [frame for thread, frame in sys._current_frames().items() if thread != get_ident()]
    lines = (
        next((line for line in reversed(extract_stack(frame)) if "twohats" in line.filename), None) for frame in frames
    )
    return ", ".join(f"{line.name} of {Path(line.filename).stem}" for line in lines if line is not None)
