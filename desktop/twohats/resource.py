"""Finds the program's own data files, however it was installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """The path of a file below `resources/`: inside the installed package, else in the source tree."""
    installed = _PACKAGE / "_resources"
    root = installed if installed.is_dir() else _PACKAGE.parent.parent / "resources"
    return root / name
