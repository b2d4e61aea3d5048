"""What stands in a form stays there when the disk takes nothing, and is saved once it does."""

from contextlib import suppress
from pathlib import Path

import pytest
from desk import CTRL, Owner, open_window
from hostile.small_disk import small_disk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.errors import FileError

pytestmark = pytest.mark.window
KEY = Qt.Key


def fill_up(owner: Owner, disk: Path) -> Path:
    """Leave no room at all; what takes it away can be deleted again."""
    ballast = disk / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as stream:
        while stream.write(bytes(4096)):
            pass
    with pytest.raises(FileError, match="the disk is full"):
        write_on_and_on(owner)
    return ballast


def write_on_and_on(owner: Owner) -> None:
    for number in range(10_000):
        owner.do(write_down, Person(f"Person {number}", note="x" * 400))


def test_a_full_disk_keeps_the_form_with_its_text(qtbot: QtBot, tmp_path: Path) -> None:
    with (
        small_disk(tmp_path / "disk", "8m") as disk,
        open_window(Owner, qtbot, disk / "firm.twohats", Profile("Firm")) as owner,
    ):
        ballast = fill_up(owner, disk)
        held = owner.count("marketing_lead")
        owner.press(KEY.Key_N, CTRL)
        owner.write(name="Typed Before", need="Kitchen")
        for _ in range(2):
            owner.press(KEY.Key_Return)
            assert "Not saved: the disk is full." in owner.form().trouble
            assert owner.count("marketing_lead") == held
        ballast.unlink()
        owner.press(KEY.Key_Return)
        assert owner.forms() == []
        assert owner.value("SELECT need FROM marketing_lead") == "Kitchen"
