"""Copies are called by the firm's clock and in its language; no name decides which is older, or is taken twice."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from house import House

from twohats.business.operations import firm
from twohats.business.store import office
from twohats.hat import Hat
from twohats.storage.backup import Backup, backups, carry, folder_of, require_whole, thin
from twohats.storage.naming import REASONS, RESCUED, Home, copies_beside, free_name, named_copy
from twohats.widgets.save_as import file_name
from twohats.words import LANGUAGES, say, speaking

AT_NOON = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
# In Lisbon, where the firm is, the clock shows half past one twice.
BEFORE_THE_CLOCK_GOES_BACK = datetime(2026, 10, 25, 0, 29, 59, tzinfo=UTC)


@pytest.fixture
def german(house: House) -> House:
    told = office.profile(house.file.connection(Hat.OWNER))
    there = replace(told, locale="de_DE")
    house.file.do(Hat.OWNER, "Speak German", firm.set_up_firm, there)
    return house


def make(house: House, at: datetime, why: str = "asked") -> Backup:
    house.clock.now = at
    return house.file.back_up(why)


def test_a_backup_is_called_by_the_clock_and_in_the_language_of_its_firm(german: House) -> None:
    made = make(german, AT_NOON, "import")
    assert made.path.name == f"{german.file.path.stem} 2026-07-01 130001 vor einem Import.twohats"
    assert made.why == "import"


def test_an_hour_that_comes_twice_has_two_names_and_one_order(german: House, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = make(german, BEFORE_THE_CLOCK_GOES_BACK)
    second = make(german, BEFORE_THE_CLOCK_GOES_BACK.replace(hour=1))
    assert "2026-10-25 013000" in first.path.name
    assert "2026-10-25 013000" in second.path.name
    assert backups(german.file.path) == [second, first]
    for one in (first, second):
        require_whole(one)
        carry(one, german.file.path, stick)
    assert [one.at for one in backups(stick / german.file.path.name)] == [second.at, first.at]


def as_it_was_called(made: Backup, stamp: str) -> None:
    """A backup of an older Two Hats, which named it in English and by no clock of the firm's."""
    old = made.path.with_name(f"{made.path.name.partition(' ')[0]} {stamp} start.twohats")
    manifest = Path(f"{made.path}.json")
    told = manifest.read_text(encoding="utf-8").replace(made.path.name, old.name)
    made.path.rename(old)
    manifest.unlink()
    Path(f"{old}.json").write_text(told, encoding="utf-8")


def test_those_of_an_older_program_are_found_put_in_order_and_thinned(german: House) -> None:
    path = german.file.path
    for day in (1, 2, 3):
        as_it_was_called(make(german, AT_NOON.replace(day=day), "start"), f"2026-07-0{day} 120001")
    # An hour later by its moment, and earlier by its name.
    late = make(german, AT_NOON.replace(day=3, hour=22, minute=30), "close")
    found = backups(path)
    assert [one.at[:10] for one in found] == ["2026-07-03", "2026-07-03", "2026-07-02", "2026-07-01"]
    assert found[0] == late
    thin(path, AT_NOON.replace(month=9))
    assert [one.at[:13] for one in backups(path)] == ["2026-07-03T22", "2026-07-02T12", "2026-07-01T12"]
    assert len(list(folder_of(path).iterdir())) == 6


def test_the_copies_beside_a_file_are_known_whoever_named_them(tmp_path: Path) -> None:
    path = tmp_path / "R [1].twohats"
    homes = [Home("Europe/Berlin", language) for language in LANGUAGES]
    ours = [named_copy(path, AT_NOON, words, home) for home in homes for words in (REASONS["restore"], RESCUED)]
    older = ("R [1] before restore 2026-07-01 120000.twohats", "R [1].before-update-19.twohats")
    copies = {*ours, *map(path.with_name, older)}
    for one in (*copies, path, tmp_path / "R [1] two 2026-07-01 120000.twohats", tmp_path / "R 1 copy.twohats"):
        one.touch()
    assert set(copies_beside(path)) == copies


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_system_takes_the_names(language: str) -> None:
    with speaking(language):
        assert [words for words in map(say, (*REASONS.values(), RESCUED)) if file_name(words) != words] == []


def test_a_file_with_a_long_name_has_backups_too(tmp_path: Path) -> None:
    path = tmp_path / f"{'W' * 200}.twohats"
    made = named_copy(path, AT_NOON, REASONS["restore"], Home("Europe/Berlin", "de_DE"))
    assert made.name == f"{path.stem} 2026-07-01 140000.twohats"
    Path(f"{made}.json.partial").touch()


@pytest.mark.parametrize("zone", ["Nowhere/Here", "", "../x"])
def test_a_clock_that_nobody_knows_shows_utc(tmp_path: Path, zone: str) -> None:
    assert "2026-07-01 120000" in named_copy(tmp_path / "f.twohats", AT_NOON, RESCUED, Home(zone)).name


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    path = tmp_path / "firm.twohats"
    for expected in ("firm", "firm 2", "firm 3"):
        found = free_name(path)
        assert found.stem == expected
        found.touch()
