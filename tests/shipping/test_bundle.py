"""The bundle, built and started as an owner has it: nothing of the sources or of any Python is at hand."""

import json
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter
from pypdf import PdfReader

from twohats import __version__, words
from twohats.business.rules.country import locale_of
from twohats.business.rules.profile import Profile
from twohats.rooms import make_business
from twohats.words import LANGUAGES

pytestmark = pytest.mark.bundle

_ROOT = Path(__file__).parents[2]
_MB = 1_000_000
# Libraries that the system may have or not: printers, and how GNOME looks.
_OPTIONAL = {"libqgtk3.so", "libcupsprintersupport.so"}


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder; it is built where it is not there, or no longer what the sources say."""
    subprocess.run(["bash", str(_ROOT / "packaging/bundle")], check=True)
    return _ROOT / "build/bundle/twohats"


class Program:
    """The bundled program, run in an empty home."""

    def __init__(self, bundle: Path, home: Path) -> None:
        self._words = [str(bundle / "twohats")]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        self._environment = kept | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        self._home = home

    def run(self, *words: object, before: tuple[str, ...] = (), **environment: str) -> subprocess.CompletedProcess[str]:
        command = [*before, *self._words, *map(str, words)]
        known = self._environment | environment
        return subprocess.run(command, cwd=self._home, env=known, capture_output=True, text=True, check=False)

    def good(self, *words: object, before: tuple[str, ...] = (), **environment: str) -> str:
        done = self.run(*words, before=before, **environment)
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def program(bundle: Path, tmp_path: Path) -> Program:
    return Program(bundle, tmp_path)


@pytest.fixture
def sample(program: Program, tmp_path: Path) -> Path:
    path = tmp_path / "sample.twohats"
    program.good("demo", path, "--no-window")
    return path


def test_it_says_its_version(program: Program) -> None:
    assert program.good("--version") == f"twohats, version {__version__}\n"


def test_the_window_shows_its_first_page_off_screen(program: Program, sample: Path) -> None:
    program.good(sample, TWOHATS_QUIT_WHEN="ready")


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs Xvfb: bash packaging/test brings it")
def test_the_window_shows_its_first_page_on_a_screen(program: Program, sample: Path) -> None:
    screen = ("xvfb-run", "--auto-servernum")
    program.good(sample, before=screen, QT_QPA_PLATFORM="xcb", TWOHATS_QUIT_WHEN="ready")


def test_every_page_is_drawn_and_the_month_is_printed(program: Program, sample: Path, tmp_path: Path) -> None:
    program.good("pictures", sample, tmp_path / "pictures")
    names = {path.name for path in (tmp_path / "pictures").iterdir()}
    assert {"marketing-overview.png", "sales-today.png", "month-3.png"} <= names
    program.good("report", sample, "--month", "2026-10", "--pdf", tmp_path / "month.pdf")
    assert len(PdfReader(tmp_path / "month.pdf").pages) == 3


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_it_speaks_every_language(program: Program, bundle: Path, tmp_path: Path, language: str) -> None:
    spoken = words.tongue_of(locale_of(language, "PT"))
    make_business(tmp_path / "firm.twohats", replace(Profile("Firm"), locale=spoken.locale)).close()
    program.good(tmp_path / "firm.twohats", TWOHATS_QUIT_WHEN="ready")
    program.good("report", tmp_path / "firm.twohats", "--month", "2026-10", "--pdf", tmp_path / "month.pdf")
    pages = PdfReader(tmp_path / "month.pdf").pages
    assert (spoken.find("The queue") or "The queue") in pages[1].extract_text()
    assert language == "en" or list(bundle.rglob(f"PySide6/Qt/translations/qtbase_{language}*.qm"))


def test_everything_leaves_and_comes_back(program: Program, sample: Path, tmp_path: Path) -> None:
    program.good("export", sample, tmp_path / "out", "--json", tmp_path / "out.json")
    program.good("new", tmp_path / "again.twohats", "--name", "Again")
    program.good("import", tmp_path / "again.twohats", "everything", tmp_path / "out.json")
    program.good("check", tmp_path / "again.twohats")


def test_a_workbook_is_read_by_a_process_of_its_own(program: Program, tmp_path: Path) -> None:
    file, table = tmp_path / "firm.twohats", tmp_path / "leads.xlsx"
    program.good("new", file, "--name", "Firm")
    with xlsxwriter.Workbook(table) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "E-mail", "Need"])
        sheet.write_row(1, 0, ["Ana Ferreira", "ana@cafe-lisboa.pt", "Kitchen"])
    said = json.loads(program.good("import", file, "leads", table, "--dry-run", "--json"))
    assert said["added"] == 1
    table.write_bytes(b"PK\x03\x04" + bytes(1000))
    refused = program.run("import", file, "leads", table, "--dry-run")
    assert refused.returncode == 1
    assert "damaged" in refused.stderr


def test_there_is_one_sqlite_library(bundle: Path) -> None:
    found = [path.relative_to(bundle / "_internal") for path in bundle.rglob("*sqlite3*") if path.is_file()]
    assert [path.parent.name for path in found] == ["pysqlite3"]


def test_pages_are_printed_with_the_part_in_c(bundle: Path) -> None:
    assert list(bundle.rglob("_rl_accel*.so"))


def test_it_holds_of_qt_what_we_say_it_holds(bundle: Path) -> None:
    names = {path.name for path in bundle.rglob("libQt6*.so.*")}
    parts = {re.sub(r"libQt6(\w+)\.so.*", r"\1", name) for name in names}
    said = re.search(r"used: ([\w, ]+), and", (_ROOT / "packaging/THIRD-PARTY.md").read_text(encoding="utf-8"))
    assert said is not None
    assert sorted(parts) == said[1].split(", ")
    assert not list(bundle.rglob("*irtual?eyboard*"))


def test_each_part_brings_its_licence(bundle: Path) -> None:
    folder = bundle / "_internal/licences"
    given = {path.name for path in folder.iterdir() if path.is_dir()}
    assert {"Python", "Qt and PySide6", "pysqlite3", "reportlab", "pillow", "babel", "pyinstaller"} <= given
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / "Qt and PySide6/LGPL-3.0.txt").read_text(encoding="utf-8")
    assert all(any(path.stat().st_size for path in one.iterdir()) for one in folder.iterdir() if one.is_dir())
    assert {path.name for path in bundle.rglob("*") if path.suffix in {".ttf", ".pfb", ".otf"}} == {
        path.name for path in (_ROOT / "resources/fonts").glob("*.ttf")
    }


def test_whatever_it_needs_is_there(bundle: Path) -> None:
    missing = {}
    for path in bundle.rglob("*.so*"):
        if path.is_symlink() or path.name in _OPTIONAL:
            continue
        known = os.environ | {"LD_LIBRARY_PATH": str(bundle / "_internal")}
        said = subprocess.run(["ldd", str(path)], env=known, check=True, capture_output=True, text=True).stdout
        if "not found" in said:
            missing[path.name] = said
    assert not missing


def test_it_is_no_larger_than_it_was(bundle: Path) -> None:
    assert sum(path.stat().st_size for path in bundle.rglob("*") if not path.is_symlink()) < 185 * _MB
