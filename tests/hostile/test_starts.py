"""However many starts come at once, one window opens; the others bring it forward and go."""

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest
from house import Clock

from twohats.business.rules.profile import Profile
from twohats.rooms import make_business, open_business
from twohats.storage.file import HeldError

_PATIENCE = 300


def start(path: Path, home: Path) -> "subprocess.Popen[bytes]":
    """The program as a double click starts it."""
    environment = os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("TWOHATS_QUIT_WHEN", None)
    command = [sys.executable, "-m", "twohats", str(path)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for_all_but_one(started: list["subprocess.Popen[bytes]"]) -> list["subprocess.Popen[bytes]"]:
    """Those that stay once all the others went; whoever never goes is found by the patience alone."""
    end = monotonic() + _PATIENCE
    while len(staying := [one for one in started if one.poll() is None]) > 1 and monotonic() < end:
        first, *_ = staying
        try:
            first.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
    return staying


@pytest.mark.parametrize("starts", [8, pytest.param(50, marks=pytest.mark.nightly)])
def test_one_window_opens(tmp_path: Path, starts: int) -> None:
    path = tmp_path / "firm.twohats"
    make_business(path, Profile("Firm"), Clock()).close()
    started = [start(path, tmp_path) for _ in range(starts)]
    try:
        staying = wait_for_all_but_one(started)
        assert len(staying) == 1
        assert [one.returncode for one in started if one not in staying] == [0] * (starts - 1)
        with pytest.raises(HeldError):
            open_business(path)
    finally:
        for one in started:
            one.kill()
            one.wait()
    open_business(path).close()
