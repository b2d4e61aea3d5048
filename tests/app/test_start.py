"""The window shows before anything dear is brought along, and nothing comes along that its first page does not need."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from house import Clock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twohats.app import start
from twohats.app.start import application
from twohats.app.window import MainWindow
from twohats.business.rules.profile import Profile
from twohats.rooms import make_business
from twohats.widgets import theme

_PAINTED = """
import sys
from pathlib import Path
from twohats.app.start import run
run(Path(sys.argv[1]))
print(*sys.modules)
"""

# What the start is asked at its end, in Python.
_READY = """
import gc, sys
from pathlib import Path
from twohats.app.start import run
from twohats.app.window import MainWindow

def look(window: MainWindow) -> None:
    window.settle()
    ASKED
    window.close()

MainWindow.draw_and_close = look
run(Path(sys.argv[1]))
"""


def words_of(program: str, path: Path, wanted: str) -> list[str]:
    """What a start in a process of its own says."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TWOHATS_QUIT_WHEN": wanted}
    environment |= {"HOME": str(path.parent), "XDG_CONFIG_HOME": str(path.parent)}
    command = [sys.executable, "-c", program, str(path)]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    return done.stdout.split()


@pytest.fixture
def firm(tmp_path: Path) -> Path:
    path = tmp_path / "firm.twohats"
    make_business(path, Profile("Firm"), Clock()).close()
    return path


def test_the_first_paint_brings_nothing_along_but_the_empty_window(firm: Path) -> None:
    brought = set(words_of(_PAINTED, firm, "painted"))
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


def test_the_first_page_brings_no_paper_no_form_and_no_other_page_along(firm: Path) -> None:
    brought = set(words_of(_READY.replace("ASKED", "print(*sys.modules)"), firm, "ready"))
    assert "twohats.marketing.ui.overview" in brought
    assert not brought & set("click email_validator PIL reportlab sqlite_utils PySide6.QtPdf PySide6.QtSvg".split())
    kept_back = "app.papers app.reminder app.verbs app.ways safekeeping widgets.fields widgets.form widgets.record_list"
    assert not brought & {f"twohats.{name}" for name in kept_back.split()}
    assert not [name for name in brought if name.startswith("twohats.marketing.operations.")]


def test_the_search_for_garbage_goes_on_after_the_start(firm: Path) -> None:
    assert words_of(_READY.replace("ASKED", "print(gc.isenabled())"), firm, "ready") == ["True"]


def test_the_search_for_garbage_passes_over_what_the_start_made(firm: Path) -> None:
    found = words_of(_READY.replace("ASKED", "print(len(gc.get_objects()) < gc.get_freeze_count())"), firm, "ready")
    assert found == ["True"]


def test_asked_for_again_the_program_stays_in_the_dark(qapp: QApplication) -> None:
    theme.apply_theme(qapp, dark=True)
    assert application().property("colours") == "dark"
    theme.apply_theme(qapp, dark=False)


@pytest.mark.window
def test_the_window_fits_the_screen_and_comes_back_where_it_was(qtbot: QtBot) -> None:
    first, second = MainWindow(), MainWindow()
    for window in (first, second):
        qtbot.addWidget(window)
        window.setMinimumSize(0, 0)
    start._take_its_place(first)
    room = first.screen().availableSize()
    assert first.width() < room.width()
    assert first.height() < room.height()
    first.resize(600, 500)
    start._keep_its_place(first)
    start._take_its_place(second)
    assert second.size() == first.size()
