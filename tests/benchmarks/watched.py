"""Runs a module as the program does, and says at its end how much memory it ever held.

Then it ends at once: how long the interpreter takes to tidy up is nobody's wait.
"""

import os
import runpy
import sys
from pathlib import Path


def most_memory() -> int:
    """What this process alone ever held, in kB: the system's own count begins with that of whoever started it."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split(maxsplit=1)[0])


def main() -> None:
    """Run it; the exit code is its own."""
    module, sys.argv = sys.argv[1], sys.argv[1:]
    code: object = 0
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    sys.stdout.write(f"\n{most_memory()}")
    sys.stdout.flush()
    os._exit(1 if code else 0)


if __name__ == "__main__":
    main()
