"""Starts the program from its bundle."""

import os
import sys
from pathlib import Path

from twohats.__main__ import main

# The starter leads the search for libraries into the bundle. Whatever the program opens (a viewer, a mail program) is
# not of the bundle, and must not be led there.
_PATH = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_PATH}_ORIG", None)
os.environ.pop(_PATH, None)
if _before is not None:
    os.environ[_PATH] = _before

# Windows gives a program without a terminal nowhere to write to.
for _stream in ("stdout", "stderr"):
    if getattr(sys, _stream) is None:
        setattr(sys, _stream, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115  # for as long as it runs

main()
