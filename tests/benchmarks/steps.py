"""How long sending, accepting and winning take, against one raw commit of the same rows; and how that grows."""

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.book import SIZES, copy_of
from benchmarks.measure import Row, slope, time_of, undisturbed

from twohats.hat import Hat
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import Sending
from twohats.rooms import ROOMS, open_business
from twohats.sales.operations.closing import Win, win
from twohats.sales.operations.handoffs import accept
from twohats.sales.rules.deals import FirstAction
from twohats.stamp import to_stamp
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection, OwnerConnection, connect

_TIMES = 80
STEPS = ("send", "accept", "win")
# Every so many times a step is watched instead of timed.
_WATCHED, _READS = 4, "number of reads"
_PARTS = ("the commit", "its rows, with their triggers", "history's own statements", "reads")
Write = tuple[str, Sequence[object]]
Parts = dict[str, float]


@dataclass(slots=True)
class Taken:
    """The seconds on the wall of a step each time it was done; and of the same rows, and these with history's, raw."""

    ours: list[float] = field(default_factory=list)
    raw: list[float] = field(default_factory=list)
    with_history: list[float] = field(default_factory=list)
    parts: list[Parts] = field(default_factory=list)

    def against(self, reference: Sequence[float]) -> float:
        """How many times as long ours took."""
        return undisturbed(self.ours) / undisturbed(reference)


def rows() -> Iterator[Row]:
    """Against a raw commit at the largest size, and over all sizes."""
    found: list[dict[str, Taken]] = []
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            found.append(_measure(copy_of(size, Path(name))))
    for step in STEPS:
        taken = found[-1][step]
        ours, theirs = (undisturbed(one) * 1000 for one in (taken.ours, taken.raw))
        note = f"{ours:.2f} ms with history, wall and guards, against {theirs:.2f}"
        against = "one raw commit of the same rows"
        row = Row(f"{step}, {SIZES[-1]:,} leads", against, taken.against(taken.raw), 1.5, "×", note)
        yield row.explained(partial(_why, taken))
    for step in STEPS:
        times = [undisturbed(taken[step].ours) for taken in found]
        yield Row(f"{step}, growth", "1 thousand to 1 million leads", slope(SIZES, times), 0.2, "slope")


def _why(taken: Taken) -> Iterator[str]:
    """Each part of a step, and what history alone would cost."""
    parts = {name: undisturbed([one[name] for one in taken.parts]) for name in taken.parts[0]}
    reads = int(parts.pop(_READS))
    said = ", ".join(f"{name} {seconds * 1000:.2f}" for name, seconds in parts.items())
    raw = undisturbed(taken.raw)
    yield f"in ms, watched: {said}; {reads} reads for the guards; the raw commit takes {raw * 1000:.2f}"
    floor = undisturbed(taken.with_history) / raw
    yield (
        f"floor: the same rows with the rows of history beside them, written raw, take {floor:.2f} × already; ours "
        f"{taken.against(taken.with_history):.2f} × of these"
    )


def _measure(path: Path) -> dict[str, Taken]:
    """Each step, and after it its rows written raw: every other time with those of history."""
    found = {step: Taken() for step in STEPS}
    file = open_business(path)
    bare = _bare(path)
    ids = [one for (one,) in file.connection(Hat.MARKETING).all(SENDABLE, (_TIMES,))]
    for number, lead in enumerate(ids):
        done: dict[str, int] = {}
        for step, work in steps(file, lead, done):
            taken = found[step]
            if number % _WATCHED == 0:
                taken.parts.append(_parts(work))
                continue
            taken.ours.append(time_of(work, perf_counter))
            writes, kept = _written(file), _kept(file)
            # A new row of history needs its step there first.
            if number % _WATCHED == 1:
                taken.with_history.append(time_of(partial(_commit, bare, [*kept, *writes]), perf_counter))
            else:
                taken.raw.append(time_of(partial(_commit, bare, writes), perf_counter))
    file.close()
    bare.close()
    return found


def _parts(work: Callable[[], object]) -> Parts:
    """The seconds of each part of some work, which is longer by what it is watched with."""
    taken: list[tuple[str, float]] = []
    plain = Connection.execute, Connection.executemany

    def timed(run: Callable[..., Any]) -> Callable[..., Any]:
        def execute(db: Connection, sql: str, *values: object) -> object:
            begin = perf_counter()
            try:
                return run(db, sql, *values)
            finally:
                taken.append((sql, perf_counter() - begin))

        return execute

    Connection.execute, Connection.executemany = map(timed, plain)  # type: ignore[method-assign]  # for now
    try:
        whole = time_of(work, perf_counter)
    finally:
        Connection.execute, Connection.executemany = plain  # type: ignore[method-assign]  # as it was
    parts = {name: sum(seconds for sql, seconds in taken if _part(sql) == name) for name in _PARTS}
    return parts | {"Python": whole - sum(parts.values()), _READS: sum(_part(sql) == "reads" for sql, _ in taken)}


def _part(sql: str) -> str:
    """To which part a statement belongs."""
    commit, rows, history, reads = _PARTS
    if sql in {"BEGIN IMMEDIATE", "COMMIT"}:
        return commit
    if "business_step" in sql or "_change " in sql:
        return history
    return rows if sql.startswith(("INSERT", "UPDATE")) else reads


SENDABLE = (
    "SELECT l.id FROM marketing_lead AS l WHERE l.state = 'new' AND l.handoff_id IS NULL AND l.channel_id < 6 "
    "AND NOT EXISTS "
    "(SELECT 1 FROM business_consent AS n WHERE n.contact_id = l.contact_id AND n.verdict = 'withdrawn') "
    "ORDER BY l.created_on DESC LIMIT ?"
)


def steps(file: BusinessFile, lead: int, done: dict[str, int]) -> Iterator[tuple[str, Callable[[], object]]]:
    tomorrow = to_stamp(datetime.now(UTC) + timedelta(days=1))
    sending = Sending(promise="10 % off until May", override="measured")

    def keep(name: str, result: int) -> None:
        done[name] = result

    yield "send", lambda: keep("handoff", file.do(Hat.MARKETING, "Send", send, lead, sending).result)
    action = FirstAction("call", tomorrow)
    yield "accept", lambda: keep("deal", file.do(Hat.SALES, "Accept", accept, done["handoff"], action).result)
    yield "win", lambda: file.do(Hat.SALES, "Win", win, done["deal"], Win(90_000))


def _bare(path: Path) -> OwnerConnection:
    """A copy of the file with nothing on it that watches: only tables and their indexes."""
    target = path.with_name("bare.twohats")
    source = connect(path, "rw", OwnerConnection)
    bare = connect(target, "rwc", OwnerConnection)
    source.backup(bare)
    source.close()
    for (name,) in bare.all("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        bare.execute(f"DROP TRIGGER {name}")
    return bare


def _written(file: BusinessFile) -> list[Write]:
    """The rows that the last step wrote, as statements."""
    owner = file.connection(Hat.OWNER)
    step = owner.value("SELECT max(id) FROM business_step")
    found: list[Write] = []
    for room in ROOMS:
        sql = f"SELECT table_name, row_id, before IS NULL, after FROM {room.name}_change WHERE step_id = ? ORDER BY id"  # noqa: S608
        for table, row, is_new, after in owner.all(sql, (step,)):
            values = json.loads(after)
            if is_new:
                found.append(_insertion(table, values))
            else:
                changes = ", ".join(f"{name} = ?" for name in values)
                found.append((f"UPDATE {table} SET {changes} WHERE id = ?", [*values.values(), row]))  # noqa: S608
    return found


def _kept(file: BusinessFile) -> list[Write]:
    """The rows that history kept of the last step."""
    owner = file.connection(Hat.OWNER)
    step = owner.value("SELECT max(id) FROM business_step")
    tables = {"business_step": "id", **{f"{room.name}_change": "step_id" for room in ROOMS}}
    found: list[Write] = []
    for table, key in tables.items():
        cursor = owner.execute(f"SELECT * FROM {table} WHERE {key} = ?", (step,))  # noqa: S608  # ours
        names = [name for name, *_ in cursor.description]
        found += [_insertion(table, dict(zip(names, row, strict=True))) for row in cursor]
    return found


def _insertion(table: str, values: dict[str, object]) -> Write:
    marks = ", ".join("?" * len(values))
    return f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})", [*values.values()]  # noqa: S608  # ours


def _commit(bare: OwnerConnection, writes: Sequence[Write]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for sql, values in writes:
        bare.execute(sql, values)
    bare.execute("COMMIT")
