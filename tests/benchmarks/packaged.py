"""How soon the window of the bundle shows, against the same program in an environment of Python."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

from benchmarks.book import SIZES, copy_of
from benchmarks.measure import CODE, Row, ratio

_AGAINST = "the same from an environment"


def rows() -> Iterator[Row]:
    """Both are started by turns, each from its own end to end."""
    subprocess.run(["/bin/bash", str(CODE / "packaging/bundle")], check=True, stdout=sys.stderr)
    bundled = str(CODE / "build/bundle/twohats/twohats")
    with tempfile.TemporaryDirectory() as name:
        path = copy_of(SIZES[0], Path(name))
        for what, until in (("first paint of the bundle", "painted"), ("first page of the bundle", "ready")):
            ours = _start([bundled, str(path)], until)
            reference = _start([sys.executable, "-m", "twohats", str(path)], until)
            yield Row(what, _AGAINST, ratio(ours, reference, clock=_seconds_of_others), 1.25)


def _start(words: list[str], until: str) -> Callable[[], None]:
    """Start the window, which closes once it shows that much."""
    own = {"TWOHATS_QUIT_WHEN": until, "PYTHONPATH": str(CODE / "desktop"), "PYTHONDONTWRITEBYTECODE": ""}

    def start() -> None:
        subprocess.run(words, env=os.environ | own, check=True, capture_output=True)

    return start


def _seconds_of_others() -> float:
    """What the processor spent so far on processes that this one started."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
