"""Backups are whole or are not there; time thins them, trouble never does."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from house import House
from hypothesis import given
from hypothesis import strategies as some

from twohats.errors import FileError
from twohats.rooms import ROOMS, SCHEMA
from twohats.storage import backup
from twohats.storage.backup import Backup, Trial, backups, carry, folder_of, require_whole, thin, those_to_keep
from twohats.storage.file import open_file

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
MOMENTS = some.lists(some.timedeltas(timedelta(0), timedelta(days=900)).map(lambda ago: NOW - ago), unique=True)


@given(MOMENTS)
def test_what_stays_is_what_was_promised(moments: list[datetime]) -> None:
    stay = those_to_keep(moments, NOW)
    assert stay <= set(moments)
    assert {one for one in moments if NOW - one <= timedelta(days=2)} <= stay
    assert max(moments, default=None) == max(stay, default=None)
    for period, most in (("%Y-%m-%d", 7), ("%G-%V", 4), ("%Y-%m", 12)):
        there = sorted({one.strftime(period) for one in moments}, reverse=True)[:most]
        assert set(there) <= {one.strftime(period) for one in stay}
        for one in there:
            assert max(each for each in moments if each.strftime(period) == one) in stay
    assert those_to_keep(stay, NOW) == stay


def test_three_years_of_days_leave_a_year_of_months() -> None:
    every = [NOW - timedelta(days=day, hours=hour) for day in range(1100) for hour in (0, 3)]
    stay = those_to_keep(every, NOW)
    assert len(stay) <= 5 + 7 + 4 + 12
    assert NOW - min(stay) > timedelta(days=325)


def test_a_backup_is_the_file_and_says_what_is_in_it(house: House) -> None:
    house.deal()
    made = house.file.back_up("asked")
    assert made.path.parent == folder_of(house.file.path)
    assert backups(house.file.path) == [made]
    assert made.facts.rows["sales_deal"] == 1
    require_whole(made)
    copied = House(open_file(made.path, ROOMS, SCHEMA, house.clock), house.clock)
    assert copied.content() == house.content()
    copied.file.close()
    assert not list(made.path.parent.glob("*.partial"))


def test_a_backup_that_changed_since_is_known(house: House) -> None:
    made = house.file.back_up("asked")
    content = bytearray(made.path.read_bytes())
    content[5000] ^= 1
    made.path.write_bytes(bytes(content))
    with pytest.raises(FileError, match="no longer what it was"):
        require_whole(made)
    made.path.unlink()
    with pytest.raises(FileError, match="cannot be read"):
        require_whole(made)
    assert backups(house.file.path) == []


SPOILED_MANIFESTS: list[Callable[[dict[str, object]], object]] = [
    lambda held: held.pop("sha256"),
    lambda held: held.update(at="yesterday"),
    lambda held: held.update(facts=[]),
    lambda held: held.update(facts={"schema": 1}),
    lambda held: held.update(path=7),
]


@pytest.mark.parametrize("spoil", SPOILED_MANIFESTS)
def test_a_manifest_that_is_not_ours_is_left_aside(house: House, spoil: Callable[[dict[str, object]], object]) -> None:
    made = house.file.back_up("asked")
    manifest = made.path.with_name(f"{made.path.name}.json")
    held = json.loads(manifest.read_text(encoding="utf-8"))
    spoil(held)
    manifest.write_text(json.dumps(held), encoding="utf-8")
    assert backups(house.file.path) == []
    manifest.write_text("{", encoding="utf-8")
    assert backups(house.file.path) == []


def test_a_manifest_leads_nowhere_but_beside_itself(house: House, tmp_path: Path) -> None:
    made = house.file.back_up("asked")
    manifest = made.path.with_name(f"{made.path.name}.json")
    held = json.loads(manifest.read_text(encoding="utf-8")) | {"path": str(tmp_path / "elsewhere" / made.path.name)}
    manifest.write_text(json.dumps(held), encoding="utf-8")
    assert [one.path for one in backups(house.file.path)] == [made.path]


def many(house: House) -> list[Backup]:
    """Two backups a day for ten days."""
    for _ in range(20):
        house.clock.forward(hours=12)
        house.capture()
        house.file.back_up("start")
    return backups(house.file.path)


def test_old_ones_go_as_new_ones_come(house: House) -> None:
    held = many(house)
    assert 8 <= len(held) < 20
    for one in held:
        require_whole(one)
    files = sorted(path.name for path in folder_of(house.file.path).iterdir())
    assert len(files) == 2 * len(held)


def test_after_a_failed_one_nothing_goes(house: House) -> None:
    held = many(house)
    root = house.value("SELECT rootpage FROM sqlite_master WHERE name = 'marketing_lead'")
    path = house.file.path
    house.file.close()
    whole = path.read_bytes()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xaa" * 4096)
    house.file = open_file(path, ROOMS, SCHEMA, house.clock)
    house.clock.forward(days=90)
    with pytest.raises(FileError):
        house.file.back_up("start")
    assert backups(path) == held
    house.file.close()
    path.write_bytes(whole)
    house.reopen()


def test_while_a_tried_restore_stands_failed_nothing_goes(house: House) -> None:
    held = many(house)
    backup.note_trial(
        house.file.path, "restore", Trial("2026-11-26T12:00:00.000Z", held[0].path.name, "It is damaged.")
    )
    house.clock.forward(days=90)
    made = house.file.back_up("start")
    assert backups(house.file.path) == [made, *held]
    backup.note_trial(house.file.path, "restore", Trial("2026-11-27T12:00:00.000Z", made.path.name, ""))
    thin(house.file.path, house.clock())
    assert made in backups(house.file.path)
    assert len(backups(house.file.path)) < len(held)


def test_a_second_folder_gets_the_same(house: House, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    made = house.file.back_up("close")
    with pytest.raises(FileError, match="is not there"):
        carry(made, house.file.path, stick)
    stick.mkdir()
    carry(made, house.file.path, stick)
    (there,) = backups(stick / house.file.path.name)
    require_whole(there)
    assert there.sha256 == made.sha256
    shutil.rmtree(folder_of(house.file.path))
    assert backups(house.file.path) == []
    assert backups(stick / house.file.path.name) == [there]
