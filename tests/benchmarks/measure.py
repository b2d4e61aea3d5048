"""Measures one thing against another in the same run, and says what came of it in a table."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from cProfile import Profile
from dataclasses import dataclass, replace
from importlib import import_module
from math import log
from pathlib import Path
from pstats import Stats
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter, process_time

ROUNDS = 7
CODE = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what, against what, what was measured, and what it may be at most, both in a unit.

    `why` says where the time goes, and which floor forbids less.
    """

    what: str
    against: str
    measured: float | None
    most: float
    unit: str = "×"
    note: str = ""
    why: tuple[str, ...] = ()

    def explained(self, why: Callable[[], Iterable[str]]) -> "Row":
        """The same row; where its budget does not hold, with the reason, measured now."""
        return self if self.met else replace(self, why=tuple(why()))

    @property
    def met(self) -> bool:
        """Whether the budget holds."""
        return self.measured is not None and self.measured <= self.most

    def __str__(self) -> str:
        measured = "–" if self.measured is None else _said(self.measured, self.unit)
        verdict = "yes" if self.met else "not measured" if self.measured is None else "**no**"
        return (
            f"| {self.what} | {self.against} | {measured} | {_said(self.most, self.unit)} | {verdict} | {self.note} |"
        )


def rows_of(group: str) -> list[Row]:
    """What a group measures."""
    rows: list[Row] = list(import_module(f"benchmarks.{group}").rows())
    return rows


HEADING = "| what | against | measured | at most | met | |\n|---|---|---|---|---|---|"


def _said(value: float, unit: str) -> str:
    return f"{value:.3g} {unit}"


def reasons(rows: Iterable[Row]) -> str:
    """Where the time goes in what is not met, a list for each row."""
    said = (f"\n{row.what}:\n" + "".join(f"- {line}\n" for line in row.why) for row in rows if row.why)
    return "".join(said)


def most_of(work: Callable[[], object], most: int = 8) -> str:
    """The functions in which some work spends most of its time, each with its share."""
    profile = Profile()
    profile.runcall(work)
    return most_in(Stats(profile), most)


def most_in(measured: Stats, most: int = 8) -> str:
    """The same of what was measured already."""
    stats: dict[tuple[str, int, str], tuple[int, int, float, float, object]] = measured.stats  # type: ignore[attr-defined]  # not declared
    whole = sum(own for _, _, own, _, _ in stats.values())
    longest = sorted(stats.items(), key=lambda item: -item[1][2])[:most]
    return ", ".join(f"{own / whole:.0%} {_named(*where)}" for where, (_, _, own, _, _) in longest)


def _named(file: str, _line: int, name: str) -> str:
    """A function as one speaks of it; what is not written in Python has no file."""
    plain = re.sub(r"^[<{](?:built-in )?(?:function |method )'?([\w.<>]+).*", r"\1", name).rpartition(".")[2]
    return plain if file == "~" else f"{plain} of {Path(file).stem}"


def ratio(
    ours: Callable[[], object],
    reference: Callable[[], object],
    rounds: int = ROUNDS,
    clock: Callable[[], float] = process_time,
) -> float:
    """How many times as long ours takes: the median of the pairs, one after the other, after one of each for warmth."""
    ours()
    reference()
    return median(time_of(ours, clock) / time_of(reference, clock) for _ in range(rounds))


def time_of(work: Callable[[], object], clock: Callable[[], float] = process_time) -> float:
    """Seconds some work takes: of the processor, or on the wall."""
    begin = clock()
    work()
    return max(clock() - begin, 1e-7)


def typical(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median of the milliseconds some work takes on the wall."""
    return median(time_of(work, perf_counter) for _ in range(rounds)) * 1000


def worst_of_many(times: Sequence[float]) -> float:
    """The 95th of a hundred: all but five are shorter."""
    return sorted(times)[max(0, round(len(times) * 0.95) - 1)]


def undisturbed(times: Sequence[float]) -> float:
    """The 25th of a hundred: what is longer tells of what else the machine and its disk have to do."""
    return sorted(times)[len(times) // 4]


def slope(sizes: Sequence[int], times: Sequence[float]) -> float:
    """By which power of the size the time grows: the least squares of the logarithms."""
    xs, ys = [log(size) for size in sizes], [log(time) for time in times]
    x_mean, y_mean = sum(xs) / len(xs), sum(ys) / len(ys)
    above = sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys, strict=True))
    return above / sum((x - x_mean) ** 2 for x in xs)


@dataclass(frozen=True, slots=True)
class Spent:
    """What a process took: seconds of the processor, and MB of memory at most."""

    seconds: float
    memory: float


def run(module: str, *words: str, **environment: str) -> Spent:
    """Run a module with these words, in a process of its own, until it ends.

    Raises:
        CalledProcessError: it failed.
    """
    # As an owner has it: compiled once, and not at each start.
    names = {"PYTHONPATH": f"{CODE / 'desktop'}{os.pathsep}{CODE / 'tests'}", "PYTHONDONTWRITEBYTECODE": ""}
    code = [sys.executable, "-m", "benchmarks.watched", module, *words]
    seconds, said = spent_by(code, {**os.environ, **names, **environment})
    return Spent(seconds, int(said.splitlines()[-1]) / 1024)


def spent_by(command: Sequence[str | Path], environment: Mapping[str, str], told: str = "") -> tuple[float, str]:
    """Seconds of the processor of a process from its start to its end, and what it said.

    Raises:
        CalledProcessError: it failed.
    """
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run(command, env=environment, input=told, capture_output=True, text=True, check=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, done.stdout
