"""How soon the window shows, and how soon its first page, against an empty window; and what it holds in memory."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from benchmarks.book import SIZES, book
from benchmarks.measure import ROUNDS, Row, Spent, run, slope

_EMPTY = ("-m", "benchmarks.empty")
_AGAINST = "an empty PySide6 window"


def rows() -> Iterator[Row]:
    """The budgets of the start, over books of every size."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starts = {size: _starting(book(size), folder) for size in SIZES}
        painted = _ratio(_started(starts[SIZES[0]], "painted"), lambda: run(_EMPTY))
        yield Row("first paint of the window", _AGAINST, painted[0], 1.15)
        usable = {size: _ratio(_started(start, "ready"), lambda: run(_EMPTY)) for size, start in starts.items()}
        largest = SIZES[-1]
        yield Row(f"first page shown, {largest:,} leads", _AGAINST, usable[largest][0], 1.8)
        grows = slope(SIZES, [usable[size][0] for size in SIZES])
        yield Row("first page shown, growth with the book", "1 thousand to 1 million leads", grows, 0.05, "slope")
        yield Row(f"memory with {largest:,} leads open", _AGAINST, usable[largest][1], 2.2)


def _starting(path: Path, folder: Path) -> tuple[str, ...]:
    """The words that start the program on a copy of a book, which is linked where it is large."""
    own = folder / f"{path.stem}.twohats"
    shutil.copy(path, own)
    return "-m", "twohats", str(own)


def _started(words: tuple[str, ...], until: str) -> Callable[[], Spent]:
    return lambda: run(words, TWOHATS_QUIT_WHEN=until)


def _ratio(ours: Callable[[], Spent], reference: Callable[[], Spent]) -> tuple[float, float]:
    """Of seconds and of memory, the medians of the pairs."""
    ours()
    pairs = [(ours(), reference()) for _ in range(ROUNDS)]
    seconds = median(one.seconds / other.seconds for one, other in pairs)
    return seconds, median(one.memory / other.memory for one, other in pairs)
