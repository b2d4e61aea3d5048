"""A backup takes the place of the file, whatever state that is in, and the file is kept."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from house import House

from twohats.business.operations.contacts import note_consent, write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.business.store.contacts import withdrawn
from twohats.erasing import erase
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA, make_business, open_business
from twohats.safekeeping import drill, look_over, restore, try_restore
from twohats.storage.backup import backups, folder_of, last_trial
from twohats.storage.file import open_file


@pytest.fixture
def lived(house: House) -> House:
    """A business with a backup, and another lead since."""
    house.capture()
    house.file.back_up("asked")
    house.clock.forward(hours=1)
    house.capture("Rui Costa", "roof")
    return house


def opened(path: Path, house: House) -> House:
    return House(open_file(path, ROOMS, SCHEMA, house.clock), house.clock)


STATES: dict[str, Callable[[Path], object]] = {
    "as it is": lambda path: path,
    "empty": lambda path: os.truncate(path, 0),
    "zeros": lambda path: path.write_bytes(bytes(20000)),
    "half": lambda path: os.truncate(path, path.stat().st_size // 2),
    "gone": lambda path: path.unlink(),
    "with a stray log": lambda path: path.with_name(f"{path.name}-wal").write_bytes(os.urandom(5000)),
}


@pytest.mark.parametrize("state", STATES)
def test_every_state_of_the_file_gives_way(lived: House, state: str) -> None:
    path, content = lived.file.path, lived.content()
    lived.file.close()
    STATES[state](path)
    spoiled = path.read_bytes() if path.exists() else b""
    (backup,) = backups(path)
    kept = restore(path, backup.path, lived.clock)
    lived.file = open_business(path, lived.clock)
    assert len(lived.content()["marketing_lead"]) == 1
    assert lived.content() != content
    assert not path.with_name(f"{path.name}.partial").exists()
    if state == "gone":
        assert kept is None
    elif state == "as it is":
        assert kept is not None
        before = opened(kept, lived)
        assert before.content() == content
        before.file.close()
    else:
        assert kept is not None
        assert kept.read_bytes() == spoiled


def test_what_stands_in_the_log_alone_is_kept_too(lived: House, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{lived.file.path}{ending}", crashed / f"firm.twohats{ending}")
    (backup,) = backups(lived.file.path)
    kept = restore(crashed / "firm.twohats", backup.path, lived.clock)
    assert kept is not None
    before = opened(kept, lived)
    assert before.content() == lived.content()
    before.file.close()


def test_an_open_file_is_not_replaced(lived: House) -> None:
    content = lived.content()
    (backup,) = backups(lived.file.path)
    with pytest.raises(FileError, match="is open in another window"):
        restore(lived.file.path, backup.path, lived.clock)
    lived.reopen()
    assert lived.content() == content


def test_a_damaged_backup_replaces_nothing(lived: House) -> None:
    path = lived.file.path
    lived.file.close()
    before = path.read_bytes()
    (backup,) = backups(path)
    os.truncate(backup.path, backup.size // 2)
    with pytest.raises(FileError, match="was not restored"):
        restore(path, backup.path, lived.clock)
    assert path.read_bytes() == before
    with pytest.raises(FileError, match="was not restored"):
        restore(path, path.with_name("none.twohats"), lived.clock)
    lived.file = open_file(path, ROOMS, SCHEMA, lived.clock)


def test_a_drill_says_how_it_went(lived: House) -> None:
    path = lived.file.path
    done = drill(path, lived.clock())
    assert done is not None
    assert (done.of, done.trouble) == (backups(path)[0].path.name, "")
    assert last_trial(path, "restore") == done
    newest = backups(path)[0].path
    newest.write_bytes(newest.read_bytes()[:-4096])
    worse = drill(path, lived.clock())
    assert worse is not None
    assert "no longer what it was" in worse.trouble
    assert last_trial(path, "restore") == worse


@pytest.mark.parametrize("damaged", [False, True])
def test_who_was_erased_since_is_not_brought_back(lived: House, *, damaged: bool) -> None:
    path = lived.file.path
    (before,) = backups(path)
    assert b"Ferreira" in before.path.read_bytes()
    erase(lived.file, int(lived.value("SELECT contact_id FROM marketing_lead LIMIT 1")))
    lived.clock.forward(hours=1)
    lived.file.back_up("asked")
    lived.file.close()
    if damaged:
        os.truncate(path, 5000)
    restore(path, before.path, lived.clock)
    assert b"Ferreira" not in path.read_bytes()
    assert b"Ferreira" in before.path.read_bytes()
    lived.file = open_business(path, lived.clock)
    assert look_over(lived.file) == []
    assert lived.value("SELECT count(*) FROM marketing_lead") == 1


def test_who_asked_since_not_to_be_contacted_stays_so(lived: House) -> None:
    path, ana = lived.file.path, int(lived.value("SELECT contact_id FROM marketing_lead LIMIT 1"))
    (before,) = backups(path)
    lived.market(note_consent, ana, ["email"], "withdrawn", "by letter")
    late = lived.market(write_down, Person("Late", email="late@example.com"))
    lived.market(note_consent, late, ["email"], "withdrawn", "by letter")
    lived.file.close()
    restore(path, before.path, lived.clock)
    lived.file = open_business(path, lived.clock)
    owner = lived.file.connection(Hat.OWNER)
    assert withdrawn(owner, ana) == {"email"}
    again = lived.market(write_down, Person("Late", email="late@example.com"))
    assert withdrawn(owner, again) == {"email"}
    assert look_over(lived.file) == []


def test_what_was_said_here_later_counts(lived: House) -> None:
    path, ana = lived.file.path, int(lived.value("SELECT contact_id FROM marketing_lead LIMIT 1"))
    lived.market(note_consent, ana, ["email"], "withdrawn", "by letter")
    lived.clock.forward(hours=1)
    lived.market(note_consent, ana, ["email"], "given", "on the phone")
    agreed = lived.file.back_up("asked")
    lived.file.close()
    restore(path, agreed.path, lived.clock)
    lived.file = open_business(path, lived.clock)
    assert withdrawn(lived.file.connection(Hat.OWNER), ana) == frozenset()


def test_a_backup_of_another_business_learns_nothing(lived: House, tmp_path: Path) -> None:
    other = make_business(tmp_path / "other.twohats", Profile("Other"), lived.clock)
    made = other.back_up("asked")
    other.close()
    path, ana = lived.file.path, int(lived.value("SELECT contact_id FROM marketing_lead LIMIT 1"))
    erase(lived.file, ana)
    lived.file.close()
    restore(path, made.path, lived.clock)
    lived.file = open_business(path, lived.clock)
    assert lived.value("SELECT count(*) FROM business_erasure") == 0
    assert lived.value("SELECT name FROM business_profile") == "Other"


def test_without_a_backup_there_is_no_drill(house: House) -> None:
    assert drill(house.file.path, house.clock()) is None
    assert last_trial(house.file.path, "restore") is None


def test_every_backup_that_is_kept_restores_to_what_was(house: House, tmp_path: Path) -> None:
    contents = {}
    for _ in range(16):
        house.clock.forward(hours=20)
        house.capture(need=house.clock.now.isoformat())
        contents[house.file.back_up("start").path] = house.content()
    held = backups(house.file.path)
    assert 8 <= len(held) < 16
    for number, one in enumerate(held):
        assert try_restore(one.path) == ""
        path = tmp_path / str(number) / "firm.twohats"
        path.parent.mkdir()
        assert restore(path, one.path, house.clock) is None
        restored = opened(path, house)
        assert restored.content() == contents[one.path]
        restored.file.close()
    assert folder_of(house.file.path).is_dir()
