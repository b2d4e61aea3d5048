"""How soon the window shows, and how soon its first page, against an empty window; and what it holds in memory.

The first page shows once what the owner looks for on it is there: this month, and what waits. What all leads have
taught comes after it, without stopping the window; memory is measured when all of that is there, too.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.book import SIZES, book
from benchmarks.measure import ROUNDS, Row, Spent, run, slope

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
    yield Row(f"first page shown, {_LARGEST:,} leads", _AGAINST, seconds, 1.8, note=note)
    grows = slope(SIZES, [seconds for seconds, _ in usable.values()])
    yield Row("first page shown, growth with the book", "1 thousand to 1 million leads", grows, 0.05, "slope")
    yield Row(f"memory with {_LARGEST:,} leads open", _AGAINST, memory, 2.2)


def _started(path: Path, until: str) -> Callable[[], Spent]:
    return lambda: run("twohats", str(path), TWOHATS_QUIT_WHEN=until)


def _ratio(ours: Callable[[], Spent], reference: Callable[[], Spent]) -> tuple[float, float]:
    """Of seconds and of memory, the medians of the pairs."""
    ours()
    pairs = [(ours(), reference()) for _ in range(ROUNDS)]
    seconds = median(one.seconds / other.seconds for one, other in pairs)
    return seconds, median(one.memory / other.memory for one, other in pairs)
