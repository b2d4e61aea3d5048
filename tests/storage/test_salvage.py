"""What still reads of a damaged file comes into a new one, whole in itself, and the doubtful rows are told."""

import os
import shutil
from pathlib import Path

import pytest
from house import House

from twohats.business.rules.contacts import Person
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.marketing.operations.leads import capture
from twohats.marketing.rules.leads import NewLead
from twohats.rooms import open_business
from twohats.safekeeping import look_over, rescue_damaged

_PAGE = 4096


@pytest.fixture
def full(house: House) -> House:
    """Some hundred leads, and a few deals."""
    for number in range(300):
        person = Person(f"Person {number}", email=f"p{number}@example.com")
        lead_id = house.market(capture, NewLead(person, f"Kitchen {number}", "Instagram"))
        if number < 5:  # some of them
            house.accept(house.send(lead_id))
    return house


# What stands in a row in the middle of a table, and whether it stands there as an image of history.
ROWS = {
    "marketing_lead": (b"Kitchen 150", False),
    "business_contact": (b"Person 150", False),
    "business_contact_point": (b"p150@example.com", False),
    "marketing_change": (b'"need":"Kitchen 150"', True),
}
_TABLE_LEAF = 0x0D


def page_of(path: Path, table: str) -> int:
    """The page that holds the row (https://www.sqlite.org/fileformat2.html#b_tree_pages)."""
    words, is_image = ROWS[table]
    content = path.read_bytes()
    for page in range(1, len(content) // _PAGE):
        held = content[page * _PAGE : (page + 1) * _PAGE]
        if held[0] == _TABLE_LEAF and words in held and (b'":' in held) is is_image:
            return page + 1
    raise AssertionError(table)


def damage(path: Path, page: int) -> None:
    with path.open("r+b") as stream:
        stream.seek((page - 1) * _PAGE)
        stream.write(b"\xaa" * _PAGE)


@pytest.mark.parametrize("table", ROWS)
def test_all_but_the_damaged_rows_come_through(full: House, table: str) -> None:
    path, before = full.file.path, full.content()
    full.file.close()
    damage(path, page_of(path, table))
    spoiled = path.read_bytes()
    target, found = rescue_damaged(path, full.clock())
    assert path.read_bytes() == spoiled
    full.file = open_business(target, full.clock)
    assert look_over(full.file) == []
    after = full.content()
    assert any(one.table == table for one in found.doubts)
    for name, rows in after.items():
        lost = len(before[name]) - len(rows)
        assert 0 <= lost < max(120, 1)
        assert lost == 0 or name in {table, "marketing_lead", "business_contact_point", "business_consent"}
    told = target.with_suffix(".doubtful.txt").read_text(encoding="utf-8")
    assert f"{table} " in told
    full.capture("Afterwards")
    assert full.file.undo(Hat.MARKETING) is not None


def test_a_whole_file_comes_through_whole(full: House) -> None:
    path, before = full.file.path, full.content()
    full.file.close()
    target, found = rescue_damaged(path, full.clock())
    full.file = open_business(target, full.clock)
    assert full.content() == before
    assert found.doubts == []
    assert look_over(full.file) == []


def test_half_a_file_gives_what_it_has(full: House) -> None:
    path = full.file.path
    full.file.close()
    os.truncate(path, path.stat().st_size * 3 // 4)
    target, found = rescue_damaged(path, full.clock())
    full.file = open_business(target, full.clock)
    assert look_over(full.file) == []
    assert found.rows["business_profile"] == 1


@pytest.mark.parametrize("content", [b"", bytes(9000), b"name;amount\n" * 900])
def test_where_nothing_reads_nothing_is_made(house: House, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "lost.twohats"
    path.write_bytes(content)
    with pytest.raises(FileError):
        rescue_damaged(path, house.clock())
    assert path.read_bytes() == content
    assert not list(tmp_path.glob("lost *"))
    shutil.copy(path, tmp_path / "again")
