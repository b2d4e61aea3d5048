"""Forks processes that trade on a file and kills each in the midst of it; run as a program of its own.

It is warm and has opened no database, so that a fork costs little and takes over nothing that SQLite forbids to share.
With the recorder before libc a process is killed before one of its writes, which take the least of its time and matter
most; else from outside, at any moment.
"""

import ctypes
import json
import os
import signal
import sys
import traceback
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from typing import TextIO

from hostile.proof import steps_after
from hostile.trade import Acknowledged, Trade

from twohats.storage.sqlite import SETTINGS

JOURNAL = "KILLED_JOURNAL"
_MOST_WRITES = 500
_MOST_ACTS = 6
_MOST_TURNS = 1_500
_can_kill_within = hasattr(ctypes.CDLL(None), "die_after")


@dataclass(slots=True)
class Life:
    """What a process told of itself: the steps it found, whether it told them all, what it did, and how it died."""

    held: list[Acknowledged] = field(default_factory=list)
    opened: bool = False
    done: list[Acknowledged] = field(default_factory=list)
    at_work: bool = False
    status: int = 0


def live_until_killed(path: Path, seed: int, known: int, pipe: int) -> None:
    """Open the file, tell which steps are in it, and trade; each act is told before it and after it."""
    if _can_kill_within:
        ctypes.CDLL(None).die_after(Random(seed).randrange(_MOST_WRITES))  # noqa: S311  # the same writes every time
    trade = Trade(path, seed)
    for step in steps_after(trade.house.file, known):
        os.write(pipe, f"held {step.step} {step.hash}\n".encode())
    os.write(pipe, b"opened\n")
    while True:
        os.write(pipe, b"begins\n")
        done = trade.act()
        os.write(pipe, f"done {done.step} {done.hash}\n".encode() if done else b"refused\n")


def kill_one(path: Path, seed: int, known: int) -> Life:
    """Let a process live for some acts and a moment more, and kill it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            live_until_killed(path, seed, known, writing)
        except BaseException:  # noqa: BLE001  # it must not live on as a second killer
            traceback.print_exc()
        finally:
            os._exit(1)
    os.close(writing)
    life = Life()
    with os.fdopen(reading, encoding="ascii") as told:
        if not _can_kill_within:
            _kill_from_outside(child, told, life, Random(seed))  # noqa: S311  # the same moments every time
        _listen(told, life, sys.maxsize)
    life.status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return life


def _kill_from_outside(child: int, told: TextIO, life: Life, chance: Random) -> None:
    _listen(told, life, chance.randrange(_MOST_ACTS))
    for _ in range(chance.randrange(_MOST_TURNS)):
        # On one core the process would otherwise stand still meanwhile.
        os.sched_yield()
    os.kill(child, signal.SIGKILL)


def _listen(told: TextIO, life: Life, acts: int) -> None:
    """Hear what the process tells, until it has done so many acts or is gone."""
    while len(life.done) < acts and (line := told.readline()):
        word, *values = line.split()
        if word in ("held", "done"):
            (life.held if word == "held" else life.done).append(Acknowledged(int(values[0]), values[1]))
        life.opened = life.opened or word == "opened"
        life.at_work = word == "begins"


def main() -> None:
    """Kill one process for each line that comes: its seed, and the step up to which the file is known."""
    path = Path(sys.argv[1])
    SETTINGS["journal_mode"] = os.environ.get(JOURNAL, SETTINGS["journal_mode"])
    for line in sys.stdin:
        seed, known = map(int, line.split())
        print(json.dumps(asdict(kill_one(path, seed, known))), flush=True)  # noqa: T201  # that is how it answers


if __name__ == "__main__":
    main()
