"""One file from its making on: settings, steps, updates with a copy before."""

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import cast

import pytest
from house import Clock, House
from sqlite_utils import Database, Migrations

from twohats.errors import FileError
from twohats.hat import Hat
from twohats.marketing.operations.named import campaign_named
from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.storage import backup
from twohats.storage.file import BusinessFile, create_file, open_file
from twohats.storage.history import CHANGE_TABLE
from twohats.storage.sqlite import SETTINGS, Connection, OwnerConnection, connect
from twohats.storage.wall import Room

PLUS = SCHEMA + 1


def make(folder: Path, rooms: tuple[Room, ...] = ROOMS, schema: int = SCHEMA) -> BusinessFile:
    return create_file(folder / "new.twohats", rooms, schema, Clock())


def schema_of(file: BusinessFile) -> list[tuple[str, ...]]:
    sql = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    return file.connection(Hat.OWNER).all(sql)


@pytest.mark.parametrize("hat", list(Hat))
def test_every_setting_holds_on_every_connection(house: House, hat: Hat) -> None:
    for connection in (house.file.connection(hat), house.file.connect(hat)):
        plain = connect(house.file.path, "rw", Connection)
        # Behind the wall most settings cannot be asked for, let alone set.
        asked = connection if hat is Hat.OWNER else plain
        assert {name: asked.value(f"PRAGMA {name}") for name in SETTINGS} == SETTINGS
        assert connection.value("PRAGMA foreign_keys") == 1
        plain.close()
        if connection is not house.file.connection(hat):
            connection.close()


@pytest.mark.parametrize("hat", list(Hat))
def test_what_writes_keeps_more_of_the_file_than_what_looks_once(house: House, hat: Hat) -> None:
    with closing(house.file.connect(hat)) as looks, closing(house.file.connect(hat)) as returns:
        returns.keep_more()
        kept, more = (-connection.value("PRAGMA cache_size") for connection in (looks, returns))
        assert 0 < kept < more


def test_blocks_hold_every_row_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twohats.storage.sqlite._BLOCK", 2)
    db = house.file.connection(Hat.MARKETING)
    assert list(db.blocks("marketing_lead")) == []
    leads = [house.capture() for _ in range(5)]
    within = "SELECT id FROM marketing_lead WHERE id > ? AND id <= ? ORDER BY id"
    assert [one for block in db.blocks("marketing_lead") for (one,) in db.all(within, block)] == leads


def test_a_setting_that_does_not_hold_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SETTINGS, "synchronous", 99)
    with pytest.raises(FileError, match="synchronous"):
        connect(tmp_path / "x.twohats", "rwc")


def test_the_header_says_whose_it_is_before_anything_else_is_written(tmp_path: Path) -> None:
    file = make(tmp_path)
    header = file.path.read_bytes()[:100]
    assert header[:15] == b"SQLite format 3"
    assert header[68:72] == b"2hat"
    assert int.from_bytes(header[60:64], "big") == SCHEMA
    file.close()


def test_nothing_is_made_where_something_stands(tmp_path: Path) -> None:
    make(tmp_path).close()
    before = (tmp_path / "new.twohats").read_bytes()
    with pytest.raises(FileError, match="exists already"):
        make(tmp_path)
    assert (tmp_path / "new.twohats").read_bytes() == before


def test_a_closed_file_is_one_file(house: House) -> None:
    house.deal()
    house.file.close()
    left = sorted(found.name for found in house.file.path.parent.iterdir())
    assert left == ["firm.twohats", "firm.twohats.lock"]


def test_a_file_opened_to_be_read_is_not_written(house: House) -> None:
    house.capture()
    house.file.close()
    before = house.file.path.read_bytes()
    house.file = open_file(house.file.path, ROOMS, SCHEMA, house.clock, write=False)
    assert house.lead(1).name == "Ana Ferreira"
    with pytest.raises(FileError, match="only to be read"):
        house.capture("Tom")
    with pytest.raises(FileError, match="only to be read"):
        house.file.undo(Hat.MARKETING)
    house.file.close()
    assert house.file.path.read_bytes() == before


def test_a_step_that_waits_for_another_writer_says_so(house: House) -> None:
    other = connect(house.file.path, "rw", Connection)
    other.execute("BEGIN IMMEDIATE")
    house.file.connection(Hat.MARKETING).set_busy_timeout(0.01)
    with pytest.raises(FileError, match="Not saved"):
        house.capture()
    other.execute("ROLLBACK")
    other.close()
    assert house.lead(house.capture()).name == "Ana Ferreira"


def test_what_is_changed_is_named(house: House) -> None:
    done = house.file.do(Hat.MARKETING, "Campaign", campaign_named, "Spring")
    assert done.changed == {"marketing_campaign"}
    undone = house.file.undo(Hat.MARKETING)
    assert undone is not None
    assert undone.changed == {"marketing_campaign"}


def test_initials_and_hat_stand_on_each_step(house: House) -> None:
    house.file.initials = "AF"
    house.capture()
    sql = "SELECT hat || initials || label FROM business_step ORDER BY id DESC LIMIT 1"
    assert house.value(sql) == "marketingAFcapture"


# A room that a later program might add, with its own tables.
_garden = Migrations("garden")


@_garden()
def plant(database: Database) -> None:
    """One table and its history."""
    table = "CREATE TABLE garden_tree (\n    id INTEGER PRIMARY KEY,\n    name TEXT NOT NULL\n) STRICT;\n"
    cast("Connection", database.conn).script(table + CHANGE_TABLE.format(room="garden"))


GARDEN = Room("garden", "garden_schema")
WITH_GARDEN = (*ROOMS, GARDEN)


@pytest.fixture
def garden(monkeypatch: pytest.MonkeyPatch) -> Migrations:
    module = ModuleType("garden_schema")
    module.migrations = _garden  # type: ignore[attr-defined]  # as a schema's module has it
    monkeypatch.setitem(sys.modules, "garden_schema", module)
    return _garden


def update(path: Path) -> BusinessFile:
    return open_file(path, WITH_GARDEN, PLUS, Clock())


@pytest.mark.usefixtures("garden")
def test_an_older_file_is_updated_with_a_copy_before(house: House) -> None:
    house.deal()
    before = house.content()
    house.file.close()
    house.file = update(house.file.path)
    assert house.value("PRAGMA user_version") == PLUS
    assert house.value("SELECT count(*) FROM garden_tree") == 0
    assert {table: rows for table, rows in house.content().items() if table != "garden_tree"} == before
    (kept,) = backup.backups(house.file.path)
    assert (kept.why, kept.facts.schema) == ("update", SCHEMA)
    with_copy = House(open_file(kept.path, ROOMS, SCHEMA, house.clock), house.clock)
    assert with_copy.content() == before
    with_copy.file.close()


@pytest.mark.usefixtures("garden")
def test_an_updated_file_is_like_a_new_one(house: House, tmp_path: Path) -> None:
    house.file.close()
    house.file = update(house.file.path)
    fresh = make(tmp_path, WITH_GARDEN, PLUS)
    assert schema_of(house.file) == schema_of(fresh)
    fresh.close()


@pytest.mark.usefixtures("garden")
def test_an_older_file_is_not_updated_when_it_is_only_read(house: House) -> None:
    house.file.close()
    before = house.file.path.read_bytes()
    with pytest.raises(FileError, match="older Two Hats"):
        open_file(house.file.path, WITH_GARDEN, PLUS, write=False)
    assert house.file.path.read_bytes() == before


def test_an_update_that_fails_leaves_the_file_as_it_was(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Migrations("garden")

    @broken()
    def half(database: Database) -> None:
        cast("Connection", database.conn).execute("CREATE TABLE garden_tree (id INTEGER PRIMARY KEY) STRICT")
        cast("Connection", database.conn).execute("CREATE TABLE garden_tree (id INTEGER PRIMARY KEY) STRICT")

    module = ModuleType("garden_schema")
    module.migrations = broken  # type: ignore[attr-defined]  # as a schema's module has it
    monkeypatch.setitem(sys.modules, "garden_schema", module)
    house.deal()
    before = house.content()
    house.file.close()
    with pytest.raises(Exception, match="already exists"):
        update(house.file.path)
    house.reopen()
    assert house.content() == before
    assert house.value("PRAGMA user_version") == SCHEMA

    with pytest.raises(Exception, match="already exists"):
        make(house.file.path.parent, WITH_GARDEN, PLUS)
    assert not (house.file.path.parent / "new.twohats").exists()


def test_rows_that_point_nowhere_stop_an_update(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    orphaning = Migrations("garden")

    @orphaning()
    def orphan(database: Database) -> None:
        connection = cast("Connection", database.conn)
        connection.execute("CREATE TABLE garden_tree (id INTEGER PRIMARY KEY REFERENCES business_contact(id)) STRICT")
        connection.script(CHANGE_TABLE.format(room="garden"))
        connection.execute("INSERT INTO garden_tree VALUES (999)")

    module = ModuleType("garden_schema")
    module.migrations = orphaning  # type: ignore[attr-defined]  # as a schema's module has it
    monkeypatch.setitem(sys.modules, "garden_schema", module)
    house.file.close()
    with pytest.raises(FileError, match="point nowhere"):
        update(house.file.path)
    house.reopen()
    assert house.value("SELECT count(*) FROM sqlite_master WHERE name GLOB 'garden_*'") == 0


def test_a_copy_that_cannot_be_made_whole_leaves_nothing(house: House, tmp_path: Path) -> None:
    house.deal()
    owner = house.file.connection(Hat.OWNER)
    assert isinstance(owner, OwnerConnection)
    target = tmp_path / "copy.twohats"
    backup.copy(owner, target)
    copied = House(open_file(target, ROOMS, SCHEMA, house.clock), house.clock)
    assert copied.content() == house.content()
    copied.file.close()
    root = house.value("SELECT rootpage FROM sqlite_master WHERE name = 'marketing_lead'")
    house.file.close()
    with house.file.path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xaa" * 4096)
    spoiled = connect(house.file.path, "rw", OwnerConnection)
    with pytest.raises(FileError, match="does not read back whole"):
        backup.copy(spoiled, tmp_path / "second.twohats")
    spoiled.close()
    assert not list(tmp_path.glob("second*"))


def test_what_waited_too_long_lapses_at_the_next_opening_stamped_when_it_was_due(house: House) -> None:
    handoff_id = house.send(house.capture())
    sent = house.handoff(handoff_id).sent_at
    house.file.close()
    house.clock.forward(days=13)
    house.file = open_business(house.file.path, house.clock)
    assert house.handoff(handoff_id).state == "queued"
    house.file.close()
    house.clock.forward(days=200)
    house.file = open_business(house.file.path, house.clock)
    lapsed = house.handoff(handoff_id)
    assert (lapsed.state, lapsed.decided_at) == ("lapsed", sent.replace("2026-11-02", "2026-11-16"))
    steps = house.value("SELECT count(*) FROM business_step")
    house.file.close()
    house.file = open_business(house.file.path, house.clock)
    assert house.value("SELECT count(*) FROM business_step") == steps


def test_a_moment_without_a_zone_is_no_moment(house: House) -> None:
    house.file.clock = lambda: datetime(2026, 11, 2, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        house.capture()
