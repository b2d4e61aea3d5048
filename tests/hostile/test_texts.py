"""Every text of a file tries to be more than a text, on every page, form and paper: it stays one, and is drawn soon."""

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
import shiboken6
from desk import Clock, Script
from hostile.filling import HOLDERS, NOT_WORDS, ONLY_WHERE_SOME_ARE, fill, reason_against, text_columns
from hostile.payloads import payloads, very_long
from hostile.spies import Trap, wrongs_of_pdf, wrongs_of_window, wrongs_of_workbook
from hostile.test_file_names import assert_legal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from twohats.app.window import MainWindow
from twohats.business.rules.calendar import parse_month
from twohats.errors import OwnerError
from twohats.hat import Hat
from twohats.month.operations.closing import close_month
from twohats.month.printing import print_month
from twohats.month.rules.periods import SPANS
from twohats.month.rules.report import READERS, Wish
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of
from twohats.storage.file import BusinessFile
from twohats.widgets import theme
from twohats.widgets.form import Form
from twohats.widgets.page import ListPage

TODAY = date(2026, 11, 23)
pytestmark = pytest.mark.qt_no_exception_capture
PAPERS = (
    *("Print", "Save", "Export", "Page for the wall", "All we hold", "calls…", "sheet of the week", "Invitation"),
    *("as PDF", "Draft an e-mail", "Write letters", "Address labels"),
)
# Not triggered: they end the test, take back what it made, or ask for what these tests do not give.
LEFT_OUT = ("Quit", "Undo", "Redo", "Paste", "Import", "Open…", "Save a copy", "Dark or light", "Filter", "Link a file")
# Seconds of this process's own computing, however busy the machine is. A page takes less than one, a paper with a
# million signs on it four; what this finds is the text that is read again for each of its signs, which takes minutes.
_WORK = 20.0
# In each turn every text stands somewhere else, so that in all of them together each stands everywhere.
NIGHTLY = [pytest.param(turn, marks=pytest.mark.nightly) for turn in range(1, 36)]
FIRST_FORMS = pytest.param(0, marks=pytest.mark.nightly)


class Act(NamedTuple):
    """Something to draw or to write, by name."""

    name: str
    do: Callable[[], object]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "firm.twohats"
    make_sample(path, today=TODAY)
    return path


@pytest.fixture
def trap(tmp_path: Path, qapp: QApplication) -> Iterator[Trap]:
    assert qapp is QApplication.instance()
    folder = tmp_path / "trap"
    folder.mkdir()
    trap = Trap(folder)
    yield trap
    trap.close()


def open_hostile(sample: Path, folder: Path, trap: Trap, turn: int) -> BusinessFile:
    path = Path(shutil.copy(sample, folder / "firm.twohats"))
    file = open_business(path, Clock(moment_of(TODAY, 12)))
    fill(file, payloads(trap.picture, trap.address), very_long(turn), turn)
    return file


class Writer(Script):
    """Saves a list as the kind of table that is wanted."""

    table = ".csv"

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        wanted = suggested.with_suffix(self.table) if "*.xlsx" in kinds else suggested
        return super().save_path(title, wanted, kinds)


class Desk:
    """The window on a hostile file; it draws, writes, and gathers what went wrong on the way."""

    def __init__(self, qtbot: QtBot, file: BusinessFile, folder: Path, trap: Trap) -> None:
        self.folder = folder / "written"
        self.folder.mkdir()
        self.qtbot, self.trap, self.script = qtbot, trap, Writer(self.folder)
        self.window = MainWindow(file, self.script)
        self.window.resize(1280, 800)
        qtbot.addWidget(self.window)
        self.wrong: list[str] = []
        self.raised: list[BaseException] = []

    def act(self, act: Act, *, submit: bool = False) -> None:
        """Do it, look at all that is there then, and submit or shut what it opened."""
        began = time.process_time()
        act.do()
        self.window.settle()
        dialogs = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        shown: list[QWidget] = [*dialogs] if dialogs or submit else [self.window]
        found = [wrong for one in shown for wrong in wrongs_of_window(one)]
        for dialog in reversed(dialogs):
            if submit and isinstance(dialog, Form):
                _answer(dialog)
                self.window.settle()
            if shiboken6.isValid(dialog):
                dialog.reject()
        if (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        self.window.settle()
        found += [f"{type(one).__name__}: {str(one)[:300]}" for one in self.raised if not isinstance(one, OwnerError)]
        self.raised.clear()
        if (worked := time.process_time() - began) > _WORK:
            found.append(f"computed {worked:.0f} s")
        self.wrong += [f"{act.name}: {wrong}" for wrong in dict.fromkeys(found)]

    def pages(self) -> Iterator[Act]:
        """Each page of both wings, and the first and the last record behind each list."""
        for hat in (Hat.MARKETING, Hat.SALES):
            side = self.window.sides[hat]
            for number in range(side.stack.count()):
                yield Act(f"{hat} {number}", lambda hat=hat, number=number: self._turn(hat, number))  # type: ignore[misc]
                if isinstance(page := self.window.page, ListPage):
                    ids = page.table.records.ids()
                    for record_id in dict.fromkeys((*ids[:1], *ids[-1:])):
                        yield Act(f"{hat} {number}, one", lambda page=page, one=record_id: page.open(one))  # type: ignore[misc]

    def _turn(self, hat: Hat, number: int) -> None:
        self.window.workspace.wear(hat)
        self.window.sides[hat].turn_to(number)

    def actions(self, *, papers: bool) -> Iterator[Act]:
        """What the menus do: all that writes a file, or all but that."""
        for action in self.window.actions():
            words = action.text()
            if not words.startswith(LEFT_OUT) and papers == any(one in words for one in PAPERS):
                yield Act(words, lambda action=action: _trigger(action))  # type: ignore[misc]

    def check_what_was_written(self) -> None:
        """All stayed in the folder that was chosen, under legal names, and holds no more than texts."""
        for path in self.script.saved:
            assert_legal(path.name)
            assert path.parent == self.folder
        for path in (one for one in self.folder.rglob("*") if one.is_file()):
            looks = {".pdf": wrongs_of_pdf, ".xlsx": wrongs_of_workbook}.get(path.suffix)
            found = looks(path.read_bytes()) if looks is not None else ()
            self.wrong += [f"{path.name[:40]}: {wrong}" for wrong in dict.fromkeys(found)]

    def finish(self) -> None:
        self.window.close()
        self.check_what_was_written()
        assert self.wrong == []
        assert not self.trap.was_opened()
        assert not self.trap.was_called()


def _answer(form: Form) -> None:
    """Write something wherever nothing stands, and submit."""
    for line in form.findChildren(QLineEdit):
        line.setText(line.text() or "1")
    for lines in form.findChildren(QPlainTextEdit):
        lines.setPlainText(lines.toPlainText() or "Dear {name} of {firm}")
    form.go.click()


def _trigger(action: QAction) -> None:
    if action.isEnabled():
        action.trigger()


@pytest.fixture
def desk(
    qtbot: QtBot,
    sample: Path,
    tmp_path: Path,
    trap: Trap,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> Desk:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, dark=False)
    file = open_hostile(sample, tmp_path, trap, request.param)
    desk = Desk(qtbot, file, tmp_path, trap)
    # The owner is told what a rule forbids; anything else that is raised is ours.
    monkeypatch.setattr(sys, "excepthook", lambda _, error, __: desk.raised.append(error))
    desk.act(Act("shown", desk.window.show))
    return desk


def test_every_column_of_texts_is_filled_or_left_out_for_a_reason(sample: Path) -> None:
    file = open_business(sample, write=False)
    columns = text_columns(file.connection(Hat.OWNER))
    file.close()
    filled = {str(one) for one in columns if not reason_against(one)}
    assert len(filled) > 70
    assert {*HOLDERS, *ONLY_WHERE_SOME_ARE} <= filled
    excused = [pattern for pattern in NOT_WORDS if any(reason_against(one) == NOT_WORDS[pattern] for one in columns)]
    assert excused == list(NOT_WORDS)


@pytest.mark.parametrize("desk", [0, *NIGHTLY], indirect=True)
def test_every_page_shows_texts_as_texts(desk: Desk) -> None:
    for act in desk.pages():
        desk.act(act)
    desk.finish()


@pytest.mark.parametrize("desk", [0, *NIGHTLY], indirect=True)
def test_every_paper_and_every_list_that_leaves_holds_texts_alone(desk: Desk) -> None:
    papers = {act.name: act for act in desk.actions(papers=True)}
    for act in desk.pages():
        act.do()
        desk.window.settle()
        if desk.window.page.records is not None:
            for name, table in (("Print the list…", ""), ("Export the list…", ".csv"), ("Export the list…", ".xlsx")):
                desk.script.table = table
                desk.act(papers[name], submit=True)
    for act in desk.actions(papers=True):
        desk.act(act, submit=True)
    assert {path.suffix for path in desk.folder.iterdir()} >= {".pdf", ".csv", ".xlsx", ".vcf", ".ics"}
    assert len(set(desk.script.saved)) > 35
    desk.finish()


@pytest.mark.parametrize("turn", [0, *NIGHTLY])
def test_every_report_of_a_month_holds_texts_alone(sample: Path, tmp_path: Path, trap: Trap, turn: int) -> None:
    file = open_hostile(sample, tmp_path, trap, turn)
    file.do(Hat.MONTH, "Close", close_month, parse_month("2026-10"))
    for reader, span, month in product(READERS, SPANS, ("2026-10", "2026-11")):
        wish = Wish(parse_month(month), reader=reader, span=span, today=TODAY)
        pdf = print_month(file.connection(Hat.REPORTS), wish)
        assert list(wrongs_of_pdf(pdf)) == []
    file.close()
    assert not trap.was_opened()
    assert not trap.was_called()


@pytest.mark.parametrize("desk", [FIRST_FORMS, *NIGHTLY], indirect=True)
def test_every_form_shows_texts_as_texts(desk: Desk) -> None:
    for act in desk.actions(papers=False):
        desk.act(act)
    desk.finish()
