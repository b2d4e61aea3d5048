"""What disks, folders and other programs do to a file: one plain sentence each, and nothing is lost."""

import os
import resource
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from filelock import FileLock
from hostile.small_disk import small_disk
from house import Clock, House
from nobody import as_nobody

from twohats import safekeeping
from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA, open_business
from twohats.storage.backup import backups, carry, folder_of
from twohats.storage.file import BusinessFile, create_file, open_file
from twohats.storage.sqlite import OwnerConnection, connect

_PAGE = 4096
_LONG = "x" * 400


@dataclass
class Desk:
    """A business in a folder, closed until a case opens it; what the case holds is let go of at the end."""

    folder: Path
    stack: ExitStack
    clock: Clock = field(default_factory=Clock)

    @property
    def path(self) -> Path:
        return self.folder / "firm.twohats"

    def open(self) -> BusinessFile:
        file = open_business(self.path, self.clock)
        self.stack.callback(file.close)
        return file

    def fill(self, file: BusinessFile, most: int = 20_000) -> None:
        """Write until the disk forbids it."""
        for number in range(most):
            file.do(Hat.SALES, "Write down", write_down, Person(f"Person {number}", note=_LONG))


@contextmanager
def quota(limit: int) -> Iterator[None]:
    """No file may grow beyond a size, as where a quota is used up."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(content)


def on_a_small_disk(desk: Desk) -> None:
    there = desk.stack.enter_context(small_disk(desk.folder / "disk"))
    shutil.copy(desk.path, there)
    desk.folder = there


def opened_elsewhere(desk: Desk) -> None:
    desk.stack.enter_context(FileLock(f"{desk.path}.lock"))


def carried(desk: Desk, name: str = "Dropbox") -> None:
    folder = desk.folder / name
    folder.mkdir()
    desk.path.rename(folder / "firm.twohats")
    desk.folder = folder


def unwritable(desk: Desk, mode: int, *, folder: bool = False) -> None:
    """The file, or its folder, is closed; back at the end, so that it can be taken away."""
    target = desk.folder if folder else desk.path
    target.chmod(mode)
    desk.stack.callback(desk.folder.chmod, 0o777)
    desk.stack.enter_context(as_nobody())


def write_past_the_lock(path: Path) -> None:
    other = BusinessFile(path, ROOMS, FileLock(f"{path}.other"))
    other.do(Hat.SALES, "Elsewhere", write_down, Person("From elsewhere"))
    other.close()


def put_a_folder_there(path: Path) -> None:
    path.unlink()
    path.mkdir()


def replace(path: Path) -> None:
    shutil.copy(path, f"{path}.new")
    Path(f"{path}.new").replace(path)


def writing_after(happens: Callable[[Path], object]) -> Callable[[Desk], object]:
    """Something happens to the open file, and then somebody writes."""

    def act(desk: Desk) -> None:
        file = desk.open()
        happens(desk.path)
        file.do(Hat.SALES, "Write down", write_down, Person("Too late"))

    return act


def hold_the_pen(desk: Desk) -> None:
    """Another connection writes, and does not end."""
    file = desk.open()
    other = connect(desk.path, "rw", OwnerConnection)
    desk.stack.callback(other.close)
    other.execute("BEGIN IMMEDIATE")
    owner = file.connection(Hat.OWNER)
    owner.execute("PRAGMA busy_timeout = 50")
    file.do(Hat.SALES, "Write down", write_down, Person("Waits"), through=owner)


def fill_the_disk(desk: Desk) -> None:
    on_a_small_disk(desk)
    desk.fill(desk.open())


def use_up_the_quota(desk: Desk) -> None:
    file = desk.open()
    with quota(desk.path.stat().st_size + 10 * _PAGE):
        desk.fill(file)


def only_look(desk: Desk) -> None:
    file = open_file(desk.path, ROOMS, SCHEMA, write=False)
    desk.stack.callback(file.close)
    desk.fill(file, 1)


def move_onto_another(desk: Desk) -> None:
    shutil.copytree(desk.folder, desk.folder / "own")
    safekeeping.move(desk.path, desk.folder / "own")


def back_up_onto_a_full_disk(desk: Desk) -> None:
    on_a_small_disk(desk)
    file = desk.open()
    desk.fill(file, 20)
    room = shutil.disk_usage(desk.folder).free
    (desk.folder / "ballast").write_bytes(bytes(max(room - 40 * _PAGE, 0)))
    file.back_up("asked")


def back_up_where_a_file_is(desk: Desk) -> None:
    file = desk.open()
    folder_of(desk.path).write_text("not a folder", encoding="utf-8")
    file.back_up("asked")


def back_up_into_a_closed_folder(desk: Desk) -> None:
    file = desk.open()
    folder_of(desk.path).mkdir(mode=0o555)
    desk.stack.enter_context(as_nobody())
    file.back_up("asked")


def back_up_what_is_damaged(desk: Desk) -> None:
    file = desk.open()
    root = file.connection(Hat.OWNER).value("SELECT rootpage FROM sqlite_master WHERE name = 'sales_quote'")
    file.close()
    overwrite(desk.path, (root - 1) * _PAGE, b"\xaa" * _PAGE)
    desk.open().back_up("asked")


def carry_to_a_full_stick(desk: Desk) -> None:
    made = desk.open().back_up("asked")
    carry(made, desk.path, desk.stack.enter_context(small_disk(desk.folder / "stick", "64k")))


def restore_onto_a_full_disk(desk: Desk) -> None:
    on_a_small_disk(desk)
    file = desk.open()
    made = file.back_up("asked")
    file.close()
    room = shutil.disk_usage(desk.folder).free
    (desk.folder / "ballast").write_bytes(bytes(room - _PAGE))
    safekeeping.restore(desk.path, made.path, desk.clock)


def restore_with(happens: Callable[[Path], object], *, closed: bool = True) -> Callable[[Desk], object]:
    def act(desk: Desk) -> None:
        file = desk.open()
        made = file.back_up("asked")
        if closed:
            file.close()
        happens(made.path)
        safekeeping.restore(desk.path, made.path, desk.clock)

    return act


def spoil(happens: Callable[[Path], object]) -> Callable[[Desk], object]:
    return lambda desk: (happens(desk.path), desk.open())


def when(happens: Callable[[Desk], object]) -> Callable[[Desk], object]:
    return lambda desk: (happens(desk), desk.open())


CASES: dict[str, tuple[Callable[[Desk], object], str]] = {
    "opening what is empty": (spoil(lambda path: os.truncate(path, 0)), "is empty: it holds no business."),
    "opening zeros": (spoil(lambda path: path.write_bytes(bytes(9000))), "holds nothing but zeros"),
    "opening a text": (spoil(lambda path: path.write_text("name;amount\n" * 50)), "is not a Two Hats file."),
    "opening another program's database": (
        spoil(lambda path: overwrite(path, 68, bytes(4))),
        "is not a Two Hats file.",
    ),
    "opening a stump": (spoil(lambda path: os.truncate(path, 60)), "is not a Two Hats file."),
    "opening half a file": (spoil(lambda path: os.truncate(path, path.stat().st_size // 2)), "is only half there"),
    "opening all but the last byte": (
        spoil(lambda path: os.truncate(path, path.stat().st_size - 1)),
        "is only half there",
    ),
    "opening what grew a tail": (
        spoil(lambda path: path.write_bytes(path.read_bytes() + b"x")),
        "is larger than it says",
    ),
    "opening a newer file": (spoil(lambda path: overwrite(path, 60, b"\0\0\1\0")), "was made by a newer Two Hats."),
    "opening a damaged first page": (spoil(lambda path: overwrite(path, 100, b"\xff" * 200)), "is damaged"),
    "opening a folder": (spoil(put_a_folder_there), "is a folder, not a Two Hats file."),
    "opening nothing": (spoil(Path.unlink), "There is no file"),
    "opening what is read-only": (when(lambda desk: unwritable(desk, 0o444)), "is read-only: copy it"),
    "opening in a read-only folder": (when(lambda desk: unwritable(desk, 0o555, folder=True)), "is read-only: copy it"),
    "opening what cannot be read": (when(lambda desk: unwritable(desk, 0o000)), "cannot be read"),
    "opening what is open": (when(opened_elsewhere), "is open in another window or program"),
    "opening in Dropbox": (when(carried), "Dropbox carries to other computers"),
    "opening in OneDrive": (when(lambda desk: carried(desk, "OneDrive - Firm")), "OneDrive carries to other computers"),
    "writing to what is deleted": (writing_after(Path.unlink), "is gone: it was moved or deleted."),
    "writing to what was moved": (
        writing_after(lambda path: path.rename(path.with_name("moved"))),
        "is gone: it was moved or deleted.",
    ),
    "writing to what was replaced": (writing_after(replace), "was replaced by another file"),
    "writing where another program wrote": (writing_after(write_past_the_lock), "was changed by another program"),
    "writing while another writes": (hold_the_pen, "Not saved: another program is writing"),
    "writing onto a full disk": (fill_the_disk, "Not saved: the disk is full."),
    "writing with the quota used up": (use_up_the_quota, "Not saved: the disk"),
    "writing to what is only looked at": (only_look, "was opened only to be read."),
    "moving onto another file": (move_onto_another, "exists already in"),
    "backing up onto a full disk": (back_up_onto_a_full_disk, "The copy could not be made"),
    "backing up where a file is": (back_up_where_a_file_is, "The copy could not be made: File exists."),
    "backing up into a closed folder": (back_up_into_a_closed_folder, "cannot be opened: unable to open"),
    "backing up what is damaged": (back_up_what_is_damaged, "Nothing was changed"),
    "carrying to a stick that is gone": (
        lambda desk: carry(desk.open().back_up("asked"), desk.path, desk.folder / "stick"),
        "is not there.",
    ),
    "carrying to a full stick": (carry_to_a_full_stick, "No space left on device"),
    "restoring over an open file": (restore_with(lambda _: None, closed=False), "is open in another window"),
    "restoring a damaged backup": (restore_with(lambda path: os.truncate(path, 9000)), "was not restored"),
    "restoring a backup that is gone": (restore_with(Path.unlink), "was not restored"),
    "restoring onto a full disk": (restore_onto_a_full_disk, "Nothing was restored: No space left on device."),
    "making what exists": (lambda desk: create_file(desk.path, ROOMS, SCHEMA), "exists already: choose another name."),
    "making in no folder": (
        lambda desk: create_file(desk.folder / "none" / "firm.twohats", ROOMS, SCHEMA),
        "There is no folder",
    ),
}


@pytest.fixture
def desk(template: Path) -> Iterator[Desk]:
    """In a folder that any user reaches: pytest's own is closed to others."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o777)
        Path(shutil.copy(template, folder / "firm.twohats")).chmod(0o666)
        yield Desk(folder, stack)


def test_there_are_thirty_nine() -> None:
    assert len(CASES) == 39


@pytest.mark.parametrize("case", CASES)
def test_it_is_said_in_one_sentence(desk: Desk, case: str) -> None:
    act, words = CASES[case]
    with pytest.raises(FileError) as refusal:
        act(desk)
    sentence = str(refusal.value)
    assert words in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "Traceback" not in sentence


def test_what_a_full_disk_forbade_is_saved_once_there_is_room(desk: Desk) -> None:
    on_a_small_disk(desk)
    ballast = desk.folder / "ballast"
    ballast.write_bytes(bytes(1_000_000))
    file = desk.open()
    with pytest.raises(FileError, match="the disk is full"):
        desk.fill(file)
    held = file.connection(Hat.SALES).value("SELECT count(*) FROM business_contact")
    with pytest.raises(FileError, match="Not saved"):
        desk.fill(file)
    ballast.unlink()
    file.do(Hat.SALES, "Write down", write_down, Person("Once more", note=_LONG))
    assert file.connection(Hat.SALES).value("SELECT count(*) FROM business_contact") >= held + 1
    house = House(file, desk.clock)
    assert safekeeping.look_over(house.file) == []
    assert backups(desk.path) == []
