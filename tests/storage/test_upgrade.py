"""Files of every schema that was ever released come up to exactly the tables of a fresh one."""

import gzip
from contextlib import closing
from pathlib import Path

import pytest
import sales_verbs as sales
from house import Clock, House

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.store.suppression import suppressed
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.sales.operations.money import reverse
from twohats.storage import history
from twohats.storage.checkup import checkup
from twohats.storage.file import create_file, open_file
from twohats.storage.sqlite import OwnerConnection, connect

RELEASED = sorted(Path(__file__).parent.joinpath("released").glob("schema-*.twohats.gz"))


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.name.partition(".")[0])
def test_a_file_of_an_older_program_is_brought_up_to_date(released: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.twohats"
    old.write_bytes(gzip.decompress(released.read_bytes()))
    fresh = create_file(tmp_path / "fresh.twohats", ROOMS, SCHEMA, Clock())
    file = open_file(old, ROOMS, SCHEMA, Clock())
    try:
        owner = file.connection(Hat.OWNER)
        before = owner.value("SELECT count(*) FROM business_step")
        assert checkup(file, fresh) == []
        assert history.verify(owner, [room.name for room in ROOMS]) == []
        while file.undo(Hat.SALES) is not None:
            pass
        while file.undo(Hat.MARKETING) is not None:
            pass
        assert owner.value("SELECT count(*) FROM business_step") == 2 * before - 1
        assert owner.value("SELECT count(*) FROM marketing_lead") == 0
    finally:
        file.close()
        fresh.close()


def test_campaigns_with_dates_were_planned_and_names_alone_are_drafts(tmp_path: Path) -> None:
    old = tmp_path / "old.twohats"
    old.write_bytes(gzip.decompress(RELEASED[0].with_name("schema-4.twohats.gz").read_bytes()))
    file = open_file(old, ROOMS, SCHEMA, Clock())
    try:
        rows = file.connection(Hat.MARKETING).all("SELECT name, stage FROM marketing_campaign ORDER BY id")
        assert rows == [("Autumn kitchens", "planned"), ("Only a name", "draft")]
    finally:
        file.close()


def test_who_withdrew_their_consent_before_is_known_again(tmp_path: Path) -> None:
    old = tmp_path / "old.twohats"
    old.write_bytes(gzip.decompress(RELEASED[0].with_name("schema-14.twohats.gz").read_bytes()))
    raw = connect(old, kind=OwnerConnection)
    raw.execute("DROP TRIGGER business_consent_history_insert")
    for contact_id, kind, verdict in ((1, "email", "withdrawn"), (2, "email", "withdrawn"), (2, "email", "given")):
        raw.insert("business_consent", contact_id=contact_id, point_kind=kind, verdict=verdict, at="2026-01-01")
    (key,), (other,) = raw.all("SELECT key FROM business_contact_point WHERE kind = 'email' AND contact_id IN (1, 2)")
    raw.close()
    file = open_file(old, ROOMS, SCHEMA, Clock())
    try:
        found = suppressed(file.connection(Hat.SALES), [("email", key), ("email", other)])
        assert found == {("email", key): "asked"}
    finally:
        file.close()


def test_who_bought_what_was_taken_back_whole_has_not_bought(house: House) -> None:
    for day, back in (("2026-10-05", 100_00), ("2026-10-06", 40_00)):
        contact = house.sell(write_down, Person(day))
        house.sell(sales.sell, day, 100_00, contact_id=contact)
        house.sell(reverse, house.value("SELECT max(id) FROM sales_sale"), back)
    house.file.close()
    with closing(connect(house.file.path, kind=OwnerConnection)) as raw:
        raw.execute("DROP TRIGGER handoff_standing_history_update")
        raw.execute("UPDATE handoff_standing SET first_bought = '2026-10-05', last_bought = '2026-10-06'")
        raw.execute("DELETE FROM _sqlite_migrations WHERE name = 'forget_what_was_taken_back'")
        raw.execute("PRAGMA user_version = 30")
    with closing(open_file(house.file.path, ROOMS, SCHEMA, Clock())) as file:
        rows = file.connection(Hat.MARKETING).all("SELECT first_bought, last_bought FROM handoff_standing ORDER BY id")
    assert rows == [(None, None), ("2026-10-06", "2026-10-06")]
