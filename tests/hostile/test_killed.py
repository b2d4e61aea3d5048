"""A program that is killed has lost nothing that it had acknowledged, and leaves nothing broken."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import IO

import pytest
from hostile.killing import JOURNAL, Life
from hostile.proof import broken, lost
from hostile.trade import Acknowledged

from twohats.errors import FileError
from twohats.rooms import open_business
from twohats.storage.file import BusinessFile

_KILLS = 250
_BETWEEN_CHECKS = 25


class Killer:
    """The program that kills, and what it was told by those who died."""

    def __init__(self, asking: IO[str], answering: IO[str]) -> None:
        self._asking, self._answering = asking, answering
        self.acknowledged: list[Acknowledged] = []
        self.checked = 0
        self.at_work = 0

    def kill(self, seed: int) -> None:
        """Kill one more; it found all that those before it had acknowledged."""
        self._asking.write(f"{seed} {self.checked}\n")
        self._asking.flush()
        life = _read(self._answering.readline())
        assert life.status == -signal.SIGKILL
        if life.opened:
            self._compare(life.held)
        self.acknowledged += life.done
        self.at_work += life.at_work

    def _compare(self, held: list[Acknowledged]) -> None:
        known = [one for one in self.acknowledged if one.step > self.checked]
        assert [one for one in known if one not in held] == []
        # Each who died can have finished one step more, unheard.
        self.acknowledged += [one for one in held if one not in known]
        self.checked = max((one.step for one in held), default=self.checked)


def _read(line: str) -> Life:
    life = Life(**json.loads(line))
    life.held = [Acknowledged(**one) for one in life.held]  # type: ignore[arg-type]  # as JSON has them
    life.done = [Acknowledged(**one) for one in life.done]  # type: ignore[arg-type]  # as JSON has them
    return life


@contextmanager
def killer(path: Path, **environment: str) -> Iterator[Killer]:
    command = [sys.executable, "-m", "hostile.killing", str(path)]
    variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environment}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=variables) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Killer(process.stdin, process.stdout)


def kill_and_look(deadly: Killer, path: Path, fresh: BusinessFile, day: int) -> None:
    """Kill many, and look the whole file over now and then."""
    chance = Random(day)  # noqa: S311  # the same days every time
    for number in range(1, _KILLS + 1):
        deadly.kill(chance.randrange(2**32))
        if number % _BETWEEN_CHECKS == 0:
            file = open_business(path)
            assert lost(file, deadly.acknowledged) == []
            assert broken(file, fresh) == []
            file.close()


def within_writes(recorder: Path, path: Path) -> dict[str, str]:
    """What makes the killer kill before one of the writes."""
    return {"LD_PRELOAD": str(recorder), "RECORDED_FOLDER": str(path.parent)}


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "business"
    folder.mkdir()
    return Path(shutil.copy(template, folder / "firm.twohats"))


many_days = pytest.mark.parametrize("day", [0, *(pytest.param(day, marks=pytest.mark.nightly) for day in range(1, 40))])


@many_days
def test_who_is_killed_has_lost_nothing_acknowledged(path: Path, fresh: BusinessFile, day: int) -> None:
    with killer(path) as deadly:
        kill_and_look(deadly, path, fresh, day)
    assert len(deadly.acknowledged) > _KILLS
    # Most died within an act: else nothing was shown.
    assert deadly.at_work > _KILLS // 2


@many_days
def test_who_is_killed_while_writing_has_lost_nothing_acknowledged(
    recorder: Path, path: Path, fresh: BusinessFile, day: int
) -> None:
    with killer(path, **within_writes(recorder, path)) as deadly:
        kill_and_look(deadly, path, fresh, day)
    assert len(deadly.acknowledged) > _KILLS


def test_the_search_finds_what_breaks_without_a_log(recorder: Path, path: Path, fresh: BusinessFile) -> None:
    environment = {**within_writes(recorder, path), JOURNAL: "memory"}
    # Sooner or later one cannot open the file any more, or misses what another had done.
    with killer(path, **environment) as deadly, pytest.raises((AssertionError, FileError)):
        kill_and_look(deadly, path, fresh, 0)
