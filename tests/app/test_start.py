"""The window shows before anything dear is brought along, and nothing comes along that its first page does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from house import Clock

from twohats.business.rules.profile import Profile
from twohats.rooms import make_business

_PAINTED = """
import sys
from pathlib import Path
from twohats.app.start import run
run(Path(sys.argv[1]))
print(*sys.modules)
"""


def modules_after(program: str, path: Path, wanted: str) -> set[str]:
    """What is brought along by a start in a process of its own."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TWOHATS_QUIT_WHEN": wanted}
    environment |= {"HOME": str(path.parent), "XDG_CONFIG_HOME": str(path.parent)}
    command = [sys.executable, "-c", program, str(path)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return set(done.stdout.split())


@pytest.fixture
def firm(tmp_path: Path) -> Path:
    path = tmp_path / "firm.twohats"
    make_business(path, Profile("Firm"), Clock()).close()
    return path


def test_the_first_paint_brings_nothing_along_but_the_empty_window(firm: Path) -> None:
    brought = modules_after(_PAINTED, firm, "painted")
    ours = {name for name in brought if name.split(".")[0] == "twohats"}
    assert ours == {
        "twohats",
        "twohats.app",
        "twohats.app.start",
        "twohats.app.window",
        "twohats.errors",
        "twohats.hat",
    }
    dear = "babel click PIL pysqlite3 reportlab sqlite_utils PySide6.QtNetwork PySide6.QtPdf PySide6.QtSvg"
    assert not brought & set(dear.split())
