"""Trades on a file while each write is recorded; run as a program of its own, with the recorder before libc."""

import os
import sys
from pathlib import Path
from random import Random

from hostile.trade import Trade

from twohats.storage.sqlite import SETTINGS

ACKNOWLEDGED = "acknowledged"
SYNCHRONOUS = "RECORDED_SYNCHRONOUS"
# How many acts are tried before the file is closed again; the first time the log is written back in between.
_SESSIONS = (130, 5, 0, 15)


def trade(path: Path, seed: int) -> None:
    """Open the file, do some acts and close it, several times; what is done is written down as acknowledged."""
    chance = Random(seed)  # noqa: S311  # the same days every time
    told = os.open(path.parent / ACKNOWLEDGED, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for acts in _SESSIONS:
        day = Trade(path, chance.randrange(2**32))
        for _ in range(acts):
            if done := day.act():
                os.write(told, f"{done.step} {done.hash}\n".encode())
        day.house.file.close()


if __name__ == "__main__":
    SETTINGS["synchronous"] = int(os.environ[SYNCHRONOUS])
    trade(Path(sys.argv[1]), int(sys.argv[2]))
