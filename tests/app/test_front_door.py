"""A file that stands in another place, is damaged, open already or taken away: its owner always has a way on."""

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from desk import CTRL, Clock, Owner, Script, labels
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from twohats import words
from twohats.app.backups import BackupsDialog
from twohats.app.bell import ring
from twohats.app.front_door import FrontDoor
from twohats.app.window import MainWindow
from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.business.store import office
from twohats.errors import FileError
from twohats.hat import Hat
from twohats.rooms import make_business, open_business
from twohats.storage.backup import backups, folder_of
from twohats.storage.file import HeldError
from twohats.storage.guard import SpoiledError
from twohats.storage.places import PlaceError
from twohats.storage.sqlite import Connection
from twohats.widgets import theme
from twohats.widgets.choose import Choice

KEY = Qt.Key


class Answers:
    """Takes the way whose words it was told, and remembers what was asked."""

    def __init__(self, *wanted: str) -> None:
        self.wanted, self.asked = list(wanted), [""]

    def __call__(self, parent: QWidget | None, sentence: str, ways: Sequence[str]) -> int | None:  # noqa: ARG002  # as `Choose`
        self.asked.append(sentence)
        if not self.wanted:
            return None
        word = self.wanted.pop(0)
        return next(place for place, way in enumerate(ways) if word in way)


class Arrival:
    """Comes to the door with a file, and sits down at the window that opens."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.clock, self.script, self.answers = Clock(), Script(folder), Answers()
        self.door = FrontDoor(self.answers, self.script, self.clock, patience=100)
        self.path = folder / "firm.twohats"
        make_business(self.path, Profile("Firm"), self.clock).close()

    def come_in(self, path: Path | None = None, *wanted: str) -> MainWindow | None:
        self.answers.wanted = list(wanted)
        window = self.door.come_in(path or self.path)
        return window and self.sit(window)

    def sit(self, window: MainWindow) -> MainWindow:
        window.resize(1280, 800)
        window.show()
        window.settle()
        return window

    @property
    def window(self) -> MainWindow:
        assert self.door.window is not None
        return self.door.window

    @property
    def owner(self) -> Owner:
        return Owner(self._qtbot, self.window, self.clock, self.script)

    def capture(self, name: str) -> None:
        self.owner.do(add_contact, name)

    def names(self) -> str:
        found = self.window.workspace.file.connection(Hat.OWNER)
        return str(found.value("SELECT group_concat(name ORDER BY id) FROM business_contact") or "")

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until)

    def leave(self) -> None:
        self.door.leave()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add_contact(db: Connection, name: str) -> None:
    write_down(db, Person(name))


@pytest.fixture
def arrival(qtbot: QtBot, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Arrival]:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    theme.apply_theme(qapp, dark=False)
    found = Arrival(qtbot, tmp_path)
    yield found
    found.leave()


def test_a_plain_file_opens_and_is_the_next_ones_first(arrival: Arrival) -> None:
    assert arrival.come_in() is not None
    assert QSettings("Two Hats", "Two Hats").value("file") == str(arrival.path.resolve())


def test_a_file_that_is_open_brings_its_window_forward(arrival: Arrival, qtbot: QtBot) -> None:
    window = arrival.come_in()
    assert window is not None
    window.workspace.wear(Hat.MARKETING)
    second = FrontDoor(Answers(), arrival.script, arrival.clock)
    assert second.come_in(arrival.path) is None
    qtbot.waitUntil(lambda: window.workspace.hat is Hat.SALES)


def test_where_no_window_holds_it_nobody_answers(arrival: Arrival) -> None:
    held = open_business(arrival.path)
    with pytest.raises(HeldError, match="is open in another window or program"):
        arrival.come_in()
    held.close()
    assert not ring(arrival.path, 0)


@pytest.fixture
def carried(arrival: Arrival, tmp_path: Path) -> Path:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    return arrival.path.rename(folder / "firm.twohats")


def test_a_carried_file_is_moved_on_a_word(arrival: Arrival, carried: Path) -> None:
    window = arrival.come_in(carried, "Move it to")
    assert window is not None
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert window.workspace.file.path.resolve() == (documents / "firm.twohats").resolve()
    assert not carried.exists()
    assert carried.with_name("firm.twohats.moved").exists()
    assert "carries to other computers" in arrival.answers.asked[-1]


def test_a_carried_file_is_only_looked_at(arrival: Arrival, carried: Path) -> None:
    before = carried.read_bytes()
    window = arrival.come_in(carried, "Only look")
    assert window is not None
    assert "Only to look at" in " ".join(labels(window.statusBar()))
    with pytest.raises(FileError, match="only to be read"):
        window.workspace.do("Write", add_contact, "Nobody")
    window.files.show_backups()
    assert "only looked at" in arrival.script.told[-1]
    window.files.save_copy()
    window.settle()
    copied = open_business(arrival.script.saved[-1])
    copied.close()
    arrival.leave()
    assert carried.read_bytes() == before
    assert sorted(path.name for path in carried.parent.iterdir()) == ["firm.twohats"]


def test_a_carried_file_opens_where_it_is_once_its_owner_said_so(arrival: Arrival, carried: Path) -> None:
    assert arrival.come_in(carried, "all the same") is not None
    arrival.leave()
    assert arrival.come_in(carried) is not None


def test_who_takes_no_way_is_told_why(arrival: Arrival, carried: Path) -> None:
    with pytest.raises(PlaceError):
        arrival.come_in(carried)


SPOILED: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: os.truncate(path, 0),
    "zeros": lambda path: path.write_bytes(bytes(9000)),
    "half": lambda path: os.truncate(path, path.stat().st_size // 2),
    "a text": lambda path: path.write_text("name;amount\n" * 20),
}


@pytest.mark.parametrize("how", SPOILED)
def test_a_spoiled_file_gives_way_to_its_backup(arrival: Arrival, how: str) -> None:
    arrival.come_in()
    arrival.capture("Ana")
    arrival.leave()
    (backup,) = backups(arrival.path)
    assert backup.why == "close"
    SPOILED[how](arrival.path)
    spoiled = arrival.path.read_bytes()
    with pytest.raises(SpoiledError):
        arrival.come_in()
    assert arrival.path.read_bytes() == spoiled
    assert arrival.come_in(None, "Restore the backup") is not None
    assert arrival.names() == "Ana"
    (kept,) = arrival.path.parent.glob("firm * before a restore.twohats")
    assert kept.read_bytes() == spoiled


def test_what_reads_of_a_spoiled_file_goes_into_a_new_one(arrival: Arrival) -> None:
    arrival.come_in()
    arrival.capture("Ana")
    arrival.leave()
    arrival.path.write_bytes(arrival.path.read_bytes() + b"something else" * 500)
    spoiled = arrival.path.read_bytes()
    window = arrival.come_in(None, "Take what can still be read")
    assert window is not None
    assert arrival.names() == "Ana"
    assert "Those to look over are listed in" in arrival.script.told[-1]
    assert arrival.path.read_bytes() == spoiled


def test_where_nothing_reads_the_file_is_left_as_it_is(arrival: Arrival) -> None:
    os.truncate(arrival.path, 0)
    with pytest.raises(FileError, match="holds no business"):
        arrival.come_in(None, "Take what can still be read")
    assert arrival.path.read_bytes() == b""


@pytest.mark.parametrize("how", ["deleted", "replaced"])
def test_what_stands_in_a_form_is_saved_after_the_file_was_taken_away(arrival: Arrival, how: str) -> None:
    arrival.come_in()
    arrival.capture("Ana")
    owner = arrival.owner
    owner.press(KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    owner.write(name="Typed Before")
    if how == "deleted":
        arrival.path.unlink()
    else:
        shutil.copy(arrival.path, f"{arrival.path}.new")
        Path(f"{arrival.path}.new").replace(arrival.path)
    owner.press(KEY.Key_Return)
    arrival.window.settle()
    assert "goes on in firm 2026" in arrival.script.told[-1]
    assert "Nothing was saved" in arrival.script.told[-1]
    owner.submit()
    arrival.window.settle()
    assert owner.forms() == []
    rescued = arrival.window.workspace.file.path
    assert rescued != arrival.path
    arrival.leave()
    file = open_business(rescued)
    names = file.connection(Hat.OWNER).value("SELECT group_concat(name ORDER BY id) FROM business_contact")
    file.close()
    assert names == "Ana,Typed Before"


def test_a_backup_is_chosen_and_takes_the_place_of_the_file(arrival: Arrival, qtbot: QtBot) -> None:
    arrival.come_in()
    arrival.capture("Ana")
    owner = arrival.owner
    arrival.window.workspace.file.back_up("asked")
    arrival.clock.forward(minutes=5)
    arrival.capture("Too much")
    owner.trigger("Backups…")
    first = arrival.window
    dialog = first.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    assert [row[1] for row in dialog.lines.rows] == ["asked for"]
    arrival.answers.wanted = ["Restore it"]
    QTest.keyClick(dialog.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: arrival.door.window not in {None, first}, timeout=30_000)
    arrival.window.settle()
    assert arrival.names() == "Ana"
    assert "The backup is back in its place. What stood there before is kept beside it." in arrival.script.told
    assert [one.why for one in backups(arrival.path)] == ["close", "restore", "asked"] or [
        one.why for one in backups(arrival.path)
    ] == ["restore", "asked"]
    (kept,) = arrival.path.parent.glob("firm * before a restore.twohats")
    before = open_business(kept)
    assert before.connection(Hat.OWNER).value("SELECT count(*) FROM business_contact") == 2
    before.close()


def test_a_second_folder_is_chosen_and_let_go_of(arrival: Arrival, tmp_path: Path) -> None:
    window = arrival.come_in()
    assert window is not None
    arrival.script.path = tmp_path / "stick"
    arrival.script.path.mkdir()
    arrival.owner.trigger("Backups…")
    dialog = window.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    choose, forget = dialog.buttons[2], dialog.buttons[3]
    assert forget.isHidden()
    choose.click()
    window.settle()
    assert [one.why for one in backups(arrival.script.path / arrival.path.name)] == ["asked"]
    assert "stick as well" in dialog.second.text()
    forget.click()
    assert "No second folder is set" in dialog.second.text()
    arrival.clock.forward(minutes=5)
    dialog.buttons[0].click()
    window.settle()
    assert len(backups(arrival.path)) == 2
    assert len(backups(arrival.script.path / arrival.path.name)) == 1


def test_another_language_is_spoken_at_once(arrival: Arrival, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    catalogue = tmp_path / "de.json"
    catalogue.write_text('{"Save": "Sichern", "Marketing": "Werbung", "Redo": "Wiederholen"}')
    first = arrival.come_in()
    monkeypatch.setenv(words.TRIED, str(catalogue))
    monkeypatch.setitem(words.LANGUAGES, "de", "Deutsch")
    arrival.owner.press(Qt.Key.Key_Comma, CTRL)
    for _ in range(2):
        arrival.owner.press(KEY.Key_PageDown, CTRL)
    arrival.owner.write(language="D")
    QTest.keyClick(arrival.owner.form(), Qt.Key.Key_Return, CTRL)
    arrival.wait(lambda: arrival.door.window is not first)
    assert office.profile(arrival.window.workspace.file.connection(Hat.REPORTS)).locale == "de"
    assert arrival.window.top.tabs[Hat.MARKETING].text() == "Werbung"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_another_file_opens_in_the_place_of_this_one(arrival: Arrival, tmp_path: Path) -> None:
    arrival.come_in()
    first = arrival.window
    make_business(tmp_path / "other.twohats", Profile("Other"), arrival.clock).close()
    arrival.script.path = tmp_path / "other.twohats"
    QTest.keyClick(first, KEY.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert arrival.window is not first
    assert arrival.window.windowTitle().startswith("Other")
    open_business(arrival.path).close()


def recent(window: MainWindow) -> QMenu:
    """The menu, as it is when the one around it opens."""
    file = window.menuBar().actions()[0].menu()
    assert isinstance(file, QMenu)
    file.aboutToShow.emit()
    (menu,) = [one.menu() for one in file.actions() if one.text() == "Open recent"]
    assert isinstance(menu, QMenu)
    return menu


def test_the_file_menu_offers_what_was_opened_last(arrival: Arrival, tmp_path: Path, qtbot: QtBot) -> None:
    window = arrival.come_in()
    assert window is not None
    assert not recent(window).menuAction().isEnabled()
    for number in range(7):
        path = tmp_path / f"R&D {number}.twohats"
        make_business(path, Profile(f"Firm {number}"), arrival.clock).close()
        arrival.sit(window).files.another_wanted.emit(path)
        window = arrival.sit(arrival.window)
    menu = recent(window)
    assert [one.text().split(" – ")[0] for one in menu.actions()] == [f"R&&D {number}" for number in (5, 4, 3, 2, 1)]
    assert [QTextDocumentFragment.fromHtml(one.toolTip()).toPlainText() for one in menu.actions()] == [
        str(tmp_path / f"R&D {number}.twohats") for number in (5, 4, 3, 2, 1)
    ]
    (tmp_path / "R&D 4.twohats").unlink()
    with qtbot.capture_exceptions() as refused:
        recent(window).actions()[1].trigger()
    assert [type(error) for _, error, _ in refused] == [FileError]
    assert arrival.window is window
    assert len(recent(window).actions()) == 4
    menu.actions()[-1].trigger()
    assert arrival.window.windowTitle().startswith("Firm 1")
    again = recent(arrival.sit(arrival.window))
    assert [one.text()[5:6] for one in again.actions()] == ["6", "5", "3", "2"]


def test_at_the_start_of_a_day_a_backup_is_made_and_the_second_folder_gets_it(arrival: Arrival, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    window = arrival.come_in()
    assert window is not None
    keeper = window.files.keeper
    assert keeper is not None
    keeper.second = stick
    keeper.look()
    window.settle()
    assert [one.why for one in backups(arrival.path)] == ["start"]
    assert [one.why for one in backups(stick / arrival.path.name)] == ["start"]
    keeper.look()
    window.settle()
    checked = json.loads((folder_of(arrival.path) / "last check.json").read_text(encoding="utf-8"))
    assert checked["trouble"] == ""
    keeper.look()
    window.settle()
    tried = json.loads((folder_of(arrival.path) / "last restore.json").read_text(encoding="utf-8"))
    assert tried["trouble"] == ""
    assert "restore tried" in " ".join(labels(window.statusBar()))
    shutil.rmtree(stick)
    arrival.capture("Ana")
    arrival.clock.forward(days=8)
    keeper.look()
    window.settle()
    assert "is not there" in arrival.script.told[-1]
    assert len(backups(arrival.path)) == 2
    keeper.second = None


def test_a_damaged_page_is_told_at_the_start(arrival: Arrival) -> None:
    file = open_business(arrival.path)
    root = file.connection(Hat.OWNER).value("SELECT rootpage FROM sqlite_master WHERE name = 'sales_quote'")
    file.close()
    with arrival.path.open("r+b") as stream:
        stream.seek((root - 1) * 4096)
        stream.write(b"\xaa" * 4096)
    window = arrival.come_in()
    assert window is not None
    assert window.files.keeper is not None
    window.files.keeper.look()
    window.settle()
    assert any("restore a backup" in one for one in arrival.script.told)
    assert backups(arrival.path) == []


def test_little_room_on_the_disk_is_told_once(arrival: Arrival) -> None:
    window = arrival.come_in()
    assert window is not None
    keeper = window.files.keeper
    assert keeper is not None
    keeper.least_room = 1 << 62
    for _ in range(3):
        keeper.look()
        window.settle()
    assert len([one for one in arrival.script.told if "free on the disk" in one]) == 1
    assert "free on the disk" in " ".join(labels(window.statusBar()))


@pytest.mark.window
def test_a_choice_is_taken_with_enter_and_left_with_escape(qtbot: QtBot) -> None:
    for key, chosen in ((KEY.Key_Return, 0), (KEY.Key_Escape, None)):
        dialog = Choice(None, "<b>Which</b> way?", ["This one", "That one"])
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        QTest.keyClick(dialog, key)
        assert dialog.chosen == chosen
        assert "<b>Which</b> way?" in labels(dialog) or not dialog.isVisible()
