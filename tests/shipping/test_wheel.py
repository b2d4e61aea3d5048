"""The wheel: the same sources give the same bytes, whenever and wherever they are packed."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from twohats import __version__

_ROOT = Path(__file__).parents[2]
_SOURCES = "desktop resources packaging pyproject.toml README.md .gitignore".split()


def _build(folder: Path, moment: int) -> Path:
    """Pack a copy of the sources whose files were all written at that moment."""
    for name in _SOURCES:
        source, target = _ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.parent.mkdir(exist_ok=True)
            shutil.copy(source, target)
    for path in folder.rglob("*"):
        os.utime(path, (moment, moment))
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", "out", "."]
    known = os.environ | {"SOURCE_DATE_EPOCH": "1764115200", "PYTHONHASHSEED": str(moment % 1000)}
    subprocess.run(command, cwd=folder, env=known, check=True, capture_output=True)
    (wheel,) = (folder / "out").iterdir()
    return wheel


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    one, other = _build(tmp_path / "one", 1_000_000_000), _build(tmp_path / "a folder elsewhere", 1_700_000_001)
    assert one.name == other.name == f"twohats-{__version__}-py3-none-any.whl"
    assert one.read_bytes() == other.read_bytes()
    names = set(zipfile.ZipFile(one).namelist())
    assert "twohats/_resources/icons/twohats.svg" in names
    assert "twohats/_resources/manual/start.md" in names
    assert {name.split("/")[0] for name in names} == {"twohats", f"twohats-{__version__}.dist-info"}
