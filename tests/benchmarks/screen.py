"""A screen that nobody sees, and what a program takes on it until it shows all and rests."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from benchmarks.references import MissingError, program

_SIZE = "1400x900x24"
# A program rests once it takes next to nothing for so long; a blinking cursor is allowed.
_REST, _NEXT_TO_NOTHING = 2.0, 0.05
_LOOK, _PATIENCE = 0.1, 300.0
_TICKS = os.sysconf("SC_CLK_TCK")


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """What programs are told of a new screen (Xvfb), which ends with the block.

    Raises:
        MissingError: there is no Xvfb.
    """
    command = [program("Xvfb"), "-displayfd", "1", "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield {"DISPLAY": f":{server.stdout.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def seconds_until_rest(command: Sequence[str], path: Path, environment: Mapping[str, str]) -> float:
    """Start a program with a file and end it once it rests; what it took of the processor until then.

    Raises:
        MissingError: it does not show the file.
    """
    told = {**os.environ, **environment}
    with subprocess.Popen(
        [*command, path], env=told, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as started:
        try:
            taken = _watch(started)
            # A program that asks something first rests, too.
            titles = subprocess.run([program("xwininfo"), "-root", "-tree"], env=told, capture_output=True, check=True)
        finally:
            with suppress(ProcessLookupError):  # it ended by itself
                os.killpg(started.pid, signal.SIGKILL)
    if taken is None or path.name.encode() not in titles.stdout:
        raise MissingError(f"{Path(command[0]).name} does not show {path.name} here")
    return taken


def _watch(started: "subprocess.Popen[bytes]") -> float | None:
    """What it took until it came to rest; None if it ended before, or goes on and on."""
    seen: list[tuple[float, float]] = []
    deadline = monotonic() + _PATIENCE
    while started.poll() is None and monotonic() < deadline:
        seen.append((monotonic(), _taken(started.pid)))
        rest = [taken for at, taken in seen if at > seen[-1][0] - _REST]
        if seen[-1][0] - seen[0][0] > _REST and rest[-1] - rest[0] < _NEXT_TO_NOTHING:
            return rest[0]
        sleep(_LOOK)
    return None


def _taken(session: int) -> float:
    """Seconds of the processor of all that runs in a session, and of what has ended there."""
    return sum(_seconds(stat, session) for stat in Path("/proc").glob("[0-9]*/stat"))


def _seconds(stat: Path, session: int) -> float:
    try:
        # After the name, which may hold anything: state, parent, group, session; at 11 to 14 the times.
        words = stat.read_text(encoding="utf-8").rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):  # ended meanwhile
        return 0.0
    return sum(map(int, words[11:15])) / _TICKS if int(words[3]) == session else 0.0
