"""Walks through every page, view and record of a window over a million leads: how long it ever stands still."""

import tempfile
from collections.abc import Iterator
from time import perf_counter

from benchmarks.book import SIZES, book
from benchmarks.measure import Row
from PySide6.QtCore import QSettings

from twohats.app.start import application, spared
from twohats.app.window import MainWindow
from twohats.hat import Hat
from twohats.rooms import open_business
from twohats.widgets.page import ListPage

_LEADS = SIZES[-1]


class Walker:
    """Takes one step after the other, and keeps the longest time between two turns of the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.longest: dict[str, float] = {}

    def settle(self, where: str, begin: float) -> None:
        """Wait until all has come that was asked for since a moment."""
        app, last = application(), begin
        while True:
            app.processEvents()
            now = perf_counter()
            self.longest[where] = max(self.longest.get(where, 0), (now - last) * 1000)
            last = now
            if not self._window.workspace.busy:
                return

    def walk(self) -> None:
        """Every page, the first of them twice; of a list every view, a word in the filter, and its first record."""
        window = self._window
        for hat in (Hat.MARKETING, Hat.SALES):
            for number in range(window.sides[hat].stack.count()):
                begin = perf_counter()
                window.turn_to(hat, number)
                name = f"{hat} {number + 1}"
                self.settle(name, begin)
                self._look_closer(name)

    def _look_closer(self, name: str) -> None:
        page = self._window.page
        if page.records is None:
            return
        for view, _ in page.records.listing.views:
            begin = perf_counter()
            page.records.show_view(view)
            self.settle(f"{name}, {view or 'all'}", begin)
        for words in ("ana", ""):
            begin = perf_counter()
            page.records.filter.setText(words)
            self.settle(f"{name}, filter", begin)
        if isinstance(page, ListPage) and (first := page.table.current_id()) is not None:
            begin = perf_counter()
            page.open(first)
            self.settle(f"{name}, record", begin)


def rows() -> Iterator[Row]:
    """The longest gap, and where it was."""
    with tempfile.TemporaryDirectory() as name:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, name)
        application()
        # As the program itself is started.
        with spared():
            window = MainWindow(open_business(book(_LEADS), write=False))
        window.resize(1280, 800)
        window.show()
        walker = Walker(window)
        walker.settle("start", perf_counter())
        walker.walk()
        window.close()
    worst = sorted(walker.longest.items(), key=lambda one: -one[1])[:4]
    note = ", ".join(f"{where} {taken:.0f}" for where, taken in worst)
    yield Row(f"every page over {_LEADS:,} leads: longest gap", "between two turns", worst[0][1], 100, "ms", note)
