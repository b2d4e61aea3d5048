"""When the open file is taken away, nothing more is written, and what is open goes into a new file whole."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.hat import Hat
from twohats.rooms import ROOMS, SCHEMA
from twohats.storage.file import BusinessFile, open_file
from twohats.storage.guard import LostError


def write_past_the_lock(path: Path) -> None:
    """What another program of ours does that knows of no lock."""
    other = BusinessFile(path, ROOMS, FileLock(f"{path}.other"))
    other.do(Hat.SALES, "Elsewhere", write_down, Person("From elsewhere"))
    other.close()


LOSSES: dict[str, tuple[Callable[[Path], object], str]] = {
    "deleted": (Path.unlink, "is gone: it was moved or deleted"),
    "moved": (lambda path: path.rename(path.with_name("moved.twohats")), "is gone: it was moved or deleted"),
    "replaced": (lambda path: shutil.copy(path, f"{path}.new") and Path(f"{path}.new").replace(path), "was replaced"),
    "with its folder": (lambda path: shutil.move(path.parent, path.parent.with_name("elsewhere")), "is gone"),
    "written past the lock": (write_past_the_lock, "was changed by another program"),
}


@pytest.mark.parametrize("loss", LOSSES)
def test_nothing_more_is_written_and_all_is_rescued(template: Path, tmp_path: Path, loss: str) -> None:
    folder = tmp_path / "firm"
    folder.mkdir()
    path = Path(shutil.copy(template, folder / "firm.twohats"))
    file = open_file(path, ROOMS, SCHEMA)
    file.do(Hat.SALES, "Write down", write_down, Person("Ana"))
    take_away, words = LOSSES[loss]
    take_away(path)
    for _ in range(2):
        with pytest.raises(LostError, match=words):
            file.do(Hat.SALES, "Write down", write_down, Person("Too late"))
    with pytest.raises(LostError, match=words):
        file.undo(Hat.SALES)
    rescued = tmp_path / "rescued.twohats"
    file.copy_to(rescued)
    file.close()
    again = open_file(rescued, ROOMS, SCHEMA)
    names = again.connection(Hat.OWNER).value("SELECT group_concat(name ORDER BY id) FROM business_contact")
    assert names == ("Ana,From elsewhere" if loss == "written past the lock" else "Ana")
    again.close()
