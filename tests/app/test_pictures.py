"""The pictures that the shell draws without a screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from twohats.app.pictures import silent_of_the_screen
from twohats.business.rules.profile import Profile
from twohats.rooms import make_business


def test_nothing_is_said_of_a_screen_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "firm.twohats"
    make_business(path, Profile("Firm")).close()
    words = [sys.executable, "-m", "twohats", "pictures", str(path), str(tmp_path / "drawn")]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "settings")}
    done = subprocess.run(words, capture_output=True, text=True, check=True, env=env)
    assert done.stderr == ""
    assert sorted(done.stdout.split()) == sorted(map(str, (tmp_path / "drawn").iterdir()))


def test_whatever_else_qt_warns_of_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with silent_of_the_screen():
        qWarning("This plugin does not support raise()")
        qWarning("A font is missing")
    assert capsys.readouterr().err == "A font is missing\n"
