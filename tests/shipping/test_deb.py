"""The Debian package: installed on this machine, used as an owner would, and taken off again without a trace."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from twohats import __version__

_ROOT = Path(__file__).parents[2]
_KIND = """
import sys
from PySide6.QtCore import QMimeDatabase
print(*(QMimeDatabase().mimeTypeForFile(path).name() for path in sys.argv[1:]))
"""


def _said(*words: object, **environment: str) -> str:
    command = [str(word) for word in words]
    return subprocess.run(command, env=os.environ | environment, check=True, capture_output=True, text=True).stdout


def _in_the_way() -> str:
    """Why the package cannot be tried here, or nothing."""
    needed = ("dpkg", "update-mime-database", "update-desktop-database")
    missing = [name for name in needed if shutil.which(name) is None]
    if missing:
        return f"needs {', '.join(missing)}"
    if os.geteuid() != 0:
        return "needs the superuser, to install a package"
    known = subprocess.run(["dpkg-query", "--show", "twohats"], check=False, capture_output=True)
    return "is installed here already, and stays so" if known.returncode == 0 else ""


@pytest.fixture
def installed() -> Iterator[list[Path]]:
    """Its files, in their places; afterwards it is taken off, whatever the test did."""
    subprocess.run(["bash", str(_ROOT / "packaging/deb")], check=True)
    if reason := _in_the_way():
        pytest.skip(f"The package {reason}.")
    (package,) = (_ROOT / "build/deb").glob("*.deb")
    try:
        _said("dpkg", "--install", package)
        yield [Path(line) for line in _said("dpkg", "--listfiles", "twohats").splitlines()]
    finally:
        _said("dpkg", "--purge", "twohats")


@pytest.mark.nightly
@pytest.mark.skipif(shutil.which("dpkg") is None, reason="packages for Debian are made on Debian")
def test_the_package_comes_works_and_goes(installed: list[Path], tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(tmp_path)}
    assert _said("/usr/bin/twohats", "--version") == f"twohats, version {__version__}\n"
    sample, unnamed = tmp_path / "sample.twohats", tmp_path / "unnamed"
    _said("/usr/bin/twohats", "demo", sample, "--no-window", **home)
    _said("/usr/bin/twohats", sample, TWOHATS_QUIT_WHEN="ready", **home)

    shutil.copy(sample, unnamed)
    kinds = _said(sys.executable, "-c", _KIND, sample, unnamed, **home).split()
    assert kinds == ["application/x-twohats"] * 2
    known = Path("/usr/share/applications/mimeinfo.cache").read_text(encoding="utf-8")
    assert "application/x-twohats=twohats.desktop;" in known
    icons = {path.parent.parent.name for path in installed if path.name == "twohats.png"}
    assert {"16x16", "32x32", "48x48", "256x256"} <= icons

    _said("dpkg", "--purge", "twohats")
    ours = [path for path in installed if "twohats" in path.name or path.parent.name == "twohats"]
    assert ours
    assert not [path for path in ours if path.exists() or path.is_symlink()]
    assert not Path("/usr/lib/twohats").exists()
    assert not Path("/usr/share/doc/twohats").exists()
