"""A power cut loses nothing that was acknowledged; the same search finds losses where the disk is trusted more."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from hostile.disk import Call, Disk, read_calls
from hostile.proof import damaged, lost
from hostile.recorded import ACKNOWLEDGED, SYNCHRONOUS
from hostile.trade import Acknowledged

from twohats.errors import FileError
from twohats.rooms import open_business
from twohats.storage.file import BusinessFile

FULL, NORMAL, OFF = 2, 1, 0
_STATES = 1000
_NOT_ON_DISK = (".lock", "-shm", ACKNOWLEDGED)
_GARBAGE = 32768
_ENOUGH = 50


@dataclass(frozen=True, slots=True)
class Recorded:
    """A file as it was, and every call that was made on its folder afterwards."""

    name: str
    before: bytes
    calls: list[Call]


def record(recorder: Path, template: Path, folder: Path, synchronous: int, seed: int) -> Recorded:
    """Trade on a copy of the template in a process that is recorded."""
    business = folder / "business"
    business.mkdir()
    path, log = Path(shutil.copy(template, business / "firm.twohats")), folder / "record"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "LD_PRELOAD": str(recorder),
        "RECORDED_FOLDER": str(business),
        "RECORDED_LOG": str(log),
        SYNCHRONOUS: str(synchronous),
    }
    command = [sys.executable, "-m", "hostile.recorded", str(path), str(seed)]
    subprocess.run(command, env=environment, check=True)
    return Recorded(path.name, template.read_bytes(), read_calls(log))


@dataclass(frozen=True, slots=True)
class Cut:
    """A power cut: after how many calls, what was acknowledged by then, and what is on the disk."""

    calls: int
    acknowledged: list[Acknowledged]
    files: dict[str, bytearray]


def cuts(recorded: Recorded, count: int, seed: int) -> Iterator[Cut]:
    """So many power cuts at random moments, in their order."""
    chance = Random(seed)  # noqa: S311  # the same cuts every time
    moments = sorted(chance.choices(range(len(recorded.calls) + 1), k=count))
    disk, acknowledged, made = Disk({recorded.name: recorded.before}), list[Acknowledged](), 0
    for moment in moments:
        for call in recorded.calls[made:moment]:
            if call.name == ACKNOWLEDGED and call.kind == "write":
                acknowledged.append(_acknowledged(call))
            elif not call.name.endswith(_NOT_ON_DISK):
                disk.perform(call)
        made = moment
        files = disk.after(chance)
        if chance.random() < 0.5:
            files[f"{recorded.name}-shm"] = bytearray(chance.randbytes(_GARBAGE))
        yield Cut(moment, list(acknowledged), files)


def _acknowledged(call: Call) -> Acknowledged:
    step, hashed = call.data.decode().split()
    return Acknowledged(int(step), hashed)


def troubles(cut: Cut, folder: Path, name: str, fresh: BusinessFile) -> list[str]:
    """What is wrong after a power cut, as who opens the file then finds it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for file_name, content in cut.files.items():
        (folder / file_name).write_bytes(content)
    try:
        file = open_business(folder / name)
    except FileError as refusal:
        return [str(refusal)]
    try:
        return [*(f"Step {one.step} is lost." for one in lost(file, cut.acknowledged)), *damaged(file, fresh)]
    except FileError as damage:
        return [str(damage)]
    finally:
        file.close()


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.nightly) for seed in range(1, 20))])
def test_a_power_cut_loses_nothing_acknowledged(
    recorder: Path, template: Path, tmp_path: Path, fresh: BusinessFile, seed: int
) -> None:
    recorded = record(recorder, template, tmp_path, FULL, seed)
    assert begins_its_log_anew(recorded)
    for cut in cuts(recorded, _STATES, seed):
        assert troubles(cut, tmp_path / "after", recorded.name, fresh) == [], cut.calls
    assert len(cut.acknowledged) > _ENOUGH


def begins_its_log_anew(recorded: Recorded) -> bool:
    """Whether the log was written back and begun again while the file stayed open."""
    calls = [(call.kind, call.offset) for call in recorded.calls if call.name.endswith("-wal")]
    return calls.count(("write", 0)) > calls.count(("create", 0))


def test_the_search_finds_what_is_lost_where_commits_are_not_synced(
    recorder: Path, template: Path, tmp_path: Path, fresh: BusinessFile
) -> None:
    recorded = record(recorder, template, tmp_path, NORMAL, 0)
    found = (troubles(cut, tmp_path / "after", recorded.name, fresh) for cut in cuts(recorded, _STATES, 0))
    assert any("is lost" in trouble for one in found for trouble in one), "the search is blind"


def test_the_search_finds_what_breaks_where_nothing_is_synced(
    recorder: Path, template: Path, tmp_path: Path, fresh: BusinessFile
) -> None:
    recorded = record(recorder, template, tmp_path, OFF, 0)
    found = (troubles(cut, tmp_path / "after", recorded.name, fresh) for cut in cuts(recorded, _STATES, 0))
    assert any("damaged" in trouble for one in found for trouble in one), "the search is blind"
