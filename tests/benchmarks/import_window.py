"""Measures how long the window keeps its owner waiting while a hundred thousand leads come in."""

import sys
import tempfile
from pathlib import Path
from time import perf_counter, process_time

from benchmarks.imports import LEADS, make_file, write_leads
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.exchange.ui.import_window import ImportWindow

MOST = 0.05
_SHOWN = 5


def wait(window: MainWindow, what: str) -> None:
    """Wait until the worker is done; print the longest time between two turns of the window."""
    app = application()
    begin = last = perf_counter()
    spent, gaps = process_time(), []
    while window.workspace.busy:
        app.processEvents()
        gaps.append(perf_counter() - last)
        last += gaps[-1]
    longest = " ".join(f"{gap * 1000:.0f}" for gap in sorted(gaps)[: -_SHOWN - 1 : -1])
    sys.stdout.write(
        f"{what:<11} {last - begin:6.2f} s, {process_time() - spent:6.2f} s of the processor, "
        f"longest gaps {longest} ms, at most {MOST * 1000:.0f}\n"
    )


def walk(window: MainWindow, path: Path) -> None:
    """Take a file in, take it back, take it in again, and look for those who are in the book twice."""
    window.imports.offer(path)
    dialog = window.findChild(ImportWindow)
    assert isinstance(dialog, ImportWindow)
    wait(window, "look")
    for _ in range(3):
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait(window, "trial")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait(window, "import")
    dialog.outcome.undo.click()
    wait(window, "undo")
    dialog.next.click()
    window.workspace.redo(lambda _: None)
    wait(window, "redo")
    window.dialogs.find_duplicates()
    wait(window, "duplicates")


def main() -> None:
    """Open a window of its own and walk."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        path = folder / "leads.csv"
        write_leads(path, int(sys.argv[1]) if len(sys.argv) > 1 else LEADS)
        application()
        window = MainWindow(make_file(folder, "one.twohats"))
        window.resize(1280, 800)
        window.show()
        window.settle()
        walk(window, path)
        window.close()


if __name__ == "__main__":
    main()
