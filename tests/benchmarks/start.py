"""How soon the window shows, and how soon its first page, against an empty window; and what it holds in memory.

The first page shows once what the owner looks for on it is there: this month, and what waits. What all leads have
taught comes after it, without stopping the window; memory is measured when all of that is there, too.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from pstats import Stats
from statistics import median

from benchmarks.book import SIZES, book
from benchmarks.measure import CODE, ROUNDS, Row, Spent, most_in, run, slope, spent_by

_EMPTY = "benchmarks.empty"
_AGAINST = "an empty PySide6 window"
_LARGEST = SIZES[-1]


def rows() -> Iterator[Row]:
    """The budgets of the start, over books of every size."""
    painted, _ = _ratio(_started(book(SIZES[0]), "painted"), partial(run, _EMPTY))
    yield Row("first paint of the window", _AGAINST, painted, 1.15)
    usable = {size: _ratio(_started(book(size), "ready"), partial(run, _EMPTY)) for size in SIZES}
    seconds, _ = usable[_LARGEST]
    whole, memory = _ratio(_started(book(_LARGEST), "whole"), partial(run, _EMPTY))
    note = f"with all that comes after {whole:.1f} ×"
    row = Row(f"first page shown, {_LARGEST:,} leads", _AGAINST, seconds, 1.8, note=note)
    yield row.explained(lambda: why(painted, usable[SIZES[0]][0]))
    grows = slope(SIZES, [seconds for seconds, _ in usable.values()])
    yield Row("first page shown, growth with the book", "1 thousand to 1 million leads", grows, 0.05, "slope")
    yield Row(f"memory with {_LARGEST:,} leads open", _AGAINST, memory, 2.2)


def why(painted: float, smallest: float) -> Iterator[str]:
    """Where the time of the first page goes, and what forbids less."""
    yield f"of the whole start, under a profiler: {_profile(book(_LARGEST))}"
    yield (
        f"floor: it is not the file, since {SIZES[0]:,} leads take {smallest:.2f} × as well. The window alone takes "
        f"{painted:.2f} ×; the rest is to import what the first page is made of, to make it and to style it, in Python"
    )


def _profile(path: Path) -> str:
    """The functions in which a start spends most of its own time, each with its share."""
    with tempfile.TemporaryDirectory() as name:
        kept = Path(name) / "profile"
        code = [sys.executable, "-m", "cProfile", "-o", str(kept), "-m", "twohats", str(path)]
        spent_by(code, {**os.environ, "PYTHONPATH": str(CODE / "desktop"), "TWOHATS_QUIT_WHEN": "ready"})
        return most_in(Stats(str(kept)))


def _started(path: Path, until: str) -> Callable[[], Spent]:
    return lambda: run("twohats", str(path), TWOHATS_QUIT_WHEN=until)


def _ratio(ours: Callable[[], Spent], reference: Callable[[], Spent]) -> tuple[float, float]:
    """Of seconds and of memory, the medians of the pairs."""
    ours()
    pairs = [(ours(), reference()) for _ in range(ROUNDS)]
    seconds = median(one.seconds / other.seconds for one, other in pairs)
    return seconds, median(one.memory / other.memory for one, other in pairs)
