"""Starts the program from its bundle."""

import os

from twohats.__main__ import main

# The starter leads the search for libraries into the bundle. Whatever the program opens (a viewer, a mail program) is
# not of the bundle, and must not be led there.
_PATH = "LD_LIBRARY_PATH"
_before = os.environ.pop(f"{_PATH}_ORIG", None)
os.environ.pop(_PATH, None)
if _before is not None:
    os.environ[_PATH] = _before

main()
