"""Tallies come to what they tally, whatever is done to the rows."""

from pathlib import Path

import pytest
from house import House, copy_house
from hypothesis import given
from hypothesis import strategies as some

from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.sales.store.deals import revenue
from twohats.sales.store.room import ROOM
from twohats.storage.checkup import checkup
from twohats.storage.file import create_file
from twohats.storage.sqlite import Connection

DAYS = ("2026-10-30", "2026-11-02", "2026-11-03")
STATES = ("open", "won", "lost", "asleep", "returned")

a_day, a_stage = some.sampled_from(DAYS), some.integers(1, 4)
a_deal = some.integers(1, 3)
a_sale = some.tuples(some.just("sale"), some.integers(1, 5), a_day, some.integers(-900, 900))
a_closing = some.tuples(some.just("close"), a_deal, some.sampled_from(STATES), a_day)
a_version = some.tuples(
    some.just("version"), some.integers(1, 9), a_deal, a_stage, some.sampled_from(STATES), some.none() | a_day
)
a_loss = some.tuples(some.sampled_from(("no sale", "no version", "no deal")), some.integers(1, 9))
a_return = some.tuples(some.sampled_from(("undo", "redo")))


def write(db: Connection, what: str, *values: object) -> None:
    if what == "sale":
        sql = (
            "INSERT INTO sales_sale (id, uid, sold_on, amount) VALUES (?1, 's' || ?1, ?2, ?3) "
            "ON CONFLICT (id) DO UPDATE SET sold_on = ?2, amount = ?3"
        )
    elif what == "close":
        sql = (
            "INSERT INTO sales_deal (id, uid, title, stage_id, state, closed_on) VALUES (?1, 'd' || ?1, '', 1, ?2, ?3) "
            "ON CONFLICT (id) DO UPDATE SET state = ?2, closed_on = ?3"
        )
    elif what == "version":
        sql = (
            "INSERT INTO sales_deal_version (id, deal_id, stage_id, state, from_on) SELECT ?1, ?2, ?3, ?4, ?5 "
            "FROM sales_deal WHERE id = ?2 "
            "ON CONFLICT (id) DO UPDATE SET deal_id = ?2, stage_id = ?3, state = ?4, from_on = ?5"
        )
    else:
        table = {"no sale": "sales_sale", "no version": "sales_deal_version", "no deal": "sales_deal"}[what]
        # A deal that goes takes its versions along, after itself.
        db.execute("PRAGMA defer_foreign_keys = ON")
        if what == "no deal":
            db.execute("DELETE FROM sales_deal WHERE id = ?", values)
            table, sql = "", "DELETE FROM sales_deal_version WHERE deal_id = ?"
        else:
            sql = f"DELETE FROM {table} WHERE id = ?"  # noqa: S608  # one of three
    db.execute(sql, values)


@given(some.lists(a_sale | a_closing | a_version | a_loss | a_return, max_size=25))
def test_they_always_add_up(
    template: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[object, ...]]
) -> None:
    house = copy_house(template, tmp_path_factory.mktemp("house"))
    owner = house.file.connection(Hat.OWNER)
    for what, *values in steps:
        if what == "undo":
            house.file.undo(Hat.SALES)
        elif what == "redo":
            house.file.redo(Hat.SALES)
        else:
            house.file.do(Hat.SALES, "Write", write, what, *values, through=owner)
        assert owner.all(ROOM.tallies) == []
    for day in DAYS:
        told = owner.value("SELECT coalesce(sum(amount), 0) FROM sales_sale WHERE sold_on = ?", (day,))
        assert revenue(owner, day, day + "~") == told
    house.file.close()


def test_many_at_once_add_up(house: House) -> None:
    def take(db: Connection) -> None:
        db.insert_bulk(
            "sales_sale", ("uid", "sold_on", "amount"), [(str(one), DAYS[one % 3], one) for one in range(99)]
        )

    house.sell(take)
    owner = house.file.connection(Hat.OWNER)
    assert (owner.all(ROOM.tallies), revenue(owner, DAYS[0], DAYS[2] + "~")) == ([], sum(range(99)))
    house.file.undo(Hat.SALES)
    assert (owner.all(ROOM.tallies), revenue(owner, DAYS[0], DAYS[2] + "~")) == ([], 0)


@pytest.mark.parametrize("table", ["sales_day_tally", "sales_stage_tally"])
def test_one_that_does_not_is_found(house: House, tmp_path: Path, table: str) -> None:
    house.sell(write, "close", 1, "won", DAYS[0])
    house.sell(write, "version", 1, 1, 1, "open", DAYS[0])
    house.sell(write, "sale", 1, DAYS[0], 5)
    fresh = create_file(tmp_path / "fresh.twohats", ROOMS, SCHEMA)
    assert checkup(house.file, fresh) == []
    column = "amount" if table == "sales_day_tally" else "won"
    house.file.connection(Hat.OWNER).execute(f"UPDATE {table} SET {column} = {column} + 1")  # noqa: S608  # one of two
    assert checkup(house.file, fresh) == [f"{table} does not add up."]
    fresh.close()
