"""Whatever is done to rows, they are found by the words they say, and by no others."""

import re
import shutil
import unicodedata
from pathlib import Path

import pytest
from house import Clock, House, copy_house
from hypothesis import example, given
from hypothesis import strategies as some
from pysqlite3 import dbapi2 as sqlite

from twohats.business.store.search import CONTACTS, POINTS
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.storage import search
from twohats.storage.checkup import checkup
from twohats.storage.file import create_file
from twohats.storage.sqlite import Connection

NAMES = (
    "Ana Ferreira",
    "Jörg Müller-Lüdenscheid",
    "ANA O'Neil",
    "Zoë",
    "Łukasz",
    "",
    "東京",
    "ana_b 12",
    'a"b*',
    "\u200b",
)
TYPED = ("a", "an", "ana fer", "jor", "JÖRG", "lud", "o'n", "O", "zoe", "12", 'a"b', "東", "-", "", "ana_b", "neil ana")

an_id, a_name = some.integers(1, 5), some.sampled_from(NAMES)
a_step = some.one_of(
    some.tuples(some.just("write"), an_id, a_name),
    some.tuples(some.just("go"), an_id),
    some.tuples(some.just("many"), some.lists(a_name, max_size=4)),
    some.tuples(some.sampled_from(("undo", "redo"))),
)


def write(db: Connection, what: str, *values: object) -> None:
    if what == "write":
        sql = (
            "INSERT INTO business_contact (id, uid, name, created_at) VALUES (?1, 'c' || ?1, ?2, '') "
            "ON CONFLICT (id) DO UPDATE SET name = ?2"
        )
        db.execute(sql, values)
    elif what == "go":
        db.execute("DELETE FROM business_contact WHERE id = ?", values)
    else:
        (names,) = values
        assert isinstance(names, list)
        rows = [(f"{db.at} {number}", name, "") for number, name in enumerate(names)]
        db.insert_bulk("business_contact", ("uid", "name", "created_at"), rows)


def found(db: Connection, words: str) -> set[str]:
    matching = search.matching(words, "who")
    sql = (
        "SELECT name FROM business_contact WHERE id IN "
        "(SELECT rowid FROM business_contact_search WHERE business_contact_search MATCH ?)"
    )
    return {name for (name,) in db.all(sql, (matching,))} if matching else set()


def words_of(text: str) -> list[str]:
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", bare)


def holds(name: str, typed: str) -> bool:
    """Each typed word, part after part, begins within the words of the name that follow each other."""
    held = words_of(name)
    for word in typed.split():
        parts = words_of(word)
        runs = [held[first : first + len(parts)] for first in range(len(held) - len(parts) + 1)]
        if parts and not any(run[:-1] == parts[:-1] and run[-1].startswith(parts[-1]) for run in runs):
            return False
    return bool(words_of(typed))


@given(some.lists(a_step, max_size=20))
@example([("many", ["Ana Ferreira", "Zoë"]), ("undo",), ("redo",), ("write", 1, "Zoë")])
def test_rows_are_found_by_their_words(
    template: Path, tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[object, ...]]
) -> None:
    house = copy_house(template, tmp_path_factory.mktemp("house"))
    owner = house.file.connection(Hat.OWNER)
    for what, *values in steps:
        if what in ("undo", "redo"):
            (house.file.undo if what == "undo" else house.file.redo)(Hat.MARKETING)
        else:
            house.file.do(Hat.MARKETING, "Write", write, what, *values, through=owner)
    there = {name for (name,) in owner.all("SELECT name FROM business_contact")}
    for typed in TYPED:
        assert found(owner, typed) == {name for name in there if holds(name, typed)}, typed
    assert search.incomplete(owner, (CONTACTS, POINTS)) == []
    house.file.close()


@pytest.mark.parametrize(
    "typed", ['"', '""', "NEAR(", "a OR b", "who:a", "*", "^a", "(", "a\0b", "{who} : x", "-a", "\ud800"]
)
def test_nothing_typed_is_taken_for_a_command(house: House, typed: str) -> None:
    house.capture("Ana Orwell")
    shown = typed.encode("utf-8", "replace").decode()
    assert found(house.file.connection(Hat.SALES), shown) <= {"Ana Orwell"}


@pytest.mark.parametrize("digits", ["912", "351912", "912345678", "2345678"])
def test_a_number_is_found_with_and_without_its_country(house: House, digits: str) -> None:
    house.market(
        lambda db: db.insert(
            "business_contact_point",
            contact_id=db.insert("business_contact", uid="c", name="Ana", created_at=""),
            kind="phone",
            value="+351 912 345 678",
            key="+351912345678",
        )
    )
    sql = "SELECT count(*) FROM business_contact_point_search WHERE business_contact_point_search MATCH ?"
    assert house.value(sql, search.matching(digits, "value")) == (0 if digits == "2345678" else 1)


def test_an_index_that_lacks_a_row_or_has_one_too_many_is_told(house: House, tmp_path: Path) -> None:
    house.capture()
    fresh = create_file(tmp_path / "fresh.twohats", ROOMS, SCHEMA)
    owner = house.file.connection(Hat.OWNER)
    assert checkup(house.file, fresh) == []
    owner.execute("DELETE FROM marketing_lead_search")
    owner.execute("INSERT INTO business_contact_search (rowid, who) VALUES (99, 'x')")
    assert checkup(house.file, fresh) == [
        "Not every row of business_contact is found by its words.",
        "Not every row of marketing_lead is found by its words.",
    ]
    fresh.close()


def test_an_index_of_no_known_kind_is_told_as_damage(template: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(template, tmp_path))
    raw = sqlite.connect(path)
    raw.execute("UPDATE business_contact_search_config SET v = 0 WHERE k = 'version'")
    raw.commit()
    raw.close()
    file = open_business(path, Clock())
    with pytest.raises(FileError, match="is damaged"):
        found(file.connection(Hat.OWNER), "ana")
    file.close()
