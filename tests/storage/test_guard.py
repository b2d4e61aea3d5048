"""What is not a good file of ours is refused in one plain sentence, and left as it was."""

import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from house import House
from nobody import as_nobody

from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.storage import guard
from twohats.storage.checkup import checkup
from twohats.storage.file import create_file, open_file
from twohats.storage.sqlite import Connection


def refused(path: Path, *, write: bool = True) -> str:
    with pytest.raises(FileError) as refusal:
        open_file(path, ROOMS, SCHEMA, write=write).close()
    sentence = str(refusal.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    return sentence


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(template, tmp_path / "firm.twohats"))


SPOILED: dict[str, tuple[Callable[[Path], object], str]] = {
    "a text": (lambda path: path.write_text("name;amount\n" * 50), "is not a Two Hats file"),
    "three bytes": (lambda path: path.write_bytes(b"PK\3"), "is not a Two Hats file"),
    "another program's database": (lambda path: overwrite(path, 68, bytes(4)), "is not a Two Hats file"),
    "only the first page's start": (lambda path: os.truncate(path, 60), "is not a Two Hats file"),
    "empty": (lambda path: os.truncate(path, 0), "is empty"),
    "zeros": (lambda path: path.write_bytes(bytes(8192)), "nothing but zeros"),
    "newer": (lambda path: overwrite(path, 60, struct.pack(">I", SCHEMA + 1)), "newer Two Hats"),
    "half": (lambda path: os.truncate(path, path.stat().st_size // 2), "half there"),
    "without its last byte": (lambda path: os.truncate(path, path.stat().st_size - 1), "half there"),
    "with something behind its end": (lambda path: path.write_bytes(path.read_bytes() + b"x" * 5000), "larger than"),
    "with a wild schema": (lambda path: overwrite(path, 100, b"\xff" * 200), "damaged"),
}


@pytest.mark.parametrize("kind", SPOILED)
@pytest.mark.parametrize("write", [True, False])
def test_a_spoiled_file_is_refused_and_left_as_it_is(path: Path, kind: str, *, write: bool) -> None:
    spoil, words = SPOILED[kind]
    spoil(path)
    before = path.read_bytes()
    assert words in refused(path, write=write)
    assert path.read_bytes() == before
    # Nobody holds it afterwards.
    assert words in refused(path, write=write)


def test_what_a_crash_left_in_the_log_is_no_half_file(path: Path, tmp_path: Path) -> None:
    file = open_file(path, ROOMS, SCHEMA)
    crashed = tmp_path / "crashed.twohats"
    try:
        house = file.connection(Hat.OWNER)
        file.do(Hat.OWNER, "Holidays", fill, through=house)
        shutil.copy(path, crashed)
        shutil.copy(f"{path}-wal", f"{crashed}-wal")
    finally:
        file.close()
    # The log was being written into the file: the header is there, and says more pages than there are yet.
    overwrite(crashed, 0, path.read_bytes()[:4096])
    assert crashed.stat().st_size < path.stat().st_size
    left = [crashed.read_bytes(), Path(f"{crashed}-wal").read_bytes()]
    again = open_file(crashed, ROOMS, SCHEMA)
    try:
        assert again.connection(Hat.OWNER).value("SELECT count(*) FROM business_holiday") >= 2000
        kept = tmp_path / "crashed backups" / "crashed after a crash.twohats"
        assert [kept.read_bytes(), Path(f"{kept}-wal").read_bytes()] == left
        again.back_up("start")
        assert not list(kept.parent.glob("*after a crash*"))
    finally:
        again.close()


def fill(db: Connection) -> None:
    for number in range(2000):
        db.insert("business_holiday", day=f"3000-{number}", name="x" * 100)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path)


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    assert "There is no file" in refused(tmp_path / "gone.twohats")
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_a_missing_folder_is_refused(tmp_path: Path) -> None:
    assert "There is no file" in refused(tmp_path / "gone" / "firm.twohats")
    with pytest.raises(FileError, match="no folder"):
        create_file(tmp_path / "gone" / "firm.twohats", ROOMS, SCHEMA)


def test_damaged_pages_in_the_middle_are_told_and_found(house: House) -> None:
    for name in ("Ana", "Tom", "Mary"):
        house.accept(house.send(house.capture(name)))
    path, page = house.file.path, 4096
    root = house.value("SELECT rootpage FROM sqlite_master WHERE name = 'marketing_lead'")
    house.file.close()
    overwrite(path, (root - 1) * page, b"\xaa" * page)
    house.reopen()
    before = path.read_bytes()
    with pytest.raises(FileError, match="damaged"):
        house.file.connection(Hat.MARKETING).all("SELECT need FROM marketing_lead")
    with pytest.raises(FileError, match="damaged"):
        house.file.connection(Hat.MARKETING).value("SELECT need FROM marketing_lead")
    with pytest.raises(FileError, match="damaged"):
        house.capture("Zoe")
    assert path.read_bytes() == before
    with create(path.with_name("fresh.twohats")) as fresh:
        assert checkup(house.file, fresh.file) != []


def cut_short(house: House, folder: Path) -> Path:
    """A copy as a power cut leaves it: the first page counts pages that were not yet written back from the log."""
    for number in range(60):
        house.capture(f"Name{number} Ferreira")
    path, copied = house.file.path, folder / house.file.path.name
    log = path.with_name(path.name + "-wal")
    folder.mkdir()
    shutil.copy(path, copied)
    shutil.copy(log, folder / log.name)
    house.file.close()
    overwrite(copied, 0, path.read_bytes()[:4096])
    assert copied.stat().st_size < path.stat().st_size
    return copied


@pytest.mark.parametrize("write", [True, False])
def test_a_file_whose_log_was_being_written_back_is_opened(house: House, tmp_path: Path, *, write: bool) -> None:
    copied = cut_short(house, tmp_path / "after")
    house.reopen()
    file = open_file(copied, ROOMS, SCHEMA, write=write)
    assert House(file, house.clock).content() == house.content()
    file.close()


@pytest.mark.parametrize("write", [True, False])
def test_a_half_file_is_refused_although_there_is_a_log(house: House, tmp_path: Path, *, write: bool) -> None:
    copied = cut_short(house, tmp_path / "after")
    os.truncate(copied, copied.stat().st_size // 2)
    before = copied.read_bytes()
    assert "half there" in refused(copied, write=write)
    assert copied.read_bytes() == before
    assert copied.with_name(copied.name + "-wal").exists()
    assert "half there" in refused(copied, write=write)


def test_a_damaged_history_is_told_and_found(house: House) -> None:
    house.deal()
    path, page = house.file.path, 4096
    root = house.value("SELECT rootpage FROM sqlite_master WHERE name = 'marketing_change'")
    house.file.close()
    overwrite(path, (root - 1) * page, b"\xaa" * page)
    house.reopen()
    reading = "SELECT before FROM marketing_change ORDER BY id"
    for hat in (Hat.MARKETING, Hat.REPORTS, Hat.OWNER):
        with pytest.raises(FileError, match="damaged"):
            list(house.file.connection(hat).execute(reading))
        with pytest.raises(FileError, match="damaged"):
            house.file.connection(hat).execute(reading).fetchmany(2)
    with create(path.with_name("fresh.twohats")) as fresh:
        assert checkup(house.file, fresh.file) != []


def test_text_that_is_no_text_is_damage(house: House) -> None:
    house.capture(need="kitchen of 12 m²")
    path = house.file.path
    house.file.close()
    content = path.read_bytes()
    path.write_bytes(content.replace("12 m²".encode(), b"12 m\xff\xff"))
    house.reopen()
    with pytest.raises(FileError, match="damaged"):
        house.file.connection(Hat.MARKETING).all("SELECT need FROM marketing_lead")


def test_a_note_that_no_longer_reads_is_damage(house: House) -> None:
    house.send(house.capture())
    path = house.file.path
    house.file.close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b'{"name":"Ana', b'["name":"Ana').replace(b'{"name": "Ana', b'["name": "Ana'))
    house.reopen()
    with pytest.raises(FileError, match="damaged"):
        house.file.connection(Hat.SALES).value("SELECT json_extract(snapshot, '$.name') FROM handoff_item")


def test_tables_whose_description_is_no_text_are_damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b"CREATE TABLE business_offer", b"CREATE \xd3ABLE business_offer"))
    before = path.read_bytes()
    assert before != content
    assert "damaged" in refused(path)
    assert path.read_bytes() == before


def test_tables_with_another_column_are_found(house: House) -> None:
    house.deal()
    path = house.file.path
    house.file.close()
    (table,) = re.findall(rb"CREATE TABLE marketing_change.*?STRICT", path.read_bytes(), re.DOTALL)
    path.write_bytes(path.read_bytes().replace(table, table.replace(b"after TEXT", b"aftes TEXT")))
    house.reopen()
    with create(path.with_name("fresh.twohats")) as fresh:
        assert "marketing_change is not as this program makes it." in checkup(house.file, fresh.file)


def test_a_table_that_lost_the_key_others_point_at_is_found(house: House) -> None:
    house.deal()
    path = house.file.path
    house.file.close()
    content = path.read_bytes()
    path.write_bytes(
        content.replace(
            b"TABLE sales_deal (\n    id INTEGER PRIMARY KEY", b"TABLE sales_deal (\n    ie INTEGER PRIMARY KEY"
        )
    )
    assert path.read_bytes() != content
    house.reopen()
    with create(path.with_name("fresh.twohats")) as fresh:
        assert "sales_deal is not as this program makes it." in checkup(house.file, fresh.file)
    with pytest.raises(FileError, match="damaged"):
        house.file.connection(Hat.OWNER).all("PRAGMA foreign_key_check")


def test_a_step_that_says_bytes_where_a_text_was_is_found(house: House) -> None:
    house.deal()
    path, at = house.file.path, house.value("SELECT at FROM business_step ORDER BY id DESC LIMIT 1").encode()
    house.file.close()
    content = bytearray(path.read_bytes())
    overwrite(path, place_of_type(content, at), bytes([12 + 2 * len(at)]))
    house.reopen()
    with create(path.with_name("fresh.twohats")) as fresh:
        assert "A page is damaged: non-TEXT value in business_step.at." in checkup(house.file, fresh.file)


def place_of_type(content: bytearray, text: bytes) -> int:
    """Where the header of a row says that its second column, this text, is one (https://sqlite.org/fileformat2.html)."""
    is_text = 13 + 2 * len(text)
    begins = (
        place - size for place in places_of(content, text) for size in range(3, 40) if content[place - size] == size
    )
    return next(begin + 2 for begin in begins if content[begin + 2] == is_text)


def places_of(content: bytearray, text: bytes) -> Iterator[int]:
    place = content.find(text)
    while place >= 0:
        yield place
        place = content.find(text, place + 1)


def test_a_file_that_is_refused_after_it_was_opened_is_closed_again(house: House) -> None:
    house.send(house.capture())
    path, page = house.file.path, 4096
    root = house.value("SELECT rootpage FROM sqlite_master WHERE name = 'handoff_item'")
    house.file.close()
    overwrite(path, (root - 1) * page, b"\xaa" * page)
    with pytest.raises(FileError, match="damaged") as held:
        open_business(path, house.clock)
    with pytest.raises(FileError, match="damaged"):
        open_business(path, house.clock)
    # Whoever still holds the error holds the file by it, unless it was closed.
    assert held.tb is not None


@contextmanager
def create(path: Path) -> Iterator[House]:
    file = create_file(path, ROOMS, SCHEMA)
    try:
        yield House(file, file.clock)  # type: ignore[arg-type]  # nobody moves this clock
    finally:
        file.close()


def test_a_sound_file_has_nothing_to_complain_about(house: House, tmp_path: Path) -> None:
    house.deal()
    with create(tmp_path / "fresh.twohats") as fresh:
        assert checkup(house.file, fresh.file) == []


@pytest.fixture
def open_folder(template: Path) -> Iterator[Path]:
    """A folder that any user reaches (pytest's own is closed to others), with a file in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(template, folder / "firm.twohats")
        folder.chmod(0o777)
        (folder / "firm.twohats").chmod(0o666)
        yield folder
        folder.chmod(0o777)


needs_users = pytest.mark.skipif(not hasattr(os, "setresuid"), reason="permissions as POSIX has them")


@needs_users
def test_a_file_that_cannot_be_written_is_refused(open_folder: Path) -> None:
    path = open_folder / "firm.twohats"
    path.chmod(0o444)
    before = path.read_bytes()
    with as_nobody():
        assert "read-only" in refused(path)
    assert path.read_bytes() == before


@needs_users
def test_a_file_in_a_folder_that_cannot_be_written_is_refused(open_folder: Path) -> None:
    path = open_folder / "firm.twohats"
    open_folder.chmod(0o555)
    with as_nobody():
        assert "read-only" in refused(path)
        with pytest.raises(FileError, match="does not let"):
            create_file(open_folder / "new.twohats", ROOMS, SCHEMA)
    assert [found.name for found in open_folder.iterdir()] == ["firm.twohats"]


@needs_users
def test_a_file_that_cannot_be_read_is_refused(open_folder: Path) -> None:
    path = open_folder / "firm.twohats"
    path.chmod(0o000)
    with as_nobody():
        assert "cannot be read" in refused(path)


HOLD = """
import sys
from pathlib import Path
from twohats.rooms import ROOMS, SCHEMA
from twohats.storage.file import open_file
file = open_file(Path(sys.argv[1]), ROOMS, SCHEMA)
print("open", flush=True)
sys.stdin.readline()
file.close()
"""


def test_a_file_open_in_another_program_is_refused_until_it_is_closed(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        assert "open in another" in refused(path)
        open_file(path, ROOMS, SCHEMA, write=False).close()
        other.stdin.write("\n")
        other.stdin.close()
        assert other.wait() == 0
    open_file(path, ROOMS, SCHEMA).close()


def test_a_program_that_was_killed_leaves_the_file_to_be_opened(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        other.kill()
    open_file(path, ROOMS, SCHEMA).close()


def test_the_same_program_does_not_open_a_file_twice(house: House) -> None:
    assert "open in another" in refused(house.file.path)
    house.capture()


def test_nothing_is_saved_into_a_file_that_was_deleted(house: House) -> None:
    house.capture("Ana")
    before = house.content()
    house.file.path.rename(house.file.path.with_name("moved.twohats"))
    with pytest.raises(FileError, match="gone"):
        house.capture("Tom")
    assert house.content() == before
    house.file.path.with_name("moved.twohats").rename(house.file.path)
    house.capture("Tom")


def test_nothing_is_saved_where_another_file_took_the_place(house: House, template: Path) -> None:
    house.capture("Ana")
    before = house.content()
    house.file.path.rename(house.file.path.with_name("moved.twohats"))
    shutil.copy(template, house.file.path)
    with pytest.raises(FileError, match="replaced"):
        house.capture("Tom")
    with pytest.raises(FileError, match="replaced"):
        house.file.undo(Hat.MARKETING)
    assert house.content() == before
    assert house.file.path.read_bytes() == template.read_bytes()


def test_a_file_keeps_its_identity(path: Path, tmp_path: Path) -> None:
    identity = guard.identify(path)
    guard.require_same(path, identity)
    link = tmp_path / "link.twohats"
    link.symlink_to(path)
    guard.require_same(link, identity)
    with pytest.raises(FileError, match="replaced"):
        guard.require_same(Path(shutil.copy(path, tmp_path / "other.twohats")), identity)
