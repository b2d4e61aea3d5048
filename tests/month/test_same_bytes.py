"""The same closed month is the same file: on the next run, on another day, and under another Python."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import datetime
from importlib.metadata import version
from pathlib import Path

import pytest
import sales_verbs as sales
from month.living import FIRM, Clock

from twohats.business.rules.calendar import parse_month
from twohats.hat import Hat
from twohats.month.closing import close
from twohats.month.operations.closing import write_meeting
from twohats.month.rules.meeting import Action, Meeting
from twohats.rooms import ROOMS, SCHEMA, make_business
from twohats.storage.file import open_file

ROOT = Path(__file__).parents[2]
OCTOBER = parse_month("2026-10")


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A file whose October 2026 is closed."""
    path = tmp_path / "closed.twohats"
    clock = Clock(moment("2026-10-05T09:00:00+00:00"))
    make_business(path, FIRM, clock).close()
    file = open_file(path, ROOMS, SCHEMA, clock)
    for number in range(5):
        file.do(Hat.SALES, "Sell", sales.sell, f"2026-10-{number + 6:02}", 1234_56 + number)
    clock.at = moment("2026-11-02T09:00:00+00:00")
    db = file.connection(Hat.MONTH)
    said = Meeting("Ωραία.", "Хорошо. 🏠", (Action("Ask each customer for one name"),))
    file.do(Hat.MONTH, "Words", write_meeting, OCTOBER, said, through=db)
    close(file, OCTOBER, db)
    file.close()
    return path


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def printed(python: str | Path, closed: Path, reader: str = "folder", **environment: str) -> bytes:
    """The pages as a process of its own prints them."""
    out = closed.with_name("out.pdf")
    command = [python, "-m", "twohats", "report", closed, "--month", "2026-10", "--for", reader, "--pdf", out]
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG", "SYSTEMROOT"}}
    subprocess.run(command, env=kept | {"PYTHONPATH": str(ROOT / "desktop")} | environment, check=True)
    return out.read_bytes()


@pytest.mark.parametrize("reader", ["folder", "bank"])
def test_two_runs_print_the_same_bytes(closed: Path, reader: str) -> None:
    first = printed(sys.executable, closed, reader, PYTHONHASHSEED="1", TZ="Asia/Tokyo")
    assert first == printed(sys.executable, closed, reader, PYTHONHASHSEED="2", TZ="America/Lima")


def another_python() -> str | None:
    """A Python of another version than this one, from 3.11 on."""
    mine = f"{sys.version_info.major}.{sys.version_info.minor}"
    for wanted in ("3.13", "3.12", "3.11"):
        installed = sorted(map(str, Path.home().glob(f".pyenv/versions/{wanted}.*/bin/python")))
        found = [*installed, *filter(None, [shutil.which(f"python{wanted}")])]
        if wanted != mine and found:
            return found[0]
    return None


def needed() -> list[str]:
    """What the shell's commands need, in the versions that are installed here: all but the window."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[^A-Za-z0-9_-]", one)[0] for one in project["dependencies"]}
    return [f"{name}=={version(name)}" for name in sorted(names) if not name.startswith("PySide6")]


@pytest.mark.nightly
def test_another_python_prints_the_same_bytes(closed: Path, tmp_path: Path) -> None:
    python = another_python()
    if python is None:
        pytest.skip("there is no other Python (3.11 to 3.13) on this machine")
    subprocess.run([python, "-m", "venv", tmp_path / "other"], check=True)
    other = tmp_path / "other" / "bin" / "python"
    done = subprocess.run([other, "-m", "pip", "install", "-q", *needed()], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"what the program needs could not be installed for {python}: {done.stderr[-300:]}")
    for reader in ("folder", "bank"):
        assert printed(other, closed, reader) == printed(sys.executable, closed, reader)
