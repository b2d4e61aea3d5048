"""What is written down of a problem says what went wrong and where, and never what anybody is called or said."""

import logging
import platform
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import HOSTILE, Owner, labels, open_window
from fit import misfits
from handed import capture
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from twohats import __version__
from twohats.app.help.log import end_of_log, keep_a_log, path_of_log
from twohats.app.help.problem import ProblemReport
from twohats.business.rules.profile import Profile
from twohats.resource import resource
from twohats.rooms import SCHEMA
from twohats.storage.file import BusinessFile
from twohats.storage.sqlite import Connection
from twohats.widgets.report_error import ErrorReport

pytestmark = pytest.mark.window
NAME, NEED = "Xylocarpa Quintessenz", "a zweibelmuster stove"
FIRM = Profile("Brzeczyszczykiewicz", locale="en_GB", email="office@brzecz.example", letterhead="Ulica Dluga 7")
# No word of these may stand in what is written down.
WORDS = ("xylocarpa", "quintessenz", "zweibel", "brzecz", "dluga", "<table>", "passwd", "wwww", "evil", "bell", "ζωή")
LOGGER = logging.getLogger("twohats")


@pytest.fixture(autouse=True)
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log, in a folder of its own, and kept from now on."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr(LOGGER, "handlers", [])
    keep_a_log()
    yield path_of_log()
    for handler in LOGGER.handlers:
        handler.close()


@pytest.fixture
def owner(qtbot: QtBot, tmp_path: Path) -> Iterator[Owner]:
    def fill(file: BusinessFile) -> None:
        for number, need in enumerate((NEED, *HOSTILE)):
            capture(file, f"{NAME} {number}", need)

    folder = tmp_path / NAME
    folder.mkdir()
    with open_window(Owner, qtbot, folder / "Brzecz.twohats", FIRM, before=fill) as owner:
        yield owner


def break_down(owner: Owner, words: str) -> None:
    """A mistake of ours, in whose message stands what somebody typed."""

    def fail(db: Connection, name: str) -> None:
        try:
            db.value(f"SELECT nothing AS '{name.replace(chr(39), '')}' FROM nowhere")  # noqa: S608
        except Exception as error:
            raise ValueError(f"cannot read {name}\n    {name}.py:1 {name}") from error

    try:
        owner.window.workspace.read(fail, words)
    except ValueError as error:
        ErrorReport(owner.script).present(type(error), error, error.__traceback__)


def report(owner: Owner) -> ProblemReport:
    owner.trigger("Report a problem…")
    (found,) = [one for one in owner.dialogs() if isinstance(one, ProblemReport)]
    return found


@pytest.mark.parametrize("words", [NAME, NEED, *HOSTILE, "Quintessenz"])
def test_the_log_names_kinds_and_places_and_no_words(owner: Owner, log: Path, words: str) -> None:
    break_down(owner, words)
    text = log.read_text("utf-8")
    assert "ERROR ValueError from " in text
    assert "    widgets/workspace.py:" in text
    assert words not in text
    assert not [one for one in WORDS if one in text.casefold()]
    assert end_of_log() == text.strip()


def test_a_log_of_before_goes_and_a_strange_line_is_not_read(log: Path) -> None:
    earlier = log.with_name("twohats.log")
    earlier.write_text(f"2026-11-26 10:00:00,000 ERROR unexpected\nValueError: {NAME}\n", "utf-8")
    keep_a_log()
    assert not earlier.exists()
    log.write_text(f"2026-11-26 10:00:00,000 ERROR ValueError\n{NAME}: {NEED}\n    a.py:7 b\n", "utf-8")
    assert end_of_log() == "2026-11-26 10:00:00,000 ERROR ValueError\n    a.py:7 b"


def test_what_others_log_is_not_kept(log: Path) -> None:
    logging.getLogger("PIL").error("cannot open %s", NAME)
    LOGGER.error("told %s", NAME)
    assert NAME not in log.read_text("utf-8")


def test_the_report_has_versions_and_counts_and_nothing_of_anybody(owner: Owner) -> None:
    break_down(owner, NAME)
    settings = QSettings("Two Hats", "Two Hats")
    settings.setValue("backups/second", f"/media/{NAME}")
    settings.setValue(f"import/{NAME}", NEED)
    shown = report(owner)
    text = shown.text.toPlainText()
    for fact in (f"Two Hats {__version__}", f"Python {platform.python_version()}", f"schema {SCHEMA}", "SQLite 3."):
        assert fact in text
    assert f"marketing_lead: {owner.count('marketing_lead')}" in text
    assert "Second folder for backups: set" in text
    assert "ERROR ValueError from " in text
    assert not [one for one in WORDS if one in text.casefold()]
    assert str(owner.script.folder) not in text
    assert str(resource("icons").parent.parent) not in text
    assert str(Path.home()) not in text
    assert not misfits(shown)


def test_what_the_owner_reads_and_adds_is_what_is_saved(owner: Owner) -> None:
    shown = report(owner)
    owner.press(Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier)
    owner.type(" I pressed F2")
    shown.save.click()
    owner.settle()
    (path,) = owner.script.saved
    assert path.name == "Two Hats problem 2026-11-26.txt"
    assert path.read_text("utf-8") == shown.text.toPlainText()
    assert path.read_text("utf-8").startswith("What I did: I pressed F2\n")
    owner.press(Qt.Key.Key_Escape)
    assert not owner.dialogs()


@pytest.mark.parametrize(
    ("locale", "told"), [("en_GB", ""), ("de_DE", "Der Text darunter ist auf Englisch"), ("fr_FR", "est en anglais")]
)
def test_an_owner_of_another_language_is_told_that_it_is_in_english(
    qtbot: QtBot, tmp_path: Path, locale: str, told: str
) -> None:
    with open_window(Owner, qtbot, tmp_path / "x.twohats", Profile("Kowalski", locale=locale)) as owner:
        shown = ProblemReport(owner.window)
        shown.open()
        owner.settle()
        assert told in " ".join(labels(shown))
        assert "is in English" not in " ".join(labels(shown))


def test_what_is_typed_while_it_is_counted_stays(owner: Owner) -> None:
    shown = ProblemReport(owner.window)
    shown.text.setPlainText("Something I typed")
    owner.settle()
    assert shown.text.toPlainText().startswith("Something I typed\n")
