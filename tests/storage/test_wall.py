"""The wall, attacked: every table, verb and hat, then every way round that SQLite is known to leave."""

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sales_verbs as sales
from house import House

from twohats.business.rules.contacts import Person
from twohats.handoff.store.room import SENT
from twohats.hat import Hat
from twohats.rooms import ROOMS
from twohats.sales.rules.deals import PhoneIn
from twohats.storage.sqlite import Connection, DatabaseError

MARKETING, SALES, REPORTS, MONTH = Hat.MARKETING, Hat.SALES, Hat.REPORTS, Hat.MONTH
BOTH = frozenset({MARKETING, SALES})
HATS = (MARKETING, SALES, REPORTS, MONTH)
REFUSED = "authoriz|prohibited"

# Who may read each prefix, and who may write there without asking for more.
READERS = {
    "business_": {MARKETING, SALES, REPORTS, MONTH},
    "handoff_": {MARKETING, SALES, REPORTS, MONTH},
    "marketing_": {MARKETING, REPORTS, MONTH},
    "sales_": {SALES, REPORTS, MONTH},
    "month_": {REPORTS, MONTH},
}
OWNERS = {"marketing_": MARKETING, "sales_": SALES, "month_": MONTH}

# The doors into the office and the hall: who inserts, and which columns they update. No hat deletes there.
SHARED: dict[str, tuple[frozenset[Hat], dict[Hat, str]]] = {
    "business_step": (BOTH | {MONTH}, dict.fromkeys(BOTH | {MONTH}, "bulk hash")),
    "business_change": (frozenset(), dict.fromkeys(BOTH, "digest")),
    "business_profile": (
        frozenset(),
        dict.fromkeys(
            BOTH,
            "name margin target letterhead email phone tax_rate sale_on week_start fiscal_start paper locale",
        ),
    ),
    "business_offer": (BOTH, dict.fromkeys(BOTH, "name key unit price tax_rate margin archived")),
    "business_logo": (BOTH, dict.fromkeys(BOTH, "png")),
    "business_hours": (BOTH, dict.fromkeys(BOTH, "opens closes closed")),
    "business_holiday": (BOTH, dict.fromkeys(BOTH, "name worked")),
    "business_target": (BOTH, dict.fromkeys(BOTH, "amount usual")),
    "business_channel": (BOTH, {MARKETING: "name key kind archived", SALES: "kind archived"}),
    "business_contact": (
        BOTH,
        dict.fromkeys(BOTH, "name organisation key language note referred_by merged_into place place_key kept_until"),
    ),
    "business_contact_point": (BOTH, dict.fromkeys(BOTH, "value key")),
    "business_consent": (BOTH, {}),
    "business_salt": (frozenset(), {}),
    "business_suppressed": (BOTH, dict.fromkeys(BOTH, "why at lifted_at")),
    "business_erasure": (frozenset(), {}),
    "business_not_same": (BOTH, {}),
    "handoff_agreement": (BOTH, {}),
    "handoff_proposal": (BOTH, dict.fromkeys(BOTH, "answer answered_at answer_note agreement_id")),
    "handoff_reason": (frozenset({SALES}), {}),
    "handoff_item": (
        BOTH,
        {
            MARKETING: "decision decided_at note acknowledged_at",
            SALES: "decision decided_at reason_id note not_before recyclable first_touch_at qualified_at returned_at "
            "return_reason_id return_note right_place right_time right_words marked_at promise_kept "
            "promise_note",
        },
    ),
    "handoff_outcome": (frozenset({SALES}), {}),
    "handoff_standing": (frozenset({SALES}), {SALES: "open_deals first_bought last_bought"}),
    "handoff_capacity": (frozenset({SALES}), {SALES: "booked_until said_at"}),
    "handoff_direction": (frozenset({MARKETING}), {}),
    "handoff_bet": (frozenset({MARKETING}), {}),
    "handoff_coming": (frozenset({MARKETING}), {MARKETING: "name starts_on ends_on expected_leads cancelled"}),
    "handoff_finished": (frozenset({SALES}), {MARKETING: "reviewed_at named_at next_at put_away_at"}),
    "handoff_change": (frozenset(), dict.fromkeys(BOTH, "digest")),
}
# A wing's own tables, all of which it may write; its history it only seals.
WINGS = {
    MARKETING: (
        "segment segment_member tag campaign message placement lead touchpoint spend score_rule season vision bet "
        "guess thanks"
    ).split(),
    MONTH: "meeting action close person".split(),
    SALES: (
        "stage lost_reason deal deal_version activity order sale note file quote quote_line day_tally stage_tally"
    ).split(),
}


def allows(connection: Connection, sql: str) -> bool:
    """Whether a statement compiles; EXPLAIN compiles and runs nothing."""
    try:
        connection.execute(f"EXPLAIN {sql}")
    except DatabaseError as error:
        if not re.search(REFUSED, str(error)):
            raise
        return False
    return True


def columns(house: House, table: str) -> list[str]:
    owner = house.file.connection(Hat.OWNER)
    return [row[1] for row in owner.all(f"PRAGMA table_info({table})")]


def verbs(hat: Hat, table: str, names: list[str]) -> set[str]:
    """What the policy above lets a hat do with a table, as words."""
    prefix = table.partition("_")[0] + "_"
    allowed = {"count", *(f"select {name}" for name in names)} if hat in READERS[prefix] else set()
    if OWNERS.get(prefix) is hat:
        history = table.endswith("_change")
        allowed |= {"update digest"} if history else {"insert", "delete", *(f"update {name}" for name in names)}
    elif prefix not in OWNERS:
        inserters, updates = SHARED[table]
        allowed |= {"insert"} if hat in inserters else set()
        allowed |= {f"update {name}" for name in updates.get(hat, "").split()}
    return allowed


def tried(connection: Connection, table: str, names: list[str]) -> set[str]:
    """What the wall lets through, as the same words."""
    statements = {
        "count": f"SELECT count(*) FROM {table}",  # noqa: S608
        "insert": f"INSERT INTO {table} DEFAULT VALUES",
        "delete": f"DELETE FROM {table} WHERE 1",  # noqa: S608
        **{f"select {name}": f"SELECT {name} FROM {table}" for name in names},  # noqa: S608
        **{f"update {name}": f"UPDATE {table} SET {name} = {name} WHERE 0" for name in names},  # noqa: S608
    }
    return {word for word, sql in statements.items() if allows(connection, sql)}


def test_every_table_is_placed(house: House) -> None:
    wings = {f"{hat}_{name}" for hat, names in WINGS.items() for name in (*names, "change")}
    assert set(house.tables()) == wings | SHARED.keys()


@pytest.mark.parametrize("hat", HATS)
def test_every_verb_on_every_table_is_as_declared(house: House, hat: Hat) -> None:
    connection = house.file.connection(hat)
    for table in house.tables():
        names = columns(house, table)
        declared = verbs(hat, table, names)
        assert tried(connection, table, names) == declared, table


@pytest.mark.parametrize("hat", HATS)
def test_indexes_of_words_are_read_behind_the_wall_and_kept_by_triggers(house: House, hat: Hat) -> None:
    connection = house.file.connection(hat)
    indexes = [one.index for room in ROOMS for one in room.searched]
    assert len(indexes) == 7
    for index in indexes:
        reads = hat in READERS[index.partition("_")[0] + "_"]
        if not reads:
            with pytest.raises(DatabaseError, match=r"constructor failed|authoriz|prohibited"):
                connection.all(f"SELECT rowid FROM {index} WHERE {index} MATCH 'x'")  # noqa: S608
            continue
        assert allows(connection, f"SELECT rowid FROM {index} WHERE {index} MATCH 'x'")  # noqa: S608
        assert allows(connection, f"INSERT INTO {index} (rowid) VALUES (1)") == (hat in BOTH)  # noqa: S608
        assert not allows(connection, f"UPDATE {index} SET rowid = 1 WHERE rowid = 1")  # noqa: S608
        assert not allows(connection, f"DELETE FROM {index} WHERE rowid = 1")  # noqa: S608
        for part in ("data", "idx", "docsize", "config"):
            with pytest.raises(PermissionError, match="past it"):
                connection.all(f"SELECT * FROM {index}_{part}")  # noqa: S608


@pytest.fixture
def full(house: House) -> House:
    """Rows of every kind, so that a leak has something to show."""
    deal_id = house.deal()
    house.sell(sales.win, deal_id, sales.Win(480_000))
    house.sell(sales.take_call, PhoneIn(Person("Bob Secret"), "bath", "Referral"))
    return house


# {t} is a table of the other wing, {k} one of its keys, {v} a column that holds something.
READINGS = """
SELECT {v} FROM {t}
SELECT count(*) FROM {t}
SELECT 1 FROM {t}
SELECT count({k}) FROM {t}
SELECT rowid FROM {t}
SELECT x.{v} FROM {t} AS x
SELECT x.{v} FROM main.{t} AS x
SELECT count(*) FROM {t} AS {mine}
SELECT EXISTS (SELECT 1 FROM {t})
SELECT 1 WHERE 1 IN {t}
SELECT 1 WHERE 1 IN (SELECT {k} FROM {t})
SELECT max({k}) FROM {t}
SELECT 1 FROM business_contact JOIN {t} USING ({k})
SELECT 1 FROM business_contact NATURAL JOIN {t}
SELECT b.id FROM business_contact AS b JOIN {t} USING (id)
WITH g({v}) AS (SELECT 'kitchen') SELECT {v} FROM g FULL JOIN {t} USING ({v})
WITH g({v}) AS (SELECT 'kitchen') SELECT {v} FROM g full join {t} using({v})
SELECT b.id FROM business_contact AS b LEFT JOIN {t} AS x ON x.{k} = b.id
SELECT id FROM business_contact ORDER BY (SELECT count({k}) FROM {t})
SELECT id FROM business_contact LIMIT (SELECT count({k}) FROM {t})
SELECT id FROM business_contact UNION SELECT {k} FROM {t}
SELECT sum(1) OVER (ORDER BY {k}) FROM {t}
VALUES ((SELECT count({k}) FROM {t}))
WITH {mine} AS (SELECT {v} FROM {t}) SELECT * FROM {mine}
WITH {mine} AS (SELECT 1 FROM {t}) SELECT count(*) FROM {mine}
WITH {mine}_history_insert AS MATERIALIZED (SELECT {k} FROM {t}) SELECT * FROM {mine}_history_insert
WITH business_contact_history_insert AS (SELECT count({k}) AS n FROM {t}) SELECT n FROM business_contact_history_insert
WITH json_each AS (SELECT {v} FROM {t}) SELECT * FROM json_each
WITH RECURSIVE {mine}(n) AS (SELECT 1 UNION SELECT {k} FROM {t}) SELECT n FROM {mine}
SELECT * FROM json_each((SELECT json_group_array({v}) FROM {t}))
SELECT name FROM sqlite_master
SELECT name FROM sqlite_schema
SELECT name FROM main.sqlite_master
SELECT * FROM sqlite_sequence
SELECT * FROM sqlite_stat1
SELECT * FROM sqlite_stat4
SELECT * FROM dbstat
SELECT * FROM sqlite_dbpage
SELECT * FROM temp.sqlite_master
SELECT * FROM pragma_table_info('{t}')
SELECT * FROM pragma_table_list
SELECT * FROM pragma_foreign_key_list('{t}')
SELECT * FROM pragma_quick_check
SELECT * FROM pragma_database_list
SELECT * FROM pragma_function_list
SELECT * FROM fts3tokenize('simple')
PRAGMA table_info({t})
PRAGMA table_xinfo({t})
PRAGMA foreign_key_check
PRAGMA foreign_key_check({t})
PRAGMA integrity_check({t})
PRAGMA quick_check({t})
PRAGMA database_list
PRAGMA schema_version
SELECT fts3_tokenizer('simple')
SELECT load_extension('x')
SELECT writefile('x', 'y')
SELECT readfile('x')
SELECT edit('x')
SELECT zeroblob(1000000000)
SELECT sqlite_version()
SELECT last_insert_rowid()
SELECT total_changes()
""".strip().splitlines()

WRITINGS = """
INSERT INTO {t} DEFAULT VALUES
INSERT INTO {mine} SELECT * FROM {t}
INSERT INTO marketing_segment (name, key) SELECT 'x', {v} FROM {t}
INSERT INTO sales_lost_reason (name, position) SELECT {v}, 1 FROM {t}
INSERT INTO business_channel (name, key, kind) SELECT 'x', {v}, 'paid' FROM {t}
INSERT INTO business_channel (name, key, kind) SELECT 'x', count({k}), 'paid' FROM {t}
{insert} ('x', (SELECT count({k}) FROM {t}), 'paid')
{insert} ('x', (SELECT count({k} IS NULL) FROM {t}), 'paid')
{insert} ('x', EXISTS (SELECT {k} FROM {t}), 'paid')
{insert} ('x', 1 IN (SELECT {k} FROM {t}), 'paid')
{insert} ('x', NULL IN (SELECT {k} FROM {t}), 'paid')
{insert} ('x', 'a', 'paid'), ('y', (SELECT count({k} IS NULL) FROM {t}), '')
{insert} ('x', 'y', 'paid') RETURNING (SELECT count({k} IS NULL) FROM {t})
{insert} ('x', 'y', 'paid') RETURNING EXISTS (SELECT {k} FROM {t})
{insert} ('x', 'unknown', 'paid') ON CONFLICT DO UPDATE SET kind = (SELECT max({k}) FROM {t})
{insert} ('x', 'y', 'paid') ON CONFLICT DO UPDATE SET archived = 1 WHERE (SELECT 1 FROM {t} WHERE {k} IS NULL)
{insert} ('x', (WITH {mine}_history_insert AS (SELECT {k} FROM {t}) SELECT count(*) FROM {mine}_history_insert), 'paid')
INSERT INTO business_contact (uid, created_at, note) VALUES ('x', '', (SELECT count({k} IS NULL) FROM {t}))
INSERT INTO business_step (at, hat, label, kind) VALUES ('', 'owner', (SELECT count({k} IS NULL) FROM {t}), 'do')
INSERT INTO handoff_item (need, uid, snapshot, sent_at) VALUES ((SELECT count({k} IS NULL) FROM {t}), '', '', '')
INSERT OR REPLACE INTO business_channel (name, key, kind) VALUES ('x', (SELECT group_concat({k}) FROM {t}), 'paid')
REPLACE INTO business_profile (id) VALUES (1)
INSERT OR REPLACE INTO handoff_reason (id) VALUES (1)
INSERT OR REPLACE INTO handoff_item (id, uid, need, snapshot, sent_at, undone) VALUES (1, 'x', 'x', 'x', 'x', 1)
REPLACE INTO handoff_item (id, uid, need, snapshot, sent_at, undone) VALUES (1, 'x', 'x', 'x', 'x', 1)
INSERT OR/**/replace/**/INTO handoff_direction (id, vision, published_at) VALUES (1, 'x', 'x')
UPDATE OR REPLACE business_contact SET name = 'x'
UPDATE business_contact SET note = (SELECT count({k} IS NULL) FROM {t})
UPDATE business_contact SET name = 'a', note = (SELECT count({k} IS NULL) FROM {t})
UPDATE business_contact SET (name, note) = (SELECT 'a', count({k} IS NULL) FROM {t})
UPDATE business_contact SET name = 'a' WHERE EXISTS (SELECT {k} FROM {t})
UPDATE business_contact SET name = 'a' FROM {t} WHERE {t}.{k} IS NULL
UPDATE business_contact SET note = {t}.{k} FROM {t}
UPDATE business_contact SET note = x.n FROM (SELECT count({k}) AS n FROM {t}) AS x
UPDATE business_contact SET name = 'a' RETURNING (SELECT count({k} IS NULL) FROM {t})
WITH x AS (SELECT count({k}) AS n FROM {t}) UPDATE business_contact SET note = n FROM x
WITH business_contact_history_update AS (SELECT {k} FROM {t}) UPDATE business_contact SET note = (SELECT 1 FROM {t})
UPDATE handoff_item SET note = (SELECT {v} FROM {t})
UPDATE handoff_item SET note = x.{v} FROM {t} AS x
UPDATE handoff_item SET note = 'a' WHERE id IN (SELECT {k} FROM {t})
UPDATE handoff_item SET note = 'a' RETURNING (SELECT group_concat({v}) FROM {t})
UPDATE handoff_item SET decision = 'lapsed', decided_at = (SELECT {v} FROM {t})
UPDATE handoff_proposal SET answer_note = (SELECT group_concat({v}) FROM {t})
INSERT INTO handoff_proposal (terms, proposed_by, proposed_at) VALUES ((SELECT {v} FROM {t}), 'sales', '')
INSERT INTO handoff_proposal (terms, proposed_by, proposed_at) SELECT {v}, 'sales', '' FROM {t}
INSERT INTO handoff_agreement SELECT a.* FROM handoff_agreement AS a JOIN {t} AS x ON x.{k} = a.id
UPDATE {t} SET {k} = {k}
UPDATE {mine} SET id = {t}.{k} FROM {t}
DELETE FROM {t}
DELETE FROM {mine} WHERE id IN (SELECT {k} FROM {t})
DELETE FROM {mine} RETURNING (SELECT count({k}) FROM {t})
DELETE FROM business_contact
DELETE FROM handoff_item
DELETE FROM business_step
INSERT INTO business_change (step_id, table_name, row_id, after, salt) VALUES (1, '{t}', 1, '', '')
INSERT INTO handoff_change (step_id, table_name, row_id, after, salt) VALUES (1, '{t}', 1, '', '')
INSERT INTO {own}change (step_id, table_name, row_id, after, salt) VALUES (1, '{t}', 1, '', '')
WITH {mine}_history_insert AS (SELECT 1) INSERT INTO {own}change SELECT 1, 1, '{t}', 1, '', '', '', ''
DELETE FROM {own}change
UPDATE {own}change SET before = '' WHERE 1
CREATE TABLE x (y)
CREATE TABLE {own}x (y)
CREATE TABLE {own}x (y CHECK (y IN (SELECT {k} FROM {t})))
CREATE TABLE {own}x (y DEFAULT ((SELECT group_concat({v}) FROM {t})))
CREATE TABLE {own}x (y, z AS ((SELECT count({k}) FROM {t})))
CREATE TABLE {own}x AS SELECT {v} FROM {t}
CREATE INDEX x ON {mine}(id) WHERE EXISTS (SELECT 1 FROM {t})
CREATE INDEX x ON handoff_item((SELECT 1 FROM {t}))
CREATE UNIQUE INDEX x ON handoff_item(need)
CREATE TRIGGER x AFTER UPDATE OF note ON handoff_item BEGIN UPDATE handoff_item SET need = 'x'; END
CREATE TEMP TRIGGER x AFTER UPDATE OF note ON main.handoff_item BEGIN UPDATE handoff_item SET need = 'x'; END
DROP TRIGGER handoff_item_history_update
DROP INDEX handoff_proposal_open
ALTER TABLE handoff_item RENAME COLUMN note TO x
CREATE TEMP TABLE x (y)
CREATE TABLE temp.x AS SELECT * FROM {t}
CREATE VIEW {own}x AS SELECT * FROM {t}
CREATE TEMP VIEW {own}x AS SELECT * FROM {t}
CREATE TRIGGER {own}x AFTER UPDATE ON {mine} BEGIN DELETE FROM {t}; END
CREATE TEMP TRIGGER x AFTER UPDATE ON {mine} BEGIN DELETE FROM {t}; END
CREATE INDEX x ON {mine}(id)
CREATE VIRTUAL TABLE x USING fts5(y)
CREATE VIRTUAL TABLE temp.x USING fts4aux(y)
DROP TABLE {mine}
DROP TRIGGER {mine}_history_insert
ALTER TABLE {mine} RENAME TO x
ALTER TABLE {mine} ADD COLUMN x
UPDATE sqlite_master SET sql = ''
ANALYZE
REINDEX
ATTACH '{path}' AS x
ATTACH ':memory:' AS x
DETACH main
PRAGMA writable_schema = ON
PRAGMA foreign_keys = OFF
PRAGMA foreign_keys(0)
PRAGMA defer_foreign_keys = ON
PRAGMA trusted_schema = ON
PRAGMA recursive_triggers = OFF
PRAGMA query_only = OFF
PRAGMA journal_mode = DELETE
PRAGMA synchronous = OFF
PRAGMA user_version = 99
PRAGMA application_id = 1
PRAGMA wal_checkpoint
PRAGMA temp_store_directory = '/'
PRAGMA main.journal_mode = OFF
PRAGMA hard_heap_limit = 1
""".strip().splitlines()

OTHER = {MARKETING: ("sales_deal", "handoff_id", "title"), SALES: ("marketing_lead", "handoff_id", "need")}
MINE = {MARKETING: "marketing_lead", SALES: "sales_deal"}


def filled(sql: str, hat: Hat, path: Path) -> str:
    table, key, value = OTHER[hat]
    insert = "INSERT INTO business_channel (name, key, kind) VALUES"
    return sql.format(insert=insert, t=table, k=key, v=value, mine=MINE[hat], own=f"{hat}_", path=path)


@pytest.fixture(params=[MARKETING, SALES])
def hat(request: pytest.FixtureRequest) -> Hat:
    return Hat(request.param)


@pytest.fixture
def open_step(full: House, hat: Hat) -> Iterator[Connection]:
    """A hat's connection in the middle of a step of its own."""
    connection = full.file.connection(hat)
    connection.execute("BEGIN")
    yield connection
    connection.execute("ROLLBACK")


@pytest.mark.parametrize("sql", READINGS + WRITINGS)
def test_no_statement_goes_round_the_wall(open_step: Connection, hat: Hat, sql: str, tmp_path: Path) -> None:
    # Right after an insert into a shared table is when the wall lets keys be checked.
    open_step.insert("business_step", at="", hat=hat, label="attack", kind="do")
    statement = filled(sql, hat, tmp_path / "stolen")
    with pytest.raises(
        (DatabaseError, PermissionError), match=f"{REFUSED}|past it|no such (table|function|module)|may not be modified"
    ):
        open_step.execute(statement)
    assert open_step.value("SELECT 1") == 1
    assert not (tmp_path / "stolen").exists()


# {table} is one of the hall's, {column} one that stays as it was written, {other} one that its key is told by.
CHANGES = r"""
UPDATE {table} SET {column} = {column}
UPDATE {table} SET {column} = 7 WHERE id = 1
UPDATE main.{table} SET {column} = 7
UPDATE {table} AS x SET {column} = 7
UPDATE {table} NOT INDEXED SET {column} = 7
UPDATE OR IGNORE {table} SET {column} = 7
UPDATE OR FAIL {table} SET {column} = 7
UPDATE OR ABORT {table} SET {column} = 7
UPDATE OR ROLLBACK {table} SET {column} = 7
UPDATE OR REPLACE {table} SET {column} = 7
UPDATE/**/OR--\n REPLACE {table} SET {column} = 7
UPDATE {table} SET ({column}) = (SELECT 7)
UPDATE {table} SET (id, {column}) = (SELECT 1, 7)
UPDATE {table} SET {column} = x.n FROM (SELECT 7 AS n) AS x
UPDATE {table} SET {column} = x.{column} FROM {table} AS x WHERE x.id = {table}.id
UPDATE {table} SET {column} = 7 RETURNING {column}
WITH x(n) AS (VALUES (7)) UPDATE {table} SET {column} = (SELECT n FROM x)
WITH {table}_history_update(n) AS (VALUES (7)) UPDATE {table} SET {column} = (SELECT n FROM {table}_history_update)
WITH {table}(id, {column}) AS (VALUES (1, 7)) UPDATE {table} SET {column} = 7
INSERT INTO {table} (id) VALUES (1) ON CONFLICT DO UPDATE SET {column} = excluded.{column}
INSERT INTO {table} (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET {column} = 7
INSERT INTO {table} (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET (id, {column}) = (1, 7) WHERE 1
INSERT INTO {table} (id) SELECT 1 WHERE 1 ON CONFLICT (id) DO UPDATE SET {column} = 7
INSERT OR IGNORE INTO {table} (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET {column} = 7 RETURNING *
INSERT OR REPLACE INTO {table} (id, {column}) VALUES (1, 7)
insert or replace into {table} (id, {column}) values (1, 7)
REPLACE INTO {table} (id, {column}) VALUES (1, 7)
RePlAcE/**/INTO {table} (id, {column}) VALUES (1, 7)
REPLACE\nINTO {table} (id, {column}) VALUES (1, 7)
REPLACE\tINTO\f{table} (id, {column}) VALUES (1, 7)
\ufeffREPLACE INTO {table} (id, {column}) VALUES (1, 7)
;REPLACE--\nINTO {table} (id, {column}) VALUES (1, 7)
EXPLAIN REPLACE INTO {table} (id, {column}) VALUES (1, 7)
WITH x AS (SELECT 1) REPLACE INTO {table} (id, {column}) VALUES (1, 7)
WITH x AS (SELECT 1)REPLACE INTO"{table}"(id, {column}) VALUES (1, 7)
INSERT OR/**/REPLACE/**/INTO {table} (id, {column}) SELECT 1, 7
DELETE FROM {table} WHERE id = 1
DELETE FROM {table} RETURNING {column}
""".strip().splitlines()

# What stays as it was written, whoever asks: besides the frozen columns what only undo touches, and names of the key.
STAYS = {
    "handoff_item": (*SENT, *"id rowid oid _rowid_ undone batch state".split()),
    "handoff_agreement": (
        "id rowid decision_hours response_hours lapse_days queue_limit recycles_most leads_per_month booked_weeks "
        "ready agreed_at"
    ).split(),
    "handoff_proposal": "id terms note proposed_by proposed_at".split(),
    "handoff_outcome": "id handoff_id deal_uid result happened_on amount objection kind again_on told_at".split(),
    "handoff_direction": "id vision bets published_at".split(),
    "handoff_bet": "id direction_id segment offer by_when known_by".split(),
    "handoff_finished": "id deal_uid contact_id handoff_id work amount finished_on note".split(),
    "handoff_reason": "id name axis recyclable recycle_days needs_note withdraws_consent position".split(),
}


@pytest.mark.parametrize("table", STAYS)
def test_nobody_changes_what_stays_as_it_was_written(open_step: Connection, table: str) -> None:
    written = open_step.all(f"SELECT * FROM {table}")  # noqa: S608
    for column, change in itertools.product(STAYS[table], CHANGES):
        sql = change.encode().decode("unicode_escape").format(table=table, column=column)
        with pytest.raises(
            (DatabaseError, PermissionError),
            match=f"{REFUSED}|past it|UPDATE generated|compute generated|cannot (UPDATE|INSERT)",
        ):
            open_step.execute(sql)
    assert open_step.all(f"SELECT * FROM {table}") == written  # noqa: S608


def test_no_way_of_running_a_statement_replaces_a_row(open_step: Connection) -> None:
    sql = "REPLACE INTO handoff_agreement (id, agreed_at) VALUES (1, ?)"
    for run in (
        lambda: open_step.executemany(sql, [("x",)]),
        lambda: open_step.executescript(sql.replace("?", "''")),
        lambda: open_step.cursor().execute(sql, ("x",)),
        lambda: open_step.cursor().executemany(sql, [("x",)]),
        lambda: open_step.cursor().executescript(sql.replace("?", "''")),
        lambda: open_step.all(sql, ("x",)),
        lambda: open_step.script(sql.replace("?", "''")),
    ):
        with pytest.raises(PermissionError, match="past it"):
            run()


def test_the_columns_that_stay_are_no_door_of_either_hat() -> None:
    for table, names in STAYS.items():
        _, updates = SHARED[table]
        assert not set(names) & {name for doors in updates.values() for name in doors.split()}, table


def test_a_key_of_any_table_of_the_other_wing_shows_nothing(full: House, hat: Hat) -> None:
    """An insert into a shared table lets the other wing's keys be checked: no statement reads along."""
    owner, mine = full.file.connection(Hat.OWNER), full.file.connection(hat)
    other = SALES if hat is MARKETING else MARKETING
    tried = 0
    for table in full.tables():
        if not table.startswith(f"{other}_"):
            continue
        for row in owner.all(f"PRAGMA foreign_key_list({table})"):
            parent, key = row[2], row[3]
            if parent not in SHARED:
                continue
            tried += 1
            for seen in (f"count({key})", f"count({key} IS NULL)", f"max({key})", key, "count(*)", "1"):
                leak = f"(SELECT {seen} FROM {table})"  # noqa: S608
                for sql in (
                    f"INSERT INTO {parent} (id) VALUES ({leak})",  # noqa: S608
                    f"INSERT INTO {parent} (id) VALUES (99) RETURNING {leak}",  # noqa: S608
                    f"INSERT INTO {parent} (id) SELECT {seen} FROM {table}",  # noqa: S608
                    f"INSERT INTO {parent} (id) VALUES (1) ON CONFLICT DO UPDATE SET id = {leak}",  # noqa: S608
                    f"WITH x AS {leak} INSERT INTO {parent} (id) SELECT * FROM x",  # noqa: S608
                ):
                    assert not allows(mine, sql), sql
    assert tried >= 5


def test_no_hat_copies_the_file(full: House, hat: Hat, tmp_path: Path) -> None:
    for sql in ("VACUUM", f"VACUUM INTO '{tmp_path / 'stolen'}'"):
        with pytest.raises(DatabaseError, match=REFUSED):
            full.file.connection(hat).execute(sql)
    assert not list(tmp_path.glob("stolen*"))


def test_a_key_of_the_other_wing_shows_nothing_through_any_shared_table(open_step: Connection, hat: Hat) -> None:
    counts = ("count({k})", "count({k} IS NULL)", "total({k} IS NULL)", "max({k})", "group_concat({k})", "{k}")
    places = (
        "VALUES (9, (SELECT {x} FROM {t}), '{n}', '', 'do')",
        "VALUES (1, '', '{n}', '', 'do') RETURNING (SELECT {x} FROM {t})",
        "VALUES (1, '', '{n}', '', 'do') RETURNING 7 IN (SELECT {x} FROM {t})",
        "VALUES (1, '', '{n}', '', 'do') ON CONFLICT DO UPDATE SET hash = (SELECT {x} FROM {t})",
        "SELECT 9, {x}, '{n}', '', 'do' FROM {t}",
    )
    for number, (count, place) in enumerate(itertools.product(counts, places)):
        words = filled(place.replace("{x}", count).replace("{n}", str(hat)), hat, Path())
        with pytest.raises(DatabaseError, match=REFUSED):
            open_step.execute(f"INSERT INTO business_step (id, at, hat, label, kind) {words}")
        assert open_step.value("SELECT count(*) > 0 FROM business_step") == 1, number


def test_python_has_no_way_round_either(business_of_two: tuple[House, Connection], tmp_path: Path) -> None:
    _, connection = business_of_two
    doors: tuple[Callable[[], object], ...] = (
        lambda: connection.set_authorizer(None),
        lambda: connection.open_blob("sales_deal", "title", 1),
        lambda: connection.blobopen("sales_deal", "title", 1),
        connection.serialize,
        lambda: connection.deserialize(b""),
        connection.iterdump,
        lambda: connection.backup(connection),
        lambda: connection.enable_load_extension(1),
        lambda: connection.load_extension("x"),
    )
    for door in doors:
        with pytest.raises(PermissionError):
            door()
    with pytest.raises(DatabaseError):
        connection.executescript("BEGIN; SELECT title FROM sales_deal; COMMIT;")
    with pytest.raises(DatabaseError):
        connection.cursor().execute("SELECT title FROM sales_deal")
    connection.create_function("spy", 1, str)
    with pytest.raises(DatabaseError):
        connection.execute("SELECT spy(1)")
    assert list(tmp_path.glob("stolen*")) == []


@pytest.fixture
def business_of_two(full: House) -> tuple[House, Connection]:
    return full, full.file.connection(MARKETING)


def test_row_counts_tell_nothing_of_the_other_wing(full: House) -> None:
    marketing = full.file.connection(MARKETING)
    before = marketing.total_changes
    full.sell(sales.take_call, PhoneIn(Person("Carl"), "roof", "Referral"))
    assert marketing.total_changes == before


def test_a_hat_writes_nothing_outside_a_step(full: House) -> None:
    marketing = full.file.connection(MARKETING)
    with pytest.raises(DatabaseError, match="NOT NULL"):
        marketing.insert("marketing_segment", name="x", key="x")
    with pytest.raises(DatabaseError, match="NOT NULL"):
        marketing.execute("UPDATE marketing_lead SET need = 'x'")
    with pytest.raises(DatabaseError, match="NOT NULL"):
        marketing.execute("DELETE FROM marketing_lead")


def test_reports_read_every_room_and_write_nothing(full: House) -> None:
    reports = full.file.connection(REPORTS)
    for table in full.tables():
        reports.all(f"SELECT * FROM {table}")  # noqa: S608
        for sql in (
            f"DELETE FROM {table}",  # noqa: S608
            f"INSERT INTO {table} DEFAULT VALUES",
            f"UPDATE {table} SET id = id",  # noqa: S608
        ):
            with pytest.raises(DatabaseError):
                reports.execute(sql)
    for sql in ("PRAGMA query_only = OFF", "CREATE TEMP TABLE x (y)", "ATTACH ':memory:' AS x"):
        with pytest.raises(DatabaseError):
            reports.execute(sql)


def test_keys_are_checked_all_the_same(full: House) -> None:
    def point_nowhere(db: Connection) -> None:
        db.insert("business_contact_point", contact_id=999, kind="email", value="x")

    def refer_nowhere(db: Connection) -> None:
        db.execute("UPDATE business_contact SET referred_by = 999")

    def sell_nowhere(db: Connection) -> None:
        db.insert("sales_order", deal_id=999, amount=1, ordered_on="2026-11-02")

    for writer, operation in ((MARKETING, point_nowhere), (SALES, refer_nowhere), (SALES, sell_nowhere)):
        with pytest.raises(DatabaseError, match="FOREIGN KEY"):
            full.do(writer, operation)


def test_a_forged_image_cannot_be_undone_into_the_other_wing(full: House) -> None:
    def forge(db: Connection) -> None:
        assert db.step is not None
        db.insert(
            "marketing_change",
            step_id=db.step.id,
            table_name="sales_deal",
            row_id=1,
            before='{"title": "stolen"}',
            after='{"title": "kitchen"}',
            salt="",
        )

    with pytest.raises(DatabaseError, match="authorized"):
        full.market(forge)
    assert full.value("SELECT title FROM sales_deal") == "kitchen"
