"""How large the file is with its indexes and those of words, against its bare tables."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.book import SIZES, copy_of
from benchmarks.measure import Row

from twohats.storage.sqlite import OwnerConnection, connect

_LEADS = SIZES[-2]


def rows() -> Iterator[Row]:
    """Both after the same tidying up."""
    with tempfile.TemporaryDirectory() as name:
        path = copy_of(_LEADS, Path(name))
        owner = connect(path, "rw", OwnerConnection)
        whole = _tidied(owner, path)
        for (index,) in owner.all("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"):
            owner.execute(f"DROP INDEX {index}")
        for (index,) in owner.all("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"):
            owner.execute(f"DROP TABLE {index}")
        bare = _tidied(owner, path)
        owner.close()
    note = f"{whole:.0f} of {bare:.0f} MB, history in both"
    yield Row(f"file of {_LEADS:,} leads, with its indexes and words", "its bare tables", whole / bare, 2.3, "×", note)


def _tidied(owner: OwnerConnection, path: Path) -> float:
    owner.execute("VACUUM")
    owner.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size / 1_000_000
