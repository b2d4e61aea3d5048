"""The programs we are measured against: whether they are here, and those in Python in an environment of their own."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.measure import CODE, Row, spent_by

_OTHERS = Path(__file__).parent / "others"
_PINNED = _OTHERS / "requirements.txt"
_FOLDER = CODE / "build" / "references"
# It sees nothing of ours: no path and no setting.
_ALONE = ("-I",)


class MissingError(Exception):
    """A reference cannot be had on this machine; says which, and why."""


def not_measured(what: str, against: str, most: float, why: MissingError) -> Row:
    """The line of what could not be compared."""
    return Row(what, against, None, most, note=str(why))


def program(name: str) -> str:
    """The path of a program of the system.

    Raises:
        MissingError: it is not installed.
    """
    found = shutil.which(name)
    if found is None:
        raise MissingError(f"{name} is not here")
    return found


def interpreter() -> Path:
    """The Python of the environment that holds the references; made once, and anew when what is pinned changes.

    Raises:
        MissingError: the packages could not be fetched.
    """
    python, made = _FOLDER / "bin" / "python", _FOLDER / "made.txt"
    pinned = _PINNED.read_text(encoding="utf-8")
    if not made.exists() or made.read_text(encoding="utf-8") != pinned:
        sys.stderr.write("Making an environment for the references…\n")
        try:
            _call(sys.executable, "-m", "venv", "--clear", _FOLDER)
            _call(python, "-m", "pip", "install", "--quiet", "--requirement", _PINNED)
        except subprocess.CalledProcessError as error:
            raise MissingError(f"what is pinned in others/ is not here ({_last_line(error.stderr)})") from error
        made.write_text(pinned, encoding="utf-8")
    return python


def _call(*words: str | Path) -> None:
    subprocess.run(words, capture_output=True, text=True, check=True)


def first_time(script: str, *words: str) -> float:
    """Seconds of the processor of a script of `others` that starts, does once what it does, and ends.

    Raises:
        MissingError: what it needs is not here, or does not run here.
    """
    try:
        seconds, _ = spent_by([interpreter(), *_ALONE, _OTHERS / script, *words], os.environ, told="once\n")
    except subprocess.CalledProcessError as error:
        raise MissingError(f"{script} does not run here ({_last_line(error.stderr)})") from error
    return seconds


class Reference:
    """A script of `others` in a process of its own: it prepares, and then does whatever it is asked."""

    def __init__(self, name: str, script: str, *words: str) -> None:
        """Start it, and wait until it is ready.

        Raises:
            MissingError: it is not here, or does not run here.
        """
        self._name = name
        self._errors = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115  # closed with the process
        self._process = subprocess.Popen(
            [interpreter(), *_ALONE, _OTHERS / script, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )
        self._answer()

    def ask(self, verb: str) -> float:
        """Have it do something; the seconds of the processor that it took there.

        Raises:
            MissingError: it could not.
        """
        assert self._process.stdin is not None
        self._process.stdin.write(f"{verb}\n")
        self._process.stdin.flush()
        return float(self._answer())

    def _answer(self) -> str:
        assert self._process.stdout is not None
        answer = self._process.stdout.readline()
        if answer:
            return answer
        self._process.wait()
        self._errors.seek(0)
        raise MissingError(f"{self._name} does not run here ({_last_line(self._errors.read())})")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()
        self._errors.close()


def _last_line(text: str) -> str:
    return text.strip().rpartition("\n")[2]
