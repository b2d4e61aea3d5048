"""The whole window in a language that is a third longer: nothing stays English, nothing is cut."""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from fit import misfits
from pseudo import Reader, menu_texts, pseudo
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from shown import each_dialog, nobody, refused_only
from test_pages import forms, pages

from twohats import words
from twohats.app.window import MainWindow
from twohats.exchange.ui.import_window import RESULT, ImportWindow
from twohats.rooms import open_business
from twohats.sample.business import make_sample
from twohats.sample.desk import moment_of
from twohats.widgets import theme
from twohats.widgets.form import Form
from twohats.widgets.page import ListPage

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.twohats"
    make_sample(path, today=MONDAY)
    return path


@pytest.fixture
def window(
    sample: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    catalogue = tmp_path / "pseudo.json"
    catalogue.write_text(json.dumps(pseudo()))
    monkeypatch.setenv(words.TRIED, str(catalogue))
    theme.apply_theme(qapp, dark=False)
    path = Path(shutil.copy(sample, tmp_path))
    window = MainWindow(open_business(path, lambda: moment_of(MONDAY, 12)), nobody(tmp_path))
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()


def records(window: MainWindow) -> Iterator[str]:
    """Every page, and the first record of each list."""
    for name in pages(window):
        yield name
        page = window.page
        if isinstance(page, ListPage) and (first := page.table.current_id()) is not None:
            page.open(first)
            window.settle()
            yield f"{name}, one"
            page.close_record()


def test_no_text_of_a_page_or_form_stays_english(window: MainWindow) -> None:
    reader = Reader(window.workspace.file)
    found = {text for _ in records(window) for text in reader.english(window)}
    for show in forms(window):
        show()
        window.settle()
        (form,) = (form for form in window.findChildren(Form) if form.isVisible())
        found.update(reader.english(form))
        form.reject()
        window.settle()
    assert sorted(found) == []


def test_no_menu_stays_english(window: MainWindow) -> None:
    reader = Reader(window.workspace.file)
    menus = window.menuBar().findChildren(QMenu)
    assert not [text for menu in menus for text in menu_texts(menu) if reader.is_english(text)]


def test_no_text_of_a_page_is_cut(window: MainWindow) -> None:
    found: dict[object, list[str]] = {}
    for size in ((1024, 700), (1280, 800)):
        window.resize(*size)
        found |= {(size, page): wrong for page in records(window) if (wrong := misfits(window))}
    assert found == {}


def test_no_text_of_a_form_is_cut(window: MainWindow) -> None:
    found: dict[object, list[str]] = {}
    for show in forms(window):
        show()
        window.settle()
        (form,) = (form for form in window.findChildren(Form) if form.isVisible())
        if wrong := misfits(form):
            found[form.windowTitle()] = wrong
        form.reject()
        window.settle()
    assert found == {}


def test_no_dialog_stays_english_or_cuts_its_texts(window: MainWindow, qtbot: QtBot) -> None:
    reader = Reader(window.workspace.file)
    window.resize(1024, 700)
    found: dict[str, list[str]] = {}
    opened = set()
    with refused_only(qtbot):
        for dialog in each_dialog(window):
            opened.add(dialog.windowTitle())
            if wrong := [*reader.english(dialog), *misfits(dialog)]:
                found[dialog.windowTitle()] = wrong
    assert found == {}
    assert len(opened) > 50


def test_no_step_of_an_import_stays_english_or_cuts_its_texts(window: MainWindow, tmp_path: Path) -> None:
    reader = Reader(window.workspace.file)
    window.resize(1024, 700)
    path = tmp_path / "[list.csv]"
    rows = (f"[Ana {number}],[Fair],[Kitchen],2026-09-02,[{word}],1" for number, word in enumerate(("waiting", "won")))
    path.write_text("\n".join(["[Name],[Source],[Enquiry],[Enquiry date],[Status],[Value]", *rows]), encoding="utf-8")
    window.imports.offer(path)
    window.settle()
    (dialog,) = window.findChildren(ImportWindow)
    found: dict[int, list[str]] = {}
    for step in range(RESULT + 1):
        assert dialog.step == step
        if wrong := [*reader.english(dialog), *misfits(dialog)]:
            found[step] = wrong
        assert (dialog.width(), dialog.height()) <= (1024, 700)
        dialog.next.click()
        window.settle()
    assert found == {}
