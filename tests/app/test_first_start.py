"""The first start, by keys: to a founded file, to the sample, to another file; whatever is wrong, nothing is lost."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import HOSTILE, Clock, Owner, Script, labels
from fit import misfits
from nobody import as_nobody
from PySide6.QtCore import QEvent, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from twohats.app.first_form import FirstForm
from twohats.app.front_door import FrontDoor
from twohats.app.window import MainWindow
from twohats.business.operations.contacts import write_down
from twohats.business.rules.contacts import Person
from twohats.business.rules.profile import Profile
from twohats.exchange.ui.import_window import ImportWindow
from twohats.hat import Hat
from twohats.rooms import make_business, open_business
from twohats.sample.business import make_sample
from twohats.widgets import theme
from twohats.widgets.ask import DialogAsk
from twohats.words import say

pytestmark = pytest.mark.window
KEY = Qt.Key


class Newcomer:
    """Starts the program for the first time, in a home of their own."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.clock, self.script = Clock(act=0), Script(folder)
        self.shell = MainWindow()
        self.shell.resize(1280, 800)
        self.shell.show()
        self.door = FrontDoor(None, self.script, self.clock, patience=100, shell=self.shell)

    @property
    def window(self) -> MainWindow:
        assert self.door.window is not None
        return self.door.window

    def arrive(self) -> QWidget | None:
        found = self.door.arrive()
        QApplication.processEvents()
        return found

    @property
    def form(self) -> FirstForm:
        (form,) = [one for one in (self.door.window or self.shell).findChildren(FirstForm) if one.isVisible()]
        return form

    @property
    def keys(self) -> "Keys":
        return Keys(self._qtbot, self.door.window or self.shell, self.clock, self.script)

    def press_button(self, words: str) -> None:
        keys = self.keys
        keys.go_to(next(one for one in self.form.findChildren(QPushButton) if one.text() == words))
        keys.press(KEY.Key_Return)

    def firm(self) -> Profile:
        return self.window.speech.firm

    def leave(self) -> None:
        self.door.leave()
        self.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Keys(Owner):
    """An owner at a window that may have no file yet."""

    def settle(self) -> None:
        if hasattr(self.window, "workspace"):
            self.window.settle()
        QApplication.processEvents()


@pytest.fixture
def documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


@pytest.fixture
def shut_folder() -> Iterator[Path]:
    """A folder that any user reaches (pytest's own is closed to others), and only the superuser may write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        yield folder
        folder.chmod(0o777)


@pytest.fixture
def newcomer(qtbot: QtBot, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Newcomer]:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    theme.apply_theme(qapp, dark=False)
    # A program begins without one, and this one runs on from test to test.
    qapp.setWindowIcon(QIcon())
    found = Newcomer(qtbot, tmp_path)
    yield found
    found.leave()


def test_from_the_first_start_to_a_founded_file_in_a_name_and_enter(newcomer: Newcomer, documents: Path) -> None:
    newcomer.arrive()
    said = " ".join(labels(newcomer.form))
    assert "Euro, A4, weeks begin on Monday, Portuguese, Monday to Friday, the clock of Lisbon" in said
    assert misfits(newcomer.form) == []
    newcomer.keys.type("Kowalski Renovations")
    assert "Kowalski Renovations.twohats" in " ".join(labels(newcomer.form))
    newcomer.keys.press(KEY.Key_Return)
    firm = newcomer.firm()
    assert (firm.name, firm.currency, firm.country, firm.locale) == ("Kowalski Renovations", "EUR", "PT", "pt_PT")
    assert (firm.time_zone, firm.week_start, firm.paper) == ("Europe/Lisbon", 1, "A4")
    path = documents / "Kowalski Renovations.twohats"
    assert newcomer.window.workspace.file.path.resolve() == path.resolve()
    assert QSettings("Two Hats", "Two Hats").value("file") == str(path.resolve())
    assert newcomer.window is newcomer.shell


def test_every_window_of_a_first_start_carries_the_icon(newcomer: Newcomer) -> None:
    newcomer.arrive()
    DialogAsk(newcomer.shell).tell("There is no file there.")
    (box,) = newcomer.shell.findChildren(QMessageBox)
    assert [one.windowHandle().icon().isNull() for one in (newcomer.shell, newcomer.form, box)] == [False] * 3
    box.close()


def test_another_country_brings_its_ways_along_and_money_and_clock_may_be_changed(newcomer: Newcomer) -> None:
    newcomer.arrive()
    keys = newcomer.keys
    keys.type("Kowalski & Sons")
    keys.go_to("country")
    keys.type("United Sta")
    said = " ".join(labels(newcomer.form))
    assert "US Dollar, Letter, weeks begin on Sunday, English, Monday to Friday, the clock of New York" in said
    zone = newcomer.form.editor("time_zone")
    assert zone.isVisible(), "a country of several clocks asks for one"
    newcomer.press_button("Change…")
    assert misfits(newcomer.form) == []
    keys.go_to("currency")
    keys.type("Mexican P")
    keys.go_to("time_zone")
    keys.type("America/Chic")
    keys.go_to("initials")
    keys.type(" AK ")
    keys.press(KEY.Key_Return)
    firm = newcomer.firm()
    assert (firm.currency, firm.time_zone, firm.country, firm.paper) == ("MXN", "America/Chicago", "US", "Letter")
    newcomer.window.workspace.do("New contact", write_down, Person("Ana"))
    last = "SELECT initials FROM business_step ORDER BY id DESC LIMIT 1"
    assert newcomer.window.workspace.file.connection(Hat.OWNER).value(last) == "AK"


def test_what_is_wrong_is_said_in_the_form_and_nothing_typed_is_lost(newcomer: Newcomer, documents: Path) -> None:
    newcomer.arrive()
    newcomer.press_button("Begin")
    assert newcomer.form.trouble == "The firm needs a name."
    documents.mkdir(parents=True)
    make_business(documents / "Kowalski.twohats", Profile("There"), newcomer.clock).close()
    newcomer.keys.go_to("name")
    newcomer.keys.type("Kowalski")
    newcomer.keys.press(KEY.Key_Return)
    assert newcomer.form.trouble == "Kowalski.twohats exists already: choose another name."
    assert newcomer.form.values()["name"] == "Kowalski"
    newcomer.keys.type(" Renovations")
    newcomer.keys.press(KEY.Key_Return)
    assert newcomer.firm().name == "Kowalski Renovations"


def test_where_the_folder_takes_nothing_another_one_is_chosen(
    newcomer: Newcomer, tmp_path: Path, shut_folder: Path
) -> None:
    newcomer.arrive()
    (tmp_path / "a file").write_text("no folder")
    newcomer.script.path = tmp_path / "a file" / "below"
    newcomer.keys.type("Kowalski")
    newcomer.press_button("Another folder…")
    newcomer.press_button("Begin")
    assert "cannot be made: choose another one." in newcomer.form.trouble
    assert newcomer.form.values()["name"] == "Kowalski"
    newcomer.script.path = shut_folder
    newcomer.press_button("Another folder…")
    with as_nobody():
        newcomer.press_button("Begin")
    assert "does not let Two Hats write" in newcomer.form.trouble
    newcomer.script.path = tmp_path / "own"
    newcomer.press_button("Another folder…")
    newcomer.press_button("Begin")
    assert newcomer.window.workspace.file.path == tmp_path / "own" / "Kowalski.twohats"


def test_where_the_computer_says_no_country_one_is_asked_for(
    newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("TZ", "UTC"), ("LC_ALL", "C"), ("LANG", "C")):
        monkeypatch.setenv(name, value)
    newcomer.arrive()
    newcomer.keys.type("Kowalski")
    newcomer.keys.press(KEY.Key_Return)
    assert newcomer.form.trouble.startswith("Choose the country you work in")
    newcomer.keys.type("Atlantis")
    newcomer.keys.press(KEY.Key_Return)
    assert newcomer.form.trouble.startswith("Choose the country you work in")
    newcomer.keys.type("pol")
    newcomer.keys.press(KEY.Key_Tab)
    newcomer.keys.press(KEY.Key_Return)
    assert (newcomer.firm().currency, newcomer.firm().time_zone) == ("PLN", "Europe/Warsaw")


_ARRIVE = """
from twohats.app.first_form import FirstForm
from twohats.app.front_door import FrontDoor
from twohats.app.start import application

application()
form = FrontDoor().arrive()
assert isinstance(form, FirstForm)
print(form.windowTitle(), form.values()["country"], sep=", ")
"""


@pytest.mark.parametrize(
    ("spoken", "said"),
    [("de_AT", "Wessen Firma ist es?, Österreich"), ("el_GR", "Whose business is it?, Austria")],
)
def test_who_has_no_firm_yet_is_spoken_to_in_the_language_of_the_computer(
    tmp_path: Path, spoken: str, said: str
) -> None:
    of_this_computer = {"HOME": str(tmp_path), "TZ": "Europe/Vienna", "LC_ALL": f"{spoken}.UTF-8"}
    command = [sys.executable, "-c", _ARRIVE]
    done = subprocess.run(command, env=os.environ | of_this_computer, check=True, capture_output=True, encoding="utf-8")
    assert done.stdout.strip() == said


def test_the_sample_has_a_file_of_its_own_and_is_never_taken_for_ones_own(newcomer: Newcomer, documents: Path) -> None:
    documents.mkdir(parents=True)
    sample = documents / "Two Hats sample.twohats"
    make_sample(sample, today=newcomer.clock.now.date())
    newcomer.arrive()
    newcomer.press_button("Look at a sample business")
    assert newcomer.window.workspace.file.path.resolve() == sample.resolve()
    assert "This is a sample" in newcomer.script.told[-1]
    assert QSettings("Two Hats", "Two Hats").value("file") is None
    newcomer.keys.trigger("New business…")
    newcomer.keys.type("My own")
    newcomer.keys.press(KEY.Key_Return)
    assert newcomer.window is not newcomer.shell
    assert newcomer.firm().name == "My own"
    assert newcomer.window.workspace.file.path.name == "My own.twohats"
    count = "SELECT count(*) FROM business_contact"
    assert newcomer.window.workspace.file.connection(Hat.OWNER).value(count) == 0
    open_business(sample).close()


def test_a_new_business_is_given_up_with_escape_and_the_open_one_stays(newcomer: Newcomer) -> None:
    newcomer.arrive()
    newcomer.keys.type("First")
    newcomer.keys.press(KEY.Key_Return)
    newcomer.keys.trigger(say("New business…"))
    newcomer.keys.type("Second")
    newcomer.keys.press(KEY.Key_Escape)
    assert newcomer.firm().name == "First"


def test_the_import_follows_the_founding(newcomer: Newcomer, tmp_path: Path, qtbot: QtBot) -> None:
    newcomer.arrive()
    newcomer.script.path = tmp_path / "leads.csv"
    newcomer.script.path.write_text("name,email\nAna,ana@example.com\n", encoding="utf-8")
    newcomer.keys.type("Kowalski")
    newcomer.press_button("Import what I have…")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in newcomer.window.findChildren(ImportWindow)))
    newcomer.window.settle()


def test_another_file_is_opened_and_one_that_is_none_is_refused_in_the_form(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.arrive()
    newcomer.keys.type("Kept")
    newcomer.script.path = tmp_path / "gone.twohats"
    newcomer.press_button("Open a file…")
    assert "gone.twohats" in newcomer.form.trouble
    assert newcomer.form.values()["name"] == "Kept"
    newcomer.script.path = tmp_path / "there.twohats"
    make_business(newcomer.script.path, Profile("There"), newcomer.clock).close()
    newcomer.press_button("Open a file…")
    assert newcomer.firm().name == "There"


def test_a_start_with_a_file_known_goes_straight_to_it(newcomer: Newcomer, tmp_path: Path) -> None:
    path = tmp_path / "known.twohats"
    make_business(path, Profile("Known"), newcomer.clock).close()
    QSettings("Two Hats", "Two Hats").setValue("file", str(path))
    assert newcomer.arrive() is newcomer.shell
    assert newcomer.firm().name == "Known"
    assert not newcomer.shell.findChildren(FirstForm)


def test_a_known_file_that_is_gone_is_named(newcomer: Newcomer, tmp_path: Path) -> None:
    QSettings("Two Hats", "Two Hats").setValue("file", str(tmp_path / "stick" / "known.twohats"))
    newcomer.arrive()
    assert "known.twohats is not where it was" in newcomer.form.trouble
    assert misfits(newcomer.form) == []


def test_the_form_fits_whatever_the_firm_is_called(newcomer: Newcomer) -> None:
    newcomer.arrive()
    for text in HOSTILE:
        newcomer.form.editor("name").setText(text)  # type: ignore[attr-defined]  # a line of text
        QApplication.processEvents()
        assert misfits(newcomer.form) == []
