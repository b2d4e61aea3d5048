"""How long sending, accepting and winning take, against one raw commit of the same rows; and how that grows."""

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.book import SIZES, copy_of
from benchmarks.measure import Row, slope, time_of

from twohats.hat import Hat
from twohats.marketing.operations.sending import send
from twohats.marketing.rules.leads import Sending
from twohats.rooms import ROOMS, open_business
from twohats.sales.operations.closing import Win, win
from twohats.sales.operations.handoffs import accept
from twohats.sales.rules.deals import FirstAction
from twohats.stamp import to_stamp
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import OwnerConnection, connect

_TIMES = 40
STEPS = ("send", "accept", "win")
Write = tuple[str, Sequence[object]]


def rows() -> Iterator[Row]:
    """Against a raw commit at the largest size, and over all sizes."""
    taken: dict[str, list[float]] = {step: [] for step in STEPS}
    for size in SIZES:
        with tempfile.TemporaryDirectory() as name:
            ours, raw = _measure(copy_of(size, Path(name)))
        for step in STEPS:
            taken[step].append(median(ours[step]))
    for step in STEPS:
        ratio = median(one / other for one, other in zip(ours[step], raw[step], strict=True))
        note = f"{median(ours[step]) * 1000:.1f} ms with history, wall and guards"
        yield Row(f"{step}, {SIZES[-1]:,} leads", "one raw commit of the same rows", ratio, 1.5, "×", note)
    for step in STEPS:
        yield Row(f"{step}, growth", "1 thousand to 1 million leads", slope(SIZES, taken[step]), 0.2, "slope")


def _measure(path: Path) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """The seconds on the wall of each step, and of its rows written raw, in turn."""
    ours: dict[str, list[float]] = {step: [] for step in STEPS}
    raw: dict[str, list[float]] = {step: [] for step in STEPS}
    file = open_business(path)
    bare = _bare(path)
    ids = [one for (one,) in file.connection(Hat.MARKETING).all(SENDABLE, (_TIMES,))]
    for lead in ids:
        done: dict[str, int] = {}
        for step, work in steps(file, lead, done):
            ours[step].append(time_of(work, perf_counter))
            writes = _written(file)
            raw[step].append(time_of(partial(_commit, bare, writes), perf_counter))
    file.close()
    bare.close()
    return ours, raw


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
                marks = ", ".join("?" * len(values))
                sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({marks})"  # noqa: S608  # ours
                found.append((sql, [*values.values()]))
            else:
                changes = ", ".join(f"{name} = ?" for name in values)
                found.append((f"UPDATE {table} SET {changes} WHERE id = ?", [*values.values(), row]))  # noqa: S608
    return found


def _commit(bare: OwnerConnection, writes: Sequence[Write]) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for sql, values in writes:
        bare.execute(sql, values)
    bare.execute("COMMIT")
