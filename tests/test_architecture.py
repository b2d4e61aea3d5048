"""The house keeps its rules: names, layers that imports alone do not show, and tables that have an owner."""

import ast
import re
from pathlib import Path

import pytest
import sqlite_utils
from house import House

import twohats
from twohats.errors import OwnerError
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA

SOURCE = Path(twohats.__file__).parent
MODULES = sorted(SOURCE.rglob("*.py"))
BANNED = {"utils", "util", "helpers", "helper", "common", "core", "manager", "managers", "misc", "base"}
SQLITE = {"sqlite3", "pysqlite3", "apsw"}
QT = {"PySide6", "shiboken6"}
LONGEST = 400
SEARCHED = {one.table for room in ROOMS for one in room.searched}


def name_of(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def imports(path: Path) -> set[str]:
    """The packages that a module imports, wherever it does."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
    return found


def texts(path: Path) -> list[str]:
    """The string literals of a module, with what stands between their holes."""
    tree = ast.parse(path.read_text("utf-8"))
    return [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def test_every_module_says_what_it_is_for() -> None:
    silent = [name_of(path) for path in MODULES if not ast.get_docstring(ast.parse(path.read_text("utf-8")))]
    assert silent == []


def test_no_module_is_a_drawer_for_odds_and_ends() -> None:
    assert [name_of(path) for path in MODULES if BANNED & {path.stem, *path.relative_to(SOURCE).parts}] == []


def test_a_long_module_becomes_a_folder() -> None:
    lengths = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


def test_one_module_alone_knows_the_database_library() -> None:
    assert [name_of(path) for path in MODULES if SQLITE & imports(path)] == ["storage/sqlite.py"]


def test_only_windows_know_qt() -> None:
    knowing = [path.relative_to(SOURCE) for path in MODULES if QT & imports(path)]
    strangers = [
        path.as_posix()
        for path in knowing
        if path.parts[0] not in {"widgets", "app", "app.py"} and "ui" not in {*path.parts, path.stem}
    ]
    assert strangers == []


def test_every_folder_is_a_package_but_the_source_root() -> None:
    folders = {path.parent for path in MODULES}
    assert [name_of(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
    assert not (SOURCE.parent / "__init__.py").exists()


def test_no_statement_joins_past_the_wall() -> None:
    sql = re.compile(r"\bJOIN\b.*\bUSING\b|\bNATURAL\b.*\bJOIN\b", re.DOTALL)
    assert [name_of(path) for path in MODULES if any(sql.search(text) for text in texts(path))] == []


def test_no_statement_opens_a_second_way_into_the_tables() -> None:
    sql = re.compile(r"\bCREATE\s+(TEMP\s+|TEMPORARY\s+)?VIEW\b|\bATTACH\b\s+'|\bCREATE\s+TEMP", re.IGNORECASE)
    assert [name_of(path) for path in MODULES if any(sql.search(text) for text in texts(path))] == []


def test_every_table_belongs_to_a_room(house: House) -> None:
    names = {room.name for room in ROOMS}
    assert {table.partition("_")[0] for table in house.tables()} == names
    assert len(names) == len(ROOMS)


def test_no_key_crosses_from_wing_to_wing(house: House) -> None:
    owner = house.file.connection(Hat.OWNER)
    shared = {"business", "handoff"}
    for table in house.tables():
        room = table.partition("_")[0]
        for row in owner.all(f"PRAGMA foreign_key_list({table})"):
            assert row[2].partition("_")[0] in shared | {room}, f"{table} → {row[2]}"


def test_what_is_deleted_or_changed_is_found_by_an_index(house: House) -> None:
    """SQLite looks for rows that point at one that goes; through a whole table, that would take its time."""
    owner = house.file.connection(Hat.OWNER)
    for table in ("business_contact", "business_contact_point", "marketing_lead", "sales_deal", "handoff_item"):
        plan = str(owner.all(f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE batch = 1"))  # noqa: S608
        assert "INDEX" in plan, plan


def test_the_schema_counts_its_migrations(house: House) -> None:
    database = sqlite_utils.Database(house.file.connection(Hat.OWNER), execute_plugins=False)
    applied = database.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0]
    assert applied == SCHEMA


def test_every_table_can_be_told_again(house: House) -> None:
    """History needs an integer key called id, strict types, and a trigger for each verb."""
    owner = house.file.connection(Hat.OWNER)
    for table in house.tables():
        (strict,) = owner.first("SELECT strict FROM pragma_table_list WHERE name = ?", (table,)) or (0,)
        assert strict == 1, table
        assert owner.value(f"SELECT type FROM pragma_table_info('{table}') WHERE name = 'id' AND pk = 1") == "INTEGER"  # noqa: S608
        watched = owner.value("SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,))
        # A step has the one trigger that seals it, a consent one more that keeps it as it was said;
        # tallies and indexes of words bring some along.
        expected = {"business_step": 1, "business_consent": 4}.get(
            table, 0 if table.endswith(("_change", "_tally")) else 3
        )
        tallying = {"sales_sale": 3, "sales_deal": 3, "sales_deal_version": 3}
        of_words = 3 if table in SEARCHED else 0
        assert watched == expected + tallying.get(table, 0) + of_words, table


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_sentence_for_the_owner_has_values_for_its_holes(path: Path) -> None:
    kinds = {kind.__name__ for kind in OwnerError.__subclasses__()}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds):
            continue
        sentence = node.args[0] if node.args else None
        if isinstance(sentence, ast.Constant) and isinstance(sentence.value, str):
            holes = set(re.findall(r"\{(\w+)\}", sentence.value))
            assert holes == {word.arg for word in node.keywords}, sentence.value
            assert sentence.value.rstrip("”").endswith((".", "?")), sentence.value
