"""How long a million leads take to come in, duplicates found, against a raw insert and against sqlite-utils."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import sqlite_utils
from benchmarks.imports import TABLES, copy_rows, make_file, same_channels, write_leads
from benchmarks.measure import Row, most_of, slope, time_of

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
    taken, raw, bare = {}, {}, {}
    for size in _SIZES:
        with tempfile.TemporaryDirectory() as name:
            file, taken[size] = _take(Path(name), size)
            raw[size] = _insert(Path(name), file, "raw")
            bare[size] = _insert(Path(name), file, "bare")
            if size == _FEW:
                by_kit = _insert_by_kit(Path(name), file)
            file.close()
    largest = _SIZES[-1]
    note = f"{taken[largest]:.0f} s of the processor"
    what, against = f"import of {largest:,} leads", "raw executemany of the same rows"
    yield Row(what, f"{against}, and their words", taken[largest] / raw[largest], 3.5, "×", note)
    yield Row(what, f"{against} alone", taken[largest] / bare[largest], 8, "×", note)
    grows = slope(_SIZES, list(taken.values()))
    row = Row(f"import of {_FEW:,} leads", "sqlite-utils' insert_all", taken[_FEW] / by_kit, 0.2)
    yield row.explained(lambda: (_longest(), _least(bare[_FEW] / by_kit, taken[_FEW] / bare[_FEW])))
    row = Row("import, growth", "10 thousand to 1 million leads", grows, 1.0, "slope")
    yield row.explained(lambda: _growth(taken, bare))


def _longest() -> str:
    """Where the time of an import goes: a small one's, which is longer by what it is watched with."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "leads.csv"
        write_leads(path, _SIZES[0])
        file = make_file(Path(name), "one.twohats")
        said = most_of(lambda: take_in(file, make_plan(path, "leads", Wishes())))
        file.close()
    return f"of an import: {said}"


def _least(raw: float, ours: float) -> str:
    return (
        f"floor: executemany of the same rows, read and matched already, takes {raw:.2f} × of insert_all: no import "
        f"of one row after the other comes below; ours takes {ours:.1f} × of it, and finds who is here already"
    )


def _growth(taken: dict[int, float], raw: dict[int, float]) -> Iterator[str]:
    each = ", ".join(
        f"{size:,} leads {taken[size] / size * 1e6:.0f} (raw {raw[size] / size * 1e6:.0f})" for size in _SIZES
    )
    yield f"microseconds of the processor for each of {each}"
    yield (
        f"floor: the raw insert alone grows by {slope(_SIZES, list(raw.values())):.2f}: each row goes into the trees "
        "of its indexes, which outgrow what is kept of them in memory"
    )


def _take(folder: Path, leads: int) -> tuple[BusinessFile, float]:
    path = folder / "leads.csv"
    write_leads(path, leads)
    file = make_file(folder, "one.twohats")
    return file, time_of(lambda: take_in(file, make_plan(path, "leads", Wishes())))


def _insert(folder: Path, file: BusinessFile, name: str) -> float:
    """The seconds of the processor of a raw insert; of a bare one without an index of words."""
    raw = make_file(folder, f"{name}.twohats")
    source, target = file.connection(Hat.OWNER), raw.connection(Hat.OWNER)
    if name == "bare":
        raw.rooms = tuple(replace(room, searched=()) for room in raw.rooms)
    same_channels(source, raw)
    taken = time_of(lambda: raw.do(Hat.OWNER, "Insert", lambda db: copy_rows(source, db), through=target))
    raw.close()
    (folder / f"{name}.twohats").unlink()
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
