"""How long a million leads take to come in, duplicates found, against a raw insert and against sqlite-utils."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import sqlite_utils
from benchmarks.imports import TABLES, copy_rows, make_file, same_channels, write_leads
from benchmarks.measure import Row, slope, time_of

from twohats.exchange.plan import Wishes, make_plan
from twohats.exchange.taking.take import take_in
from twohats.hat import Hat
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import OwnerConnection, connect

_SIZES = (10_000, 100_000, 1_000_000)
# It takes minutes for more.
_FEW = 100_000


def rows() -> Iterator[Row]:
    """Against both, and how it grows."""
    taken, raw = {}, {}
    for size in _SIZES:
        with tempfile.TemporaryDirectory() as name:
            file, taken[size] = _take(Path(name), size)
            raw[size] = _insert(Path(name), file)
            if size == _FEW:
                by_kit = _insert_by_kit(Path(name), file)
            file.close()
    largest = _SIZES[-1]
    note = f"{taken[largest]:.0f} s of the processor"
    ratio = taken[largest] / raw[largest]
    yield Row(f"import of {largest:,} leads", "raw executemany of the same rows", ratio, 3.5, "×", note)
    yield Row(f"import of {_FEW:,} leads", "sqlite-utils' insert_all", taken[_FEW] / by_kit, 0.2)
    yield Row("import, growth", "10 thousand to 1 million leads", slope(_SIZES, list(taken.values())), 1.0, "slope")


def _take(folder: Path, leads: int) -> tuple[BusinessFile, float]:
    path = folder / "leads.csv"
    write_leads(path, leads)
    file = make_file(folder, "one.twohats")
    return file, time_of(lambda: take_in(file, make_plan(path, "leads", Wishes())))


def _insert(folder: Path, file: BusinessFile) -> float:
    raw = make_file(folder, "raw.twohats")
    source, target = file.connection(Hat.OWNER), raw.connection(Hat.OWNER)
    same_channels(source, raw)
    taken = time_of(lambda: raw.do(Hat.OWNER, "Insert", lambda db: copy_rows(source, db), through=target))
    raw.close()
    return taken


def _insert_by_kit(folder: Path, file: BusinessFile) -> float:
    other = make_file(folder, "kit.twohats")
    source = file.connection(Hat.OWNER)
    same_channels(source, other)
    other.close()
    bare = connect(folder / "kit.twohats", "rw", OwnerConnection)
    for (name,) in bare.all("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        bare.execute(f"DROP TRIGGER {name}")
    database = sqlite_utils.Database(bare, execute_plugins=False)

    def insert() -> None:
        for table in TABLES:
            names = [name for _, name, *_ in source.all(f"PRAGMA table_info({table})")]
            cursor = source.execute(f"SELECT {', '.join(names)} FROM {table}")  # noqa: S608  # ours
            database.table(table).insert_all(dict(zip(names, row, strict=True)) for row in cursor)

    taken = time_of(insert)
    bare.close()
    return taken
